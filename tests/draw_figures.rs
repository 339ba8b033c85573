//! Every figure at many widths and in three languages: no text over another, nothing outside the picture, hits find the
//! nearest mark, marks come in reading order; small figures are held to SVG snapshots (`UPDATE=1` rewrites them).
use kurabe::{
    compare::{
        Control, EventDraws, EventStudy, Question, Role, Shuffle, Shuffled, Specifications, Weight, compare, event_study, scatter, trend,
    },
    data::{Base, Code, Indicator, Measure, Panel, open},
    draw::{Colours, Frame, Layout, Pick, Shape, Theme, layout_framed, svg, svg_framed},
    figure::{self, Figure, Of, Plot},
    place::Gazetteer,
    scenario::{self, Neighbours, Scope, Settings, run},
    text::Language,
};
use std::{
    path::Path,
    sync::{Arc, LazyLock},
};

struct Tables {
    base: Base,
    panel: Panel,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    Tables { base: open::read_base(dir).unwrap(), panel: open::read_panel(dir).unwrap() }
});

static ATLAS: LazyLock<Gazetteer> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    let base = Arc::new(TABLES.base.clone());
    let (outlook, ages) = (open::read_outlook(dir, &base).unwrap(), open::read_ages(dir, &base).unwrap());
    Gazetteer::new(base, TABLES.panel.clone(), Arc::new(outlook), Arc::new(ages))
});

static FIGURES: LazyLock<[Vec<(&'static str, Figure)>; 3]> = LazyLock::new(|| Language::ALL.map(build));

/// With its draws; the same for every language.
fn event(role: Role, control: Control) -> EventStudy {
    let mut study = event_study(&TABLES.base, &TABLES.panel, &Question { role, control, ..Question::default() }).unwrap();
    let mut draws = EventDraws::new(&study);
    draws.step(usize::MAX);
    draws.complete(&mut study);
    study
}

static EVENTS: LazyLock<[EventStudy; 3]> = LazyLock::new(|| {
    [event(Role::Partner, Control::OutsideMetro), event(Role::All, Control::CommuterSimilar), event(Role::Core, Control::SamePrefecture)]
});

fn figures(language: Language) -> Vec<(&'static str, Figure)> {
    FIGURES[language as usize].clone()
}

fn build(language: Language) -> Vec<(&'static str, Figure)> {
    let Tables { base, panel } = &*TABLES;
    let percent = Question::default();
    let change = Question { measure: Measure::Change, from: 2012, to: 2021, role: Role::All, ..percent.clone() };
    let commuter = Question { control: Control::CommuterSimilar, ..percent.clone() };
    let ways = |q: &Question| {
        let mut all = Specifications::new(q);
        while all.step(base, panel, 50).unwrap().done < all.progress().total {}
        figure::specifications(language, &all)
    };
    let shuffled = |s: Shuffled, n: usize| {
        let c = compare(base, panel, &percent).unwrap();
        let mut all = Shuffle::new(&c, s).unwrap();
        let before = all.labelled();
        all.step(n);
        // One picture on the way of the first shuffle.
        figure::shuffle(language, &all, Some((&all.deal(&c, &before), if n == 1 { 0.4 } else { 1.0 })))
    };
    let beside = |q: &Question, second: Indicator, town: u32| {
        let c = compare(base, panel, q).unwrap();
        figure::scatter(language, base, &c, &scatter(panel, &c, second).unwrap(), Some(Code(town)))
    };
    let outlook = open::read_outlook(Path::new("public/data"), base).unwrap();
    let nation = run(base, &outlook, &Neighbours::of(base), &Settings::default());
    let area = run(base, &outlook, &Neighbours::of(base), &Settings { scope: Scope::Area(5), ..Settings::default() });
    vec![
        ("published", figure::published_finding(language)),
        ("distribution", figure::distribution(language, base, &compare(base, panel, &percent).unwrap(), Some(Code(33205)))),
        ("distribution-change", figure::distribution(language, base, &compare(base, panel, &change).unwrap(), Some(Code(34100)))),
        ("trend", figure::trend(language, &trend(base, panel, &percent).unwrap())),
        ("event", figure::event_study(language, &EVENTS[0], None)),
        ("event-cohort", figure::event_study(language, &EVENTS[1], Some(2016))),
        ("event-core", figure::event_study(language, &EVENTS[2], None)),
        ("area", figure::area_population(language, base, panel, 5)),
        ("place-town", figure::place_population(language, &ATLAS, Of::Town(base.index(Code(34207)).unwrap()))),
        ("place-fukushima", figure::place_population(language, &ATLAS, Of::Town(base.index(Code(7541)).unwrap()))),
        ("place-area", figure::place_population(language, &ATLAS, Of::Area(base.area("fukushima").unwrap()))),
        ("place-age", figure::place_age(language, &ATLAS, Of::Area(base.area("bingo").unwrap()))),
        ("place-age-town", figure::place_age(language, &ATLAS, Of::Town(base.index(Code(1101 - 1)).unwrap()))),
        ("place-members", figure::area_members(language, base, panel, base.area("hiroshima").unwrap())),
        ("place-accuracy", figure::place_accuracy(language, &ATLAS, Of::Area(3)).unwrap()),
        ("place-chosen", figure::chosen_areas(language, base, panel, &[3, 24])),
        ("areas", figure::areas_multiples(language, base, panel)),
        ("services", figure::scenario_services(language, &nation)),
        ("specifications", ways(&percent)),
        ("specifications-aged", ways(&Question { indicator: Indicator::AgedShare, measure: Measure::Change, to: 2022, ..percent.clone() })),
        (
            "balance",
            figure::balance_of(
                language,
                &compare(base, panel, &Question { control: Control::Matched, from: 2015, ..percent.clone() }).unwrap(),
            )
            .unwrap(),
        ),
        ("shuffle-none", shuffled(Shuffled::Single, 0)),
        ("shuffle-ten", shuffled(Shuffled::Single, 10)),
        ("shuffle-blocks", shuffled(Shuffled::Blocks, 10_000)),
        ("scatter", beside(&percent, Indicator::IncomePerTaxpayer, 33205)),
        ("scatter-commuter", beside(&commuter, Indicator::AgedShare, 34207)),
        ("scatter-staff", beside(&Question { weight: Weight::Population, ..percent.clone() }, Indicator::StaffPer1000, 33216)),
        ("services-area", figure::scenario_services(language, &area)),
        ("scenario-population", people(language, &area, Some(&LAB.ranges))),
        ("scenario-population-nation", people(language, &nation, None)),
        ("scenario-sensitivity", figure::scenario_sensitivity(language, &area.settings, LAB.now, &LAB.swings)),
        ("scenario-areas", figure::scenario_areas(language, base, 2050, &scenario::gains(base, &nation, 6))),
        ("projection-accuracy", figure::projection_accuracy(language, base, &LAB.accuracy)),
    ]
}

fn people(language: Language, outcome: &scenario::Outcome, ranges: Option<&scenario::Ranges>) -> Figure {
    let (earlier, counted) = scenario::earlier_and_counted(&LAB.outlook, &outcome.towns);
    figure::scenario_population(language, "X", outcome, ranges, (&earlier, &counted))
}

/// What the scenario lab finds at random or one by one; the same for every language.
struct Lab {
    outlook: kurabe::data::Outlook,
    ranges: scenario::Ranges,
    now: scenario::Standing,
    swings: Vec<scenario::Swing>,
    accuracy: Vec<scenario::Accuracy>,
}

static LAB: LazyLock<Lab> = LazyLock::new(|| {
    let base = &TABLES.base;
    let outlook = open::read_outlook(Path::new("public/data"), base).unwrap();
    let neighbours = Neighbours::of(base);
    let settings = Settings { scope: Scope::Area(5), ..Settings::default() };
    let mut draws = scenario::ScenarioDraws::new(base, &outlook, &neighbours, &settings);
    draws.step(usize::MAX);
    let mut all = scenario::Sensitivity::new(&settings);
    while !all.step(base, &outlook, &neighbours) {}
    let (now, swings) = all.result().unwrap();
    let accuracy = scenario::CHECKS.iter().map(|c| scenario::accuracy(base, &outlook, *c)).collect();
    Lab { ranges: draws.ranges().unwrap(), now, swings, accuracy, outlook }
});

fn bounds(shape: &Shape) -> (f64, f64, f64, f64) {
    let around = |points: &[(f64, f64)], grow: f64| {
        points.iter().fold((f64::MAX, f64::MAX, f64::MIN, f64::MIN), |b, p| {
            (b.0.min(p.0 - grow), b.1.min(p.1 - grow), b.2.max(p.0 + grow), b.3.max(p.1 + grow))
        })
    };
    match shape {
        Shape::Path { points, .. } | Shape::Area { points, .. } => around(points, 0.0),
        Shape::Rect { x, y, width, height, .. } => (*x, *y, x + width, y + height),
        Shape::Circle { x, y, radius, .. } => (x - radius, y - radius, x + radius, y + radius),
        Shape::Text(t) | Shape::Halo(t) | Shape::Reading(t) => t.bounds(),
    }
}

fn check(name: &str, language: Language, width: f64, layout: &Layout) {
    let texts: Vec<_> = layout.texts().collect();
    for (i, a) in texts.iter().enumerate() {
        assert!(a.size >= 12.0, "{name} {language:?} {width}: {:?} is under 12 px", a.text);
        assert!(!a.text.contains('{') && !a.text.contains('['), "{name} {language:?}: blank or reading left in {:?}", a.text);
        for b in &texts[i + 1..] {
            assert!(!a.overlaps(b), "{name} {language:?} {width}: {:?} over {:?}", a.text, b.text);
        }
    }
    let readings: Vec<_> = layout.shapes.iter().filter_map(|s| if let Shape::Reading(t) = s { Some(t) } else { None }).collect();
    assert!(language == Language::Easy || readings.is_empty(), "{name} {language:?}: kana over labels");
    for (i, a) in readings.iter().enumerate() {
        assert!(a.size >= 7.5 && a.text.chars().all(|c| ('ぁ'..='ゟ').contains(&c) || c == 'ー'), "{name}: {:?}", a.text);
        for b in texts.iter().chain(&readings[i + 1..]) {
            assert!(!a.overlaps(b), "{name} {language:?} {width}: {:?} over {:?}", a.text, b.text);
        }
    }
    for shape in &layout.shapes {
        let (l, t, r, b) = bounds(shape);
        let ground = matches!(shape, Shape::Rect { role: kurabe::draw::Role::Ground, .. });
        let slack = if ground { 3.0 } else { 0.5 };
        assert!(
            l >= -slack && t >= -slack && r <= layout.width + slack && b <= layout.height + slack,
            "{name} {language:?} {width}: outside {shape:?} of {}",
            layout.height
        );
    }
}

#[test]
fn labels_never_overlap_and_stay_inside() {
    for language in Language::ALL {
        for (name, figure) in figures(language) {
            for width in [280.0, 300.0, 343.0, 390.0, 480.0, 600.0, 639.0, 640.0, 720.0, 860.0, 1080.0, 1280.0] {
                for frame in [Frame::Bare, Frame::Full] {
                    check(name, language, width, &layout_framed(&figure, width, frame));
                }
            }
        }
    }
}

#[test]
fn every_word_and_number_is_there() {
    for language in Language::ALL {
        for (name, f) in figures(language) {
            for words in [&f.title, &f.subtitle, &f.description, &f.says, &f.caveat, &f.source, &f.table.caption] {
                assert!(!words.is_empty() && !words.contains(['{', '[', '|']), "{name} {language:?}: {words}");
            }
            assert!(!f.table.rows.is_empty() && f.table.rows.iter().all(|r| r.len() == f.table.columns.len()), "{name}");
        }
    }
}

#[test]
fn a_point_finds_the_nearest_mark_and_marks_are_in_order() {
    for (name, figure) in figures(Language::Ja) {
        for width in [300.0, 1080.0] {
            let layout = layout_framed(&figure, width, Frame::Bare);
            let marks = layout.marks();
            assert!(!marks.is_empty(), "{name}");
            assert!(marks.windows(2).all(|w| w[0].series <= w[1].series), "{name}: rows in order");
            for mark in marks.iter().step_by(37) {
                let hit = layout.hit(mark.x + 0.1, mark.y).map(|n| &marks[n]).unwrap();
                assert!((hit.x - mark.x).hypot(hit.y - mark.y) < 0.3, "{name}: {} for {}", hit.label, mark.label);
            }
            assert!(layout.hit(-500.0, -500.0).is_none());
        }
    }
    let f = &figures(Language::Ja)[1].1;
    let layout = layout_framed(f, 343.0, Frame::Bare);
    assert_eq!(layout.marks().len(), 187 + 902);
    assert!(layout.marks()[..187].windows(2).all(|w| w[0].x <= w[1].x), "low to high");
}

/// Nothing answered yet, no shuffle, nobody with both values: an empty picture, not a broken one.
#[test]
fn empty_figures_keep_their_frame() {
    for language in Language::ALL {
        let mut empty = vec![figure::specifications(language, &Specifications::new(&Question::default()))];
        for name in ["shuffle-ten", "scatter"] {
            let (_, mut figure) = figures(language).into_iter().find(|(n, _)| *n == name).unwrap();
            match &mut figure.plot {
                Plot::Histogram(p) => p.bars.clear(),
                Plot::Scatter(p) => p.groups.iter_mut().for_each(|g| g.dots.clear()),
                _ => unreachable!(),
            }
            empty.push(figure);
        }
        for figure in empty {
            for width in [280.0, 640.0, 1280.0] {
                let layout = layout_framed(&figure, width, Frame::Bare);
                check(figure.id, language, width, &layout);
                assert!(layout.marks().is_empty() && layout.height.is_finite());
            }
        }
    }
}

/// A way of comparing is two pixels wide on a telephone: it is picked anywhere in its column, grid included.
#[test]
fn a_column_is_picked_anywhere_in_its_height() {
    let (_, figure) = figures(Language::Ja).into_iter().find(|(n, _)| *n == "specifications").unwrap();
    for width in [343.0, 1080.0] {
        let layout = layout_framed(&figure, width, Frame::Bare);
        let marks = layout.marks();
        assert_eq!(marks.len(), figure.table.rows.len());
        let pitch = marks[1].x - marks[0].x;
        assert!(pitch > 1.9, "{width}: columns of {pitch} px");
        for (n, mark) in marks.iter().enumerate() {
            let panel_above = layout.marks().iter().filter(|m| m.series == mark.series).map(|m| m.y).fold(0.0, f64::max);
            for y in [mark.y, panel_above + 20.0, panel_above + 150.0] {
                assert_eq!(layout.hit(mark.x + 0.3, y), Some(n), "{width}: {}", mark.label);
            }
            assert_eq!(mark.pick(), Some(Pick::Key(mark.key.clone())));
        }
    }
    let town = layout_framed(&figures(Language::Ja)[1].1, 343.0, Frame::Bare).marks()[0].clone();
    assert_eq!(town.pick(), Some(Pick::Town(town.code.unwrap())));
}

#[test]
fn snapshots() {
    let dir = Path::new("tests/snapshots");
    for language in [Language::Ja, Language::En] {
        for (name, figure) in figures(language)
            .into_iter()
            .filter(|(n, _)| ["published", "trend", "area", "specifications-aged", "shuffle-ten", "scatter-commuter", "event"].contains(n))
        {
            let path = dir.join(format!("{name}-{language:?}.svg").to_lowercase());
            let now = svg(&figure, 640.0, Colours::Themed);
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&path, &now).unwrap();
            }
            let kept = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(kept == now, "{} differs; look at it and run with UPDATE=1 if it is meant", path.display());
        }
    }
}

/// Writes every figure as a page to look at: `FIGURES=/some/dir cargo test --test draw_figures pictures`.
#[test]
fn pictures() {
    let Some(dir) = std::env::var_os("FIGURES") else { return };
    for language in Language::ALL {
        for (name, figure) in figures(language) {
            for (width, theme) in [(343.0, Theme::Light), (343.0, Theme::Dark), (1080.0, Theme::Light), (1080.0, Theme::Dark)] {
                let svg = svg_framed(&figure, width, Colours::Resolved(theme), Frame::Full);
                let file = format!("{name}-{language:?}-{width}-{theme:?}.svg").to_lowercase();
                std::fs::write(Path::new(&dir).join(file), svg).unwrap();
            }
        }
    }
}

#[test]
fn an_event_study_says_what_it_may() {
    let f = figure::event_study(Language::En, &EVENTS[0], None);
    assert!(f.title.contains("always population") && f.title.contains("(95% range "), "{}", f.title);
    assert!(f.says.contains("which does not prove there was none"), "{}", f.says);
    assert!(figure::event_study(Language::En, &EVENTS[2], None).says.contains("already on different paths"));
    assert!(figure::event_study(Language::En, &EVENTS[2], None).caveat.starts_with("The group chosen cannot be used"));
    let figure::Plot::Events(plot) = &f.plot else { panic!("another kind of picture") };
    // Fewer than 30 municipalities: in the table only.
    assert_eq!((plot.range, plot.lines.len(), f.table.rows.len()), ((-10, 8), 2, EVENTS[0].points.len()));
    assert!(plot.lines[0].points.iter().map(|p| p.0 as i16).eq(-10..=8) && plot.lines[0].band.len() == 19);
    assert_eq!(f.table.columns.len(), figure::EVENT_STUDY_COLUMNS.len() + 1);
    assert_eq!(f.table.rows[11], ["−1", "0.0%", "0.0%", "0.0%", "293", "0.0%"]);
    // One cohort opened: its line and its column.
    let f = figure::event_study(Language::Ja, &EVENTS[0], Some(2017));
    let figure::Plot::Events(plot) = &f.plot else { panic!("another kind of picture") };
    assert!(plot.lines.len() == 3 && plot.lines[2].points.len() == 13 && f.table.columns[6].contains("2017"));
}

#[test]
fn an_event_study_of_few_has_words_and_a_table() {
    let study = event(Role::Core, Control::Commuter);
    assert!(study.n_treated < 30 && study.is_unreliable());
    for language in Language::ALL {
        let f = figure::event_study(language, &study, None);
        for width in [280.0, 640.0, 1280.0] {
            let layout = layout_framed(&f, width, Frame::Full);
            check("event-few", language, width, &layout);
            assert!(layout.marks().is_empty() && layout.texts().count() > 5);
        }
        assert_eq!(f.table.rows.len(), study.points.len());
    }
}

/// Before anything is drawn at random there are lines without a band, and no word on chance.
#[test]
fn an_event_study_without_draws_has_no_band() {
    let study = event_study(&TABLES.base, &TABLES.panel, &Question::default()).unwrap();
    let f = figure::event_study(Language::En, &study, None);
    let figure::Plot::Events(plot) = &f.plot else { panic!("another kind of picture") };
    assert!(plot.lines[0].band.is_empty() && !f.title.contains("95%") && !f.says.contains("paths"));
    assert_eq!(f.table.rows[0][2], "–");
}

/// What stands outside of `[漢字|かんじ]`.
fn without_readings(s: &str) -> String {
    let parts = s.split('[').enumerate();
    parts.map(|(n, p)| if n == 0 { p } else { p.split_once(']').map_or(p, |r| r.1) }).collect()
}

#[test]
fn captions_and_tables_in_easy_japanese_have_readings_and_say_the_same() {
    let mut faults = std::collections::BTreeSet::new();
    for (name, f) in figures(Language::Easy) {
        let spelt = f.captions();
        assert!(f.spelt.is_some(), "{name}");
        let silent = f.without_readings();
        assert_eq!((silent.captions(), &silent.title), (&silent, &f.title), "{name}: readings can be put away");
        let words = |f: &Figure| {
            let head = [&f.title, &f.subtitle, &f.description, &f.says, &f.caveat, &f.source, &f.table.caption];
            let cells = f.table.columns.iter().chain(f.table.rows.iter().flatten());
            head.into_iter().chain(cells).cloned().collect::<Vec<_>>()
        };
        let (plain, read) = (words(&f), words(spelt));
        assert_eq!(plain.len(), read.len(), "{name}");
        for (a, b) in plain.iter().zip(&read) {
            assert_eq!(*a, kurabe::text::strip_readings(b), "{name}: a caption says something else");
            assert!(!a.contains('['), "{name}: {a}");
            if without_readings(b).chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c) || c == '々') {
                faults.insert(format!("{name}: {b}"));
            }
        }
    }
    assert!(faults.is_empty(), "kanji without a reading:\n{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
    for language in [Language::Ja, Language::En] {
        assert!(figures(language).iter().all(|(_, f)| f.spelt.is_none()));
    }
}

/// Where there is room: how much of the labels' kanji is read out, so that nobody loses it unseen.
#[test]
fn labels_in_easy_japanese_have_kana_where_there_is_room() {
    let (mut with, mut without) = (0, std::collections::BTreeSet::new());
    for (name, f) in figures(Language::Easy) {
        let layout = layout_framed(&f, 720.0, Frame::Bare);
        let kana: Vec<_> = layout.shapes.iter().filter_map(|s| if let Shape::Reading(t) = s { Some(t) } else { None }).collect();
        for label in layout.texts().filter(|t| t.text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))) {
            let (l, top, r, _) = label.bounds();
            match kana.iter().any(|k| (k.bounds().3 - top).abs() < 0.5 && k.x > l && k.x < r) {
                true => with += 1,
                false => drop(without.insert(format!("{name}: {}", label.text))),
            }
        }
        assert!(f.without_readings().spelt.is_none());
    }
    println!("{with} labels with kana; without:\n{}", without.iter().cloned().collect::<Vec<_>>().join("\n"));
    assert!(with > 2 * without.len(), "{with} with, {} without", without.len());
}
