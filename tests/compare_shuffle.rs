//! The classroom's shuffles: labels, counts, bins; and that p is uniform where nothing sets the groups apart.
use kurabe::compare::*;
use kurabe::data::*;
use kurabe::stats::random::Random;
use proptest::prelude::*;
use std::{path::Path, sync::Arc, sync::LazyLock};

static TABLES: LazyLock<(Base, Panel)> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap())
});

#[test]
fn labels_are_whole_blocks_and_give_the_difference() {
    let c = compare(&TABLES.0, &TABLES.1, &Question::default()).unwrap();
    let outcomes: Vec<f64> = c.treated.iter().chain(&c.control).map(|u| u.outcome).collect();
    for kind in Shuffled::ALL {
        let mut s = Shuffle::new(&c, kind).unwrap();
        let (parts, treated) = s.parts();
        assert!((s.observed().difference - c.difference).abs() < 1e-9);
        assert!(s.labelled().iter().enumerate().all(|(i, l)| *l == (i < c.n_treated)), "before the first: the real ones");
        for _ in 0..25 {
            let shown = s.shuffle().unwrap();
            let labels = s.labelled();
            let mean = |side: bool| {
                let of: Vec<f64> = outcomes.iter().zip(&labels).filter(|(_, l)| **l == side).map(|(y, _)| *y).collect();
                of.iter().sum::<f64>() / of.len() as f64
            };
            assert!((mean(true) - mean(false) - shown.difference).abs() < 1e-9);
            let labelled: std::collections::BTreeSet<u32> = s.part_of().iter().zip(&labels).filter(|(_, l)| **l).map(|(p, _)| *p).collect();
            assert_eq!(labelled.len(), treated);
            assert!(s.part_of().iter().zip(&labels).all(|(p, l)| labelled.contains(p) == *l), "blocks are not torn apart");
        }
        assert_eq!(parts, if kind == Shuffled::Single { 1089 } else { 59 });
        assert_eq!(s.made().iter().filter(|m| m.is_as_large).count(), s.as_large());
    }
}

#[test]
fn bins_hold_every_shuffle_and_keep_their_axis() {
    let c = compare(&TABLES.0, &TABLES.1, &Question::default()).unwrap();
    for kind in Shuffled::ALL {
        let mut s = Shuffle::new(&c, kind).unwrap();
        assert_eq!(s.p(), None);
        let empty = s.histogram();
        for n in [1, 9, 90, 9_900, 5_000] {
            s.step(n);
            let bins = s.histogram();
            assert_eq!(bins.iter().map(|b| b.n).sum::<usize>(), s.made().len());
            assert_eq!(bins.iter().map(|b| b.as_large).sum::<usize>(), s.as_large());
            assert!(bins.windows(2).all(|w| (w[0].high - w[1].low).abs() < 1e-9));
            assert!(bins[0].low <= empty[0].low && bins.len() < empty.len() + 8);
            let (p, error) = s.p().unwrap();
            assert!((0.0..=1.0).contains(&p) && error >= 0.0);
        }
        assert_eq!((s.made().len(), s.shuffle()), (PERMUTATIONS, None));
        let d = s.observed().difference.abs();
        assert!(empty[0].low < -d && empty.last().unwrap().high > d);
    }
}

#[test]
fn where_there_is_no_permutation_there_is_no_shuffle() {
    let weighted = Question { weight: Weight::Population, ..Question::default() };
    let c = compare(&TABLES.0, &TABLES.1, &weighted).unwrap();
    assert!(Shuffled::ALL.iter().all(|s| Shuffle::new(&c, *s).is_none()));
}

/// Twelve prefectures of four; of the 48 the first `members` in each pair of prefectures joined, one area a pair.
fn country(whole_prefectures: bool) -> Base {
    let mut base = TABLES.0.clone();
    base.outside_scheme.clear();
    let (membership, town) = (base.memberships[0].clone(), base.municipalities[0].clone());
    base.municipalities =
        (0..48).map(|i| Municipality { code: Code(1000 + i), prefecture: (i / 4) as u8 + 1, three_metro: false, ..town.clone() }).collect();
    let joined = |i: &usize| if whole_prefectures { (i / 4).is_multiple_of(2) } else { i % 5 < 2 };
    base.memberships = (0..48)
        .filter(joined)
        .map(|i| Membership {
            municipality: i,
            area: i / 4,
            role: MemberRole::Partner,
            joined: Date::new(2016, 1, 1),
            ..membership.clone()
        })
        .collect();
    base
}

/// Standard normal by Box and Muller.
fn normal(r: &mut Random) -> f64 {
    (-2.0 * (1.0 - r.uniform()).ln()).sqrt() * (std::f64::consts::TAU * r.uniform()).cos()
}

/// The country with an outcome for each of its 48, NaN for none.
fn asked(base: &Base, outcomes: &[f64], seed: u64) -> Result<Comparison, Refusal> {
    let mut values = vec![f64::NAN; 48 * YEARS];
    for (i, y) in outcomes.iter().enumerate() {
        values[i * YEARS + usize::from(2021 - FIRST_YEAR)] = *y;
    }
    let mut panel = Panel::default();
    panel.insert(Column::FiscalCapacityIndex, Arc::new(Series::new(values)));
    let indicator = Indicator::FiscalCapacityIndex;
    let q = Question { indicator, measure: Measure::Level, to: 2021, control: Control::Never, seed, ..Question::default() };
    compare(base, &panel, &q)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn few_or_equal_values_give_numbers_or_nothing(
        outcomes in prop::collection::vec(prop_oneof![Just(f64::NAN), Just(0.3), -1e9_f64..1e9], 48),
        seed in any::<u64>(), whole in any::<bool>(),
    ) {
        let Ok(c) = asked(&country(whole), &outcomes, seed) else { return Ok(()) };
        for kind in Shuffled::ALL {
            let Some(mut s) = Shuffle::new(&c, kind) else { continue };
            s.step(50);
            prop_assert!(s.made().iter().all(|m| m.difference.is_finite() && m.t.is_none_or(f64::is_finite)));
            let bins = s.histogram();
            prop_assert_eq!(bins.iter().map(|b| b.n).sum::<usize>(), 50);
            prop_assert!(bins.len() < 2_000 && bins.iter().all(|b| b.low.is_finite() && b.low < b.high));
            prop_assert_eq!(s.labelled().len(), c.n_treated + c.n_control);
        }
    }
}

/// Largest distance of the distribution of p from the uniform one, over the values p can take, times √n.
fn kolmogorov(base: &Base, kind: Shuffled, between: f64) -> f64 {
    const SEEDS: u64 = 600;
    const SHUFFLES: usize = 199;
    let mut counts = [0_usize; SHUFFLES + 2];
    for seed in 1..=SEEDS {
        let mut r = Random::new(seed, "outcomes");
        let effects: Vec<f64> = (0..12).map(|_| normal(&mut r)).collect();
        let outcomes: Vec<f64> = (0..48).map(|i| between * effects[i / 4] + normal(&mut r)).collect();
        let mut s = Shuffle::new(&asked(base, &outcomes, seed).unwrap(), kind).unwrap();
        s.step(SHUFFLES);
        counts[1 + s.as_large()] += 1;
    }
    let mut sum = 0;
    let distance = |(k, n): (usize, &usize)| {
        sum += n;
        (sum as f64 / SEEDS as f64 - k as f64 / (SHUFFLES + 1) as f64).abs()
    };
    counts.iter().enumerate().map(distance).fold(0.0, f64::max) * (SEEDS as f64).sqrt()
}

/// Kolmogorov and Smirnov: 1.63 is exceeded once in a hundred, 1.95 once in a thousand.
#[test]
fn p_is_uniform_where_nothing_sets_the_groups_apart() {
    let alone = kolmogorov(&country(false), Shuffled::Single, 0.0);
    let blocks = kolmogorov(&country(true), Shuffled::Blocks, 2.0);
    // And the test can fail: single municipalities shuffled where prefectures differ and joined as a whole.
    let torn = kolmogorov(&country(true), Shuffled::Single, 2.0);
    println!("√n·D: single {alone:.2}, blocks {blocks:.2}, single where prefectures differ {torn:.2}");
    assert!(alone < 1.63 && blocks < 1.63, "{alone} {blocks}");
    assert!(torn > 5.0, "{torn}");
}
