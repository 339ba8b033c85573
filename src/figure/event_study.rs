//! `compare-event-study`: participants less controls before and after joining, always population.

use super::spelt::spelt;
use super::words::{capital, say, sentence, source};
use super::{Events, Figure, Format, Line, Plot, Table, Who};
use crate::compare::{EventPoint, EventStudy};
use crate::data::Indicator;
use crate::text::{Language, compare as words, event_study as t, number, strip_readings};

/// Names of the table's first columns in the public contract (RULES 10); headings are for readers.
pub const EVENT_STUDY_COLUMNS: [&str; 5] = ["event_time", "effect", "low", "high", "n"];

/// The event time that title and description speak of: the last that the constant cohorts have too.
const TOLD: i16 = crate::compare::CONSTANT_EVENT_TIMES.1;

/// All cohorts with their band, the constant cohorts, and one cohort if it is opened (by its year).
pub fn event_study(language: Language, study: &EventStudy, opened: Option<u16>) -> Figure {
    spelt(language, || {
        let format = Format::new(1, true, "%");
        let count = |n: usize| number::plain(n as f64, 0);
        let shown: Vec<&EventPoint> = study.points.iter().filter(|p| p.is_shown()).collect();
        let told = shown.iter().rev().find(|p| (0..=TOLD).contains(&p.event_time)).copied();
        let labels = [words::role(study.role), words::control(study.control)].map(|l| l.plain(language));
        let counts = [count(study.n_treated), count(study.n_control)];
        let cohorts = |year: u16, n: usize| sentence(t::COHORT_COUNT, language, &[("year", &year.to_string()), ("n", &count(n))]);
        let cohorts: Vec<String> = study.cohorts.iter().map(|c| cohorts(c.year, c.members.len())).collect();
        Figure {
            spelt: None,
            id: "compare-event-study",
            language,
            title: title(told, &format, language),
            subtitle: sentence(
                t::SUBTITLE,
                language,
                &[("treated", &capital(&labels[0], language)), ("n1", &counts[0]), ("control", &labels[1]), ("n2", &counts[1])],
            ),
            description: say(t::DESCRIPTION, language, &[("cohorts", &cohorts.join(if language == Language::En { "; " } else { "、" }))]),
            says: says(study, &shown, told, &format, language),
            caveat: caveat(study, &labels[1], language),
            source: source(Indicator::Population.definition().source, language),
            table: table(study, opened, &format, language),
            plot: Plot::Events(Events {
                range: range(&shown, study, opened),
                lines: lines(study, &shown, opened, language),
                counts: shown.iter().map(|p| (p.event_time, p.n)).collect(),
                sides: [t::BEFORE, t::AFTER].map(|w| w.plain(language)),
                axis: t::AXIS.plain(language),
                counts_label: t::COUNTS.plain(language),
                empty: t::EMPTY.plain(language),
                format,
            }),
        }
    })
}

fn title(told: Option<&EventPoint>, format: &Format, language: Language) -> String {
    let Some(p) = told else { return t::TITLE_EMPTY.plain(language) };
    let (e, value) = (p.event_time.to_string(), format.show(p.effect));
    match p.low.zip(p.high) {
        Some((low, high)) => {
            let ends = [("e", e.as_str()), ("value", &value), ("low", &format.show(low)), ("high", &format.show(high))];
            say(t::TITLE, language, &ends)
        }
        None => say(t::TITLE_UNDRAWN, language, &[("e", &e), ("value", &value)]),
    }
}

/// Before, after, and what the test before joining allows.
fn says(study: &EventStudy, shown: &[&EventPoint], told: Option<&EventPoint>, format: &Format, language: Language) -> String {
    let mut parts = Vec::new();
    let first = shown.iter().find(|p| (-TOLD..-1).contains(&p.event_time));
    if let Some(p) = told {
        let (e, value) = (p.event_time.to_string(), format.show(p.effect));
        parts.push(match first {
            Some(b) => {
                let (before, a) = (b.event_time.unsigned_abs().to_string(), format.show(b.effect));
                say(t::SAYS, language, &[("before", &before), ("a", &a), ("e", &e), ("value", &value)])
            }
            None => say(t::SAYS_AFTER, language, &[("e", &e), ("value", &value)]),
        });
    } else {
        parts.push(t::EMPTY.plain(language));
    }
    if study.is_drawn {
        parts.push(strip_readings(&t::pre_test(study.pre_test.as_ref(), language)));
    }
    join(parts, language)
}

/// What stands in for what, who is left out, and what the picture does not show.
fn caveat(study: &EventStudy, control: &str, language: Language) -> String {
    let mut parts = Vec::new();
    if study.is_fallback {
        parts.push(sentence(t::FALLBACK, language, &[("control", control)]));
    }
    if study.is_unreliable() {
        parts.push(say(t::UNRELIABLE, language, &[("g", &study.prefectures_treated.to_string())]));
    }
    let out = &study.left_out;
    let counted = [
        (t::LEFT_RESTRICTED, out.outside_restriction),
        (t::LEFT_LATE, out.joined_late),
        (t::LEFT_NO_FIGURE, out.joined_early + out.without_population),
    ];
    for (text, n) in counted.into_iter().filter(|(_, n)| *n > 0) {
        parts.push(say(text, language, &[("n", &number::plain(n as f64, 0))]));
    }
    parts.push(t::CAVEAT.plain(language));
    join(parts, language)
}

fn join(parts: Vec<String>, language: Language) -> String {
    parts.join(if language == Language::En { " " } else { "" })
}

/// From the first to the last event time of any line.
fn range(shown: &[&EventPoint], study: &EventStudy, opened: Option<u16>) -> (i16, i16) {
    let own = opened.into_iter().flat_map(|g| study.cohort(g).map(|c| c.event_time()));
    let times = shown.iter().map(|p| p.event_time).chain(own);
    times.fold((-1, 0), |(a, b), e| (a.min(e), b.max(e)))
}

fn lines(study: &EventStudy, shown: &[&EventPoint], opened: Option<u16>, language: Language) -> Vec<Line> {
    let label = |text, values: &[(&str, &str)]| sentence(text, language, values);
    let count = |n: usize| number::plain(n as f64, 0);
    let points = |p: &EventPoint| (f64::from(p.event_time), p.effect);
    let all = Line {
        who: Who::Participant,
        label: label(t::ALL_COHORTS, &[("n", &count(study.n_treated))]),
        points: shown.iter().map(|p| points(p)).collect(),
        band: shown.iter().filter_map(|p| Some((f64::from(p.event_time), p.low?, p.high?))).collect(),
    };
    let constant = Line {
        who: Who::Neutral,
        label: label(t::CONSTANT, &[("n", &count(study.constant.first().map_or(0, |p| p.n)))]),
        points: study.constant.iter().filter(|p| p.is_shown()).map(points).collect(),
        band: vec![],
    };
    let own = opened.map(|g| Line {
        who: Who::Observed,
        label: label(t::ONE_COHORT, &[("year", &g.to_string()), ("n", &count(study.cohort(g).next().map_or(0, |c| c.n)))]),
        points: study.cohort(g).map(|c| (f64::from(c.event_time()), c.effect)).collect(),
        band: vec![],
    });
    [Some(all), Some(constant), own].into_iter().flatten().filter(|l| !l.points.is_empty()).collect()
}

/// Every event time, shown or not; the columns of the contract, then those of the other lines.
fn table(study: &EventStudy, opened: Option<u16>, format: &Format, language: Language) -> Table {
    let mut columns: Vec<String> = [t::AXIS, t::DIFFERENCE, t::LOW, t::HIGH, t::COUNTS].map(|c| c.plain(language)).to_vec();
    let show = |v: Option<f64>| v.map_or_else(|| "–".to_owned(), |v| format.show(v));
    let constant_n = number::plain(study.constant.first().map_or(0, |p| p.n) as f64, 0);
    columns.push(sentence(t::CONSTANT, language, &[("n", &constant_n)]));
    if let Some(g) = opened {
        let n = number::plain(study.cohort(g).next().map_or(0, |c| c.n) as f64, 0);
        columns.push(sentence(t::ONE_COHORT, language, &[("year", &g.to_string()), ("n", &n)]));
    }
    let row = |p: &EventPoint| {
        let constant = study.constant.iter().find(|c| c.event_time == p.event_time).map(|c| c.effect);
        let own = opened.map(|g| study.cohort(g).find(|c| c.event_time() == p.event_time).map(|c| c.effect));
        let mut row = vec![number::plain(f64::from(p.event_time), 0), format.show(p.effect), show(p.low), show(p.high)];
        row.push(number::plain(p.n as f64, 0));
        row.push(show(constant));
        row.extend(own.map(show));
        row
    };
    Table { caption: t::TABLE.plain(language), columns, rows: study.points.iter().map(row).collect() }
}
