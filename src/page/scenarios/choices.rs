//! The sentence with four blanks: where, in which direction, on which path, in which year.

use super::lab::Lab;
use crate::scenario::{DECADES, Path, Preset, Scope};
use crate::text::{scenario_lab as lab_text, scenarios as text};
use crate::ui::*;
use leptos::prelude::*;

/// Value of an own area among the places.
const OWN: &str = "own";

/// The sentence.
#[component]
pub fn Sentence(lab: Lab) -> impl IntoView {
    view! { <div class="sentence">{sentence(lab_text::SENTENCE.raw(language()), |name| blank(name, lab))}</div> }
}

fn blank(name: &str, lab: Lab) -> AnyView {
    let lang = language();
    let fixed = |choices: Vec<Choice>| Signal::derive(move || choices.clone());
    match name {
        "area" => place(lab),
        "preset" => view! {
            <Blank name="preset" label=said(lab_text::BLANK_PRESET)
                choices=fixed(Preset::ALL.iter().map(|p| Choice::new(p.id(), text::preset(*p).0.plain(lang))).collect())
                value=Signal::derive(move || lab.settings.with(|s| s.preset.id().to_owned()))
                on_choose=Callback::new(move |v: String| if let Some(p) = Preset::from_id(&v) { choose_preset(lab, p) })/>
        }
        .into_any(),
        "path" => view! {
            <Blank name="path" label=said(text::BLANK_PATH)
                choices=fixed(Path::ALL.iter().map(|p| Choice::new(p.id(), text::path(*p).plain(lang))).collect())
                value=Signal::derive(move || lab.settings.with(|s| s.path.id().to_owned()))
                on_choose=Callback::new(move |v: String| if let Some(p) = Path::from_id(&v) { lab.set(|s| s.path = p) })/>
        }
        .into_any(),
        _ => {
            // A year between, from the address, is offered as well.
            let years = Signal::derive(move || {
                let chosen = lab.settings.with(|s| s.year);
                let mut years = DECADES.to_vec();
                if !years.contains(&chosen) {
                    years.push(chosen);
                    years.sort_unstable();
                }
                years.into_iter().map(|y| Choice::new(y, y.to_string())).collect()
            });
            view! {
                <Blank name="year" label=said(text::BLANK_YEAR) choices=years
                    value=Signal::derive(move || lab.settings.with(|s| s.year.to_string()))
                    on_choose=Callback::new(move |v: String| if let Ok(y) = v.parse() { lab.set(|s| s.year = y) })/>
            }
            .into_any()
        }
    }
}

/// Takes a direction; fields chosen by hand go back to its own.
pub fn choose_preset(lab: Lab, preset: Preset) {
    lab.set(|s| (s.preset, s.pool) = (preset, None));
}

fn place(lab: Lab) -> AnyView {
    let lang = language();
    let base = lab.base();
    let ids: Vec<String> = base.areas.iter().map(|a| a.id.to_string()).collect();
    let finding = ids.clone();
    let choices = Signal::derive(move || {
        let mut all = vec![Choice::new("", text::NATION.plain(lang))];
        if lab.settings.with(|s| s.scope == Scope::Own) {
            all.push(Choice::new(OWN, lab_text::OWN_AREA.plain(lang)));
        }
        all.extend(ids.iter().enumerate().map(|(a, id)| Choice::new(id, lab.area_name(a, lang))));
        all
    });
    let value = Signal::derive(move || match lab.settings.with(|s| s.scope) {
        Scope::Nation => String::new(),
        Scope::Own => OWN.to_owned(),
        Scope::Area(a) => base.areas.get(a).map(|a| a.id.to_string()).unwrap_or_default(),
    });
    let choose = Callback::new(move |id: String| {
        if id != OWN {
            let scope = finding.iter().position(|i| *i == id).map_or(Scope::Nation, Scope::Area);
            lab.set(|s| {
                s.scope = scope;
                s.own.clear();
            });
        }
    });
    view! { <Blank name="area" label=said(text::BLANK_AREA) choices value on_choose=choose/> }.into_any()
}
