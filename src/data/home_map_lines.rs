//! Plain geometry of lines for the home map: area, simplification, path data.

/// A point of the drawing.
pub(super) type Point = (f64, f64);

/// Tolerance of the simplification, in units of the drawing.
const TOLERANCE: f64 = 1.1;

/// Twice the signed area inside a closed line.
pub(super) fn doubled_area(points: &[Point]) -> f64 {
    points.windows(2).map(|w| w[0].0 * w[1].1 - w[1].0 * w[0].1).sum()
}

/// Douglas and Peucker; a closed line is cut at the point farthest from its beginning.
pub(super) fn simplify(points: &[Point], closed: bool) -> Vec<Point> {
    let far = |a: Point, b: Point| (a.0 - b.0).hypot(a.1 - b.1);
    if closed {
        let at = (0..points.len()).max_by(|a, b| far(points[*a], points[0]).total_cmp(&far(points[*b], points[0]))).unwrap_or(0);
        let mut line = simplify(&points[..=at], false);
        line.pop();
        line.extend(simplify(&points[at..], false));
        return line;
    }
    let (first, last) = (points[0], points[points.len() - 1]);
    let length = far(first, last);
    let distance = |p: &Point| {
        if length == 0.0 {
            far(*p, first)
        } else {
            ((last.0 - first.0) * (first.1 - p.1) - (first.0 - p.0) * (last.1 - first.1)).abs() / length
        }
    };
    let at = (0..points.len()).max_by(|a, b| distance(&points[*a]).total_cmp(&distance(&points[*b]))).unwrap_or(0);
    if at == 0 || at == points.len() - 1 || distance(&points[at]) <= TOLERANCE {
        return if points.len() == 1 { vec![first] } else { vec![first, last] };
    }
    let mut line = simplify(&points[..=at], false);
    line.pop();
    line.extend(simplify(&points[at..], false));
    line
}

/// Path data with relative steps; a ring is closed by `z`.
pub(super) fn path(lines: &[Vec<(i32, i32)>]) -> String {
    let mut out = String::new();
    let mut pen = (0, 0);
    for line in lines {
        let closed = line.len() > 3 && line.first() == line.last();
        let points = if closed { &line[..line.len() - 1] } else { &line[..] };
        for (i, p) in points.iter().enumerate() {
            let (dx, dy) = (p.0 - pen.0, p.1 - pen.1);
            if i == 0 {
                out.push('m');
            } else if i == 1 {
                out.push('l');
            } else if dx >= 0 {
                out.push(' ');
            }
            out += &dx.to_string();
            if dy >= 0 {
                out.push(' ');
            }
            out += &dy.to_string();
            pen = *p;
        }
        if closed {
            out.push('z');
            pen = points[0];
        }
    }
    out
}
