//! Population paths: how many people each municipality has in each year under the chosen path (RULES 9).

use super::{DECADES, Path, Quantity, Scope, Settings, Values};
use crate::data::{Base, Outlook};

/// Years of the projection of 2023 start at 2020, five years apart.
const STEP_YEARS: u16 = 5;
/// From here on the supposed drift counts.
const DRIFT_FROM: u16 = 2025;

/// Why a municipality is not in a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WhyLeftOut {
    /// One of the 13 of Hamadori in Fukushima that were projected only as a group.
    NoProjection,
    /// Nobody lived there at the census of 2020.
    Empty,
}

/// A municipality that is named and left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LeftOut {
    /// Position in [`Base::municipalities`].
    pub municipality: usize,
    /// Why.
    pub why: WhyLeftOut,
}

/// Persons by municipality and year; NaN where the municipality is left out.
#[derive(Clone, Debug)]
pub struct Population {
    years: usize,
    persons: Vec<f64>,
}

impl Population {
    /// People of municipality `i` in the year at `y` of the list of years; NaN if left out.
    pub fn get(&self, i: usize, y: usize) -> f64 {
        self.persons.get(i * self.years + y).copied().unwrap_or(f64::NAN)
    }

    /// All years of municipality `i`.
    pub fn of(&self, i: usize) -> &[f64] {
        self.persons.get(i * self.years..(i + 1) * self.years).unwrap_or_default()
    }

    /// Puts other figures in place of one year's, where there are some and the municipality is counted.
    pub(super) fn put(&mut self, y: usize, persons: impl Fn(usize) -> Option<f64>) {
        for (i, own) in self.persons.chunks_exact_mut(self.years).enumerate() {
            if let (false, Some(other)) = (own[y].is_nan(), persons(i)) {
                own[y] = other;
            }
        }
    }

    /// Is the municipality counted?
    pub fn has(&self, i: usize) -> bool {
        self.of(i).first().is_some_and(|p| !p.is_nan())
    }
}

/// Years computed: the decades, and the chosen year where it lies between them.
pub fn years(settings: &Settings) -> Vec<u16> {
    let mut years = DECADES.to_vec();
    if let Err(at) = years.binary_search(&settings.year)
        && (DECADES[0]..=DECADES[DECADES.len() - 1]).contains(&settings.year)
    {
        years.insert(at, settings.year);
    }
    years
}

/// Everyone's path, and who is left out.
pub fn population(base: &Base, outlook: &Outlook, settings: &Settings, years: &[u16]) -> (Population, Vec<LeftOut>) {
    let drift = 1.0 + Values::of(settings).get(Quantity::Drift) / 100.0;
    let mut takes_part = vec![false; base.municipalities.len()];
    for m in &base.memberships {
        takes_part[m.municipality] = true;
    }
    if settings.scope == Scope::Own {
        for part in &settings.own {
            if let Some(part) = takes_part.get_mut(*part) {
                *part = true;
            }
        }
    }
    let mut persons = Vec::with_capacity(base.municipalities.len() * years.len());
    let mut left_out = Vec::new();
    for (i, part) in takes_part.iter().enumerate() {
        let why = why_left_out(outlook, settings.path, i);
        if let Some(why) = why {
            left_out.push(LeftOut { municipality: i, why });
        }
        persons.extend(years.iter().map(|&year| {
            let years_of_drift = if *part { i32::from(year.saturating_sub(DRIFT_FROM)) } else { 0 };
            if why.is_some() { f64::NAN } else { on_path(outlook, settings.path, i, year) * drift.powi(years_of_drift) }
        }));
    }
    (Population { years: years.len(), persons }, left_out)
}

fn census(outlook: &Outlook, which: usize, i: usize) -> f64 {
    outlook.census[which].get(i).copied().unwrap_or(f64::NAN)
}

fn why_left_out(outlook: &Outlook, path: Path, i: usize) -> Option<WhyLeftOut> {
    let projected = outlook.ipss_2023.iter().all(|column| column.get(i).is_some_and(|p| !p.is_nan()));
    match path {
        Path::Flat => (census(outlook, 1, i) == 0.0).then_some(WhyLeftOut::Empty),
        Path::Ipss | Path::Trend => (!projected).then_some(WhyLeftOut::NoProjection),
    }
}

fn on_path(outlook: &Outlook, path: Path, i: usize, year: u16) -> f64 {
    let since = year.saturating_sub(DECADES[0]);
    match path {
        Path::Ipss => {
            let column = |n: usize| outlook.ipss_2023[n.min(outlook.ipss_2023.len() - 1)].get(i).copied().unwrap_or(f64::NAN);
            let (n, rest) = (usize::from(since / STEP_YEARS), since % STEP_YEARS);
            let from = column(n);
            if rest == 0 { from } else { from + (column(n + 1) - from) * f64::from(rest) / f64::from(STEP_YEARS) }
        }
        Path::Trend => {
            let (before, now) = (census(outlook, 0, i), census(outlook, 1, i));
            now * (now / before).powf(f64::from(since) / f64::from(STEP_YEARS))
        }
        Path::Flat => census(outlook, 1, i),
    }
}
