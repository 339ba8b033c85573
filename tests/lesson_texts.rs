//! The classroom's language: what the issue asks of every text, read from the texts themselves.
use kurabe::data::files::{FileId, path};
use kurabe::lesson::{LESSONS, ROLES, glossary};
use kurabe::text::lesson::{CHAPTERS, Catalogue, Key};
use kurabe::text::{Language, Text, strip_readings};
use std::{collections::BTreeSet, fs, path::Path};

fn is_kanji(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '々')
}

fn all() -> impl Iterator<Item = (String, Text)> {
    CHAPTERS.iter().flat_map(|(chapter, texts)| texts.iter().map(move |(name, t)| (format!("{chapter}::{name}"), *t)))
}

/// Kanji outside of `[漢字|かんじ]`, and readings that are not kana.
fn bare_kanji(text: &str) -> Vec<String> {
    let (mut faults, mut rest, mut outside) = (vec![], text, String::new());
    while let Some(open) = rest.find('[') {
        outside.push_str(&rest[..open]);
        let Some((inside, after)) = rest[open + 1..].split_once(']') else {
            faults.push("a bracket stays open".into());
            break;
        };
        match inside.split_once('|') {
            Some((_, kana)) if !kana.is_empty() && kana.chars().all(|c| matches!(c, '\u{3041}'..='\u{30FF}')) => {}
            _ => faults.push(format!("[{inside}]")),
        }
        rest = after;
    }
    outside.push_str(rest);
    faults.extend(outside.chars().find(|c| is_kanji(*c)).map(|c| format!("{c} has no reading")));
    faults
}

#[test]
fn every_kanji_has_a_reading_in_both_kinds_of_japanese() {
    let faults: Vec<String> = all()
        .flat_map(|(name, t)| [(name.clone(), t.ja), (name, t.easy)])
        .flat_map(|(name, text)| bare_kanji(text).into_iter().map(move |f| format!("{name}: {f}")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(bare_kanji("[本|ほん]と木").len(), 1, "the test itself can fail");
}

#[test]
fn easy_sentences_have_at_most_forty_characters() {
    let faults: Vec<String> = all()
        .flat_map(|(name, t)| {
            let mut plain = strip_readings(t.easy);
            while let Some((a, b)) = plain.find('{').zip(plain.find('}')) {
                plain.replace_range(a..=b, "〇〇");
            }
            let long = |s: &&str| s.chars().count() > 40;
            plain.split(['。', '?', '\u{FF1F}']).filter(long).map(|s| format!("{name}: {s}")).collect::<Vec<_>>()
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Names and single words of the glossary may be the same; everything else is said more simply.
#[test]
fn no_easy_text_is_the_japanese_one() {
    let named = |name: &str| name.starts_with("areas::") || (name.starts_with("glossary::") && !name.ends_with("_IS"));
    let same: Vec<String> = all()
        .filter(|(name, t)| {
            !named(name) && strip_readings(t.ja) == strip_readings(t.easy) && t.ja.chars().any(|c| c > '\u{3040}' && c < '\u{A000}')
        })
        .map(|(name, _)| name)
        .collect();
    assert!(same.is_empty(), "{same:?}");
}

/// Words of the trade that easy lessons may use only if the glossary explains them.
#[test]
fn technical_terms_of_easy_lessons_are_in_the_glossary() {
    const TRADE: [&str; 28] = [
        "連携中枢都市圏",
        "連携中枢都市",
        "圏域",
        "増減率",
        "増減",
        "相関",
        "因果",
        "検定",
        "有意",
        "標準偏差",
        "中央値",
        "平均",
        "分布",
        "p値",
        "仮説",
        "推計",
        "国勢調査",
        "住民基本台帳",
        "速報",
        "高齢化率",
        "生活圏",
        "協約",
        "合意",
        "前提",
        "財政力",
        "人口",
        "割合",
        "差",
    ];
    let names: BTreeSet<String> = glossary::TERMS.iter().map(|t| strip_readings(text(t.name).easy)).collect();
    let lessons = ["my_area", "predict", "cause", "chance", "council", "starter"];
    let used: BTreeSet<&str> = all()
        .filter(|(name, _)| lessons.iter().any(|l| name.starts_with(l)))
        .flat_map(|(_, t)| {
            let easy = strip_readings(t.easy);
            TRADE.into_iter().filter(move |w| easy.contains(w)).collect::<Vec<_>>()
        })
        .collect();
    let missing: Vec<&&str> = used.iter().filter(|w| !names.iter().any(|n| n.contains(**w))).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(used.len() > 8, "easy lessons still speak of the matter: {used:?}");
}

fn text(key: Key) -> Text {
    all().nth(usize::from(key.0)).map(|(_, t)| t).unwrap()
}

#[test]
fn about_forty_terms_are_explained_and_each_is_used() {
    assert!((38..=45).contains(&glossary::TERMS.len()));
    for language in Language::ALL {
        let words = Catalogue::built_in(language);
        for term in glossary::TERMS {
            let name = strip_readings(words.get(term.name));
            let used =
                all().filter(|(n, _)| !n.starts_with("glossary")).any(|(_, t)| glossary::find(t.raw(language), &name, language).is_some());
            assert!(used, "{language:?}: {name} is used nowhere");
        }
    }
}

#[test]
fn lessons_are_whole() {
    let mut ids = BTreeSet::new();
    for lesson in &LESSONS {
        assert!(ids.insert(lesson.id));
        assert_eq!(lesson.minutes(), 50, "{}", lesson.id);
        assert!((5..=6).contains(&lesson.steps.len()));
        assert!(lesson.steps.iter().all(|s| !s.questions.is_empty() && !s.lines.is_empty()), "{}", lesson.id);
        assert!(lesson.steps.iter().all(|s| s.questions.iter().any(|q| !q.is_further) || lesson.number > 0));
    }
    assert_eq!(LESSONS.len(), 6);
    assert_eq!(ROLES.len(), 6);
}

#[test]
fn the_committed_lessons_are_what_the_converter_writes() {
    for language in Language::ALL {
        let file = fs::read(Path::new("public").join(path(FileId::Lessons(language)))).unwrap();
        assert!(file == Catalogue::built_in(language).encode(), "run `make data`");
    }
}
