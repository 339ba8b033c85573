//! The picture of a map in the browser: one tab stop, its buttons, what is read beneath it.

use super::keys::Action;
use super::pointers::Pointers;
use super::stage::{Stage, put};
use super::{MapLink, keys, named};
use crate::figure::{Figure, Plot};
use crate::page::Nav;
use crate::text::{fill, map as text, site};
use crate::ui::figure::{place_at, watch_width};
use crate::ui::{FigureBox, into_window, language, said, say, words, words_in};
use crate::view::{Route, search::Index};
use gloo::timers::callback::Timeout;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// The map is at rest after so long, ms.
const REST_MS: u32 = 400;
/// Typing pauses this long before another name begins, ms.
const PAUSE_MS: f64 = 1_200.0;

/// A map that can be moved, zoomed, pointed at and walked.
#[component]
pub fn MapPicture(
    /// A figure whose plot is a map.
    figure: Signal<Option<Arc<Figure>>>,
    /// Public id.
    id: &'static str,
) -> impl IntoView {
    let (nav, lang) = (Nav::get(), language());
    let link = use_context::<MapLink>().unwrap_or_else(|| MapLink::new(None));
    let stage = Stage::new(figure, link);
    let hands = Pointers::new(stage);
    let frame = NodeRef::<html::Div>::new();
    let place = NodeRef::<html::Div>::new();
    let bubble = NodeRef::<html::Div>::new();
    let spoken = RwSignal::new(String::new());
    let typed = StoredValue::new((String::new(), 0.0_f64));
    let index = StoredValue::new(None::<Index>);
    Effect::new(move |_| {
        if let Some(frame) = frame.get() {
            watch_width(&frame, stage.width);
        }
    });
    stage.follow();
    // The height belongs to the width; the layers lie in it.
    Effect::new(move |_| {
        let width = stage.width.get();
        if let Some(place) = place.get() {
            put(&place, "height", &format!("{}px", crate::draw::map_height(width)));
        }
    });
    // What is chosen is in sight and is spoken, wherever it was chosen.
    Effect::new(move |before: Option<Option<usize>>| {
        let now = link.current.get();
        if let (Some(i), true) = (now, before.is_some() && before != Some(now)) {
            stage.show(i);
            spoken.set(stage.with_map_now(|m| m.say(i)).unwrap_or_default());
        }
        now
    });
    // Where one looks, said once the map is at rest: a key held down would say every step.
    let saying = StoredValue::new_local(None::<Timeout>);
    let say_view = move || {
        saying.set_value(Some(Timeout::new(REST_MS, move || {
            let Some(camera) = stage.camera.try_get_untracked().flatten() else { return };
            let name = stage.with_map_now(|m| {
                let far = |i: &usize| m.atlas.anchor(*i).map_or(f64::MAX, |(x, y)| (x - camera.x).hypot(y - camera.y));
                let middle = (0..m.units.len()).min_by(|a, b| far(a).total_cmp(&far(b)));
                middle.and_then(|i| m.units.get(i)).map(|u| u.name.clone())
            });
            let km = crate::text::number::plain(camera.size.0 / camera.px_per_km, 0);
            spoken.set(fill(&text::VIEW.plain(lang), &[("km", &km), ("name", &name.flatten().unwrap_or_default())]));
        })));
    };
    // A part that was asked for from elsewhere on the page is in the window and is spoken.
    Effect::new(move |before: Option<u32>| {
        let now = link.sought.get();
        if before.is_some_and(|before| before != now) {
            if let Some(place) = place.get_untracked() {
                into_window(&place);
            }
            say_view();
        }
        now
    });
    let words_of = move |i: Option<usize>| i.and_then(|i| stage.with_map(|m| m.say(i))).unwrap_or_default();
    // Beside what is pointed at.
    Effect::new(move |_| {
        let at = link.pointed.get().and_then(|i| stage.with_map(|m| m.atlas.anchor(i))).flatten();
        let camera = stage.camera.get();
        if let Some(bubble) = bubble.get() {
            let px = at.zip(camera).map(|(at, c)| c.px(at)).map(|(x, y)| (x, y.clamp(20.0, 2_000.0)));
            place_at(&bubble, px, stage.width.get_untracked(), true);
        }
    });
    let step_from = move || {
        link.current.get_untracked().or_else(|| {
            let camera = stage.camera.get_untracked()?;
            // Who lies nearest the middle of what is seen, unless a town is marked.
            stage
                .with_map_now(|m| {
                    let far = |i: usize| m.atlas.anchor(i).map_or(f64::MAX, |(x, y)| (x - camera.x).hypot(y - camera.y));
                    m.town.or_else(|| (0..m.units.len()).min_by(|a, b| far(*a).total_cmp(&far(*b))))
                })
                .flatten()
        })
    };
    let choose = move |to: Option<usize>, else_say: crate::text::Text| match to {
        Some(i) => link.current.set(Some(i)),
        None => spoken.set(else_say.plain(lang)),
    };
    let find = move |c: char, now: f64| {
        let Some(base) = stage.store.base() else { return };
        if index.with_value(Option::is_none) {
            index.set_value(Some(Index::new(&base)));
        }
        typed.update_value(|(word, last)| {
            if now - *last > PAUSE_MS {
                word.clear();
            }
            word.push(c);
            *last = now;
        });
        let word = typed.with_value(|t| t.0.clone());
        match index.with_value(|ix| ix.as_ref().and_then(|ix| ix.find(&word, 1).first().copied())) {
            Some(i) => link.current.set(Some(i)),
            None => spoken.set(fill(&text::NOT_FOUND.plain(lang), &[("typed", &word)])),
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        // Kana is on its way to kanji: only a field can take it, so the box beside the map gets what follows.
        if event.is_composing() || event.key() == "Process" {
            focus_find();
            return;
        }
        let Some(action) = keys::action(&event.key(), event.shift_key()) else { return };
        event.prevent_default();
        link.pointed.set(None);
        let centre = stage.camera.get_untracked().map(|c| (c.size.0 / 2.0, c.size.1 / 2.0)).unwrap_or_default();
        let order = |get: &dyn Fn(&[usize]) -> Option<usize>| stage.with_map_now(|m| get(&m.order)).flatten();
        match action {
            Action::Step(direction) => {
                let from = step_from();
                let first = link.current.get_untracked().is_none();
                let to = if first { from } else { from.and_then(|i| stage.with_map_now(|m| m.atlas.step(i, direction)).flatten()) };
                choose(to, text::NO_FURTHER);
            }
            Action::Pan(dx, dy) => {
                stage.look(|c| c.moved(dx, dy));
                say_view();
            }
            Action::Zoom(factor) => {
                // About what is read, if it is in sight.
                let at = link.current.get_untracked().and_then(|i| stage.with_map_now(|m| m.atlas.anchor(i)).flatten());
                let about = at.zip(stage.camera.get_untracked()).map_or(centre, |(at, c)| c.px(at));
                stage.look(|c| c.zoomed(factor, about));
                say_view();
            }
            Action::Whole => {
                stage.look_at_all();
                say_view();
            }
            Action::End(first) => choose(order(&|o| if first { o.first().copied() } else { o.last().copied() }), text::NO_FURTHER),
            Action::Rank(by) => {
                let now = step_from();
                let at = now.and_then(|i| stage.with_map_now(|m| m.place_in_order(i)).flatten());
                let to = at.and_then(|at| at.checked_add_signed(by)).and_then(|at| order(&|o| o.get(at).copied()));
                choose(to, text::NO_FURTHER);
            }
            Action::Type(c) => find(c, event.time_stamp()),
            Action::Open => {
                let code = link.current.get_untracked().and_then(|i| stage.with_map_now(|m| m.units.get(i).map(|u| u.code)).flatten());
                if let Some((open, code)) = link.open.zip(code) {
                    open.run(code);
                }
            }
            Action::Clear => link.current.set(None),
        }
    };
    let is_focused = move || place.get_untracked().is_some_and(|p| p.matches(":focus").unwrap_or(false));
    let help = format!("{id}-help");
    let button = move |label: crate::text::Text, sign: &'static str, act: Callback<()>| {
        view! { <button type="button" class="map-button" aria-label=said(label) title=said(label) on:click=move |_| act.run(())>{sign}</button> }
    };
    let zoom = move |factor: f64| {
        Callback::new(move |()| {
            let centre = stage.camera.get_untracked().map(|c| (c.size.0 / 2.0, c.size.1 / 2.0)).unwrap_or_default();
            stage.look(|c| c.zoomed(factor, centre));
            say_view();
        })
    };
    // What is read in the page's own letters: readings have room there.
    let read_of = move |i: usize| {
        let name = named(stage.store, lang, i).map(|(name, _)| name);
        figure.with(|f| match f.as_deref().map(|f| &f.captions().plot) {
            Some(Plot::Map(m)) => name.map_or_else(|| m.say(i), |name| m.say_as(i, &name)),
            _ => String::new(),
        })
    };
    let chosen = move || {
        link.current.get().and_then(|i| {
            stage
                .with_map(|m| {
                    m.units.get(i).map(|u| (u.code, named(stage.store, lang, i).map_or_else(|| u.name.clone(), |(name, _)| name)))
                })
                .flatten()
        })
    };
    view! {
        <div class="picture map-picture" node_ref=frame>
            <div class="map-stage" class:whole=move || stage.sees_all() node_ref=place tabindex="0" role="application"
                aria-roledescription=said(text::ROLE) aria-describedby=help.clone()
                aria-label=move || figure.with(|f| f.as_deref().map(|f| f.title.clone()).unwrap_or_default())
                data-px-per-km=move || stage.camera.get().map(|c| format!("{:.4}", c.px_per_km))
                on:keydown=on_key
                on:pointerdown=move |e| hands.down(&e, place.get_untracked())
                on:pointermove=move |e| hands.moved(&e) on:pointerup=move |e| hands.up(&e)
                on:pointercancel=move |e| hands.cancelled(&e) on:pointerleave=move |_| hands.left()
                on:wheel=move |e| hands.wheel(&e, is_focused())>
                <div class="map-layer" node_ref=stage.layer aria-hidden="true">
                    <canvas node_ref=stage.fills data-of=id></canvas>
                    <canvas node_ref=stage.lines></canvas>
                    <canvas node_ref=stage.over></canvas>
                </div>
                <div class="bubble" node_ref=bubble aria-hidden="true">{move || words_of(link.pointed.get())}</div>
            </div>
            <div class="map-buttons">
                {button(text::ZOOM_IN, "+", zoom(1.6))}
                {button(text::ZOOM_OUT, "−", zoom(1.0 / 1.6))}
                <button type="button" class="map-button wide" on:click=move |_| { stage.look_at_all(); say_view(); }>{say(text::WHOLE)}</button>
            </div>
            <canvas class="map-scale" node_ref=stage.scale aria-hidden="true"></canvas>
            <p class="map-reading">
                {move || match link.current.get() {
                    Some(i) => words(&read_of(i)),
                    None => words_in(lang, text::HINT, &[]),
                }}" "
                {move || chosen().map(|(code, name)| view! {
                    <a href=nav.href(&Route::Municipality(code))>{words_in(lang, text::OPEN_TOWN, &[("name", &name)])}</a>
                })}
            </p>
            <p class="visually-hidden" role="status">{move || spoken.get()}</p>
            <p class="visually-hidden" id=help>{said(text::HELP)}</p>
            <Show when=move || stage.broken.get()><p class="load-error">{say(site::BROKEN_FIGURE)}</p></Show>
            <Show when=move || figure.with(Option::is_none)><FigureBox/></Show>
        </div>
    }
}

/// Moves the focus to the box beside the map, where names can be composed.
fn focus_find() {
    use wasm_bindgen::JsCast;
    let field = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(&format!("{}-input", super::FIND)));
    if let Some(field) = field.and_then(|f| f.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = field.focus();
    }
}
