//! What lies ahead of a place by the published projection, with its range, and how far earlier ones were off.

use super::Group;
use crate::data::{AGE_GROUPS, Ages, Base, CENSUS_YEARS, Column, IPSS_2018_YEARS, IPSS_2023_YEARS, Outlook, Panel};

/// Standard deviation of ln(projected/counted) at five years, by 2020 population (RULES 9).
const SPREAD: [(f64, f64); 4] = [(3_000.0, 0.061), (10_000.0, 0.030), (30_000.0, 0.024), (f64::INFINITY, 0.014)];
/// Growth of the spread with the horizon (RULES 9).
const HORIZON_POWER: f64 = 0.8;
/// Part of the variance that is common within a prefecture (RULES 9).
const COMMON: f64 = 0.1;
/// Quantile of the normal distribution that leaves 5 % above.
const Z_95: f64 = 1.644_853_626_951_472_2;

/// Projected population of a group.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Ahead {
    /// Years of the 2023 release with the sum over those projected; 2020 is the census count it starts from.
    pub projected: Vec<(u16, f64)>,
    /// Year, low and high: 90 % range from the errors of earlier projections; from 2030 on (RULES 9: 2025 is counted).
    pub range: Vec<(u16, f64, f64)>,
    /// Years of the 2018 release with the sum, if every member was projected then.
    pub projected_2018: Vec<(u16, f64)>,
    /// Members without a projection of 2023, left out of the sums.
    pub without: Vec<usize>,
}

impl Ahead {
    /// Projected persons in a year.
    pub fn at(&self, year: u16) -> Option<f64> {
        self.projected.iter().find(|(y, _)| *y == year).map(|(_, p)| *p)
    }

    /// Low and high in a year.
    pub fn range_at(&self, year: u16) -> Option<(f64, f64)> {
        self.range.iter().find(|r| r.0 == year).map(|r| (r.1, r.2))
    }
}

fn sum(list: &[f64], members: &[usize]) -> Option<f64> {
    members.iter().map(|i| list.get(*i).copied().filter(|v| !v.is_nan())).sum::<Option<f64>>().filter(|_| !members.is_empty())
}

/// The projections of a group.
pub fn ahead(base: &Base, outlook: &Outlook, group: &Group) -> Ahead {
    let (with, without): (Vec<usize>, Vec<usize>) =
        group.members().iter().partition(|i| outlook.ipss_2023.iter().all(|list| list.get(**i).is_some_and(|v| !v.is_nan())));
    let years = |years: [u16; 7], lists: &[Vec<f64>; 7], members: &[usize]| {
        years.iter().zip(lists).filter_map(|(y, list)| Some((*y, sum(list, members)?))).collect::<Vec<_>>()
    };
    let projected = years(IPSS_2023_YEARS, &outlook.ipss_2023, &with);
    let range = IPSS_2023_YEARS
        .iter()
        .zip(&outlook.ipss_2023)
        .filter(|(year, _)| **year > 2025)
        .filter_map(|(year, list)| {
            let total = sum(list, &with).filter(|t| *t > 0.0)?;
            let half = Z_95 * relative_spread(base, &with, list, total, f64::from(*year) - 2020.0);
            Some((*year, total * (-half).exp(), total * half.exp()))
        })
        .collect();
    Ahead { projected, range, projected_2018: years(IPSS_2018_YEARS, &outlook.ipss_2018, group.members()), without }
}

/// Standard deviation of ln of one municipality's projection `h` years after 2020.
fn spread(census_2020: u32, h: f64) -> f64 {
    let size = f64::from(census_2020);
    let at_five = SPREAD.iter().find(|(below, _)| size < *below).map_or(0.0, |s| s.1);
    at_five * (h / 5.0).powf(HORIZON_POWER)
}

/// The same of a sum, to first order: own errors independent, a tenth of the variance common within a prefecture.
fn relative_spread(base: &Base, members: &[usize], list: &[f64], total: f64, h: f64) -> f64 {
    let mut own = 0.0;
    let mut common = [0.0; 256];
    for i in members {
        let Some(m) = base.municipalities.get(*i) else { continue };
        let part = list[*i] / total * spread(m.census_2020, h);
        own += part * part * (1.0 - COMMON);
        common[usize::from(m.prefecture)] += part * COMMON.sqrt();
    }
    (own + common.iter().map(|c| c * c).sum::<f64>()).sqrt()
}

/// One projected figure beside what was counted later.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Accuracy {
    /// Release, 2018 or 2023.
    pub release: u16,
    /// Year spoken of.
    pub year: u16,
    /// Persons projected.
    pub projected: f64,
    /// Persons counted by the census (2025: preliminary).
    pub counted: f64,
}

impl Accuracy {
    /// How far the projection was off: positive if fewer people were counted than projected, % of those counted.
    pub fn error_pct(&self) -> f64 {
        100.0 * (self.projected / self.counted - 1.0)
    }
}

/// How far the earlier projections of a group were off: the 2018 release for 2020 and 2025, that of 2023 for 2025.
/// What was not projected, or where nobody was counted, is left out; members without a projection are left out of both sums.
pub fn accuracy(outlook: &Outlook, group: &Group) -> Vec<Accuracy> {
    let of = |(release, year): (u16, u16)| {
        let (years, lists) = if release == 2018 { (IPSS_2018_YEARS, &outlook.ipss_2018) } else { (IPSS_2023_YEARS, &outlook.ipss_2023) };
        let list = &lists[years.iter().position(|y| *y == year)?];
        let counts = &outlook.census[CENSUS_YEARS.iter().position(|y| *y == year)?];
        let with: Vec<usize> = group.members().iter().copied().filter(|i| list.get(*i).is_some_and(|v| !v.is_nan())).collect();
        let (projected, counted) = sum(list, &with).zip(sum(counts, &with)).filter(|(_, counted)| *counted > 0.0)?;
        Some(Accuracy { release, year, projected, counted })
    };
    [(2018, 2020), (2018, 2025), (2023, 2025)].into_iter().filter_map(of).collect()
}

/// Shares of the age groups in 2050 over the members projected, %.
pub fn ages_2050(ages: &Ages, group: &Group) -> Option<[f64; AGE_GROUPS]> {
    let found: Vec<[f64; AGE_GROUPS]> = group.members().iter().filter_map(|i| ages.of(*i)).collect();
    let sums: [f64; AGE_GROUPS] = std::array::from_fn(|g| found.iter().map(|a| a[g]).sum());
    let total: f64 = sums.iter().sum();
    (total > 0.0).then(|| sums.map(|s| 100.0 * s / total))
}

/// Shares of under 15, 15–64 and 65 and over of a group by year, %, over the register's population.
pub fn age_shares(panel: &Panel, group: &Group) -> Vec<(u16, [f64; AGE_GROUPS])> {
    let columns = [Column::Age0To14, Column::Age15To64, Column::Age65Plus].map(|c| group.series(panel, c));
    let at = |series: &[(u16, f64)], year: u16| series.iter().find(|s| s.0 == year).map(|s| s.1);
    group
        .series(panel, Column::Population)
        .into_iter()
        .filter(|(_, total)| *total > 0.0)
        .filter_map(|(year, total)| {
            let [a, b, c] = [0, 1, 2].map(|g| at(&columns[g], year));
            Some((year, [a?, b?, c?].map(|v| 100.0 * v / total)))
        })
        .collect()
}
