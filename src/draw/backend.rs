//! The wrapper that makes plotters' backends agree (one drawing, two media).
//!
//! Unwrapped, SVG divides font sizes by 1.24, native measuring counts UTF-8 bytes, measuring in the browser inserts
//! elements, and canvas sets text lower than SVG. The wrapper works in units of 1/24 CSS px, measures by table, corrects
//! sizes and baselines, and snaps upright lines and rectangles to device pixels.

use super::measure;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily, FontTransform, text_anchor,
};

/// Units per CSS px: divisible by 2, 3, 4, so that half and third pixels are exact.
pub const UNITS: f64 = 24.0;

/// What differs between media.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Medium {
    /// Factor on font sizes handed to the backend.
    pub font_factor: f64,
    /// Shift of text, in em, downwards.
    pub text_shift_em: f64,
    /// Device pixels per CSS px, for snapping.
    pub device_pixel_ratio: f64,
}

impl Medium {
    /// plotters-svg writes `size / 1.24`.
    pub const SVG: Medium = Medium { font_factor: 1.24, text_shift_em: 0.0, device_pixel_ratio: 1.0 };

    /// A canvas sets text of baseline `top` 0.12 em lower than SVG's `dy` of 0.76 em.
    pub const fn canvas(device_pixel_ratio: f64) -> Medium {
        Medium { font_factor: 1.0, text_shift_em: -0.12, device_pixel_ratio }
    }
}

/// A plotters backend with our units.
pub struct Wrapped<B> {
    inner: B,
    size: (u32, u32),
    medium: Medium,
}

impl<B: DrawingBackend> Wrapped<B> {
    /// Wraps a backend; `size` in units.
    pub fn new(inner: B, size: (u32, u32), medium: Medium) -> Self {
        Self { inner, size, medium }
    }

    /// Units per device pixel.
    fn step(&self) -> f64 {
        UNITS / self.medium.device_pixel_ratio.max(0.25)
    }

    fn snap_edge(&self, v: i32) -> i32 {
        ((f64::from(v) / self.step()).round() * self.step()).round() as i32
    }

    /// Centre of a line `width` units wide, so that both of its edges lie on device pixels.
    fn snap_centre(&self, v: i32, width: u32) -> i32 {
        let pixels = (f64::from(width) / self.step()).round().max(1.0);
        (((f64::from(v) / self.step() - pixels / 2.0).round() + pixels / 2.0) * self.step()).round() as i32
    }

    fn snap_width(&self, width: u32) -> u32 {
        ((f64::from(width) / self.step()).round().max(1.0) * self.step()).round() as u32
    }
}

struct Stroke {
    color: BackendColor,
    width: u32,
}

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        self.color
    }
    fn stroke_width(&self) -> u32 {
        self.width
    }
}

/// A text style with another size; everything else is handed through.
struct Resized<'a, S>(&'a S, f64);

impl<S: BackendTextStyle> BackendTextStyle for Resized<'_, S> {
    type FontError = S::FontError;
    fn color(&self) -> BackendColor {
        self.0.color()
    }
    fn size(&self) -> f64 {
        self.1
    }
    fn transform(&self) -> FontTransform {
        self.0.transform()
    }
    fn style(&self) -> plotters_backend::FontStyle {
        self.0.style()
    }
    fn anchor(&self) -> text_anchor::Pos {
        self.0.anchor()
    }
    fn family(&self) -> FontFamily<'_> {
        self.0.family()
    }
    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), S::FontError> {
        self.0.layout_box(text)
    }
    fn draw<E, D: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        text: &str,
        pos: BackendCoord,
        draw: D,
    ) -> Result<Result<(), E>, S::FontError> {
        self.0.draw(text, pos, draw)
    }
}

impl<B: DrawingBackend> DrawingBackend for Wrapped<B> {
    type ErrorType = B::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }
    fn ensure_prepared(&mut self) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.inner.ensure_prepared()
    }
    fn present(&mut self) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.inner.present()
    }
    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.inner.draw_pixel(point, color)
    }
    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.draw_path([from, to], style)
    }
    fn draw_rect<S: BackendStyle>(
        &mut self,
        a: BackendCoord,
        b: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        if fill {
            let snap = |(x, y): BackendCoord| (self.snap_edge(x), self.snap_edge(y));
            let (a, b) = (snap(a), snap(b));
            return self.inner.draw_rect(a, b, style, true);
        }
        // Not `draw_rect`: plotters-svg leaves the stroke width of rectangles out.
        let (a, b) = ((self.snap_centre(a.0, style.stroke_width()), self.snap_centre(a.1, style.stroke_width())), b);
        let b = (self.snap_centre(b.0, style.stroke_width()), self.snap_centre(b.1, style.stroke_width()));
        self.inner.draw_path([a, (b.0, a.1), b, (a.0, b.1), a, (b.0, a.1)], style)
    }
    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        let mut points: Vec<_> = path.into_iter().collect();
        let mut width = style.stroke_width();
        if let [a, b] = points.as_mut_slice() {
            if a.0 == b.0 {
                let x = self.snap_centre(a.0, width);
                (a.0, b.0, width) = (x, x, self.snap_width(width));
            } else if a.1 == b.1 {
                let y = self.snap_centre(a.1, width);
                (a.1, b.1, width) = (y, y, self.snap_width(width));
            }
        }
        self.inner.draw_path(points, &Stroke { color: style.color(), width })
    }
    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.inner.draw_circle(center, radius, style, fill)
    }
    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.inner.fill_polygon(path, style)
    }
    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        pos: BackendCoord,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        let y = pos.1 + (self.medium.text_shift_em * style.size()).round() as i32;
        self.inner.draw_text(text, &Resized(style, style.size() * self.medium.font_factor), (pos.0, y))
    }
    fn estimate_text_size<S: BackendTextStyle>(&self, text: &str, style: &S) -> Result<(u32, u32), DrawingErrorKind<Self::ErrorType>> {
        let bold = matches!(style.style(), plotters_backend::FontStyle::Bold);
        Ok((measure::width(text, style.size(), bold).round() as u32, style.size().round() as u32))
    }
}
