//! The lines that say what is missing, put into the scripts that show them: pages need not carry what most never show.
use crate::html::ruby;
use kurabe::text::{Language, Text, boot};
use std::path::Path;
use std::{fs, io};

/// Scripts and the lines that they may show, by id.
const SHOWN_BY: [(&str, &[(&str, Text)]); 3] = [
    ("boot.js", &[("boot-failed", boot::FAILED), ("boot-old", boot::OLD), ("app-stopped", boot::STOPPED)]),
    ("old.js", &[("boot-old", boot::OLD)]),
    ("offline.js", &[("new-version", boot::NEW_VERSION)]),
];

/// Writes the lines into the scripts in a folder, as an object of HTML by language (as in addresses) and id.
pub fn fill(to: &Path) -> io::Result<()> {
    for (name, lines) in SHOWN_BY {
        let at = to.join(name);
        let script = fs::read_to_string(&at)?;
        let filled = script.replacen("LINES = {};", &format!("LINES = {};", by_language(lines)), 1);
        if filled == script {
            return Err(io::Error::other(format!("{name} has no place for its lines")));
        }
        fs::write(at, filled)?;
    }
    Ok(())
}

fn by_language(lines: &[(&str, Text)]) -> serde_json::Value {
    let of = |language: Language| lines.iter().map(|(id, text)| ((*id).to_owned(), line(id, *text, language).into())).collect();
    let all = Language::ALL.map(|l| (l.prefix().trim_end_matches('/').to_owned(), serde_json::Value::Object(of(l))));
    serde_json::Value::Object(all.into_iter().collect())
}

fn line(id: &str, text: Text, language: Language) -> String {
    let said = ruby(text.raw(language));
    if id == "new-version" {
        let apply = ruby(boot::APPLY.raw(language));
        return format!("<div class=\"boot-notice\" id=\"{id}\" role=\"status\">{said} <button type=\"button\">{apply}</button></div>");
    }
    format!("<p class=\"boot-notice\" id=\"{id}\" role=\"alert\">{said}</p>")
}

/// The one line that stands in the page: for browsers that run no scripts.
pub fn no_script(language: Language) -> String {
    format!("<noscript><p class=\"boot-notice\">{}</p></noscript>", ruby(boot::NO_SCRIPT.raw(language)))
}
