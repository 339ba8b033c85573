//! Figures of the lessons that no other page has: population of the class's place, projections beside counts, services
//! of the region. Their words are lines of the classroom's catalogue, so the app does not carry them.

use super::spelt::spelt_where;
use super::words::break_at;
use super::{Break, Figure, Format, Line, Lines, Plot, StatusBlock, StatusRow, Statuses, Table, Who};
use crate::compare::{Break as Reason, Total, area_total, outside_total, total_of};
use crate::data::{CENSUS_YEARS, IPSS_2018_YEARS, IPSS_2023_YEARS, SERVICES};
use crate::lesson::{Place, Region, Sources, projected_2018, subject_name, town_name};
use crate::scenario::Regime;
use crate::text::lesson::{Key, figures as t};
use crate::text::number::{plain, signed};
use crate::text::{Language, fill, strip_readings};

pub use super::guessing::*;

/// A line of the catalogue with its blanks filled.
pub(super) fn say(s: Sources, key: Key, values: &[(&str, &str)]) -> String {
    strip_readings(&fill(s.words.get(key), values))
}

/// The town, its area, and the others outside the metropolises, 2013 = 100.
pub fn population(s: Sources, place: &Place) -> Figure {
    spelt_where(s.readings, || {
        let who = strip_readings(&subject_name(s, place));
        let mut lines: Vec<(Who, String, Total)> = Vec::new();
        if let Some(town) = place.town {
            lines.push((Who::Town, strip_readings(&town_name(s, town)), total_of(s.panel, &[town])));
        }
        if let Some(area) = place.area {
            let name = if place.town.is_some() { say(s, t::POP_AREA, &[]) } else { who.clone() };
            lines.push((Who::Participant, name, area_total(s.base, s.panel, area)));
        }
        lines.push((Who::NonParticipant, say(s, t::POP_OUTSIDE, &[]), outside_total(s.base, s.panel)));
        let last = |total: &Total| total.index().last().map_or_else(|| "–".to_owned(), |p| plain(p.1, 1));
        let value = lines.first().map(|l| last(&l.2)).unwrap_or_default();
        let list: Vec<String> =
            lines.iter().map(|(_, name, total)| say(s, t::POP_ITEM, &[("name", name), ("value", &last(total))])).collect();
        let join = if s.words.language == Language::En { "; " } else { "、" };
        let mut columns = vec![say(s, t::YEAR, &[])];
        columns.extend(lines.iter().map(|l| l.1.clone()));
        let rows = (2010..=2025u16)
            .map(|year| {
                let cell = |total: &Total| total.index().iter().find(|p| p.0 == year).map_or_else(|| "–".to_owned(), |p| plain(p.1, 1));
                std::iter::once(year.to_string()).chain(lines.iter().map(|l| cell(&l.2))).collect()
            })
            .collect();
        Figure {
            spelt: None,
            id: "class-population",
            language: s.words.language,
            title: say(s, t::POP_TITLE, &[("who", &who), ("value", &value)]),
            subtitle: say(s, t::POP_SUBTITLE, &[]),
            description: say(s, t::POP_DESCRIPTION, &[]),
            says: say(s, t::POP_SAYS, &[("list", &list.join(join))]),
            caveat: say(s, t::POP_CAVEAT, &[]),
            source: say(s, t::REGISTER_SOURCE, &[]),
            table: Table { caption: say(s, t::POP_TABLE, &[]), columns, rows },
            plot: Plot::Lines(Lines {
                format: Format::new(1, false, ""),
                years: (2010, 2025),
                reference: Some(100.0),
                lines: lines
                    .into_iter()
                    .map(|(who, label, total)| Line {
                        who,
                        label,
                        points: total.index().iter().map(|(y, v)| (f64::from(*y), *v)).collect(),
                        band: vec![],
                    })
                    .collect(),
                breaks: vec![Break { at: break_at(Reason::ForeignResidents), label: say(s, t::BREAK, &[]) }],
            }),
        }
    })
}

/// Census and projections of the class's place, summed; a year without a figure for every municipality is left out.
struct Persons {
    census: Vec<(f64, f64)>,
    old: Vec<(f64, f64)>,
    new: Vec<(f64, f64)>,
}

fn persons(s: Sources, place: &Place) -> Persons {
    let towns = place.town.map_or_else(|| place.region(s.base), |t| vec![t]);
    let sum = |years: &[u16], get: &dyn Fn(usize, u16) -> Option<f64>| {
        years.iter().filter_map(|y| Some((f64::from(*y), towns.iter().map(|i| get(*i, *y)).sum::<Option<f64>>()?))).collect()
    };
    Persons {
        census: sum(&CENSUS_YEARS, &|i, y| s.outlook.counted(i, y)),
        old: sum(&IPSS_2018_YEARS, &|i, y| projected_2018(s.outlook, i, y)),
        new: sum(&IPSS_2023_YEARS, &|i, y| s.outlook.projected_2023(i, y)),
    }
}

fn at(points: &[(f64, f64)], year: f64) -> Option<f64> {
    points.iter().find(|p| p.0 == year).map(|p| p.1)
}

fn two_lines(s: Sources, years: (u16, u16), census: &[(f64, f64)], projected: &[(f64, f64)], name: Key) -> (Plot, Table) {
    let inside = |p: &&(f64, f64)| p.0 <= f64::from(years.1);
    let line = |who, key, points: &[(f64, f64)]| Line {
        who,
        label: say(s, key, &[]),
        points: points.iter().filter(inside).copied().collect(),
        band: vec![],
    };
    let mut lines = vec![line(Who::Observed, t::CENSUS, census)];
    if !projected.is_empty() {
        lines.push(line(Who::NonParticipant, name, projected));
    }
    let mut all: Vec<f64> = lines.iter().flat_map(|l| l.points.iter().map(|p| p.0)).collect();
    all.sort_by(f64::total_cmp);
    all.dedup();
    let mut columns = vec![say(s, t::YEAR, &[])];
    columns.extend(lines.iter().map(|l| l.label.clone()));
    let rows = all
        .iter()
        .map(|year| {
            let cell = |l: &Line| at(&l.points, *year).map_or_else(|| "–".to_owned(), |v| plain(v, 0));
            std::iter::once(format!("{year:.0}")).chain(lines.iter().map(cell)).collect()
        })
        .collect();
    let table = Table { caption: say(s, t::FORECAST_SUBTITLE, &[]), columns, rows };
    (Plot::Lines(Lines { format: Format::new(0, false, ""), years, reference: None, lines, breaks: vec![] }), table)
}

/// What was projected in 2018 for 2025 beside what was counted.
pub fn forecast(s: Sources, place: &Place) -> Figure {
    spelt_where(s.readings, || {
        let p = persons(s, place);
        let show = |v: Option<f64>| v.map_or_else(|| "–".to_owned(), |v| plain(v, 0));
        let (counted, projected) = (at(&p.census, 2025.0), at(&p.old, 2025.0));
        let who = strip_readings(&subject_name(s, place));
        let values = [("who", who.as_str()), ("counted", &show(counted)), ("projected", &show(projected))];
        let title = if projected.is_some() { t::FORECAST_TITLE } else { t::FORECAST_TITLE_NONE };
        let (plot, table) = two_lines(s, (2015, 2025), &p.census, &p.old, t::FORECAST_2018);
        Figure {
            spelt: None,
            id: "class-forecast",
            language: s.words.language,
            title: say(s, title, &values),
            subtitle: say(s, t::FORECAST_SUBTITLE, &[]),
            description: say(s, t::FORECAST_DESCRIPTION, &[]),
            says: say(s, title, &values),
            caveat: say(s, t::FORECAST_CAVEAT, &[]),
            source: say(s, t::FORECAST_SOURCE, &[]),
            table,
            plot,
        }
    })
}

/// The projection of 2023 to 2050.
pub fn projection(s: Sources, place: &Place) -> Figure {
    spelt_where(s.readings, || {
        let p = persons(s, place);
        let show = |v: Option<f64>| v.map_or_else(|| "–".to_owned(), |v| plain(v, 0));
        let (now, then) = (at(&p.new, 2020.0), at(&p.new, 2050.0));
        let pct = now.zip(then).map_or_else(String::new, |(a, b)| format!("{}%", signed(100.0 * (b / a - 1.0), 1)));
        let who = strip_readings(&subject_name(s, place));
        let counted = now.or_else(|| at(&p.census, 2025.0));
        let values = [("who", who.as_str()), ("counted", &show(counted)), ("projected", &show(then)), ("pct", &pct)];
        let (title, says) =
            if then.is_some() { (t::PROJECTION_TITLE, t::PROJECTION_SAYS) } else { (t::FORECAST_TITLE_NONE, t::FORECAST_TITLE_NONE) };
        let years = (2015, if then.is_some() { 2050 } else { 2025 });
        let (plot, table) = two_lines(s, years, &p.census, &p.new, t::FORECAST_2023);
        Figure {
            spelt: None,
            id: "class-projection",
            language: s.words.language,
            title: say(s, title, &values),
            subtitle: say(s, t::PROJECTION_SUBTITLE, &[]),
            description: say(s, t::FORECAST_DESCRIPTION, &[]),
            says: say(s, says, &values),
            caveat: say(s, t::FORECAST_CAVEAT, &[]),
            source: say(s, t::FORECAST_SOURCE, &[]),
            table,
            plot,
        }
    })
}

/// Services shown in class: enough to differ, few enough to read from the last row.
pub const CLASS_SERVICES: [&str; 6] = ["clinic", "hospital", "home-care", "convenience-store", "general-supermarket", "university"];
const CLASS_YEARS: [u16; 3] = [2020, 2035, 2050];

/// How many municipalities of the region keep which service, by way of counting and year.
pub fn services(s: Sources, region: &Region) -> Figure {
    spelt_where(s.readings, || {
        let regimes = region.regimes();
        let name = |r: Regime| {
            say(
                s,
                match r {
                    Regime::Alone => t::ALONE,
                    Regime::Area => t::AREA,
                    Regime::Nearby => t::NEARBY,
                },
                &[],
            )
        };
        let shown: Vec<usize> = CLASS_SERVICES.iter().filter_map(|id| SERVICES.iter().position(|x| x.id == *id)).collect();
        let label = |i: usize| super::words::capital(&strip_readings(SERVICES[i].name.raw(s.words.language)), s.words.language);
        let blocks = shown
            .iter()
            .map(|i| StatusBlock {
                id: SERVICES[*i].id.to_owned(),
                label: label(*i),
                rows: regimes
                    .iter()
                    .map(|r| StatusRow { label: name(*r), counts: CLASS_YEARS.iter().map(|y| region.counts(*i, *r, *y)).collect() })
                    .collect(),
            })
            .collect();
        let hospital = SERVICES.iter().position(|x| x.id == "hospital").unwrap_or_default();
        let n = plain(region.towns.len() as f64, 0);
        let count = |r| plain(f64::from(region.counts(hospital, r, 2050)[0]), 0);
        let names = [t::SECURE, t::UNCERTAIN, t::HARD].map(|k| say(s, k, &[]));
        let mut columns = [t::SERVICE, t::WAY, t::YEAR].map(|k| say(s, k, &[])).to_vec();
        columns.extend(names.iter().cloned());
        let mut rows = Vec::new();
        for (i, r) in (0..SERVICES.len()).flat_map(|i| regimes.iter().map(move |r| (i, *r))) {
            for year in CLASS_YEARS {
                let mut row = vec![label(i), name(r), year.to_string()];
                row.extend(region.counts(i, r, year).iter().map(|c| plain(f64::from(*c), 0)));
                rows.push(row);
            }
        }
        Figure {
            spelt: None,
            id: "class-services",
            language: s.words.language,
            title: say(s, t::SERVICES_TITLE, &[]),
            subtitle: say(s, t::SERVICES_SUBTITLE, &[("n", &n)]),
            description: say(s, t::SERVICES_DESCRIPTION, &[]),
            says: say(s, t::SERVICES_SAYS, &[("alone", &count(Regime::Alone)), ("near", &count(Regime::Nearby)), ("n", &n)]),
            caveat: say(s, t::SERVICES_CAVEAT, &[]),
            source: say(s, t::SERVICES_SOURCE, &[]),
            table: Table { caption: say(s, t::SERVICES_DESCRIPTION, &[]), columns, rows },
            plot: Plot::Statuses(Statuses { names, columns: CLASS_YEARS.iter().map(u16::to_string).collect(), blocks }),
        }
    })
}
