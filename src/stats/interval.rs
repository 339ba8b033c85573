//! Intervals for a difference: Student's t, clustered by group, and Welch's as if all were independent.

use statrs::function::{beta::beta_reg, gamma::ln_gamma};

/// An estimate's 95 % interval and two-sided p.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Two-sided p of "no difference".
    pub p: f64,
}

/// Two-sided p of Student's t; an infinite t gives 0.
pub fn t_two_sided(t: f64, df: f64) -> f64 {
    let x = df / (df + t * t);
    if x <= 0.0 {
        0.0
    } else if x >= 1.0 {
        1.0
    } else {
        beta_reg(df / 2.0, 0.5, x)
    }
}

/// 97.5 % quantile of Student's t by Newton steps; the tail is convex, so steps from below never overshoot.
pub fn t_975(df: f64) -> f64 {
    let scale = (ln_gamma((df + 1.0) / 2.0) - ln_gamma(df / 2.0)).exp() / (df * std::f64::consts::PI).sqrt();
    let mut t = 1.959;
    for _ in 0..60 {
        let density = scale * (1.0 + t * t / df).powf(-(df + 1.0) / 2.0);
        let step = (t_two_sided(t, df) - 0.05) / (2.0 * density);
        t += step;
        if step.abs() < 1e-14 * t {
            break;
        }
    }
    t
}

/// The interval of an estimate with a variance and degrees of freedom.
pub fn interval(estimate: f64, variance: f64, df: f64) -> Interval {
    let se = variance.max(0.0).sqrt();
    let half = t_975(df) * se;
    let p = match () {
        () if se > 0.0 => t_two_sided(estimate / se, df),
        () if estimate == 0.0 => 1.0,
        () => 0.0,
    };
    Interval { low: estimate - half, high: estimate + half, p }
}

/// Σ_g(Σ_{i∈g} ψ_i)² and the number of clusters present; clusters are small numbers.
pub fn cluster_sum(influence: impl Iterator<Item = (u8, f64)>) -> (f64, usize) {
    let mut sums = [0.0; 256];
    let mut present = [false; 256];
    for (cluster, psi) in influence {
        sums[usize::from(cluster)] += psi;
        present[usize::from(cluster)] = true;
    }
    (sums.iter().map(|s| s * s).sum(), present.iter().filter(|p| **p).count())
}

/// Mean, variance of the mean as if independent, and n of a weighted group: n/(n−1)·Σw²(y−m)²/W², s²/n with equal weights.
fn variance_of_mean(group: &[(f64, f64)]) -> Option<(f64, f64, f64)> {
    let n = group.len() as f64;
    let m = super::describe::weighted_mean(group.iter().copied())?;
    let total: f64 = group.iter().map(|(_, w)| w).sum();
    let squares: f64 = group.iter().map(|(y, w)| (w * (y - m)).powi(2)).sum();
    (group.len() > 1).then(|| (m, n / (n - 1.0) * squares / (total * total), n))
}

/// Welch's interval for the difference of two (weighted) means of (value, weight); `None` below two values in one.
pub fn welch(a: &[(f64, f64)], b: &[(f64, f64)]) -> Option<Interval> {
    let (ma, va, na) = variance_of_mean(a)?;
    let (mb, vb, nb) = variance_of_mean(b)?;
    let below = va * va / (na - 1.0) + vb * vb / (nb - 1.0);
    let df = if below > 0.0 { (va + vb).powi(2) / below } else { na + nb - 2.0 };
    Some(interval(ma - mb, va + vb, df))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_agree_with_scipy() {
        // scipy.stats.t.ppf(0.975, df)
        for (df, t) in [(1.0, 12.706204736174694), (2.5, 3.5746548420036817), (35.0, 2.030107928250343), (4000.0, 1.9605572287937332)] {
            assert!((t_975(df) / t - 1.0).abs() < 1e-12, "{df}: {} {t}", t_975(df));
        }
    }

    #[test]
    fn far_tails_and_no_variance_are_numbers() {
        assert!(t_two_sided(60.0, 46.0) > 0.0);
        assert_eq!(t_two_sided(f64::INFINITY, 5.0), 0.0);
        assert_eq!(interval(0.0, 0.0, 5.0), Interval { low: 0.0, high: 0.0, p: 1.0 });
        assert_eq!(interval(2.0, 0.0, 5.0).p, 0.0);
    }
}
