//! The directions as cards: what the article proposes in one sentence, what is switched, what it gives here.

use super::choices::choose_preset;
use super::lab::{Lab, comma};
use crate::data::SERVICES;
use crate::scenario::{Outcome, Preset, Regime, Settings};
use crate::text::{number, scenario_lab, scenarios as text};
use crate::ui::*;
use leptos::prelude::*;

/// Share of secure pairs of the members as an area, %.
fn share(o: &Outcome) -> f64 {
    let at = o.year_at(o.settings.year);
    let pairs = o.cell_among_members(0, Regime::Alone, at).total() as usize * SERVICES.len();
    100.0 * f64::from(o.secure_pairs(Regime::Area, at)) / pairs.max(1) as f64
}

/// The same settings in another direction.
fn under(settings: &Settings, preset: Preset) -> Settings {
    Settings { preset, pool: None, ..settings.clone() }
}

/// Six cards.
#[component]
pub fn Presets(lab: Lab) -> impl IntoView {
    let lang = language();
    let shares = shares(lab);
    let cards = Preset::ALL
        .iter()
        .enumerate()
        .map(|(n, p)| {
            let preset = *p;
            let (name, sentence) = text::preset(preset);
            let fields: Vec<&str> = preset.pools().iter().map(|f| text::field(f).raw(lang)).collect();
            let chosen = move || lab.settings.with(|s| s.preset == preset);
            let label = move || words(if chosen() { text::CHOSEN } else { text::CHOOSE }.raw(lang));
            let result = move || {
                let year = lab.settings.with(|s| s.year.to_string());
                let share = shares.with(|s| s.get(n).copied().flatten());
                share.map(|v| words_in(lang, scenario_lab::CARD_RESULT, &[("year", &year), ("share", &number::plain(v, 0))]))
            };
            view! {
                <li class="card preset" class:chosen=chosen data-preset=preset.id()>
                    <h3>{say(name)}</h3>
                    <p>{say(sentence)}</p>
                    <p class="muted">{say(text::SWITCHED)}{words(&fields.join(comma(lang)))}</p>
                    <p class="card-result">{result}</p>
                    <button type="button" aria-pressed=move || chosen().to_string() on:click=move |_| choose_preset(lab, preset)>{label}</button>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="cards presets">{cards}</ul> }
}

/// One run per direction, between frames; natively all at once.
fn shares(lab: Lab) -> RwSignal<Vec<Option<f64>>> {
    let found = RwSignal::new(Vec::new());
    if cfg!(not(feature = "csr")) {
        let s = lab.settings.get_untracked();
        found.set(Preset::ALL.iter().map(|p| untrack(|| lab.run(&under(&s, *p))).as_ref().map(share)).collect());
        return found;
    }
    let round = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let s = lab.settings.get();
        if lab.tables().is_none() {
            return;
        }
        round.update_value(|r| *r += 1);
        let mine = round.get_value();
        let mut done = Vec::new();
        in_slices(move || {
            if round.try_get_value() != Some(mine) {
                return true;
            }
            let Some(preset) = Preset::ALL.get(done.len()) else {
                found.try_set(std::mem::take(&mut done));
                return true;
            };
            done.push(untrack(|| lab.run(&under(&s, *preset))).as_ref().map(share));
            false
        });
    });
    found
}
