//! "Reproduce this": the scripts of the page give the page's numbers, and move with the tables as the library does.
//!
//! The Python ones are run here, with draws that must agree to the last bit. The R ones are run where `Rscript` exists;
//! what they gave is recorded in `tests/reference/reproduce_r.csv` with a mark of each script, so that a script that
//! changes without being run again fails everywhere. `RECORD_R=1 cargo test --test compare_reproduce` records anew.
use kurabe::compare::reproduce::{Part, Program, Script, script};
use kurabe::compare::*;
use kurabe::data::{Base, Code, Date, Indicator, Measure, Panel, open};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, LazyLock};

type Results = BTreeMap<String, f64>;

const TABLES_READ: [&str; 8] = [
    "agreements_outside_scheme.csv",
    "areas.csv",
    "census.csv",
    "memberships.csv",
    "municipalities.csv",
    "panel.csv",
    "prefectures.csv",
    "settlement_areas_seen.csv",
];
const ADDRESS: &str = "https://example.org/compare/";

static TABLES: LazyLock<(Base, Panel)> = LazyLock::new(|| read(Path::new("public/data")));

fn read(folder: &Path) -> (Base, Panel) {
    (open::read_base(folder).unwrap(), open::read_panel(folder).unwrap())
}

/// A question and whether its draws are made too (they take most of the time).
fn views() -> Vec<(Question, bool)> {
    let ask = |change: &dyn Fn(&mut Question)| {
        let mut q = Question::default();
        change(&mut q);
        q
    };
    let codes = |list: &str| list.split(' ').map(|c| c.parse::<Code>().unwrap()).collect::<Vec<_>>();
    let by_hand = Custom { treated: codes("33202 33205 34207 13101"), controls: codes("32202 33207 33202 01100 01202 47201 99999") };
    vec![
        (ask(&|_| ()), true),
        (ask(&|q| (q.role, q.measure, q.from, q.to, q.control) = (Role::All, Measure::Change, 2012, 2021, Control::NotYet)), false),
        (ask(&|q| (q.control, q.weight, q.joined_by) = (Control::Never, Weight::Population, Date::new(2025, 4, 1))), false),
        (
            ask(&|q| (q.indicator, q.measure, q.to, q.control) = (Indicator::Households, Measure::Annual, 2022, Control::NoKnownScheme)),
            false,
        ),
        (ask(&|q| (q.control, q.seed) = (Control::SamePrefecture, 7)), false),
        (
            ask(&|q| {
                (q.indicator, q.measure, q.to) = (Indicator::AgedShare, Measure::Change, 2022);
                (q.control, q.weight) = (Control::SamePrefecture, Weight::Population);
            }),
            false,
        ),
        (ask(&|q| (q.indicator, q.measure, q.to, q.control) = (Indicator::StaffPer1000, Measure::Level, 2024, Control::Commuter)), true),
        (
            ask(&|q| {
                (q.indicator, q.measure, q.to) = (Indicator::NetMigrationRate, Measure::Change, 2021);
                (q.control, q.seed) = (Control::CommuterSimilar, u64::MAX);
            }),
            true,
        ),
        (ask(&|q| (q.role, q.indicator, q.to) = (Role::Core, Indicator::IncomePerTaxpayer, 2023)), false),
        (ask(&|q| (q.control, q.from) = (Control::Matched, 2015)), false),
        (ask(&|q| (q.control, q.from, q.k, q.match_pool) = (Control::Matched, 2015, 1, MatchPool::CommuterSimilar)), false),
        (
            ask(&|q| {
                (q.indicator, q.from, q.to) = (Indicator::IncomePerResident, 2015, 2023);
                (q.control, q.k, q.match_pool, q.role) = (Control::Matched, 5, MatchPool::NoKnownScheme, Role::All);
            }),
            false,
        ),
        (ask(&|q| (q.control, q.custom) = (Control::Custom, Some(Arc::new(by_hand.clone())))), true),
    ]
}

/// What the library gives, draws included if asked for.
fn expected((base, panel): &(Base, Panel), q: &Question, with_draws: bool) -> Results {
    let c = compare(base, panel, q).unwrap();
    let mut results: Results = c.results().into_iter().map(|(n, v)| (n.to_owned(), v)).collect();
    if with_draws {
        let mut draws = Draws::new(&c);
        while draws.step(5_000).done < draws.progress().total {}
        results.extend(draws.result().results().into_iter().map(|(n, v)| (n.to_owned(), v)));
    }
    results
}

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("reproduce-{name}"));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(program: &str, name: &str, script: &Script, tables: &Path) -> String {
    let path = folder("scripts").join(format!("{name}-{}", script.name));
    std::fs::write(&path, &script.text).unwrap();
    let out = Command::new(program).arg(&path).arg(tables).output();
    let out = out.unwrap_or_else(|e| panic!("{program} is needed: {e}"));
    assert!(out.status.success(), "{}: {}", path.display(), String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

fn results(printed: &str) -> Results {
    printed.lines().filter_map(|l| l.split_once(' ')).map(|(n, v)| (n.to_owned(), v.trim().parse().unwrap())).collect()
}

fn python(name: &str, tables: &(Base, Panel), q: &Question, folder: &Path, with_draws: bool) -> Results {
    let mut s = script(&tables.0, q, Program::Python, Part::Comparison, ADDRESS);
    if !with_draws {
        s.text = s.text.replace("DRAWS = True", "DRAWS = False");
    }
    results(&run("python3", name, &s, folder))
}

fn is_drawn(name: &str) -> bool {
    name.starts_with("boot-") || name == "p-block" || name == "p-permutation"
}

/// Names alike, values within 1e-9 of the larger of the value and the outcomes' size, draws exactly.
fn agree(what: &str, script: &Results, library: &Results) {
    let names = |r: &Results| r.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(script), names(library), "{what}");
    let size = ["sd-treated", "sd-control", "max-treated", "min-treated"]
        .iter()
        .filter_map(|n| library.get(*n))
        .fold(0.0_f64, |m, v| m.max(v.abs()));
    for (name, v) in library {
        let scale = if name.starts_with("p-") || name.starts_with("n-") { v.abs() } else { v.abs().max(size) };
        let allowed = if name == "p-block" || name == "p-permutation" { 0.0 } else { 1e-9 * scale + 1e-12 };
        assert!((script[name] - v).abs() <= allowed, "{what}: {name} is {} in the script, {v} in the library", script[name]);
    }
}

#[test]
fn python_scripts_give_the_numbers_of_the_page() {
    let real = Path::new("public/data");
    for (n, (q, with_draws)) in views().into_iter().enumerate() {
        let script = python(&format!("view-{n}"), &TABLES, &q, real, with_draws);
        agree(&format!("view {n} {q:?}"), &script, &expected(&TABLES, &q, with_draws));
    }
}

#[test]
fn python_scripts_give_the_event_study() {
    let others = [
        (Role::Partner, Control::OutsideMetro),
        (Role::All, Control::NoKnownScheme),
        (Role::All, Control::CommuterSimilar),
        (Role::Core, Control::Matched),
    ];
    for (n, (role, control)) in others.into_iter().enumerate() {
        let q = Question { role, control, from: 2015, seed: 5, ..Question::default() };
        let mut study = event_study(&TABLES.0, &TABLES.1, &q).unwrap();
        let mut draws = EventDraws::new(&study);
        while draws.step(1_000).done < draws.progress().total {}
        draws.complete(&mut study);
        let s = script(&TABLES.0, &q, Program::Python, Part::EventStudy, ADDRESS);
        let printed = run("python3", &format!("study-{n}"), &s, Path::new("public/data"));
        let near = |text: &str, v: Option<f64>| match v {
            None => text.is_empty(),
            Some(v) => (text.parse::<f64>().unwrap() - v).abs() <= 1e-9 * v.abs().max(1.0),
        };
        let rows: Vec<Vec<&str>> = printed.lines().filter(|l| l.contains(',')).skip(1).map(|l| l.split(',').collect()).collect();
        assert_eq!(rows.len(), study.points.len(), "{printed}");
        for (row, p) in rows.iter().zip(&study.points) {
            assert_eq!((row[0].parse(), row[4].parse()), (Ok(p.event_time), Ok(p.n)), "{row:?}");
            assert!(near(row[1], Some(p.effect)) && near(row[2], p.low) && near(row[3], p.high), "{row:?} {p:?}");
        }
        let p = results(&printed).get("pre-test-p").copied();
        assert_eq!(p.is_some(), study.pre_test.is_some(), "{printed}");
        if let (Some(p), Some(test)) = (p, study.pre_test) {
            assert!((p / test.p - 1.0).abs() < 1e-6, "{p} {}", test.p);
        }
    }
}

/// A copy of the tables with one cell changed: the row that begins with `row`, its column `column`.
fn changed(name: &str, table: &str, row: &str, column: &str, value: &str) -> PathBuf {
    let to = folder(name);
    for file in TABLES_READ {
        std::fs::copy(Path::new("public/data").join(file), to.join(file)).unwrap();
    }
    let text = std::fs::read_to_string(to.join(table)).unwrap();
    let at = text.lines().next().unwrap().trim_start_matches('\u{feff}').split(',').position(|c| c == column).unwrap();
    let mut found = 0;
    let lines: Vec<String> = text
        .lines()
        .map(|l| {
            if !l.starts_with(row) {
                return l.to_owned();
            }
            found += 1;
            let mut cells: Vec<&str> = l.split(',').collect();
            assert_ne!(cells[at], value);
            cells[at] = value;
            cells.join(",")
        })
        .collect();
    assert_eq!(found, 1, "{table} {row}");
    std::fs::write(to.join(table), lines.join("\n") + "\n").unwrap();
    to
}

/// One input value changed: library and script move, and by the same.
#[test]
fn library_and_script_move_alike() {
    let changes = [
        ("people", "panel.csv", "33216,2025,", "population", "99999", "mean-treated"),
        ("joined", "memberships.csv", "kurashiki,33216,", "joined", "2019-01-01", "n-treated"),
        ("metro", "municipalities.csv", "01202,", "three_metro_prefecture", "1", "n-control"),
    ];
    for (name, table, row, column, value, moved) in changes {
        let there = changed(name, table, row, column, value);
        let tables = read(&there);
        for (n, q) in
            [Question::default(), Question { control: Control::Matched, from: 2015, ..Question::default() }].into_iter().enumerate()
        {
            let (before, after) = (expected(&TABLES, &q, false), expected(&tables, &q, false));
            let script = python(&format!("{name}-{n}"), &tables, &q, &there, false);
            agree(&format!("{name} {q:?}"), &script, &after);
            assert!((n == 1 && moved == "n-control") || before[moved] != after[moved], "{name}: {moved} stays {}", after[moved]);
            assert_ne!(before["difference"], after["difference"], "{name}");
        }
    }
}

/// A mark of a script: what was recorded belongs to this text.
fn mark(s: &Script) -> String {
    format!("{:016x}", kurabe::stats::random::fnv1a64(&s.text))
}

#[test]
fn r_scripts_gave_the_numbers_of_the_page() {
    let recorded = Path::new("tests/reference/reproduce_r.csv");
    let here = Command::new("Rscript").arg("--version").output().is_ok();
    let record = std::env::var_os("RECORD_R").is_some();
    let mut lines = String::from("view,script,name,value\n");
    let known = std::fs::read_to_string(recorded).unwrap_or_default();
    for (n, (q, _)) in views().into_iter().enumerate() {
        let s = script(&TABLES.0, &q, Program::R, Part::Comparison, ADDRESS);
        let library = expected(&TABLES, &q, true);
        let prefix = format!("{n},{},", mark(&s));
        let mut all = Vec::new();
        if !record {
            let of_view: Results = known
                .lines()
                .filter_map(|l| l.strip_prefix(&prefix))
                .filter_map(|l| l.split_once(','))
                .map(|(k, v)| (k.to_owned(), v.parse().unwrap()))
                .collect();
            assert!(!of_view.is_empty(), "view {n}: this R script has not been run since it changed; see the head of this file");
            all.push(of_view);
        }
        if here {
            let now = results(&run("Rscript", &format!("view-{n}"), &s, Path::new("public/data")));
            now.iter().for_each(|(name, v)| lines += &format!("{prefix}{name},{v:?}\n"));
            all.push(now);
        }
        for r in all {
            let (mut exact, mut drawn) = (r.clone(), r);
            exact.retain(|n, _| !is_drawn(n));
            drawn.retain(|n, _| is_drawn(n));
            let fixed: Results = library.iter().filter(|(n, _)| !is_drawn(n)).map(|(n, v)| (n.clone(), *v)).collect();
            agree(&format!("R, view {n}"), &exact, &fixed);
            // Six Monte Carlo errors of two runs for a p; for the bootstrap a tenth of its own width.
            for (name, v) in &drawn {
                let other = library[name];
                let allowed = if name.starts_with("p-") {
                    6.0 * (2.0 * other * (1.0 - other) / 1e4).sqrt() + 1e-3
                } else {
                    0.1 * (library["boot-high"] - library["boot-low"])
                };
                assert!((v - other).abs() <= allowed, "R, view {n}: {name} {v} against {other}");
            }
        }
    }
    if record {
        assert!(here, "recording needs Rscript");
        std::fs::write(recorded, lines).unwrap();
    }
}
