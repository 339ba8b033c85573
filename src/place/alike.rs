//! Areas that are like one another: by size, age, income, number of members, weight of the core and distance to it.

use super::{Group, near};
use crate::data::{Base, Indicator, MemberRole, Panel};
use crate::stats::describe;

/// By what areas are alike. None of it is a change of population: that is what the look-alikes are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Feature {
    /// Population 2025, persons (compared by its logarithm).
    Population,
    /// Share of 65 and over 2022, %.
    AgedShare,
    /// Income per taxpayer 2023, yen.
    Income,
    /// Members (compared by the logarithm).
    Members,
    /// Share of the core cities in the population 2025, %.
    CoreShare,
    /// Mean km of the partners to their core (0 without partners).
    KmToCore,
}

/// Number of features.
pub const FEATURES: usize = 6;

impl Feature {
    /// All, in order: position in every array of [`Features`].
    pub const ALL: [Feature; FEATURES] =
        [Feature::Population, Feature::AgedShare, Feature::Income, Feature::Members, Feature::CoreShare, Feature::KmToCore];

    const fn is_compared_by_logarithm(self) -> bool {
        matches!(self, Feature::Population | Feature::Members)
    }
}

/// The features of every area, in their own units and as z-scores over the areas.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Features {
    /// In their own units.
    pub raw: Vec<[f64; FEATURES]>,
    z: Vec<[f64; FEATURES]>,
}

/// One look-alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alike {
    /// Position in [`Base::areas`].
    pub area: usize,
    /// Euclidean distance on the z-scores.
    pub distance: f64,
    /// The two features that are nearest: the reason.
    pub because: [Feature; 2],
}

impl Features {
    /// Of every area; empty if a figure is missing.
    pub fn of(base: &Base, panel: &Panel) -> Self {
        let raw: Option<Vec<[f64; FEATURES]>> = (0..base.areas.len()).map(|a| one(base, panel, a)).collect();
        let raw = raw.unwrap_or_default();
        let scaled = |row: &[f64; FEATURES], f: usize| if Feature::ALL[f].is_compared_by_logarithm() { row[f].ln() } else { row[f] };
        let mut z = vec![[0.0; FEATURES]; raw.len()];
        for f in 0..FEATURES {
            let column: Vec<f64> = raw.iter().map(|row| scaled(row, f)).collect();
            let (Some(mean), Some(variance)) = (describe::mean(&column), describe::variance(&column)) else { continue };
            if variance > 0.0 {
                z.iter_mut().zip(&column).for_each(|(row, v)| row[f] = (v - mean) / variance.sqrt());
            }
        }
        Self { raw, z }
    }

    /// The `n` areas most like one, nearest first.
    pub fn alike(&self, area: usize, n: usize) -> Vec<Alike> {
        let Some(own) = self.z.get(area) else { return Vec::new() };
        let mut all: Vec<Alike> = self
            .z
            .iter()
            .enumerate()
            .filter(|(a, _)| *a != area)
            .map(|(a, z)| {
                let apart: [f64; FEATURES] = std::array::from_fn(|f| (z[f] - own[f]).abs());
                let mut order: [usize; FEATURES] = std::array::from_fn(|f| f);
                order.sort_by(|a, b| apart[*a].total_cmp(&apart[*b]));
                let distance = apart.iter().map(|d| d * d).sum::<f64>().sqrt();
                Alike { area: a, distance, because: [Feature::ALL[order[0]], Feature::ALL[order[1]]] }
            })
            .collect();
        all.sort_by(|a, b| a.distance.total_cmp(&b.distance));
        all.truncate(n);
        all
    }
}

fn one(base: &Base, panel: &Panel, area: usize) -> Option<[f64; FEATURES]> {
    let all = Group::area(base, area);
    let cores = Group::of(base.members(area).filter(|m| m.role == MemberRole::Core).map(|m| m.municipality));
    let population = |g: &Group| g.value(panel, Indicator::Population, 2025);
    let partners = base.members(area).filter(|m| m.role == MemberRole::Partner);
    let km = partners.map(|m| near::km_to_core(base, area, m.municipality)).collect::<Option<Vec<f64>>>()?;
    let total = population(&all).filter(|p| *p > 0.0)?;
    Some([
        total,
        all.value(panel, Indicator::AgedShare, 2022)?,
        all.value(panel, Indicator::IncomePerTaxpayer, 2023)?,
        all.len() as f64,
        100.0 * population(&cores)? / total,
        describe::mean(&km).unwrap_or(0.0),
    ])
}
