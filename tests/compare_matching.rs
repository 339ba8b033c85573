//! Matching and hand-made lists: against `tests/reference/matching.py` (numpy) and R's package Matching, and what must hold anyway.
use kurabe::compare::*;
use kurabe::data::*;
use proptest::prelude::*;
use std::{collections::HashMap, path::Path, sync::Arc, sync::LazyLock};

static TABLES: LazyLock<(Base, Panel)> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap())
});

fn matched() -> Question {
    Question { control: Control::Matched, from: 2015, ..Question::default() }
}

fn ask(q: &Question) -> (Comparison, Arc<Matching>) {
    let c = compare(&TABLES.0, &TABLES.1, q).unwrap();
    let m = c.matching.clone().unwrap();
    (c, m)
}

/// The question of a row that begins with indicator, measure, from, to, role, match_pool, k.
fn question(f: &[&str]) -> Question {
    Question {
        indicator: Indicator::from_id(f[0]).unwrap(),
        measure: Measure::from_id(f[1]).unwrap(),
        from: f[2].parse().unwrap(),
        to: f[3].parse().unwrap(),
        role: Role::from_id(f[4]).unwrap(),
        match_pool: MatchPool::from_id(f[5]).unwrap(),
        k: f[6].parse().unwrap(),
        ..matched()
    }
}

#[test]
fn every_cell_agrees_with_the_reference() {
    let text = std::fs::read_to_string("tests/reference/matching.csv").unwrap();
    let (mut cells, mut refused, mut worst, mut bad) = (0, 0, 0.0_f64, Vec::new());
    for line in text.lines().skip(1) {
        let f: Vec<&str> = line.split(',').collect();
        let q = Question { joined_by: f[7].parse().unwrap(), ..question(&f) };
        let expected: HashMap<&str, f64> =
            f[8].split(' ').map(|kv| kv.split_once('=').unwrap()).map(|(k, v)| (k, v.parse().unwrap())).collect();
        cells += 1;
        let c = match compare(&TABLES.0, &TABLES.1, &q) {
            Ok(c) => c,
            Err(Refusal::TooFew { .. } | Refusal::PoolTooSmall { .. }) => {
                assert!(expected.contains_key("refused"), "{line}");
                refused += 1;
                continue;
            }
            Err(other) => panic!("{q:?}: {other}"),
        };
        let m = c.matching.clone().unwrap();
        let mut got: HashMap<String, f64> = c.results().into_iter().map(|(n, v)| (n.to_owned(), v)).collect();
        let d = m.dropped;
        got.insert("pool".into(), m.pool.len() as f64);
        got.insert("treated-without".into(), (d.treated_without_outcome + d.treated_without_covariate) as f64);
        got.insert("pool-without".into(), (d.pool_without_outcome + d.pool_without_covariate) as f64);
        for (i, row) in balance(&m).iter().enumerate() {
            got.insert(format!("before{i}"), row.before.unwrap());
            got.insert(format!("after{i}"), row.after.unwrap());
        }
        let code = |i: usize| u64::from(TABLES.0.municipalities[i].code.0);
        let who =
            m.treated.iter().enumerate().map(|(n, t)| t.twins.iter().map(|w| code(w.index)).sum::<u64>() % 9973 * (n as u64 % 97 + 1));
        got.insert("who".into(), who.sum::<u64>() as f64);
        got.insert("distance".into(), m.treated.iter().flat_map(|t| &t.twins).map(|w| w.distance).sum());
        for hidden in ["median-treated", "hedges-g", "cliffs-delta", "ci-low", "p-welch"] {
            assert!(!got.contains_key(hidden), "{hidden}");
        }
        for (name, e) in expected {
            let g = *got.get(name).unwrap_or_else(|| panic!("{line}: no {name}"));
            let own_unit = !name.starts_with("p-") && !name.starts_with("before") && !name.starts_with("after");
            let scale = e.abs().max(if own_unit { 1e-3 * got["sd-control"] } else { 1e-2 });
            let error = if e == g { 0.0 } else { (g - e).abs() / scale };
            worst = worst.max(error);
            if error > 1e-8 {
                bad.push(format!("{} {name}: {g} expected {e}", f[..8].join(",")));
            }
        }
    }
    println!("{cells} cells, {refused} of them refused by both, largest relative error {worst:.1e}");
    assert!(cells > 500 && refused > 0 && refused < 20);
    assert!(bad.is_empty(), "{} of {cells} cells:\n{}", bad.len(), bad[..bad.len().min(12)].join("\n"));
}

/// The variance of `att` as R's Matching takes it (Var.calc = 3): s² of a control is the sample variance of itself and
/// its three nearest, where RULES 5 has (J/(J+1))(y − their mean)². All else is the same, which this shows.
fn standard_error_of_r(m: &Matching) -> f64 {
    let distance = |a: &PoolMember, b: &PoolMember| (0..6).map(|c| (a.profile.z[c] - b.profile.z[c]).powi(2)).sum::<f64>();
    let own: f64 = m.treated.iter().map(|t| (t.effect() - m.att).powi(2)).sum();
    let reused = m.pool.iter().filter(|p| p.used() > 1).map(|p| {
        let mut near: Vec<&PoolMember> = m.pool.iter().collect();
        near.sort_by(|a, b| distance(p, a).total_cmp(&distance(p, b)));
        let four: Vec<f64> = near[..4].iter().map(|q| q.outcome).collect();
        let used = p.used() as f64;
        used * (used - 1.0) / (m.k * m.k) as f64 * kurabe::stats::describe::variance(&four).unwrap()
    });
    (own + reused.sum::<f64>()).sqrt() / m.treated.len() as f64
}

#[test]
fn the_package_matching_of_r_agrees() {
    let text = std::fs::read_to_string("tests/reference/matching_r.csv").unwrap();
    for line in text.lines().skip(1) {
        let f: Vec<&str> = line.split(',').collect();
        let (c, m) = ask(&question(&f));
        let expected: Vec<f64> = f[7..].iter().map(|v| v.parse().unwrap()).collect();
        for (got, e) in [m.att, m.att_raw, standard_error_of_r(&m), c.n_control as f64].into_iter().zip(expected) {
            assert!((got / e - 1.0).abs() < 1e-9, "{line}: {got} expected {e}");
        }
        // The rule's own variance is near it.
        assert!((m.att_se / standard_error_of_r(&m) - 1.0).abs() < 0.25);
    }
    assert_eq!(text.lines().count(), 16);
}

#[test]
fn known_figures_come_out() {
    let (c, m) = ask(&matched());
    let shown = [m.att, m.att_raw, m.att_se, c.cluster_low, c.cluster_high, c.mean_control].map(|v| format!("{v:.3}"));
    assert_eq!(shown, ["0.415", "1.178", "0.260", "-0.240", "1.070", "-11.557"]);
    assert_eq!((c.n_treated, c.n_control, m.pool.len(), c.cluster_n), (187, 303, 902, 36));
    assert!(m.bias_adjusted && !c.is_distinguishable());
    assert_eq!((c.difference, c.mean_treated - c.mean_control), (m.att, c.mean_treated - m.mean_expected()));
    assert!((c.mean_treated - c.mean_control - c.difference).abs() < 1e-12);
    // Matching brings the two sides nearer: distance to a city alone stays flagged.
    let rows = balance(&m);
    assert!(rows.iter().map(|r| r.after.unwrap().abs()).sum::<f64>() < 0.5 * rows.iter().map(|r| r.before.unwrap().abs()).sum::<f64>());
    let flagged: Vec<Covariate> = rows.iter().filter(|r| r.flagged).map(|r| r.covariate).collect();
    assert_eq!(flagged, [Covariate::KmToCity]);
}

#[test]
fn who_lacks_a_covariate_is_dropped_and_counted() {
    let (base, panel) = &*TABLES;
    let (_, m) = ask(&matched());
    let (town, other) = (m.treated[10].index, m.pool[20].index);
    let mut values = panel.column(Column::FiscalCapacityIndex).unwrap().values().to_vec();
    for i in [town, other] {
        values[i * YEARS + usize::from(2013 - FIRST_YEAR)] = f64::NAN;
    }
    let mut panel = panel.clone();
    panel.insert(Column::FiscalCapacityIndex, Arc::new(Series::new(values)));
    let c = compare(base, &panel, &matched()).unwrap();
    let dropped = c.matching.as_ref().unwrap().dropped;
    assert_eq!(dropped, Dropped { treated_without_covariate: 1, pool_without_covariate: 1, ..Dropped::default() });
    assert_eq!((c.n_treated, c.n_treated_left_out, c.treated_without_outcome, c.control_without_outcome), (186, 23, 1, 1));
    assert_eq!(twins(base, &panel, &matched(), base.municipalities[town].code).unwrap_err(), Refusal::NoTwins);
    // The others' z-scores are anew: nobody is matched with the dropped.
    assert!(c.matching.unwrap().pool.iter().all(|p| p.index != other));
}

#[test]
fn figures_and_trend_go_on_working() {
    let (c, m) = ask(&matched());
    // Each dot once, weights that give the matched mean.
    assert_eq!(c.control.len(), c.n_control);
    assert!((c.control.iter().map(|u| u.weight).sum::<f64>() - c.n_treated as f64).abs() < 1e-9);
    let t = trend_of(&TABLES.0, &TABLES.1, &c);
    let last = t.control.last().unwrap();
    assert!((last.mean - 100.0 - (c.mean_treated - m.att_raw)).abs() < 1e-9, "the trend ends at the unadjusted matched mean");
    let mut draws = Draws::new(&c);
    draws.step(10);
    assert_eq!((draws.progress().total, draws.result()), (0, DrawResults::default()));
}

#[test]
fn fast_enough() {
    let q = Question { role: Role::All, match_pool: MatchPool::Never, ..matched() };
    let mut runs: Vec<_> = (0..11)
        .map(|_| {
            let start = std::time::Instant::now();
            std::hint::black_box(ask(&q));
            start.elapsed()
        })
        .collect();
    runs.sort_unstable();
    println!("one matched comparison, 239 with 1,362: {:?} ({})", runs[5], if cfg!(debug_assertions) { "debug" } else { "release" });
    assert!(cfg!(debug_assertions) || runs[5].as_millis() < 25);
}

#[test]
fn any_municipality_has_its_twins() {
    let q = matched();
    let (base, panel) = &*TABLES;
    let (_, m) = ask(&q);
    let mut seen: HashMap<String, usize> = HashMap::new();
    for town in &base.municipalities {
        match twins_in(base, panel, &q, &m, town.code) {
            Ok(t) => {
                *seen.entry(format!("{:?}", t.side)).or_default() += 1;
                assert_eq!(base.municipalities[t.town.index].code, town.code);
                assert!(t.twins.windows(2).all(|w| w[0].distance <= w[1].distance));
                assert!(t.side == TwinSide::StandsFor || t.twins.len() == 3);
                assert!(!t.twins.is_empty() && t.twins.iter().all(|w| w.distance.is_finite() && w.index != t.town.index));
            }
            Err(why) => panic!("{}: {why}", town.code),
        }
    }
    println!("{seen:?}");
    assert_eq!((seen["Matched"], seen["StandsFor"]), (187, 303));
    assert!(seen["Joined"] > 100 && seen["Nearest"] > 900);
    // Both ways round.
    let first = &m.treated[0];
    let code = |i: usize| base.municipalities[i].code;
    let back = twins(base, panel, &q, code(first.twins[0].index)).unwrap();
    assert!(back.side == TwinSide::StandsFor && back.twins.iter().any(|t| t.index == first.index));
    // The control asked for does not matter, an unknown code is refused.
    assert!(twins(base, panel, &Question { control: Control::Never, ..q.clone() }, code(first.index)).is_ok());
    assert_eq!(twins(base, panel, &q, Code(99_998)).unwrap_err(), Refusal::NoTwins);
}

#[test]
fn what_is_not_offered_is_refused_in_words() {
    let refused = |q: Question| compare(&TABLES.0, &TABLES.1, &q).unwrap_err();
    assert_eq!(refused(Question { from: 2014, ..matched() }), Refusal::MatchedYears { first: 2015 });
    assert_eq!(refused(Question { weight: Weight::Population, ..matched() }), Refusal::MatchedWeight);
    assert_eq!(refused(Question { k: 0, ..matched() }), Refusal::MatchesOutside);
    assert_eq!(refused(Question { k: 6, ..matched() }), Refusal::MatchesOutside);
    assert_eq!(refused(Question { control: Control::Custom, ..Question::default() }), Refusal::ListEmpty);
    assert!(matches!(refused(Question { joined_by: Date::new(2010, 1, 1), ..matched() }), Refusal::TooFew { treated: 0, .. }));
    let level = Question { measure: Measure::Level, from: 2010, ..matched() };
    assert!(compare(&TABLES.0, &TABLES.1, &level).is_ok(), "a level has no first year");
    assert_eq!(columns(&matched()).len(), 5);
    assert_eq!(years(&level), [2025, 2013, 2015]);
    let absent = compare(&TABLES.0, &Panel::default(), &matched()).unwrap_err();
    assert_eq!(absent, Refusal::ColumnsAbsent(columns(&matched())));
}

#[test]
fn lists_by_hand_are_exactly_the_lists() {
    let (base, panel) = &*TABLES;
    let never = compare(base, panel, &Question { control: Control::Never, ..Question::default() }).unwrap();
    let codes = |units: &[Unit]| units.iter().rev().map(|u| base.municipalities[u.index].code).collect::<Vec<_>>();
    let (treated, mut controls) = (codes(&never.treated), codes(&never.control));
    let by_hand = |treated: Vec<Code>, controls: Vec<Code>| Question {
        control: Control::Custom,
        role: Role::Core,
        joined_by: Date::new(2010, 1, 1),
        custom: Some(Arc::new(Custom { treated, controls })),
        ..Question::default()
    };
    // A town in both is treated only; unknown codes are dropped; both are named.
    controls.extend([treated[3], Code(99_998), treated[3], Code(0)]);
    let c = compare(base, panel, &by_hand(treated.clone(), controls)).unwrap();
    assert_eq!(c.results(), never.results(), "role and date do not count");
    let faults = c.list_faults.clone().unwrap();
    assert_eq!((faults.in_both, faults.unknown), (vec![treated[3]], vec![Code(0), Code(99_998)]));
    let (mut a, mut b) = (Draws::new(&c), Draws::new(&never));
    a.step(3_000);
    b.step(3_000);
    assert_eq!(a.result(), b.result());
    // Kochi's 13 may be listed, and towns that never joined are blocks of their prefectures.
    let kochi: Vec<Code> = base.outside_scheme.iter().map(|(_, m)| base.municipalities[*m].code).collect();
    let c = compare(base, panel, &by_hand(kochi, treated)).unwrap();
    assert_eq!(c.n_treated, 13);
    let mut draws = Draws::new(&c);
    while {
        let p = draws.step(5_000);
        p.done < p.total
    } {}
    assert!(draws.result().p_block.is_some());
}

/// (prefecture, a member, five figures for the covariates, outcome); outcome is the debt service ratio of 2022.
type Row = (u8, bool, [f64; 5], f64);

/// A small country: population 2013, growth to 2015, share of the old, income, fiscal capacity; offices in a row.
fn country(rows: &[Row]) -> (Base, Panel) {
    let mut base = TABLES.0.clone();
    base.outside_scheme.clear();
    let (membership, town) = (base.memberships[0].clone(), base.municipalities[5].clone());
    base.municipalities = rows
        .iter()
        .enumerate()
        .map(|(i, r)| Municipality {
            code: Code(1000 + i as u32),
            prefecture: r.0,
            three_metro: false,
            kind: if r.2[4] > 0.9 { Kind::Core } else { Kind::Town },
            latitude_deg: 30.0 + (r.2[0] + r.2[2]) % 10.0,
            longitude_deg: 130.0 + r.2[3] % 10.0,
            ..town.clone()
        })
        .collect();
    base.memberships = rows
        .iter()
        .enumerate()
        .filter(|(_, r)| r.1)
        .map(|(i, _)| Membership { municipality: i, role: MemberRole::Partner, joined: Date::new(2016, 1, 1), ..membership.clone() })
        .collect();
    let mut panel = Panel::default();
    let mut put = |column, of: &dyn Fn(&Row, u16) -> f64| {
        let values = rows.iter().flat_map(|r| (0..YEARS as u16).map(|y| of(r, FIRST_YEAR + y)).collect::<Vec<_>>()).collect();
        panel.insert(column, Arc::new(Series::new(values)));
    };
    put(Column::Population, &|r, y| r.2[0] * (1.0 + r.2[1] * (f64::from(y) - 2013.0)));
    put(Column::Age65Plus, &|r, _| r.2[2] * r.2[0]);
    put(Column::TaxableIncomeThousandYen, &|r, _| r.2[3] * 100.0);
    put(Column::Taxpayers, &|_, _| 100.0);
    put(Column::FiscalCapacityIndex, &|r, _| r.2[4]);
    put(Column::RealDebtServiceRatioPct, &|r, _| r.3);
    (base, panel)
}

fn small(k: u8) -> Question {
    let indicator = Indicator::DebtServiceRatio;
    Question { indicator, measure: Measure::Level, to: 2022, k, match_pool: MatchPool::Never, ..matched() }
}

fn answer(rows: &[Row], k: u8) -> Result<Comparison, Refusal> {
    let (base, panel) = country(rows);
    compare(&base, &panel, &small(k))
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-7 * (1.0 + a.abs().max(b.abs()))
}

fn same(a: &[(&'static str, f64)], b: &[(&'static str, f64)]) -> Result<(), TestCaseError> {
    prop_assert_eq!(a.len(), b.len());
    for ((name, x), (_, y)) in a.iter().zip(b) {
        prop_assert!(close(*x, *y), "{}: {} {}", name, x, y);
    }
    Ok(())
}

/// Ordinary towns, all different.
fn towns(n: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Row>> {
    let figures = (1e3_f64..1e5, -0.03_f64..0.03, 0.1_f64..0.5, 1e3_f64..4e3, 0.1_f64..1.2).prop_map(|(a, b, c, d, e)| [a, b, c, d, e]);
    prop::collection::vec((1_u8..8, any::<bool>(), figures, -100.0_f64..100.0), n)
}

/// Towns of a broken country: few distinct figures, nothing varying, zeros, no figure.
fn odd_towns() -> impl Strategy<Value = Vec<Row>> {
    let odd = || prop_oneof![8 => Just(1.0), 4 => Just(2.0), 1 => Just(0.0), 1 => Just(f64::NAN), 1 => Just(1e12), 2 => 0.1..3.0_f64];
    let figures = (odd(), odd(), odd(), odd(), odd()).prop_map(|(a, b, c, d, e)| [a, b, c, d, e]);
    prop::collection::vec((1_u8..5, any::<bool>(), figures, odd()), 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_rows_changes_nothing(rows in towns(20..60), k in 1_u8..=5, by in 0_usize..40) {
        let mut turned = rows.clone();
        turned.rotate_left(by % rows.len());
        turned.reverse();
        match (answer(&rows, k), answer(&turned, k)) {
            (Ok(a), Ok(b)) => same(&a.results(), &b.results())?,
            (a, b) => prop_assert_eq!(a.err(), b.err()),
        }
    }

    #[test]
    fn a_constant_moves_only_the_means(rows in towns(20..60), k in 1_u8..=5, by in -1000.0_f64..1000.0) {
        let moved: Vec<Row> = rows.iter().map(|r| (r.0, r.1, r.2, r.3 + by)).collect();
        if let (Ok(a), Ok(b)) = (answer(&rows, k), answer(&moved, k)) {
            let (x, y) = (a.results(), b.results());
            for ((name, x), (_, y)) in x.iter().zip(&y) {
                let own = ["mean", "trimmed", "q1", "q3", "min", "max"].iter().any(|p| name.starts_with(p));
                prop_assert!(close(if own { *x + by } else { *x }, *y), "{}: {} {}", name, x, y);
            }
        }
    }

    #[test]
    fn another_unit_of_a_covariate_moves_nothing(rows in towns(20..60), k in 1_u8..=5, factor in 0.001_f64..1000.0) {
        let (base, panel) = country(&rows);
        let mut other = panel.clone();
        let scaled = |c| Arc::new(Series::new(panel.column(c).unwrap().values().iter().map(|v| v * factor).collect()));
        for column in [Column::TaxableIncomeThousandYen, Column::FiscalCapacityIndex, Column::Age65Plus] {
            other.insert(column, scaled(column));
        }
        if let (Ok(a), Ok(b)) = (compare(&base, &panel, &small(k)), compare(&base, &other, &small(k))) {
            same(&a.results(), &b.results())?;
            prop_assert!(a.matching.unwrap().treated.iter().map(|t| t.twins[0].index).eq(b.matching.unwrap().treated.iter().map(|t| t.twins[0].index)));
        }
    }

    #[test]
    fn with_an_image_for_each_nothing_is_left_to_adjust(rows in towns(8..30), gap in -20.0_f64..20.0) {
        // Every participant has a non-participant that is its image, with another outcome.
        let treated = rows.iter().map(|r| (r.0, true, r.2, r.3 + gap));
        let both: Vec<Row> = treated.chain(rows.iter().map(|r| (r.0, false, r.2, r.3))).collect();
        let Ok(c) = answer(&both, 1) else { return Ok(()) };
        let m = c.matching.unwrap();
        for t in &m.treated {
            prop_assert!(t.twins[0].distance < 1e-9 && t.twins[0].index == t.index + rows.len());
        }
        prop_assert!(close(m.att, gap) && close(m.att_raw, gap) && c.n_control == rows.len());
        prop_assert!(balance(&m).iter().all(|r| r.after.is_none_or(|s| s.abs() < 1e-9) && !r.flagged));
    }

    #[test]
    fn nothing_is_nan_in_a_broken_country(rows in odd_towns(), k in 1_u8..=5) {
        match answer(&rows, k) {
            Ok(c) => {
                prop_assert!(c.results().iter().all(|(_, v)| v.is_finite()), "{:?}", c.results());
                let m = c.matching.unwrap();
                prop_assert!(m.treated.iter().all(|t| t.twins.len() == usize::from(k) && t.expected.is_finite() && t.twins.iter().all(|w| w.distance.is_finite())));
                prop_assert_eq!(m.pool.iter().map(PoolMember::used).sum::<usize>(), m.treated.len() * usize::from(k));
                for r in balance(&m) {
                    prop_assert!(r.before.is_none_or(f64::is_finite) && r.after.is_none_or(f64::is_finite));
                }
                prop_assert!(m.bias_adjusted == (c.n_control >= 7) && (m.bias_adjusted || m.att == m.att_raw));
                let (base, panel) = country(&rows);
                for town in &base.municipalities {
                    if let Ok(t) = twins(&base, &panel, &small(k), town.code) {
                        prop_assert!(t.twins.iter().all(|w| w.distance.is_finite()));
                    }
                }
            }
            Err(why) => {
                let refused = matches!(why, Refusal::TooFew { .. } | Refusal::PoolTooSmall { .. });
                prop_assert!(refused, "{}", why);
            }
        }
    }

    #[test]
    fn random_lists_never_show_nan(
        treated in prop::collection::vec(0_usize..1800, 0..30), controls in prop::collection::vec(0_usize..1800, 0..30),
        indicator in (0_usize..13).prop_map(|i| Indicator::all().nth(i).unwrap()), weighted in any::<bool>(),
    ) {
        let (base, panel) = &*TABLES;
        let codes = |l: &[usize]| l.iter().map(|i| base.municipalities.get(*i).map_or(Code(99_000 + *i as u32), |m| m.code)).collect::<Vec<_>>();
        let (from, to) = indicator.definition().years;
        let custom = Custom { treated: codes(&treated), controls: codes(&controls) };
        let lists = custom.lists(base);
        prop_assert!(lists.treated.is_disjoint(&lists.controls));
        let weight = if weighted { Weight::Population } else { Weight::None };
        let measure = Measure::Change;
        let q = Question { control: Control::Custom, custom: Some(Arc::new(custom)), indicator, measure, from, to, weight, ..Question::default() };
        match compare(base, panel, &q) {
            Ok(c) => {
                prop_assert!(c.results().iter().all(|(_, v)| v.is_finite()), "{:?}", c.results());
                prop_assert_eq!(c.n_treated + c.treated_without_outcome, lists.treated.len());
                prop_assert_eq!(c.n_control + c.control_without_outcome, lists.controls.len());
            }
            Err(why) => {
                let refused = matches!(why, Refusal::TooFew { .. } | Refusal::ListEmpty);
                prop_assert!(refused, "{}", why);
            }
        }
    }
}
