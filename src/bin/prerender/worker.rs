//! The manifest and, last of all, the service worker: what it keeps and its version come from the built tree.
use crate::files;
use crate::pages::Pages;
use crate::settings::Settings;
use kurabe::compare::{self, Question};
use kurabe::data::codec::crc32;
use kurabe::data::files::{FILES, FileId, LESSON_FILES};
use kurabe::lesson;
use kurabe::place::Gazetteer;
use kurabe::stats::random::fnv1a64;
use kurabe::text::{Language, Text, site};
use kurabe::view::{App, Route};
use serde_json::{Value, json};
use std::fs;

const WORKER: &str = include_str!("worker.js");

/// Apps that open pages which were never visited; those of the small one are all kept as they are.
pub const SHELLS: [App; 2] = [App::Explore, App::Class];

/// Name of the empty page of an app.
pub fn shell(app: App) -> String {
    format!("shell-{}.html", app.id())
}

/// When a file of the app is kept.
#[derive(PartialEq)]
enum When {
    /// At once: without it the page that opens most often does not stand.
    Installing,
    /// Later, while nothing else is asked for: what any page of a place or of the classroom needs.
    Later,
    /// When it is first used.
    Used,
}

/// When a file under `data/app/` is kept.
fn when(path: &str) -> When {
    let Some(file) = FILES.iter().chain(LESSON_FILES).find(|f| f.path == path) else {
        // Files outside of that list, such as the map.
        return if path.starts_with("data/app/") && is_named_by_contents(path) { When::Installing } else { When::Used };
    };
    match file.id {
        FileId::Column(column) if compare::columns(&Question::default()).contains(&column) => When::Installing,
        FileId::Column(column) if Gazetteer::columns().contains(&column) || lesson::COLUMNS.contains(&column) => When::Later,
        FileId::Column(_) => When::Used,
        FileId::Ages | FileId::Lessons(_) => When::Later,
        _ => When::Installing,
    }
}

/// `name-0123abcd.ext`, and wasm-bindgen's `name-0123abcd_bg.wasm`.
fn is_named_by_contents(path: &str) -> bool {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| (8..=16).contains(&hash.len()) && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Pages that open with the small app, but for the towns': those are thousands, and are kept when they are visited.
fn start_pages(routes: &[Route], language: Language) -> Vec<String> {
    let small = routes.iter().filter(|r| r.app() == App::Start && !matches!(r, Route::Municipality(_)));
    small.map(|r| r.path(language)).collect()
}

/// What is kept at once, what "keep this area" adds, and the version of the whole tree.
pub fn worker(settings: &Settings, routes: &[Route], pages: &Pages, tree: &[String]) -> Result<String, String> {
    let code = |path: &&String| {
        let name = path.as_str();
        !name.contains('/') && [".js", ".wasm", ".css", ".svg"].iter().any(|e| name.ends_with(e)) && is_named_by_contents(name)
    };
    let code: Vec<String> = tree.iter().filter(code).cloned().collect();
    // The small app and the one of most pages come at once, the classroom's later, that of figures alone when it is used.
    let of = |app: App, path: &str| pages.code(app).contains(&path);
    let mut at_once: Vec<String> = code.iter().filter(|p| !of(App::Class, p) && !of(App::Embed, p)).cloned().collect();
    at_once.extend(tree.iter().filter(|p| when(p) == When::Installing).cloned());
    at_once.extend([shell(App::Explore), "manifest.webmanifest".into()]);
    let mut later: Vec<String> = code.iter().filter(|p| of(App::Class, p)).cloned().collect();
    later.extend(tree.iter().filter(|p| when(p) == When::Later).cloned());
    later.push(shell(App::Class));
    let of_language: serde_json::Map<String, Value> =
        Language::ALL.into_iter().map(|l| (l.prefix().to_owned(), json!(start_pages(routes, l)))).collect();
    let data: Vec<&str> = FILES.iter().map(|f| f.path).collect();
    let mut listing = String::new();
    for path in tree {
        let bytes = fs::read(settings.to.join(path)).map_err(|e| format!("{path}: {e}"))?;
        listing += &format!("{path} {} {:08x}\n", bytes.len(), crc32(&bytes));
    }
    let version = format!("{:016x}", fnv1a64(&listing));
    let mut script = WORKER.to_owned();
    crate::html::replace_once(&mut script, "/*VERSION*/", &version)?;
    crate::html::replace_once(&mut script, "/*CODE*/[]", &json!(code).to_string())?;
    crate::html::replace_once(&mut script, "/*SHELL*/[]", &json!(at_once).to_string())?;
    crate::html::replace_once(&mut script, "/*PAGES*/{}", &Value::Object(of_language).to_string())?;
    crate::html::replace_once(&mut script, "/*LATER*/[]", &json!(later).to_string())?;
    crate::html::replace_once(&mut script, "/*DATA*/[]", &json!(data).to_string())?;
    Ok(script)
}

/// The web app manifest; addresses are relative to it, so that it serves any base.
pub fn manifest(names: &files::Names) -> String {
    let icons: Vec<Value> = names
        .iter()
        .filter_map(|(old, new)| {
            let size = old.strip_prefix("icons/icon-")?.split(['.', '-']).next()?;
            let purpose = if old.contains("maskable") { "maskable" } else { "any" };
            Some(json!({ "src": new, "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose }))
        })
        .collect();
    let short = |route: Route, name: Text| json!({ "name": name.plain(Language::Ja), "url": format!("./{}", route.path(Language::Ja)) });
    let shortcuts =
        [short(Route::Compare, site::NAV_COMPARE), short(Route::Areas, site::NAV_AREAS), short(Route::Scenarios, site::NAV_SCENARIOS)];
    let value = json!({
        "id": "./", "start_url": "./", "scope": "./", "display": "minimal-ui", "lang": "ja", "dir": "ltr",
        "name": site::SITE_NAME.plain(Language::Ja), "short_name": site::SITE_NAME.plain(Language::Ja),
        "description": site::TAGLINE.plain(Language::Ja), "categories": ["education", "government", "news"],
        "background_color": "#FFFFFF", "theme_color": "#FFFFFF", "icons": icons,
        "shortcuts": shortcuts,
    });
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_the_classroom_come_in_the_background() {
        assert_eq!(LESSON_FILES.len(), Language::ALL.len());
        for file in LESSON_FILES {
            assert!(when(file.path) == When::Later, "{}", file.path);
        }
        assert!(when("data/app/a-map-0123abcd.bin") == When::Installing && when("data/archive.zip") == When::Used);
    }
}
