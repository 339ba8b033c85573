//! The figures of the areas, alone: `area` names one, without it all 38 are shown where the figure can.

use super::{Asked, Coming};
use crate::data::{Base, Column};
use crate::figure::{self, Figure, MapQuestion, Of};
use crate::place::Gazetteer;
use crate::text::Language;
use crate::view::{AreasView, Notice, Query};
use leptos::prelude::*;
use std::sync::Arc;

/// An area or a municipality that does not exist is said.
pub fn notices(query: &Query, base: &Base) -> Vec<Notice> {
    let mut all = Vec::new();
    for (name, known) in [
        ("area", query.get("area").is_none_or(|id| id.is_empty() || base.area(id).is_some())),
        ("town", query.get("town").is_none_or(|t| t.is_empty() || t.parse().is_ok_and(|c| base.index(c).is_some()))),
    ] {
        if !known {
            all.push(Notice::UnknownPlace { typed: query.get(name).unwrap_or_default().to_owned() });
        }
    }
    all.extend(Notice::of_data(query));
    all
}

/// Position of the area asked for.
pub fn area_of(asked: Asked, base: &Base) -> Option<usize> {
    asked.query.with(|q| Query::parse(q).get("area").and_then(|id| base.area(id)))
}

/// The place asked for: an area, or a municipality.
fn place_of(asked: Asked, base: &Base) -> Option<Of> {
    let town = asked.query.with(|q| Query::parse(q).get("town").and_then(|t| t.parse().ok()).and_then(|c| base.index(c)));
    area_of(asked, base).map(Of::Area).or(town.map(Of::Town))
}

/// All 38 where no place is named.
pub fn population(asked: Asked) -> Coming {
    let is_one = move || asked.store.base().is_some_and(|base| place_of(asked, &base).is_some());
    Effect::new(move |_| if is_one() { asked.store.need_atlas() } else { asked.store.need(&[Column::Population]) });
    Signal::derive(move || {
        let base = asked.store.base()?;
        if let Some(of) = place_of(asked, &base) {
            return asked.store.atlas().map(|atlas| Arc::new(figure::place_population(asked.language, &atlas, of)));
        }
        let ready = asked.store.ready(&[Column::Population], &[2010]);
        ready.then(|| Arc::new(asked.store.panel.with(|p| figure::areas_multiples(asked.language, &base, p))))
    })
}

/// Without a place, the first area: a figure of ages has to be somebody's.
pub fn age(asked: Asked) -> Coming {
    of_place(asked, figure::place_age)
}

/// Members of an area; without one those of the first.
pub fn members(asked: Asked) -> Coming {
    of_place(asked, |language, atlas, of| {
        let area = if let Of::Area(area) = of { area } else { 0 };
        figure::area_members(language, &atlas.base, &atlas.panel, area)
    })
}

fn of_place(asked: Asked, make: fn(Language, &Gazetteer, Of) -> Figure) -> Coming {
    Effect::new(move |_| asked.store.need_atlas());
    Signal::derive(move || {
        let atlas = asked.store.atlas()?;
        let of = place_of(asked, &atlas.base).unwrap_or(Of::Area(0));
        Some(Arc::new(make(asked.language, &atlas, of)))
    })
}

/// The map with the indicator, measure and year of the query.
pub fn map(asked: Asked) -> Coming {
    let choice = Memo::new(move |_| asked.query.with(|q| AreasView::parse(&Query::parse(q), &[]).0.map));
    Effect::new(move |_| {
        asked.store.need_map();
        asked.store.need(choice.get().indicator.definition().columns);
    });
    Signal::derive(move || {
        let (base, atlas, c) = (asked.store.base()?, asked.store.map.get()?, choice.get());
        if !asked.store.ready(c.indicator.definition().columns, &[c.years().0]) {
            return None;
        }
        let question = MapQuestion { indicator: c.indicator, measure: c.measure, from: c.from(), to: c.year, continuous: c.continuous };
        let all: Vec<usize> = (0..base.areas.len()).collect();
        Some(Arc::new(asked.store.panel.with(|p| figure::areas_map(asked.language, &base, p, &atlas, &question, &all, None))))
    })
}
