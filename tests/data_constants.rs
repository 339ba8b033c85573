//! The constants of the data room against the open tables they were written from.
use kurabe::data::*;
use kurabe::text::Language;
use std::collections::{HashMap, HashSet};
use std::path::Path;

type Row = HashMap<String, String>;

fn rows(file: &str) -> Vec<Row> {
    open::rows(Path::new("public/data"), file).unwrap()
}

#[test]
fn services_are_the_rows_of_the_table() {
    let rows = rows("service_thresholds.csv");
    let figure = |v: f64| if v.is_nan() { String::new() } else { v.to_string() };
    let (scenario, other): (Vec<_>, Vec<_>) = rows.iter().partition(|r| !r["service_id"].is_empty());
    assert_eq!((scenario.len(), SERVICES.len(), other.len(), OTHER_THRESHOLDS.len()), (12, 12, 16, 16));
    for (row, s) in scenario.iter().zip(SERVICES) {
        let ours = [s.id, s.name.ja, s.field.id(), s.edition.letter(), s.how_sure_50.id(), s.how_sure_80.id(), s.note];
        let columns = ["service_id", "service_ja", "field", "edition", "how_sure_50", "how_sure_80", "note"];
        assert_eq!(ours.to_vec(), columns.map(|c| row[c].as_str()).to_vec());
        assert_eq!([s.reach_km, s.pop50, s.pop80].map(figure), ["reach_km", "pop50", "pop80"].map(|c| row[c].clone()));
        assert_eq!(s.edition.publication().en, row["publication"]);
        assert_eq!(Service::from_id(s.id).map(|s| s.id), Some(s.id));
    }
    for (row, t) in other.iter().zip(OTHER_THRESHOLDS) {
        assert_eq!(
            (t.name.raw(Language::Ja), t.name.raw(Language::En), t.edition.letter()),
            (&*row["service_ja"], &*row["service_en"], &*row["edition"])
        );
        assert_eq!([t.pop50, t.pop80].map(|p| figure(p.unwrap_or(f64::NAN))), ["pop50", "pop80"].map(|c| row[c].clone()));
        assert_eq!((t.how_sure.0.id(), t.how_sure.1.id()), (&*row["how_sure_50"], &*row["how_sure_80"]));
    }
}

#[test]
fn published_findings_are_the_rows_of_the_table() {
    let rows = rows("published_findings.csv");
    assert_eq!(rows.len(), FINDINGS.len());
    for (row, f) in rows.iter().zip(FINDINGS) {
        assert_eq!((f.id, f.outcome), (&*row["id"], &*row["outcome"]));
        let ours = [
            f.from_year.into(),
            f.to_year.into(),
            f.participants_n.into(),
            f.participants_mean,
            f.non_participants_n.into(),
            f.non_participants_mean,
        ];
        let columns = ["from_year", "to_year", "participants_n", "participants_mean", "non_participants_n", "non_participants_mean"];
        assert_eq!(ours.map(|v: f64| v.to_string()), columns.map(|c| row[c].clone()));
        assert_eq!(FINDINGS_SOURCE.en, row["source"]);
    }
}

#[test]
fn counts_by_date_follow_from_the_memberships() {
    let base = open::read_base(Path::new("public/data")).unwrap();
    let rows = rows("counts_by_date.csv");
    assert_eq!(rows.len(), COUNTS_BY_DATE.len());
    for (row, c) in rows.iter().zip(COUNTS_BY_DATE) {
        let joined: Vec<_> = base.memberships.iter().filter(|m| m.joined <= c.date).collect();
        let areas: HashSet<_> = joined.iter().map(|m| m.area).collect();
        let all: HashSet<_> = joined.iter().map(|m| m.municipality).collect();
        let core: HashSet<_> = joined.iter().filter(|m| m.role == MemberRole::Core).map(|m| m.municipality).collect();
        let partners = all.difference(&core).count();
        let counted = [areas.len(), joined.len(), all.len(), core.len(), partners].map(|n| n as u32);
        assert_eq!(counted, [c.areas, c.memberships, c.municipalities, c.core_cities, c.partners], "{}", c.date);
        let columns = ["areas", "gross_memberships", "distinct_municipalities", "core_cities", "distinct_partners_not_core_on_date"];
        assert_eq!(counted.map(|n| n.to_string()), columns.map(|n| row[n].clone()));
        assert_eq!(row["date"], c.date.to_string());
    }
    for (date, areas, memberships) in MINISTRY_COUNTS {
        let ours = COUNTS_BY_DATE.iter().find(|c| c.date == date).unwrap();
        assert_eq!((ours.areas, ours.memberships + 1), (areas, memberships));
    }
}
