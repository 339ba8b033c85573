//! `/methods`: what every number means, with tables generated from the definitions that the computations use.

use super::{Store, prose, reading};
use crate::compare::Control;
use crate::data::indicator::{DEFINITIONS, Measure};
use crate::data::{OTHER_THRESHOLDS, SERVICES, Seen};
use crate::scenario::{ASSUMPTIONS, Quantity, Sure};
use crate::text::number::plain;
use crate::text::prose::Slot;
use crate::text::{Text, area_names, methods as text};
use crate::ui::{language, said, say, words};
use crate::view::Route;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Methods() -> impl IntoView {
    reading::page(text::TITLE, text::BODY, Route::Methods, prose::recomputed(), |slot| match slot {
        Slot::Indicators => indicators(),
        Slot::Controls => controls(),
        Slot::Assumptions => assumptions(),
        Slot::Services => services(),
        Slot::AreaSources => area_sources(),
        Slot::Tables | Slot::Code => ().into_any(),
    })
}

fn code(id: impl Into<String>) -> AnyView {
    view! { <code>{id.into()}</code> }.into_any()
}

fn indicators() -> AnyView {
    let rows = DEFINITIONS.iter().map(|d| {
        let measures: Vec<&str> = d.measures.iter().copied().map(Measure::id).collect();
        vec![
            view! { {say(d.label)}<br/>{code(d.id)} }.into_any(),
            say(d.explanation),
            view! { {code(d.formula)}<br/><small>{measures.join(" ")}</small> }.into_any(),
            format!("{}–{}", d.years.0, d.years.1).into_any(),
            say(d.source),
        ]
    });
    let head = [
        (text::HEAD_NAME, true),
        (text::HEAD_MEANING, true),
        (text::HEAD_FORMULA, true),
        (text::HEAD_YEARS, true),
        (text::HEAD_SOURCE, true),
    ];
    reading::table(said(text::HEAD_NAME), &head, rows.collect())
}

fn controls() -> AnyView {
    let rows = Control::ALL
        .iter()
        .filter_map(|c| text::CONTROLS.iter().find(|(id, ..)| *id == c.id()))
        .map(|(id, name, meaning)| vec![view! { {say(*name)}<br/>{code(*id)} }.into_any(), say(*meaning)]);
    reading::table(said(crate::text::compare::BLANK_CONTROL), &[(text::HEAD_NAME, true), (text::HEAD_MEANING, true)], rows.collect())
}

/// The general assumptions; those of single services are the next table.
fn assumptions() -> AnyView {
    let lang = language();
    let number = |v: f64| plain(v, if v.fract() == 0.0 { 0 } else { 4 });
    let rows =
        ASSUMPTIONS.iter().filter(|a| !matches!(a.quantity, Quantity::Pop50(_) | Quantity::Pop80(_) | Quantity::ReachKm(_))).map(|a| {
            vec![
                view! { {words(&a.label(lang))}<br/>{code(a.id.clone())} }.into_any(),
                number(a.default).into_any(),
                format!("{}–{}", number(a.range.0), number(a.range.1)).into_any(),
                say(sure(a.sure)),
                words(&a.source(lang)),
            ]
        });
    let head = [
        (text::HEAD_NAME, true),
        (text::HEAD_DEFAULT, false),
        (text::HEAD_RANGE, false),
        (text::HEAD_SURE, true),
        (text::HEAD_SOURCE, true),
    ];
    reading::table(said(crate::text::scenarios::ASSUMPTIONS_TITLE), &head, rows.collect())
}

const fn sure(sure: Sure) -> Text {
    match sure {
        Sure::Seen => text::SURE_SEEN,
        Sure::SecondHand => text::SURE_SECOND_HAND,
        Sure::MachineRead => text::SURE_MACHINE_READ,
        Sure::Derived => text::SURE_DERIVED,
        Sure::OurChoice => text::SURE_OUR_CHOICE,
        Sure::WhatIf => text::SURE_WHAT_IF,
    }
}

fn services() -> AnyView {
    let lang = language();
    let rows = SERVICES.iter().map(|s| {
        vec![
            view! { {say(s.name)}<br/>{code(s.id)} }.into_any(),
            plain(s.reach_km, 0).into_any(),
            plain(s.pop50, 0).into_any(),
            plain(s.pop80, 0).into_any(),
            view! { {s.edition.letter()}" "{words(s.edition.publication().raw(lang))} }.into_any(),
        ]
    });
    // Lines that no scenario uses (RULES 9).
    let line = |p: Option<f64>| p.map_or_else(|| "–".into(), |p| plain(p, 0)).into_any();
    let others = OTHER_THRESHOLDS.iter().map(|t| {
        let edition = view! { {t.edition.letter()}" "{words(t.edition.publication().raw(lang))} }.into_any();
        vec![say(t.name), "–".into_any(), line(t.pop50), line(t.pop80), edition]
    });
    let head = [
        (text::HEAD_SERVICE, true),
        (text::HEAD_REACH, false),
        (text::HEAD_POP50, false),
        (text::HEAD_POP80, false),
        (text::HEAD_EDITION, true),
    ];
    reading::table(said(text::HEAD_SERVICE), &head, rows.chain(others).collect())
}

fn area_sources() -> AnyView {
    let Some(base) = Store::get().base() else { return ().into_any() };
    let lang = language();
    let rows = base.areas.iter().map(|a| {
        let seen = match a.members_seen {
            Seen::A => text::SEEN_A,
            Seen::B => text::SEEN_B,
            Seen::C => text::SEEN_C,
        };
        let pages = a.sources.iter().map(|s| view! { <li>{source(s)}</li> }).collect_view();
        vec![words(&area_names::short(a, lang)), say(seen), view! { <ul class="plain">{pages}</ul> }.into_any()]
    });
    reading::table(said(text::HEAD_AREA), &[(text::HEAD_AREA, true), (text::HEAD_SEEN, true), (text::HEAD_SOURCE, true)], rows.collect())
}

/// A source as collected: its address as a link, what follows as it stands.
fn source(collected: &str) -> AnyView {
    let (address, remark) = collected.split_once(' ').unwrap_or((collected, ""));
    if !address.starts_with("http") {
        return collected.to_owned().into_any();
    }
    let (address, remark) = (address.to_owned(), remark.to_owned());
    let label = address.clone();
    view! { <a href=address rel="noreferrer">{label}</a>" "{remark} }.into_any()
}
