//! `areas-map`: any indicator of every municipality, with the outlines of the areas.

use super::choropleth::Choropleth;
use super::spelt::spelt;
use super::words::{break_words, format, name, period, say, sentence};
use super::{Figure, Map, Plot};
use crate::compare::{Question, breaks_within};
use crate::data::indicator::Unit;
use crate::data::{Atlas, Base, Code, Indicator, Measure, MemberRole, Panel};
use crate::stats::classes::Classes;
use crate::text::{Language, Text, area_names, compare as words, map as t, number};
use std::sync::Arc;

/// What the map of the areas shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapQuestion {
    /// What is measured.
    pub indicator: Indicator,
    /// How two years become one number.
    pub measure: Measure,
    /// First year (not used by `level`).
    pub from: u16,
    /// Last year.
    pub to: u16,
    /// Colours without classes.
    pub continuous: bool,
}

impl MapQuestion {
    /// The years that can be shown under this indicator and measure.
    pub fn years(&self) -> (u16, u16) {
        let (first, last) = self.indicator.definition().years;
        if self.measure == Measure::Level { (first, last) } else { (self.from.max(first) + 1, last) }
    }

    fn question(&self) -> Question {
        Question { indicator: self.indicator, measure: self.measure, from: self.from, to: self.to, ..Question::default() }
    }
}

/// The map; `areas` are drawn with their outline, `town` in its own colour. If some areas are left out, so is everybody
/// outside of those that are not: faded, with the same colours and values.
pub fn areas_map(
    language: Language,
    base: &Base,
    panel: &Panel,
    atlas: &Arc<Atlas>,
    ask: &MapQuestion,
    areas: &[usize],
    town: Option<Code>,
) -> Figure {
    spelt(language, || {
        let n = base.municipalities.len();
        let q = ask.question();
        let value = |i: usize, to: u16| ask.indicator.outcome(ask.measure, panel, i, ask.from, to);
        let values: Vec<Option<f64>> = (0..n).map(|i| value(i, ask.to)).collect();
        // Colours keep their meaning through the years: a level is classed over its first and last year, a change over its whole time.
        let (first, last) = ask.years();
        let ends: &[u16] = if ask.measure == Measure::Level { &[first, last] } else { &[last] };
        let all = ends.iter().flat_map(|year| (0..n).filter_map(move |i| value(i, *year)));
        let things = ask.measure == Measure::Level && matches!(ask.indicator.definition().unit, Unit::Persons | Unit::Households);
        let classes = Classes::of(all, things).unwrap_or(Classes { breaks: vec![0.0], log: false, diverging: false });
        let members: Vec<bool> = (0..n).map(|i| base.memberships_of(i).next().is_some()).collect();
        let about = About::of(&q, language);
        let map = Choropleth {
            language,
            base,
            atlas,
            format: format(&q, language),
            axis: about.axis(language),
            values,
            asked: vec![true; n],
            classes,
            continuous: ask.continuous,
            groups: (0..n).map(|i| membership_words(base, i, language)).collect(),
            areas: areas.to_vec(),
            town: town.and_then(|c| base.index(c)),
        };
        let mut plot = map.map();
        let listed = number::plain(areas.len() as f64, 0);
        let about_areas = [&about.values()[..], &[("areas", listed.as_str())]].concat();
        let mut subtitle = t::MAP_SUBTITLE;
        if areas.len() < base.areas.len() {
            subtitle = t::MAP_SUBTITLE_SOME;
            plot.faded = (0..n).map(|i| !base.memberships_of(i).any(|m| areas.contains(&m.area))).collect();
        }
        let outside = members.iter().map(|m| !m).collect();
        let groups = [(t::MEMBERS.plain(language), members), (t::NOT_MEMBERS.plain(language), outside)];
        Figure {
            spelt: None,
            id: "areas-map",
            language,
            title: title(&q, &plot, base, language),
            subtitle: sentence(subtitle, language, &about_areas),
            description: t::MAP_DESCRIPTION.plain(language),
            says: extremes(&plot, language),
            caveat: caveat(&q, language),
            source: source(q.indicator.definition().source, language),
            table: map.table(format!("{} – {}", t::MAP_TABLE.plain(language), about.period), &groups),
            plot: Plot::Map(plot),
        }
    })
}

/// Indicator, measure and period in words.
pub(super) struct About {
    indicator: &'static str,
    measure: &'static str,
    pub period: String,
}

impl About {
    pub fn of(q: &Question, language: Language) -> Self {
        Self {
            indicator: q.indicator.definition().label.raw(language),
            measure: words::measure(q.measure).raw(language),
            period: period(q, language),
        }
    }

    pub fn values(&self) -> [(&'static str, &str); 3] {
        [("indicator", self.indicator), ("measure", self.measure), ("period", &self.period)]
    }

    /// Name of the scale.
    pub fn axis(&self, language: Language) -> String {
        sentence(t::AXIS, language, &self.values())
    }
}

/// Area and role of a municipality, all of them.
pub(super) fn membership_words(base: &Base, i: usize, language: Language) -> String {
    let one = |m: &crate::data::Membership| {
        let area = base.areas.get(m.area).map_or_else(String::new, |a| area_names::short(a, language));
        say(if m.role == MemberRole::Core { t::CORE_OF } else { t::PARTNER_OF }, language, &[("area", &area)])
    };
    let all: Vec<String> = base.memberships_of(i).map(one).collect();
    if all.is_empty() { t::IN_NO_AREA.plain(language) } else { all.join(if language == Language::En { "; " } else { "・" }) }
}

/// Whether more of an indicator is said to have grown or to have risen.
pub(super) fn grows(indicator: Indicator) -> bool {
    matches!(indicator.definition().unit, Unit::Persons | Unit::Households | Unit::Yen)
}

/// How many went up, how many down; for a level, who stands highest and lowest.
fn title(q: &Question, plot: &Map, base: &Base, language: Language) -> String {
    let indicator = q.indicator.definition().label.raw(language);
    if q.measure == Measure::Level {
        return highest_and_lowest(indicator, plot, base, language);
    }
    let count = |up: bool| plot.order.iter().filter(|i| plot.units[**i].value.is_some_and(|v| if up { v > 0.0 } else { v < 0.0 })).count();
    let (up, down) = (number::plain(count(true) as f64, 0), number::plain(count(false) as f64, 0));
    let words = if grows(q.indicator) { t::GREW_TITLE } else { t::ROSE_TITLE };
    sentence(words, language, &[("indicator", indicator), ("up", &up), ("down", &down)])
}

/// Who stands highest and lowest, with prefecture.
pub(super) fn highest_and_lowest(indicator: &str, plot: &Map, base: &Base, language: Language) -> String {
    let (Some(top), Some(bottom)) = (plot.order.first(), plot.order.last()) else { return t::MISSING.plain(language) };
    let shown = |i: &usize| (name(base, *i, language), plot.units[*i].value_label.clone());
    let ((top, high), (bottom, low)) = (shown(top), shown(bottom));
    sentence(t::LEVEL_TITLE, language, &[("indicator", indicator), ("top", &top), ("high", &high), ("bottom", &bottom), ("low", &low)])
}

/// The three highest and the three lowest.
pub(super) fn extremes(plot: &Map, language: Language) -> String {
    if plot.order.len() < 6 {
        return t::MISSING.plain(language);
    }
    let named = |i: usize| say(t::NAMED, language, &[("name", &plot.units[i].name), ("value", &plot.units[i].value_label)]);
    let top: Vec<String> = plot.order.iter().take(3).map(|i| named(*i)).collect();
    let low: Vec<String> = plot.order.iter().rev().take(3).map(|i| named(*i)).collect();
    let values = [("a", &top[0]), ("b", &top[1]), ("c", &top[2]), ("x", &low[0]), ("y", &low[1]), ("z", &low[2])];
    say(t::MAP_SAYS, language, &values.map(|(k, v)| (k, v.as_str())))
}

/// What a map does not show, and the breaks inside its years.
pub(super) fn caveat(q: &Question, language: Language) -> String {
    let mut out = t::MAP_CAVEAT.plain(language);
    let (space, stop) = if language == Language::En { (" ", ".") } else { ("", "。") };
    let breaks = if q.measure == Measure::Level { Vec::new() } else { breaks_within(q.indicator, q.from, q.to) };
    for b in breaks {
        out += &format!("{space}{}–{}: {}{stop}", b.years().0, b.years().1, break_words(b, language));
    }
    out
}

/// Of the values and of the boundaries.
pub(super) fn source(of: Text, language: Language) -> String {
    super::words::source(of, language) + &t::MAP_SOURCE.plain(language)
}
