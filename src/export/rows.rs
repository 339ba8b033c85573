//! A figure's numbers as typed rows: the table as shown, and the values behind every mark.

use crate::data::Code;
use crate::figure::{Figure, Plot, Who};
use crate::text::export as t;

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// Nothing known.
    Missing,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Whole numbers.
    Integer,
    /// Numbers.
    Number,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// ASCII name.
    pub name: String,
    /// Heading as it stands in the file.
    pub title: String,
    /// Type.
    pub kind: Kind,
    /// Unit of its numbers, empty if none.
    pub unit: String,
}

/// Typed rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// What they are.
    pub caption: String,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows, each as long as `columns`.
    pub rows: Vec<Vec<Cell>>,
}

impl Rows {
    /// Types each column by its cells: a column of numbers has nothing else but gaps.
    fn typed(caption: String, columns: Vec<(String, String, String)>, rows: Vec<Vec<Cell>>) -> Self {
        let kind = |n: usize| {
            let mut found = Kind::Integer;
            let mut any = false;
            for row in &rows {
                match row.get(n) {
                    Some(Cell::Number(v)) if v.is_finite() => {
                        any = true;
                        if v.fract() != 0.0 {
                            found = Kind::Number;
                        }
                    }
                    Some(Cell::Text(_)) => return Kind::Text,
                    _ => {}
                }
            }
            if any { found } else { Kind::Text }
        };
        let columns = columns.into_iter().enumerate().map(|(n, (name, title, unit))| Column { name, title, kind: kind(n), unit }).collect();
        Self { caption, columns, rows }
    }
}

/// A shown number: sign, digits with commas, and the unit after it. Anything else is words.
fn number_of(cell: &str) -> Option<(f64, &str)> {
    let text = cell.trim();
    let (negative, rest) = match text.chars().next()? {
        '−' | '-' => (true, text.trim_start_matches(['−', '-'])),
        '+' => (false, &text[1..]),
        _ => (false, text),
    };
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.')).unwrap_or(rest.len());
    let (digits, unit) = rest.split_at(end);
    if digits.is_empty() || unit.chars().any(|c| c.is_ascii_digit()) || !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let value: f64 = digits.replace(',', "").parse().ok()?;
    Some((if negative && value != 0.0 { -value } else { value }, unit.trim()))
}

fn is_gap(cell: &str) -> bool {
    matches!(cell.trim(), "" | "–" | "—" | "-")
}

/// The table exactly as it is shown, rounded as shown; columns of numbers become numbers, their unit moves to the heading.
pub fn shown(figure: &Figure) -> Rows {
    let table = &figure.table;
    let named: &[&str] = if figure.id == "compare-event-study" { &crate::figure::EVENT_STUDY_COLUMNS } else { &[] };
    let mut columns = Vec::new();
    let mut by_column: Vec<Vec<Cell>> = Vec::new();
    for (n, heading) in table.columns.iter().enumerate() {
        let cells: Vec<&str> = table.rows.iter().map(|r| r.get(n).map_or("", String::as_str)).collect();
        let numbers: Option<Vec<Option<(f64, &str)>>> =
            cells.iter().map(|c| if is_gap(c) { Some(None) } else { number_of(c).map(Some) }).collect();
        let unit = numbers.as_ref().and_then(|all| {
            let mut units = all.iter().flatten().map(|(_, u)| *u);
            let first = units.next()?;
            units.all(|u| u == first).then_some(first)
        });
        let name = named.get(n).map_or_else(|| format!("column_{}", n + 1), |s| (*s).to_owned());
        match (numbers, unit) {
            (Some(numbers), Some(unit)) => {
                let title = if unit.is_empty() || heading.contains(unit) { heading.clone() } else { format!("{heading} ({unit})") };
                columns.push((name, title, unit.to_owned()));
                by_column.push(numbers.into_iter().map(|v| v.map_or(Cell::Missing, |(v, _)| Cell::Number(v))).collect());
            }
            _ => {
                columns.push((name, heading.clone(), String::new()));
                by_column.push(cells.iter().map(|c| if c.is_empty() { Cell::Missing } else { Cell::Text((*c).to_owned()) }).collect());
            }
        }
    }
    distinct(&mut columns);
    let rows = (0..table.rows.len()).map(|r| by_column.iter().map(|c| c[r].clone()).collect()).collect();
    Rows::typed(table.caption.clone(), columns, rows)
}

/// Two columns of one title could not be told apart in a file.
fn distinct(columns: &mut [(String, String, String)]) {
    for n in 1..columns.len() {
        let same = columns[..n].iter().filter(|c| c.1 == columns[n].1).count();
        if same > 0 {
            columns[n].1 = format!("{} ({})", columns[n].1, same + 1);
        }
    }
}

/// Words that begin with the code are words to every program: the leading zero stays.
fn place(code: Code, name: &str) -> Cell {
    Cell::Text(format!("{code} {name}"))
}

fn words(s: &str) -> Cell {
    if s.is_empty() { Cell::Missing } else { Cell::Text(s.to_owned()) }
}

fn number(v: f64) -> Cell {
    if v.is_finite() { Cell::Number(v) } else { Cell::Missing }
}

fn who(w: Who) -> Cell {
    words(match w {
        Who::Participant => "participant",
        Who::NonParticipant => "non-participant",
        Who::Town => "town",
        Who::Observed => "observed",
        Who::Neutral => "other",
    })
}

/// The values behind the marks, unrounded. `None` for a kind of picture that has no more than its table.
pub fn values(figure: &Figure) -> Option<Rows> {
    let unit = |f: &crate::figure::Format| f.suffix.trim().to_owned();
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    // Names are stable and ASCII: scripts read them.
    let columns: Vec<(&str, String)> = match &figure.plot {
        Plot::Bars(p) => {
            rows.extend(p.bars.iter().map(|b| vec![words(&b.label), who(b.who), number(b.value)]));
            plain(&["label", "side", "value"])
        }
        Plot::Dots(p) => {
            for g in &p.groups {
                rows.extend(g.dots.iter().map(|d| vec![words(&g.label), who(g.who), place(d.code, &d.name), number(d.value)]));
            }
            vec![("group", String::new()), ("side", String::new()), ("municipality", String::new()), ("value", unit(&p.format))]
        }
        Plot::Lines(p) => {
            let mut columns = line_rows(&p.lines, &mut rows);
            columns.extend(["value", "low", "high"].map(|n| (n, unit(&p.format))));
            columns.insert(2, ("year", String::new()));
            columns
        }
        Plot::Events(p) => {
            let mut columns = line_rows(&p.lines, &mut rows);
            columns.extend(["value", "low", "high"].map(|n| (n, unit(&p.format))));
            columns.insert(2, ("event_time", String::new()));
            columns
        }
        Plot::Multiples(p) => {
            for panel in &p.panels {
                // A municipality's code alone would be taken for a number, and lose its zero.
                let id =
                    if panel.id.bytes().all(|b| b.is_ascii_digit()) { format!("{} {}", panel.id, panel.label) } else { panel.id.clone() };
                let other = |year: f64| panel.comparison.iter().find(|(y, _)| *y == year).map_or(f64::NAN, |(_, v)| *v);
                rows.extend(
                    panel.points.iter().map(|(y, v)| vec![words(&id), words(&panel.label), number(*y), number(*v), number(other(*y))]),
                );
            }
            plain(&["id", "label", "year", "value", "comparison"])
        }
        Plot::Statuses(p) => {
            for block in &p.blocks {
                for row in &block.rows {
                    rows.extend(row.counts.iter().zip(&p.columns).map(|([a, b, c], column)| {
                        let year = column.parse::<f64>().map_or_else(|_| words(column), number);
                        let counts = [a, b, c].map(|n| number(f64::from(*n)));
                        [words(&block.id), words(&row.label), year].into_iter().chain(counts).collect()
                    }));
                }
            }
            plain(&["service", "regime", "year", "secure", "uncertain", "hard"])
        }
        Plot::Choices(p) => {
            for panel in &p.panels {
                rows.extend(panel.points.iter().map(|c| {
                    vec![
                        words(&panel.label),
                        words(&c.label),
                        number(c.value),
                        number(c.low),
                        number(c.high),
                        number(f64::from(u8::from(c.own))),
                    ]
                }));
            }
            plain(&["panel", "way", "value", "low", "high", "own"])
        }
        Plot::Histogram(p) => {
            rows.extend(p.bars.iter().map(|b| vec![number(b.low), number(b.high), number(b.count), number(b.marked)]));
            vec![("low", unit(&p.format)), ("high", unit(&p.format)), ("count", String::new()), ("as_far_or_farther", String::new())]
        }
        Plot::Scatter(p) => {
            for g in &p.groups {
                rows.extend(
                    g.dots
                        .iter()
                        .zip(&g.upwards)
                        .map(|(d, up)| vec![words(&g.label), who(g.who), place(d.code, &d.name), number(d.value), number(*up)]),
                );
            }
            let [x, y] = [0, 1].map(|n| unit(&p.axes[n].format));
            vec![("group", String::new()), ("side", String::new()), ("municipality", String::new()), ("x", x), ("y", y)]
        }
        Plot::Pairs(p) => {
            rows.extend(p.rows.iter().map(|r| vec![words(&r.label), number(r.before), number(r.after)]));
            plain(&["label", "before", "after"])
        }
        Plot::Paths(p) => {
            for line in &p.lines {
                let band = |at: f64| line.band.iter().find(|b| b.0 == at).map_or((f64::NAN, f64::NAN), |b| (b.1, b.2));
                let parts = line.seen.iter().map(|v| (v, 0.0)).chain(line.ahead.iter().map(|v| (v, 1.0)));
                rows.extend(parts.map(|((year, v), ahead)| {
                    let (low, high) = if ahead > 0.0 { band(*year) } else { (f64::NAN, f64::NAN) };
                    vec![words(&line.label), who(line.who), number(*year), number(*v), number(ahead), number(low), number(high)]
                }));
            }
            let unit = unit(&p.format);
            let mut columns = plain(&["line", "side", "year", "value", "is_projected", "low", "high"]);
            for n in [3, 5, 6] {
                columns[n].1.clone_from(&unit);
            }
            columns
        }
        Plot::Swings(p) => {
            for row in &p.rows {
                rows.extend(row.values.iter().map(|v| vec![words(&row.label), number(*v), number(p.now.0)]));
            }
            vec![("assumption", String::new()), ("value", unit(&p.format)), ("now", unit(&p.format))]
        }
        Plot::Stacks(p) => {
            rows.extend(p.rows.iter().map(|r| [words(&r.key), words(&r.label)].into_iter().chain(r.parts.map(number)).collect()));
            plain(&["id", "label", "share_1", "share_2", "share_3"])
        }
        // A map of statuses has words for its values, and no ranks.
        Plot::Map(p) if matches!(p.scale, crate::figure::MapScale::Keys(_)) => {
            rows.extend(p.units.iter().map(|u| vec![place(u.code, &u.name), words(&u.prefecture), words(&u.group), words(&u.value_label)]));
            plain(&["municipality", "prefecture", "group", "status"])
        }
        Plot::Map(p) => {
            rows.extend(p.units.iter().map(|u| {
                let rank = u.rank.map_or(f64::NAN, |r| r as f64);
                vec![
                    place(u.code, &u.name),
                    words(&u.prefecture),
                    words(&u.group),
                    number(u.value.unwrap_or(f64::NAN)),
                    number(rank),
                    words(&u.value_label),
                ]
            }));
            let unit = if let crate::figure::MapScale::Histogram(h) = &p.scale { unit(&h.format) } else { String::new() };
            let mut columns = plain(&["municipality", "prefecture", "group", "value", "rank", "as_written"]);
            columns[3].1 = unit;
            columns
        }
        // A kind of picture added later has its table until it is given its values here.
        #[allow(unreachable_patterns)]
        _ => return None,
    };
    if rows.is_empty() {
        return None;
    }
    let columns = columns.into_iter().map(|(name, unit)| (name.to_owned(), name.to_owned(), unit)).collect();
    Some(Rows::typed(t::VALUES_CAPTION.plain(figure.language), columns, rows))
}

fn plain(names: &[&'static str]) -> Vec<(&'static str, String)> {
    names.iter().map(|n| (*n, String::new())).collect()
}

/// Line, side, position, value and band; returns the first two columns.
fn line_rows(lines: &[crate::figure::Line], rows: &mut Vec<Vec<Cell>>) -> Vec<(&'static str, String)> {
    for line in lines {
        let band = |at: f64| line.band.iter().find(|b| b.0 == at).map_or((f64::NAN, f64::NAN), |b| (b.1, b.2));
        rows.extend(line.points.iter().map(|(at, v)| {
            let (low, high) = band(*at);
            vec![words(&line.label), who(line.who), number(*at), number(*v), number(low), number(high)]
        }));
    }
    plain(&["line", "side"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure;
    use crate::text::Language;

    #[test]
    fn shown_numbers_are_numbers_again() {
        assert_eq!(number_of("−12.4%"), Some((-12.4, "%")));
        assert_eq!(number_of("+1.5ポイント"), Some((1.5, "ポイント")));
        assert_eq!(number_of("−3,717人"), Some((-3717.0, "人")));
        assert_eq!(number_of("187市町村"), Some((187.0, "市町村")));
        assert_eq!(number_of("0.0"), Some((0.0, "")));
        for words in ["−1.8〜+4.9", "2018-04-01", "笠岡市", "", "–", ".5"] {
            assert_eq!(number_of(words), None, "{words}");
        }
    }

    #[test]
    fn a_column_of_numbers_loses_its_unit_to_its_heading() {
        for language in Language::ALL {
            let rows = shown(&figure::published_finding(language));
            assert_eq!(rows.columns.iter().map(|c| c.kind).collect::<Vec<_>>(), [Kind::Text, Kind::Integer]);
            assert_eq!(rows.rows[0][1], Cell::Number(-3717.0));
            assert!(!rows.columns[1].unit.is_empty() && rows.columns[1].title.contains(&rows.columns[1].unit));
            let behind = values(&figure::published_finding(language)).expect("bars have values");
            assert_eq!(behind.rows[1][2], Cell::Number(-1584.0));
        }
    }
}
