//! The manifest and, last of all, the service worker: what it keeps and its version come from the built tree.
use crate::files;
use crate::settings::Settings;
use kurabe::data::codec::crc32;
use kurabe::data::files::{FILES, FileId};
use kurabe::place::Atlas;
use kurabe::stats::random::fnv1a64;
use kurabe::text::{Language, Text, site};
use kurabe::view::Route;
use serde_json::{Value, json};
use std::fs;

const WORKER: &str = include_str!("worker.js");

/// Lazy files without which pages open half empty; the rest is kept when it is first used.
fn is_default_data(path: &str) -> bool {
    // All that a page of a place needs, since any of them may be the one that was never visited.
    let wanted = |id: FileId| match id {
        FileId::Column(column) => Atlas::columns().contains(&column),
        _ => true,
    };
    if let Some(file) = FILES.iter().find(|f| f.path == path) {
        return wanted(file.id);
    }
    // Files outside of that list, such as the map.
    path.starts_with("data/app/") && is_named_by_contents(path)
}

/// `name-0123abcd.ext`, and wasm-bindgen's `name-0123abcd_bg.wasm`.
fn is_named_by_contents(path: &str) -> bool {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| (8..=16).contains(&hash.len()) && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Pages that open with the small app, but for the towns': those are thousands, and are kept when they are visited.
fn start_pages(routes: &[Route]) -> Vec<String> {
    let small: Vec<&Route> = routes.iter().filter(|r| r.opens_with_start() && !matches!(r, Route::Municipality(_))).collect();
    Language::ALL.into_iter().flat_map(|l| small.iter().map(move |r| r.path(l)).collect::<Vec<_>>()).collect()
}

/// What is kept at once, what "keep this area" adds, and the version of the whole tree.
pub fn worker(settings: &Settings, routes: &[Route], tree: &[String]) -> Result<String, String> {
    let code = |path: &&String| {
        let name = path.as_str();
        !name.contains('/') && [".js", ".wasm", ".css", ".svg"].iter().any(|e| name.ends_with(e)) && is_named_by_contents(name)
    };
    let mut shell: Vec<String> = tree.iter().filter(code).cloned().collect();
    shell.extend(tree.iter().filter(|p| is_default_data(p)).cloned());
    shell.extend(start_pages(routes));
    shell.push("shell.html".into());
    shell.push("manifest.webmanifest".into());
    let data: Vec<&str> = FILES.iter().map(|f| f.path).collect();
    let mut listing = String::new();
    for path in tree {
        let bytes = fs::read(settings.to.join(path)).map_err(|e| format!("{path}: {e}"))?;
        listing += &format!("{path} {} {:08x}\n", bytes.len(), crc32(&bytes));
    }
    let version = format!("{:016x}", fnv1a64(&listing));
    let mut script = WORKER.to_owned();
    crate::html::replace_once(&mut script, "/*VERSION*/", &version)?;
    crate::html::replace_once(&mut script, "/*SHELL*/[]", &json!(shell).to_string())?;
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
