//! What an answer holds: the numbers of RULES 4 under the names of RULES 10, and who is behind them.

use super::{Control, ListFaults, Matching, Question};
use crate::data::{Column, Measure};
use std::{fmt, sync::Arc};

/// One municipality in one of the two groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit {
    /// Position in the list of municipalities.
    pub index: usize,
    /// Its outcome, in the unit of the measure.
    pub outcome: f64,
    /// 1, or its residents; for the controls of `matched` K_j/k, how often it stands for a participant.
    pub weight: f64,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// These columns have not arrived yet.
    ColumnsAbsent(Vec<Column>),
    /// The indicator is not offered with this measure.
    MeasureNotOffered,
    /// The indicator has no such year.
    YearOutside {
        /// Its first year.
        first: u16,
        /// Its last year.
        last: u16,
    },
    /// `from` is not before `to`.
    YearsOutOfOrder,
    /// A group has fewer than two municipalities, or both lie in one prefecture.
    TooFew {
        /// Participants with an outcome.
        treated: usize,
        /// Controls with an outcome.
        control: usize,
        /// Prefectures present.
        prefectures: usize,
    },
    /// `matched` with a number of matches outside 1–5.
    MatchesOutside,
    /// `matched` is not offered with weights.
    MatchedWeight,
    /// `matched` with years that begin before it is certain that nobody had joined.
    MatchedYears {
        /// The first year offered.
        first: u16,
    },
    /// The pool holds fewer municipalities than each participant is to be matched with.
    PoolTooSmall {
        /// Municipalities in the pool with outcome and covariates.
        pool: usize,
        /// Matches asked for.
        k: usize,
    },
    /// `custom` with no municipality in at least one of the lists.
    ListEmpty,
    /// The municipality has no figure for one of the covariates, or is none: it has no twins.
    NoTwins,
}

impl fmt::Display for Refusal {
    /// For logs and tests; readers get `text`'s words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}
impl std::error::Error for Refusal {}

/// Unweighted description of one group, in the unit of the measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Standard deviation (n − 1).
    pub sd: f64,
    /// Lower quartile (type 7).
    pub q1: f64,
    /// Upper quartile (type 7).
    pub q3: f64,
    /// Smallest.
    pub min: f64,
    /// Largest.
    pub max: f64,
}

/// A part of the controls with its own mean.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Part {
    /// Municipalities.
    pub n: usize,
    /// Their (weighted) mean; `None` if there are none.
    pub mean: Option<f64>,
}

/// The controls of `commuter` and `commuter-similar`, by what their core city did.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct CommuterSplit {
    /// Its core city declared, so it could have joined.
    pub declared: Part,
    /// Its core city never declared, so it could not join.
    pub never_declared: Part,
}

/// A break of the series inside the years (RULES 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Break {
    /// 2012|2013: foreign residents are counted from 2013.
    ForeignResidents,
    /// 2013–2014: nine months only (31 March to 1 January).
    NineMonths,
}

impl Break {
    /// The two years between which it lies.
    pub const fn years(self) -> (u16, u16) {
        match self {
            Break::ForeignResidents => (2012, 2013),
            Break::NineMonths => (2013, 2014),
        }
    }
}

/// The answer without draws. Fields are named after the results of RULES 10; `None` is hidden by RULES 4.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What was asked.
    pub question: Question,
    /// Participants with an outcome, by code.
    pub treated: Vec<Unit>,
    /// Controls with an outcome, by code; for `matched` those that are somebody's match, each once.
    pub control: Vec<Unit>,
    /// Their number.
    pub n_treated: usize,
    /// Their number.
    pub n_control: usize,
    /// Participants left out by the restriction or for want of an outcome.
    pub n_treated_left_out: usize,
    /// … by the restriction.
    pub treated_outside_restriction: usize,
    /// … for want of an outcome (for `matched`, or of a covariate).
    pub treated_without_outcome: usize,
    /// Controls left out by the restriction.
    pub control_outside_restriction: usize,
    /// Controls left out for want of an outcome (for `matched`, or of a covariate).
    pub control_without_outcome: usize,
    /// (Weighted) mean.
    pub mean_treated: f64,
    /// (Weighted) mean; for `matched` the mean ŷ, what the participants' outcomes would be were they as their matches'.
    pub mean_control: f64,
    /// Median; hidden when weighted or matched.
    pub median_treated: Option<f64>,
    /// Median; hidden when weighted or matched.
    pub median_control: Option<f64>,
    /// 5 %-trimmed mean, unweighted.
    pub trimmed_treated: f64,
    /// 5 %-trimmed mean, unweighted.
    pub trimmed_control: f64,
    /// Spread of the participants, unweighted.
    pub spread_treated: Spread,
    /// Spread of the controls, unweighted.
    pub spread_control: Spread,
    /// Participants less controls; for `same-prefecture` within prefectures, for `matched` the ATT.
    pub difference: f64,
    /// Clustered 95 % interval: the one that decides.
    pub cluster_low: f64,
    /// Its upper end.
    pub cluster_high: f64,
    /// Its p.
    pub p_cluster: f64,
    /// Prefectures present.
    pub cluster_n: usize,
    /// Prefectures with participants; fewer than 10 is unreliable.
    pub prefectures_treated: usize,
    /// Prefectures with controls.
    pub prefectures_control: usize,
    /// Welch's interval, as if every municipality were independent; hidden for `same-prefecture` and `matched`.
    pub ci_low: Option<f64>,
    /// Its upper end.
    pub ci_high: Option<f64>,
    /// Its p.
    pub p_welch: Option<f64>,
    /// Hedges' g of the difference shown; hidden when weighted, matched or without spread.
    pub hedges_g: Option<f64>,
    /// Cliff's delta; hidden when weighted or matched.
    pub cliffs_delta: Option<f64>,
    /// Controls known to be in a current 定住自立圏: at least so many.
    pub control_in_settlement: usize,
    /// Controls of `not-yet` that joined after the date and by the last year.
    pub later_joiners: usize,
    /// Controls of the commuter groups by what their core city did.
    pub commuter_split: Option<CommuterSplit>,
    /// Breaks inside the years.
    pub breaks: Vec<Break>,
    /// Weighted percent of population: the change of the group's total, and to be called so.
    pub is_change_of_total: bool,
    /// Who was matched with whom, for `matched`.
    pub matching: Option<Arc<Matching>>,
    /// What of the two lists could not be taken as typed, for `custom`.
    pub list_faults: Option<ListFaults>,
    /// Prefecture (1–47) of each participant, in the order of `treated`.
    pub(super) prefecture_treated: Vec<u8>,
    /// Prefecture (1–47) of each control.
    pub(super) prefecture_control: Vec<u8>,
    /// Block of each participant: area first joined, for one never in an area (`custom`) the number of areas + its prefecture.
    pub(super) first_area: Vec<usize>,
}

impl Comparison {
    /// The difference is within prefectures, not that of the two means.
    pub fn is_within_prefecture(&self) -> bool {
        self.question.control == Control::SamePrefecture
    }

    /// Decimals of means and differences when shown (RULES 4).
    pub fn decimals(&self) -> usize {
        match self.question.measure {
            Measure::Percent | Measure::Annual => 1,
            Measure::Change | Measure::Level => self.question.indicator.definition().decimals,
        }
    }

    /// The clustered interval excludes 0, and is one: a side in a single prefecture has no spread between prefectures.
    pub fn is_distinguishable(&self) -> bool {
        !self.is_one_prefecture() && (self.cluster_low > 0.0 || self.cluster_high < 0.0)
    }

    /// A side lies in one prefecture: its part of the clustered interval collapses to nothing, whatever its spread.
    /// (Within prefectures both sides share them, so that two are two.)
    pub fn is_one_prefecture(&self) -> bool {
        self.prefectures_treated < 2 || self.prefectures_control < 2
    }

    /// Fewer than 10 prefectures with participants: the interval is unreliable.
    pub fn is_unreliable(&self) -> bool {
        self.prefectures_treated < 10
    }

    /// What may be shown, under the names of RULES 10 (`sd`, quartiles and extremes added), unrounded.
    pub fn results(&self) -> Vec<(&'static str, f64)> {
        let (t, c) = (&self.spread_treated, &self.spread_control);
        let always = [
            ("n-treated", self.n_treated as f64),
            ("n-control", self.n_control as f64),
            ("n-treated-left-out", self.n_treated_left_out as f64),
            ("mean-treated", self.mean_treated),
            ("mean-control", self.mean_control),
            ("trimmed-treated", self.trimmed_treated),
            ("trimmed-control", self.trimmed_control),
            ("sd-treated", t.sd),
            ("sd-control", c.sd),
            ("q1-treated", t.q1),
            ("q1-control", c.q1),
            ("q3-treated", t.q3),
            ("q3-control", c.q3),
            ("min-treated", t.min),
            ("min-control", c.min),
            ("max-treated", t.max),
            ("max-control", c.max),
            ("difference", self.difference),
            ("cluster-low", self.cluster_low),
            ("cluster-high", self.cluster_high),
            ("p-cluster", self.p_cluster),
            ("cluster-n", self.cluster_n as f64),
        ];
        let sometimes = [
            ("median-treated", self.median_treated),
            ("median-control", self.median_control),
            ("ci-low", self.ci_low),
            ("ci-high", self.ci_high),
            ("p-welch", self.p_welch),
            ("hedges-g", self.hedges_g),
            ("cliffs-delta", self.cliffs_delta),
        ];
        let m = self.matching.as_ref();
        let matched = [("att", m.map(|m| m.att)), ("att-raw", m.map(|m| m.att_raw)), ("att-se", m.map(|m| m.att_se))];
        always.into_iter().chain(sometimes.into_iter().chain(matched).filter_map(|(n, v)| Some((n, v?)))).collect()
    }
}
