//! What must hold whatever the numbers are.
use kurabe::compare::*;
use kurabe::data::*;
use proptest::prelude::*;
use std::{path::Path, sync::Arc, sync::LazyLock};

static TABLES: LazyLock<(Base, Panel)> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap())
});

/// (prefecture, a member, outcome)
type Row = (u8, bool, f64);

/// A small country whose fiscal capacity index in 2021 is the outcome.
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
        .filter(|(_, r)| r.1)
        .map(|(i, _)| Membership { municipality: i, role: MemberRole::Partner, joined: Date::new(2016, 1, 1), ..membership.clone() })
        .collect();
    let mut values = vec![f64::NAN; rows.len() * YEARS];
    for (i, r) in rows.iter().enumerate() {
        values[i * YEARS + usize::from(2021 - FIRST_YEAR)] = r.2;
    }
    let mut panel = Panel::default();
    panel.insert(Column::FiscalCapacityIndex, Arc::new(Series::new(values)));
    (base, panel)
}

fn ask(rows: &[Row]) -> Result<Comparison, Refusal> {
    let (base, panel) = country(rows);
    let q = Question {
        indicator: Indicator::FiscalCapacityIndex,
        measure: Measure::Level,
        to: 2021,
        control: Control::Never,
        ..Question::default()
    };
    compare(&base, &panel, &q)
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1.0 + a.abs().max(b.abs()))
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec((1_u8..8, any::<bool>(), -100.0_f64..100.0), 0..40)
}

/// Lists as a visitor may paste them: municipalities, other numbers, one code twice, a town in both.
fn lists() -> impl Strategy<Value = Arc<Custom>> {
    let some = || {
        prop::collection::vec(
            prop_oneof![9 => (0_usize..1741).prop_map(|i| TABLES.0.municipalities[i].code), 1 => (0_u32..99_999).prop_map(Code)],
            0..60,
        )
    };
    (some(), some()).prop_map(|(treated, controls)| Arc::new(Custom { treated, controls }))
}

fn pick<T: Copy + std::fmt::Debug>(all: &'static [T]) -> impl Strategy<Value = T> {
    (0..all.len()).prop_map(move |i| all[i])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_rows_changes_nothing(rows in rows().prop_shuffle(), by in 0_usize..40) {
        let mut turned = rows.clone();
        if !turned.is_empty() {
            let by = by % turned.len();
            turned.rotate_left(by);
        }
        turned.reverse();
        match (ask(&rows), ask(&turned)) {
            (Ok(a), Ok(b)) => for ((name, x), (_, y)) in a.results().into_iter().zip(b.results()) {
                prop_assert!(close(x, y), "{name}: {x} {y}");
            },
            (a, b) => prop_assert_eq!(a.err(), b.err()),
        }
    }

    #[test]
    fn swapping_the_groups_turns_the_sign(rows in rows()) {
        let swapped: Vec<Row> = rows.iter().map(|r| (r.0, !r.1, r.2)).collect();
        if let (Ok(a), Ok(b)) = (ask(&rows), ask(&swapped)) {
            prop_assert!(close(a.difference, -b.difference) && close(a.cluster_low, -b.cluster_high) && close(a.p_cluster, b.p_cluster));
            prop_assert!(close(a.cliffs_delta.unwrap(), -b.cliffs_delta.unwrap()));
        }
    }

    #[test]
    fn a_constant_moves_no_difference(rows in rows(), by in -1000.0_f64..1000.0) {
        let moved: Vec<Row> = rows.iter().map(|r| (r.0, r.1, r.2 + by)).collect();
        if let (Ok(a), Ok(b)) = (ask(&rows), ask(&moved)) {
            prop_assert!((a.difference - b.difference).abs() < 1e-8 && (a.cluster_low - b.cluster_low).abs() < 1e-8);
            prop_assert!((a.mean_treated + by - b.mean_treated).abs() < 1e-8);
        }
    }

    #[test]
    fn small_groups_are_refused_and_nothing_is_nan(rows in rows()) {
        let treated = rows.iter().filter(|r| r.1).count();
        match ask(&rows) {
            Ok(c) => {
                prop_assert!(treated >= 2 && rows.len() - treated >= 2);
                prop_assert!(c.results().iter().all(|(_, v)| v.is_finite()));
                let mut draws = Draws::new(&c);
                while { let p = draws.step(5_000); p.done < p.total } {}
                prop_assert!(draws.result().results().iter().all(|(_, v)| v.is_finite()));
            }
            Err(refusal) => {
                let refused = matches!(refusal, Refusal::TooFew { .. });
                prop_assert!(refused);
            }
        }
    }

    #[test]
    fn no_question_panics_or_shows_nan(
        indicator in (0_usize..13).prop_map(|i| Indicator::all().nth(i).unwrap()),
        measure in pick(&[Measure::Change, Measure::Percent, Measure::Annual, Measure::Level]),
        from in 2005_u16..2030, to in 2005_u16..2030,
        role in pick(Role::ALL), control in pick(Control::ALL), weight in pick(Weight::ALL),
        joined in 2014_i32..2027, seed in any::<u64>(), k in 0_u8..8, match_pool in pick(MatchPool::ALL),
        custom in proptest::option::of(lists()),
    ) {
        let q = Question { indicator, measure, from, to, role, control, joined_by: Date::new(joined, 6, 15), weight, seed, k, match_pool, custom };
        match compare(&TABLES.0, &TABLES.1, &q) {
            Ok(c) => {
                prop_assert!(c.results().iter().all(|(_, v)| v.is_finite()), "{:?}", c.results());
                prop_assert!(c.cluster_low <= c.difference && c.difference <= c.cluster_high);
                let t = trend_of(&TABLES.0, &TABLES.1, &c);
                prop_assert!(t.treated.iter().chain(&t.control).all(|p| p.low.is_finite() && p.mean.is_finite() && p.high.is_finite()));
                verdict(&c, None);
            }
            Err(Refusal::ColumnsAbsent(_)) => prop_assert!(false, "all columns are there"),
            Err(_) => {}
        }
    }
}

#[test]
fn refusals_say_why() {
    let refused = |q: Question| compare(&TABLES.0, &TABLES.1, &q).unwrap_err();
    let d = Question::default();
    assert_eq!(refused(Question { indicator: Indicator::AgedShare, ..d.clone() }), Refusal::MeasureNotOffered);
    assert_eq!(refused(Question { to: 2026, ..d.clone() }), Refusal::YearOutside { first: 2010, last: 2025 });
    assert_eq!(refused(Question { from: 2025, to: 2013, ..d.clone() }), Refusal::YearsOutOfOrder);
    assert!(matches!(refused(Question { joined_by: Date::new(2010, 1, 1), ..d.clone() }), Refusal::TooFew { treated: 0, .. }));
    assert_eq!(compare(&TABLES.0, &Panel::default(), &d).unwrap_err(), Refusal::ColumnsAbsent(vec![Column::Population]));
}
