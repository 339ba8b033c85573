//! Where an area stands among all by change of population, and how far the rank moves with the way of counting.

use super::Group;
use crate::data::{Base, Indicator, Measure, MemberRole, Panel};
use crate::stats::describe;

/// Ways of counting one and the same change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// Change of the total, 2013–2025: the one that is shown.
    Total,
    /// Change of the total, 2015–2025 (nobody had joined before).
    TotalFrom2015,
    /// Mean of the members' changes.
    Mean,
    /// Median of the members' changes.
    Median,
    /// Change of the total without the core cities (an area of cores alone keeps its total).
    WithoutCores,
}

/// All ways, the one that is shown first.
pub const WAYS: [Way; 5] = [Way::Total, Way::TotalFrom2015, Way::Mean, Way::Median, Way::WithoutCores];

/// An area among all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rank {
    /// Change of the total 2013–2025, %.
    pub change_pct: f64,
    /// Its rank, 1 the highest.
    pub rank: usize,
    /// Highest rank by any way.
    pub best: usize,
    /// Lowest rank by any way.
    pub worst: usize,
    /// Areas ranked.
    pub of: usize,
}

/// Change of an area by one way, %.
pub fn by_way(base: &Base, panel: &Panel, area: usize, way: Way) -> Option<f64> {
    let percent = |group: &Group, from: u16| group.outcome(panel, Indicator::Population, Measure::Percent, from, 2025);
    let all = Group::area(base, area);
    let each = || all.members().iter().map(|i| percent(&Group::of([*i]), 2013)).collect::<Option<Vec<f64>>>();
    match way {
        Way::Total => percent(&all, 2013),
        Way::TotalFrom2015 => percent(&all, 2015),
        Way::Mean => describe::mean(&each()?),
        Way::Median => describe::quantile(&describe::sorted(&each()?), 0.5),
        Way::WithoutCores => {
            let partners = Group::of(base.members(area).filter(|m| m.role == MemberRole::Partner).map(|m| m.municipality));
            percent(if partners.is_empty() { &all } else { &partners }, 2013)
        }
    }
}

/// Every area's rank, in the order of [`Base::areas`]; empty if a figure is missing.
pub fn ranks(base: &Base, panel: &Panel) -> Vec<Rank> {
    let n = base.areas.len();
    let of_way = |way: Way| (0..n).map(|a| by_way(base, panel, a, way)).collect::<Option<Vec<f64>>>();
    let Some(values) = WAYS.iter().map(|w| of_way(*w)).collect::<Option<Vec<_>>>() else { return Vec::new() };
    let place = |list: &[f64], a: usize| 1 + list.iter().filter(|v| **v > list[a]).count();
    (0..n)
        .map(|a| {
            let places: Vec<usize> = values.iter().map(|list| place(list, a)).collect();
            Rank {
                change_pct: values[0][a],
                rank: places[0],
                best: places.iter().copied().min().unwrap_or(places[0]),
                worst: places.iter().copied().max().unwrap_or(places[0]),
                of: n,
            }
        })
        .collect()
}
