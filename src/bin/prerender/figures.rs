//! Ready-made pieces of every figure at its default question: the picture (SVG), and what a preview of a link needs
//! (oEmbed answer, card). Areas have theirs too. All drawn from the same values by the same code as the pages.
use crate::cards;
use kurabe::data::{Base, DATA_DATE};
use kurabe::draw::Theme;
use kurabe::export::{self, Papers, Shape};
use kurabe::figure::Figure;
use kurabe::page::Store;
use kurabe::page::embed::{self, FIGURES, Row};
use kurabe::text::{Language, site};
use kurabe::view::{EMBEDDABLE, Home, Route};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, io, thread};

/// Writes them all, on as many threads as the machine has; `address` turns a path of the site into a link.
pub fn write_all(to: &Path, address: &(dyn Fn(&str) -> String + Sync), store: Store) -> Result<usize, String> {
    let base = store.base();
    let areas: Vec<&str> = base.iter().flat_map(|b| &b.areas).map(|a| &*a.id).collect();
    let mut jobs: Vec<(Language, &Row, Option<&str>)> = Vec::new();
    for language in Language::ALL {
        for row in FIGURES {
            jobs.push((language, row, None));
            // The map of all areas is the same for each; 114 copies of it would be a third of the site.
            if row.home == Home::Areas && row.id != "areas-map" {
                jobs.extend(areas.iter().map(|a| (language, row, Some(*a))));
            }
        }
    }
    let (next, count) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || -> Result<(), String> {
        while let Some((language, row, area)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            if write(to, address, store, *language, row, *area)? {
                count.fetch_add(1, Ordering::Relaxed);
            }
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let started: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        started.into_iter().try_for_each(|t| t.join().map_err(|_| "a figure panicked".to_owned())?)
    })?;
    Ok(count.into_inner())
}

fn write(
    to: &Path,
    address: &dyn Fn(&str) -> String,
    store: Store,
    language: Language,
    row: &Row,
    area: Option<&str>,
) -> Result<bool, String> {
    let query = area.map(|a| format!("area={a}")).unwrap_or_default();
    // A figure that is nothing without an area has no picture of all.
    let Some(figure) = embed::figure(row, language, &query, store) else { return Ok(false) };
    let folder = Route::Embed(row.id.to_owned()).path(language);
    let standing = row.home.standing(&query, store.base().as_deref());
    let papers = Papers {
        link: format!("{}?{}", address(&standing.route.path(language)), standing.query.text()),
        embed: with_query(address(&folder), &standing.live_embed_query().text()),
        day: DATA_DATE.to_string(),
        parameters: standing.query.pairs().to_vec(),
    };
    let name = area.unwrap_or("figure");
    let at = to.join(&folder);
    let save = |file: String, bytes: &[u8]| -> Result<(), String> {
        let path = at.join(file);
        let write = || -> io::Result<()> {
            fs::create_dir_all(&at)?;
            fs::write(&path, bytes)
        };
        write().map_err(|e| format!("{}: {e}", path.display()))
    };
    save(format!("{name}.svg"), export::standalone_svg(&figure, &papers, Shape::Natural, Theme::Light).as_bytes())?;
    save(format!("{name}.oembed.json"), oembed(&figure, &papers, address, &folder, name, language).as_bytes())?;
    if has_card(row.id, area, language)
        && let Some(card) = cards::card(&export::card_svg(&figure, &papers))
    {
        save(format!("{name}.card.png"), &card)?;
    }
    Ok(true)
}

/// Figures have cards, and so have areas; those of the areas in easy Japanese are the Japanese ones, for the sake of the
/// tree's size.
fn has_card(id: &str, area: Option<&str>, language: Language) -> bool {
    area.is_none() || (id == "area-population" && language != Language::Easy)
}

/// Where the card of a page is, if cards are drawn in this build. A town shows its area's, one outside of all areas the
/// map of all towns; pages without a figure of their own that of the first page.
pub fn card(route: &Route, language: Language, base: Option<&Base>) -> Option<String> {
    if !cards::are_drawn() || *route == Route::NotFound {
        return None;
    }
    // Of areas there is none in easy Japanese.
    let of_area = |id: &str| {
        let language = if has_card("area-population", Some(id), language) { language } else { Language::Ja };
        discovery(&Route::Area(id.to_owned()), language)
    };
    let answer = match route {
        Route::Area(id) => of_area(id),
        Route::Municipality(code) => {
            let base = base?;
            let area = base.index(*code).and_then(|town| base.memberships.iter().find(|m| m.municipality == town));
            match area.and_then(|m| base.areas.get(m.area)) {
                Some(area) => of_area(&area.id),
                None => discovery(&Route::Embed("areas-map".into()), language),
            }
        }
        _ => discovery(route, language).or_else(|| discovery(&Route::Home, language)),
    };
    answer.map(|answer| answer.replace(".oembed.json", ".card.png"))
}

fn with_query(address: String, query: &str) -> String {
    if query.is_empty() { address } else { format!("{address}?{query}") }
}

/// The answer of oembed.com for a figure: an iframe with title, and a link for where it is stripped.
fn oembed(figure: &Figure, papers: &Papers, address: &dyn Fn(&str) -> String, folder: &str, name: &str, language: Language) -> String {
    use export::Json;
    let height = export::enough_height(figure);
    let asked = export::EmbedCode {
        // Light, as articles are.
        embed: format!("{}{}theme=light", papers.embed, if papers.embed.contains('?') { '&' } else { '?' }),
        page: papers.link.clone(),
        picture: address(&format!("{folder}{name}.svg")),
        height,
        variant: export::Variant::Fixed,
    };
    Json::object([
        ("version", Json::text("1.0")),
        ("type", Json::text("rich")),
        ("title", Json::text(&figure.title)),
        ("provider_name", Json::text(site::SITE_NAME.plain(language))),
        ("provider_url", Json::text(address(&Route::Home.path(language)))),
        ("cache_age", Json::Number(86_400.0)),
        ("html", Json::text(export::embed_code(figure, &asked))),
        ("width", Json::Number(640.0)),
        ("height", Json::Number(f64::from(height))),
    ])
    .write()
}

/// Where the oEmbed answer of a page is, for the link that lets others discover it.
pub fn discovery(route: &Route, language: Language) -> Option<String> {
    let answer = |id: &str, name: &str| format!("{}{name}.oembed.json", Route::Embed(id.to_owned()).path(language));
    Some(match route {
        Route::Home => answer("published-finding", "figure"),
        Route::Compare => answer("compare-distribution", "figure"),
        Route::Areas => answer("area-population", "figure"),
        Route::Area(id) => answer("area-population", id),
        Route::Scenarios => answer("scenario-services", "figure"),
        Route::Embed(id) if EMBEDDABLE.contains(&id.as_str()) => answer(id, "figure"),
        _ => return None,
    })
}

/// What an embed's head has beside the usual: its page is another, and it needs no worker of its own.
pub fn embed_head(address: &dyn Fn(&str) -> String, id: &str, language: Language) -> String {
    let page = FIGURES.iter().find(|f| f.id == id).map(|f| f.home.standing("", None).route.path(language)).unwrap_or_default();
    format!("<link rel=\"canonical\" href=\"{}\"><script src=\"embed.js\"></script>", address(&page))
}

/// The template without what only the site's own pages need: the worker, the manifest and the touch icon. And without
/// `integrity`, which would make a sandboxed frame refuse the stylesheet.
pub fn bare(template: &str) -> String {
    let mut html = template.to_owned();
    for tag in ["<script type=\"module\" src=\"offline", "<link rel=\"manifest\"", "<link rel=\"apple-touch-icon\""] {
        if let Some(at) = html.find(tag) {
            let end = html[at..].find('>').map_or(html.len(), |e| at + e + 1);
            html.replace_range(at..end, "");
        }
    }
    while let Some(at) = html.find(" integrity=\"") {
        let end = html[at + 12..].find('"').map_or(html.len(), |e| at + 12 + e + 1);
        html.replace_range(at..end, "");
    }
    html
}
