//! The tables against the totals of DATA.md and the counts of RULES 1.
use kurabe::data::*;
use std::collections::{HashMap, HashSet};
use std::path::Path;

fn dir() -> &'static Path {
    Path::new("public/data")
}

fn sum(values: impl Iterator<Item = f64>) -> f64 {
    values.filter(|v| !v.is_nan()).sum()
}

#[test]
fn national_totals_of_the_panel() {
    let base = open::read_base(dir()).unwrap();
    let panel = open::read_panel(dir()).unwrap();
    let total = |column, year| sum((0..base.municipalities.len()).filter_map(|i| panel.get(column, i, year)));
    assert_eq!(base.municipalities.len(), 1741);
    assert_eq!(base.municipalities.iter().filter(|m| m.kind == Kind::Special).count(), 23);
    assert_eq!(total(Column::Population, 2016), 128_066_211.0);
    assert_eq!(total(Column::Population, 2022), 125_927_902.0);
    assert_eq!(total(Column::TaxableIncomeThousandYen, 2020), 204_211_264_557.0);
}

#[test]
fn national_totals_of_the_outlook() {
    let base = open::read_base(dir()).unwrap();
    let outlook = open::read_outlook(dir(), &base).unwrap();
    let total = |list: &[f64]| sum(list.iter().copied());
    let present = |list: &[f64]| list.iter().filter(|v| !v.is_nan()).count();
    assert_eq!(total(&outlook.census[0]), 127_094_745.0);
    assert_eq!(total(&outlook.census[1]), 126_146_099.0);
    assert_eq!(outlook.census.each_ref().map(|l| present(l)), [1741; 3]);
    assert_eq!((present(&outlook.ipss_2023[6]), total(&outlook.ipss_2023[6])), (1728, 104_379_158.0));
    assert_eq!(present(&outlook.ipss_2018[0]), 1682);
    let absent: Vec<_> = (0..1741).filter(|i| outlook.projected_2023(*i, 2050).is_none()).collect();
    assert!(absent.len() == 13 && absent.iter().all(|i| base.municipalities[*i].prefecture == 7));
    let members: HashSet<_> = base.memberships.iter().map(|m| m.municipality).collect();
    let without: Vec<_> = absent.iter().filter(|i| members.contains(i)).map(|i| &*base.municipalities[*i].name_ja).collect();
    assert_eq!(without, ["飯舘村"]);
    assert!(base.municipalities.iter().enumerate().all(|(i, m)| outlook.counted(i, 2020) == Some(f64::from(m.census_2020))));
}

#[test]
fn memberships_of_rules_1() {
    let base = open::read_base(dir()).unwrap();
    let mut areas_of: HashMap<usize, HashSet<usize>> = HashMap::new();
    base.memberships.iter().for_each(|m| {
        areas_of.entry(m.municipality).or_default().insert(m.area);
    });
    let core: HashSet<_> = base.memberships.iter().filter(|m| m.role == MemberRole::Core).map(|m| m.municipality).collect();
    let several: Vec<_> = areas_of.iter().filter(|(_, areas)| areas.len() > 1).collect();
    assert_eq!((base.areas.len(), core.len(), base.memberships.len(), areas_of.len(), several.len()), (38, 40, 384, 366, 17));
    let three: Vec<_> = several.iter().filter(|(_, areas)| areas.len() > 2).map(|(i, _)| &*base.municipalities[**i].name_ja).collect();
    assert_eq!(three, ["竹原市"]);
    let never: Vec<_> = (0..1741).filter(|i| !areas_of.contains_key(i)).collect();
    assert_eq!(never.len(), 1375);
    assert!(never.iter().filter(|i| base.municipalities[**i].known_settlement).count() >= 388);
    let kochi = base.area("kochi").unwrap();
    assert_eq!(base.outside_scheme.len(), 13);
    assert!(base.outside_scheme.iter().all(|(area, i)| *area == kochi && !areas_of.contains_key(i)));
    assert_eq!(base.areas.iter().filter(|a| a.declared.is_none()).count(), 14);
    assert_eq!(base.areas.iter().filter(|a| a.members_seen != Seen::A).count(), 19);
    let small = core.iter().filter(|i| base.municipalities[**i].census_2020 < 200_000).count();
    assert_eq!(small, 6);
    let shimonoseki: Vec<_> = (0..38).filter(|a| base.members(*a).count() == 1).map(|a| &*base.areas[a].short_ja).collect();
    assert_eq!(shimonoseki, ["下関"]);
}

#[test]
fn municipalities_agree_with_their_prefecture() {
    let base = open::read_base(dir()).unwrap();
    assert_eq!(base.prefectures.len(), 47);
    let metro: HashSet<_> = base.municipalities.iter().filter(|m| m.three_metro).map(|m| m.prefecture).collect();
    assert_eq!(metro.len(), 11);
    for m in &base.municipalities {
        assert_eq!(u32::from(m.prefecture), m.code.0 / 1000, "{}", m.code);
        assert_eq!(m.three_metro, metro.contains(&m.prefecture), "{}", m.code);
        assert!(m.employment_area.is_none_or(|c| base.index(c).is_some()), "{}", m.code);
        assert_eq!(m.employment_area.is_some(), m.employment_role.is_some(), "{}", m.code);
        assert!((20.0..46.0).contains(&m.latitude_deg) && (122.0..155.0).contains(&m.longitude_deg), "{}", m.code);
    }
}

#[test]
fn no_row_is_lost_and_a_bad_row_is_named() {
    let checked = tables::read_all(dir()).unwrap();
    assert_eq!(checked.iter().map(|t| t.rows.len()).sum::<usize>(), 41_033);
    let copy = std::env::temp_dir().join(format!("kurabe-tables-{}", std::process::id()));
    std::fs::create_dir_all(&copy).unwrap();
    for t in &checked {
        std::fs::copy(dir().join(t.table.file), copy.join(t.table.file)).unwrap();
    }
    let spoilt = |file: &str, from: &str, to: &str| {
        let text = std::fs::read_to_string(dir().join(file)).unwrap();
        assert!(text.contains(from));
        std::fs::write(copy.join(file), text.replacen(from, to, 1)).unwrap();
        let error = tables::read_all(&copy).unwrap_err().0;
        std::fs::write(copy.join(file), text).unwrap();
        error
    };
    assert!(spoilt("memberships.csv", "sapporo,01203", "sapporo,01999").contains("\"01999\" is not known"));
    assert!(spoilt("memberships.csv", "sapporo,01203", "sapporo,1203").contains("row 3"));
    assert!(spoilt("memberships.csv", "sapporo,01203", "sapporo,01100").contains("two rows"));
    assert!(spoilt("memberships.csv", "2019-03-29", "2019-02-29").contains("joined"));
    assert!(spoilt("areas.csv", "area_id,order", "area_id,rank").contains("unexpected columns"));
    assert!(spoilt("prefectures.csv", "47,沖縄県,おきなわけん,Okinawa,kyushu-okinawa\n", "").contains("46 rows, not 47"));
    std::fs::remove_dir_all(&copy).unwrap();
}

#[test]
fn the_home_map_links_every_area_without_styles() {
    let base = open::read_base(dir()).unwrap();
    let svg = files::link_home_map(files::HOME_MAP_SVG, &base, "/kurabe/en/areas/", |i| base.areas[i].short_en.to_string());
    for area in &base.areas {
        assert!(
            svg.contains(&format!("href=\"/kurabe/en/areas/{}/\" data-area=\"{}\" aria-label=\"{}\"", area.id, area.id, area.short_en))
        );
    }
    assert_eq!((svg.matches("<a ").count(), svg.matches("class=\"core\"").count()), (38, 38));
    assert!(!svg.contains("style") && !svg.contains('{'));
    assert!(svg.len() < 36_000, "the budget is 12 kB compressed; {} bytes are too many", svg.len());
}
