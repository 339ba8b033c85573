//! "Reproduce this": the comparison of a page as a short script in Python or R that reads the open tables alone.
//!
//! The scripts are templates beside this file. A line `#if NAME …` keeps what follows up to `#else` or `#end` where one of
//! the names holds for the question; `@NAME@` is filled in. So each script holds what its own question needs and nothing
//! else. The Python ones draw exactly as the page does (RULES 4), the R ones by R's own generator.
//!
//! They read panel.csv, municipalities.csv and memberships.csv. What else a rule demands is written into them: Kochi's
//! agreements outside the scheme and the centres of a million people, both few. Only the list of the sister scheme is too
//! long for that: `no-known-scheme` reads settlement_areas_seen.csv as well ([`Script::files`] says so).

use super::event_cohorts::never_treated;
use super::{Control, Question, Role, Weight};
use crate::data::{Base, Indicator, Measure};

/// Language of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Program {
    /// Python 3, standard library only.
    #[default]
    Python,
    /// R, no packages.
    R,
}

impl Program {
    /// Both.
    pub const ALL: [Program; 2] = [Program::Python, Program::R];

    /// Ending of its files.
    pub const fn ending(self) -> &'static str {
        match self {
            Program::Python => "py",
            Program::R => "R",
        }
    }
}

/// What is computed again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Part {
    /// The comparison: every number under its name in the public contract.
    #[default]
    Comparison,
    /// The event study: its table and the p of the test before joining.
    EventStudy,
}

impl Part {
    /// Both.
    pub const ALL: [Part; 2] = [Part::Comparison, Part::EventStudy];

    /// Its name in file names.
    pub const fn id(self) -> &'static str {
        match self {
            Part::Comparison => "comparison",
            Part::EventStudy => "event-study",
        }
    }
}

/// A script ready to be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// File name, e.g. `kurabe-comparison.py`.
    pub name: String,
    /// Tables of `public/data` that it reads.
    pub files: Vec<&'static str>,
    /// The script.
    pub text: String,
}

/// Centres of this many people or more are set aside by `commuter-similar`.
const MILLION: u32 = 1_000_000;

/// Writes the script for a question; `address` is where the page with that question is.
pub fn script(base: &Base, question: &Question, program: Program, part: Part, address: &str) -> Script {
    let template = match (part, program) {
        (Part::Comparison, Program::Python) => include_str!("comparison.py"),
        (Part::Comparison, Program::R) => include_str!("comparison.R"),
        (Part::EventStudy, Program::Python) => include_str!("event_study.py"),
        (Part::EventStudy, Program::R) => include_str!("event_study.R"),
    };
    // The event study has controls of its own where the question's are not of never-treated municipalities.
    let pool = if part == Part::EventStudy { never_treated(&question.control).0 } else { question.pool() };
    let mut files = vec!["panel.csv", "municipalities.csv", "memberships.csv"];
    files.extend((pool == Control::NoKnownScheme).then_some("settlement_areas_seen.csv"));
    let name = format!("kurabe-{}.{}", part.id(), program.ending());
    let codes = |list: &mut dyn Iterator<Item = String>| list.collect::<Vec<_>>().join(" ");
    let code = |i: &usize| base.municipalities.get(*i).map(|m| m.code.to_string());
    let custom = question.custom.as_deref();
    let q = question;
    let values = [
        // Nothing that could end a comment or a string reaches a script.
        ("ADDRESS", address.chars().filter(|c| c.is_ascii_graphic() && !"\\\"'".contains(*c)).collect()),
        ("QUESTION", described(q)),
        ("STUDY", format!("Question: population 2013-2025, {} against {}, seed {}.", q.role.id(), pool.id(), q.seed)),
        ("FILES", files.join(", ")),
        ("NAME", name.clone()),
        ("VALUE", value(q.indicator, |column| format!("get(code, year, \"{column}\")"))),
        ("VALUE_R", value(q.indicator, |column| format!("get(\"{column}\", year)"))),
        ("FROM", q.from.to_string()),
        ("TO", q.to.to_string()),
        ("WEIGHT_YEAR", q.weight_year().to_string()),
        ("YEARS", q.indicator.years_between(q.from, q.to).to_string()),
        ("JOINED_BY", q.joined_by.to_string()),
        ("SEED", q.seed.to_string()),
        ("SEED_R", (q.seed % 2_147_483_647).to_string()),
        ("K", q.k.to_string()),
        ("TREATED", codes(&mut custom.iter().flat_map(|c| c.treated.iter().map(ToString::to_string)))),
        ("CONTROLS", codes(&mut custom.iter().flat_map(|c| c.controls.iter().map(ToString::to_string)))),
        ("KOCHI", codes(&mut base.outside_scheme.iter().filter_map(|(_, i)| code(i)))),
        ("MILLION", codes(&mut base.municipalities.iter().filter(|m| m.census_2020 >= MILLION).map(|m| m.code.to_string()))),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(n, v): &(&str, String)| (*n, v.as_str())).collect();
    Script { text: fill(template, &flags(q, pool), &values), name, files }
}

/// The question in one line.
fn described(q: &Question) -> String {
    let years = if q.measure == Measure::Level { q.to.to_string() } else { format!("{}-{}", q.from, q.to) };
    let mut line = format!("Question: {}, {}, {years}; ", q.indicator.definition().id, q.measure.id());
    line += &match q.control {
        Control::Custom => "two groups by hand".to_owned(),
        other => format!("{} (joined by {}) against {}", q.role.id(), q.joined_by, other.id()),
    };
    if q.control == Control::Matched {
        line += &format!(", k {}, pool {}", q.k, q.match_pool.id());
    }
    line + &format!("; weight {}, seed {}.", q.weight.id(), q.seed)
}

/// The names that hold for a question whose controls come from `pool`.
fn flags(q: &Question, pool: Control) -> Vec<&'static str> {
    let (matched, within, weighted) = (q.control == Control::Matched, q.control == Control::SamePrefecture, q.weight != Weight::None);
    let mut flags = vec![q.measure.id()];
    flags.push(match q.role {
        Role::Partner => "partner",
        Role::Core => "core",
        Role::All => "all",
    });
    let some = [
        ("custom", q.control == Control::Custom),
        ("not-yet", pool == Control::NotYet),
        ("metro", matches!(pool, Control::OutsideMetro | Control::NoKnownScheme)),
        ("settlement", pool == Control::NoKnownScheme),
        ("commuter", matches!(pool, Control::Commuter | Control::CommuterSimilar)),
        ("million", pool == Control::CommuterSimilar),
        ("matched", matched),
        ("within", within),
        ("weighted", weighted),
        ("once", !weighted && !matched),
        ("welch", !within && !matched),
        ("draws", !weighted && !matched),
    ];
    flags.extend(some.into_iter().filter(|s| s.1).map(|s| s.0));
    flags
}

/// An indicator's formula over columns of panel.csv (RULES 2); `get` reads one.
fn value(indicator: Indicator, get: impl Fn(&str) -> String) -> String {
    let per = |factor: &str, top: String, below: &str| format!("per({factor}, {top}, {})", get(below));
    match indicator {
        Indicator::Population => get("population"),
        Indicator::Households => get("households"),
        Indicator::IncomePerTaxpayer => per("1000", get("taxable_income_thousand_yen"), "taxpayers"),
        Indicator::IncomePerResident => per("1000", get("taxable_income_thousand_yen"), "population"),
        Indicator::ExpenditurePerResident => per("1000", get("total_expenditure_thousand_yen"), "population"),
        Indicator::AgedShare => per("100", get("age_65_plus"), "population"),
        Indicator::WorkingAgeShare => per("100", get("age_15_64"), "population"),
        Indicator::BirthRate => per("1000", get("births"), "population"),
        Indicator::DeathRate => per("1000", get("deaths"), "population"),
        Indicator::NetMigrationRate => per("1000", format!("{} - {}", get("moved_in"), get("moved_out")), "population"),
        Indicator::FiscalCapacityIndex => get("fiscal_capacity_index"),
        Indicator::DebtServiceRatio => get("real_debt_service_ratio_pct"),
        Indicator::StaffPer1000 => per("1000", get("general_administration_staff"), "population"),
    }
}

/// A template with its lines chosen and its blanks filled.
fn fill(template: &str, flags: &[&str], values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len());
    // One entry for each `#if` not yet ended: whether its lines are kept.
    let mut kept = Vec::new();
    for line in template.lines() {
        let mark = line.trim_start();
        if let Some(names) = mark.strip_prefix("#if ") {
            kept.push(names.split(' ').any(|n| flags.contains(&n)));
        } else if mark == "#else" {
            if let Some(last) = kept.last_mut() {
                *last = !*last;
            }
        } else if mark == "#end" {
            kept.pop();
        } else if kept.iter().all(|k| *k) {
            out.push_str(line);
            out.push('\n');
        }
    }
    for (name, value) in values {
        out = out.replace(&format!("@{name}@"), value);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::open;
    use std::path::Path;

    #[test]
    fn lines_are_chosen_and_blanks_filled() {
        let template = "a\n#if x y\nb @N@\n  #if z\n  c\n  #else\n  d\n  #end\n#else\ne\n#end\nf\n";
        assert_eq!(fill(template, &["y"], &[("N", "1")]), "a\nb 1\n  d\nf\n");
        assert_eq!(fill(template, &["z"], &[]), "a\ne\nf\n");
    }

    /// Whatever is asked, every mark is used up, and what an address holds cannot leave its comment.
    #[test]
    fn nothing_of_a_template_is_left_in_a_script() {
        let base = open::read_base(Path::new("public/data")).unwrap();
        for control in Control::ALL {
            for (program, part) in Program::ALL.into_iter().flat_map(|p| Part::ALL.map(|q| (p, q))) {
                let q = Question { control: *control, ..Question::default() };
                let s = script(&base, &q, program, part, "https://x/\"\"\"\nimport os\n\\'");
                let marks = ["#if", "#else", "#end", "@"];
                assert!(!s.text.lines().any(|l| marks.iter().any(|m| l.trim_start().starts_with(m)) || l == "import os"), "{}", s.text);
                assert!(!s.text.chars().any(|c| c == '@' && program == Program::Python), "{}", s.text);
                assert_eq!(s.files.len(), if *control == Control::NoKnownScheme { 4 } else { 3 });
            }
        }
    }
}
