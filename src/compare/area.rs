//! One area's total population year by year, beside everyone outside the metropolises who never joined.

use super::groups::standings;
use crate::data::{Base, Column, DATA_DATE, FIRST_YEAR, Panel, YEARS};

/// Year that is 100: the first after the break of counting.
pub const INDEX_YEAR: u16 = 2013;

/// Total of a group, year by year, persons.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Total {
    /// Municipalities in it.
    pub n: usize,
    /// Year and persons; years without a figure for every member are left out.
    pub persons: Vec<(u16, f64)>,
}

impl Total {
    fn of(panel: &Panel, members: &[usize]) -> Self {
        let years = FIRST_YEAR..FIRST_YEAR + YEARS as u16;
        let sum = |y| members.iter().map(|i| panel.get(Column::Population, *i, y)).sum::<Option<f64>>().map(|p| (y, p));
        Self { n: members.len(), persons: years.filter_map(sum).filter(|(_, p)| *p > 0.0).collect() }
    }

    /// Persons in a year.
    pub fn at(&self, year: u16) -> Option<f64> {
        self.persons.iter().find(|(y, _)| *y == year).map(|(_, p)| *p)
    }

    /// Persons with [`INDEX_YEAR`] as 100; empty if that year is missing.
    pub fn index(&self) -> Vec<(u16, f64)> {
        self.at(INDEX_YEAR).map_or_else(Vec::new, |base| self.persons.iter().map(|(y, p)| (*y, 100.0 * p / base)).collect())
    }
}

/// Any municipalities together.
pub fn total_of(panel: &Panel, municipalities: &[usize]) -> Total {
    Total::of(panel, municipalities)
}

/// Members of an area (either role, as listed on the data date).
pub fn area_total(base: &Base, panel: &Panel, area: usize) -> Total {
    let members: Vec<usize> = base.members(area).map(|m| m.municipality).collect();
    Total::of(panel, &members)
}

/// Never members, outside the 11 prefectures; Kochi's 13 are not among them (RULES 1, 3).
pub fn outside_total(base: &Base, panel: &Panel) -> Total {
    let standings = standings(base, DATA_DATE);
    let outside = |i: &usize| standings.get(*i).is_some_and(|s| !s.ever && !s.outside_scheme) && !base.municipalities[*i].three_metro;
    let members: Vec<usize> = (0..base.municipalities.len()).filter(outside).collect();
    Total::of(panel, &members)
}
