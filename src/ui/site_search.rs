//! The search of the header, on every page: towns, areas, prefectures; `/` brings the visitor there.

use super::{said, words};
use crate::data::Base;
use crate::page::{Nav, Store};
use crate::text::{Language, area_names, fill, place as t, site};
use crate::view::Route;
use crate::view::place_search::{Found, Places};
use leptos::prelude::*;

const SHOWN: usize = 8;
/// Id of the field; [`Typed`] finds it in the page as it arrived.
const FIELD: &str = "site-search";

/// What was typed into the page before the app took it over.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    text: String,
    #[cfg(feature = "csr")]
    focused: bool,
}

impl Typed {
    /// Reads it from the document, for the context of the app.
    #[cfg(feature = "csr")]
    pub fn so_far(document: &web_sys::Document) -> Self {
        use wasm_bindgen::JsCast;
        let field = document.get_element_by_id(FIELD).and_then(|e| e.dyn_into::<web_sys::HtmlInputElement>().ok());
        let focused = document.active_element().is_some_and(|e| e.id() == FIELD);
        Self { text: field.map(|f| f.value()).unwrap_or_default(), focused }
    }
}

fn route_of(base: &Base, found: Found) -> Option<Route> {
    match found {
        Found::Town(hit) => base.municipalities.get(hit.index).map(|m| Route::Municipality(m.code)),
        Found::Area(a) => base.areas.get(a).map(|a| Route::Area(a.id.to_string())),
    }
}

/// Name and what stands small beside it.
fn label_of(base: &Base, found: Found, language: Language) -> Option<(String, String)> {
    Some(match found {
        Found::Town(hit) => {
            let m = base.municipalities.get(hit.index)?;
            let p = base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1));
            (area_names::town(m, language), p.map(|p| area_names::prefecture(p, language)).unwrap_or_default())
        }
        Found::Area(a) => (area_names::short(base.areas.get(a)?, language), t::SEARCH_AREA.raw(language).to_owned()),
    })
}

/// A combobox whose answers lead to their pages.
#[component]
pub fn SiteSearch() -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), super::language());
    let places = StoredValue::new(None::<Places>);
    let before = use_context::<Typed>().unwrap_or_default();
    let typed = RwSignal::new(before.text.clone());
    let active = RwSignal::new(None::<usize>);
    let open = RwSignal::new(false);
    let field = NodeRef::<leptos::html::Input>::new();
    let found = Memo::new(move |_| {
        let query = typed.get();
        let Some(base) = store.base().filter(|_| !query.trim().is_empty()) else { return Vec::new() };
        if places.with_value(Option::is_none) {
            places.set_value(Some(Places::new(&base)));
        }
        places.with_value(|p| p.as_ref().map(|p| p.find(&query, SHOWN)).unwrap_or_default())
    });
    let choose = move |n: usize| {
        let Some(route) = store.base().and_then(|base| route_of(&base, *found.get_untracked().get(n)?)) else { return };
        typed.set(String::new());
        open.set(false);
        active.set(None);
        nav.open(&route);
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
            "Enter" if !event.is_composing() && n > 0 => choose(active.get_untracked().unwrap_or(0)),
            "Escape" => {
                open.set(false);
                active.set(None);
                return;
            }
            _ => return,
        }
        event.prevent_default();
    };
    focus_by_slash(field);
    #[cfg(feature = "csr")]
    if before.focused {
        Effect::new(move |_| {
            if let Some(input) = field.get() {
                open.set(true);
                let _ = input.focus();
            }
        });
    }
    let option_id = |n: usize| format!("{FIELD}-{n}");
    let options = move || {
        let Some(base) = store.base() else { return ().into_any() };
        let item = |(n, found): (usize, Found)| {
            let (name, beside) = label_of(&base, found, lang)?;
            Some(view! {
                <li role="option" id=option_id(n) aria-selected=move || (active.get() == Some(n)).to_string()
                    on:pointerdown=move |e| e.prevent_default() on:click=move |_| choose(n)>
                    {words(&name)} " "<small>{words(&beside)}</small>
                </li>
            })
        };
        found.get().into_iter().enumerate().filter_map(item).collect_view().into_any()
    };
    let shown = move || open.get() && found.with(|f| !f.is_empty());
    let status = move || {
        if typed.with(|t| t.trim().is_empty()) || !open.get() {
            return String::new();
        }
        match found.with(Vec::len) {
            0 => site::SEARCH_NONE.plain(lang),
            n => fill(&site::SEARCH_COUNT.plain(lang), &[("n", &n.to_string())]),
        }
    };
    view! {
        <div class="site-search" role="search" aria-label=said(t::SEARCH_PLACES)>
            <input id=FIELD type="text" role="combobox" autocomplete="off" spellcheck="false" enterkeyhint="go" node_ref=field
                aria-label=said(t::SEARCH_PLACES) placeholder=said(t::SEARCH_PLACES_HINT) aria-autocomplete="list"
                aria-controls="site-search-list" aria-keyshortcuts="/"
                aria-expanded=move || shown().to_string() aria-activedescendant=move || active.get().map(option_id)
                prop:value=move || typed.get()
                on:input=move |e| { typed.set(event_target_value(&e)); open.set(true); active.set(None); }
                on:keydown=on_key on:focus=move |_| open.set(true) on:blur=move |_| open.set(false)/>
            <ul id="site-search-list" role="listbox" aria-label=said(t::SEARCH_PLACES) hidden=move || !shown()>{options}</ul>
            <p class="visually-hidden" role="status">{status}</p>
        </div>
    }
}

/// `/` focuses the field, unless something is being typed elsewhere. Where the field is not shown, the page's own search.
fn focus_by_slash(field: NodeRef<leptos::html::Input>) {
    #[cfg(feature = "csr")]
    {
        use gloo::events::{EventListener, EventListenerOptions};
        use wasm_bindgen::JsCast;
        let Some(document) = web_sys::window().and_then(|w| w.document()) else { return };
        let listener =
            EventListener::new_with_options(&document, "keydown", EventListenerOptions::enable_prevent_default(), move |event| {
                let Some(key) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
                let typing = key.target().and_then(|t| t.dyn_into::<web_sys::Element>().ok());
                let typing = typing.is_some_and(|e| e.closest("input,textarea,select,[contenteditable]").ok().flatten().is_some());
                if key.key() != "/" || key.ctrl_key() || key.meta_key() || key.alt_key() || typing {
                    return;
                }
                let own = field.try_get_untracked().flatten().filter(|f| f.client_width() > 0);
                let other = || {
                    let found = web_sys::window()?.document()?.query_selector("main [role=combobox]").ok()??;
                    found.dyn_into::<web_sys::HtmlInputElement>().ok()
                };
                if let Some(input) = own.or_else(other) {
                    key.prevent_default();
                    let _ = input.focus();
                }
            });
        let held = StoredValue::new_local(Some(listener));
        on_cleanup(move || drop(held.try_update_value(Option::take)));
    }
    #[cfg(not(feature = "csr"))]
    let _ = field;
}
