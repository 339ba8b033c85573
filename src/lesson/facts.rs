//! Every number and name that a lesson's text may hold, computed from the tables for one class.
//!
//! A text names a fact in braces; a fact that cannot be known (no projection, no twins) is absent, and the lines that
//! need it are not shown. `is_local` marks what belongs to the class's own place and so differs from class to class.

use super::{Deck, Place, Region, guess::SHOWN_YEARS};
use crate::compare::{Question, Twins, area_total, compare, outside_total, twins};
use crate::data::{Base, Column, FINDINGS, Indicator, Measure, Outlook, Panel, SERVICES};
use crate::scenario::{Neighbours, Pools, Regime};
use crate::text::Language;
use crate::text::lesson::{Catalogue, frame};
use crate::text::number::{plain, signed};

/// One fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Name in the braces of a text.
    pub name: &'static str,
    /// As shown, with readings.
    pub shown: String,
    /// The unrounded number, if it is one.
    pub value: Option<f64>,
    /// Belongs to the class's own place.
    pub is_local: bool,
}

/// What a lesson needs beyond the facts of the place itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// The comparison groups of the whole country.
    Groups,
    /// Municipalities that were similar before.
    Twins,
    /// The paper deck.
    Deck,
    /// The scenario of the class's region.
    Council,
}

impl Needs {
    /// Columns that it reads besides the population.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Needs::Twins => crate::compare::covariates::COLUMNS,
            Needs::Groups | Needs::Deck | Needs::Council => &[],
        }
    }
}

/// Columns of the facts of every place.
pub const COLUMNS: &[Column] = &[Column::Population, Column::Age65Plus];

/// The facts of one class.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Facts {
    all: Vec<Fact>,
}

/// What facts are computed from.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// Words of the language.
    pub words: &'a Catalogue,
    /// Municipalities, areas.
    pub base: &'a Base,
    /// Long series.
    pub panel: &'a Panel,
    /// Census and projections.
    pub outlook: &'a Outlook,
    /// Figures have their words with readings too (`Figure::captions`), and kana over their labels where there is room.
    pub readings: bool,
}

impl Facts {
    /// A fact as shown.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.all.iter().find(|f| f.name == name)
    }

    /// All, in the order they were made.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.all.iter()
    }

    /// A text with its blanks filled; `None` if one of them is not known.
    pub fn fill(&self, text: &str) -> Option<String> {
        let mut out = String::with_capacity(text.len() + 32);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, tail) = after.split_once('}')?;
            out.push_str(before);
            out.push_str(&self.get(name)?.shown);
            rest = tail;
        }
        Some(out + rest)
    }

    fn word(&mut self, name: &'static str, shown: String, is_local: bool) {
        self.all.push(Fact { name, shown, value: None, is_local });
    }

    fn number(&mut self, name: &'static str, value: Option<f64>, shown: impl Fn(f64) -> String, is_local: bool) {
        if let Some(v) = value.filter(|v| v.is_finite()) {
            self.all.push(Fact { name, shown: shown(v), value: Some(v), is_local });
        }
    }

    fn people(&mut self, name: &'static str, value: Option<f64>) {
        self.number(name, value, |v| plain(v, 0), true);
    }

    fn change(&mut self, name: &'static str, value: Option<f64>) {
        self.number(name, value, |v| signed(v, 0), true);
    }

    fn percent(&mut self, name: &'static str, value: Option<f64>) {
        self.number(name, value, |v| format!("{}%", signed(v, 1)), true);
    }

    /// Facts of the place and of what the lesson needs.
    pub fn of(s: Sources, place: &Place, needs: &[Needs], near: Option<&Neighbours>) -> Self {
        let mut f = Self::default();
        f.place(s, place);
        f.forecasts(s, place);
        for need in needs {
            match need {
                Needs::Groups => f.groups(s),
                Needs::Twins => f.twins(s, place),
                Needs::Deck => f.deck(s, place),
                Needs::Council => {
                    if let Some(near) = near {
                        f.council(s, place, &Region::of(s.base, s.outlook, near, place, Pools::EVERY));
                    }
                }
            }
        }
        f
    }

    fn place(&mut self, s: Sources, place: &Place) {
        let (base, panel) = (s.base, s.panel);
        let region = place.region(base);
        let subject: Vec<usize> = place.town.map_or_else(|| region.clone(), |t| vec![t]);
        let total = |towns: &[usize], year| towns.iter().map(|i| panel.get(Column::Population, *i, year)).sum::<Option<f64>>();
        let pct = |a: Option<f64>, b: Option<f64>| a.zip(b).filter(|(a, _)| *a > 0.0).map(|(a, b)| 100.0 * (b / a - 1.0));
        let own = |year| total(&subject, year);
        self.word("who", subject_name(s, place), true);
        self.people("p2013", own(2013));
        self.people("p2017", own(*SHOWN_YEARS.end()));
        self.people("p2025", own(2025));
        self.change("change", own(2013).zip(own(2025)).map(|(a, b)| b - a));
        self.percent("pct", pct(own(2013), own(2025)));
        let aged = |year| {
            subject.iter().map(|i| panel.get(Column::Age65Plus, *i, year)).sum::<Option<f64>>().zip(own(year)).map(|(a, p)| 100.0 * a / p)
        };
        self.number("aged2010", aged(2010), |v| format!("{}%", plain(v, 1)), true);
        self.number("aged2022", aged(2022), |v| format!("{}%", plain(v, 1)), true);
        let outside = outside_total(base, panel);
        self.number("out_pct", pct(outside.at(2013), outside.at(2025)), |v| format!("{}%", signed(v, 1)), false);
        self.number("n_out", Some(outside.n as f64), |v| plain(v, 0), false);
        self.number("n_areas", Some(base.areas.len() as f64), |v| plain(v, 0), false);
        self.number("n_region", Some(region.len() as f64), |v| plain(v, 0), true);
        if let Some(area) = place.area {
            self.word("area", area_name(s, area), true);
            let t = area_total(base, panel, area);
            self.people("area_2013", t.at(2013));
            self.people("area_2025", t.at(2025));
            self.percent("area_pct", pct(t.at(2013), t.at(2025)));
            if let Some(m) = place.one_town(base).and_then(|t| base.members(area).find(|m| m.municipality == t)) {
                self.number("since", Some(f64::from(m.joined.year)), |v| v.to_string(), true);
            }
        } else if let Some((area, core, km)) = place.nearest_area(base) {
            self.word("near_area", area_name(s, area), true);
            self.word("near_core", town_name(s, core), true);
            self.number("near_km", Some(km), |v| plain(v, 0), true);
        }
        if let Some(city) = place.city(base) {
            self.word("city", town_name(s, city), true);
            self.people("city_2025", total(&[city], 2025));
        }
        let one = |i: usize| (total(&[i], 2013), total(&[i], 2025));
        let mut by_pct: Vec<(usize, f64)> = region.iter().filter_map(|i| Some((*i, pct(one(*i).0, one(*i).1)?))).collect();
        by_pct.sort_by(|a, b| a.1.total_cmp(&b.1));
        if let (Some(bottom), Some(top)) = (by_pct.first(), by_pct.last()) {
            self.word("top", town_name(s, top.0), true);
            self.percent("top_pct", Some(top.1));
            self.word("bottom", town_name(s, bottom.0), true);
            self.percent("bottom_pct", Some(bottom.1));
        }
        let mut by_change: Vec<(usize, f64)> = region.iter().filter_map(|i| Some((*i, one(*i).1? - one(*i).0?))).collect();
        by_change.sort_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((most, change)) = by_change.first() {
            self.word("most", town_name(s, *most), true);
            self.change("most_change", Some(*change));
            self.percent("most_pct", pct(one(*most).0, one(*most).1));
        }
        if let Some(small) = region.iter().copied().min_by(|a, b| one(*a).1.unwrap_or(f64::MAX).total_cmp(&one(*b).1.unwrap_or(f64::MAX))) {
            self.word("small", town_name(s, small), true);
            self.people("small_2025", one(small).1);
            self.change("small_change", one(small).0.zip(one(small).1).map(|(a, b)| b - a));
            self.percent("small_pct", pct(one(small).0, one(small).1));
        }
    }

    fn forecasts(&mut self, s: Sources, place: &Place) {
        let subject: Vec<usize> = place.town.map_or_else(|| place.region(s.base), |t| vec![t]);
        let sum = |get: &dyn Fn(usize) -> Option<f64>| subject.iter().map(|i| get(*i)).sum::<Option<f64>>();
        let pct = |a: Option<f64>, b: Option<f64>| a.zip(b).filter(|(a, _)| *a > 0.0).map(|(a, b)| 100.0 * (b / a - 1.0));
        let counted = |year| sum(&|i| s.outlook.counted(i, year));
        self.people("c2025", counted(2025));
        self.percent("c_pct", pct(counted(2015), counted(2025)));
        let old = |year| sum(&|i| projected_2018(s.outlook, i, year));
        if let Some(f) = old(2025) {
            self.people("f18_2025", Some(f));
            self.percent("f18_pct", pct(old(2015), Some(f)));
            self.change("f18_gap", counted(2025).map(|c| f - c));
            self.percent("f18_gap_pct", pct(counted(2025), Some(f)));
        }
        let new = |year| sum(&|i| s.outlook.projected_2023(i, year));
        if new(2050).is_some() {
            self.people("f2020", new(2020));
            self.people("f2050", new(2050));
            self.percent("f2050_pct", pct(new(2020), new(2050)));
        }
    }

    fn groups(&mut self, s: Sources) {
        if let Some(f) = FINDINGS.first() {
            for (name, v) in [("pub_t", f.participants_mean), ("pub_c", f.non_participants_mean)] {
                self.number(name, Some(v), |v| signed(v, 0), false);
            }
            for (name, v) in [("pub_nt", f.participants_n), ("pub_nc", f.non_participants_n)] {
                self.number(name, Some(f64::from(v)), |v| plain(v, 0), false);
            }
        }
        for (names, measure, decimals) in
            [(["out_d", "out_low", "out_high"], Measure::Change, 0), (["rate_d", "rate_low", "rate_high"], Measure::Percent, 1)]
        {
            let Ok(c) = compare(s.base, s.panel, &Question { measure, ..Question::default() }) else { continue };
            for (name, v) in names.into_iter().zip([c.difference, c.cluster_low, c.cluster_high]) {
                self.number(name, Some(v), |v| signed(v, decimals), false);
            }
            if measure == Measure::Percent {
                self.number("n_t", Some(c.n_treated as f64), |v| plain(v, 0), false);
                self.number("n_c", Some(c.n_control as f64), |v| plain(v, 0), false);
            }
        }
    }

    fn twins(&mut self, s: Sources, place: &Place) {
        let Some(found) = class_twins(s.base, s.panel, place) else { return };
        self.word("twin_town", town_name(s, found.town.index), true);
        self.percent("twin_own", found.town.outcome);
        let names: Vec<String> = found.twins.iter().take(3).map(|t| town_name(s, t.index)).collect();
        self.word("twins", names.join(if s.words.language == Language::En { ", " } else { "、" }), true);
        let known: Vec<f64> = found.twins.iter().take(3).filter_map(|t| t.outcome).collect();
        let mean = (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64);
        self.percent("twins_mean", mean);
        self.number("twin_gap", found.town.outcome.zip(mean).map(|(a, b)| a - b), |v| signed(v, 1), true);
    }

    fn deck(&mut self, s: Sources, place: &Place) {
        let Some(deck) = Deck::of(s.base, s.panel, place) else { return };
        let (t, c) = deck.means();
        self.percent("deck_t", Some(t));
        self.percent("deck_c", Some(c));
        self.number("deck_d", Some(deck.observed()), |v| signed(v, 1), true);
        let every = deck.every_way();
        let large = every.iter().filter(|d| deck.is_as_large(**d)).count();
        self.number("deck_ways", Some(every.len() as f64), |v| plain(v, 0), false);
        self.number("deck_k", Some(large as f64), |v| plain(v, 0), true);
        self.number("deck_share", Some(100.0 * large as f64 / every.len() as f64), |v| format!("{}%", plain(v, 0)), true);
    }

    fn council(&mut self, s: Sources, place: &Place, region: &Region) {
        self.people("r_2020", Some(region.people(2020)));
        self.people("r_2050", Some(region.people(2050)));
        self.percent("r_pct", Some(100.0 * (region.people(2050) / region.people(2020) - 1.0)));
        let count = |v: u32| Some(f64::from(v));
        let n = region.towns.len();
        self.number("r_n", Some(n as f64), |v| plain(v, 0), true);
        self.number("r_cells", Some((n * SERVICES.len()) as f64), |v| plain(v, 0), true);
        let hospital = SERVICES.iter().position(|x| x.id == "hospital").unwrap_or_default();
        for (name, regime, year) in
            [("hosp_2020", Regime::Alone, 2020), ("hosp_alone", Regime::Alone, 2050), ("hosp_near", Regime::Nearby, 2050)]
        {
            self.number(name, count(region.counts(hospital, regime, year)[0]), |v| plain(v, 0), true);
        }
        for (name, regime) in [("all_alone", Regime::Alone), ("all_near", Regime::Nearby)] {
            self.number(name, count(region.secure_cells(regime, 2050)), |v| plain(v, 0), true);
        }
        if region.has_area {
            self.number("hosp_area", count(region.counts(hospital, Regime::Area, 2050)[0]), |v| plain(v, 0), true);
            self.number("all_area", count(region.secure_cells(Regime::Area, 2050)), |v| plain(v, 0), true);
        }
        let projected = |i: usize, year: u16| {
            let t = region.outcome.towns.binary_search(&i).ok()?;
            Some(region.outcome.people(t, region.outcome.year_at(year)))
        };
        if let Some(city) = place.city(s.base) {
            self.people("city_2020", projected(city, 2020));
            self.people("city_2050", projected(city, 2050));
        }
        if let Some(small) = region.smallest() {
            self.word("least", town_name(s, small), true);
            self.people("least_2020", projected(small, 2020));
            self.people("least_2050", projected(small, 2050));
            self.number("least_missing", region.not_secure_alone(small, 2050).map(|n| n as f64), |v| plain(v, 0), true);
        }
        self.number("services", Some(SERVICES.len() as f64), |v| plain(v, 0), false);
    }
}

/// The twins of the class's one town, by the default matching (RULES 5).
pub fn class_twins(base: &Base, panel: &Panel, place: &Place) -> Option<Twins> {
    let town = base.municipalities.get(place.one_town(base)?)?.code;
    let question = Question { from: 2015, ..Question::default() };
    debug_assert_eq!(question.indicator, Indicator::Population);
    twins(base, panel, &question, town).ok()
}

/// The release of 2018 in one of its years.
pub fn projected_2018(outlook: &Outlook, i: usize, year: u16) -> Option<f64> {
    let at = crate::data::IPSS_2018_YEARS.iter().position(|y| *y == year)?;
    outlook.ipss_2018[at].get(i).copied().filter(|v| !v.is_nan())
}

/// A municipality's name, with its reading in Japanese.
pub fn town_name(s: Sources, i: usize) -> String {
    let Some(m) = s.base.municipalities.get(i) else { return String::new() };
    match s.words.language {
        Language::En => m.name_en.to_string(),
        Language::Ja | Language::Easy => format!("[{}|{}]", m.name_ja, m.name_kana),
    }
}

/// An area's name, with its reading in Japanese.
pub fn area_name(s: Sources, area: usize) -> String {
    s.words.get(crate::text::lesson::areas::name(area)).to_owned()
}

/// Whether another municipality is called the same, in Japanese or in English.
fn shares_its_name(s: Sources, i: usize) -> bool {
    let all = &s.base.municipalities;
    all.get(i).is_some_and(|m| all.iter().filter(|o| o.name_ja == m.name_ja || o.name_en == m.name_en).count() > 1)
}

fn town_name_with_prefecture(s: Sources, i: usize) -> String {
    let town = town_name(s, i);
    let prefecture = s.base.municipalities.get(i).and_then(|m| s.base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1)));
    match (prefecture, s.words.language) {
        (Some(p), Language::En) => format!("{town}, {}", p.name_en),
        (Some(p), _) => format!("[{}|{}]{town}", p.name_ja, p.name_kana),
        (None, _) => town,
    }
}

/// The class's town, with its prefecture where another has the same name, or its area.
pub fn subject_name(s: Sources, place: &Place) -> String {
    match (place.town, place.area) {
        (Some(town), _) if shares_its_name(s, town) => town_name_with_prefecture(s, town),
        (Some(town), _) => town_name(s, town),
        (None, Some(area)) => area_name(s, area),
        (None, None) => s.words.get(frame::NO_PLACE).to_owned(),
    }
}
