//! What is asked: the sentence with blanks as a value, and whether it can be asked at all.

use super::Refusal;
use crate::data::{Column, Date, Indicator, Measure};

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
}

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
});
named!(Weight { None = "none", Population = "population" });

/// A comparison to be made; [`Default`] is that of RULES 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
        Ok(())
    }
}

/// The columns a question needs (weights and trend included), each once.
pub fn columns(question: &Question) -> Vec<Column> {
    let mut needed = question.indicator.definition().columns.to_vec();
    if question.weight == Weight::Population && !needed.contains(&Column::Population) {
        needed.push(Column::Population);
    }
    needed
}
