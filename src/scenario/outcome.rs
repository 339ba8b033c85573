//! One run of the model: settings in, counts by service, regime and year out (RULES 9).

use super::{
    Added, Body, Catchment, Curve, DECADES, LeftOut, Neighbours, Population, Regime, Scope, Settings, Staff, Status, Together, Values,
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
    /// Who might join the areas in scope and adds people to their pools; named, never counted.
    pub added: Vec<Added>,
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

    /// Municipalities (position in [`Base::municipalities`]) with their status; `None` under [`Regime::Area`] outside every area.
    pub fn statuses(&self, service: usize, regime: Regime, year_at: usize) -> impl Iterator<Item = (usize, Option<Status>)> + '_ {
        self.towns.iter().enumerate().map(move |(t, i)| (*i, self.standing(t, service, regime, year_at)))
    }

    /// Pairs of a member municipality and a service that are [`Status::Secure`].
    pub fn secure_pairs(&self, regime: Regime, year_at: usize) -> u32 {
        (0..SERVICES.len()).map(|s| self.cell_among_members(s, regime, year_at).municipalities_of(Status::Secure)).sum()
    }

    /// Is a counted municipality (position in [`Outcome::towns`]) a member of an area?
    pub fn is_member(&self, town: usize) -> bool {
        self.member.get(town).copied().unwrap_or(false)
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

/// Municipalities of a scope, in the order of codes; a reader's own area names each once.
pub fn in_scope(base: &Base, settings: &Settings) -> Vec<usize> {
    let mut all: Vec<usize> = match settings.scope {
        Scope::Nation => (0..base.municipalities.len()).collect(),
        Scope::Area(a) => base.members(a).map(|m| m.municipality).collect(),
        Scope::Own => settings.own.iter().copied().filter(|i| *i < base.municipalities.len()).collect(),
    };
    all.sort_unstable();
    all.dedup();
    all
}

/// Runs the model once. `neighbours` depends on `base` only and is made once.
pub fn run(base: &Base, outlook: &Outlook, neighbours: &Neighbours, settings: &Settings) -> Outcome {
    let values = Values::of(settings);
    let years = years(settings);
    let (people, left_out) = population(base, outlook, settings, &years);
    let together = Together::of(base, settings, &values);
    let in_scope = in_scope(base, settings);
    let towns: Vec<usize> = in_scope.iter().copied().filter(|i| people.has(*i)).collect();
    let catchment = Catchment::new(neighbours, &people, &together, &values, years.len());
    let sums = Bodies::of(base, &people, &together, years.len());
    let standings = standings(&towns, &catchment, &values, settings, years.len());
    Outcome {
        member: towns.iter().map(|i| together.is_member(*i)).collect(),
        left_out: left_out.into_iter().filter(|l| in_scope.contains(&l.municipality)).collect(),
        office_elsewhere: towns.iter().copied().filter(|i| OFFICE_ELSEWHERE.contains(&base.municipalities[*i].code)).collect(),
        population: (0..years.len()).map(|y| towns.iter().map(|i| people.get(*i, y)).sum()).collect(),
        bodies: bodies(base, &sums, &values, settings),
        staff: staff(base, &sums, &together, &values, settings, &people, &towns, years.len()),
        added: added_in(&together, settings.scope),
        settings: settings.clone(),
        years,
        towns,
        people,
        standings,
    }
}

/// Those that might join the areas in scope.
fn added_in(together: &Together, scope: Scope) -> Vec<Added> {
    together.added.iter().copied().filter(|a| scope == Scope::Nation || scope == Scope::Area(a.area)).collect()
}

/// Status by town, service, regime and year, in that order.
fn standings(towns: &[usize], catchment: &Catchment, values: &Values, settings: &Settings, years: usize) -> Vec<Option<Status>> {
    let curves: Vec<Curve> = (0..SERVICES.len()).map(|s| Curve::of(values, s)).collect();
    let lines: Vec<[f64; 2]> = curves.iter().map(|c| c.lines(values)).collect();
    let pooled: Vec<bool> = SERVICES.iter().map(|s| settings.pools().has(s.field)).collect();
    let mut people = Vec::new();
    let mut all = Vec::with_capacity(towns.len() * SERVICES.len() * 3 * years);
    for &i in towns {
        catchment.people_into(i, &mut people);
        for s in 0..SERVICES.len() {
            for regime in Regime::ALL {
                // A field that is not pooled leaves an area's members alone; nearness asks no agreement.
                let counted = if regime == Regime::Area && !pooled[s] { Regime::Alone } else { regime };
                let nobody = regime == Regime::Area && !catchment.is_member(i);
                let people = &people[catchment.range_of(s, counted)];
                all.extend(people.iter().map(|u| (!nobody).then(|| curves[s].status(values, lines[s], *u))));
            }
        }
    }
    all
}
