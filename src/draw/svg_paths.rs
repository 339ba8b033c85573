//! Many polygons and lines as few paths with relative steps, half a pixel for maps in pages: a tenth of the bytes.
//!
//! Works on what plotters-svg writes, line by line: neighbouring elements of one look become one path. Holes painted
//! as shapes on top stay as they are, because the order stays.

/// How coarse, and what is joined.
#[derive(Clone, Copy)]
pub struct Join {
    /// Units of 1/24 px per step.
    pub step: f64,
    /// Polygons too: where they do not lie over one another.
    pub polygons: bool,
}

impl Join {
    /// A map in a page: half a pixel.
    pub const MAP: Join = Join { step: 12.0, polygons: true };
    /// A map in a file, which may be enlarged: an eighth of a pixel.
    pub const MAP_FILE: Join = Join { step: 3.0, polygons: true };
    /// Any other picture in a file.
    pub const FILE: Join = Join { step: 3.0, polygons: false };
}

/// The body with its polygons and polylines joined.
pub fn compact(body: &str, join: Join) -> String {
    let mut out = String::with_capacity(body.len() / 3);
    let mut open: Option<(Look, String)> = None;
    for line in body.lines() {
        match element(line, join) {
            Some((look, points)) => {
                let data = path(points, look.closed, join.step);
                if data.is_empty() {
                    continue;
                }
                match &mut open {
                    Some((before, all)) if *before == look => all.push_str(&data),
                    _ => {
                        close(&mut open, &mut out, join.step);
                        open = Some((look, data));
                    }
                }
            }
            None => {
                close(&mut open, &mut out, join.step);
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    close(&mut open, &mut out, join.step);
    out
}

/// How an element looks: whether it is filled, and its attributes.
#[derive(PartialEq)]
struct Look {
    closed: bool,
    attributes: String,
}

/// A polygon or polyline: its look and its points.
fn element(line: &str, join: Join) -> Option<(Look, &str)> {
    let (closed, rest) = match (line.strip_prefix("<polygon "), line.strip_prefix("<polyline ")) {
        (Some(rest), _) if join.polygons => (true, rest),
        (_, Some(rest)) => (false, rest),
        _ => return None,
    };
    let (before, points) = rest.split_once("points=\"")?;
    let (points, after) = points.split_once('"')?;
    let mut attributes = String::new();
    for piece in before.split_whitespace().chain(after.trim_end_matches("/>").split_whitespace()) {
        // Widths are scaled with the group.
        let width = piece.strip_prefix("stroke-width=\"").and_then(|w| w.trim_end_matches('"').parse::<f64>().ok());
        match width {
            Some(w) => attributes.push_str(&format!(" stroke-width=\"{}\"", (w / join.step * 100.0).round() / 100.0)),
            None => {
                attributes.push(' ');
                attributes.push_str(piece);
            }
        }
    }
    Some((Look { closed, attributes }, points))
}

fn close(open: &mut Option<(Look, String)>, out: &mut String, step: f64) {
    if let Some((look, data)) = open.take() {
        out.push_str(&format!("<path transform=\"scale({step})\"{} d=\"{data}\"/>\n", look.attributes));
    }
}

/// Path data of points; empty if they all fall on one.
fn path(points: &str, closed: bool, step: f64) -> String {
    let number = |s: &str| s.parse::<f64>().ok().map(|v| (v / step).round() as i64);
    let mut all: Vec<(i64, i64)> =
        points.split_whitespace().filter_map(|p| p.split_once(',')).filter_map(|(x, y)| number(x).zip(number(y))).collect();
    all.dedup();
    if closed && all.len() > 1 && all.first() == all.last() {
        all.pop();
    }
    if all.len() < 2 + usize::from(closed) {
        return String::new();
    }
    let mut out = format!("M{}", all[0].0);
    let put = |v: i64, out: &mut String| {
        if v >= 0 {
            out.push(' ');
        }
        out.push_str(&v.to_string());
    };
    put(all[0].1, &mut out);
    out.push('l');
    for (n, w) in all.windows(2).enumerate() {
        let (dx, dy) = (w[1].0 - w[0].0, w[1].1 - w[0].1);
        if n == 0 {
            out.push_str(&dx.to_string());
        } else {
            put(dx, &mut out);
        }
        put(dy, &mut out);
    }
    if closed {
        out.push('z');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_of_one_look_become_one_path() {
        let body = "<polygon fill=\"#aa\" points=\"0,0 24,0 24,24 0,24 0,0 \"/>\n<polygon fill=\"#aa\" points=\"120,0 144,0 144,24 \"/>\n<text>x</text>\n<polyline fill=\"none\" stroke=\"#bb\" stroke-width=\"24\" points=\"0,0 5,2 36,-12\"/>\n<polygon fill=\"#aa\" points=\"1,1 2,2 3,1\"/>\n";
        assert_eq!(
            compact(body, Join::MAP),
            "<path transform=\"scale(12)\" fill=\"#aa\" d=\"M0 0l2 0 0 2-2 0zM10 0l2 0 0 2z\"/>\n<text>x</text>\n<path transform=\"scale(12)\" fill=\"none\" stroke=\"#bb\" stroke-width=\"2\" d=\"M0 0l3-1\"/>\n"
        );
    }
    #[test]
    fn polygons_that_may_overlap_stay_as_they_are() {
        let body = "<polygon fill=\"#aa\" points=\"0,0 24,0 24,24 \"/>\n<polyline fill=\"none\" stroke=\"#bb\" stroke-width=\"24\" points=\"0,0 6,3\"/>\n";
        let joined = "<polygon fill=\"#aa\" points=\"0,0 24,0 24,24 \"/>\n<path transform=\"scale(3)\" fill=\"none\" stroke=\"#bb\" stroke-width=\"8\" d=\"M0 0l2 1\"/>\n";
        assert_eq!(compact(body, Join::FILE), joined);
    }
}
