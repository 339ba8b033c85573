//! Every visible string, in three languages that the compiler demands together.
//!
//! Easy Japanese carries furigana as `[漢字|かんじ]`; [`Text::plain`] drops the readings (titles, attributes),
//! `ui::words` shows them; figures are made with and without ([`with_readings`]). Blanks are `{name}` and are filled by [`fill`].

pub mod about;
pub mod area_names;
pub mod areas;
pub mod boot;
pub mod checks;
pub mod compare;
pub mod corrections;
pub mod data_page;
pub mod event_study;
pub mod export;
pub mod figures;
pub mod hand;
#[cfg(not(target_arch = "wasm32"))]
pub mod head;
pub mod home;
pub mod lesson;
pub mod map;
pub mod matching;
pub mod methods;
pub mod news;
pub mod notices;
pub mod number;
pub mod place;
pub mod place_figures;
pub mod prose;
pub mod published;
pub mod reproduce;
pub mod scenario_decides;
pub mod scenario_evidence;
pub mod scenario_figures;
pub mod scenario_lab;
pub mod scenarios;
pub mod site;
pub mod verdict;
pub mod verdict_checks;

use std::cell::Cell;
#[cfg(not(feature = "start"))]
use std::cell::RefCell;
#[cfg(not(feature = "start"))]
use std::collections::BTreeMap;

/// The three full versions of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// Japanese, at the root.
    #[default]
    Ja,
    /// English, under `/en/`.
    En,
    /// やさしい日本語, under `/easy/`.
    Easy,
}

impl Language {
    /// All three.
    pub const ALL: [Language; 3] = [Language::Ja, Language::En, Language::Easy];

    /// Path prefix: empty, `en` or `easy`.
    pub const fn prefix(self) -> &'static str {
        match self {
            Language::Ja => "",
            Language::En => "en",
            Language::Easy => "easy",
        }
    }

    /// Its own name, and the code for `lang` attributes.
    pub const fn own_name(self) -> (&'static str, &'static str) {
        match self {
            Language::Ja => ("日本語", "ja"),
            Language::En => ("English", "en"),
            Language::Easy => ("やさしい日本語", "ja"),
        }
    }
}

/// One string in three languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Japanese.
    pub ja: &'static str,
    /// English.
    pub en: &'static str,
    /// やさしい日本語, with readings.
    pub easy: &'static str,
}

impl Text {
    /// A string; an empty version does not compile where this is a constant.
    pub const fn new(ja: &'static str, en: &'static str, easy: &'static str) -> Self {
        assert!(!ja.is_empty() && !en.is_empty() && !easy.is_empty(), "a language is missing");
        Self { ja, en, easy }
    }

    /// The version for a language, readings still inside.
    pub const fn raw(&self, language: Language) -> &'static str {
        match language {
            Language::Ja => self.ja,
            Language::En => self.en,
            Language::Easy => self.easy,
        }
    }

    /// The version for a language without readings, for charts, titles and attributes.
    pub fn plain(&self, language: Language) -> String {
        strip_readings(self.raw(language))
    }
}

thread_local! {
    /// Whether readings are left where they stand.
    static KEPT: Cell<bool> = const { Cell::new(false) };
    /// Labels among the strings whose readings were left in.
    #[cfg(not(feature = "start"))]
    static FOUND: RefCell<Readings> = const { RefCell::new(Readings::new()) };
}

/// Strings by what is left of them without readings. The small app, whose size counts most, does without.
#[cfg(not(feature = "start"))]
pub type Readings = BTreeMap<String, String>;
/// Strings by what is left of them without readings. The small app, whose size counts most, does without.
#[cfg(feature = "start")]
pub type Readings = ();

/// Runs `make` with readings left in every string that would lose them, for words that are shown as ruby; and the short
/// ones among these strings, for labels.
pub fn with_readings<T>(make: impl FnOnce() -> T) -> (T, Readings) {
    /// Readings are taken out again afterwards, also after a panic.
    struct Open;
    impl Drop for Open {
        fn drop(&mut self) {
            KEPT.set(false);
        }
    }
    KEPT.set(true);
    let open = Open;
    let made = make();
    drop(open);
    #[cfg(not(feature = "start"))]
    return (made, FOUND.take());
    #[cfg(feature = "start")]
    (made, ())
}

/// Whether readings are left in just now.
pub fn keeps_readings() -> bool {
    KEPT.get()
}

/// Notes a string whose readings stay.
#[cfg(not(feature = "start"))]
fn note(s: &str) {
    /// Longer strings are no labels.
    const LONGEST_LABEL: usize = 24;
    let plain = without_readings(s);
    if s.contains('[') && plain.chars().count() <= LONGEST_LABEL {
        FOUND.with_borrow_mut(|found| found.insert(plain, s.to_owned()));
    }
}

/// Drops the readings of `[漢字|かんじ]`, except within [`with_readings`].
pub fn strip_readings(s: &str) -> String {
    if !keeps_readings() {
        return without_readings(s);
    }
    #[cfg(not(feature = "start"))]
    note(s);
    s.to_owned()
}

fn without_readings(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    let mut rest = s;
    while let Some(open) = rest.find('[') {
        let Some((base, after)) = rest[open + 1..].split_once(']').and_then(|(inside, after)| Some((inside.split_once('|')?.0, after)))
        else {
            break;
        };
        out.push_str(&rest[..open]);
        out.push_str(base);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Fills the blanks `{name}`; a blank without a value stays visible, so that a test sees it.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = template.to_owned();
    for (name, value) in values {
        out = out.replace(&format!("{{{name}}}"), value);
    }
    out
}
