//! Addresses: a view goes into a query and comes back the same; nothing that is typed can break a page.

use kurabe::compare::{Control, Custom, MATCHED_FROM, MatchPool, Role, Weight};
use kurabe::data::{Code, Date, Indicator, Measure};
use kurabe::scenario::{Path, Preset, Regime, Scope};
use kurabe::view::*;
use proptest::prelude::*;

fn question() -> impl Strategy<Value = CompareView> {
    let choices = (0..13usize, 0..4usize, 2010u16..2026, 2010u16..2026, 0..3usize, 0..9usize);
    let list = || proptest::collection::btree_set(0u32..99_999, 0..20);
    let matching = (1u8..=5, 0..MatchPool::ALL.len(), list(), list());
    (choices, 0..3653i64, any::<bool>(), any::<u64>(), proptest::option::of(0u32..99_999), matching).prop_map(
        |((i, m, a, b, r, c), day, w, seed, town, (k, pool, treated, controls))| {
            let mut v = CompareView::default();
            let indicator = Indicator::all().nth(i).unwrap();
            let d = indicator.definition();
            let q = &mut v.question;
            q.indicator = indicator;
            q.measure = d.measures[m % d.measures.len()];
            (q.from, q.to) = (a.clamp(d.years.0, d.years.1), b.clamp(d.years.0, d.years.1));
            if q.measure != Measure::Level && q.from >= q.to {
                (q.from, q.to) = d.years;
            }
            q.role = Role::ALL[r];
            q.control = Control::ALL[c];
            q.joined_by = Date::new(2015 + (day / 365) as i32, 1 + (day % 12) as u8, 1 + (day % 28) as u8);
            q.weight = if w { Weight::Population } else { Weight::None };
            q.seed = seed;
            (q.k, q.match_pool) = (k, MatchPool::ALL[pool]);
            // Highest first: the order typed is kept.
            let codes = |l: std::collections::BTreeSet<u32>| l.into_iter().rev().map(Code).collect::<Vec<_>>();
            let custom = Custom { treated: codes(treated), controls: codes(controls) };
            q.custom = (custom != Custom::default()).then(|| std::sync::Arc::new(custom));
            if q.control == Control::Matched {
                q.weight = Weight::None;
                if q.measure != Measure::Level && q.from < MATCHED_FROM {
                    q.from = MATCHED_FROM;
                    q.to = if q.to <= q.from { d.years.1 } else { q.to };
                }
            }
            v.town = town.map(Code);
            v
        },
    )
}

static BASE: std::sync::LazyLock<kurabe::data::Base> =
    std::sync::LazyLock::new(|| kurabe::data::open::read_base(std::path::Path::new("public/data")).unwrap());

proptest! {
    #[test]
    fn compare_round_trip(view in question()) {
        for full in [false, true] {
            let (back, notices) = CompareView::parse(&Query::parse(&view.query(full)));
            prop_assert_eq!(&back, &view);
            prop_assert!(notices.is_empty(), "{:?}", notices);
        }
    }

    #[test]
    fn nothing_typed_breaks_a_page(text in ".{0,80}", name in 0..43usize, value in ".{0,20}") {
        let base = &*BASE;
        let typed = format!("{}={value}&{text}", parameters::PARAMETERS[name].0);
        let query = Query::parse(&typed);
        let (view, _) = CompareView::parse(&query);
        prop_assert!(view.question.check().is_ok());
        let (again, _) = CompareView::parse(&Query::parse(&view.query(true)));
        prop_assert_eq!(again.question, view.question);
        let (scenario, _) = ScenarioView::parse(&query, base);
        prop_assert!((2020..=2050).contains(&scenario.settings.year));
        let _ = AreasView::parse(&query, &[]);
        let (language, route) = Route::parse(&text);
        let _ = route.path(language);
    }

    #[test]
    fn scenario_round_trip(area in proptest::option::of(0..38usize), preset in 0..6usize, path in 0..3usize, year in 2020u16..=2050,
        drift in -10i32..=10, radius in 0u32..=200, reach in 0u32..=100, seed in any::<u64>(), regime in 0..3usize) {
        let base = &*BASE;
        let mut view = ScenarioView::default();
        let s = &mut view.settings;
        s.scope = area.map_or(Scope::Nation, Scope::Area);
        (s.preset, s.path, s.regime) = (Preset::ALL[preset], Path::ALL[path], Regime::ALL[regime]);
        (s.year, s.seed) = (year, seed);
        (s.drift_pct, s.radius_pct, s.reach_pct) = (f64::from(drift) / 10.0, f64::from(radius), f64::from(reach));
        for full in [false, true] {
            let (back, notices) = ScenarioView::parse(&Query::parse(&view.query(base, full)), base);
            prop_assert_eq!(&back, &view);
            prop_assert!(notices.is_empty(), "{:?}", notices);
        }
    }
}

#[test]
fn defaults_are_those_of_the_contract_and_leave_the_address_empty() {
    let (view, notices) = CompareView::parse(&Query::default());
    assert_eq!((view.query(false).as_str(), notices.len()), ("", 0));
    let q = &view.question;
    assert_eq!((q.indicator, q.measure, q.from, q.to), (Indicator::Population, Measure::Percent, 2013, 2025));
    assert_eq!(
        (q.role, q.control, q.joined_by, q.weight, q.seed),
        (Role::Partner, Control::OutsideMetro, Date::new(2018, 4, 1), Weight::None, 1)
    );
    assert!(view.query(true).ends_with("v=1&d=2025-04-01"));
}

#[test]
fn unknown_names_are_silent_and_bad_values_are_said() {
    let read = |t: &str| CompareView::parse(&Query::parse(t));
    assert!(read("utm_source=x&fbclid=y").1.is_empty());
    assert_eq!(read("control=nobody").1, vec![Notice::Malformed { name: "control", typed: "nobody".into() }]);
    // The control moves the default, so it is said; the year then stands in the address and is said no more.
    let (matched, notices) = read("control=matched");
    assert_eq!(notices, vec![Notice::MatchedYears { typed: 2013, used: 2015, to: 2025 }]);
    assert_eq!(matched.query(false), "from=2015&control=matched");
    assert_eq!(read("control=matched&from=2010&to=2014").1, vec![Notice::MatchedYears { typed: 2010, used: 2015, to: 2025 }]);
    assert_eq!(read("control=matched&from=2016&weight=population").1, vec![Notice::MatchedWeight]);
    assert_eq!(read("control=matched&measure=level").1, vec![], "a level has no first year");
    assert_eq!(read("indicator=staff_per_1000&control=matched").1, vec![]);
    assert_eq!(read("k=9").1, vec![Notice::Clamped { name: "k", typed: "9".into(), used: "5".into() }]);
    assert_eq!((read("k=9").0.question.k, read("k=-1").0.question.k), (5, 1));
    assert_eq!(read("k=x").1, vec![Notice::Malformed { name: "k", typed: "x".into() }]);
    assert_eq!(read("match_pool=not-yet").1, vec![Notice::Malformed { name: "match_pool", typed: "not-yet".into() }]);
    let lists = read("control=custom&treated=33205,33205,%20331002,34100&controls=abc");
    assert_eq!(lists.0.question.custom.as_ref().unwrap().treated, [Code(33205), Code(34100)]);
    let strange = Notice::UnknownPlace { typed: "331002".into() };
    assert_eq!(lists.1, vec![strange, Notice::Malformed { name: "controls", typed: "abc".into() }]);
    assert_eq!(lists.0.query(false), "control=custom&treated=33205,34100");
    assert!(!read("").0.query(true).contains("treated"));
    assert_eq!(read("indicator=households&to=2025").1, vec![Notice::YearMoved { typed: 2025, used: 2022 }]);
    assert_eq!(read("indicator=households").1, vec![], "a default moves silently");
    assert_eq!(read("indicator=aged_share&measure=percent").1, vec![Notice::MeasureNotOffered { typed: "percent".into() }]);
    assert_eq!(read("from=2020&to=2015").1, vec![Notice::YearsOutOfOrder]);
    assert_eq!(read("as_of=2017-01-01").0.question.joined_by, Date::new(2017, 1, 1));
}
