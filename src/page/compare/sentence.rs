//! The question as a sentence with blanks, the rarer settings beneath it, and what a choice does to the view.

use super::hand;
use crate::compare::{self, Control, Custom, MATCHES, MatchPool, Question, Role, Weight};
use crate::data::{Code, Indicator, Measure, indicator::Definition};
use crate::text::{compare as text, matching};
use crate::ui::*;
use crate::view::CompareView;
use leptos::prelude::*;
use std::sync::Arc;

/// One choice in the sentence.
#[derive(Clone, Debug)]
pub enum Change {
    Role(Role),
    Indicator(Indicator),
    Measure(Measure),
    From(u16),
    To(u16),
    Control(Control),
    Weight(Weight),
    JoinedBy(crate::data::Date),
    Matches(u8),
    Pool(MatchPool),
    Lists(Vec<Code>, Vec<Code>),
    Second(Option<Indicator>),
    Whole(Box<Question>),
    Town(Option<Code>),
    Level(bool),
}

impl Change {
    /// Puts the choice into the view and keeps the rest possible: measure and years that the indicator has, in order.
    pub fn apply(self, view: &mut CompareView) {
        let q = &mut view.question;
        match self {
            Change::Role(v) => q.role = v,
            Change::Indicator(v) => {
                q.indicator = v;
                let d = v.definition();
                if !d.measures.contains(&q.measure) {
                    q.measure = d.measures[0];
                }
                q.from = q.from.clamp(d.years.0, d.years.1);
                q.to = q.to.clamp(d.years.0, d.years.1);
                if q.from >= q.to {
                    (q.from, q.to) = d.years;
                }
            }
            Change::Measure(v) => q.measure = v,
            Change::From(v) => q.from = v,
            Change::To(v) => q.to = v,
            // Years and weights that `matched` does not offer are moved, and said, when the address is read.
            Change::Control(v) => q.control = v,
            Change::Weight(v) => q.weight = v,
            Change::JoinedBy(v) => q.joined_by = v,
            Change::Matches(v) => q.k = v,
            Change::Pool(v) => q.match_pool = v,
            Change::Lists(treated, controls) => {
                q.control = Control::Custom;
                q.custom = Some(Arc::new(Custom { treated, controls }));
            }
            Change::Second(v) => view.y2 = v,
            Change::Whole(v) => *q = *v,
            Change::Town(v) => view.town = v,
            Change::Level(full) => view.full = full.then_some(true),
        }
    }
}

/// The question, with a select for each blank, in the word order of the language.
#[component]
pub fn Sentence(question: Memo<Question>, set: Callback<Change>) -> impl IntoView {
    let lang = language();
    let level = Memo::new(move |_| question.with(|q| q.measure == Measure::Level));
    let by_hand = Memo::new(move |_| question.with(hand::is_by_hand));
    let whole = move || {
        let hand_made = by_hand.get();
        let template = if level.get() { text::SENTENCE_LEVEL } else { text::SENTENCE }.raw(lang);
        // Lists made by hand are nobody's role.
        sentence(template, |name| if hand_made && name == "role" { hand::first_group() } else { blank(name, question, set) })
    };
    let date = move || question.with(|q| q.joined_by.to_string());
    view! {
        <div class="sentence">{whole}</div>
        <details>
            <summary>{say(text::MORE_SETTINGS)}</summary>
            <div class="choices">
                <label class="field"><span>{say(text::BLANK_WEIGHT)}</span> {blank("weight", question, set)}</label>
                <label class="field">
                    <span>{say(text::JOINED_BY)}</span>
                    <input type="date" name="joined_by" min="2015-01-01" max="2025-04-01" prop:value=date value=date
                        on:change=move |e| if let Ok(d) = event_target_value(&e).parse() { set.run(Change::JoinedBy(d)) }/>
                </label>
            </div>
            <p class="muted">{say(text::JOINED_BY_NOTE)}</p>
        </details>
        <Show when=move || question.with(|q| q.control == Control::Matched)>
            <div class="choices">
                <label class="field"><span>{say(matching::BLANK_K)}</span> {blank("k", question, set)}</label>
                <label class="field"><span>{say(matching::BLANK_POOL)}</span> {blank("match_pool", question, set)}</label>
            </div>
            <p class="muted">{say(text::MATCHED_NOTE)}</p>
        </Show>
        <Show when=move || question.with(hand::is_by_hand)>
            <hand::Hand question set/>
        </Show>
    }
}

fn blank(name: &str, question: Memo<Question>, set: Callback<Change>) -> AnyView {
    let lang = language();
    let all =
        move |items: Vec<(String, crate::text::Text)>| items.into_iter().map(|(v, t)| Choice::new(v, t.plain(lang))).collect::<Vec<_>>();
    let fixed = |choices: Vec<Choice>| Signal::derive(move || choices.clone());
    let chosen = move |get: fn(&Question) -> String| Signal::derive(move || question.with(get));
    let on = move |read: fn(&str) -> Option<Change>| {
        Callback::new(move |value: String| {
            if let Some(change) = read(&value) {
                set.run(change);
            }
        })
    };
    let year_choices = move |inside: fn(&Question, u16) -> bool| {
        Signal::derive(move || {
            question.with(|q| {
                let Definition { years, .. } = q.indicator.definition();
                (years.0..=years.1).filter(|y| inside(q, *y)).map(|y| Choice::new(y, y.to_string())).collect::<Vec<_>>()
            })
        })
    };
    match name {
        "role" => view! {
            <Blank name="role" label=said(text::BLANK_ROLE) choices=fixed(all(Role::ALL.iter().map(|r| (r.id().into(), text::role(*r))).collect()))
                value=chosen(|q| q.role.id().into()) on_choose=on(|v| Role::from_id(v).map(Change::Role))/>
        }.into_any(),
        "indicator" => view! {
            <Blank name="indicator" label=said(text::BLANK_INDICATOR) choices=fixed(all(Indicator::all().map(|i| (i.definition().id.into(), i.definition().label)).collect()))
                value=chosen(|q| q.indicator.definition().id.into()) on_choose=on(|v| Indicator::from_id(v).map(Change::Indicator))/>
        }.into_any(),
        "measure" => {
            let choices = Signal::derive(move || all(question.with(|q| q.indicator.definition().measures.iter().map(|m| (m.id().into(), text::measure(*m))).collect())));
            view! {
                <Blank name="measure" label=said(text::BLANK_MEASURE) choices value=chosen(|q| q.measure.id().into())
                    on_choose=on(|v| Measure::from_id(v).map(Change::Measure))/>
            }.into_any()
        }
        "from" => view! {
            <Blank name="from" label=said(text::BLANK_FROM) choices=year_choices(|q, y| y < q.to && (q.control != Control::Matched || y >= compare::MATCHED_FROM)) value=chosen(|q| q.from.to_string())
                on_choose=on(|v| v.parse().ok().map(Change::From))/>
        }.into_any(),
        "to" => view! {
            <Blank name="to" label=said(text::BLANK_TO) choices=year_choices(|q, y| q.measure == Measure::Level || y > q.from) value=chosen(|q| q.to.to_string())
                on_choose=on(|v| v.parse().ok().map(Change::To))/>
        }.into_any(),
        "control" => view! {
            <Blank name="control" label=said(text::BLANK_CONTROL) choices=fixed(all(Control::ALL.iter().map(|c| (c.id().into(), text::control(*c))).collect()))
                value=chosen(|q| q.control.id().into()) on_choose=on(|v| Control::from_id(v).map(Change::Control))/>
        }.into_any(),
        "weight" => {
            let choices = Signal::derive(move || {
                let matched = question.with(|q| q.control == Control::Matched);
                let offered = Weight::ALL.iter().filter(|w| !matched || **w == Weight::None);
                all(offered.map(|w| (w.id().into(), text::weight(*w))).collect())
            });
            view! {
                <Blank name="weight" label=said(text::BLANK_WEIGHT) choices value=chosen(|q| q.weight.id().into())
                    on_choose=on(|v| Weight::from_id(v).map(Change::Weight))/>
            }.into_any()
        }
        "k" => view! {
            <Blank name="k" label=said(matching::BLANK_K) choices=fixed(MATCHES.map(|k| Choice::new(k, k.to_string())).collect())
                value=chosen(|q| q.k.to_string()) on_choose=on(|v| v.parse().ok().map(Change::Matches))/>
        }.into_any(),
        "match_pool" => view! {
            <Blank name="match_pool" label=said(matching::BLANK_POOL) choices=fixed(all(MatchPool::ALL.iter().map(|p| (p.id().into(), matching::pool(*p))).collect()))
                value=chosen(|q| q.match_pool.id().into()) on_choose=on(|v| MatchPool::from_id(v).map(Change::Pool))/>
        }.into_any(),
        _ => ().into_any(),
    }
}
