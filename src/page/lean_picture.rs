//! An inline picture in fewer bytes, for the five thousand pages of towns: coordinates in sixths of a pixel,
//! lines as relative paths, the grid as one path beneath the rest, texts by their baselines and grouped by how they look.

use super::lean::unquoted;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Units of the drawing that become one: of 24 in a pixel six are left.
const COARSER: f64 = 4.0;
/// Attributes that are lengths, to the tenth, and places, to the unit.
const LENGTHS: [&str; 6] = ["r", "width", "height", "stroke-width", "font-size", "rx"];
const PLACES: [&str; 4] = ["x", "y", "cx", "cy"];
/// Colour of the grid.
const GRID: &str = "#E4E4E7";
/// Size of most texts, units of the drawing.
const COMMON: &str = "336";
/// How a text looks.
const LOOKS: [&str; 5] = ["text-anchor", "fill", "font-weight", "font-size", "opacity"];

/// Attributes of the drawing that a page gives it anyway.
const FROM_THE_PAGE: [&str; 4] = ["font-family", "lang", "aria-hidden", "focusable"];

/// One element of the drawing, which has one in a line.
struct Element<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
    inside: &'a str,
}

impl<'a> Element<'a> {
    /// Reads a line such as `<text x="1" fill="#000">words</text>` or `<circle r="4"/>`.
    fn parse(line: &'a str) -> Option<Self> {
        let (name, mut rest) = line.strip_prefix('<')?.split_once(' ')?;
        let mut attributes = Vec::new();
        while let Some((key, after)) = rest.split_once("=\"").filter(|(key, _)| !key.contains('>')) {
            let (value, after) = after.split_once('"')?;
            attributes.push((key.trim(), value));
            rest = after;
        }
        let inside = rest.strip_prefix('>').and_then(|r| r.rsplit_once("</")).map_or("", |r| r.0);
        Some(Self { name, attributes, inside })
    }

    fn get(&self, key: &str) -> Option<&'a str> {
        self.attributes.iter().find(|a| a.0 == key).map(|a| a.1)
    }

    /// Writes the attributes but some, lengths made coarser.
    fn write(&self, out: &mut String, but: &[&str]) {
        for (key, value) in self.attributes.iter().filter(|a| !but.contains(&a.0)) {
            let number = value.parse().ok();
            let shorter = number.and_then(|n| match *key {
                key if PLACES.contains(&key) => Some(whole(n)),
                key if LENGTHS.contains(&key) => Some(coarse(n)),
                _ => None,
            });
            let _ = write!(out, " {key}=\"{}\"", shorter.as_deref().unwrap_or(value));
        }
    }
}

/// The same picture in fewer bytes.
pub fn lean_picture(svg: &str) -> String {
    let (mut head, mut body, mut grid, mut grid_as) = (String::new(), String::new(), String::new(), String::new());
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for line in svg.lines() {
        let line = line.trim_end();
        let Some(element) = Element::parse(line) else {
            body += line;
            continue;
        };
        match (element.name, element.get("points")) {
            ("svg", _) => {
                // The stylesheet names the font of every picture, the page its language; what it lies in is hidden from
                // readers aloud already.
                let _ = write!(head, "<svg font-size=\"{}\"", coarse(336.0));
                for (key, value) in element.attributes.iter().filter(|a| !FROM_THE_PAGE.contains(&a.0)) {
                    let _ = match *key {
                        "viewBox" => write!(
                            head,
                            " {key}=\"{}\"",
                            value.split(' ').filter_map(|v| v.parse().ok()).map(coarse).collect::<Vec<_>>().join(" ")
                        ),
                        _ => write!(head, " {key}=\"{value}\""),
                    };
                }
                head.push('>');
            }
            ("text", _) => {
                let mut look = String::new();
                for key in LOOKS {
                    if let Some(value) = element.get(key).filter(|v| !(key == "font-size" && *v == COMMON)) {
                        let value = if key == "font-size" { value.parse().map(coarse).unwrap_or_default() } else { value.to_owned() };
                        let _ = write!(look, " {key}=\"{value}\"");
                    }
                }
                let number = |key| element.get(key).and_then(|v: &str| v.parse::<f64>().ok()).unwrap_or_default();
                // Placed by the baseline: 0.76 em below the top that plotters names.
                let size = element.get("font-size").and_then(|v| v.parse().ok()).unwrap_or(336.0);
                let down = if element.get("dy") == Some("0.76em") { 0.76 * size } else { 0.0 };
                let at = texts.entry(look).or_default();
                let _ = write!(at, "<text x=\"{}\" y=\"{}\"", whole(number("x")), whole(number("y") + down));
                element.write(at, &[&LOOKS[..], &["x", "y", "dy"]].concat());
                let _ = write!(at, ">{}</text>", element.inside);
            }
            ("polyline", Some(points)) if element.get("stroke") == Some(GRID) && element.get("fill") == Some("none") => {
                grid += &path(points);
                if grid_as.is_empty() {
                    element.write(&mut grid_as, &["points", "fill"]);
                }
            }
            (name @ ("polyline" | "polygon"), Some(points)) => {
                body += "<path";
                element.write(&mut body, &["points"]);
                let _ = write!(body, " d=\"{}{}\"/>", path(points), if name == "polygon" { "z" } else { "" });
            }
            (name, _) => {
                let _ = write!(body, "<{name}");
                element.write(&mut body, &[]);
                if element.inside.is_empty() {
                    body += "/>";
                } else {
                    let _ = write!(body, ">{}</{name}>", element.inside);
                }
            }
        }
    }
    let mut out = head;
    if !grid.is_empty() {
        let _ = write!(out, "<path{grid_as} d=\"{grid}\"/>");
    }
    let (body, end) = body.rsplit_once("</svg>").unwrap_or((&body, ""));
    out += body;
    for (look, all) in texts {
        // One text alone needs no group around it.
        let _ = match all.matches("<text").count() {
            1 => write!(out, "{}", all.replacen("<text", &format!("<text{look}"), 1)),
            _ => write!(out, "<g{look}>{all}</g>"),
        };
    }
    unquoted(&(out + "</svg>" + end))
}

/// A length in coarser units, at most one decimal.
fn coarse(units: f64) -> String {
    let tenths = (units / COARSER * 10.0).round();
    if tenths % 10.0 == 0.0 { format!("{}", tenths / 10.0) } else { format!("{:.1}", tenths / 10.0) }
}

/// A place in coarser units.
fn whole(units: f64) -> String {
    format!("{}", (units / COARSER).round())
}

/// Points as a path of relative steps.
fn path(points: &str) -> String {
    let mut out = String::new();
    let mut before: Option<(f64, f64)> = None;
    let mut in_line = false;
    for point in points.split(' ') {
        let Some((x, y)) = point.split_once(',').and_then(|(x, y)| Some((x.parse::<f64>().ok()?, y.parse::<f64>().ok()?))) else {
            continue;
        };
        // Rounded where they are, so that errors do not add up.
        let (x, y) = ((x / COARSER).round(), (y / COARSER).round());
        let _ = match before {
            None => write!(out, "M{x} {y}"),
            Some((a, b)) if y == b && x != a => write!(out, "h{}", x - a),
            Some((a, b)) if x == a && y != b => write!(out, "v{}", y - b),
            Some((a, b)) => {
                let (dx, dy) = (x - a, y - b);
                let first = if in_line && dx < 0.0 {
                    ""
                } else if in_line {
                    " "
                } else {
                    "l"
                };
                write!(out, "{first}{dx}{}{dy}", if dy < 0.0 { "" } else { " " })
            }
        };
        in_line = before.is_some_and(|(a, b)| (x != a && y != b) || (x == a && y == b));
        before = Some((x, y));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_picture() {
        let svg = "<svg class=\"chart\" font-family=\"'A',b\" viewBox=\"0 0 7200 5664\" lang=\"ja\">\n\
            <text x=\"8\" y=\"100\" dy=\"0.76em\" font-size=\"336\" fill=\"#1A1A1A\">x</text>\n\
            <polyline fill=\"none\" stroke=\"#E4E4E7\" stroke-width=\"24\" points=\"4,8 12,8\"/>\n\
            <polyline fill=\"none\" stroke=\"#000000\" stroke-width=\"24\" points=\"4,8 12,4 20,12 20,40\"/>\n\
            <text x=\"80\" y=\"100\" font-size=\"336\" fill=\"#1A1A1A\">y &amp; z</text>\n\
            <circle cx=\"6\" cy=\"4\" r=\"108\"/>\n</svg>\n";
        assert_eq!(
            lean_picture(svg),
            "<svg font-size=84 class=chart viewBox=\"0 0 1800 1416\">\
            <path stroke=#E4E4E7 stroke-width=6 d=\"M1 2h2\"/>\
            <path fill=none stroke=#000000 stroke-width=6 d=\"M1 2l2-1 2 2v7\"/>\
            <circle cx=2 cy=1 r=27 />\
            <g fill=#1A1A1A><text x=2 y=89>x</text><text x=20 y=25>y &amp; z</text></g></svg>"
        );
    }

    #[test]
    fn a_path_comes_back_to_where_it_was() {
        let points: Vec<(f64, f64)> = (0..200).map(|k| (f64::from(k * 37 % 101) * 4.0, f64::from(k * 53 % 89) * 4.0)).collect();
        let text = points.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ");
        let (mut at, mut read) = ((0.0, 0.0), Vec::new());
        let mut numbers = Vec::new();
        let mut command = ' ';
        let spaced: String = path(&text)
            .chars()
            .flat_map(|c| {
                if c == '-' {
                    vec![' ', c]
                } else if c.is_ascii_alphabetic() {
                    vec![' ', c, ' ']
                } else {
                    vec![c]
                }
            })
            .collect();
        for word in spaced.split_whitespace() {
            if let Ok(n) = word.parse::<f64>() {
                numbers.push(n);
            } else if let Some(c) = word.chars().next() {
                command = c;
            }
            let step = match (command, numbers.as_slice()) {
                ('M' | 'l', [x, y]) => Some((*x, *y)),
                ('h', [x]) => Some((*x, 0.0)),
                ('v', [y]) => Some((0.0, *y)),
                _ => None,
            };
            if let Some((x, y)) = step {
                at = (at.0 + x, at.1 + y);
                read.push((at.0 * 4.0, at.1 * 4.0));
                numbers.clear();
            }
        }
        assert_eq!(read, points);
    }
}
