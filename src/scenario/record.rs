//! A run as a record to keep: settings, the whole table of assumptions, results; `export` writes it as CSV and JSON.
//!
//! Names are those of the public contract (RULES 10), so that `public/data/scenario.py`, given the same link, writes
//! rows with the same names and values.

use super::{ASSUMPTIONS, AssumptionUnit, Outcome, Ranges, Regime, Scope, Status, Sure, Values};
use crate::data::{Base, DATA_DATE, Field, SERVICES};
use crate::text::{Language, strip_readings};

/// One row: a setting, an assumption or a result.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordRow {
    /// `setting`, `assumption` or `result`.
    pub part: &'static str,
    /// Name of the setting, the assumption or the quantity.
    pub quantity: String,
    /// Service, where it belongs to one.
    pub service: &'static str,
    /// Regime, where it belongs to one.
    pub regime: &'static str,
    /// Year, where it belongs to one.
    pub year: String,
    /// Shortest decimal that reads back the same, or a name.
    pub value: String,
    /// Default of an assumption.
    pub default: String,
    /// Unit.
    pub unit: &'static str,
    /// How sure an assumption is.
    pub how_sure: &'static str,
    /// Label of an assumption in the language of the page.
    pub label: String,
    /// Its source.
    pub source: String,
}

/// Names of the columns.
pub const RECORD_COLUMNS: [&str; 11] =
    ["part", "quantity", "service", "regime", "year", "value", "default", "unit", "how_sure", "label", "source"];

impl RecordRow {
    /// In the order of [`RECORD_COLUMNS`].
    pub fn cells(&self) -> [&str; 11] {
        let r = self;
        [r.part, &r.quantity, r.service, r.regime, &r.year, &r.value, &r.default, r.unit, r.how_sure, &r.label, &r.source]
    }
}

const fn unit(unit: AssumptionUnit) -> &'static str {
    match unit {
        AssumptionUnit::Persons => "persons",
        AssumptionUnit::Km => "km",
        AssumptionUnit::Percent => "%",
        AssumptionUnit::PercentPerYear => "% a year",
        AssumptionUnit::Share => "share",
        AssumptionUnit::Number => "",
    }
}

const fn sure(sure: Sure) -> &'static str {
    match sure {
        Sure::Seen => "seen",
        Sure::SecondHand => "second-hand",
        Sure::MachineRead => "machine-read",
        Sure::Derived => "derived",
        Sure::OurChoice => "our-choice",
        Sure::WhatIf => "what-if",
    }
}

fn number(value: f64) -> String {
    // No "-0".
    if value == 0.0 { "0".into() } else { value.to_string() }
}

/// Settings, assumptions and results of a run, with the draws' ranges if they are there.
pub fn record(base: &Base, outcome: &Outcome, ranges: Option<&Ranges>, language: Language) -> Vec<RecordRow> {
    let mut rows = settings(base, outcome);
    let values = Values::of(&outcome.settings);
    rows.extend(ASSUMPTIONS.iter().map(|a| RecordRow {
        part: "assumption",
        quantity: a.id.clone(),
        service: a.service.and_then(|s| SERVICES.get(s)).map_or("", |s| s.id),
        value: number(values.get(a.quantity)),
        default: number(a.default),
        unit: unit(a.unit),
        how_sure: sure(a.sure),
        label: strip_readings(&a.label(language)),
        source: strip_readings(&a.source(language)),
        ..RecordRow::default()
    }));
    results(outcome, &mut rows);
    if let Some(ranges) = ranges {
        drawn(outcome, ranges, &mut rows);
    }
    rows
}

fn settings(base: &Base, outcome: &Outcome) -> Vec<RecordRow> {
    let s = &outcome.settings;
    let codes: Vec<String> = s.own.iter().filter_map(|i| base.municipalities.get(*i)).map(|m| m.code.to_string()).collect();
    let pools: Vec<&str> = s.pools().iter().map(Field::id).collect();
    let area = match s.scope {
        Scope::Area(a) => base.areas.get(a).map(|a| a.id.to_string()).unwrap_or_default(),
        Scope::Nation | Scope::Own => String::new(),
    };
    let own = if s.scope == Scope::Own { codes.join(" ") } else { String::new() };
    let all: [(&str, String); 10] = [
        ("area", area),
        ("own", own),
        ("preset", s.preset.id().into()),
        ("pool", pools.join(" ")),
        ("path", s.path.id().into()),
        ("year", s.year.to_string()),
        ("regime", s.regime.id().into()),
        ("expand", u8::from(s.expand).to_string()),
        ("seed", s.seed.to_string()),
        ("data", DATA_DATE.to_string()),
    ];
    let row = |(quantity, value): (&str, String)| RecordRow { part: "setting", quantity: quantity.into(), value, ..RecordRow::default() };
    all.into_iter().map(row).collect()
}

fn result(quantity: impl Into<String>, year: u16, value: f64) -> RecordRow {
    RecordRow { part: "result", quantity: quantity.into(), year: year.to_string(), value: number(value), ..RecordRow::default() }
}

fn results(outcome: &Outcome, rows: &mut Vec<RecordRow>) {
    for (y, year) in outcome.years.iter().enumerate() {
        rows.push(result("population", *year, outcome.population[y]));
        rows.push(result("staff-alone", *year, outcome.staff.alone[y]));
        rows.push(result("staff-pooled", *year, outcome.staff.pooled[y]));
        rows.push(result("staff-expected", *year, outcome.staff.expected[y]));
        for (s, service) in SERVICES.iter().enumerate() {
            for regime in Regime::ALL {
                let cell = outcome.cell(s, regime, y);
                for status in Status::ALL {
                    for (what, value) in
                        [("municipalities", f64::from(cell.municipalities_of(status))), ("residents", cell.residents_of(status))]
                    {
                        let row = result(format!("{what}-{}", status.id()), *year, value);
                        rows.push(RecordRow { service: service.id, regime: regime.id(), ..row });
                    }
                }
            }
        }
    }
}

fn drawn(outcome: &Outcome, ranges: &Ranges, rows: &mut Vec<RecordRow>) {
    for (year, spread) in ranges.years.iter().zip(&ranges.population) {
        for (name, value) in [("low", spread.low), ("median", spread.median), ("high", spread.high)] {
            rows.push(result(format!("population-{name}"), *year, value));
        }
    }
    for (service, three) in SERVICES.iter().zip(&ranges.secure) {
        for (regime, spread) in Regime::ALL.iter().zip(three) {
            for (name, value) in [("low", spread.low), ("median", spread.median), ("high", spread.high)] {
                let row = result(format!("members-secure-{name}"), outcome.settings.year, value);
                rows.push(RecordRow { service: service.id, regime: regime.id(), ..row });
            }
        }
    }
}
