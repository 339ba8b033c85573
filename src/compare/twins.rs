//! "Who is my town compared with?": the twins of one municipality, with what makes them alike (RULES 5).

use super::covariates::{self, Profile};
use super::groups::standings;
use super::nearest::{distance, nearest};
use super::{Control, Matching, Question, Refusal, compare};
use crate::data::{Base, Code, Panel};

/// Which way the twins are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TwinSide {
    /// The town is one of the matched participants: its own matches.
    Matched,
    /// The town joined, but is not among the matched (another role or date, left out by the restriction or for want of
    /// an outcome): those of the pool nearest to it.
    Joined,
    /// The town did not join and is somebody's match: the participants it stands for.
    StandsFor,
    /// The town did not join and is nobody's match: the participants nearest to it.
    Nearest,
}

/// One twin, or the town itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwinRow {
    /// Position in the list of municipalities.
    pub index: usize,
    /// Its outcome, in the unit of the measure; `None` where there is none.
    pub outcome: Option<f64>,
    /// Its covariates, as figures and as z-scores.
    pub profile: Profile,
    /// Distance from the town on the z-scores; 0 for itself.
    pub distance: f64,
}

/// A town and its twins.
#[derive(Clone, Debug, PartialEq)]
pub struct Twins {
    /// Which way they are read.
    pub side: TwinSide,
    /// The town.
    pub town: TwinRow,
    /// Its twins, nearest first: k of them, or all it stands for.
    pub twins: Vec<TwinRow>,
}

/// Twins of any municipality under a matched question (another `control` is read as `matched`, by k and pool).
///
/// Refused where the question is, or the municipality lacks a covariate.
pub fn twins(base: &Base, panel: &Panel, question: &Question, code: Code) -> Result<Twins, Refusal> {
    let question = Question { control: Control::Matched, ..question.clone() };
    let answer = compare(base, panel, &question)?;
    let matching = answer.matching.as_deref().ok_or(Refusal::NoTwins)?;
    twins_in(base, panel, &question, matching, code)
}

/// The same with a matching already made.
pub fn twins_in(base: &Base, panel: &Panel, question: &Question, m: &Matching, code: Code) -> Result<Twins, Refusal> {
    let index = base.index(code).ok_or(Refusal::NoTwins)?;
    let standings = standings(base, question.joined_by);
    let raw = covariates::raw(base, panel, &covariates::cities(base, &standings), index).ok_or(Refusal::NoTwins)?;
    let profile = m.scale.profile(raw);
    let outcome = question.indicator.outcome(question.measure, panel, index, question.from, question.to).filter(|y| y.is_finite());
    let town = TwinRow { index, outcome, profile, distance: 0.0 };
    let from_pool = |at: usize, distance: f64| {
        let p = &m.pool[at];
        TwinRow { index: p.index, outcome: Some(p.outcome), profile: p.profile, distance }
    };
    let from_treated = |at: usize| {
        let t = &m.treated[at];
        TwinRow { index: t.index, outcome: Some(t.outcome), profile: t.profile, distance: distance(&t.profile, &profile) }
    };
    let matched = m.treated.iter().find(|t| t.index == index);
    let served = m.pool.iter().find(|p| p.index == index && p.used() > 0);
    let joined = standings.get(index).is_some_and(|s| s.ever);
    let (side, twins) = if let Some(t) = matched {
        (TwinSide::Matched, t.twins.iter().map(|w| from_pool(w.member, w.distance)).collect())
    } else if let Some(p) = served {
        let mut rows: Vec<TwinRow> = p.serves.iter().map(|at| from_treated(*at)).collect();
        // Stable: of equals the lower code stays first.
        rows.sort_by(|a, b| a.distance.total_cmp(&b.distance));
        (TwinSide::StandsFor, rows)
    } else if joined {
        let near = nearest(m.k, m.pool.iter().map(|p| distance(&p.profile, &profile)).enumerate());
        (TwinSide::Joined, near.into_iter().map(|(at, d)| from_pool(at, d)).collect())
    } else {
        let near = nearest(m.k, m.treated.iter().map(|t| distance(&t.profile, &profile)).enumerate());
        (TwinSide::Nearest, near.into_iter().map(|(at, _)| from_treated(at)).collect())
    };
    Ok(Twins { side, town, twins })
}
