//! A figure's picture at any magnification, to be looked at from the last row or drawn on with a finger.
//!
//! Large, as for a class, the figure is laid out narrower and painted larger, so that its words grow with the page's
//! type; and as high as the frame is, where its plot can be lower than it likes to be.

use crate::figure::Figure;
use leptos::prelude::*;
use std::sync::Arc;

/// A finger's or mouse's way between two events, in the layout's own px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Where it was.
    pub from: (f64, f64),
    /// Where it is.
    pub to: (f64, f64),
    /// Width of the layout.
    pub width: f64,
    /// Height it keeps to.
    pub most: Option<f64>,
}

/// Natively the SVG itself.
#[cfg(not(feature = "csr"))]
#[component]
pub fn Board(
    /// What to show.
    figure: Signal<Arc<Figure>>,
    /// As large as the page's type before a class.
    large: bool,
    /// Called while something is drawn on it.
    #[prop(optional)]
    on_stroke: Option<Callback<Stroke>>,
) -> impl IntoView {
    let _ = (on_stroke, large);
    let svg = figure.with(|f| crate::draw::svg(f, 720.0, crate::draw::Colours::Themed));
    view! { <div class="board" aria-hidden="true" inner_html=svg></div> }
}

/// In the browser a canvas.
#[cfg(feature = "csr")]
#[component]
pub fn Board(
    /// What to show.
    figure: Signal<Arc<Figure>>,
    /// As large as the page's type before a class.
    large: bool,
    /// Called while something is drawn on it.
    #[prop(optional)]
    on_stroke: Option<Callback<Stroke>>,
) -> impl IntoView {
    use crate::draw;
    use crate::page::Store;
    use leptos::html;
    let store = Store::get();
    let frame = NodeRef::<html::Div>::new();
    let canvas = NodeRef::<html::Canvas>::new();
    let (width, height) = (RwSignal::new(0.0_f64), RwSignal::new(0.0_f64));
    let scale = move || if large { magnification() } else { 1.0 };
    let is_free = Memo::new(move |_| large && figure.with(draw_free));
    let before = StoredValue::new(None::<(f64, f64)>);
    Effect::new(move |_| {
        if let Some(frame) = frame.get() {
            super::figure::watch_width(&frame, width);
            if large {
                super::figure::watch_size(&frame, height, web_sys::Element::client_height);
            }
        }
    });
    // A frame that has no height of its own yet says nothing.
    let most = move |scale: f64, frame: f64| (is_free.get_untracked() && frame > 0.0).then(|| frame / scale);
    Effect::new(move |_| {
        let (theme, ratio, css_width) = (store.theme.get(), store.pixel_ratio.get(), width.get());
        let (Some(canvas), true) = (canvas.get(), css_width > 0.0) else { return };
        let (scale, css_height) = (scale(), if is_free.get() { height.get() } else { 0.0 });
        figure.with(|figure| {
            let new = draw::layout_within(figure, css_width / scale, most(scale, css_height));
            // A canvas that is as wide as its frame keeps its own proportions.
            let _ = draw::canvas::paint_on(&canvas, &new, theme, ratio * scale);
            let _ = canvas.set_attribute("data-scale", &scale.to_string());
        });
    });
    let place = move |event: &leptos::ev::PointerEvent| {
        let w = width.get_untracked();
        let scale = scale();
        let factor = if w > 0.0 { w.max(280.0 * scale) / w / scale } else { 1.0 };
        (f64::from(event.offset_x()) * factor, f64::from(event.offset_y()) * factor)
    };
    let stroke = move |event: &leptos::ev::PointerEvent| {
        let Some(on_stroke) = on_stroke else { return };
        let to = place(event);
        let from = before.get_value().unwrap_or(to);
        before.set_value(Some(to));
        let scale = scale();
        on_stroke.run(Stroke { from, to, width: width.get_untracked() / scale, most: most(scale, height.get_untracked()) });
    };
    let down = move |event: leptos::ev::PointerEvent| {
        if on_stroke.is_none() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        if let Some(canvas) = canvas.get_untracked() {
            let _ = canvas.set_pointer_capture(event.pointer_id());
        }
        before.set_value(None);
        stroke(&event);
    };
    let moved = move |event: leptos::ev::PointerEvent| {
        if before.with_value(Option::is_some) && event.buttons() & 1 == 1 {
            stroke(&event);
        }
    };
    let up = move |_: leptos::ev::PointerEvent| before.set_value(None);
    view! {
        <div class="board" node_ref=frame class:drawable=on_stroke.is_some() class:free=move || is_free.get()>
            <canvas node_ref=canvas aria-hidden="true" data-board="" on:pointerdown=down on:pointermove=moved on:pointerup=up on:pointercancel=up></canvas>
        </div>
    }
}

#[cfg(feature = "csr")]
fn draw_free(figure: &Arc<Figure>) -> bool {
    crate::draw::has_free_height(figure)
}

/// Chart letters of 12 px become as large as the smallest type before a class: the page's type is 15 px at rest and grows
/// with the window there.
#[cfg(feature = "csr")]
fn magnification() -> f64 {
    let size = || {
        let window = web_sys::window()?;
        let root = window.document()?.document_element()?;
        window.get_computed_style(&root).ok()??.get_property_value("font-size").ok()?.trim_end_matches("px").parse::<f64>().ok()
    };
    size().map_or(2.0, |px| (px / 15.0).max(2.0))
}
