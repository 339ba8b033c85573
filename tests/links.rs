//! Links that were ever copied open to the same figure, whatever has become of defaults and data (RULES 10). The links
//! of `tests/links/` are kept for good.
use kurabe::data::{Base, DATA_DATE, open};
use kurabe::view::{CompareView, Notice, Query, Route, ScenarioView, Standing, other_data};
use std::fs;
use std::path::Path;

fn base() -> Base {
    open::read_base(&Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data")).unwrap()
}

fn links() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/links");
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let lines = text.lines().filter(|l| !l.is_empty() && !l.starts_with('#'));
        all.extend(lines.map(|l| l.split_once('?').map(|(p, q)| (p.to_owned(), q.to_owned())).unwrap()));
    }
    assert!(all.len() >= 15, "links were taken out");
    all
}

/// What the page makes of a query, all written out.
fn resolved(route: &Route, query: &str, base: &Base) -> Query {
    match route {
        // The figure alone reads what the page of its figure reads.
        Route::Embed(id) if id.starts_with("compare") => Standing::of(&Route::Compare, query, Some(base)).query,
        other => Standing::of(other, query, Some(base)).query,
    }
}

#[test]
fn every_kept_link_still_says_what_it_said() {
    let base = base();
    for (path, query) in links() {
        let (_, route) = Route::parse(&path);
        assert_ne!(route, Route::NotFound, "{path}");
        let now = resolved(&route, &query, &base);
        for (name, value) in Query::parse(&query).pairs().iter().filter(|(n, _)| n != "d") {
            assert_eq!(now.get(name), Some(value.as_str()), "{name} in {path}?{query}");
        }
    }
}

#[test]
fn a_link_made_with_other_data_says_so_and_keeps_its_question() {
    let base = base();
    for (path, query) in links() {
        let old = query.replace(&format!("d={DATA_DATE}"), "d=2024-04-01");
        // Every page says it: those that read no more of their address by this alone (page::frame).
        assert_eq!(other_data(&Query::parse(&old)), Some("2024-04-01"), "{old}");
        assert_eq!(other_data(&Query::parse(&query)), None, "{query}");
        let (_, route) = Route::parse(&path);
        let notices = match route {
            Route::Compare => CompareView::parse(&Query::parse(&old)).1,
            Route::Scenarios => ScenarioView::parse(&Query::parse(&old), &base).1,
            _ => continue,
        };
        assert!(notices.iter().any(|n| matches!(n, Notice::OtherData { typed } if typed == "2024-04-01")), "{old}");
        let said = kurabe::text::notices::notice(&notices[0], kurabe::text::Language::Ja);
        assert!(said.contains("2024-04-01") && said.contains(&DATA_DATE.to_string()), "{said}");
        assert_eq!(resolved(&route, &old, &base), resolved(&route, &query, &base));
    }
}
