//! What leaves the page: the same numbers and labels as on the screen, in every figure and language. Also writes the
//! archives that `scripts/check-downloads.py` opens with other people's tools.
#![cfg(feature = "ssr")]

use kurabe::data::{Atlas, open, topology};
use kurabe::draw::{Colours, Theme, svg};
use kurabe::export::{self, Cell, Kind, Papers, Shape};
use kurabe::figure::Figure;
use kurabe::page::Store;
use kurabe::page::embed::{self, FIGURES};
use kurabe::text::{Language, number};
use leptos::prelude::{Owner, Set};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

fn papers() -> Papers {
    Papers {
        link: "https://example.org/compare/?v=1&d=2025-04-01".into(),
        embed: "https://example.org/embed/x/".into(),
        day: "2026-11-25".into(),
        parameters: vec![("v".into(), "1".into()), ("d".into(), "2025-04-01".into())],
    }
}

fn figures(language: Language) -> Vec<Arc<Figure>> {
    let at = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let base = open::read_base(&at).unwrap();
    let outlook = open::read_outlook(&at, &base).unwrap();
    let ages = open::read_ages(&at, &base).unwrap();
    let map = Atlas::new(&topology::read_boundaries(&at, &base).unwrap(), &base).unwrap();
    let owner = Owner::new();
    let store = owner.with(|| Store::new(Some(Arc::new(base)), open::read_panel(&at).unwrap(), Some(Arc::new(outlook))));
    store.ages.set(Some(Arc::new(ages)));
    store.map.set(Some(Arc::new(map)));
    let query = |id: &str| if id.starts_with("area") { "area=himeji" } else { "" };
    FIGURES.iter().map(|row| embed::figure(row, language, query(row.id), store).unwrap_or_else(|| panic!("no {}", row.id))).collect()
}

/// The words of an SVG, in order.
fn words(svg: &str) -> Vec<String> {
    let texts = svg.split("<text").skip(1).filter_map(|t| t.split_once('>')?.1.split_once("</text>"));
    texts.map(|(t, _)| t.trim().to_owned()).collect()
}

#[test]
fn screen_file_and_table_say_the_same() {
    for language in [Language::Ja, Language::En] {
        for f in figures(language) {
            // The picture of the page and the file at the same inner width have the same labels.
            let page = words(&svg(&f, 688.0, Colours::Themed));
            let file = words(&export::standalone_svg(&f, &papers(), Shape::Natural, Theme::Light));
            let file: BTreeSet<&String> = file.iter().collect();
            assert!(!page.is_empty(), "{}", f.id);
            for label in &page {
                assert!(file.contains(label), "{}: {label} is not in the file", f.id);
            }
            // The table as a file has every number of the table on the page.
            let rows = export::shown(&f);
            assert_eq!(rows.rows.len(), f.table.rows.len());
            for (cells, shown) in rows.rows.iter().zip(&f.table.rows) {
                for ((cell, text), column) in cells.iter().zip(shown).zip(&rows.columns) {
                    match cell {
                        Cell::Text(s) => assert_eq!(s, text, "{}", f.id),
                        Cell::Missing => assert!(text.chars().count() <= 1, "{}: {text}", f.id),
                        Cell::Number(v) => {
                            let decimals = text.split_once('.').map_or(0, |(_, d)| d.chars().take_while(char::is_ascii_digit).count());
                            let again = number::plain(*v, decimals).replace(',', "");
                            let plain: String = text.replace(',', "").trim_start_matches('+').to_owned();
                            assert!(plain.starts_with(&again), "{}: {text} became {again} ({})", f.id, column.title);
                        }
                    }
                }
            }
            // Words that are all digits would come back as numbers, and codes without their zero.
            for table in [Some(rows.clone()), export::values(&f)].into_iter().flatten() {
                for (n, column) in table.columns.iter().enumerate().filter(|(_, c)| c.kind == Kind::Text) {
                    let cells: Vec<&String> =
                        table.rows.iter().filter_map(|r| if let Cell::Text(t) = &r[n] { Some(t) } else { None }).collect();
                    let digits = cells.iter().filter(|c| c.parse::<f64>().is_ok()).count();
                    assert!(digits < cells.len() || cells.is_empty(), "{}: {} is words made of digits", f.id, column.name);
                }
            }
            let headings: BTreeSet<&String> = rows.columns.iter().map(|c| &c.title).collect();
            assert_eq!(headings.len(), rows.columns.len(), "{}: two columns of one title", f.id);
        }
    }
}

#[test]
fn every_figure_has_values_and_they_are_those_of_its_marks() {
    for f in figures(Language::Ja) {
        let rows = export::values(&f).unwrap_or_else(|| panic!("{} has no values", f.id));
        // The value of a town on the scenarios' map is a status, which is a word: one of five.
        if f.id == "scenario-map" {
            let statuses: BTreeSet<String> = rows.rows.iter().map(|r| format!("{:?}", r[3])).collect();
            assert!((3..=5).contains(&statuses.len()) && rows.columns[3].name == "status" && rows.rows.len() == 1741, "{statuses:?}");
        } else {
            assert!(rows.columns.iter().any(|c| c.kind != Kind::Text), "{}", f.id);
        }
        for row in &rows.rows {
            assert_eq!(row.len(), rows.columns.len(), "{}", f.id);
        }
        if f.id == "compare-distribution" {
            // 187 partners and 902 others, each with its code as text.
            assert_eq!(rows.rows.len(), 1089);
            let mean = |side: &str| {
                let all: Vec<f64> = rows
                    .rows
                    .iter()
                    .filter(|r| r[1] == Cell::Text(side.into()))
                    .filter_map(|r| if let Cell::Number(v) = r[3] { Some(v) } else { None })
                    .collect();
                all.iter().sum::<f64>() / all.len() as f64
            };
            assert_eq!(number::signed(mean("participant"), 1), "−12.4");
            assert_eq!(number::signed(mean("non-participant"), 1), "−13.9");
            assert!(
                matches!(&rows.rows[0][2], Cell::Text(t) if t.as_bytes()[..5].iter().all(u8::is_ascii_digit) && t.as_bytes()[5] == b' ')
            );
        }
    }
}

#[test]
fn pictures_keep_their_words_inside_in_every_shape() {
    for language in Language::ALL {
        for f in figures(language) {
            for shape in Shape::ALL {
                let layout = export::laid(&f, &papers(), shape);
                for t in layout.texts() {
                    let (l, top, r, b) = t.bounds();
                    let inside = l >= -0.5 && top >= -0.5 && r <= layout.width + 0.5 && b <= layout.height + 0.5;
                    assert!(
                        inside,
                        "{} {shape:?} {language:?}: {} at {l} {top} {r} {b} of {} × {}",
                        f.id, t.text, layout.width, layout.height
                    );
                    assert!(t.size >= 12.0, "{}: {}", f.id, t.text);
                }
            }
        }
    }
}

/// A card is looked at for a second, at a third of its 1200 × 630 pixels: there the title has still 10 px.
#[test]
fn cards_keep_their_words_inside_and_their_title_large() {
    for language in Language::ALL {
        for f in figures(language) {
            let card = export::card(&f, &papers());
            assert_eq!((card.width, card.height), (800.0, 420.0));
            let said: Vec<_> = card.texts().collect();
            for t in &said {
                let (l, top, r, b) = t.bounds();
                assert!(l >= 0.0 && top >= 0.0 && r <= 800.0 && b <= 420.0, "{} {language:?}: {} at {l} {top} {r} {b}", f.id, t.text);
            }
            let title: String =
                said.iter().filter(|t| t.bold && t.x == 24.0 && t.size * 1.5 / 3.0 >= 10.0).map(|t| t.text.as_str()).collect();
            let squeezed = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert!(squeezed(&title).contains(&squeezed(&f.title)), "{} {language:?}: {title}", f.id);
            let all: String = squeezed(&said.iter().map(|t| t.text.as_str()).collect::<String>());
            assert!(all.contains(&squeezed(&f.caveat)) && all.contains("CCBY4.0"), "{} {language:?}: caveat and terms", f.id);
            let notes: Vec<_> = said.iter().filter(|t| t.x == 24.0).collect();
            for (n, a) in notes.iter().enumerate() {
                assert!(notes[n + 1..].iter().all(|b| !a.overlaps(b)), "{} {language:?}: {}", f.id, a.text);
            }
        }
    }
}

#[test]
fn archives_for_other_peoples_tools() {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("exports");
    fs::create_dir_all(&to).unwrap();
    for language in [Language::Ja, Language::En] {
        for f in figures(language) {
            let name = format!("{}-{}", f.id, if language == Language::En { "en" } else { "ja" });
            let archive = export::zip(&export::files(&f, &papers()), "2026-11-25");
            assert!(archive.len() > 1_000);
            fs::write(to.join(format!("{name}.zip")), archive).unwrap();
        }
    }
}
