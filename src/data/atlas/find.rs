//! Who lies at a point, and who lies next in a direction.

use super::{Atlas, Bounds};
use crate::data::projection::Point;
use crate::stats::plane::distance_to_line;

/// An arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// West.
    Left,
    /// East.
    Right,
    /// North.
    Up,
    /// South.
    Down,
}

impl Direction {
    /// All four.
    pub const ALL: [Direction; 4] = [Direction::Left, Direction::Right, Direction::Up, Direction::Down];

    /// How far ahead and how far aside a way leads.
    fn ahead(self, (dx, dy): Point) -> (f64, f64) {
        match self {
            Direction::Left => (-dx, dy.abs()),
            Direction::Right => (dx, dy.abs()),
            Direction::Up => (-dy, dx.abs()),
            Direction::Down => (dy, dx.abs()),
        }
    }
}

/// How much nearer a municipality counts that shares a border.
const BORDER: f64 = 0.5;

impl Atlas {
    /// The municipality at a point of the composed map; on water the nearest within `reach_km`.
    pub fn hit(&self, p: Point, reach_km: f64) -> Option<usize> {
        let near = |b: Bounds, r: f64| p.0 >= b.0 - r && p.0 <= b.2 + r && p.1 >= b.1 - r && p.1 <= b.3 + r;
        let mine = || self.pieces.iter().filter(|piece| piece.shape < self.municipalities);
        let mut inside = mine().filter(|piece| near(piece.bounds, 0.0) && self.holds(piece.shape, p));
        if let Some(piece) = inside.next() {
            return Some(piece.shape);
        }
        let far =
            |piece: &super::Piece| piece.rings.iter().map(|r| distance_to_line(&self.points(r, 0.0), p)).fold(f64::INFINITY, f64::min);
        let coasts = mine().filter(|piece| near(piece.bounds, reach_km)).map(|piece| (piece.shape, far(piece)));
        coasts.filter(|(_, km)| *km <= reach_km).min_by(|a, b| a.1.total_cmp(&b.1)).map(|(shape, _)| shape)
    }

    /// The next municipality in a direction, by true place (insets lie where they really are): the nearest within a
    /// right angle about the direction, one that shares a border counting as half as far; else within a wider one.
    pub fn step(&self, from: usize, direction: Direction) -> Option<usize> {
        let here = *self.places.get(from)?;
        let beside = self.neighbours(from);
        for cone in [1.0, 4.0] {
            let ways = self.places.iter().enumerate().filter(|(i, _)| *i != from).filter_map(|(i, p)| {
                let (ahead, aside) = direction.ahead((p.0 - here.0, p.1 - here.1));
                if ahead <= 0.0 || aside > cone * ahead {
                    return None;
                }
                // Straight ahead counts as it is, at the edge of the cone half as far again.
                let cost = ahead.hypot(aside) * (1.0 + 0.5 * aside / ahead);
                Some((i, if beside.binary_search(&i).is_ok() { cost * BORDER } else { cost }))
            });
            if let Some((i, _)) = ways.min_by(|a, b| a.1.total_cmp(&b.1)) {
                return Some(i);
            }
        }
        None
    }
}
