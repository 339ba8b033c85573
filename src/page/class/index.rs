//! All lessons: first the place, then the lesson; the glossary beneath.

use super::keep;
use super::place::Choices;
use super::room::Room;
use crate::lesson::{LESSONS, Lesson, glossary::TERMS};
use crate::text::lesson::{frame as t, teaching};
use crate::view::Face;
use leptos::prelude::*;
use std::sync::Arc;

/// The page.
#[component]
pub fn Index(
    /// The page's knowledge.
    room: Arc<Room>,
    /// The lesson named in the address does not exist.
    is_unknown: bool,
) -> impl IntoView {
    let w = room.words.clone();
    let unknown = is_unknown.then(|| view! { <p class="notices" role="status">{w.view(t::UNKNOWN_LESSON)}</p> });
    let lessons = LESSONS.iter().map(|l| card(&room, l)).collect_view();
    let cleared = RwSignal::new(false);
    let said = w.clone();
    let terms = TERMS
        .iter()
        .map(|term| view! { <div id=format!("term-{}", term.id)><dt>{w.view(term.name)}</dt><dd>{w.view(term.meaning)}</dd></div> })
        .collect_view();
    view! {
        <h1 class="page-title">{w.view(t::TITLE)}</h1>
        <p class="lead">{w.view(t::LEAD)}</p>
        {unknown}
        <h2>{w.view(t::PLACE_TITLE)}</h2>
        <Choices room=room.clone()/>
        <h2>{w.view(t::LESSONS_TITLE)}</h2>
        <ul class="cards lessons">{lessons}</ul>
        <section class="class-clear">
            <button type="button" on:click=move |_| { keep::clear(); cleared.set(true); }>{w.view(teaching::CLEAR)}</button>
            <p class="muted">{w.view(teaching::CLEAR_NOTE)}" "<span role="status">{move || cleared.get().then(|| said.view(teaching::CLEARED))}</span></p>
        </section>
        <details class="glossary" id="glossary">
            <summary>{w.view_of(t::GLOSSARY, &[("n", &TERMS.len().to_string())])}</summary>
            <dl>{terms}</dl>
        </details>
    }
}

fn card(room: &Arc<Room>, lesson: &'static Lesson) -> AnyView {
    let w = &room.words;
    let number = match lesson.number {
        0 => w.view(t::LESSON_FIRST),
        n => w.view_of(t::LESSON_N, &[("n", &n.to_string())]),
    };
    let minutes = lesson.minutes().to_string();
    let link = |face, key| view! { <a href=room.href(lesson, 0, face)>{w.view(key)}</a> };
    view! {
        <li class="card" data-lesson=lesson.id>
            <p class="eyebrow">{number}" · "{w.view_of(t::MINUTES, &[("n", &minutes)])}</p>
            <h3>{w.view(lesson.title)}</h3>
            <p>{w.view(lesson.lead)}</p>
            <p class="actions"><a class="action" href=room.href(lesson, 0, Face::Pupil)>{w.view(t::START)}</a></p>
            <p class="links">
                {link(Face::Teacher, t::FOR_TEACHER)}{link(Face::Sheet, t::PRINT_SHEET)}{link(Face::Answers, t::PRINT_KEY)}{link(Face::Present, t::PRESENT)}
            </p>
        </li>
    }
    .into_any()
}
