//! State of `/areas`: sorting, text and region, the areas set side by side, and what the map shows.

use super::area_bands::{Band, CHANGES, SIZES, named};
use super::{MapChoice, Notice, Query};
use crate::data::{Code, Indicator};

/// Columns by which the 38 can be sorted.
pub const SORTS: [&str; 6] = ["order", "name", "members", "formed", "population", "change"];

/// What `/areas` shows.
#[derive(Clone, Debug, PartialEq)]
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
    /// Band of population, `None` for all.
    pub size: Option<Band>,
    /// Band of change, `None` for all.
    pub change: Option<Band>,
    /// Ids of the areas set side by side, each once, at most [`COMPARED`].
    pub compare: Vec<String>,
    /// Municipality at which the map opens.
    pub at: Option<Code>,
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
            size: None,
            change: None,
            compare: Vec::new(),
            at: None,
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
        for (name, bands, band) in [("size", &SIZES, &mut view.size), ("change", &CHANGES, &mut view.change)] {
            if let Some(typed) = query.get(name).filter(|t| !t.is_empty()) {
                *band = named(bands, typed);
                if band.is_none() {
                    notices.push(Notice::Malformed { name, typed: typed.to_owned() });
                }
            }
        }
        for id in query.get("compare").into_iter().flat_map(|t| t.split(',')).map(str::trim).filter(|t| !t.is_empty()) {
            if view.compare.len() < COMPARED && !view.compare.iter().any(|c| c == id) {
                view.compare.push(id.to_owned());
            }
        }
        if let Some(typed) = query.get("at").filter(|t| !t.is_empty()) {
            view.at = typed.parse().ok();
            if view.at.is_none() {
                notices.push(Notice::Malformed { name: "at", typed: typed.to_owned() });
            }
        }
        view.map = MapChoice::parse(query, &mut notices);
        view.text = query.get("q").unwrap_or_default().chars().take(100).collect();
        (view, notices)
    }

    /// Whether not all of the 38 are asked for.
    pub fn narrowed(&self) -> bool {
        !(self.text.is_empty() && self.region.is_empty()) || self.formed.is_some() || self.size.is_some() || self.change.is_some()
    }

    /// The same for all 38.
    pub fn widened(self) -> Self {
        Self { sort: self.sort, descending: self.descending, compare: self.compare, map: self.map, ..Self::default() }
    }

    /// Sorted by a column; by the same once more, the other way round. The largest come first where size is asked.
    pub fn sort_by(&mut self, column: &str) {
        self.descending = if self.sort == column { !self.descending } else { matches!(column, "population" | "members") };
        self.sort = column.to_owned();
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
        for (name, band) in [("size", self.size), ("change", self.change)] {
            if let Some(band) = band {
                out.push(name, band.id.to_owned());
            }
        }
        if !self.compare.is_empty() {
            out.push("compare", self.compare.join(","));
        }
        if let Some(code) = self.at {
            out.push("at", code.to_string());
        }
        self.map.write(&mut out);
        out.text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_and_a_town_are_read_written_and_reported_when_malformed() {
        let typed = "size=over-1m&change=fell-5-10&at=34207";
        let (view, notices) = AreasView::parse(&Query::parse(typed), &[]);
        assert!(notices.is_empty() && view.narrowed());
        assert_eq!((view.query().as_str(), view.at), (typed, Some(Code(34207))));
        let (view, notices) = AreasView::parse(&Query::parse("size=huge&change=&at=town"), &[]);
        assert_eq!(view, AreasView::default());
        assert!(!view.narrowed());
        let kept = "sort=-members&compare=himeji&map=birth_rate";
        let (view, _) = AreasView::parse(&Query::parse(&format!("{typed}&{kept}")), &[]);
        assert_eq!(view.widened(), AreasView::parse(&Query::parse(kept), &[]).0);
        let names = notices.iter().map(|n| matches!(n, Notice::Malformed { name: "size" | "at", .. })).collect::<Vec<_>>();
        assert_eq!(names, [true, true]);
    }
}
