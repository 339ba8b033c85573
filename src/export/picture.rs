//! A figure as a picture that stands alone: its words and its papers inside, in the shape that is asked for.

use super::{Papers, notes};
use crate::draw::{Layout, Theme, layout_shaped, svg_of};
use crate::figure::Figure;
use crate::text::{export as t, fill};

/// The outline of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As high as the figure needs.
    Natural,
    /// 4 : 5, for a phone.
    Portrait,
    /// 1 : 1
    Square,
    /// 16 : 9
    Wide,
}

impl Shape {
    /// Those on offer.
    pub const ALL: [Shape; 4] = [Shape::Natural, Shape::Portrait, Shape::Square, Shape::Wide];

    /// Identifier.
    pub const fn id(self) -> &'static str {
        match self {
            Shape::Natural => "natural",
            Shape::Portrait => "portrait",
            Shape::Square => "square",
            Shape::Wide => "wide",
        }
    }

    /// Width over height.
    pub const fn ratio(self) -> Option<f64> {
        match self {
            Shape::Natural => None,
            Shape::Portrait => Some(0.8),
            Shape::Square => Some(1.0),
            Shape::Wide => Some(16.0 / 9.0),
        }
    }
}

/// The figure with date, terms and link beside its source, so that they stand in the picture.
pub fn with_words_inside(figure: &Figure, papers: &Papers) -> Figure {
    let words = fill(
        &t::IN_PICTURE.plain(figure.language),
        &[("source", &figure.source), ("date", &crate::data::DATA_DATE.to_string()), ("link", papers.short_link())],
    );
    Figure { source: words, ..figure.clone() }
}

/// Lays it out with everything inside.
pub fn laid(figure: &Figure, papers: &Papers, shape: Shape) -> Layout {
    layout_shaped(&with_words_inside(figure, papers), shape.ratio())
}

/// A complete SVG file: colours resolved, fonts named, text as text, source and terms also as metadata.
pub fn standalone_svg(figure: &Figure, papers: &Papers, shape: Shape, theme: Theme) -> String {
    svg_of(figure, &laid(figure, papers, shape), theme, &metadata(figure, papers))
}

/// The figure as a card for previews of links; no browser makes one.
#[cfg(not(feature = "start"))]
pub fn card(figure: &Figure, papers: &Papers) -> Layout {
    crate::draw::layout_card(&with_words_inside(figure, papers))
}

/// The same as SVG.
#[cfg(not(feature = "start"))]
pub fn card_svg(figure: &Figure, papers: &Papers) -> String {
    svg_of(figure, &card(figure, papers), Theme::Light, "")
}

fn escape(s: &str) -> String {
    s.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn metadata(figure: &Figure, papers: &Papers) -> String {
    let description = notes(figure, papers).join(" ");
    format!(
        "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:cc=\"http://creativecommons.org/ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><cc:Work rdf:about=\"\"><dc:title>{}</dc:title><dc:source>{}</dc:source><dc:identifier>{}</dc:identifier><dc:date>{}</dc:date><dc:description>{}</dc:description><cc:license rdf:resource=\"https://creativecommons.org/licenses/by/4.0/\"/></cc:Work></rdf:RDF></metadata>",
        escape(&figure.title),
        escape(&figure.source),
        escape(&papers.link),
        papers.day,
        escape(&description),
    )
}

/// A QR code as SVG, dark on light whatever the theme, with the quiet zone of four modules that readers need. `None`
/// if the text is too long for one.
pub fn qr_svg(text: &str) -> Option<String> {
    let code = qrcodegen::QrCode::encode_text(text, qrcodegen::QrCodeEcc::Low).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in 0..size {
            if code.get_module(x, y) {
                path.push_str(&format!("M{} {}h1v1h-1z", x + 4, y + 4));
            }
        }
    }
    let all = size + 8;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {all} {all}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h{all}v{all}H0z\"/><path d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::published_finding;
    use crate::text::Language;

    #[test]
    fn a_picture_has_the_shape_that_was_asked_for_and_all_its_words() {
        let papers = Papers { link: "https://example.org/compare/?v=1".into(), day: "2026-11-25".into(), ..Papers::default() };
        for language in Language::ALL {
            let figure = published_finding(language);
            for shape in [Shape::Portrait, Shape::Square, Shape::Wide] {
                let layout = laid(&figure, &papers, shape);
                let ratio = shape.ratio().expect("it has one");
                assert!((layout.width / layout.height - ratio).abs() < 0.01, "{shape:?} {} {}", layout.width, layout.height);
                let words: String = layout.texts().map(|t| t.text.as_str()).collect::<Vec<_>>().join("");
                let squeezed: String = words.chars().filter(|c| *c != ' ').collect();
                assert!(squeezed.contains("example.org/compare/") && squeezed.contains("CCBY4.0"), "{squeezed}");
                for text in layout.texts() {
                    let (l, t, r, b) = text.bounds();
                    assert!(l >= -0.1 && t >= -0.1 && r <= layout.width + 0.1 && b <= layout.height + 0.1, "{shape:?} {}", text.text);
                }
            }
            let svg = standalone_svg(&figure, &papers, Shape::Natural, Theme::Light);
            assert!(svg.contains("<metadata>") && svg.contains("Noto Sans JP") && svg.ends_with("</svg>\n"));
        }
    }

    #[test]
    fn a_code_is_square_and_too_long_a_text_has_none() {
        let svg = qr_svg("https://example.org/").expect("short enough");
        assert!(svg.contains("viewBox=\"0 0 33 33\"") && !svg.contains("style="));
        assert!(qr_svg(&"x".repeat(5_000)).is_none());
    }
}
