//! Properties of the scenario lab that hold whatever the settings, and that every number moves what it says and
//! nothing else.

use kurabe::{
    data::{Base, Code, Column, Field, Kind, Outlook, Panel, SERVICES, open},
    scenario::*,
};
use proptest::prelude::*;
use std::{path::Path as FilePath, sync::LazyLock};

struct Tables {
    base: Base,
    outlook: Outlook,
    panel: Panel,
    near: Neighbours,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let dir = FilePath::new("public/data");
    let base = open::read_base(dir).unwrap();
    Tables { outlook: open::read_outlook(dir, &base).unwrap(), panel: open::read_panel(dir).unwrap(), near: Neighbours::of(&base), base }
});

fn run_of(settings: &Settings) -> Outcome {
    let Tables { base, outlook, near, .. } = &*TABLES;
    run(base, outlook, near, settings)
}

fn area(id: &str) -> Scope {
    Scope::Area(TABLES.base.area(id).unwrap())
}

/// Any settings a reader could reach.
fn settings() -> impl Strategy<Value = Settings> {
    let numbers = (-1.0..=1.0f64, 0.0..=200.0f64, 0.0..=100.0f64, 0.0..=100.0f64);
    let choices = (0..6usize, 0..3usize, 0..39usize, any::<bool>(), proptest::option::of(0..2048u16));
    let changed = proptest::collection::vec((0..ASSUMPTIONS.len(), 0.0..=1.0f64), 0..4);
    (numbers, choices, changed).prop_map(|((drift, radius, reach, admin), (preset, path, scope, expand, pool), changed)| {
        let mut s = Settings { preset: Preset::ALL[preset], path: Path::ALL[path], expand, ..Settings::default() };
        s.scope = if scope < 38 { Scope::Area(scope) } else { Scope::Nation };
        s.pool = pool.map(|bits| Field::ALL.into_iter().filter(|f| bits >> *f as u16 & 1 == 1).collect());
        for (q, v) in [(Quantity::Drift, drift), (Quantity::Radius, radius), (Quantity::Reach, reach), (Quantity::AdminShare, admin)] {
            s.put(q, v);
        }
        for (n, place) in changed {
            let a = &ASSUMPTIONS[n];
            s.put(a.quantity, a.range.0 + place * (a.range.1 - a.range.0));
        }
        s
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Acting together never leaves anyone with fewer people; an area never has more than everyone within reach.
    #[test]
    fn pooling_never_lowers_and_an_area_never_exceeds_nearness(s in settings()) {
        let Tables { base, outlook, near, .. } = &*TABLES;
        let values = Values::of(&s);
        let years = years(&s);
        let (people, _) = population(base, outlook, &s, &years);
        let together = Together::of(base, &s, &values);
        let catchment = Catchment::new(near, &people, &together, &values, years.len());
        let mut u = Vec::new();
        for i in (0..base.municipalities.len()).filter(|i| people.has(*i)).step_by(3) {
            catchment.people_into(i, &mut u);
            for service in 0..SERVICES.len() {
                let [alone, area, nearby] = Regime::ALL.map(|r| u[catchment.range_of(service, r)].to_vec());
                for y in 0..years.len() {
                    prop_assert!(alone[y] <= area[y] && area[y] <= nearby[y] * (1.0 + 1e-12), "{i} {service} {y}: {alone:?} {area:?} {nearby:?}");
                }
            }
        }
    }

    /// The same in statuses, so that the sentence's three numbers never run backwards.
    #[test]
    fn statuses_keep_the_order_of_the_regimes(s in settings()) {
        let o = run_of(&s);
        for t in 0..o.towns.len() {
            for service in 0..SERVICES.len() {
                for y in 0..o.years.len() {
                    let [alone, area, nearby] = Regime::ALL.map(|r| o.standing(t, service, r, y));
                    prop_assert!(alone <= nearby);
                    prop_assert!(area.is_none() != o.is_member(t) && area.is_none_or(|a| alone.unwrap() <= a && a <= nearby.unwrap()));
                }
            }
        }
        let at = o.year_at(2050);
        prop_assert!(o.secure_pairs(Regime::Alone, at) <= o.secure_pairs(Regime::Area, at));
        prop_assert!(o.secure_pairs(Regime::Area, at) <= o.secure_pairs(Regime::Nearby, at));
    }

    /// With no reach, or nobody counted within it, everyone is alone.
    #[test]
    fn radius_zero_and_reach_zero_are_alone(mut s in settings(), radius in any::<bool>()) {
        s.put(if radius { Quantity::Radius } else { Quantity::Reach }, 0.0);
        let o = run_of(&s);
        for t in 0..o.towns.len() {
            for service in 0..SERVICES.len() {
                for y in 0..o.years.len() {
                    let alone = o.standing(t, service, Regime::Alone, y);
                    prop_assert_eq!(alone, o.standing(t, service, Regime::Nearby, y));
                    prop_assert!(!o.is_member(t) || alone == o.standing(t, service, Regime::Area, y));
                }
            }
        }
    }

    /// More people never mean a worse status, whatever the lines.
    #[test]
    fn status_is_monotone_in_population(s in settings(), service in 0..12usize, people in 0.0..1e6f64, more in 0.0..1e6f64) {
        let values = Values::of(&s);
        let curve = Curve::of(&values, service);
        let status = |n: f64| curve.status(&values, curve.lines(&values), n);
        prop_assert!(status(people) <= status(people + more));
        prop_assert!(curve.probability(people) <= curve.probability(people + more));
        prop_assert_eq!(curve.probability(0.0), 0.0);
    }

    /// The nation is the sum of its towns, and an area the same towns as in the nation.
    #[test]
    fn the_nation_is_the_sum_of_towns(s in settings(), area in 0..38usize) {
        let nation = run_of(&Settings { scope: Scope::Nation, ..s.clone() });
        let part = run_of(&Settings { scope: Scope::Area(area), ..s });
        for y in 0..nation.years.len() {
            let people: f64 = (0..nation.towns.len()).map(|t| nation.people(t, y)).sum();
            prop_assert!((people - nation.population[y]).abs() <= 1e-6 * people);
            let cell = nation.cell(5, Regime::Nearby, y);
            prop_assert_eq!(cell.total() as usize, nation.towns.len());
            prop_assert!((cell.residents.iter().sum::<f64>() - people).abs() <= 1e-6 * people);
        }
        for (t, i) in part.towns.iter().enumerate() {
            let n = nation.towns.binary_search(i).unwrap();
            for service in 0..SERVICES.len() {
                for regime in Regime::ALL {
                    for y in 0..part.years.len() {
                        prop_assert_eq!(part.standing(t, service, regime, y), nation.standing(n, service, regime, y));
                    }
                }
            }
        }
    }
}

#[test]
fn no_town_more_than_quadruples_and_the_nation_stays_between_80_and_130_million() {
    for path in Path::ALL {
        // A supposed drift of 1 % a year for 25 years moves participants, and with them the nation.
        for (drift, bounds) in [(-1.0, 80e6..=130e6), (0.0, 80e6..=130e6), (1.0, 80e6..=135e6)] {
            let o = run_of(&Settings { path, drift_pct: drift, ..Settings::default() });
            for (y, people) in o.population.iter().enumerate() {
                assert!(bounds.contains(people), "{path:?} {drift} {}: {people}", o.years[y]);
                for t in 0..o.towns.len() {
                    assert!(
                        o.people(t, y) <= 4.0 * o.people(t, 0),
                        "{path:?} {drift} {:?}",
                        TABLES.base.municipalities[o.towns[t]].name_ja
                    );
                }
            }
        }
    }
}

/// ln(staff per 1,000) on ln P and (ln P)², 2024 staff and census 2020, without the wards and nine of Fukushima.
#[test]
fn the_staff_curve_is_refitted_from_the_tables() {
    let Tables { base, panel, outlook, .. } = &*TABLES;
    let without: Vec<Code> = (7541..=7548).chain([7564]).map(Code).collect();
    let points: Vec<(f64, f64)> = (0..base.municipalities.len())
        .filter(|i| base.municipalities[*i].kind != Kind::Special && !without.contains(&base.municipalities[*i].code))
        .filter_map(|i| {
            let (staff, people) = (panel.get(Column::GeneralAdministrationStaff, i, 2024)?, outlook.counted(i, 2020)?);
            Some((people.ln(), (1000.0 * staff / people).ln()))
        })
        .collect();
    assert_eq!(points.len(), 1709);
    // Normal equations, solved by elimination; ln P about its mean keeps them well conditioned.
    let centre = points.iter().map(|p| p.0).sum::<f64>() / points.len() as f64;
    let mut m = [[0.0f64; 4]; 3];
    for (x, y) in &points {
        let row = [1.0, x - centre, (x - centre).powi(2)];
        for r in 0..3 {
            for c in 0..3 {
                m[r][c] += row[r] * row[c];
            }
            m[r][3] += row[r] * y;
        }
    }
    for p in 0..3 {
        for r in (0..3).filter(|r| *r != p) {
            let f = m[r][p] / m[p][p];
            let pivot = m[p];
            m[r].iter_mut().zip(pivot).for_each(|(a, b)| *a -= f * b);
        }
    }
    let [a, b, c] = [0, 1, 2].map(|k| m[k][3] / m[k][k]);
    let fitted = [a - b * centre + c * centre * centre, b - 2.0 * c * centre, c];
    let values = Values::of(&Settings::default());
    for (got, quantity) in fitted.into_iter().zip([Quantity::StaffConstant, Quantity::StaffSlope, Quantity::StaffCurvature]) {
        assert!((got - values.get(quantity)).abs() < 1e-3, "{quantity:?}: fitted {got}");
    }
}

/// The errors of the table are those of the release of 2023 for 2025, by size.
#[test]
fn the_projection_errors_are_recomputed_from_the_tables() {
    let values = Values::of(&Settings::default());
    let found = accuracy(&TABLES.base, &TABLES.outlook, CHECKS[2]);
    assert_eq!((found.errors.len(), found.classes.len()), (1728, 5));
    for class in 0..4 {
        let sd = found.classes[class + 1].sd_ln;
        assert!((sd - values.get(Quantity::ErrorSd(class))).abs() < 5.1e-4, "{class}: {sd}");
    }
    assert_eq!(found.classes[1..].iter().map(|c| c.n).sum::<usize>(), found.classes[0].n);
    // The release of 2018 has no figure for Fukushima.
    assert_eq!(accuracy(&TABLES.base, &TABLES.outlook, CHECKS[0]).errors.len(), 1682);
}

/// Whatever an outcome says, by part, as a hash.
fn parts(o: &Outcome, ranges: Option<&Ranges>) -> Vec<(Part, u64)> {
    fn hash(what: impl std::hash::Hash) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        what.hash(&mut hasher);
        std::hash::Hasher::finish(&hasher)
    }
    let bits = |v: &[f64]| v.iter().map(|v| v.to_bits()).collect::<Vec<_>>();
    let mut out = vec![(Part::Population, hash(bits(&o.population)))];
    for s in 0..SERVICES.len() {
        let all: Vec<_> = (0..o.towns.len())
            .flat_map(|t| Regime::ALL.into_iter().flat_map(move |r| (0..o.years.len()).map(move |y| (t, r, y))))
            .map(|(t, r, y)| o.standing(t, s, r, y))
            .collect();
        out.push((Part::Service(s), hash(all)));
    }
    let sizes = |get: fn(&Body) -> &Vec<Size>| hash(o.bodies.iter().map(get).collect::<Vec<_>>());
    out.push((Part::Fire, sizes(|b| &b.fire)));
    out.push((Part::MedicalArea, sizes(|b| &b.medical_area)));
    out.push((Part::DailyLife, sizes(|b| &b.daily_life)));
    out.push((Part::Staff, hash([&o.staff.alone, &o.staff.pooled, &o.staff.expected].map(|v| bits(v)))));
    if let Some(ranges) = ranges {
        out.push((Part::Ranges, hash(format!("{ranges:?}"))));
    }
    out
}

fn drawn(s: &Settings) -> Ranges {
    let Tables { base, outlook, near, .. } = &*TABLES;
    let mut draws = ScenarioDraws::new(base, outlook, near, s);
    draws.step(SCENARIO_DRAWS);
    draws.ranges().unwrap()
}

fn differing(a: &[(Part, u64)], b: &[(Part, u64)]) -> Vec<Part> {
    a.iter().zip(b).filter(|(a, b)| a != b).map(|(a, _)| a.0).collect()
}

fn changed(a: &Settings, b: &Settings, with_draws: bool) -> Vec<Part> {
    let side = |s: &Settings| parts(&run_of(s), with_draws.then(|| drawn(s)).as_ref());
    differing(&side(a), &side(b))
}

/// Places where one number or another matters; expanding, so that every number has something to do.
fn places() -> Vec<Settings> {
    let base = Settings { expand: true, admin_share_pct: 50.0, ..Settings::default() };
    let first = ["hachinohe", "bingo", "kagoshima", "sapporo"].map(area);
    // No area is near the yardstick of a daily-life area: one is moved to just below an area's size.
    let mut near_daily_life = Settings { scope: first[1], ..base.clone() };
    let size = run_of(&near_daily_life).bodies[0].people[6];
    near_daily_life.put(Quantity::DailyLife, size - 1.0);
    let others = (0..TABLES.base.areas.len()).map(Scope::Area).filter(|a| !first.contains(a));
    let area = |scope| Settings { scope, ..base.clone() };
    // Half a class counts where both lines of a service stand in one.
    let mut one_class = Settings { scope: first[0], ..base.clone() };
    for id in ["clinic", "hospital"] {
        let service = SERVICES.iter().position(|s| s.id == id).unwrap();
        one_class.put(Quantity::Pop80(service), SERVICES[service].pop50);
    }
    first.map(area).into_iter().chain([near_daily_life, one_class]).chain(others.map(area)).collect()
}

#[test]
fn every_number_moves_what_it_says_and_nothing_else() {
    let places = places();
    // The draws of one area are enough to see that nothing else moves them, and dear in a test.
    let ranges = drawn(&places[0]);
    let before: Vec<_> = places.iter().map(|p| parts(&run_of(p), None)).collect();
    for a in ASSUMPTIONS.iter() {
        let mut moved = Vec::new();
        let says = || a.changes.iter().filter(|p| a.service.is_none() || **p != Part::Ranges);
        let seen =
            |moved: &[Part], part: &Part| moved.iter().any(|p| p == part || (*part == Part::Services && matches!(p, Part::Service(_))));
        for (n, place) in places.iter().enumerate() {
            // Six places always; the others only until everything that it says has been seen to move.
            if n >= 6 && !moved.is_empty() && says().all(|part| seen(&moved, part)) {
                break;
            }
            for end in [a.range.0, a.range.1] {
                let mut other = place.clone();
                other.put(a.quantity, end);
                let mut parts = differing(&before[n], &parts(&run_of(&other), None));
                if n == 0 && end == a.range.0 && a.service.is_none() && drawn(&other) != ranges {
                    parts.push(Part::Ranges);
                }
                for part in &parts {
                    assert!(a.may_change(*part), "{} = {end} moves {part:?}", a.id);
                }
                moved.extend(parts);
            }
        }
        assert!(!moved.is_empty(), "{} moves nothing anywhere", a.id);
        for part in says() {
            assert!(seen(&moved, part), "{} never moves {part:?}", a.id);
        }
    }
}

#[test]
fn every_switch_moves_what_it_says_and_nothing_else() {
    let none = Settings { pool: Some(Pools::NONE), admin_share_pct: 50.0, ..Settings::default() };
    for field in Field::ALL {
        let mut moved = Vec::new();
        for id in ["hachinohe", "bingo", "kagoshima"] {
            let off = Settings { scope: area(id), ..none.clone() };
            let on = Settings { pool: Some(Pools::NONE.with(field)), ..off.clone() };
            moved.extend(changed(&off, &on, false));
        }
        for part in &moved {
            let says = match part {
                Part::Service(s) => SERVICES[*s].field == field,
                Part::Fire => field == Field::Fire,
                Part::MedicalArea => field == Field::MedicalArea,
                Part::Staff => field == Field::Administration,
                _ => false,
            };
            assert!(says, "{field:?} moves {part:?}");
        }
        // Evidence only: these have no line and must move nothing at all.
        let evidence = matches!(field, Field::Water | Field::Infrastructure | Field::Transport | Field::Planning);
        assert_eq!(moved.is_empty(), evidence, "{field:?}");
    }
    // What is shown moves nothing; the seed moves the ranges alone; `institution` has the numbers of `integrate`.
    let usual = Settings { scope: area("bingo"), ..Settings::default() };
    for shown in [
        Settings { regime: Regime::Nearby, ..usual.clone() },
        Settings { preset: Preset::Institution, ..usual.clone() },
        Settings { expand: false, ..usual.clone() },
    ] {
        assert_eq!(changed(&usual, &shown, true), []);
    }
    assert_eq!(changed(&usual, &Settings { seed: 2, ..usual.clone() }, true), [Part::Ranges]);
    assert_eq!(drawn(&Settings { year: 2050, ..usual.clone() }), drawn(&usual), "the same seed gives the same draws");
}

/// Facilities under the prefecture are alone; organisations there have no status.
#[test]
fn the_prefecture_pools_no_facility_and_gets_no_status() {
    let o = run_of(&Settings { preset: Preset::Vertical, ..Settings::default() });
    for t in (0..o.towns.len()).filter(|t| o.is_member(*t)) {
        for s in 0..SERVICES.len() {
            assert_eq!(o.standing(t, s, Regime::Area, 6), o.standing(t, s, Regime::Alone, 6));
        }
    }
    assert!(o.bodies.iter().all(|b| b.fire.iter().all(|f| *f == Size::Prefecture)));
}

/// An own area of the members of one whose members are in no other is that area; whom it names and counts is the same.
#[test]
fn an_own_area_is_an_area() {
    let Tables { base, .. } = &*TABLES;
    let alone = (0..base.areas.len()).filter(|a| base.members(*a).all(|m| base.memberships_of(m.municipality).count() == 1));
    let mut seen = 0;
    for a in alone {
        let declared = run_of(&Settings { scope: Scope::Area(a), ..Settings::default() });
        let own = base.members(a).map(|m| m.municipality).collect();
        let mine = run_of(&Settings { scope: Scope::Own, own, ..Settings::default() });
        assert_eq!(declared.towns, mine.towns);
        assert_eq!(parts(&declared, None), parts(&mine, None));
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
    // A town that joins never lowers the others, and itself stands no worse than alone.
    let members: Vec<usize> = base.members(base.area("bingo").unwrap()).map(|m| m.municipality).collect();
    let with = [members.clone(), vec![base.index(Code(33606)).unwrap()]].concat();
    let [before, after] = [members, with].map(|own| run_of(&Settings { scope: Scope::Own, own, ..Settings::default() }));
    for (t, i) in before.towns.iter().enumerate() {
        let n = after.towns.binary_search(i).unwrap();
        for s in 0..SERVICES.len() {
            assert!(before.standing(t, s, Regime::Area, 6) <= after.standing(n, s, Regime::Area, 6));
        }
    }
}

/// Who might join: no participant, no designated or core city, nobody of the 11 prefectures or of Kochi's 13, each once.
#[test]
fn who_might_join_is_as_the_rule_says() {
    let base = &TABLES.base;
    let added = might_join(base, 40.0);
    assert!(added.len() > 100 && added.windows(2).all(|w| w[0].municipality < w[1].municipality));
    for a in &added {
        let m = &base.municipalities[a.municipality];
        assert!(base.memberships_of(a.municipality).next().is_none() && !m.three_metro && a.km <= 40.0);
        assert!(!matches!(m.kind, Kind::Designated | Kind::Core) && !base.outside_scheme.iter().any(|(_, i)| *i == a.municipality));
    }
    let [plain, wide] = [false, true].map(|expand| run_of(&Settings { expand, scope: area("bingo"), ..Settings::default() }));
    assert_eq!((plain.added.len(), &plain.towns, &plain.population), (0, &wide.towns, &wide.population));
    assert!(wide.added.iter().all(|a| Scope::Area(a.area) == area("bingo")));
}

#[test]
fn one_assumption_at_a_time_is_what_running_it_gives() {
    let Tables { base, outlook, near, .. } = &*TABLES;
    let settings = Settings { scope: area("bingo"), ..Settings::default() };
    let mut all = Sensitivity::new(&settings);
    assert_eq!(all.result(), None);
    while !all.step(base, outlook, near) {}
    let (standing, swings) = all.result().unwrap();
    let o = run_of(&settings);
    assert_eq!(standing.pairs, o.secure_pairs(Regime::Area, 6));
    let widths: Vec<u32> = swings.iter().map(|s| s.extent(standing)).map(|(low, high)| high - low).collect();
    assert!(widths.windows(2).all(|w| w[0] >= w[1]) && widths[0] > 0);
    let radius = swings.iter().find(|s| s.factor == Factor::Number(Quantity::Radius)).unwrap();
    for (setting, found) in &radius.tried {
        let Setting::Number(v) = setting else { panic!("{setting:?}") };
        assert_eq!(found.pairs, run_of(&Settings { radius_pct: *v, ..settings.clone() }).secure_pairs(Regime::Area, 6));
    }
    let path = swings.iter().find(|s| s.factor == Factor::Path).unwrap();
    assert_eq!(path.tried.iter().map(|t| t.0).collect::<Vec<_>>(), [Setting::Path(Path::Trend), Setting::Path(Path::Flat)]);
}

#[test]
fn the_ranking_adds_up() {
    let base = &TABLES.base;
    let nation = run_of(&Settings::default());
    let all = gains(base, &nation, 6);
    assert_eq!(all.len(), 38);
    assert!(all.windows(2).all(|w| w[0].beyond_nearness() >= w[1].beyond_nearness()));
    for g in &all {
        let one = run_of(&Settings { scope: Scope::Area(g.area), ..Settings::default() });
        assert_eq!(g.secure, Regime::ALL.map(|r| one.secure_pairs(r, 6)), "{}", base.areas[g.area].id);
        assert_eq!((g.towns as usize, g.pairs as usize), (one.towns.len(), one.towns.len() * SERVICES.len()));
    }
}
