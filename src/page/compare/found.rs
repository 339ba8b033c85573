//! What the further questions have found, each beside the question it was found for: the verdict uses what still fits.

use crate::compare::{Checks, Comparison, DrawResults, EventStudy, Question, Specifications, twins_question};
use leptos::prelude::*;
use std::sync::Arc;

/// Answers as they arrive; cheap to copy. `None`: nothing yet; an inner `None`: there is no answer.
#[derive(Clone, Copy)]
pub struct Found {
    /// The matched comparison of a question.
    pub twins: RwSignal<Option<(Question, Option<Arc<Comparison>>)>>,
    /// The event study of a question.
    pub path: RwSignal<Option<(Question, Option<Arc<EventStudy>>)>>,
    /// Every way of asking about a question.
    pub ways: RwSignal<Option<Arc<Specifications>>>,
}

impl Found {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { twins: RwSignal::new(None), path: RwSignal::new(None), ways: RwSignal::new(None) }
    }

    /// What they say of `question`, tracked; what belongs to another question is pending.
    ///
    /// Lists made by hand are nobody's roles: similar towns, path and ways of participants do not speak of them.
    pub fn checks(self, question: &Question, draws: Option<&DrawResults>) -> Checks {
        let mut checks = Checks::drawn(draws);
        if question.control == crate::compare::Control::Custom {
            return checks.with_twins(None).with_path(None).with_ways(&[], question);
        }
        if let Some((_, c)) = self.twins.get().filter(|(q, _)| *q == twins_question(question)) {
            checks = checks.with_twins(c.as_deref());
        }
        if let Some((_, s)) = self.path.get().filter(|(q, _)| same_path(q, question)) {
            checks = checks.with_path(s.as_deref());
        }
        if let Some(s) = self.ways.get().filter(|s| s.own() == question && s.progress().done == s.progress().total) {
            checks = checks.with_ways(s.curves(), question);
        }
        checks
    }
}

/// The event study of two questions is the same: of a question only role, control and seed matter to it.
pub fn same_path(a: &Question, b: &Question) -> bool {
    (a.role, a.control, a.seed, &a.custom) == (b.role, b.control, b.seed, &b.custom)
}
