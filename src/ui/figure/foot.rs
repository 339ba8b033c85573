//! The row beneath a figure: 表で見る · 画像・CSV · 埋め込む · リンク, and the source at its end. What is opened lies
//! below the row, one at a time.

use crate::figure::Figure;
use crate::page::Nav;
use crate::text::{Text, export as t, fill, site};
use crate::ui::{language, said, say, words, words_in};
#[cfg(not(all(feature = "csr", not(feature = "start"))))]
use crate::view::Route;
use crate::view::Standing;
use leptos::prelude::*;
use std::sync::Arc;

/// The row and what it opens.
#[component]
pub(super) fn Foot(figure: Signal<Option<Arc<Figure>>>, id: &'static str, at: Signal<Standing>, alone: bool) -> impl IntoView {
    let part = move |get: fn(&Figure) -> &str| move || figure.with(|f| f.as_deref().map(|f| words(get(f.captions()))));
    let title = move || figure.with(|f| f.as_deref().map(|f| f.title.clone()).unwrap_or_default());
    let more = match alone {
        // In somebody's page no more than the way back; opened by itself, as from a town's page, everything.
        true => view! { {is_whole_window().then(|| more(figure, id, at))}{back(at)} }.into_any(),
        false => more(figure, id, at),
    };
    // Readings where the figure has them: pages of towns have no room for any.
    let lang = language();
    let label = move || match figure.with(|f| f.as_deref().is_some_and(|f| f.spelt.is_none())) {
        true => site::SOURCE.plain(lang).into_any(),
        false => words_in(lang, site::SOURCE, &[]),
    };
    view! {
        <div class="figure-foot" role="group" aria-label=said(t::ROW)>
            <details class="foot-item" name=format!("foot-{id}")>
                <summary>{say(site::TABLE)}</summary>
                <div class="foot-panel">
                    <p class="what" id=format!("{id}-what")>{part(|f| &f.description)}</p>
                    {listen(figure)}
                    <div class="scroll" tabindex="0" role="region" aria-label=title><FigureTable figure/></div>
                </div>
            </details>
            {more}
            <p class="source">{label}{part(|f| &f.source)}</p>
        </div>
    }
}

/// Lines can be heard, where there is a browser and the whole app.
fn listen(figure: Signal<Option<Arc<Figure>>>) -> AnyView {
    #[cfg(all(feature = "csr", not(feature = "start")))]
    let button = view! { <super::sound::Sound figure/> }.into_any();
    #[cfg(not(all(feature = "csr", not(feature = "start"))))]
    let button = {
        let _ = figure;
        ().into_any()
    };
    button
}

/// Whether the page is nobody's frame.
fn is_whole_window() -> bool {
    #[cfg(all(feature = "csr", not(feature = "start")))]
    let whole = web_sys::window().is_some_and(|w| w.parent().ok().flatten().is_some_and(|p| p == w));
    #[cfg(not(all(feature = "csr", not(feature = "start"))))]
    let whole = false;
    whole
}

/// In an embed: the way to the page where the question can be changed.
fn back(at: Signal<Standing>) -> AnyView {
    let nav = Nav::get();
    let href = move || at.with(|s| nav.href_with(&s.route, &s.query.text()));
    let label = fill(t::EMBED_BACK.raw(language()), &[("site", site::SITE_NAME.raw(language()))]);
    view! { <a class="foot-link back" href=href target="_blank" rel="noopener">{words(&label)}</a> }.into_any()
}

/// The whole app opens panels.
#[cfg(all(feature = "csr", not(feature = "start")))]
fn more(figure: Signal<Option<Arc<Figure>>>, id: &'static str, at: Signal<Standing>) -> AnyView {
    use super::{panel_embed::EmbedPanel, panel_files::FilesPanel, panel_link::LinkPanel};
    let embeds = crate::view::EMBEDDABLE.contains(&id);
    view! {
        <Item label=t::FILES part="files" id content=move || view! { <FilesPanel figure id at/> }.into_any()/>
        {embeds.then(|| view! { <Item label=t::EMBED part="embed" id content=move || view! { <EmbedPanel figure id at/> }.into_any()/> })}
        <Item label=t::LINK part="link" id content=move || view! { <LinkPanel figure id at/> }.into_any()/>
    }
    .into_any()
}

/// Without the whole app the row leads to it: in the small app to the same figure's panel there; without script to the
/// ready-made picture, the figure alone, and the page itself.
#[cfg(not(all(feature = "csr", not(feature = "start"))))]
fn more(_: Signal<Option<Arc<Figure>>>, id: &'static str, at: Signal<Standing>) -> AnyView {
    let nav = Nav::get();
    let lang = language();
    let links = [("files", t::FILES), ("embed", t::EMBED), ("link", t::LINK)].map(|(part, label): (&str, Text)| {
        let href = move || {
            if cfg!(feature = "start") {
                let page = at.with(|s| nav.href_with(&whole_app_page(s), &s.query.text()));
                return format!("{page}#{part}-{id}");
            }
            let alone = Route::Embed(id.to_owned());
            match part {
                "files" => nav.file(&format!("{}figure.svg", alone.path(lang))),
                "embed" => at.with(|s| nav.href_with(&alone, &s.embed_query().text())),
                _ => at.with(|s| nav.href_with(&s.route, &s.query.text())),
            }
        };
        view! { <a class="foot-link" href=href>{say(label)}</a> }
    });
    links.collect_view().into_any()
}

/// The home page's figures stand on the comparison's page too.
#[cfg(not(all(feature = "csr", not(feature = "start"))))]
fn whole_app_page(at: &Standing) -> Route {
    if at.route.app() == crate::view::App::Start { Route::Compare } else { at.route.clone() }
}

/// One of the row's parts; its content is made when it is first opened. An address that ends in `#part-id` opens it.
#[cfg(all(feature = "csr", not(feature = "start")))]
#[component]
fn Item(label: Text, part: &'static str, id: &'static str, content: impl Fn() -> AnyView + Send + Sync + 'static) -> impl IntoView {
    let node = NodeRef::<leptos::html::Details>::new();
    let opened = RwSignal::new(false);
    let open_if_named = move || {
        let hash = web_sys::window().and_then(|w| w.location().hash().ok()).unwrap_or_default();
        let Some(element) = node.try_get_untracked().flatten().filter(|_| hash == format!("#{part}-{id}")) else { return };
        let _ = element.set_attribute("open", "");
        opened.set(true);
        gloo::timers::callback::Timeout::new(300, move || element.scroll_into_view()).forget();
    };
    Effect::new(move |_| {
        node.track();
        open_if_named();
    });
    // A link on the same page, such as the newsroom card's, changes the fragment alone.
    if let Some(window) = web_sys::window() {
        let listener = gloo::events::EventListener::new(&window, "hashchange", move |_| open_if_named());
        let held = StoredValue::new_local(Some(listener));
        on_cleanup(move || drop(held.try_update_value(Option::take)));
    }
    let toggled = move |_| {
        if let Some(element) = node.get_untracked() {
            opened.set(element.has_attribute("open"));
        }
    };
    view! {
        <details class="foot-item" name=format!("foot-{id}") data-part=part node_ref=node on:toggle=toggled>
            <summary>{say(label)}</summary>
            <div class="foot-panel">{move || opened.get().then(&content)}</div>
        </details>
    }
}

#[component]
fn FigureTable(figure: Signal<Option<Arc<Figure>>>) -> impl IntoView {
    move || {
        let Some(figure) = figure.get() else { return ().into_any() };
        let table = &figure.captions().table;
        // Columns with a name in the public contract carry it.
        let named: &[&str] = if figure.id == "compare-event-study" { &crate::figure::EVENT_STUDY_COLUMNS } else { &[] };
        let column = |(n, c): (usize, &String)| view! { <th scope="col" data-column=named.get(n).copied()>{words(c)}</th> };
        let head = table.columns.iter().enumerate().map(column).collect_view();
        // A long table comes in parts, one after the other: none keeps typing or scrolling waiting.
        const PART: usize = 30;
        let parts = table.rows.chunks(PART).count();
        let shown = RwSignal::new(if cfg!(feature = "csr") { 1 } else { parts });
        if parts > 1 {
            crate::ui::in_turns(move || {
                shown.try_update(|n| *n += 1);
                shown.try_get_untracked().is_none_or(|n| n >= parts)
            });
        }
        let row = |row: &Vec<String>| {
            let cells = row
                .iter()
                .enumerate()
                .map(|(n, cell)| match n {
                    0 => view! { <th scope="row">{words(cell)}</th> }.into_any(),
                    _ => view! { <td>{words(cell)}</td> }.into_any(),
                })
                .collect_view();
            view! { <tr>{cells}</tr> }
        };
        let rows = (0..parts)
            .map(|part| {
                let figure = figure.clone();
                let here = Memo::new(move |_| shown.get() > part);
                let rows =
                    move || here.get().then(|| figure.captions().table.rows.iter().skip(part * PART).take(PART).map(row).collect_view());
                view! { <tbody>{rows}</tbody> }
            })
            .collect_view();
        view! { <table><caption>{words(&table.caption)}</caption><thead><tr>{head}</tr></thead>{rows}</table> }.into_any()
    }
}
