//! The box around every figure: caption, picture, description, table, and reading it by pointer and keyboard.
//!
//! All words come from the figure value. In the browser the picture is a canvas, drawn by the same function that
//! writes the SVG natively; a canvas has no semantics, so the box is one tab stop whose arrow keys step through
//! the marks in the figure's own order, each spoken through a live region.

use super::{said, say};
use crate::figure::Figure;
use crate::text::site;
use leptos::prelude::*;
use std::sync::Arc;

/// A figure with all that belongs to it. `None` while its data are under way: the place is kept.
#[component]
pub fn FigureView(
    /// What to show.
    figure: Signal<Option<Arc<Figure>>>,
    /// Public id, also while the figure is under way.
    id: &'static str,
    /// Called with what a mark stands for when the visitor picks it.
    #[prop(optional)]
    on_pick: Option<Callback<crate::draw::Pick>>,
) -> impl IntoView {
    let part = move |get: fn(&Figure) -> &str| move || figure.with(|f| f.as_deref().map(|f| get(f).to_owned()).unwrap_or_default());
    let description_id = format!("{id}-says");
    let described = description_id.clone();
    view! {
        <figure class="figure" data-figure=id aria-describedby=described>
            <figcaption>
                <strong>{part(|f| &f.title)}</strong>
                <span>{part(|f| &f.subtitle)}</span>
            </figcaption>
            {picture(figure, id, on_pick)}
            <p class="says" id=description_id>{part(|f| &f.says)}</p>
            <p class="caveat">{part(|f| &f.caveat)}</p>
            <div class="figure-foot">
                <details>
                    <summary>{say(site::TABLE)}</summary>
                    <div class="scroll" tabindex="0" role="region" aria-label=part(|f| &f.title)><FigureTable figure/></div>
                </details>
                <details>
                    <summary>{say(site::DESCRIPTION)}</summary>
                    <p>{part(|f| &f.description)}</p>
                </details>
                <p class="source">{said(site::SOURCE)}{part(|f| &f.source)}</p>
            </div>
        </figure>
    }
}

/// The picture: a map can be moved and walked, everything else is read mark by mark.
fn picture(figure: Signal<Option<Arc<Figure>>>, id: &'static str, on_pick: Option<Callback<crate::draw::Pick>>) -> AnyView {
    #[cfg(all(feature = "csr", not(feature = "start")))]
    {
        let is_map = Memo::new(move |_| figure.with(|f| f.as_deref().is_some_and(|f| matches!(f.plot, crate::figure::Plot::Map(_)))));
        (move || match is_map.get() {
            true => view! { <super::map::MapPicture figure id/> }.into_any(),
            false => view! { <Picture figure id on_pick/> }.into_any(),
        })
        .into_any()
    }
    #[cfg(not(all(feature = "csr", not(feature = "start"))))]
    view! { <Picture figure id on_pick/> }.into_any()
}

/// Keeps the room of a figure whose data are under way.
#[component]
pub fn FigureBox() -> impl IntoView {
    view! { <div class="figure-wait" aria-hidden="true"></div> }
}

#[component]
fn FigureTable(figure: Signal<Option<Arc<Figure>>>) -> impl IntoView {
    move || {
        let Some(figure) = figure.get() else { return ().into_any() };
        let table = &figure.table;
        // Columns with a name in the public contract carry it.
        let named: &[&str] = if figure.id == "compare-event-study" { &crate::figure::EVENT_STUDY_COLUMNS } else { &[] };
        let column = |(n, c): (usize, &String)| view! { <th scope="col" data-column=named.get(n).copied()>{c.clone()}</th> };
        let head = table.columns.iter().enumerate().map(column).collect_view();
        let rows = table
            .rows
            .iter()
            .map(|row| {
                let cells = row
                    .iter()
                    .enumerate()
                    .map(|(n, cell)| match n {
                        0 => view! { <th scope="row">{cell.clone()}</th> }.into_any(),
                        _ => view! { <td>{cell.clone()}</td> }.into_any(),
                    })
                    .collect_view();
                view! { <tr>{cells}</tr> }
            })
            .collect_view();
        view! { <table><caption>{table.caption.clone()}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table> }.into_any()
    }
}

/// Natively the SVG itself.
#[cfg(not(feature = "csr"))]
#[component]
fn Picture(figure: Signal<Option<Arc<Figure>>>, id: &'static str, on_pick: Option<Callback<crate::draw::Pick>>) -> impl IntoView {
    let _ = (id, on_pick);
    let svg = figure.with(|f| f.as_deref().map(|f| crate::draw::svg(f, 720.0, crate::draw::Colours::Themed)));
    match svg {
        Some(svg) => view! { <div class="picture" aria-hidden="true" inner_html=svg></div> }.into_any(),
        None => view! { <div class="picture figure-wait" aria-hidden="true"></div> }.into_any(),
    }
}

#[cfg(feature = "csr")]
#[component]
fn Picture(figure: Signal<Option<Arc<Figure>>>, id: &'static str, on_pick: Option<Callback<crate::draw::Pick>>) -> impl IntoView {
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
    let broken = RwSignal::new(false);

    Effect::new(move |_| {
        let Some(frame) = frame.get() else { return };
        watch_width(&frame, width);
    });
    Effect::new(move |_| {
        let (theme, ratio, css_width) = (store.theme.get(), store.pixel_ratio.get(), width.get());
        let (Some(canvas), true) = (canvas.get(), css_width > 0.0) else { return };
        figure.with(|figure| {
            let Some(figure) = figure.as_deref() else { return };
            let new = draw::layout(figure, css_width);
            let drawn = draw::canvas::paint_on(&canvas, &new, theme, ratio);
            broken.set(drawn.is_err());
            layout.set_value(Some(new));
        });
        reading.set(None);
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
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => Some(now.map_or(0, |i| (i + 1).min(n - 1))),
            "ArrowLeft" | "ArrowUp" => Some(now.map_or(n - 1, |i| i.saturating_sub(1))),
            "PageDown" => Some(now.map_or(0, |i| (i + 25).min(n - 1))),
            "PageUp" => Some(now.map_or(n - 1, |i| i.saturating_sub(25))),
            "Home" => Some(0),
            "End" => Some(n - 1),
            "Escape" => None,
            "Enter" => {
                pick();
                return;
            }
            _ => return,
        };
        event.prevent_default();
        reading.set(next);
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        let hit = layout.with_value(|l| l.as_ref().and_then(|l| l.hit(f64::from(event.offset_x()), f64::from(event.offset_y()))));
        if reading.get_untracked() != hit {
            reading.set(hit);
        }
    };
    view! {
        <div class="picture" node_ref=frame tabindex="0" role="group" aria-roledescription=said(site::READ_HELP)
            aria-label=move || figure.with(|f| f.as_deref().map(|f| f.title.clone()).unwrap_or_default())
            on:keydown=on_key on:blur=move |_| reading.set(None)>
            <canvas node_ref=canvas aria-hidden="true" data-of=id
                on:pointermove=on_move on:pointerdown=on_move on:pointerleave=move |_| reading.set(None) on:click=move |_| pick()></canvas>
            <div class="ring" node_ref=ring aria-hidden="true"></div>
            <div class="bubble" node_ref=bubble aria-live="polite">{words_now}</div>
            <Show when=move || broken.get()><p class="load-error">{say(site::BROKEN_FIGURE)}</p></Show>
            <Show when=move || figure.with(Option::is_none)><FigureBox/></Show>
        </div>
    }
}

#[cfg(feature = "csr")]
pub(super) fn watch_width(frame: &web_sys::HtmlElement, width: RwSignal<f64>) {
    use wasm_bindgen::{JsCast, closure::Closure};
    width.set(f64::from(frame.client_width()));
    let on_size = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let Some(target) = entries.iter().next().and_then(|e| e.dyn_into::<web_sys::ResizeObserverEntry>().ok()) else { return };
        let Ok(frame) = target.target().dyn_into::<web_sys::HtmlElement>() else { return };
        let now = f64::from(frame.client_width());
        if width.try_get_untracked().is_some_and(|w| w != now) {
            width.set(now);
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
pub(super) fn place_at(element: &web_sys::HtmlElement, at: Option<(f64, f64)>, width: f64, beside: bool) {
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
