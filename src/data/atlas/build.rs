//! Putting the atlas together: projecting, weighing points, noting who lies where.

use super::{Atlas, Kind, Line, Piece, joined, part_of, regions};
use crate::data::boundaries::Boundaries;
use crate::data::projection::{Part, Point, composed, true_place};
use crate::data::{Base, DataError, MemberRole};
use crate::stats::plane::{bounds, contains, distance_to_line, doubled_area, significance};

/// Room between an inset and its frame, km.
const MARGIN_KM: f64 = 16.0;
/// Prefecture of the northern territories.
const HOKKAIDO: u8 = 1;

impl Atlas {
    /// The atlas of these boundaries.
    ///
    /// # Errors
    /// [`DataError::Corrupt`] if the boundaries are those of other municipalities than the tables hold.
    pub fn new(boundaries: &Boundaries, base: &Base) -> Result<Self, DataError> {
        let n = base.municipalities.len();
        if !boundaries.codes.iter().copied().eq(base.municipalities.iter().map(|m| m.code)) {
            return Err(DataError::Corrupt);
        }
        let mut prefectures: Vec<u8> = base.municipalities.iter().map(|m| m.prefecture).collect();
        prefectures.resize(n + boundaries.northern.len(), HOKKAIDO);
        let lines = lines(boundaries, &prefectures);
        let mut atlas = Self {
            lines,
            pieces: Vec::new(),
            municipalities: n,
            anchors: Vec::new(),
            places: Vec::new(),
            neighbours: Vec::new(),
            areas: (0..base.areas.len()).map(|a| base.members(a).map(|m| m.municipality).collect()).collect(),
            cores: base.memberships.iter().filter(|m| m.role == MemberRole::Core).map(|m| m.municipality).collect(),
            outlines: Vec::new(),
            frames: Vec::new(),
            bounds: (0.0, 0.0, 0.0, 0.0),
            is_outer_positive: false,
        };
        atlas.cores.sort_unstable();
        atlas.cores.dedup();
        atlas.take_pieces(boundaries);
        atlas.find_neighbours();
        atlas.place_names(base);
        atlas.outlines = (0..base.areas.len()).map(|a| regions::outline(&atlas, a)).collect();
        Ok(atlas)
    }

    fn take_pieces(&mut self, boundaries: &Boundaries) {
        let mut insets: Vec<(Part, super::Bounds)> = Vec::new();
        for (shape, polygons) in boundaries.shapes().enumerate() {
            for rings in polygons {
                let Some(outer) = rings.first() else { continue };
                let points = self.points(outer, 0.0);
                let part = boundaries.ring(outer).first().map_or(Part::Main, |p| part_of(boundaries.degrees(*p)));
                let doubled = doubled_area(&points);
                self.is_outer_positive = doubled > 0.0;
                let holes: f64 = rings.iter().skip(1).map(|r| doubled_area(&self.points(r, 0.0)).abs()).sum();
                let around = bounds(points);
                let area_km2 = (doubled.abs() - holes) / 2.0 / part.scale().powi(2);
                self.pieces.push(Piece { shape, rings: rings.clone(), bounds: around, area_km2 });
                insets.push((part, around));
            }
        }
        self.frames = [Part::South, Part::Ogasawara]
            .into_iter()
            .filter_map(|part| insets.iter().filter(|(p, _)| *p == part).map(|(_, b)| *b).reduce(joined))
            .map(|b| (b.0 - MARGIN_KM, b.1 - MARGIN_KM, b.2 + MARGIN_KM, b.3 + MARGIN_KM))
            .collect();
        let all = insets.iter().map(|(_, b)| *b).chain(self.frames.iter().copied());
        self.bounds = all.reduce(joined).unwrap_or_default();
    }

    fn find_neighbours(&mut self) {
        let mut all = vec![Vec::new(); self.municipalities];
        for line in &self.lines {
            if let [Some(a), Some(b)] = line.sides
                && a < self.municipalities
                && b < self.municipalities
                && a != b
            {
                all[a].push(b);
                all[b].push(a);
            }
        }
        for list in &mut all {
            list.sort_unstable();
            list.dedup();
        }
        self.neighbours = all;
    }

    /// Offices where they lie inside their own shape, else the middle of its largest piece.
    fn place_names(&mut self, base: &Base) {
        for (i, m) in base.municipalities.iter().enumerate() {
            let office = (m.longitude_deg, m.latitude_deg);
            let shown = composed(office, Part::of(office));
            let anchor = if self.holds(i, shown) { shown } else { self.middle(i).unwrap_or(shown) };
            self.anchors.push(anchor);
            self.places.push(true_place(office));
        }
    }

    /// Whether a point lies in a shape.
    pub(super) fn holds(&self, shape: usize, p: Point) -> bool {
        let inside = |b: super::Bounds| p.0 >= b.0 && p.0 <= b.2 && p.1 >= b.1 && p.1 <= b.3;
        self.pieces_of(shape).iter().filter(|piece| inside(piece.bounds)).any(|piece| {
            // Even-odd over all rings takes the holes out.
            piece.rings.iter().filter(|ring| contains(&self.points(ring, 0.0), p)).count() % 2 == 1
        })
    }

    /// The point of a grid over the largest piece that lies deepest inside.
    fn middle(&self, shape: usize) -> Option<Point> {
        const STEPS: u32 = 16;
        let piece = self.pieces_of(shape).iter().max_by(|a, b| a.area_km2.total_cmp(&b.area_km2))?;
        let outer = self.points(piece.rings.first()?, 0.0);
        let (l, t, r, b) = piece.bounds;
        let at = |k: u32, low: f64, high: f64| low + (high - low) * (f64::from(k) + 0.5) / f64::from(STEPS);
        let grid = (0..STEPS).flat_map(|x| (0..STEPS).map(move |y| (x, y))).map(|(x, y)| (at(x, l, r), at(y, t, b)));
        let inside = grid.filter(|p| contains(&outer, *p)).map(|p| (p, distance_to_line(&outer, p)));
        inside.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(p, _)| p).or_else(|| outer.first().copied())
    }
}

/// The lines projected, with what lies on their sides.
fn lines(boundaries: &Boundaries, prefectures: &[u8]) -> Vec<Line> {
    let mut sides = vec![[None, None]; boundaries.lines.len()];
    for (shape, polygons) in boundaries.shapes().enumerate() {
        for r in polygons.iter().flatten().flatten() {
            if let Some(side) = sides.get_mut(r.line) {
                side[usize::from(r.backwards)] = Some(shape);
            }
        }
    }
    let line = |(grid, sides): (&Vec<(i32, i32)>, [Option<usize>; 2])| {
        let degrees: Vec<Point> = grid.iter().map(|p| boundaries.degrees(*p)).collect();
        let part = degrees.first().map_or(Part::Main, |p| part_of(*p));
        let points: Vec<Point> = degrees.into_iter().map(|p| composed(p, part)).collect();
        let weights = significance(&points).into_iter().map(|w| w as f32).collect();
        let kind = match sides {
            [Some(a), Some(b)] if prefectures.get(a) == prefectures.get(b) => Kind::Inner,
            [Some(_), Some(_)] => Kind::Prefecture,
            _ => Kind::Coast,
        };
        let ends = [grid.first().copied().unwrap_or_default(), grid.last().copied().unwrap_or_default()];
        Line { bounds: bounds(points.iter().copied()), points, weights, sides, ends, kind }
    };
    boundaries.lines.iter().zip(sides).map(line).collect()
}
