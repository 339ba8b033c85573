//! `/areas`: all 38 on a map and as a table to sort and filter, side by side, and their population on one scale.

mod filters;
pub mod map;
mod table;

use super::{Nav, Place, Store};
use crate::data::{Code, Column};
use crate::figure;
use crate::text::areas as text;
use crate::ui::*;
use crate::view::area_rows::{asked_for, rows};
use crate::view::{AreasView, MapChoice, Query, Route};
use leptos::prelude::*;
use std::sync::Arc;

/// A change of the view.
pub type Change = Box<dyn FnOnce(&mut AreasView)>;
/// Takes a change, and whether it is a step of the history.
pub type OnChange = Callback<(Change, bool)>;

/// Opens a municipality's page.
pub fn opens(nav: Nav) -> Callback<Code> {
    let language = language();
    Callback::new(move |code| nav.go(Place { language, route: Route::Municipality(code), query: String::new() }))
}

/// The page. Its parts are built one in each turn while it is taken over.
#[component]
pub fn Areas() -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let Some(base) = store.base() else { return ().into_any() };
    let all = StoredValue::new(rows(&base, lang));
    let link = MapLink::new(Some(opens(nav)));
    let regions = filters::regions(&base);
    let query = nav.query();
    let read = Memo::new(move |_| AreasView::parse(&Query::parse(&query.get()), &regions.iter().map(|r| &**r).collect::<Vec<_>>()));
    let view = Memo::new(move |_| read.with(|(v, _)| v.clone()));
    let set: OnChange = Callback::new(move |(change, step): (Change, bool)| {
        let mut next = view.get_untracked();
        change(&mut next);
        nav.set_query(next.query(), step);
    });
    // An address may name the municipality to begin with.
    if let Some(i) = view.with_untracked(|v| v.at).and_then(|code| base.index(code)) {
        link.current.set(Some(i));
        link.fit.set(Some(Fit::Town(i)));
    }
    let shown = Memo::new(move |_| view.with(|v| all.with_value(|all| asked_for(all, v))));
    let listed = Memo::new(move |_| {
        let mut areas: Vec<usize> = shown.with(|rows| rows.iter().map(|r| r.area).collect());
        areas.sort_unstable();
        areas
    });
    let choice = Signal::derive(move || view.with(|v| v.map));
    let set_map =
        Callback::new(move |(choice, step): (MapChoice, bool)| set.run((Box::new(move |v: &mut AreasView| v.map = choice), step)));
    Effect::new(move |_| store.need(&[Column::Population]));
    let multiples = Signal::derive(move || {
        store.ready(&[Column::Population], &[2010]).then(|| Arc::new(store.panel.with(|p| figure::areas_multiples(lang, &base, p))))
    });
    view! {
        <div class="page wide">
            <h1 class="page-title">{say(text::TITLE)}</h1>
            <p class="lead">{say(text::LEAD)}</p>
            <p class="muted">{say(text::LEAD_UNSURE)}</p>
            <Notices notices=Signal::derive(move || read.with(|(_, n)| n.clone()))/>
            <filters::Filters all view set/>
            <div class="areas-map">
                <InTurn><map::AreasMap link areas=listed.into() choice set=set_map/></InTurn>
                <InTurn><table::Table shown view set link/></InTurn>
            </div>
            <InTurn><super::place::SideBySide view/></InTurn>
            <InTurn>
                <h2>{say(text::MULTIPLES)}</h2>
                <LoadStatus/>
                <FigureView id="area-population" figure=multiples/>
            </InTurn>
        </div>
    }
    .into_any()
}
