//! The visitor's screen: theme (choice, URL, system) and device pixel ratio, kept in step with the store.

use crate::draw::Theme;
use crate::page::store::{Store, ThemeChoice};
use leptos::prelude::*;

const KEY: &str = "kurabe-theme";

/// The visitor's storage; none where the browser denies it.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn stored() -> Option<ThemeChoice> {
    match storage()?.get_item(KEY).ok()??.as_str() {
        "light" => Some(ThemeChoice::Light),
        "dark" => Some(ThemeChoice::Dark),
        _ => None,
    }
}

/// Reads the visitor's choice and follows the system from now on.
pub fn watch_screen(store: Store) {
    let Some(window) = web_sys::window() else { return };
    let query = window.location().search().unwrap_or_default();
    let asked = crate::view::Query::parse(query.trim_start_matches('?')).get("theme").map(|t| match t {
        "light" => ThemeChoice::Light,
        "dark" => ThemeChoice::Dark,
        _ => ThemeChoice::Auto,
    });
    store.theme_choice.set(asked.or_else(stored).unwrap_or_default());
    apply_theme(store, false);
    for media in ["(prefers-color-scheme: dark)", "(forced-colors: active)"] {
        if let Ok(Some(list)) = window.match_media(media) {
            gloo::events::EventListener::new(&list, "change", move |_| apply_theme(store, false)).forget();
        }
    }
    gloo::events::EventListener::new(&window, "resize", move |_| read_ratio(store)).forget();
    // Paper is light, and a printer of one colour gets black, grey and shapes.
    gloo::events::EventListener::new(&window, "beforeprint", move |_| {
        store.theme.set(if matches("(monochrome)") { Theme::ForcedLight } else { Theme::Light });
    })
    .forget();
    gloo::events::EventListener::new(&window, "afterprint", move |_| apply_theme(store, false)).forget();
    read_ratio(store);
}

fn read_ratio(store: Store) {
    let ratio = web_sys::window().map_or(1.0, |w| w.device_pixel_ratio()).clamp(0.5, 4.0);
    if store.pixel_ratio.get_untracked() != ratio {
        store.pixel_ratio.set(ratio);
    }
}

fn matches(query: &str) -> bool {
    web_sys::window().and_then(|w| w.match_media(query).ok().flatten()).is_some_and(|m| m.matches())
}

/// Puts the theme on the document and on the canvases; keeps the choice if asked to and allowed to.
pub fn apply_theme(store: Store, keep: bool) {
    let choice = store.theme_choice.get_untracked();
    let Some(window) = web_sys::window() else { return };
    let (name, dark) = match choice {
        ThemeChoice::Auto => (None, matches("(prefers-color-scheme: dark)")),
        ThemeChoice::Light => (Some("light"), false),
        ThemeChoice::Dark => (Some("dark"), true),
    };
    if let Some(root) = window.document().and_then(|d| d.document_element()) {
        let _ = match name {
            Some(name) => root.set_attribute("data-theme", name),
            None => root.remove_attribute("data-theme"),
        };
    }
    if keep {
        // Storage may be denied; the choice then lasts for this page.
        if let Some(storage) = storage() {
            let _ = match name {
                Some(name) => storage.set_item(KEY, name),
                None => storage.remove_item(KEY),
            };
        }
    }
    // A canvas does not follow the system's forced colours by itself.
    let is_forced = matches("(forced-colors: active)");
    let is_dark = if is_forced { matches("(prefers-color-scheme: dark)") } else { dark };
    store.theme.set(match (is_forced, is_dark) {
        (false, false) => Theme::Light,
        (false, true) => Theme::Dark,
        (true, false) => Theme::ForcedLight,
        (true, true) => Theme::ForcedDark,
    });
}
