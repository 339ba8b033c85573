//! An area of one's own: a core city and any municipalities, from an existing area or from nothing; and "what if we joined".

use super::lab::Lab;
use crate::data::Code;
use crate::scenario::{Scope, nearest_core};
use crate::text::{number, scenario_lab as text, scenarios};
use crate::ui::*;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Own(lab: Lab) -> impl IntoView {
    let lang = language();
    let is_own = Memo::new(move |_| lab.settings.with(|s| s.scope == Scope::Own));
    let base = lab.base();
    let mut areas = vec![Choice::new("", "–")];
    areas.extend((0..base.areas.len()).map(|a| Choice::new(&base.areas[a].id, lab.area_name(a, lang))));
    let start = Callback::new(move |id: String| {
        if let Some(area) = lab.base().area(&id) {
            take(lab, members(lab, area));
        }
    });
    let add = Callback::new(move |code: Code| {
        if let Some(i) = lab.base().index(code) {
            let mut towns = towns_now(lab);
            if !towns.contains(&i) {
                towns.push(i);
            }
            take(lab, towns);
        }
    });
    let join = Callback::new(move |code: Code| what_if_joined(lab, code));
    view! {
        <section class="own">
            <h2>{say(text::OWN_TITLE)}</h2>
            <h3>{say(text::JOIN_TITLE)}</h3>
            <p>{say(text::JOIN_LEAD)}</p>
            <TownSearch on_choose=join id="join"/>
            <details class="controls" open=is_own.get_untracked()>
                <summary>{say(text::OWN_CHOOSE)}</summary>
                <p>{say(text::OWN_LEAD)}</p>
                <label class="field"><span>{say(text::OWN_START)}</span>" "
                    <Blank name="own-start" label=said(text::OWN_START) choices=Signal::derive(move || areas.clone())
                        value=Signal::derive(String::new) on_choose=start/>
                </label>
                <h4>{say(text::OWN_ADD)}</h4>
                <TownSearch on_choose=add id="own"/>
                <Show when=move || is_own.get()><List lab/></Show>
            </details>
        </section>
    }
}

fn members(lab: Lab, area: usize) -> Vec<usize> {
    let base = lab.base();
    let mut all: Vec<_> = base.members(area).collect();
    // The core city first; members keep their listed order.
    all.sort_by_key(|m| m.role);
    all.iter().map(|m| m.municipality).collect()
}

/// Towns to go on from: the own area, the area now open, or none.
fn towns_now(lab: Lab) -> Vec<usize> {
    lab.settings.with_untracked(|s| match s.scope {
        Scope::Own => s.own.clone(),
        Scope::Area(a) => members(lab, a),
        Scope::Nation => Vec::new(),
    })
}

fn take(lab: Lab, towns: Vec<usize>) {
    lab.set(|s| {
        s.scope = if towns.is_empty() { Scope::Nation } else { Scope::Own };
        s.own = towns;
    });
}

/// A member's own area opens; anyone else is added to the area of the nearest core city.
fn what_if_joined(lab: Lab, code: Code) {
    let base = lab.base();
    let Some(i) = base.index(code) else { return };
    if let Some(m) = base.memberships_of(i).next() {
        let area = m.area;
        return lab.set(|s| {
            s.scope = Scope::Area(area);
            s.own.clear();
        });
    }
    if let Some(nearest) = nearest_core(&base, i) {
        let mut towns = members(lab, nearest.area);
        towns.push(i);
        take(lab, towns);
    }
}

/// The towns chosen, each to be taken out or made the core.
#[component]
fn List(lab: Lab) -> impl IntoView {
    let lang = language();
    let rows = move || {
        let towns = lab.settings.with(|s| s.own.clone());
        towns
            .iter()
            .enumerate()
            .map(|(n, i)| {
                let (i, name) = (*i, lab.town_name(*i, lang));
                let remove = words_in(lang, text::OWN_REMOVE, &[("name", &name)]);
                let core = words_in(lang, text::OWN_MAKE_CORE, &[("name", &name)]);
                let without = move |_| take(lab, towns_now(lab).into_iter().filter(|t| *t != i).collect());
                let first = move |_| {
                    let others = towns_now(lab).into_iter().filter(|t| *t != i);
                    take(lab, std::iter::once(i).chain(others).collect());
                };
                let role = if n == 0 {
                    view! { <small class="muted">{words_in(lang, text::OWN_CORE, &[])}</small> }.into_any()
                } else {
                    view! { <button type="button" class="quiet" on:click=first>{core}</button> }.into_any()
                };
                view! { <li><strong>{words(&name)}</strong>" "{role}" "<button type="button" class="quiet" on:click=without>{remove}</button></li> }
            })
            .collect_view()
    };
    let count = move || {
        let o = lab.outcome.get()?;
        let people = o.population.first().copied().unwrap_or_default();
        let n = number::plain(o.towns.len() as f64, 0);
        Some(words_in(lang, text::OWN_COUNT, &[("n", &n), ("people", &number::plain(people, 0))]))
    };
    view! {
        <p>{count}</p>
        <ul class="own-list">{rows}</ul>
        <button type="button" on:click=move |_| take(lab, Vec::new())>{say(text::OWN_END)}</button>
        <p class="muted">{say(scenarios::UPPER_BOUND)}</p>
    }
}
