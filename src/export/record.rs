//! The record of a scenario as a file, by the writers of all other files.

use super::table::plain_csv;
use super::{Cell, Json};
use crate::scenario::{RECORD_COLUMNS, RecordRow};

/// The row as typed cells. Settings stay words: a code would lose its zero.
fn cells(row: &RecordRow) -> impl Iterator<Item = (&'static str, Cell)> {
    let is_number = |name: &str| matches!(name, "value" | "default") && row.part != "setting" || name == "year";
    RECORD_COLUMNS.into_iter().zip(row.cells()).map(move |(name, cell)| {
        let typed = match cell.parse::<f64>() {
            Ok(v) if is_number(name) => Cell::Number(v),
            _ if cell.is_empty() => Cell::Missing,
            _ => Cell::Text(cell.to_owned()),
        };
        (name, typed)
    })
}

/// The record as CSV: UTF-8 with a byte-order mark, for spreadsheets in Japan; lines end as RFC 4180 says.
pub fn record_csv(rows: &[RecordRow]) -> String {
    plain_csv(&RECORD_COLUMNS, rows.iter().map(|row| cells(row).map(|(_, cell)| cell).collect()))
}

/// The record as JSON: `link`, then a list of objects; empty cells are left out, numbers are numbers.
pub fn record_json(rows: &[RecordRow], link: &str) -> String {
    let object = |row: &RecordRow| {
        let pairs = cells(row).filter_map(|(name, cell)| match cell {
            Cell::Missing => None,
            Cell::Number(v) => Some((name.to_owned(), Json::Number(v))),
            Cell::Text(s) => Some((name.to_owned(), Json::Text(s))),
        });
        Json::Object(pairs.collect())
    };
    Json::object([("link", Json::text(link)), ("rows", Json::List(rows.iter().map(object).collect()))]).write()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_numbers_and_codes_keep_their_zero() {
        let row =
            |part, quantity: &str, value: &str| RecordRow { part, quantity: quantity.into(), value: value.into(), ..RecordRow::default() };
        let rows = [row("setting", "own", "01202"), row("result", "population", "-0.5"), row("assumption", "x", "0.8")];
        let csv = record_csv(&rows);
        assert!(
            csv.starts_with("\u{feff}part,quantity,")
                && csv.contains("setting,own,,,,01202,")
                && csv.contains("result,population,,,,-0.5,")
        );
        let read: serde_json::Value = serde_json::from_str(&record_json(&rows, "https://example.org/?a=\"b\"")).expect("valid JSON");
        assert_eq!((&read["rows"][0]["value"], &read["rows"][1]["value"]), (&"01202".into(), &(-0.5).into()));
        assert!(read["rows"][2].get("unit").is_none() && read["link"] == "https://example.org/?a=\"b\"");
    }
}
