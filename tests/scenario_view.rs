//! Addresses of `/scenarios`: one or two scenarios go into a query and come back the same; nonsense is clamped and said.

use kurabe::data::{Base, Code, Field, open};
use kurabe::scenario::*;
use kurabe::view::*;
use proptest::prelude::*;
use std::{path::Path as FilePath, sync::LazyLock};

static BASE: LazyLock<Base> = LazyLock::new(|| open::read_base(FilePath::new("public/data")).unwrap());

fn settings() -> impl Strategy<Value = Settings> {
    let place = (proptest::option::of(0..38usize), proptest::collection::btree_set(0..1741usize, 0..6));
    let choices = (0..6usize, 0..3usize, 0..3usize, 2020u16..=2050, any::<bool>(), any::<u64>(), proptest::option::of(0..2048u16));
    let numbers = proptest::collection::vec((0..ASSUMPTIONS.len(), 0.0..=1.0f64), 0..6);
    (place, choices, numbers).prop_map(|((area, own), (preset, path, regime, year, expand, seed, pool), numbers)| {
        let mut s = Settings { year, expand, seed, ..Settings::default() };
        (s.preset, s.path, s.regime) = (Preset::ALL[preset], Path::ALL[path], Regime::ALL[regime]);
        s.pool = pool.map(|bits| Field::ALL.into_iter().filter(|f| bits >> *f as u16 & 1 == 1).collect());
        s.scope = area.map_or(Scope::Nation, Scope::Area);
        if own.len() > 2 {
            // The highest first: the order typed is kept.
            (s.scope, s.own) = (Scope::Own, own.into_iter().rev().collect());
        }
        for (n, place) in numbers {
            let a = &ASSUMPTIONS[n];
            s.put(a.quantity, a.range.0 + place * (a.range.1 - a.range.0));
        }
        s
    })
}

proptest! {
    #[test]
    fn one_or_two_scenarios_come_back_the_same(settings in settings(), versus in proptest::option::of(settings())) {
        let base = &*BASE;
        let view = ScenarioView { settings, versus, carried: vec![] };
        for full in [false, true] {
            let typed = view.query(base, full);
            let (back, notices) = ScenarioView::parse(&Query::parse(&typed), base);
            prop_assert_eq!(&back, &view, "{}", typed);
            prop_assert!(notices.is_empty(), "{:?}", notices);
        }
    }

    #[test]
    fn nothing_typed_as_a_second_scenario_breaks_the_page(vs in ".{0,60}", set in "[a-z0-9:,.-]{0,40}", own in "[0-9,a-z]{0,30}") {
        let base = &*BASE;
        let mut query = Query::default();
        for (name, value) in [("vs", vs.as_str()), ("set", &set), ("own", &own)] {
            query.push(name, value);
        }
        let (view, _) = ScenarioView::parse(&query, base);
        let (again, _) = ScenarioView::parse(&Query::parse(&view.query(base, true)), base);
        prop_assert_eq!(again, view);
    }
}

#[test]
fn nonsense_is_clamped_and_said() {
    let base = &*BASE;
    let read = |t: &str| ScenarioView::parse(&Query::parse(t), base);
    let clamped = |name, typed: &str, used: &str| Notice::Clamped { name, typed: typed.into(), used: used.into() };
    let malformed = |name, typed: &str| Notice::Malformed { name, typed: typed.into() };
    assert_eq!(read("drift=99").1, vec![clamped("drift", "99", "1")]);
    assert_eq!(read("drift=99").0.settings.drift_pct, 1.0);
    assert_eq!(read("radius=-5&reach=1e9").1, vec![clamped("radius", "-5", "0"), clamped("reach", "1e9", "100")]);
    assert_eq!(read("year=1999").1, vec![clamped("year", "1999", "2020")]);
    assert_eq!(read("radius=NaN&expand=2").1, vec![malformed("expand", "2"), malformed("radius", "NaN")]);
    assert_eq!(read("set=hospital-pop50:1,nobody:3").1, vec![clamped("set", "hospital-pop50:1", "500"), malformed("set", "nobody:3")]);
    assert_eq!(read("own=99999").1, vec![Notice::UnknownPlace { typed: "99999".into() }]);
    assert_eq!(read("own=99999").0.settings.scope, Scope::Nation);
    assert_eq!(read("utm_source=x").1, vec![]);
}

#[test]
fn a_second_scenario_is_the_first_with_what_is_named() {
    let base = &*BASE;
    let read = |t: &str| ScenarioView::parse(&Query::parse(t), base).0;
    let view = read("area=bingo&path=trend&vs=vertical");
    let versus = view.versus.clone().unwrap();
    assert_eq!((versus.scope, versus.path, versus.preset), (view.settings.scope, Path::Trend, Preset::Vertical));
    assert_eq!(ScenarioView::differing(&view.settings, &versus, base), ["preset"]);
    assert_eq!(view.query(base, false), "area=bingo&path=trend&vs=preset:vertical");
    let own = read("own=33100,33461&vs=area:okayama;set:hospital-pop50:20000").versus.unwrap();
    assert_eq!(own.scope, Scope::Area(base.area("okayama").unwrap()));
    assert_eq!(own.overrides.iter().collect::<Vec<_>>(), [("hospital-pop50", 20_000.0)]);
    let first = read("own=33100,33461,33100").settings;
    assert_eq!(first.own, [Code(33100), Code(33461)].map(|c| base.index(c).unwrap()));
}
