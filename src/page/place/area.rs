//! `/areas/{id}`: who, since when, how it has gone, what lies ahead, and how sure each of these is.

use super::{Nav, accuracy, area_link, beside, change, key_figures, linked, members, people, percent, result, town_link, town_links};
use crate::data::{Base, Date, MemberRole, Precision};
use crate::figure::{self, Figure, Of};
use crate::page::Store;
use crate::place::{Gazetteer, Group, ahead, figures};
use crate::text::{area_names, areas as text, number, place as t};
use crate::ui::*;
use crate::view::Route;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The page of one area.
#[component]
pub fn Area(
    /// The area's id.
    id: String,
) -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let Some(base) = store.base() else { return ().into_any() };
    let Some(area) = base.area(&id) else { return crate::page::not_found::NotFound().into_any() };
    Effect::new(move |_| store.need_atlas());
    let name = words(&area_names::area(&base.areas[area], lang));
    let upper = move || match store.atlas() {
        Some(atlas) => upper(&atlas, area),
        None => view! { <LoadStatus/> <FigureBox/> }.into_any(),
    };
    let lower = move || store.atlas().map(|atlas| lower(atlas, area));
    view! {
        <div class="page place">
            <p class="crumb"><a href=nav.href(&Route::Areas)>{say(text::GO_INDEX)}</a></p>
            <h1 class="page-title">{name}</h1>
            {upper}
            {facts(&base, area)}
            {timeline(&base, area)}
            {lower}
            {members::outside_scheme(&base, area)}
            {does(&base, area)}
            {sources(&base, area)}
            {unknown(&base, area)}
            <KeepOffline pages=kept_pages(&base, area)/>
            {next(&base, area)}
        </div>
    }
    .into_any()
}

/// What "keep this area" keeps: its page and those of its members.
fn kept_pages(base: &Base, area: usize) -> Vec<Route> {
    let members = base.members(area).map(|m| Route::Municipality(base.municipalities[m.municipality].code));
    std::iter::once(Route::Area(base.areas[area].id.to_string())).chain(members).collect()
}

fn drawn(figure: Figure, id: &'static str) -> AnyView {
    let figure = Arc::new(figure);
    view! { <FigureView id figure=Signal::derive(move || Some(figure.clone()))/> }.into_any()
}

/// One sentence and one picture.
fn upper(atlas: &Gazetteer, area: usize) -> AnyView {
    let lang = language();
    let group = Group::area(&atlas.base, area);
    let total = |year| group.total(&atlas.panel, crate::data::Column::Population, year);
    let line = total(2013).zip(total(2025)).map(|(a, b)| {
        let projected = ahead(&atlas.base, &atlas.outlook, &group).at(2050);
        let values = [("n", group.len().to_string()), ("change", percent(a, b)), ("ahead", projected.map_or("–".into(), people))];
        let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
        linked(t::SUMMARY, &values, "people", result("population-2025".into(), b, people(b)))
    });
    let one_city = (group.len() == 1).then(|| view! { <p>{say(text::ONE_CITY)}</p> });
    view! {
        <p class="lead">{line}</p>
        {one_city}
        {drawn(figure::place_population(lang, atlas, Of::Area(area)), "area-population")}
        <div class="two">{rank(atlas, area)}{beside::section(atlas, area)}</div>
    }
    .into_any()
}

/// Where it stands among all, and how sure that is.
fn rank(atlas: &Gazetteer, area: usize) -> AnyView {
    let Some(r) = atlas.ranks.get(area) else { return ().into_any() };
    let ways = crate::place::WAYS.map(|w| t::way(w).raw(language())).join(number::comma(language()));
    let values = [("best", r.best.to_string()), ("worst", r.worst.to_string()), ("ways", ways)];
    let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let sure = if r.best == r.worst { t::RANK_SURE_SAME } else { t::RANK_SURE };
    let value = number::signed(r.change_pct, 1);
    view! {
        <section data-section="rank">
            <h2>{say(t::RANK_HEAD)}</h2>
            <p>{linked(t::RANK_LINE, &[("value", &value)], "rank", result("rank".into(), r.rank as f64, r.rank.to_string()))}</p>
            <p>{words_of(sure, &values)}</p>
        </section>
    }
    .into_any()
}

fn lower(atlas: Arc<Gazetteer>, area: usize) -> AnyView {
    let atlas = StoredValue::new(atlas);
    let part = move |make: fn(&Gazetteer, usize) -> AnyView| view! { <InTurn>{atlas.with_value(|a| make(a, area))}</InTurn> };
    view! { {part(ages)}{part(numbers)}{part(every_member)}{part(others)} }.into_any()
}

fn ages(atlas: &Gazetteer, area: usize) -> AnyView {
    let figure = drawn(figure::place_age(language(), atlas, Of::Area(area)), "area-age");
    view! {
        <section data-section="ages"><h2>{say(t::AGE_HEAD)}</h2>{figure}</section>
        {change::section(atlas, &Group::area(&atlas.base, area), true)}
    }
    .into_any()
}

fn numbers(atlas: &Gazetteer, area: usize) -> AnyView {
    key_figures::sections(atlas, &figures(&atlas.panel, &Group::area(&atlas.base, area)), true).into_any()
}

fn every_member(atlas: &Gazetteer, area: usize) -> AnyView {
    view! {
        <section data-section="members">
            <h2>{say(t::MEMBERS_HEAD)}</h2>
            {drawn(figure::area_members(language(), &atlas.base, &atlas.panel, area), "area-members")}
            {members::table(atlas, area)}
        </section>
    }
    .into_any()
}

fn others(atlas: &Gazetteer, area: usize) -> AnyView {
    view! {
        {overlaps(&atlas.base, area)}
        {beside::alike(atlas, area)}
        {accuracy::section(atlas, Of::Area(area))}
        {crate::page::news_card::area(atlas, area)}
    }
    .into_any()
}

fn facts(base: &Base, area: usize) -> AnyView {
    let a = &base.areas[area];
    let fact = |label: crate::text::Text, value: AnyView| view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> };
    let cores: Vec<usize> = base.members(area).filter(|m| m.role == MemberRole::Core).map(|m| m.municipality).collect();
    let declared = a.declared.map_or_else(|| say(text::UNKNOWN), |d| d.to_string().into_any());
    let members = linked(text::MEMBERS_N, &[], "n", {
        let n = Group::area(base, area).len();
        result("members".into(), n as f64, n.to_string())
    });
    view! {
        <h2>{say(text::FACTS)}</h2>
        <dl class="facts">
            {fact(text::COL_CORE, town_links(base, &cores))}
            {fact(text::FORMED, date(a.formed, a.formed_precision))}
            {fact(text::DECLARED, declared)}
            {fact(text::MEMBERS, members)}
            {fact(text::HOW_SURE, say(text::seen(a.members_seen)))}
        </dl>
    }
    .into_any()
}

/// A date with what is not known of it.
pub fn date(date: Date, precision: Precision) -> AnyView {
    let remark = text::precision(precision).map(|p| view! { " "<small>{say(p)}</small> });
    view! { {date.to_string()} {remark} }.into_any()
}

/// Who declared and who joined, by date.
fn timeline(base: &Base, area: usize) -> AnyView {
    let a = &base.areas[area];
    let mut joined: BTreeMap<Date, (Precision, Vec<usize>)> = BTreeMap::new();
    for m in base.members(area) {
        joined.entry(m.joined).or_insert((m.joined_precision, Vec::new())).1.push(m.municipality);
    }
    let cores: Vec<usize> = base.members(area).filter(|m| m.role == MemberRole::Core).map(|m| m.municipality).collect();
    let declared = a.declared.map(|d| {
        let words = linked(t::TIMELINE_DECLARED, &[], "city", town_links(base, &cores));
        view! { <li><time datetime=d.to_string()>{d.to_string()}</time>" "{words}</li> }
    });
    let steps = joined
        .into_iter()
        .map(|(day, (precision, towns))| {
            let words = linked(t::TIMELINE_JOINED, &[("n", &towns.len().to_string())], "names", town_links(base, &towns));
            view! { <li><time datetime=day.to_string()>{date(day, precision)}</time>" "{words}</li> }
        })
        .collect_view();
    view! { <section data-section="timeline"><h2>{say(t::TIMELINE_HEAD)}</h2><ol class="timeline">{declared}{steps}</ol></section> }
        .into_any()
}

/// Members that belong to another area too.
fn overlaps(base: &Base, area: usize) -> AnyView {
    let mut lines = Vec::new();
    for m in base.members(area) {
        let others: Vec<usize> = base.memberships_of(m.municipality).filter(|o| o.area != area).map(|o| o.area).collect();
        let Some(town) = base.municipalities.get(m.municipality).filter(|_| !others.is_empty()) else { continue };
        let names = others.iter().map(|o| view! { {area_link(base, *o, false)}" " }).collect_view().into_any();
        let (before, after) = t::OVERLAP_LINE.raw(language()).split_once("{areas}").unwrap_or_default();
        let before = before.replace("{town}", "");
        lines.push(view! { <li>{town_link(town)}{words(&before)}{names}{words(after)}</li> });
    }
    let n = lines.len();
    let body = if n == 0 {
        view! { <p>{say(t::OVERLAP_NONE)}</p> }.into_any()
    } else {
        view! { <p>{words_of(text::OVERLAP, &[("n", &n.to_string())])}</p><ul>{lines}</ul> }.into_any()
    };
    view! { <section data-section="overlaps"><h2>{say(t::OVERLAP_HEAD)}</h2>{body}</section> }.into_any()
}

/// What the area does: the article's examples where it names some, else the official page only.
fn does(base: &Base, area: usize) -> AnyView {
    let a = &base.areas[area];
    let (text, told) = match &*a.id {
        "bingo" => (t::DOES_BINGO, true),
        "hachinohe" => (t::DOES_HACHINOHE, true),
        _ => (t::DOES_NOT_COLLECTED, false),
    };
    let official = a.sources.iter().find(|s| s.starts_with("http")).map(|s| source(s));
    let label = told.then(|| say(t::DOES_OFFICIAL));
    view! {
        <section data-section="does">
            <h2>{say(t::DOES_HEAD)}</h2>
            <p>{say(text)}</p>
            <p class="sources">{label}" "{official}</p>
        </section>
    }
    .into_any()
}

/// A source as collected: an address becomes a link, what follows it (a date, a remark) stays beside it.
fn source(collected: &str) -> AnyView {
    let (address, remark) = collected.split_once(' ').unwrap_or((collected, ""));
    if !address.starts_with("http") {
        return collected.to_owned().into_any();
    }
    view! { <a href=address.to_owned() rel="noreferrer external">{address.to_owned()}</a>" "{remark.to_owned()} }.into_any()
}

fn sources(base: &Base, area: usize) -> AnyView {
    let a = &base.areas[area];
    let list = a.sources.iter().map(|s| view! { <li>{source(s)}</li> }).collect_view();
    view! {
        <section data-section="sources">
            <h2>{say(text::SOURCES)}</h2>
            <p>{say(text::HOW_SURE)}": "{say(text::seen(a.members_seen))}</p>
            <ul class="sources">{list}</ul>
        </section>
    }
    .into_any()
}

fn unknown(base: &Base, area: usize) -> AnyView {
    let a = &base.areas[area];
    let mut lines = vec![say(t::UNKNOWN_EFFECT)];
    if a.declared.is_none() {
        lines.push(say(t::UNKNOWN_DECLARED));
    }
    if a.members_seen != crate::data::Seen::A {
        lines.push(words_of(t::UNKNOWN_LIST, &[("when", text::seen(a.members_seen).raw(language()))]));
    }
    if base.members(area).any(|m| m.joined_precision == Precision::Bound) {
        lines.push(say(t::UNKNOWN_JOINED));
    }
    lines.push(say(t::UNKNOWN_MOVES));
    let lines = lines.into_iter().map(|l| view! { <li>{l}</li> }).collect_view();
    view! { <section data-section="unknown"><h2>{say(t::UNKNOWN_HEAD)}</h2><ul>{lines}</ul></section> }.into_any()
}

fn next(base: &Base, area: usize) -> AnyView {
    let nav = Nav::get();
    let id = &base.areas[area].id;
    view! {
        <section data-section="next">
            <h2>{say(text::NEXT)}</h2>
            <ul class="links">
                <li><a href=nav.href_with(&Route::Scenarios, &format!("area={id}"))>{say(text::GO_SCENARIO)}</a></li>
                <li><a href=nav.href(&Route::Compare)>{say(text::GO_COMPARE)}</a></li>
            </ul>
        </section>
    }
    .into_any()
}
