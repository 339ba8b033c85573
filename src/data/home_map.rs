//! The small map of the home page: municipalities dissolved to the 38 areas, on the outlines of the prefectures.
//!
//! Written by `make data` from the topology of boundaries. Lines that separate nothing we draw are dropped,
//! what is left is joined into chains between the points where three or more regions meet, every chain is
//! simplified once (Douglas and Peucker), and shapes are put together from chains, so neighbours never part.
//! Okinawa with the islands south of Kagoshima, and Ogasawara, stand in insets: nothing is left out.

use super::home_map_lines::{Point, doubled_area, path, simplify};
use super::topology::MapError;
use super::{Base, Code, MemberRole};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Smallest island kept, in square units of the drawing.
const SMALLEST: f64 = 6.0;
/// The same for islands of an area and in the insets, so that no member is lost.
const SMALLEST_MEMBER: f64 = 1.0;
/// Kilometres per unit of the drawing.
const KM_PER_UNIT: f64 = 1.6;

/// What a municipality is drawn as: its prefecture (0 without data) and its areas, core or not.
type Region = (u8, Vec<(usize, bool)>);

/// A simplified line with the regions on both sides; `None` is the sea.
struct Chain {
    points: Vec<(i32, i32)>,
    left: Option<usize>,
    right: Option<usize>,
    part: Part,
}

/// Where a place is drawn: on the main map or in one of the insets.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Main,
    Okinawa,
    Ogasawara,
}

fn part((longitude, latitude): Point) -> Part {
    match () {
        () if latitude < 30.1 && longitude < 133.0 => Part::Okinawa,
        () if latitude < 30.1 && longitude > 139.0 => Part::Ogasawara,
        () => Part::Main,
    }
}

/// Lambert's conformal conic on the sphere, standard parallels 33° and 44°, central meridian 137.5°, in km, y downwards.
fn conic((longitude, latitude): Point) -> Point {
    let (first, second) = (33_f64.to_radians(), 44_f64.to_radians());
    let t = |phi: f64| (std::f64::consts::FRAC_PI_4 + phi / 2.0).tan();
    let n = (first.cos() / second.cos()).ln() / (t(second) / t(first)).ln();
    let f = first.cos() * t(first).powf(n) / n;
    let rho = |phi: f64| 6371.0 * f / t(phi).powf(n);
    let theta = n * (longitude - 137.5).to_radians();
    let r = rho(latitude.to_radians());
    (r * theta.sin(), r * theta.cos() - rho(38_f64.to_radians()))
}

/// Insets are plate carrée, scaled like the main map: (centre longitude, centre latitude, place on the main map in km).
fn project(at: Point, part: Part) -> Point {
    let flat = |longitude: f64, latitude: f64, x: f64, y: f64, scale: f64| {
        let km = 111.2 / KM_PER_UNIT * scale;
        (x / KM_PER_UNIT + (at.0 - longitude) * latitude.to_radians().cos() * km, y / KM_PER_UNIT - (at.1 - latitude) * km)
    };
    match part {
        Part::Main => {
            let (x, y) = conic(at);
            (x / KM_PER_UNIT, y / KM_PER_UNIT)
        }
        Part::Okinawa => flat(127.2, 27.0, -500.0, -430.0, 0.75),
        Part::Ogasawara => flat(142.0, 26.4, 560.0, 600.0, 1.0),
    }
}

/// Draws the map as SVG. Links carry `{areas}ID/` and `{name:ID}` for the page to fill.
///
/// # Errors
/// [`MapError`] if the topology is not what is expected.
pub fn draw(topology: &str, base: &Base) -> Result<String, MapError> {
    let topology: Value = serde_json::from_str(topology).map_err(|_| MapError("not JSON"))?;
    let arcs = decode_arcs(&topology)?;
    let mut regions: Vec<Region> = Vec::new();
    let mut sides = vec![[None, None]; arcs.len()];
    for (object, has_data) in [("municipalities", true), ("northern", false)] {
        for geometry in topology["objects"][object]["geometries"].as_array().ok_or(MapError("no geometries"))? {
            let code: Code = geometry["properties"]["code"].as_str().and_then(|c| c.parse().ok()).ok_or(MapError("no code"))?;
            let region = if has_data { region(base, code)? } else { (1, Vec::new()) };
            let id = regions.iter().position(|r| *r == region).unwrap_or_else(|| {
                regions.push(region);
                regions.len() - 1
            });
            let mut used = Vec::new();
            arc_indices(&geometry["arcs"], &mut used);
            for arc in used {
                let (index, side) = if arc < 0 { (!arc, 1) } else { (arc, 0) };
                sides.get_mut(index as usize).ok_or(MapError("an arc is missing"))?[side] = Some(id);
            }
        }
    }
    let chains = chains(&arcs, &sides, &regions);
    Ok(svg(base, &regions, &chains))
}

fn region(base: &Base, code: Code) -> Result<Region, MapError> {
    let i = base.index(code).ok_or(MapError("an unknown municipality"))?;
    let areas = base.memberships_of(i).map(|m| (m.area, m.role == MemberRole::Core)).collect();
    Ok((base.municipalities[i].prefecture, areas))
}

fn decode_arcs(topology: &Value) -> Result<Vec<Vec<Point>>, MapError> {
    let pair = |v: &Value| Some((v[0].as_f64()?, v[1].as_f64()?));
    let scale = pair(&topology["transform"]["scale"]).ok_or(MapError("no scale"))?;
    let shift = pair(&topology["transform"]["translate"]).ok_or(MapError("no translation"))?;
    let decode = |arc: &Value| {
        let mut at = (0.0, 0.0);
        let steps = arc.as_array()?.iter().map(|step| {
            let (dx, dy) = pair(step)?;
            at = (at.0 + dx, at.1 + dy);
            Some((at.0 * scale.0 + shift.0, at.1 * scale.1 + shift.1))
        });
        steps.collect::<Option<Vec<_>>>().filter(|points| points.len() > 1)
    };
    topology["arcs"].as_array().ok_or(MapError("no arcs"))?.iter().map(|arc| decode(arc).ok_or(MapError("an arc is damaged"))).collect()
}

fn arc_indices(value: &Value, into: &mut Vec<i64>) {
    match value {
        Value::Array(list) => list.iter().for_each(|v| arc_indices(v, into)),
        other => into.extend(other.as_i64()),
    }
}

/// Joins the arcs that separate different regions into chains, and simplifies them.
fn chains(arcs: &[Vec<Point>], sides: &[[Option<usize>; 2]], regions: &[Region]) -> Vec<Chain> {
    let node = |p: Point| ((p.0 * 1e6).round() as i64, (p.1 * 1e6).round() as i64);
    let mut ends: BTreeMap<(i64, i64), Vec<(usize, bool)>> = BTreeMap::new();
    let drawn: Vec<usize> = (0..arcs.len()).filter(|a| sides[*a][0] != sides[*a][1]).collect();
    for a in &drawn {
        ends.entry(node(arcs[*a][0])).or_default().push((*a, true));
        ends.entry(node(arcs[*a][arcs[*a].len() - 1])).or_default().push((*a, false));
    }
    // Regions left and right of an arc walked forwards or backwards.
    let seen = |(a, forward): (usize, bool)| if forward { sides[a] } else { [sides[a][1], sides[a][0]] };
    let next = |(a, forward): (usize, bool)| -> Option<(usize, bool)> {
        let end = node(if forward { arcs[a][arcs[a].len() - 1] } else { arcs[a][0] });
        let at = ends.get(&end).filter(|at| at.len() == 2)?;
        let other = at.iter().copied().find(|e| *e != (a, !forward))?;
        (seen(other) == seen((a, forward))).then_some(other)
    };
    let mut used = BTreeSet::new();
    let mut all = Vec::new();
    for a in drawn {
        if used.contains(&a) {
            continue;
        }
        // Back to where the chain begins, or once round.
        let mut start = (a, true);
        while let Some((b, forward)) = next((start.0, !start.1)) {
            if b == a {
                break;
            }
            start = (b, !forward);
        }
        let [left, right] = seen(start);
        let mut points: Vec<Point> = Vec::new();
        let mut step = Some(start);
        while let Some((b, forward)) = step.filter(|(b, _)| used.insert(*b)) {
            let mut piece = arcs[b].clone();
            if !forward {
                piece.reverse();
            }
            points.extend(piece.into_iter().skip(usize::from(!points.is_empty())));
            step = next((b, forward));
        }
        let part = part(points[0]);
        let flat: Vec<Point> = points.into_iter().map(|p| project(p, part)).collect();
        let closed = flat[0] == flat[flat.len() - 1];
        let is_member = [left, right].into_iter().flatten().any(|r| !regions[r].1.is_empty());
        let smallest = if part == Part::Main && !is_member { SMALLEST } else { SMALLEST_MEMBER };
        if closed && doubled_area(&flat).abs() / 2.0 < smallest {
            continue;
        }
        let mut simple: Vec<(i32, i32)> = simplify(&flat, closed).iter().map(|p| (p.0.round() as i32, p.1.round() as i32)).collect();
        simple.dedup();
        all.push(Chain { points: simple, left, right, part });
    }
    all
}

/// The closed lines round all regions that `inside` accepts.
fn rings(chains: &[Chain], inside: impl Fn(usize) -> bool) -> Vec<Vec<(i32, i32)>> {
    let is_in = |side: Option<usize>| side.is_some_and(&inside);
    let mut pieces: Vec<Vec<(i32, i32)>> = Vec::new();
    for chain in chains.iter().filter(|c| is_in(c.left) != is_in(c.right)) {
        let mut points = chain.points.clone();
        if is_in(chain.right) {
            points.reverse();
        }
        pieces.push(points);
    }
    let mut done = Vec::new();
    while let Some(mut ring) = pieces.pop() {
        while ring.first() != ring.last() {
            let Some(at) = pieces.iter().position(|p| p.first() == ring.last()) else { break };
            ring.extend(pieces.swap_remove(at).into_iter().skip(1));
        }
        if ring.len() > 3 {
            done.push(ring);
        }
    }
    done.sort_by_key(|r| (r.iter().map(|p| p.1).min(), r.first().copied()));
    done
}

fn svg(base: &Base, regions: &[Region], chains: &[Chain]) -> String {
    let all = || chains.iter().flat_map(|c| &c.points);
    let margin = 13;
    let (left, right) = (all().map(|p| p.0).min().unwrap_or(0) - margin, all().map(|p| p.0).max().unwrap_or(0) + margin);
    let (top, bottom) = (all().map(|p| p.1).min().unwrap_or(0) - margin, all().map(|p| p.1).max().unwrap_or(0) + margin);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map home-map\" viewBox=\"{left} {top} {} {}\">",
        right - left,
        bottom - top
    );
    out += &format!("<path class=\"land\" d=\"{}\"/>", path(&rings(chains, |_| true)));
    for (a, area) in base.areas.iter().enumerate() {
        let id = &area.id;
        out += &format!("<a href=\"{{areas}}{id}/\" data-area=\"{id}\" aria-label=\"{{name:{id}}}\">");
        let member = |r: usize, core: bool| regions[r].1.iter().any(|m| m.0 == a && (m.1 == core));
        for (class, core) in [("partner", false), ("core", true)] {
            let lines = rings(chains, |r| member(r, core));
            if !lines.is_empty() {
                out += &format!("<path class=\"{class}\" d=\"{}\"/>", path(&lines));
            }
        }
        out += "</a>";
    }
    let prefecture = |side: Option<usize>| side.map(|r| regions[r].0);
    let borders: Vec<_> = chains
        .iter()
        .filter(|c| c.left.is_some() && c.right.is_some() && prefecture(c.left) != prefecture(c.right) && c.points.len() > 1)
        .map(|c| c.points.clone())
        .collect();
    out += &format!("<path class=\"border\" d=\"{}\"/>", path(&borders));
    for part in [Part::Okinawa, Part::Ogasawara] {
        let inside = || chains.iter().filter(|c| c.part == part).flat_map(|c| &c.points);
        let xs = || inside().map(|p| p.0);
        let ys = || inside().map(|p| p.1);
        if let (Some(left), Some(right), Some(top), Some(bottom)) = (xs().min(), xs().max(), ys().min(), ys().max()) {
            out += &format!("<path class=\"inset\" d=\"M{} {}H{}V{}H{}z\"/>", left - 12, top - 12, right + 12, bottom + 12, left - 12);
        }
    }
    out + "</svg>\n"
}
