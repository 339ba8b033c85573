//! The pages of one place: `/municipalities/{code}` and `/areas/{id}`, from the same sections.
//!
//! All numbers are `place`'s; here they become words, tables and links. Town pages are written natively and kept by the
//! browser as they arrive; area pages draw their figures.
mod accuracy;
mod area;
mod beside;
mod change;
mod key_figures;
mod members;
mod outside;
mod side_by_side;
mod town;
mod twins;

pub use area::{Area, AreaProps};
pub use side_by_side::SideBySide;
pub use town::{Town, TownProps};

use super::Nav;
use crate::data::{Base, Municipality};
use crate::text::{Text, area_names, number};
use crate::ui::{language, words};
use crate::view::Route;
use leptos::prelude::*;

/// A text with its blanks filled, one of them by something that is more than words (a link).
fn linked(text: Text, values: &[(&str, &str)], name: &str, inside: AnyView) -> AnyView {
    let raw = crate::text::fill(text.raw(language()), values);
    match raw.split_once(&format!("{{{name}}}")) {
        Some((before, after)) => view! { {words(before)}{inside}{words(after)} }.into_any(),
        None => words(&raw),
    }
}

/// A town's name as a link to its page.
fn town_link(m: &Municipality) -> AnyView {
    let nav = Nav::get();
    view! { <a href=nav.href(&Route::Municipality(m.code))>{words(&area_names::town(m, language()))}</a> }.into_any()
}

/// An area's short or full name as a link to its page.
fn area_link(base: &Base, area: usize, full: bool) -> AnyView {
    let nav = Nav::get();
    let Some(a) = base.areas.get(area) else { return ().into_any() };
    let name = if full { area_names::area(a, language()) } else { area_names::short(a, language()) };
    view! { <a href=nav.href(&Route::Area(a.id.to_string()))>{words(&name)}</a> }.into_any()
}

/// Names of towns as links, parted by a comma of the language.
fn town_links(base: &Base, towns: &[usize]) -> AnyView {
    let last = towns.len().saturating_sub(1);
    towns
        .iter()
        .enumerate()
        .filter_map(|(n, i)| {
            let comma = if n < last { number::comma(language()) } else { "" };
            Some(view! { {town_link(base.municipalities.get(*i)?)}{comma} })
        })
        .collect_view()
        .into_any()
}

/// A headline number with its machine-readable value (RULES 10); the name is made from an indicator's.
fn result(name: String, value: f64, shown: String) -> AnyView {
    let raw = if value == 0.0 { "0".to_owned() } else { value.to_string() };
    view! { <data data-result=name value=raw>{shown}</data> }.into_any()
}

/// A percentage of a change, signed, one decimal.
fn percent(from: f64, to: f64) -> String {
    if from > 0.0 { number::signed(100.0 * (to / from - 1.0), 1) } else { "–".into() }
}

/// Persons without decimals.
fn people(n: f64) -> String {
    number::plain(n, 0)
}

/// A name as the words of a text take it: with its reading in やさしい日本語.
fn name_of(base: &Base, i: usize) -> String {
    base.municipalities.get(i).map_or_else(String::new, |m| area_names::town(m, language()))
}
