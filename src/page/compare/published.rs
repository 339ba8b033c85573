//! The published finding beside what can be computed again, and what may remain of the gap (RULES 8).

use super::Store;
use crate::compare::{Comparison, Recomputation, columns, compare, recomputations, years};
use crate::data::FINDINGS;
use crate::figure;
use crate::page::Nav;
use crate::text::{compare as words_of_page, number, published as text};
use crate::ui::*;
use crate::view::{CompareView, Route};
use leptos::prelude::*;
use std::sync::Arc;

/// The section.
#[component]
pub fn Published() -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let place = NodeRef::<leptos::html::Section>::new();
    let near = RwSignal::new(cfg!(not(feature = "csr")));
    when_near_or_idle(place, move || near.set(true));
    Effect::new(move |_| {
        if near.get() {
            recomputations().iter().for_each(|r| store.need(&columns(&r.question)));
        }
    });
    let published = Arc::new(figure::published_finding(lang));
    let answers = Memo::new_with_compare(
        move |_| {
            let here = |r: &Recomputation| near.get() && store.ready(&columns(&r.question), &years(&r.question));
            let answer = |r: &Recomputation| {
                let base = store.base().filter(|_| here(r))?;
                store.panel.with(|p| compare(&base, p, &r.question)).ok()
            };
            recomputations().into_iter().map(|r| (answer(&r), r)).collect::<Vec<_>>()
        },
        |_, _| true,
    );
    let rows = move || {
        let shown = |c: Option<Comparison>, r: Recomputation| {
            let (i, m) = (r.question.indicator, r.question.measure);
            let mean = |v: Option<f64>, n: Option<usize>| match v.zip(n) {
                Some((v, n)) => view! { {words(&number::with_unit(v, i, m, lang))} <small>" ("{n.to_string()}")"</small> }.into_any(),
                None => "…".into_any(),
            };
            let range = c.as_ref().map(|c| {
                let bare = |v: f64| number::signed(v, c.decimals());
                let d = number::difference(c.difference, i, m, lang);
                words_in(lang, text::RANGE, &[("d", &d), ("low", &bare(c.cluster_low)), ("high", &bare(c.cluster_high))])
            });
            let query = CompareView { question: r.question.clone(), ..CompareView::default() }.query(false);
            view! {
                <tr>
                    <th scope="row" class="text"><a href=nav.href_in(lang, &Route::Compare, &query)>{words(text::nearness(r.kind).raw(lang))}</a></th>
                    <td>{mean(c.as_ref().map(|c| c.mean_treated), c.as_ref().map(|c| c.n_treated))}</td>
                    <td>{mean(c.as_ref().map(|c| c.mean_control), c.as_ref().map(|c| c.n_control))}</td>
                    <td>{range}</td>
                </tr>
            }
        };
        answers.get().into_iter().map(|(c, r)| shown(c, r)).collect_view()
    };
    // As published: nothing is added to it.
    let as_published = FINDINGS
        .iter()
        .zip([text::PUBLISHED_PEOPLE, text::PUBLISHED_INCOME])
        .map(|(f, label)| {
            let unit = if f.unit == crate::data::indicator::Unit::Persons {
                crate::data::Indicator::Population
            } else {
                crate::data::Indicator::IncomePerTaxpayer
            };
            let mean = |v: f64| words(&number::with_unit(v, unit, crate::data::Measure::Change, lang));
            view! {
                <tr class="published">
                    <th scope="row" class="text">{say(label)}</th>
                    <td>{mean(f.participants_mean)} <small>" ("{f.participants_n}")"</small></td>
                    <td>{mean(f.non_participants_mean)} <small>" ("{f.non_participants_n}")"</small></td>
                    <td>"–"</td>
                </tr>
            }
        })
        .collect_view();
    let gaps = [text::GAP_SIZE, text::GAP_LISTS, text::GAP_DATES, text::GAP_INCOME, text::GAP_OTHER].map(|t| view! { <li>{say(t)}</li> });
    view! {
        <section id="published" data-question="published" node_ref=place>
            <h2>{say(words_of_page::CHECKS_TITLE)}</h2>
            <FigureView id="published-finding" figure=Signal::derive(move || Some(published.clone()))/>
            <p>{say(text::LEAD)}</p>
            <div class="scroll whole" tabindex="0" role="region" aria-label=said(words_of_page::CHECKS_TITLE)>
                <table data-recomputed="">
                    <thead><tr>
                        <th scope="col" class="text">{say(text::COLUMN_WHAT)}</th><th scope="col">{say(text::COLUMN_IN)}</th>
                        <th scope="col">{say(text::COLUMN_OUT)}</th><th scope="col">{say(text::COLUMN_SAYS)}</th>
                    </tr></thead>
                    <tbody>{as_published}{rows}</tbody>
                </table>
            </div>
            <h3>{say(text::GAP_TITLE)}</h3>
            <ul>{gaps.collect_view()}</ul>
        </section>
    }
}
