//! Running text of the reading pages: headings, paragraphs, lists, formulas, and slots for what is generated.
//!
//! Within a string `<path|label>` is a link: a path of the site without its language, or an `https://` address.

use super::Text;

/// A piece of a reading page.
#[derive(Clone, Copy, Debug)]
pub enum Block {
    /// A section with its anchor.
    Head(&'static str, Text),
    /// A paragraph.
    P(Text),
    /// A list.
    List(&'static [Text]),
    /// A formula, the same in every language.
    Formula(&'static str),
    /// Content that the page generates from definitions.
    Slot(Slot),
}

/// What a page generates from definitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Table of indicators.
    Indicators,
    /// Table of comparison groups.
    Controls,
    /// Assumptions of the scenarios.
    Assumptions,
    /// Services and the populations at which they stand.
    Services,
    /// Downloads.
    Tables,
    /// Two lines of R and of Python.
    Code,
    /// Pages on which the member lists were seen.
    AreaSources,
}

/// A span of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// Plain text, readings still inside.
    Words(&'a str),
    /// A link: target, label.
    Link(&'a str, &'a str),
}

/// Cuts a string at its links.
pub fn spans(s: &str) -> Vec<Span<'_>> {
    let mut out = Vec::new();
    let mut rest = s;
    while let Some(open) = rest.find('<') {
        let Some((inside, after)) = rest[open + 1..].split_once('>') else { break };
        let Some((target, label)) = inside.split_once('|') else { break };
        if open > 0 {
            out.push(Span::Words(&rest[..open]));
        }
        out.push(Span::Link(target, label));
        rest = after;
    }
    if !rest.is_empty() {
        out.push(Span::Words(rest));
    }
    out
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::text::strip_readings;

    /// The words of a string without links' targets.
    fn words(s: &str) -> String {
        spans(s)
            .into_iter()
            .map(|s| match s {
                Span::Words(w) | Span::Link(_, w) => w,
            })
            .collect()
    }

    fn is_kanji(c: char) -> bool {
        matches!(c, '\u{3400}'..='\u{9fff}' | '々')
    }

    /// Every kanji of the easy version has a reading and no sentence is longer than 40 characters.
    pub(crate) fn assert_easy(text: &Text) {
        let easy = words(text.easy);
        let mut rest = easy.as_str();
        let mut bare = String::new();
        while let Some((before, after)) = rest.split_once('[') {
            bare.push_str(before);
            rest = after.split_once(']').map_or("", |(_, r)| r);
        }
        bare.push_str(rest);
        assert!(!bare.chars().any(is_kanji), "kanji without a reading in {bare}");
        for sentence in strip_readings(&easy).split('。') {
            assert!(sentence.chars().count() <= 40, "{} characters: {sentence}", sentence.chars().count());
        }
    }

    /// Checks every text of a page.
    pub(crate) fn assert_easy_blocks(blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Head(_, t) | Block::P(t) => assert_easy(t),
                Block::List(items) => items.iter().for_each(assert_easy),
                Block::Formula(_) | Block::Slot(_) => {}
            }
        }
    }

    #[test]
    fn links_are_cut_out() {
        assert_eq!(spans("a <data/|b> c"), [Span::Words("a "), Span::Link("data/", "b"), Span::Words(" c")]);
        assert_eq!(spans("p < 0.05"), [Span::Words("p < 0.05")]);
    }
}
