//! Whatever is typed, stored or sent: addresses, search text and files, mutated from a corpus that is kept.
//!
//! `cargo test` tries some thousands of each; `make fuzz` (`FUZZ_CASES=10000000`, release) tries ten million. A failure is
//! shrunk and its seed kept in `tests/corpus/`, so that it is tried first ever after. SECURITY.md has the figures.

use kurabe::data::files::{FILES, FileId, decode_outlook, decode_series};
use kurabe::data::{Base, Column, decode_base, decode_details};
use kurabe::view::search::Index;
use kurabe::view::{AreasView, CompareView, Query, Route, ScenarioView, parameters};
use proptest::prelude::*;
use proptest::sample::Index as Place;
use proptest::test_runner::{FileFailurePersistence, TestRunner};
use std::sync::LazyLock;
use std::{fs, path::Path};

fn config(regressions: &'static str) -> ProptestConfig {
    let cases = std::env::var("FUZZ_CASES").ok().and_then(|c| c.parse().ok()).unwrap_or(20_000);
    let failure_persistence = Some(Box::new(FileFailurePersistence::Direct(regressions)) as _);
    ProptestConfig { cases, failure_persistence, max_shrink_iters: 10_000, ..ProptestConfig::default() }
}

/// One change to a list: what and where.
#[derive(Clone, Debug)]
enum Change<T> {
    Put(Place, Vec<T>),
    Over(Place, Vec<T>),
    Cut(Place, usize),
    Twice(Place, usize),
}

fn change<T: Clone + std::fmt::Debug + 'static>(
    piece: impl Strategy<Value = Vec<T>> + Clone + 'static,
) -> impl Strategy<Value = Change<T>> {
    prop_oneof![
        (any::<Place>(), piece.clone()).prop_map(|(at, p)| Change::Put(at, p)),
        (any::<Place>(), piece).prop_map(|(at, p)| Change::Over(at, p)),
        (any::<Place>(), 1..40usize).prop_map(|(at, n)| Change::Cut(at, n)),
        (any::<Place>(), 1..40usize).prop_map(|(at, n)| Change::Twice(at, n)),
    ]
}

fn changed<T: Clone>(mut list: Vec<T>, changes: &[Change<T>]) -> Vec<T> {
    for change in changes {
        let n = list.len();
        match change {
            Change::Put(at, piece) => {
                let at = at.index(n + 1);
                list.splice(at..at, piece.iter().cloned());
            }
            Change::Over(at, piece) => {
                let at = at.index(n + 1);
                list.splice(at..(at + piece.len()).min(n), piece.iter().cloned());
            }
            Change::Cut(at, length) => {
                let at = at.index(n + 1);
                list.drain(at..(at + length).min(n));
            }
            Change::Twice(at, length) => {
                let at = at.index(n + 1);
                let again = list[at..(at + length).min(n)].to_vec();
                list.splice(at..at, again);
            }
        }
    }
    list
}

static ADDRESSES: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    let text = fs::read_to_string("tests/corpus/addresses.txt").unwrap();
    text.lines().map(|l| l.chars().collect()).collect()
});

/// Pieces that addresses are made of, and those that break careless readers.
fn piece() -> impl Strategy<Value = Vec<char>> + Clone {
    let words: Vec<&'static str> = parameters::PARAMETERS
        .iter()
        .map(|(name, _, _)| *name)
        .chain(parameters::PARAMETERS.iter().flat_map(|(_, _, shape)| shape.split('|')))
        .chain([
            "&",
            "=",
            "?",
            "#",
            "/",
            "%",
            "%00",
            "%FF",
            "%E3%81",
            "%2C",
            "+",
            ",",
            ":",
            "..",
            "//",
            "-0",
            "NaN",
            "inf",
            "1e400",
            "0x1F",
            "18446744073709551616",
            "2013",
            "34207",
            "en/",
            "easy/",
            "\u{0}",
            "\u{202E}",
            "\u{FEFF}",
            "０",
            "福山",
            "<svg onload=x>",
            "'\"",
        ])
        .collect();
    prop_oneof![3 => proptest::sample::select(words).prop_map(|w| w.chars().collect()), 1 => proptest::collection::vec(any::<char>(), 1..4)]
}

fn address() -> impl Strategy<Value = String> {
    (any::<Place>(), proptest::collection::vec(change(piece()), 0..6))
        .prop_map(|(seed, changes)| changed(ADDRESSES[seed.index(ADDRESSES.len())].clone(), &changes).into_iter().collect())
}

/// Every address leads to a page, and what the page writes back means the same.
fn read_address(typed: &str, base: &Base) -> Result<(), TestCaseError> {
    let (path, query) = typed.split_once('?').unwrap_or((typed, ""));
    let (language, route) = Route::parse(path);
    if route != Route::NotFound {
        prop_assert_eq!(Route::parse(&route.path(language)), (language, route));
    }
    let query = Query::parse(query);
    let (compare, _) = CompareView::parse(&query);
    prop_assert!(compare.question.check().is_ok());
    let written = compare.query(false);
    prop_assert_eq!(&CompareView::parse(&Query::parse(&written)).0.query(false), &written);
    let (scenario, _) = ScenarioView::parse(&query, base);
    prop_assert!((2020..=2050).contains(&scenario.settings.year));
    let written = scenario.query(base, false);
    prop_assert_eq!(&ScenarioView::parse(&Query::parse(&written), base).0.query(base, false), &written);
    let (areas, _) = AreasView::parse(&query, &["chugoku", "kyushu"]);
    prop_assert_eq!(&AreasView::parse(&Query::parse(&areas.query()), &["chugoku", "kyushu"]).0, &areas);
    Ok(())
}

#[test]
fn addresses() {
    let base = kurabe::data::open::read_base(Path::new("public/data")).unwrap();
    for seed in ADDRESSES.iter() {
        read_address(&seed.iter().collect::<String>(), &base).unwrap();
    }
    TestRunner::new(config("tests/corpus/addresses.regressions")).run(&address(), |typed| read_address(&typed, &base)).unwrap();
}

#[test]
fn search_text() {
    let base = kurabe::data::open::read_base(Path::new("public/data")).unwrap();
    let index = Index::new(&base);
    // A search looks at every name: a thousandth of the cases takes as long.
    let mut config = config("tests/corpus/search.regressions");
    config.cases = (config.cases / 100).max(500);
    let text = prop_oneof![".{0,30}", "[ぁ-ん]{0,6}", "[a-z' ]{0,12}", "[一-龠]{0,4}"];
    TestRunner::new(config)
        .run(&text, |typed| {
            prop_assert!(index.hits(&typed, 8).len() <= 8);
            Ok(())
        })
        .unwrap();
}

static FILE_BYTES: LazyLock<Vec<(Option<FileId>, Vec<u8>)>> = LazyLock::new(|| {
    let mut all: Vec<_> = FILES.iter().map(|f| (Some(f.id), fs::read(Path::new("public").join(f.path)).unwrap())).collect();
    // Short files reach deeper for the same time.
    all.extend([&b""[..], b"KRB", b"<!doctype html><title>Blocked</title>"].map(|b| (None, b.to_vec())));
    all
});

/// Magic, version, kind, then the checksum of what follows (`data::codec`).
const CHECKSUM_AT: usize = 5;

/// The checksum hides what lies behind it: half of the cases carry the right one.
fn sealed(mut file: Vec<u8>) -> Vec<u8> {
    if let Some((head, rest)) = file.split_at_mut_checked(CHECKSUM_AT + 4) {
        head[CHECKSUM_AT..].copy_from_slice(&kurabe::data::codec::crc32(rest).to_le_bytes());
    }
    file
}

#[test]
fn files() {
    let base = kurabe::data::open::read_base(Path::new("public/data")).unwrap();
    let bytes = proptest::collection::vec(prop_oneof![any::<u8>(), Just(0), Just(255), Just(128)], 1..8);
    let input = (any::<Place>(), proptest::collection::vec(change(bytes), 0..5), any::<bool>(), 0..2048usize);
    TestRunner::new(config("tests/corpus/files.regressions"))
        .run(&input, |(seed, changes, seal, cut)| {
            let (id, file) = &FILE_BYTES[seed.index(FILE_BYTES.len())];
            // The head of a file holds its counts and lengths; whole files come round in `tests/data_files.rs`.
            let file = changed(file[..file.len().min(64 + cut)].to_vec(), &changes);
            let file = if seal { sealed(file) } else { file };
            match id {
                Some(FileId::Outlook) => drop(decode_outlook(&file)),
                Some(FileId::Column(column)) => drop(decode_series(*column, &file)),
                Some(FileId::Base) => drop(decode_base(&file)),
                // The tables it completes are copied for each try, so only some tries are made.
                Some(FileId::Details) if file.len() % 16 == 0 => drop(decode_details(&mut base.clone(), &file)),
                _ => drop(decode_series(Column::Population, &file)),
            }
            Ok(())
        })
        .unwrap();
}
