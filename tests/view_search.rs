//! Town search: the ways people type a name, ranking, homonyms, and speed.
use kurabe::{
    data::{Base, open},
    text::Language,
    view::search::{self, Grade, Index},
};
use std::{path::Path, time::Instant};

fn base() -> Base {
    open::read_base(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public/data"))).unwrap()
}

fn first(base: &Base, index: &Index, typed: &str) -> String {
    index.hits(typed, 8).first().map(|h| base.municipalities[h.index].name_ja.to_string()).unwrap_or_default()
}

#[test]
fn every_way_of_writing_leads_to_the_town() {
    let base = base();
    let index = Index::new(&base);
    for (typed, town) in [
        ("福山市", "福山市"),
        ("福山", "福山市"),
        ("ふくやま", "福山市"),
        ("フクヤマ", "福山市"),
        ("\u{FF8C}\u{FF78}\u{FF94}\u{FF8F}", "福山市"),
        ("ふくやm", "福山市"),
        ("fukuyama", "福山市"),
        ("Fukuyama-shi", "福山市"),
        ("hukuyama", "福山市"),
        ("FUKUYAMA CITY", "福山市"),
        ("\u{FF46}\u{FF55}\u{FF4B}\u{FF55}yama", "福山市"),
        ("広島県福山市", "福山市"),
        ("広島福山", "福山市"),
        ("広島県\u{3000}福山", "福山市"),
        ("ひろしまけんふくやま", "福山市"),
        ("hiroshima fukuyama", "福山市"),
        ("fukuyama, hiroshima", "福山市"),
        ("fukuyama hiroshima-ken", "福山市"),
        ("34207", "福山市"),
        ("342076", "福山市"),
        ("\u{FF13}\u{FF14}\u{FF12}\u{FF10}\u{FF17}", "福山市"),
        ("1100", "札幌市"),
        ("01100", "札幌市"),
        ("竜ヶ崎", "龍ケ崎市"),
        ("龍ケ崎", "龍ケ崎市"),
        ("りゅうがさき", "龍ケ崎市"),
        ("茅が崎", "茅ヶ崎市"),
        ("茅ケ崎市", "茅ヶ崎市"),
        ("chigasaki", "茅ヶ崎市"),
        ("tigasaki", "茅ヶ崎市"),
        ("鯵ヶ沢", "鰺ヶ沢町"),
        ("Kōchi", "高知市"),
        ("kouchi", "高知市"),
        ("kochi", "高知市"),
        ("Oosaka", "大阪市"),
        ("oita", "大分市"),
        ("ooita", "大分市"),
        ("Ōita-shi", "大分市"),
        ("ohta", "大田区"),
        ("niigata", "新潟市"),
        ("nîgata", "新潟市"),
        ("sammu", "山武市"),
        ("takizawa", "滝沢市"),
        ("Takizawa-shi", "滝沢市"),
        ("sapporo", "札幌市"),
        ("saporo", "札幌市"),
        ("hokkaido date", "伊達市"),
        ("北海道伊達市", "伊達市"),
        ("福島県伊達市", "伊達市"),
        ("にせこ", "ニセコ町"),
        ("ニセコ", "ニセコ町"),
        ("さいたま", "さいたま市"),
        ("東京都千代田区", "千代田区"),
        ("津", "津市"),
        ("tsu", "津市"),
        ("tu", "津市"),
        ("つがる", "つがる市"),
        ("hirosh", "広島市"),
        ("hirosak", "弘前市"),
    ] {
        assert_eq!(first(&base, &index, typed), town, "{typed}");
    }
}

#[test]
fn every_name_finds_its_own_town_first_among_its_namesakes() {
    let base = base();
    let index = Index::new(&base);
    for (i, m) in base.municipalities.iter().enumerate() {
        for typed in [m.name_ja.to_string(), m.name_kana.to_string(), m.name_en.to_string(), m.code.to_string()] {
            let hits = index.hits(&typed, 20);
            let place = hits.iter().position(|h| h.index == i);
            assert!(place.is_some() && hits[place.unwrap()].grade == Grade::Exact, "{typed}: {place:?}");
        }
        let full = search::full_name(&base, m, Language::Ja);
        assert_eq!(index.hits(&full, 1).first().map(|h| h.index), Some(i), "{full}");
        // Every beginning of the romaji finds the town as it is typed.
        if i % 8 != 0 {
            continue;
        }
        let letters: String = m.name_en.to_lowercase();
        for end in 2..letters.len() {
            assert!(index.hits(&letters[..end], 1741).iter().any(|h| h.index == i), "{} in {letters}", &letters[..end]);
        }
    }
}

#[test]
fn exact_before_prefix_before_inside() {
    let base = base();
    let index = Index::new(&base);
    let hits = index.hits("広島", 50);
    let grades: Vec<Grade> = hits.iter().map(|h| h.grade).collect();
    assert!(grades.is_sorted());
    let names: Vec<&str> = hits.iter().map(|h| &*base.municipalities[h.index].name_ja).collect();
    assert_eq!(names[..4], ["広島市", "東広島市", "北広島市", "北広島町"]);
    assert!(names.contains(&"福山市"), "the prefecture's towns follow");
    assert_eq!(hits.len(), 23 + 1, "its 23 and one of Hokkaido");
}

#[test]
fn homonyms_show_the_prefecture() {
    let base = base();
    let index = Index::new(&base);
    let labels: Vec<String> = index.hits("府中", 3).into_iter().map(|h| search::label(&base, h, Language::Ja)).collect();
    assert!(labels.contains(&"東京都府中市".to_owned()) && labels.contains(&"広島県府中市".to_owned()), "{labels:?}");
    let english: Vec<String> = index.hits("fuchu-shi", 2).into_iter().map(|h| search::label(&base, h, Language::En)).collect();
    assert_eq!(english, ["Fuchu-shi, Tokyo", "Fuchu-shi, Hiroshima"]);
    let hit = index.hits("福山", 1)[0];
    assert_eq!(search::label(&base, hit, Language::Ja), "福山市");
}

#[test]
fn nothing_odd_is_found_or_breaks() {
    let index = Index::new(&base());
    for typed in ["", " ", "\u{3000}", "qxv", "----", "999999999999", "\u{1F5FE}", "\u{3099}", "県", "ー", "'"] {
        assert!(index.hits(typed, 5).len() <= 5);
    }
    assert!(index.hits("qxv", 5).is_empty() && index.hits("", 5).is_empty());
}

#[test]
fn a_search_takes_less_than_five_milliseconds() {
    let index = Index::new(&base());
    let typed = ["f", "ふ", "市", "hiroshima fukuyama", "広島県福山市", "0"];
    let start = Instant::now();
    for t in typed {
        std::hint::black_box(index.hits(t, 10));
    }
    let each = start.elapsed() / typed.len() as u32;
    println!("a search takes {each:?} (unoptimised build)");
    assert!(each.as_millis() < 5, "{each:?}");
}
