//! The permutations of RULES 4 one shuffle at a time, for the classroom: who is labelled participant in a shuffle, its
//! difference and t, how many were as large so far.
//!
//! Generator, order and sums are those of [`Draws`](super::Draws), so its first shuffles are these and after
//! [`PERMUTATIONS`] of them the p is the same; tests hold both to the last bit.

use super::draws::{Sums, centred, has_no_draws, is_as_large, p_of, welch_t};
use super::{Comparison, PERMUTATIONS, Progress, Question};
use crate::stats::random::Random;
use std::collections::BTreeMap;

/// What is shuffled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Shuffled {
    /// Municipalities, one by one.
    #[default]
    Single,
    /// Whole blocks: participants by area first joined, controls by prefecture.
    Blocks,
}

impl Shuffled {
    /// Both.
    pub const ALL: [Shuffled; 2] = [Shuffled::Single, Shuffled::Blocks];

    /// Name in addresses and of the figure's parts.
    pub const fn id(self) -> &'static str {
        match self {
            Shuffled::Single => "single",
            Shuffled::Blocks => "blocks",
        }
    }
}

/// One shuffle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shuffling {
    /// Mean of those labelled participants less mean of the rest, in the unit of the measure.
    pub difference: f64,
    /// |Welch's t|; `None` where nothing varies.
    pub t: Option<f64>,
    /// |t| reaches the observed one.
    pub is_as_large: bool,
}

/// A bin of the null distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// Lower edge, in the unit of the measure.
    pub low: f64,
    /// Upper edge, exclusive.
    pub high: f64,
    /// Shuffles.
    pub n: usize,
    /// … of which |t| reaches the observed one.
    pub as_large: usize,
}

/// One municipality in a shuffle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dealt {
    /// Position in the list of municipalities.
    pub index: usize,
    /// Its outcome, in the unit of the measure.
    pub outcome: f64,
    /// It really joined.
    pub joined: bool,
    /// It was labelled participant before the shuffle.
    pub before: bool,
    /// It is labelled participant now.
    pub now: bool,
}

/// Who carries the label after the latest shuffle and who did before, with the means of both sides now.
#[derive(Clone, Debug, PartialEq)]
pub struct Deal {
    /// Every municipality, participants first, each by code.
    pub all: Vec<Dealt>,
    /// Mean of those labelled participants now, and of the rest.
    pub means: [f64; 2],
}

/// Shuffles under way for one comparison.
#[derive(Clone, Debug)]
pub struct Shuffle {
    question: Question,
    shuffled: Shuffled,
    random: Random,
    /// Sums of each municipality or block.
    parts: Vec<Sums>,
    /// Part of each municipality, participants first, then controls, each by code.
    part_of: Vec<u32>,
    /// Parts in their order now; the first `parts_treated` are labelled participants.
    order: Vec<u32>,
    parts_treated: usize,
    total: Sums,
    observed: Shuffling,
    bin_width: f64,
    /// How far to either side of 0 the bins reach at least.
    reach: f64,
    made: Vec<Shuffling>,
    as_large: usize,
}

/// Shuffles from which the width of the bins is taken.
const PILOT: usize = 200;

impl Shuffle {
    /// Prepares it; `None` where RULES 4 has no permutation (weighted) or nothing varies.
    pub fn new(c: &Comparison, shuffled: Shuffled) -> Option<Self> {
        let outcomes = centred(c);
        let n = outcomes.len();
        let blocks = block_of(c);
        let block_sums = sums(&outcomes, &blocks);
        // The sum of everything is taken over blocks for both, as the draws do, to agree to the last bit.
        let total = block_sums.iter().fold(Sums::default(), |a, b| a.add(*b));
        let (part_of, parts) = match shuffled {
            Shuffled::Single => {
                let each: Vec<u32> = (0..n as u32).collect();
                let parts = sums(&outcomes, &each);
                (each, parts)
            }
            Shuffled::Blocks => (blocks, block_sums),
        };
        let parts_treated = part_of.get(..c.n_treated)?.iter().max().map_or(0, |m| *m as usize + 1);
        let (treated, control) = outcomes.split_at(c.n_treated);
        let t = welch_t(Sums::of(treated), Sums::of(control))?;
        let difference = difference(Sums::of(treated), Sums::of(control));
        if has_no_draws(c) || !difference.is_finite() {
            return None;
        }
        let question = c.question.clone();
        let mut new = Self {
            random: Random::new(question.seed, "compare-shuffle"),
            question,
            shuffled,
            order: (0..parts.len() as u32).collect(),
            parts,
            part_of,
            parts_treated,
            total,
            observed: Shuffling { difference, t: Some(t), is_as_large: true },
            bin_width: 0.0,
            reach: 0.0,
            made: Vec::new(),
            as_large: 0,
        };
        (new.bin_width, new.reach) = new.clone().pilot();
        Some(new)
    }

    /// Width and reach of the bins from the spread of the first shuffles: a round number near a fifth of it, and four
    /// times it, or the observed difference. So a histogram that fills up keeps its axis.
    fn pilot(mut self) -> (f64, f64) {
        self.step(PILOT);
        let differences: Vec<f64> = self.made.iter().map(|s| s.difference).collect();
        let sd = crate::stats::describe::variance(&differences).unwrap_or(0.0).sqrt();
        let far = self.observed.difference.abs();
        let raw = sd / 5.0;
        if !(raw > 0.0 && raw.is_finite()) {
            return (far.max(1e-9) / 5.0, far);
        }
        let power = 10f64.powf(raw.log10().floor());
        let width = [1.0, 2.0, 5.0].into_iter().rev().find(|f| f * power <= raw).unwrap_or(1.0) * power;
        (width, (far + width).max(4.0 * sd))
    }

    /// Makes one more shuffle; `None` once all [`PERMUTATIONS`] are made.
    pub fn shuffle(&mut self) -> Option<Shuffling> {
        if self.made.len() >= PERMUTATIONS {
            return None;
        }
        self.random.shuffle(&mut self.order);
        let treated = self.order[..self.parts_treated].iter().fold(Sums::default(), |a, p| a.add(self.parts[*p as usize]));
        let control = self.total.less(treated);
        let t = welch_t(treated, control);
        let is_as_large = is_as_large(t, self.observed.t.unwrap_or(0.0));
        let one = Shuffling { difference: difference(treated, control), t, is_as_large };
        self.as_large += usize::from(is_as_large);
        self.made.push(one);
        Some(one)
    }

    /// Makes at most `n` more.
    pub fn step(&mut self, n: usize) -> Progress {
        for _ in 0..n {
            if self.shuffle().is_none() {
                break;
            }
        }
        Progress { done: self.made.len(), total: PERMUTATIONS }
    }

    /// What was asked.
    pub fn question(&self) -> &Question {
        &self.question
    }

    /// What is shuffled.
    pub fn shuffled(&self) -> Shuffled {
        self.shuffled
    }

    /// The real difference of the two (unweighted) means and its |t|.
    pub fn observed(&self) -> Shuffling {
        self.observed
    }

    /// All shuffles so far, first to last.
    pub fn made(&self) -> &[Shuffling] {
        &self.made
    }

    /// How many of them reach the observed |t|.
    pub fn as_large(&self) -> usize {
        self.as_large
    }

    /// p so far, (1 + count)/(made + 1), and its Monte Carlo standard error; `None` before the first shuffle.
    pub fn p(&self) -> Option<(f64, f64)> {
        (!self.made.is_empty()).then(|| p_of(self.as_large, self.made.len()))
    }

    /// Municipalities or blocks: all, and how many of them are labelled participants.
    pub fn parts(&self) -> (usize, usize) {
        (self.parts.len(), self.parts_treated)
    }

    /// Who is labelled participant by the latest shuffle (before the first: the real ones), in the order of
    /// [`Comparison::treated`] followed by [`Comparison::control`].
    pub fn labelled(&self) -> Vec<bool> {
        let mut label = vec![false; self.parts.len()];
        self.order[..self.parts_treated].iter().for_each(|p| label[*p as usize] = true);
        self.part_of.iter().map(|p| label[*p as usize]).collect()
    }

    /// The labels as they are, beside those of `before` (as [`Shuffle::labelled`] gave them; empty: as they are).
    pub fn deal(&self, c: &Comparison, before: &[bool]) -> Deal {
        let now = self.labelled();
        let units = c.treated.iter().chain(&c.control);
        let all: Vec<Dealt> = units
            .zip(&now)
            .enumerate()
            .map(|(i, (u, now))| Dealt {
                index: u.index,
                outcome: u.outcome,
                joined: i < c.n_treated,
                before: before.get(i).copied().unwrap_or(*now),
                now: *now,
            })
            .collect();
        let mean = |labelled: bool| {
            let side: Vec<f64> = all.iter().filter(|d| d.now == labelled).map(|d| d.outcome).collect();
            crate::stats::describe::mean(&side).unwrap_or(f64::NAN)
        };
        Deal { means: [mean(true), mean(false)], all }
    }

    /// Part (0-based) of each municipality in the same order: blocks move together.
    pub fn part_of(&self) -> &[u32] {
        &self.part_of
    }

    /// The differences of the shuffles so far in bins of a width that never changes, from the lowest filled to the
    /// highest, none left out between; they always hold −|observed| and |observed|.
    pub fn histogram(&self) -> Vec<Bin> {
        let bin = |d: f64| (d / self.bin_width).floor().clamp(-500.0, 499.0) as i64;
        let far = self.reach;
        let all = || self.made.iter().filter(|s| s.difference.is_finite());
        let first = all().map(|s| bin(s.difference)).fold(bin(-far), i64::min);
        let last = all().map(|s| bin(s.difference)).fold(bin(far), i64::max);
        let mut bins: Vec<Bin> = (first..=last)
            .map(|k| Bin { low: k as f64 * self.bin_width, high: (k + 1) as f64 * self.bin_width, n: 0, as_large: 0 })
            .collect();
        for s in all() {
            if let Some(b) = bins.get_mut((bin(s.difference) - first) as usize) {
                b.n += 1;
                b.as_large += usize::from(s.is_as_large);
            }
        }
        bins
    }
}

fn difference(treated: Sums, control: Sums) -> f64 {
    treated.sum / treated.n - control.sum / control.n
}

/// Sums of each part, in the order of their numbers.
fn sums(outcomes: &[f64], part_of: &[u32]) -> Vec<Sums> {
    let mut parts = vec![Sums::default(); part_of.iter().max().map_or(0, |m| *m as usize + 1)];
    for (y, part) in outcomes.iter().zip(part_of) {
        let s = &mut parts[*part as usize];
        *s = s.add(Sums::of(&[*y]));
    }
    parts
}

/// Block of each municipality: participants by area first joined, in the order of areas; then controls by prefecture.
fn block_of(c: &Comparison) -> Vec<u32> {
    let number = |keys: &mut dyn Iterator<Item = usize>, from: u32| {
        let keys: Vec<usize> = keys.collect();
        let mut numbers: BTreeMap<usize, u32> = keys.iter().map(|k| (*k, 0)).collect();
        numbers.values_mut().zip(from..).for_each(|(v, n)| *v = n);
        (keys.iter().map(|k| numbers.get(k).copied().unwrap_or(from)).collect::<Vec<u32>>(), from + numbers.len() as u32)
    };
    let (mut all, next) = number(&mut c.first_area.iter().copied(), 0);
    all.extend(number(&mut c.prefecture_control.iter().map(|p| usize::from(*p)), next).0);
    all
}
