//! What stands in `<head>` for readers other than people: canonical address, the three versions, social cards.
use crate::html::escape;
use crate::routes;
use crate::settings::Settings;
use crate::sitemap;
use crate::structured;
use kurabe::data::files;
use kurabe::page::Rendered;
use kurabe::text::{Language, site};
use kurabe::view::{App, Route};
use std::fmt::Write;

/// Language of a version as `hreflang` names it. やさしい日本語 has no tag of its own: it is Japanese, marked in private use.
pub const fn tag(language: Language) -> &'static str {
    match language {
        Language::Ja => "ja",
        Language::En => "en",
        Language::Easy => "ja-x-easy",
    }
}

/// The versions of a page and, for readers of other languages, the Japanese one.
pub const fn languages() -> [(&'static str, Language); 4] {
    [
        (tag(Language::Ja), Language::Ja),
        (tag(Language::En), Language::En),
        (tag(Language::Easy), Language::Easy),
        ("x-default", Language::Ja),
    ]
}

/// Everything between the markers of the template's head. Without a known host the addresses start at the host's root,
/// which browsers resolve; what needs a full address (`og:url`) is left out.
pub fn head(settings: &Settings, language: Language, route: &Route, rendered: &Rendered) -> String {
    let (title, description) = (escape(&rendered.title), escape(&rendered.description));
    let mut head = format!("<title>{title}</title><meta name=\"description\" content=\"{description}\">");
    // What the app reads first, fetched while its code is still under way.
    let first = if route.app() == App::Start { &files::FIRST[..1] } else { files::FIRST };
    for id in first {
        let _ = write!(head, "<link rel=\"preload\" href=\"{}\" as=\"fetch\" crossorigin>", files::path(*id));
    }
    if !routes::is_listed(route) {
        head.push_str("<meta name=\"robots\" content=\"noindex\">");
        return head;
    }
    let address = |l: Language| escape(&settings.address(&route.path(l)));
    let _ = write!(head, "\n<link rel=\"canonical\" href=\"{}\">", address(language));
    if !sitemap::names_languages(settings, route) {
        for (tag, l) in languages() {
            let _ = write!(head, "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\">", address(l));
        }
    }
    let kind = if *route == Route::Home { "website" } else { "article" };
    let (locale, other) = match language {
        Language::En => ("en_US", "ja_JP"),
        Language::Ja | Language::Easy => ("ja_JP", "en_US"),
    };
    let mut property = |name: &str, content: &str| {
        let _ = write!(head, "<meta property=\"og:{name}\" content=\"{content}\">");
    };
    property("title", &title);
    // Five thousand pages of towns do without what a preview can do without.
    if !matches!(route, Route::Municipality(_)) {
        property("description", &description);
        property("type", kind);
        property("site_name", &escape(&site::SITE_NAME.plain(language)));
        property("locale", locale);
        property("locale:alternate", other);
    }
    if !settings.site.is_empty() && !matches!(route, Route::Municipality(_)) {
        property("url", &address(language));
    }
    let _ = write!(head, "<meta name=\"twitter:card\" content=\"summary\">\n{}", structured::script(settings, language, route, rendered));
    head
}
