//! What a reader chooses on `/scenarios`: place, preset, pooled fields, population path and the parameters of RULES 10.

use super::{ASSUMPTIONS, Overrides, Quantity};
use crate::data::Field;

/// Decades shown, from the census year of the projection to its last.
pub const DECADES: [u16; 7] = [2020, 2025, 2030, 2035, 2040, 2045, 2050];
/// First and last year the model knows.
pub const YEAR_RANGE: (u16, u16) = (2020, 2050);

/// Whose municipalities are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Scope {
    /// Every municipality with a population on the chosen path.
    #[default]
    Nation,
    /// Members of one area: its position in [`crate::data::Base::areas`].
    Area(usize),
    /// An area of the reader's own: [`Settings::own`].
    Own,
}

/// Which direction of the article is switched on (RULES 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Preset {
    /// 連携しやすい分野だけ: culture.
    Now,
    /// 生活防衛圏: medical care and care.
    Defence,
    /// 多分野をつなぐ: every field.
    #[default]
    Integrate,
    /// 圏域を制度に: the numbers of [`Preset::Integrate`]; only who decides differs.
    Institution,
    /// 都道府県が支える: organisations at the prefecture, no facility pooled.
    Vertical,
    /// Facilities as [`Preset::Integrate`], organisations the larger of area and prefecture.
    Combined,
}

/// At which level the pooled organisations of a preset stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// The cooperative core urban area.
    Area,
    /// The prefecture.
    Prefecture,
    /// Whichever of the two has more people.
    Larger,
}

impl Preset {
    /// All six, in the order of RULES 9.
    pub const ALL: [Preset; 6] = [Preset::Now, Preset::Defence, Preset::Integrate, Preset::Institution, Preset::Vertical, Preset::Combined];

    /// Name in URLs.
    pub const fn id(self) -> &'static str {
        match self {
            Preset::Now => "now",
            Preset::Defence => "defence",
            Preset::Integrate => "integrate",
            Preset::Institution => "institution",
            Preset::Vertical => "vertical",
            Preset::Combined => "combined",
        }
    }

    /// The preset of a name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.id() == id)
    }

    /// Fields pooled by the preset itself.
    pub const fn pools(self) -> Pools {
        match self {
            Preset::Now => Pools::NONE.with(Field::Culture),
            Preset::Defence => Pools::NONE.with(Field::Medical).with(Field::Care),
            Preset::Integrate | Preset::Institution | Preset::Combined => Pools::EVERY,
            Preset::Vertical => Pools::ORGANISATIONS,
        }
    }

    /// Level of its pooled organisations.
    pub const fn level(self) -> Level {
        match self {
            Preset::Vertical => Level::Prefecture,
            Preset::Combined => Level::Larger,
            _ => Level::Area,
        }
    }
}

/// A set of pooled fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pools(u16);

impl Pools {
    /// No field.
    pub const NONE: Pools = Pools(0);
    /// Every field.
    pub const EVERY: Pools = Pools((1 << Field::ALL.len()) - 1);
    /// Fields of organisations and infrastructure, without the four of facilities.
    pub const ORGANISATIONS: Pools = Pools(Self::EVERY.0 & !0b1111);

    /// This set and one more field.
    pub const fn with(self, pool: Field) -> Self {
        Pools(self.0 | 1 << pool as u16)
    }

    /// This set without a field.
    pub const fn without(self, pool: Field) -> Self {
        Pools(self.0 & !(1 << pool as u16))
    }

    /// Is the field pooled?
    pub const fn has(self, pool: Field) -> bool {
        self.0 & (1 << pool as u16) != 0
    }

    /// The fields in it, in the order of RULES 9.
    pub fn iter(self) -> impl Iterator<Item = Field> {
        Field::ALL.into_iter().filter(move |p| self.has(*p))
    }
}

impl FromIterator<Field> for Pools {
    fn from_iter<I: IntoIterator<Item = Field>>(iter: I) -> Self {
        iter.into_iter().fold(Pools::NONE, Pools::with)
    }
}

/// Population path (RULES 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Path {
    /// IPSS projection of 2023, linear between its years.
    #[default]
    Ipss,
    /// Change from the census of 2015 to that of 2020 goes on at the same rate.
    Trend,
    /// The census of 2020 stays.
    Flat,
}

impl Path {
    /// All three.
    pub const ALL: [Path; 3] = [Path::Ipss, Path::Trend, Path::Flat];

    /// Name in URLs.
    pub const fn id(self) -> &'static str {
        match self {
            Path::Ipss => "ipss",
            Path::Trend => "trend",
            Path::Flat => "flat",
        }
    }

    /// The path of a name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.id() == id)
    }
}

/// Who is counted together for a facility (RULES 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Regime {
    /// The municipality's own residents.
    Alone,
    /// Fellow members of its area within reach as well.
    #[default]
    Area,
    /// Everyone within reach, agreement or not.
    Nearby,
}

impl Regime {
    /// All three, from the fewest people to the most.
    pub const ALL: [Regime; 3] = [Regime::Alone, Regime::Area, Regime::Nearby];

    /// Name in URLs and in `data-regime`.
    pub const fn id(self) -> &'static str {
        match self {
            Regime::Alone => "alone",
            Regime::Area => "area",
            Regime::Nearby => "nearby",
        }
    }

    /// The regime of a name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.id() == id)
    }
}

/// Everything a reader can set. [`Default`] is RULES 10.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Whose municipalities are counted.
    pub scope: Scope,
    /// Members of the reader's own area, by position in [`crate::data::Base::municipalities`], the core city first;
    /// counts only under [`Scope::Own`].
    pub own: Vec<usize>,
    /// Non-participants near a core city join its pool (RULES 9, "who might join").
    pub expand: bool,
    /// Direction of the article.
    pub preset: Preset,
    /// Pooled fields where they differ from the preset's.
    pub pool: Option<Pools>,
    /// Population path.
    pub path: Path,
    /// Supposed effect of taking part on population, % a year from 2025 (−1…+1).
    pub drift_pct: f64,
    /// Year shown, 2020–2050.
    pub year: u16,
    /// Regime shown.
    pub regime: Regime,
    /// Scale of every reach, % (0–200).
    pub radius_pct: f64,
    /// Share of the people within reach who count, % (0–100).
    pub reach_pct: f64,
    /// Share of the staff difference that is reached, % (0–100).
    pub admin_share_pct: f64,
    /// Assumptions changed by the reader (`set`).
    pub overrides: Overrides,
    /// Seed of the draws.
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            scope: Scope::Nation,
            own: Vec::new(),
            expand: false,
            preset: Preset::default(),
            pool: None,
            path: Path::default(),
            drift_pct: 0.0,
            year: 2050,
            regime: Regime::default(),
            radius_pct: 100.0,
            reach_pct: 100.0,
            admin_share_pct: 0.0,
            overrides: Overrides::default(),
            seed: 1,
        }
    }
}

impl Settings {
    /// Fields pooled: the reader's choice, else the preset's.
    pub fn pools(&self) -> Pools {
        self.pool.unwrap_or(self.preset.pools())
    }

    /// Sets one number of the table, within its range, whether it has a parameter of its own or stands in `set`.
    pub fn put(&mut self, quantity: Quantity, value: f64) {
        let Some(a) = ASSUMPTIONS.get(quantity.position()).filter(|_| value.is_finite()) else { return };
        let value = value.clamp(a.range.0, a.range.1);
        match quantity {
            Quantity::Drift => self.drift_pct = value,
            Quantity::Radius => self.radius_pct = value,
            Quantity::Reach => self.reach_pct = value,
            Quantity::AdminShare => self.admin_share_pct = value,
            _ => {
                self.overrides.set(&a.id, value);
            }
        }
    }
}
