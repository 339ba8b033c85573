//! Who decides, who must agree, who pays under the direction chosen; what was dropped; the State's money as published.

use super::lab::Lab;
use crate::text::{scenario_decides as text, scenarios};
use crate::ui::*;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Decides(lab: Lab) -> impl IntoView {
    let lang = language();
    let panel = move || {
        let preset = lab.settings.with(|s| s.preset);
        let heads = [text::HEAD_DECIDES, text::HEAD_AGREES, text::HEAD_PAYS];
        let parts = heads
            .into_iter()
            .zip(text::decides(preset))
            .map(|(head, says)| view! { <div><dt>{words_in(lang, head, &[])}</dt><dd>{words_in(lang, says, &[])}</dd></div> })
            .collect_view();
        view! { <h3 data-decides=preset.id()>{words_in(lang, scenarios::preset(preset).0, &[])}</h3><dl class="panel">{parts}</dl> }
    };
    let money = text::MONEY
        .iter()
        .map(|(t, sure)| view! { <li>{say(*t)}" "<small class="sure">{say(scenarios::sure(*sure))}</small></li> })
        .collect_view();
    view! {
        <section>
            <h2>{say(text::TITLE)}</h2>
            <p>{say(text::LEAD)}</p>
            {panel}
            <details class="controls">
                <summary>{say(text::MONEY_TITLE)}</summary>
                <ul>{money}</ul>
                <p class="muted">{say(text::MONEY_SOURCE)}</p>
            </details>
            <details class="controls">
                <summary>{say(text::DROPPED_TITLE)}</summary>
                <p>{say(text::DROPPED)}</p>
            </details>
            <p class="muted">{say(text::SOURCE)}</p>
        </section>
    }
}
