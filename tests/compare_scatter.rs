//! Correlations of two indicators against `tests/reference/scatter.py` (pandas, scipy).
use kurabe::compare::*;
use kurabe::data::{Base, Indicator, Measure, Panel, open};
use kurabe::stats::correlation::{pearson, spearman};
use proptest::prelude::*;
use std::{path::Path, sync::LazyLock};

static TABLES: LazyLock<(Base, Panel)> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap())
});

#[test]
fn correlations_agree_with_scipy() {
    let text = std::fs::read_to_string("tests/reference/scatter.csv").unwrap();
    assert_eq!(text.lines().count(), 1 + 7 * 3);
    for line in text.lines().skip(1) {
        let f: Vec<&str> = line.split(',').collect();
        let q = Question {
            indicator: Indicator::from_id(f[0]).unwrap(),
            measure: Measure::from_id(f[1]).unwrap(),
            from: f[2].parse().unwrap(),
            to: f[3].parse().unwrap(),
            role: Role::from_id(f[4]).unwrap(),
            control: Control::from_id(f[5]).unwrap(),
            ..Question::default()
        };
        let c = compare(&TABLES.0, &TABLES.1, &q).unwrap();
        let s = scatter(&TABLES.1, &c, Indicator::from_id(f[6]).unwrap()).unwrap();
        let second = (s.second.measure.id().to_owned(), s.second.from.to_string(), s.second.to.to_string());
        assert_eq!(second, (f[7].into(), f[8].into(), f[9].into()), "{line}");
        assert_eq!(s.moved, (f[1], f[2], f[3]) != (f[7], f[8], f[9]), "{line}");
        let k = s.correlations[["treated", "control", "both"].iter().position(|g| *g == f[10]).unwrap()];
        assert_eq!(k.n.to_string(), f[11], "{line}");
        let (r, rho) = (k.pearson.unwrap(), k.spearman.unwrap());
        for (got, expected) in [r.value, r.low, r.high, rho.value, rho.low, rho.high].into_iter().zip(&f[12..]) {
            let expected: f64 = expected.parse().unwrap();
            assert!((got - expected).abs() < 1e-9, "{line}: {got}");
        }
    }
}

#[test]
fn those_without_a_second_value_are_counted() {
    let c = compare(&TABLES.0, &TABLES.1, &Question { control: Control::Never, ..Question::default() }).unwrap();
    for second in Indicator::all() {
        let s = scatter(&TABLES.1, &c, second).unwrap();
        assert_eq!(s.treated.len() + s.control.len() + s.without_second, c.n_treated + c.n_control, "{second:?}");
        assert_eq!(s.correlations.map(|k| k.n), [s.treated.len(), s.control.len(), s.treated.len() + s.control.len()]);
    }
    let absent = scatter(&Panel::default(), &c, Indicator::AgedShare).unwrap_err();
    assert!(matches!(absent, Refusal::ColumnsAbsent(_)));
}

#[test]
fn years_out_of_reach_become_all_years() {
    let q = Question { measure: Measure::Percent, from: 2012, to: 2016, ..Question::default() };
    let c = compare(&TABLES.0, &TABLES.1, &q).unwrap();
    let second = Second::of(&c, Indicator::StaffPer1000);
    assert_eq!((second.measure, second.from, second.to), (Measure::Change, 2021, 2024));
    let same = Second::of(&c, Indicator::Households);
    assert!(!same.is_moved(&c) && second.is_moved(&c));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn coefficients_are_bounded_and_turn_with_a_side(
        pairs in prop::collection::vec((-1e3_f64..1e3, prop_oneof![-1e3_f64..1e3, Just(5.0)]), 0..30),
    ) {
        for of in [pearson, spearman] {
            let turned: Vec<(f64, f64)> = pairs.iter().map(|(x, y)| (*y, -x)).collect();
            match (of(&pairs), of(&turned)) {
                (Some(a), Some(b)) => {
                    prop_assert!(-1.0 <= a.low && a.low <= a.value && a.value <= a.high && a.high <= 1.0);
                    prop_assert!((a.value + b.value).abs() < 1e-9 && (a.low + b.high).abs() < 1e-6);
                }
                (a, b) => prop_assert_eq!(a, b),
            }
        }
    }
}
