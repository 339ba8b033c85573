//! A line as a tune: pitch over time, from left to right, for ears that know the instrument and eyes that do not see
//! the picture. Pure; the browser only plays it.

use crate::figure::{Figure, Line, Plot};
use crate::text::{export as t, fill};

/// One octave below and one above the a of orchestras.
const LOWEST_HZ: f64 = 220.0;
const HIGHEST_HZ: f64 = 880.0;

/// One tone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tone {
    /// Pitch.
    pub hz: f64,
    /// −1 left to 1 right.
    pub pan: f64,
}

/// A line to be heard, with what is spoken with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tune {
    /// In order.
    pub tones: Vec<Tone>,
    /// Whose line, and where it is lowest and highest.
    pub words: String,
}

/// The first line of a figure of lines, what was seen and what lies ahead in one; `None` for other pictures and for
/// lines of fewer than three points.
pub fn tune(figure: &Figure) -> Option<Tune> {
    let of = |line: &Line| (line.label.clone(), line.points.clone());
    let ((label, all), format) = match &figure.plot {
        Plot::Lines(p) => (of(p.lines.first()?), &p.format),
        Plot::Events(p) => (of(p.lines.first()?), &p.format),
        Plot::Paths(p) => {
            let line = p.lines.first()?;
            let last = line.seen.last().map_or(f64::NEG_INFINITY, |(year, _)| *year);
            let ahead = line.ahead.iter().filter(|(year, _)| *year > last);
            ((line.label.clone(), line.seen.iter().chain(ahead).copied().collect()), &p.format)
        }
        _ => return None,
    };
    let points: Vec<(f64, f64)> = all.into_iter().filter(|p| p.1.is_finite()).collect();
    let lowest = points.iter().copied().min_by(|a, b| a.1.total_cmp(&b.1))?;
    let highest = points.iter().copied().max_by(|a, b| a.1.total_cmp(&b.1))?;
    if points.len() < 3 {
        return None;
    }
    let (from, to) = (points.first()?.0, points.last()?.0);
    let share = |v: f64, low: f64, high: f64| if high > low { (v - low) / (high - low) } else { 0.5 };
    let tone = |(x, y): &(f64, f64)| Tone {
        // Equal steps of the value are equal intervals for the ear.
        hz: LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ).powf(share(*y, lowest.1, highest.1)),
        pan: 2.0 * share(*x, from, to) - 1.0,
    };
    let at = |x: f64| format!("{x:.0}").replace('-', "−");
    let words = fill(
        &t::TUNE.plain(figure.language),
        &[
            ("line", &label),
            ("low", &format.show(lowest.1)),
            ("low_at", &at(lowest.0)),
            ("high", &format.show(highest.1)),
            ("high_at", &at(highest.0)),
        ],
    );
    Some(Tune { tones: points.iter().map(tone).collect(), words })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Format, Lines, Table, Who};
    use crate::text::Language;

    fn figure(points: Vec<(f64, f64)>) -> Figure {
        let line = Line { who: Who::Participant, label: "L".into(), points, band: vec![] };
        Figure {
            spelt: None,
            id: "compare-trend",
            language: Language::En,
            title: String::new(),
            subtitle: String::new(),
            description: String::new(),
            says: String::new(),
            caveat: String::new(),
            source: String::new(),
            table: Table::default(),
            plot: Plot::Lines(Lines {
                format: Format::new(1, false, "%"),
                years: (2013, 2025),
                reference: None,
                lines: vec![line],
                breaks: vec![],
            }),
        }
    }

    #[test]
    fn low_is_low_and_left_is_left() {
        let tune = tune(&figure(vec![(2013.0, 100.0), (2019.0, 90.0), (2025.0, 80.0)])).expect("a line");
        assert_eq!(tune.tones[0], Tone { hz: 880.0, pan: -1.0 });
        assert!((tune.tones[1].hz - 440.0).abs() < 1e-9 && tune.tones[1].pan.abs() < 1e-9);
        assert!((tune.tones[2].hz - 220.0).abs() < 1e-9 && tune.tones[2].pan == 1.0);
        assert!(tune.words.contains("80.0%") && tune.words.contains("2025") && tune.words.contains("2013"), "{}", tune.words);
        assert!(super::tune(&figure(vec![(2013.0, 1.0)])).is_none());
    }
}
