//! The pages and their addresses (RULES 10): canonical with a trailing slash, both forms understood.

use crate::{data::Code, text::Language};

/// A page. Whether an area, a lesson or a municipality exists is for the page to say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// `/`
    Home,
    /// `/compare/`
    Compare,
    /// `/areas/`
    Areas,
    /// `/areas/{area_id}/`
    Area(String),
    /// `/municipalities/{code}/`
    Municipality(Code),
    /// `/scenarios/`
    Scenarios,
    /// `/class/`
    Class,
    /// `/class/{lesson}/`
    Lesson(String),
    /// `/data/`
    Data,
    /// `/methods/`
    Methods,
    /// `/about/`
    About,
    /// `/embed/{figure}/`
    Embed(String),
    /// Anything else.
    NotFound,
}

/// The apps that one crate is built into, so that a page asks for little more than it needs (ARCHITECTURE.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum App {
    /// The home page, pages that are only read, and the one that says that there is no such page.
    Start,
    /// Comparison, areas, scenarios.
    Explore,
    /// The classroom.
    Class,
    /// A figure alone, for other people's pages.
    Embed,
}

impl App {
    /// All of them.
    pub const ALL: [App; 4] = [App::Start, App::Explore, App::Class, App::Embed];

    /// Name of its Cargo feature and of its folder in `target/apps/`.
    pub const fn id(self) -> &'static str {
        match self {
            App::Start => "start",
            App::Explore => "explore",
            App::Class => "class",
            App::Embed => "embed",
        }
    }
}

/// An id as it may stand in a path: small letters, digits, hyphens.
fn is_id(s: &str) -> bool {
    !s.is_empty() && s.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

impl Route {
    /// Pages of text, tables and still pictures: the browser keeps them as they arrive.
    pub const fn is_only_read(&self) -> bool {
        matches!(self, Route::Data | Route::Methods | Route::About | Route::Municipality(_))
    }

    /// The app that opens the page.
    pub const fn app(&self) -> App {
        match self {
            Route::Home | Route::NotFound => App::Start,
            Route::Compare | Route::Areas | Route::Area(_) | Route::Scenarios => App::Explore,
            Route::Class | Route::Lesson(_) => App::Class,
            Route::Embed(_) => App::Embed,
            Route::Data | Route::Methods | Route::About | Route::Municipality(_) => App::Start,
        }
    }

    /// Reads a path without the site's base: `en/compare/`, `/en/compare`, `compare/index.html`, or nothing.
    pub fn parse(path: &str) -> (Language, Route) {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let mut segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
        let language = match segments.first().copied() {
            Some("en") => Language::En,
            Some("easy") => Language::Easy,
            _ => Language::Ja,
        };
        if language != Language::Ja {
            segments.remove(0);
        }
        let route = match *segments.as_slice() {
            [] => Route::Home,
            ["compare"] => Route::Compare,
            ["areas"] => Route::Areas,
            ["areas", id] if is_id(id) => Route::Area(id.to_owned()),
            ["municipalities", code] => code.parse().map_or(Route::NotFound, Route::Municipality),
            ["scenarios"] => Route::Scenarios,
            ["class"] => Route::Class,
            ["class", lesson] if is_id(lesson) => Route::Lesson(lesson.to_owned()),
            ["data"] => Route::Data,
            ["methods"] => Route::Methods,
            ["about"] => Route::About,
            ["embed", figure] if is_id(figure) => Route::Embed(figure.to_owned()),
            _ => Route::NotFound,
        };
        (language, route)
    }

    /// The canonical path without base or leading slash, e.g. `en/compare/`; empty for the Japanese home page.
    pub fn path(&self, language: Language) -> String {
        let page = match self {
            Route::Home => String::new(),
            Route::Compare => "compare/".into(),
            Route::Areas => "areas/".into(),
            Route::Area(id) => format!("areas/{id}/"),
            Route::Municipality(code) => format!("municipalities/{code}/"),
            Route::Scenarios => "scenarios/".into(),
            Route::Class => "class/".into(),
            Route::Lesson(id) => format!("class/{id}/"),
            Route::Data => "data/".into(),
            Route::Methods => "methods/".into(),
            Route::About => "about/".into(),
            Route::Embed(id) => format!("embed/{id}/"),
            Route::NotFound => "404.html".into(),
        };
        match language.prefix() {
            "" => page,
            prefix => format!("{prefix}/{page}"),
        }
    }
}
