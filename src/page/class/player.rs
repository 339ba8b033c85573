//! A lesson, a step a screen: for pupils, and the same large for a projector.
//!
//! Left and right keys and a clicker's PageUp and PageDown turn the steps unless something that needs these keys has
//! the focus; in front of a class B or a full stop blanks the screen, Q shows the code of the link as high as the window,
//! and Escape leads back.

use super::activity::Activity;
use super::keep;
use super::room::Room;
use crate::lesson::glossary::{TERMS, first_seen};
use crate::lesson::{self, Lesson, Step};
use crate::text::lesson::{frame as t, teaching};
use crate::ui::QrCode;
use crate::view::Face;
use leptos::prelude::*;
use std::sync::Arc;

/// What covers the screen in front of a class.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cover {
    None,
    /// Nothing to see; by a key only.
    #[cfg(feature = "csr")]
    Blank,
    /// The code of the class link, for cameras at the back of the room.
    Code,
}

/// The lesson.
#[component]
pub fn Player(
    /// The page's knowledge.
    room: Arc<Room>,
    /// Which.
    lesson: &'static Lesson,
) -> impl IntoView {
    let presents = room.view.with_untracked(|v| v.face == Face::Present);
    let w = room.words.clone();
    let step = Memo::new({
        let view = room.view;
        move |_| view.with(|v| v.step.min(lesson.steps.len() - 1))
    });
    let turning = room.clone();
    let turn = move |to: usize| {
        if to < lesson.steps.len() {
            super::place::set(&turning, |v| v.step = to);
            super::room_top();
        }
    };
    let cover = RwSignal::new(Cover::None);
    watch_keys(room.clone(), lesson, presents, step, cover);
    let seen = Arc::new(first_seen(lesson, &w.catalogue, &room.facts));
    let body_room = room.clone();
    let body = move || step_view(&body_room, lesson, step.get(), &seen, presents);
    let steps = room.clone();
    let list = move || {
        let now = step.get();
        lesson
            .steps
            .iter()
            .enumerate()
            .map(|(n, s)| {
                let current = (n == now).then_some("step");
                let face = if presents { Face::Present } else { Face::Pupil };
                view! { <li><a href=steps.href(lesson, n, face) aria-current=current>{steps.words.view(s.title)}</a></li> }
            })
            .collect_view()
    };
    let go = turn.clone();
    let buttons = move |at: &'static str| {
        let (back, next) = (turn.clone(), go.clone());
        let (wb, wn) = (w.clone(), w.clone());
        let last = lesson.steps.len() - 1;
        view! {
            <div class="turn" data-turn=at>
                <button type="button" class="turn-back" disabled=move || step.get() == 0 on:click=move |_| back(step.get_untracked().saturating_sub(1))>{wb.view(t::BACK)}</button>
                <span class="turn-count">{move || format!("{} / {}", step.get() + 1, lesson.steps.len())}</span>
                <button type="button" class="strong turn-next" disabled=move || step.get() == last on:click=move |_| next(step.get_untracked() + 1)>{wn.view(t::NEXT)}</button>
            </div>
        }
    };
    let w = room.words.clone();
    let covered = w.clone();
    let progress = move || ((step.get() + 1) * 100 / lesson.steps.len()).to_string();
    let links = room.clone();
    let faces = move || {
        let at = step.get();
        let link = |face, key| view! { <a href=links.href(lesson, at, face)>{links.words.view(key)}</a> };
        if presents {
            view! { <p class="faces">{link(Face::Pupil, t::PUPIL)}<span class="muted">{links.words.view(teaching::PRESENT_HELP)}</span></p> }
                .into_any()
        } else {
            view! {
                <p class="faces">
                    {link(Face::Present, t::PRESENT)}{link(Face::Sheet, t::PRINT_SHEET)}{link(Face::Teacher, t::FOR_TEACHER)}
                </p>
            }
            .into_any()
        }
    };
    let example = room.place.is_example.then(|| view! { <p class="muted">{w.view_of(t::PLACE_EXAMPLE, &[("who", &room.who())])}</p> });
    let home = room.nav.href_with(&crate::view::Route::Class, &room.view.with_untracked(|v| v.at(0, Face::Pupil).query(&room.base)));
    let code = room.clone();
    let share = Signal::derive(move || code.share(lesson, step.get()));
    let number = if lesson.number == 0 { w.view(t::LESSON_FIRST) } else { w.view_of(t::LESSON_N, &[("n", &lesson.number.to_string())]) };
    // The page as written natively holds the whole lesson, for those to whom the app does not come.
    let whole = cfg!(not(feature = "csr")).then(|| {
        view! { <details class="whole-lesson"><summary>{w.view(teaching::PLAN)}</summary><super::teacher::Plan room=room.clone() lesson/></details> }
    });
    let qr = presents.then(|| {
        let label = w.plain(teaching::QR_OPEN);
        view! {
            <button type="button" class="qr-open" aria-label=label.clone() title=label on:click=move |_| cover.set(Cover::Code)>
                <QrCode text=share label=w.plain(teaching::QR_OF)/>
            </button>
        }
    });
    view! {
        <div class="page class player" class:presenting=presents data-lesson=lesson.id>
            <div class="stage">
            <div class="player-head">
                <div>
                    <p class="eyebrow"><a href=home>{w.view(t::TITLE)}</a>" · "{number}" · "{w.show(&room.who())}</p>
                    <h1>{w.view(lesson.title)}</h1>
                    {example}
                </div>
                {qr}
            </div>
            <progress class="progress" max="100" value=progress aria-label=w.plain(t::STEPS)></progress>
            {buttons.clone()("top")}
            <section class="step" aria-live="off">{body}</section>
            </div>
            {buttons("bottom")}
            <details class="lesson-steps"><summary>{w.view(t::STEPS)}</summary><ol>{list}</ol></details>
            {faces}
            {whole}
        </div>
        {move || cover_view(cover, share, &covered)}
    }
}

/// The cover: a press or any key takes it away, and the focus is where it was.
fn cover_view(cover: RwSignal<Cover>, share: Signal<String>, w: &super::room::Words) -> Option<AnyView> {
    let close = move |_: leptos::ev::MouseEvent| cover.set(Cover::None);
    match cover.get() {
        Cover::None => None,
        #[cfg(feature = "csr")]
        Cover::Blank => Some(
            view! { <button type="button" class="blanked" on:click=close><span class="visually-hidden">{w.view(teaching::BLANKED)}</span></button> }
                .into_any(),
        ),
        Cover::Code => Some(
            view! {
                <button type="button" class="blanked qr-whole" on:click=close>
                    <QrCode text=share label=w.plain(teaching::QR_OF)/>
                    <span class="qr-link">{move || share.get()}</span>
                </button>
            }
            .into_any(),
        ),
    }
}

/// One step.
fn step_view(room: &Arc<Room>, of: &'static Lesson, n: usize, seen: &[Vec<usize>], presents: bool) -> AnyView {
    let Some(step) = of.steps.get(n) else { return ().into_any() };
    let w = &room.words;
    let mut wanted = seen.get(n).cloned().unwrap_or_default();
    let new = wanted.clone();
    let title = room.facts.fill(w.catalogue.get(step.title)).unwrap_or_default();
    let title = room.linked(&title, &mut wanted);
    let mut lines = room.lines(step);
    // The last line of a step with an answer tells it: it waits until the class asks for it.
    let tells = matches!(step.activity, lesson::Activity::Guess(_, lesson::Phase::Reveal));
    let after = if tells { lines.pop() } else { None };
    let lines = lines.iter().map(|l| view! { <p class="line">{room.linked(l, &mut wanted)}</p> }).collect_view();
    let is_talk = step.activity == lesson::Activity::Talk;
    let questions = questions(room, of, n, step, &mut wanted, presents);
    let terms = new
        .iter()
        .map(|k| view! { <div id=format!("term-{}", TERMS[*k].id)><dt>{w.view(TERMS[*k].name)}</dt><dd>{w.view(TERMS[*k].meaning)}</dd></div> })
        .collect_view();
    let terms = (!new.is_empty() && !presents).then(|| view! { <aside class="terms"><h3>{w.view(t::TERMS)}</h3><dl>{terms}</dl></aside> });
    if presents {
        // Words and question left, what is shown right: both begin in the window; what is longer scrolls in its own half.
        let act = (!is_talk).then(|| {
            view! {
                <div class="step-act" tabindex="0" role="group" aria-labelledby="step-title">
                    <Activity room=room.clone() lesson=of activity=step.activity after presents/>
                </div>
            }
        });
        return view! {
            <div class="step-body" class:talk=is_talk>
                <h2 id="step-title" data-step=n + 1>{title}</h2>
                <div class="step-say"><div class="step-lines" tabindex="0" role="group" aria-labelledby="step-title">{lines}</div>{questions}</div>
                {act}
            </div>
        }
        .into_any();
    }
    view! {
        <div class="step-body" class:talk=is_talk>
            <h2 data-step=n + 1>{title}</h2>
            {lines}
            <div class="step-act"><Activity room=room.clone() lesson=of activity=step.activity after presents/></div>
            {questions}
            {terms}
        </div>
    }
    .into_any()
}

/// Questions with a place for one's own thoughts, kept on the device.
fn questions(room: &Arc<Room>, lesson: &Lesson, n: usize, step: &Step, wanted: &mut Vec<usize>, presents: bool) -> AnyView {
    let w = &room.words;
    let asked = room.questions(step);
    let kept_note = (!presents).then(|| view! { <p class="muted">{w.view(t::KEPT_HERE)}</p> });
    let blocks = asked
        .iter()
        .enumerate()
        .filter_map(|(k, q)| {
            let raw = room.facts.fill(w.catalogue.get(q.ask))?;
            let name = format!("{}/{}/answer-{}-{k}", lesson.id, room.place_id(), n + 1);
            let before = keep::read(&name).unwrap_or_default();
            let id = format!("answer-{}-{k}", n + 1);
            let (asks, room_for) = (id.clone() + "-q", id.clone());
            let writing = name.clone();
            let full = RwSignal::new(false);
            let trouble = w.clone();
            let area = (!presents).then(|| {
                view! {
                    <label class="visually-hidden" for=room_for.clone()>{w.view(t::ANSWER_HERE)}</label>
                    <textarea id=room_for rows="3" maxlength="2000" placeholder=w.plain(t::ANSWER_HERE) aria-describedby=asks.clone()
                        prop:value=before on:input=move |e| full.set(!keep::write(&writing, &event_target_value(&e)))></textarea>
                    <Show when=move || full.get()><p class="muted" role="status">{trouble.view(teaching::NO_ROOM)}</p></Show>
                }
            });
            Some(view! {
                <div class="question">
                    <p id=id + "-q"><strong>{w.view(t::QUESTION)}{(asked.len() > 1).then(|| (k + 1).to_string())}</strong>" "{room.linked(&raw, wanted)}</p>
                    {area}
                </div>
            })
        })
        .collect_view();
    view! { <div class="questions">{blocks}{kept_note}</div> }.into_any()
}

/// Keys that turn the steps; taken off with the page.
fn watch_keys(room: Arc<Room>, lesson: &'static Lesson, presents: bool, step: Memo<usize>, cover: RwSignal<Cover>) {
    #[cfg(feature = "csr")]
    {
        use wasm_bindgen::JsCast;
        let Some(window) = web_sys::window() else { return };
        let root = window.document().and_then(|d| d.document_element());
        if let Some(root) = root.filter(|_| presents) {
            let _ = root.class_list().add_1("presenting");
            let held = StoredValue::new_local(root);
            on_cleanup(move || {
                held.try_with_value(|r| r.class_list().remove_1("presenting")).map(drop).unwrap_or_default();
            });
        }
        let options = gloo::events::EventListenerOptions::enable_prevent_default();
        let listener = gloo::events::EventListener::new_with_options(&window, "keydown", options, move |event| {
            let Some(key) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
            if key.ctrl_key() || key.meta_key() || key.alt_key() || event.default_prevented() {
                return;
            }
            // A field, a choice or a figure that has the focus uses these keys itself.
            let target = event.target().and_then(|t| t.dyn_into::<web_sys::Element>().ok());
            let busy =
                target.is_some_and(|t| t.closest("input, select, textarea, .picture, [data-guess], .scroll").ok().flatten().is_some());
            let now = step.get_untracked();
            let to = match key.key().as_str() {
                _ if cover.get_untracked() != Cover::None => {
                    cover.set(Cover::None);
                    event.prevent_default();
                    return;
                }
                "Escape" if presents => {
                    super::place::set(&room, |v| v.face = Face::Pupil);
                    return;
                }
                "b" | "B" | "." if presents && !busy => {
                    cover.set(Cover::Blank);
                    event.prevent_default();
                    return;
                }
                "q" | "Q" if presents && !busy => {
                    cover.set(Cover::Code);
                    event.prevent_default();
                    return;
                }
                "ArrowRight" if !busy => now + 1,
                "ArrowLeft" if !busy => now.wrapping_sub(1),
                "PageDown" if presents => now + 1,
                "PageUp" if presents => now.wrapping_sub(1),
                _ => return,
            };
            if to < lesson.steps.len() {
                event.prevent_default();
                super::place::set(&room, |v| v.step = to);
                super::room_top();
            }
        });
        let held = StoredValue::new_local(Some(listener));
        on_cleanup(move || drop(held.try_update_value(Option::take)));
    }
    #[cfg(not(feature = "csr"))]
    let _ = (room, lesson, presents, step, cover);
}
