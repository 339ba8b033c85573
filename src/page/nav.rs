//! Where the visitor is: language, route and query, and the two ways to change it.
//!
//! A change of the query alone keeps scroll and focus. A change of route sets the title and moves focus to the
//! heading. `leptos_router` would cost 29 kB of the 210 kB the app may weigh, and has no fragment mode for the
//! edition that opens from a disk; the routes themselves are the plain table in `view`.

use crate::text::Language;
#[cfg(feature = "csr")]
use crate::view::App;
use crate::view::Route;
use leptos::prelude::*;

/// The app that this is.
#[cfg(feature = "csr")]
const HERE: App = if cfg!(feature = "start") {
    App::Start
} else if cfg!(feature = "class") {
    App::Class
} else if cfg!(feature = "embed") {
    App::Embed
} else {
    App::Explore
};

/// One address inside the site.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Language version.
    pub language: Language,
    /// Page.
    pub route: Route,
    /// Query without `?`.
    pub query: String,
}

/// The current place and the base path under which the site lies.
#[derive(Clone, Copy)]
pub struct Nav {
    /// Where the visitor is.
    pub place: RwSignal<Place>,
    base: StoredValue<String>,
}

impl Nav {
    /// A place under a base path such as `/` or `/kurabe/`.
    pub fn new(base: &str, place: Place) -> Self {
        Self { place: RwSignal::new(place), base: StoredValue::new(base.to_owned()) }
    }

    /// From context; every page has one.
    pub fn get() -> Self {
        use_context::<Nav>().unwrap_or_else(|| Nav::new("/", Place { language: Language::Ja, route: Route::Home, query: String::new() }))
    }

    /// Link to a page in the current language.
    pub fn href(self, route: &Route) -> String {
        self.href_in(super::super::ui::language(), route, "")
    }

    /// Link to a page with a query.
    pub fn href_with(self, route: &Route, query: &str) -> String {
        self.href_in(super::super::ui::language(), route, query)
    }

    /// Link to a page in any language.
    pub fn href_in(self, language: Language, route: &Route, query: &str) -> String {
        let path = route.path(language);
        let mark = if query.is_empty() { "" } else { "?" };
        self.base.with_value(|base| format!("{base}{path}{mark}{query}"))
    }

    /// Path of a file of the site.
    pub fn file(self, path: &str) -> String {
        self.base.with_value(|base| format!("{base}{path}"))
    }

    /// The query now, tracked.
    pub fn query(self) -> Memo<String> {
        Memo::new(move |_| self.place.with(|p| p.query.clone()))
    }

    /// Changes the query: as a new step in the history, or in place while something is being dragged or typed.
    pub fn set_query(self, query: String, new_step: bool) {
        if self.place.with_untracked(|p| p.query == query) {
            return;
        }
        self.place.update(|p| p.query = query);
        #[cfg(feature = "csr")]
        self.write_address(new_step);
        #[cfg(not(feature = "csr"))]
        let _ = new_step;
    }

    /// Opens a page: inside this app if it can, or as an ordinary link would.
    pub fn open(self, route: &Route) {
        let language = super::super::ui::language();
        #[cfg(feature = "csr")]
        if HERE == App::Start || route.app() != HERE {
            if let Some(window) = web_sys::window() {
                let _ = window.location().set_href(&self.href_in(language, route, ""));
            }
            return;
        }
        self.go(Place { language, route: route.clone(), query: String::new() });
    }

    /// Goes to another place.
    pub fn go(self, place: Place) {
        let same_page = self.place.with_untracked(|p| p.route == place.route && p.language == place.language);
        self.place.set(place);
        #[cfg(feature = "csr")]
        {
            self.write_address(true);
            if !same_page {
                focus_heading();
            }
        }
        #[cfg(not(feature = "csr"))]
        let _ = same_page;
    }
}

/// Address of a file of the site, from the base path in the document.
#[cfg(feature = "csr")]
pub fn file_address(path: &str) -> String {
    format!("{}{path}", base_path())
}

#[cfg(feature = "csr")]
fn base_path() -> String {
    web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.query_selector("base").ok().flatten())
        .and_then(|b| b.get_attribute("href"))
        .filter(|b| b.starts_with('/') && b.ends_with('/'))
        .unwrap_or_else(|| "/".into())
}

/// Sets the document's title and language.
pub fn announce(title: &str) {
    #[cfg(feature = "csr")]
    if let Some(document) = web_sys::window().and_then(|w| w.document()) {
        document.set_title(title);
        if let Some(root) = document.document_element() {
            let _ = root.set_attribute("lang", if super::super::ui::language() == Language::En { "en" } else { "ja" });
        }
    }
    #[cfg(not(feature = "csr"))]
    let _ = title;
}

#[cfg(feature = "csr")]
fn focus_heading() {
    use wasm_bindgen::JsCast;
    gloo::timers::callback::Timeout::new(0, || {
        let Some(window) = web_sys::window() else { return };
        window.scroll_to_with_x_and_y(0.0, 0.0);
        let heading = window.document().and_then(|d| d.query_selector("main h1").ok().flatten());
        if let Some(heading) = heading.and_then(|h| h.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = heading.set_attribute("tabindex", "-1");
            let _ = heading.focus();
        }
    })
    .forget();
}

#[cfg(feature = "csr")]
impl Nav {
    /// The place in the address bar; the base path comes from `<base href>`.
    pub fn from_browser() -> Self {
        let base = base_path();
        let place = Self::place_of_browser(&base);
        Self::new(&base, place)
    }

    fn place_of_browser(base: &str) -> Place {
        let location = web_sys::window().map(|w| w.location());
        let path = location.as_ref().and_then(|l| l.pathname().ok()).unwrap_or_default();
        let query = location.as_ref().and_then(|l| l.search().ok()).unwrap_or_default();
        // The edition in one file opens from a disk, where only the fragment can change: `#/en/compare/?…`.
        let fragment = location.as_ref().and_then(|l| l.hash().ok()).unwrap_or_default();
        if let Some(inside) = fragment.strip_prefix("#/") {
            let (path, query) = inside.split_once('?').unwrap_or((inside, ""));
            let (language, route) = Route::parse(path);
            return Place { language, route, query: query.split('#').next().unwrap_or_default().to_owned() };
        }
        let (language, route) = Route::parse(path.strip_prefix(base).unwrap_or_else(|| path.trim_start_matches('/')));
        Place { language, route, query: query.trim_start_matches('?').to_owned() }
    }

    fn write_address(self, new_step: bool) {
        let address = self.place.with_untracked(|p| self.href_in(p.language, &p.route, &p.query));
        if let Some(history) = web_sys::window().and_then(|w| w.history().ok()) {
            let null = wasm_bindgen::JsValue::NULL;
            // A copied address must not point elsewhere: the canonical one has no query.
            if let Some(link) =
                web_sys::window().and_then(|w| w.document()).and_then(|d| d.query_selector("link[rel=canonical]").ok().flatten())
            {
                link.remove();
            }
            let _ = if new_step {
                history.push_state_with_url(&null, "", Some(&address))
            } else {
                history.replace_state_with_url(&null, "", Some(&address))
            };
        }
    }

    /// Follows back and forward, and clicks on links that stay inside the site.
    pub fn listen(self) {
        use gloo::events::{EventListener, EventListenerOptions};
        use wasm_bindgen::JsCast;
        let Some(window) = web_sys::window() else { return };
        EventListener::new(&window, "popstate", move |_| {
            let base = self.base.with_value(String::clone);
            let place = Self::place_of_browser(&base);
            let same_page = self.place.with_untracked(|p| p.route == place.route && p.language == place.language);
            self.place.set(place);
            if !same_page {
                focus_heading();
            }
        })
        .forget();
        let Some(document) = window.document() else { return };
        EventListener::new_with_options(&document, "click", EventListenerOptions::enable_prevent_default(), move |event| {
            let Some(click) = event.dyn_ref::<web_sys::MouseEvent>() else { return };
            if event.default_prevented()
                || click.button() != 0
                || click.meta_key()
                || click.ctrl_key()
                || click.shift_key()
                || click.alt_key()
            {
                return;
            }
            let link = click.target().and_then(|t| t.dyn_into::<web_sys::Element>().ok()).and_then(|e| e.closest("a[href]").ok().flatten());
            let Some(link) = link.and_then(|l| l.dyn_into::<web_sys::HtmlAnchorElement>().ok()) else { return };
            let Some(origin) = web_sys::window().and_then(|w| w.location().origin().ok()) else { return };
            let base = self.base.with_value(String::clone);
            if link.has_attribute("download") || link.has_attribute("target") || link.origin() != origin || !link.hash().is_empty() {
                return;
            }
            let Some(path) = link.pathname().strip_prefix(&base).map(str::to_owned) else { return };
            let (language, route) = Route::parse(&path);
            // Files, unknown addresses and the pages of other apps are the server's business; the small app holds one page.
            if route.app() != HERE || HERE == App::Start {
                return;
            }
            click.prevent_default();
            self.go(Place { language, route, query: link.search().trim_start_matches('?').to_owned() });
        })
        .forget();
    }
}
