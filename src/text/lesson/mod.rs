//! Texts of the classroom: lessons, teacher's side, glossary. They are many and only `/class` reads them, so the app
//! carries numbers ([`Key`]) and fetches one file of lines for the page's language ([`Catalogue`]).
//!
//! Japanese and easy Japanese both carry readings, `[漢字|かんじ]`: whether they are shown is the class's choice.
//! The texts themselves exist natively only, where `make data` writes the files and the tests read them.

pub mod activities;
pub mod areas;
pub mod cause;
pub mod chance;
pub mod council;
pub mod figures;
pub mod frame;
pub mod glossary;
pub mod my_area;
pub mod paper;
pub mod predict;
pub mod starter;
pub mod teaching;

use super::Language;
#[cfg(not(target_arch = "wasm32"))]
use super::Text;
use crate::data::DataError;

/// One text: its line in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub u16);

macro_rules! keyed {
    ($first:expr; $($name:ident = $ja:literal, $en:literal, $easy:literal;)*) => {
        #[repr(u16)]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Line { $($name,)* End }
        $(#[allow(missing_docs)] pub const $name: Key = Key($first + Line::$name as u16);)*
        /// First line of the chapter that follows.
        pub const END: u16 = $first + Line::End as u16;
        /// The texts of this chapter, in order.
        #[cfg(not(target_arch = "wasm32"))]
        pub const TEXTS: &[(&str, crate::text::Text)] = &[$((stringify!($name), crate::text::Text::new($ja, $en, $easy)),)*];
    };
}
pub(crate) use keyed;

/// Every chapter, in the order of its lines.
#[cfg(not(target_arch = "wasm32"))]
pub const CHAPTERS: &[(&str, &[(&str, Text)])] = &[
    ("frame", frame::TEXTS),
    ("teaching", teaching::TEXTS),
    ("activities", activities::TEXTS),
    ("paper", paper::TEXTS),
    ("figures", figures::TEXTS),
    ("areas", areas::TEXTS),
    ("glossary", glossary::TEXTS),
    ("my_area", my_area::TEXTS),
    ("predict", predict::TEXTS),
    ("cause", cause::TEXTS),
    ("chance", chance::TEXTS),
    ("council", council::TEXTS),
    ("starter", starter::TEXTS),
];

/// The lines of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    /// Language of every line.
    pub language: Language,
    lines: Vec<Box<str>>,
}

impl Catalogue {
    /// Number of lines there have to be.
    pub const LINES: usize = starter::END as usize;

    /// A line with its readings; empty if there is none, which [`Catalogue::decode`] excludes.
    pub fn get(&self, key: Key) -> &str {
        self.lines.get(usize::from(key.0)).map_or("", |l| l)
    }

    /// Reads the file of a language.
    ///
    /// # Errors
    /// If it is not UTF-8 or has another number of lines.
    pub fn decode(language: Language, bytes: &[u8]) -> Result<Self, DataError> {
        let text = std::str::from_utf8(bytes).map_err(|_| DataError::Corrupt)?;
        let lines: Vec<Box<str>> = text.lines().map(Into::into).collect();
        if lines.len() == Self::LINES { Ok(Self { language, lines }) } else { Err(DataError::Corrupt) }
    }

    /// The texts themselves.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn built_in(language: Language) -> Self {
        Self { language, lines: CHAPTERS.iter().flat_map(|(_, texts)| texts.iter()).map(|(_, t)| t.raw(language).into()).collect() }
    }

    /// The file.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn encode(&self) -> Vec<u8> {
        self.lines.iter().flat_map(|l| l.bytes().chain([b'\n'])).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_reads_back_and_no_line_holds_a_break() {
        for language in Language::ALL {
            let built = Catalogue::built_in(language);
            assert_eq!(Catalogue::decode(language, &built.encode()).as_ref(), Ok(&built));
            assert_eq!(built.get(Key(0)), frame::TEXTS[0].1.raw(language));
            assert_eq!(built.get(Key(starter::END - 1)), starter::TEXTS[starter::TEXTS.len() - 1].1.raw(language));
        }
        assert!(Catalogue::decode(Language::Ja, b"one line\n").is_err());
        assert!(Catalogue::decode(Language::Ja, &[0xff, 0xfe]).is_err());
    }
}
