//! The HTML of town pages made lean: there are five thousand of them, and they are read as they arrive.
//!
//! Only what HTML lets be left out goes: markers of the framework, end tags that the next tag implies, parentheses
//! for browsers that know no readings, decimals of small pictures.

/// Pairs of what stands and what is enough; HTML lets these end tags be left out (HTML Living Standard, 13.1.2.4).
const ENOUGH: [(&str, &str); 14] = [
    ("<!>", ""),
    ("<rp>(</rp>", ""),
    ("<rp>)</rp>", ""),
    ("</rt></ruby>", "</ruby>"),
    ("</td><td>", "<td>"),
    ("</th><td>", "<td>"),
    ("</th><th scope=\"col\">", "<th scope=\"col\">"),
    ("</td></tr>", "</tr>"),
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

/// An inline picture in fewer bytes: the font and its commonest size once, texts placed by their baselines.
pub fn lean_picture(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len());
    for line in svg.lines() {
        let line = line.trim_end();
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
    out
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
        assert_eq!(lean(page), "<ruby>町<rt>まち</ruby><table><tr><th>a<td>1<td><tr><th>b</th></tr></table>");
        let svg = "<svg class=\"chart\" font-family=\"'A',b\" lang=\"ja\">\n<text x=\"1\" y=\"100\" dy=\"0.76em\" font-size=\"336\" fill=\"#1A1A1A\">x</text>\n</svg>\n";
        assert_eq!(
            lean_picture(svg),
            "<svg font-size=\"336\" class=\"chart\" lang=\"ja\"><text x=\"1\" y=\"355\" fill=\"#1A1A1A\">x</text></svg>"
        );
    }
}
