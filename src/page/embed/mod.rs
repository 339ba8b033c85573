//! `/embed/{figure}/`: one figure alone, for other people's pages: title, what it says, caveat, source, the way back.
//!
//! The query is that of the figure's page. Height, theme and the host's font and colour are `public/embed.js`'s
//! business, because they have to work where this app cannot start (docs/EMBED.md).
mod areas;
mod compare;
mod scenarios;

use super::{Nav, Store};
use crate::figure::Figure;
use crate::text::{Language, export as t};
use crate::ui::{FigureView, LoadStatus, Notices, language, say};
use crate::view::{CompareView, EmbedView, Home, Notice, Query, ScenarioView};
use leptos::prelude::*;
use std::sync::Arc;

/// A figure to come.
pub type Coming = Signal<Option<Arc<Figure>>>;

/// What a figure is made of.
#[derive(Clone, Copy)]
pub struct Asked {
    /// Tables and series.
    pub store: Store,
    /// Language of every word.
    pub language: Language,
    /// The query as typed.
    pub query: Memo<String>,
}

/// One row of [`FIGURES`].
pub struct Row {
    /// Public id (RULES 10).
    pub id: &'static str,
    /// Page on which it stands.
    pub home: Home,
    /// Makes it from a query.
    pub build: fn(Asked) -> Coming,
}

const fn row(id: &'static str, home: Home, build: fn(Asked) -> Coming) -> Row {
    Row { id, home, build }
}

/// Every figure that can be embedded. A new figure is one line here and one in [`crate::view::EMBEDDABLE`].
pub const FIGURES: &[Row] = &[
    row("published-finding", Home::Start, compare::published_finding),
    row("compare-distribution", Home::Compare, compare::distribution),
    row("compare-trend", Home::Compare, compare::trend),
    row("compare-shuffle", Home::Compare, compare::shuffle),
    row("compare-event-study", Home::Compare, compare::event_study),
    row("compare-balance", Home::Compare, compare::balance),
    row("compare-specifications", Home::Compare, compare::specifications),
    row("compare-map", Home::Compare, compare::map),
    row("compare-scatter", Home::Compare, compare::scatter),
    row("areas-map", Home::Areas, areas::map),
    row("area-population", Home::Areas, areas::population),
    row("area-age", Home::Areas, areas::age),
    row("area-members", Home::Areas, areas::members),
    row("scenario-services", Home::Scenarios, scenarios::services),
    row("scenario-population", Home::Scenarios, scenarios::population),
    row("scenario-map", Home::Scenarios, scenarios::map),
    row("scenario-sensitivity", Home::Scenarios, scenarios::sensitivity),
    row("scenario-areas", Home::Scenarios, scenarios::areas),
    row("projection-accuracy", Home::Scenarios, scenarios::accuracy),
];

/// The page.
#[component]
pub fn Embed(
    /// The figure's id.
    id: String,
) -> impl IntoView {
    let (nav, store, language) = (Nav::get(), Store::get(), language());
    let Some(row) = FIGURES.iter().find(|f| f.id == id) else {
        return view! { <div class="embed"><h1>{say(t::EMBED_UNKNOWN)}</h1></div> }.into_any();
    };
    let query = nav.query();
    let figure = (row.build)(Asked { store, language, query });
    let at = Signal::derive(move || row.home.standing(&query.get(), store.base().as_deref()));
    let notices = Signal::derive(move || notices(row.home, &query.get(), store));
    let usual = row.home.standing("", store.base().as_deref()).embed_query().text();
    // Areas have ready-made pictures of their own.
    let areas = (row.home == Home::Areas).then_some("");
    Effect::new(move |_| {
        if let Some(figure) = figure.get() {
            super::nav::announce(&figure.title);
        }
    });
    view! {
        <div class="embed" data-default=usual data-areas=areas>
            <Notices notices/>
            <p class="embed-standard" hidden>{say(t::EMBED_STANDARD)}</p>
            <LoadStatus/>
            <FigureView id=row.id figure at alone=true/>
        </div>
    }
    .into_any()
}

/// What of the query was read differently: never silently.
fn notices(home: Home, query: &str, store: Store) -> Vec<Notice> {
    let query = Query::parse(query);
    let mut all = EmbedView::parse(&query).1;
    all.extend(match (home, store.base()) {
        (Home::Compare, _) => CompareView::parse(&query).1,
        (Home::Scenarios, Some(base)) => ScenarioView::parse(&query, &base).1,
        (Home::Areas, Some(base)) => areas::notices(&query, &base),
        _ => Notice::of_data(&query).into_iter().collect(),
    });
    all
}

/// Files without which a figure would open empty.
#[cfg(feature = "csr")]
pub fn first_files(id: &str, query: &str) -> Vec<crate::data::files::FileId> {
    use crate::data::{Column, files::FileId};
    let home = FIGURES.iter().find(|f| f.id == id).map(|f| f.home);
    match home {
        Some(Home::Compare) => {
            let question = CompareView::parse(&Query::parse(query)).0.question;
            crate::compare::columns(&question).into_iter().map(FileId::Column).collect()
        }
        Some(Home::Areas) => {
            let query = Query::parse(query);
            if id == "area-population" && query.get("area").is_none() && query.get("town").is_none() {
                return vec![FileId::Column(Column::Population)];
            }
            let columns = crate::place::Gazetteer::columns().into_iter().map(FileId::Column);
            columns.chain([FileId::Outlook, FileId::Ages]).collect()
        }
        Some(Home::Scenarios) => vec![FileId::Outlook],
        Some(Home::Start) | None => Vec::new(),
    }
}

/// A figure at a query, natively: for ready-made pictures. `None` if the query has no such figure.
#[cfg(feature = "ssr")]
pub fn figure(row: &Row, language: Language, query: &str, store: Store) -> Option<Arc<Figure>> {
    let query = query.to_owned();
    Owner::new().with(|| {
        let query = Memo::new(move |_| query.clone());
        (row.build)(Asked { store, language, query }).get_untracked()
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_can_be_embedded_is_what_is_made() {
        assert!(super::FIGURES.iter().map(|f| f.id).eq(crate::view::EMBEDDABLE.iter().copied()));
    }
}
