//! The compact files against the open tables, and against damage.
use kurabe::data::{files::*, *};
use proptest::prelude::*;
use std::{fs, path::Path};

fn dir() -> &'static Path {
    Path::new("public/data")
}

fn read(id: FileId) -> Vec<u8> {
    fs::read(Path::new("public").join(path(id))).unwrap()
}

fn compact_base() -> Base {
    Base::from_files(&read(FileId::Base), &read(FileId::Details)).unwrap()
}

#[test]
fn every_compact_file_holds_what_its_open_table_holds() {
    let base = open::read_base(dir()).unwrap();
    let compact = compact_base();
    for (a, b) in base.municipalities.iter().zip(&compact.municipalities) {
        assert_eq!(a, b);
    }
    assert_eq!(base, compact);
    let panel = open::read_panel(dir()).unwrap();
    for column in Column::ALL {
        assert!(panel.column(*column) == Some(&decode_series(*column, &read(FileId::Column(*column))).unwrap()), "{column:?}");
    }
    let outlook = open::read_outlook(dir(), &base).unwrap();
    assert!(outlook == decode_outlook(&read(FileId::Outlook)).unwrap());
}

#[test]
fn the_committed_files_are_what_the_converter_writes() {
    let base = open::read_base(dir()).unwrap();
    assert!(encode_base(&base) == read(FileId::Base), "run `make data`");
    assert!(encode_details(&base) == read(FileId::Details), "run `make data`");
    let panel = open::read_panel(dir()).unwrap();
    for column in Column::ALL {
        assert!(encode_series(*column, panel.column(*column).unwrap()) == read(FileId::Column(*column)), "{column:?}: run `make data`");
    }
    assert!(encode_outlook(&open::read_outlook(dir(), &base).unwrap()) == read(FileId::Outlook));
    let checked = tables::read_all(dir()).unwrap();
    for table in &checked {
        assert!(table.canonical().unwrap() == fs::read_to_string(dir().join(table.table.file)).unwrap(), "{}", table.table.file);
    }
    for (name, text) in metadata::documents(&checked) {
        assert!(text == fs::read_to_string(dir().join(&name)).unwrap(), "{name}: run `make data`");
    }
}

#[test]
fn file_names_carry_their_contents() {
    assert_eq!(FILES.len(), Column::ALL.len() + 5);
    for file in FILES {
        let bytes = read(file.id);
        assert_eq!(bytes.len(), file.bytes);
        let name = file.path.rsplit('/').next().unwrap();
        let stem = name.rsplit_once('-').unwrap().0;
        assert_eq!(hashed_name(stem, "bin", &bytes), name);
    }
}

#[test]
fn what_is_wrong_with_a_file_is_named() {
    let good = read(FileId::Column(Column::Births));
    let decode = |bytes: &[u8]| decode_series(Column::Births, bytes).err();
    let with = |at: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[at] = byte;
        bytes
    };
    assert_eq!(decode(&good), None);
    assert_eq!(decode(b""), Some(DataError::NotOurs));
    assert_eq!(decode(b"<!doctype html>"), Some(DataError::NotOurs));
    assert_eq!(decode(&with(3, codec::VERSION - 1)), Some(DataError::Older(codec::VERSION - 1)));
    assert_eq!(decode(&with(3, codec::VERSION + 1)), Some(DataError::Newer(codec::VERSION + 1)));
    assert_eq!(decode_series(Column::Deaths, &good).err(), Some(DataError::WrongTable));
    assert_eq!(decode(&good[..good.len() - 1]), Some(DataError::Corrupt));
    assert_eq!(decode(&with(500, !good[500])), Some(DataError::Corrupt));
}

#[test]
fn the_headline_panel_holds_two_years() {
    let base = compact_base();
    let (all, headline) = (open::read_panel(dir()).unwrap(), Panel::headline(&base));
    for i in 0..base.municipalities.len() {
        for year in 2010..=2025 {
            let expected = if HEADLINE_YEARS.contains(&year) { all.get(Column::Population, i, year) } else { None };
            assert_eq!(headline.get(Column::Population, i, year), expected);
        }
    }
}

/// A file whose checksum holds but whose contents are arbitrary.
fn sealed(kind: u8, payload: &[u8]) -> Vec<u8> {
    let mut writer = codec::Writer::default();
    payload.iter().for_each(|b| writer.byte(*b));
    writer.finish(kind)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_contents_never_panic(payload in proptest::collection::vec(any::<u8>(), 0..3000)) {
        for cut in (0..payload.len()).step_by(7) {
            let _ = decode_base(&sealed(0, &payload[cut..]));
        }
        let _ = decode_base(&payload);
        let _ = decode_details(&mut compact_base(), &sealed(255, &payload));
        let _ = decode_outlook(&sealed(1, &payload));
        let _ = decode_series(Column::FiscalCapacityIndex, &sealed(2 + Column::FiscalCapacityIndex as u8, &payload));
    }

    #[test]
    fn damaged_contents_never_panic(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>(), shorten in any::<bool>()) {
        for (kind, file) in [(0, read(FileId::Base)), (255, read(FileId::Details)), (2 + Column::Taxpayers as u8, read(FileId::Column(Column::Taxpayers)))] {
            let mut payload = file[9..].to_vec();
            let place = at.index(payload.len());
            payload[place] = byte;
            if shorten {
                payload.truncate(cut.index(payload.len()));
            }
            let _ = decode_base(&sealed(kind, &payload));
            let _ = decode_details(&mut compact_base(), &sealed(kind, &payload));
            let _ = decode_series(Column::Taxpayers, &sealed(kind, &payload));
        }
    }

    #[test]
    fn integers_and_strings_come_back(numbers in proptest::collection::vec(any::<i64>(), 0..50), texts in proptest::collection::vec("[ぁ-ん一-龠a-z\\p{L}]{0,12}", 0..60)) {
        let mut writer = codec::Writer::default();
        numbers.iter().for_each(|n| writer.signed(*n));
        writer.texts(texts.iter().map(String::as_str));
        let file = writer.finish(7);
        let mut reader = codec::Reader::open(&file, 7).unwrap();
        for n in &numbers {
            prop_assert_eq!(reader.signed().unwrap(), *n);
        }
        let read = reader.texts(texts.len()).unwrap();
        prop_assert!(read.iter().map(|t| &**t).eq(texts.iter().map(String::as_str)));
        prop_assert!(reader.end().is_ok());
    }
}
