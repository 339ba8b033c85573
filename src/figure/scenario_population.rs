//! `scenario-population`: people on the chosen path with their range, beside the censuses and what an earlier release
//! had projected for the same municipalities.

use super::spelt::spelt;
use super::words::{say, source};
use super::{Figure, Format, Line, Lines, Plot, Table, Who};
use crate::scenario::{Outcome, Ranges, Total};
use crate::text::{Language, figures, number, scenario_figures as t, scenarios};

/// Population of what an outcome counts, called `place`; `earlier` is the release of 2018 and `counted` the censuses.
pub fn scenario_population(
    language: Language,
    place: &str,
    outcome: &Outcome,
    ranges: Option<&Ranges>,
    (earlier, counted): (&Total, &Total),
) -> Figure {
    spelt(language, || {
        let at = outcome.year_at(outcome.settings.year);
        let year = outcome.years.get(at).copied().unwrap_or_default().to_string();
        let suffix = t::PERSONS.plain(language);
        let format = Format::new(0, false, suffix);
        let people = |y: usize| outcome.population.get(y).copied().unwrap_or(f64::NAN);
        let show = |v: f64| number::plain(v, 0);
        let spread = ranges.and_then(|r| r.population.get(at));
        let title = match spread {
            Some(s) => say(
                t::POPULATION_TITLE,
                language,
                &[("place", place), ("year", &year), ("people", &show(people(at))), ("low", &show(s.low)), ("high", &show(s.high))],
            ),
            None => say(t::POPULATION_TITLE_PLAIN, language, &[("place", place), ("year", &year), ("people", &show(people(at)))]),
        };
        let ratio = |a: f64, b: f64| number::signed(100.0 * (a / b - 1.0), 1);
        let in_2025 = |of: &Total| of.iter().find(|p| p.0 == 2025).map(|p| p.1);
        let before = match in_2025(earlier).zip(in_2025(counted)) {
            Some((projected, counted)) => say(t::POPULATION_EARLIER, language, &[("error", &ratio(projected, counted))]),
            None => t::POPULATION_NO_EARLIER.plain(language),
        };
        let path = scenarios::path(outcome.settings.path).raw(language);
        let points = |of: &Total| of.iter().map(|(y, v)| (f64::from(*y), *v)).collect::<Vec<_>>();
        let mut lines = vec![Line {
            who: Who::Participant,
            label: t::LINE_PATH.plain(language),
            points: outcome.years.iter().enumerate().map(|(y, year)| (f64::from(*year), people(y))).collect(),
            band: ranges
                .map(|r| r.years.iter().zip(&r.population).map(|(y, s)| (f64::from(*y), s.low, s.high)).collect())
                .unwrap_or_default(),
        }];
        for (who, label, of) in [(Who::Observed, t::LINE_COUNTED, counted), (Who::Neutral, t::LINE_EARLIER, earlier)] {
            if of.len() > 1 {
                lines.push(Line { who, label: label.plain(language), points: points(of), band: vec![] });
            }
        }
        Figure {
            spelt: None,
            id: "scenario-population",
            language,
            title,
            subtitle: super::words::capital(
                &say(t::POPULATION_SUBTITLE, language, &[("path", path), ("n", &show(outcome.towns.len() as f64))]),
                language,
            ),
            description: t::POPULATION_DESCRIPTION.plain(language),
            says: say(
                t::POPULATION_SAYS,
                language,
                &[
                    ("from", &show(people(0))),
                    ("year", &year),
                    ("people", &show(people(at))),
                    ("change", &ratio(people(at), people(0))),
                    ("earlier", &before),
                ],
            ),
            caveat: t::POPULATION_CAVEAT.plain(language),
            source: source(t::POPULATION_SOURCE, language),
            table: table(language, outcome, ranges, earlier, counted),
            plot: Plot::Lines(Lines {
                format,
                years: (2015, outcome.years.last().copied().unwrap_or(2050)),
                reference: None,
                lines,
                breaks: vec![],
            }),
        }
    })
}

fn table(language: Language, outcome: &Outcome, ranges: Option<&Ranges>, earlier: &Total, counted: &Total) -> Table {
    let columns = [figures::YEAR, t::LINE_PATH, t::COLUMN_LOW, t::COLUMN_MEDIAN, t::COLUMN_HIGH, t::LINE_COUNTED, t::LINE_EARLIER];
    let mut years: Vec<u16> = outcome.years.iter().copied().chain(earlier.iter().chain(counted).map(|p| p.0)).collect();
    years.sort_unstable();
    years.dedup();
    let show = |v: Option<f64>| v.map_or_else(|| "–".to_owned(), |v| number::plain(v, 0));
    let of = |total: &Total, year: u16| total.iter().find(|p| p.0 == year).map(|p| p.1);
    let rows = years
        .into_iter()
        .map(|year| {
            let at = outcome.years.iter().position(|y| *y == year);
            let spread = at.and_then(|at| ranges.and_then(|r| r.population.get(at)));
            vec![
                year.to_string(),
                show(at.and_then(|at| outcome.population.get(at).copied())),
                show(spread.map(|s| s.low)),
                show(spread.map(|s| s.median)),
                show(spread.map(|s| s.high)),
                show(of(counted, year)),
                show(of(earlier, year)),
            ]
        })
        .collect();
    Table {
        caption: t::POPULATION_TABLE.plain(language),
        columns: columns.map(|c| super::words::capital(&c.plain(language), language)).to_vec(),
        rows,
    }
}
