//! The one painting function: shapes onto any plotters backend.

use super::{
    Anchor, Layout, Shape, TextBox, Theme,
    backend::{Medium, UNITS, Wrapped},
    measure::FONT_STACK,
};
use plotters::{
    coord::Shift,
    drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea},
    element::{Circle, PathElement, Polygon, Rectangle, Text},
    style::{
        Color, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle,
        text_anchor::{HPos, Pos, VPos},
    },
};
use plotters_backend::DrawingBackend;

/// Why a figure could not be painted.
#[derive(Debug)]
pub struct PaintError(pub String);

impl<E: std::error::Error + Send + Sync> From<DrawingAreaErrorKind<E>> for PaintError {
    fn from(e: DrawingAreaErrorKind<E>) -> Self {
        PaintError(e.to_string())
    }
}

impl std::fmt::Display for PaintError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PaintError {}

/// Paints a layout in a theme.
///
/// # Errors
/// What the backend reports.
pub fn paint<DB: DrawingBackend>(layout: &Layout, theme: Theme, medium: Medium, backend: DB) -> Result<(), PaintError> {
    let size = (unit(layout.width) as u32, unit(layout.height) as u32);
    let area = Wrapped::new(backend, size, medium).into_drawing_area();
    for shape in &layout.shapes {
        one(&area, theme, shape)?;
    }
    area.present()?;
    Ok(())
}

/// Where the rim of a text lies: all round it, px.
const HALO: [(f64, f64); 8] = [(-1.8, 0.0), (1.8, 0.0), (0.0, -1.8), (0.0, 1.8), (-1.3, -1.3), (1.3, -1.3), (-1.3, 1.3), (1.3, 1.3)];

fn unit(px: f64) -> i32 {
    (px * UNITS).round() as i32
}

fn units(points: &[(f64, f64)]) -> Vec<(i32, i32)> {
    points.iter().map(|(x, y)| (unit(*x), unit(*y))).collect()
}

fn one<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, theme: Theme, shape: &Shape) -> Result<(), PaintError> {
    let color = |role| {
        let (r, g, b) = theme.rgb(role);
        RGBColor(r, g, b)
    };
    let stroke = |role, width: f64| ShapeStyle { color: color(role).to_rgba(), filled: false, stroke_width: unit(width) as u32 };
    match shape {
        Shape::Path { points, role, width } => area.draw(&PathElement::new(units(points), stroke(*role, *width)))?,
        Shape::Area { points, role, opacity } => area.draw(&Polygon::new(units(points), color(*role).mix(*opacity)))?,
        Shape::Rect { x, y, width, height, role, filled } => {
            let corners = [(unit(*x), unit(*y)), (unit(x + width), unit(y + height))];
            area.draw(&Rectangle::new(corners, if *filled { color(*role).filled() } else { stroke(*role, 1.0) }))?;
        }
        Shape::Circle { x, y, radius, role, ring } => {
            let style = ring.map_or_else(|| color(*role).filled(), |width| stroke(*role, width));
            area.draw(&Circle::new((unit(*x), unit(*y)), unit(*radius), style))?;
        }
        Shape::Halo(t) => {
            for (dx, dy) in HALO {
                let at = (unit(t.x + dx), unit(t.baseline + dy - 0.76 * t.size));
                area.draw(&Text::new(t.text.clone(), at, style(t, color(super::Role::Ground))))?;
            }
        }
        #[cfg(not(feature = "start"))]
        Shape::Reading(t) => one(area, theme, &Shape::Text(t.clone()))?,
        Shape::Text(t) => area.draw(&Text::new(t.text.clone(), (unit(t.x), unit(t.baseline - 0.76 * t.size)), style(t, color(t.role))))?,
    }
    Ok(())
}

/// Text hangs from its top, 0.76 em above the baseline in SVG; the wrapper brings canvas to the same place.
fn style(t: &TextBox, color: RGBColor) -> TextStyle<'static> {
    let h = match t.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let weight = if t.bold { FontStyle::Bold } else { FontStyle::Normal };
    let font = plotters::style::FontDesc::new(FontFamily::Name(FONT_STACK), t.size * UNITS, weight);
    let mut style = TextStyle::from(font).pos(Pos::new(h, VPos::Top));
    style.color = color.to_backend_color();
    style
}
