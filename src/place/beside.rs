//! An area's members beside their twins: the matching of RULES 5 read for one area.

use crate::compare::{Comparison, Matched};
use crate::data::Base;
use crate::stats::describe;
use crate::stats::interval::{Interval, interval};

/// How the members of an area did beside the non-participants most like each.
#[derive(Clone, Debug, PartialEq)]
pub struct BesideTwins {
    /// The matched members, by code: position, own outcome, outcome of its twins moved to its own covariates.
    pub members: Vec<(usize, f64, f64)>,
    /// Mean outcome of these members.
    pub mean: f64,
    /// Mean of what their twins would have had.
    pub mean_twins: f64,
    /// Members above their twins.
    pub above: usize,
    /// 95 % range of the difference as if the members were independent of one another, which neighbours are not: the
    /// true range is wider. `None` for fewer than three members.
    pub range: Option<Interval>,
}

impl BesideTwins {
    /// Members less twins.
    pub fn difference(&self) -> f64 {
        self.mean - self.mean_twins
    }
}

/// The members of an area among the matched of a comparison; `None` if none of them was matched.
pub fn beside_twins(base: &Base, comparison: &Comparison, area: usize) -> Option<BesideTwins> {
    let matching = comparison.matching.as_deref()?;
    let is_member = |t: &&Matched| base.members(area).any(|m| m.municipality == t.index);
    let members: Vec<(usize, f64, f64)> = matching.treated.iter().filter(is_member).map(|t| (t.index, t.outcome, t.expected)).collect();
    let effects: Vec<f64> = members.iter().map(|m| m.1 - m.2).collect();
    let n = effects.len() as f64;
    let difference = describe::mean(&effects)?;
    let range = (effects.len() > 2)
        .then(|| describe::variance(&effects))
        .flatten()
        .filter(|v| *v > 0.0)
        .map(|variance| interval(difference, variance / n, n - 1.0));
    Some(BesideTwins {
        mean: describe::mean(&members.iter().map(|m| m.1).collect::<Vec<_>>())?,
        mean_twins: describe::mean(&members.iter().map(|m| m.2).collect::<Vec<_>>())?,
        above: effects.iter().filter(|e| **e > 0.0).count(),
        range,
        members,
    })
}
