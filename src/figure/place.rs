//! `area-population`, `area-age`, `area-members` and `projection-accuracy` of one town or area.

use super::area::{area_name, floats};
use super::spelt::{spelt, spelt_if};
use super::words::{break_at, break_words, capital, say, sentence, source};
use super::{Bar, Bars, Break, Figure, Format, Multiples, PathLine, Paths, Plot, SmallPanel, Table, Who};
use crate::compare::{Break as Reason, INDEX_YEAR, area_total};
use crate::data::{Base, Column, Indicator, Panel};
use crate::place::{Accuracy, Ahead, Gazetteer, Group, accuracy, age_shares, ages_2050, ahead};
use crate::text::{Language, Text, area_names, figures as t, number, place_figures as p, strip_readings};

const REASONS: [Reason; 2] = [Reason::ForeignResidents, Reason::NineMonths];
/// From here on everything is projected.
const NOW: f64 = 2025.0;

/// Year and value.
type ByYear = Vec<(u16, f64)>;
type Series<'a> = &'a [(u16, f64)];

/// The place a figure speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A municipality, by position.
    Town(usize),
    /// An area, by position.
    Area(usize),
}

impl Of {
    /// Its municipalities.
    pub fn group(self, base: &Base) -> Group {
        match self {
            Of::Town(i) => Group::of([i]),
            Of::Area(a) => Group::area(base, a),
        }
    }

    fn name(self, base: &Base, language: Language) -> String {
        match self {
            Of::Town(i) => town_name(base, i, language),
            Of::Area(a) => area_name(base, a, language),
        }
    }
}

fn town_name(base: &Base, i: usize, language: Language) -> String {
    base.municipalities.get(i).map_or_else(String::new, |m| strip_readings(&area_names::town(m, language)))
}

fn persons(v: f64) -> String {
    number::plain(v, 0)
}

fn one(v: f64) -> String {
    number::plain(v, 1)
}

fn or_dash(v: Option<f64>, show: impl Fn(f64) -> String) -> String {
    v.map_or_else(|| "–".to_owned(), show)
}

fn at(series: &[(u16, f64)], year: u16) -> Option<f64> {
    series.iter().find(|(y, _)| *y == year).map(|(_, v)| *v)
}

/// Population of a town or an area, seen and projected.
pub fn place_population(language: Language, atlas: &Gazetteer, of: Of) -> Figure {
    spelt(language, || match of {
        Of::Town(i) => town_population(language, atlas, i),
        Of::Area(a) => area_outlook(language, atlas, a),
    })
}

fn town_population(language: Language, atlas: &Gazetteer, i: usize) -> Figure {
    let base = &atlas.base;
    let group = Group::of([i]);
    let name = town_name(base, i, language);
    let seen = group.series(&atlas.panel, Column::Population);
    let ahead = ahead(base, &atlas.outlook, &group);
    let member = base.memberships_of(i).next().is_some();
    let who = if member { Who::Participant } else { Who::NonParticipant };
    let (from, to) = (at(&seen, INDEX_YEAR), at(&seen, 2025));
    let last = ahead.at(2050);
    let ratio = |a: Option<f64>, b: Option<f64>| or_dash(a.zip(b).filter(|(_, b)| *b > 0.0).map(|(a, b)| 100.0 * a / b), one);
    let range = ahead.range_at(2050);
    let (title, value, percent) = match last {
        Some(_) => (p::TOWN_TITLE, or_dash(last, persons), ratio(last, ahead.at(2020))),
        None => (p::TOWN_TITLE_SEEN, or_dash(to, persons), ratio(to, from)),
    };
    let mut lines =
        vec![PathLine { who, label: capital(&p::REGISTER.plain(language), language), seen: floats(&seen), ahead: vec![], band: vec![] }];
    if last.is_some() {
        lines.insert(
            0,
            PathLine {
                who: Who::Observed,
                label: capital(&p::PROJECTION.plain(language), language),
                seen: vec![],
                ahead: floats(&ahead.projected),
                // 2025 is counted: the range opens there.
                band: ahead
                    .at(2025)
                    .map(|v| (NOW, v, v))
                    .into_iter()
                    .chain(ahead.range.iter().map(|(y, l, h)| (f64::from(*y), *l, *h)))
                    .collect(),
            },
        );
    }
    Figure {
        spelt: None,
        id: "area-population",
        language,
        title: say(title, language, &[("name", &name), ("value", &value), ("percent", &percent)]),
        subtitle: p::TOWN_SUBTITLE.plain(language),
        description: p::PATHS_DESCRIPTION.plain(language),
        says: say(
            if last.is_some() { p::TOWN_SAYS } else { p::TOWN_SAYS_SEEN },
            language,
            &[
                ("a", &or_dash(from, persons)),
                ("b", &or_dash(to, persons)),
                ("c", &or_dash(last, persons)),
                ("low", &or_dash(range.map(|r| r.0), persons)),
                ("high", &or_dash(range.map(|r| r.1), persons)),
            ],
        ),
        caveat: p::TOWN_CAVEAT.plain(language),
        source: source(p::PATHS_SOURCE, language),
        table: town_table(language, &seen, &ahead),
        plot: Plot::Paths(Paths {
            format: Format::new(0, false, ""),
            years: (2010, if last.is_some() { 2050 } else { 2025 }),
            reference: None,
            lines,
            // The caveat says what changed; a small picture has no room for it.
            breaks: REASONS.iter().map(|b| Break { at: break_at(*b), label: String::new() }).collect(),
            from_now: last.is_some().then(|| (NOW, p::FROM_HERE.plain(language))),
        }),
    }
}

fn town_table(language: Language, seen: &[(u16, f64)], ahead: &Ahead) -> Table {
    let mut years: Vec<u16> = seen.iter().map(|s| s.0).chain(ahead.projected.iter().map(|s| s.0)).collect();
    years.sort_unstable();
    years.dedup();
    let heads = [t::YEAR, p::REGISTER, p::PROJECTION, p::COL_LOW, p::COL_HIGH, p::PROJECTION_2018];
    Table {
        caption: p::TOWN_TABLE.plain(language),
        columns: heads.map(|h| capital(&h.plain(language), language)).to_vec(),
        rows: years
            .iter()
            .map(|y| {
                let range = ahead.range_at(*y);
                let cells = [at(seen, *y), ahead.at(*y), range.map(|r| r.0), range.map(|r| r.1), at(&ahead.projected_2018, *y)];
                std::iter::once(y.to_string()).chain(cells.map(|c| or_dash(c, persons))).collect()
            })
            .collect(),
    }
}

/// Register figures with [`INDEX_YEAR`] as 100, and how they go on by the rates of the projection after 2025.
fn spliced(seen: Series, ahead: &Ahead) -> (ByYear, ByYear) {
    let Some(base) = at(seen, INDEX_YEAR).filter(|b| *b > 0.0) else { return Default::default() };
    let index: Vec<(u16, f64)> = seen.iter().map(|(y, v)| (*y, 100.0 * v / base)).collect();
    let Some((now, from)) = at(&index, 2025).zip(ahead.at(2025)) else { return (index, vec![]) };
    let on = ahead.projected.iter().filter(|(y, _)| *y >= 2025).map(|(y, v)| (*y, now * v / from)).collect();
    (index, on)
}

fn area_outlook(language: Language, atlas: &Gazetteer, area: usize) -> Figure {
    let base = &atlas.base;
    let name = area_name(base, area, language);
    let group = Group::area(base, area);
    let (seen, other_seen) = (group.series(&atlas.panel, Column::Population), atlas.outside.series(&atlas.panel, Column::Population));
    let ahead = ahead(base, &atlas.outlook, &group);
    let (own, own_on) = spliced(&seen, &ahead);
    let (other, other_on) = spliced(&other_seen, &atlas.outside_ahead);
    let outside = t::COMPARISON_LINE.plain(language);
    let range = ahead.range_at(2050);
    let line = |who, label: &str, seen: &[(u16, f64)], ahead: &[(u16, f64)]| PathLine {
        who,
        label: capital(label, language),
        seen: floats(seen),
        ahead: floats(ahead),
        band: vec![],
    };
    let mut caveat = p::AREA_CAVEAT.plain(language);
    if !ahead.without.is_empty() {
        let names = ahead.without.iter().map(|i| town_name(base, *i, language)).collect::<Vec<_>>().join("・");
        caveat += &say(p::WITHOUT, language, &[("names", &names)]);
    }
    Figure {
        spelt: None,
        id: "area-population",
        language,
        title: say(
            p::AREA_TITLE,
            language,
            &[
                ("area", &name),
                ("a", &or_dash(at(&own, 2025), one)),
                ("b", &or_dash(at(&own_on, 2050), one)),
                ("c", &or_dash(at(&other, 2025), one)),
                ("d", &or_dash(at(&other_on, 2050), one)),
            ],
        ),
        subtitle: p::AREA_SUBTITLE.plain(language),
        description: p::PATHS_DESCRIPTION.plain(language),
        says: say(
            p::AREA_SAYS,
            language,
            &[
                ("area", &name),
                ("n1", &group.len().to_string()),
                ("people1", &or_dash(at(&seen, 2025), persons)),
                ("people2", &or_dash(ahead.at(2050), persons)),
                ("low", &or_dash(range.map(|r| r.0), persons)),
                ("high", &or_dash(range.map(|r| r.1), persons)),
                ("n2", &number::plain(atlas.outside.len() as f64, 0)),
            ],
        ),
        caveat,
        source: source(p::PATHS_SOURCE, language),
        table: area_table(language, &name, [&seen, &own, &own_on], [&other_seen, &other, &other_on], &ahead),
        plot: Plot::Paths(Paths {
            format: Format::new(1, false, ""),
            years: (2010, 2050),
            reference: Some(100.0),
            lines: vec![line(Who::Participant, &name, &own, &own_on), line(Who::NonParticipant, &outside, &other, &other_on)],
            breaks: REASONS.iter().map(|b| Break { at: break_at(*b), label: break_words(*b, language) }).collect(),
            from_now: Some((NOW, p::FROM_HERE.plain(language))),
        }),
    }
}

fn area_table(language: Language, name: &str, own: [Series; 3], other: [Series; 3], ahead: &Ahead) -> Table {
    let outside = t::COMPARISON_LINE.plain(language);
    let of = |text: Text, group: &str| sentence(text, language, &[("group", group)]);
    let mut years: Vec<u16> = own[0].iter().chain(own[2]).map(|s| s.0).collect();
    years.sort_unstable();
    years.dedup();
    let index = |s: [Series; 3], y: u16| or_dash(at(s[1], y).or_else(|| at(s[2], y)), one);
    Table {
        caption: t::AREA_TABLE.plain(language),
        columns: vec![
            t::YEAR.plain(language),
            name.to_owned(),
            capital(&outside, language),
            of(t::POPULATION_OF, name),
            of(p::COL_PROJECTED, name),
            of(t::POPULATION_OF, &outside),
        ],
        rows: years
            .iter()
            .map(|y| {
                let counts = [at(own[0], *y), ahead.at(*y), at(other[0], *y)].map(|v| or_dash(v, persons));
                [y.to_string(), index(own, *y), index(other, *y)].into_iter().chain(counts).collect()
            })
            .collect(),
    }
}

/// Shares of the age groups, seen to 2022 and projected for 2050.
pub fn place_age(language: Language, atlas: &Gazetteer, of: Of) -> Figure {
    spelt(language, || {
        let group = of.group(&atlas.base);
        let name = of.name(&atlas.base, language);
        let seen = age_shares(&atlas.panel, &group);
        let future = ages_2050(&atlas.ages, &group);
        let last = seen.last().map(|s| s.1);
        let show = |v: Option<[f64; 3]>, g: usize| or_dash(v.map(|v| v[g]), one);
        let first = seen.iter().find(|s| s.0 == 2013).map(|s| s.1);
        let values = [
            ("name", name),
            ("a", show(last, 2)),
            ("w", show(last, 1)),
            ("y", show(last, 0)),
            ("b", show(future, 2)),
            ("w2", show(future, 1)),
            ("y2", show(future, 0)),
            ("c", show(first, 2)),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let (title, says) = if future.is_some() { (p::AGE_TITLE, p::AGE_SAYS) } else { (p::AGE_TITLE_SEEN, p::AGE_SAYS_SEEN) };
        let groups = [(2, p::AGE_65, Who::Observed), (1, p::AGE_15, Who::Neutral), (0, p::AGE_0, Who::Neutral)];
        let lines = groups
            .into_iter()
            .map(|(g, label, who)| {
                let own: Vec<(u16, f64)> = seen.iter().map(|(y, v)| (*y, v[g])).collect();
                let on = future.zip(own.last().copied()).map(|(f, last)| vec![last, (2050, f[g])]).unwrap_or_default();
                PathLine { who, label: capital(&label.plain(language), language), seen: floats(&own), ahead: floats(&on), band: vec![] }
            })
            .collect();
        let mut rows: Vec<Vec<String>> = seen.iter().map(|(y, v)| std::iter::once(y.to_string()).chain(v.map(one)).collect()).collect();
        rows.extend(future.map(|v| std::iter::once("2050".to_owned()).chain(v.map(one)).collect()));
        Figure {
            spelt: None,
            id: "area-age",
            language,
            title: say(title, language, &values),
            subtitle: p::AGE_SUBTITLE.plain(language),
            description: p::PATHS_DESCRIPTION.plain(language),
            says: say(says, language, &values),
            caveat: p::AGE_CAVEAT.plain(language),
            source: source(p::PATHS_SOURCE, language),
            table: Table {
                caption: p::AGE_SUBTITLE.plain(language),
                columns: [t::YEAR, p::AGE_0, p::AGE_15, p::AGE_65].map(|c| capital(&c.plain(language), language)).to_vec(),
                rows,
            },
            plot: Plot::Paths(Paths {
                format: Format::new(1, false, "%"),
                years: (2010, if future.is_some() { 2050 } else { 2022 }),
                reference: None,
                lines,
                breaks: vec![Break { at: break_at(Reason::ForeignResidents), label: String::new() }],
                from_now: future.map(|_| (2022.0, p::FROM_HERE.plain(language))),
            }),
        }
    })
}

/// Every member's own line beside the area's total, highest first.
pub fn area_members(language: Language, base: &Base, panel: &Panel, area: usize) -> Figure {
    spelt(language, || {
        let total = area_total(base, panel, area).index();
        let format = Format::new(1, false, "");
        let end = |index: &[(u16, f64)]| index.last().map_or(f64::NAN, |v| v.1);
        let mut all: Vec<(usize, Vec<(u16, f64)>)> = Group::area(base, area)
            .members()
            .iter()
            .map(|i| (*i, spliced(&Group::of([*i]).series(panel, Column::Population), &Ahead::default()).0))
            .collect();
        all.sort_by(|a, b| end(&b.1).total_cmp(&end(&a.1)));
        let above = all.iter().filter(|(_, index)| end(index) > end(&total)).count();
        let named = |a: Option<&(usize, Vec<(u16, f64)>)>| {
            a.map_or_else(Default::default, |a| (town_name(base, a.0, language), format.show(end(&a.1))))
        };
        let ((high, high_value), (low, low_value)) = (named(all.first()), named(all.last()));
        let panels = all
            .iter()
            .map(|(i, index)| SmallPanel {
                id: base.municipalities[*i].code.to_string(),
                label: town_name(base, *i, language),
                value_label: format.show(end(index)),
                points: floats(index),
                comparison: floats(&total),
            })
            .collect();
        let years: Vec<u16> = total.iter().map(|v| v.0).collect();
        let mut columns = vec![capital(&p::MEMBER.plain(language), language)];
        columns.extend(years.iter().map(u16::to_string));
        let row = |name: String, index: &[(u16, f64)]| {
            std::iter::once(name).chain(years.iter().map(|y| or_dash(at(index, *y), one))).collect::<Vec<_>>()
        };
        let mut rows: Vec<Vec<String>> = all.iter().map(|(i, index)| row(town_name(base, *i, language), index)).collect();
        rows.push(row(capital(&p::AREA_TOTAL.plain(language), language), &total));
        Figure {
            spelt: None,
            id: "area-members",
            language,
            title: say(p::MEMBERS_TITLE, language, &[("n", &all.len().to_string()), ("k", &above.to_string())]),
            subtitle: p::MEMBERS_SUBTITLE.plain(language),
            description: p::MEMBERS_DESCRIPTION.plain(language),
            says: say(
                p::MEMBERS_SAYS,
                language,
                &[
                    ("high", &high),
                    ("high_value", &high_value),
                    ("low", &low),
                    ("low_value", &low_value),
                    ("total", &format.show(end(&total))),
                ],
            ),
            caveat: t::AREA_CAVEAT.plain(language),
            source: source(Indicator::Population.definition().source, language),
            table: Table { caption: t::AREA_TABLE.plain(language), columns, rows },
            plot: multiples(panels, [p::MEMBER, p::AREA_TOTAL], language),
        }
    })
}

fn multiples(panels: Vec<SmallPanel>, labels: [Text; 2], language: Language) -> Plot {
    Plot::Multiples(Multiples {
        format: Format::new(0, false, ""),
        years: (2010, 2025),
        reference: 100.0,
        breaks: REASONS.iter().map(|b| break_at(*b)).collect(),
        line_labels: labels.map(|l| capital(&l.plain(language), language)),
        panels,
    })
}

/// How far earlier projections of this very place were off; `None` where there was none.
pub fn place_accuracy(language: Language, atlas: &Gazetteer, of: Of) -> Option<Figure> {
    spelt_if(language, || {
        let found = accuracy(&atlas.outlook, &of.group(&atlas.base));
        let headline = found.iter().find(|a| (a.release, a.year) == (2018, 2025));
        let error = |a: &Accuracy| number::signed(a.error_pct(), 1);
        let (title, value) = match headline {
            Some(a) if a.error_pct() < 0.0 => (p::ACCURACY_TITLE_LESS, number::plain(-a.error_pct(), 1)),
            Some(a) => (p::ACCURACY_TITLE_MORE, number::plain(a.error_pct(), 1)),
            None => (p::ACCURACY_TITLE_ONLY, error(found.first()?)),
        };
        let bar_label =
            |a: &Accuracy| sentence(p::ACCURACY_BAR, language, &[("release", &a.release.to_string()), ("year", &a.year.to_string())]);
        let part = |a: &Accuracy| {
            let values = [("bar", bar_label(a)), ("projected", persons(a.projected)), ("counted", persons(a.counted)), ("error", error(a))];
            say(p::ACCURACY_PART, language, &values.iter().map(|(k, v)| (*k, v.as_str())).collect::<Vec<_>>())
        };
        let parts = found.iter().map(part).collect::<Vec<_>>().join(&p::ACCURACY_JOIN.plain(language));
        Some(Figure {
            spelt: None,
            id: "projection-accuracy",
            language,
            title: say(title, language, &[("value", &value)]),
            subtitle: p::ACCURACY_SUBTITLE.plain(language),
            description: p::ACCURACY_DESCRIPTION.plain(language),
            says: say(p::ACCURACY_SAYS, language, &[("parts", &parts)]),
            caveat: p::ACCURACY_CAVEAT.plain(language),
            source: source(p::PATHS_SOURCE, language),
            table: Table {
                caption: p::ACCURACY_SUBTITLE.plain(language),
                columns: [p::COL_RELEASE, p::COL_PROJECTED_PERSONS, p::COL_COUNTED, p::COL_ERROR]
                    .map(|c| capital(&c.plain(language), language))
                    .to_vec(),
                rows: found.iter().map(|a| vec![bar_label(a), persons(a.projected), persons(a.counted), error(a)]).collect(),
            },
            plot: Plot::Bars(Bars {
                zero_label: p::ACCURACY_ZERO.plain(language),
                bars: found
                    .iter()
                    .map(|a| Bar { who: Who::Neutral, label: bar_label(a), value: a.error_pct(), value_label: format!("{}%", error(a)) })
                    .collect(),
            }),
        })
    })
}

/// Up to four areas on one scale, beside the non-participants outside the metropolises.
pub fn chosen_areas(language: Language, base: &Base, panel: &Panel, chosen: &[usize]) -> Figure {
    spelt(language, || {
        let mut figure = super::areas_multiples(language, base, panel);
        let ids: Vec<&str> = chosen.iter().filter_map(|a| base.areas.get(*a)).map(|a| &*a.id).collect();
        let names: Vec<String> = chosen.iter().map(|a| area_name(base, *a, language)).collect();
        if let Plot::Multiples(m) = &mut figure.plot {
            let mut kept: Vec<SmallPanel> = Vec::new();
            for id in &ids {
                kept.extend(m.panels.iter().find(|panel| panel.id == *id).cloned());
            }
            m.panels = kept;
        }
        figure.table.rows = names.iter().filter_map(|n| figure.table.rows.iter().find(|r| r.first() == Some(n)).cloned()).collect();
        figure.title = p::CHOSEN_TITLE.plain(language);
        figure.says =
            figure.table.rows.iter().filter_map(|r| Some(format!("{} {}", r.first()?, r.last()?))).collect::<Vec<_>>().join(" · ");
        figure
    })
}
