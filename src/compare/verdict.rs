//! What may be said of a comparison, as facts; the words are `text::verdict`'s.

use super::{Break, CommuterSplit, Comparison, DrawResults};

/// What the interval that decides says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Participants higher: the clustered interval lies above 0.
    Higher,
    /// Participants lower.
    Lower,
    /// 差があるとは言えない
    NotDistinguishable,
}

/// The facts behind the generated verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What the clustered interval says.
    pub direction: Direction,
    /// A few municipalities move the mean: medians or trimmed means differ in sign or by more than half.
    pub few_move_the_mean: bool,
    /// Fewer than 10 prefectures with participants.
    pub unreliable: bool,
    /// The rounded means do not give the rounded difference.
    pub rounding_remark: bool,
    /// The difference is within prefectures, not that of the two means.
    pub within_prefecture: bool,
    /// Controls known to be in 定住自立圏 (at least).
    pub control_in_settlement: usize,
    /// Controls that joined later.
    pub later_joiners: usize,
    /// What the core cities of the controls did.
    pub commuter_split: Option<CommuterSplit>,
    /// Breaks inside the years.
    pub breaks: Vec<Break>,
    /// p of the block permutation, once drawn, with its Monte Carlo error.
    pub p_block: Option<(f64, f64)>,
}

/// Gathers the facts; `draws` once they are there.
pub fn verdict(c: &Comparison, draws: Option<&DrawResults>) -> Verdict {
    let direction = match () {
        () if c.cluster_low > 0.0 => Direction::Higher,
        () if c.cluster_high < 0.0 => Direction::Lower,
        () => Direction::NotDistinguishable,
    };
    let within_prefecture = c.is_within_prefecture();
    let weighted = c.median_treated.is_none();
    // The mean's own difference is what medians and trimmed means are held against (RULES 4).
    let mean = c.mean_treated - c.mean_control;
    let doubtful = |other: f64| other * mean < 0.0 || other.abs() < 0.5 * mean.abs();
    let medians = c.median_treated.zip(c.median_control).is_some_and(|(t, k)| doubtful(t - k));
    let few_move_the_mean = !weighted && (medians || doubtful(c.trimmed_treated - c.trimmed_control));
    let decimals = c.decimals();
    let round = |v: f64| crate::text::number::round(v, decimals);
    let parts = round(round(c.mean_treated) - round(c.mean_control));
    Verdict {
        direction,
        few_move_the_mean,
        unreliable: c.is_unreliable(),
        rounding_remark: !within_prefecture && (parts - round(c.difference)).abs() > 1e-9,
        within_prefecture,
        control_in_settlement: c.control_in_settlement,
        later_joiners: c.later_joiners,
        commuter_split: c.commuter_split,
        breaks: c.breaks.clone(),
        p_block: draws.and_then(|d| Some((d.p_block?, d.p_block_error?))),
    }
}
