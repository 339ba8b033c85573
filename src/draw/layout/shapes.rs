//! The list of shapes a figure becomes, and what can be hit or read in it.

use crate::data::Code;
use crate::draw::{Role, measure};
use crate::figure::Who;

/// Which end of a text stands at its x.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// One shape, CSS px.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A stroked path.
    Path {
        /// Its corners.
        points: Vec<(f64, f64)>,
        /// Colour.
        role: Role,
        /// Stroke width.
        width: f64,
    },
    /// A filled area.
    Area {
        /// Its corners.
        points: Vec<(f64, f64)>,
        /// Colour.
        role: Role,
        /// 0–1.
        opacity: f64,
    },
    /// An upright rectangle.
    Rect {
        /// Left.
        x: f64,
        /// Top.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// Colour.
        role: Role,
        /// Filled, or outlined one px wide.
        filled: bool,
    },
    /// A circle.
    Circle {
        /// Centre.
        x: f64,
        /// Centre.
        y: f64,
        /// Radius.
        radius: f64,
        /// Colour.
        role: Role,
        /// `None`: filled; else a ring of this stroke width.
        ring: Option<f64>,
    },
    /// A line of text.
    Text(TextBox),
    /// The rim of the ground's colour around a text, beneath it.
    Halo(TextBox),
    #[cfg(not(feature = "start"))]
    /// Kana above a word of a text: small, and never all that says it (captions and tables have them too).
    Reading(TextBox),
}

/// A line of text and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct TextBox {
    /// The words.
    pub text: String,
    /// Anchor point.
    pub x: f64,
    /// Baseline.
    pub baseline: f64,
    /// Size in px.
    pub size: f64,
    /// Bold.
    pub bold: bool,
    /// Which end stands at `x`.
    pub anchor: Anchor,
    /// Colour.
    pub role: Role,
}

impl TextBox {
    /// Left, top, right, bottom, from ascender to descender of Latin and kanji alike.
    pub fn bounds(&self) -> (f64, f64, f64, f64) {
        let w = measure::width(&self.text, self.size, self.bold);
        let left = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - w / 2.0,
            Anchor::End => self.x - w,
        };
        (left, self.baseline - 0.86 * self.size, left + w, self.baseline + 0.20 * self.size)
    }

    /// Whether two texts touch.
    pub fn overlaps(&self, other: &TextBox) -> bool {
        let (a, b) = (self.bounds(), other.bounds());
        a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3
    }
}

/// Something that can be pointed at or read in turn: a dot, a bar, the end of a line, a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Centre.
    pub x: f64,
    /// Centre.
    pub y: f64,
    /// Radius for the ring that shows it.
    pub radius: f64,
    /// What it says, e.g. 笠岡市 −16.7%.
    pub label: String,
    /// Code of the municipality, if it stands for one.
    pub code: Option<Code>,
    /// Id of the area, service or way of comparing, if it stands for one; else empty.
    pub key: String,
    /// Whose.
    pub who: Who,
    /// Row or line it belongs to.
    pub series: usize,
}

/// A figure laid out at a width.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Width in CSS px.
    pub width: f64,
    /// Height in CSS px.
    pub height: f64,
    /// Shapes, bottom first.
    pub shapes: Vec<Shape>,
    /// The height to keep to, where the picture stands in a frame that cannot grow.
    pub(super) most: Option<f64>,
    marks: Vec<Mark>,
    /// Upright range in which each mark is hit as at its own height: a column can be pointed at anywhere.
    spans: Vec<(f64, f64)>,
}

/// What picking a mark chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// A municipality.
    Town(Code),
    /// An area, a service, a way of comparing: its key in the figure's own terms.
    Key(String),
}

impl Mark {
    /// What picking it chooses, if anything.
    pub fn pick(&self) -> Option<Pick> {
        match self.code {
            Some(code) => Some(Pick::Town(code)),
            None => (!self.key.is_empty()).then(|| Pick::Key(self.key.clone())),
        }
    }
}

/// See [`Layout::free_height`].
#[cfg(not(feature = "start"))]
pub(super) fn within(most: Option<f64>, natural: f64, rest: f64, least: f64) -> f64 {
    most.map_or(natural, |most| natural.min(most - rest).max(least.min(natural)))
}

/// How far from a mark a finger may land, CSS px (half of a 44 px target).
const REACH: f64 = 22.0;

impl Layout {
    pub(super) fn new(width: f64) -> Self {
        Self { width, height: 0.0, shapes: vec![], most: None, marks: vec![], spans: vec![] }
    }

    /// Height of a plot that may be as high as one likes: its natural one, or what is left beside `rest` of the height to
    /// keep to, but `least`.
    #[cfg(not(feature = "start"))]
    pub(super) fn free_height(&self, natural: f64, rest: f64, least: f64) -> f64 {
        within(self.most, natural, rest, least)
    }

    /// Marks in the order of reading: rows from top, each from low to high.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Position in [`Layout::marks`] of the mark nearest to a point, within 22 px of its edge.
    pub fn hit(&self, x: f64, y: f64) -> Option<usize> {
        let squared = |(m, (top, bottom)): (&Mark, &(f64, f64))| (m.x - x).powi(2) + (y - y.max(*top).min(*bottom)).powi(2);
        let all = self.marks.iter().zip(&self.spans).map(squared).enumerate();
        let (n, nearest) = all.min_by(|a, b| a.1.total_cmp(&b.1))?;
        (nearest.sqrt() <= self.marks[n].radius + REACH).then_some(n)
    }

    /// The mark nearest in x in the next (or former) row or line, for reading up and down; the same mark at the ends.
    /// Rows are numbered as they are drawn, from the top or from the front.
    pub fn other_series(&self, from: usize, down: bool) -> usize {
        let Some(here) = self.marks.get(from) else { return from };
        let beyond = |m: &&Mark| if down { m.series > here.series } else { m.series < here.series };
        let rows = self.marks.iter().filter(beyond).map(|m| m.series);
        let Some(row) = (if down { rows.min() } else { rows.max() }) else {
            // Where every mark is of one row, as with one to a line, down is the next and up the former.
            let is_only = self.marks.iter().all(|m| m.series == here.series);
            return match (is_only, down) {
                (false, _) => from,
                (true, true) => (from + 1).min(self.marks.len() - 1),
                (true, false) => from.saturating_sub(1),
            };
        };
        let near = |n: &usize| (self.marks[*n].x - here.x).abs();
        (0..self.marks.len()).filter(|n| self.marks[*n].series == row).min_by(|a, b| near(a).total_cmp(&near(b))).unwrap_or(from)
    }

    /// All texts.
    pub fn texts(&self) -> impl Iterator<Item = &TextBox> {
        self.shapes.iter().filter_map(|s| if let Shape::Text(t) = s { Some(t) } else { None })
    }

    /// Takes over another layout's shapes and marks, moved.
    pub(super) fn include(&mut self, other: Layout, dx: f64, dy: f64) {
        let moved = |points: Vec<(f64, f64)>| points.into_iter().map(|(x, y)| (x + dx, y + dy)).collect();
        self.shapes.extend(other.shapes.into_iter().map(|shape| match shape {
            Shape::Path { points, role, width } => Shape::Path { points: moved(points), role, width },
            Shape::Area { points, role, opacity } => Shape::Area { points: moved(points), role, opacity },
            Shape::Rect { x, y, width, height, role, filled } => Shape::Rect { x: x + dx, y: y + dy, width, height, role, filled },
            Shape::Circle { x, y, radius, role, ring } => Shape::Circle { x: x + dx, y: y + dy, radius, role, ring },
            Shape::Text(t) => Shape::Text(TextBox { x: t.x + dx, baseline: t.baseline + dy, ..t }),
            Shape::Halo(t) => Shape::Halo(TextBox { x: t.x + dx, baseline: t.baseline + dy, ..t }),
            #[cfg(not(feature = "start"))]
            Shape::Reading(t) => Shape::Reading(TextBox { x: t.x + dx, baseline: t.baseline + dy, ..t }),
        }));
        self.marks.extend(other.marks.into_iter().map(|m| Mark { x: m.x + dx, y: m.y + dy, ..m }));
        self.spans.extend(other.spans.into_iter().map(|(top, bottom)| (top + dy, bottom + dy)));
    }

    /// All of it larger or smaller, letters too; marks are left out, since only pictures without a reader are scaled.
    #[cfg(not(feature = "start"))]
    pub(super) fn scaled(self, by: f64) -> Layout {
        let all = |points: Vec<(f64, f64)>| points.into_iter().map(|(x, y)| (x * by, y * by)).collect();
        let words = |t: TextBox| TextBox { x: t.x * by, baseline: t.baseline * by, size: t.size * by, ..t };
        let scale = |shape| match shape {
            Shape::Path { points, role, width } => Shape::Path { points: all(points), role, width: width * by },
            Shape::Area { points, role, opacity } => Shape::Area { points: all(points), role, opacity },
            Shape::Rect { x, y, width, height, role, filled } => {
                Shape::Rect { x: x * by, y: y * by, width: width * by, height: height * by, role, filled }
            }
            Shape::Circle { x, y, radius, role, ring } => {
                Shape::Circle { x: x * by, y: y * by, radius: radius * by, role, ring: ring.map(|r| r * by) }
            }
            Shape::Text(t) => Shape::Text(words(t)),
            Shape::Halo(t) => Shape::Halo(words(t)),
            Shape::Reading(t) => Shape::Reading(words(t)),
        };
        let shapes = self.shapes.into_iter().map(scale).collect();
        Layout { width: self.width * by, height: self.height * by, shapes, most: None, marks: vec![], spans: vec![] }
    }

    pub(super) fn mark(&mut self, mark: Mark) {
        self.spans.push((mark.y, mark.y));
        self.marks.push(mark);
    }

    #[cfg(not(feature = "start"))]
    /// A mark that is hit anywhere in its column from `top` to `bottom`.
    pub(super) fn mark_column(&mut self, mark: Mark, top: f64, bottom: f64) {
        self.spans.push((top, bottom));
        self.marks.push(mark);
    }

    pub(super) fn path(&mut self, points: Vec<(f64, f64)>, role: Role, width: f64) {
        self.shapes.push(Shape::Path { points, role, width });
    }

    pub(super) fn vertical(&mut self, x: f64, y0: f64, y1: f64, role: Role, width: f64) {
        self.path(vec![(x, y0), (x, y1)], role, width);
    }

    pub(super) fn horizontal(&mut self, x0: f64, x1: f64, y: f64, role: Role, width: f64) {
        self.path(vec![(x0, y), (x1, y)], role, width);
    }

    #[cfg(not(feature = "start"))]
    pub(super) fn dashed_vertical(&mut self, x: f64, y0: f64, y1: f64, role: Role) {
        let mut y = y0;
        while y < y1 {
            self.vertical(x, y, (y + 4.0).min(y1), role, 1.0);
            y += 7.0;
        }
    }

    pub(super) fn circle(&mut self, x: f64, y: f64, radius: f64, role: Role, ring: Option<f64>) {
        self.shapes.push(Shape::Circle { x, y, radius, role, ring });
    }

    pub(super) fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, role: Role, filled: bool) {
        self.shapes.push(Shape::Rect { x, y, width, height, role, filled });
    }

    /// Adds a text as it stands.
    pub(super) fn text(&mut self, text: TextBox) {
        self.shapes.push(Shape::Text(text));
    }

    /// Adds a text on a ground of its own, so that lines and dots beneath do not cross it.
    pub(super) fn text_on_ground(&mut self, text: TextBox) {
        let (l, t, r, b) = text.bounds();
        self.rect(l - 2.0, t, r - l + 4.0, b - t, Role::Ground, true);
        self.text(text);
    }

    /// Whether a text would stand inside the picture and free of every text so far.
    pub(super) fn is_free(&self, text: &TextBox) -> bool {
        let (l, _, r, _) = text.bounds();
        l >= -0.01 && r <= self.width + 0.01 && !self.texts().any(|t| t.overlaps(text))
    }

    /// Moves a text sideways so that it stands inside the picture.
    pub(super) fn inside(&self, mut text: TextBox) -> TextBox {
        let (l, _, r, _) = text.bounds();
        if l < 0.0 {
            text.x -= l;
        } else if r > self.width {
            text.x -= r - self.width;
        }
        text
    }
}

/// A text box in one line.
pub(super) fn text(words: impl Into<String>, x: f64, baseline: f64, size: f64, bold: bool, anchor: Anchor, role: Role) -> TextBox {
    TextBox { text: words.into(), x, baseline, size, bold, anchor, role }
}

/// Colours of a group: marks and text.
pub(super) fn roles(who: Who) -> (Role, Role) {
    match who {
        Who::Participant => (Role::Participant, Role::Participant),
        Who::NonParticipant => (Role::NonParticipant, Role::NonParticipantText),
        Who::Town => (Role::Town, Role::Town),
        Who::Observed => (Role::Observed, Role::Ink),
        Who::Neutral => (Role::Muted, Role::Secondary),
    }
}
