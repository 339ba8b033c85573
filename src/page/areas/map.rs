//! The map of `/areas`: any indicator, measure and year of every municipality, with the outlines of the areas.

#[cfg(feature = "csr")]
use crate::data::Column;
use crate::data::indicator::DEFINITIONS;
use crate::data::{Indicator, Measure};
use crate::figure::{self, MapQuestion};
use crate::page::Store;
use crate::text::{compare, map as text};
use crate::ui::*;
use crate::view::MapChoice;
#[cfg(feature = "csr")]
use crate::view::{AreasView, Query};
use leptos::prelude::*;
use std::sync::Arc;

/// Columns without which the page would open with an empty map.
#[cfg(feature = "csr")]
pub fn first_columns(query: &str) -> Vec<Column> {
    let mut columns = AreasView::parse(&Query::parse(query), &[]).0.map.indicator.definition().columns.to_vec();
    if !columns.contains(&Column::Population) {
        columns.push(Column::Population);
    }
    columns
}

fn question(c: &MapChoice) -> MapQuestion {
    MapQuestion { indicator: c.indicator, measure: c.measure, from: c.from(), to: c.year, continuous: c.continuous }
}

/// The map with its choices.
#[component]
pub fn AreasMap(
    /// What map and table have in common.
    link: MapLink,
    /// Areas drawn with their outline: those in the table.
    areas: Signal<Vec<usize>>,
    /// What is shown.
    choice: Signal<MapChoice>,
    /// Called with another choice, and whether it is a step of the history.
    set: Callback<(MapChoice, bool)>,
) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    Effect::new(move |_| {
        store.need_map();
        store.need(choice.get().indicator.definition().columns);
    });
    let map = Memo::new_with_compare(
        move |before: Option<&Option<Arc<figure::Figure>>>| {
            let (base, atlas, c) = (store.base()?, store.map.get()?, choice.get());
            let columns = c.indicator.definition().columns;
            if !store.ready(columns, &[c.years().0]) {
                return before.cloned().flatten();
            }
            Some(Arc::new(store.panel.with(|p| figure::areas_map(lang, &base, p, &atlas, &question(&c), &areas.get(), None))))
        },
        |_, _| true,
    );
    let indicators: Vec<Choice> = DEFINITIONS.iter().map(|d| Choice::new(d.id, d.label.plain(lang))).collect();
    let measures = Signal::derive(move || {
        let offered = choice.get().indicator.definition().measures;
        offered.iter().map(|m| Choice::new(m.id(), compare::measure(*m).plain(lang))).collect::<Vec<_>>()
    });
    let choose_indicator = Callback::new(move |id: String| {
        if let Some(indicator) = Indicator::from_id(&id) {
            set.run((MapChoice::of(indicator, choice.get_untracked().continuous), true));
        }
    });
    let choose_measure = Callback::new(move |id: String| {
        if let Some(measure) = Measure::from_id(&id) {
            set.run((choice.get_untracked().measured(measure), true));
        }
    });
    let choose_year = Callback::new(move |(year, passing): (u16, bool)| set.run((MapChoice { year, ..choice.get_untracked() }, !passing)));
    let choose_colours = Callback::new(move |continuous| set.run((MapChoice { continuous, ..choice.get_untracked() }, true)));
    let years = Signal::derive(move || choice.get().years());
    view! {
        <div>
            <div class="map-choices">
                <label class="field"><span>{say(text::INDICATOR)}</span>
                    <Blank name="map" label=said(text::INDICATOR) choices=Signal::derive(move || indicators.clone())
                        value=Signal::derive(move || choice.get().indicator.definition().id.to_owned()) on_choose=choose_indicator/>
                </label>
                <label class="field"><span>{say(text::MEASURE)}</span>
                    <Blank name="map_measure" label=said(text::MEASURE) choices=measures
                        value=Signal::derive(move || choice.get().measure.id().to_owned()) on_choose=choose_measure/>
                </label>
                <Colours continuous=Signal::derive(move || choice.get().continuous) set=choose_colours/>
            </div>
            <YearSlider years year=Signal::derive(move || choice.get().year) on_year=choose_year/>
            <MapView id="areas-map" figure=map.into() link/>
        </div>
    }
}

/// Names of the two ways of colouring in choices.
const COLOURS: [&str; 2] = ["classes", "continuous"];

/// Classes or not.
#[component]
pub fn Colours(continuous: Signal<bool>, set: Callback<bool>) -> impl IntoView {
    let lang = language();
    let choices = vec![Choice::new(COLOURS[0], text::CLASSED.raw(lang)), Choice::new(COLOURS[1], text::CONTINUOUS.raw(lang))];
    let value = Signal::derive(move || COLOURS[usize::from(continuous.get())].to_owned());
    view! { <Segmented label=said(text::COLOURS) choices value on_choose=Callback::new(move |c: String| set.run(c == COLOURS[1]))/> }
}
