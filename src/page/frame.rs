//! Header, footer and the choice of language and theme, around every page.

use super::Nav;
use super::store::{Store, ThemeChoice};
use crate::text::{Language, Text, notices, site};
use crate::ui::{language, said, say, words};
use crate::view::{Query, Route, other_data, report};
use leptos::prelude::*;

/// The header's pages; those that are only read share one entry.
const MAIN: &[(Route, Text)] = &[
    (Route::Compare, site::NAV_COMPARE),
    (Route::Areas, site::NAV_AREAS),
    (Route::Scenarios, site::NAV_SCENARIOS),
    (Route::Class, site::NAV_CLASS),
    (Route::Data, site::NAV_DATA_METHODS),
];

/// All pages, for an address that leads nowhere.
const ALL: &[(Route, Text)] = &[
    (Route::Home, site::NAV_HOME),
    (Route::Compare, site::NAV_COMPARE),
    (Route::Areas, site::NAV_AREAS),
    (Route::Scenarios, site::NAV_SCENARIOS),
    (Route::Class, site::NAV_CLASS),
    (Route::Data, site::NAV_DATA),
    (Route::Methods, site::NAV_METHODS),
    (Route::About, site::NAV_ABOUT),
];

/// The footer's pages: those that the header does not name (its name leads home).
const FOOT: &[(Route, Text)] = &[(Route::Data, site::NAV_DATA), (Route::Methods, site::NAV_METHODS), (Route::About, site::NAV_ABOUT)];

/// The name, the main pages, the languages, the theme.
#[component]
pub fn Header(
    /// Page now shown.
    route: Route,
) -> impl IntoView {
    let nav = Nav::get();
    let store = Store::get();
    let section = match &route {
        Route::Area(_) | Route::Municipality(_) => Route::Areas,
        Route::Methods | Route::About => Route::Data,
        Route::Lesson(_) => Route::Class,
        other => other.clone(),
    };
    let links = MAIN
        .iter()
        .map(|(target, label)| {
            let current = (*target == section).then_some(if *target == route { "page" } else { "true" });
            view! { <li><a href=nav.href(target) aria-current=current>{say(*label)}</a></li> }
        })
        .collect_view();
    let here = route.clone();
    let languages = [Language::Ja, Language::Easy, Language::En]
        .into_iter()
        .map(|l| {
            let (name, code) = l.own_name();
            let route = here.clone();
            let href = move || nav.place.with(|p| nav.href_in(l, &route, &p.query));
            let current = (l == language()).then_some("true");
            view! { <li><a href=href lang=code hreflang=code aria-current=current>{name}</a></li> }
        })
        .collect_view();
    // With its whole address: a bare fragment would belong to the site's <base>, the home page.
    let to_main = nav.place.with_untracked(|p| format!("{}#main", nav.href_with(&p.route, &p.query)));
    let theme_label = move || {
        say(match store.theme_choice.get() {
            ThemeChoice::Auto => site::THEME_AUTO,
            ThemeChoice::Light => site::THEME_LIGHT,
            ThemeChoice::Dark => site::THEME_DARK,
        })
    };
    view! {
        <a class="skip" href=to_main on:click=skip>{say(site::SKIP)}</a>
        <header class="site-header">
            <a class="brand" href=nav.href(&Route::Home)>
                <strong>{say(site::SITE_NAME)}</strong>
                <small>{say(site::TAGLINE)}</small>
            </a>
            <nav aria-label=said(site::NAV_LABEL)><ul>{links}</ul></nav>
            <crate::ui::SiteSearch/>
            <div class="settings">
                <ul aria-label=said(site::LANGUAGES)>{languages}</ul>
                <button type="button" class="quiet theme" on:click=move |_| store.next_theme()><span>{theme_label}</span></button>
            </div>
        </header>
    }
}

/// Moves focus into the page without changing the address (the base element would turn `#main` into another page).
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    #[cfg(feature = "csr")]
    {
        use wasm_bindgen::JsCast;
        let main = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("main"));
        if let Some(main) = main.and_then(|m| m.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = main.focus();
        }
    }
}

/// What holds for every page, how to report an error on it, and the pages that the header does not name.
#[component]
pub fn Footer() -> impl IntoView {
    let nav = Nav::get();
    let report = move || {
        let issue = nav.place.with(|p| report::foot(report::REPOSITORY, &format!("{}?{}", nav.href_in(p.language, &p.route, ""), p.query)));
        issue.unwrap_or_else(|| format!("{}#corrections", nav.href(&Route::About)))
    };
    view! {
        <footer class="site-footer">
            <div class="page">
                <p>{say(site::FOOTER_NOTE)}</p>
                <p>{say(site::FOOTER_CREDIT)}" "{say(site::NO_TRACKING)}" "<a href=report rel="external">{say(crate::text::corrections::REPORT)}</a></p>
                <Links to=FOOT/>
            </div>
        </footer>
    }
}

/// All pages as a list of links.
#[component]
pub fn MainLinks() -> impl IntoView {
    view! { <Links to=ALL/> }
}

#[component]
fn Links(to: &'static [(Route, Text)]) -> impl IntoView {
    let nav = Nav::get();
    let links = to.iter().map(|(target, label)| view! { <li><a href=nav.href(target)>{say(*label)}</a></li> }).collect_view();
    view! { <ul class="links">{links}</ul> }
}

/// Says above a page that the data of the link were others. Pages that read more of their address say it among their
/// notices.
#[component]
pub fn DataNotice(
    /// Page now shown.
    route: Route,
) -> impl IntoView {
    let says_itself = matches!(route, Route::Compare | Route::Scenarios | Route::Class | Route::Lesson(_) | Route::NotFound);
    let (nav, lang) = (Nav::get(), language());
    move || {
        let said = (!says_itself).then(|| nav.place.with(|p| other_data(&Query::parse(&p.query)).map(|d| notices::other_data(d, lang))));
        said.flatten().map(|said| view! { <div class="page notices" role="status" data-notice="">{words(&said)}</div> })
    }
}
