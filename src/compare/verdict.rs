//! What may be said of a comparison, as facts; the words are `text::verdict`'s.
//!
//! The numbers are there at once. The further checks ([`Checks`]) arrive one after the other, each `Pending` until then,
//! so that a verdict can be shown early and grow without ever saying more than is known.

use super::{Break, CommuterSplit, Comparison, Control, Curve, DrawResults, EventStudy, MATCHED_FROM, PreTest, Question, State, Weight};
use crate::data::Measure;

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

/// One further check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Check<T> {
    /// Not computed yet.
    #[default]
    Pending,
    /// There is none for this question.
    None,
    /// Its answer.
    Known(T),
}

impl<T> Check<T> {
    /// The answer, if it is there.
    pub fn known(self) -> Option<T> {
        if let Check::Known(v) = self { Some(v) } else { None }
    }

    /// From a result that may not exist.
    pub fn of(result: Option<T>) -> Self {
        result.map_or(Check::None, Check::Known)
    }
}

/// Shuffled blocks: p and its Monte Carlo standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chance {
    /// p
    pub p: f64,
    /// Its standard error.
    pub error: f64,
}

/// The same question among similar municipalities.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwinsCheck {
    /// First year: 2015 or later.
    pub from: u16,
    /// The adjusted difference.
    pub att: f64,
    /// Its clustered interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// What that interval says.
    pub direction: Direction,
}

/// The path of population before joining.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PathCheck {
    /// The test; `None` if it cannot be made.
    pub test: Option<PreTest>,
}

/// One panel of the specification curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaysCheck {
    /// `percent` or `change`.
    pub measure: Measure,
    /// Ways with the interval above 0.
    pub above: usize,
    /// Below 0.
    pub below: usize,
    /// Across 0.
    pub unclear: usize,
    /// All of them.
    pub total: usize,
}

/// What the further questions say, as far as they have come.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Checks {
    /// たまたま?
    pub chance: Check<Chance>,
    /// 似たまち同士では?
    pub twins: Check<TwinsCheck>,
    /// 入る前から?
    pub path: Check<PathCheck>,
    /// くらべ方しだい? The panel of the question's own measure first.
    pub ways: Check<Vec<WaysCheck>>,
}

impl Checks {
    /// None but the draws; `None` while they run.
    pub fn drawn(draws: Option<&DrawResults>) -> Self {
        let known = |d: &DrawResults| Check::of(d.p_block.zip(d.p_block_error).map(|(p, error)| Chance { p, error }));
        Self { chance: draws.map_or(Check::Pending, known), ..Self::default() }
    }

    /// None is pending any more.
    pub fn is_settled(&self) -> bool {
        self.chance != Check::Pending && self.twins != Check::Pending && self.path != Check::Pending && self.ways != Check::Pending
    }

    /// Adds what a matched comparison of [`twins_question`] says.
    pub fn with_twins(mut self, matched: Option<&Comparison>) -> Self {
        self.twins = Check::of(matched.and_then(|c| {
            let att = c.matching.as_deref()?.att;
            Some(TwinsCheck { from: c.question.from, att, low: c.cluster_low, high: c.cluster_high, direction: direction(c) })
        }));
        self
    }

    /// Adds what the event study says, once its draws are made.
    pub fn with_path(mut self, study: Option<&EventStudy>) -> Self {
        self.path = match study {
            Some(s) if !s.is_drawn => Check::Pending,
            other => Check::of(other.map(|s| PathCheck { test: s.pre_test })),
        };
        self
    }

    /// Adds the counts of the specification curve for a question.
    pub fn with_ways(mut self, curves: &[Curve], question: &Question) -> Self {
        let own = if question.measure == Measure::Change { Measure::Change } else { Measure::Percent };
        let panel = |c: &Curve| WaysCheck {
            measure: c.measure,
            above: c.count(State::Above),
            below: c.count(State::Below),
            unclear: c.count(State::Unclear),
            total: c.specifications.len(),
        };
        let mut panels: Vec<WaysCheck> = curves.iter().map(panel).filter(|p| p.total > 0).collect();
        panels.sort_by_key(|p| p.measure != own);
        self.ways = Check::of((!panels.is_empty()).then_some(panels));
        self
    }
}

/// The question asked among similar municipalities: unweighted, from 2015 on (RULES 5).
pub fn twins_question(q: &Question) -> Question {
    let from = q.from.max(MATCHED_FROM);
    let to = if q.measure != Measure::Level && q.to <= from { q.indicator.definition().years.1 } else { q.to };
    Question { control: Control::Matched, weight: Weight::None, from, to, ..q.clone() }
}

/// The facts behind the generated verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What the clustered interval says.
    pub direction: Direction,
    /// A side lies in one prefecture: the interval has collapsed, and nothing is said of a direction.
    pub one_prefecture: bool,
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
    /// What the further questions say.
    pub checks: Checks,
}

/// What the interval of a comparison says; nothing where a side lies in a single prefecture.
fn direction(c: &Comparison) -> Direction {
    match () {
        () if !c.is_distinguishable() => Direction::NotDistinguishable,
        () if c.cluster_low > 0.0 => Direction::Higher,
        () => Direction::Lower,
    }
}

/// Gathers the facts of a comparison with the draws, once they are there, and without the other checks.
pub fn verdict(c: &Comparison, draws: Option<&DrawResults>) -> Verdict {
    verdict_with(c, Checks::drawn(draws))
}

/// Gathers the facts of a comparison and of what the further questions say.
pub fn verdict_with(c: &Comparison, checks: Checks) -> Verdict {
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
        direction: direction(c),
        one_prefecture: c.is_one_prefecture(),
        few_move_the_mean,
        unreliable: c.is_unreliable(),
        rounding_remark: !within_prefecture && (parts - round(c.difference)).abs() > 1e-9,
        within_prefecture,
        control_in_settlement: c.control_in_settlement,
        later_joiners: c.later_joiners,
        commuter_split: c.commuter_split,
        breaks: c.breaks.clone(),
        checks,
    }
}
