//! CSV that Excel in Japan, LibreOffice, R and pandas read alike: a byte order mark, CR LF, text that cannot be taken
//! for a formula, and what has to be said about the figure in a last column, so that it cannot get lost.

use super::rows::{Cell, Rows};

/// Name of the column that holds the notes, one a row from the top; it is about the file, not about the row.
pub const NOTES: &str = "about_this_file";

/// The rows as CSV with the notes.
pub fn csv(rows: &Rows, notes: &[String]) -> String {
    let mut out = String::from("\u{feff}");
    let headings = rows.columns.iter().map(|c| c.title.as_str()).chain([NOTES]);
    line(&mut out, headings.map(quoted));
    for (n, row) in rows.rows.iter().enumerate() {
        // More notes than rows: the last row takes the rest.
        let note = match notes.get(n) {
            Some(_) if n + 1 == rows.rows.len() => notes[n..].join(" "),
            Some(note) => note.clone(),
            None => String::new(),
        };
        line(&mut out, row.iter().map(cell).chain([quoted(&guarded(&note))]));
    }
    out
}

/// Typed rows under ASCII headings, without notes.
#[cfg(not(feature = "start"))]
pub(super) fn plain_csv(columns: &[&str], rows: impl Iterator<Item = Vec<Cell>>) -> String {
    let mut out = String::from("\u{feff}");
    line(&mut out, columns.iter().map(|c| quoted(c)));
    rows.for_each(|row| line(&mut out, row.iter().map(cell)));
    out
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    let mut first = true;
    for c in cells {
        if !first {
            out.push(',');
        }
        first = false;
        out.push_str(&c);
    }
    out.push_str("\r\n");
}

/// A cell as it stands in the file; also for other writers of plain numbers.
fn cell(c: &Cell) -> String {
    match c {
        Cell::Missing => String::new(),
        // The shortest decimal that reads back as the same number; never an exponent.
        Cell::Number(v) => v.to_string(),
        Cell::Text(s) => quoted(&guarded(s)),
    }
}

/// Words that a spreadsheet would take for a formula get an apostrophe in front.
fn guarded(s: &str) -> String {
    if s.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{s}") } else { s.to_owned() }
}

fn quoted(s: &str) -> String {
    if s.contains([',', '"', '\n', '\r']) || s.starts_with(' ') || s.ends_with(' ') {
        format!("\"{}\"", s.replace('"', "\"\""))
    } else {
        s.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::super::rows::{Column, Kind};
    use super::*;

    fn rows() -> Rows {
        let column = |name: &str, kind| Column { name: name.into(), title: name.into(), kind, unit: String::new() };
        Rows {
            caption: String::new(),
            columns: vec![column("municipality", Kind::Text), column("value", Kind::Number)],
            rows: vec![
                vec![Cell::Text("01202 函館市".into()), Cell::Number(-12.4)],
                vec![Cell::Text("=HYPERLINK(\"x\")".into()), Cell::Missing],
            ],
        }
    }

    #[test]
    fn marks_quotes_and_guards() {
        let notes = ["出典".to_owned(), "a, b".into(), "@c".into()];
        assert_eq!(
            csv(&rows(), &notes),
            "\u{feff}municipality,value,about_this_file\r\n01202 函館市,-12.4,出典\r\n\"'=HYPERLINK(\"\"x\"\")\",,\"a, b @c\"\r\n"
        );
    }

    #[test]
    fn reads_back_with_the_csv_crate() {
        let text = csv(&rows(), &[]);
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("it is CSV");
        assert_eq!(records.len(), 2);
        assert_eq!(&records[1][0], "'=HYPERLINK(\"x\")");
    }
}
