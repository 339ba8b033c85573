//! One run of the model: settings in, counts by service, regime and year out (RULES 9).

use super::{
    Body, Curve, DECADES, LeftOut, Neighbours, Population, Quantity, Regime, Scope, Settings, Staff, Status, Values,
    organisation::{Bodies, bodies, staff},
    population, years,
};
use crate::data::{Base, Code, Outlook, SERVICES};

/// Offices of Mishima, Toshima and Taketomi lie outside their own territory.
const OFFICE_ELSEWHERE: [Code; 3] = [Code(46303), Code(46304), Code(47381)];

/// Municipalities and their residents by status, in the order of [`Status::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cell {
    /// Municipalities.
    pub municipalities: [u32; 3],
    /// Their own residents of that year, persons.
    pub residents: [f64; 3],
}

impl Cell {
    /// Municipalities of a status.
    pub fn municipalities_of(&self, status: Status) -> u32 {
        self.municipalities[slot(status)]
    }

    /// Residents of a status, persons.
    pub fn residents_of(&self, status: Status) -> f64 {
        self.residents[slot(status)]
    }

    /// Municipalities of every status.
    pub fn total(&self) -> u32 {
        self.municipalities.iter().sum()
    }

    fn add(&mut self, status: Status, residents: f64) {
        self.municipalities[slot(status)] += 1;
        self.residents[slot(status)] += residents;
    }
}

fn slot(status: Status) -> usize {
    match status {
        Status::Secure => 0,
        Status::Uncertain => 1,
        Status::Hard => 2,
    }
}

/// What a run found.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was asked.
    pub settings: Settings,
    /// Years computed: the decades, and the chosen year where it lies between them.
    pub years: Vec<u16>,
    /// Municipalities counted, by position in [`Base::municipalities`].
    pub towns: Vec<usize>,
    /// Those of the scope that are named and left out.
    pub left_out: Vec<LeftOut>,
    /// Counted municipalities whose office lies outside their own territory, so that distances mislead.
    pub office_elsewhere: Vec<usize>,
    /// People of the counted municipalities, year by year.
    pub population: Vec<f64>,
    /// Areas of the scope as bodies.
    pub bodies: Vec<Body>,
    /// General-administration staff.
    pub staff: Staff,
    people: Population,
    member: Vec<bool>,
    standings: Vec<Option<Status>>,
}

impl Outcome {
    /// Position of a year in [`Outcome::years`]; the last year where it is not there.
    pub fn year_at(&self, year: u16) -> usize {
        self.years.iter().position(|y| *y == year).unwrap_or(self.years.len() - 1)
    }

    /// Status of a counted municipality (position in [`Outcome::towns`]); `None` under [`Regime::Area`] outside every area.
    pub fn standing(&self, town: usize, service: usize, regime: Regime, year_at: usize) -> Option<Status> {
        *self.standings.get(((town * SERVICES.len() + service) * 3 + regime as usize) * self.years.len() + year_at)?
    }

    /// Counts for a service (position in [`SERVICES`]), regime and year; under [`Regime::Area`] members of an area only.
    pub fn cell(&self, service: usize, regime: Regime, year_at: usize) -> Cell {
        self.count(service, regime, year_at, false)
    }

    /// The same over members of an area only, so that the three regimes count the same municipalities.
    pub fn cell_among_members(&self, service: usize, regime: Regime, year_at: usize) -> Cell {
        self.count(service, regime, year_at, true)
    }

    fn count(&self, service: usize, regime: Regime, year_at: usize, members_only: bool) -> Cell {
        let mut cell = Cell::default();
        for (t, &i) in self.towns.iter().enumerate().filter(|(t, _)| !members_only || self.member[*t]) {
            if let Some(status) = self.standing(t, service, regime, year_at) {
                cell.add(status, self.people.get(i, year_at));
            }
        }
        cell
    }

    /// People of a counted municipality in a year.
    pub fn people(&self, town: usize, year_at: usize) -> f64 {
        self.towns.get(town).map_or(f64::NAN, |i| self.people.get(*i, year_at))
    }

    /// First of 2020, 2025 … 2050 in which a municipality is below [`Status::Secure`]; `None` if it never is.
    pub fn first_below_secure(&self, town: usize, service: usize, regime: Regime) -> Option<u16> {
        DECADES.into_iter().find(|year| self.standing(town, service, regime, self.year_at(*year)).is_some_and(|s| s != Status::Secure))
    }

    /// How many municipalities fall below [`Status::Secure`] first in each of [`DECADES`], and how many never do.
    pub fn first_below_counts(&self, service: usize, regime: Regime) -> ([u32; DECADES.len()], u32) {
        let (mut counts, mut never) = ([0; DECADES.len()], 0);
        for town in (0..self.towns.len()).filter(|t| regime != Regime::Area || self.member[*t]) {
            match self.first_below_secure(town, service, regime).and_then(|year| DECADES.iter().position(|d| *d == year)) {
                Some(at) => counts[at] += 1,
                None => never += 1,
            }
        }
        (counts, never)
    }
}

/// The people who count for each town, by reach, regime and year.
pub struct Catchment<'a> {
    neighbours: &'a Neighbours,
    population: &'a Population,
    areas_of: Vec<u64>,
    share: f64,
    years: usize,
}

impl<'a> Catchment<'a> {
    /// Prepares the memberships.
    pub fn new(base: &Base, neighbours: &'a Neighbours, population: &'a Population, values: &Values, years: usize) -> Self {
        let mut areas_of = vec![0u64; base.municipalities.len()];
        for m in &base.memberships {
            areas_of[m.municipality] |= 1 << m.area;
        }
        Self { neighbours, population, areas_of, share: values.get(Quantity::Reach) / 100.0, years }
    }

    /// U of RULES 9 by [`Regime`] and year for municipality `i` and a reach in km, before asking whether the field is
    /// pooled; [`Regime::Area`] equals [`Regime::Alone`] outside every area.
    pub fn people(&self, i: usize, reach_km: f64) -> [Vec<f64>; 3] {
        let own = self.population.of(i);
        let mut nearby = vec![0.0; self.years];
        let mine = self.areas_of[i];
        let mut together: Vec<(u64, Vec<f64>)> =
            (0..64).map(|a| 1u64 << a).filter(|bit| mine & bit != 0).map(|bit| (bit, vec![0.0; self.years])).collect();
        for j in self.neighbours.within(i, reach_km).filter(|j| self.population.has(*j)) {
            let theirs = self.population.of(j);
            nearby.iter_mut().zip(theirs).for_each(|(s, p)| *s += p);
            for (bit, sum) in &mut together {
                if self.areas_of[j] & *bit != 0 {
                    sum.iter_mut().zip(theirs).for_each(|(s, p)| *s += p);
                }
            }
        }
        let with = |sums: &dyn Fn(usize) -> f64| (0..self.years).map(|y| own[y] + self.share * sums(y)).collect();
        [own.to_vec(), with(&|y| together.iter().map(|(_, s)| s[y]).fold(0.0, f64::max)), with(&|y| nearby[y])]
    }

    /// Is municipality `i` in any area?
    pub fn is_member(&self, i: usize) -> bool {
        self.areas_of[i] != 0
    }
}

/// Runs the model once. `neighbours` depends on `base` only and is made once.
pub fn run(base: &Base, outlook: &Outlook, neighbours: &Neighbours, settings: &Settings) -> Outcome {
    let values = Values::of(settings);
    let years = years(settings);
    let (people, left_out) = population(base, outlook, settings, &years);
    let mut in_scope: Vec<usize> = match settings.scope {
        Scope::Nation => (0..base.municipalities.len()).collect(),
        Scope::Area(a) => base.members(a).map(|m| m.municipality).collect(),
    };
    in_scope.sort_unstable();
    let towns: Vec<usize> = in_scope.iter().copied().filter(|i| people.has(*i)).collect();
    let catchment = Catchment::new(base, neighbours, &people, &values, years.len());
    let sums = Bodies::of(base, &people, years.len());
    let standings = standings(&towns, &catchment, &values, settings, years.len());
    Outcome {
        member: towns.iter().map(|i| catchment.is_member(*i)).collect(),
        left_out: left_out.into_iter().filter(|l| in_scope.contains(&l.municipality)).collect(),
        office_elsewhere: towns.iter().copied().filter(|i| OFFICE_ELSEWHERE.contains(&base.municipalities[*i].code)).collect(),
        population: (0..years.len()).map(|y| towns.iter().map(|i| people.get(*i, y)).sum()).collect(),
        bodies: bodies(base, &sums, &values, settings),
        staff: staff(base, &sums, &values, settings, &people, &towns, years.len()),
        settings: settings.clone(),
        years,
        towns,
        people,
        standings,
    }
}

/// Status by town, service, regime and year, in that order.
fn standings(towns: &[usize], catchment: &Catchment, values: &Values, settings: &Settings, years: usize) -> Vec<Option<Status>> {
    let radius = values.get(Quantity::Radius) / 100.0;
    let reach: Vec<f64> = (0..SERVICES.len()).map(|s| values.get(Quantity::ReachKm(s)) * radius).collect();
    let curves: Vec<Curve> = (0..SERVICES.len()).map(|s| Curve::of(values, s)).collect();
    let lines: Vec<[f64; 2]> = curves.iter().map(|c| c.lines(values)).collect();
    let mut distinct = reach.clone();
    distinct.sort_unstable_by(f64::total_cmp);
    distinct.dedup();
    let place: Vec<usize> = reach.iter().map(|r| distinct.iter().position(|d| d == r).unwrap_or_default()).collect();
    let pooled: Vec<bool> = SERVICES.iter().map(|s| settings.pools().has(s.field)).collect();
    let mut all = Vec::with_capacity(towns.len() * SERVICES.len() * 3 * years);
    for &i in towns {
        let people: Vec<[Vec<f64>; 3]> = distinct.iter().map(|km| catchment.people(i, *km)).collect();
        for s in 0..SERVICES.len() {
            for regime in Regime::ALL {
                // A field that is not pooled leaves an area's members alone; nearness asks no agreement.
                let counted = if regime == Regime::Area && !pooled[s] { Regime::Alone } else { regime };
                let nobody = regime == Regime::Area && !catchment.is_member(i);
                all.extend(people[place[s]][counted as usize].iter().map(|u| (!nobody).then(|| curves[s].status(values, lines[s], *u))));
            }
        }
    }
    all
}
