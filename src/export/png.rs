//! Words inside a PNG: international text chunks (PNG specification, 11.3.4.5) after the header, so that source,
//! terms and link stay with the picture when its page is gone.

use super::{Papers, notes};
use crate::data::codec::crc32;
use crate::draw::{Layout, Role, Shape};
use crate::figure::Figure;

const HEADER: usize = 8 + 4 + 4 + 13 + 4;

/// The layout on a ground of its own: a canvas is transparent.
pub fn on_ground(mut layout: Layout) -> Layout {
    let ground = Shape::Rect { x: 0.0, y: 0.0, width: layout.width, height: layout.height, role: Role::Ground, filled: true };
    layout.shapes.insert(0, ground);
    layout
}

/// The PNG with title, description, source, terms and link inside. Bytes that are no PNG come back as they are.
pub fn png_with_notes(png: &[u8], figure: &Figure, papers: &Papers) -> Vec<u8> {
    if png.len() < HEADER || !png.starts_with(b"\x89PNG\r\n\x1a\n") {
        return png.to_vec();
    }
    let mut out = png[..HEADER].to_vec();
    let description = format!("{} {}", figure.says, figure.caveat);
    let comment = notes(figure, papers).join("\n");
    for (keyword, text) in [
        ("Title", figure.title.as_str()),
        ("Description", &description),
        ("Source", &figure.source),
        ("Copyright", "CC BY 4.0"),
        ("Comment", &comment),
        ("URL", &papers.link),
    ] {
        chunk(&mut out, keyword, text);
    }
    out.extend(&png[HEADER..]);
    out
}

fn chunk(out: &mut Vec<u8>, keyword: &str, text: &str) {
    // Keyword, no compression, no language tag, no translated keyword.
    let mut body = b"iTXt".to_vec();
    body.extend(keyword.as_bytes());
    body.extend([0, 0, 0, 0, 0]);
    body.extend(text.as_bytes());
    out.extend(((body.len() - 4) as u32).to_be_bytes());
    out.extend(&body);
    out.extend(crc32(&body).to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_stand_after_the_header_with_a_right_sum() {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([0; 17]);
        png.extend(b"rest");
        let figure = crate::figure::published_finding(crate::text::Language::Ja);
        let out = png_with_notes(&png, &figure, &Papers::default());
        assert!(out.starts_with(&png[..HEADER]) && out.ends_with(b"rest"));
        let length = u32::from_be_bytes([out[HEADER], out[HEADER + 1], out[HEADER + 2], out[HEADER + 3]]) as usize;
        let body = &out[HEADER + 4..HEADER + 8 + length];
        assert!(body.starts_with(b"iTXtTitle\0\0\0\0\0") && body.ends_with(figure.title.as_bytes()));
        assert_eq!(out[HEADER + 8 + length..HEADER + 12 + length], crc32(body).to_be_bytes());
        assert_eq!(png_with_notes(b"no", &figure, &Papers::default()), b"no");
    }
}
