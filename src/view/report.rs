//! Reporting an error: an issue in the repository, prefilled with what we would have to ask; and the same as a text,
//! for readers without an account there and for sites that name no repository.

use crate::data::DATA_DATE;
use crate::text::{Language, export as t, fill};

/// The repository, named where the site is built (`KURABE_REPOSITORY`; the Makefile takes it from the clone's origin).
/// Without one no link leads anywhere that is not ours: the reader gets the report as a text.
pub const REPOSITORY: Option<&str> = match option_env!("KURABE_REPOSITORY") {
    Some(address) if !address.is_empty() => Some(address),
    _ => None,
};

fn issue(repository: &str, title: &str, body: &str) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    out.extend_pairs([("title", title), ("body", body)]);
    format!("{repository}/issues/new?{}", out.finish())
}

/// A report that is to be completed: which page, which figure, what it says now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// In one line.
    pub title: String,
    /// What we have to know, with room for what is wrong.
    pub body: String,
}

impl Report {
    /// About a figure.
    pub fn figure(language: Language, id: &str, title: &str, link: &str, value: &str) -> Self {
        let date = DATA_DATE.to_string();
        let body = fill(&t::REPORT_BODY.plain(language), &[("link", link), ("title", title), ("date", &date), ("value", value)]);
        Self { title: fill(&t::REPORT_TITLE.plain(language), &[("id", id)]), body }
    }

    /// About a page.
    pub fn page(language: Language, title: &str, link: &str) -> Self {
        Self::figure(language, title, title, link, "")
    }

    /// The issue, where there is a repository.
    pub fn issue(&self, repository: Option<&str>) -> Option<String> {
        repository.map(|r| issue(r, &self.title, &self.body))
    }

    /// All of it, to be copied.
    pub fn text(&self) -> String {
        format!("{}\n\n{}", self.title, self.body)
    }
}

/// About any page, in a few bytes: it stands at the foot of five thousand.
pub fn foot(repository: Option<&str>, path: &str) -> Option<String> {
    // A slash means itself in a query (RFC 3986, 3.4).
    repository.map(|r| issue(r, path.trim_end_matches('?'), &format!("{path} d={DATA_DATE}\n\n")).replace("%2F", "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_issue_is_prefilled_with_page_date_and_value() {
        let report = Report::figure(Language::Ja, "compare-trend", "題", "https://example.org/?v=1", "−12.4%");
        let link = report.issue(Some("https://example.org/kurabe")).expect("there is a repository");
        let (_, query) = link.split_once("/kurabe/issues/new?title=").expect("an issue");
        let body = form_urlencoded::parse(query.as_bytes()).find(|(n, _)| n == "body").map(|(_, v)| v.into_owned()).unwrap_or_default();
        for part in ["https://example.org/?v=1", &DATA_DATE.to_string(), "−12.4%", "題"] {
            assert!(body.contains(part) && report.text().contains(part), "{part} in {body}");
        }
        assert!(foot(Some("https://example.org/kurabe"), "/areas/?").is_some_and(|l| l.contains("d%3D2025")));
    }

    #[test]
    fn without_a_repository_no_link_leads_to_strangers() {
        let report = Report::page(Language::En, "About", "/en/about/");
        assert_eq!((report.issue(None), foot(None, "/")), (None, None));
        assert!(report.text().contains("/en/about/"));
    }
}
