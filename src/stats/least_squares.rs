//! Weighted least squares with an intercept, by orthogonalisation (modified Gram–Schmidt, twice).

/// A column that keeps less than this part of its length beside those before it says nothing new.
const NEW: f64 = 1e-9;

/// Slopes of `y` on the columns of `x` (the intercept is implied): the minimum of Σ w(y − a − xb)².
///
/// `x[c][i]` is column c of row i. A column that is constant, or a combination of those before it, gets slope 0:
/// its part is carried by the others. Without weight every slope is 0.
pub fn slopes(x: &[Vec<f64>], y: &[f64], w: &[f64]) -> Vec<f64> {
    let centred = |v: &[f64]| -> Vec<f64> {
        let total: f64 = w.iter().sum();
        let mean = v.iter().zip(w).map(|(v, w)| v * w).sum::<f64>() / total;
        v.iter().zip(w).map(|(v, w)| w.sqrt() * (v - mean)).collect()
    };
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let mut out = vec![0.0; x.len()];
    if w.iter().sum::<f64>().partial_cmp(&0.0) != Some(std::cmp::Ordering::Greater) {
        return out;
    }
    // Orthonormal columns q with x[kept[c]] = Σ r[c][d]·q[d].
    let (mut kept, mut q, mut r): (Vec<usize>, Vec<Vec<f64>>, Vec<Vec<f64>>) = (Vec::new(), Vec::new(), Vec::new());
    for (c, column) in x.iter().enumerate() {
        let mut v = centred(column);
        let before = dot(&v, &v).sqrt();
        // Against the size of the figures themselves, so that a constant's rounding is no column.
        let size = column.iter().zip(w).map(|(v, w)| w * v * v).sum::<f64>().sqrt();
        let mut coefficients = vec![0.0; q.len()];
        for _ in 0..2 {
            for (d, q) in q.iter().enumerate() {
                let part = dot(&v, q);
                coefficients[d] += part;
                v.iter_mut().zip(q).for_each(|(v, q)| *v -= part * q);
            }
        }
        let left = dot(&v, &v).sqrt();
        if left > NEW * before && before > NEW * size && left.is_finite() {
            v.iter_mut().for_each(|v| *v /= left);
            coefficients.push(left);
            kept.push(c);
            q.push(v);
            r.push(coefficients);
        }
    }
    let mut target = centred(y);
    let parts: Vec<f64> = q
        .iter()
        .map(|q| {
            let part = dot(&target, q);
            target.iter_mut().zip(q).for_each(|(t, q)| *t -= part * q);
            part
        })
        .collect();
    for c in (0..kept.len()).rev() {
        let known: f64 = (c + 1..kept.len()).map(|e| r[e][c] * out[kept[e]]).sum();
        out[kept[c]] = (parts[c] - known) / r[c][c];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plane_is_found_again_whatever_the_weights() {
        let x = vec![vec![0.0, 1.0, 2.0, 5.0, -3.0], vec![1.0, -1.0, 0.5, 2.0, 7.0]];
        let y: Vec<f64> = (0..5).map(|i| 4.0 + 2.0 * x[0][i] - 3.0 * x[1][i]).collect();
        let b = slopes(&x, &y, &[1.0, 2.0, 0.5, 3.0, 1.0]);
        assert!((b[0] - 2.0).abs() < 1e-12 && (b[1] + 3.0).abs() < 1e-12, "{b:?}");
    }

    #[test]
    fn weights_count_rows() {
        // A row of weight 2 is a row that stands twice: numpy.polyfit([0, 1, 2, 2], [0, 1, 5, 5], 1)[0] = 2.636…
        let b = slopes(&[vec![0.0, 1.0, 2.0]], &[0.0, 1.0, 5.0], &[1.0, 1.0, 2.0]);
        assert!((b[0] - 29.0 / 11.0).abs() < 1e-12, "{b:?}");
    }

    #[test]
    fn what_says_nothing_new_gets_nothing() {
        let x = vec![vec![1.0, 2.0, 3.0, 4.0], vec![2.0, 4.0, 6.0, 8.0], vec![0.1; 4]];
        let b = slopes(&x, &[1.0, 2.0, 3.0, 4.0], &[1.0; 4]);
        assert!((b[0] - 1.0).abs() < 1e-12 && b[1] == 0.0 && b[2] == 0.0, "{b:?}");
        assert_eq!(slopes(&x, &[1.0; 4], &[0.0; 4]), [0.0; 3]);
        assert_eq!(slopes(&[vec![]], &[], &[]), [0.0]);
    }
}
