//! `compare-distribution` where one town stands against a list made by hand.

use super::spelt::spelt;
use super::words::{capital, format, mean_template, name, period, say, sentence, source, verdict_caveat};
use super::{Dot, DotGroup, Dots, Figure, Plot, Table, Who};
use crate::compare::{OneTown, Unit};
use crate::data::{Base, Measure};
use crate::text::{Language, compare as words, figures as t, hand, number, strip_readings};

/// The town above the others.
pub fn one_town(language: Language, base: &Base, o: &OneTown) -> Figure {
    spelt(language, || {
        let q = &o.question;
        let format = format(q, language);
        let town = name(base, o.town.index, language);
        let label = capital(&hand::SECOND.plain(language), language);
        let count = |n: usize| say(words::COUNT, language, &[("n", &number::plain(n as f64, 0))]);
        let period = period(q, language);
        let about = [
            ("indicator", q.indicator.definition().label.raw(language)),
            ("measure", words::measure(q.measure).raw(language)),
            ("period", &period),
        ];
        let dot = |u: &Unit, highlighted| {
            let code = base.municipalities.get(u.index)?.code;
            Some(Dot { index: u.index, code, name: name(base, u.index, language), value: u.outcome, highlighted })
        };
        let group = |who, label: &str, units: &[Unit], mean: Option<f64>, highlighted| DotGroup {
            who,
            label: label.to_owned(),
            count_label: count(units.len()),
            mean,
            mean_label: mean.map_or_else(String::new, |m| say(mean_template(q, false), language, &[("value", &format.show(m))])),
            dots: units.iter().filter_map(|u| dot(u, highlighted)).collect(),
        };
        let row = |label: String, v: f64| vec![label, format.show(v)];
        Figure {
            spelt: None,
            id: "compare-distribution",
            language,
            title: strip_readings(&hand::one_town(o, &town, language)),
            subtitle: sentence(t::DOTS_SUBTITLE, language, &about),
            description: hand::ONE_DESCRIPTION.plain(language),
            says: hand::ONE_NO_RANGE.plain(language),
            caveat: verdict_caveat(language),
            source: source(q.indicator.definition().source, language),
            table: Table {
                caption: sentence(t::DOTS_TABLE, language, &about),
                columns: [t::GROUP.plain(language), capital(&words::measure(q.measure).plain(language), language)].to_vec(),
                rows: vec![
                    row(town.clone(), o.town.outcome),
                    row(format!("{label} ({})", t::MEAN.plain(language)), o.mean),
                    row(format!("{label} ({})", t::MEDIAN.plain(language)), o.median),
                ],
            },
            plot: Plot::Dots(Dots {
                zero: q.measure != Measure::Level,
                clip: None,
                others: String::new(),
                groups: vec![
                    group(Who::Participant, &town, &[o.town], None, true),
                    group(Who::NonParticipant, &label, &o.others, Some(o.mean), false),
                ],
                format,
            }),
        }
    })
}
