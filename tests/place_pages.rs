//! Every page of a town or an area, natively: renders without error in three languages, keeps to its size, names its
//! numbers, and follows the tables when one of them changes.
#![cfg(feature = "ssr")]
use kurabe::data::{Code, Column, Panel, Series, YEARS, open};
use kurabe::page::{self, Store};
use kurabe::text::Language;
use kurabe::view::Route;
use leptos::prelude::{Owner, Set};
use std::{path::Path, sync::Arc};

/// Bytes of HTML inside the page that a town may take, by language; with the frame around it `budget.json` holds the whole file.
const TOWN_BYTES: [(Language, usize); 3] = [(Language::Ja, 21_000), (Language::En, 19_000), (Language::Easy, 22_500)];

struct Site {
    store: Store,
    base: Arc<kurabe::data::Base>,
    _owner: Owner,
}

fn site(change: impl FnOnce(&mut Panel)) -> Site {
    let dir = Path::new("public/data");
    let base = Arc::new(open::read_base(dir).unwrap());
    let mut panel = open::read_panel(dir).unwrap();
    change(&mut panel);
    let outlook = Arc::new(open::read_outlook(dir, &base).unwrap());
    let ages = Arc::new(open::read_ages(dir, &base).unwrap());
    let owner = Owner::new();
    let store = owner.with(|| Store::new(Some(base.clone()), panel, Some(outlook)));
    store.ages.set(Some(ages));
    Site { store, base, _owner: owner }
}

fn html(site: &Site, language: Language, route: &Route) -> String {
    page::render("/", language, route, "", site.store).html
}

/// Raw values of the headline numbers of a page, in order.
fn results(html: &str) -> Vec<(String, f64)> {
    html.split("data-result=\"")
        .skip(1)
        .filter_map(|rest| {
            let (name, rest) = rest.split_once('"')?;
            let value = rest.split_once("value=\"")?.1.split_once('"')?.0;
            Some((name.to_owned(), value.parse().ok()?))
        })
        .collect()
}

fn sections(html: &str) -> Vec<&str> {
    html.split("data-section=\"").skip(1).filter_map(|r| r.split_once('"').map(|s| s.0)).collect()
}

#[test]
fn every_town_page_renders_small_and_whole() {
    let site = site(|_| {});
    let mut largest = TOWN_BYTES.map(|(language, _)| (language, 0, String::new()));
    let dump = std::env::var("DUMP").ok();
    for (i, m) in site.base.municipalities.iter().enumerate() {
        for language in Language::ALL {
            let html = html(&site, language, &Route::Municipality(m.code));
            let of_language = largest.iter_mut().find(|l| l.0 == language).unwrap();
            if html.len() > of_language.1 {
                (of_language.1, of_language.2) = (html.len(), m.code.to_string());
            }
            if let Some(folder) = &dump
                && (i % 300 == 0 || [34207, 22130].contains(&m.code.0))
            {
                std::fs::write(format!("{folder}/{}-{language:?}.html", m.code), &html).unwrap();
            }
            assert!(html.matches("<h1").count() == 1 && html.matches("<svg").count() <= 2, "{}", m.code);
            assert!(!html.contains("NaN") && !html.contains('{') && !html.contains("style="), "{} {language:?}", m.code);
            let member = site.base.memberships_of(i).next().is_some();
            let names = sections(&html);
            for name in ["change", "figures", "turn", "twins", "accuracy", "unknown", "next", if member { "inside" } else { "outside" }] {
                assert!(names.contains(&name), "{} {language:?}: no {name}", m.code);
            }
        }
    }
    println!("largest: {largest:?}");
    for ((_, most), found) in TOWN_BYTES.iter().zip(&largest) {
        assert!(found.1 <= *most, "{found:?}");
    }
}

#[test]
fn every_area_page_renders_whole() {
    let site = site(|_| {});
    for (a, area) in site.base.areas.iter().enumerate() {
        for language in Language::ALL {
            let html = html(&site, language, &Route::Area(area.id.to_string()));
            assert!(!html.contains("NaN") && !html.contains('{'), "{} {language:?}", area.id);
            for figure in ["area-population", "area-age", "area-members", "projection-accuracy"] {
                assert_eq!(html.matches(&format!("data-figure=\"{figure}\"")).count(), 1, "{} {figure}", area.id);
            }
            for name in
                ["rank", "beside", "timeline", "change", "figures", "turn", "members", "overlaps", "alike", "does", "sources", "unknown"]
            {
                assert!(sections(&html).contains(&name), "{} {language:?}: no {name}", area.id);
            }
            let lines = html.matches("data-code=").count();
            assert_eq!(lines, site.base.members(a).count(), "{}", area.id);
            // Every town's name leads to its page.
            for m in site.base.members(a) {
                let link = Route::Municipality(site.base.municipalities[m.municipality].code).path(language);
                assert!(html.contains(&link), "{}: {link}", area.id);
            }
        }
    }
}

#[test]
fn a_page_follows_its_tables() {
    let town = Code(34207);
    let before = site(|_| {});
    let i = before.base.index(town).unwrap();
    let changed = site(|panel| {
        let mut values = panel.column(Column::Population).unwrap().values().to_vec();
        values[i * YEARS + 15] += 1_000.0;
        panel.insert(Column::Population, Arc::new(Series::new(values)));
    });
    for route in [Route::Municipality(town), Route::Area("bingo".into())] {
        let of = |site: &Site| results(&html(site, Language::Ja, &route));
        let (old, new) = (of(&before), of(&changed));
        assert_eq!(old.len(), new.len());
        let moved: Vec<&str> = old.iter().zip(&new).filter(|(a, b)| a.1 != b.1).map(|(a, _)| a.0.as_str()).collect();
        assert!(moved.contains(&"population-2025") && moved.contains(&"population"), "{moved:?}");
        assert!(!moved.contains(&"income_per_taxpayer") && !moved.contains(&"aged_share"), "{moved:?}");
        let value = |all: &[(String, f64)]| all.iter().find(|r| r.0 == "population-2025").unwrap().1;
        assert_eq!(value(&new) - value(&old), 1_000.0);
    }
    let other = |site: &Site| results(&html(site, Language::Ja, &Route::Area("sapporo".into())));
    let differ = other(&before).into_iter().zip(other(&changed)).filter(|(a, b)| a.1 != b.1).map(|(a, _)| a.0).collect::<Vec<_>>();
    assert!(differ.iter().all(|n| n == "rank"), "{differ:?}");
}
