//! `compare-distribution`: every municipality of both groups a dot, means as lines, one's town marked.

use super::spelt::spelt;
use super::words::{break_words, capital, format, mean_template, name, period, say, sentence, source, verdict_caveat};
use super::{Dot, DotGroup, Dots, Figure, Format, Plot, Table, Who};
use crate::compare::{Comparison, Spread, Unit};
use crate::data::{Base, Code, Measure};
use crate::text::{Language, compare as words, figures as t, number, strip_readings};

/// The two groups of a comparison; `town` is marked if it is in one of them.
pub fn distribution(language: Language, base: &Base, c: &Comparison, town: Option<Code>) -> Figure {
    spelt(language, || {
        let q = &c.question;
        let format = format(q, language);
        let labels = words::sides(q).map(|l| l.plain(language));
        let capitals = labels.clone().map(|l| capital(&l, language));
        let difference = |v: f64| strip_readings(&number::difference(v, q.indicator, q.measure, language));
        let bare = |v: f64| number::signed(v, c.decimals());
        let count = |n: usize| say(words::COUNT, language, &[("n", &number::plain(n as f64, 0))]);
        let mean = |v: f64| say(mean_template(q, c.is_change_of_total), language, &[("value", &format.show(v))]);
        let (d, low, high) = (difference(c.difference), bare(c.cluster_low), bare(c.cluster_high));
        let title = match () {
            () if !c.is_distinguishable() => t::SAME_TITLE,
            () if c.difference > 0.0 => t::HIGHER_TITLE,
            () => t::LOWER_TITLE,
        };
        let period = period(q, language);
        let about = [
            ("indicator", q.indicator.definition().label.raw(language)),
            ("measure", words::measure(q.measure).raw(language)),
            ("period", &period),
        ];
        let group = |who, k: usize, units: &[Unit], m: f64| DotGroup {
            who,
            label: capitals[k].clone(),
            count_label: count(units.len()),
            mean: Some(m),
            mean_label: mean(m),
            dots: dots(base, units, town, language),
        };
        Figure {
            spelt: None,
            id: "compare-distribution",
            language,
            title: sentence(title, language, &[("difference", &d), ("low", &low), ("high", &high), ("treated", &labels[0])]),
            subtitle: sentence(t::DOTS_SUBTITLE, language, &about),
            description: t::DOTS_DESCRIPTION.plain(language),
            says: beyond(c, language)
                + &sentence(
                    t::DOTS_SAYS,
                    language,
                    &[
                        ("treated", &labels[0]),
                        ("n1", &number::plain(c.n_treated as f64, 0)),
                        ("mean1", &mean(c.mean_treated)),
                        ("control", &labels[1]),
                        ("n2", &number::plain(c.n_control as f64, 0)),
                        ("mean2", &mean(c.mean_control)),
                        ("difference", &d),
                        ("low", &low),
                        ("high", &high),
                        ("min", &format.show(c.spread_treated.min.min(c.spread_control.min))),
                        ("max", &format.show(c.spread_treated.max.max(c.spread_control.max))),
                    ],
                ),
            caveat: caveat(c, language),
            source: source(q.indicator.definition().source, language),
            table: table(c, &capitals, &format, sentence(t::DOTS_TABLE, language, &about), language),
            plot: Plot::Dots(Dots {
                format: format.clone(),
                zero: q.measure != Measure::Level,
                clip: c.axis_range(),
                others: t::DOTS_OTHERS.plain(language),
                groups: vec![
                    group(Who::Participant, 0, &c.treated, c.mean_treated),
                    group(Who::NonParticipant, 1, &c.control, c.mean_control),
                ],
            }),
        }
    })
}

fn dots(base: &Base, units: &[Unit], town: Option<Code>, language: Language) -> Vec<Dot> {
    units
        .iter()
        .filter_map(|u| {
            let code = base.municipalities.get(u.index)?.code;
            Some(Dot { index: u.index, code, name: name(base, u.index, language), value: u.outcome, highlighted: town == Some(code) })
        })
        .collect()
}

/// The figure with the verdict in its description: the same words as on the page go wherever the figure goes.
pub fn with_verdict(mut figure: Figure, short: &str, lines: &[String]) -> Figure {
    let gap = if figure.language == Language::En { " " } else { "" };
    for line in std::iter::once(short).chain(lines.iter().map(String::as_str)) {
        figure.description = figure.description + gap + &strip_readings(line);
        if let Some(spelt) = &mut figure.spelt {
            spelt.figure.description += line;
        }
    }
    figure
}

/// That the axis is cut, and how many stand at its edges.
fn beyond(c: &Comparison, language: Language) -> String {
    let Some((low, high)) = c.axis_range() else { return String::new() };
    let n = c.treated.iter().chain(&c.control).filter(|u| !(low..=high).contains(&u.outcome)).count();
    say(t::DOTS_CUT, language, &[("n", &number::plain(n as f64, 0))])
}

fn caveat(c: &Comparison, language: Language) -> String {
    let mut out = verdict_caveat(language);
    if c.control_in_settlement > 0 {
        out.push_str(&say(t::CAVEAT_SETTLEMENT, language, &[("n", &number::plain(c.control_in_settlement as f64, 0))]));
    }
    let stop = if language == Language::En { "." } else { "。" };
    for b in &c.breaks {
        if language == Language::En {
            out.push(' ');
        }
        out.push_str(&format!("{}–{}: {}{stop}", b.years().0, b.years().1, break_words(*b, language)));
    }
    out
}

fn table(c: &Comparison, labels: &[String; 2], format: &Format, caption: String, language: Language) -> Table {
    let show = |v: Option<f64>| v.map_or_else(|| "–".to_owned(), |v| format.show(v));
    let row = |label: &str, n: usize, mean: f64, median: Option<f64>, s: &Spread| {
        let mut cells = vec![label.to_owned(), number::plain(n as f64, 0), format.show(mean), show(median)];
        cells.extend([s.q1, s.q3, s.min, s.max].map(|v| format.show(v)));
        cells
    };
    let columns = [t::GROUP, t::MUNICIPALITIES, t::MEAN, t::MEDIAN, t::LOWER_QUARTILE, t::UPPER_QUARTILE, t::SMALLEST, t::LARGEST];
    Table {
        caption,
        columns: columns.map(|c| c.plain(language)).to_vec(),
        rows: vec![
            row(&labels[0], c.n_treated, c.mean_treated, c.median_treated, &c.spread_treated),
            row(&labels[1], c.n_control, c.mean_control, c.median_control, &c.spread_control),
        ],
    }
}
