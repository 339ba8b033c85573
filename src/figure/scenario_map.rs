//! `scenario-map`: where a service would be secure, uncertain or hard to keep, under one way of working together.

use super::areas_map::{membership_words, source};
use super::spelt::spelt;
use super::words::{capital, name, say, sentence};
use super::{Figure, Fill, Map, MapKey, MapScale, MapUnit, Plot, Table};
use crate::data::{Atlas, Base, SERVICES};
use crate::scenario::{Outcome, Regime, Status};
use crate::text::{Language, area_names, figures as f, map as t, number, scenarios as words, strip_readings};
use std::sync::Arc;

/// The map of a run in its chosen year, for a service (position in [`SERVICES`]) and a regime.
pub fn scenario_map(language: Language, base: &Base, atlas: &Arc<Atlas>, outcome: &Outcome, service: usize, regime: Regime) -> Figure {
    spelt(language, || {
        let year_at = outcome.year_at(outcome.settings.year);
        let year = outcome.years.get(year_at).copied().unwrap_or_default().to_string();
        let mut standings = vec![None; base.municipalities.len()];
        for (town, i) in outcome.towns.iter().enumerate() {
            standings[*i] = outcome.standing(town, service, regime, year_at);
        }
        let left_out: Vec<usize> = outcome.left_out.iter().map(|l| l.municipality).collect();
        let fill = |i: usize| match standings[i] {
            Some(Status::Secure) => Fill::Status(0),
            Some(Status::Uncertain) => Fill::Status(1),
            Some(Status::Hard) => Fill::Status(2),
            None if left_out.contains(&i) => Fill::Missing,
            None => Fill::Outside,
        };
        let units = base.municipalities.iter().enumerate().map(|(i, m)| {
            let prefecture = base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1));
            let said = match fill(i) {
                Fill::Missing => t::MISSING.plain(language),
                _ => standings[i].map_or_else(|| t::OUTSIDE.plain(language), |s| words::status(s).plain(language)),
            };
            MapUnit {
                code: m.code,
                name: name(base, i, language),
                prefecture: prefecture.map(|p| strip_readings(&area_names::prefecture(p, language))).unwrap_or_default(),
                fill: fill(i),
                value: None,
                value_label: said,
                rank: None,
                group: membership_words(base, i, language),
            }
        });
        let units: Vec<MapUnit> = units.collect();
        // Hardest first: what needs attention stands at the head of the list.
        let mut order: Vec<usize> = (0..units.len()).filter(|i| standings[*i].is_some()).collect();
        order.sort_by_key(|i| std::cmp::Reverse(slot(standings[*i])));
        let count = |s: Status| standings.iter().filter(|x| **x == Some(s)).count();
        let show = |n: usize| number::plain(n as f64, 0);
        let keys = Status::ALL.iter().enumerate().map(|(k, s)| {
            let label = say(t::STATUS_COUNT, language, &[("status", words::status(*s).raw(language)), ("n", &show(count(*s)))]);
            MapKey { fill: Fill::Status(k as u8), label }
        });
        let mut keys: Vec<MapKey> = keys.collect();
        let said = [keys[0].label.clone(), keys[1].label.clone(), keys[2].label.clone()];
        for (kind, words) in [(Fill::Missing, t::MISSING_KEY), (Fill::Outside, t::OUTSIDE_KEY)] {
            let n = units.iter().filter(|u| u.fill == kind).count();
            if n > 0 {
                keys.push(MapKey { fill: kind, label: say(words, language, &[("n", &show(n))]) });
            }
        }
        let service_name = SERVICES.get(service).map_or("", |s| s.name.raw(language));
        let way = words::regime(regime).raw(language);
        let about = [
            ("year", year.as_str()),
            ("service", service_name),
            ("regime", way),
            ("secure", f::SECURE.raw(language)),
            ("a", &show(count(Status::Secure))),
            ("n", &show(order.len())),
        ];
        let missing = units.iter().filter(|u| u.fill == Fill::Missing).count();
        let table = Table {
            caption: sentence(t::SCENARIO_SUBTITLE, language, &about),
            columns: vec![t::VALUE.plain(language), t::ALL_MUNICIPALITIES.plain(language)],
            rows: (Status::ALL.iter().map(|s| vec![words::status(*s).plain(language), show(count(*s))]))
                .chain((missing > 0).then(|| vec![t::MISSING.plain(language), show(missing)]))
                .collect(),
        };
        Figure {
            spelt: None,
            id: "scenario-map",
            language,
            title: sentence(t::SCENARIO_TITLE, language, &about),
            subtitle: sentence(t::SCENARIO_SUBTITLE, language, &about),
            description: t::SCENARIO_DESCRIPTION.plain(language),
            says: capital(&say(t::SCENARIO_SAYS, language, &[("a", &said[0]), ("b", &said[1]), ("c", &said[2])]), language),
            caveat: f::SERVICES_CAVEAT.plain(language),
            source: source(f::SERVICES_SOURCE, language),
            table,
            plot: Plot::Map(Map {
                atlas: atlas.clone(),
                units,
                order,
                scale: MapScale::Keys(keys),
                areas: (0..base.areas.len()).collect(),
                faded: Vec::new(),
                town: None,
                insets: [t::INSET_SOUTH, t::INSET_OGASAWARA].map(|w| w.plain(language)),
                spoken: t::SPOKEN.plain(language),
                spoken_without: t::SPOKEN_WITHOUT.plain(language),
            }),
        }
    })
}

fn slot(status: Option<Status>) -> u8 {
    match status {
        Some(Status::Secure) => 0,
        Some(Status::Uncertain) => 1,
        Some(Status::Hard) => 2,
        None => 3,
    }
}
