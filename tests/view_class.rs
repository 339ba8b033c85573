//! The address of `/class`: every value read, every wrong one said, and back again.
use kurabe::data::{Base, Code, open};
use kurabe::view::{ClassView, Face, Notice, Query};
use std::{path::Path, sync::LazyLock};

static BASE: LazyLock<Base> = LazyLock::new(|| open::read_base(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public/data"))).unwrap());

fn parse(query: &str) -> (ClassView, Vec<Notice>) {
    ClassView::parse(&Query::parse(query), &BASE, 6)
}

#[test]
fn what_is_typed_is_read_and_written_back() {
    let query = "area=bingo&town=33205&step=3&level=basic&ruby=1&view=present";
    let (view, notices) = parse(query);
    assert!(notices.is_empty(), "{notices:?}");
    assert_eq!((view.town, view.step, view.is_basic, view.ruby, view.face), (Some(Code(33205)), 2, true, Some(true), Face::Present));
    assert_eq!(view.query(&BASE), query);
    assert_eq!(parse(""), (ClassView::default(), vec![]));
    assert_eq!(ClassView::default().query(&BASE), "");
    assert!(parse("utm_source=x&fbclid=y").1.is_empty(), "unknown names are not ours");
}

#[test]
fn wrong_values_are_said_and_harm_nothing() {
    for (query, n) in
        [("area=zzz", 1), ("town=99999", 1), ("step=0", 1), ("step=7", 1), ("step=x", 1), ("level=z&ruby=2&view=q", 3), ("d=2020-01-01", 1)]
    {
        let (view, notices) = parse(query);
        assert_eq!(notices.len(), n, "{query}: {notices:?}");
        assert!(view.step < 6);
    }
}

#[test]
fn a_link_handed_out_holds_everything() {
    let (view, _) = parse("town=33205");
    let shared = view.shared(&BASE, false);
    assert_eq!(shared, "town=33205&ruby=0&step=1&level=full&v=1&d=2025-04-01");
    let (again, notices) = parse(&shared);
    assert!(notices.is_empty());
    assert_eq!(again, ClassView { ruby: Some(false), ..view });
}
