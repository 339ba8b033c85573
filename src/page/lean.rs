//! The HTML of town pages made lean: there are five thousand of them, and they are read as they arrive.
//!
//! Only what HTML lets be left out goes: markers of the framework, end tags that the next tag implies, parentheses
//! for browsers that know no readings, decimals of small pictures.

/// Pairs of what stands and what is enough; HTML lets these end tags be left out (HTML Living Standard, 13.1.2.4).
const ENOUGH: [(&str, &str); 34] = [
    ("<!>", ""),
    ("<rp>(</rp>", ""),
    ("<rp>)</rp>", ""),
    ("</rt></ruby>", "</ruby>"),
    ("</td><td>", "<td>"),
    ("</th><td>", "<td>"),
    ("</th><th scope=\"col\">", "<th scope=\"col\">"),
    (" class=\"\"", ""),
    ("</td></tr>", "</tr>"),
    ("</th></tr>", "</tr>"),
    ("</tr></thead><tbody>", "<tbody>"),
    ("</tr></tbody></table>", "</table>"),
    ("</dt><dd>", "<dd>"),
    ("</dd></div>", "</div>"),
    ("</li></ol>", "</ol>"),
    // A paragraph ends where a block begins, or with what it lies in.
    ("</p><p>", "<p>"),
    ("</p><p ", "<p "),
    ("</p><ul", "<ul"),
    ("</p><ol", "<ol"),
    ("</p><dl", "<dl"),
    ("</p><div", "<div"),
    ("</p><h1", "<h1"),
    ("</p><h2", "<h2"),
    ("</p><section", "<section"),
    ("</p><details", "<details"),
    ("</p></div>", "</div>"),
    ("</p></section>", "</section>"),
    ("</p></figure>", "</figure>"),
    ("</tr><tr>", "<tr>"),
    ("</li><li>", "<li>"),
    ("</li></ul>", "</ul>"),
    ("<td>–", "<td>"),
    // Without a scope a heading counts for the row or column that it heads (4.9.12).
    ("<th scope=\"row\">", "<th>"),
    ("<th scope=\"col\"", "<th"),
];

/// The same page in fewer bytes.
pub fn lean(html: &str) -> String {
    let mut out = html.to_owned();
    for (from, to) in ENOUGH {
        out = out.replace(from, to);
    }
    out
}

/// An inline picture in fewer bytes: the font and its commonest size once, texts placed by their baselines, the lines of
/// the grid as one path beneath the rest, no quotes where HTML needs none.
pub fn lean_picture(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len());
    let (mut grid, mut grid_at) = (String::new(), None);
    for line in svg.lines() {
        let line = line.trim_end();
        if let Some(points) = line.strip_prefix(GRID).and_then(|l| l.strip_suffix("\"/>")) {
            grid_at.get_or_insert(out.len());
            grid += &format!("M{points}");
            continue;
        }
        if let Some(rest) = line.strip_prefix("<svg ") {
            // The stylesheet names the font of every picture.
            let rest = rest
                .split_once(" font-family=\"")
                .and_then(|(a, b)| Some(format!("{a}{}", b.split_once('"')?.1)))
                .unwrap_or_else(|| rest.to_owned());
            out.push_str(&format!("<svg font-size=\"{COMMON}\" {rest}"));
        } else if line.starts_with("<text ") {
            out.push_str(&text(line));
        } else {
            out.push_str(line);
        }
    }
    if let Some(at) = grid_at {
        out.insert_str(at, &format!("<path stroke=\"#E4E4E7\" stroke-width=\"24\" d=\"{grid}\"/>"));
    }
    unquoted(&out)
}

/// A line of the grid, up to its points; a path of such lines has no inside to fill.
const GRID: &str = "<polyline fill=\"none\" stroke=\"#E4E4E7\" stroke-width=\"24\" points=\"";

/// Attributes without quotes where the value has none of the characters that need them and no slash follows.
fn unquoted(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some((before, after)) = rest.split_once("=\"") {
        let Some((value, after)) = after.split_once('"') else { break };
        out += before;
        let plain = !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"#.-%".contains(&b));
        out += &if plain && after.starts_with([' ', '>']) { format!("={value}") } else { format!("=\"{value}\"") };
        rest = after;
    }
    out + rest
}

/// 14 px in units of the view box.
const COMMON: &str = "336";

/// A text by its baseline: 0.76 em below the top that plotters names.
fn text(line: &str) -> String {
    let placed = (|| {
        let (before, rest) = line.split_once(" y=\"")?;
        let (y, after) = rest.split_once('"')?;
        let after = after.strip_prefix(" dy=\"0.76em\"")?;
        let size: f64 = after.split_once("font-size=\"")?.1.split_once('"')?.0.parse().ok()?;
        let y = y.parse::<f64>().ok()? + 0.76 * size;
        Some(format!("{before} y=\"{y:.0}\"{}", after.replace(&format!(" font-size=\"{COMMON}\""), "")))
    })();
    placed.unwrap_or_else(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_read_is_lost() {
        let page =
            "<ruby>町<rp>(</rp><rt>まち</rt><rp>)</rp></ruby><!><table><tr><th>a</th><td>1</td><td>–</td></tr><tr><th>b</th></tr></table>";
        assert_eq!(lean(page), "<ruby>町<rt>まち</ruby><table><tr><th>a<td>1<td><tr><th>b</tr></table>");
        let svg = "<svg class=\"chart\" font-family=\"'A',b\" lang=\"ja\">\n<text x=\"1\" y=\"100\" dy=\"0.76em\" font-size=\"336\" fill=\"#1A1A1A\">x</text>\n</svg>\n";
        assert_eq!(lean_picture(svg), "<svg font-size=336 class=chart lang=ja><text x=1 y=355 fill=#1A1A1A>x</text></svg>");
        // The grid lies beneath, as one path.
        let grid = format!("<svg a=\"b c\">\n{GRID}1,2 3,2\"/>\n<circle r=\"4\"/>\n{GRID}1,5 3,5\"/>\n</svg>");
        assert_eq!(
            lean_picture(&grid),
            "<svg font-size=336 a=\"b c\"><path stroke=#E4E4E7 stroke-width=24 d=\"M1,2 3,2M1,5 3,5\"/><circle r=\"4\"/></svg>"
        );
    }
}
