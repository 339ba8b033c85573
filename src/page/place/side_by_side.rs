//! Areas side by side on `/areas?compare=a,b,c,d`: the same scale, the same figures, and what is like the first.

use super::area_link;
use crate::data::{Base, Measure};
use crate::figure::chosen_areas;
use crate::page::{Nav, Store};
use crate::place::{Gazetteer, Group, figures};
use crate::text::{area_names, areas as text, number, place as t, strip_readings};
use crate::ui::*;
use crate::view::{AreasView, COMPARED};
use leptos::prelude::*;
use std::sync::Arc;

/// The section. What it needs is fetched when the visitor chooses.
#[component]
pub fn SideBySide(
    /// The page's view.
    view: Memo<AreasView>,
) -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let Some(base) = store.base() else { return ().into_any() };
    let ids: Arc<Vec<String>> = Arc::new(base.areas.iter().map(|a| a.id.to_string()).collect());
    let names: Vec<String> = base.areas.iter().map(|a| strip_readings(&area_names::short(a, lang))).collect();
    let chosen = {
        let base = base.clone();
        Memo::new(move |_| view.with(|v| v.compare.iter().filter_map(|id| base.area(id)).collect::<Vec<usize>>()))
    };
    Effect::new(move |_| {
        if chosen.with(|c| !c.is_empty()) {
            store.need_atlas();
        }
    });
    let set = {
        let ids = ids.clone();
        move |list: Vec<usize>| {
            let mut next = view.get_untracked();
            next.compare = list.into_iter().filter_map(|a| ids.get(a).cloned()).collect();
            nav.set_query(next.query(), true);
        }
    };
    let choices: Vec<Choice> = std::iter::once(Choice::new("", said(t::COMPARE_NONE)))
        .chain(ids.iter().zip(&names).map(|(id, name)| Choice::new(id, name.clone())))
        .collect();
    let blanks = (0..COMPARED)
        .map(|n| {
            let (choices, ids, set) = (choices.clone(), ids.clone(), set.clone());
            let shown = ids.clone();
            let value = Signal::derive(move || chosen.with(|c| c.get(n).and_then(|a| shown.get(*a)).cloned().unwrap_or_default()));
            let choose = Callback::new(move |id: String| {
                let mut list = chosen.get_untracked();
                match ids.iter().position(|i| *i == id) {
                    Some(a) if n < list.len() => list[n] = a,
                    Some(a) => list.push(a),
                    None if n < list.len() => drop(list.remove(n)),
                    None => {}
                }
                let mut once = Vec::new();
                list.into_iter().for_each(|a| {
                    if !once.contains(&a) {
                        once.push(a)
                    }
                });
                set(once);
            });
            let label = crate::text::fill(&said(t::COMPARE_CHOICE), &[("n", &(n + 1).to_string())]);
            view! { <Blank name="compare" label choices=Signal::derive(move || choices.clone()) value on_choose=choose/> }
        })
        .collect_view();
    let figure = {
        let base = base.clone();
        Memo::new(move |_| {
            let list = chosen.get();
            let all = store.ready(&[crate::data::Column::Population], &[2010]);
            (all && !list.is_empty()).then(|| Arc::new(store.panel.with(|p| chosen_areas(lang, &base, p, &list))))
        })
    };
    let body = move || {
        let list = chosen.get();
        if list.is_empty() {
            return ().into_any();
        }
        let Some(atlas) = store.atlas() else { return view! { <LoadStatus/> }.into_any() };
        view! { {table(&atlas, &list)} {like(&atlas, &list, nav, &view.get())} }.into_any()
    };
    view! {
        <section data-section="side-by-side">
            <h2>{say(t::COMPARE_HEAD)}</h2>
            <p>{say(t::COMPARE_LEAD)}</p>
            <div class="choices">{blanks}</div>
            <Show when=move || chosen.with(|c| !c.is_empty())><FigureView id="areas-population" figure=Signal::from(figure)/></Show>
            {body}
        </section>
    }
    .into_any()
}

fn table(atlas: &Gazetteer, list: &[usize]) -> AnyView {
    let lang = language();
    let base: &Base = &atlas.base;
    let own: Vec<_> = list.iter().map(|a| figures(&atlas.panel, &Group::area(base, *a))).collect();
    let heads = list.iter().map(|a| view! { <th scope="col">{area_link(base, *a, false)}</th> }).collect_view();
    let members = list.iter().map(|a| view! { <td>{Group::area(base, *a).len()}</td> }).collect_view();
    let ranks = list
        .iter()
        .map(|a| {
            let shown = atlas.ranks.get(*a).map_or_else(|| "–".to_owned(), |r| format!("{} ({}–{})", r.rank, r.best, r.worst));
            view! { <td>{shown}</td> }
        })
        .collect_view();
    let rows = (0..own.first().map_or(0, Vec::len))
        .map(|n| {
            let first = own[0][n];
            let d = first.indicator.definition();
            let cells = own
                .iter()
                .map(|f| {
                    let f = f[n];
                    let level = f.last.map_or_else(|| "–".to_owned(), |v| number::plain(v, number::decimals(f.indicator, Measure::Level)));
                    let change = f.outcome.map(|v| words(&format!(" ({})", number::with_unit(v, f.indicator, f.measure, lang))));
                    view! { <td>{level}<small>{change}</small></td> }
                })
                .collect_view();
            let unit = number::unit(first.indicator, Measure::Level, false, lang).trim_start();
            let ends = format!("{}→{}", first.from, first.to);
            view! { <tr><th scope="row">{say(d.label)}<small>" "{words(unit)}</small><small class="years">{ends}</small></th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="scroll tall" tabindex="0" role="region" aria-label=said(t::COMPARE_HEAD)>
            <table class="key">
                <thead><tr><th scope="col">{say(t::COL_FIGURE)}</th>{heads}</tr></thead>
                <tbody>
                    <tr><th scope="row">{say(text::COL_MEMBERS)}</th>{members}</tr>
                    <tr><th scope="row">{say(t::RANK_HEAD)}</th>{ranks}</tr>
                    {rows}
                </tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What is like the first, with the reason, each to be added by a press.
fn like(atlas: &Gazetteer, list: &[usize], nav: Nav, view: &AreasView) -> AnyView {
    let base = &atlas.base;
    let Some(first) = list.first().and_then(|a| base.areas.get(*a)) else { return ().into_any() };
    let lines = atlas
        .features
        .alike(list[0], 3)
        .into_iter()
        .filter_map(|a| {
            let area = base.areas.get(a.area)?;
            let [one, two] = a.because.map(|f| t::feature(f).raw(language()));
            let words = super::linked(t::ALIKE_LINE, &[("one", one), ("two", two)], "area", area_link(base, a.area, false));
            let can = list.len() < COMPARED && !list.contains(&a.area);
            let mut next = view.clone();
            next.compare.push(area.id.to_string());
            let label = words_of(t::COMPARE_ADD, &[("area", &area_names::short(area, language()))]);
            let add = can.then(|| view! { " "<button type="button" on:click=move |_| nav.set_query(next.query(), true)>{label}</button> });
            Some(view! { <li>{words}{add}</li> })
        })
        .collect_view();
    view! {
        <h3>{words_of(t::COMPARE_LIKE, &[("area", &area_names::short(first, language()))])}</h3>
        <ul>{lines}</ul>
        <p class="muted">{say(t::ALIKE_NOTE)}</p>
    }
    .into_any()
}
