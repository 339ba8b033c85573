//! `scenario-sensitivity`: what moves the result most, one assumption at a time.

use super::services::regime;
use super::spelt::spelt;
use super::words::{capital, say, sentence};
use super::{Figure, Format, Plot, SwingRow, Swings, Table};
use crate::scenario::{Settings, Standing, Swing};
use crate::text::{Language, figures, number, scenario_figures as t, scenario_lab};

/// How many of the widest are told in words.
const TOLD: usize = 3;

/// Swings of the secure pairs around their number now.
pub fn scenario_sensitivity(language: Language, settings: &Settings, now: Standing, swings: &[Swing]) -> Figure {
    spelt(language, || {
        let show = |v: u32| number::plain(f64::from(v), 0);
        let (year, base) = (settings.year.to_string(), show(now.pairs));
        let way = regime(settings.regime).plain(language);
        let name = |s: &Swing| capital(&scenario_lab::factor(s.factor).plain(language), language);
        let moved = |s: &Swing| s.tried.iter().any(|(_, r)| r.pairs != now.pairs);
        let list = |s: &Swing| {
            let join = if language == Language::En { ", " } else { "、" };
            let end = |(setting, r): &(crate::scenario::Setting, Standing)| {
                let what = scenario_lab::tried(s.factor, *setting, language);
                say(t::SENSITIVITY_END, language, &[("what", &what), ("value", &show(r.pairs))])
            };
            if moved(s) { s.tried.iter().map(end).collect::<Vec<_>>().join(join) } else { t::SENSITIVITY_STILL.plain(language) }
        };
        let title = match swings.first().filter(|s| moved(s)) {
            Some(first) => {
                let (low, high) = first.extent(now);
                say(t::SENSITIVITY_TITLE, language, &[("factor", &name(first)), ("low", &show(low)), ("high", &show(high))])
            }
            None => say(t::SENSITIVITY_TITLE_NONE, language, &[("base", &base)]),
        };
        let told: String =
            swings.iter().take(TOLD).map(|s| say(t::SENSITIVITY_ROW, language, &[("factor", &name(s)), ("list", &list(s))])).collect();
        let rows = swings
            .iter()
            .map(|s| SwingRow { label: name(s), values: s.tried.iter().map(|(_, r)| f64::from(r.pairs)).collect(), words: list(s) })
            .collect();
        let table_rows = swings
            .iter()
            .flat_map(|s| {
                s.tried.iter().map(move |(setting, r)| {
                    vec![name(s), scenario_lab::tried(s.factor, *setting, language), show(r.pairs), show(r.hospital)]
                })
            })
            .collect();
        Figure {
            spelt: None,
            id: "scenario-sensitivity",
            language,
            title,
            subtitle: sentence(t::SENSITIVITY_SUBTITLE, language, &[("year", &year), ("regime", &way), ("base", &base)]),
            description: t::SENSITIVITY_DESCRIPTION.plain(language),
            says: say(t::SENSITIVITY_SAYS, language, &[("year", &year), ("base", &base), ("rows", &told)]),
            caveat: t::SENSITIVITY_CAVEAT.plain(language),
            source: super::words::source(figures::SERVICES_SOURCE, language),
            table: Table {
                caption: t::SENSITIVITY_DESCRIPTION.plain(language),
                columns: [t::SENSITIVITY_FACTOR, t::SENSITIVITY_TRIED, t::SENSITIVITY_PAIRS, t::SENSITIVITY_HOSPITAL]
                    .map(|c| c.plain(language))
                    .to_vec(),
                rows: table_rows,
            },
            plot: Plot::Swings(Swings {
                format: Format::new(0, false, ""),
                now: (f64::from(now.pairs), say(t::SENSITIVITY_NOW, language, &[("value", &base)])),
                rows,
            }),
        }
    })
}
