//! The draws of RULES 4 (bootstrap of prefectures, two permutations), resumable in small slices.

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
