//! Pages and what they stand on: where the visitor is ([`nav`]), what has been loaded ([`store`]), the frame.
//!
//! [`App`] draws any page from a [`Place`]; in the browser [`mount`] starts it, natively [`render`] writes it
//! as HTML. Browser-only work lives in effects, so both come from the same components.
//!
//! The browser gets one of four apps (ARCHITECTURE.md, [`crate::view::App`]): the small one of feature `start` for the home
//! page and the pages that are only read, one for comparison, areas and scenarios, one for the classroom, one for a
//! figure alone. A link from one to another is an ordinary link.
#[cfg(not(feature = "csr"))]
mod about;
#[cfg(not(feature = "start"))]
#[cfg_attr(not(feature = "explore-pages"), allow(dead_code, unused_imports))]
mod areas;
#[cfg(feature = "class-pages")]
mod class;
#[cfg(not(feature = "start"))]
#[cfg_attr(not(feature = "explore-pages"), allow(dead_code, unused_imports))]
mod compare;
#[cfg(not(feature = "csr"))]
mod corrections;
#[cfg(not(feature = "csr"))]
mod data_page;
#[cfg(feature = "ssr")]
mod description;
#[cfg(feature = "embed-pages")]
pub mod embed;
mod frame;
#[cfg(any(not(feature = "csr"), feature = "start"))]
mod home;
#[cfg(feature = "start")]
mod kept;
#[cfg(not(feature = "csr"))]
mod lean;
#[cfg(not(feature = "csr"))]
mod lean_picture;
#[cfg(not(feature = "csr"))]
mod methods;
pub mod nav;
#[cfg(not(feature = "start"))]
pub mod news_card;
mod not_found;
#[cfg(not(feature = "start"))]
#[cfg_attr(not(feature = "explore-pages"), allow(dead_code, unused_imports))]
mod place;
#[cfg(any(not(feature = "csr"), feature = "start"))]
mod prose;
#[cfg(not(feature = "csr"))]
mod reading;
#[cfg(not(feature = "start"))]
#[cfg_attr(not(feature = "explore-pages"), allow(dead_code, unused_imports))]
mod scenario_map;
#[cfg(not(feature = "start"))]
#[cfg_attr(not(feature = "explore-pages"), allow(dead_code, unused_imports))]
mod scenarios;
#[cfg(any(not(feature = "csr"), feature = "start"))]
mod services_by_group;
pub mod store;
#[cfg(any(not(feature = "csr"), feature = "start"))]
mod town_line;
#[cfg(any(not(feature = "csr"), feature = "start"))]
mod yardstick;

use crate::text::Language;
use crate::view::Route;
#[cfg(not(feature = "csr"))]
pub use lean::lean_document;
use leptos::prelude::*;
pub use nav::{Nav, Place};
pub use store::Store;

/// The whole site at one place.
#[component]
pub fn App(
    /// Where the visitor is.
    nav: Nav,
    /// What has been loaded.
    store: Store,
) -> impl IntoView {
    provide_context(nav);
    provide_context(store);
    let key = Memo::new(move |_| nav.place.with(|p| (p.language, p.route.clone())));
    move || {
        let (language, route) = key.get();
        provide_context(language);
        nav::announce(&title(language, &route, &store));
        #[cfg(not(feature = "start"))]
        if matches!(route, Route::Embed(_)) {
            return view! { <main id="main" tabindex="-1">{page(&route)}</main> }.into_any();
        }
        view! {
            <frame::Header route=route.clone()/>
            <main id="main" tabindex="-1" class=(language == Language::Easy).then_some("easy")>
                <frame::DataNotice route=route.clone()/>
                {page(&route)}
            </main>
            <frame::Footer/>
        }
        .into_any()
    }
}

/// The page itself. Natively every one; in the browser those of the app that has been loaded ([`Route::app`]).
fn page(route: &Route) -> AnyView {
    match route {
        #[cfg(any(not(feature = "csr"), feature = "start"))]
        Route::Home => home::Home().into_any(),
        #[cfg(not(feature = "csr"))]
        Route::Data => data_page::DataPage().into_any(),
        #[cfg(not(feature = "csr"))]
        Route::Methods => methods::Methods().into_any(),
        #[cfg(not(feature = "csr"))]
        Route::About => about::About().into_any(),
        #[cfg(feature = "explore-pages")]
        Route::Compare => compare::Compare().into_any(),
        #[cfg(feature = "explore-pages")]
        Route::Areas => areas::Areas().into_any(),
        #[cfg(feature = "explore-pages")]
        Route::Area(id) => place::Area(place::AreaProps { id: id.to_string() }).into_any(),
        #[cfg(feature = "explore-pages")]
        Route::Municipality(code) => place::Town(place::TownProps { code: *code }).into_any(),
        #[cfg(feature = "explore-pages")]
        Route::Scenarios => scenarios::Scenarios().into_any(),
        #[cfg(feature = "embed-pages")]
        Route::Embed(id) => embed::Embed(embed::EmbedProps { id: id.to_string() }).into_any(),
        #[cfg(feature = "class-pages")]
        Route::Class => class::Classroom(class::ClassroomProps { lesson: None }).into_any(),
        #[cfg(feature = "class-pages")]
        Route::Lesson(id) => class::Classroom(class::ClassroomProps { lesson: Some(id.clone()) }).into_any(),
        #[cfg(feature = "start")]
        only_read if only_read.is_only_read() => kept::page(),
        _ => not_found::NotFound().into_any(),
    }
}

/// Title of a page as the browser shows it.
pub fn title(language: Language, route: &Route, store: &Store) -> String {
    use crate::text::site;
    let site_name = site::SITE_NAME.plain(language);
    let own = match route {
        Route::Home => return format!("{site_name} – {}", site::TAGLINE.plain(language)),
        Route::Compare => site::NAV_COMPARE.plain(language),
        Route::Areas => site::NAV_AREAS.plain(language),
        Route::Area(id) => {
            match store.base().and_then(|b| b.area(id).map(|a| (b.areas[a].name_ja.to_string(), b.areas[a].name_en.to_string()))) {
                Some((ja, en)) => {
                    if language == Language::En {
                        en
                    } else {
                        ja
                    }
                }
                None => site::NOT_FOUND_TITLE.plain(language),
            }
        }
        Route::Municipality(code) => store
            .base()
            .and_then(|b| b.index(*code).map(|i| crate::view::search::full_name(&b, &b.municipalities[i], language)))
            .unwrap_or_else(|| site::NOT_FOUND_TITLE.plain(language)),
        Route::Scenarios => site::NAV_SCENARIOS.plain(language),
        #[cfg(feature = "class-pages")]
        Route::Class => class::title(store, language, None),
        #[cfg(feature = "class-pages")]
        Route::Lesson(id) => class::title(store, language, Some(id)),
        Route::Data => site::NAV_DATA.plain(language),
        Route::Methods => site::NAV_METHODS.plain(language),
        Route::About => site::NAV_ABOUT.plain(language),
        Route::Embed(_) => crate::text::export::FIGURE.plain(language),
        _ => site::NOT_FOUND_TITLE.plain(language),
    };
    format!("{own} – {site_name}")
}

/// A page as HTML.
pub struct Rendered {
    /// For `<title>`.
    pub title: String,
    /// For `<meta name="description">`.
    pub description: String,
    /// Inside of `<div id="app">`.
    pub html: String,
}

/// Writes a page as HTML, natively. `base` is the path of the site, e.g. `/kurabe/`.
#[cfg(feature = "ssr")]
pub fn render(base: &str, language: Language, route: &Route, query: &str, store: Store) -> Rendered {
    let place = Place { language, route: route.clone(), query: query.to_owned() };
    let owner = Owner::new();
    let html = owner.with(|| {
        let nav = Nav::new(base, place);
        App(AppProps { nav, store }).to_html()
    });
    #[cfg(not(feature = "csr"))]
    let html = if matches!(route, Route::Municipality(_)) { lean::lean(&html) } else { html };
    Rendered { title: title(language, route, &store), description: description::description(language, route, &store), html }
}

/// Starts the app in the browser: fetches what the page shows first, then takes over the pre-rendered page in one
/// step, so that nothing goes blank or moves. A file that does not come is a message on the page, not a wait for ever.
#[cfg(feature = "csr")]
pub fn mount() {
    console_error_panic_hook::set_once();
    let Some(document) = web_sys::window().and_then(|w| w.document()) else { return };
    let Some(root) = document.get_element_by_id("app") else { return };
    let Ok(root) = wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(root) else { return };
    let owner = Owner::new();
    owner.set();
    let nav = Nav::from_browser();
    let store = Store::in_browser();
    let files: Vec<_> = crate::data::files::FIRST.iter().copied().chain(nav.place.with_untracked(first_files)).collect();
    wasm_bindgen_futures::spawn_local(async move {
        store.fetch_first(&files).await;
        owner.set();
        // A page that came with its text stays as it came, with a line that says so; one that came empty is drawn with
        // what there is.
        let came = document.query_selector("#app h1").is_ok_and(|h| h.is_some());
        let lacking = store.base().is_none() || (came && store.loads.with_untracked(|l| !l.is_empty()));
        // The page is built aside and put in place in one step: if a component panics, the one that came is still there.
        let stage = if lacking { None } else { document.create_element("div").ok() };
        let Some(stage) = stage else {
            // The script that started this app says so.
            if let Some(html) = document.document_element() {
                let _ = html.set_attribute("data-app", "lacking");
            }
            return;
        };
        #[cfg(feature = "start")]
        kept::keep(&document);
        provide_context(crate::ui::Typed::so_far(&document));
        let place = wasm_bindgen::JsCast::unchecked_into::<web_sys::HtmlElement>(stage.clone());
        let build = move || leptos::mount::mount_to(place, move || App(AppProps { nav, store })).forget();
        #[cfg(feature = "start")]
        {
            build();
            take_over(&document, &root, &stage, nav);
        }
        // Built out of sight but in the document, so that pictures know their width, in turns, so that nobody waits.
        #[cfg(not(feature = "start"))]
        {
            let Some(wings) = wings(&document) else { return };
            let _ = wings.append_child(&stage);
            crate::ui::staged(build, move || {
                take_over(&document, &root, &stage, nav);
                wings.remove();
            });
        }
        std::mem::forget(owner);
    });
}

/// Puts the page that was built in the place of the one that came.
#[cfg(feature = "csr")]
fn take_over(document: &web_sys::Document, came: &web_sys::HtmlElement, built: &web_sys::Element, nav: Nav) {
    // Started twice (boot.js), the first to be ready stays.
    if document.document_element().is_some_and(|html| html.get_attribute("data-app").as_deref() == Some("ready")) {
        return;
    }
    built.set_id("app");
    let _ = came.replace_with_with_node_1(built);
    nav.listen();
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("data-app", "ready");
    }
}

/// Where a page is built before it is shown: as wide as the page, far out of sight, for nobody to find.
#[cfg(all(feature = "csr", not(feature = "start")))]
fn wings(document: &web_sys::Document) -> Option<web_sys::Element> {
    let wings = document.create_element("div").ok()?;
    wings.set_class_name("wings");
    let _ = wings.set_attribute("inert", "");
    let _ = wings.set_attribute("aria-hidden", "true");
    document.body()?.append_child(&wings).ok()?;
    Some(wings)
}

/// Files without which a page would open half empty.
#[cfg(feature = "csr")]
fn first_files(place: &Place) -> Vec<crate::data::files::FileId> {
    #[cfg(not(any(feature = "start", feature = "embed")))]
    use crate::data::files::FileId;
    match &place.route {
        #[cfg(feature = "explore-pages")]
        Route::Compare => {
            let question = crate::view::CompareView::parse(&crate::view::Query::parse(&place.query)).0.question;
            crate::compare::columns(&question).into_iter().map(FileId::Column).collect()
        }
        #[cfg(feature = "explore-pages")]
        Route::Areas => areas::map::first_columns(&place.query).into_iter().map(FileId::Column).chain([FileId::Boundaries]).collect(),
        #[cfg(feature = "explore-pages")]
        Route::Area(_) | Route::Municipality(_) => {
            let columns = crate::place::Gazetteer::columns().into_iter().map(FileId::Column);
            columns.chain([FileId::Outlook, FileId::Ages]).collect()
        }
        #[cfg(feature = "explore-pages")]
        Route::Scenarios => vec![FileId::Outlook],
        #[cfg(feature = "embed-pages")]
        Route::Embed(id) => embed::first_files(id, &place.query),
        #[cfg(feature = "class-pages")]
        Route::Class | Route::Lesson(_) => {
            let lesson = if let Route::Lesson(id) = &place.route { crate::lesson::Lesson::find(id) } else { None };
            let columns = lesson.map_or_else(|| crate::lesson::COLUMNS.to_vec(), crate::lesson::Lesson::columns);
            let columns = columns.into_iter().map(FileId::Column);
            [FileId::Lessons(place.language), FileId::Outlook].into_iter().chain(columns).collect()
        }
        _ => Vec::new(),
    }
}
