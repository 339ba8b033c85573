//! Pages in やさしい日本語 as they are written ahead: whoever reads one finds the reading of every kanji.
#![cfg(feature = "ssr")]
use kurabe::data::{Atlas, open, topology};
use kurabe::lesson::LESSONS;
use kurabe::page::embed::FIGURES;
use kurabe::page::{self, Store};
use kurabe::text::Language;
use kurabe::view::Route;
use leptos::prelude::{Owner, Set};
use std::{path::Path, sync::Arc};

/// Rendering a page with many figures goes deep.
const STACK_BYTES: usize = 32 << 20;

/// Elements whose text can have no readings (native lists, pictures, fields), is a program, or is made to be copied as it
/// stands into another page (`alt`).
const LEFT_OUT: [&str; 9] = ["<script", "<svg", "<option", "<pre", "<code", "<textarea", "<ruby", "<p class=\"alt\"", "<style"];

/// Names of languages, which stand in their own writing on every page.
const LANGUAGES: [&str; 2] = ["日本語", "やさしい日本語"];

fn is_kanji(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '々' | '〆')
}

/// Texts of a page with kanji that have no reading.
fn bare(html: &str) -> Vec<String> {
    let mut rest = html.to_owned();
    for start in LEFT_OUT {
        let name: String = start[1..].chars().take_while(char::is_ascii_alphabetic).collect();
        let (mut out, mut from) = (String::with_capacity(rest.len()), 0);
        while let Some(at) = rest[from..].find(start).map(|n| from + n) {
            let end = format!("</{name}>");
            let after = rest[at..].find(&end).map_or(rest.len(), |n| at + n + end.len());
            out += &rest[from..at];
            from = after;
        }
        rest = out + &rest[from..];
    }
    let texts = rest.split('<').filter_map(|piece| Some(piece.split_once('>')?.1.trim()));
    texts.filter(|t| t.chars().any(is_kanji) && !LANGUAGES.contains(t)).map(str::to_owned).collect()
}

#[test]
fn what_is_bare_is_found() {
    let html = "<p>あ<ruby>町<rt>まち</rt></ruby>の人口</p><select><option>市</option></select><a>日本語</a><b aria-label=\"県\">x</b>";
    assert_eq!(bare(html), ["あの人口"]);
}

fn every_page() {
    let dir = Path::new("public/data");
    let base = Arc::new(open::read_base(dir).unwrap());
    let outlook = open::read_outlook(dir, &base).unwrap();
    let ages = open::read_ages(dir, &base).unwrap();
    let map = Atlas::new(&topology::read_boundaries(dir, &base).unwrap(), &base).unwrap();
    let owner = Owner::new();
    let store = owner.with(|| Store::new(Some(base.clone()), open::read_panel(dir).unwrap(), Some(Arc::new(outlook))));
    store.ages.set(Some(Arc::new(ages)));
    store.map.set(Some(Arc::new(map)));
    let at = |route: Route, query: &str| (route, query.to_owned());
    let mut pages = vec![
        at(Route::Home, ""),
        at(Route::Home, "town=34207"),
        at(Route::Compare, ""),
        at(Route::Compare, "town=34208&control=matched&k=1"),
        at(Route::Compare, "control=custom&treated=34207,34208&controls=34209,33205"),
        at(Route::Compare, "indicator=aged_share&measure=diff&second=income_per_taxpayer"),
        at(Route::Areas, ""),
        at(Route::Areas, "compare=bingo,hachinohe&map=aged_share&map_measure=level"),
        at(Route::Scenarios, ""),
        at(Route::Scenarios, "area=bingo"),
        at(Route::Scenarios, "own=34207,34208"),
        at(Route::Data, ""),
        at(Route::Methods, ""),
        at(Route::About, ""),
        at(Route::Class, ""),
        at(Route::Class, "area=bingo"),
        at(Route::NotFound, ""),
    ];
    pages.extend(LESSONS.iter().map(|l| at(Route::Lesson(l.id.to_owned()), "town=34208")));
    pages.extend(FIGURES.iter().map(|f| at(Route::Embed(f.id.to_owned()), "")));
    pages.extend(base.areas.iter().map(|a| at(Route::Area(a.id.to_string()), "")));
    let mut found = Vec::new();
    for (route, query) in pages {
        let html = page::render("/", Language::Easy, &route, &query, store).html;
        assert!(html.contains("<ruby>"), "{route:?}");
        let mut texts = bare(&html);
        texts.dedup();
        found.extend(texts.into_iter().map(|t| format!("{}?{query}: {t}", route.path(Language::Easy))));
    }
    assert!(found.is_empty(), "{} without a reading:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_kanji_of_every_page_but_those_of_towns_has_its_reading() {
    std::thread::Builder::new().stack_size(STACK_BYTES).spawn(every_page).unwrap().join().unwrap();
}
