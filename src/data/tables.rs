//! The open tables one by one: their columns, keys, sources and licences, and the check that every row keeps to them.
//!
//! One description feeds the converter's checks, `datapackage.json`, the CSVW files and the tests.

use super::open::OpenError;
use std::{collections::HashSet, path::Path};

/// What a cell may hold. Empty cells mean "no figure" where [`Field::required`] is false.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Datatype {
    /// Any text.
    Text,
    /// Five-digit municipality code as text, found in municipalities.csv.
    Code,
    /// Identifier of areas.csv.
    AreaId,
    /// Two-digit prefecture, found in prefectures.csv.
    Prefecture,
    /// A whole number.
    Integer,
    /// A decimal number.
    Number,
    /// `YYYY-MM-DD`.
    Date,
    /// `0` or `1`.
    Flag,
    /// One of these words.
    OneOf(&'static [&'static str]),
}

/// A column of an open table.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Heading.
    pub name: &'static str,
    /// What it may hold.
    pub datatype: Datatype,
    /// Never empty.
    pub required: bool,
    /// Unit, empty if it has none.
    pub unit: &'static str,
    /// What it is.
    pub title: &'static str,
}

/// Licence of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Licence {
    /// 政府標準利用規約 2.0, compatible with CC BY 4.0.
    Government,
    /// Compiled by this project; CC BY 4.0.
    CcBy,
    /// Terms of the publisher: the source must be named.
    NameTheSource,
}

/// An open table.
#[derive(Debug)]
pub struct Table {
    /// File name in `public/data/`.
    pub file: &'static str,
    /// Title in Japanese.
    pub title_ja: &'static str,
    /// Title in English.
    pub title_en: &'static str,
    /// Rows it must have.
    pub rows: usize,
    /// Columns that identify a row; empty where rows have no key.
    pub key: &'static [&'static str],
    /// Publications behind it.
    pub sources: &'static [&'static str],
    /// Licence.
    pub licence: Licence,
    /// Columns in order.
    pub fields: &'static [Field],
}

/// A table as read: every row has as many cells as the table has columns.
#[derive(Debug)]
pub struct Checked {
    /// Its description.
    pub table: &'static Table,
    /// Its rows in order.
    pub rows: Vec<Vec<String>>,
}

impl Checked {
    /// The table as UTF-8 CSV with line feeds, quoted only where needed.
    pub fn canonical(&self) -> Result<String, OpenError> {
        let why = |e: &dyn std::fmt::Display| OpenError(format!("{}: {e}", self.table.file));
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(self.table.fields.iter().map(|f| f.name)).map_err(|e| why(&e))?;
        for row in &self.rows {
            writer.write_record(row).map_err(|e| why(&e))?;
        }
        String::from_utf8(writer.into_inner().map_err(|e| why(&e))?).map_err(|e| why(&e))
    }

    fn column(&self, name: &str) -> impl Iterator<Item = &str> {
        let at = self.table.fields.iter().position(|f| f.name == name);
        self.rows.iter().filter_map(move |row| Some(row.get(at?)?.as_str()))
    }
}

/// Reads and checks every table of a folder.
///
/// # Errors
/// The first cell, key or join that does not fit, with file, row and column.
pub fn read_all(dir: &Path) -> Result<Vec<Checked>, OpenError> {
    let all = super::table_list::TABLES.iter().map(|table| read(dir, table)).collect::<Result<Vec<_>, _>>()?;
    let known = |file: &str, name: &str| -> HashSet<String> {
        all.iter().filter(|t| t.table.file == file).flat_map(|t| t.column(name).map(str::to_owned)).collect()
    };
    let codes = known("municipalities.csv", "code");
    let areas = known("areas.csv", "area_id");
    let prefectures = known("prefectures.csv", "prefecture");
    for table in &all {
        for field in table.table.fields {
            let list = match field.datatype {
                Datatype::Code => &codes,
                Datatype::AreaId => &areas,
                Datatype::Prefecture => &prefectures,
                _ => continue,
            };
            if let Some(cell) = table.column(field.name).find(|cell| !cell.is_empty() && !list.contains(*cell)) {
                return Err(OpenError(format!("{}: {} {cell:?} is not known", table.table.file, field.name)));
            }
        }
    }
    Ok(all)
}

fn read(dir: &Path, table: &'static Table) -> Result<Checked, OpenError> {
    let bad = |why: String| OpenError(format!("{}: {why}", table.file));
    let mut reader = csv::Reader::from_path(dir.join(table.file)).map_err(|e| bad(e.to_string()))?;
    let headings = reader.headers().map_err(|e| bad(e.to_string()))?;
    if !headings.iter().eq(table.fields.iter().map(|f| f.name)) {
        return Err(bad(format!("unexpected columns {headings:?}")));
    }
    let mut rows = Vec::with_capacity(table.rows);
    for record in reader.records() {
        let record = record.map_err(|e| bad(e.to_string()))?;
        for (field, cell) in table.fields.iter().zip(&record) {
            if !field.accepts(cell) {
                return Err(bad(format!("row {}, {}: cannot be {cell:?}", rows.len() + 2, field.name)));
            }
        }
        rows.push(record.iter().map(str::to_owned).collect());
    }
    if rows.len() != table.rows {
        return Err(bad(format!("{} rows, not {}", rows.len(), table.rows)));
    }
    let checked = Checked { table, rows };
    let places: Vec<usize> = table.key.iter().filter_map(|k| table.fields.iter().position(|f| f.name == *k)).collect();
    let mut seen = HashSet::new();
    match checked.rows.iter().find(|row| !places.is_empty() && !seen.insert(places.iter().map(|p| row[*p].as_str()).collect::<Vec<_>>())) {
        Some(row) => Err(bad(format!("two rows for {row:?}"))),
        None => Ok(checked),
    }
}

impl Field {
    /// Whether a cell keeps to the column (joins are checked apart).
    pub fn accepts(&self, cell: &str) -> bool {
        let digits = |n: usize| cell.len() == n && cell.bytes().all(|b| b.is_ascii_digit());
        if cell.is_empty() {
            return !self.required;
        }
        match self.datatype {
            Datatype::Text | Datatype::AreaId => true,
            Datatype::Code => digits(5),
            Datatype::Prefecture => digits(2),
            Datatype::Integer => cell.parse::<i64>().is_ok(),
            Datatype::Number => cell.parse::<f64>().is_ok_and(f64::is_finite),
            Datatype::Date => cell.parse::<super::Date>().is_ok(),
            Datatype::Flag => matches!(cell, "0" | "1"),
            Datatype::OneOf(words) => words.contains(&cell),
        }
    }
}
