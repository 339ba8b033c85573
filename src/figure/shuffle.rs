//! `compare-shuffle`: what differences shuffling the labels gives, with the real one as a line.

use super::words::{format, period, say, sentence, source};
use super::{Figure, Histogram, HistogramBar, Plot, Table};
use crate::compare::{Bin, Control, Shuffle};
use crate::text::{Language, checks as t, compare as words, number, strip_readings};

/// The shuffles made so far.
pub fn shuffle(language: Language, s: &Shuffle) -> Figure {
    let q = s.question();
    let definition = q.indicator.definition();
    let format = super::Format { signed: true, ..format(q, language) };
    let difference = |v: f64| strip_readings(&number::difference(v, q.indicator, q.measure, language));
    let observed = s.observed().difference;
    let (made, as_large) = (s.made().len(), s.as_large());
    let (parts, treated) = s.parts();
    let count = |n: usize| number::plain(n as f64, 0);
    let (p, error) = s.p().unwrap_or_default();
    let bins = s.histogram();
    let filled = || bins.iter().filter(|b| b.n > 0);
    // One decimal more than the measure has: bins are narrow.
    let edge = super::Format { suffix: String::new(), ..format.for_step(bins.first().map_or(1.0, |b| b.high - b.low)) };
    let values = [
        ("difference", difference(observed)),
        ("n", count(made)),
        ("k", count(as_large)),
        ("p", number::plain(p, 3)),
        ("error", number::plain(error, 3)),
        ("low", edge.show(filled().next().map_or(f64::NAN, |b| b.low))),
        ("high", edge.show(filled().next_back().map_or(f64::NAN, |b| b.high))),
        ("parts", count(parts)),
        ("treated", count(treated)),
        ("indicator", definition.label.raw(language).to_owned()),
        ("measure", words::measure(q.measure).raw(language).to_owned()),
        ("period", period(q, language)),
        ("what", t::shuffled(s.shuffled()).raw(language).to_owned()),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
    // A p of a few shuffles says nothing yet.
    let title = match made {
        0 => t::SHUFFLE_TITLE_NONE,
        1..100 => t::SHUFFLE_TITLE_FEW,
        _ => t::SHUFFLE_TITLE,
    };
    let mut caveat = t::SHUFFLE_CAVEAT.plain(language);
    if q.control == Control::SamePrefecture {
        caveat += &t::SHUFFLE_WITHIN.plain(language);
    }
    let name = |text, n| say(text, language, &[("n", &count(n))]);
    let bar = |b: &Bin| HistogramBar {
        low: b.low,
        high: b.high,
        count: b.n as f64,
        marked: b.as_large as f64,
        label: say(
            t::SHUFFLE_BIN,
            language,
            &[("low", &edge.show(b.low)), ("high", &edge.show(b.high)), ("n", &count(b.n)), ("k", &count(b.as_large))],
        ),
    };
    Figure {
        id: "compare-shuffle",
        language,
        title: say(title, language, &values),
        subtitle: sentence(t::SHUFFLE_SUBTITLE, language, &values),
        description: t::SHUFFLE_DESCRIPTION.plain(language),
        says: say(if made == 0 { t::SHUFFLE_TITLE_NONE } else { t::SHUFFLE_SAYS }, language, &values),
        caveat,
        source: source(definition.source, language),
        table: Table {
            caption: t::SHUFFLE_TABLE.plain(language),
            columns: [t::COLUMN_LOW, t::COLUMN_HIGH, t::SHUFFLE_COUNT, t::SHUFFLE_AS_LARGE].map(|c| c.plain(language)).to_vec(),
            rows: bins.iter().map(|b| vec![edge.show(b.low), edge.show(b.high), count(b.n), count(b.as_large)]).collect(),
        },
        plot: Plot::Histogram(Histogram {
            format: super::Format { suffix: strip_readings(number::unit(q.indicator, q.measure, true, language)), ..format },
            names: [name(t::SHUFFLE_SMALLER, made - as_large), name(t::SHUFFLE_LARGER, as_large)],
            bars: bins.iter().map(bar).collect(),
            lines: vec![(observed, say(t::SHUFFLE_REAL, language, &[("difference", &difference(observed))])), (-observed, String::new())],
        }),
    }
}
