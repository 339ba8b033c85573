//! Slanted lines inside a shape, as geometry: the same on every backend.

type Point = (f64, f64);

/// Pieces of lines rising to the right, `spacing` px apart, inside rings (even-odd). Lines of all shapes are in step.
pub fn hatch(rings: &[Vec<Point>], spacing: f64) -> Vec<(Point, Point)> {
    // Along u = x + y a line is constant; v = x − y runs along it.
    let turn = |p: &Point| (p.0 + p.1, p.0 - p.1);
    let back = |u: f64, v: f64| ((u + v) / 2.0, (u - v) / 2.0);
    let step = spacing * std::f64::consts::SQRT_2;
    let edges: Vec<(Point, Point)> = rings.iter().flat_map(|r| r.windows(2)).map(|w| (turn(&w[0]), turn(&w[1]))).collect();
    let low = edges.iter().map(|e| e.0.0).fold(f64::INFINITY, f64::min);
    let high = edges.iter().map(|e| e.0.0).fold(f64::NEG_INFINITY, f64::max);
    let mut out = Vec::new();
    if !(low.is_finite() && high.is_finite()) {
        return out;
    }
    let mut u = (low / step).ceil() * step;
    while u < high {
        let crossed = edges.iter().filter(|(a, b)| (a.0 > u) != (b.0 > u));
        let mut at: Vec<f64> = crossed.map(|(a, b)| a.1 + (u - a.0) / (b.0 - a.0) * (b.1 - a.1)).collect();
        at.sort_unstable_by(f64::total_cmp);
        out.extend(at.chunks_exact(2).map(|pair| (back(u, pair[0]), back(u, pair[1]))));
        u += step;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_inside_and_leave_holes_out() {
        let square = |l: f64, h: f64| vec![(l, l), (h, l), (h, h), (l, h), (l, l)];
        let lines = hatch(&[square(0.0, 40.0), square(10.0, 30.0)], 5.0);
        assert!(lines.len() > 10);
        for ((x0, y0), (x1, y1)) in lines {
            assert!([x0, y0, x1, y1].iter().all(|v| (-1e-9..=40.0 + 1e-9).contains(v)));
            let (x, y) = ((x0 + x1) / 2.0, (y0 + y1) / 2.0);
            assert!(!(x > 10.1 && x < 29.9 && y > 10.1 && y < 29.9), "{x} {y}");
        }
        assert!(hatch(&[], 5.0).is_empty());
    }
}
