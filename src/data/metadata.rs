//! Machine-readable descriptions of the open tables: Frictionless `datapackage.json`, one CSVW file per table, and
//! README.md. All are generated from the list of tables and the table of indicators.

use super::codec::crc32;
use super::indicator::DEFINITIONS;
use super::tables::{Checked, Datatype, Field, Licence, Table};
use serde_json::{Map, Value, json};

const TITLE: &str = "圏域くらべ データ (tables of Kurabe)";

impl Licence {
    /// Identifier, title and address.
    pub const fn describe(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Licence::Government => ("GJSTU-2.0", "政府標準利用規約(第2.0版)", "https://www.digital.go.jp/resources/open_data"),
            Licence::CcBy => {
                ("CC-BY-4.0", "Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/")
            }
            Licence::NameTheSource => ("other-at", "Other (attribution): 出典を記して利用", ""),
        }
    }
}

/// File names and contents, each ending in a line feed.
pub fn documents(tables: &[Checked]) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> =
        tables.iter().map(|t| (format!("{}-metadata.json", t.table.file), pretty(&csvw(t.table)))).collect();
    all.push(("datapackage.json".into(), pretty(&package(tables))));
    all.push(("README.md".into(), readme(tables)));
    all
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

fn without_empty(pairs: Vec<(&str, Value)>) -> Value {
    let kept = pairs.into_iter().filter(|(_, v)| !matches!(v, Value::Null) && v != "" && v != &json!([]) && v != &json!({}));
    Value::Object(kept.map(|(k, v)| (k.to_owned(), v)).collect::<Map<_, _>>())
}

/// The label in the table of indicators, where a column is an indicator itself.
fn label_ja(field: &Field) -> &'static str {
    DEFINITIONS.iter().find(|d| d.formula == field.name).map_or("", |d| d.label.ja)
}

fn licence(licence: Licence) -> Value {
    let (name, title, path) = licence.describe();
    without_empty(vec![("name", json!(name)), ("title", json!(title)), ("path", json!(path))])
}

fn package(tables: &[Checked]) -> Value {
    let indicators: Vec<Value> = DEFINITIONS
        .iter()
        .map(|d| {
            json!({
                "name": d.id, "title": d.label.en, "title_ja": d.label.ja, "formula": d.formula, "unit": format!("{:?}", d.unit),
                "years": [d.years.0, d.years.1], "measures": d.measures.iter().map(|m| m.id()).collect::<Vec<_>>(),
                "columns": d.columns.iter().map(|c| c.name()).collect::<Vec<_>>(), "source": d.source.en, "description": d.explanation.en,
            })
        })
        .collect();
    let map = json!({
        "name": "home-map", "path": "app/home-map.svg", "format": "svg", "mediatype": "image/svg+xml",
        "title": "Map of the areas, simplified", "title_ja": "圏域の地図(簡略化)", "licenses": [licence(Licence::CcBy)],
        "sources": [{ "title": "「国土数値情報(行政区域データ)」(国土交通省, 2025年)を加工して作成。デジタル庁 policy-dashboard-assets による" }],
    });
    let boundaries = json!({
        "name": "japan", "path": super::topology::FILE, "format": "topojson", "mediatype": "application/json",
        "title": "Boundaries of the municipalities of 2025, simplified", "title_ja": "市区町村の境界(2025年、簡略化)", "licenses": [licence(Licence::CcBy)],
        "description": "1,741 municipalities, 47 prefectures on the same arcs, 6 shapes without data. No area should be computed from it.",
        "sources": [{ "title": "「国土数値情報(行政区域データ)」(国土交通省, 2025年)を加工して作成。デジタル庁 policy-dashboard-assets による" }],
    });
    json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "kurabe", "title": TITLE, "version": super::DATA_DATE.to_string(),
        "resources": tables.iter().map(resource).chain([boundaries, map]).collect::<Vec<_>>(),
        "indicators": indicators,
    })
}

fn resource(checked: &Checked) -> Value {
    let table = checked.table;
    let text = checked.canonical().unwrap_or_default();
    json!({
        "name": table.file.trim_end_matches(".csv").replace('_', "-"), "path": table.file, "type": "table",
        "title": table.title_en, "title_ja": table.title_ja,
        "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "bytes": text.len(), "crc32": format!("{:08x}", crc32(text.as_bytes())),
        "licenses": [licence(table.licence)],
        "sources": table.sources.iter().map(|s| json!({ "title": s })).collect::<Vec<_>>(),
        "schema": without_empty(vec![
            ("fields", table.fields.iter().map(frictionless_field).collect()),
            ("primaryKey", json!(table.key)),
            ("missingValues", json!([""])),
            ("foreignKeys", foreign_keys(table)),
        ]),
    })
}

/// Joins to other tables: column, then the table and column it must be found in.
fn joins(table: &Table) -> Vec<(&'static str, &'static str, &'static str)> {
    let to = |f: &Field| match f.datatype {
        Datatype::Code => Some((f.name, "municipalities", "code")),
        Datatype::AreaId => Some((f.name, "areas", "area_id")),
        Datatype::Prefecture => Some((f.name, "prefectures", "prefecture")),
        _ => None,
    };
    table.fields.iter().filter_map(to).filter(|(name, other, _)| !(table.key == [*name] && table.file.starts_with(other))).collect()
}

fn foreign_keys(table: &Table) -> Value {
    joins(table).iter().map(|(name, other, key)| json!({ "fields": name, "reference": { "resource": other, "fields": key } })).collect()
}

fn frictionless_field(field: &Field) -> Value {
    let (kind, values) = match field.datatype {
        Datatype::Integer => ("integer", Value::Null),
        Datatype::Number => ("number", Value::Null),
        Datatype::Date => ("date", Value::Null),
        Datatype::Flag => ("integer", json!([0, 1])),
        Datatype::OneOf(words) => ("string", json!(words)),
        _ => ("string", Value::Null),
    };
    let required = if field.required { json!(true) } else { Value::Null };
    let constraints = without_empty(vec![("required", required), ("enum", values)]);
    without_empty(vec![
        ("name", json!(field.name)),
        ("type", json!(kind)),
        ("title", json!(field.title)),
        ("title_ja", json!(label_ja(field))),
        ("unit", json!(field.unit)),
        ("constraints", constraints),
    ])
}

fn csvw(table: &Table) -> Value {
    let (_, _, licence_path) = table.licence.describe();
    let columns: Vec<Value> = table
        .fields
        .iter()
        .map(|f| {
            let datatype = match f.datatype {
                Datatype::Integer => json!("integer"),
                Datatype::Number => json!("decimal"),
                Datatype::Date => json!({ "base": "date", "format": "yyyy-MM-dd" }),
                Datatype::Flag => json!({ "base": "boolean", "format": "1|0" }),
                Datatype::Code => json!({ "base": "string", "format": "[0-9]{5}" }),
                Datatype::Prefecture => json!({ "base": "string", "format": "[0-9]{2}" }),
                Datatype::OneOf(words) => json!({ "base": "string", "format": words.join("|") }),
                Datatype::Text | Datatype::AreaId => json!("string"),
            };
            let titles = match label_ja(f) {
                "" => json!({ "en": f.title }),
                ja => json!({ "en": f.title, "ja": ja }),
            };
            let required = if f.required { json!(true) } else { Value::Null };
            let unit = json!(f.unit);
            without_empty(vec![
                ("name", json!(f.name)),
                ("titles", titles),
                ("datatype", datatype),
                ("required", required),
                ("schema:unitText", unit),
            ])
        })
        .collect();
    let keys: Vec<Value> = joins(table)
        .iter()
        .map(|(name, other, key)| json!({ "columnReference": name, "reference": { "resource": format!("{other}.csv"), "columnReference": key } }))
        .collect();
    without_empty(vec![
        ("@context", json!(["http://www.w3.org/ns/csvw", { "@language": "en" }])),
        ("url", json!(table.file)),
        ("dc:title", json!([{ "@value": table.title_ja, "@language": "ja" }, { "@value": table.title_en, "@language": "en" }])),
        ("dc:source", json!(table.sources)),
        ("dc:license", if licence_path.is_empty() { Value::Null } else { json!({ "@id": licence_path }) }),
        ("dc:modified", json!(super::DATA_DATE.to_string())),
        ("tableSchema", without_empty(vec![("columns", json!(columns)), ("primaryKey", json!(table.key)), ("foreignKeys", json!(keys))])),
    ])
}

fn readme(tables: &[Checked]) -> String {
    let mut text = format!(
        "# {TITLE}\n\n\
         UTF-8, comma-separated, one header row, line feeds. Municipality codes are five-digit text (JIS X 0402): keep the leading zero. \
         1,741 municipalities on the boundaries of 2025; memberships as far as found, {}.\n\
         These files are generated by `make data`: the tables are checked, not corrected by hand. `datapackage.json` (Frictionless) and \
         `*.csv-metadata.json` (CSVW) describe every column; `app/` holds the same figures in the compact form the site loads.\n\n\
         | file | rows | content | licence |\n|---|---:|---|---|\n",
        super::DATA_DATE
    );
    for t in tables {
        text += &format!(
            "| {} | {} | {} / {} | {} |\n",
            t.table.file,
            t.rows.len(),
            t.table.title_ja,
            t.table.title_en,
            t.table.licence.describe().1
        );
    }
    text +=
        "\n## Sources / 出典\n\nName the source and say that the figures were processed (出典を記し、加工したことを明記してください)。\n\n";
    let mut named = Vec::new();
    for source in tables.iter().flat_map(|t| t.table.sources) {
        if !named.contains(source) {
            named.push(*source);
            text += &format!("- {source}\n");
        }
    }
    text += "- 地図 / map (`japan.topojson`, `app/boundaries-*.bin`, `app/home-map.svg`): 「国土数値情報(行政区域データ)」(国土交通省, 2025年)を加工して作成, CC BY 4.0, デジタル庁 policy-dashboard-assets (CC BY 4.0) による; simplified further\n\n\
        City-status dates and the three-metropolitan rule (国土利用計画 の11都府県) were compiled from general knowledge and not confirmed at their publishers. \
        The urban employment areas are one transcription of a research product, a proxy. The list of settlement areas is a lower bound.\n";
    text
}
