//! `make data`: source tables in, the site's own tables out.
//!
//! `convert [SOURCE_DIR]` reads the tables of SOURCE_DIR (default: `../shared/data` where it exists, else the
//! project's own `public/data`, which has the same layout), checks every cell, key and join against
//! `data::tables`, and writes `public/data/` anew: the open tables, their metadata, the compact files of
//! the app and the list of those. Run twice, it changes nothing. The boundaries (`japan.topojson`) are kept as they are
//! and written once more in our own encoding, and as the small map of the home page.

use kurabe::data::{Column, encode_base, encode_details, files, home_map, metadata, open, tables, topology};
use kurabe::text::{Language, lesson::Catalogue};
use std::{error::Error, fs, path::Path, process::ExitCode};

/// What the app loads, below `public/`.
const APP: &str = "data/app";

fn main() -> ExitCode {
    let default = if Path::new("../shared/data").is_dir() { "../shared/data" } else { "public/data" };
    let source = std::env::args().nth(1).unwrap_or_else(|| default.into());
    match convert(Path::new(&source), Path::new(".")) {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("convert: {error}");
            ExitCode::FAILURE
        }
    }
}

fn convert(source: &Path, project: &Path) -> Result<String, Box<dyn Error>> {
    let public = project.join("public");
    let own = public.join("data");
    fs::create_dir_all(own.join("app"))?;
    let checked = tables::read_all(source)?;
    let mut open_bytes = 0;
    for table in &checked {
        let text = table.canonical()?;
        open_bytes += text.len();
        fs::write(own.join(table.table.file), text)?;
    }
    for (name, text) in metadata::documents(&checked) {
        fs::write(own.join(name), text)?;
    }
    for entry in fs::read_dir(own.join("app"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "bin") {
            fs::remove_file(path)?;
        }
    }
    lessons(project)?;
    let base = open::read_base(&own)?;
    let panel = open::read_panel(&own)?;
    let outlook = open::read_outlook(&own, &base)?;
    let mut list = Vec::new();
    let mut write = |id: String, stem: &str, bytes: Vec<u8>| -> Result<(), Box<dyn Error>> {
        let name = files::hashed_name(stem, "bin", &bytes);
        fs::write(public.join(APP).join(&name), &bytes)?;
        list.push((id, format!("{APP}/{name}"), bytes.len()));
        Ok(())
    };
    write("Base".into(), "base", encode_base(&base))?;
    write("Details".into(), "details", encode_details(&base))?;
    write("Outlook".into(), "outlook", files::encode_outlook(&outlook))?;
    write("Ages".into(), "ages-2050", files::encode_ages(&open::read_ages(&own, &base)?))?;
    for column in Column::ALL {
        let series = panel.column(*column).ok_or("a column of the panel is missing")?;
        write(format!("Column(Column::{column:?})"), column.name(), files::encode_series(*column, series))?;
    }
    let topology = fs::read_to_string(source.join(topology::FILE))?;
    let boundaries = topology::read_topology(&topology, &base)?.in_order();
    write("Boundaries".into(), "boundaries", files::encode_boundaries(&boundaries))?;
    fs::write(own.join(topology::FILE), &topology)?;
    fs::write(public.join(APP).join("home-map.svg"), home_map::draw(&topology, &base)?)?;
    fs::write(project.join("src/data/file_list.rs"), file_list(&list))?;
    let rows: usize = checked.iter().map(|t| t.rows.len()).sum();
    let compact: usize = list.iter().map(|(_, _, bytes)| bytes).sum();
    Ok(format!("{} tables, {rows} rows, {open_bytes} bytes; {} fetched files, {compact} bytes", checked.len(), list.len()))
}

/// Texts of the classroom, a file per language, and the list of those.
fn lessons(project: &Path) -> Result<(), Box<dyn Error>> {
    let folder = project.join("public").join(APP);
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.file_name().and_then(|n| n.to_str()).is_some_and(|n| n.starts_with("lessons-")) {
            fs::remove_file(path)?;
        }
    }
    let mut text =
        "//! Written by `make data`; do not edit.\n\nuse super::files::{File, FileId};\nuse crate::text::Language;\n\n".to_owned();
    text += "/// Texts of the classroom, a file per language.\n#[rustfmt::skip]\npub const LESSON_FILES: &[File] = &[\n";
    for language in Language::ALL {
        let bytes = Catalogue::built_in(language).encode();
        let name = files::hashed_name(&format!("lessons-{}", format!("{language:?}").to_lowercase()), "txt", &bytes);
        text += &format!("    File {{ id: FileId::Lessons(Language::{language:?}), path: \"{APP}/{name}\", bytes: {} }},\n", bytes.len());
        fs::write(folder.join(name), bytes)?;
    }
    fs::write(project.join("src/data/lesson_file_list.rs"), text + "];\n")?;
    Ok(())
}

/// The source of `file_list.rs`.
fn file_list(list: &[(String, String, usize)]) -> String {
    let mut text = "//! Written by `make data`; do not edit.\n\nuse super::Column;\nuse super::files::{File, FileId};\n\n".to_owned();
    text += "/// Every file that the app fetches.\n#[rustfmt::skip]\npub const FILES: &[File] = &[\n";
    for (id, path, bytes) in list {
        text += &format!("    File {{ id: FileId::{id}, path: {path:?}, bytes: {bytes} }},\n");
    }
    text + "];\n"
}
