//! Matching (RULES 5): who stands for whom, and the bias-adjusted effect on the treated (Abadie and Imbens 2006, 2011).
//!
//! Fallbacks, so that there is always a number or a refusal: a covariate that does not vary counts for nothing; with
//! fewer than seven distinct matches there is no least squares on six covariates and the adjustment is nil
//! ([`Matching::bias_adjusted`] says so); a variance is taken over as many neighbours (at most three) as the pool has.

use super::Unit;
use super::covariates::{N, Profile, Scale};
use super::nearest::{distance, nearest};
use crate::stats::least_squares::slopes;

/// Fewest distinct matches for an intercept and six slopes.
const FEWEST_FOR_LEAST_SQUARES: usize = N + 1;
/// Neighbours of a control over which its variance is taken.
const VARIANCE_NEIGHBOURS: usize = 3;

/// One match of a participant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Twin {
    /// Position in [`Matching::pool`].
    pub member: usize,
    /// Position in the list of municipalities.
    pub index: usize,
    /// Euclidean distance on the z-scores.
    pub distance: f64,
}

/// A participant with its matches.
#[derive(Clone, Debug, PartialEq)]
pub struct Matched {
    /// Position in the list of municipalities.
    pub index: usize,
    /// Its outcome, in the unit of the measure.
    pub outcome: f64,
    /// Its covariates.
    pub profile: Profile,
    /// Its k matches, nearest first.
    pub twins: Vec<Twin>,
    /// Mean outcome of its matches.
    pub twins_mean: f64,
    /// ŷ: that mean, moved by m to the participant's own covariates.
    pub expected: f64,
}

impl Matched {
    /// y − ŷ, in the unit of the difference.
    pub fn effect(&self) -> f64 {
        self.outcome - self.expected
    }
}

/// A municipality of the pool.
#[derive(Clone, Debug, PartialEq)]
pub struct PoolMember {
    /// Position in the list of municipalities.
    pub index: usize,
    /// Its outcome, in the unit of the measure.
    pub outcome: f64,
    /// Its covariates.
    pub profile: Profile,
    /// Positions in [`Matching::treated`] of those it stands for; their number is K_j.
    pub serves: Vec<usize>,
    /// y − m(x), in the unit of the difference; 0 where it stands for nobody.
    pub residual: f64,
}

impl PoolMember {
    /// K_j, how often it is used.
    pub fn used(&self) -> usize {
        self.serves.len()
    }
}

/// Why some are not in a matching.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Dropped {
    /// Participants without an outcome.
    pub treated_without_outcome: usize,
    /// Participants with an outcome that lack a covariate.
    pub treated_without_covariate: usize,
    /// Members of the pool without an outcome.
    pub pool_without_outcome: usize,
    /// Members of the pool with an outcome that lack a covariate.
    pub pool_without_covariate: usize,
}

/// Who was matched with whom, and what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Matching {
    /// Matches for each participant.
    pub k: usize,
    /// Participants, by code.
    pub treated: Vec<Matched>,
    /// Everyone who could be a match, by code.
    pub pool: Vec<PoolMember>,
    /// What makes z-scores of covariates.
    pub scale: Scale,
    /// Slopes of m, per standard deviation of each covariate.
    pub slopes: [f64; N],
    /// Whether there were enough distinct matches for m; if not, `att` is `att_raw`.
    pub bias_adjusted: bool,
    /// Mean of y − ŷ.
    pub att: f64,
    /// The same without m.
    pub att_raw: f64,
    /// Standard error of `att` as if municipalities were independent (Abadie and Imbens 2006).
    pub att_se: f64,
    /// Who was dropped.
    pub dropped: Dropped,
}

/// A unit with its raw covariates.
pub(super) type Row = (Unit, [f64; N]);

/// Matches each participant with the k nearest of the pool, with replacement; both lists by code and long enough.
pub(super) fn matching(treated: &[Row], pool: &[Row], k: usize, dropped: Dropped) -> Matching {
    let scale = Scale::of(&treated.iter().chain(pool).map(|r| r.1).collect::<Vec<_>>());
    let mut pool: Vec<PoolMember> = pool
        .iter()
        .map(|(u, raw)| PoolMember { index: u.index, outcome: u.outcome, profile: scale.profile(*raw), serves: Vec::new(), residual: 0.0 })
        .collect();
    let mut treated: Vec<Matched> = treated
        .iter()
        .map(|(u, raw)| {
            let profile = scale.profile(*raw);
            let near = nearest(k, pool.iter().map(|p| distance(&profile, &p.profile)).enumerate());
            let twins = near.into_iter().map(|(member, distance)| Twin { member, index: pool[member].index, distance }).collect();
            Matched { index: u.index, outcome: u.outcome, profile, twins, twins_mean: 0.0, expected: 0.0 }
        })
        .collect();
    for (i, m) in treated.iter().enumerate() {
        m.twins.iter().for_each(|t| pool[t.member].serves.push(i));
    }
    let (slopes, bias_adjusted) = regress(&mut pool);
    let m = |p: &Profile| (0..N).map(|c| slopes[c] * p.z[c]).sum::<f64>();
    for t in &mut treated {
        let mean = |f: &dyn Fn(&PoolMember) -> f64| t.twins.iter().map(|w| f(&pool[w.member])).sum::<f64>() / t.twins.len() as f64;
        (t.twins_mean, t.expected) = (mean(&|p| p.outcome), mean(&|p| p.outcome + m(&t.profile) - m(&p.profile)));
    }
    let n = treated.len() as f64;
    let att = treated.iter().map(Matched::effect).sum::<f64>() / n;
    let att_raw = treated.iter().map(|t| t.outcome - t.twins_mean).sum::<f64>() / n;
    let att_se = variance(&treated, &pool, k as f64, att).max(0.0).sqrt();
    Matching { k, treated, pool, scale, slopes, bias_adjusted, att, att_raw, att_se, dropped }
}

/// m: least squares on the six z-scores over the members used, weighted by K_j. Sets their residuals.
fn regress(pool: &mut [PoolMember]) -> ([f64; N], bool) {
    let used: Vec<&PoolMember> = pool.iter().filter(|p| p.used() > 0).collect();
    let weights: Vec<f64> = used.iter().map(|p| p.used() as f64).collect();
    let outcomes: Vec<f64> = used.iter().map(|p| p.outcome).collect();
    let columns: Vec<Vec<f64>> = (0..N).map(|c| used.iter().map(|p| p.profile.z[c]).collect()).collect();
    let mut b = [0.0; N];
    let enough = used.len() >= FEWEST_FOR_LEAST_SQUARES;
    if enough {
        b.iter_mut().zip(slopes(&columns, &outcomes, &weights)).for_each(|(b, s)| *b = s);
    }
    let rest = |p: &PoolMember| p.outcome - (0..N).map(|c| b[c] * p.profile.z[c]).sum::<f64>();
    let total: f64 = weights.iter().sum();
    let intercept = used.iter().zip(&weights).map(|(p, w)| w * rest(p)).sum::<f64>() / total;
    for p in pool.iter_mut().filter(|p| p.used() > 0) {
        p.residual = rest(p) - intercept;
    }
    (b, enough)
}

/// RULES 5: (1/N1²)[Σ_T(y_i − ŷ_i − ATT)² + Σ_C K_j(K_j − 1)/k²·s²_j].
fn variance(treated: &[Matched], pool: &[PoolMember], k: f64, att: f64) -> f64 {
    let spread: f64 = treated.iter().map(|t| (t.effect() - att).powi(2)).sum();
    // A member used once adds nothing here: its part is in the participant's own term.
    let reused = pool.iter().enumerate().filter(|(_, p)| p.used() > 1).map(|(at, p)| {
        let others = pool.iter().enumerate().filter(|(o, _)| *o != at).map(|(o, q)| (o, distance(&p.profile, &q.profile)));
        let near = nearest(VARIANCE_NEIGHBOURS, others);
        let j = near.len().max(1) as f64;
        let mean = near.iter().map(|n| pool[n.0].outcome).sum::<f64>() / j;
        let s2 = if near.is_empty() { 0.0 } else { j / (j + 1.0) * (p.outcome - mean).powi(2) };
        let used = p.used() as f64;
        used * (used - 1.0) / (k * k) * s2
    });
    (spread + reused.sum::<f64>()) / (treated.len() as f64).powi(2)
}

impl Matching {
    /// Those of the pool that are somebody's match, by code, with K_j/k as weight: the weights sum to the number of
    /// participants, and a weighted mean is the mean of the matches' means (so a trend shows the matched mean, without m).
    pub fn matches(&self) -> Vec<Unit> {
        let weight = |p: &PoolMember| p.used() as f64 / self.k as f64;
        self.pool.iter().filter(|p| p.used() > 0).map(|p| Unit { index: p.index, outcome: p.outcome, weight: weight(p) }).collect()
    }

    /// Mean ŷ: `mean-control`.
    pub fn mean_expected(&self) -> f64 {
        self.treated.iter().map(|t| t.expected).sum::<f64>() / self.treated.len() as f64
    }
}
