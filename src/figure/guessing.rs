//! `class-guess` and `class-ways`: what a class draws itself, and what shuffling twelve cards gives.

use super::class::say;
use super::spelt::spelt_where;
use super::{Figure, Format, Guessing, Histogram, HistogramBar, Plot, Table};
use crate::lesson::guess::{Guess, Guessable};
use crate::lesson::{Deck, Place, Sources, subject_name};
use crate::text::lesson::figures as t;
use crate::text::number::{plain, signed};
use crate::text::strip_readings;

/// A question to be guessed: `guesses` overlaid (the last is the one being drawn), the answer once `revealed`.
pub fn guess(s: Sources, place: &Place, g: &Guessable, guesses: &[Guess], revealed: bool, is_known_only: bool) -> Figure {
    spelt_where(s.readings, || {
        let who = strip_readings(&subject_name(s, place));
        let show = |v: f64| if g.is_bars { signed(v, 0) } else { plain(v, 0) };
        let end = g.truth.last().map_or(f64::NAN, |p| p.1);
        let known = g.known.last().map_or(f64::NAN, |p| p.1);
        let values = [
            ("who", who.as_str()),
            ("value", &show(end)),
            ("known", &show(known)),
            ("a", &show(g.truth.first().map_or(f64::NAN, |p| p.1))),
            ("b", &show(end)),
        ];
        let (title, says) = match (g.is_bars, revealed) {
            (true, true) => (t::BARS_TITLE_TRUE, t::BARS_TITLE_TRUE),
            (true, false) => (t::BARS_TITLE, t::BARS_SAYS),
            (false, true) => (t::GUESS_TITLE_TRUE, t::GUESS_SAYS_TRUE),
            (false, false) if is_known_only => (t::GUESS_TITLE_KNOWN, t::GUESS_SAYS),
            (false, false) => (t::GUESS_TITLE, t::GUESS_SAYS),
        };
        let (subtitle, description) =
            if g.is_bars { (t::BARS_SUBTITLE, t::BARS_DESCRIPTION) } else { (t::GUESS_SUBTITLE, t::GUESS_DESCRIPTION) };
        let label = |x: f64| match (g.is_bars, x > 0.5) {
            (true, false) => say(s, t::BARS_IN, &[]),
            (true, true) => say(s, t::BARS_OUT, &[]),
            (false, _) => format!("{x:.0}"),
        };
        let positions: Vec<(f64, String)> = g.truth.iter().map(|p| (p.0, label(p.0))).collect();
        let names: Vec<String> = (1..=guesses.len()).map(|n| say(s, t::GUESS_OWN, &[("n", &n.to_string())])).collect();
        let mut columns = vec![say(s, t::YEAR, &[])];
        if !g.is_bars {
            columns.push(say(s, t::GUESS_KNOWN, &[]));
        }
        columns.extend(names.iter().cloned());
        if revealed {
            columns.push(say(s, t::GUESS_ACTUAL, &[]));
        }
        let dash = || "–".to_owned();
        let rows = positions
            .iter()
            .map(|(x, label)| {
                let mut row = vec![label.clone()];
                if !g.is_bars {
                    row.push(g.known.iter().find(|p| p.0 == *x).map_or_else(dash, |p| show(p.1)));
                }
                let asked = g.asked.iter().position(|a| a == x);
                row.extend(guesses.iter().map(|guess| asked.and_then(|i| guess.get(i).copied().flatten()).map_or_else(dash, show)));
                if revealed {
                    row.push(g.true_at(*x).map_or_else(dash, show));
                }
                row
            })
            .collect();
        Figure {
            spelt: None,
            id: if g.is_bars { "class-guess-bars" } else { "class-guess" },
            language: s.words.language,
            title: say(s, title, &values),
            subtitle: say(s, subtitle, &[]),
            description: say(s, description, &[]),
            says: say(s, says, &values),
            caveat: say(s, if g.is_bars { t::BARS_CAVEAT } else { t::POP_CAVEAT }, &[]),
            source: if g.is_bars {
                strip_readings(crate::data::FINDINGS_SOURCE.raw(s.words.language))
            } else {
                say(s, t::REGISTER_SOURCE, &[])
            },
            table: Table { caption: say(s, subtitle, &[]), columns, rows },
            plot: Plot::Guessing(Guessing {
                format: Format::new(0, g.is_bars, ""),
                is_bars: g.is_bars,
                range: g.range,
                positions,
                asked: if is_known_only { vec![] } else { g.asked.clone() },
                known: g.known.clone(),
                known_label: say(s, t::GUESS_KNOWN, &[]),
                guesses: names.into_iter().zip(guesses.iter().cloned()).collect(),
                truth: revealed.then(|| (say(s, t::GUESS_ACTUAL, &[]), g.truth.clone())),
                beside: None,
            }),
        }
    })
}

/// Differences that shuffling gave: those `made` by hand or by button, or every way there is.
pub fn ways(s: Sources, deck: &Deck, made: &[f64], is_every_way: bool) -> Figure {
    spelt_where(s.readings, || {
        let observed = deck.observed();
        let large = made.iter().filter(|d| deck.is_as_large(**d)).count();
        let far = made.iter().fold(observed.abs(), |m, d| m.max(d.abs()));
        // Bins of a round width, with an edge at zero on neither side: symmetrical, so that a mirror looks like one.
        let width = [0.5, 1.0, 2.0, 5.0, 10.0].into_iter().find(|w| far / w <= 12.0).unwrap_or(20.0);
        let half = (far / width).ceil().max(3.0) as i32;
        let points = Format::new(1, true, "");
        let count = |n: usize| plain(n as f64, 0);
        let bars: Vec<HistogramBar> = (-half..half)
            .map(|k| {
                let (low, high) = (f64::from(k) * width, f64::from(k + 1) * width);
                let inside: Vec<f64> = made.iter().copied().filter(|d| *d >= low && (*d < high || (k + 1 == half && *d <= high))).collect();
                let marked = inside.iter().filter(|d| deck.is_as_large(**d)).count();
                let label = format!("{}–{}: {}", points.show(low), points.show(high), inside.len());
                HistogramBar { low, high, count: inside.len() as f64, marked: marked as f64, label }
            })
            .collect();
        let seen = points.show(observed);
        let values = [("n", count(made.len())), ("k", count(large)), ("observed", seen.clone())];
        let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let title = match (made.is_empty(), is_every_way) {
            (true, _) => t::WAYS_TITLE_NONE,
            (false, true) => t::WAYS_TITLE_ALL,
            (false, false) => t::WAYS_TITLE,
        };
        Figure {
            spelt: None,
            id: "class-ways",
            language: s.words.language,
            title: say(s, title, &values),
            subtitle: say(s, t::WAYS_SUBTITLE, &[]),
            description: say(s, t::WAYS_DESCRIPTION, &[]),
            says: say(s, if made.is_empty() { t::WAYS_TITLE_NONE } else { t::WAYS_SAYS }, &values),
            caveat: say(s, t::WAYS_CAVEAT, &[]),
            source: say(s, t::REGISTER_SOURCE, &[]),
            table: Table {
                caption: say(s, t::WAYS_TABLE, &[]),
                columns: [t::LOW, t::HIGH, t::TIMES, t::LARGE].map(|k| say(s, k, &[])).to_vec(),
                rows: bars.iter().map(|b| vec![points.show(b.low), points.show(b.high), plain(b.count, 0), plain(b.marked, 0)]).collect(),
            },
            plot: Plot::Histogram(Histogram {
                format: points,
                names: [say(s, t::SMALLER_N, &[("n", &count(made.len() - large))]), say(s, t::LARGER_N, &[("n", &count(large))])],
                bars,
                lines: vec![(observed, say(s, t::REAL_LINE, &[("observed", &seen)])), (-observed, String::new())],
                deal: None,
            }),
        }
    })
}
