//! The people who count for each municipality: U of RULES 9 by reach, regime and year, in one walk over its neighbours.

use super::together::areas_in;
use super::{Neighbours, Population, Quantity, Regime, Together, Values};
use crate::data::SERVICES;
use std::ops::Range;

/// Prepared for one set of assumptions.
pub struct Catchment<'a> {
    neighbours: &'a Neighbours,
    population: &'a Population,
    together: &'a Together,
    share: f64,
    years: usize,
    /// Distinct reaches, km, ascending; and for each service its place among them.
    reaches: Vec<f64>,
    place: Vec<usize>,
}

/// Reaches of the services in force: the distinct ones in km, ascending, and the place of each service among them.
pub(super) fn reaches(values: &Values) -> (Vec<f64>, Vec<usize>) {
    let radius = values.get(Quantity::Radius) / 100.0;
    let each: Vec<f64> = (0..SERVICES.len()).map(|s| values.get(Quantity::ReachKm(s)) * radius).collect();
    let mut distinct = each.clone();
    distinct.sort_unstable_by(f64::total_cmp);
    distinct.dedup();
    let place = each.iter().map(|r| distinct.iter().position(|d| d == r).unwrap_or_default()).collect();
    (distinct, place)
}

impl<'a> Catchment<'a> {
    /// For the years of a population.
    pub fn new(neighbours: &'a Neighbours, population: &'a Population, together: &'a Together, values: &Values, years: usize) -> Self {
        let (reaches, place) = reaches(values);
        Self { neighbours, population, together, share: values.get(Quantity::Reach) / 100.0, years, reaches, place }
    }

    /// Where the years of a service under a regime stand in what [`Catchment::people_into`] writes.
    pub fn range_of(&self, service: usize, regime: Regime) -> Range<usize> {
        let at = (self.place.get(service).copied().unwrap_or_default() * 3 + regime as usize) * self.years;
        at..at + self.years
    }

    /// Writes U for municipality `i` by reach, regime and year, before asking whether a field is pooled;
    /// [`Regime::Area`] equals [`Regime::Alone`] outside every area, and is the larger of two areas.
    pub fn people_into(&self, i: usize, out: &mut Vec<f64>) {
        let own = self.population.of(i);
        let mine = self.together.member(i);
        let mut nearby = vec![0.0; self.years];
        let mut areas: Vec<(u64, Vec<f64>)> = areas_in(mine).map(|a| (1 << a, vec![0.0; self.years])).collect();
        out.clear();
        let mut walked = 0;
        for reach in &self.reaches {
            let within = self.neighbours.within(i, *reach);
            for j in within.skip(walked) {
                walked += 1;
                if !self.population.has(j) {
                    continue;
                }
                let theirs = self.population.of(j);
                nearby.iter_mut().zip(theirs).for_each(|(s, p)| *s += p);
                let shared = self.together.adds_to(j) & mine;
                if shared != 0 {
                    for (_, sum) in areas.iter_mut().filter(|(bit, _)| shared & bit != 0) {
                        sum.iter_mut().zip(theirs).for_each(|(s, p)| *s += p);
                    }
                }
            }
            out.extend_from_slice(own);
            out.extend((0..self.years).map(|y| own[y] + self.share * areas.iter().map(|(_, s)| s[y]).fold(0.0, f64::max)));
            out.extend((0..self.years).map(|y| own[y] + self.share * nearby[y]));
        }
    }

    /// Is municipality `i` in any area?
    pub fn is_member(&self, i: usize) -> bool {
        self.together.is_member(i)
    }
}
