//! `area-population` and the small multiples of all areas: population since 2010, 2013 = 100.

use super::spelt::spelt;
use super::words::{break_at, break_words, say, sentence, source};
use super::{Break, Figure, Format, Line, Lines, Multiples, Plot, SmallPanel, Table, Who};
use crate::compare::{Break as Reason, Total, area_total, outside_total};
use crate::data::{Base, Indicator, Panel};
use crate::text::{Language, area_names, figures as t, number, strip_readings};

const REASONS: [Reason; 2] = [Reason::ForeignResidents, Reason::NineMonths];
const YEARS: (u16, u16) = (2010, 2025);

pub(super) fn area_name(base: &Base, area: usize, language: Language) -> String {
    base.areas.get(area).map_or_else(String::new, |a| strip_readings(&area_names::short(a, language)))
}

pub(super) fn floats(index: &[(u16, f64)]) -> Vec<(f64, f64)> {
    index.iter().map(|(y, v)| (f64::from(*y), *v)).collect()
}

fn last(index: &[(u16, f64)]) -> f64 {
    index.last().map_or(f64::NAN, |(_, v)| *v)
}

/// One area beside the non-participants outside the metropolises.
pub fn area_population(language: Language, base: &Base, panel: &Panel, area: usize) -> Figure {
    spelt(language, || {
        let name = area_name(base, area, language);
        let (own, other) = (area_total(base, panel, area), outside_total(base, panel));
        let (own_index, other_index) = (own.index(), other.index());
        let format = Format::new(1, false, "");
        let outside = t::COMPARISON_LINE.plain(language);
        let at = |index: &[(u16, f64)], end: bool| format.show(if end { last(index) } else { index.first().map_or(f64::NAN, |p| p.1) });
        let people = own.persons.last().map_or(f64::NAN, |p| p.1);
        let line = |who, label: &str, index: &[(u16, f64)]| Line {
            who,
            label: super::words::capital(label, language),
            points: floats(index),
            band: vec![],
        };
        Figure {
            spelt: None,
            id: "area-population",
            language,
            title: say(t::AREA_TITLE, language, &[("area", &name), ("value1", &at(&own_index, true)), ("value2", &at(&other_index, true))]),
            subtitle: t::AREA_SUBTITLE.plain(language),
            description: t::TREND_DESCRIPTION.plain(language),
            says: say(
                t::AREA_SAYS,
                language,
                &[
                    ("area", &name),
                    ("n1", &own.n.to_string()),
                    ("people1", &number::plain(people, 0)),
                    ("n2", &number::plain(other.n as f64, 0)),
                    ("a", &at(&own_index, false)),
                    ("b", &at(&other_index, false)),
                    ("c", &at(&own_index, true)),
                    ("d", &at(&other_index, true)),
                ],
            ),
            caveat: t::AREA_CAVEAT.plain(language),
            source: source(Indicator::Population.definition().source, language),
            table: area_table(&name, &own, &other, language),
            plot: Plot::Lines(Lines {
                format: format.clone(),
                years: YEARS,
                reference: Some(100.0),
                lines: vec![line(Who::Participant, &name, &own_index), line(Who::NonParticipant, &outside, &other_index)],
                breaks: REASONS.iter().map(|b| Break { at: break_at(*b), label: break_words(*b, language) }).collect(),
            }),
        }
    })
}

fn area_table(name: &str, own: &Total, other: &Total, language: Language) -> Table {
    let outside = t::COMPARISON_LINE.plain(language);
    let persons = |group: &str| sentence(t::POPULATION_OF, language, &[("group", group)]);
    let index = |total: &Total, year: u16| {
        let value = total.index().into_iter().find(|(y, _)| *y == year).map(|p| p.1);
        value.map_or_else(|| "–".to_owned(), |v| number::plain(v, 1))
    };
    let of = |total: &Total, year: u16| total.at(year).map_or_else(|| "–".to_owned(), |v| number::plain(v, 0));
    Table {
        caption: t::AREA_TABLE.plain(language),
        columns: vec![
            t::YEAR.plain(language),
            name.to_owned(),
            super::words::capital(&outside, language),
            persons(name),
            persons(&outside),
        ],
        rows: own.persons.iter().map(|(y, _)| vec![y.to_string(), index(own, *y), index(other, *y), of(own, *y), of(other, *y)]).collect(),
    }
}

/// All areas on one scale, in their official order.
pub fn areas_multiples(language: Language, base: &Base, panel: &Panel) -> Figure {
    spelt(language, || {
        let format = Format::new(1, false, "");
        let other = outside_total(base, panel).index();
        let comparison = last(&other);
        let all: Vec<(usize, Vec<(u16, f64)>)> = (0..base.areas.len()).map(|a| (a, area_total(base, panel, a).index())).collect();
        let above = all.iter().filter(|(_, index)| last(index) > comparison).count();
        let by_last = |a: &&(usize, Vec<(u16, f64)>), b: &&(usize, Vec<(u16, f64)>)| last(&a.1).total_cmp(&last(&b.1));
        let (low, high) = (all.iter().min_by(by_last), all.iter().max_by(by_last));
        let named = |a: Option<&(usize, Vec<(u16, f64)>)>| {
            a.map_or_else(Default::default, |a| (area_name(base, a.0, language), format.show(last(&a.1))))
        };
        let ((low, low_value), (high, high_value)) = (named(low), named(high));
        let panels: Vec<SmallPanel> = all
            .iter()
            .map(|(a, index)| SmallPanel {
                id: base.areas[*a].id.to_string(),
                label: area_name(base, *a, language),
                value_label: format.show(last(index)),
                points: floats(index),
                comparison: floats(&other),
            })
            .collect();
        let outside = super::words::capital(&t::COMPARISON_LINE.plain(language), language);
        Figure {
            spelt: None,
            id: "areas-population",
            language,
            title: say(t::AREAS_TITLE, language, &[("n", &above.to_string())]),
            subtitle: t::AREA_SUBTITLE.plain(language),
            description: t::AREAS_DESCRIPTION.plain(language),
            says: say(
                t::AREAS_SAYS,
                language,
                &[
                    ("high", &high),
                    ("high_value", &high_value),
                    ("low", &low),
                    ("low_value", &low_value),
                    ("comparison", &format.show(comparison)),
                ],
            ),
            caveat: t::AREA_CAVEAT.plain(language),
            source: source(Indicator::Population.definition().source, language),
            table: Table {
                caption: t::AREA_TABLE.plain(language),
                columns: vec![t::AREA.plain(language), "2010".into(), "2025".into()],
                rows: all
                    .iter()
                    .map(|(a, index)| {
                        vec![area_name(base, *a, language), format.show(index.first().map_or(f64::NAN, |p| p.1)), format.show(last(index))]
                    })
                    .collect(),
            },
            plot: Plot::Multiples(Multiples {
                format: Format::new(0, false, ""),
                years: YEARS,
                reference: 100.0,
                breaks: REASONS.iter().map(|b| break_at(*b)).collect(),
                line_labels: [super::words::capital(&t::THE_AREA.plain(language), language), outside],
                panels,
            }),
        }
    })
}
