//! Finding a town by typing: kanji, kana, romaji or code, with or without prefecture and 市町村.
//!
//! Each name is folded once into the forms people type; a query is folded the same way and compared:
//! exact before prefix before the middle of a name, then the larger town.

use super::fold::{self, Script};
use crate::{
    data::{Base, Code, Kind, Municipality},
    text::Language,
};
use std::collections::HashMap;

/// How well a name answers; orders best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The whole name (or code), with or without 市町村.
    Exact,
    /// The beginning of the name.
    Prefix,
    /// Somewhere in the name.
    Inside,
    /// Only the prefecture was named.
    Prefecture,
}

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Position in [`Base::municipalities`].
    pub index: usize,
    /// How well it answers.
    pub grade: Grade,
    /// Another municipality has the same kanji name or the same romaji: show the prefecture.
    pub homonym: bool,
}

/// A name as folded: whole, and where the 市町村 begins.
struct Key {
    whole: String,
    stem: usize,
}

impl Key {
    fn new(whole: String, stem: String) -> Self {
        let stem = if whole.starts_with(&stem) { stem.len() } else { whole.len() };
        Self { whole, stem }
    }

    fn grade(&self, wanted: &str) -> Option<Grade> {
        if wanted == self.whole || wanted == &self.whole[..self.stem] {
            Some(Grade::Exact)
        } else if self.whole.starts_with(wanted) {
            Some(Grade::Prefix)
        } else {
            // The last character may be 市町村 itself: a middle match must lie in the name proper.
            self.whole[..self.stem].contains(wanted).then_some(Grade::Inside)
        }
    }
}

struct Entry {
    code: String,
    prefecture: u8,
    population: u32,
    homonym: bool,
    keys: [Key; 3],
    /// Its romaji as spelt, letters only: of two names that fold alike, the one spelt as typed comes first.
    spelt: String,
}

struct PrefectureKeys {
    number: u8,
    /// Per script: with and without 都府県, longest first.
    keys: [Vec<String>; 3],
}

/// The folded names of every municipality and prefecture.
pub struct Index {
    entries: Vec<Entry>,
    prefectures: Vec<PrefectureKeys>,
}

const KANA_SUFFIXES: [&str; 7] = ["ちょう", "まち", "むら", "そん", "し", "く", "けん"];

fn without<'a>(s: &'a str, suffixes: &[&str]) -> &'a str {
    suffixes.iter().find_map(|x| s.strip_suffix(x)).filter(|rest| !rest.is_empty()).unwrap_or(s)
}

fn without_last(s: &str) -> &str {
    s.char_indices().next_back().map_or(s, |(at, _)| &s[..at])
}

fn letters(s: &str) -> String {
    s.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect()
}

/// Romaji without -shi, -cho, …; one name stands without its hyphen in the table.
fn romaji_stem(m: &Municipality) -> &str {
    match m.name_en.rsplit_once('-') {
        Some((stem, "shi" | "cho" | "machi" | "mura" | "son" | "ku")) => stem,
        _ if matches!(m.kind, Kind::City | Kind::Core | Kind::Designated) => m.name_en.strip_suffix("shi").unwrap_or(&m.name_en),
        _ => &m.name_en,
    }
}

impl Index {
    /// Folds every name once (a few milliseconds).
    pub fn new(base: &Base) -> Self {
        let mut same: HashMap<&str, u32> = HashMap::new();
        for m in &base.municipalities {
            *same.entry(&m.name_ja).or_default() += 1;
            *same.entry(&m.name_en).or_default() += 1;
        }
        let entry = |m: &Municipality| Entry {
            code: m.code.to_string(),
            prefecture: m.prefecture,
            population: m.headline_population[1].unwrap_or(m.census_2020),
            homonym: same.get(&*m.name_ja) > Some(&1) || same.get(&*m.name_en) > Some(&1),
            keys: [
                Key::new(fold::kanji(&m.name_ja), fold::kanji(without_last(&m.name_ja))),
                Key::new(fold::kana(&m.name_kana), fold::kana(without(&m.name_kana, &KANA_SUFFIXES))),
                Key::new(fold::romaji(&m.name_en), fold::romaji(romaji_stem(m))),
            ],
            spelt: letters(&m.name_en),
        };
        let prefectures = base.prefectures.iter().enumerate().map(|(i, p)| {
            let kanji = if &*p.name_ja == "北海道" { &*p.name_ja } else { without_last(&p.name_ja) };
            let kana = if i == 0 { &*p.name_kana } else { without(&p.name_kana, &["けん", "と", "ふ"]) };
            let tail = ["ken", "to", "fu"].map(|t| fold::romaji(&format!("{}-{t}", p.name_en)));
            let mut romaji = tail.to_vec();
            romaji.push(fold::romaji(&p.name_en));
            PrefectureKeys {
                number: i as u8 + 1,
                keys: [vec![fold::kanji(&p.name_ja), fold::kanji(kanji)], vec![fold::kana(&p.name_kana), fold::kana(kana)], romaji],
            }
        });
        Self { entries: base.municipalities.iter().map(entry).collect(), prefectures: prefectures.collect() }
    }

    /// The best `limit` answers to what was typed, best first; nothing for an empty query.
    pub fn hits(&self, typed: &str, limit: usize) -> Vec<Hit> {
        let mut best: HashMap<usize, Grade> = HashMap::new();
        let mut take = |index: usize, grade: Grade| {
            let known = best.entry(index).or_insert(grade);
            *known = grade.min(*known);
        };
        for question in self.readings(typed) {
            for (i, entry) in self.entries.iter().enumerate() {
                if question.prefecture.is_some_and(|p| p != entry.prefecture) {
                    continue;
                }
                match &question.wanted {
                    Wanted::Code(code) if entry.code == *code => take(i, Grade::Exact),
                    Wanted::Code(code) if entry.code.starts_with(code.as_str()) => take(i, Grade::Prefix),
                    Wanted::Code(_) => {}
                    Wanted::Name(script, name) => {
                        if let Some(grade) = entry.keys[*script as usize].grade(name) {
                            take(i, grade);
                        }
                    }
                    Wanted::Any => take(i, Grade::Prefecture),
                }
            }
        }
        let mut hits: Vec<_> = best.into_iter().map(|(index, grade)| Hit { index, grade, homonym: self.entries[index].homonym }).collect();
        let spelt = letters(typed);
        hits.sort_by_cached_key(|h| {
            let entry = &self.entries[h.index];
            (h.grade, !entry.spelt.starts_with(&spelt), std::cmp::Reverse(entry.population), h.index)
        });
        hits.truncate(limit);
        hits
    }

    /// The prefecture (1–47) that was named, if nothing but one was typed.
    pub fn prefecture(&self, typed: &str) -> Option<u8> {
        self.readings(typed).into_iter().find(|r| matches!(r.wanted, Wanted::Any)).and_then(|r| r.prefecture)
    }

    /// The same as positions in [`Base::municipalities`].
    pub fn find(&self, typed: &str, limit: usize) -> Vec<usize> {
        self.hits(typed, limit).into_iter().map(|h| h.index).collect()
    }

    /// What the typed text may mean.
    fn readings(&self, typed: &str) -> Vec<Reading> {
        let typed = fold::ascii(typed);
        let typed = typed.trim();
        if typed.is_empty() {
            return Vec::new();
        }
        if typed.bytes().all(|b| b.is_ascii_digit()) {
            // Six digits carry a check digit at the end; four lack the leading zero.
            let code = match typed.len() {
                6 => typed[..5].to_owned(),
                4 => format!("0{typed}"),
                _ => typed.to_owned(),
            };
            let mut readings = vec![Reading { prefecture: None, wanted: Wanted::Code(typed.to_owned()) }];
            readings.push(Reading { prefecture: None, wanted: Wanted::Code(code) });
            return readings;
        }
        let mut readings = Vec::new();
        for script in fold::scripts(typed) {
            let whole = script.fold(typed);
            if whole.is_empty() {
                continue;
            }
            readings.push(Reading { prefecture: None, wanted: Wanted::Name(script, whole.clone()) });
            for p in &self.prefectures {
                for key in &p.keys[script as usize] {
                    if *key == whole {
                        readings.push(Reading { prefecture: Some(p.number), wanted: Wanted::Any });
                    } else if let Some(rest) = whole.strip_prefix(key.as_str()).or(whole.strip_suffix(key.as_str())) {
                        readings.push(Reading { prefecture: Some(p.number), wanted: Wanted::Name(script, rest.to_owned()) });
                    }
                }
            }
        }
        readings
    }
}

struct Reading {
    prefecture: Option<u8>,
    wanted: Wanted,
}

enum Wanted {
    Code(String),
    Name(Script, String),
    Any,
}

/// A town's name in a language: kanji, or romaji in English.
pub fn name(m: &Municipality, language: Language) -> &str {
    match language {
        Language::En => &m.name_en,
        _ => &m.name_ja,
    }
}

/// A town's name with its prefecture: 広島県福山市; Fukuyama-shi, Hiroshima.
pub fn full_name(base: &Base, m: &Municipality, language: Language) -> String {
    match (base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1)), language) {
        (Some(p), Language::En) => format!("{}, {}", m.name_en, p.name_en),
        (Some(p), _) => format!("{}{}", p.name_ja, m.name_ja),
        (None, _) => name(m, language).to_owned(),
    }
}

/// How an answer is shown: with its prefecture where another place has the same name.
pub fn label(base: &Base, hit: Hit, language: Language) -> String {
    match base.municipalities.get(hit.index) {
        Some(m) if hit.homonym => full_name(base, m, language),
        Some(m) => name(m, language).to_owned(),
        None => String::new(),
    }
}

/// The code of an answer.
pub fn code(base: &Base, hit: Hit) -> Option<Code> {
    base.municipalities.get(hit.index).map(|m| m.code)
}
