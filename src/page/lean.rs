//! The HTML of town pages made lean: there are five thousand of them, and they are read as they arrive.
//!
//! Only what HTML lets be left out goes: markers of the framework, end tags that the next tag implies, parentheses
//! for browsers that know no readings, quotes, what only the app's search field needs. Pictures: `lean_picture`.

/// Pairs of what stands and what is enough; HTML lets these end tags be left out (HTML Living Standard, 13.1.2.4).
const ENOUGH: [(&str, &str); 38] = [
    ("<!>", ""),
    ("<rp>(</rp>", ""),
    ("<rp>)</rp>", ""),
    // Words with readings side by side are one.
    ("</ruby><ruby>", ""),
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
    // What the field for searching needs once the app answers.
    (" spellcheck=\"false\" enterkeyhint=\"go\"", ""),
    (" aria-autocomplete=\"list\" aria-controls=\"site-search-list\" aria-keyshortcuts=\"/\"", ""),
    ("<p role=\"status\" class=\"visually-hidden\"> </div>", "</div>"),
];

/// The same page in fewer bytes.
pub fn lean(html: &str) -> String {
    let mut out = html.to_owned();
    for (from, to) in ENOUGH {
        out = replaced(&out, from, to);
    }
    // Rows may end before their last column: cells that are empty to the end are left out.
    while out.contains("<td><tr>") || out.contains("<td></table>") {
        out = replaced(&replaced(&out, "<td><tr>", "<tr>"), "<td></table>", "</table>");
    }
    without_answers(out)
}

/// `str::replace`, found by memchr: the standard library's search is generic code, slow where our crate is not optimised.
fn replaced(html: &str, from: &str, to: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(html.len()), 0);
    for at in memchr::memmem::find_iter(html.as_bytes(), from) {
        out += &html[rest..at];
        out += to;
        rest = at + from.len();
    }
    out + &html[rest..]
}

/// Without the empty list for the search field's answers, hidden until the app has some.
fn without_answers(html: String) -> String {
    let found = html.split_once("<ul id=\"site-search-list\"").and_then(|(before, rest)| Some((before, rest.split_once("</ul>")?.1)));
    found.map(|(before, after)| format!("{before}{after}")).unwrap_or(html)
}

/// A whole page with its frame in fewer bytes: besides, attributes without quotes where HTML needs none, and no line breaks
/// between what stands in the head.
pub fn lean_document(html: &str) -> String {
    unquoted(&replaced(&lean(html), ">\n<", "><"))
}

/// Attributes without quotes where the value has nothing that needs them (HTML Living Standard, 13.1.2.3), and without a
/// value where it is empty. What stands in a script is left alone.
pub(super) fn unquoted(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out += &rest[..at];
        rest = &rest[at..];
        let end = tag_end(rest);
        let (tag, after) = rest.split_at(end);
        if tag[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            attributes(tag, &mut out);
        } else {
            out += tag;
        }
        rest = after;
        if tag.starts_with("<script") {
            let close = rest.find("</script>").unwrap_or(rest.len());
            out += &rest[..close];
            rest = &rest[close..];
        }
    }
    out + rest
}

/// Where a tag ends, past its `>`.
fn tag_end(html: &str) -> usize {
    let mut quoted = false;
    for (at, c) in html.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

/// Writes a tag with its attributes as short as they may be.
fn attributes(tag: &str, out: &mut String) {
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once("=\"") {
        let Some((value, after)) = after.split_once('"') else { break };
        out.push_str(before);
        match (value.is_empty(), value.contains(|c: char| c.is_whitespace() || "\"'=<>`".contains(c))) {
            (true, _) => {}
            (false, true) => *out += &format!("=\"{value}\""),
            // A slash that closes the tag would belong to the value.
            (false, false) => *out += &format!("={value}{}", if after.starts_with('/') { " " } else { "" }),
        }
        rest = after;
    }
    *out += rest;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_read_is_lost() {
        let page =
            "<ruby>町<rp>(</rp><rt>まち</rt><rp>)</rp></ruby><!><table><tr><th>a</th><td>1</td><td>–</td></tr><tr><th>b</th></tr></table>";
        assert_eq!(lean(page), "<ruby>町<rt>まち</ruby><table><tr><th>a<td>1<tr><th>b</tr></table>");
        let document = "<html lang=\"ja\">\n<head>\n<link href=\"a/b.css\"/><script type=\"x\">{\"a\":\"b\"}</script></head><p class=\"a b\" hidden=\"\" title=\"1 > 0\">a=\"b\"</p>";
        assert_eq!(
            lean_document(document),
            "<html lang=ja><head><link href=a/b.css /><script type=x>{\"a\":\"b\"}</script></head><p class=\"a b\" hidden title=\"1 > 0\">a=\"b\"</p>"
        );
    }
}
