//! Every area's page in every language, and its members and sums against the tables.
#![cfg(feature = "ssr")]
use kurabe::{
    data::{Base, open},
    page::{self, Store},
    text::{Language, number},
    view::Route,
};
use leptos::prelude::{Owner, Set};
use std::{path::Path, sync::Arc};

/// Easy Japanese carries readings inside of names.
fn without_readings(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<rp>(</rp><rt>") {
        out += before;
        rest = after.split_once("</ruby>").map_or("", |(_, r)| r);
    }
    (out + rest).replace("<ruby>", "")
}

#[test]
fn all_areas_in_three_languages_with_the_sums_of_the_tables() {
    let at = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public/data"));
    let base = Arc::new(open::read_base(at).unwrap());
    let (panel, outlook) = (open::read_panel(at).unwrap(), Arc::new(open::read_outlook(at, &base).unwrap()));
    let ages = Arc::new(open::read_ages(at, &base).unwrap());
    let owner = Owner::new();
    let html = |base: &Arc<Base>, language, route: &Route| {
        owner.with(|| {
            let store = Store::new(Some(base.clone()), panel.clone(), Some(outlook.clone()));
            store.ages.set(Some(ages.clone()));
            page::render("/", language, route, "", store).html
        })
    };
    for language in Language::ALL {
        for (area, a) in base.areas.iter().enumerate() {
            let page = without_readings(&html(&base, language, &Route::Area(a.id.to_string())));
            let name = if language == Language::En { &a.name_en } else { &a.name_ja };
            assert!(page.contains(&name.replace('&', "&amp;")), "{name}");
            assert_eq!(page.matches("<tr data-code=").count(), base.members(area).count(), "{name}");
            let sum: u32 = base.members(area).filter_map(|m| base.municipalities[m.municipality].headline_population[1]).sum();
            assert!(page.contains(&number::plain(f64::from(sum), 0)), "{name}: {sum}");
            assert_eq!(page.contains("data-outside-scheme"), &*a.id == "kochi", "{name}");
            assert!(!page.contains('{'), "an unfilled blank in {name}");
        }
        let index = html(&base, language, &Route::Areas);
        assert!(base.areas.iter().all(|a| index.contains(&format!("areas/{}/", a.id))));
    }
}
