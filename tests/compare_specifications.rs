//! Every way of comparing against `tests/reference/specifications.py` (pandas, numpy), in slices of any size; counts
//! and signs as properties.
use kurabe::compare::*;
use kurabe::data::*;
use proptest::prelude::*;
use std::{collections::BTreeMap, path::Path, sync::Arc, sync::LazyLock, time::Instant};

static TABLES: LazyLock<(Base, Panel)> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap())
});

fn all((base, panel): &(Base, Panel), question: &Question, slice: usize) -> Specifications {
    let mut all = Specifications::new(question);
    loop {
        let Progress { done, total } = all.step(base, panel, slice).unwrap();
        if done == total {
            return all;
        }
    }
}

/// A question about an indicator that is not itself a way of the curve.
fn about(indicator: &str) -> Question {
    let indicator = Indicator::from_id(indicator).unwrap();
    Question { indicator, measure: Measure::Level, role: Role::Core, ..Question::default() }
}

#[test]
fn every_way_agrees_with_the_reference() {
    let text = std::fs::read_to_string("tests/reference/specifications.csv").unwrap();
    // Ways of the reference by indicator: key → (numbers, state). Matched ones have their own reference.
    let mut expected = BTreeMap::<&str, BTreeMap<String, (Vec<f64>, &str)>>::new();
    for line in text.lines().skip(1) {
        let f: Vec<&str> = line.split(',').collect();
        let key = format!("{} {} {} {} {} {}", f[1], f[4], f[5], f[6], f[2], f[3]);
        let numbers = f[7..13].iter().filter_map(|v| v.parse().ok()).collect();
        expected.entry(f[0]).or_default().insert(key, (numbers, f[13]));
    }
    assert_eq!(expected.len(), 5);
    let mut worst = 0.0_f64;
    for (indicator, ways) in expected {
        let got = all(&TABLES, &about(indicator), 7);
        let plain = |s: &&Specification| s.question.control.id() != "matched";
        let shown: Vec<&Specification> = got.curves().iter().flat_map(|c| &c.specifications).filter(plain).collect();
        let answered = ways.values().filter(|w| w.1 != "refused").count();
        assert_eq!(shown.len(), answered, "{indicator}");
        for s in shown {
            let (numbers, state) = &ways[&s.key()];
            assert_eq!(format!("{:?}", s.state()).to_lowercase(), *state, "{indicator} {}", s.key());
            let ours = [s.difference, s.low, s.high, s.d_over_sp, s.low_over_sp, s.high_over_sp];
            // Relative to the interval where the difference is close to 0.
            let wide = [numbers[2] - numbers[1], numbers[5] - numbers[4]];
            for (n, (a, b)) in ours.iter().zip(numbers).enumerate() {
                let error = (a - b).abs() / b.abs().max(wide[n / 3]);
                worst = worst.max(error);
                assert!(error < 1e-9, "{indicator} {}: {a} expected {b}", s.key());
            }
        }
        for curve in got.curves() {
            for (name, state) in [("spec-above", "above"), ("spec-below", "below"), ("spec-unclear", "unclear")] {
                let counted = ways.iter().filter(|(k, w)| k.starts_with(curve.measure.id()) && w.1 == state).count();
                let matched =
                    curve.specifications.iter().filter(|s| !plain(s) && format!("{:?}", s.state()).to_lowercase() == state).count();
                let ours = curve.results().into_iter().find(|r| r.0 == name).unwrap().1;
                assert_eq!(ours - matched, counted, "{indicator} {name}");
            }
        }
    }
    println!("largest relative error {worst:.1e}");
}

#[test]
fn curves_are_those_of_the_rules() {
    let q = Question::default();
    let population = all(&TABLES, &q, 1_000);
    let [percent, change] = population.curves() else { panic!("two panels") };
    assert_eq!((percent.measure, change.measure), (Measure::Percent, Measure::Change));
    for curve in population.curves() {
        let plain = curve.specifications.iter().filter(|s| s.question.control.id() != "matched").count();
        assert_eq!((plain, curve.refused), (2 * 6 * 2 * 5, 0));
        assert!(curve.specifications.windows(2).all(|w| w[0].d_over_sp <= w[1].d_over_sp));
        let counts: Vec<usize> = curve.results().iter().map(|r| r.1).collect();
        assert_eq!(counts[0] + counts[1] + counts[2], counts[3]);
    }
    // The reader's own way is marked in its panel, nowhere else, and opens what the page would show.
    let own = &percent.specifications[percent.own.unwrap()];
    let c = compare(&TABLES.0, &TABLES.1, &q).unwrap();
    assert!(own.question == q && change.own.is_none());
    assert_eq!((own.difference, own.low, own.high), (c.difference, c.cluster_low, c.cluster_high));
    assert_eq!(population.find(&own.key()), Some(own));
    assert_eq!(all(&TABLES, &about("population"), 50).curves().iter().filter_map(|c| c.own).count(), 0);
    // Joined by another day, every way is asked of that day.
    let early = Question { joined_by: Date::new(2016, 4, 1), ..q.clone() };
    let ways = all(&TABLES, &early, 50);
    assert!(ways.curves()[0].specifications.iter().all(|s| s.question.joined_by == early.joined_by));
    // What an indicator lacks: measures other than change, years.
    assert_eq!(periods(Indicator::StaffPer1000), [(2021, 2024)]);
    assert_eq!(periods(Indicator::NetMigrationRate), [(2013, 2021), (2015, 2021)]);
    for indicator in Indicator::all() {
        let q = Question { indicator, ..q.clone() };
        let ways = all(&TABLES, &q, 1_000);
        let two = matches!(indicator, Indicator::Population | Indicator::IncomePerTaxpayer | Indicator::IncomePerResident);
        assert_eq!(ways.curves().len(), if two { 2 } else { 1 }, "{indicator:?}");
        assert!(ways.columns().contains(&Column::Population) && !ways.years().is_empty());
        let total: usize = ways.curves().iter().map(|c| c.specifications.len() + c.refused).sum();
        assert_eq!(total, ways.progress().total);
    }
}

#[test]
fn without_columns_it_waits() {
    let mut ways = Specifications::new(&Question::default());
    let refused = ways.step(&TABLES.0, &Panel::default(), 10).unwrap_err();
    assert!(matches!(refused, Refusal::ColumnsAbsent(_)));
    assert_eq!(ways.progress().done, 0);
    assert_eq!(ways.step(&TABLES.0, &TABLES.1, 10).unwrap().done, 10);
}

#[test]
fn the_whole_curve_is_fast() {
    LazyLock::force(&TABLES);
    let mut runs: Vec<_> = (0..11)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(all(&TABLES, &Question::default(), 10));
            start.elapsed()
        })
        .collect();
    runs.sort_unstable();
    println!("the whole curve of population: {:?} ({})", runs[5], if cfg!(debug_assertions) { "debug" } else { "release" });
    assert!(cfg!(debug_assertions) || runs[5].as_millis() < 100);
}

/// (prefecture, a member, fiscal capacity index in 2013, 2015, 2021, people)
type Row = (u8, bool, [f64; 3], f64);

/// A small country, all of it suburbs of one core city that is neither participant nor control.
fn country(rows: &[Row]) -> (Base, Panel) {
    let mut base = TABLES.0.clone();
    let (membership, town) = (base.memberships[0].clone(), base.municipalities[0].clone());
    let core = Municipality { code: Code(999), kind: Kind::Core, three_metro: false, census_2020: 400_000, ..town.clone() };
    let suburb = |i: usize, prefecture: u8| Municipality {
        code: Code(1000 + i as u32),
        prefecture,
        kind: Kind::Town,
        three_metro: false,
        known_settlement: false,
        employment_area: Some(Code(999)),
        employment_role: Some(EmploymentRole::Suburb),
        ..town.clone()
    };
    base.municipalities = std::iter::once(core).chain(rows.iter().enumerate().map(|(i, r)| suburb(i, r.0))).collect();
    base.outside_scheme = vec![(0, 0)];
    let member =
        |i: usize| Membership { municipality: i + 1, role: MemberRole::Partner, joined: Date::new(2016, 1, 1), ..membership.clone() };
    base.memberships = rows.iter().enumerate().filter(|(_, r)| r.1).map(|(i, _)| member(i)).collect();
    let mut index = vec![f64::NAN; (rows.len() + 1) * YEARS];
    let mut people = vec![f64::NAN; (rows.len() + 1) * YEARS];
    for (i, r) in rows.iter().enumerate() {
        for (year, v) in [2013, 2015, 2021].into_iter().zip(r.2) {
            index[(i + 1) * YEARS + usize::from(year - FIRST_YEAR)] = v;
            people[(i + 1) * YEARS + usize::from(year - FIRST_YEAR)] = r.3;
        }
    }
    let mut panel = Panel::default();
    panel.insert(Column::FiscalCapacityIndex, Arc::new(Series::new(index)));
    // Nobody differs in age or income: those covariates count for nothing in the matched ways.
    for column in [Column::Age65Plus, Column::TaxableIncomeThousandYen, Column::Taxpayers] {
        panel.insert(column, Arc::new(Series::new(people.clone())));
    }
    panel.insert(Column::Population, Arc::new(Series::new(people)));
    // The other covariates of matching are unknown here: matched ways are refused, and counted as such.
    for column in Specifications::new(&Question::default()).columns() {
        if panel.column(column).is_none() {
            panel.insert(column, Arc::new(Series::new(vec![f64::NAN; (rows.len() + 1) * YEARS])));
        }
    }
    (base, panel)
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec((1_u8..8, any::<bool>(), prop::array::uniform3(0.0_f64..2.0), 100.0_f64..1e6), 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_add_up_and_swapped_groups_turn_every_sign(rows in rows()) {
        let q = Question { indicator: Indicator::FiscalCapacityIndex, measure: Measure::Change, to: 2021, ..Question::default() };
        let swapped: Vec<Row> = rows.iter().map(|r| (r.0, !r.1, r.2, r.3)).collect();
        let (a, b) = (all(&country(&rows), &q, 5), all(&country(&swapped), &q, 48));
        let (a, b) = (&a.curves()[0], &b.curves()[0]);
        for curve in [a, b] {
            let [above, below, unclear, total] = curve.results().map(|r| r.1);
            prop_assert_eq!(above + below + unclear, total);
            prop_assert!(curve.specifications.iter().all(|s| s.d_over_sp.is_finite() && s.low <= s.difference && s.difference <= s.high));
        }
        let plain = |c: &Curve| c.specifications.iter().filter(|s| s.question.control.id() != "matched").cloned().collect::<Vec<_>>();
        let (a, b) = (plain(a), plain(b));
        prop_assert_eq!(a.len(), b.len());
        for s in &a {
            let other = b.iter().find(|o| o.key() == s.key()).unwrap();
            let close = |x: f64, y: f64| (x + y).abs() <= 1e-9 * (1.0 + x.abs());
            prop_assert!(close(s.d_over_sp, other.d_over_sp) && close(s.low_over_sp, other.high_over_sp), "{:?} {:?}", s, other);
        }
    }
}
