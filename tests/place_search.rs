//! The search of the header: towns as before, areas by every name, prefectures, and speed.
use kurabe::data::{Base, open};
use kurabe::view::place_search::{Found, Places};
use std::{path::Path, sync::LazyLock, time::Instant};

static BASE: LazyLock<Base> = LazyLock::new(|| open::read_base(Path::new("public/data")).unwrap());
static PLACES: LazyLock<Places> = LazyLock::new(|| Places::new(&BASE));

fn names(typed: &str, limit: usize) -> Vec<String> {
    let name = |found: &Found| match found {
        Found::Town(hit) => BASE.municipalities[hit.index].name_ja.to_string(),
        Found::Area(a) => format!("<{}>", BASE.areas[*a].id),
    };
    PLACES.find(typed, limit).iter().map(name).collect()
}

#[test]
fn every_way_of_writing_leads_to_the_area() {
    for (typed, area) in [
        ("備後", "bingo"),
        ("びんご", "bingo"),
        ("ビンゴ", "bingo"),
        ("bingo", "bingo"),
        ("Bingo area", "bingo"),
        ("備後圏域", "bingo"),
        ("広島圏域", "hiroshima"),
        ("広島広域都市圏", "hiroshima"),
        ("harima (himeji)", "himeji"),
        ("はりまけんいき", "himeji"),
        ("因幡", "tottori"),
        ("Takahashi River", "kurashiki"),
        ("れんけいこうち", "kochi"),
        ("しずおかちゅうぶ", "shizuoka"),
        ("西九州させぼ", "sasebo"),
    ] {
        assert_eq!(names(typed, 8).first(), Some(&format!("<{area}>")), "{typed}: {:?}", names(typed, 8));
    }
}

#[test]
fn every_area_is_found_by_each_of_its_names() {
    for (a, area) in BASE.areas.iter().enumerate() {
        for typed in [&*area.name_ja, &*area.name_en, &*area.short_ja, &*area.short_en] {
            assert!(PLACES.find(typed, 8).contains(&Found::Area(a)), "{typed}: {:?}", names(typed, 8));
        }
        for kana in kurabe::text::area_names::kana(area) {
            assert!(PLACES.find(&kana, 8).contains(&Found::Area(a)), "{kana}: {:?}", names(&kana, 8));
        }
    }
}

#[test]
fn towns_come_before_the_areas_named_after_them() {
    assert_eq!(names("福山", 8)[..2], ["福山市", "<bingo>"]);
    assert_eq!(names("広島", 8)[0], "広島市");
    assert!(names("広島", 8).contains(&"<hiroshima>".to_owned()));
    assert_eq!(names("34207", 8), ["福山市"]);
    assert_eq!(names("茅が崎", 8)[0], "茅ヶ崎市");
}

#[test]
fn a_prefecture_leads_to_its_areas_and_towns() {
    let found = names("広島県", 60);
    for wanted in ["<hiroshima>", "<kure>", "<bingo>", "福山市", "神石高原町"] {
        assert!(found.contains(&wanted.to_owned()), "{wanted}: {found:?}");
    }
    assert!(found.iter().filter(|n| !n.starts_with('<')).count() == 23, "{found:?}");
}

#[test]
fn nothing_odd_is_found_or_breaks_and_all_is_quick() {
    for typed in ["", " ", "圏", "圏域", "area", "qxv", "\u{3099}", "999999"] {
        assert!(names(typed, 8).len() <= 8);
    }
    assert!(names("qxv", 8).is_empty() && names("", 8).is_empty());
    let typed = ["f", "ふ", "市", "hiroshima fukuyama", "広島県福山市", "備後圏域"];
    LazyLock::force(&PLACES);
    let start = Instant::now();
    typed.iter().for_each(|t| drop(std::hint::black_box(PLACES.find(t, 8))));
    let each = start.elapsed() / typed.len() as u32;
    println!("a search takes {each:?} (unoptimised build)");
    assert!(each.as_millis() < 5, "{each:?}");
}
