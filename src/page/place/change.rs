//! What made the population change: births and deaths, moves, the rest.

use super::result;
use crate::place::{Change, Gazetteer, Group, change};
use crate::text::{Text, number, place as t};
use crate::ui::{say, words_of};
use leptos::prelude::*;

/// The section; nothing where a figure is missing.
pub fn section(atlas: &Gazetteer, group: &Group, is_area: bool) -> AnyView {
    let Some(c) = change(&atlas.panel, group) else { return ().into_any() };
    let part = |label: Text, name: &str, of: fn(&Change) -> f64| {
        let value = of(&c);
        view! { <div><dt>{say(label)}</dt><dd>{result(name.to_owned(), value, number::signed(value, 0))}</dd></div> }
    };
    view! {
        <section data-section="change">
            <h2>{say(t::CHANGE_HEAD)}</h2>
            <p>{words_of(t::CHANGE_LEAD, &[("total", &number::signed(c.total(), 0))])}</p>
            <dl class="facts">
                {part(t::NATURAL, "natural-change", Change::natural)}
                {part(t::MOVES, "net-moves", Change::moves)}
                {part(t::REST, "other-change", Change::rest)}
            </dl>
            <p class="muted">{say(t::CHANGE_NOTE)}" "{is_area.then(|| say(t::CHANGE_NOTE_AREA))}</p>
        </section>
    }
    .into_any()
}
