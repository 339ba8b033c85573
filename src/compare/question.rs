//! What is asked: the sentence with blanks as a value, and whether it can be asked at all.

use super::{Custom, Refusal, covariates};
use crate::data::{Column, Date, Indicator, Measure};
use std::sync::Arc;

/// Which participants are looked at (RULES 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Role {
    /// 連携市町村: members, core in none of their areas.
    #[default]
    Partner,
    /// 連携中枢都市: core in at least one area.
    Core,
    /// Both.
    All,
}

/// With whom they are compared (RULES 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Control {
    /// Never a member, anywhere in the country.
    Never,
    /// Not a member on the date; later joiners are inside.
    NotYet,
    /// Never a member, both sides outside the 11 prefectures of the three metropolitan areas.
    #[default]
    OutsideMetro,
    /// As outside-metro, without controls known to be in a current 定住自立圏.
    NoKnownScheme,
    /// Within prefectures that hold at least one of each.
    SamePrefecture,
    /// Suburbs of designated or core cities outside the 11 prefectures.
    Commuter,
    /// The same, centres under 1,000,000 people.
    CommuterSimilar,
    /// The k most similar of a pool, for each participant (RULES 5).
    Matched,
    /// Two lists of codes; role and date of joining do not count.
    Custom,
}

/// Among whom similar municipalities are sought (RULES 5); its restriction binds both sides, as that of the control of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum MatchPool {
    /// Never a member, outside the 11 prefectures.
    #[default]
    OutsideMetro,
    /// Never a member, anywhere in the country.
    Never,
    /// As outside-metro, without controls known to be in a current 定住自立圏.
    NoKnownScheme,
    /// Suburbs of designated or core cities outside the 11 prefectures.
    Commuter,
    /// The same, centres under 1,000,000 people.
    CommuterSimilar,
}

impl MatchPool {
    /// The control group whose members are the pool.
    pub const fn control(self) -> Control {
        match self {
            MatchPool::OutsideMetro => Control::OutsideMetro,
            MatchPool::Never => Control::Never,
            MatchPool::NoKnownScheme => Control::NoKnownScheme,
            MatchPool::Commuter => Control::Commuter,
            MatchPool::CommuterSimilar => Control::CommuterSimilar,
        }
    }
}

/// First year of a matched comparison: nobody had joined by 1 January 2015, and nothing by which towns are matched is later.
pub const MATCHED_FROM: u16 = 2015;
/// Fewest and most matches for each participant.
pub const MATCHES: std::ops::RangeInclusive<u8> = 1..=5;

/// What each municipality counts for (RULES 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Weight {
    /// Every municipality once.
    #[default]
    None,
    /// By its residents at the start (`level`: at the end).
    Population,
}

macro_rules! named {
    ($t:ident { $($v:ident = $id:literal),* $(,)? }) => {
        impl $t {
            /// All, in the order of the rules.
            pub const ALL: &'static [$t] = &[$($t::$v),*];
            /// Name in URLs.
            pub const fn id(self) -> &'static str { match self { $($t::$v => $id),* } }
            /// By its name in URLs.
            pub fn from_id(id: &str) -> Option<$t> { Self::ALL.iter().copied().find(|v| v.id() == id) }
        }
    };
}
named!(Role { Partner = "partner", Core = "core", All = "all" });
named!(Control {
    Never = "never",
    NotYet = "not-yet",
    OutsideMetro = "outside-metro",
    NoKnownScheme = "no-known-scheme",
    SamePrefecture = "same-prefecture",
    Commuter = "commuter",
    CommuterSimilar = "commuter-similar",
    Matched = "matched",
    Custom = "custom",
});
named!(MatchPool {
    OutsideMetro = "outside-metro",
    Never = "never",
    NoKnownScheme = "no-known-scheme",
    Commuter = "commuter",
    CommuterSimilar = "commuter-similar",
});
named!(Weight { None = "none", Population = "population" });

/// A comparison to be made; [`Default`] is that of RULES 10.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// What is measured.
    pub indicator: Indicator,
    /// How two years become one number.
    pub measure: Measure,
    /// First year (not used by `level`).
    pub from: u16,
    /// Last year.
    pub to: u16,
    /// Which participants.
    pub role: Role,
    /// Compared with whom.
    pub control: Control,
    /// Participants on this date.
    pub joined_by: Date,
    /// What each municipality counts for.
    pub weight: Weight,
    /// Seed of the draws.
    pub seed: u64,
    /// Matches for each participant, 1–5 (`matched` only).
    pub k: u8,
    /// Among whom they are sought (`matched` only).
    pub match_pool: MatchPool,
    /// The two lists of `custom`; kept, but without part, under other controls.
    pub custom: Option<Arc<Custom>>,
}

impl Default for Question {
    fn default() -> Self {
        Self {
            indicator: Indicator::Population,
            measure: Measure::Percent,
            from: 2013,
            to: 2025,
            role: Role::default(),
            control: Control::default(),
            joined_by: Date::new(2018, 4, 1),
            weight: Weight::default(),
            seed: 1,
            k: 3,
            match_pool: MatchPool::default(),
            custom: None,
        }
    }
}

impl Question {
    /// Year whose residents are the weights: `from`, for `level` `to`.
    pub fn weight_year(&self) -> u16 {
        if self.measure == Measure::Level { self.to } else { self.from }
    }

    /// Whether the table of indicators allows it.
    pub fn check(&self) -> Result<(), Refusal> {
        let d = self.indicator.definition();
        let inside = |y: u16| (d.years.0..=d.years.1).contains(&y);
        if !d.measures.contains(&self.measure) {
            return Err(Refusal::MeasureNotOffered);
        }
        let level = self.measure == Measure::Level;
        if !inside(self.to) || (!level && !inside(self.from)) {
            return Err(Refusal::YearOutside { first: d.years.0, last: d.years.1 });
        }
        if !level && self.from >= self.to {
            return Err(Refusal::YearsOutOfOrder);
        }
        if self.control == Control::Matched {
            self.check_matched()?;
        }
        Ok(())
    }

    fn check_matched(&self) -> Result<(), Refusal> {
        match () {
            () if !MATCHES.contains(&self.k) => Err(Refusal::MatchesOutside),
            () if self.weight != Weight::None => Err(Refusal::MatchedWeight),
            () if self.measure != Measure::Level && self.from < MATCHED_FROM => Err(Refusal::MatchedYears { first: MATCHED_FROM }),
            () => Ok(()),
        }
    }

    /// The control group that says who may stand on which side; for `matched` that of its pool.
    pub fn pool(&self) -> Control {
        if self.control == Control::Matched { self.match_pool.control() } else { self.control }
    }
}

/// The columns a question needs (weights, covariates and trend included), each once.
pub fn columns(question: &Question) -> Vec<Column> {
    let mut needed = question.indicator.definition().columns.to_vec();
    let weights: &[Column] = if question.weight == Weight::Population { &[Column::Population] } else { &[] };
    let covariates: &[Column] = if question.control == Control::Matched { covariates::COLUMNS } else { &[] };
    for column in weights.iter().chain(covariates) {
        if !needed.contains(column) {
            needed.push(*column);
        }
    }
    needed
}

/// The years of its columns a question needs (the trend's aside).
pub fn years(question: &Question) -> Vec<u16> {
    let mut needed = if question.measure == Measure::Level { vec![question.to] } else { vec![question.from, question.to] };
    if question.control == Control::Matched {
        needed.extend(covariates::YEARS);
    }
    needed
}
