//! `compare-trend`: both groups year by year, with bands, breaks marked.

use super::spelt::spelt;
use super::words::{break_at, break_words, capital, say, sentence, source, verdict_caveat};
use super::{Break, Figure, Format, Line, Lines, Plot, Table, Who};
use crate::compare::{Scale, Trend, TrendPoint};
use crate::data::Measure;
use crate::text::{Language, compare as words, figures as t, number, strip_readings};

/// Two lines.
pub fn trend(language: Language, trend: &Trend) -> Figure {
    spelt(language, || {
        let q = &trend.question;
        let definition = q.indicator.definition();
        let index = matches!(trend.scale, Scale::Index { .. });
        let format = if index {
            Format::new(1, false, "")
        } else {
            Format::new(
                number::decimals(q.indicator, Measure::Level),
                false,
                strip_readings(number::unit(q.indicator, Measure::Level, false, language)),
            )
        };
        let labels = words::sides(q).map(|l| l.plain(language));
        let indicator = definition.label.raw(language);
        let shown = |p: Option<&TrendPoint>| p.map_or_else(|| "–".to_owned(), |p| format.show(p.mean));
        let year = |p: Option<&TrendPoint>| p.map_or_else(String::new, |p| p.year.to_string());
        let (first, last) = (trend.treated.first(), trend.treated.last());
        let ends = [shown(first), shown(trend.control.first()), shown(last), shown(trend.control.last())];
        let subtitle = match trend.scale {
            Scale::Index { base } => sentence(t::TREND_SUBTITLE_INDEX, language, &[("indicator", indicator), ("base", &base.to_string())]),
            Scale::Level => sentence(t::TREND_SUBTITLE_LEVEL, language, &[("indicator", indicator)]),
        };
        let line = |who, label: &str, points: &[TrendPoint]| Line {
            who,
            label: capital(label, language),
            points: points.iter().map(|p| (f64::from(p.year), p.mean)).collect(),
            band: points.iter().filter(|p| p.low.is_finite() && p.high.is_finite()).map(|p| (f64::from(p.year), p.low, p.high)).collect(),
        };
        Figure {
            spelt: None,
            id: "compare-trend",
            language,
            title: sentence(
                t::TREND_TITLE,
                language,
                &[("to", &year(last)), ("treated", &labels[0]), ("value1", &ends[2]), ("control", &labels[1]), ("value2", &ends[3])],
            ),
            subtitle,
            description: t::TREND_DESCRIPTION.plain(language),
            says: sentence(
                t::TREND_SAYS,
                language,
                &[
                    ("from", &year(first)),
                    ("to", &year(last)),
                    ("treated", &labels[0]),
                    ("control", &labels[1]),
                    ("a", &ends[0]),
                    ("b", &ends[1]),
                    ("c", &ends[2]),
                    ("d", &ends[3]),
                ],
            ),
            caveat: verdict_caveat(language),
            source: source(definition.source, language),
            table: table(trend, &labels, &format, sentence(t::TREND_TABLE, language, &[("indicator", indicator)]), language),
            plot: Plot::Lines(Lines {
                format: format.clone(),
                years: (first.map_or(q.from, |p| p.year), last.map_or(q.to, |p| p.year)),
                reference: index.then_some(100.0),
                lines: vec![line(Who::Participant, &labels[0], &trend.treated), line(Who::NonParticipant, &labels[1], &trend.control)],
                breaks: trend.breaks.iter().map(|b| Break { at: break_at(*b), label: break_words(*b, language) }).collect(),
            }),
        }
    })
}

fn table(trend: &Trend, labels: &[String; 2], format: &Format, caption: String, language: Language) -> Table {
    let mut columns = vec![t::YEAR.plain(language)];
    for label in labels {
        columns.push(capital(label, language));
        columns.extend([t::LOW, t::HIGH].map(|w| capital(&say(w, language, &[("group", label)]), language)));
    }
    let cells =
        |p: Option<&TrendPoint>| p.map_or_else(|| vec!["–".to_owned(); 3], |p| [p.mean, p.low, p.high].map(|v| format.show(v)).to_vec());
    let rows = trend
        .treated
        .iter()
        .map(|p| {
            let mut row = vec![p.year.to_string()];
            row.extend(cells(Some(p)));
            row.extend(cells(trend.control.iter().find(|c| c.year == p.year)));
            row
        })
        .collect();
    Table { caption, columns, rows }
}
