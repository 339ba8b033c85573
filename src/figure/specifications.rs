//! `compare-specifications`: every way of comparing, sorted, with the choices behind each in a grid beneath.

use super::spelt::spelt;
use super::words::{say, sentence, source, verdict_caveat};
use super::{Against, ChoicePanel, ChoicePoint, Choices, Figure, Format, Plot, Table};
use crate::compare::{Control, Curve, Question, Role, Specification, Specifications, State, Weight};
use crate::text::{Language, Text, checks as t, compare as words, fill, number, strip_readings};

const STATES: [State; 3] = [State::Above, State::Below, State::Unclear];
/// Decimals of a difference over the standard deviation.
const SCALED: usize = 2;

/// A panel for each measure, of the ways answered so far.
pub fn specifications(language: Language, all: &Specifications) -> Figure {
    spelt(language, || {
        let definition = all.own().indicator.definition();
        let indicator = definition.label.raw(language);
        let each = |text: Text| all.curves().iter().map(|c| said(text, c, language)).collect::<Vec<_>>();
        let mut says = each(t::SPEC_SAYS).join(if language == Language::En { " " } else { "" });
        let refused: usize = all.curves().iter().map(|c| c.refused).sum();
        if refused > 0 {
            says += &say(t::SPEC_REFUSED, language, &[("n", &refused.to_string())]);
        }
        Figure {
            spelt: None,
            id: "compare-specifications",
            language,
            title: each(t::SPEC_TITLE).join(&t::SPEC_JOIN.plain(language)),
            subtitle: sentence(t::SPEC_SUBTITLE, language, &[("indicator", indicator)]),
            description: t::SPEC_DESCRIPTION.plain(language),
            says,
            caveat: t::SPEC_NO_TEST.plain(language) + &verdict_caveat(language),
            source: source(definition.source, language),
            table: table(all, sentence(t::SPEC_TABLE, language, &[("indicator", indicator)]), language),
            plot: Plot::Choices(Choices {
                format: Format::new(SCALED, true, ""),
                axis: t::SPEC_AXIS.plain(language),
                panels: all.curves().iter().map(|c| panel(c, language)).collect(),
            }),
        }
    })
}

/// A sentence with the counts of one measure.
fn said(text: Text, curve: &Curve, language: Language) -> String {
    let [above, below, unclear] = STATES.map(|s| curve.count(s).to_string());
    let scaled = |s: Option<&Specification>| s.map_or_else(|| "–".to_owned(), |s| number::signed(s.d_over_sp, SCALED));
    sentence(
        text,
        language,
        &[
            ("measure", words::measure(curve.measure).raw(language)),
            ("total", &curve.specifications.len().to_string()),
            ("above", &above),
            ("below", &below),
            ("unclear", &unclear),
            ("low", &scaled(curve.specifications.first())),
            ("high", &scaled(curve.specifications.last())),
        ],
    )
}

fn difference(s: &Specification, language: Language) -> String {
    strip_readings(&number::difference(s.difference, s.question.indicator, s.question.measure, language))
}

fn years(q: &Question) -> String {
    format!("{}–{}", q.from, q.to)
}

fn panel(curve: &Curve, language: Language) -> ChoicePanel {
    let ways = || curve.specifications.iter().map(|s| &s.question);
    // Only what occurs has a row, in the order of the rules.
    let roles: Vec<Role> = Role::ALL.iter().copied().filter(|r| ways().any(|q| q.role == *r)).collect();
    let controls: Vec<Control> = Control::ALL.iter().copied().filter(|c| ways().any(|q| q.control == *c)).collect();
    let weights: Vec<Weight> = Weight::ALL.iter().copied().filter(|w| ways().any(|q| q.weight == *w)).collect();
    let mut periods: Vec<(u16, u16)> = ways().map(|q| (q.from, q.to)).collect();
    periods.sort_unstable();
    periods.dedup();
    let place = |q: &Question| {
        vec![
            roles.iter().position(|r| *r == q.role).unwrap_or(0),
            controls.iter().position(|c| *c == q.control).unwrap_or(0),
            weights.iter().position(|w| *w == q.weight).unwrap_or(0),
            periods.iter().position(|p| *p == (q.from, q.to)).unwrap_or(0),
        ]
    };
    let name = |state: State| {
        let (against, text) = match state {
            State::Above => (Against::Above, t::SPEC_ABOVE),
            State::Below => (Against::Below, t::SPEC_BELOW),
            State::Unclear => (Against::Unclear, t::SPEC_UNCLEAR),
        };
        (against, say(text, language, &[("n", &curve.count(state).to_string())]))
    };
    let own = curve.own.and_then(|i| curve.specifications.get(i));
    ChoicePanel {
        label: super::words::capital(&words::measure(curve.measure).plain(language), language),
        total_label: say(t::SPEC_TOTAL, language, &[("n", &curve.specifications.len().to_string())]),
        names: STATES.map(name),
        own_label: own.map_or_else(String::new, |s| say(t::SPEC_OWN, language, &[("difference", &difference(s, language))])),
        groups: vec![
            roles.iter().map(|r| t::role(*r).plain(language)).collect(),
            controls.iter().map(|c| t::control(c.id()).plain(language)).collect(),
            weights.iter().map(|w| t::weight(*w).plain(language)).collect(),
            periods.iter().map(|(a, b)| format!("{a}–{b}")).collect(),
        ],
        points: curve
            .specifications
            .iter()
            .enumerate()
            .map(|(i, s)| ChoicePoint {
                value: s.d_over_sp,
                low: s.low_over_sp,
                high: s.high_over_sp,
                against: name(s.state()).0,
                own: curve.own == Some(i),
                rows: place(&s.question),
                label: label(s, language),
                key: s.key(),
            })
            .collect(),
    }
}

/// The reader's own way in one line, with its answer and readings still inside; `None` where it is not among the ways.
pub fn own_way(language: Language, all: &Specifications) -> Option<String> {
    let own = |c: &Curve| c.own.and_then(|i| c.specifications.get(i)).map(|s| label_raw(s, language));
    all.curves().iter().find_map(own)
}

fn label(s: &Specification, language: Language) -> String {
    strip_readings(&label_raw(s, language))
}

/// The same, readings still inside.
fn label_raw(s: &Specification, language: Language) -> String {
    let q = &s.question;
    let bare = |v: f64| number::signed(v, number::decimals(q.indicator, q.measure));
    fill(
        t::SPEC_LABEL.raw(language),
        &[
            ("difference", &difference(s, language)),
            ("low", &bare(s.low)),
            ("high", &bare(s.high)),
            ("role", t::role(q.role).raw(language)),
            ("control", t::control(q.control.id()).raw(language)),
            ("weight", t::weight(q.weight).raw(language)),
            ("years", &years(q)),
        ],
    )
}

fn table(all: &Specifications, caption: String, language: Language) -> Table {
    let row = |s: &Specification| {
        let q = &s.question;
        let bare = |v: f64| number::signed(v, number::decimals(q.indicator, q.measure));
        let mut cells: Vec<String> = [words::measure(q.measure), words::role(q.role), words::control(q.control), words::weight(q.weight)]
            .map(|w| w.plain(language))
            .into();
        cells.extend([years(q), difference(s, language), bare(s.low), bare(s.high)]);
        cells.extend([s.d_over_sp, s.low_over_sp, s.high_over_sp].map(|v| number::signed(v, SCALED)));
        cells.push(t::state(s.state()).plain(language));
        cells
    };
    let columns = [
        t::COLUMN_MEASURE,
        t::COLUMN_ROLE,
        t::COLUMN_CONTROL,
        t::COLUMN_WEIGHT,
        t::COLUMN_YEARS,
        t::COLUMN_DIFFERENCE,
        t::COLUMN_LOW,
        t::COLUMN_HIGH,
        t::COLUMN_SCALED,
        t::COLUMN_SCALED_LOW,
        t::COLUMN_SCALED_HIGH,
        t::COLUMN_STATE,
    ];
    Table {
        caption,
        columns: columns.map(|c| c.plain(language)).to_vec(),
        rows: all.curves().iter().flat_map(|c| &c.specifications).map(row).collect(),
    }
}
