//! `/compare`: the question as a sentence with blanks, the verdict, every municipality as a dot, year by year.

use super::{Nav, Store};
use crate::compare::{self, Comparison, Control, DrawResults, Draws, Question, Refusal, Role, Weight};
use crate::data::{Code, Indicator, Measure, indicator::Definition};
use crate::figure;
use crate::text::{compare as text, number, site};
use crate::ui::*;
use crate::view::{CompareView, Query, Route};
use leptos::prelude::*;
use std::sync::Arc;

type Answer = Result<Arc<Comparison>, Refusal>;

/// The page.
#[component]
pub fn Compare() -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let query = nav.query();
    let read = Memo::new(move |_| CompareView::parse(&Query::parse(&query.get())));
    let question = Memo::new(move |_| read.with(|(v, _)| v.question.clone()));
    let town = Memo::new(move |_| read.with(|(v, _)| v.town));
    let set = Callback::new(move |change: Change| {
        let mut view = read.with_untracked(|(v, _)| v.clone());
        change.apply(&mut view);
        nav.set_query(view.query(false), true);
    });
    Effect::new(move |_| store.need(&compare::columns(&question.get())));
    let answer = answer_of(store, question);
    let comparison = Signal::derive(move || answer.get().and_then(Result::ok));
    let draws = draws_of(comparison);
    let ready = move || question.with(|q| store.ready(&compare::columns(q), &compare::years(q)));

    let distribution = Signal::derive(move || {
        let base = store.base()?;
        comparison.get().map(|c| Arc::new(figure::distribution(lang, &base, &c, town.get())))
    });
    let trend = Signal::derive(move || {
        let base = store.base()?;
        let q = question.get();
        let whole: Vec<u16> = vec![q.indicator.definition().years.0];
        if !store.ready(&compare::columns(&q), &whole) {
            return None;
        }
        let trend = store.panel.with(|p| compare::trend(&base, p, &q)).ok()?;
        Some(Arc::new(figure::trend(lang, &trend)))
    });
    let published = Arc::new(figure::published_finding(lang));
    let pick_town = Callback::new(move |code: Code| set.run(Change::Town(Some(code))));
    let nearest = "role=all&measure=change&from=2013&to=2022";
    view! {
        <div class="page">
            <h1 class="page-title">{say(text::TITLE)}</h1>
            <Sentence question set/>
            <Notices notices=Signal::derive(move || read.with(|(_, n)| n.clone()))/>
            <LoadStatus/>
            <div class:stale=move || !ready()>
                {move || answer.get().map(|a| match a {
                    Ok(c) => view! { <VerdictBox comparison=c draws/> }.into_any(),
                    Err(why) => view! {
                        <section class="verdict" data-verdict="refused">
                            <h2>{say(text::REFUSED)}</h2>
                            <p>{words(&crate::text::verdict::refusal(&why, lang))}</p>
                        </section>
                    }.into_any(),
                })}
            </div>
            <TownSearch on_choose=pick_town/>
            <TownLine town comparison set/>
            <FigureView id="compare-distribution" figure=distribution on_pick=pick_town/>
            <h2>{say(text::TREND_TITLE)}</h2>
            <FigureView id="compare-trend" figure=trend/>
            <details class="more-numbers">
                <summary>{say(text::ALL_NUMBERS)}</summary>
                <AllNumbers comparison draws/>
            </details>
            <h2>{say(text::CHECKS_TITLE)}</h2>
            <FigureView id="published-finding" figure=Signal::derive(move || Some(published.clone()))/>
            <p>{say(text::PUBLISHED_NEAREST)}" "<a href=nav.href_with(&Route::Compare, nearest)>{say(text::OPEN_NEAREST)}</a></p>
        </div>
    }
}

/// One choice in the sentence.
#[derive(Clone, Debug)]
enum Change {
    Role(Role),
    Indicator(Indicator),
    Measure(Measure),
    From(u16),
    To(u16),
    Control(Control),
    Weight(Weight),
    JoinedBy(crate::data::Date),
    Town(Option<Code>),
}

impl Change {
    /// Puts the choice into the view and keeps the rest possible: measure and years that the indicator has, in order.
    fn apply(self, view: &mut CompareView) {
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
            Change::Town(v) => view.town = v,
        }
    }
}

/// The answer to the question now; the former one while data are under way.
fn answer_of(store: Store, question: Memo<Question>) -> Memo<Option<Answer>> {
    Memo::new_with_compare(
        move |before: Option<&Option<Answer>>| {
            let q = question.get();
            let base = store.base()?;
            if !store.ready(&compare::columns(&q), &compare::years(&q)) {
                return before.cloned().flatten();
            }
            Some(store.panel.with(|p| compare::compare(&base, p, &q)).map(Arc::new))
        },
        |_, _| true,
    )
}

/// The draws for the comparison now, spread over frames; `None` while they run.
fn draws_of(comparison: Signal<Option<Arc<Comparison>>>) -> RwSignal<Option<DrawResults>> {
    let results = RwSignal::new(None);
    let round = StoredValue::new(0_u64);
    Effect::new(move |_| {
        let Some(c) = comparison.get() else { return };
        results.set(None);
        let mine = round.try_update_value(|r| {
            *r += 1;
            *r
        });
        let mut draws = Draws::new(&c);
        in_slices(move || {
            if round.try_get_value() != mine {
                return true;
            }
            let progress = draws.step(20);
            let done = progress.done >= progress.total;
            if done {
                results.try_set(Some(draws.result()));
            }
            done
        });
    });
    results
}

/// The question, with a select for each blank, in the word order of the language.
#[component]
fn Sentence(question: Memo<Question>, set: Callback<Change>) -> impl IntoView {
    let lang = language();
    let level = Memo::new(move |_| question.with(|q| q.measure == Measure::Level));
    let sentence = move || {
        let template = if level.get() { text::SENTENCE_LEVEL } else { text::SENTENCE }.raw(lang);
        let mut parts: Vec<AnyView> = Vec::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, tail)) = after.split_once('}') else { break };
            parts.push(words(before));
            parts.push(blank(name, question, set));
            rest = tail;
        }
        parts.push(words(rest));
        parts.into_any()
    };
    let date = move || question.with(|q| q.joined_by.to_string());
    view! {
        <div class="sentence">{sentence}</div>
        <details>
            <summary>{say(text::MORE_SETTINGS)}</summary>
            <div class="choices">
                <label class="field">{say(text::BLANK_WEIGHT)} {blank("weight", question, set)}</label>
                <label class="field">
                    {say(text::JOINED_BY)}
                    <input type="date" name="joined_by" min="2015-01-01" max="2025-04-01" prop:value=date value=date
                        on:change=move |e| if let Ok(d) = event_target_value(&e).parse() { set.run(Change::JoinedBy(d)) }/>
                </label>
            </div>
            <p class="muted">{say(text::JOINED_BY_NOTE)}</p>
        </details>
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
        _ => ().into_any(),
    }
}

/// The verdict, short and full, with the four numbers.
#[component]
fn VerdictBox(comparison: Arc<Comparison>, draws: RwSignal<Option<DrawResults>>) -> impl IntoView {
    let lang = language();
    let c = comparison;
    let (i, m) = (c.question.indicator, c.question.measure);
    let value = move |v: f64| number::with_unit(v, i, m, lang);
    let apart = move |v: f64| number::difference(v, i, m, lang);
    let count = move |n: usize, name| {
        let shown = number::plain(n as f64, 0);
        view! { <ResultValue name value=n as f64 shown/> }
    };
    let verdict = compare::verdict(&c, None);
    let short = crate::text::verdict::short(&c, &verdict, lang);
    let state = if c.is_distinguishable() { "different" } else { "not-distinguishable" };
    let full = {
        let c = c.clone();
        move || {
            let drawn = draws.get();
            let lines = |drawn: Option<&DrawResults>| crate::text::verdict::full(&c, &compare::verdict(&c, drawn), lang);
            // While the draws run, their sentence keeps its place unseen, so that nothing moves when it comes.
            let known = lines(drawn.as_ref());
            let place = DrawResults { p_block: Some(0.0), p_block_error: Some(0.0), ..DrawResults::default() };
            let waiting = drawn.is_none() && c.median_treated.is_some();
            let all = if waiting { lines(Some(&place)) } else { known.clone() };
            all.into_iter()
                .map(|line| {
                    let unseen = !known.contains(&line);
                    view! { <p class:unseen=unseen aria-hidden=unseen.then_some("true")>{words(&line)}</p> }
                })
                .collect_view()
        }
    };
    let [treated, control] = text::sides(&c.question);
    let sides = text::TO.plain(lang);
    view! {
        <section class="verdict" data-verdict=state>
            <h2>{words(&short)}</h2>
            <dl class="facts">
                <div class="participant">
                    <dt>{say(treated)}" "{count(c.n_treated, "n-treated")}</dt>
                    <dd><ResultValue name="mean-treated" value=c.mean_treated shown=value(c.mean_treated)/></dd>
                </div>
                <div class="other">
                    <dt>{say(control)}" "{count(c.n_control, "n-control")}</dt>
                    <dd><ResultValue name="mean-control" value=c.mean_control shown=value(c.mean_control)/></dd>
                </div>
                <div>
                    <dt>{say(text::DIFFERENCE)}</dt>
                    <dd><ResultValue name="difference" value=c.difference shown=apart(c.difference)/></dd>
                </div>
                <div>
                    <dt>{say(text::INTERVAL)}</dt>
                    <dd>
                        <ResultValue name="cluster-low" value=c.cluster_low shown=number::signed(c.cluster_low, c.decimals())/>
                        " " {sides} " "
                        <ResultValue name="cluster-high" value=c.cluster_high shown=number::signed(c.cluster_high, c.decimals())/>
                    </dd>
                </div>
            </dl>
            {full}
        </section>
    }
}

/// Where the visitor's town stands, or that it stands in neither group.
#[component]
fn TownLine(town: Memo<Option<Code>>, comparison: Signal<Option<Arc<Comparison>>>, set: Callback<Change>) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    move || {
        let (Some(code), Some(base), Some(c)) = (town.get(), store.base(), comparison.get()) else { return ().into_any() };
        let Some(m) = base.index(code).and_then(|i| base.municipalities.get(i).map(|m| (i, m))) else { return ().into_any() };
        let name = crate::view::search::name(m.1, lang).to_owned();
        let unit = c.treated.iter().chain(&c.control).find(|u| u.index == m.0);
        let line = match unit {
            Some(u) => words_of(
                text::YOUR_TOWN,
                &[("town", &name), ("value", &number::with_unit(u.outcome, c.question.indicator, c.question.measure, lang))],
            ),
            None => words_of(text::TOWN_IN_NEITHER, &[("town", &name)]),
        };
        view! {
            <p class="town-line" role="status">{line}" "
                <button type="button" class="quiet" on:click=move |_| set.run(Change::Town(None))>{say(site::CLEAR)}</button>
            </p>
        }
        .into_any()
    }
}

/// Every statistic of the comparison under its name in the public contract.
#[component]
fn AllNumbers(comparison: Signal<Option<Arc<Comparison>>>, draws: RwSignal<Option<DrawResults>>) -> impl IntoView {
    let lang = language();
    const SHOWN_ABOVE: [&str; 7] = ["n-treated", "n-control", "mean-treated", "mean-control", "difference", "cluster-low", "cluster-high"];
    let rows = move || {
        let Some(c) = comparison.get() else { return ().into_any() };
        let drawn = draws.get();
        let stale = drawn.is_none();
        let mut results = c.results();
        results.retain(|(name, _)| !SHOWN_ABOVE.contains(name));
        results.extend(drawn.map(|d| d.results()).unwrap_or_default());
        let rows = results
            .into_iter()
            .map(|(name, v)| {
                let decimals = match name {
                    n if n.starts_with("p-") => 3,
                    n if n.starts_with("n-") || n == "cluster-n" => 0,
                    "hedges-g" | "cliffs-delta" => 2,
                    _ => c.decimals(),
                };
                view! {
                    <tr><th scope="row">{text::statistic(name, lang)}</th><td><code>{name}</code></td><td><ResultValue name value=v shown=number::plain(v, decimals)/></td></tr>
                }
            })
            .collect_view();
        let waiting = stale.then(|| view! { <tr><th scope="row">{say(text::COUNTING)}</th><td></td><td></td></tr> });
        view! { {rows} {waiting} }.into_any()
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=said(text::ALL_NUMBERS)>
            <table>
                <thead><tr><th scope="col">{say(text::NUMBER)}</th><th scope="col"><code>"data-result"</code></th><th scope="col">{say(text::VALUE)}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
