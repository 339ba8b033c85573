//! Switches: which fields the area pools, whether those near join, which way of counting the map and the swings show.

use super::lab::Lab;
use crate::data::{Field, SERVICES};
use crate::scenario::{Pools, Regime, Scope};
use crate::text::{Text, scenario_lab as text, scenarios};
use crate::ui::*;
use leptos::prelude::*;

/// What a field's switch changes, in words.
fn moves(field: Field) -> Vec<Text> {
    let services: Vec<Text> = SERVICES.iter().filter(|s| s.field == field).map(|s| s.name).collect();
    match field {
        Field::Fire => vec![text::PART_FIRE],
        Field::MedicalArea => vec![text::PART_MEDICAL],
        Field::Administration => vec![text::PART_STAFF],
        _ if services.is_empty() => vec![text::PART_EVIDENCE],
        _ => services,
    }
}

/// The switches.
#[component]
pub fn Fields(lab: Lab) -> impl IntoView {
    let lang = language();
    let switches = Field::ALL
        .iter()
        .map(|f| {
            let field = *f;
            let on = move || lab.settings.with(|s| s.pools().has(field));
            let toggle = move |_| {
                lab.set(|s| {
                    let pools = s.pools();
                    let chosen: Pools = if pools.has(field) { pools.without(field) } else { pools.with(field) };
                    s.pool = (chosen != s.preset.pools()).then_some(chosen);
                });
            };
            let what: Vec<&str> = moves(field).iter().map(|t| t.raw(lang)).collect();
            view! {
                <li>
                    <label class="switch">
                        <input type="checkbox" name="pool" value=field.id() prop:checked=on checked=on on:change=toggle/>
                        <span>{say(scenarios::field(field))}</span>
                    </label>
                    <small class="muted">{words_of(text::FIELD_MOVES, &[("what", &what.join(super::lab::comma(lang)))])}</small>
                </li>
            }
        })
        .collect_view();
    let own_fields = move || lab.settings.with(|s| s.pool.is_some());
    let expand = move || lab.settings.with(|s| s.expand);
    let regimes = Regime::ALL.iter().map(|r| Choice::new(r.id(), scenarios::regime(*r).raw(lang))).collect::<Vec<_>>();
    view! {
        <details class="controls">
            <summary>{say(text::FIELDS_LEAD)}</summary>
            <ul class="switches">{switches}</ul>
            <Show when=own_fields>
                <button type="button" on:click=move |_| lab.set(|s| s.pool = None)>{say(text::FIELDS_BACK)}</button>
            </Show>
            <p class="muted">{say(scenarios::NO_LINE)}</p>
        </details>
        <details class="controls">
            <summary>{say(text::EXPAND)}</summary>
            <label class="switch">
                <input type="checkbox" name="expand" prop:checked=expand checked=expand
                    prop:disabled=move || lab.settings.with(|s| s.scope == Scope::Own)
                    on:change=move |_| lab.set(|s| s.expand = !s.expand)/>
                <span>{say(text::EXPAND)}</span>
            </label>
            <p class="muted">{say(text::EXPAND_NOTE)}</p>
        </details>
        <div class="choices">
            <span id="regime-lead">{say(text::REGIME_LEAD)}</span>
            <Segmented label=said(text::REGIME_LEAD) choices=regimes
                value=Signal::derive(move || lab.settings.with(|s| s.regime.id().to_owned()))
                on_choose=Callback::new(move |v: String| if let Some(r) = Regime::from_id(&v) { lab.set(|s| s.regime = r) })/>
        </div>
    }
}
