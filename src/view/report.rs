//! Reporting an error: an issue in the repository, prefilled with what we would have to ask.

use crate::data::DATA_DATE;
use crate::text::{Language, export as t, fill};

/// The repository, named in one place: `repository` of Cargo.toml, or `KURABE_REPOSITORY` where the site is built.
pub const REPOSITORY: &str = match option_env!("KURABE_REPOSITORY") {
    Some(address) => address,
    None => env!("CARGO_PKG_REPOSITORY"),
};

fn issue(title: &str, body: &str) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    out.extend_pairs([("title", title), ("body", body)]);
    format!("{REPOSITORY}/issues/new?{}", out.finish())
}

/// About a figure: where, which, what it says now.
pub fn figure(language: Language, id: &str, title: &str, link: &str, value: &str) -> String {
    let date = DATA_DATE.to_string();
    let body = fill(&t::REPORT_BODY.plain(language), &[("link", link), ("title", title), ("date", &date), ("value", value)]);
    issue(&fill(&t::REPORT_TITLE.plain(language), &[("id", id)]), &body)
}

/// About any page, in a few bytes: it stands at the foot of five thousand.
pub fn foot(path: &str) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    out.extend_pairs([("title", path.trim_end_matches('?')), ("body", &format!("{path} d={DATA_DATE}\n\n"))]);
    format!("{REPOSITORY}/issues/new?{}", out.finish())
}

/// About a page.
pub fn page(language: Language, title: &str, link: &str) -> String {
    let date = DATA_DATE.to_string();
    let body = fill(&t::REPORT_BODY.plain(language), &[("link", link), ("title", title), ("date", &date), ("value", "")]);
    issue(&fill(&t::REPORT_TITLE.plain(language), &[("id", title)]), &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_issue_is_prefilled_with_page_date_and_value() {
        let link = figure(Language::Ja, "compare-trend", "題", "https://example.org/?v=1", "−12.4%");
        assert!(link.starts_with("https://") && link.contains("/issues/new?title="));
        let (_, query) = link.split_once('?').expect("a query");
        let body = form_urlencoded::parse(query.as_bytes()).find(|(n, _)| n == "body").map(|(_, v)| v.into_owned()).unwrap_or_default();
        for part in ["https://example.org/?v=1", &DATA_DATE.to_string(), "−12.4%", "題"] {
            assert!(body.contains(part), "{part} in {body}");
        }
    }
}
