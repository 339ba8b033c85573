//! The scenario lab against `reference/scenario.py`, which shares no line with it: nation, 38 areas and areas of one's
//! own, by the links of the public contract; 1e-9. And the draws, median and range.

use kurabe::{
    data::{Base, Outlook, SERVICES, open},
    scenario::*,
    view::{Query, ScenarioView},
};
use std::{collections::HashMap, path::Path as FilePath};

fn tables() -> (Base, Outlook) {
    let dir = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let base = open::read_base(&dir).unwrap();
    let outlook = open::read_outlook(&dir, &base).unwrap();
    (base, outlook)
}

fn reference(name: &str) -> csv::Reader<std::fs::File> {
    let file = std::env::var("SCENARIO_REFERENCE").unwrap_or_else(|_| format!("{}/tests/reference", env!("CARGO_MANIFEST_DIR")));
    csv::ReaderBuilder::new().flexible(true).from_path(FilePath::new(&file).join(name)).unwrap()
}

fn settings(base: &Base, link: &str) -> Settings {
    let (view, notices) = ScenarioView::parse(&Query::parse(link), base);
    assert!(notices.is_empty(), "{link}: {notices:?}");
    view.settings
}

/// Every quantity of an outcome under the names of the Python script.
fn quantities(outcome: &Outcome) -> HashMap<String, Vec<f64>> {
    let years = outcome.years.len();
    let mut out = HashMap::from([
        ("population".to_owned(), outcome.population.clone()),
        ("staff-alone".to_owned(), outcome.staff.alone.clone()),
        ("staff-pooled".to_owned(), outcome.staff.pooled.clone()),
        ("staff-expected".to_owned(), outcome.staff.expected.clone()),
    ]);
    let mut digests = [vec![0.0; years], vec![0.0; years], vec![0.0; 8]];
    let (mut k, mut first_k) = (0u64, 0u64);
    let weight = |k: u64| ((7919 * k) % 1009 + 1) as f64;
    for (s, service) in SERVICES.iter().enumerate() {
        for regime in Regime::ALL {
            let cells: Vec<Cell> = (0..years).map(|y| outcome.cell(s, regime, y)).collect();
            for status in Status::ALL {
                k += 1;
                let name = |what: &str| format!("{}.{}.{what}-{}", service.id, regime.id(), status.id());
                let towns: Vec<f64> = cells.iter().map(|c| f64::from(c.municipalities_of(status))).collect();
                let people: Vec<f64> = cells.iter().map(|c| c.residents_of(status)).collect();
                for y in 0..years {
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

fn close(got: f64, want: f64) -> bool {
    (got - want).abs() <= 1e-9 * want.abs().max(1.0)
}

#[test]
fn agrees_with_the_independent_reference() {
    let (base, outlook) = tables();
    let neighbours = Neighbours::of(&base);
    let mut computed: HashMap<(String, String), HashMap<String, Vec<f64>>> = HashMap::new();
    let mut compared = 0usize;
    for row in reference("scenario.csv").records() {
        let row = row.unwrap();
        let (link, scope, quantity) = (&row[0], &row[1], &row[2]);
        let got = computed.entry((link.to_owned(), scope.to_owned())).or_insert_with(|| {
            let place = if base.area(scope).is_some() { format!("&area={scope}") } else { String::new() };
            quantities(&run(&base, &outlook, &neighbours, &settings(&base, &format!("{link}{place}"))))
        });
        let want: Vec<f64> = row.iter().skip(3).filter(|c| !c.is_empty()).map(|c| c.parse().unwrap()).collect();
        let got = &got[quantity];
        assert_eq!(got.len(), want.len(), "{link} {scope} {quantity}");
        for (g, w) in got.iter().zip(&want) {
            assert!(close(*g, *w), "{link} {scope} {quantity}: {g} instead of {w}");
            compared += 1;
        }
    }
    assert!(compared > 40_000, "{compared}");
    assert_eq!(computed.len(), 39 * 16 + 4, "nation and 38 areas in sixteen cases, four areas of one's own");
}

#[test]
fn draws_agree_with_the_independent_reference() {
    let (base, outlook) = tables();
    let neighbours = Neighbours::of(&base);
    let mut computed: HashMap<String, Ranges> = HashMap::new();
    let mut compared = 0usize;
    for row in reference("scenario_draws.csv").records() {
        let row = row.unwrap();
        let ranges = computed.entry(row[0].to_owned()).or_insert_with(|| {
            let mut draws = ScenarioDraws::new(&base, &outlook, &neighbours, &settings(&base, &row[0]));
            assert_eq!(draws.ranges(), None);
            while draws.step(300).done < SCENARIO_DRAWS {}
            draws.ranges().unwrap()
        });
        let year: u16 = row[4].parse().unwrap();
        let spread = if &row[1] == "population" {
            ranges.population[ranges.years.iter().position(|y| *y == year).unwrap()]
        } else {
            let service = SERVICES.iter().position(|s| s.id == &row[2]).unwrap();
            ranges.secure[service][Regime::from_id(&row[3]).unwrap() as usize]
        };
        for (got, want) in [spread.low, spread.median, spread.high].into_iter().zip([&row[5], &row[6], &row[7]]) {
            assert!(close(got, want.parse().unwrap()), "{row:?}: {got}");
            compared += 1;
        }
    }
    assert_eq!(computed.len(), 6);
    assert!(compared > 700, "{compared}");
}
