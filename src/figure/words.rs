//! Small pieces of wording that several figures share.

use crate::compare::{Break, Question, Weight};
use crate::data::{Base, Indicator, Measure, indicator::register_date};
use crate::figure::Format;
use crate::text::{Language, Text, area_names, figures as t, fill, number, strip_readings};

/// A template filled; blanks may themselves hold readings, all are taken out.
pub fn say(text: Text, language: Language, values: &[(&str, &str)]) -> String {
    strip_readings(&fill(text.raw(language), values))
}

/// The same, as the beginning of a sentence in English.
pub fn sentence(text: Text, language: Language, values: &[(&str, &str)]) -> String {
    capital(&say(text, language, values), language)
}

/// First letter as a capital, in English.
pub fn capital(s: &str, language: Language) -> String {
    let mut chars = s.chars();
    match chars.next() {
        Some(first) if language == Language::En => std::iter::once(first.to_ascii_uppercase()).chain(chars).collect(),
        _ => s.to_owned(),
    }
}

/// Name of a municipality.
pub fn name(base: &Base, index: usize, language: Language) -> String {
    base.municipalities.get(index).map_or_else(String::new, |m| strip_readings(&area_names::town(m, language)))
}

/// How values of a question are written.
pub fn format(q: &Question, language: Language) -> Format {
    let suffix = strip_readings(number::unit(q.indicator, q.measure, false, language));
    Format::new(number::decimals(q.indicator, q.measure), q.measure != Measure::Level, suffix)
}

/// Day or year to which a figure refers.
fn day(indicator: Indicator, year: u16, language: Language) -> String {
    if !indicator.is_register() {
        return say(t::ON_YEAR, language, &[("y", &year.to_string())]);
    }
    let d = register_date(year);
    let month = t::MONTHS.get(usize::from(d.month).wrapping_sub(1)).copied().unwrap_or_default();
    let values = [("y", d.year.to_string()), ("m", d.month.to_string()), ("d", d.day.to_string())];
    let mut values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
    values.push(("month", month));
    say(t::DATE, language, &values)
}

/// From when to when.
pub fn period(q: &Question, language: Language) -> String {
    let to = day(q.indicator, q.to, language);
    if q.measure == Measure::Level {
        return to;
    }
    say(t::FROM_TO, language, &[("from", &day(q.indicator, q.from, language)), ("to", &to)])
}

/// What a mean is called.
pub fn mean_template(q: &Question, is_change_of_total: bool) -> Text {
    match () {
        () if is_change_of_total => t::TOTAL_CHANGE_OF,
        () if q.weight == Weight::Population => t::WEIGHTED_MEAN_OF,
        () => t::MEAN_OF,
    }
}

/// Words of a break.
pub fn break_words(b: Break, language: Language) -> String {
    match b {
        Break::ForeignResidents => t::BREAK_FOREIGN,
        Break::NineMonths => t::BREAK_NINE_MONTHS,
    }
    .plain(language)
}

/// Where a break lies on an axis of years.
pub fn break_at(b: Break) -> f64 {
    f64::midpoint(f64::from(b.years().0), f64::from(b.years().1))
}

/// A source and that we computed from it.
pub fn source(of: Text, language: Language) -> String {
    of.plain(language) + &t::AND_OURS.plain(language)
}

/// What no comparison here shows, in the words of the verdict.
pub fn verdict_caveat(language: Language) -> String {
    strip_readings(&crate::text::verdict::caveat(language))
}
