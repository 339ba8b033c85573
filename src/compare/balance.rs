//! How alike the two sides are before and after matching: standardised mean differences (RULES 5).

use super::Matching;
use super::covariates::{Covariate, N, Profile};
use crate::stats::describe;

/// A |SMD| above this is flagged.
pub const SMD_LINE: f64 = 0.1;

/// One covariate of the balance figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BalanceRow {
    /// Which.
    pub covariate: Covariate,
    /// (m_T − m_C)/√((s²_T + s²_C)/2) over the whole pool; `None` where neither side varies.
    pub before: Option<f64>,
    /// The same denominator with the matches' mean, each counted K_j/k times.
    pub after: Option<f64>,
    /// |before| > 0.1.
    pub flagged_before: bool,
    /// |after| > 0.1: the two sides still differ.
    pub flagged: bool,
    /// Mean of the participants, in the covariate's unit.
    pub mean_treated: f64,
    /// Mean of the whole pool.
    pub mean_pool: f64,
    /// Mean of the matches.
    pub mean_matched: f64,
}

/// The six rows, in the order of the rules.
pub fn balance(m: &Matching) -> Vec<BalanceRow> {
    let row = |covariate: &Covariate| {
        let c = *covariate as usize;
        // On z-scores: the same differences, without rounding of large figures.
        let side = |of: &dyn Fn(&Profile) -> f64| {
            let treated: Vec<f64> = m.treated.iter().map(|t| of(&t.profile)).collect();
            let pool: Vec<f64> = m.pool.iter().map(|p| of(&p.profile)).collect();
            (treated, pool)
        };
        let mean = |values: &[f64]| describe::mean(values).unwrap_or(0.0);
        let matched =
            |of: &dyn Fn(&Profile) -> f64| describe::weighted_mean(m.pool.iter().map(|p| (of(&p.profile), p.used() as f64))).unwrap_or(0.0);
        let (zt, zc) = side(&|p| p.z[c]);
        let (rt, rc) = side(&|p| p.raw[c]);
        let spread = |v: &[f64]| describe::variance(v).unwrap_or(0.0);
        let below = ((spread(&zt) + spread(&zc)) / 2.0).sqrt();
        let smd = |d: f64| (below > 0.0).then(|| d / below).filter(|s| s.is_finite());
        let (before, after) = (smd(mean(&zt) - mean(&zc)), smd(mean(&zt) - matched(&|p| p.z[c])));
        let flag = |s: Option<f64>| s.is_some_and(|s| s.abs() > SMD_LINE);
        BalanceRow {
            covariate: *covariate,
            before,
            after,
            flagged_before: flag(before),
            flagged: flag(after),
            mean_treated: mean(&rt),
            mean_pool: mean(&rc),
            mean_matched: matched(&|p| p.raw[c]),
        }
    };
    let rows: [BalanceRow; N] = std::array::from_fn(|c| row(&Covariate::ALL[c]));
    rows.to_vec()
}
