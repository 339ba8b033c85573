//! 似たまち同士では? The matched answer, how alike the two sides are, and whom the visitor's town is compared with.

use super::{Change, Found, Store};
use crate::compare::{self, Comparison, Control, Covariate, Question, TwinRow, Twins as TownTwins, twins_in, twins_question};
use crate::data::{Base, Code, Measure};
use crate::figure;
use crate::text::{compare as text, matching as t, number};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The section.
#[component]
pub fn Twins(
    /// The question of the page, whatever its control group.
    question: Memo<Question>,
    /// The visitor's town.
    town: Memo<Option<Code>>,
    /// Where the verdict reads the answer.
    found: Found,
    /// Loads the matched comparison.
    set: Callback<Change>,
) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    let place = NodeRef::<leptos::html::Section>::new();
    let near = RwSignal::new(cfg!(not(feature = "csr")));
    when_near_or_idle(place, move || near.set(true));
    let asked = Memo::new(move |_| question.with(twins_question));
    Effect::new(move |_| {
        if near.get() {
            store.need(&compare::columns(&asked.get()));
        }
    });
    // `None` while under way, then the answer or that there is none.
    let answer = Memo::new_with_compare(
        move |_| {
            let q = asked.get();
            let base = store.base().filter(|_| near.get() && store.ready(&compare::columns(&q), &compare::years(&q)))?;
            Some(store.panel.with(|p| compare::compare(&base, p, &q)).map(Arc::new))
        },
        |_, _| true,
    );
    let tell = move || {
        if let Some(a) = answer.get() {
            found.twins.set(Some((asked.get_untracked(), a.ok())));
        }
    };
    Effect::new(move |_| tell());
    if cfg!(not(feature = "csr")) {
        tell();
    }
    let comparison = move || answer.get().and_then(Result::ok);
    let figure = Signal::derive(move || comparison().and_then(|c| figure::balance_of(lang, &c)).map(Arc::new));
    let sentence = move || match answer.get() {
        None => ().into_any(),
        Some(Err(_)) => view! { <p>{say(t::CANNOT)}</p> }.into_any(),
        Some(Ok(c)) => sentence_of(&c),
    };
    let table = move || {
        let (Some(c), Some(base)) = (comparison(), store.base()) else { return ().into_any() };
        let Some(code) = town.get() else { return view! { <p class="muted">{say(t::NO_TOWN)}</p> }.into_any() };
        let found = c.matching.as_deref().map(|m| store.panel.with(|p| twins_in(&base, p, &c.question, m, code)));
        match found {
            Some(Ok(twins)) => table_of(&base, &c, &twins),
            _ => view! { <p>{say(t::CANNOT)}</p> }.into_any(),
        }
    };
    view! {
        <section id="twins" data-question="twins" node_ref=place>
            <h3>{say(t::TITLE)}</h3>
            <p>{say(t::LEAD)}</p>
            {sentence}
            <p hidden=move || question.with(|q| q.control == Control::Matched)>
                <button type="button" on:click=move |_| set.run(Change::Whole(Box::new(asked.get_untracked())))>{say(t::USE_IT)}</button>
            </p>
            <FigureView id="compare-balance" figure/>
            {table}
        </section>
    }
}

fn sentence_of(c: &Comparison) -> AnyView {
    let Some(m) = c.matching.as_deref() else { return ().into_any() };
    let q = &c.question;
    let apart = |v: f64| number::difference(v, q.indicator, q.measure, language());
    let from = if q.measure == Measure::Level { q.to } else { q.from };
    let line = words_of(
        t::ANSWER,
        &[
            ("from", &from.to_string()),
            ("to", &q.to.to_string()),
            ("att", &apart(m.att)),
            ("raw", &apart(m.att_raw)),
            ("se", &number::plain(m.att_se, c.decimals().max(1))),
            ("n", &c.n_treated.to_string()),
            ("m", &c.n_control.to_string()),
        ],
    );
    view! { <p>{line}</p> }.into_any()
}

/// The town first, then its twins, with what makes them alike.
fn table_of(base: &Base, c: &Comparison, twins: &TownTwins) -> AnyView {
    let lang = language();
    let heading = t::twins(twins.side);
    let q = &c.question;
    let heads = Covariate::ALL.map(|v| view! { <th scope="col">{say(t::covariate(v))}</th> }).collect_view();
    let row = |r: &TwinRow, is_town: bool| {
        let name = base.municipalities.get(r.index).map(place_link);
        let cells = Covariate::ALL
            .iter()
            .zip(r.profile.raw)
            .map(|(v, x)| {
                let decimals = match v {
                    Covariate::Income => 0,
                    Covariate::LnPopulation | Covariate::FiscalCapacity => 2,
                    _ => 1,
                };
                view! { <td>{number::plain(x, decimals)}</td> }
            })
            .collect_view();
        let outcome = r.outcome.map_or_else(|| "–".to_owned(), |v| number::with_unit(v, q.indicator, q.measure, lang));
        let distance = if is_town { "–".to_owned() } else { number::plain(r.distance, 2) };
        view! { <tr class:own=is_town><th scope="row">{name}</th><td>{words(&outcome)}</td>{cells}<td>{distance}</td></tr> }
    };
    let rows = std::iter::once(row(&twins.town, true)).chain(twins.twins.iter().map(|r| row(r, false))).collect_view();
    view! {
        <h4>{say(heading)}</h4>
        <div class="scroll" tabindex="0" role="region" aria-label=said(heading)>
            <table data-twins="">
                <thead><tr><th scope="col">{say(t::TOWN)}</th><th scope="col">{say(text::measure(q.measure))}</th>{heads}<th scope="col">{say(t::DISTANCE)}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
