//! Sizes of a difference that do not depend on the unit.

use super::describe::variance;

/// Pooled standard deviation of two groups; `None` below two values in one.
pub fn pooled_sd(a: &[f64], b: &[f64]) -> Option<f64> {
    let (na, nb) = (a.len() as f64, b.len() as f64);
    Some((((na - 1.0) * variance(a)? + (nb - 1.0) * variance(b)?) / (na + nb - 2.0)).sqrt())
}

/// Hedges' g of a difference: over the pooled sd, times J = 1 − 3/(4n − 9); `None` without spread.
pub fn hedges_g(difference: f64, a: &[f64], b: &[f64]) -> Option<f64> {
    let sd = pooled_sd(a, b).filter(|s| *s > 0.0)?;
    let n = (a.len() + b.len()) as f64;
    Some(difference / sd * (1.0 - 3.0 / (4.0 * n - 9.0))).filter(|g| g.is_finite())
}

/// Cliff's delta: share of pairs with a > b less share with a < b. Both sorted; `None` of nothing.
pub fn cliffs_delta(a_sorted: &[f64], b_sorted: &[f64]) -> Option<f64> {
    let pairs = a_sorted.len() * b_sorted.len();
    let balance: i64 = a_sorted
        .iter()
        .map(|a| {
            let below = b_sorted.partition_point(|b| b < a);
            let not_above = b_sorted.partition_point(|b| b <= a);
            below as i64 - (b_sorted.len() - not_above) as i64
        })
        .sum();
    (pairs > 0).then(|| balance as f64 / pairs as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delta_counts_pairs_and_ties() {
        assert_eq!(cliffs_delta(&[1.0, 2.0], &[1.0, 2.0]), Some(0.0));
        assert_eq!(cliffs_delta(&[3.0, 4.0], &[1.0, 3.0]), Some(0.75));
        assert_eq!(cliffs_delta(&[], &[1.0]), None);
    }

    #[test]
    fn no_spread_no_g() {
        assert_eq!(hedges_g(1.0, &[2.0, 2.0], &[1.0, 1.0]), None);
    }
}
