//! What the pages of all places share, computed once: the group outside, its key figures, ranks, look-alikes, matchings.

use super::{Ahead, BesideTwins, Features, Group, KeyFigure, Rank, ahead, beside_twins, figures, ranks};
use crate::compare::{Comparison, Control, MATCHED_FROM, MatchPool, Question, Refusal, Role, Twins, columns, compare, twins_in};
use crate::data::{Ages, Base, Code, Column, DATA_DATE, Outlook, Panel};
use std::sync::Arc;

/// Columns a place's page needs.
pub const PLACE_COLUMNS: [Column; 14] = [
    Column::Population,
    Column::Age0To14,
    Column::Age15To64,
    Column::Age65Plus,
    Column::Births,
    Column::Deaths,
    Column::MovedIn,
    Column::MovedOut,
    Column::TaxableIncomeThousandYen,
    Column::Taxpayers,
    Column::FiscalCapacityIndex,
    Column::RealDebtServiceRatioPct,
    Column::TotalExpenditureThousandYen,
    Column::GeneralAdministrationStaff,
];

/// The tables and what every place is set beside. Cheap to share.
#[derive(Clone, Debug)]
pub struct Gazetteer {
    /// Municipalities, areas, memberships.
    pub base: Arc<Base>,
    /// All columns of [`PLACE_COLUMNS`].
    pub panel: Panel,
    /// Census and projections.
    pub outlook: Arc<Outlook>,
    /// Age structure of 2050.
    pub ages: Arc<Ages>,
    /// Non-participants outside the 11 prefectures.
    pub outside: Group,
    /// Their key figures.
    pub outside_figures: Vec<KeyFigure>,
    /// Their projection.
    pub outside_ahead: Ahead,
    /// Every area's rank.
    pub ranks: Vec<Rank>,
    /// Every area's features.
    pub features: Features,
    /// Everyone who ever joined beside the most similar non-participants outside the 11 prefectures.
    matched: Option<Comparison>,
    /// The same with the pool of the whole country, for areas inside the 11 prefectures.
    matched_anywhere: Option<Comparison>,
}

/// The question by which members are set beside their twins: all who joined up to the data date, change of population
/// since 2015, before which nobody had joined.
pub fn twins_question(pool: MatchPool) -> Question {
    Question {
        role: Role::All,
        control: Control::Matched,
        match_pool: pool,
        joined_by: DATA_DATE,
        from: MATCHED_FROM,
        to: 2025,
        ..Question::default()
    }
}

impl Gazetteer {
    /// Computes what is shared (some tens of milliseconds).
    pub fn new(base: Arc<Base>, panel: Panel, outlook: Arc<Outlook>, ages: Arc<Ages>) -> Self {
        let outside = Group::outside(&base);
        let ask = |pool| compare(&base, &panel, &twins_question(pool)).ok();
        Self {
            outside_figures: figures(&panel, &outside),
            outside_ahead: ahead(&base, &outlook, &outside),
            ranks: ranks(&base, &panel),
            features: Features::of(&base, &panel),
            matched: ask(MatchPool::OutsideMetro),
            matched_anywhere: ask(MatchPool::Never),
            outside,
            base,
            panel,
            outlook,
            ages,
        }
    }

    /// Every column that an atlas reads, matching included.
    pub fn columns() -> Vec<Column> {
        let mut all = PLACE_COLUMNS.to_vec();
        all.extend(columns(&twins_question(MatchPool::OutsideMetro)).into_iter().filter(|c| !PLACE_COLUMNS.contains(c)));
        all
    }

    /// The most similar municipalities on the other side.
    ///
    /// # Errors
    /// [`Refusal::NoTwins`] if the municipality lacks a covariate, or nobody could be matched.
    pub fn twins(&self, code: Code) -> Result<Twins, Refusal> {
        let matching = self.matched.as_ref().and_then(|c| c.matching.as_deref()).ok_or(Refusal::NoTwins)?;
        twins_in(&self.base, &self.panel, &twins_question(MatchPool::OutsideMetro), matching, code)
    }

    /// An area's members beside their twins, and the pool these come from: outside the 11 prefectures, or, for an area
    /// inside them, the whole country.
    pub fn beside_twins(&self, area: usize) -> Option<(MatchPool, BesideTwins)> {
        [(MatchPool::OutsideMetro, &self.matched), (MatchPool::Never, &self.matched_anywhere)]
            .into_iter()
            .find_map(|(pool, c)| Some((pool, beside_twins(&self.base, c.as_ref()?, area)?)))
    }
}
