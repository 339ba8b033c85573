//! The verdict: what may be said, with the numbers that it rests on, and where the visitor's town stands.

use super::{Change, Store};
use crate::compare::{self, Comparison, DrawResults};
use crate::data::Code;
use crate::text::{compare as text, number, site};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The verdict, short and full, with the four numbers.
#[component]
pub fn VerdictBox(comparison: Arc<Comparison>, draws: RwSignal<Option<DrawResults>>) -> impl IntoView {
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
pub fn TownLine(town: Memo<Option<Code>>, comparison: Signal<Option<Arc<Comparison>>>, set: Callback<Change>) -> impl IntoView {
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
