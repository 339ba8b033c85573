//! Reading the open table of boundaries (TopoJSON), natively.

use super::boundaries::{Boundaries, LineRef, Polygon, Shape};
use super::{Base, Code};
use serde_json::Value;

/// File name of the table in `public/data/`.
pub const FILE: &str = "japan.topojson";

/// Why the topology could not be read.
#[derive(Debug)]
pub struct MapError(pub(super) &'static str);

impl std::fmt::Display for MapError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the boundaries: {}", self.0)
    }
}
impl std::error::Error for MapError {}

/// Two numbers of a JSON list.
fn pair(v: &Value) -> Option<(f64, f64)> {
    Some((v.get(0)?.as_f64()?, v.get(1)?.as_f64()?))
}

/// The boundaries in a topology, lines numbered as there.
///
/// # Errors
/// [`MapError`] if the topology is not what is expected: every municipality once, all codes known.
pub fn read_topology(text: &str, base: &Base) -> Result<Boundaries, MapError> {
    let topology: Value = serde_json::from_str(text).map_err(|_| MapError("not JSON"))?;
    let cell_deg = pair(&topology["transform"]["scale"]).ok_or(MapError("no scale"))?;
    let origin_deg = pair(&topology["transform"]["translate"]).ok_or(MapError("no translation"))?;
    let whole = |v: f64| if v.fract() == 0.0 && v.abs() < 1e9 { Some(v as i32) } else { None };
    let line = |arc: &Value| -> Option<Vec<(i32, i32)>> {
        let mut at = (0, 0);
        let steps = arc.as_array()?.iter().map(|step| {
            let (dx, dy) = pair(step)?;
            at = (at.0 + whole(dx)?, at.1 + whole(dy)?);
            Some(at)
        });
        steps.collect::<Option<Vec<_>>>().filter(|points| points.len() > 1)
    };
    let arcs = topology["arcs"].as_array().ok_or(MapError("no arcs"))?;
    let lines = arcs.iter().map(|a| line(a).ok_or(MapError("an arc is damaged"))).collect::<Result<Vec<_>, _>>()?;
    let mut named = geometries(&topology, "municipalities", lines.len())?;
    named.sort_by_key(|(code, _)| *code);
    let codes: Vec<Code> = named.iter().map(|(code, _)| *code).collect();
    if !codes.iter().copied().eq(base.municipalities.iter().map(|m| m.code)) {
        return Err(MapError("other municipalities than in the tables"));
    }
    let northern = geometries(&topology, "northern", lines.len())?.into_iter().map(|(_, shape)| shape).collect();
    let municipalities = named.into_iter().map(|(_, shape)| shape).collect();
    Ok(Boundaries { cell_deg, origin_deg, lines, codes, municipalities, northern })
}

fn geometries(topology: &Value, object: &str, lines: usize) -> Result<Vec<(Code, Shape)>, MapError> {
    let all = topology["objects"][object]["geometries"].as_array().ok_or(MapError("no geometries"))?;
    let one = |g: &Value| {
        let code: Code = g["properties"]["code"].as_str().and_then(|c| c.parse().ok()).ok_or(MapError("no code"))?;
        let shape: Option<Shape> = match g["type"].as_str() {
            Some("Polygon") => polygon(&g["arcs"], lines).map(|p| vec![p]),
            Some("MultiPolygon") => g["arcs"].as_array().and_then(|list| list.iter().map(|p| polygon(p, lines)).collect()),
            _ => None,
        };
        Ok((code, shape.ok_or(MapError("a shape is damaged"))?))
    };
    all.iter().map(one).collect()
}

fn polygon(value: &Value, lines: usize) -> Option<Polygon> {
    let reference = |v: &Value| {
        let n = v.as_i64()?;
        let (line, backwards) = if n < 0 { (!n, true) } else { (n, false) };
        usize::try_from(line).ok().filter(|l| *l < lines).map(|line| LineRef { line, backwards })
    };
    value.as_array()?.iter().map(|ring| ring.as_array()?.iter().map(reference).collect()).collect()
}

/// The boundaries among the project's own tables.
///
/// # Errors
/// [`MapError`], also where the file is missing.
pub fn read_boundaries(dir: &std::path::Path, base: &Base) -> Result<Boundaries, MapError> {
    let text = std::fs::read_to_string(dir.join(FILE)).map_err(|_| MapError("the file is missing"))?;
    read_topology(&text, base).map(|b| b.in_order())
}
