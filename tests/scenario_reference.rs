//! The scenario lab against `reference/scenario.py`, which shares no line with it: nation and 38 areas, presets, decades, 1e-9.

use kurabe::{
    data::{Base, Outlook, SERVICES, open},
    scenario::*,
};
use std::{collections::HashMap, path::Path as FilePath};

fn tables() -> (Base, Outlook) {
    let dir = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let base = open::read_base(&dir).unwrap();
    let outlook = open::read_outlook(&dir, &base).unwrap();
    (base, outlook)
}

/// Every quantity of an outcome under the names of the Python script.
fn quantities(outcome: &Outcome) -> HashMap<String, Vec<f64>> {
    let mut out = HashMap::from([
        ("population".to_owned(), outcome.population.clone()),
        ("staff-alone".to_owned(), outcome.staff.alone.clone()),
        ("staff-pooled".to_owned(), outcome.staff.pooled.clone()),
        ("staff-expected".to_owned(), outcome.staff.expected.clone()),
    ]);
    let mut digests = [vec![0.0; 7], vec![0.0; 7], vec![0.0; 8]];
    let (mut k, mut first_k) = (0u64, 0u64);
    let weight = |k: u64| ((7919 * k) % 1009 + 1) as f64;
    for (s, service) in SERVICES.iter().enumerate() {
        for regime in Regime::ALL {
            let cells: Vec<Cell> = (0..7).map(|y| outcome.cell(s, regime, y)).collect();
            for status in Status::ALL {
                k += 1;
                let name = |what: &str| format!("{}.{}.{what}-{}", service.id, regime.id(), status.id());
                let towns: Vec<f64> = cells.iter().map(|c| f64::from(c.municipalities_of(status))).collect();
                let people: Vec<f64> = cells.iter().map(|c| c.residents_of(status)).collect();
                for y in 0..7 {
                    digests[0][y] += weight(k) * towns[y];
                    digests[1][y] += weight(k) * people[y];
                }
                out.insert(name("municipalities"), towns);
                out.insert(name("residents"), people);
            }
            let (counts, never) = outcome.first_below_counts(s, regime);
            let first: Vec<f64> = [never].into_iter().chain(counts).map(f64::from).collect();
            first_k += 1;
            digests[2].iter_mut().zip(&first).for_each(|(d, f)| *d += weight(first_k) * f);
            out.insert(format!("{}.{}.first-below", service.id, regime.id()), first);
        }
    }
    let [towns, people, first] = digests;
    out.extend([
        ("digest-municipalities".to_owned(), towns),
        ("digest-residents".to_owned(), people),
        ("digest-first-below".to_owned(), first),
    ]);
    out
}

#[test]
fn agrees_with_the_independent_reference() {
    let (base, outlook) = tables();
    let neighbours = Neighbours::of(&base);
    let file =
        std::env::var("SCENARIO_REFERENCE").unwrap_or_else(|_| format!("{}/tests/reference/scenario.csv", env!("CARGO_MANIFEST_DIR")));
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(file).unwrap();
    let mut computed: HashMap<String, HashMap<String, Vec<f64>>> = HashMap::new();
    let mut compared = 0usize;
    for row in reader.records() {
        let row = row.unwrap();
        let number = |n: usize| row[n].parse::<f64>().unwrap();
        let key = row.iter().take(7).collect::<Vec<_>>().join(",");
        let got = computed.entry(key.clone()).or_insert_with(|| {
            let settings = Settings {
                scope: base.area(&row[6]).map_or(Scope::Nation, Scope::Area),
                preset: Preset::from_id(&row[0]).unwrap(),
                path: Path::from_id(&row[1]).unwrap(),
                drift_pct: number(2),
                radius_pct: number(3),
                reach_pct: number(4),
                admin_share_pct: number(5),
                ..Settings::default()
            };
            quantities(&run(&base, &outlook, &neighbours, &settings))
        });
        let got = &got[&row[7]];
        let want: Vec<f64> = row.iter().skip(8).filter(|c| !c.is_empty()).map(|c| c.parse().unwrap()).collect();
        assert_eq!(got.len(), want.len(), "{key} {}", &row[7]);
        for (g, w) in got.iter().zip(&want) {
            assert!((g - w).abs() <= 1e-9 * w.abs().max(1.0), "{key} {}: {g} instead of {w}", &row[7]);
            compared += 1;
        }
    }
    assert!(compared > 20_000, "{compared}");
    assert_eq!(computed.len(), 39 * 12, "nation and 38 areas in twelve cases");
}
