//! State of `/areas`: sorting, text and region, the areas set side by side, and what the map shows.

use super::{MapChoice, Notice, Query};
use crate::data::Indicator;

/// Columns by which the 38 can be sorted.
pub const SORTS: [&str; 6] = ["order", "name", "members", "formed", "population", "change"];

/// What `/areas` shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreasView {
    /// One of [`SORTS`].
    pub sort: String,
    /// Largest (latest, last) first.
    pub descending: bool,
    /// Text to find.
    pub text: String,
    /// Region, empty for all.
    pub region: String,
    /// Year of the first agreement, `None` for all.
    pub formed: Option<u16>,
    /// Ids of the areas set side by side, each once, at most [`COMPARED`].
    pub compare: Vec<String>,
    /// What the map shows.
    pub map: MapChoice,
}

/// Most areas side by side.
pub const COMPARED: usize = 4;

impl Default for AreasView {
    fn default() -> Self {
        Self {
            sort: SORTS[0].to_owned(),
            descending: false,
            text: String::new(),
            region: String::new(),
            formed: None,
            compare: Vec::new(),
            map: MapChoice::of(Indicator::Population, false),
        }
    }
}

impl AreasView {
    /// Reads a query; `regions` are those that exist.
    pub fn parse(query: &Query, regions: &[&str]) -> (Self, Vec<Notice>) {
        let (mut view, mut notices) = (Self::default(), Vec::new());
        if let Some(typed) = query.get("sort").filter(|t| !t.is_empty()) {
            let name = typed.strip_prefix('-').unwrap_or(typed);
            if SORTS.contains(&name) {
                view.sort = name.to_owned();
                view.descending = typed.starts_with('-');
            } else {
                notices.push(Notice::Malformed { name: "sort", typed: typed.to_owned() });
            }
        }
        if let Some(typed) = query.get("region").filter(|t| !t.is_empty()) {
            if regions.contains(&typed) {
                view.region = typed.to_owned();
            } else {
                notices.push(Notice::Malformed { name: "region", typed: typed.to_owned() });
            }
        }
        if let Some(typed) = query.get("formed").filter(|t| !t.is_empty()) {
            match typed.parse::<u16>() {
                Ok(year) if (2010..=2100).contains(&year) => view.formed = Some(year),
                _ => notices.push(Notice::Malformed { name: "formed", typed: typed.to_owned() }),
            }
        }
        for id in query.get("compare").into_iter().flat_map(|t| t.split(',')).map(str::trim).filter(|t| !t.is_empty()) {
            if view.compare.len() < COMPARED && !view.compare.iter().any(|c| c == id) {
                view.compare.push(id.to_owned());
            }
        }
        view.map = MapChoice::parse(query, &mut notices);
        view.text = query.get("q").unwrap_or_default().chars().take(100).collect();
        (view, notices)
    }

    /// The shortest query.
    pub fn query(&self) -> String {
        let mut out = Query::default();
        let usual = Self::default();
        if (&self.sort, self.descending) != (&usual.sort, usual.descending) {
            out.push("sort", format!("{}{}", if self.descending { "-" } else { "" }, self.sort));
        }
        if !self.text.is_empty() {
            out.push("q", self.text.clone());
        }
        if !self.region.is_empty() {
            out.push("region", self.region.clone());
        }
        if let Some(year) = self.formed {
            out.push("formed", year.to_string());
        }
        if !self.compare.is_empty() {
            out.push("compare", self.compare.join(","));
        }
        self.map.write(&mut out);
        out.text()
    }
}
