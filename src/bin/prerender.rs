//! Writes every page as HTML, so that a visitor sees it before the app has arrived and without JavaScript.
//!
//! `prerender --from target/app --start target/start --to dist --base /kurabe/`: copies what Trunk built, then fills
//! Trunk's index.html of the app that opens the route, for each route in each language. The base is the only thing that differs between two places of the same site.
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs, io, process};

use kurabe::data::{Base, files, open};
use kurabe::page::{self, Store};
use kurabe::text::{Language, boot};
use kurabe::view::Route;
use leptos::prelude::Owner;

struct Settings {
    /// The whole app.
    from: PathBuf,
    /// The small one, for the home page and the pages that are only read.
    start: PathBuf,
    to: PathBuf,
    base: String,
}

fn settings() -> Result<Settings, String> {
    let mut settings = Settings { from: "target/app".into(), start: "target/start".into(), to: "dist".into(), base: "/".into() };
    let mut arguments = env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--from" => settings.from = value.into(),
            "--start" => settings.start = value.into(),
            "--to" => settings.to = value.into(),
            "--base" => settings.base = value,
            _ => return Err(format!("unknown option {name}; there are --from, --start, --to and --base")),
        }
    }
    if !settings.base.starts_with('/') || !settings.base.ends_with('/') {
        return Err(format!("--base {} must start and end with /", settings.base));
    }
    Ok(settings)
}

fn main() {
    let done = settings().and_then(|s| run(&s).map(|count| (s, count)));
    match done {
        Ok((s, count)) => println!("prerender: {count} pages in {} for {}", s.to.display(), s.base),
        Err(why) => {
            eprintln!("prerender: {why}");
            process::exit(1);
        }
    }
}

fn run(settings: &Settings) -> Result<usize, String> {
    let template = |folder: &Path| {
        let at = folder.join("index.html");
        fs::read_to_string(&at).map_err(|e| format!("{}: {e}", at.display()))
    };
    let (whole, start) = (template(&settings.from)?, template(&settings.start)?);
    let copied = replace_folder(&settings.from, &settings.to).and_then(|()| copy_code(&settings.start, &settings.to));
    copied.map_err(|e| format!("{}: {e}", settings.to.display()))?;
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let read = || -> Result<_, open::OpenError> {
        let base = open::read_base(&tables)?;
        let panel = open::read_panel(&tables)?;
        let outlook = open::read_outlook(&tables, &base)?;
        Ok((Arc::new(base), panel, Arc::new(outlook)))
    };
    let (base, panel, outlook) = read().map_err(|e| e.to_string())?;
    let owner = Owner::new();
    let store = owner.with(|| Store::new(Some(base.clone()), panel, Some(outlook)));
    let site = Site { settings, whole: &whole, start: &start, store };
    let routes = routes(&base);
    for language in Language::ALL {
        for route in &routes {
            site.write(&format!("{}index.html", route.path(language)), language, route)?;
        }
    }
    // Served by the host for every path that is not there; the app then shows it in the language of the path.
    site.write("404.html", Language::Ja, &Route::NotFound)?;
    Ok(routes.len() * Language::ALL.len() + 1)
}

/// Every page there is.
fn routes(base: &Base) -> Vec<Route> {
    let mut routes = vec![Route::Home, Route::Compare, Route::Areas, Route::Scenarios, Route::Data, Route::Methods, Route::About];
    routes.extend(base.areas.iter().map(|area| Route::Area(area.id.to_string())));
    routes
}

struct Site<'a> {
    settings: &'a Settings,
    whole: &'a str,
    start: &'a str,
    store: Store,
}

impl Site<'_> {
    fn write(&self, file: &str, language: Language, route: &Route) -> Result<(), String> {
        let base = &self.settings.base;
        let rendered = page::render(base, language, route, "", self.store);
        let mut head =
            format!("<title>{}</title><meta name=\"description\" content=\"{}\">", escape(&rendered.title), escape(&rendered.description));
        // What the app reads first, fetched while its code is still under way.
        let first = if route.opens_with_start() { &files::FIRST[..1] } else { files::FIRST };
        for id in first {
            head.push_str(&format!("<link rel=\"preload\" href=\"{}\" as=\"fetch\" crossorigin>", files::path(*id)));
        }
        if *route == Route::NotFound {
            head.push_str("<meta name=\"robots\" content=\"noindex\">");
        }
        let notices = format!(
            "<noscript><p class=\"boot-notice\">{}</p></noscript><p class=\"boot-notice\" id=\"boot-failed\" role=\"alert\" hidden>{}</p>",
            escape(&boot::NO_SCRIPT.plain(language)),
            escape(&boot::FAILED.plain(language)),
        );
        let mut html = if route.opens_with_start() { self.start } else { self.whole }.to_owned();
        replace_once(&mut html, "<html lang=\"ja\">", &format!("<html lang=\"{}\">", tag(language)))?;
        replace_once(&mut html, "<base href=\"/\">", &format!("<base href=\"{}\">", escape(base)))?;
        replace_between(&mut html, "head", &head)?;
        replace_between(&mut html, "notices", &notices)?;
        replace_between(&mut html, "app", &rendered.html)?;
        let at = self.settings.to.join(file);
        let write = || -> io::Result<()> {
            if let Some(folder) = at.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&at, html)
        };
        write().map_err(|e| format!("{}: {e}", at.display()))
    }
}

/// やさしい日本語 has no tag of its own; it is Japanese.
fn tag(language: Language) -> &'static str {
    match language {
        Language::Ja | Language::Easy => "ja",
        Language::En => "en",
    }
}

fn escape(s: &str) -> String {
    s.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn replace_once(html: &mut String, from: &str, to: &str) -> Result<(), String> {
    let at = html.find(from).ok_or_else(|| format!("the template has no {from}"))?;
    html.replace_range(at..at + from.len(), to);
    Ok(())
}

/// Replaces `<!--name-->…<!--/name-->`, markers included.
fn replace_between(html: &mut String, name: &str, with: &str) -> Result<(), String> {
    let (open, close) = (format!("<!--{name}-->"), format!("<!--/{name}-->"));
    let missing = || format!("the template has no {open}…{close}");
    let start = html.find(&open).ok_or_else(missing)?;
    let end = html[start..].find(&close).ok_or_else(missing)? + start + close.len();
    html.replace_range(start..end, with);
    Ok(())
}

fn replace_folder(from: &Path, to: &Path) -> io::Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    copy_folder(from, to)
}

/// The hashed code of the small app; everything else it has is in the whole one too.
fn copy_code(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|e| e == "js" || e == "wasm") {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
