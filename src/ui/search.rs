//! The town search: a combobox over 1,741 names by kanji, kana, romaji or code.

use super::{place_name, said, say};
use crate::data::Code;
use crate::page::Store;
use crate::text::{Language, Text, fill, site};
use crate::view::search::Index;
use leptos::prelude::*;

const SHOWN: usize = 8;

/// Finds a town and hands over its code.
#[component]
pub fn TownSearch(
    /// Called with the town that was chosen.
    on_choose: Callback<Code>,
    /// Distinguishes two boxes on one page.
    #[prop(default = "town")]
    id: &'static str,
    /// What the box asks.
    #[prop(default = site::SEARCH_LABEL)]
    label: Text,
) -> impl IntoView {
    let store = Store::get();
    let lang = super::language();
    let index = StoredValue::new(None::<Index>);
    let typed = RwSignal::new(String::new());
    let active = RwSignal::new(None::<usize>);
    let open = RwSignal::new(false);
    let found = Memo::new(move |_| {
        let query = typed.get();
        let Some(base) = store.base().filter(|_| !query.trim().is_empty()) else { return Vec::new() };
        if index.with_value(Option::is_none) {
            index.set_value(Some(Index::new(&base)));
        }
        index.with_value(|i| i.as_ref().map(|i| i.find(&query, SHOWN)).unwrap_or_default())
    });
    let choose = move |place: usize| {
        let Some(base) = store.base() else { return };
        let Some(m) = base.municipalities.get(place) else { return };
        typed.set(crate::view::search::name(m, lang).to_owned());
        open.set(false);
        active.set(None);
        on_choose.run(m.code);
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let n = found.with(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if n > 0 => {
                open.set(true);
                active.update(|a| *a = Some(a.map_or(0, |i| (i + 1) % n)));
            }
            "ArrowUp" if n > 0 => {
                open.set(true);
                active.update(|a| *a = Some(a.map_or(n - 1, |i| (i + n - 1) % n)));
            }
            // Kana being converted is confirmed by Enter too: that one is not ours.
            "Enter" if !event.is_composing() => {
                if let Some(place) = found.with(|f| f.get(active.get_untracked().unwrap_or(0)).copied()) {
                    choose(place);
                }
            }
            "Escape" => {
                open.set(false);
                active.set(None);
                return;
            }
            _ => return,
        }
        event.prevent_default();
    };
    let list_id = format!("{id}-list");
    let input_id = format!("{id}-input");
    let option_id = move |n: usize| format!("{id}-option-{n}");
    let options = move || {
        let Some(base) = store.base() else { return ().into_any() };
        found
            .get()
            .into_iter()
            .enumerate()
            .map(|(n, place)| {
                let Some(m) = base.municipalities.get(place) else { return ().into_any() };
                let prefecture = base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1));
                let prefecture = prefecture.map(|p| if lang == Language::En { p.name_en.to_string() } else { p.name_ja.to_string() });
                view! {
                    <li role="option" id=option_id(n) aria-selected=move || (active.get() == Some(n)).to_string()
                        on:pointerdown=move |e| { e.prevent_default(); choose(place); }>
                        {place_name(m)} <small>{prefecture}</small>
                    </li>
                }
                .into_any()
            })
            .collect_view()
            .into_any()
    };
    let shown = move || open.get() && found.with(|f| !f.is_empty());
    let status = move || {
        if typed.with(|t| t.trim().is_empty()) || !open.get() {
            return String::new();
        }
        match found.with(Vec::len) {
            0 => said(site::SEARCH_NONE),
            n => fill(&said(site::SEARCH_COUNT), &[("n", &n.to_string())]),
        }
    };
    view! {
        <div class="search" role="search" aria-label=said(label)>
            <label for=input_id.clone()>{say(label)}</label>
            <div class="search-row">
                <input id=input_id type="text" role="combobox" autocomplete="off" spellcheck="false"
                    placeholder=said(site::SEARCH_HINT) aria-autocomplete="list" aria-controls=list_id.clone()
                    aria-expanded=move || shown().to_string()
                    aria-activedescendant=move || active.get().map(option_id)
                    prop:value=move || typed.get()
                    on:input=move |e| { typed.set(event_target_value(&e)); open.set(true); active.set(None); }
                    on:keydown=on_key on:blur=move |_| open.set(false)/>
                <button type="button" on:click=move |_| if let Some(place) = found.with(|f| f.first().copied()) { choose(place) }>
                    {say(site::SEARCH_BUTTON)}
                </button>
            </div>
            <ul id=list_id role="listbox" aria-label=said(label) hidden=move || !shown()>{options}</ul>
            <p class="search-status" role="status">{status}</p>
        </div>
    }
}
