//! How far earlier projections were off: the releases of 2018 and 2023 against the censuses of 2020 and 2025.
//!
//! The errors of RULES 9 come from here: the standard deviation of ln(counted / projected) at five years (a test
//! holds the table of assumptions to it).

use super::ERROR_CLASSES;
use crate::data::{Base, IPSS_2018_YEARS, IPSS_2023_YEARS, Outlook};
use crate::stats::describe::{mean, quantile, sorted, variance};

/// A release held against a census.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Check {
    /// Year of the release.
    pub release: u16,
    /// Census it started from.
    pub from: u16,
    /// Census it is held against; 2025 is preliminary.
    pub census: u16,
}

/// The three that can be made today.
pub const CHECKS: [Check; 3] = [
    Check { release: 2018, from: 2015, census: 2020 },
    Check { release: 2018, from: 2015, census: 2025 },
    Check { release: 2023, from: 2020, census: 2025 },
];

/// Errors of municipalities of one size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErrorClass {
    /// People at the census of 2020, from and below; the last is open.
    pub size: (f64, f64),
    /// Municipalities.
    pub n: usize,
    /// Mean of 100 (projected / counted − 1).
    pub mean_pct: f64,
    /// Median of its size without sign.
    pub median_size_pct: f64,
    /// 90 % of municipalities are off by no more than this.
    pub ninety_pct: f64,
    /// Standard deviation of ln(counted / projected).
    pub sd_ln: f64,
}

/// One check: every municipality's error, and by size.
#[derive(Clone, Debug, PartialEq)]
pub struct Accuracy {
    /// Which.
    pub check: Check,
    /// Municipality (position in [`Base::municipalities`]) and 100 (projected / counted − 1).
    pub errors: Vec<(usize, f64)>,
    /// All municipalities, then by size, smallest first.
    pub classes: Vec<ErrorClass>,
}

fn projected(outlook: &Outlook, release: u16, i: usize, year: u16) -> Option<f64> {
    let (years, columns) = if release == 2018 { (IPSS_2018_YEARS, &outlook.ipss_2018) } else { (IPSS_2023_YEARS, &outlook.ipss_2023) };
    let at = years.iter().position(|y| *y == year)?;
    columns[at].get(i).copied().filter(|v| *v > 0.0)
}

/// Holds a release against a census, municipality by municipality.
pub fn accuracy(base: &Base, outlook: &Outlook, check: Check) -> Accuracy {
    let mut of_size: Vec<(f64, f64, f64)> = Vec::new();
    let mut errors = Vec::new();
    for i in 0..base.municipalities.len() {
        let pair = projected(outlook, check.release, i, check.census).zip(outlook.counted(i, check.census).filter(|c| *c > 0.0));
        if let Some((projected, counted)) = pair {
            let error = 100.0 * (projected / counted - 1.0);
            errors.push((i, error));
            of_size.push((outlook.counted(i, 2020).unwrap_or(0.0), error, (counted / projected).ln()));
        }
    }
    let edges = [0.0].into_iter().chain(ERROR_CLASSES).chain([f64::INFINITY]).collect::<Vec<_>>();
    let sizes = [(0.0, f64::INFINITY)].into_iter().chain(edges.windows(2).map(|w| (w[0], w[1])));
    let class = |size: (f64, f64)| {
        let inside: Vec<_> = of_size.iter().filter(|(n, ..)| (size.0..size.1).contains(n)).collect();
        let pct: Vec<f64> = inside.iter().map(|(_, e, _)| *e).collect();
        let without_sign = sorted(&pct.iter().map(|e| e.abs()).collect::<Vec<_>>());
        let ln: Vec<f64> = inside.iter().map(|(.., l)| *l).collect();
        let or_nan = |v: Option<f64>| v.unwrap_or(f64::NAN);
        ErrorClass {
            size,
            n: inside.len(),
            mean_pct: or_nan(mean(&pct)),
            median_size_pct: or_nan(quantile(&without_sign, 0.5)),
            ninety_pct: or_nan(quantile(&without_sign, 0.9)),
            sd_ln: or_nan(variance(&ln)).sqrt(),
        }
    };
    Accuracy { check, classes: sizes.map(class).collect(), errors }
}

/// A sum over some municipalities by year.
pub type Total = Vec<(u16, f64)>;

/// What the release of 2018 had projected for some municipalities together, and what censuses counted; a year in which
/// one of them has no figure is left out.
pub fn earlier_and_counted(outlook: &Outlook, towns: &[usize]) -> (Total, Total) {
    let sum = |figure: &dyn Fn(usize) -> Option<f64>| towns.iter().map(|i| figure(*i)).sum::<Option<f64>>().filter(|_| !towns.is_empty());
    let total = |years: &[u16], figure: &dyn Fn(usize, u16) -> Option<f64>| {
        years.iter().filter_map(|y| Some((*y, sum(&|i| figure(i, *y))?))).collect::<Vec<_>>()
    };
    let earlier = total(&IPSS_2018_YEARS, &|i, y| projected(outlook, 2018, i, y));
    (earlier, total(&crate::data::CENSUS_YEARS, &|i, y| outlook.counted(i, y)))
}
