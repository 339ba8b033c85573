//! Wald's test that several estimates are all 0, with a covariance taken from draws.

use statrs::function::gamma::checked_gamma_ur;

/// A pivot smaller than this share of its own variance counts as 0: the estimates hang together.
const SINGULAR: f64 = 1e-10;

/// Covariance (over n − 1) of draws of `k` numbers each, row by row; `None` below two draws.
pub fn covariance(draws: &[f64], k: usize) -> Option<Vec<f64>> {
    let n = draws.len().checked_div(k)?;
    if n < 2 {
        return None;
    }
    let mean: Vec<f64> = (0..k).map(|i| draws.chunks_exact(k).map(|d| d[i]).sum::<f64>() / n as f64).collect();
    let mut out = vec![0.0; k * k];
    for d in draws.chunks_exact(k) {
        for i in 0..k {
            for j in 0..k {
                out[i * k + j] += (d[i] - mean[i]) * (d[j] - mean[j]);
            }
        }
    }
    out.iter_mut().for_each(|v| *v /= (n - 1) as f64);
    Some(out)
}

/// θ'V⁻¹θ of estimates and their covariance (row by row) by Cholesky's factors; `None` if V is singular or not a covariance.
pub fn wald(estimates: &[f64], covariance: &[f64]) -> Option<f64> {
    let k = estimates.len();
    if k == 0 || covariance.len() != k * k {
        return None;
    }
    let mut lower = vec![0.0; k * k];
    let mut solved = vec![0.0; k];
    for i in 0..k {
        for j in 0..=i {
            let inner: f64 = (0..j).map(|m| lower[i * k + m] * lower[j * k + m]).sum();
            let rest = covariance[i * k + j] - inner;
            lower[i * k + j] = if i == j {
                let own = covariance[i * k + i];
                (own > 0.0 && rest > SINGULAR * own).then(|| rest.sqrt())?
            } else {
                rest / lower[j * k + j]
            };
        }
        let before: f64 = (0..i).map(|m| lower[i * k + m] * solved[m]).sum();
        solved[i] = (estimates[i] - before) / lower[i * k + i];
    }
    Some(solved.iter().map(|z| z * z).sum::<f64>()).filter(|w| w.is_finite())
}

/// Probability that χ² with `df` degrees of freedom is at least `x`; `None` without degrees of freedom or of what is no number.
pub fn chi_square_upper(x: f64, df: usize) -> Option<f64> {
    match () {
        () if df == 0 || x.is_nan() => None,
        () if x <= 0.0 => Some(1.0),
        () if x == f64::INFINITY => Some(0.0),
        () => checked_gamma_ur(df as f64 / 2.0, x / 2.0).ok().map(|p| p.clamp(0.0, 1.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_agree_with_scipy() {
        // scipy.stats.chi2.sf(x, df)
        let published = [
            (7.814727903251179, 3, 0.05),
            (0.5, 3, 0.9188914116546758),
            (20.0, 3, 0.00016974243555282632),
            (1.3862943611198906, 2, 0.5),
            (60.0, 3, 5.878230727906921e-13),
        ];
        for (x, df, p) in published {
            let got = chi_square_upper(x, df).unwrap();
            assert!((got / p - 1.0).abs() < 1e-10, "{x} {df}: {got} {p}");
        }
        assert_eq!(
            [f64::NAN, -1.0, 0.0, f64::INFINITY, 1e300].map(|x| chi_square_upper(x, 3)),
            [None, Some(1.0), Some(1.0), Some(0.0), Some(0.0)]
        );
        assert_eq!(chi_square_upper(1.0, 0), None);
    }

    #[test]
    fn three_by_three_by_hand() {
        // numpy: t @ np.linalg.solve(V, t)
        let v = [4.0, 2.0, 0.6, 2.0, 3.0, 0.4, 0.6, 0.4, 1.0];
        assert!((wald(&[1.0, -2.0, 0.5], &v).unwrap() - 3.624_309_392_265_193_4).abs() < 1e-12, "{:?}", wald(&[1.0, -2.0, 0.5], &v));
        assert_eq!(wald(&[3.0], &[9.0]), Some(1.0));
    }

    #[test]
    fn what_hangs_together_is_no_test() {
        assert_eq!(wald(&[1.0, 2.0], &[1.0, 2.0, 2.0, 4.0]), None);
        assert_eq!(wald(&[1.0], &[0.0]), None);
        assert_eq!(wald(&[1.0], &[f64::NAN]), None);
        assert_eq!(wald(&[], &[]), None);
        assert_eq!(wald(&[1.0], &[1.0, 2.0]), None);
    }

    #[test]
    fn covariance_of_draws() {
        assert_eq!(covariance(&[1.0, 2.0, 3.0, 6.0, 5.0, 10.0], 2), Some(vec![4.0, 8.0, 8.0, 16.0]));
        assert_eq!(covariance(&[1.0, 2.0], 2), None);
        assert_eq!(covariance(&[1.0, 2.0], 0), None);
    }
}
