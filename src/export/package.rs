//! A figure as one archive: tables, their description for machines (Frictionless, CSVW) and for people, citation,
//! parameters, picture. Also the figure as one JSON file.

use super::rows::{Cell, Kind, Rows};
use super::{Json, Papers, Shape, citations, csv, file_name, notes, shown, standalone_svg, values};
use crate::data::DATA_DATE;
use crate::draw::Theme;
use crate::figure::Figure;
use crate::text::{Language, export as t, fill, site};

/// Name of the description for people.
pub const README: &str = "README.md";

const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The files of the archive.
pub fn files(figure: &Figure, papers: &Papers) -> Vec<(String, Vec<u8>)> {
    let notes = notes(figure, papers);
    let mut tables = vec![(file_name(figure, "", "csv"), shown(figure))];
    tables.extend(values(figure).map(|v| (file_name(figure, "-values", "csv"), v)));
    let mut all: Vec<(String, Vec<u8>)> = Vec::new();
    for (name, rows) in &tables {
        all.push((name.clone(), csv(rows, &notes).into_bytes()));
        all.push((format!("{name}-metadata.json"), csvw(name, rows, figure, papers).write().into_bytes()));
    }
    let cite = citations(figure, papers);
    all.push(("datapackage.json".into(), package(&tables, figure, papers).write().into_bytes()));
    all.push((README.into(), readme(&tables, figure, papers).into_bytes()));
    all.push(("CITATION.txt".into(), format!("{}\n\n{}\n", cite.plain, cite.japanese).into_bytes()));
    all.push(("CITATION.bib".into(), cite.bibtex.into_bytes()));
    all.push(("parameters.json".into(), parameters(papers).write().into_bytes()));
    all.push((file_name(figure, "", "svg"), standalone_svg(figure, papers, Shape::Natural, Theme::Light).into_bytes()));
    all
}

fn parameters(papers: &Papers) -> Json {
    Json::Object(papers.parameters.iter().map(|(k, v)| (k.clone(), Json::text(v))).collect())
}

fn datatype(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Text => ("string", "string"),
        Kind::Integer => ("integer", "integer"),
        Kind::Number => ("number", "decimal"),
    }
}

/// Heading, type and unit of each column, the notes last.
fn columns(rows: &Rows, language: Language) -> Vec<(String, String, Kind, String, String)> {
    let mut all: Vec<_> = rows.columns.iter().map(|c| (c.name.clone(), c.title.clone(), c.kind, c.unit.clone(), String::new())).collect();
    let notes = super::table::NOTES;
    all.push((notes.into(), notes.into(), Kind::Text, String::new(), t::NOTES_COLUMN.plain(language)));
    all
}

fn package(tables: &[(String, Rows)], figure: &Figure, papers: &Papers) -> Json {
    let licence = || Json::List(vec![Json::object([("name", Json::text("CC-BY-4.0")), ("path", Json::text(LICENCE))])]);
    let resources = tables.iter().map(|(name, rows)| {
        let fields = columns(rows, figure.language).into_iter().map(|(_, title, kind, unit, about)| {
            Json::object([
                ("name", Json::text(title)),
                ("type", Json::text(datatype(kind).0)),
                ("unit", Json::text(unit)),
                ("description", Json::text(about)),
            ])
        });
        Json::object([
            ("name", Json::text(name.trim_end_matches(".csv"))),
            ("path", Json::text(name)),
            ("title", Json::text(&rows.caption)),
            ("format", Json::text("csv")),
            ("mediatype", Json::text("text/csv")),
            ("encoding", Json::text("utf-8-sig")),
            ("schema", Json::object([("fields", Json::List(fields.collect())), ("missingValues", Json::List(vec![Json::text("")]))])),
        ])
    });
    Json::object([
        ("name", Json::text(format!("kurabe-{}", figure.id))),
        ("title", Json::text(&figure.title)),
        ("description", Json::text(format!("{} {}", figure.says, figure.caveat))),
        ("version", Json::text(DATA_DATE.to_string())),
        ("homepage", Json::text(&papers.link)),
        ("created", Json::text(format!("{}T00:00:00Z", papers.day))),
        ("licenses", licence()),
        ("sources", Json::List(vec![Json::object([("title", Json::text(&figure.source))])])),
        ("resources", Json::List(resources.collect())),
    ])
}

fn csvw(name: &str, rows: &Rows, figure: &Figure, papers: &Papers) -> Json {
    let language = if figure.language == Language::En { "en" } else { "ja" };
    let columns = columns(rows, figure.language).into_iter().map(|(name, title, kind, unit, about)| {
        Json::object([
            ("name", Json::text(name)),
            ("titles", Json::text(title)),
            ("datatype", Json::text(datatype(kind).1)),
            ("schema:unitText", Json::text(unit)),
            ("dc:description", Json::text(about)),
        ])
    });
    Json::object([
        ("@context", Json::List(vec![Json::text("http://www.w3.org/ns/csvw"), Json::object([("@language", Json::text(language))])])),
        ("url", Json::text(name)),
        ("dc:title", Json::text(&rows.caption)),
        ("dc:description", Json::text(format!("{} {}", figure.title, figure.says))),
        ("dc:source", Json::text(&figure.source)),
        ("dc:identifier", Json::text(&papers.link)),
        ("dc:rights", Json::text(&figure.caveat)),
        ("dc:license", Json::object([("@id", Json::text(LICENCE))])),
        ("dc:modified", Json::text(DATA_DATE.to_string())),
        ("dialect", Json::object([("encoding", Json::text("utf-8")), ("header", Json::Bool(true))])),
        ("tableSchema", Json::object([("columns", Json::List(columns.collect()))])),
    ])
}

fn readme(tables: &[(String, Rows)], figure: &Figure, papers: &Papers) -> String {
    let lang = figure.language;
    let mut out = format!("# {}\n\n{}\n\n{}\n\n{}\n\n", figure.title, figure.subtitle, figure.description, figure.says);
    for note in notes(figure, papers) {
        out += &format!("- {note}\n");
    }
    out += &format!("\n{}\n\n", t::README_FILES.plain(lang));
    for (name, rows) in tables {
        out += &format!("## {name}\n\n{}\n\n", rows.caption);
        for c in &rows.columns {
            let unit = if c.unit.is_empty() { String::new() } else { format!(", {}", c.unit) };
            out += &format!("- `{}`: {}{unit}\n", c.title, datatype(c.kind).0);
        }
        out.push('\n');
    }
    out + &format!("{}\n", fill(&t::README_CODES.plain(lang), &[("site", &site::SITE_NAME.plain(lang))]))
}

/// The figure, its words, its rows and its papers as one JSON file.
pub fn figure_json(figure: &Figure, papers: &Papers) -> String {
    let table = |rows: &Rows| {
        let fields = rows.columns.iter().map(|c| {
            Json::object([
                ("name", Json::text(&c.name)),
                ("title", Json::text(&c.title)),
                ("type", Json::text(datatype(c.kind).0)),
                ("unit", Json::text(&c.unit)),
            ])
        });
        let lines = rows.rows.iter().map(|r| {
            Json::List(
                r.iter()
                    .map(|c| match c {
                        Cell::Text(s) => Json::text(s),
                        Cell::Number(v) => Json::Number(*v),
                        Cell::Missing => Json::Null,
                    })
                    .collect(),
            )
        });
        Json::object([
            ("caption", Json::text(&rows.caption)),
            ("fields", Json::List(fields.collect())),
            ("rows", Json::List(lines.collect())),
        ])
    };
    let language = if lang_is_english(figure) { "en" } else { "ja" };
    Json::object([
        ("id", Json::text(figure.id)),
        ("language", Json::text(language)),
        ("title", Json::text(&figure.title)),
        ("subtitle", Json::text(&figure.subtitle)),
        ("description", Json::text(&figure.description)),
        ("says", Json::text(&figure.says)),
        ("caveat", Json::text(&figure.caveat)),
        ("source", Json::text(&figure.source)),
        ("license", Json::text(LICENCE)),
        ("data_date", Json::text(DATA_DATE.to_string())),
        ("downloaded", Json::text(&papers.day)),
        ("link", Json::text(&papers.link)),
        ("embed", Json::text(&papers.embed)),
        ("citation", Json::text(citations(figure, papers).plain)),
        ("parameters", parameters(papers)),
        ("table", table(&shown(figure))),
        ("values", values(figure).map_or(Json::Null, |v| table(&v))),
    ])
    .write()
}

fn lang_is_english(figure: &Figure) -> bool {
    figure.language == Language::En
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_there_and_the_descriptions_name_the_same_columns() {
        let papers = Papers {
            link: "https://example.org/?v=1&d=2025-04-01".into(),
            day: "2026-11-25".into(),
            parameters: vec![("v".into(), "1".into())],
            ..Papers::default()
        };
        for language in Language::ALL {
            let figure = crate::figure::published_finding(language);
            let all = files(&figure, &papers);
            let read = |name: &str| -> String {
                String::from_utf8(all.iter().find(|(n, _)| n == name).unwrap_or_else(|| panic!("no {name}")).1.clone()).expect("UTF-8")
            };
            let table = file_name(&figure, "", "csv");
            let heading: Vec<String> =
                read(&table).trim_start_matches('\u{feff}').lines().next().expect("a heading").split(',').map(str::to_owned).collect();
            let package: serde_json::Value = serde_json::from_str(&read("datapackage.json")).expect("JSON");
            let fields: Vec<&str> =
                package["resources"][0]["schema"]["fields"].as_array().expect("fields").iter().filter_map(|f| f["name"].as_str()).collect();
            assert_eq!(fields, heading);
            let csvw: serde_json::Value = serde_json::from_str(&read(&format!("{table}-metadata.json"))).expect("JSON");
            let titles: Vec<&str> =
                csvw["tableSchema"]["columns"].as_array().expect("columns").iter().filter_map(|c| c["titles"].as_str()).collect();
            assert_eq!(titles, heading);
            assert!(read(README).contains(&papers.link) && read("CITATION.bib").contains("@misc"));
            assert_eq!(serde_json::from_str::<serde_json::Value>(&read("parameters.json")).expect("JSON")["v"], "1");
            let json: serde_json::Value = serde_json::from_str(&figure_json(&figure, &papers)).expect("JSON");
            assert_eq!(json["table"]["rows"][0][1], -3717.0);
            assert_eq!(json["caveat"], figure.caveat.as_str());
        }
    }
}
