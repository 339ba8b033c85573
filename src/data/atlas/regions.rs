//! Shapes of one kind dissolved into one: a walk along the lines that part kinds.

use super::{Atlas, Bounds};
use crate::data::boundaries::{LineRef, Ring};
use crate::stats::plane::{bounds, doubled_area};
use std::collections::HashMap;
use std::hash::Hash;

/// A connected region of one key, as its outer ring; or water inside one, with no key.
#[derive(Clone, Debug)]
pub struct Region<K> {
    /// What its shapes have in common; `None` for water.
    pub key: Option<K>,
    /// The ring.
    pub ring: Ring,
    /// Area inside the ring on the composed map, km².
    pub area_km2: f64,
    /// What it covers.
    pub bounds: Bounds,
}

impl Atlas {
    /// Shapes with equal keys dissolved, largest first: painted in this order what lies inside another lies on top.
    /// Shapes without a key are left out.
    pub fn regions<K: Copy + Eq + Hash>(&self, key: impl Fn(usize) -> Option<K>) -> Vec<Region<K>> {
        let keys: Vec<Option<K>> = (0..self.shapes()).map(key).collect();
        let of = |side: Option<usize>| side.and_then(|s| keys.get(s).copied().flatten());
        let mut out = Vec::new();
        for (k, ring) in walks(self, of) {
            let points = self.points(&ring, 0.0);
            let doubled = doubled_area(&points);
            let is_outer = (doubled > 0.0) == self.is_outer_positive;
            // A hole is painted only where water shows in it; other regions in it paint themselves.
            let has_water = ring.iter().any(|r| self.lines[r.line].sides.contains(&None));
            if is_outer || has_water {
                let key = is_outer.then_some(k);
                out.push(Region { key, ring, area_km2: doubled.abs() / 2.0, bounds: bounds(points) });
            }
        }
        out.sort_by(|a, b| b.area_km2.total_cmp(&a.area_km2));
        out
    }
}

/// Closed walks along the lines that part keys, each with its key on the same hand.
fn walks<K: Copy + Eq + Hash>(atlas: &Atlas, of: impl Fn(Option<usize>) -> Option<K>) -> Vec<(K, Ring)> {
    let mut steps: Vec<(K, LineRef)> = Vec::new();
    let mut from: HashMap<(K, (i32, i32)), Vec<usize>> = HashMap::new();
    for (n, line) in atlas.lines.iter().enumerate() {
        let keys = line.sides.map(&of);
        if keys[0] == keys[1] {
            continue;
        }
        for (side, key) in keys.into_iter().enumerate() {
            if let Some(key) = key {
                from.entry((key, line.ends[side])).or_default().push(steps.len());
                steps.push((key, LineRef { line: n, backwards: side == 1 }));
            }
        }
    }
    let mut used = vec![false; steps.len()];
    let mut out = Vec::new();
    for first in 0..steps.len() {
        if used[first] {
            continue;
        }
        let (key, start) = (steps[first].0, begin(atlas, steps[first].1));
        let mut ring = Vec::new();
        let mut now = Some(first);
        while let Some(step) = now {
            used[step] = true;
            ring.push(steps[step].1);
            let end = begin(atlas, LineRef { backwards: !steps[step].1.backwards, ..steps[step].1 });
            if end == start {
                break;
            }
            now = from.get(&(key, end)).and_then(|at| at.iter().copied().find(|s| !used[*s]));
        }
        out.push((key, ring));
    }
    out
}

fn begin(atlas: &Atlas, r: LineRef) -> (i32, i32) {
    atlas.lines[r.line].ends[usize::from(r.backwards)]
}

/// An area's members dissolved, islands and holes included.
pub(super) fn outline(atlas: &Atlas, area: usize) -> Vec<Ring> {
    let mut is_member = vec![false; atlas.shapes()];
    for m in atlas.members(area) {
        is_member[*m] = true;
    }
    let of = |side: Option<usize>| side.filter(|s| is_member[*s]).map(|_| ());
    walks(atlas, of).into_iter().map(|(_, ring)| ring).collect()
}
