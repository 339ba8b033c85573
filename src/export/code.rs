//! The piece of HTML that puts a figure into someone else's page.

use crate::figure::Figure;
use crate::text::{Language, export as t, fill, site};

/// How the host's page may take it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// An iframe of a height that is enough at every width; no script in the host's page.
    Fixed,
    /// An iframe that a few lines of script keep at its own height.
    Fitting,
    /// A picture with a link; no iframe and no script at all.
    Picture,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbedCode {
    /// Address of the figure alone.
    pub embed: String,
    /// Address of the page that it leads back to.
    pub page: String,
    /// Address of the pre-made picture.
    pub picture: String,
    /// Height in CSS px that is enough.
    pub height: u32,
    /// How.
    pub variant: Variant,
}

fn attribute(s: &str) -> String {
    s.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// What stands for the picture where it is not seen: its finding and its numbers.
pub fn alternative(figure: &Figure) -> String {
    format!("{} {}", figure.title, figure.says)
}

/// The code, ready to be copied.
pub fn embed_code(figure: &Figure, asked: &EmbedCode) -> String {
    let lang = figure.language;
    let [embed, page, picture] = [&asked.embed, &asked.page, &asked.picture].map(|s| attribute(s));
    let title = attribute(&figure.title);
    let name = attribute(&fill(&t::EMBED_LINK.plain(lang), &[("title", &figure.title), ("site", &site::SITE_NAME.plain(lang))]));
    let link = format!("<p><a href=\"{page}\">{name}</a></p>");
    let tag = if lang == Language::En { "en" } else { "ja" };
    match asked.variant {
        Variant::Picture => {
            let alt = attribute(&alternative(figure));
            format!(
                "<figure lang=\"{tag}\"><a href=\"{page}\"><img src=\"{picture}\" alt=\"{alt}\" width=\"720\" loading=\"lazy\" style=\"max-width:100%;height:auto\"></a></figure>\n{link}\n"
            )
        }
        Variant::Fixed | Variant::Fitting => {
            // With its own origin the frame needs no header from the server; the host's page stays out of its reach,
            // since it lies on another origin.
            let frame = format!(
                "<iframe src=\"{embed}\" title=\"{title}\" lang=\"{tag}\" loading=\"lazy\" width=\"100%\" height=\"{}\" style=\"border:0;width:100%\" sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox\" allow=\"clipboard-write; web-share\" referrerpolicy=\"strict-origin-when-cross-origin\"></iframe>",
                asked.height
            );
            let script = if asked.variant == Variant::Fitting { LISTENER } else { "" };
            format!("{frame}\n{link}\n{script}")
        }
    }
}

/// Keeps every frame of ours at its own height: told apart by the window that speaks, never by its origin; heights
/// outside of reason are ignored. A page needs it once; a page that already listens to Datawrapper needs it not at all.
pub const LISTENER: &str = "<script>addEventListener(\"message\",function(e){var d=e.data;if(!d||d.type!==\"kurabe:resize\"||!(d.height>=120&&d.height<=6000))return;document.querySelectorAll(\"iframe\").forEach(function(f){if(f.contentWindow===e.source)f.style.height=d.height+\"px\"})});</script>\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_variant_has_what_it_needs_and_no_more() {
        let figure = crate::figure::published_finding(Language::Ja);
        let code = |variant| {
            let asked = EmbedCode {
                embed: "https://example.org/embed/published-finding/?v=1&d=2025-04-01".into(),
                page: "https://example.org/".into(),
                picture: "https://example.org/embed/published-finding/figure.svg".into(),
                height: 520,
                variant,
            };
            embed_code(&figure, &asked)
        };
        let fixed = code(Variant::Fixed);
        for part in ["title=\"公表", "loading=\"lazy\"", "height=\"520\"", "sandbox=", "allow=", "?v=1&amp;d=", "<a href="] {
            assert!(fixed.contains(part), "{part} in {fixed}");
        }
        assert!(!fixed.contains("<script") && code(Variant::Fitting).contains("e.source"));
        let picture = code(Variant::Picture);
        assert!(!picture.contains("<script") && !picture.contains("<iframe") && picture.contains(" alt=\"公表"));
    }
}
