//! SVG as a string: inline in pages with sentinel colours, or a file that stands alone.

use super::svg_paths::{Join, compact};
use super::{Frame, Layout, Role, Theme, backend::Medium, layout_framed, measure::FONT_STACK, paint};
use crate::figure::Figure;
use plotters_svg::SVGBackend;

/// Colours of an SVG.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    /// Themeds that the stylesheet maps to the page's theme ([`super::theme::stylesheet`]).
    Themed,
    /// One theme's colours and its ground, for files.
    Resolved(Theme),
}

/// A figure as SVG: inline without words around it if `Themed`, a complete file with title, notes and source if
/// `Resolved`. An error of the backend (none is known for strings) gives an empty picture with the title as its name.
pub fn svg(figure: &Figure, width: f64, colours: Colours) -> String {
    let frame = if colours == Colours::Themed { Frame::Bare } else { Frame::Full };
    svg_framed(figure, width, colours, frame)
}

/// The same with the frame chosen.
pub fn svg_framed(figure: &Figure, width: f64, colours: Colours, frame: Frame) -> String {
    written(figure, &layout_framed(figure, width, frame), colours, "")
}

/// A layout already made, as a complete file; `metadata` is an element that says more about it, or nothing.
pub fn svg_of(figure: &Figure, layout: &Layout, theme: Theme, metadata: &str) -> String {
    written(figure, layout, Colours::Resolved(theme), metadata)
}

fn written(figure: &Figure, layout: &Layout, colours: Colours, metadata: &str) -> String {
    let theme = match colours {
        Colours::Themed => Theme::Light,
        Colours::Resolved(theme) => theme,
    };
    let size = ((layout.width * 24.0) as u32, (layout.height * 24.0) as u32);
    let mut raw = String::new();
    if paint(layout, theme, Medium::SVG, SVGBackend::with_string(&mut raw, size)).is_err() {
        raw.clear();
    }
    document(&raw, figure, layout, colours, theme, metadata)
}

/// Replaces the root plotters writes, and drops the attributes that say nothing.
fn document(raw: &str, figure: &Figure, layout: &Layout, colours: Colours, theme: Theme, metadata: &str) -> String {
    let body = raw.split_once('\n').map_or("", |(_, rest)| rest).trim_end().trim_end_matches("</svg>");
    let font = format!(" font-family=\"{}\"", FONT_STACK.replace('\'', "&apos;"));
    let body = body
        .replace(&font, "")
        .replace(" opacity=\"1\"", "")
        .replace(" stroke=\"none\" stroke-width=\"1\"", "")
        .replace(" stroke=\"none\"", "")
        .replace(" dy=\"0.76em\" text-anchor=\"start\"", " dy=\"0.76em\"")
        .replace(" \"/>", "\"/>")
        .replace("\n</text>", "</text>");
    let mut body = texts_on_one_line(&body);
    let join = match (colours, matches!(figure.plot, crate::figure::Plot::Map(_))) {
        (Colours::Themed, true) => Some(Join::MAP),
        (Colours::Themed, false) => None,
        (Colours::Resolved(_), true) => Some(Join::MAP_FILE),
        (Colours::Resolved(_), false) => Some(Join::FILE),
    };
    if let Some(join) = join {
        body = compact(&body, join);
    }
    let (w, h) = (layout.width, layout.height);
    let (title, says) = (escape(&figure.title), escape(&figure.says));
    let lang = if figure.language == crate::text::Language::En { "en" } else { "ja" };
    let root =
        format!("viewBox=\"0 0 {} {}\" width=\"{w}\" height=\"{h}\" font-family=\"{FONT_STACK}\" lang=\"{lang}\"", w * 24.0, h * 24.0);
    match colours {
        // The page's own description and table speak for the picture.
        Colours::Themed => format!("<svg class=\"chart\" {root} aria-hidden=\"true\" focusable=\"false\">\n{body}</svg>\n"),
        Colours::Resolved(_) => format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" {root} role=\"img\"><title>{title}</title><desc>{says}</desc>{metadata}\n<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n{body}</svg>\n",
            theme.hex(Role::Ground)
        ),
    }
}

/// plotters-svg sets a text's words on a line of their own; the break would count as a space.
fn texts_on_one_line(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    for line in body.lines() {
        out.push_str(line);
        if !line.starts_with("<text") || line.ends_with("</text>") {
            out.push('\n');
        }
    }
    out
}

fn escape(s: &str) -> String {
    s.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
