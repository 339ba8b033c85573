//! The figures: the grid of services, population, what moves the result, the ranking, how far projections were off.

use super::lab::Lab;
use crate::draw::Pick;
use crate::figure;
use crate::page::Store;
use crate::scenario::{self, CHECKS, Gain, Scope, Sensitivity, Settings, Standing, Swing};
use crate::text::scenario_lab as text;
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// `scenario-services`, and the place of `scenario-map`.
#[component]
pub fn Services(lab: Lab) -> impl IntoView {
    let lang = language();
    let services = Signal::derive(move || lab.outcome.get().map(|o| Arc::new(figure::scenario_services(lang, &o))));
    view! { <FigureView id="scenario-services" figure=services/> }
}

/// `scenario-population`.
#[component]
pub fn People(lab: Lab) -> impl IntoView {
    let (lang, store) = (language(), Store::get());
    let figure = Signal::derive(move || {
        let (o, outlook) = (lab.outcome.get()?, store.outlook.get()?);
        let (earlier, counted) = scenario::earlier_and_counted(&outlook, &o.towns);
        let place = lab.place(&o.settings, lang);
        // Ranges of the scenario before would mislead; the draws clear them when they start anew.
        let ranges = lab.ranges.get().filter(|r| r.years == o.years);
        Some(Arc::new(figure::scenario_population(lang, &place, &o, ranges.as_deref(), (&earlier, &counted))))
    });
    view! { <FigureView id="scenario-population" figure/> }
}

/// Whether a section is near the screen, or there is no screen.
fn near(place: NodeRef<leptos::html::Section>) -> RwSignal<bool> {
    let near = RwSignal::new(cfg!(not(feature = "csr")));
    when_near_or_idle(place, move || near.set(true));
    near
}

type Found = (Settings, Standing, Vec<Swing>);

/// `scenario-sensitivity`: one run at a time, between frames.
#[component]
pub fn Swings(lab: Lab) -> impl IntoView {
    let lang = language();
    let place = NodeRef::<leptos::html::Section>::new();
    let near = near(place);
    let found = RwSignal::new(None::<Arc<Found>>);
    if cfg!(not(feature = "csr")) {
        found.set(untrack(|| {
            let (base, outlook, near) = lab.tables()?;
            let mut all = Sensitivity::new(&lab.settings.get());
            while !all.step(&base, &outlook, &near) {}
            all.result().map(|(now, swings)| Arc::new((all.settings().clone(), now, swings)))
        }));
    }
    let round = StoredValue::new(0_u32);
    let settings = later(move || lab.settings.get());
    Effect::new(move |_| {
        let s = settings.get();
        let (true, Some((base, outlook, neighbours))) = (near.get(), lab.tables()) else { return };
        round.update_value(|r| *r += 1);
        let mine = round.get_value();
        let mut all = Sensitivity::new(&s);
        in_slices(move || {
            if round.try_get_value() != Some(mine) {
                return true;
            }
            let done = all.step(&base, &outlook, &neighbours);
            if done {
                found.try_set(all.result().map(|(now, swings)| Arc::new((all.settings().clone(), now, swings))));
            }
            done
        });
    });
    let figure = Signal::derive(move || {
        let all = found.get()?;
        Some(Arc::new(figure::scenario_sensitivity(lang, &all.0, all.1, &all.2)))
    });
    view! { <section node_ref=place><FigureView id="scenario-sensitivity" figure/></section> }
}

/// `scenario-areas`: the 38 areas, each opening its own scenario when picked.
#[component]
pub fn Ranking(lab: Lab) -> impl IntoView {
    let lang = language();
    let place = NodeRef::<leptos::html::Section>::new();
    let near = near(place);
    // The same for every place: whose municipalities are counted does not matter here.
    let asked = later(move || Settings { scope: Scope::Nation, own: Vec::new(), ..lab.settings.get() });
    let gains = Memo::new(move |_| {
        if !near.get() {
            return None;
        }
        let s = asked.get();
        let nation = lab.run(&s)?;
        let all: Vec<Gain> = scenario::gains(&lab.base(), &nation, nation.year_at(s.year));
        Some((s.year, all))
    });
    let figure = Signal::derive(move || {
        let (year, gains) = gains.get()?;
        Some(Arc::new(figure::scenario_areas(lang, &lab.base(), year, &gains)))
    });
    let pick = Callback::new(move |picked| {
        if let Pick::Key(id) = picked
            && let Some(area) = lab.base().area(&id)
        {
            lab.set(|s| {
                s.scope = Scope::Area(area);
                s.own.clear();
            });
        }
    });
    view! {
        <section node_ref=place>
            <h2>{say(text::RANKING_TITLE)}</h2>
            <p>{say(text::RANKING_LEAD)}</p>
            <FigureView id="scenario-areas" figure on_pick=pick/>
        </section>
    }
}

/// `projection-accuracy`; the same whatever is chosen.
#[component]
pub fn Accuracy() -> impl IntoView {
    let (lang, store) = (language(), Store::get());
    let place = NodeRef::<leptos::html::Section>::new();
    let near = near(place);
    let figure = Memo::new_with_compare(
        move |_| {
            let (true, Some(base), Some(outlook)) = (near.get(), store.base(), store.outlook.get()) else { return None };
            let checks: Vec<_> = CHECKS.iter().map(|c| scenario::accuracy(&base, &outlook, *c)).collect();
            Some(Arc::new(figure::projection_accuracy(lang, &base, &checks)))
        },
        |_, _| true,
    );
    view! {
        <section node_ref=place>
            <h2>{say(text::ACCURACY_TITLE)}</h2>
            <FigureView id="projection-accuracy" figure=figure.into()/>
        </section>
    }
}
