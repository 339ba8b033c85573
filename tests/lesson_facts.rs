//! Every lesson for every place: facts are known or their lines left out, and two towns share no number.
use kurabe::data::{Base, Code, Column, Outlook, Panel, open};
use kurabe::figure::class;
use kurabe::lesson::guess;
use kurabe::lesson::*;
use kurabe::scenario::{Neighbours, Pools};
use kurabe::text::Language;
use kurabe::text::lesson::{CHAPTERS, Catalogue};
use std::{path::Path, sync::LazyLock};

struct Tables {
    base: Base,
    panel: Panel,
    outlook: Outlook,
    near: Neighbours,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let dir = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public/data"));
    let base = open::read_base(dir).unwrap();
    let (panel, outlook) = (open::read_panel(dir).unwrap(), open::read_outlook(dir, &base).unwrap());
    Tables { near: Neighbours::of(&base), base, panel, outlook }
});

fn sources(words: &Catalogue) -> Sources<'_> {
    let t = &*TABLES;
    Sources { words, base: &t.base, panel: &t.panel, outlook: &t.outlook, readings: false }
}

fn town(code: u32) -> Place {
    Place::of(&TABLES.base, None, Some(Code(code)))
}

fn facts(language: Language, place: &Place, lesson: &Lesson) -> Facts {
    let words = Catalogue::built_in(language);
    Facts::of(sources(&words), place, lesson.needs, Some(&TABLES.near))
}

/// Names in braces of a text.
fn blanks(text: &str) -> Vec<&str> {
    text.split('{').skip(1).filter_map(|t| t.split_once('}').map(|p| p.0)).collect()
}

/// What a place shows: every line, question, answer and note that holds, filled.
fn shown(lesson: &Lesson, words: &Catalogue, facts: &Facts) -> Vec<String> {
    let mut out = vec![];
    for step in lesson.steps {
        let lines = step.lines.iter().filter(|l| l.unless.is_none_or(|f| facts.get(f).is_none())).map(|l| l.key);
        let rest = step.questions.iter().flat_map(|q| [q.ask, q.answer]);
        out.extend(lines.filter_map(|k| facts.fill(words.get(k))));
        out.extend(rest.chain([step.title, step.note]).filter_map(|k| facts.fill(words.get(k))));
    }
    out
}

const KASAOKA: u32 = 33205;
const ASHORO: u32 = 1647; // a town of Hokkaido outside every area
const NAMIE: u32 = 7547; // Hamadori: no projection

#[test]
fn a_place_is_found_for_a_member_a_non_member_an_area_and_nobody() {
    let base = &TABLES.base;
    let member = town(KASAOKA);
    assert!(member.is_member() && !member.is_example);
    let outside = town(ASHORO);
    assert!(!outside.is_member() && outside.region(base).contains(&outside.town.unwrap()));
    let nobody = Place::of(base, None, None);
    assert!(nobody.is_example && nobody.area.is_some());
    // A town of another area than the one named keeps its own.
    let bingo = base.area("bingo").unwrap();
    let sapporo = Place::of(base, Some(bingo), Some(Code(1100)));
    assert_eq!(sapporo.area.map(|a| &*base.areas[a].id), Some("sapporo"));
}

#[test]
fn every_area_and_every_town_has_the_facts_its_lines_need() {
    let words = Catalogue::built_in(Language::Ja);
    let base = &TABLES.base;
    let places = (0..base.areas.len()).map(|a| Place::of(base, Some(a), None));
    let places = places.chain(base.municipalities.iter().map(|m| Place::of(base, None, Some(m.code))));
    let light: Vec<&Lesson> = LESSONS.iter().filter(|l| l.needs.is_empty()).collect();
    for place in places {
        let f = Facts::of(sources(&words), &place, &[], None);
        for lesson in &light {
            for (n, step) in lesson.steps.iter().enumerate() {
                let lines = step.lines.iter().filter(|l| l.unless.is_none_or(|u| f.get(u).is_none()));
                let there = lines.filter(|l| f.fill(words.get(l.key)).is_some()).count();
                assert!(there > 0, "{} step {}: nothing to read for {place:?}", lesson.id, n + 1);
                assert!(step.questions.iter().all(|q| f.fill(words.get(q.ask)).is_some()), "{} {n} {place:?}", lesson.id);
            }
        }
        if let Some(g) = guess::population(base, &TABLES.panel, &place) {
            assert!(g.known.len() == 5 && g.range.0 < g.start() && g.start() < g.range.1, "{place:?}");
        } else {
            let town = place.town.map(|t| base.municipalities[t].code);
            assert!(town.is_some_and(|c| (7541..=7564).contains(&c.0)), "{place:?} has no line to guess");
        }
    }
}

#[test]
fn the_heavier_lessons_have_theirs_for_a_member_a_non_member_and_a_place_without_projection() {
    for language in Language::ALL {
        let words = Catalogue::built_in(language);
        for place in [town(KASAOKA), town(ASHORO), town(NAMIE), Place::of(&TABLES.base, TABLES.base.area("shimonoseki"), None)] {
            for lesson in LESSONS.iter().filter(|l| !l.needs.is_empty()) {
                let f = facts(language, &place, lesson);
                for step in lesson.steps {
                    let lines = step.lines.iter().filter(|l| l.unless.is_none_or(|u| f.get(u).is_none()));
                    assert!(lines.filter(|l| f.fill(words.get(l.key)).is_some()).count() > 0, "{} {place:?}", lesson.id);
                }
                if lesson.id == "council" {
                    assert!(ROLES.iter().all(|r| f.fill(words.get(r.fact)).is_some()), "{place:?}");
                }
            }
        }
    }
}

/// Chapters whose blanks are filled by the page, not by facts.
const OTHERS: [&str; 7] = ["frame", "teaching", "activities", "paper", "figures", "areas", "glossary"];

#[test]
fn every_blank_is_the_name_of_a_fact() {
    let member = town(KASAOKA);
    let (mut known, mut missing) = (std::collections::BTreeSet::new(), vec![]);
    for place in [member, town(ASHORO)] {
        for lesson in &LESSONS {
            known.extend(facts(Language::Ja, &place, lesson).iter().map(|f| f.name));
        }
    }
    for (chapter, texts) in CHAPTERS.iter().filter(|(c, _)| !OTHERS.contains(c)) {
        for (name, t) in *texts {
            for language in Language::ALL {
                let of = blanks(t.raw(language)).into_iter().filter(|b| !known.contains(b));
                missing.extend(of.map(|b| format!("{chapter}::{name} {{{b}}}")));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

/// The same lesson for two towns: no number of the one's own place is that of the other.
#[test]
fn two_towns_differ_in_every_number() {
    let (a, b) = (town(KASAOKA), town(ASHORO));
    let words = Catalogue::built_in(Language::Ja);
    for lesson in &LESSONS {
        let (fa, fb) = (facts(Language::Ja, &a, lesson), facts(Language::Ja, &b, lesson));
        let used: std::collections::BTreeSet<&str> = lesson
            .steps
            .iter()
            .flat_map(|s| s.lines.iter().map(|l| l.key).chain(s.questions.iter().flat_map(|q| [q.ask, q.answer])))
            .flat_map(|k| blanks(words.get(k)))
            .collect();
        let mut compared = 0;
        for name in used {
            let (Some(x), Some(y)) = (fa.get(name), fb.get(name)) else { continue };
            if x.is_local {
                compared += 1;
                assert_ne!(x.shown, y.shown, "{}: {name}", lesson.id);
            } else {
                assert_eq!(x.shown, y.shown, "{}: {name} is not the place's own", lesson.id);
            }
        }
        assert!(compared >= 1 || lesson.id == "cause", "{}: {compared}", lesson.id);
        assert_ne!(shown(lesson, &words, &fa), shown(lesson, &words, &fb), "{}", lesson.id);
    }
}

/// Fuchu of Tokyo and Fuchu of Hiroshima, and a town that has its name to itself.
#[test]
fn a_town_that_shares_its_name_is_told_with_its_prefecture() {
    let who = |language, code| facts(language, &town(code), &LESSONS[0]).get("who").map(|f| f.shown.clone()).unwrap_or_default();
    for (language, tokyo, hiroshima) in [
        (Language::Ja, "[東京都|とうきょうと][府中市|ふちゅうし]", "[広島県|ひろしまけん][府中市|ふちゅうし]"),
        (Language::Easy, "[東京都|とうきょうと][府中市|ふちゅうし]", "[広島県|ひろしまけん][府中市|ふちゅうし]"),
        (Language::En, "Fuchu-shi, Tokyo", "Fuchu-shi, Hiroshima"),
    ] {
        assert_eq!((who(language, 13206), who(language, 34208)), (tokyo.to_owned(), hiroshima.to_owned()));
    }
    assert_eq!(who(Language::Ja, KASAOKA), "[笠岡市|かさおかし]");
}

/// What the lessons say without a blank, held to the tables.
#[test]
fn statements_without_a_blank_hold() {
    // "Most places in Japan lose people; a main reason is that more die than are born."
    let t = &*TABLES;
    let n = t.base.municipalities.len();
    let get = |c, i, y| t.panel.get(c, i, y).unwrap_or(f64::NAN);
    let lost = (0..n).filter(|i| get(Column::Population, *i, 2025) < get(Column::Population, *i, 2013)).count();
    assert!(lost * 10 > n * 8, "{lost} of {n}");
    let sum = |c, y| (0..n).map(|i| get(c, i, y)).filter(|v| v.is_finite()).sum::<f64>();
    assert!(sum(Column::Deaths, 2023) > 2.0 * sum(Column::Births, 2023));
    // "Smaller places are missed by more": projection of 2018 for 2025 against the count, by size.
    let miss = |from: f64, to: f64| {
        let all: Vec<f64> = (0..n)
            .filter_map(|i| {
                let (f, c, size) = (projected_2018(&t.outlook, i, 2025)?, t.outlook.counted(i, 2025)?, t.outlook.counted(i, 2015)?);
                (size >= from && size < to && c > 0.0).then(|| (f / c - 1.0).abs())
            })
            .collect();
        all.iter().sum::<f64>() / all.len() as f64
    };
    assert!(miss(0.0, 5_000.0) > miss(5_000.0, 50_000.0) && miss(5_000.0, 50_000.0) > miss(50_000.0, 1e9));
}

#[test]
fn facts_agree_with_the_tables() {
    let f = facts(Language::En, &town(KASAOKA), Lesson::find("predict").unwrap());
    let i = TABLES.base.index(Code(KASAOKA)).unwrap();
    let people = |y| TABLES.panel.get(Column::Population, i, y).unwrap();
    assert_eq!(f.get("p2013").unwrap().value, Some(people(2013)));
    assert_eq!(f.get("change").unwrap().value, Some(people(2025) - people(2013)));
    assert_eq!(f.get("who").unwrap().shown, "Kasaoka-shi");
    let gap = TABLES.outlook.ipss_2018[2][i] - TABLES.outlook.census[2][i];
    assert_eq!(f.get("f18_gap").unwrap().value, Some(gap));
}

#[test]
fn the_region_counts_what_the_scenario_counts() {
    let (base, outlook, near) = (&TABLES.base, &TABLES.outlook, &TABLES.near);
    let bingo = base.area("bingo").unwrap();
    let place = Place::of(base, Some(bingo), None);
    let region = Region::of(base, outlook, near, &place, Pools::EVERY);
    let settings = kurabe::scenario::Settings { scope: kurabe::scenario::Scope::Area(bingo), ..Default::default() };
    let direct = kurabe::scenario::run(base, outlook, near, &settings);
    for (s, regime) in (0..12).flat_map(|s| kurabe::scenario::Regime::ALL.map(|r| (s, r))) {
        assert_eq!(region.counts(s, regime, 2050), direct.cell(s, regime, direct.year_at(2050)).municipalities, "{s} {regime:?}");
    }
    let alone = Region::of(base, outlook, near, &place, Pools::NONE);
    use kurabe::scenario::Regime::{Alone, Area, Nearby};
    assert_eq!(alone.secure_cells(Area, 2050), alone.secure_cells(Alone, 2050), "nothing shared: as if alone");
    assert!(region.secure_cells(Area, 2050) >= alone.secure_cells(Area, 2050));
    assert!(region.secure_cells(Nearby, 2050) >= region.secure_cells(Area, 2050));
}

#[test]
fn figures_of_lessons_say_what_they_hold() {
    for language in Language::ALL {
        let words = Catalogue::built_in(language);
        for place in [town(KASAOKA), town(ASHORO), town(NAMIE)] {
            let s = sources(&words);
            let mut figures = vec![class::population(s, &place), class::forecast(s, &place), class::projection(s, &place)];
            figures.push(class::services(s, &Region::of(s.base, s.outlook, &TABLES.near, &place, Pools::EVERY)));
            if let Some(g) = guess::population(s.base, s.panel, &place) {
                let one = vec![Some(g.start()); g.asked.len()];
                figures.push(class::guess(s, &place, &g, std::slice::from_ref(&one), true, false));
                let hidden = class::guess(s, &place, &g, &[one], false, false);
                let last = g.truth.last().map(|p| kurabe::text::number::plain(p.1, 0)).unwrap();
                assert!(!format!("{hidden:?}").contains(&last), "the answer stands in the figure before it is revealed");
                figures.push(hidden);
            }
            if let Some(d) = Deck::of(s.base, s.panel, &place) {
                figures.push(class::ways(s, &d, &d.every_way(), true));
            }
            for f in figures {
                assert!(!f.title.contains('{') && !f.says.contains('{') && !f.subtitle.contains('{'), "{}: {}", f.id, f.title);
                assert!(!f.title.contains('[') && !f.table.rows.is_empty(), "{}", f.id);
                assert!(f.table.rows.iter().all(|r| r.len() == f.table.columns.len()), "{}", f.id);
                for width in [320.0, 720.0, 1280.0] {
                    let layout = kurabe::draw::layout(&f, width);
                    for text in layout.texts() {
                        let (l, _, r, _) = text.bounds();
                        assert!(l >= -1.0 && r <= layout.width + 1.0 && text.size >= 12.0, "{} at {width}: {text:?}", f.id);
                    }
                }
            }
        }
    }
}

/// In front of a class a picture keeps to its frame: letters stay, the plot becomes lower.
#[test]
fn figures_before_a_class_keep_to_the_height_of_their_frame() {
    use kurabe::draw::{has_free_height, layout, layout_within};
    let words = Catalogue::built_in(Language::Ja);
    let (s, place) = (sources(&words), town(KASAOKA));
    let g = guess::population(s.base, s.panel, &place).unwrap();
    let deck = Deck::of(s.base, s.panel, &place).unwrap();
    let figures = [
        class::population(s, &place),
        class::forecast(s, &place),
        class::projection(s, &place),
        class::guess(s, &place, &g, &[], false, false),
        class::ways(s, &deck, &deck.every_way(), true),
    ];
    for figure in figures {
        assert!(has_free_height(&figure), "{}", figure.id);
        // Never lower than the names at the ends of three lines, below each other.
        for (width, most) in [(330.0, 190.0), (300.0, 185.0), (600.0, 260.0)] {
            let low = layout_within(&figure, width, Some(most));
            assert!(low.height <= most + 1.0, "{} at {width}: {} of {most}", figure.id, low.height);
            assert!(low.height < layout(&figure, width).height, "{}", figure.id);
            for text in low.texts() {
                let (left, top, right, bottom) = text.bounds();
                assert!(left >= -0.1 && right <= width + 0.1 && top >= -0.1 && bottom <= low.height + 0.1, "{} {}", figure.id, text.text);
                assert!(text.size >= 12.0);
            }
        }
        assert_eq!(layout_within(&figure, 600.0, None), layout(&figure, 600.0), "{}", figure.id);
    }
    let region = Region::of(&TABLES.base, &TABLES.outlook, &TABLES.near, &place, Pools::EVERY);
    assert!(!has_free_height(&class::services(s, &region)), "rows keep their height");
}
