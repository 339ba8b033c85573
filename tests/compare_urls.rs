//! Any address of `/compare`, through view, answer, verdict, figures and script: a number or a plain sentence, never NaN,
//! never a crash. Small, empty and one-sided groups, years out of order, one town, early dates, few prefectures, absurd seeds.
use kurabe::compare::reproduce::{Part, Program, script};
use kurabe::compare::*;
use kurabe::data::{Base, Column, Panel, Series, open};
use kurabe::draw::{Shape, layout};
use kurabe::figure::{self, Figure};
use kurabe::text::{Language, verdict as words};
use kurabe::view::{CompareView, Query};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

static TABLES: LazyLock<(Base, Panel)> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap())
});

/// A value for a name: what the name takes, at its edges, or nonsense.
fn value(name: &'static str) -> BoxedStrategy<String> {
    let some = |all: &[&str]| proptest::sample::select(all.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>()).boxed();
    let nonsense = some(&["", "NaN", "-1", "9999999999999999999999999999999999999999", "🍌", "%FF", "null", "0", "1e309", "2013-13-45"]);
    let codes = || {
        let one = prop_oneof![
            (0..1_741_usize).prop_map(|i| TABLES.0.municipalities[i].code.to_string()),
            Just("99999".to_owned()),
            Just("x".to_owned()),
        ];
        prop_oneof![
            2 => proptest::collection::vec(one, 0..6).prop_map(|c| c.join(",")),
            // All of one prefecture: the clustered interval collapses.
            1 => (1..48_u8).prop_map(|p| {
                TABLES.0.municipalities.iter().filter(|m| m.prefecture == p).map(|m| m.code.to_string()).collect::<Vec<_>>().join(",")
            }),
        ]
        .boxed()
    };
    let good = match name {
        "indicator" | "y2" => some(&[
            "population",
            "households",
            "income_per_taxpayer",
            "income_per_resident",
            "expenditure_per_resident",
            "aged_share",
            "working_age_share",
            "birth_rate",
            "death_rate",
            "net_migration_rate",
            "fiscal_capacity_index",
            "debt_service_ratio",
            "staff_per_1000",
        ]),
        "measure" => some(&["change", "percent", "annual", "level"]),
        "from" | "to" => (2008..2028_u16).prop_map(|y| y.to_string()).boxed(),
        "role" => some(&["partner", "core", "all"]),
        "control" => some(&[
            "never",
            "not-yet",
            "outside-metro",
            "no-known-scheme",
            "same-prefecture",
            "commuter",
            "commuter-similar",
            "matched",
            "custom",
            "custom",
        ]),
        "joined_by" => {
            some(&["2014-01-01", "2015-03-25", "2015-03-27", "2015-10-01", "2018-04-01", "2025-04-01", "2090-01-01", "0001-01-01"])
        }
        "weight" => some(&["none", "population"]),
        "k" => some(&["1", "3", "5", "77"]),
        "match_pool" => some(&["outside-metro", "never", "no-known-scheme", "commuter", "commuter-similar"]),
        "seed" => some(&["1", "0", "18446744073709551615", "7"]),
        "treated" | "controls" => codes(),
        "town" => codes(),
        _ => some(&["short", "full"]),
    };
    prop_oneof![12 => good, 1 => nonsense].boxed()
}

fn query() -> impl Strategy<Value = String> {
    const NAMES: [&str; 16] = [
        "indicator",
        "measure",
        "from",
        "to",
        "role",
        "control",
        "joined_by",
        "weight",
        "k",
        "match_pool",
        "seed",
        "treated",
        "controls",
        "town",
        "y2",
        "level",
    ];
    let pair = |name: &'static str| proptest::option::weighted(0.55, value(name)).prop_map(move |v| v.map(|v| (name, v)));
    NAMES.map(pair).to_vec().prop_map(|pairs| {
        let mut query = Query::default();
        pairs.into_iter().flatten().for_each(|(n, v)| query.push(n, v));
        query.text()
    })
}

/// No word of it is a failed number or an unfilled blank.
fn is_plain(text: &str) -> bool {
    let bad = |word: &str| ["NaN", "inf", "None", "Some"].contains(&word);
    !text.contains(['{', '}']) && !text.split(|c: char| !c.is_ascii_alphabetic()).any(bad)
}

fn check(f: &Figure) -> Result<(), TestCaseError> {
    for words in [&f.title, &f.subtitle, &f.says, &f.description, &f.caveat, &f.source].into_iter().chain(f.table.rows.iter().flatten()) {
        prop_assert!(is_plain(words), "{}: {words}", f.id);
    }
    for width in [320.0, 900.0] {
        let l = layout(f, width);
        prop_assert!(l.height.is_finite() && l.height > 0.0 && l.height < 20_000.0, "{} {}", f.id, l.height);
        let finite = |v: f64| v.is_finite() && v.abs() < 1e6;
        for shape in &l.shapes {
            let fine = match shape {
                Shape::Path { points, .. } | Shape::Area { points, .. } => points.iter().all(|p| finite(p.0) && finite(p.1)),
                Shape::Rect { x, y, width, height, .. } => [*x, *y, *width, *height].into_iter().all(finite),
                Shape::Circle { x, y, radius, .. } => [*x, *y, *radius].into_iter().all(finite),
                Shape::Text(t) => finite(t.x) && finite(t.baseline) && is_plain(&t.text),
                // What stands behind a text stands where the text does.
                _ => true,
            };
            prop_assert!(fine, "{}: {shape:?}", f.id);
        }
    }
    Ok(())
}

/// What the page shows of an address in some languages.
fn walk(typed: &str, languages: &[Language]) -> Result<(), TestCaseError> {
    let (base, panel) = &*TABLES;
    let (view, notices) = CompareView::parse(&Query::parse(typed));
    let again = CompareView::parse(&Query::parse(&view.query(true))).0;
    prop_assert_eq!(&again.question, &view.question, "a shared link keeps its meaning");
    let q = &view.question;
    for language in languages.iter().copied() {
        prop_assert!(notices.iter().all(|n| !kurabe::text::notices::notice(n, language).is_empty()));
        if let Some(one) = one_town(base, panel, q) {
            check(&figure::one_town(language, base, &one))?;
            prop_assert!(one.mean.is_finite() && one.difference.is_finite());
        }
        match compare(base, panel, q) {
            Err(why) => prop_assert!(is_plain(&words::refusal(&why, language))),
            Ok(c) => {
                prop_assert!(c.results().iter().all(|(_, v)| v.is_finite()), "{:?}", c.results());
                let checks = Checks::default().with_ways(&[], q).with_path(None).with_twins(None);
                for v in [verdict(&c, None), verdict_with(&c, checks)] {
                    let mut said = vec![words::short(&c, &v, language)];
                    said.extend(words::full(&c, &v, language));
                    said.extend(words::brief(&c, &v, language));
                    prop_assert!(said.iter().all(|s| is_plain(s)), "{said:?}");
                    if c.is_one_prefecture() {
                        prop_assert_eq!(v.direction, Direction::NotDistinguishable);
                    }
                }
                check(&figure::distribution(language, base, &c, view.town))?;
                if let Some(mut s) = Shuffle::new(&c, if language == Language::En { Shuffled::Single } else { Shuffled::Blocks }) {
                    let before = s.labelled();
                    s.step(3);
                    check(&figure::shuffle(language, &s, Some((&s.deal(&c, &before), 0.3))))?;
                }
                if let Some(f) = figure::balance_of(language, &c) {
                    check(&f)?;
                }
                if let Some(Ok(s)) = view.y2.map(|y2| scatter(panel, &c, y2)) {
                    check(&figure::scatter(language, base, &c, &s, view.town))?;
                }
            }
        }
        if let Ok(t) = trend(base, panel, q) {
            check(&figure::trend(language, &t))?;
        }
        if let Ok(study) = event_study(base, panel, q) {
            check(&figure::event_study(language, &study, None))?;
        }
    }
    if let Some(town) = view.town {
        for with in Beside::ALL {
            if let Some(q) = beside(base, panel, q, town, with) {
                prop_assert!(q.custom.is_some_and(|c| !c.controls.contains(&town)));
            }
        }
    }
    for program in Program::ALL {
        for part in Part::ALL {
            prop_assert!(!script(base, q, program, part, typed).text.contains("@"), "a blank is left");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_address_gives_numbers_or_a_plain_sentence(typed in query()) {
        // One language each: all three come up many times.
        walk(&typed, &[Language::ALL[typed.len() % 3]])?;
    }
}

/// The cases that the issue names, each by itself.
#[test]
fn the_hard_cases_one_by_one() {
    for typed in [
        "from=2025&to=2013",
        "joined_by=2014-12-31",
        "joined_by=2015-03-26&role=core",
        "joined_by=2015-03-25&control=matched",
        "control=custom&treated=33205&controls=33207",
        "control=custom&treated=33205,33207&controls=34207,34208",
        "control=custom&treated=&controls=",
        "control=custom&treated=33205",
        "indicator=staff_per_1000&measure=change&from=2021&to=2022&control=same-prefecture&role=core",
        "indicator=income_per_taxpayer&from=2010&to=2011",
        "seed=18446744073709551615&control=commuter-similar&joined_by=2015-10-01",
        "seed=99999999999999999999999999",
        "control=custom&treated=07546,07545&controls=07543,07547&indicator=expenditure_per_resident",
        "control=matched&k=5&match_pool=commuter-similar&role=core&joined_by=2015-03-27",
    ] {
        walk(typed, &Language::ALL).unwrap_or_else(|e| panic!("{typed}: {e}"));
    }
}

/// No figure at all for an indicator: a refusal, not a crash.
#[test]
fn without_any_outcome_there_is_a_sentence() {
    let (base, panel) = &*TABLES;
    let mut empty = panel.clone();
    for column in Column::ALL {
        if let Some(series) = panel.column(*column) {
            empty.insert(*column, std::sync::Arc::new(Series::new(vec![f64::NAN; series.values().len()])));
        }
    }
    for control in Control::ALL {
        let q = Question { control: *control, from: 2015, ..Question::default() };
        let answer = compare(base, &empty, &q);
        let why = answer.err().unwrap_or_else(|| panic!("{control:?} answered from nothing"));
        assert!(Language::ALL.into_iter().all(|l| is_plain(&words::refusal(&why, l))));
    }
}
