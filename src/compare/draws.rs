//! The draws of RULES 4, resumable in small slices: bootstrap of prefectures, then shuffled blocks, then shuffled municipalities.
//!
//! Each kind starts its generator anew, the bootstrap with the id `compare-distribution`, both permutations with
//! `compare-shuffle` (so the classroom's first shuffles are those counted here). Lists begin with the participants
//! and go on with the controls, each by code; blocks by area order, then prefecture (for `custom`, participants never in
//! an area are blocks by prefecture too, after the areas). `tests/reference/draws.py` has the same lines.

use super::{Comparison, Control, Weight};
use crate::stats::describe::{quantile, sorted};
use crate::stats::random::Random;

/// Resamples of prefectures.
pub const BOOTSTRAP_DRAWS: usize = 2_000;
/// Shuffles of each kind.
pub const PERMUTATIONS: usize = 10_000;
/// A shuffled |t| counts as large when it reaches the observed one up to rounding.
const AS_LARGE: f64 = 1.0 - 1e-12;

/// How far the draws have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Draws made.
    pub done: usize,
    /// Draws in all.
    pub total: usize,
}

/// Results of the draws; `None` until drawn (or hidden by RULES 4).
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct DrawResults {
    /// Lower end of the percentile bootstrap of prefectures.
    pub boot_low: Option<f64>,
    /// Upper end.
    pub boot_high: Option<f64>,
    /// p of shuffling blocks.
    pub p_block: Option<f64>,
    /// Its Monte Carlo standard error.
    pub p_block_error: Option<f64>,
    /// p of shuffling single municipalities.
    pub p_permutation: Option<f64>,
    /// Its Monte Carlo standard error.
    pub p_permutation_error: Option<f64>,
}

impl DrawResults {
    /// Those that are there, under the names of RULES 10, unrounded.
    pub fn results(&self) -> Vec<(&'static str, f64)> {
        [("boot-low", self.boot_low), ("boot-high", self.boot_high), ("p-permutation", self.p_permutation), ("p-block", self.p_block)]
            .into_iter()
            .filter_map(|(n, v)| Some((n, v?)))
            .collect()
    }
}

/// Count, sum and sum of squares of (centred) outcomes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Sums {
    pub n: f64,
    pub sum: f64,
    pub squares: f64,
}

impl Sums {
    pub fn add(self, o: Sums) -> Sums {
        Sums { n: self.n + o.n, sum: self.sum + o.sum, squares: self.squares + o.squares }
    }

    pub fn less(self, o: Sums) -> Sums {
        Sums { n: self.n - o.n, sum: self.sum - o.sum, squares: self.squares - o.squares }
    }

    pub fn of(values: &[f64]) -> Sums {
        values.iter().fold(Sums::default(), |s, y| s.add(Sums { n: 1.0, sum: *y, squares: y * y }))
    }

    /// Variance of the mean, s²/n.
    fn variance_of_mean(self) -> f64 {
        ((self.squares - self.sum * self.sum / self.n) / (self.n - 1.0)).max(0.0) / self.n
    }
}

/// |Welch's t|; `None` where a side is too small or nothing varies.
pub(super) fn welch_t(a: Sums, b: Sums) -> Option<f64> {
    let variance = a.variance_of_mean() + b.variance_of_mean();
    (a.n > 1.5 && b.n > 1.5 && variance > 0.0).then(|| ((a.sum / a.n - b.sum / b.n) / variance.sqrt()).abs())
}

/// Whether a shuffled |t| reaches the observed one; a t that cannot be computed counts against us.
pub(super) fn is_as_large(t: Option<f64>, observed: f64) -> bool {
    t.is_none_or(|t| t >= observed * AS_LARGE)
}

/// A weighted comparison has no draws (RULES 4).
pub(super) fn has_no_draws(c: &Comparison) -> bool {
    c.question.weight != Weight::None || c.matching.is_some()
}

/// p = (1 + count)/(r + 1) and its Monte Carlo standard error, after r shuffles.
pub(super) fn p_of(as_large: usize, r: usize) -> (f64, f64) {
    let p = (1 + as_large) as f64 / (r + 1) as f64;
    (p, (p * (1.0 - p) / r.max(1) as f64).sqrt())
}

/// Outcomes of participants, then controls, less their common mean.
pub(super) fn centred(c: &Comparison) -> Vec<f64> {
    let raw = || c.treated.iter().chain(&c.control).map(|u| u.outcome);
    let centre = raw().sum::<f64>() / (c.n_treated + c.n_control) as f64;
    raw().map(|y| y - centre).collect()
}

/// What one prefecture gives to a resample.
#[derive(Clone, Copy, Debug, Default)]
struct Cluster {
    treated: (f64, f64),
    control: (f64, f64),
    /// Σ of demeaned treatment × outcome and of demeaned treatment squared.
    within: (f64, f64),
}

/// A permutation under way.
#[derive(Clone, Debug)]
struct Shuffling {
    random: Random,
    done: usize,
    as_large: usize,
}

impl Shuffling {
    fn new(seed: u64) -> Self {
        Self { random: Random::new(seed, "compare-shuffle"), done: 0, as_large: 0 }
    }

    /// Counts one shuffle.
    fn count(&mut self, t: Option<f64>, observed: f64) {
        self.as_large += usize::from(is_as_large(t, observed));
        self.done += 1;
    }

    /// p and its Monte Carlo standard error, once all are drawn.
    fn p(&self) -> Option<(f64, f64)> {
        (self.done == PERMUTATIONS).then(|| p_of(self.as_large, PERMUTATIONS))
    }
}

/// Draws for one comparison. Keep it between frames and call [`Draws::step`] until done.
#[derive(Clone, Debug)]
pub struct Draws {
    hidden: bool,
    within: bool,
    observed: Option<f64>,
    clusters: Vec<Cluster>,
    resampling: Random,
    differences: Vec<f64>,
    blocks: Vec<Sums>,
    blocks_treated: usize,
    total: Sums,
    shuffling_blocks: Shuffling,
    outcomes: Vec<f64>,
    n_treated: usize,
    shuffling: Shuffling,
    result: DrawResults,
}

impl Draws {
    /// Prepares the draws; a weighted comparison has none (RULES 4), nor has a matched one: RULES 5 hides the
    /// permutations, and the bootstrap of nearest-neighbour matching is not valid (Abadie and Imbens 2008).
    pub fn new(c: &Comparison) -> Self {
        let outcomes = centred(c);
        let (treated, control) = outcomes.split_at(c.n_treated);
        let mut blocks = blocks(treated, c.first_area.iter().copied());
        let blocks_treated = blocks.len();
        blocks.extend(self::blocks(control, c.prefecture_control.iter().map(|p| usize::from(*p))));
        let total = blocks.iter().fold(Sums::default(), |a, b| a.add(*b));
        let seed = c.question.seed;
        Self {
            hidden: has_no_draws(c),
            within: c.question.control == Control::SamePrefecture,
            observed: welch_t(Sums::of(treated), Sums::of(control)),
            clusters: clusters(c, &outcomes),
            resampling: Random::new(seed, "compare-distribution"),
            differences: Vec::with_capacity(BOOTSTRAP_DRAWS),
            blocks,
            blocks_treated,
            total,
            shuffling_blocks: Shuffling::new(seed),
            n_treated: c.n_treated,
            outcomes,
            shuffling: Shuffling::new(seed),
            result: DrawResults::default(),
        }
    }

    /// Goes on by at most `max_units` draws. A shuffle of 1,100 municipalities is the dearest, some 2 µs natively;
    /// 200 at a time stay near 2 ms.
    pub fn step(&mut self, max_units: usize) -> Progress {
        let mut left = if self.hidden { 0 } else { max_units };
        let boundary = self.observed.unwrap_or(0.0);
        while left > 0 {
            if self.differences.len() < BOOTSTRAP_DRAWS {
                self.resample();
            } else if self.shuffling_blocks.done < PERMUTATIONS {
                self.shuffling_blocks.random.shuffle(&mut self.blocks);
                let treated = self.blocks[..self.blocks_treated].iter().fold(Sums::default(), |a, b| a.add(*b));
                self.shuffling_blocks.count(welch_t(treated, self.total.less(treated)), boundary);
            } else if self.shuffling.done < PERMUTATIONS {
                self.shuffling.random.shuffle(&mut self.outcomes);
                let treated = Sums::of(&self.outcomes[..self.n_treated]);
                self.shuffling.count(welch_t(treated, self.total.less(treated)), boundary);
            } else {
                break;
            }
            left -= 1;
        }
        self.collect();
        self.progress()
    }

    /// How far they have come; a comparison without draws is done at once.
    pub fn progress(&self) -> Progress {
        if self.hidden {
            return Progress { done: 0, total: 0 };
        }
        let done = self.differences.len() + self.shuffling_blocks.done + self.shuffling.done;
        Progress { done, total: BOOTSTRAP_DRAWS + 2 * PERMUTATIONS }
    }

    /// What is there so far.
    pub fn result(&self) -> DrawResults {
        self.result
    }

    /// One resample of prefectures; one without both groups is drawn again (by the next step).
    fn resample(&mut self) {
        let mut sum = Cluster::default();
        let plus = |a: (f64, f64), b: (f64, f64)| (a.0 + b.0, a.1 + b.1);
        for _ in 0..self.clusters.len() {
            let c = self.clusters[self.resampling.below(self.clusters.len())];
            sum = Cluster {
                treated: plus(sum.treated, c.treated),
                control: plus(sum.control, c.control),
                within: plus(sum.within, c.within),
            };
        }
        if sum.treated.0 > 0.0 && sum.control.0 > 0.0 {
            let plain = sum.treated.1 / sum.treated.0 - sum.control.1 / sum.control.0;
            self.differences.push(if self.within { sum.within.0 / sum.within.1 } else { plain });
        }
    }

    fn collect(&mut self) {
        let r = &mut self.result;
        if self.differences.len() == BOOTSTRAP_DRAWS && r.boot_low.is_none() {
            let d = sorted(&self.differences);
            (r.boot_low, r.boot_high) = (quantile(&d, 0.025), quantile(&d, 0.975));
        }
        // Without an observed t there is nothing to be held against.
        if self.observed.is_some() {
            (r.p_block, r.p_block_error) = self.shuffling_blocks.p().unzip();
            (r.p_permutation, r.p_permutation_error) = self.shuffling.p().unzip();
        }
    }
}

/// Sums of each block, in the order of the blocks' keys.
fn blocks(outcomes: &[f64], keys: impl Iterator<Item = usize>) -> Vec<Sums> {
    let mut by_key = std::collections::BTreeMap::<usize, Sums>::new();
    for (y, key) in outcomes.iter().zip(keys) {
        let s = by_key.entry(key).or_default();
        *s = s.add(Sums { n: 1.0, sum: *y, squares: y * y });
    }
    by_key.into_values().collect()
}

/// Sums of each prefecture present, in the order of prefectures.
fn clusters(c: &Comparison, outcomes: &[f64]) -> Vec<Cluster> {
    let mut by_prefecture = std::collections::BTreeMap::<u8, Cluster>::new();
    let prefectures = c.prefecture_treated.iter().chain(&c.prefecture_control);
    for (i, (y, p)) in outcomes.iter().zip(prefectures).enumerate() {
        let cluster = by_prefecture.entry(*p).or_default();
        let side = if i < c.n_treated { &mut cluster.treated } else { &mut cluster.control };
        side.0 += 1.0;
        side.1 += y;
    }
    let mut all: Vec<Cluster> = by_prefecture.into_values().collect();
    for c in &mut all {
        let ((nt, st), (nc, sc)) = (c.treated, c.control);
        // Demeaned by prefecture: Σ t̃ỹ = (nc·Σy_T − nt·Σy_C)/n and Σ t̃² = nt·nc/n.
        c.within = ((nc * st - nt * sc) / (nt + nc), nt * nc / (nt + nc));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::{Question, Shuffle, Shuffled, compare};
    use super::*;
    use crate::data::{Measure, open};
    use std::path::Path;

    /// The classroom's shuffles are those counted here: the same t to the last bit, one after the other.
    #[test]
    fn the_classroom_makes_the_same_shuffles() {
        let dir = Path::new("public/data");
        let (base, panel) = (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap());
        let few = Question { seed: 7, measure: Measure::Change, control: Control::CommuterSimilar, ..Question::default() };
        let within = Question { control: Control::SamePrefecture, ..few.clone() };
        for q in [Question::default(), few, within] {
            let c = compare(&base, &panel, &q).unwrap();
            let mut draws = Draws::new(&c);
            let mut shown = Shuffled::ALL.map(|s| Shuffle::new(&c, s).unwrap());
            assert_eq!(shown[0].observed().t, draws.observed);
            for _ in 0..300 {
                draws.shuffling_blocks.random.shuffle(&mut draws.blocks);
                draws.shuffling.random.shuffle(&mut draws.outcomes);
                let blocks = draws.blocks[..draws.blocks_treated].iter().fold(Sums::default(), |a, b| a.add(*b));
                let single = Sums::of(&draws.outcomes[..draws.n_treated]);
                for (sums, shown) in [single, blocks].into_iter().zip(&mut shown) {
                    assert_eq!(welch_t(sums, draws.total.less(sums)), shown.shuffle().unwrap().t);
                }
            }
            let mut draws = Draws::new(&c);
            while draws.step(5_000).done < draws.progress().total {}
            let [single, blocks] = shown.map(|mut s| {
                assert_eq!(s.step(usize::MAX), Progress { done: PERMUTATIONS, total: PERMUTATIONS });
                s.p().unwrap()
            });
            let r = draws.result();
            assert_eq!((r.p_permutation, r.p_permutation_error), (Some(single.0), Some(single.1)));
            assert_eq!((r.p_block, r.p_block_error), (Some(blocks.0), Some(blocks.1)));
        }
    }
}
