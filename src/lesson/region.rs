//! The class's own region in the scenario lab: what still stands in 2050, alone, together, by nearness (RULES 9).
//!
//! The model runs for the whole country and the class's municipalities are counted in it, so that a town outside every
//! area has neighbours too. `area` is shown only where there is an area.

use super::Place;
use crate::data::{Base, MemberRole, Outlook, SERVICES};
use crate::scenario::{self, Neighbours, Outcome, Path, Pools, Regime, Settings, Status};

/// A run seen from the class's place.
#[derive(Clone, Debug)]
pub struct Region {
    /// The whole country's outcome.
    pub outcome: Outcome,
    /// Positions in `outcome.towns` of the region's municipalities that are counted.
    pub towns: Vec<usize>,
    /// Those of the region without a figure on this path, positions in [`Base::municipalities`].
    pub left_out: Vec<usize>,
    /// In an area: the regime `area` means something.
    pub has_area: bool,
}

impl Region {
    /// Runs the model on the official projection, or with today's population where the place has no projection.
    pub fn of(base: &Base, outlook: &Outlook, near: &Neighbours, place: &Place, pool: Pools) -> Self {
        let path = if is_projected(base, outlook, place) { Path::Ipss } else { Path::Flat };
        let settings = Settings { pool: Some(pool), path, ..Settings::default() };
        let outcome = scenario::run(base, outlook, near, &settings);
        let region = place.region(base);
        let at = |i: &usize| outcome.towns.binary_search(i).ok();
        Self {
            towns: region.iter().filter_map(at).collect(),
            left_out: region.iter().copied().filter(|i| at(i).is_none()).collect(),
            has_area: place.is_member(),
            outcome,
        }
    }

    /// Municipalities secure, uncertain and hard, in the order of [`Status::ALL`].
    pub fn counts(&self, service: usize, regime: Regime, year: u16) -> [u32; 3] {
        let at = self.outcome.year_at(year);
        Status::ALL.map(|s| self.towns.iter().filter(|t| self.outcome.standing(**t, service, regime, at) == Some(s)).count() as u32)
    }

    /// People of the region in a year.
    pub fn people(&self, year: u16) -> f64 {
        self.towns.iter().map(|t| self.outcome.people(*t, self.outcome.year_at(year))).sum()
    }

    /// Services (of twelve) that are not secure in a year where the town stands alone.
    pub fn not_secure_alone(&self, town: usize, year: u16) -> Option<usize> {
        let t = self.outcome.towns.binary_search(&town).ok()?;
        let at = self.outcome.year_at(year);
        Some((0..SERVICES.len()).filter(|s| self.outcome.standing(t, *s, Regime::Alone, at) != Some(Status::Secure)).count())
    }

    /// Cells (municipality × service) that are secure in a year.
    pub fn secure_cells(&self, regime: Regime, year: u16) -> u32 {
        (0..SERVICES.len()).map(|s| self.counts(s, regime, year)[0]).sum()
    }

    /// The regimes that mean something here.
    pub fn regimes(&self) -> Vec<Regime> {
        Regime::ALL.into_iter().filter(|r| *r != Regime::Area || self.has_area).collect()
    }

    /// The municipality of the region with the fewest people in 2020, as a position in [`Base::municipalities`].
    pub fn smallest(&self) -> Option<usize> {
        let people = |t: &usize| self.outcome.people(*t, self.outcome.year_at(2020));
        self.towns.iter().min_by(|a, b| people(a).total_cmp(&people(b))).and_then(|t| self.outcome.towns.get(*t).copied())
    }
}

/// Whether the class's town (or its area's core city) has an official projection.
pub fn is_projected(base: &Base, outlook: &Outlook, place: &Place) -> bool {
    let core = || base.members(place.area?).find(|m| m.role == MemberRole::Core).map(|m| m.municipality);
    place.town.or_else(core).is_some_and(|i| outlook.projected_2023(i, 2050).is_some())
}
