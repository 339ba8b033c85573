//! `/areas/{id}`: who, since when, how it has gone, and how sure each of these is.

use super::{Nav, Store, areas::rows};
use crate::data::{Base, Column, Date, Precision};
use crate::figure;
use crate::text::{Language, areas as text, number};
use crate::ui::*;
use crate::view::Route;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of one area.
#[component]
pub fn Area(
    /// The area's id.
    id: String,
) -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let Some(base) = store.base() else { return ().into_any() };
    let Some(area) = base.area(&id) else { return super::not_found::NotFound().into_any() };
    let Some(row) = rows(&base, lang).into_iter().nth(area) else { return ().into_any() };
    let a = base.areas[area].clone();
    Effect::new(move |_| store.need(&[Column::Population]));
    let figure_base = base.clone();
    let population = Signal::derive(move || {
        store
            .ready(&[Column::Population], &[2010])
            .then(|| Arc::new(store.panel.with(|p| figure::area_population(lang, &figure_base, p, area))))
    });
    let overlaps = base.members(area).filter(|m| base.memberships_of(m.municipality).count() > 1).count();
    let name = if lang == Language::En { a.name_en.to_string() } else { a.name_ja.to_string() };
    let change = format!("{}%", number::signed(row.change_pct(), 1));
    let persons = row.persons.map(|p| number::plain(p, 0));
    let fact = |label: crate::text::Text, value: AnyView| view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> };
    let declared = a.declared.map_or_else(|| say(text::UNKNOWN), |d| d.to_string().into_any());
    let members = words_of(text::MEMBERS_N, &[("n", &row.members.to_string())]);
    let line = words_of(text::POPULATION_LINE, &[("from", &persons[0]), ("to", &persons[1]), ("change", &change)]);
    let remark = if row.members == 1 {
        view! { <p>{say(text::ONE_CITY)}</p> }.into_any()
    } else if overlaps > 0 {
        view! { <p>{words_of(text::OVERLAP, &[("n", &overlaps.to_string())])}</p> }.into_any()
    } else {
        ().into_any()
    };
    let sources = a.sources.iter().map(|s| view! { <li>{source(s)}</li> }).collect_view();
    view! {
        <div class="page">
            <p class="crumb"><a href=nav.href(&Route::Areas)>{say(text::GO_INDEX)}</a></p>
            <h1 class="page-title">{name.clone()}</h1>
            <dl class="facts">
                {fact(text::COL_CORE, row.core.clone().into_any())}
                {fact(text::FORMED, date(a.formed, a.formed_precision))}
                {fact(text::DECLARED, declared)}
                {fact(text::MEMBERS, members)}
                {fact(text::HOW_SURE, say(text::seen(a.members_seen)))}
            </dl>
            {remark}
            <h2>{say(text::HOW_IT_WENT)}</h2>
            <p>{line}</p>
            <LoadStatus/>
            <FigureView id="area-population" figure=population/>
            <h2>{say(text::MEMBER_TABLE)}</h2>
            <MemberTable base=base.clone() area name/>
            <OutsideScheme base=base.clone() area/>
            <h2>{say(text::SOURCES)}</h2>
            <ul class="sources">{sources}</ul>
            <h2>{say(text::NEXT)}</h2>
            <ul class="links">
                <li><a href=nav.href_with(&Route::Scenarios, &format!("area={id}"))>{say(text::GO_SCENARIO)}</a></li>
                <li><a href=nav.href(&Route::Compare)>{say(text::GO_COMPARE)}</a></li>
            </ul>
        </div>
    }
    .into_any()
}

/// A date with what is not known of it.
fn date(date: Date, precision: Precision) -> AnyView {
    let remark = text::precision(precision).map(|p| view! { " "<small>{say(p)}</small> });
    view! { {date.to_string()} {remark} }.into_any()
}

/// A source as collected: an address becomes a link, what follows it (a date, a remark) stays beside it.
fn source(collected: &str) -> AnyView {
    let (address, remark) = collected.split_once(' ').unwrap_or((collected, ""));
    if !address.starts_with("http") {
        return collected.to_owned().into_any();
    }
    view! { <a href=address.to_owned() rel="noreferrer external">{address.to_owned()}</a>" "{remark.to_owned()} }.into_any()
}

/// Every member: role, since when, population, and the other areas it belongs to.
#[component]
fn MemberTable(base: Arc<Base>, area: usize, name: String) -> impl IntoView {
    let (nav, lang) = (Nav::get(), language());
    let lines = base
        .members(area)
        .filter_map(|m| {
            let town = base.municipalities.get(m.municipality)?;
            let [from, to] = town.headline_population;
            let show = |p: Option<u32>| p.map_or_else(|| "–".to_owned(), |p| number::plain(f64::from(p), 0));
            let change = from
                .zip(to)
                .map_or_else(|| "–".to_owned(), |(a, b)| format!("{}%", number::signed(100.0 * (f64::from(b) / f64::from(a) - 1.0), 1)));
            let others = base
                .memberships_of(m.municipality)
                .filter(|o| o.area != area)
                .filter_map(|o| base.areas.get(o.area))
                .map(|o| {
                    let label = if lang == Language::En { &o.short_en } else { &o.short_ja };
                    view! { <a href=nav.href(&Route::Area(o.id.clone().into()))>{label.to_string()}</a>" " }
                })
                .collect_view();
            let compare = nav.href_with(&Route::Compare, &format!("town={}", town.code));
            Some(view! {
                <tr data-code=town.code.to_string()>
                    <th scope="row"><a href=compare>{place_name(town)}</a></th>
                    <td class="text">{say(text::role(m.role))}</td>
                    <td>{date(m.joined, m.joined_precision)}</td>
                    <td>{show(from)}</td>
                    <td>{show(to)}</td>
                    <td>{change}</td>
                    <td class="text">{others}</td>
                </tr>
            })
        })
        .collect_view();
    view! {
        <div class="scroll tall" tabindex="0" role="region" aria-label=said(text::MEMBER_TABLE)>
            <table>
                <caption>{name}" – "{say(text::TABLE_NOTE)}</caption>
                <thead><tr>
                    <th scope="col">{say(text::COL_TOWN)}</th>
                    <th scope="col" class="text">{say(text::COL_ROLE)}</th>
                    <th scope="col">{say(text::COL_JOINED)}</th>
                    <th scope="col">"2013"</th>
                    <th scope="col">"2025"</th>
                    <th scope="col">{say(text::COL_CHANGE)}</th>
                    <th scope="col" class="text">{say(text::COL_OTHER)}</th>
                </tr></thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
}

/// Agreements outside the national scheme, apart (Kochi).
#[component]
fn OutsideScheme(base: Arc<Base>, area: usize) -> impl IntoView {
    let towns: Vec<_> = base.outside_scheme.iter().filter(|(a, _)| *a == area).filter_map(|(_, m)| base.municipalities.get(*m)).collect();
    (!towns.is_empty()).then(|| {
        let names = towns.into_iter().map(|m| view! { <li>{place_name(m)}</li> }).collect_view();
        view! {
            <section data-outside-scheme="">
                <h2>{say(text::KOCHI_TITLE)}</h2>
                <p>{say(text::KOCHI_NOTE)}</p>
                <ul class="links plain">{names}</ul>
            </section>
        }
    })
}
