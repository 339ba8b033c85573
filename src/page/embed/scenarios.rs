//! The figures of the scenarios, alone.

use super::compare::sliced;
use super::{Asked, Coming};
use crate::data::{Base, Outlook, SERVICES};
use crate::figure;
use crate::scenario::{self, CHECKS, Neighbours, Outcome, SCENARIO_DRAWS, ScenarioDraws, Scope, Sensitivity, Settings};
use crate::text::{Language, area_names, scenario_lab, scenarios};
use crate::view::{Query, ScenarioView};
use leptos::prelude::*;
use std::sync::Arc;

type Tables = (Arc<Base>, Arc<Outlook>, Arc<Neighbours>);

/// Tables once they are here, and the settings asked for.
fn settings(asked: Asked) -> impl Fn() -> Option<(Tables, Settings)> + Copy + Send + Sync + 'static {
    let store = asked.store;
    Effect::new(move |_| store.need_outlook());
    let near = StoredValue::new(None::<Arc<Neighbours>>);
    move || {
        let (base, outlook) = (store.base()?, store.outlook.get()?);
        if near.with_value(Option::is_none) {
            near.set_value(Some(Arc::new(Neighbours::of(&base))));
        }
        let settings = asked.query.with(|q| ScenarioView::parse(&Query::parse(q), &base).0.settings);
        Some(((base, outlook, near.get_value()?), settings))
    }
}

fn outcome(((base, outlook, near), settings): &(Tables, Settings)) -> Outcome {
    scenario::run(base, outlook, near, settings)
}

pub fn services(asked: Asked) -> Coming {
    let ready = settings(asked);
    Signal::derive(move || ready().map(|r| Arc::new(figure::scenario_services(asked.language, &outcome(&r)))))
}

fn place(base: &Base, settings: &Settings, language: Language) -> String {
    match settings.scope {
        Scope::Nation => scenarios::NATION.raw(language).to_owned(),
        Scope::Own => scenario_lab::OWN_AREA.raw(language).to_owned(),
        Scope::Area(a) => base.areas.get(a).map(|a| area_names::short(a, language)).unwrap_or_default(),
    }
}

/// The line first, its range when it has been drawn.
pub fn population(asked: Asked) -> Coming {
    let ready = settings(asked);
    let language = asked.language;
    sliced(
        move || {
            let ready = ready()?;
            let draws = ScenarioDraws::new(&ready.0.0, &ready.0.1, &ready.0.2, &ready.1);
            Some((language, ready, draws, false))
        },
        |(language, ready, draws, begun)| {
            let done = std::mem::replace(begun, true) && draws.step(10).done == SCENARIO_DRAWS;
            let ranges = draws.ranges();
            if draws.step(0).done > 0 && !done {
                return (None, false);
            }
            let o = outcome(ready);
            let (earlier, counted) = scenario::earlier_and_counted(&ready.0.1, &o.towns);
            let name = place(&ready.0.0, &o.settings, *language);
            (Some(figure::scenario_population(*language, &name, &o, ranges.as_ref(), (&earlier, &counted))), done)
        },
    )
}

pub fn sensitivity(asked: Asked) -> Coming {
    let ready = settings(asked);
    let language = asked.language;
    sliced(
        move || {
            let ready = ready()?;
            let all = Sensitivity::new(&ready.1);
            Some((language, ready.0, all))
        },
        |(language, (base, outlook, near), all)| {
            let done = all.step(base, outlook, near);
            let found = all.result().filter(|_| done);
            (found.map(|(now, swings)| figure::scenario_sensitivity(*language, all.settings(), now, &swings)), done)
        },
    )
}

pub fn areas(asked: Asked) -> Coming {
    let ready = settings(asked);
    Signal::derive(move || {
        // The same for every place: whose municipalities are counted does not matter here.
        let (tables, settings) = ready()?;
        let nation = Settings { scope: Scope::Nation, own: Vec::new(), ..settings };
        let asked_year = nation.year;
        let base = tables.0.clone();
        let o = outcome(&(tables, nation));
        let gains = scenario::gains(&base, &o, o.year_at(asked_year));
        Some(Arc::new(figure::scenario_areas(asked.language, &base, asked_year, &gains)))
    })
}

pub fn accuracy(asked: Asked) -> Coming {
    let store = asked.store;
    Effect::new(move |_| store.need_outlook());
    Signal::derive(move || {
        let (base, outlook) = (store.base()?, store.outlook.get()?);
        let checks: Vec<_> = CHECKS.iter().map(|c| scenario::accuracy(&base, &outlook, *c)).collect();
        Some(Arc::new(figure::projection_accuracy(asked.language, &base, &checks)))
    })
}

/// The service that is asked for most, as an area.
pub fn map(asked: Asked) -> Coming {
    let ready = settings(asked);
    let store = asked.store;
    Effect::new(move |_| store.need_map());
    Signal::derive(move || {
        let (atlas, ready) = (store.map.get()?, ready()?);
        let hospital = SERVICES.iter().position(|s| s.id == "hospital").unwrap_or_default();
        let regime = ready.1.regime;
        Some(Arc::new(figure::scenario_map(asked.language, &ready.0.0, &atlas, &outcome(&ready), hospital, regime)))
    })
}
