//! How often 95 % intervals hold the truth where prefectures differ: the clustered one and Welch's.
//!
//! Outcomes without any difference between the groups are drawn for the municipalities of the site's own first question
//! (187 participants, 902 others, 36 prefectures): a prefecture's effect with variance ρ, one's own with 1 − ρ. The
//! counts stand in `tests/reference/coverage.csv` for the methods page (`UPDATE=1` rewrites it).
use kurabe::compare::*;
use kurabe::data::*;
use kurabe::stats::random::Random;
use std::{path::Path, sync::Arc};

const SIMULATIONS: u64 = 1_000;
const PATH: &str = "tests/reference/coverage.csv";

/// Standard normal by Box and Muller.
fn normal(r: &mut Random) -> f64 {
    (-2.0 * (1.0 - r.uniform()).ln()).sqrt() * (std::f64::consts::TAU * r.uniform()).cos()
}

/// Of so many simulations, in how many each interval holds 0.
fn covered(base: &Base, rho: f64) -> (u64, u64) {
    let q = Question { indicator: Indicator::FiscalCapacityIndex, measure: Measure::Level, to: 2021, ..Question::default() };
    let (mut cluster, mut welch) = (0, 0);
    for seed in 1..=SIMULATIONS {
        let mut r = Random::new(seed, "coverage");
        let effects: Vec<f64> = (0..48).map(|_| normal(&mut r)).collect();
        let mut values = vec![f64::NAN; base.municipalities.len() * YEARS];
        for (i, m) in base.municipalities.iter().enumerate() {
            let value = rho.sqrt() * effects[usize::from(m.prefecture)] + (1.0 - rho).sqrt() * normal(&mut r);
            values[i * YEARS + usize::from(2021 - FIRST_YEAR)] = value;
        }
        let mut panel = Panel::default();
        panel.insert(Column::FiscalCapacityIndex, Arc::new(Series::new(values)));
        let c = compare(base, &panel, &q).unwrap();
        assert_eq!((c.n_treated, c.n_control, c.cluster_n), (187, 902, 36));
        cluster += u64::from(!c.is_distinguishable());
        welch += u64::from(c.ci_low.unwrap() <= 0.0 && c.ci_high.unwrap() >= 0.0);
    }
    (cluster, welch)
}

#[test]
fn the_clustered_interval_holds_where_welch_fails() {
    let base = open::read_base(Path::new("public/data")).unwrap();
    let mut now = String::from("share_between_prefectures,simulations,clustered_holds_zero,welch_holds_zero\n");
    for rho in [0.0, 0.1, 0.3, 0.5] {
        let (cluster, welch) = covered(&base, rho);
        now += &format!("{rho},{SIMULATIONS},{cluster},{welch}\n");
        let share = |n: u64| n as f64 / SIMULATIONS as f64;
        // Few and unequal clusters: a little under 95 % is known of this estimator (Cameron and Miller 2015).
        assert!((0.89..=0.97).contains(&share(cluster)), "{rho}: clustered {cluster}");
        match rho {
            0.0 => assert!((0.93..=0.97).contains(&share(welch)), "{welch}"),
            _ => assert!(share(welch) < 0.85, "{rho}: Welch {welch}"),
        }
    }
    print!("{now}");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(PATH, &now).unwrap();
    }
    assert_eq!(std::fs::read_to_string(PATH).unwrap_or_default(), now, "run with UPDATE=1 if it is meant");
}
