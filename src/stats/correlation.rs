//! Correlation of two lists, plain and of ranks, with intervals on Fisher's scale.

/// 97.5 % quantile of the normal distribution.
const Z_975: f64 = 1.959_963_984_540_054;

/// A coefficient with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coefficient {
    /// −1 to 1.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Coefficient {
    /// Fisher's z: tanh(atanh(r) ± 1.96·`error`).
    fn with_error(r: f64, error: f64) -> Self {
        let z = r.atanh();
        let end = |by: f64| if r.abs() < 1.0 { (z + by).tanh() } else { r };
        Self { value: r, low: end(-Z_975 * error), high: end(Z_975 * error) }
    }
}

/// Pearson's r, between −1 and 1; `None` below four pairs or where a side does not vary.
fn r(pairs: &[(f64, f64)]) -> Option<f64> {
    let n = pairs.len() as f64;
    let (sx, sy) = pairs.iter().fold((0.0, 0.0), |(a, b), (x, y)| (a + x, b + y));
    let (mx, my) = (sx / n, sy / n);
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        let (dx, dy) = (x - mx, y - my);
        (xx, yy, xy) = (xx + dx * dx, yy + dy * dy, xy + dx * dy);
    }
    // Roots apart: the product of two large sums could leave the range of numbers.
    let r = xy / xx.sqrt() / yy.sqrt();
    let constant = |s: f64, m: f64| s <= n * (m * 1e-13).powi(2);
    (pairs.len() > 3 && !constant(xx, mx) && !constant(yy, my) && r.is_finite()).then(|| r.clamp(-1.0, 1.0))
}

/// Pearson's r with Fisher's interval, standard error 1/√(n − 3).
pub fn pearson(pairs: &[(f64, f64)]) -> Option<Coefficient> {
    r(pairs).map(|r| Coefficient::with_error(r, 1.0 / (pairs.len() as f64 - 3.0).sqrt()))
}

/// Spearman's ρ with the interval of Bonett and Wright (2000), standard error √((1 + ρ²/2)/(n − 3)).
pub fn spearman(pairs: &[(f64, f64)]) -> Option<Coefficient> {
    let (x, y): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let ranked: Vec<(f64, f64)> = ranks(&x).into_iter().zip(ranks(&y)).collect();
    r(&ranked).map(|rho| Coefficient::with_error(rho, ((1.0 + rho * rho / 2.0) / (pairs.len() as f64 - 3.0)).sqrt()))
}

/// Ranks from 1; equal values share the mean of theirs.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_unstable_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut out = vec![0.0; values.len()];
    let mut first = 0;
    while first < order.len() {
        let equal = order[first..].iter().take_while(|i| values[**i] == values[order[first]]).count().max(1);
        let rank = first as f64 + (equal as f64 + 1.0) / 2.0;
        order[first..first + equal].iter().for_each(|i| out[*i] = rank);
        first += equal;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_their_rank() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), [3.5, 1.0, 3.5, 2.0]);
    }

    #[test]
    fn agrees_with_scipy() {
        // scipy.stats.pearsonr(x, y).confidence_interval(); spearmanr; atanh(rho) ± 1.96·√((1 + rho²/2)/(n − 3)).
        let pairs = [(1.0, 2.0), (2.0, 1.0), (3.0, 5.0), (4.0, 5.0), (5.0, 4.0), (6.0, 9.0)];
        let close = |a: Coefficient, b: [f64; 3]| [a.value, a.low, a.high].iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-12);
        assert!(close(pearson(&pairs).unwrap(), PEARSON), "{:?}", pearson(&pairs));
        assert!(close(spearman(&pairs).unwrap(), SPEARMAN), "{:?}", spearman(&pairs));
    }

    #[test]
    fn what_does_not_vary_has_none_and_a_line_has_one() {
        let line: Vec<(f64, f64)> = (0..5).map(|i| (f64::from(i), -2.0 * f64::from(i))).collect();
        assert!((pearson(&line).unwrap().low + 1.0).abs() < 1e-12 && (pearson(&line).unwrap().high + 1.0).abs() < 1e-7);
        assert_eq!(Coefficient::with_error(-1.0, 0.5), Coefficient { value: -1.0, low: -1.0, high: -1.0 });
        assert_eq!(pearson(&line[..3]), None);
        assert_eq!(spearman(&[(1.0, 1.0), (1.0, 2.0), (1.0, 3.0), (1.0, 4.0)]), None);
        assert_eq!(pearson(&[(0.1, 1.0), (0.1, 2.0), (0.1, 3.0), (0.1, 4.0), (0.1, 4.0)]), None);
    }

    const PEARSON: [f64; 3] = [0.8385390269736223, 0.08444421762570936, 0.9818952501409691];
    const SPEARMAN: [f64; 3] = [0.753702346348183, -0.2920325473570044, 0.9786149676566027];
}
