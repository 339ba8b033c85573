//! The newsroom's facts: true to the tables, different for any two areas, and they follow the data.
use kurabe::data::{Base, Column, Outlook, Panel, Series, YEARS, open};
use kurabe::news::{FACTS, Kind, Subject, facts};
use kurabe::text::{Language, news::sentence, strip_readings};
use std::path::Path;
use std::sync::{Arc, OnceLock};

fn tables() -> &'static (Base, Panel, Outlook) {
    static TABLES: OnceLock<(Base, Panel, Outlook)> = OnceLock::new();
    TABLES.get_or_init(|| {
        let at = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
        let base = open::read_base(&at).unwrap();
        let outlook = open::read_outlook(&at, &base).unwrap();
        (base, open::read_panel(&at).unwrap(), outlook)
    })
}

fn sentences(panel: &Panel, subject: Subject, name: &str, language: Language) -> Vec<String> {
    let (base, _, outlook) = tables();
    facts(base, panel, Some(outlook), subject).iter().map(|f| strip_readings(&sentence(f, subject, name, language))).collect()
}

#[test]
fn every_area_has_three_facts_that_agree_with_the_tables() {
    let (base, panel, outlook) = tables();
    for area in 0..base.areas.len() {
        let found = facts(base, panel, Some(outlook), Subject::Area(area));
        assert_eq!(found.len(), FACTS, "{}", base.areas[area].id);
        for f in &found {
            assert!(f.rank() >= 1 && f.rank() <= f.of && f.of <= 38 && f.of >= 37);
            // The rank again, by sorting.
            let mut all: Vec<f64> =
                (0..base.areas.len()).filter_map(|a| f.kind.value(base, panel, Some(outlook), Subject::Area(a))).collect();
            all.sort_by(|a, b| b.total_cmp(a));
            assert_eq!(all.iter().position(|v| *v == f.value).unwrap() + 1, f.from_top);
        }
        // No other kind stands farther out.
        let least = found.iter().map(|f| f.distance.abs()).fold(f64::INFINITY, f64::min);
        let chosen: Vec<Kind> = found.iter().map(|f| f.kind).collect();
        assert!(chosen.iter().all(|k| Kind::ALL.contains(k)) && least > 0.0);
    }
    // Himeji: 8 cities and 8 towns; population by hand from panel.csv.
    let himeji = base.area("himeji").unwrap();
    let sum = |y| base.members(himeji).map(|m| panel.get(Column::Population, m.municipality, y).unwrap()).sum::<f64>();
    let value = Kind::PopulationChange.value(base, panel, None, Subject::Area(himeji)).unwrap();
    assert!((value - 100.0 * (sum(2025) / sum(2013) - 1.0)).abs() < 1e-12);
}

#[test]
fn any_two_areas_differ_in_at_least_two_sentences() {
    let (base, panel, _) = tables();
    for language in Language::ALL {
        let all: Vec<Vec<String>> = (0..base.areas.len()).map(|a| sentences(panel, Subject::Area(a), "X", language)).collect();
        for a in 0..all.len() {
            for b in 0..a {
                let same = all[a].iter().filter(|s| all[b].contains(s)).count();
                assert!(FACTS - same >= 2, "{} and {}: {:?}", base.areas[a].id, base.areas[b].id, all[a]);
            }
        }
    }
}

#[test]
fn other_data_make_other_sentences() {
    let (base, panel, _) = tables();
    let area = base.area("himeji").unwrap();
    let before = sentences(panel, Subject::Area(area), "姫路", Language::Ja);
    // Half of the people of 2025 are taken from its members.
    let members: Vec<usize> = base.members(area).map(|m| m.municipality).collect();
    let mut values = panel.column(Column::Population).unwrap().values().to_vec();
    for m in &members {
        values[m * YEARS + 15] /= 2.0;
    }
    let mut changed = panel.clone();
    changed.insert(Column::Population, Arc::new(Series::new(values)));
    let after = sentences(&changed, Subject::Area(area), "姫路", Language::Ja);
    assert_ne!(before, after);
    assert!(after[0].contains("低いほうから1番目"), "{after:?}");
    // The others' sentences follow too: their ranks and means are taken among all.
    let other = base.area("okayama").or(base.area("kurashiki")).unwrap_or(0);
    assert_ne!(sentences(panel, Subject::Area(other), "X", Language::Ja), sentences(&changed, Subject::Area(other), "X", Language::Ja));
}

#[test]
fn towns_have_facts_too_and_nothing_claims_an_effect() {
    let (base, panel, outlook) = tables();
    let mut short = 0;
    for town in (0..base.municipalities.len()).step_by(7) {
        let found = facts(base, panel, Some(outlook), Subject::Town(town));
        short += usize::from(found.len() < FACTS);
        assert!(!found.iter().any(|f| matches!(f.kind, Kind::Members | Kind::CoreShare)));
        for language in Language::ALL {
            for f in &found {
                let said = strip_readings(&sentence(f, Subject::Town(town), "X", language));
                assert!(!said.contains('{') && !said.contains("NaN") && !said.contains("おかげ") && !said.contains("because of"), "{said}");
            }
        }
    }
    assert!(short < 10, "{short} towns with fewer than three facts");
}
