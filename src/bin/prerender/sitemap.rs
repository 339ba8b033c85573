//! `robots.txt` and `sitemap.xml`. A sitemap holds full addresses, so there is one only where the host is known.
use crate::head;
use crate::html::escape;
use crate::routes;
use crate::settings::Settings;
use kurabe::text::Language;
use kurabe::view::Route;
use std::fmt::Write as _;

/// A sitemap may hold 50,000 addresses and 50 MB; ours has about a tenth.
pub fn sitemap(settings: &Settings, routes: &[Route]) -> Option<String> {
    if settings.site.is_empty() {
        return None;
    }
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for language in Language::ALL {
        for route in routes.iter().filter(|r| routes::is_listed(r)) {
            let address = |l: Language| escape(&settings.address(&route.path(l)));
            let _ = write!(xml, "<url><loc>{}</loc>", address(language));
            for (tag, l) in head::languages().into_iter().filter(|_| names_languages(settings, route)) {
                let _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\"/>", address(l));
            }
            xml += "</url>\n";
        }
    }
    xml += "</urlset>\n";
    Some(xml)
}

/// Whether the sitemap says which pages are the same in another language. For the five thousand pages of towns it does;
/// other pages say so themselves, and all do where there is no sitemap.
pub fn names_languages(settings: &Settings, route: &Route) -> bool {
    !settings.site.is_empty() && matches!(route, Route::Municipality(_))
}

/// Everything may be read. Crawlers look for it at the host's root only: under a sub-path it is for the host's owner to copy.
pub fn robots(settings: &Settings) -> String {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if !settings.site.is_empty() {
        text += &format!("\nSitemap: {}\n", settings.address("sitemap.xml"));
    }
    text
}
