//! The list by rank beside a map: twenty rows at a time, always those around the municipality being read.

use super::{MapLink, named};
use crate::data::Code;
use crate::figure::{Figure, Map, Plot};
use crate::page::{Nav, Store};
use crate::text::map as text;
use crate::ui::{language, said, say, words, words_in};
use crate::view::Route;
use leptos::prelude::*;
use std::sync::Arc;

/// Rows shown at a time.
const ROWS: usize = 20;

/// One row.
#[derive(Clone, PartialEq)]
struct Row {
    index: usize,
    code: Code,
    rank: String,
    name: String,
    prefecture: String,
    value: String,
    group: String,
}

fn rows(map: &Map, first: usize) -> Vec<Row> {
    let row = |i: &usize| {
        let u = map.units.get(*i)?;
        Some(Row {
            index: *i,
            code: u.code,
            rank: u.rank.map(|r| r.to_string()).unwrap_or_default(),
            name: u.name.clone(),
            prefecture: u.prefecture.clone(),
            value: u.value_label.clone(),
            group: u.group.clone(),
        })
    };
    map.order.iter().skip(first).take(ROWS).filter_map(row).collect()
}

/// The map whose words stand in captions and lists.
fn of<T>(figure: Signal<Option<Arc<Figure>>>, get: impl Fn(&Map) -> T) -> Option<T> {
    figure.with(|f| match f.as_deref().map(|f| &f.captions().plot) {
        Some(Plot::Map(map)) => Some(get(map)),
        _ => None,
    })
}

/// The list.
#[component]
pub fn MapList(
    /// The map.
    figure: Signal<Option<Arc<Figure>>>,
    /// What map and list have in common.
    link: MapLink,
) -> impl IntoView {
    let (nav, lang, store) = (Nav::get(), language(), Store::get());
    // A figure's names are plain, as pictures need them; here there is room for readings.
    let read = move |row: &Row| named(store, lang, row.index).unwrap_or_else(|| (row.name.clone(), row.prefecture.clone()));
    let first = RwSignal::new(0_usize);
    // In step: the page of the list is that of the municipality being read.
    Effect::new(move |_| {
        let at = link.current.get().and_then(|i| of(figure, |m| m.place_in_order(i)).flatten());
        if let Some(at) = at {
            first.set(at / ROWS * ROWS);
        }
    });
    let total = move || of(figure, |m| m.order.len()).unwrap_or(0);
    let shown =
        Memo::new(move |_| of(figure, |m| rows(m, first.get().min(m.order.len().saturating_sub(1) / ROWS * ROWS))).unwrap_or_default());
    let has_ranks = Memo::new(move |_| shown.with(|r| r.iter().any(|r| !r.rank.is_empty())));
    let body = move || {
        shown
            .get()
            .into_iter()
            .map(|row| {
                let i = row.index;
                let (name, prefecture) = read(&row);
                let is_current = move || link.current.get() == Some(i);
                let href = nav.href(&Route::Municipality(row.code));
                view! {
                    <tr class:current=is_current aria-current=move || is_current().then_some("true") data-code=row.code.to_string()>
                        {has_ranks.get().then(|| view! { <td>{row.rank}</td> })}
                        <th scope="row">
                            <button type="button" class="as-link" on:click=move |_| link.current.set(Some(i))>{words(&name)}</button>
                            " "<small>{words(&prefecture)}</small>
                        </th>
                        <td>{words(&row.value)}</td>
                        <td class="text">{words(&row.group)}</td>
                        <td class="go"><a href=href aria-label=text::OPEN_TOWN.plain(lang).replace("{name}", &row.name)>"›"</a></td>
                    </tr>
                }
            })
            .collect_view()
    };
    let pages = move |words: crate::text::Text| words_in(lang, words, &[("n", &ROWS.to_string())]);
    let range =
        move || (total() > 0).then(|| format!("{}–{} / {}", (first.get() + 1).min(total()), (first.get() + ROWS).min(total()), total()));
    view! {
        <div class="map-list">
            <p><strong>{move || words_in(lang, if has_ranks.get() { text::LIST } else { text::LIST_HARDEST }, &[])}</strong></p>
            <p class="muted">{say(text::LIST_NOTE)}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=said(text::LIST)>
                <table>
                    <thead><tr>
                        {move || has_ranks.get().then(|| view! { <th scope="col">{words_in(lang, text::RANK, &[])}</th> })}
                        <th scope="col" class="text">{say(text::NAME)}</th>
                        <th scope="col">{say(text::VALUE)}</th>
                        <th scope="col" class="text">{say(text::GROUP)}</th>
                        <td></td>
                    </tr></thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            <div class="buttons">
                <button type="button" disabled=move || first.get() == 0 on:click=move |_| first.update(|f| *f = f.saturating_sub(ROWS))>
                    {pages(text::EARLIER)}
                </button>
                <button type="button" disabled={move || first.get() + ROWS >= total()} on:click=move |_| first.update(|f| *f += ROWS)>
                    {pages(text::LATER)}
                </button>
                <span class="muted">{range}</span>
            </div>
        </div>
    }
}
