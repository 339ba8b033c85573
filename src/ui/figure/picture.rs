//! The picture, and reading it by pointer and keyboard.
//!
//! In the browser it is a canvas, drawn by the same function that writes the SVG natively; a canvas has no semantics,
//! so the box is one tab stop whose arrow keys step through the marks in the figure's own order, each spoken through a
//! live region. Enter (or a tap) pins a reading: it stays when the pointer or the focus goes, until Escape.

#[cfg(feature = "csr")]
use super::FigureBox;
use crate::figure::Figure;
#[cfg(feature = "csr")]
use crate::text::site;
#[cfg(feature = "csr")]
use crate::ui::{said, say};
use leptos::prelude::*;
use std::sync::Arc;

/// Natively the SVG itself.
#[cfg(not(feature = "csr"))]
#[component]
pub fn Picture(
    /// What to show.
    figure: Signal<Option<Arc<Figure>>>,
    /// Public id.
    id: &'static str,
    /// Called with what a mark stands for.
    on_pick: Option<Callback<crate::draw::Pick>>,
) -> impl IntoView {
    let _ = (id, on_pick);
    let svg = figure.with(|f| f.as_deref().map(|f| crate::draw::svg(f, 720.0, crate::draw::Colours::Themed)));
    match svg {
        Some(svg) => view! { <div class="picture" aria-hidden="true" inner_html=svg></div> }.into_any(),
        None => view! { <div class="picture figure-wait" aria-hidden="true"></div> }.into_any(),
    }
}

/// In the browser a canvas that is read mark by mark.
#[cfg(feature = "csr")]
#[component]
pub fn Picture(
    /// What to show.
    figure: Signal<Option<Arc<Figure>>>,
    /// Public id.
    id: &'static str,
    /// Called with what a mark stands for.
    on_pick: Option<Callback<crate::draw::Pick>>,
) -> impl IntoView {
    use crate::draw;
    use crate::page::Store;
    use leptos::html;

    let store = Store::get();
    let frame = NodeRef::<html::Div>::new();
    let canvas = NodeRef::<html::Canvas>::new();
    let bubble = NodeRef::<html::Div>::new();
    let ring = NodeRef::<html::Div>::new();
    let width = RwSignal::new(0.0_f64);
    let layout = StoredValue::new(None::<draw::Layout>);
    let reading = RwSignal::new(None::<usize>);
    let pinned = RwSignal::new(false);
    let broken = RwSignal::new(false);

    Effect::new(move |_| {
        let Some(frame) = frame.get() else { return };
        watch_width(&frame, width);
    });
    Effect::new(move |_| {
        let (theme, ratio, css_width) = (store.theme.get(), store.pixel_ratio.get(), width.get());
        let (Some(canvas), true) = (canvas.get(), css_width > 0.0) else { return };
        let Some(shown) = figure.get() else { return };
        // A panic in here, or an exception of the browser's, costs this picture alone: its table still has the numbers.
        let canvas = canvas.clone();
        let painted = crate::ui::guarded(move || {
            let new = draw::layout(&shown, css_width);
            draw::canvas::paint_on(&canvas, &new, theme, ratio).map(|()| new)
        });
        let painted = painted.and_then(Result::ok);
        broken.set(painted.is_none());
        // What is being read stays, where the new picture says the same of it: figures are painted again while their
        // ranges are still being reckoned.
        let words = |l: &Option<draw::Layout>, n: usize| l.as_ref().and_then(|l| l.marks().get(n)).map(|m| m.label.clone());
        let kept = reading.get_untracked().filter(|n| layout.with_value(|old| words(old, *n)) == words(&painted, *n) && painted.is_some());
        layout.set_value(painted);
        reading.set(kept);
        if kept.is_none() {
            pinned.set(false);
        }
    });
    // The mark being read: a ring around it and its words beside it.
    Effect::new(move |_| {
        let (Some(ring), Some(bubble)) = (ring.get(), bubble.get()) else { return };
        let mark = reading.get().and_then(|n| layout.with_value(|l| l.as_ref().and_then(|l| l.marks().get(n).cloned())));
        place_at(&ring, mark.as_ref().map(|m| (m.x, m.y)), width.get_untracked(), false);
        place_at(&bubble, mark.as_ref().map(|m| (m.x, m.y)), width.get_untracked(), true);
    });
    let words_now = move || {
        reading
            .get()
            .and_then(|n| layout.with_value(|l| l.as_ref().and_then(|l| l.marks().get(n).map(|m| m.label.clone()))))
            .unwrap_or_default()
    };
    let count = move || layout.with_value(|l| l.as_ref().map_or(0, |l| l.marks().len()));
    let pick = move || {
        let picked =
            reading.get_untracked().and_then(|n| layout.with_value(|l| l.as_ref().and_then(|l| l.marks().get(n).and_then(|m| m.pick()))));
        if let (Some(pick), Some(picked)) = (on_pick, picked) {
            pick.run(picked);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let (now, n) = (reading.get_untracked(), count());
        if n == 0 {
            return;
        }
        let series = |down: bool| now.and_then(|i| layout.with_value(|l| l.as_ref().map(|l| l.other_series(i, down))));
        let next = match event.key().as_str() {
            "ArrowRight" => Some(now.map_or(0, |i| (i + 1).min(n - 1))),
            "ArrowLeft" => Some(now.map_or(n - 1, |i| i.saturating_sub(1))),
            "ArrowDown" => Some(series(true).unwrap_or(0)),
            "ArrowUp" => Some(series(false).unwrap_or(n - 1)),
            "PageDown" => Some(now.map_or(0, |i| (i + 25).min(n - 1))),
            "PageUp" => Some(now.map_or(n - 1, |i| i.saturating_sub(25))),
            "Home" => Some(0),
            "End" => Some(n - 1),
            "Escape" => {
                pinned.set(false);
                None
            }
            "Enter" => {
                pinned.set(now.is_some());
                pick();
                return;
            }
            _ => return,
        };
        event.prevent_default();
        reading.set(next);
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        if pinned.get_untracked() && event.type_() == "pointermove" {
            return;
        }
        pinned.set(false);
        let hit = layout.with_value(|l| l.as_ref().and_then(|l| l.hit(f64::from(event.offset_x()), f64::from(event.offset_y()))));
        if reading.get_untracked() != hit {
            reading.set(hit);
        }
    };
    let leave = move || {
        if !pinned.get_untracked() {
            reading.set(None);
        }
    };
    view! {
        <div class="picture" class:pinned=move || pinned.get() node_ref=frame tabindex="0" role="group" aria-roledescription=said(site::READ_HELP)
            aria-label=move || figure.with(|f| f.as_deref().map(|f| f.title.clone()).unwrap_or_default())
            on:keydown=on_key on:blur=move |_| leave()>
            <canvas node_ref=canvas aria-hidden="true" data-of=id
                on:pointermove=on_move on:pointerdown=on_move on:pointerleave=move |_| leave() on:click=move |_| { pinned.set(reading.get_untracked().is_some()); pick() }></canvas>
            <div class="ring" node_ref=ring aria-hidden="true"></div>
            <div class="bubble" node_ref=bubble aria-live="polite">{words_now}</div>
            <Show when=move || broken.get()><p class="load-error">{say(site::BROKEN_FIGURE)}</p></Show>
            <Show when=move || figure.with(Option::is_none)><FigureBox/></Show>
        </div>
    }
}

#[cfg(feature = "csr")]
pub(in crate::ui) fn watch_width(frame: &web_sys::HtmlElement, width: RwSignal<f64>) {
    watch_size(frame, width, web_sys::Element::client_width);
}

/// Keeps a size of an element, CSS px.
#[cfg(feature = "csr")]
pub(in crate::ui) fn watch_size(frame: &web_sys::HtmlElement, size: RwSignal<f64>, of: fn(&web_sys::Element) -> i32) {
    use wasm_bindgen::{JsCast, closure::Closure};
    size.set(f64::from(of(frame)));
    let on_size = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let Some(target) = entries.iter().next().and_then(|e| e.dyn_into::<web_sys::ResizeObserverEntry>().ok()) else { return };
        let now = f64::from(of(&target.target()));
        if size.try_get_untracked().is_some_and(|s| s != now) {
            size.set(now);
        }
    });
    if let Ok(observer) = web_sys::ResizeObserver::new(on_size.as_ref().unchecked_ref()) {
        observer.observe(frame);
        // Browser values never leave the one thread; Leptos asks cleanups to be `Send` all the same.
        let held = StoredValue::new_local(Some((observer, on_size)));
        on_cleanup(move || {
            if let Some(Some((observer, _))) = held.try_update_value(Option::take) {
                observer.disconnect();
            }
        });
    }
}

/// Puts a small box at a point by CSSOM (a style attribute would break the content policy); `None` hides it.
#[cfg(feature = "csr")]
pub(in crate::ui) fn place_at(element: &web_sys::HtmlElement, at: Option<(f64, f64)>, width: f64, beside: bool) {
    let style = element.style();
    let Some((x, y)) = at else {
        let _ = element.class_list().remove_1("shown");
        return;
    };
    let left_half = x < width / 2.0;
    let (left, right) = match (beside, left_half) {
        (true, false) => ("auto".to_owned(), format!("{}px", width - x + 12.0)),
        (true, true) => (format!("{}px", x + 12.0), "auto".to_owned()),
        (false, _) => (format!("{x}px"), "auto".to_owned()),
    };
    let _ = style.set_property("left", &left);
    let _ = style.set_property("right", &right);
    let _ = style.set_property("top", &format!("{y}px"));
    let _ = element.class_list().add_1("shown");
}
