//! `scenario-areas`: what acting as an area adds in each of the 38, beside what nearness would bring without it.

use super::spelt::spelt;
use super::words::{say, source};
use super::{Figure, Plot, StackRow, Stacks, Table};
use crate::data::Base;
use crate::scenario::Gain;
use crate::text::{Language, area_names, figures, number, scenario_figures as t, strip_readings};

/// A bar per area, in the order of the ranking.
pub fn scenario_areas(language: Language, base: &Base, year: u16, gains: &[Gain]) -> Figure {
    spelt(language, || {
        let name = |g: &Gain| base.areas.get(g.area).map_or_else(String::new, |a| strip_readings(&area_names::short(a, language)));
        let show = |v: u32| number::plain(f64::from(v), 0);
        let sum = |get: fn(&Gain) -> u32| show(gains.iter().map(get).sum());
        let first = gains.first();
        let value = |get: fn(&Gain) -> u32| first.map(|g| show(get(g))).unwrap_or_default();
        let names = [t::GAINS_ALONE, t::GAINS_BY_AREA, t::GAINS_BY_NEARNESS].map(|n| n.plain(language));
        let row = |g: &Gain| {
            let share = |n: u32| f64::from(n) / f64::from(g.pairs.max(1));
            let parts = [g.secure[0], g.by_area(), g.by_nearness()];
            let said: Vec<String> = names.iter().zip(parts).map(|(n, v)| format!("{n} {}", show(v))).collect();
            StackRow {
                key: base.areas.get(g.area).map(|a| a.id.to_string()).unwrap_or_default(),
                label: name(g),
                parts: parts.map(share),
                value_label: say(t::GAINS_VALUE, language, &[("a", &show(parts[1])), ("b", &show(parts[2]))]),
                spoken: format!("{} {}", name(g), said.join(" ")),
            }
        };
        let rows = gains.iter().map(row).collect();
        Figure {
            spelt: None,
            id: "scenario-areas",
            language,
            title: say(
                t::GAINS_TITLE,
                language,
                &[("area", &first.map(name).unwrap_or_default()), ("gain", &value(Gain::by_area)), ("more", &value(Gain::by_nearness))],
            ),
            subtitle: say(t::GAINS_SUBTITLE, language, &[("year", &year.to_string())]),
            description: t::GAINS_DESCRIPTION.plain(language),
            says: say(
                t::GAINS_SAYS,
                language,
                &[("alone", &sum(|g| g.secure[0])), ("area", &sum(Gain::by_area)), ("nearby", &sum(Gain::by_nearness))],
            ),
            caveat: t::GAINS_CAVEAT.plain(language),
            source: source(figures::SERVICES_SOURCE, language),
            table: Table {
                caption: t::GAINS_DESCRIPTION.plain(language),
                columns: [
                    figures::AREA,
                    t::GAINS_TOWNS,
                    t::GAINS_ALONE,
                    t::GAINS_BY_AREA,
                    t::GAINS_BY_NEARNESS,
                    t::GAINS_ORDER,
                    t::GAINS_HOSPITAL,
                ]
                .map(|c| super::words::capital(&c.plain(language), language))
                .to_vec(),
                rows: gains
                    .iter()
                    .map(|g| {
                        let [a, b, c] = g.hospital.map(show);
                        vec![
                            name(g),
                            show(g.towns),
                            show(g.secure[0]),
                            show(g.by_area()),
                            show(g.by_nearness()),
                            number::signed(100.0 * g.beyond_nearness(), 1),
                            format!("{a}→{b}→{c}"),
                        ]
                    })
                    .collect(),
            },
            plot: Plot::Stacks(Stacks { names, rows }),
        }
    })
}
