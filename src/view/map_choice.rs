//! What the map of `/areas` shows: indicator, measure, year, colours.

use super::{Notice, Query};
use crate::data::{Indicator, Measure};

/// What the map of `/areas` shows. A change runs from [`MapChoice::from`] to its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapChoice {
    /// Indicator.
    pub indicator: Indicator,
    /// Measure that the indicator offers.
    pub measure: Measure,
    /// Year within [`MapChoice::years`].
    pub year: u16,
    /// Colours without classes.
    pub continuous: bool,
}

/// First year of the changes on the map: the first after the break of counting.
const FROM: u16 = 2013;

impl MapChoice {
    /// An indicator with its first measure and last year.
    pub fn of(indicator: Indicator, continuous: bool) -> Self {
        let d = indicator.definition();
        Self { indicator, measure: d.measures[0], year: d.years.1, continuous }
    }

    /// First year of a change.
    pub fn from(&self) -> u16 {
        self.indicator.definition().years.0.max(FROM)
    }

    /// The years that can be shown.
    pub fn years(&self) -> (u16, u16) {
        let (first, last) = self.indicator.definition().years;
        if self.measure == Measure::Level { (first, last) } else { (self.from() + 1, last) }
    }

    /// Another measure; the year stays where it can.
    #[must_use]
    pub fn measured(self, measure: Measure) -> Self {
        let next = Self { measure, ..self };
        let (first, last) = next.years();
        Self { year: self.year.clamp(first, last), ..next }
    }

    pub(super) fn parse(query: &Query, notices: &mut Vec<Notice>) -> Self {
        let mut map = Self::of(Indicator::Population, query.get("colours") == Some("continuous"));
        let given = |name: &str| query.get(name).filter(|t| !t.is_empty());
        if let Some(typed) = given("map") {
            match Indicator::from_id(typed) {
                Some(indicator) => map = Self::of(indicator, map.continuous),
                None => notices.push(Notice::Malformed { name: "map", typed: typed.to_owned() }),
            }
        }
        if let Some(typed) = given("map_measure") {
            match Measure::from_id(typed) {
                Some(m) if map.indicator.definition().measures.contains(&m) => map = map.measured(m),
                Some(_) => notices.push(Notice::MeasureNotOffered { typed: typed.to_owned() }),
                None => notices.push(Notice::Malformed { name: "map_measure", typed: typed.to_owned() }),
            }
        }
        if let Some(typed) = given("map_year") {
            let (first, last) = map.years();
            match typed.parse::<u16>() {
                Ok(year) if (first..=last).contains(&year) => map.year = year,
                Ok(year) => {
                    map.year = year.clamp(first, last);
                    notices.push(Notice::YearMoved { typed: year, used: map.year });
                }
                Err(_) => notices.push(Notice::Malformed { name: "map_year", typed: typed.to_owned() }),
            }
        }
        if let Some(typed) = given("colours").filter(|t| !matches!(*t, "classes" | "continuous")) {
            notices.push(Notice::Malformed { name: "colours", typed: typed.to_owned() });
        }
        map
    }

    pub(super) fn write(&self, out: &mut Query) {
        let usual = Self::of(self.indicator, false);
        if self.indicator != Indicator::Population {
            out.push("map", self.indicator.definition().id);
        }
        if self.measure != usual.measure {
            out.push("map_measure", self.measure.id());
        }
        if self.year != usual.measured(self.measure).year {
            out.push("map_year", self.year.to_string());
        }
        if self.continuous {
            out.push("colours", "continuous");
        }
    }
}
