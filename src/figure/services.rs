//! `scenario-services`: how many municipalities keep which service, alone, as an area and by nearness, by decade.

use super::spelt::spelt;
use super::words::{say, sentence};
use super::{Figure, Plot, StatusBlock, StatusRow, Statuses, Table};
use crate::data::SERVICES;
use crate::scenario::{Outcome, Regime};
use crate::text::{Language, Text, figures as t, number, scenario_figures as lab};

/// Years drawn beside the chosen one: every second of the decades keeps phones readable; the table has all.
const SHOWN: [u16; 4] = [2020, 2030, 2040, 2050];

pub(super) const fn regime(regime: Regime) -> Text {
    match regime {
        Regime::Alone => t::ALONE,
        Regime::Area => t::IN_AREA,
        Regime::Nearby => t::NEARBY,
    }
}

/// Members of areas only, so that the three ways count the same municipalities.
pub fn scenario_services(language: Language, outcome: &Outcome) -> Figure {
    spelt(language, || {
        let shown: Vec<u16> = SHOWN.into_iter().filter(|y| outcome.years.contains(y)).collect();
        let chosen = outcome.year_at(outcome.settings.year);
        let counts = |service: usize, way: Regime, at: usize| outcome.cell_among_members(service, way, at).municipalities;
        let secure = |way: Regime| outcome.secure_pairs(way, chosen);
        let towns: u32 = counts(0, Regime::Alone, chosen).iter().sum();
        let total = towns * SERVICES.len() as u32;
        let percent = |v: u32| number::plain(100.0 * f64::from(v) / f64::from(total.max(1)), 0);
        let [a, b, c] = Regime::ALL.map(secure);
        let show = |v: u32| number::plain(f64::from(v), 0);
        let year = outcome.years.get(chosen).copied().unwrap_or_default().to_string();
        let blocks: Vec<StatusBlock> = SERVICES
            .iter()
            .enumerate()
            .map(|(s, service)| StatusBlock {
                id: service.id.to_owned(),
                label: super::words::capital(&service.name.plain(language), language),
                rows: Regime::ALL
                    .into_iter()
                    .map(|way| StatusRow {
                        label: super::words::capital(&regime(way).plain(language), language),
                        counts: shown.iter().map(|y| counts(s, way, outcome.year_at(*y))).collect(),
                    })
                    .collect(),
            })
            .collect();
        let names = [t::SECURE, t::UNCERTAIN, t::HARD].map(|w| w.plain(language));
        Figure {
            spelt: None,
            id: "scenario-services",
            language,
            title: sentence(lab::SERVICES_TITLE, language, &[("year", &year), ("a", &percent(a)), ("b", &percent(b)), ("c", &percent(c))]),
            subtitle: say(lab::SERVICES_SUBTITLE, language, &[("n", &show(towns)), ("total", &show(total))]),
            description: lab::SERVICES_DESCRIPTION.plain(language),
            says: say(
                t::SERVICES_SAYS,
                language,
                &[("year", &year), ("gain", &show(b.saturating_sub(a))), ("more", &show(c.saturating_sub(b)))],
            ),
            caveat: t::SERVICES_CAVEAT.plain(language),
            source: super::words::source(t::SERVICES_SOURCE, language),
            table: table(outcome, &names, language),
            plot: Plot::Statuses(Statuses { names, columns: shown.iter().map(u16::to_string).collect(), blocks }),
        }
    })
}

fn table(outcome: &Outcome, names: &[String; 3], language: Language) -> Table {
    let mut columns = [t::SERVICE, t::REGIME, t::YEAR].map(|c| c.plain(language)).to_vec();
    columns.extend(names.iter().cloned());
    let mut rows = vec![];
    for (s, service) in SERVICES.iter().enumerate() {
        for way in Regime::ALL {
            for (k, year) in outcome.years.iter().enumerate() {
                let mut row = vec![service.name.plain(language), regime(way).plain(language), year.to_string()];
                row.extend(outcome.cell_among_members(s, way, k).municipalities.iter().map(|n| number::plain(f64::from(*n), 0)));
                rows.push(row);
            }
        }
    }
    Table { caption: t::SERVICES_DESCRIPTION.plain(language), columns, rows }
}
