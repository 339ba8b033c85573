//! The same drawing on a canvas, crisp at any device pixel ratio.

use super::{Layout, Role, Theme, backend::Medium, paint};
use crate::draw::paint::PaintError;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Sizes the canvas for the layout and paints it. The ground is left transparent, so that the page's shows through.
///
/// # Errors
/// If the canvas gives no 2d context or the backend fails.
pub fn paint_on(canvas: &HtmlCanvasElement, layout: &Layout, theme: Theme, dpr: f64) -> Result<(), PaintError> {
    let dpr = if dpr.is_finite() { dpr.clamp(0.5, 4.0) } else { 1.0 };
    // Setting the size also clears the canvas and resets its transform.
    canvas.set_width((layout.width * dpr).round() as u32);
    canvas.set_height((layout.height * dpr).round() as u32);
    let context = canvas
        .get_context("2d")
        .ok()
        .flatten()
        .and_then(|c| c.dyn_into::<CanvasRenderingContext2d>().ok())
        .ok_or_else(|| PaintError("no 2d context".into()))?;
    context.scale(dpr / 24.0, dpr / 24.0).map_err(|_| PaintError("scale".into()))?;
    context.set_line_join("round");
    let backend = CanvasBackend::with_canvas_object(canvas.clone()).ok_or_else(|| PaintError("no 2d context".into()))?;
    paint(layout, theme, Medium::canvas(dpr), backend)
}

/// A ring around a mark, for hover and keyboard; drawn over a painted canvas.
///
/// # Errors
/// If the canvas gives no 2d context.
pub fn ring_on(canvas: &HtmlCanvasElement, x: f64, y: f64, radius: f64, theme: Theme) -> Result<(), PaintError> {
    let context = canvas
        .get_context("2d")
        .ok()
        .flatten()
        .and_then(|c| c.dyn_into::<CanvasRenderingContext2d>().ok())
        .ok_or_else(|| PaintError("no 2d context".into()))?;
    for (role, width, grow) in [(Role::Ground, 5.0, 3.0), (Role::Observed, 2.0, 3.0)] {
        context.begin_path();
        context.set_stroke_style_str(&theme.hex(role));
        context.set_line_width(width * 24.0);
        context.arc(x * 24.0, y * 24.0, (radius + grow) * 24.0, 0.0, std::f64::consts::TAU).map_err(|_| PaintError("arc".into()))?;
        context.stroke();
    }
    Ok(())
}
