//! The draws of an event study (RULES 6), resumable in small slices: prefectures with replacement, id `compare-event-study`.
//!
//! A draw takes as many prefectures as there are; `tests/reference/event_study.py` has the same lines. A draw without
//! any control is drawn again. An event time whose treated units a draw lacks has no value in that draw: its band is
//! taken from the draws that have one, and left open when fewer than half do. Likewise the covariance of the test
//! before joining is taken from the draws that hold all three event times, at least half of them.

use super::event_study::{EVENT_TIMES, EventSums, add, slot};
use super::{EVENT_FIRST_YEAR, EVENT_LAST_YEAR, EventStudy, PRE_TEST_EVENT_TIMES, PreTest, Progress};
use crate::stats::describe::{quantile, sorted};
use crate::stats::random::Random;
use crate::stats::wald::{chi_square_upper, covariance, wald};

/// Draws behind the band: the first of all.
pub const EVENT_BAND_DRAWS: usize = 500;
/// Draws in all, behind the covariance of the test before joining.
pub const EVENT_DRAWS: usize = 2_000;

/// Draws under way. Keep it between frames and call [`EventDraws::step`] until done, then [`EventDraws::complete`].
#[derive(Clone, Debug)]
pub struct EventDraws {
    sums: EventSums,
    random: Random,
    done: usize,
    sum: Vec<f64>,
    /// Per event time the effects of the first draws.
    effects: Vec<Vec<f64>>,
    /// Effects at the event times of the test, three by three.
    before: Vec<f64>,
}

impl EventDraws {
    /// Prepares the draws of a study, with its seed.
    pub fn new(study: &EventStudy) -> Self {
        Self {
            random: Random::new(study.seed, "compare-event-study"),
            done: 0,
            sum: study.sums.none(),
            effects: vec![Vec::new(); EVENT_TIMES],
            before: Vec::new(),
            sums: study.sums.clone(),
        }
    }

    /// Goes on by at most `max_units` draws, each some 10 µs in a browser.
    pub fn step(&mut self, max_units: usize) -> Progress {
        for _ in 0..max_units {
            if self.done == EVENT_DRAWS {
                break;
            }
            self.draw();
        }
        self.progress()
    }

    /// How far they have come.
    pub fn progress(&self) -> Progress {
        Progress { done: self.done, total: EVENT_DRAWS }
    }

    fn draw(&mut self) {
        self.sum.fill(0.0);
        for _ in 0..self.sums.clusters.len() {
            let one = self.random.below(self.sums.clusters.len());
            add(&mut self.sum, &self.sums.clusters[one]);
        }
        if self.sum[0] <= 0.0 {
            return;
        }
        let drawn = self.sums.effects(&self.sum, (EVENT_FIRST_YEAR, EVENT_LAST_YEAR));
        if self.done < EVENT_BAND_DRAWS {
            for (all, (n, effect)) in self.effects.iter_mut().zip(drawn) {
                if n > 0.0 {
                    all.push(effect);
                }
            }
        }
        let at = |e: i16| slot(e).map(|s| drawn[s]).filter(|(n, _)| *n > 0.0).map(|(_, effect)| effect);
        if let [Some(a), Some(b), Some(c)] = PRE_TEST_EVENT_TIMES.map(at) {
            self.before.extend([a, b, c]);
        }
        self.done += 1;
    }

    /// Puts what is drawn into the study it was made for: the band after [`EVENT_BAND_DRAWS`], the test after all.
    pub fn complete(&self, study: &mut EventStudy) {
        if self.done >= EVENT_BAND_DRAWS {
            for p in &mut study.points {
                let drawn = slot(p.event_time).and_then(|s| self.effects.get(s)).filter(|d| 2 * d.len() >= EVENT_BAND_DRAWS);
                let drawn = drawn.map(|d| sorted(d));
                let end = |share| drawn.as_deref().and_then(|d| quantile(d, share));
                (p.low, p.high) = (end(0.025), end(0.975));
            }
        }
        if self.done == EVENT_DRAWS {
            study.pre_test = self.pre_test(study);
        }
    }

    fn pre_test(&self, study: &EventStudy) -> Option<PreTest> {
        let df = PRE_TEST_EVENT_TIMES.len();
        let effects: Vec<f64> = PRE_TEST_EVENT_TIMES.iter().filter_map(|e| study.at(*e)).map(|p| p.effect).collect();
        if effects.len() < df || 2 * self.before.len() < df * EVENT_DRAWS {
            return None;
        }
        let statistic = wald(&effects, &covariance(&self.before, df)?)?;
        Some(PreTest { statistic, df, p: chi_square_upper(statistic, df)? })
    }
}
