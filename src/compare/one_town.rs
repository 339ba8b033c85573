//! One town against a list made by hand: where it stands among them. One town has no spread, so no interval is given.

use super::{Control, Question, Unit};
use crate::data::{Base, Panel};
use crate::stats::describe;

/// A town among others.
#[derive(Clone, Debug, PartialEq)]
pub struct OneTown {
    /// What was asked.
    pub question: Question,
    /// The town.
    pub town: Unit,
    /// The others with an outcome, by code.
    pub others: Vec<Unit>,
    /// Others without one.
    pub without_outcome: usize,
    /// Their mean.
    pub mean: f64,
    /// Their median.
    pub median: f64,
    /// The town less their mean.
    pub difference: f64,
    /// How many of them lie below the town.
    pub below: usize,
}

/// The answer where the first list of `custom` holds one municipality; `None` for every other question, or without figures.
pub fn one_town(base: &Base, panel: &Panel, question: &Question) -> Option<OneTown> {
    let lists = question.custom.as_deref().filter(|_| question.control == Control::Custom && question.check().is_ok())?.lists(base);
    let outcome = |index: usize| {
        let q = question;
        let y = q.indicator.outcome(q.measure, panel, index, q.from, q.to).filter(|y| y.is_finite())?;
        Some(Unit { index, outcome: y, weight: 1.0 })
    };
    let (Some(first), None) = (lists.treated.first(), lists.treated.iter().nth(1)) else { return None };
    let town = outcome(*first)?;
    let others: Vec<Unit> = lists.controls.iter().filter_map(|i| outcome(*i)).collect();
    let sorted = describe::sorted(&others.iter().map(|u| u.outcome).collect::<Vec<_>>());
    let mean = describe::mean(&sorted)?;
    Some(OneTown {
        without_outcome: lists.controls.len() - others.len(),
        median: describe::quantile(&sorted, 0.5)?,
        below: sorted.iter().filter(|y| **y < town.outcome).count(),
        difference: town.outcome - mean,
        question: question.clone(),
        town,
        others,
        mean,
    })
}
