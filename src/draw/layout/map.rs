//! A map: fills dissolved by colour, borders, outlines of the areas, frames of the insets, names where there is room.
//!
//! Everything is laid through a [`Camera`]; lines lose what is smaller than the tolerance, the same for neighbours.

use super::hatch::hatch;
use super::map_legend;
use super::shapes::{Anchor, Layout, Mark, Shape, TextBox, text};
use crate::data::atlas::{Bounds, Kind};
use crate::draw::{Camera, Role, measure};
use crate::figure::{Fill, Map, MapScale, Ramp, Who};

/// Size of names.
const NAME: f64 = 12.0;
/// Spacing of the lines that mean no data.
const HATCH: f64 = 5.0;
/// How much of its colour a municipality keeps that a filter left out.
const FADED: f64 = 0.25;
/// How near municipalities get borders and names of their own, px per km.
const NEAR: f64 = 1.1;

/// How finely a map is laid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detail {
    /// Points that matter less are dropped, px.
    pub tolerance: f64,
    /// Borders between all municipalities, not only those of prefectures and areas.
    pub borders: bool,
    /// What of the picture lies beyond each edge of the window, px: no name is cut there.
    pub beyond: f64,
}

impl Detail {
    /// For a screen with so many device pixels per CSS px.
    pub fn screen(dpr: f64) -> Self {
        Self { tolerance: 0.5 / dpr.clamp(1.0, 2.0), borders: true, beyond: 0.0 }
    }

    /// For pictures inside pages, which must be small.
    pub const PAGE: Detail = Detail { tolerance: 1.5, borders: false, beyond: 0.0 };
    /// For files.
    pub const FILE: Detail = Detail { tolerance: 0.4, borders: true, beyond: 0.0 };
}

/// Height of a map at a width.
pub fn height(width: f64) -> f64 {
    (width * 0.94).clamp(280.0, 640.0).round()
}

/// The whole map with its scale beneath, for pages and files.
pub fn lay(map: &Map, detail: Detail, out: &mut Layout) {
    let size = (out.width, height(out.width));
    let camera = Camera::fit(map.atlas.bounds(), size, 4.0);
    fills(map, &camera, detail, out);
    lines(map, &camera, detail, out);
    for i in 0..map.units.len() {
        let Some(at) = map.atlas.anchor(i) else { continue };
        let (x, y) = camera.px(at);
        let who = if map.town == Some(i) { Who::Town } else { Who::Neutral };
        out.mark(Mark { x, y, radius: 2.0, label: map.say(i), code: Some(map.units[i].code), key: String::new(), who, series: 0 });
    }
    let legend = map_legend::legend(map, None, out.width);
    let h = legend.height;
    out.include(legend, 0.0, size.1 + 8.0);
    out.height = size.1 + 8.0 + h;
}

fn seen_through(camera: &Camera) -> Layout {
    let mut out = Layout::new(camera.size.0);
    out.height = camera.size.1;
    out
}

/// The fills through a camera: what changes with the year.
pub fn map_fills(map: &Map, camera: &Camera, detail: Detail) -> Layout {
    let mut out = seen_through(camera);
    fills(map, camera, detail, &mut out);
    out
}

/// Borders, outlines, marks and names through a camera: what stays.
pub fn map_lines(map: &Map, camera: &Camera, detail: Detail) -> Layout {
    let mut out = seen_through(camera);
    lines(map, camera, detail, &mut out);
    out
}

/// What is pointed at: a municipality's outline, and that of an area.
pub fn highlight(map: &Map, camera: &Camera, municipality: Option<usize>, area: Option<usize>) -> Layout {
    let mut out = seen_through(camera);
    let tolerance = 0.4 / camera.px_per_km;
    let mut outline = |rings: &mut dyn Iterator<Item = &crate::data::boundaries::Ring>, role, width: f64| {
        let rings: Vec<Vec<(f64, f64)>> =
            rings.map(|r| map.atlas.points(r, tolerance).into_iter().map(|p| camera.px(p)).collect()).collect();
        for (role, width) in [(Role::Ground, width + 3.0), (role, width)] {
            for ring in &rings {
                out.path(ring.clone(), role, width);
            }
        }
    };
    if let Some(a) = area {
        outline(&mut map.atlas.outline(a).iter(), Role::Participant, 3.0);
    }
    if let Some(i) = municipality {
        let role = if map.town == Some(i) { Role::Town } else { Role::Observed };
        outline(&mut map.atlas.rings(i), role, 2.5);
    }
    out
}

/// Colour of a fill; `None` for what is hatched.
pub(super) fn role(fill: Fill) -> Option<Role> {
    match fill {
        Fill::Ramp(Ramp::Diverging, step) => Some(Role::Diverging(step)),
        Fill::Ramp(Ramp::Sequential, step) => Some(Role::Sequential(step)),
        Fill::Status(0) => Some(Role::Participant),
        Fill::Status(1) => Some(Role::ParticipantTint),
        Fill::Status(_) => Some(Role::ParticipantPale),
        Fill::Missing => None,
        Fill::Outside => Some(Role::Land),
    }
}

fn extent(points: &[(f64, f64)]) -> Bounds {
    let none = (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
    points.iter().fold(none, |b, p| (b.0.min(p.0), b.1.min(p.1), b.2.max(p.0), b.3.max(p.1)))
}

fn meets(a: Bounds, b: Bounds) -> bool {
    a.0 <= b.2 && b.0 <= a.2 && a.1 <= b.3 && b.1 <= a.3
}

fn fills(map: &Map, camera: &Camera, detail: Detail, out: &mut Layout) {
    let atlas = &map.atlas;
    let tolerance = detail.tolerance / camera.px_per_km;
    let seen = camera.seen(8.0);
    let px = |points: Vec<(f64, f64)>| points.into_iter().map(|p| camera.px(p)).collect::<Vec<_>>();
    // A speck of an island is left out of small pictures unless it is all its municipality has.
    let smallest_km2 = if detail.borders { 0.3 } else { 4.0 } / camera.px_per_km.powi(2);
    let fill_of = |shape: usize| map.units.get(shape).map_or(Fill::Outside, |u| u.fill);
    let hatched = |shape: usize| fill_of(shape) == Fill::Missing;
    for region in atlas.regions(|shape| Some((role(fill_of(shape)).unwrap_or(Role::Ground), is_faded(map, shape)))) {
        let b = region.bounds;
        let is_inset = atlas.frames().iter().any(|f| f.0 < b.0 && f.1 < b.1 && f.2 > b.2 && f.3 > b.3);
        if meets(b, seen) && region.area_km2 >= if is_inset { 0.0 } else { smallest_km2 } {
            let points = px(atlas.points(&region.ring, tolerance));
            let (role, faded) = region.key.unwrap_or((Role::Ground, false));
            if faded {
                out.shapes.push(Shape::Area { points: points.clone(), role: Role::Ground, opacity: 1.0 });
            }
            out.shapes.push(Shape::Area { points, role, opacity: if faded { FADED } else { 1.0 } });
        }
    }
    for shape in (0..map.units.len()).filter(|s| hatched(*s)) {
        if atlas.extent(shape, false).is_some_and(|b| meets(b, seen)) {
            let rings: Vec<Vec<(f64, f64)>> = atlas.rings(shape).map(|r| px(atlas.points(r, tolerance))).collect();
            for (a, b) in hatch(&rings, HATCH) {
                out.path(vec![a, b], Role::Muted, 1.0);
            }
        }
    }
}

fn lines(map: &Map, camera: &Camera, detail: Detail, out: &mut Layout) {
    let atlas = &map.atlas;
    borders(map, camera, detail, out);
    for ((l, t, r, b), name) in atlas.frames().iter().zip(&map.insets) {
        let corners = [(*l, *t), (*r, *t), (*r, *b), (*l, *b), (*l, *t)];
        let corners: Vec<_> = corners.iter().map(|p| camera.px(*p)).collect();
        let ((left, top), (right, _)) = (corners[0], corners[2]);
        out.path(corners, Role::Grid, 1.0);
        let narrow = measure::width(name, NAME, false) + 12.0 > right - left;
        // Above a narrow frame: beneath it the map may end.
        let (x, y, anchor) =
            if narrow { (f64::midpoint(left, right), top - 6.0, Anchor::Middle) } else { (left + 6.0, top + 17.0, Anchor::Start) };
        let label = text(name.clone(), x, y, NAME, false, anchor, Role::Secondary);
        let (_, above, _, below) = label.bounds();
        if above > 0.0 && below < camera.size.1 && out.is_free(&label) {
            out.text(label);
        }
    }
    statuses(map, camera, out);
    for i in atlas.cores() {
        let Some((x, y)) = atlas.anchor(*i).map(|p| camera.px(p)) else { continue };
        let r = if camera.px_per_km < NEAR { 2.2 } else { 3.5 };
        out.circle(x, y, r + 1.2, Role::Ground, None);
        let role = match () {
            () if is_faded(map, *i) => Role::Muted,
            () if is_status(map) => Role::Ink,
            () => Role::Participant,
        };
        out.circle(x, y, r, role, None);
    }
    names(map, camera, detail.beyond, out);
}

/// Whether a filter left a municipality out.
fn is_faded(map: &Map, i: usize) -> bool {
    map.faded.get(i).copied().unwrap_or_default()
}

fn is_status(map: &Map) -> bool {
    matches!(map.scale, MapScale::Keys(_))
}

/// Lines, finest first: municipalities, coast, prefectures, areas, the visitor's town.
fn borders(map: &Map, camera: &Camera, detail: Detail, out: &mut Layout) {
    let atlas = &map.atlas;
    let tolerance = detail.tolerance / camera.px_per_km;
    let seen = camera.seen(8.0);
    let near = camera.px_per_km >= NEAR;
    let mut one = |kind: Kind, role: Role, width: f64| {
        for line in atlas.lines().iter().filter(|l| l.kind == kind && meets(l.bounds(), seen)) {
            // A coast that would be a speck.
            let (l, t, r, b) = line.bounds();
            if kind == Kind::Coast && (r - l).max(b - t) * camera.px_per_km < 1.5 {
                continue;
            }
            out.path(line.points(tolerance).into_iter().map(|p| camera.px(p)).collect(), role, width);
        }
    };
    if detail.borders {
        one(Kind::Inner, Role::Ground, if near { 0.75 } else { 0.4 });
        one(Kind::Coast, Role::Muted, if near { 0.75 } else { 0.5 });
    }
    one(Kind::Prefecture, if detail.borders { Role::Secondary } else { Role::Ground }, if near { 1.25 } else { 0.75 });
    let ink = if is_status(map) { Role::Ink } else { Role::Participant };
    let ring = |rings: &mut dyn Iterator<Item = &crate::data::boundaries::Ring>, role: Role, width: f64, out: &mut Layout| {
        for r in rings {
            let points = atlas.points(r, tolerance);
            // The rim of a small island would hide it.
            let (l, t, right, b) = extent(&points);
            if (right - l).max(b - t) * camera.px_per_km < 7.0 {
                continue;
            }
            out.path(points.into_iter().map(|p| camera.px(p)).collect(), role, width);
        }
    };
    let width = if near { 2.0 } else { 1.25 };
    // The rim keeps the line apart from dark fills; small pictures do without.
    for (role, width) in [(Role::Ground, width + 1.5), (ink, width)].into_iter().skip(usize::from(!detail.borders)) {
        for a in map.areas.iter().filter(|a| atlas.extent_of(atlas.members(**a)).is_some_and(|b| meets(b, seen))) {
            ring(&mut atlas.outline(*a).iter(), role, width, out);
        }
    }
    if let Some(town) = map.town {
        ring(&mut atlas.rings(town), Role::Ground, 4.5, out);
        ring(&mut atlas.rings(town), Role::Town, 2.5, out);
    }
}

/// Shapes of the statuses where there is room for them: colour is not all.
fn statuses(map: &Map, camera: &Camera, out: &mut Layout) {
    if !is_status(map) {
        return;
    }
    for (i, unit) in map.units.iter().enumerate() {
        let Fill::Status(status) = unit.fill else { continue };
        let Some(((l, t, r, b), at)) = map.atlas.extent(i, true).zip(map.atlas.anchor(i)) else { continue };
        let (x, y) = camera.px(at);
        let inside = x > -10.0 && y > -10.0 && x < camera.size.0 + 10.0 && y < camera.size.1 + 10.0;
        if inside && (r - l).min(b - t) * camera.px_per_km > 20.0 {
            out.circle(x, y, 7.0, Role::Ground, None);
            super::glyph::glyph(status, x, y, out);
        }
    }
}

/// Names: the visitor's town, the core cities, then whoever has room, the widest on the screen first.
fn names(map: &Map, camera: &Camera, beyond: f64, out: &mut Layout) {
    let room = |i: usize| map.atlas.extent(i, true).map_or(0.0, |(l, _, r, _)| (r - l) * camera.px_per_km);
    // Who was left out by a filter is named where there is room for everybody, close by.
    let cores = map.atlas.cores().iter().copied().filter(|i| !is_faded(map, *i));
    let mut wanted: Vec<usize> = map.town.into_iter().chain(cores).collect();
    if camera.px_per_km >= NEAR {
        let mut others: Vec<(usize, f64)> = (0..map.units.len()).map(|i| (i, room(i))).filter(|(_, w)| *w > 30.0).collect();
        others.sort_by(|a, b| b.1.total_cmp(&a.1));
        wanted.extend(others.into_iter().map(|(i, _)| i));
    }
    let apart = if camera.px_per_km < 0.25 { 9.0 } else { 2.0 };
    let mut named = std::collections::BTreeSet::new();
    for i in wanted {
        let (Some(at), Some(unit)) = (map.atlas.anchor(i), map.units.get(i)) else { continue };
        let (x, y) = camera.px(at);
        let outside = x < 0.0 || y < 0.0 || x > camera.size.0 || y > camera.size.1;
        let is_core = map.atlas.cores().binary_search(&i).is_ok();
        let is_town = map.town == Some(i);
        let marked = is_core || (is_status(map) && room(i) > 20.0);
        if outside || (!is_core && !is_town && room(i) < measure::width(&unit.name, NAME, false) * 0.8) || !named.insert(i) {
            continue;
        }
        let bold = is_town;
        let role = if is_town { Role::Town } else { Role::Ink };
        let places = if marked {
            vec![
                (x + 7.0, y + 4.0, Anchor::Start),
                (x - 7.0, y + 4.0, Anchor::End),
                (x, y - 8.0, Anchor::Middle),
                (x, y + 18.0, Anchor::Middle),
            ]
        } else {
            vec![(x, y + 4.0, Anchor::Middle)]
        };
        let free = places.into_iter().map(|(x, y, a)| text(unit.name.clone(), x, y, NAME, bold, a, role)).find(|t| {
            let (left, top, right, bottom) = t.bounds();
            let window = (beyond, beyond, camera.size.0 - beyond, camera.size.1 - beyond);
            let inside = left >= window.0 && top >= window.1 && right <= window.2 && bottom <= window.3;
            let cut = !inside && meets((left, top, right, bottom), window);
            // On a small picture names keep a distance, or they would hide the map.
            let crowded = out
                .texts()
                .map(TextBox::bounds)
                .any(|(l, u, r, d)| l < right + apart && r > left - apart && u < bottom + apart && d > top - apart);
            !cut && out.is_free(t) && !crowded
        });
        if let Some(label) = free {
            out.shapes.push(Shape::Halo(label.clone()));
            out.text(label);
        }
    }
}
