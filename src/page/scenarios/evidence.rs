//! Fields without a population line: cards of what was found, behind the same switches as the rest; never a status.

use super::lab::Lab;
use crate::scenario::Level;
use crate::text::{scenario_evidence as text, scenarios};
use crate::ui::*;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Evidence(lab: Lab) -> impl IntoView {
    let lang = language();
    let cards = text::CARDS
        .iter()
        .map(|card| {
            let field = card.field;
            let on = move || lab.settings.with(|s| s.pools().has(field));
            let state = move || {
                let level = lab.settings.with(|s| s.preset.level());
                let says = match (on(), level) {
                    (false, _) => text::NOT_POOLED,
                    (true, Level::Prefecture) => text::AT_PREFECTURE,
                    (true, _) => text::POOLED,
                };
                words_in(lang, says, &[])
            };
            let facts = card
                .facts
                .iter()
                .map(|(t, sure)| view! { <li>{say(*t)}" "<small class="sure">{say(scenarios::sure(*sure))}</small></li> })
                .collect_view();
            view! {
                <li class="card evidence" class:off=move || !on() data-evidence=field.id()>
                    <h3>{say(scenarios::field(field))}</h3>
                    <p class="state">{state}</p>
                    <p>{say(card.range)}</p>
                    <ul>{facts}</ul>
                </li>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2>{say(text::TITLE)}</h2>
            <p>{say(text::LEAD)}</p>
            <ul class="cards">{cards}</ul>
        </section>
    }
}
