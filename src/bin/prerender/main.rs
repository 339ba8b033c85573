//! Writes every page as HTML, so that a visitor sees it before the app has arrived and without JavaScript.
//!
//! `prerender --apps target/apps --to dist --base /kurabe/ --site https://example.org`: gathers what
//! Trunk built, fills Trunk's index.html of the app that opens the route, for each route in each language, and writes
//! last what describes the whole tree: sitemap, manifest, service worker.
mod cards;
mod figures;
mod files;
mod head;
mod html;
mod lines;
mod pages;
mod routes;
mod settings;
mod sitemap;
mod structured;
mod worker;

use std::path::Path;
use std::sync::Arc;
use std::{fs, process};

use kurabe::data::{Atlas, open, topology};
use kurabe::page::Store;
use kurabe::text::Language;
use kurabe::view::Route;
use leptos::prelude::{Owner, Set};
use settings::Settings;

fn main() {
    let done = Settings::read().and_then(|s| run(&s).map(|count| (s, count)));
    match done {
        Ok((s, count)) => println!("prerender: {count} pages in {} for {}", s.to.display(), s.address("")),
        Err(why) => {
            eprintln!("prerender: {why}");
            process::exit(1);
        }
    }
}

fn run(settings: &Settings) -> Result<usize, String> {
    let here = |e: std::io::Error| format!("{}: {e}", settings.to.display());
    files::gather(&settings.apps, &settings.to).map_err(here)?;
    lines::fill(&settings.to).map_err(here)?;
    let names = files::name_by_contents(&settings.to).map_err(here)?;
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let read = || -> Result<_, open::OpenError> {
        let base = open::read_base(&tables)?;
        let panel = open::read_panel(&tables)?;
        let outlook = open::read_outlook(&tables, &base)?;
        let ages = open::read_ages(&tables, &base)?;
        Ok((Arc::new(base), panel, Arc::new(outlook), Arc::new(ages)))
    };
    let (base, panel, outlook, ages) = read().map_err(|e| e.to_string())?;
    let boundaries = topology::read_boundaries(&tables, &base).map_err(|e| e.to_string())?;
    let map = Atlas::new(&boundaries, &base).map_err(|e| e.to_string())?;
    let owner = Owner::new();
    let store = owner.with(|| Store::new(Some(base.clone()), panel, Some(outlook)));
    store.ages.set(Some(ages));
    store.map.set(Some(Arc::new(map)));
    if let Some(why) = cards::why_not() {
        eprintln!("prerender: no cards for previews of links: {why}");
    }
    let routes = routes::all(&base);
    let pages = pages::Pages::new(settings, &names, store)?;
    let count = pages.write_all(&routes)?;
    figures::write_all(&settings.to, &|path: &str| settings.address(path), store)?;
    // Served by the host for every path that is not there; the app then shows it in the language of the path.
    pages.write("404.html", Language::Ja, &Route::NotFound)?;
    for app in worker::SHELLS {
        pages.write_shell(app)?;
    }
    fs::write(settings.to.join("robots.txt"), sitemap::robots(settings)).map_err(here)?;
    if let Some(xml) = sitemap::sitemap(settings, &routes) {
        fs::write(settings.to.join("sitemap.xml"), xml).map_err(here)?;
    }
    fs::write(settings.to.join("manifest.webmanifest"), worker::manifest(&names)).map_err(here)?;
    // Last, because it describes all the rest.
    let script = worker::worker(settings, &routes, &pages, &files::tree(&settings.to).map_err(here)?)?;
    fs::write(settings.to.join("sw.js"), script).map_err(here)?;
    Ok(count + 2)
}
