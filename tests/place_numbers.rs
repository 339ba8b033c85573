//! Numbers of towns and areas are sums and derivations of the tables: every one of the 1,741 and of the 38, computed
//! here once more from the open tables alone.
use kurabe::data::{Ages, Base, Code, Column, Indicator, Outlook, Panel, open};
use kurabe::place::{self, Gazetteer, Group, near};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock};
use std::{fs, path::Path};

struct Tables {
    base: Arc<Base>,
    panel: Panel,
    outlook: Arc<Outlook>,
    ages: Arc<Ages>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    let base = Arc::new(open::read_base(dir).unwrap());
    let panel = open::read_panel(dir).unwrap();
    let (outlook, ages) = (open::read_outlook(dir, &base).unwrap(), open::read_ages(dir, &base).unwrap());
    Tables { base, panel, outlook: Arc::new(outlook), ages: Arc::new(ages) }
});
static ATLAS: LazyLock<Gazetteer> = LazyLock::new(|| {
    let t = &*TABLES;
    Gazetteer::new(t.base.clone(), t.panel.clone(), t.outlook.clone(), t.ages.clone())
});

/// Cells of a table: key columns joined, then heading.
fn cells(file: &str, keys: &[&str]) -> HashMap<(String, String), String> {
    let text = fs::read_to_string(Path::new("public/data").join(file)).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let mut found = HashMap::new();
    for record in reader.records() {
        let record = record.unwrap();
        let at = |name: &str| record.get(heads.iter().position(|h| h == name).unwrap()).unwrap().to_owned();
        let key = keys.iter().map(|k| at(k)).collect::<Vec<_>>().join("|");
        for (head, cell) in heads.iter().zip(&record) {
            found.insert((key.clone(), head.to_owned()), cell.to_owned());
        }
    }
    found
}

static PANEL: LazyLock<HashMap<(String, String), String>> = LazyLock::new(|| cells("panel.csv", &["code", "year"]));

fn cell(code: Code, year: u16, column: &str) -> f64 {
    PANEL[&(format!("{code}|{year}"), column.to_owned())].parse().unwrap_or(f64::NAN)
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1.0 + a.abs().max(b.abs())) || (a.is_nan() && b.is_nan())
}

#[test]
fn a_group_of_one_is_its_town() {
    let Tables { base, panel, .. } = &*TABLES;
    for i in 0..base.municipalities.len() {
        let group = Group::of([i]);
        for indicator in Indicator::all() {
            let (from, to) = indicator.definition().years;
            for year in [from, 2013.max(from), to] {
                assert_eq!(group.value(panel, indicator, year), indicator.value(panel, i, year), "{i} {indicator:?} {year}");
            }
        }
    }
}

#[test]
fn areas_are_sums_over_the_listed_members_each_once() {
    let Tables { base, panel, outlook, ages } = &*TABLES;
    let listed = cells("memberships.csv", &["area_id", "code"]);
    let projections = cells("projection_2023.csv", &["code"]);
    let mut memberships = 0;
    let mut distinct = BTreeSet::new();
    for (a, area) in base.areas.iter().enumerate() {
        let codes: BTreeSet<String> =
            listed.keys().filter_map(|(key, _)| Some(key.split_once('|').filter(|(id, _)| *id == &*area.id)?.1.to_owned())).collect();
        let group = Group::area(base, a);
        let own: BTreeSet<String> = group.members().iter().map(|i| base.municipalities[*i].code.to_string()).collect();
        assert_eq!(own, codes, "{}", area.id);
        memberships += group.len();
        distinct.extend(codes.clone());
        let codes: Vec<Code> = codes.iter().map(|c| c.parse().unwrap()).collect();
        let sum = |year, column: &str| codes.iter().map(|c| cell(*c, year, column)).sum::<f64>();
        let over = |from: u16, to: u16, column: &str| (from..=to).map(|y| sum(y, column)).sum::<f64>();
        let figures = place::figures(panel, &group);
        let figure = |i: Indicator| figures.iter().find(|f| f.indicator == i).copied().unwrap();
        assert_eq!(figure(Indicator::Population).last, Some(sum(2025, "population")));
        assert!(close(figure(Indicator::AgedShare).last.unwrap(), 100.0 * sum(2022, "age_65_plus") / sum(2022, "population")));
        assert!(close(figure(Indicator::BirthRate).last.unwrap(), 1000.0 * sum(2023, "births") / sum(2023, "population")));
        let moves = sum(2021, "moved_in") - sum(2021, "moved_out");
        assert!(close(figure(Indicator::NetMigrationRate).last.unwrap(), 1000.0 * moves / sum(2021, "population")));
        let income = |y| 1000.0 * sum(y, "taxable_income_thousand_yen") / sum(y, "taxpayers");
        assert!(close(figure(Indicator::IncomePerTaxpayer).outcome.unwrap(), 100.0 * (income(2023) / income(2013) - 1.0)));
        let staff = |y| 1000.0 * sum(y, "general_administration_staff") / sum(y, "population");
        assert!(close(figure(Indicator::StaffPer1000).outcome.unwrap(), staff(2024) - staff(2021)));
        let mut debt: Vec<f64> = codes.iter().map(|c| cell(*c, 2022, "real_debt_service_ratio_pct")).collect();
        debt.sort_by(f64::total_cmp);
        let median = f64::midpoint(debt[(debt.len() - 1) / 2], debt[debt.len() / 2]);
        assert!(close(figure(Indicator::DebtServiceRatio).last.unwrap(), median));

        let change = place::change(panel, &group).unwrap();
        assert_eq!(change.natural(), over(2014, 2021, "births") - over(2014, 2021, "deaths"));
        assert_eq!(change.moves(), over(2014, 2021, "moved_in") - over(2014, 2021, "moved_out"));
        assert!(close(change.natural() + change.moves() + change.rest(), sum(2022, "population") - sum(2014, "population")));

        let ahead = place::ahead(base, outlook, &group);
        let projected = |c: &Code, head: &str| projections.get(&(c.to_string(), head.to_owned())).map(|v| v.parse::<f64>().unwrap());
        let total: f64 = codes.iter().filter_map(|c| projected(c, "total_2050")).sum();
        assert_eq!(ahead.at(2050), Some(total), "{}", area.id);
        let without: Vec<_> = ahead.without.iter().map(|i| &*base.municipalities[*i].name_ja).collect();
        assert_eq!(without, if &*area.id == "fukushima" { vec!["飯舘村"] } else { vec![] });
        let old: f64 = codes.iter().filter_map(|c| projected(c, "age_65_plus_2050")).sum();
        assert!(close(place::ages_2050(ages, &group).unwrap()[2], 100.0 * old / total), "{}", area.id);
        let shares = place::age_shares(panel, &group);
        assert_eq!(shares.len(), 13);
        assert!(shares.iter().all(|(_, s)| (s.iter().sum::<f64>() - 100.0).abs() < 0.5), "{}", area.id);
    }
    assert_eq!((memberships, distinct.len()), (384, 366));
}

#[test]
fn every_town_adds_up() {
    let Tables { base, panel, outlook, ages } = &*TABLES;
    let counted = cells("census.csv", &["code", "year"]);
    let projected_2018 = cells("projection_2018.csv", &["code"]);
    let mut without = 0;
    for (i, m) in base.municipalities.iter().enumerate() {
        let group = Group::of([i]);
        let change = place::change(panel, &group).unwrap();
        assert!(close(change.natural() + change.moves() + change.rest(), change.end - change.start), "{}", m.code);
        assert_eq!(change.start, cell(m.code, 2014, "population"));
        let ahead = place::ahead(base, outlook, &group);
        without += ahead.without.len();
        assert_eq!(ahead.projected.is_empty(), !ahead.without.is_empty());
        for (year, low, high) in &ahead.range {
            let middle = ahead.at(*year).unwrap();
            assert!(*year > 2025 && *low < middle && middle < *high && *high < 3.0 * middle, "{} {year}", m.code);
        }
        for a in place::accuracy(outlook, &group) {
            let count: f64 = counted[&(format!("{}|{}", m.code, a.year), "population".into())].parse().unwrap();
            assert_eq!(a.counted, count);
            if a.release == 2018 {
                let seen: f64 = projected_2018[&(m.code.to_string(), format!("total_{}", a.year))].parse().unwrap();
                assert!(close(a.error_pct(), 100.0 * (seen / count - 1.0)));
            }
        }
        if let Some(shares) = place::ages_2050(ages, &group) {
            assert!((shares.iter().sum::<f64>() - 100.0).abs() < 0.01, "{}", m.code);
        }
    }
    assert_eq!(without, 13);
}

#[test]
fn the_range_is_that_of_rules_9() {
    let Tables { base, outlook, .. } = &*TABLES;
    // Fukuyama: 460,930 people in 2020, so 1.4 % at five years; thirty years on 1.4 × 6^0.8.
    let i = base.index(Code(34207)).unwrap();
    let ahead = place::ahead(base, outlook, &Group::of([i]));
    let half = 1.644_853_626_951_472_2 * 0.014 * 6f64.powf(0.8);
    let (low, high) = ahead.range_at(2050).unwrap();
    assert!(close(low, ahead.at(2050).unwrap() * (-half).exp()) && close(high, ahead.at(2050).unwrap() * half.exp()));
    // Of many, errors partly cancel: the range of an area is narrower than that of its largest city.
    let area = place::ahead(base, outlook, &Group::area(base, base.area("bingo").unwrap()));
    let (l, h) = area.range_at(2050).unwrap();
    assert!((h / l).ln() < (high / low).ln());
}

#[test]
fn the_outside_is_that_of_the_rules_and_ranks_hold_together() {
    let t = &*TABLES;
    let total = kurabe::compare::outside_total(&t.base, &t.panel);
    assert_eq!(total.n, ATLAS.outside.len());
    assert_eq!(total.at(2025), ATLAS.outside.total(&t.panel, Column::Population, 2025));
    let mut places: Vec<usize> = ATLAS.ranks.iter().map(|r| r.rank).collect();
    places.sort_unstable();
    assert_eq!(places, (1..=38).collect::<Vec<_>>());
    for (a, r) in ATLAS.ranks.iter().enumerate() {
        let index = kurabe::compare::area_total(&t.base, &t.panel, a).index().last().unwrap().1;
        assert!(close(r.change_pct, index - 100.0) && r.best <= r.rank && r.rank <= r.worst);
    }
}

#[test]
fn look_alikes_and_twins_are_of_the_other_side() {
    let t = &*TABLES;
    for a in 0..38 {
        let alike = ATLAS.features.alike(a, 3);
        assert!(alike.len() == 3 && alike.iter().all(|l| l.area != a) && alike.is_sorted_by(|x, y| x.distance <= y.distance));
        let (_, beside) = ATLAS.beside_twins(a).unwrap_or_else(|| panic!("{}", t.base.areas[a].id));
        assert!(beside.members.iter().all(|m| t.base.members(a).any(|own| own.municipality == m.0)));
        let mean = beside.members.iter().map(|m| m.1 - m.2).sum::<f64>() / beside.members.len() as f64;
        assert!(close(beside.difference(), mean));
    }
    let member = |i: usize| t.base.memberships_of(i).next().is_some();
    for (i, m) in t.base.municipalities.iter().enumerate().step_by(7) {
        let Ok(twins) = ATLAS.twins(m.code) else { continue };
        assert!(twins.town.index == i && !twins.twins.is_empty());
        assert!(twins.twins.iter().all(|r| member(r.index) != member(i)), "{}", m.code);
    }
}

#[test]
fn what_is_near_agrees_with_the_globe() {
    let base = &TABLES.base;
    let at = |code: u32| base.index(Code(code)).unwrap();
    // Onomichi (34205) to Fukuyama, about 18 km by the map.
    let km = near::km(base, at(34205), at(34207)).unwrap();
    assert!((15.0..22.0).contains(&km), "{km}");
    for (i, m) in base.municipalities.iter().enumerate() {
        let city = near::nearest_city(base, i).unwrap();
        let core = near::nearest_core(base, i).unwrap();
        assert!(city.index != i && city.km <= core.km + 1e-9 && core.declared, "{}", m.code);
        let (area, all) = near::as_if_joined(base, i).unwrap();
        assert!(all[0] == core.index && *all.last().unwrap() == i && all.len() >= Group::area(base, area).len());
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }
    let elsewhere: Vec<_> = near::OFFICE_ELSEWHERE.iter().map(|c| &*base.municipalities[at(*c)].name_ja).collect();
    assert_eq!(elsewhere, ["三島村", "十島村", "竹富町"]);
}

#[test]
fn one_changed_input_changes_what_follows_and_nothing_else() {
    let Tables { base, panel, .. } = &*TABLES;
    let town = base.index(Code(34207)).unwrap();
    let mut spoilt = panel.clone();
    let mut values = panel.column(Column::Population).unwrap().values().to_vec();
    values[town * kurabe::data::YEARS + 15] += 1_000.0;
    spoilt.insert(Column::Population, Arc::new(kurabe::data::Series::new(values)));
    let before = |a: usize, p: &Panel| Group::area(base, a).total(p, Column::Population, 2025).unwrap();
    for a in 0..38 {
        let inside = base.members(a).any(|m| m.municipality == town);
        assert_eq!(before(a, &spoilt) - before(a, panel), if inside { 1_000.0 } else { 0.0 });
    }
}

#[test]
fn readings_are_those_of_the_areas() {
    use kurabe::text::{Language, area_names, strip_readings};
    for area in &TABLES.base.areas {
        assert_eq!(strip_readings(&area_names::area(area, Language::Easy)), *area.name_ja);
        assert_eq!(strip_readings(&area_names::short(area, Language::Easy)), *area.short_ja);
    }
}
