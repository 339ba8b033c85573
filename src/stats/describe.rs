//! Means, quantiles and spread of one list of numbers.

/// Sum of `values × weights` over the sum of weights; `None` if the weights do not sum to more than 0.
pub fn weighted_mean(pairs: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (top, below) = pairs.fold((0.0, 0.0), |(t, b), (y, w)| (t + w * y, b + w));
    (below > 0.0).then(|| top / below)
}

/// Mean; `None` of nothing.
pub fn mean(values: &[f64]) -> Option<f64> {
    weighted_mean(values.iter().map(|v| (*v, 1.0)))
}

/// Sum of squared distances from the mean over n − 1; `None` below two values.
pub fn variance(values: &[f64]) -> Option<f64> {
    let m = mean(values)?;
    (values.len() > 1).then(|| values.iter().map(|v| (v - m).powi(2)).sum::<f64>() / (values.len() - 1) as f64)
}

/// The values in ascending order.
pub fn sorted(values: &[f64]) -> Vec<f64> {
    let mut v = values.to_vec();
    v.sort_unstable_by(f64::total_cmp);
    v
}

/// Quantile of type 7 (Hyndman and Fan 1996) of sorted values; `None` of nothing.
pub fn quantile(sorted: &[f64], p: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = p.clamp(0.0, 1.0) * last as f64;
    let below = (place.floor() as usize).min(last);
    let (a, b) = (sorted[below], sorted[(below + 1).min(last)]);
    Some(a + (place - below as f64) * (b - a))
}

/// Mean after dropping floor(share × n) values at either end of sorted values, as `scipy.stats.trim_mean`.
pub fn trimmed_mean(sorted: &[f64], share: f64) -> Option<f64> {
    let cut = (share * sorted.len() as f64).floor() as usize;
    mean(sorted.get(cut..sorted.len().checked_sub(cut)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_of_type_seven() {
        let v = [1.0, 2.0, 3.0, 10.0];
        assert_eq!([0.0, 0.25, 0.5, 1.0].map(|p| quantile(&v, p)), [Some(1.0), Some(1.75), Some(2.5), Some(10.0)]);
        assert_eq!(quantile(&[], 0.5), None);
    }

    #[test]
    fn trims_whole_values_only() {
        let v: Vec<f64> = (1..=20).map(f64::from).collect();
        assert_eq!(trimmed_mean(&v, 0.05), Some(10.5));
        assert_eq!(trimmed_mean(&[1.0, 5.0], 0.05), Some(3.0));
        assert_eq!(trimmed_mean(&[], 0.05), None);
    }
}
