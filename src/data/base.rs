//! Municipalities, areas and memberships: what the app always has at hand.

use super::Date;
use std::{fmt, str::FromStr};

/// A five-digit municipality code (JIS X 0402), shown with its leading zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u32);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}", self.0)
    }
}

impl FromStr for Code {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        (s.len() == 5 && s.bytes().all(|b| b.is_ascii_digit())).then(|| s.parse().ok().map(Code)).flatten().ok_or(())
    }
}

/// Kind of municipality as of 2025.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// 政令指定都市
    Designated,
    /// 中核市
    Core,
    /// 特別区
    Special,
    /// 市
    City,
    /// 町
    Town,
    /// 村
    Village,
}

/// Role in an urban employment area (都市雇用圏, 2020).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EmploymentRole {
    /// 中心
    Centre,
    /// 郊外
    Suburb,
}

/// A city, town, village or ward of Tokyo, on the boundaries of 2025.
#[derive(Clone, Debug, PartialEq)]
pub struct Municipality {
    /// Its code.
    pub code: Code,
    /// Prefecture, 1–47.
    pub prefecture: u8,
    /// Kind as of 2025.
    pub kind: Kind,
    /// Latitude of the office, degrees.
    pub latitude_deg: f64,
    /// Longitude of the office, degrees.
    pub longitude_deg: f64,
    /// In one of the 11 prefectures of the three metropolitan areas (国土利用計画).
    pub three_metro: bool,
    /// Code of the centre of its urban employment area 2020, if any.
    pub employment_area: Option<Code>,
    /// Role there.
    pub employment_role: Option<EmploymentRole>,
    /// Kanji, e.g. 福山市.
    pub name_ja: Box<str>,
    /// Kana, e.g. ふくやまし.
    pub name_kana: Box<str>,
    /// Romaji, e.g. Fukuyama-shi.
    pub name_en: Box<str>,
    /// Resident register population at [`HEADLINE_YEARS`], persons.
    pub headline_population: [Option<u32>; HEADLINE_YEARS.len()],
    /// Census population 2020, persons (decides `commuter-similar`).
    pub census_2020: u32,
    /// Known to be in a current 定住自立圏 (a lower bound, never a complete list).
    pub known_settlement: bool,
}

/// Years of the register population that come with [`Base`].
pub const HEADLINE_YEARS: [u16; 2] = [2013, 2025];

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month (the first stands for it).
    Month,
    /// The latest possible fiscal-year start.
    Bound,
}

/// When the list of members was last seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Seen {
    /// On a page of 2024 or later.
    A,
    /// 2020–2023.
    B,
    /// 2019.
    C,
}

/// One cooperative core urban area (連携中枢都市圏).
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Identifier in URLs, e.g. `bingo`.
    pub id: Box<str>,
    /// Full name.
    pub name_ja: Box<str>,
    /// Full name in English.
    pub name_en: Box<str>,
    /// Short name.
    pub short_ja: Box<str>,
    /// Short name in English.
    pub short_en: Box<str>,
    /// Declaration of the core city; unknown for 14.
    pub declared: Option<Date>,
    /// First agreement.
    pub formed: Date,
    /// How exactly that is known.
    pub formed_precision: Precision,
    /// When the member list was last seen.
    pub members_seen: Seen,
    /// Source pages, as collected (address, sometimes a date or remark after it).
    pub sources: Box<[Box<str>]>,
}

/// Role of a member in an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MemberRole {
    /// 連携中枢都市
    Core,
    /// 連携市町村
    Partner,
}

/// One municipality's membership of one area.
#[derive(Clone, Debug, PartialEq)]
pub struct Membership {
    /// Position in [`Base::areas`] (the area's `order` − 1).
    pub area: usize,
    /// Position in [`Base::municipalities`].
    pub municipality: usize,
    /// Role.
    pub role: MemberRole,
    /// Since when.
    pub joined: Date,
    /// How exactly that is known.
    pub joined_precision: Precision,
    /// Remark of the compilers, in English; empty if none.
    pub note: Box<str>,
}

/// One of the 47 prefectures.
#[derive(Clone, Debug, PartialEq)]
pub struct Prefecture {
    /// 岡山県
    pub name_ja: Box<str>,
    /// おかやまけん
    pub name_kana: Box<str>,
    /// Okayama
    pub name_en: Box<str>,
    /// hokkaido, tohoku, …
    pub region: Box<str>,
}

/// The tables that are always at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// 1,741, sorted by code.
    pub municipalities: Vec<Municipality>,
    /// 38, in their official order.
    pub areas: Vec<Area>,
    /// 384, in the order of areas, then as listed.
    pub memberships: Vec<Membership>,
    /// 47, prefecture 1 first.
    pub prefectures: Vec<Prefecture>,
    /// Agreements outside the national scheme: (area, municipality). Kochi's 13.
    pub outside_scheme: Vec<(usize, usize)>,
}

/// Date of the membership list.
pub const DATA_DATE: Date = Date::new(2025, 4, 1);

impl Base {
    /// Position of a code in the list.
    pub fn index(&self, code: Code) -> Option<usize> {
        self.municipalities.binary_search_by_key(&code, |m| m.code).ok()
    }

    /// Position of an area id.
    pub fn area(&self, id: &str) -> Option<usize> {
        self.areas.iter().position(|a| &*a.id == id)
    }

    /// Memberships of one area, in listed order.
    pub fn members(&self, area: usize) -> impl Iterator<Item = &Membership> {
        self.memberships.iter().filter(move |m| m.area == area)
    }

    /// Memberships of one municipality.
    pub fn memberships_of(&self, municipality: usize) -> impl Iterator<Item = &Membership> {
        self.memberships.iter().filter(move |m| m.municipality == municipality)
    }
}
