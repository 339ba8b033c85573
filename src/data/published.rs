//! Figures of others that the site shows as published, and our own counts by date beside the ministry's.
//!
//! Held as constants because they are few and needed on the first page; a test holds them to
//! `published_findings.csv` and `counts_by_date.csv`.

use super::Date;
use super::indicator::Unit;
use crate::text::Text;

/// One published pair of means.
#[derive(Debug)]
pub struct Finding {
    /// Identifier, as in published_findings.csv.
    pub id: &'static str,
    /// What was measured: `population` or `taxable_income`.
    pub outcome: &'static str,
    /// First (fiscal) year.
    pub from_year: u16,
    /// Last (fiscal) year.
    pub to_year: u16,
    /// Number of participating municipalities.
    pub participants_n: u32,
    /// Their mean change.
    pub participants_mean: f64,
    /// Number of municipalities that met the requirements but did not participate.
    pub non_participants_n: u32,
    /// Their mean change.
    pub non_participants_mean: f64,
    /// Unit of the means.
    pub unit: Unit,
}

/// Where both findings come from.
pub const FINDINGS_SOURCE: Text = Text::new(
    "Noda(2025)。伊藤正次(2025)「連携中枢都市圏の課題と今後の方向性」3節の紹介による",
    "Noda, Y. (2025), Regional Governance in Japan, in Noda (ed.) Local Governance in Japan, Springer; as reported by Ito (2025), section 3",
    "[野田|のだ]さんの[研究|けんきゅう](2025[年|ねん])。[伊藤|いとう]さんの[記事|きじ]から",
);

/// The study the article reports (RULES 8), shown as published.
pub const FINDINGS: &[Finding] = &[
    Finding {
        id: "noda-2025-population",
        outcome: "population",
        from_year: 2012,
        to_year: 2021,
        participants_n: 191,
        participants_mean: -3717.0,
        non_participants_n: 172,
        non_participants_mean: -1584.0,
        unit: Unit::Persons,
    },
    Finding {
        id: "noda-2025-income",
        outcome: "taxable_income",
        from_year: 2012,
        to_year: 2019,
        participants_n: 191,
        participants_mean: 13_235.0,
        non_participants_n: 172,
        non_participants_mean: 18_492.0,
        unit: Unit::Yen,
    },
];

/// Areas and memberships on one date, counted from our list of memberships.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountsOnDate {
    /// The date.
    pub date: Date,
    /// Areas formed.
    pub areas: u32,
    /// Memberships, a municipality in two areas counted twice.
    pub memberships: u32,
    /// Distinct municipalities.
    pub municipalities: u32,
    /// Core cities.
    pub core_cities: u32,
    /// Distinct partners that are not core on the date.
    pub partners: u32,
}

const fn on(year: i32, month: u8, day: u8, c: [u32; 5]) -> CountsOnDate {
    CountsOnDate {
        date: Date::new(year, month, day),
        areas: c[0],
        memberships: c[1],
        municipalities: c[2],
        core_cities: c[3],
        partners: c[4],
    }
}

/// counts_by_date.csv. One membership short of the ministry's totals both times ([`MINISTRY_COUNTS`]); cause unknown.
pub const COUNTS_BY_DATE: &[CountsOnDate] = &[
    on(2015, 4, 30, [4, 36, 34, 4, 30]),
    on(2016, 4, 30, [14, 141, 137, 14, 123]),
    on(2017, 3, 31, [23, 206, 200, 25, 175]),
    on(2018, 4, 1, [28, 253, 239, 30, 209]),
    on(2018, 12, 31, [28, 253, 239, 30, 209]),
    on(2019, 4, 1, [32, 303, 289, 34, 255]),
    on(2020, 4, 1, [34, 324, 310, 36, 274]),
    on(2021, 4, 1, [34, 327, 313, 36, 277]),
    on(2022, 4, 1, [37, 361, 344, 39, 305]),
    on(2023, 4, 1, [38, 371, 354, 40, 314]),
    on(2024, 4, 1, [38, 375, 357, 40, 317]),
    on(2025, 4, 1, [38, 384, 366, 40, 326]),
];

/// The ministry's own totals: date, areas, memberships.
pub const MINISTRY_COUNTS: [(Date, u32, u32); 2] = [(Date::new(2017, 3, 31), 23, 207), (Date::new(2024, 4, 1), 38, 376)];
