//! The event study against `tests/reference/event_study.py` (estimates, bands and test), and what must hold whatever the numbers are.
use kurabe::compare::*;
use kurabe::data::*;
use proptest::prelude::*;
use std::{path::Path, sync::Arc, sync::LazyLock};

static TABLES: LazyLock<(Base, Panel)> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap())
});

fn ask(role: Role, control: Control, seed: u64) -> EventStudy {
    event_study(&TABLES.0, &TABLES.1, &Question { role, control, seed, ..Question::default() }).unwrap()
}

fn drawn(mut study: EventStudy, slice: usize) -> EventStudy {
    let mut draws = EventDraws::new(&study);
    while {
        let p = draws.step(slice);
        p.done < p.total
    } {}
    draws.complete(&mut study);
    study
}

/// Relative to the value, or to a hundredth of a percent where it is nearly 0.
fn agree(got: f64, expected: f64) -> bool {
    (got - expected).abs() <= 1e-9 * expected.abs().max(0.01)
}

#[test]
fn everything_agrees_with_the_reference() {
    let text = std::fs::read_to_string("tests/reference/event_study.csv").unwrap();
    let mut asked: Option<(String, EventStudy)> = None;
    let (mut seen, mut held, mut tests) = (0, 0, 0);
    for line in text.lines().skip(1) {
        let f: Vec<&str> = line.split(',').collect();
        let key = f[..3].join(",");
        if asked.as_ref().is_none_or(|(k, _)| *k != key) {
            let study = ask(Role::from_id(f[0]).unwrap(), Control::from_id(f[1]).unwrap(), f[2].parse().unwrap());
            asked = Some((key, drawn(study, 97)));
        }
        let s = &asked.as_ref().unwrap().1;
        let n: usize = f[6].parse().unwrap();
        let values: Vec<f64> = f[7].split(' ').filter_map(|v| v.parse().ok()).collect();
        seen += 1;
        match f[3] {
            "meta" => {
                let left = [s.n_control, s.left_out.outside_restriction, s.left_out.joined_late, s.left_out.without_population];
                assert_eq!((s.n_treated, left.map(|v| v as f64).to_vec()), (n, values), "{line}");
                assert_eq!((s.control.id(), s.is_fallback), (f[7].rsplit(' ').next().unwrap(), s.control.id() != f[1]), "{line}");
            }
            "cell" => {
                let (g, t): (u16, u16) = (f[4].parse().unwrap(), f[5].parse().unwrap());
                let c = s.cohort(g).find(|c| c.year == t).unwrap();
                assert!(c.n == n && agree(c.effect, values[0]), "{line}: {c:?}");
                held += 1;
            }
            "point" => {
                let p = s.at(f[4].parse().unwrap()).unwrap();
                assert!(p.n == n && agree(p.effect, values[0]), "{line}: {p:?}");
                assert_eq!((p.low.is_some(), p.high.is_some()), (values.len() == 3, values.len() == 3), "{line}");
                if let (Some(low), Some(high)) = (p.low, p.high) {
                    assert!(agree(low, values[1]) && agree(high, values[2]), "{line}: {p:?}");
                }
            }
            "constant" => {
                let p = s.constant.iter().find(|p| p.event_time.to_string() == f[4]).unwrap();
                assert!(p.n == n && agree(p.effect, values[0]), "{line}: {p:?}");
            }
            _ => {
                let t = s.pre_test.unwrap();
                assert!(t.df == n && agree(t.statistic, values[0]) && agree(t.p, values[1]), "{line}: {t:?}");
                assert!((t.p - values[1]).abs() <= 1e-9 * values[1], "{line}: {t:?}");
                tests += 1;
            }
        }
    }
    assert!(seen > 2_000 && held > 1_500 && tests >= 15, "{seen} lines, {held} cells, {tests} tests");
}

#[test]
fn as_many_cells_and_points_as_the_reference() {
    // Nothing is there that the reference does not have.
    let text = std::fs::read_to_string("tests/reference/event_study.csv").unwrap();
    let lines = |kind: &str| text.lines().filter(|l| l.starts_with(&format!("partner,outside-metro,1,{kind},"))).count();
    let s = ask(Role::Partner, Control::OutsideMetro, 1);
    assert_eq!((s.cells.len(), s.points.len(), s.constant.len()), (lines("cell"), lines("point"), lines("constant")));
}

#[test]
fn the_default_by_hand() {
    let s = drawn(ask(Role::Partner, Control::OutsideMetro, 1), 200);
    let cohorts: Vec<(u16, usize)> = s.cohorts.iter().map(|c| (c.year, c.members.len())).collect();
    let expected = [(2016, 16), (2017, 112), (2018, 31), (2019, 28), (2020, 51), (2021, 13), (2022, 3), (2023, 27), (2024, 10), (2025, 2)];
    assert_eq!(cohorts, expected);
    assert_eq!((s.n_treated, s.n_control, s.left_out.joined_late, s.left_out.joined_early), (293, 902, 9, 0));
    let base = s.at(-1).unwrap();
    assert_eq!((base.effect, base.low, base.high, base.n), (0.0, Some(0.0), Some(0.0), 293));
    assert_eq!(s.points.iter().filter(|p| !p.is_shown()).map(|p| p.event_time).collect::<Vec<_>>(), [-12, -11, 9]);
    assert_eq!(s.constant.iter().map(|p| (p.event_time, p.n)).collect::<Vec<_>>(), (-4..=4).map(|e| (e, 235)).collect::<Vec<_>>());
    // The point is the mean of the cohorts' own cells over treated units.
    for p in &s.points {
        let cells: Vec<&EventCell> = s.cells.iter().filter(|c| c.event_time() == p.event_time).collect();
        let n: usize = cells.iter().map(|c| c.n).sum();
        let mean = cells.iter().map(|c| c.n as f64 * c.effect).sum::<f64>() / n as f64;
        assert!(n == p.n && (mean - p.effect).abs() < 1e-12);
    }
    // Slices do not matter.
    assert_eq!(s, drawn(ask(Role::Partner, Control::OutsideMetro, 1), 2_000));
}

#[test]
fn bands_and_test_come_when_their_draws_are_made() {
    let mut s = ask(Role::All, Control::Never, 3);
    let mut draws = EventDraws::new(&s);
    draws.step(EVENT_BAND_DRAWS - 1);
    draws.complete(&mut s);
    assert!(s.points.iter().all(|p| p.low.is_none()) && s.pre_test.is_none());
    assert_eq!(draws.step(1), Progress { done: EVENT_BAND_DRAWS, total: EVENT_DRAWS });
    draws.complete(&mut s);
    assert!(s.at(0).unwrap().low.is_some() && s.pre_test.is_none());
    draws.step(usize::MAX);
    draws.complete(&mut s);
    assert!(s.pre_test.is_some());
}

#[test]
fn only_role_control_and_seed_matter() {
    let d = Question::default();
    let other = Question {
        indicator: Indicator::AgedShare,
        measure: Measure::Level,
        from: 2020,
        to: 2021,
        weight: Weight::Population,
        joined_by: Date::new(2015, 1, 1),
        ..d.clone()
    };
    let ask = |q: &Question| event_study(&TABLES.0, &TABLES.1, q).unwrap();
    assert_eq!(ask(&d), ask(&other));
    assert_eq!(event_study(&TABLES.0, &Panel::default(), &d).unwrap_err(), Refusal::ColumnsAbsent(vec![Column::Population]));
}

#[test]
fn a_draw_is_cheap() {
    let study = ask(Role::All, Control::Never, 1);
    let start = std::time::Instant::now();
    drawn(study, 100);
    println!("{EVENT_DRAWS} draws: {:?} ({})", start.elapsed(), if cfg!(debug_assertions) { "debug" } else { "release" });
    assert!(cfg!(debug_assertions) || start.elapsed().as_millis() < 100);
}

/// (prefecture, cohort 2014–2026 or none, level, walk)
type Row = (u8, Option<u16>, f64, [f64; 13]);

/// A small country: residents by year, joined on 1 January of the cohort's year (2014 to 2026).
fn country(rows: &[Row]) -> (Base, Panel) {
    let mut base = TABLES.0.clone();
    base.outside_scheme.clear();
    let membership = base.memberships[0].clone();
    let town = base.municipalities[0].clone();
    base.municipalities = rows
        .iter()
        .enumerate()
        .map(|(i, r)| Municipality { code: Code(1000 + i as u32), prefecture: r.0, three_metro: false, ..town.clone() })
        .collect();
    base.memberships = rows
        .iter()
        .enumerate()
        .filter_map(|(i, r)| Some((i, r.1?)))
        .map(|(i, g)| {
            // 2025-04-01 is first treated in 2026.
            let joined = if g > 2025 { Date::new(2025, 4, 1) } else { Date::new(i32::from(g), 1, 1) };
            Membership { municipality: i, role: MemberRole::Partner, joined, ..membership.clone() }
        })
        .collect();
    let mut values = vec![f64::NAN; rows.len() * YEARS];
    for (i, r) in rows.iter().enumerate() {
        let mut log = r.2;
        for (t, step) in r.3.iter().enumerate() {
            log += step;
            values[i * YEARS + 3 + t] = log.exp();
        }
    }
    let mut panel = Panel::default();
    panel.insert(Column::Population, Arc::new(Series::new(values)));
    (base, panel)
}

fn of(rows: &[Row]) -> Result<EventStudy, Refusal> {
    let (base, panel) = country(rows);
    event_study(&base, &panel, &Question::default())
}

/// Rows that look alike move apart in 12 steps of at most 5 %.
fn rows() -> impl Strategy<Value = Vec<Row>> {
    let cohort = prop_oneof![Just(None), (2013_u16..2027).prop_map(Some)];
    let walk = prop::array::uniform13(-0.05_f64..0.05);
    prop::collection::vec((1_u8..9, cohort, 5.0_f64..15.0, walk), 0..40)
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-8 * a.abs().max(1.0)
}

fn same(a: &EventStudy, b: &EventStudy) -> bool {
    let points = |s: &EventStudy| s.points.iter().chain(&s.constant).copied().collect::<Vec<_>>();
    let ends = |a: Option<f64>, b: Option<f64>| a.is_some() == b.is_some() && a.zip(b).is_none_or(|(a, b)| close(a, b));
    let (p, q) = (points(a), points(b));
    p.len() == q.len()
        && p.iter().zip(&q).all(|(x, y)| {
            (x.event_time, x.n) == (y.event_time, y.n) && close(x.effect, y.effect) && ends(x.low, y.low) && ends(x.high, y.high)
        })
        && a.cells.iter().zip(&b.cells).all(|(x, y)| (x.cohort, x.year, x.n) == (y.cohort, y.year, y.n) && close(x.effect, y.effect))
}

fn finite(s: &EventStudy) -> bool {
    let ends = |p: &EventPoint| p.effect.is_finite() && p.low.is_none_or(f64::is_finite) && p.high.is_none_or(f64::is_finite);
    s.points.iter().chain(&s.constant).all(ends)
        && s.points.iter().all(|p| p.low.is_none_or(|low| p.high.is_some_and(|high| low <= high)))
        && s.cells.iter().all(|c| c.effect.is_finite())
        && s.pre_test.is_none_or(|t| t.statistic.is_finite() && t.statistic >= 0.0 && (0.0..=1.0).contains(&t.p))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn order_changes_nothing(rows in rows(), by in 0_usize..40) {
        let mut turned = rows.clone();
        if !turned.is_empty() {
            let by = by % turned.len();
            turned.rotate_left(by);
        }
        turned.reverse();
        match (of(&rows), of(&turned)) {
            (Ok(a), Ok(b)) => prop_assert!(same(&drawn(a, 999), &drawn(b, 1))),
            (a, b) => prop_assert_eq!(a.err(), b.err()),
        }
    }

    #[test]
    fn the_size_of_a_town_moves_nothing(rows in rows(), sizes in prop::collection::vec(-3.0_f64..3.0, 40)) {
        let scaled: Vec<Row> = rows.iter().zip(&sizes).map(|(r, s)| (r.0, r.1, r.2 + s, r.3)).collect();
        match (of(&rows), of(&scaled)) {
            (Ok(a), Ok(b)) => prop_assert!(same(&drawn(a, 500), &drawn(b, 500))),
            (a, b) => prop_assert_eq!(a.err(), b.err()),
        }
    }

    #[test]
    fn what_moves_everyone_moves_nothing(rows in rows(), common in prop::array::uniform13(-0.2_f64..0.2)) {
        let moved: Vec<Row> = rows.iter().map(|r| (r.0, r.1, r.2, std::array::from_fn(|t| r.3[t] + common[t]))).collect();
        if let (Ok(a), Ok(b)) = (of(&rows), of(&moved)) {
            prop_assert!(same(&a, &b));
        }
    }

    #[test]
    fn equal_paths_give_zero_and_no_test(rows in rows(), walk in prop::array::uniform13(-0.05_f64..0.05)) {
        let alike: Vec<Row> = rows.iter().map(|r| (r.0, r.1, r.2, walk)).collect();
        if let Ok(s) = of(&alike) {
            let s = drawn(s, 2_000);
            prop_assert!(s.points.iter().all(|p| p.effect.abs() < 1e-9 && p.low.is_none_or(|v| v.abs() < 1e-9)));
            prop_assert!(finite(&s));
        }
    }

    #[test]
    fn an_effect_put_in_comes_out(rows in rows(), effect in -0.3_f64..0.3) {
        // Everyone on one path; the treated move by `effect` in the year they join.
        let put: Vec<Row> = rows
            .iter()
            .map(|r| {
                let mut walk = [0.01; 13];
                if let Some(t) = r.1.and_then(|g| g.checked_sub(2013)).filter(|t| *t < 13) {
                    walk[usize::from(t)] += effect;
                }
                (r.0, r.1, r.2, walk)
            })
            .collect();
        if let Ok(s) = of(&put) {
            for p in s.points.iter().chain(&s.constant) {
                let expected = if p.event_time >= 0 { 100.0 * effect } else { 0.0 };
                prop_assert!((p.effect - expected).abs() < 1e-9, "{p:?}");
            }
        }
    }

    #[test]
    fn nothing_is_nan_and_everyone_is_counted(rows in rows(), gaps in prop::collection::vec((0_usize..40, 0_usize..13, prop_oneof![Just(f64::NAN), Just(0.0), Just(-1.0), Just(f64::INFINITY), Just(f64::MIN_POSITIVE), Just(f64::MAX)]), 0..4)) {
        let (base, _) = country(&rows);
        let mut panel = country(&rows).1;
        let mut values = panel.column(Column::Population).unwrap().values().to_vec();
        for (i, t, v) in gaps {
            if i < rows.len() {
                values[i * YEARS + 3 + t] = v;
            }
        }
        panel.insert(Column::Population, Arc::new(Series::new(values)));
        let members = rows.iter().filter(|r| r.1.is_some()).count();
        match event_study(&base, &panel, &Question::default()) {
            Ok(s) => {
                prop_assert_eq!(s.n_treated + s.left_out.total(), members);
                prop_assert_eq!(s.n_control + s.control_without_population + s.control_outside_restriction, rows.len() - members);
                prop_assert_eq!(s.left_out.joined_late, rows.iter().filter(|r| r.1 == Some(2026)).count());
                prop_assert_eq!(s.left_out.joined_early, rows.iter().filter(|r| r.1 == Some(2013)).count());
                prop_assert!(finite(&drawn(s, 333)));
            }
            Err(refusal) => {
                let refused = matches!(refusal, Refusal::TooFew { .. });
                prop_assert!(refused);
            }
        }
    }
}

#[test]
fn the_band_covers_the_truth_and_the_test_keeps_its_level() {
    // Towns of 30 prefectures on independent walks plus a walk of their prefecture; nobody's joining does anything.
    let mut random = kurabe::stats::random::Random::new(1, "coverage");
    let mut normal = move || (0..12).map(|_| random.uniform()).sum::<f64>() - 6.0;
    let (mut covered, mut rejected, mut tested) = (0, 0, 0);
    let worlds = 40;
    for _ in 0..worlds {
        let mut rows = Vec::new();
        for prefecture in 1..=30 {
            let common: [f64; 13] = std::array::from_fn(|_| 0.005 * normal());
            for town in 0..12 {
                let cohort = [None, None, Some(2017), Some(2018 + prefecture as u16 % 4)][town % 4];
                rows.push((prefecture, cohort, 9.0, common.map(|c| c + 0.005 * normal())));
            }
        }
        let s = drawn(of(&rows).unwrap(), 2_000);
        let p = s.at(3).unwrap();
        covered += usize::from(p.low.unwrap() <= 0.0 && 0.0 <= p.high.unwrap());
        tested += usize::from(s.pre_test.is_some());
        rejected += usize::from(s.pre_test.is_some_and(|t| t.is_different()));
    }
    println!("of {worlds} worlds the band covered {covered}, the test rejected {rejected}");
    assert!(tested == worlds && covered >= 34 && rejected <= 7);
}
