//! `scenario-services`: how many municipalities keep which service, alone, as an area and by nearness, by decade.

use super::words::{say, sentence};
use super::{Figure, Plot, StatusBlock, StatusRow, Statuses, Table};
use crate::data::SERVICES;
use crate::scenario::{Outcome, Regime};
use crate::text::{Language, Text, figures as t, number};

/// Years drawn: every second of the decades keeps phones readable; the table has all.
const SHOWN: [u16; 4] = [2020, 2030, 2040, 2050];

const fn regime(regime: Regime) -> Text {
    match regime {
        Regime::Alone => t::ALONE,
        Regime::Area => t::IN_AREA,
        Regime::Nearby => t::NEARBY,
    }
}

/// Members of areas only, so that the three ways count the same municipalities.
pub fn scenario_services(language: Language, outcome: &Outcome) -> Figure {
    let shown: Vec<u16> = SHOWN.into_iter().filter(|y| outcome.years.contains(y)).collect();
    let last = shown.last().copied().unwrap_or_default();
    let counts = |service: usize, way: Regime, year: u16| outcome.cell_among_members(service, way, outcome.year_at(year)).municipalities;
    let secure = |way: Regime| (0..SERVICES.len()).map(|s| counts(s, way, last)[0]).sum::<u32>();
    let total: u32 = (0..SERVICES.len()).map(|s| counts(s, Regime::Alone, last).iter().sum::<u32>()).sum();
    let n = number::plain(f64::from(total) / SERVICES.len().max(1) as f64, 0);
    let [a, b, c] = Regime::ALL.map(secure);
    let show = |v: u32| number::plain(f64::from(v), 0);
    let year = last.to_string();
    let blocks: Vec<StatusBlock> = SERVICES
        .iter()
        .enumerate()
        .map(|(s, service)| StatusBlock {
            id: service.id.to_owned(),
            label: super::words::capital(&service.name.plain(language), language),
            rows: Regime::ALL
                .into_iter()
                .map(|way| StatusRow { label: regime(way).plain(language), counts: shown.iter().map(|y| counts(s, way, *y)).collect() })
                .collect(),
        })
        .collect();
    let names = [t::SECURE, t::UNCERTAIN, t::HARD].map(|w| w.plain(language));
    Figure {
        id: "scenario-services",
        language,
        title: sentence(t::SERVICES_TITLE, language, &[("year", &year), ("a", &show(a)), ("b", &show(b)), ("c", &show(c))]),
        subtitle: say(t::SERVICES_SUBTITLE, language, &[("n", &n), ("total", &show(total))]),
        description: t::SERVICES_DESCRIPTION.plain(language),
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
