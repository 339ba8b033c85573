//! Writes the pages: the same components as in the browser, filled into the template of the app that opens them.
use crate::cards;
use crate::figures;
use crate::files::{Names, rename_in};
use crate::head;
use crate::html::{escape, replace_between, replace_once};
use crate::lines;
use crate::settings::Settings;
use crate::worker;
use kurabe::page::{self, Rendered, Store};
use kurabe::text::{Language, boot};
use kurabe::view::{App, Route};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, io, thread};

/// Rendering a page with many figures goes deep; the default stack of a thread is two megabytes.
const STACK_BYTES: usize = 32 << 20;

/// A template for each app, and what pages are made from.
pub struct Pages<'a> {
    settings: &'a Settings,
    templates: [String; App::ALL.len()],
    store: Store,
}

impl<'a> Pages<'a> {
    /// Reads the templates that Trunk left.
    pub fn new(settings: &'a Settings, names: &Names, store: Store) -> Result<Self, String> {
        let mut templates = [const { String::new() }; App::ALL.len()];
        for (template, app) in templates.iter_mut().zip(App::ALL) {
            let at = settings.apps.join(app.id()).join("index.html");
            let html = fs::read_to_string(&at).map_err(|e| format!("{}: {e}", at.display()))?;
            *template = rename_in(&html, names);
        }
        Ok(Self { settings, templates, store })
    }

    fn template(&self, app: App) -> &str {
        &self.templates[app as usize]
    }

    /// Names of the code that an app starts with.
    pub fn code(&self, app: App) -> Vec<&str> {
        let named = |name: &str| self.template(app).split_once(&format!("{name}=\""))?.1.split('"').next();
        ["data-js", "data-wasm"].into_iter().filter_map(named).collect()
    }

    /// Writes every route in every language, on as many threads as the machine has.
    pub fn write_all(&self, routes: &[Route]) -> Result<usize, String> {
        let jobs: Vec<(Language, &Route)> = Language::ALL.into_iter().flat_map(|l| routes.iter().map(move |r| (l, r))).collect();
        let next = AtomicUsize::new(0);
        let work = || -> Result<(), String> {
            while let Some((language, route)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                self.write(&format!("{}index.html", route.path(*language)), *language, route)?;
            }
            Ok(())
        };
        let count = thread::available_parallelism().map_or(1, usize::from);
        thread::scope(|scope| {
            let started: Vec<_> = (0..count).map(|_| thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, work)).collect();
            started.into_iter().try_for_each(|t| {
                let thread = t.map_err(|e| e.to_string())?;
                thread.join().map_err(|_| "a page panicked".to_owned())?
            })
        })?;
        Ok(jobs.len())
    }

    /// Writes one page.
    pub fn write(&self, file: &str, language: Language, route: &Route) -> Result<(), String> {
        let rendered = page::render(&self.settings.base, language, route, "", self.store);
        let template = self.template(route.app());
        let mut head = head::head(self.settings, language, route, &rendered);
        let address = |path: &str| self.settings.address(path);
        if let Some(answer) = figures::discovery(route, language) {
            head.push_str(&format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\">", escape(&address(&answer))));
        }
        if let Some(card) = figures::card(route, language, self.store.base().as_deref()) {
            head = head.replace("name=\"twitter:card\" content=\"summary\"", "name=\"twitter:card\" content=\"summary_large_image\"");
            let image = format!("<meta property=\"og:image\" content=\"{}\">", escape(&address(&card)));
            head.push_str(&image);
            // Five thousand pages of towns do without the rest; previews read the size from the picture.
            if !matches!(route, Route::Municipality(_)) {
                let ((width, height), alt) = (cards::SIZE, escape(&rendered.title));
                head.push_str(&format!(
                    "<meta property=\"og:image:width\" content=\"{width}\"><meta property=\"og:image:height\" content=\"{height}\"><meta property=\"og:image:alt\" content=\"{alt}\">"
                ));
            }
        }
        if let Route::Embed(id) = route {
            head.push_str(&figures::embed_head(&address, id, language));
            return self.fill(&figures::bare(template), file, language, &head, &rendered);
        }
        self.fill(template, file, language, &head, &rendered)
    }

    /// An empty page of an app, for addresses never visited before the network went.
    pub fn write_shell(&self, app: App) -> Result<(), String> {
        let title = kurabe::text::site::SITE_NAME.plain(Language::Ja);
        let wait = format!("<main id=\"main\"><p class=\"page\">{}</p></main>", escape(&boot::OPENING.plain(Language::Ja)));
        let rendered = Rendered { title: title.clone(), description: String::new(), html: wait };
        let head = format!("<title>{}</title><meta name=\"robots\" content=\"noindex\">", escape(&title));
        self.fill(self.template(app), &worker::shell(app), Language::Ja, &head, &rendered)
    }

    fn fill(&self, template: &str, file: &str, language: Language, head: &str, rendered: &Rendered) -> Result<(), String> {
        // Five thousand pages of towns need no stylesheet of other rooms, and are read as they arrive: the app may come a
        // little later.
        let is_town = file.contains("municipalities/");
        let other_rooms = if is_town { ["/scenarios-", "/map-", "/class-", "/compare-"].as_slice() } else { &[] };
        let unneeded = |line: &str| line.contains("stylesheet") && other_rooms.iter().any(|room| line.contains(room));
        let kept = |line: &&str| !line.trim().is_empty() && !line.starts_with("<!-- The template") && !unneeded(line);
        let mut html = template.lines().filter(kept).fold(String::new(), |all, line| all + line + "\n");
        let lang = if language == Language::En { "en" } else { "ja" };
        replace_once(&mut html, "<html lang=\"ja\">", &format!("<html lang=\"{lang}\">"))?;
        replace_once(&mut html, "<base href=\"/\">", &format!("<base href=\"{}\">", escape(&self.settings.base)))?;
        html = html.replace(" data-integrity=\"none\"", "");
        replace_between(&mut html, "head", head)?;
        replace_between(&mut html, "notices", &lines::no_script(language))?;
        replace_between(&mut html, "app", &rendered.html)?;
        if is_town {
            remove_tags(&mut html, "<link rel=\"modulepreload\"");
            remove_tags(&mut html, "<link rel=\"preload\"");
            remove_tags(&mut html, "<link rel=\"apple-touch-icon\"");
            remove_tags(&mut html, "<meta name=\"theme-color\"");
            // Links may start at the site's address, which stands in <base>; the home page keeps its own.
            let (from, home) = (format!("<a href=\"{}", escape(&self.settings.base)), "<a href=\"\"");
            html = html.replace(&from, "<a href=\"").replace(home, &format!("{from}\""));
            html = page::lean_document(&html);
        }
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

/// Takes out every tag that starts so.
fn remove_tags(html: &mut String, start: &str) {
    while let Some(at) = html.find(start) {
        let end = html[at..].find('>').map_or(html.len(), |n| at + n + 1);
        html.replace_range(at..end, "");
    }
}
