//! By what towns are alike (RULES 5): six figures from before anyone joined, and their z-scores.

use super::groups::Standing;
use crate::data::{Base, Column, Indicator, Kind, Measure, Municipality, Panel};
use crate::stats::describe;
use crate::stats::sphere::{great_circle_km, unit_vector};

/// Number of covariates.
pub const N: usize = 6;
/// Columns they are made of.
pub const COLUMNS: &[Column] =
    &[Column::Population, Column::Age65Plus, Column::TaxableIncomeThousandYen, Column::Taxpayers, Column::FiscalCapacityIndex];
/// Years of those columns.
pub const YEARS: [u16; 2] = [2013, 2015];
/// A covariate whose sd is at most this part of its largest figure is constant: what is left is rounding.
const CONSTANT: f64 = 1e-12;

/// One of the six covariates, in the order of RULES 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Covariate {
    /// ln population 2013.
    LnPopulation,
    /// aged_share 2013, %.
    AgedShare,
    /// Percent change of population 2013–2015.
    PopulationChange,
    /// income_per_taxpayer 2013, yen.
    Income,
    /// fiscal_capacity_index 2013.
    FiscalCapacity,
    /// Great-circle km to the office of the nearest *other* designated, core or declared core city.
    KmToCity,
}

impl Covariate {
    /// All six, in order: position in every `[f64; N]`.
    pub const ALL: [Covariate; N] = [
        Covariate::LnPopulation,
        Covariate::AgedShare,
        Covariate::PopulationChange,
        Covariate::Income,
        Covariate::FiscalCapacity,
        Covariate::KmToCity,
    ];

    /// Name in tables.
    pub const fn id(self) -> &'static str {
        match self {
            Covariate::LnPopulation => "ln_population_2013",
            Covariate::AgedShare => "aged_share_2013",
            Covariate::PopulationChange => "population_percent_2013_2015",
            Covariate::Income => "income_per_taxpayer_2013",
            Covariate::FiscalCapacity => "fiscal_capacity_index_2013",
            Covariate::KmToCity => "km_to_city",
        }
    }
}

/// The covariates of one municipality, in the order of [`Covariate::ALL`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Profile {
    /// In their own units.
    pub raw: [f64; N],
    /// As z-scores over treated and pool.
    pub z: [f64; N],
}

/// The cities to which distance is measured: designated, core, and core of an area; with their places.
pub(super) fn cities(base: &Base, standings: &[Standing]) -> Vec<(usize, [f64; 3])> {
    let declared = |i: usize| standings.get(i).is_some_and(|s| s.ever_core);
    let all = base.municipalities.iter().enumerate();
    all.filter(|(i, m)| matches!(m.kind, Kind::Designated | Kind::Core) || declared(*i))
        .map(|(i, m)| (i, unit_vector((m.latitude_deg, m.longitude_deg))))
        .collect()
}

/// Great-circle km from municipality `i` to the nearest other city; `None` without one.
fn km_to_city(base: &Base, cities: &[(usize, [f64; 3])], i: usize) -> Option<f64> {
    let place = |m: &Municipality| (m.latitude_deg, m.longitude_deg);
    let here = place(base.municipalities.get(i)?);
    let [x, y, z] = unit_vector(here);
    // The nearest along the globe is the nearest straight on: one exact distance instead of a hundred.
    let mut nearest = (f64::INFINITY, None);
    for (city, [a, b, c]) in cities.iter().filter(|c| c.0 != i) {
        let straight = (x - a) * (x - a) + (y - b) * (y - b) + (z - c) * (z - c);
        if straight < nearest.0 {
            nearest = (straight, Some(*city));
        }
    }
    base.municipalities.get(nearest.1?).map(|city| great_circle_km(here, place(city)))
}

/// The raw covariates of municipality `i`; `None` if one is missing.
pub(super) fn raw(base: &Base, panel: &Panel, cities: &[(usize, [f64; 3])], i: usize) -> Option<[f64; N]> {
    let population = panel.get(Column::Population, i, 2013).filter(|p| *p > 0.0)?;
    let all = [
        population.ln(),
        Indicator::AgedShare.value(panel, i, 2013)?,
        Indicator::Population.outcome(Measure::Percent, panel, i, 2013, 2015)?,
        Indicator::IncomePerTaxpayer.value(panel, i, 2013)?,
        Indicator::FiscalCapacityIndex.value(panel, i, 2013)?,
        km_to_city(base, cities, i)?,
    ];
    all.iter().all(|v| v.is_finite()).then_some(all)
}

/// Means and standard deviations (n − 1) by which covariates become z-scores.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Means over treated and pool.
    pub mean: [f64; N],
    /// Standard deviations over treated and pool; 0 for a covariate that does not vary, which then counts for nothing.
    pub sd: [f64; N],
}

impl Scale {
    /// Over treated and pool together.
    pub(super) fn of(rows: &[[f64; N]]) -> Self {
        let mut scale = Self { mean: [0.0; N], sd: [0.0; N] };
        for c in 0..N {
            let column: Vec<f64> = rows.iter().map(|r| r[c]).collect();
            let largest = column.iter().fold(0.0_f64, |m, v| m.max(v.abs()));
            scale.mean[c] = describe::mean(&column).unwrap_or(0.0);
            let sd = describe::variance(&column).unwrap_or(0.0).sqrt();
            scale.sd[c] = if sd.is_finite() && sd > CONSTANT * largest { sd } else { 0.0 };
        }
        scale
    }

    /// A municipality on this scale.
    pub fn profile(&self, raw: [f64; N]) -> Profile {
        let z = |c: usize| if self.sd[c] > 0.0 { (raw[c] - self.mean[c]) / self.sd[c] } else { 0.0 };
        Profile { raw, z: std::array::from_fn(z) }
    }
}
