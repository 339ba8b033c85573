//! The question on the map: both groups, their outcomes, and where they lie. The boundaries are fetched when the
//! visitor comes near.

use crate::compare::Comparison;
use crate::data::Code;
use crate::figure;
use crate::page::areas::{map::Colours, opens};
use crate::page::{Nav, Store};
use crate::text::map as text;
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The section.
#[component]
pub fn OnMap(comparison: Signal<Option<Arc<Comparison>>>, town: Memo<Option<Code>>) -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let place = NodeRef::new();
    when_near(place, move || store.need_map());
    let colours = RwSignal::new(false);
    let map = Signal::derive(move || {
        let (base, atlas, c) = (store.base()?, store.map.get()?, comparison.get()?);
        Some(Arc::new(figure::compare_map(lang, &base, &atlas, &c, colours.get(), town.get())))
    });
    let link = MapLink::new(Some(opens(nav)));
    view! {
        <section node_ref=place>
            <h2>{say(text::TITLE)}</h2>
            <div class="map-choices"><Colours continuous=colours.into() set=Callback::new(move |c| colours.set(c))/></div>
            <MapView id="compare-map" figure=map link/>
        </section>
    }
}
