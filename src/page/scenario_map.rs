//! Where a service would stand: the outcome of the scenario on the map, for a service and a way of working together.

use super::{Nav, Store};
use crate::data::SERVICES;
use crate::figure;
use crate::scenario::{Outcome, Regime};
use crate::text::{map as text, scenarios};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The section; the year is that of the scenario.
#[component]
pub fn ScenarioMap(outcome: Signal<Option<Arc<Outcome>>>) -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let place = NodeRef::new();
    when_near(place, move || store.need_map());
    let hospital = SERVICES.iter().position(|s| s.id == "hospital").unwrap_or_default();
    let (service, regime) = (RwSignal::new(hospital), RwSignal::new(Regime::Area));
    let map = Signal::derive(move || {
        let (base, atlas, o) = (store.base()?, store.map.get()?, outcome.get()?);
        Some(Arc::new(figure::scenario_map(lang, &base, &atlas, &o, service.get(), regime.get())))
    });
    let services: Vec<Choice> = SERVICES.iter().map(|s| Choice::new(s.id, s.name.plain(lang))).collect();
    let regimes: Vec<Choice> = Regime::ALL.iter().map(|r| Choice::new(r.id(), scenarios::regime(*r).raw(lang))).collect();
    let choose_service = Callback::new(move |id: String| {
        if let Some(s) = SERVICES.iter().position(|s| s.id == id) {
            service.set(s);
        }
    });
    let choose_regime = Callback::new(move |id: String| {
        if let Some(r) = Regime::ALL.iter().find(|r| r.id() == id) {
            regime.set(*r);
        }
    });
    let link = MapLink::new(Some(super::areas::opens(nav)));
    view! {
        <section node_ref=place>
            <h2>{say(text::TITLE)}</h2>
            <div class="map-choices">
                <label class="field"><span>{say(text::SERVICE)}</span>
                    <Blank name="map-service" label=said(text::SERVICE) choices=Signal::derive(move || services.clone())
                        value=Signal::derive(move || SERVICES[service.get()].id.to_owned()) on_choose=choose_service/>
                </label>
                <Segmented label=said(text::REGIME) choices=regimes value=Signal::derive(move || regime.get().id().to_owned()) on_choose=choose_regime/>
            </div>
            <MapView id="scenario-map" figure=map link/>
        </section>
    }
}
