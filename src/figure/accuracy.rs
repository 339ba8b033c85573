//! `projection-accuracy`: how far the releases of 2018 and 2023 were off at the censuses of 2020 and 2025.

use super::spelt::spelt;
use super::words::{say, source};
use super::{Dot, DotGroup, Dots, Figure, Format, Plot, Table, Who};
use crate::data::Base;
use crate::scenario::{Accuracy, ErrorClass};
use crate::text::{Language, number, scenario_figures as t};

/// Ends of the axis, %.
const AXIS: (f64, f64) = (-20.0, 20.0);

/// A row of dots per check.
pub fn projection_accuracy(language: Language, base: &Base, checks: &[Accuracy]) -> Figure {
    spelt(language, || {
        let one = |v: f64| number::signed(v, 1);
        let size = |v: f64| number::plain(v, 1);
        let all = |a: &Accuracy| a.classes.first().copied();
        let ninety = |a: Option<&Accuracy>| a.and_then(all).map_or_else(String::new, |c| size(c.ninety_pct));
        let says: String = checks
            .iter()
            .filter_map(|a| Some((a, all(a)?)))
            .map(|(a, c)| {
                let row = t::check(a.check, language);
                let n = number::plain(c.n as f64, 0);
                say(t::ACCURACY_SAYS, language, &[("row", &row), ("mean", &one(c.mean_pct)), ("ninety", &size(c.ninety_pct)), ("n", &n)])
            })
            .collect();
        let group = |a: &Accuracy| {
            let mean = all(a).map(|c| c.mean_pct);
            DotGroup {
                who: Who::Neutral,
                label: super::words::capital(&t::check(a.check, language), language),
                count_label: say(crate::text::compare::COUNT, language, &[("n", &number::plain(a.errors.len() as f64, 0))]),
                mean,
                mean_label: say(t::ACCURACY_MEAN, language, &[("value", &mean.map(one).unwrap_or_default())]),
                dots: a.errors.iter().filter_map(|(i, e)| dot(base, *i, *e, language)).collect(),
            }
        };
        Figure {
            spelt: None,
            id: "projection-accuracy",
            language,
            title: say(t::ACCURACY_TITLE, language, &[("ninety", &ninety(checks.last()))]),
            subtitle: t::ACCURACY_SUBTITLE.plain(language),
            description: t::ACCURACY_DESCRIPTION.plain(language),
            says,
            caveat: t::ACCURACY_CAVEAT.plain(language),
            source: source(t::POPULATION_SOURCE, language),
            table: table(language, checks),
            plot: Plot::Dots(Dots {
                format: Format::new(1, true, "%"),
                zero: true,
                // A few evacuated or rebuilt places would stretch the axis: they stand at its edge, named.
                clip: Some(AXIS),
                others: crate::text::figures::DOTS_OTHERS.plain(language),
                groups: checks.iter().map(group).collect(),
            }),
        }
    })
}

fn dot(base: &Base, index: usize, value: f64, language: Language) -> Option<Dot> {
    let code = base.municipalities.get(index)?.code;
    Some(Dot { index, code, name: super::words::name(base, index, language), value, highlighted: false })
}

fn table(language: Language, checks: &[Accuracy]) -> Table {
    let columns = [
        t::ACCURACY_CHECK,
        t::ACCURACY_SIZE,
        t::GAINS_TOWNS,
        t::ACCURACY_MEAN_COLUMN,
        t::ACCURACY_MEDIAN_COLUMN,
        t::ACCURACY_NINETY_COLUMN,
        t::ACCURACY_SD_COLUMN,
    ];
    let band = |c: &ErrorClass| {
        let (low, high) = (number::plain(c.size.0, 0), number::plain(c.size.1, 0));
        let template = match c.size {
            (0.0, high) if high.is_infinite() => t::SIZE_ALL,
            (0.0, _) => t::SIZE_BELOW,
            (_, high) if high.is_infinite() => t::SIZE_FROM,
            _ => t::SIZE_BETWEEN,
        };
        say(template, language, &[("low", &low), ("high", &high)])
    };
    let rows = checks
        .iter()
        .flat_map(|a| a.classes.iter().map(move |c| (a, c)))
        .map(|(a, c)| {
            vec![
                t::check(a.check, language),
                band(c),
                number::plain(c.n as f64, 0),
                number::signed(c.mean_pct, 1),
                number::plain(c.median_size_pct, 1),
                number::plain(c.ninety_pct, 1),
                number::plain(c.sd_ln, 3),
            ]
        })
        .collect();
    Table { caption: t::ACCURACY_TABLE.plain(language), columns: columns.map(|c| c.plain(language)).to_vec(), rows }
}
