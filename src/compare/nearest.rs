//! The nearest by Euclidean distance on z-scores; ties go to the lower code.

use super::covariates::{N, Profile};

/// Distance of two profiles on the z-scores.
pub(super) fn distance(a: &Profile, b: &Profile) -> f64 {
    let mut sum = 0.0;
    for c in 0..N {
        let apart = a.z[c] - b.z[c];
        sum += apart * apart;
    }
    sum.sqrt()
}

/// The `k` nearest candidates as (position, distance), nearest first. Candidates come by code, so that of equals the
/// lower code is first; one with a distance that is no number is passed over.
pub(super) fn nearest(k: usize, candidates: impl Iterator<Item = (usize, f64)>) -> Vec<(usize, f64)> {
    let mut best: Vec<(usize, f64)> = Vec::with_capacity(k + 1);
    for (at, d) in candidates.filter(|c| c.1.is_finite()) {
        if best.len() == k && best.last().is_none_or(|l| d >= l.1) {
            continue;
        }
        let place = best.partition_point(|b| b.1 <= d);
        best.insert(place, (at, d));
        best.truncate(k);
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_go_to_the_first() {
        let d = [3.0, 1.0, 2.0, 1.0, f64::NAN, 2.0];
        let found = |k| nearest(k, d.iter().copied().enumerate()).iter().map(|f| f.0).collect::<Vec<_>>();
        assert_eq!(found(3), [1, 3, 2]);
        assert_eq!(found(1), [1]);
        assert_eq!(found(9), [1, 3, 2, 5, 0]);
        assert!(found(0).is_empty());
    }
}
