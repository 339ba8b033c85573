//! The maps as figures: every municipality has a fill, a value and words; the scale counts them all; nothing overlaps;
//! the picture inside a page stays small.
use kurabe::{
    compare::{Question, compare},
    data::{Atlas, Base, Code, Indicator, Measure, Outlook, Panel, open, topology},
    draw::{Camera, Colours, Detail, Frame, Role, Shape, Theme, layout_framed, map_fills, map_lines, svg, svg_framed},
    figure::{self, Figure, Fill, Map, MapQuestion, MapScale, Plot},
    scenario::{Neighbours, Regime, Settings, run},
    text::Language,
};
use std::{
    path::Path,
    sync::{Arc, LazyLock},
};

struct Tables {
    base: Base,
    panel: Panel,
    outlook: Outlook,
    atlas: Arc<Atlas>,
}

static T: LazyLock<Tables> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    let base = open::read_base(dir).unwrap();
    let atlas = Arc::new(Atlas::new(&topology::read_boundaries(dir, &base).unwrap(), &base).unwrap());
    Tables { panel: open::read_panel(dir).unwrap(), outlook: open::read_outlook(dir, &base).unwrap(), atlas, base }
});

static ALL_AREAS: LazyLock<Vec<usize>> = LazyLock::new(|| (0..T.base.areas.len()).collect());

const POPULATION: MapQuestion =
    MapQuestion { indicator: Indicator::Population, measure: Measure::Percent, from: 2013, to: 2025, continuous: false };

fn areas(language: Language, ask: MapQuestion) -> Figure {
    figure::areas_map(language, &T.base, &T.panel, &T.atlas, &ask, &ALL_AREAS, Some(Code(33205)))
}

fn all(language: Language) -> Vec<(&'static str, Figure)> {
    let c = compare(&T.base, &T.panel, &Question::default()).unwrap();
    let outcome = run(&T.base, &T.outlook, &Neighbours::of(&T.base), &Settings::default());
    let level = MapQuestion { measure: Measure::Level, ..POPULATION };
    let aged = MapQuestion { indicator: Indicator::AgedShare, measure: Measure::Level, to: 2022, ..POPULATION };
    vec![
        ("areas", areas(language, POPULATION)),
        ("areas-continuous", areas(language, MapQuestion { continuous: true, ..POPULATION })),
        ("areas-level", areas(language, level)),
        ("areas-aged", areas(language, aged)),
        ("compare", figure::compare_map(language, &T.base, &T.atlas, &c, false, None)),
        ("scenario", figure::scenario_map(language, &T.base, &T.atlas, &outcome, 5, Regime::Area)),
    ]
}

fn map(f: &Figure) -> &Map {
    let Plot::Map(map) = &f.plot else { panic!("another kind of picture") };
    map
}

#[test]
fn every_municipality_has_words_and_the_scale_counts_them() {
    for language in Language::ALL {
        for (name, f) in all(language) {
            let m = map(&f);
            assert_eq!(m.units.len(), 1741, "{name}");
            for words in [&f.title, &f.subtitle, &f.description, &f.says, &f.caveat, &f.source, &f.table.caption] {
                assert!(!words.is_empty() && !words.contains(['{', '[', '|']), "{name} {language:?}: {words}");
            }
            for i in 0..m.units.len() {
                let said = m.say(i);
                assert!(!said.contains(['{', '[', '|']) && said.starts_with(&m.units[i].name), "{name} {language:?}: {said}");
            }
            let counted: usize = match &m.scale {
                MapScale::Histogram(h) => h.bars.iter().map(|b| b.count).sum(),
                MapScale::Keys(_) => m.units.iter().filter(|u| matches!(u.fill, Fill::Status(_))).count(),
            };
            assert_eq!(counted, m.order.len(), "{name}");
            assert!(f.table.rows.iter().all(|r| r.len() == f.table.columns.len()));
            let rows: usize = f.table.rows.iter().map(|r| r[1].replace(',', "").parse::<usize>().unwrap()).sum();
            assert_eq!(rows, m.units.iter().filter(|u| !matches!(u.fill, Fill::Outside)).count(), "{name}");
        }
    }
}

#[test]
fn values_ranks_and_colours_agree() {
    let f = areas(Language::Ja, POPULATION);
    let m = map(&f);
    assert!(m.order.windows(2).all(|w| m.units[w[0]].value >= m.units[w[1]].value));
    assert_eq!(m.units[m.order[0]].rank, Some(1));
    let sign = |i: usize| match m.units[i].fill {
        Fill::Ramp(figure::Ramp::Diverging, step) => Some(step >= 120),
        _ => None,
    };
    for i in 0..m.units.len() {
        let v = Indicator::Population.outcome(Measure::Percent, &T.panel, i, 2013, 2025);
        assert_eq!(m.units[i].value, v);
        assert_eq!(sign(i), v.map(|v| v >= 0.0), "{}", m.units[i].name);
    }
    // Colours keep their meaning from year to year.
    let earlier = areas(Language::Ja, MapQuestion { to: 2018, ..POPULATION });
    let breaks = |f: &Figure| match &map(f).scale {
        MapScale::Histogram(h) => h.breaks.clone(),
        MapScale::Keys(_) => vec![],
    };
    assert_eq!(breaks(&f), breaks(&earlier));
    // Change one value and the map changes.
    let mut panel = T.panel.clone();
    let mut values = T.panel.column(kurabe::data::Column::Population).unwrap().values().to_vec();
    let kasaoka = T.base.index(Code(33205)).unwrap();
    values[kasaoka * kurabe::data::YEARS + 15] *= 3.0;
    panel.insert(kurabe::data::Column::Population, Arc::new(kurabe::data::Series::new(values)));
    let other = figure::areas_map(Language::Ja, &T.base, &panel, &T.atlas, &POPULATION, &ALL_AREAS, None);
    assert_eq!((map(&other).order[0], map(&other).units[kasaoka].rank), (kasaoka, Some(1)));
}

#[test]
fn the_groups_of_a_comparison_are_those_of_the_comparison() {
    let c = compare(&T.base, &T.panel, &Question::default()).unwrap();
    let f = figure::compare_map(Language::En, &T.base, &T.atlas, &c, false, None);
    let m = map(&f);
    assert_eq!(m.order.len(), c.n_treated + c.n_control);
    assert_eq!(m.units.iter().filter(|u| u.fill == Fill::Outside).count(), 1741 - m.order.len());
    for u in c.treated.iter().chain(&c.control) {
        assert_eq!(m.units[u.index].value, Some(u.outcome));
    }
    assert!(f.title.contains(&c.n_treated.to_string()), "{}", f.title);
}

#[test]
fn statuses_are_those_of_the_run() {
    let outcome = run(&T.base, &T.outlook, &Neighbours::of(&T.base), &Settings::default());
    for regime in Regime::ALL {
        let f = figure::scenario_map(Language::Ja, &T.base, &T.atlas, &outcome, 5, regime);
        let cell = outcome.cell(5, regime, outcome.year_at(outcome.settings.year));
        for status in 0..3_u8 {
            let n = map(&f).units.iter().filter(|u| u.fill == Fill::Status(status)).count();
            assert_eq!(n, cell.municipalities[usize::from(status)] as usize);
        }
        assert_eq!(map(&f).units.iter().filter(|u| u.fill == Fill::Missing).count(), 13);
    }
}

#[test]
fn names_never_overlap_at_any_zoom() {
    for (name, f) in all(Language::Ja).into_iter().chain(all(Language::En)) {
        for (k, width) in [(1.0, 343.0), (3.0, 343.0), (9.0, 640.0), (30.0, 640.0)] {
            let whole = Camera::fit(map(&f).atlas.bounds(), (width, width), 6.0);
            let at = map(&f).atlas.anchor(T.base.index(Code(34207)).unwrap()).unwrap();
            let camera = Camera { x: at.0, y: at.1, px_per_km: whole.px_per_km * k, ..whole };
            let lines = map_lines(map(&f), &camera, Detail::screen(2.0));
            let texts: Vec<_> = lines.texts().collect();
            assert!(texts.len() > 3, "{name} {k}: {} names", texts.len());
            for (i, a) in texts.iter().enumerate() {
                assert!(a.size >= 12.0);
                assert!(texts[i + 1..].iter().all(|b| !a.overlaps(b)), "{name} {k}: {:?}", a.text);
            }
            assert!(!map_fills(map(&f), &camera, Detail::screen(1.0)).shapes.is_empty());
        }
    }
}

#[test]
fn no_name_is_cut_by_the_edge_of_the_window() {
    // A map on a screen is painted beyond its window, so that it can be moved: 90 px on each side here.
    let (window, beyond) = (480.0, 90.0);
    let detail = Detail { beyond, ..Detail::screen(1.0) };
    for (name, f) in all(Language::En) {
        let seen = Camera::fit(map(&f).atlas.bounds(), (window, window), 6.0);
        let picture = seen.resized((window + 2.0 * beyond, window + 2.0 * beyond));
        let lines = map_lines(map(&f), &picture, detail);
        let names: Vec<_> = lines.texts().filter(|t| t.text.ends_with("-shi")).collect();
        assert!(names.len() > 10, "{name}: {} names", names.len());
        let cut = |(l, t, r, b): (f64, f64, f64, f64)| {
            let ends = |from: f64, to: f64, edge: f64| from < edge && to > edge;
            [beyond, beyond + window].iter().any(|e| ends(l, r, *e) || ends(t, b, *e))
        };
        // With no room spared the same names would be cut: the test can fail.
        let careless = map_lines(map(&f), &picture, Detail::screen(1.0));
        assert!(careless.texts().any(|t| cut(t.bounds())), "{name}");
        let found: Vec<_> = names.iter().filter(|t| cut(t.bounds())).map(|t| &t.text).collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn whole_pictures_keep_inside_and_small() {
    for language in Language::ALL {
        for (name, f) in all(language) {
            for width in [280.0, 343.0, 720.0, 1280.0] {
                for frame in [Frame::Bare, Frame::Full] {
                    let layout = layout_framed(&f, width, frame);
                    let texts: Vec<_> = layout.texts().collect();
                    for (i, a) in texts.iter().enumerate() {
                        let (l, t, r, b) = a.bounds();
                        assert!(
                            l >= -0.5 && t >= -0.5 && r <= layout.width + 0.5 && b <= layout.height + 0.5,
                            "{name} {width} {:?}",
                            a.text
                        );
                        assert!(texts[i + 1..].iter().all(|b| !a.overlaps(b)), "{name} {language:?} {width}: {:?}", a.text);
                    }
                    for shape in &layout.shapes {
                        if let Shape::Area { points, .. } | Shape::Path { points, .. } = shape {
                            assert!(
                                points.iter().all(|p| p.0 > -2.0 && p.1 > -2.0 && p.0 < layout.width + 2.0 && p.1 < layout.height + 2.0)
                            );
                        }
                    }
                    assert_eq!(layout.marks().len(), 1741);
                }
            }
            let inline = svg(&f, 720.0, Colours::Themed);
            println!("{name} {language:?}: {} bytes", inline.len());
            if language == Language::Ja
                && let Some(dir) = std::env::var_os("FIGURES")
            {
                for (width, theme) in [(343.0, Theme::Light), (720.0, Theme::Light), (720.0, Theme::Dark)] {
                    let svg = svg_framed(&f, width, Colours::Resolved(theme), Frame::Full);
                    std::fs::write(Path::new(&dir).join(format!("{name}-{width}-{theme:?}.svg").to_lowercase()), svg).unwrap();
                }
                std::fs::write(
                    Path::new(&dir).join(format!("{name}-inline.svg")),
                    inline.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1),
                )
                .unwrap();
            }
            // Only the first is carried by a page; other values and a shade for every town take more paths.
            let most = if name == "areas" { 110_000 } else { 200_000 };
            assert!(inline.len() < most, "{name}: {} bytes", inline.len());
        }
    }
}

/// Classes are told apart by every eye: neighbours on the ramp differ in lightness, and the two sides of zero in hue.
#[test]
fn ramps_rise_in_lightness() {
    let light = |role: Role, theme: Theme| {
        let (r, g, b) = theme.rgb(role);
        let lin = |c: u8| (f64::from(c) / 255.0).powf(2.2);
        0.2126 * lin(r) + 0.7152 * lin(g) + 0.0722 * lin(b)
    };
    for theme in [Theme::Light, Theme::Dark] {
        let up = if theme == Theme::Light { -1.0 } else { 1.0 };
        let sequential: Vec<f64> = (0..=240_u8).step_by(20).map(|s| up * light(Role::Sequential(s), theme)).collect();
        assert!(sequential.windows(2).all(|w| w[1] > w[0]), "{theme:?} {sequential:?}");
        let sides: Vec<f64> = (0..=240_u8).step_by(20).map(|s| up * light(Role::Diverging(s), theme)).collect();
        assert!(sides[..7].windows(2).all(|w| w[1] < w[0]) && sides[6..].windows(2).all(|w| w[1] > w[0]), "{theme:?} {sides:?}");
    }
}

#[test]
fn who_is_filtered_out_is_faded_and_keeps_its_value() {
    let every = areas(Language::En, POPULATION);
    assert!(map(&every).faded.is_empty(), "no filter, nobody faded");
    for language in Language::ALL {
        let some = figure::areas_map(language, &T.base, &T.panel, &T.atlas, &POPULATION, &[3, 7], None);
        let shown = T.base.municipalities.iter().enumerate().filter(|(i, _)| !map(&some).faded[*i]).map(|(i, _)| i);
        let mut members: Vec<usize> = [3, 7].iter().flat_map(|a| T.base.members(*a)).map(|m| m.municipality).collect();
        members.sort_unstable();
        members.dedup();
        assert_eq!(shown.collect::<Vec<_>>(), members);
        assert_eq!(map(&some).units[0].value, map(&every).units[0].value);
        assert!(some.subtitle.contains('2') && !some.subtitle.contains('{'), "{}", some.subtitle);
    }
    let some = figure::areas_map(Language::En, &T.base, &T.panel, &T.atlas, &POPULATION, &[3], None);
    let camera = Camera::fit(T.atlas.bounds(), (800.0, 640.0), 4.0);
    let pale = |f: &Figure| {
        let faded = |s: &&Shape| matches!(s, Shape::Area { opacity, .. } if *opacity < 1.0);
        map_fills(map(f), &camera, Detail::FILE).shapes.iter().filter(faded).count()
    };
    assert!(pale(&some) > 50 && pale(&every) == 0);
}
