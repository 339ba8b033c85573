//! `robots.txt` and `sitemap.xml`. A sitemap holds full addresses, so there is one only where the host is known.
use crate::html::escape;
use crate::routes;
use crate::settings::Settings;
use kurabe::text::Language;
use kurabe::view::Route;

/// A sitemap may hold 50,000 addresses and 50 MB; ours has about a tenth.
pub fn sitemap(settings: &Settings, routes: &[Route]) -> Option<String> {
    if settings.site.is_empty() {
        return None;
    }
    let mut xml =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for language in Language::ALL {
        for route in routes.iter().filter(|r| routes::is_listed(r)) {
            xml += &format!("<url><loc>{}</loc></url>\n", escape(&settings.address(&route.path(language))));
        }
    }
    xml += "</urlset>\n";
    Some(xml)
}

/// Everything may be read. Crawlers look for it at the host's root only: under a sub-path it is for the host's owner to copy.
pub fn robots(settings: &Settings) -> String {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if !settings.site.is_empty() {
        text += &format!("\nSitemap: {}\n", settings.address("sitemap.xml"));
    }
    text
}
