//! The visitor's town: where it stands, and one click to set it beside its area, its prefecture, its twins; and the
//! answer where a single town stands against a list.

use super::{Change, Store};
use crate::compare::{Beside, Comparison, Control, OneTown, Question, beside, columns, one_town, twins_question, years};
use crate::data::Code;
use crate::text::{compare as text, hand, number, site};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// Where the visitor's town stands, or that it stands in neither group; and whom else to set it beside.
#[component]
pub fn TownLine(
    /// The town.
    town: Memo<Option<Code>>,
    /// The question.
    question: Memo<Question>,
    /// The comparison, where there is one.
    comparison: Signal<Option<Arc<Comparison>>>,
    /// Changes the view.
    set: Callback<Change>,
) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    let named = move || {
        let (code, base) = (town.get()?, store.base()?);
        let index = base.index(code)?;
        let m = base.municipalities.get(index)?;
        Some((code, index, crate::text::area_names::town(m, lang)))
    };
    let line = move || {
        let (Some((_, index, name)), Some(c)) = (named(), comparison.get()) else { return ().into_any() };
        match c.treated.iter().chain(&c.control).find(|u| u.index == index) {
            Some(u) => words_in(
                lang,
                text::YOUR_TOWN,
                &[("town", &name), ("value", &number::with_unit(u.outcome, c.question.indicator, c.question.measure, lang))],
            ),
            None => words_in(lang, text::TOWN_IN_NEITHER, &[("town", &name)]),
        }
    };
    let load = move |with: Beside| {
        let (Some(code), Some(base)) = (town.get_untracked(), store.base()) else { return };
        let q = question.get_untracked();
        if with == Beside::Twins {
            let asked = twins_question(&q);
            store.need(&columns(&asked));
            if !store.ready(&columns(&asked), &years(&asked)) {
                // Their figures are on the way: the click is carried out when they come.
                when_ready(store, asked, move || choose(store, code, q.clone(), with, set));
                return;
            }
        }
        let _ = base;
        choose(store, code, q, with, set);
    };
    let offered = move |with: Beside| {
        with != Beside::Area || named().is_some_and(|(_, i, _)| store.base().is_some_and(|b| b.memberships_of(i).next().is_some()))
    };
    let buttons = move || {
        Beside::ALL
            .into_iter()
            .filter(|w| offered(*w))
            .map(|w| view! { <button type="button" data-beside="" on:click=move |_| load(w)>{words(hand::beside(w).raw(lang))}</button> })
            .collect_view()
    };
    move || {
        named().map(|(_, _, name)| {
            let by_hand = move || question.with(|q| q.control == Control::Custom);
            view! {
                <div class="town-line">
                    <p role="status">{line}" "<button type="button" class="quiet" on:click=move |_| set.run(Change::Town(None))>{words(site::CLEAR.raw(lang))}</button></p>
                    <div class="buttons">
                        <span>{words_in(lang, hand::BESIDE, &[("town", &name)])}</span>
                        {buttons}
                        <Show when=by_hand>
                            <button type="button" class="quiet" on:click=move |_| set.run(Change::Control(Control::default()))>{words(hand::BESIDE_BACK.raw(lang))}</button>
                        </Show>
                    </div>
                </div>
            }
        })
    }
}

fn choose(store: Store, town: Code, question: Question, with: Beside, set: Callback<Change>) {
    let Some(base) = store.base() else { return };
    if let Some(q) = store.panel.with_untracked(|p| beside(&base, p, &question, town, with)) {
        set.run(Change::Whole(Box::new(q)));
    }
}

/// Runs once when the figures of a question have arrived.
fn when_ready(store: Store, asked: Question, run: impl Fn() + Send + Sync + 'static) {
    let done = StoredValue::new(false);
    Effect::new(move |_| {
        if store.ready(&columns(&asked), &years(&asked)) && !done.get_value() {
            done.set_value(true);
            run();
        }
    });
}

/// The answer for one town against a list, as far as there is one.
pub fn alone(store: Store, question: Memo<Question>) -> Memo<Option<Arc<OneTown>>> {
    Memo::new_with_compare(
        move |_| {
            let q = question.get();
            let base = store.base().filter(|_| q.control == Control::Custom && store.ready(&columns(&q), &years(&q)))?;
            store.panel.with(|p| one_town(&base, p, &q)).map(Arc::new)
        },
        |a: Option<&Option<Arc<OneTown>>>, b: Option<&Option<Arc<OneTown>>>| a != b,
    )
}

/// A town among others, in place of the verdict.
#[component]
pub fn OneTownBox(
    /// The answer.
    answer: Arc<OneTown>,
) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    let o = answer;
    let q = &o.question;
    let value = |v: f64| number::with_unit(v, q.indicator, q.measure, lang);
    let name = store.base().and_then(|b| b.municipalities.get(o.town.index).map(|m| crate::text::area_names::town(m, lang)));
    let name = name.unwrap_or_default();
    let without = (o.without_outcome > 0)
        .then(|| view! { <p class="muted">{words_of(hand::ONE_WITHOUT, &[("n", &o.without_outcome.to_string())])}</p> });
    view! {
        <section class="verdict" data-verdict="one-town">
            <h2>{words(&hand::one_town(&o, &name, lang))}</h2>
            <dl class="facts">
                <div class="participant">
                    <dt>{words(&name)}" "<ResultValue name="n-treated" value=1.0 shown="1".to_owned()/></dt>
                    <dd><ResultValue name="mean-treated" value=o.town.outcome shown=value(o.town.outcome)/></dd>
                </div>
                <div class="other">
                    <dt>{say(hand::ONE_OTHERS)}" "<ResultValue name="n-control" value=o.others.len() as f64 shown=o.others.len().to_string()/></dt>
                    <dd><ResultValue name="mean-control" value=o.mean shown=value(o.mean)/></dd>
                </div>
                <div>
                    <dt>{say(text::DIFFERENCE)}</dt>
                    <dd><ResultValue name="difference" value=o.difference shown=number::difference(o.difference, q.indicator, q.measure, lang)/></dd>
                </div>
                <div>
                    <dt>{say(hand::ONE_RANK)}</dt>
                    <dd>{words(&hand::rank(&o, lang))}</dd>
                </div>
            </dl>
            <p>{say(hand::ONE_NO_RANGE)}</p>
            {without}
        </section>
    }
}
