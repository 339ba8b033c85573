//! The draws against the same lines in Python (`tests/reference/draws.py`), in slices of any size, and the trend.
use kurabe::compare::*;
use kurabe::data::{Base, Indicator, Measure, Panel, open};
use std::{path::Path, sync::LazyLock};

static TABLES: LazyLock<(Base, Panel)> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap())
});

fn drawn(c: &Comparison, slice: usize) -> DrawResults {
    let mut draws = Draws::new(c);
    loop {
        let Progress { done, total } = draws.step(slice);
        if done == total {
            return draws.result();
        }
    }
}

#[test]
fn draws_agree_with_the_same_lines_in_python() {
    let text = std::fs::read_to_string("tests/reference/draws.csv").unwrap();
    for line in text.lines().skip(1) {
        let f: Vec<&str> = line.split(',').collect();
        let q = Question {
            indicator: Indicator::from_id(f[0]).unwrap(),
            measure: Measure::from_id(f[1]).unwrap(),
            from: f[2].parse().unwrap(),
            to: f[3].parse().unwrap(),
            role: Role::from_id(f[4]).unwrap(),
            control: Control::from_id(f[5]).unwrap(),
            seed: f[6].parse().unwrap(),
            ..Question::default()
        };
        let c = compare(&TABLES.0, &TABLES.1, &q).unwrap();
        let r = drawn(&c, 997);
        let expected: Vec<f64> = f[7..].iter().map(|v| v.parse().unwrap()).collect();
        for (got, e) in [(r.boot_low, expected[0]), (r.boot_high, expected[1])] {
            assert!((got.unwrap() / e - 1.0).abs() < 1e-9, "{line}: {got:?}");
        }
        // Counts of shuffles agree exactly.
        assert_eq!((r.p_block, r.p_permutation), (Some(expected[2]), Some(expected[3])), "{line}");
    }
}

#[test]
fn golden_values_of_seed_one() {
    let c = compare(&TABLES.0, &TABLES.1, &Question::default()).unwrap();
    let r = drawn(&c, 200);
    assert_eq!(r.p_permutation, Some(460.0 / 10_001.0));
    assert_eq!(r.p_block, Some(6_047.0 / 10_001.0));
    assert_eq!((format!("{:.3}", r.boot_low.unwrap()), format!("{:.3}", r.boot_high.unwrap())), ("-1.613".into(), "4.731".into()));
    assert!(r.p_block_error.unwrap() < 0.005 && r.p_permutation_error.unwrap() < 0.003);
    assert_eq!(r.results().iter().map(|(n, _)| *n).collect::<Vec<_>>(), ["boot-low", "boot-high", "p-permutation", "p-block"]);
}

#[test]
fn weighted_comparisons_have_no_draws() {
    let q = Question { weight: Weight::Population, ..Question::default() };
    let c = compare(&TABLES.0, &TABLES.1, &q).unwrap();
    let mut draws = Draws::new(&c);
    assert_eq!(draws.step(100), Progress { done: 0, total: 0 });
    assert!(draws.result().results().is_empty());
}

#[test]
fn trend_starts_at_100_and_ends_at_the_comparison() {
    let t = trend(&TABLES.0, &TABLES.1, &Question::default()).unwrap();
    assert_eq!(t.scale, Scale::Index { base: 2013 });
    assert_eq!(t.breaks, [Break::ForeignResidents, Break::NineMonths]);
    let at = |line: &[TrendPoint], year| *line.iter().find(|p| p.year == year).unwrap();
    let base = at(&t.treated, 2013);
    assert_eq!((base.mean, base.low, base.high, base.n), (100.0, 100.0, 100.0, 187));
    let c = compare(&TABLES.0, &TABLES.1, &Question::default()).unwrap();
    for (line, mean) in [(&t.treated, c.mean_treated), (&t.control, c.mean_control)] {
        let end = at(line, 2025);
        assert_eq!(line.len(), 16);
        assert!((end.mean - 100.0 - mean).abs() < 1e-9 && end.low < end.mean && end.mean < end.high);
    }
}

#[test]
fn rates_are_shown_as_they_are() {
    let q = Question { indicator: Indicator::NetMigrationRate, measure: Measure::Level, from: 2013, to: 2021, ..Question::default() };
    let (t, c) = (trend(&TABLES.0, &TABLES.1, &q).unwrap(), compare(&TABLES.0, &TABLES.1, &q).unwrap());
    assert_eq!((t.scale, t.treated.len()), (Scale::Level, 10));
    assert!((t.treated.last().unwrap().mean - c.mean_treated).abs() < 1e-9);
}

#[test]
fn trend_agrees_with_the_reference() {
    let text = std::fs::read_to_string("tests/reference/trend.csv").unwrap();
    let mut asked: Option<Trend> = None;
    for line in text.lines().skip(1) {
        let f: Vec<&str> = line.split(',').collect();
        let q = Question {
            indicator: Indicator::from_id(f[0]).unwrap(),
            measure: Measure::from_id(f[1]).unwrap(),
            from: f[2].parse().unwrap(),
            to: f[3].parse().unwrap(),
            role: Role::from_id(f[4]).unwrap(),
            control: Control::from_id(f[5]).unwrap(),
            weight: Weight::from_id(f[6]).unwrap(),
            ..Question::default()
        };
        if asked.as_ref().is_none_or(|t| t.question != q) {
            asked = Some(trend(&TABLES.0, &TABLES.1, &q).unwrap());
        }
        let t = asked.as_ref().unwrap();
        let points = if f[7] == "treated" { &t.treated } else { &t.control };
        let p = points.iter().find(|p| p.year.to_string() == f[8]).unwrap();
        assert_eq!(p.n.to_string(), f[9], "{line}");
        for (got, e) in [(p.mean, f[10]), (p.low, f[11]), (p.high, f[12])] {
            let e: f64 = e.parse().unwrap();
            assert!((got - e).abs() <= 1e-9 * e.abs().max(1.0), "{line}: {got}");
        }
    }
}

#[test]
fn a_slice_of_draws_is_short() {
    let c = compare(&TABLES.0, &TABLES.1, &Question::default()).unwrap();
    let (mut draws, mut slices) = (Draws::new(&c), Vec::new());
    loop {
        let start = std::time::Instant::now();
        let p = draws.step(200);
        slices.push(start.elapsed());
        if p.done == p.total {
            break;
        }
    }
    let all: std::time::Duration = slices.iter().sum();
    slices.sort_unstable();
    println!(
        "{} slices of 200 draws: median {:?}, largest {:?}, together {all:?}",
        slices.len(),
        slices[slices.len() / 2],
        slices[slices.len() - 1]
    );
    assert!(cfg!(debug_assertions) || slices[slices.len() * 9 / 10].as_millis() < 16);
}
