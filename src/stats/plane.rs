//! Geometry of the plane: areas, what lies inside, how far, and how much each point of a line matters.

/// A point of the plane.
pub type Point = (f64, f64);

/// Twice the signed area inside a closed line (its first point repeated at the end).
pub fn doubled_area(ring: &[Point]) -> f64 {
    ring.windows(2).map(|w| w[0].0 * w[1].1 - w[1].0 * w[0].1).sum()
}

/// Whether a point lies inside a closed line (even-odd).
pub fn contains(ring: &[Point], (x, y): Point) -> bool {
    let crosses = |w: &[Point]| (w[0].1 > y) != (w[1].1 > y) && x < w[0].0 + (y - w[0].1) / (w[1].1 - w[0].1) * (w[1].0 - w[0].0);
    ring.windows(2).filter(|w| crosses(w)).count() % 2 == 1
}

/// Distance of a point from a line between two others.
pub fn distance_to_segment((x, y): Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let squared = dx * dx + dy * dy;
    let t = if squared == 0.0 { 0.0 } else { (((x - a.0) * dx + (y - a.1) * dy) / squared).clamp(0.0, 1.0) };
    (a.0 + t * dx - x).hypot(a.1 + t * dy - y)
}

/// Distance of a point from a line of many.
pub fn distance_to_line(line: &[Point], p: Point) -> f64 {
    line.windows(2).map(|w| distance_to_segment(p, w[0], w[1])).fold(f64::INFINITY, f64::min)
}

/// Smallest and largest x and y: left, top, right, bottom. Empty for no points.
pub fn bounds(points: impl IntoIterator<Item = Point>) -> (f64, f64, f64, f64) {
    let none = (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
    points.into_iter().fold(none, |b, p| (b.0.min(p.0), b.1.min(p.1), b.2.max(p.0), b.3.max(p.1)))
}

/// How much each point of a line matters: the largest tolerance at which Douglas and Peucker keep it; ends always stay.
/// A closed line also keeps the point farthest from its end and the one farthest from the chord between these, so that
/// it never becomes a stroke. Keeping the points that matter at least `t` is the simplification at tolerance `t`.
pub fn significance(points: &[Point]) -> Vec<f64> {
    let n = points.len();
    let mut out = vec![0.0; n];
    if n < 3 {
        out.fill(f64::INFINITY);
        return out;
    }
    (out[0], out[n - 1]) = (f64::INFINITY, f64::INFINITY);
    if points[0] == points[n - 1] {
        let farthest = |score: &dyn Fn(Point) -> f64| {
            (1..n - 1).max_by(|a, b| score(points[*a]).total_cmp(&score(points[*b])).then(b.cmp(a))).unwrap_or(1)
        };
        let first = points[0];
        let far = farthest(&|p| (p.0 - first.0).hypot(p.1 - first.1));
        let wide = farthest(&|p| distance_to_segment(p, first, points[far]));
        let mut kept = [0, far, wide, n - 1];
        kept.sort_unstable();
        for k in kept {
            out[k] = f64::INFINITY;
        }
        for w in kept.windows(2).filter(|w| w[1] > w[0] + 1) {
            rank(points, w[0], w[1], f64::INFINITY, &mut out);
        }
    } else {
        rank(points, 0, n - 1, f64::INFINITY, &mut out);
    }
    out
}

/// Points between two that are kept: no point matters more than the one whose keeping made it a candidate.
fn rank(points: &[Point], first: usize, last: usize, at_most: f64, out: &mut [f64]) {
    let mut open = vec![(first, last, at_most)];
    while let Some((first, last, at_most)) = open.pop() {
        let far = |k: usize| distance_to_segment(points[k], points[first], points[last]);
        let Some((at, distance)) = (first + 1..last).map(|k| (k, far(k))).max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0))) else {
            continue;
        };
        let matters = distance.min(at_most);
        out[at] = matters;
        open.push((first, at, matters));
        open.push((at, last, matters));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [Point; 5] = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)];

    #[test]
    fn inside_outside_and_how_far() {
        assert_eq!(doubled_area(&SQUARE), 32.0);
        assert!(contains(&SQUARE, (1.0, 3.0)) && !contains(&SQUARE, (5.0, 3.0)) && !contains(&SQUARE, (-1.0, 4.0)));
        assert_eq!(distance_to_line(&SQUARE, (6.0, 2.0)), 2.0);
        assert_eq!(distance_to_segment((3.0, 4.0), (0.0, 0.0), (0.0, 0.0)), 5.0);
        assert_eq!(bounds(SQUARE), (0.0, 0.0, 4.0, 4.0));
    }

    #[test]
    fn what_matters_stays_longest() {
        let line = [(0.0, 0.0), (1.0, 0.1), (2.0, 3.0), (3.0, 1.4), (4.0, 0.0)];
        let s = significance(&line);
        assert!(s[0].is_infinite() && s[4].is_infinite() && s[2] == 3.0 && s[1] > 0.0 && s[1] <= 3.0 && s[3] < 0.2, "{s:?}");
        // An island keeps three corners whatever the tolerance.
        let kept = significance(&SQUARE).iter().filter(|v| v.is_infinite()).count();
        assert_eq!(kept, 4);
    }
}
