//! `/class` and `/class/{lesson}`: lessons played a step a screen, shown large, planned for the teacher, printed.
//!
//! The texts are fetched for the page's language ([`crate::text::lesson::Catalogue`]); what a lesson says of a place is
//! computed here once ([`room::Room`]) and read by every face. Guesses and notes stay on the device ([`keep`]).
mod activity;
mod cards;
mod council;
mod guess;
mod index;
mod keep;
mod paper;
mod place;
mod player;
mod room;
mod tables;
mod teacher;

use super::{Nav, Store};
use crate::lesson::{Facts, Lesson, Needs, Place, Sources};
use crate::scenario::Neighbours;
use crate::text::lesson::{Catalogue, frame as t};
use crate::text::{Language, site, strip_readings};
use crate::ui::*;
use crate::view::{ClassView, Face, Query};
use leptos::prelude::*;
use room::{Room, Words};
use std::sync::Arc;

/// Title of the page or of a lesson, where the texts have arrived.
pub fn title(store: &Store, language: Language, lesson: Option<&str>) -> String {
    let key = lesson.and_then(Lesson::find).map_or(t::TITLE, |l| l.title);
    texts(store, language).map_or_else(|| site::NAV_CLASS.plain(language), |c| strip_readings(c.get(key)))
}

/// The texts of a language, if they are here; tracked.
fn texts(store: &Store, language: Language) -> Option<Arc<Catalogue>> {
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = store;
        Some(Arc::new(Catalogue::built_in(language)))
    }
    #[cfg(target_arch = "wasm32")]
    store.lessons.get().filter(|c| c.language == language)
}

/// The page: all lessons, or one of them.
#[component]
pub fn Classroom(
    /// Id of the lesson; `None`: all of them.
    lesson: Option<String>,
) -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let Some(base) = store.base() else { return view! { <p class="load-error">{say(site::BROKEN_BASE)}</p> }.into_any() };
    let found = lesson.as_deref().and_then(Lesson::find);
    let is_unknown = lesson.is_some() && found.is_none();
    let columns = found.map_or_else(|| crate::lesson::COLUMNS.to_vec(), Lesson::columns);
    let asked = columns.clone();
    Effect::new(move |_| {
        store.need_lessons(lang);
        store.need(&asked);
        store.need_outlook();
    });
    let query = nav.query();
    let steps = found.map_or(0, |l| l.steps.len());
    let reading = base.clone();
    let read = Memo::new(move |_| ClassView::parse(&Query::parse(&query.get()), &reading, steps));
    let view = Memo::new(move |_| read.with(|(v, _)| v.clone()));
    // What everything but the step depends on: a new step redraws only itself.
    let settings = Memo::new(move |_| view.with(|v| (v.area, v.town, v.is_basic, v.ruby, v.face)));
    let near = StoredValue::new(None::<Arc<Neighbours>>);
    let making = base.clone();
    let room = Memo::new_with_compare(
        move |_| {
            let words = texts(&store, lang)?;
            let outlook = store.outlook.get()?;
            if !store.ready(&columns, &[2010]) {
                return None;
            }
            let (area, town, is_basic, ruby, _) = settings.get();
            let place = Place::of(&making, area, town);
            let needs = found.map_or(&[][..], |l| l.needs);
            if needs.contains(&Needs::Council) && near.with_value(Option::is_none) {
                near.set_value(Some(Arc::new(Neighbours::of(&making))));
            }
            let near = near.get_value();
            let panel = store.panel.get();
            let sources = Sources { words: &words, base: &making, panel: &panel, outlook: &outlook, readings: false };
            let facts = Arc::new(Facts::of(sources, &place, needs, near.as_deref()));
            Some(Arc::new(Room {
                words: Words { catalogue: words, ruby: ruby.unwrap_or(lang == Language::Easy) },
                base: making.clone(),
                panel,
                outlook,
                near,
                place,
                facts,
                is_basic,
                view,
                nav,
                language: lang,
            }))
        },
        |_, _| true,
    );
    let face = Memo::new(move |_| settings.with(|s| s.4));
    let body = move || {
        let Some(room) = room.get() else {
            return view! { <div class="page class"><LoadStatus/><div class="figure-wait" aria-hidden="true"></div></div> }.into_any();
        };
        let notices = view! { <Notices notices=Signal::derive(move || read.with(|(_, n)| n.clone()))/> };
        match found {
            None => view! { <div class="page class">{notices}<index::Index room is_unknown/></div> }.into_any(),
            Some(lesson) => match face.get() {
                Face::Pupil | Face::Present => view! { {notices}<player::Player room lesson/> }.into_any(),
                Face::Teacher => view! { <div class="page class">{notices}<teacher::Teacher room lesson/></div> }.into_any(),
                Face::Sheet | Face::Answers | Face::Cards => {
                    view! { <div class="page class">{notices}<paper::Paper room lesson/></div> }.into_any()
                }
            },
        }
    };
    // Pieces of other pages that stand in a lesson bring readings of their own: the class's choice holds for them too.
    let is_bare = move || !settings.with(|s| s.3).unwrap_or(lang == Language::Easy);
    view! { <div class="classroom" class:bare=is_bare>{body}</div> }.into_any()
}

/// After a step has been turned: its beginning comes to the top of the screen, its heading has the focus.
fn room_top() {
    #[cfg(feature = "csr")]
    {
        use wasm_bindgen::JsCast;
        gloo::timers::callback::Timeout::new(0, || {
            let Some(window) = web_sys::window() else { return };
            window.scroll_to_with_x_and_y(0.0, 0.0);
            let heading = window.document().and_then(|d| d.query_selector(".step h2").ok().flatten());
            if let Some(heading) = heading.and_then(|h| h.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = heading.set_attribute("tabindex", "-1");
                let _ = heading.focus();
            }
        })
        .forget();
    }
}
