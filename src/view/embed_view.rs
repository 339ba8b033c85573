//! What a host asks of a figure alone: its font, its colour, no script. The words of the figure are not the host's.

use super::{Notice, Query};

/// Every figure that can stand alone in other people's pages, by its public id (RULES 10); `page::embed` makes them.
pub const EMBEDDABLE: &[&str] = &[
    "published-finding",
    "compare-distribution",
    "compare-trend",
    "compare-shuffle",
    "compare-event-study",
    "compare-balance",
    "compare-specifications",
    "compare-map",
    "compare-scatter",
    "areas-map",
    "area-population",
    "area-age",
    "area-members",
    "scenario-services",
    "scenario-population",
    "scenario-map",
    "scenario-sensitivity",
    "scenario-areas",
    "projection-accuracy",
];

/// The host's wishes. `public/embed.js` reads the same names in the same way, for where the app cannot start.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct EmbedView {
    /// Name of a font on the reader's device, for the words around the picture.
    pub font: Option<String>,
    /// `RRGGBB`, for the line at the left and the link; never for data.
    pub accent: Option<String>,
    /// The ready-made picture; the app does not start.
    pub is_static: bool,
}

impl EmbedView {
    /// Reads a query.
    pub fn parse(query: &Query) -> (Self, Vec<Notice>) {
        let (mut view, mut notices) = (Self::default(), Vec::new());
        let mut read = |name: &'static str, take: &mut dyn FnMut(&str) -> bool| {
            if let Some(typed) = query.get(name).filter(|t| !t.is_empty())
                && !take(typed)
            {
                notices.push(Notice::Malformed { name, typed: typed.to_owned() });
            }
        };
        // Letters, digits, spaces and hyphens: nothing that could end the name in a stylesheet.
        read("font", &mut |t| {
            let fits = t.chars().count() <= 40 && t.chars().all(|c| c.is_alphanumeric() || c == ' ' || c == '-');
            view.font = fits.then(|| t.to_owned());
            fits
        });
        read("accent", &mut |t| {
            let hex = t.trim_start_matches('#');
            let fits = hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit());
            view.accent = fits.then(|| hex.to_ascii_lowercase());
            fits
        });
        read("static", &mut |t| {
            view.is_static = t == "1";
            matches!(t, "0" | "1")
        });
        (view, notices)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_taken_or_said() {
        let (view, notices) = EmbedView::parse(&Query::parse("font=BIZ+UDPGothic&accent=%23C74700&static=1"));
        assert_eq!((view.font.as_deref(), view.accent.as_deref(), view.is_static), (Some("BIZ UDPGothic"), Some("c74700"), true));
        assert!(notices.is_empty());
        let (view, notices) = EmbedView::parse(&Query::parse("font=a;}b&accent=red&static=yes"));
        assert_eq!(view, EmbedView::default());
        assert_eq!(notices.len(), 3);
    }
}
