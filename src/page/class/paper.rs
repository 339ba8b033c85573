//! Paper made from the current state: worksheet, answer key, cards to cut. A4 portrait; figures in black and white.

use super::activity::shown;
use super::guess::question as guess_question;
use super::room::Room;
use crate::data::DATA_DATE;
use crate::draw::{Colours, Frame, Theme, svg_framed};
use crate::figure::{Figure, class};
use crate::lesson::{Activity as A, Deck, GuessOf, Lesson, Phase, ROLES, town_name};
use crate::text::lesson::{activities, council, frame as t, paper as on_paper, teaching};
use crate::text::number::signed;
use crate::ui::{QrCode, words};
use crate::view::{Face, Route};
use leptos::prelude::*;
use std::sync::Arc;

/// Width at which figures are laid out for paper: 12 px of text become about 9 pt.
const PAPER_PX: f64 = 660.0;

/// Opens the browser's print window.
pub fn print() {
    #[cfg(feature = "csr")]
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Worksheet, key or cards, as the address says.
#[component]
pub fn Paper(
    /// The page's knowledge.
    room: Arc<Room>,
    /// Which lesson.
    lesson: &'static Lesson,
) -> impl IntoView {
    let w = room.words.clone();
    let face = room.view.with_untracked(|v| v.face);
    let sheet = match face {
        Face::Answers => view! { <Sheet room=room.clone() lesson with_answers=true/> }.into_any(),
        Face::Cards => cards(&room, lesson),
        _ => view! { <Sheet room=room.clone() lesson with_answers=false/> }.into_any(),
    };
    let home = room.nav.href_with(&Route::Class, &room.view.with_untracked(|v| v.at(0, Face::Pupil).query(&room.base)));
    let link = |face, key| view! { <a href=room.href(lesson, 0, face)>{w.view(key)}</a> };
    view! {
        <div class="paper-tools">
            <p class="actions">
                <button type="button" class="strong" data-print="" on:click=move |_| print()>{w.view(on_paper::PRINT_NOW)}</button>
                {link(Face::Sheet, t::PRINT_SHEET)}{link(Face::Answers, t::PRINT_KEY)}{link(Face::Cards, t::PRINT_CARDS)}{link(Face::Teacher, t::FOR_TEACHER)}
                <a href=home>{w.view(t::BACK_TO_CLASS)}</a>
            </p>
            <p class="muted">{w.view(on_paper::PRINT_NOTE)}</p>
        </div>
        <article class="paper" data-paper=face.id()>{sheet}</article>
    }
}

/// A figure in black and white, or on blank axes.
fn drawn(figure: &Figure) -> AnyView {
    let picture = svg_framed(figure, PAPER_PX, Colours::Resolved(Theme::ForcedLight), Frame::Bare);
    let said = figure.captions();
    view! { <figure class="paper-figure" data-figure=figure.id><figcaption>{words(&said.title)}" "<small>{words(&said.subtitle)}</small></figcaption><div role="img" aria-label=figure.title.clone() inner_html=picture></div></figure> }
        .into_any()
}

/// The sheet: every step's questions with lines to write on, or with possible answers.
#[component]
fn Sheet(room: Arc<Room>, lesson: &'static Lesson, with_answers: bool) -> impl IntoView {
    let w = room.words.clone();
    let link = Signal::stored(room.share(lesson, 0));
    let mut number = 0;
    let (mut shown_guess, mut revealed, mut broken, mut tabled) = (false, false, false, false);
    let steps = lesson
        .steps
        .iter()
        .map(|step| {
            // What follows the answer would tell it: on the pupils' sheet it begins a page of its own, handed out later.
            let is_after = !with_answers && revealed && !broken;
            broken |= is_after;
            revealed |= matches!(step.activity, A::Guess(GuessOf::Population, Phase::Reveal));
            let figure = match step.activity {
                A::Show(picture) => shown(&room, picture).map(|f| drawn(&f)),
                A::Guess(of, phase) => paper_guess(&room, of, phase, with_answers, &mut shown_guess),
                // A table that stood in an earlier step is not printed twice.
                A::Members if !std::mem::replace(&mut tabled, true) => Some(view! { <super::tables::Members room=room.clone()/> }.into_any()),
                A::Ways if with_answers => {
                    Deck::of(&room.base, &room.panel, &room.place).map(|d| drawn(&class::ways(room.sources(), &d, &d.every_way(), true)))
                }
                _ => None,
            };
            // The line that tells the answer stays off the pupils' sheet.
            let lines = if with_answers || !matches!(step.activity, A::Guess(_, Phase::Reveal)) { room.lines(step) } else { vec![] };
            let lines = lines.iter().map(|l| view! { <p>{w.show(l)}</p> }).collect_view();
            let questions = room
                .questions(step)
                .iter()
                .map(|q| {
                    number += 1;
                    let answer = if with_answers {
                        view! { <p class="answer">{room.text_or_raw(q.answer)}</p> }.into_any()
                    } else {
                        view! { <div class="lines" aria-hidden="true"><div></div><div></div></div> }.into_any()
                    };
                    view! { <div class="ask"><p><strong>{number}". "</strong>{room.text_or_raw(q.ask)}</p>{answer}</div> }
                })
                .collect_view();
            let note = with_answers.then(|| view! { <p class="note"><strong>{w.view(teaching::NOTE)}" "</strong>{room.text_or_raw(step.note)}</p> });
            view! { <section class="paper-step" class:after=is_after><h2>{room.text_or_raw(step.title)}" "<small>{w.view_of(t::MINUTES, &[("n", &step.minutes.to_string())])}</small></h2>{lines}{figure}{questions}{note}</section> }
        })
        .collect_view();
    let heading = if with_answers { view! { <p class="eyebrow">{w.view(on_paper::KEY_TITLE)}</p> }.into_any() } else { ().into_any() };
    let name = (!with_answers)
        .then(|| view! { <p class="name-line"><span>{w.view(on_paper::SHEET_DATE)}</span><span>{w.view(on_paper::SHEET_NAME)}</span></p> });
    let date = DATA_DATE.to_string();
    view! {
        <header class="paper-head">
            <div>{heading}<h1>{w.view(lesson.title)}</h1><p>{w.show(&room.who())}</p>{name}</div>
            <div class="paper-qr"><QrCode text=link label=w.plain(teaching::QR_OF)/><small>{w.view(on_paper::SHEET_LINK)}</small></div>
        </header>
        {steps}
        <footer class="paper-foot">{w.view_of(on_paper::SHEET_SOURCE, &[("date", &date)])}</footer>
    }
}

/// Blank axes to draw on, once; the answer in the key.
fn paper_guess(room: &Arc<Room>, of: GuessOf, phase: Phase, with_answers: bool, shown: &mut bool) -> Option<AnyView> {
    let question = guess_question(room, of)?;
    let draws = phase == Phase::Draw || (of == GuessOf::Published && !*shown);
    let answers = with_answers && phase == Phase::Reveal;
    if !(draws || answers) {
        return None;
    }
    *shown = true;
    let figure = class::guess(room.sources(), &room.place, &question, &[], answers, false);
    let invite = (!answers && of == GuessOf::Population).then(|| view! { <p><strong>{room.words.view(on_paper::SHEET_AXES)}</strong></p> });
    Some(view! { {invite}{drawn(&figure)} }.into_any())
}

/// Cards to cut: twelve municipalities, or six roles with the sheet of the agreement.
fn cards(room: &Arc<Room>, lesson: &'static Lesson) -> AnyView {
    let w = &room.words;
    let roles = lesson.id == "council";
    let list = if roles {
        ROLES
            .iter()
            .map(|r| view! { <li><h2>{w.view(r.name)}</h2><p>{w.view(r.goal)}</p><p>{room.text(r.fact)}</p></li> }.into_any())
            .collect_view()
    } else {
        let Some(deck) = Deck::of(&room.base, &room.panel, &room.place) else {
            return view! { <p>{w.view(activities::CARDS_NONE)}</p> }.into_any();
        };
        deck.cards
            .iter()
            .enumerate()
            .map(|(n, card)| {
                let label = w.plain(if n < crate::lesson::HAND { activities::CARDS_IN } else { activities::CARDS_OUT });
                view! {
                    <li>
                        <h2>{w.show(&town_name(room.sources(), card.town))}</h2>
                        <p class="card-number">{format!("{}%", signed(card.pct, 1))}</p>
                        <p class="back">{w.view_of(on_paper::CARDS_BACK, &[("label", &label)])}</p>
                    </li>
                }
                .into_any()
            })
            .collect_view()
    };
    let agreement = roles.then(|| {
        view! {
            <section class="agreement">
                <h2>{w.view(council::SHEET_AGREE)}</h2><div class="lines"><div></div><div></div><div></div><div></div></div>
                <h2>{w.view(council::SHEET_OPEN)}</h2><div class="lines"><div></div><div></div></div>
            </section>
        }
    });
    let date = DATA_DATE.to_string();
    view! {
        <header class="paper-head"><div><h1>{w.view(lesson.title)}</h1><p>{w.view(on_paper::CARDS_TITLE)}" · "{w.show(&room.who())}</p></div></header>
        <ul class="cut" class:roles=roles>{list}</ul>
        {agreement}
        <footer class="paper-foot">{w.view_of(on_paper::SHEET_SOURCE, &[("date", &date)])}</footer>
    }
    .into_any()
}
