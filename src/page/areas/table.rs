//! The table of the 38, in step with the map: headers sort, a line points at its area.

use super::OnChange;
use crate::page::{Nav, Store};
use crate::text::{Text, areas as text, number};
use crate::ui::*;
use crate::view::area_rows::Row;
use crate::view::{AreasView, Route};
use leptos::prelude::*;

/// The table.
#[component]
pub fn Table(
    /// Lines that are asked for, in order.
    shown: Memo<Vec<Row>>,
    /// The page's view.
    view: Memo<AreasView>,
    /// Called with a change of it.
    set: OnChange,
    /// What map and table have in common.
    link: MapLink,
) -> impl IntoView {
    let (nav, lang) = (Nav::get(), language());
    let Some(base) = Store::get().base() else { return ().into_any() };
    let total = base.areas.len();
    // The rows of the areas of the municipality being read.
    let memberships: Vec<Vec<usize>> = (0..base.municipalities.len()).map(|i| base.memberships_of(i).map(|m| m.area).collect()).collect();
    let lit = Memo::new(move |_| link.pointed.get().or(link.current.get()).and_then(|i| memberships.get(i).cloned()).unwrap_or_default());
    let ranks = crate::compare::area_ranks(&base, 1);
    let rank = move |area: usize| {
        ranks.get(area).map(|r| {
            let values = [("rank", r.rank.to_string()), ("best", r.best.to_string()), ("worst", r.worst.to_string())];
            words_in(lang, text::RANK, &values.each_ref().map(|(k, v)| (*k, v.as_str())))
        })
    };
    let row = move |r: Row| {
        let (area, (date, precision)) = (r.area, r.formed);
        let remark = text::precision(precision).map(|p| view! { <small>{say(p)}</small> });
        let is_current = move || lit.with(|l| l.contains(&area));
        view! {
            <tr data-area=r.id.to_string() class:current=is_current
                on:pointerenter=move |_| link.area.set(Some(area)) on:pointerleave=move |_| link.area.set(None)
                on:focusin=move |_| link.area.set(Some(area)) on:focusout=move |_| link.area.set(None)>
                <th scope="row"><a href=nav.href(&Route::Area(r.id.to_string()))>{words(&r.name)}</a></th>
                <td class="go"><button type="button" class="as-link"
                    on:click=move |_| link.show(Fit::Areas(vec![area]))>{words_in(lang, text::MAP, &[])}<span class="visually-hidden">": "{words(&r.name)}</span></button></td>
                <td class="text">{words(&r.core)}</td>
                <td>{r.members}</td>
                <td>{date.to_string()} {remark}</td>
                <td>{number::plain(r.persons[1], 0)}</td>
                <td>{number::signed(r.change_pct(), 1)}"%"<small class="rank">{rank(area)}</small></td>
            </tr>
        }
    };
    let heading = move |column: &'static str, label: Text| {
        let state = move || {
            view.with(|v| match (v.sort == column, v.descending) {
                (false, _) => "none",
                (true, false) => "ascending",
                (true, true) => "descending",
            })
        };
        let arrow = move || match state() {
            "ascending" => " ▲",
            "descending" => " ▼",
            _ => "",
        };
        let press = move |_| set.run((Box::new(move |v| v.sort_by(column)), true));
        view! { <th scope="col" aria-sort=state><button type="button" on:click=press>{say(label)}<span aria-hidden="true">{arrow}</span></button></th> }
    };
    let fit = move || {
        let areas: Vec<usize> = shown.with(|rows| rows.iter().map(|r| r.area).collect());
        (!areas.is_empty() && areas.len() < total).then(|| {
            let label = words_in(lang, text::FIT, &[("n", &areas.len().to_string())]);
            view! { <button type="button" class="fit" on:click=move |_| link.show(Fit::Areas(areas.clone()))>{label}</button> }
        })
    };
    let clear = move || {
        let all = move |_| set.run((Box::new(|v| *v = std::mem::take(v).widened()), true));
        view.with(AreasView::narrowed).then(|| view! { <button type="button" class="clear" on:click=all>{say(text::CLEAR)}</button> })
    };
    let count = move || words_in(lang, text::SHOWN, &[("n", &shown.with(Vec::len).to_string())]);
    view! {
        <div>
            <p class="muted" role="status">{count}</p>
            <div class="buttons">{fit}{clear}</div>
            <div class="scroll areas-table" tabindex="0" role="region" aria-label=said(text::TITLE)>
                <table>
                    <caption>{say(text::TABLE_NOTE)}" "{say(text::RANK_NOTE)}" "{say(text::SORT_HINT)}</caption>
                    <thead><tr>
                        {heading("name", text::COL_NAME)}
                        <td></td>
                        <th scope="col" class="text">{say(text::COL_CORE)}</th>
                        {heading("members", text::COL_MEMBERS)}
                        {heading("formed", text::COL_FORMED)}
                        {heading("population", text::COL_POPULATION)}
                        {heading("change", text::COL_CHANGE)}
                    </tr></thead>
                    <tbody>{move || shown.get().into_iter().map(&row).collect_view()}</tbody>
                </table>
            </div>
        </div>
    }
    .into_any()
}
