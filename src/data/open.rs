//! The open tables under `public/data/`, read natively by the converter, the tests and the pre-renderer.

use super::*;
use serde::de::DeserializeOwned;
use std::{collections::HashMap, fmt, path::Path, sync::Arc};

/// Why a table could not be read: its file name and what is wrong.
#[derive(Debug)]
pub struct OpenError(pub String);

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::error::Error for OpenError {}

fn bad(file: &str, why: impl fmt::Display) -> OpenError {
    OpenError(format!("{file}: {why}"))
}

/// All rows of one table, typed by their headings.
pub fn rows<T: DeserializeOwned>(dir: &Path, file: &str) -> Result<Vec<T>, OpenError> {
    let mut reader = csv::Reader::from_path(dir.join(file)).map_err(|e| bad(file, e))?;
    reader.deserialize().collect::<Result<_, _>>().map_err(|e| bad(file, e))
}

type Row = HashMap<String, String>;

fn field<'a>(file: &str, row: &'a Row, name: &str) -> Result<&'a str, OpenError> {
    row.get(name).map(String::as_str).ok_or_else(|| bad(file, format!("no column {name}")))
}

fn parse<T: std::str::FromStr>(file: &str, row: &Row, name: &str) -> Result<T, OpenError> {
    let text = field(file, row, name)?;
    text.parse().map_err(|_| bad(file, format!("column {name}: cannot read {text:?}")))
}

fn optional<T: std::str::FromStr>(file: &str, row: &Row, name: &str) -> Result<Option<T>, OpenError> {
    if field(file, row, name)?.is_empty() { Ok(None) } else { parse(file, row, name).map(Some) }
}

fn text(file: &str, row: &Row, name: &str) -> Result<Box<str>, OpenError> {
    field(file, row, name).map(Into::into)
}

/// Reads the tables that make up [`Base`].
pub fn read_base(dir: &Path) -> Result<Base, OpenError> {
    let panel = read_panel(dir)?;
    let f = "census.csv";
    let mut census = HashMap::new();
    for row in rows::<Row>(dir, f)?.iter().filter(|r| r.get("year").is_some_and(|y| y == "2020")) {
        census.insert(parse::<Code>(f, row, "code")?, parse::<u32>(f, row, "population")?);
    }
    let f = "settlement_areas_seen.csv";
    let mut settlement = std::collections::HashSet::new();
    for row in rows::<Row>(dir, f)?.iter().filter(|r| r.get("ended").is_some_and(|e| e == "0")) {
        settlement.insert(parse::<Code>(f, row, "code")?);
    }
    let f = "prefectures.csv";
    let mut prefectures = Vec::new();
    for row in &rows::<Row>(dir, f)? {
        prefectures.push(Prefecture {
            name_ja: text(f, row, "name_ja")?,
            name_kana: text(f, row, "name_kana")?,
            name_en: text(f, row, "name_en")?,
            region: text(f, row, "region")?,
        });
    }
    let f = "municipalities.csv";
    let mut municipalities = Vec::new();
    for (i, row) in rows::<Row>(dir, f)?.iter().enumerate() {
        let code: Code = parse(f, row, "code")?;
        let kind = match field(f, row, "kind")? {
            "designated" => Kind::Designated,
            "core" => Kind::Core,
            "special" => Kind::Special,
            "city" => Kind::City,
            "town" => Kind::Town,
            "village" => Kind::Village,
            other => return Err(bad(f, format!("unknown kind {other:?}"))),
        };
        let headline = |y| panel.get(Column::Population, i, y).map(|p| p as u32);
        municipalities.push(Municipality {
            code,
            prefecture: parse(f, row, "prefecture")?,
            kind,
            latitude_deg: parse(f, row, "lat")?,
            longitude_deg: parse(f, row, "lon")?,
            three_metro: field(f, row, "three_metro_prefecture")? == "1",
            employment_area: optional(f, row, "employment_area_2020")?,
            employment_role: match field(f, row, "employment_area_role")? {
                "center" => Some(EmploymentRole::Centre),
                "suburb" => Some(EmploymentRole::Suburb),
                "" => None,
                other => return Err(bad(f, format!("unknown role {other:?}"))),
            },
            name_ja: text(f, row, "name_ja")?,
            name_kana: text(f, row, "name_kana")?,
            name_en: text(f, row, "name_en")?,
            headline_population: HEADLINE_YEARS.map(headline),
            census_2020: *census.get(&code).ok_or_else(|| bad("census.csv", format!("no row of 2020 for {code}")))?,
            known_settlement: settlement.contains(&code),
        });
    }
    if !municipalities.is_sorted_by_key(|m| m.code) {
        return Err(bad(f, "not sorted by code"));
    }
    let precision = |f: &str, s: &str| match s {
        "day" => Ok(Precision::Day),
        "month" => Ok(Precision::Month),
        "bound" => Ok(Precision::Bound),
        other => Err(bad(f, format!("unknown precision {other:?}"))),
    };
    let f = "areas.csv";
    let mut areas = Vec::new();
    for row in &rows::<Row>(dir, f)? {
        areas.push(Area {
            id: text(f, row, "area_id")?,
            name_ja: text(f, row, "name_ja")?,
            name_en: text(f, row, "name_en")?,
            short_ja: text(f, row, "short_ja")?,
            short_en: text(f, row, "short_en")?,
            declared: optional(f, row, "declared")?,
            formed: parse(f, row, "formed")?,
            formed_precision: precision(f, field(f, row, "formed_precision")?)?,
            members_seen: match field(f, row, "members_seen")? {
                "A" => Seen::A,
                "B" => Seen::B,
                "C" => Seen::C,
                other => return Err(bad(f, format!("unknown grade {other:?}"))),
            },
            sources: field(f, row, "sources")?.split("; ").map(Into::into).collect(),
        });
    }
    let mut base = Base { municipalities, areas, memberships: Vec::new(), prefectures, outside_scheme: Vec::new() };
    let place = |f: &str, row: &Row| -> Result<(usize, usize), OpenError> {
        let id = field(f, row, "area_id")?;
        let code: Code = parse(f, row, "code")?;
        let area = base.area(id).ok_or_else(|| bad(f, format!("unknown area {id}")))?;
        Ok((area, base.index(code).ok_or_else(|| bad(f, format!("unknown code {code}")))?))
    };
    let f = "memberships.csv";
    let mut memberships = Vec::new();
    for row in &rows::<Row>(dir, f)? {
        let (area, municipality) = place(f, row)?;
        memberships.push(Membership {
            area,
            municipality,
            role: match field(f, row, "role")? {
                "core" => MemberRole::Core,
                "partner" => MemberRole::Partner,
                other => return Err(bad(f, format!("unknown role {other:?}"))),
            },
            joined: parse(f, row, "joined")?,
            joined_precision: precision(f, field(f, row, "joined_precision")?)?,
            note: text(f, row, "note")?,
        });
    }
    let f = "agreements_outside_scheme.csv";
    let outside = rows::<Row>(dir, f)?.iter().map(|row| place(f, row)).collect::<Result<Vec<_>, _>>()?;
    base.memberships = memberships;
    base.outside_scheme = outside;
    Ok(base)
}

/// Reads every column of panel.csv (rows sorted by code, then year).
pub fn read_panel(dir: &Path) -> Result<Panel, OpenError> {
    let f = "panel.csv";
    let mut reader = csv::Reader::from_path(dir.join(f)).map_err(|e| bad(f, e))?;
    let headings = reader.headers().map_err(|e| bad(f, e))?.clone();
    let at = |name: &str| headings.iter().position(|h| h == name).ok_or_else(|| bad(f, format!("no column {name}")));
    let year_at = at("year")?;
    let places = Column::ALL.iter().map(|c| at(c.name())).collect::<Result<Vec<_>, _>>()?;
    let mut values: Vec<Vec<f64>> = vec![Vec::new(); places.len()];
    for (n, record) in reader.records().enumerate() {
        let record = record.map_err(|e| bad(f, e))?;
        let expected = FIRST_YEAR as usize + n % YEARS;
        if record.get(year_at).and_then(|y| y.parse().ok()) != Some(expected) {
            return Err(bad(f, format!("row {}: expected year {expected}", n + 2)));
        }
        for (column, place) in values.iter_mut().zip(&places) {
            let cell = record.get(*place).unwrap_or("");
            column.push(if cell.is_empty() { f64::NAN } else { cell.parse().map_err(|_| bad(f, format!("row {}: {cell:?}", n + 2)))? });
        }
    }
    let mut panel = Panel::default();
    for (column, v) in Column::ALL.iter().zip(values) {
        panel.insert(*column, Arc::new(Series::new(v)));
    }
    Ok(panel)
}

/// Reads census.csv and both projections, placed by the codes of `base`.
pub fn read_outlook(dir: &Path, base: &Base) -> Result<Outlook, OpenError> {
    let empty = || vec![f64::NAN; base.municipalities.len()];
    let mut outlook = Outlook {
        census: std::array::from_fn(|_| empty()),
        ipss_2023: std::array::from_fn(|_| empty()),
        ipss_2018: std::array::from_fn(|_| empty()),
    };
    let place = |f: &str, row: &Row| -> Result<usize, OpenError> {
        let code: Code = parse(f, row, "code")?;
        base.index(code).ok_or_else(|| bad(f, format!("unknown code {code}")))
    };
    let f = "census.csv";
    for row in &rows::<Row>(dir, f)? {
        let year: u16 = parse(f, row, "year")?;
        if let Some(at) = CENSUS_YEARS.iter().position(|y| *y == year) {
            outlook.census[at][place(f, row)?] = parse(f, row, "population")?;
        }
    }
    let releases = [
        ("projection_2023.csv", IPSS_2023_YEARS, &mut outlook.ipss_2023),
        ("projection_2018.csv", IPSS_2018_YEARS, &mut outlook.ipss_2018),
    ];
    for (f, years, lists) in releases {
        for row in &rows::<Row>(dir, f)? {
            let i = place(f, row)?;
            for (list, year) in lists.iter_mut().zip(years) {
                list[i] = parse(f, row, &format!("total_{year}"))?;
            }
        }
    }
    Ok(outlook)
}

/// Reads the age structure of 2050 from projection_2023.csv, placed by the codes of `base`.
pub fn read_ages(dir: &Path, base: &Base) -> Result<Ages, OpenError> {
    let f = "projection_2023.csv";
    let mut projected_2050 = std::array::from_fn(|_| vec![f64::NAN; base.municipalities.len()]);
    for row in &rows::<Row>(dir, f)? {
        let code: Code = parse(f, row, "code")?;
        let i = base.index(code).ok_or_else(|| bad(f, format!("unknown code {code}")))?;
        for (list, name) in projected_2050.iter_mut().zip(["age_0_14_2050", "age_15_64_2050", "age_65_plus_2050"]) {
            list[i] = parse(f, row, name)?;
        }
    }
    Ok(Ages { projected_2050 })
}
