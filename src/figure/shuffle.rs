//! `compare-shuffle`: what differences shuffling the labels gives, with the real one as a line.

use super::spelt::spelt;
use super::words::{format, period, say, sentence, source};
use super::{DealtDot, Figure, Histogram, HistogramBar, Plot, Table, Who};
use crate::compare::{Bin, Control, Deal, Shuffle};
use crate::text::{Language, checks as t, compare as words, number, strip_readings};

/// Share of the way of all during which one dot moves.
const MOVING: f64 = 0.25;

/// The shuffles made so far; above them who carries the label, `progress` (0 to 1) of the way from the labels before.
pub fn shuffle(language: Language, s: &Shuffle, deal: Option<(&Deal, f64)>) -> Figure {
    spelt(language, || {
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
            spelt: None,
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
                format: super::Format { suffix: strip_readings(number::unit(q.indicator, q.measure, true, language)), ..format.clone() },
                names: [name(t::SHUFFLE_SMALLER, made - as_large), name(t::SHUFFLE_LARGER, as_large)],
                bars: bins.iter().map(bar).collect(),
                deal: deal.map(|(d, progress)| dealt(d, progress, &format, s, language)),
                lines: vec![
                    (observed, say(t::SHUFFLE_REAL, language, &[("difference", &difference(observed))])),
                    (-observed, String::new()),
                ],
            }),
        }
    })
}

/// The dots, one after the other on their way; those whose label stays, stay.
fn dealt(d: &Deal, progress: f64, format: &super::Format, s: &Shuffle, language: Language) -> super::Deal {
    let settled = progress >= 1.0;
    let n = d.all.len().max(1) as f64;
    let dot = |(i, one): (usize, &crate::compare::Dealt)| {
        let own = ((progress * (1.0 + MOVING) - i as f64 / n) / MOVING).clamp(0.0, 1.0);
        // Slow at either end, so that the eye can follow.
        let way = own * own * (3.0 - 2.0 * own);
        let who = if one.joined { Who::Participant } else { Who::NonParticipant };
        DealtDot { value: one.outcome, before: one.before, now: one.now, way, who }
    };
    let level = super::words::format(s.question(), language);
    let labels = [t::DEAL_LABELLED, t::DEAL_REST];
    let counts = [true, false].map(|side| d.all.iter().filter(|o| o.now == side).count());
    let name = |k: usize| {
        let mean = if settled { say(t::DEAL_MEAN, language, &[("mean", &level.show(d.means[k]))]) } else { String::new() };
        say(labels[k], language, &[("n", &number::plain(counts[k] as f64, 0))]) + &mean
    };
    super::Deal {
        format: format.clone(),
        rows: [name(0), name(1)],
        means: d.means.map(|m| Some(m).filter(|m| settled && m.is_finite())),
        dots: d.all.iter().enumerate().map(dot).collect(),
    }
}
