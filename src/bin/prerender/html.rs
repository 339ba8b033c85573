//! Strings put into HTML and into templates.

/// For text and for attributes in double quotes.
pub fn escape(s: &str) -> String {
    s.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Replaces the first `from`, which must be there.
pub fn replace_once(html: &mut String, from: &str, to: &str) -> Result<(), String> {
    let at = html.find(from).ok_or_else(|| format!("the template has no {from}"))?;
    html.replace_range(at..at + from.len(), to);
    Ok(())
}

/// Replaces `<!--name-->…<!--/name-->`, markers included.
pub fn replace_between(html: &mut String, name: &str, with: &str) -> Result<(), String> {
    let (open, close) = (format!("<!--{name}-->"), format!("<!--/{name}-->"));
    let missing = || format!("the template has no {open}…{close}");
    let start = html.find(&open).ok_or_else(missing)?;
    let end = html[start..].find(&close).ok_or_else(missing)? + start + close.len();
    html.replace_range(start..end, with);
    Ok(())
}

/// Words whose `[漢字|かんじ]` become ruby.
pub fn ruby(raw: &str) -> String {
    let mut out = String::new();
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('[') {
        let Some(((base, reading), next)) = after.split_once(']').and_then(|(inside, next)| Some((inside.split_once('|')?, next))) else {
            break;
        };
        out += &format!("{}<ruby>{}<rp>(</rp><rt>{}</rt><rp>)</rp></ruby>", escape(before), escape(base), escape(reading));
        rest = next;
    }
    out + &escape(rest)
}
