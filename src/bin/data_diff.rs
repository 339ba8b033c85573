//! `make data-diff`: what new tables change, before they are published.
//!
//! `data_diff OLD NEW` reads two folders of open tables (the layout of `public/data/`) and prints memberships and
//! municipalities that came or went, years that a column gained or lost, and every headline number that is no longer
//! what it was. It is the first step of docs/UPDATE.md, and its output is what the list of corrections is written from.

use kurabe::compare::{Control, Question, Role, area_total, compare};
use kurabe::data::{Base, Column, FIRST_YEAR, Indicator, Measure, Outlook, Panel, YEARS, open};
use kurabe::text::number;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

struct Tables {
    base: Base,
    panel: Panel,
    outlook: Outlook,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [old, new] = arguments.as_slice() else {
        eprintln!("data_diff OLD NEW: two folders of open tables");
        return ExitCode::FAILURE;
    };
    match read(old).and_then(|a| Ok((a, read(new)?))) {
        Ok((old, new)) => {
            for line in report(&old, &new) {
                println!("{line}");
            }
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("data_diff: {why}");
            ExitCode::FAILURE
        }
    }
}

fn read(folder: &str) -> Result<Tables, String> {
    let at = Path::new(folder);
    let tables = || -> Result<Tables, open::OpenError> {
        let base = open::read_base(at)?;
        let outlook = open::read_outlook(at, &base)?;
        Ok(Tables { panel: open::read_panel(at)?, base, outlook })
    };
    tables().map_err(|e| format!("{folder}: {e}"))
}

fn report(old: &Tables, new: &Tables) -> Vec<String> {
    let mut lines = Vec::new();
    changes(&mut lines, "municipalities", &towns(old), &towns(new));
    changes(&mut lines, "memberships", &memberships(old), &memberships(new));
    lines.push("# years with figures, by column (municipalities)".into());
    for column in Column::ALL {
        for y in 0..YEARS as u16 {
            let count =
                |t: &Tables| (0..t.base.municipalities.len()).filter(|i| t.panel.get(*column, *i, FIRST_YEAR + y).is_some()).count();
            let (a, b) = (count(old), count(new));
            if a != b {
                lines.push(format!("{} {}: {a} → {b}", column.name(), FIRST_YEAR + y));
            }
        }
    }
    lines.push("# headline numbers".into());
    let (a, b) = (headlines(old), headlines(new));
    let mut changed = 0;
    for name in a.keys().chain(b.keys().filter(|k| !a.contains_key(*k))) {
        let (x, y) = (a.get(name), b.get(name));
        if x.map(|v| v.to_bits()) != y.map(|v| v.to_bits()) {
            let show = |v: Option<&f64>| v.map_or_else(|| "–".to_owned(), |v| number::plain(*v, 3));
            lines.push(format!("{name}: {} → {}", show(x), show(y)));
            changed += 1;
        }
    }
    lines.push(format!("{changed} of {} headline numbers changed", a.len().max(b.len())));
    lines
}

fn changes(lines: &mut Vec<String>, what: &str, old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) {
    lines.push(format!("# {what}: {} → {}", old.len(), new.len()));
    lines.extend(old.iter().filter(|(k, _)| !new.contains_key(*k)).map(|(k, v)| format!("- {k} {v}")));
    for (k, v) in new {
        match old.get(k) {
            None => lines.push(format!("+ {k} {v}")),
            Some(before) if before != v => lines.push(format!("~ {k} {before} → {v}")),
            Some(_) => {}
        }
    }
}

fn towns(t: &Tables) -> BTreeMap<String, String> {
    t.base.municipalities.iter().map(|m| (m.code.to_string(), m.name_ja.to_string())).collect()
}

fn memberships(t: &Tables) -> BTreeMap<String, String> {
    let row = |m: &kurabe::data::Membership| {
        let (area, town) = (t.base.areas.get(m.area)?, t.base.municipalities.get(m.municipality)?);
        Some((format!("{} {}", area.id, town.code), format!("{:?} {}", m.role, m.joined)))
    };
    t.base.memberships.iter().filter_map(row).collect()
}

/// Numbers that pages, cards and the article's readers know.
fn headlines(t: &Tables) -> BTreeMap<String, f64> {
    let mut all = BTreeMap::new();
    for control in [Control::Never, Control::OutsideMetro, Control::SamePrefecture, Control::Commuter, Control::CommuterSimilar] {
        for (role, from, to) in [(Role::Partner, 2013, 2025), (Role::All, 2013, 2022)] {
            for measure in [Measure::Percent, Measure::Change] {
                let q = Question { control, role, from, to, measure, indicator: Indicator::Population, ..Question::default() };
                let Ok(c) = compare(&t.base, &t.panel, &q) else { continue };
                let name = format!("population {} {from}–{to} {} v {}", measure.id(), role.id(), control.id());
                for (result, value) in c.results() {
                    if matches!(
                        result,
                        "n-treated" | "n-control" | "mean-treated" | "mean-control" | "difference" | "cluster-low" | "cluster-high"
                    ) {
                        all.insert(format!("{name}: {result}"), value);
                    }
                }
            }
        }
    }
    for (n, area) in t.base.areas.iter().enumerate() {
        let total = area_total(&t.base, &t.panel, n);
        if let (Some(a), Some(b)) = (total.at(2013), total.at(2025)) {
            all.insert(format!("area {}: population 2025", area.id), b);
            all.insert(format!("area {}: change 2013–2025, %", area.id), 100.0 * (b / a - 1.0));
        }
    }
    for year in [2016, 2022, 2025] {
        let sum = (0..t.base.municipalities.len()).filter_map(|i| t.panel.get(Column::Population, i, year)).sum();
        all.insert(format!("nation: register population {year}"), sum);
    }
    let projected = (0..t.base.municipalities.len()).filter_map(|i| t.outlook.projected_2023(i, 2050)).sum();
    all.insert("nation: projected population 2050 (municipalities with a projection)".into(), projected);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use kurabe::data::Series;
    use std::sync::Arc;

    #[test]
    fn the_same_tables_differ_in_nothing_and_one_cell_is_found() {
        let here = format!("{}/public/data", env!("CARGO_MANIFEST_DIR"));
        let old = read(&here).unwrap();
        let mut new = read(&here).unwrap();
        assert!(report(&old, &new).last().unwrap().starts_with("0 of "));
        let member = new.base.memberships[0].municipality;
        let mut values = new.panel.column(Column::Population).unwrap().values().to_vec();
        values[member * YEARS + 15] += 1.0;
        new.panel.insert(Column::Population, Arc::new(Series::new(values)));
        let dropped = new.base.memberships.pop().unwrap();
        let lines = report(&old, &new);
        let area = &new.base.areas[new.base.memberships[0].area].id;
        assert!(lines.iter().any(|l| l.starts_with(&format!("area {area}: population 2025: "))), "{lines:#?}");
        let town = &new.base.municipalities[dropped.municipality].code;
        assert!(lines.iter().any(|l| l.starts_with("- ") && l.contains(&town.to_string())));
        assert!(lines.iter().any(|l| l.starts_with("nation: register population 2025")));
    }
}
