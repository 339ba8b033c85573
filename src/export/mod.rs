//! What leaves the page: a figure as files (tables, picture, package), as a citation, as a piece of another page.
//!
//! Everything is made from the same [`Figure`] value that is on the screen, and everything carries source, terms,
//! date, link and caveat. Nothing here knows a browser: the page hands over where the figure stands and what day it is.
mod cite;
mod code;
mod height;
mod json;
mod package;
mod picture;
mod png;
#[cfg(not(feature = "start"))]
mod record;
mod rows;
mod table;
mod tune;
mod zip;

pub use cite::{Citation, citations};
pub use code::{EmbedCode, LISTENER, Variant, alternative, embed_code};
pub use height::{enough_height, height_at};
pub use json::Json;
pub use package::{README, figure_json, files};
pub use picture::{Shape, laid, qr_svg, standalone_svg, with_words_inside};
#[cfg(not(feature = "start"))]
pub use picture::{card, card_svg};
pub use png::{on_ground, png_with_notes};
#[cfg(not(feature = "start"))]
pub use record::{record_csv, record_json};
pub use rows::{Cell, Column, Kind, Rows, shown, values};
pub use table::csv;
pub use tune::{Tone, Tune, tune};
pub use zip::zip;

use crate::figure::Figure;

/// What accompanies a figure that leaves the page.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Papers {
    /// Full address at which the figure stands with all its parameters and the versions of link and data.
    pub link: String,
    /// Full address of the figure alone.
    pub embed: String,
    /// Day of the download, `YYYY-MM-DD`.
    pub day: String,
    /// Name and value of every parameter.
    pub parameters: Vec<(String, String)>,
}

impl Papers {
    /// The link without its parameters, short enough to be read in a picture.
    pub fn short_link(&self) -> &str {
        self.link.split(['?', '#']).next().unwrap_or_default()
    }
}

/// Name of a file of a figure: `kurabe-compare-trend-2025-04-01.csv`; `part` as `-values` or empty.
pub fn file_name(figure: &Figure, part: &str, extension: &str) -> String {
    format!("kurabe-{}{part}-{}.{extension}", figure.id, crate::data::DATA_DATE)
}

/// What has to be said with a figure, in its language: source, terms, date, link, caveat.
pub fn notes(figure: &Figure, papers: &Papers) -> Vec<String> {
    use crate::text::{export as t, fill};
    let lang = figure.language;
    let date = crate::data::DATA_DATE.to_string();
    let mut all = vec![
        fill(&t::NOTE_SOURCE.plain(lang), &[("source", &figure.source)]),
        t::NOTE_TERMS.plain(lang),
        fill(&t::NOTE_DATE.plain(lang), &[("date", &date), ("day", &papers.day)]),
        papers.link.clone(),
    ];
    if !figure.caveat.is_empty() {
        all.push(fill(&t::NOTE_CAVEAT.plain(lang), &[("caveat", &figure.caveat)]));
    }
    all.retain(|n| !n.is_empty());
    all
}
