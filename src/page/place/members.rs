//! Every member of an area in one table, and the agreements outside the scheme apart.

use super::area::date;
use super::{area_link, people, percent, town_link};
use crate::data::{Base, MemberRole};
use crate::place::{Gazetteer, near};
use crate::text::{areas as text, number, place as t};
use crate::ui::{said, say};
use leptos::prelude::*;

/// Role, since when, population, km to the core, own change beside that of its twins, other areas.
pub fn table(atlas: &Gazetteer, area: usize) -> AnyView {
    let base = &*atlas.base;
    let beside = atlas.beside_twins(area).map(|(_, b)| b.members).unwrap_or_default();
    let lines = base
        .members(area)
        .filter_map(|m| {
            let town = base.municipalities.get(m.municipality)?;
            let [from, to] = town.headline_population.map(|p| p.map(f64::from));
            let show = |p: Option<f64>| p.map_or_else(|| "–".to_owned(), people);
            let change = from.zip(to).map_or_else(|| "–".to_owned(), |(a, b)| format!("{}%", percent(a, b)));
            let km = match m.role {
                MemberRole::Core => "–".to_owned(),
                MemberRole::Partner => {
                    near::km_to_core(base, area, m.municipality).map_or_else(|| "–".to_owned(), |km| number::plain(km, 0))
                }
            };
            let pair = beside.iter().find(|b| b.0 == m.municipality);
            let pct = |v: Option<f64>| v.map_or_else(|| "–".to_owned(), |v| format!("{}%", number::signed(v, 1)));
            let others = base
                .memberships_of(m.municipality)
                .filter(|o| o.area != area)
                .map(|o| view! { {area_link(base, o.area, false)}" " })
                .collect_view();
            Some(view! {
                <tr data-code=town.code.to_string()>
                    <th scope="row">{town_link(town)}</th>
                    <td class="text">{say(text::role(m.role))}</td>
                    <td>{date(m.joined, m.joined_precision)}</td>
                    <td>{show(from)}</td>
                    <td>{show(to)}</td>
                    <td>{change}</td>
                    <td>{km}</td>
                    <td>{pct(pair.map(|p| p.1))}</td>
                    <td>{pct(pair.map(|p| p.2))}</td>
                    <td class="text">{others}</td>
                </tr>
            })
        })
        .collect_view();
    view! {
        <div class="scroll tall" tabindex="0" role="region" aria-label=said(text::MEMBER_TABLE)>
            <table class="members">
                <caption>{say(text::TABLE_NOTE)}</caption>
                <thead><tr>
                    <th scope="col">{say(text::COL_TOWN)}</th>
                    <th scope="col" class="text">{say(text::COL_ROLE)}</th>
                    <th scope="col">{say(text::COL_JOINED)}</th>
                    <th scope="col">"2013"</th>
                    <th scope="col">"2025"</th>
                    <th scope="col">{say(text::COL_CHANGE)}</th>
                    <th scope="col">{say(t::COL_KM)}</th>
                    <th scope="col">{say(t::COL_OWN_2015)}</th>
                    <th scope="col">{say(t::COL_BESIDE)}</th>
                    <th scope="col" class="text">{say(text::COL_OTHER)}</th>
                </tr></thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Agreements outside the national scheme, apart (Kochi).
pub fn outside_scheme(base: &Base, area: usize) -> AnyView {
    let towns: Vec<_> = base.outside_scheme.iter().filter(|(a, _)| *a == area).filter_map(|(_, m)| base.municipalities.get(*m)).collect();
    if towns.is_empty() {
        return ().into_any();
    }
    let names = towns.into_iter().map(|m| view! { <li>{town_link(m)}</li> }).collect_view();
    view! {
        <section data-outside-scheme="">
            <h2>{say(text::KOCHI_TITLE)}</h2>
            <p>{say(text::KOCHI_NOTE)}</p>
            <ul class="links plain">{names}</ul>
        </section>
    }
    .into_any()
}
