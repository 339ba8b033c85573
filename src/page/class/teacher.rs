//! The teacher's side of a lesson: aims, fifty minutes, board, misunderstandings, rubric, and the link for the class.

use super::place::Choices;
use super::room::Room;
use crate::lesson::Lesson;
use crate::text::lesson::{Key, frame as t, paper as on_paper, teaching};
use crate::ui::QrCode;
use crate::view::{Face, Route};
use leptos::prelude::*;
use std::sync::Arc;

/// The plan.
#[component]
pub fn Teacher(
    /// The page's knowledge.
    room: Arc<Room>,
    /// Which lesson.
    lesson: &'static Lesson,
) -> impl IntoView {
    let w = room.words.clone();
    let link = room.href(lesson, 0, Face::Pupil);
    let whole = room.share(lesson, 0);
    let is_local = ["localhost", "127.0.0.1", "file:"].iter().any(|h| whole.contains(h));
    let share = Signal::stored(whole.clone());
    let local = is_local.then(|| view! { <p class="muted">{w.view(teaching::LOCAL_LINK)}</p> });
    let home = room.nav.href_with(&Route::Class, &room.view.with_untracked(|v| v.at(0, Face::Pupil).query(&room.base)));
    let face = |face, key| view! { <a href=room.href(lesson, 0, face)>{w.view(key)}</a> };
    let cards = matches!(lesson.id, "chance" | "council").then(|| face(Face::Cards, t::PRINT_CARDS));
    let aims = lesson.aims.iter().map(|a| view! { <li>{room.text_or_raw(*a)}</li> }).collect_view();
    let board = lesson.board.iter().map(|b| view! { <div>{room.text_or_raw(*b)}</div> }).collect_view();
    let mistakes =
        lesson.mistakes.iter().map(|(wrong, right)| view! { <div><dt>{w.view(*wrong)}</dt><dd>{w.view(*right)}</dd></div> }).collect_view();
    let print = w.clone();
    view! {
        <p class="crumb"><a href=home>{w.view(t::BACK_TO_CLASS)}</a></p>
        <h1 class="page-title">{w.view(lesson.title)}</h1>
        <p class="lead">{w.view(lesson.lead)}</p>
        <p class="actions">
            <a class="action" href=link>{w.view(t::START)}</a>
            {face(Face::Present, t::PRESENT)}{face(Face::Sheet, t::PRINT_SHEET)}{face(Face::Answers, t::PRINT_KEY)}{cards}
            <button type="button" class="quiet" on:click=move |_| super::paper::print()>{print.view(on_paper::PRINT_NOW)}</button>
        </p>
        <Choices room=room.clone()/>
        <section class="share">
            <div>
                <h2>{w.view(teaching::CLASS_LINK)}</h2>
                <p class="link-text" data-class-link=""><code>{whole}</code></p>
                <p class="muted">{w.view(teaching::CLASS_LINK_NOTE)}</p>
                {local}
            </div>
            <QrCode text=share label=w.plain(teaching::QR_OF)/>
        </section>
        <h2>{w.view(teaching::SUBJECT)}</h2>
        <p>{w.view(lesson.subject)}</p>
        <h2>{w.view(teaching::AIMS)}</h2>
        <ul>{aims}</ul>
        <h2>{w.view(teaching::READY)}</h2>
        <p>{w.view(lesson.ready)}</p>
        <h2>{w.view(teaching::PLAN)}</h2>
        <Plan room=room.clone() lesson/>
        <h2>{w.view(teaching::BOARD)}</h2>
        <div class="blackboard">{board}</div>
        <h2>{w.view(teaching::MISTAKES)}</h2>
        <dl class="mistakes">{mistakes}</dl>
        <h2>{w.view(teaching::RUBRIC)}</h2>
        <Rubric room lesson/>
    }
}

/// The fifty minutes as a table.
#[component]
pub fn Plan(
    /// The page's knowledge.
    room: Arc<Room>,
    /// Which lesson.
    lesson: &'static Lesson,
) -> impl IntoView {
    let w = room.words.clone();
    let mut from = 0_u32;
    let rows = lesson
        .steps
        .iter()
        .enumerate()
        .map(|(n, step)| {
            let begins = from;
            from += u32::from(step.minutes);
            let lines = room.lines(step).iter().map(|l| view! { <p>{w.show(l)}</p> }).collect_view();
            let questions = room
                .questions(step)
                .iter()
                .map(|q| view! { <p><strong>{w.view(t::QUESTION)}" "</strong>{room.text_or_raw(q.ask)}</p><p class="answer">{room.text_or_raw(q.answer)}</p> })
                .collect_view();
            view! {
                <tr>
                    <th scope="row">{format!("{begins}–{from}")}</th>
                    <td class="text"><a href=room.href(lesson, n, Face::Pupil)>{room.text_or_raw(step.title)}</a>{lines}</td>
                    <td class="text">{questions}</td>
                    <td class="text">{room.text_or_raw(step.note)}</td>
                </tr>
            }
        })
        .collect_view();
    let head = |key: Key, class: &'static str| view! { <th scope="col" class=class>{w.view(key)}</th> };
    view! {
        <div class="scroll whole" tabindex="0" role="region" aria-label=w.plain(teaching::PLAN)>
            <table class="plan" data-plan="">
                <thead><tr>{head(teaching::PLAN_TIME, "")}{head(teaching::PLAN_STEP, "text")}{head(teaching::PLAN_QUESTION, "text")}{head(teaching::PLAN_NOTE, "text")}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// Two criteria of every lesson and the lesson's own.
#[component]
fn Rubric(room: Arc<Room>, lesson: &'static Lesson) -> impl IntoView {
    let w = room.words.clone();
    let rows = [
        lesson.rubric,
        [teaching::RUBRIC_DATA, teaching::RUBRIC_DATA_A, teaching::RUBRIC_DATA_B, teaching::RUBRIC_DATA_C],
        [teaching::RUBRIC_LIMIT, teaching::RUBRIC_LIMIT_A, teaching::RUBRIC_LIMIT_B, teaching::RUBRIC_LIMIT_C],
    ]
    .map(|[what, a, b, c]| {
        let cells = [a, b, c].map(|k| view! { <td class="text">{w.view(k)}</td> }).collect_view();
        view! { <tr><th scope="row">{w.view(what)}</th>{cells}</tr> }
    });
    view! {
        <div class="scroll whole" tabindex="0" role="region" aria-label=w.plain(teaching::RUBRIC)>
            <table class="rubric">
                <thead><tr><th scope="col">{w.view(teaching::RUBRIC_WHAT)}</th><th scope="col" class="text">"A"</th><th scope="col" class="text">"B"</th><th scope="col" class="text">"C"</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}
