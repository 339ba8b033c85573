//! One sentence about the visitor's town: its population, and whether, where and since when it has taken part.

use super::{Nav, Store};
use crate::data::{Base, Code, Precision};
use crate::text::number::signed;
use crate::text::{area_names, fill, home as text};
use crate::ui::{language, say, words};
use crate::view::Route;
use leptos::prelude::*;

/// The sentence, once a town is chosen.
#[component]
pub fn TownLine(
    /// The town.
    town: RwSignal<Option<Code>>,
) -> impl IntoView {
    let store = Store::get();
    let line = move || {
        let base = store.base()?;
        let i = base.index(town.get()?)?;
        let own = Nav::get().href(&Route::Municipality(base.municipalities[i].code));
        Some(view! {
            <p>{population(&base, i)}" "{membership(&base, i)}</p>
            <p><a href=own>{say(crate::text::place::GO_TOWN)}</a></p>
        })
    };
    view! { <div class="town-line" role="status">{line}</div> }
}

fn population(base: &Base, i: usize) -> AnyView {
    let m = &base.municipalities[i];
    let lang = language();
    let name = area_names::town(m, lang);
    let [Some(from), Some(to)] = m.headline_population else { return words(&name) };
    let (from, to) = (f64::from(from), f64::from(to));
    let percent = if from > 0.0 { signed(100.0 * (to / from - 1.0), 1) } else { "–".into() };
    words(&fill(text::TOWN_CHANGE.raw(lang), &[("town", &name), ("people", &signed(to - from, 0)), ("percent", &percent)]))
}

fn membership(base: &Base, i: usize) -> AnyView {
    let (nav, lang) = (Nav::get(), language());
    let joined: Vec<AnyView> = base
        .memberships_of(i)
        .map(|m| {
            let area = &base.areas[m.area];
            let name = words(&area_names::area(area, lang));
            let since = if m.joined_precision == Precision::Bound { text::TOWN_SINCE_AT_LATEST } else { text::TOWN_SINCE };
            let since = fill(since.raw(lang), &[("year", &m.joined.year.to_string())]);
            view! { <a href=nav.href(&Route::Area(area.id.to_string()))>{name}</a>{words(&since)}" " }.into_any()
        })
        .collect();
    match joined.is_empty() {
        false => view! { {say(text::TOWN_MEMBER)}" "{joined} }.into_any(),
        true if base.outside_scheme.iter().any(|(_, town)| *town == i) => say(text::TOWN_KOCHI),
        true => say(text::TOWN_NOT),
    }
}
