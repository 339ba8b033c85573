//! `compare-scatter`: a second indicator beside the first, both groups, one's town marked.

use super::spelt::spelt;
use super::words::{capital, format, name, period, say, sentence};
use super::{Dot, Figure, Plot, Scatter, ScatterAxis, ScatterGroup, Table, Who};
use crate::compare::{self, Comparison, Correlation, Point, Question};
use crate::data::{Base, Code, Measure};
use crate::stats::correlation::Coefficient;
use crate::text::{Language, checks as t, compare as words, number};

/// Both groups of a comparison over its outcome and a second indicator; `town` is marked if it is among them.
pub fn scatter(language: Language, base: &Base, c: &Comparison, s: &compare::Scatter, town: Option<Code>) -> Figure {
    spelt(language, || {
        let x = &c.question;
        let y = Question {
            indicator: s.second.indicator,
            measure: s.second.measure,
            from: s.second.from,
            to: s.second.to,
            ..Question::default()
        };
        let about = |q: &Question| {
            say(
                t::SCATTER_AXIS,
                language,
                &[
                    ("indicator", q.indicator.definition().label.raw(language)),
                    ("measure", words::measure(q.measure).raw(language)),
                    ("period", &period(q, language)),
                ],
            )
        };
        let abouts = [about(x), about(&y)];
        let groups = [words::role(x.role), words::control(x.control)].map(|l| l.plain(language));
        let count = |n: usize| number::plain(n as f64, 0);
        let both = t::SCATTER_BOTH.plain(language);
        let names = [&groups[0], &groups[1], &both];
        let mut says: String = names
            .iter()
            .zip(&s.correlations)
            .map(|(group, k)| {
                let values = [
                    ("group", group.as_str()),
                    ("n", &count(k.n)),
                    ("r", &ends(k.pearson, language)),
                    ("rho", &ends(k.spearman, language)),
                ];
                sentence(t::SCATTER_SAYS, language, &values)
            })
            .collect();
        if s.without_second > 0 {
            says += &say(t::SCATTER_WITHOUT, language, &[("n", &count(s.without_second))]);
        }
        let mut caveat = t::SCATTER_CAVEAT.plain(language);
        if s.moved {
            caveat += &t::SCATTER_MOVED.plain(language);
        }
        let r = |k: &Correlation| k.pearson.map_or_else(|| "–".to_owned(), |k| number::signed(k.value, 2));
        let formats = [format(x, language), format(&y, language)];
        let group = |who, k: usize, points: &[Point]| ScatterGroup {
            who,
            label: capital(&groups[k], language),
            count_label: say(words::COUNT, language, &[("n", &count(points.len()))]),
            dots: points
                .iter()
                .filter_map(|p| {
                    let code = base.municipalities.get(p.index)?.code;
                    let name = format!("{} {}", name(base, p.index, language), formats[0].show(p.x));
                    Some(Dot { index: p.index, code, name, value: p.x, highlighted: town == Some(code) })
                })
                .collect(),
            upwards: points.iter().map(|p| p.y).collect(),
        };
        let axis = |k: usize, q: &Question| ScatterAxis {
            label: capital(&abouts[k], language),
            format: formats[k].clone(),
            zero: q.measure != Measure::Level,
        };
        let (of_x, of_y) = (x.indicator.definition(), y.indicator.definition());
        let mut from = of_x.source.plain(language);
        if of_x.source != of_y.source {
            from += if language == Language::En { "; " } else { "、" };
            from += &of_y.source.plain(language);
        }
        Figure {
            spelt: None,
            id: "compare-scatter",
            language,
            title: sentence(
                t::SCATTER_TITLE,
                language,
                &[
                    ("x", of_x.label.raw(language)),
                    ("y", of_y.label.raw(language)),
                    ("treated", &groups[0]),
                    ("control", &groups[1]),
                    ("r1", &r(&s.correlations[0])),
                    ("r2", &r(&s.correlations[1])),
                ],
            ),
            subtitle: sentence(t::SCATTER_SUBTITLE, language, &[("x", &abouts[0]), ("y", &abouts[1])]),
            description: t::SCATTER_DESCRIPTION.plain(language),
            says: says.trim_end().to_owned(),
            caveat,
            source: from + &crate::text::figures::AND_OURS.plain(language),
            table: Table {
                caption: t::SCATTER_TABLE.plain(language),
                columns: [
                    crate::text::figures::GROUP,
                    crate::text::figures::MUNICIPALITIES,
                    t::COLUMN_R,
                    t::COLUMN_LOW,
                    t::COLUMN_HIGH,
                    t::COLUMN_RHO,
                    t::COLUMN_LOW,
                    t::COLUMN_HIGH,
                ]
                .map(|c| c.plain(language))
                .to_vec(),
                rows: names.iter().zip(&s.correlations).map(|(n, k)| row(&capital(n, language), k)).collect(),
            },
            plot: Plot::Scatter(Scatter {
                axes: [axis(0, x), axis(1, &y)],
                groups: vec![group(Who::Participant, 0, &s.treated), group(Who::NonParticipant, 1, &s.control)],
            }),
        }
    })
}

fn ends(c: Option<Coefficient>, language: Language) -> String {
    let Some(c) = c else { return "–".into() };
    let [value, low, high] = [c.value, c.low, c.high].map(|v| number::signed(v, 2));
    say(t::COEFFICIENT, language, &[("value", &value), ("low", &low), ("high", &high)])
}

fn row(label: &str, k: &Correlation) -> Vec<String> {
    let mut cells = vec![label.to_owned(), number::plain(k.n as f64, 0)];
    for c in [k.pearson, k.spearman] {
        match c {
            Some(c) => cells.extend([c.value, c.low, c.high].map(|v| number::signed(v, 2))),
            None => cells.extend(["–"; 3].map(String::from)),
        }
    }
    cells
}
