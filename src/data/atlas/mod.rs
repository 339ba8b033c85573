//! The map as geometry in km: every line once, what lies on its two sides, shapes put together from lines.
//!
//! Made from [`Boundaries`] and [`Base`] when a map is first shown. Whoever draws asks for [`Regions`](Region) (shapes
//! of one colour dissolved into one), lines by [`Kind`], and their points at a tolerance: neighbours share the
//! simplified line too, so nothing gapes at any zoom. Whoever points asks [`Atlas::hit`], whoever steps [`Atlas::step`].
mod build;
mod find;
mod regions;

pub use find::Direction;
pub use regions::Region;

use super::boundaries::{LineRef, Ring};
use super::projection::{Part, Point};

/// Left, top, right, bottom.
pub type Bounds = (f64, f64, f64, f64);

/// What a line parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Land from water.
    Coast,
    /// Two municipalities of one prefecture.
    Inner,
    /// Two prefectures.
    Prefecture,
}

/// A line between the places where shapes meet.
#[derive(Clone, Debug)]
pub struct Line {
    points: Vec<Point>,
    /// The tolerance up to which each point stays ([`crate::stats::plane::significance`]).
    weights: Vec<f32>,
    /// Shapes that walk it forwards and backwards.
    sides: [Option<usize>; 2],
    /// Where it begins and ends, on the grid.
    ends: [(i32, i32); 2],
    bounds: Bounds,
    /// What it parts.
    pub kind: Kind,
}

/// One polygon of a shape.
#[derive(Clone, Debug)]
struct Piece {
    /// Position among the shapes: municipalities, then those without data.
    shape: usize,
    /// Outer ring, then holes.
    rings: Vec<Ring>,
    bounds: Bounds,
    /// km², true to scale.
    area_km2: f64,
}

/// The map of the country, composed: insets where they are shown.
pub struct Atlas {
    lines: Vec<Line>,
    pieces: Vec<Piece>,
    municipalities: usize,
    anchors: Vec<Point>,
    places: Vec<Point>,
    neighbours: Vec<Vec<usize>>,
    areas: Vec<Vec<usize>>,
    cores: Vec<usize>,
    outlines: Vec<Vec<Ring>>,
    frames: Vec<Bounds>,
    bounds: Bounds,
    is_outer_positive: bool,
}

impl std::fmt::Debug for Atlas {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Atlas of {} lines", self.lines.len())
    }
}

impl PartialEq for Atlas {
    /// There is one atlas; two are the same if they are one.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Atlas {
    /// Number of municipalities; shapes from there on have no data.
    pub fn len(&self) -> usize {
        self.municipalities
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.municipalities == 0
    }

    /// Number of all shapes.
    pub fn shapes(&self) -> usize {
        self.pieces.last().map_or(0, |p| p.shape + 1)
    }

    /// What the whole map covers, km.
    pub fn bounds(&self) -> Bounds {
        self.bounds
    }

    /// Frames of the insets, km.
    pub fn frames(&self) -> &[Bounds] {
        &self.frames
    }

    /// Where a municipality's name and mark stand: its office, or the middle of its largest part where the office
    /// lies elsewhere.
    pub fn anchor(&self, municipality: usize) -> Option<Point> {
        self.anchors.get(municipality).copied()
    }

    /// Municipalities that share a border, ascending.
    pub fn neighbours(&self, municipality: usize) -> &[usize] {
        self.neighbours.get(municipality).map_or(&[], Vec::as_slice)
    }

    /// Members of an area.
    pub fn members(&self, area: usize) -> &[usize] {
        self.areas.get(area).map_or(&[], Vec::as_slice)
    }

    /// Core cities of all areas.
    pub fn cores(&self) -> &[usize] {
        &self.cores
    }

    /// An area's outline, its members dissolved.
    pub fn outline(&self, area: usize) -> &[Ring] {
        self.outlines.get(area).map_or(&[], Vec::as_slice)
    }

    /// The rings of a shape.
    pub fn rings(&self, shape: usize) -> impl Iterator<Item = &Ring> {
        self.pieces_of(shape).iter().flat_map(|p| &p.rings)
    }

    fn pieces_of(&self, shape: usize) -> &[Piece] {
        let first = self.pieces.partition_point(|p| p.shape < shape);
        let after = self.pieces.partition_point(|p| p.shape <= shape);
        &self.pieces[first..after]
    }

    /// What a shape covers, km; the largest part alone if `largest`.
    pub fn extent(&self, shape: usize, largest: bool) -> Option<Bounds> {
        let pieces = self.pieces_of(shape);
        let biggest = pieces.iter().max_by(|a, b| a.area_km2.total_cmp(&b.area_km2))?;
        if largest {
            return Some(biggest.bounds);
        }
        Some(pieces.iter().map(|p| p.bounds).reduce(joined).unwrap_or(biggest.bounds))
    }

    /// What several shapes cover, km.
    pub fn extent_of(&self, shapes: &[usize]) -> Option<Bounds> {
        shapes.iter().filter_map(|s| self.extent(*s, false)).reduce(joined)
    }

    /// Area of a shape on the simplified boundaries, km²: for tests of completeness, never shown.
    pub fn area_km2(&self, shape: usize) -> f64 {
        self.pieces_of(shape).iter().map(|p| p.area_km2).sum()
    }

    /// All lines.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The points of a walk along lines that matter at a tolerance in km; the first is repeated at the end of a ring.
    pub fn points(&self, walk: &[LineRef], tolerance_km: f64) -> Vec<Point> {
        let mut out: Vec<Point> = Vec::new();
        for r in walk {
            let Some(line) = self.lines.get(r.line) else { continue };
            let kept = line.points.iter().zip(&line.weights).filter(|(_, w)| f64::from(**w) >= tolerance_km).map(|(p, _)| *p);
            if !out.is_empty() {
                out.pop();
            }
            let from = out.len();
            out.extend(kept);
            if r.backwards {
                out[from..].reverse();
            }
        }
        out
    }
}

impl Line {
    /// Its points that matter at a tolerance in km.
    pub fn points(&self, tolerance_km: f64) -> Vec<Point> {
        self.points.iter().zip(&self.weights).filter(|(_, w)| f64::from(**w) >= tolerance_km).map(|(p, _)| *p).collect()
    }

    /// What it covers.
    pub fn bounds(&self) -> Bounds {
        self.bounds
    }

    /// Shapes on its two sides; `None` is water.
    pub fn sides(&self) -> [Option<usize>; 2] {
        self.sides
    }
}

/// What two cover together.
fn joined(a: Bounds, b: Bounds) -> Bounds {
    (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3))
}

/// The part of the map in which a ring lies, by its first point in degrees.
fn part_of(first: Point) -> Part {
    Part::of(first)
}
