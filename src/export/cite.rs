//! How a figure is cited: a line of plain text, BibTeX, and a line in the manner of Japanese reference lists.

use super::Papers;
use crate::data::DATA_DATE;
use crate::figure::Figure;
use crate::text::{Language, export as t, fill, site};

/// The same reference in three manners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Plain text in the figure's language.
    pub plain: String,
    /// BibTeX, `@misc`.
    pub bibtex: String,
    /// As Japanese reference lists write it.
    pub japanese: String,
}

/// The references of a figure.
pub fn citations(figure: &Figure, papers: &Papers) -> Citation {
    let values = |language: Language| {
        let site = site::SITE_NAME.plain(language);
        let date = DATA_DATE.to_string();
        [("site", site), ("title", figure.title.clone()), ("date", date), ("link", papers.link.clone()), ("day", papers.day.clone())]
    };
    let say = |text: crate::text::Text, language: Language| {
        let all = values(language);
        let all: Vec<(&str, &str)> = all.iter().map(|(k, v)| (*k, v.as_str())).collect();
        fill(&text.plain(language), &all)
    };
    let year = papers.day.get(..4).unwrap_or_default();
    let note = fill(&t::CITE_NOTE.plain(Language::En), &[("date", &DATA_DATE.to_string()), ("day", &papers.day)]);
    Citation {
        plain: say(t::CITE_PLAIN, figure.language),
        bibtex: format!(
            "@misc{{kurabe-{}-{DATA_DATE},\n  title        = {{{{{}}}}},\n  author       = {{{{{} (Kurabe)}}}},\n  year         = {{{year}}},\n  howpublished = {{\\url{{{}}}}},\n  note         = {{{note}}}\n}}\n",
            figure.id,
            braced(&figure.title),
            site::SITE_NAME.plain(Language::Ja),
            papers.link,
        ),
        japanese: say(t::CITE_PLAIN, Language::Ja),
    }
}

/// BibTeX reads braces, per cent signs and a few more as its own.
fn braced(s: &str) -> String {
    let mut out = String::new();
    for c in s.chars() {
        if matches!(c, '%' | '&' | '#' | '_' | '$') {
            out.push('\\');
        }
        if !matches!(c, '{' | '}' | '\\') {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_manner_names_title_link_and_days() {
        let papers = Papers { link: "https://example.org/compare/?v=1".into(), day: "2026-11-25".into(), ..Papers::default() };
        for language in Language::ALL {
            let figure = crate::figure::published_finding(language);
            let c = citations(&figure, &papers);
            for text in [&c.plain, &c.bibtex, &c.japanese] {
                assert!(text.contains(&papers.link) && text.contains("2026") && text.contains(&DATA_DATE.to_string()), "{text}");
                assert!(!text.contains("{site}") && !text.contains('['), "{text}");
            }
            assert_eq!(c.bibtex.matches('{').count(), c.bibtex.matches('}').count());
        }
    }
}
