//! The lazily loaded files: one column of the panel each, and the outlook.
//!
//! A column is stored year by year, every figure as its difference from the same municipality's figure of the
//! year before, scaled to whole numbers by its decimals. That leaves small integers in long runs,
//! which the server's compression likes: the panel takes about a fifth of its CSV, compressed as well.

use super::codec::{Reader, Writer};
use super::{AGE_GROUPS, Ages, Column, DataError, Outlook, Series, YEARS};

/// Kind of the outlook's file; those of the columns follow.
const OUTLOOK: u8 = 1;

/// Kind of the file of ages, far from the columns.
const AGES: u8 = 128;

/// Kind of a column's file.
const fn kind(column: Column) -> u8 {
    OUTLOOK + 1 + column as u8
}

/// More municipalities than any list of ours; a larger number is damage.
const MANY: usize = 4096;

/// Decimals a column is published with; a figure with more is kept exactly, apart.
const fn decimals(column: Column) -> i32 {
    match column {
        Column::FiscalCapacityIndex => 2,
        Column::RealDebtServiceRatioPct | Column::CurrentBalanceRatioPct => 1,
        _ => 0,
    }
}

/// Writes lists of equal length, each against the one before it.
fn put(w: &mut Writer, lists: &[Vec<f64>], scale: f64) {
    let n = lists.first().map_or(0, Vec::len);
    w.unsigned(n as u64);
    let masks: Vec<u64> =
        (0..n).map(|i| lists.iter().enumerate().filter(|(_, list)| !list[i].is_nan()).map(|(y, _)| 1 << y).sum()).collect();
    // Runs of municipalities that have figures for the same years.
    for run in masks.chunk_by(|a, b| a == b) {
        w.unsigned(run.len() as u64);
        w.unsigned(run[0]);
    }
    let mut last = vec![0_i64; n];
    let mut apart = Vec::new();
    for (y, list) in lists.iter().enumerate() {
        for (i, value) in list.iter().enumerate().filter(|(_, v)| !v.is_nan()) {
            let whole = (value * scale).round() as i64;
            w.signed(whole - last[i]);
            last[i] = whole;
            if whole as f64 / scale != *value {
                apart.push((y * n + i, *value));
            }
        }
    }
    w.unsigned(apart.len() as u64);
    for (at, value) in apart {
        w.unsigned(at as u64);
        w.float(value);
    }
}

/// Reads what [`put`] wrote.
fn take(r: &mut Reader, count: usize, scale: f64) -> Result<Vec<Vec<f64>>, DataError> {
    let n = r.below(MANY)?;
    let mut masks: Vec<u64> = Vec::with_capacity(n);
    while masks.len() < n {
        let run = r.below(n - masks.len() + 1)?;
        let mask = r.unsigned()?;
        if run == 0 || mask >> count != 0 {
            return Err(DataError::Corrupt);
        }
        masks.resize(masks.len() + run, mask);
    }
    let mut lists = vec![vec![f64::NAN; n]; count];
    let mut last = vec![0_i64; n];
    for (y, list) in lists.iter_mut().enumerate() {
        for ((value, last), _) in list.iter_mut().zip(&mut last).zip(&masks).filter(|(_, mask)| *mask >> y & 1 == 1) {
            *last = last.wrapping_add(r.signed()?);
            *value = *last as f64 / scale;
        }
    }
    for _ in 0..r.count()? {
        let at = r.below((count * n).max(1))?;
        let exact = r.float()?;
        *lists.get_mut(at / n.max(1)).and_then(|list| list.get_mut(at % n.max(1))).ok_or(DataError::Corrupt)? = exact;
    }
    Ok(lists)
}

/// A column as a file.
pub fn encode_series(column: Column, series: &Series) -> Vec<u8> {
    let lists: Vec<Vec<f64>> = (0..YEARS).map(|y| series.values().iter().skip(y).step_by(YEARS).copied().collect()).collect();
    let mut w = Writer::default();
    put(&mut w, &lists, 10_f64.powi(decimals(column)));
    w.finish(kind(column))
}

/// The column in a file.
pub fn decode_series(column: Column, file: &[u8]) -> Result<Series, DataError> {
    let mut r = Reader::open(file, kind(column))?;
    let lists = take(&mut r, YEARS, 10_f64.powi(decimals(column)))?;
    r.end()?;
    let n = lists.first().map_or(0, Vec::len);
    Ok(Series::new((0..n).flat_map(|i| lists.iter().map(move |list| list[i])).collect()))
}

/// The outlook as a file.
pub fn encode_outlook(outlook: &Outlook) -> Vec<u8> {
    let mut w = Writer::default();
    put(&mut w, &outlook.lists().cloned().collect::<Vec<_>>(), 1.0);
    w.finish(OUTLOOK)
}

/// The outlook in a file.
pub fn decode_outlook(file: &[u8]) -> Result<Outlook, DataError> {
    let mut r = Reader::open(file, OUTLOOK)?;
    let mut lists = take(&mut r, 17, 1.0)?.into_iter();
    r.end()?;
    let mut next = || lists.next().unwrap_or_default();
    Ok(Outlook { census: [(); 3].map(|()| next()), ipss_2023: [(); 7].map(|()| next()), ipss_2018: [(); 7].map(|()| next()) })
}

/// The age structure of 2050 as a file.
pub fn encode_ages(ages: &Ages) -> Vec<u8> {
    let mut w = Writer::default();
    put(&mut w, &ages.projected_2050, 1.0);
    w.finish(AGES)
}

/// The age structure in a file.
pub fn decode_ages(file: &[u8]) -> Result<Ages, DataError> {
    let mut r = Reader::open(file, AGES)?;
    let mut lists = take(&mut r, AGE_GROUPS, 1.0)?.into_iter();
    r.end()?;
    Ok(Ages { projected_2050: [(); AGE_GROUPS].map(|()| lists.next().unwrap_or_default()) })
}
