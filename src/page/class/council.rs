//! The council of 2050: roles with numbers of the class's own region, and a plan whose result is seen at once.

use super::activity::LessonFigure;
use super::keep;
use super::room::Room;
use crate::data::{Field, SERVICES};
use crate::figure::class;
use crate::lesson::{Lesson, ROLES, Region};
use crate::scenario::{Pools, Regime};
use crate::text::lesson::activities;
use crate::text::number::plain;
use crate::text::scenarios;
use crate::view::Route;
use leptos::prelude::*;
use std::sync::Arc;

/// Fields that have a population line: the others never change a status.
const FIELDS: [Field; 4] = [Field::Medical, Field::Care, Field::Shopping, Field::Culture];

/// The six role cards.
#[component]
pub fn Roles(
    /// The page's knowledge.
    room: Arc<Room>,
) -> impl IntoView {
    let cards = ROLES
        .iter()
        .map(|r| {
            view! {
                <li class="card role" data-role=r.id>
                    <h3>{room.words.view(r.name)}</h3>
                    <p>{room.words.view(r.goal)}</p>
                    <p class="fact">{room.text(r.fact)}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="cards roles">{cards}</ul> }
}

/// Fields switched on and off; what then stands in 2050.
#[component]
pub fn Council(
    /// The page's knowledge.
    room: Arc<Room>,
    /// The lesson.
    lesson: &'static Lesson,
    /// In front of a class.
    presents: bool,
) -> impl IntoView {
    let w = room.words.clone();
    let Some(near) = room.near.clone() else { return ().into_any() };
    let name = format!("{}/{}/plan", lesson.id, room.place_id());
    let kept = keep::read(&name).map(|k| k.split(',').filter_map(Field::from_id).collect::<Pools>());
    let pools = RwSignal::new(kept.unwrap_or(Pools::NONE));
    Effect::new(move |before: Option<()>| {
        let text = pools.get().iter().map(Field::id).collect::<Vec<_>>().join(",");
        if before.is_some() {
            keep::write(&name, &text);
        }
    });
    let running = room.clone();
    let region = Memo::new_with_compare(
        move |_| Arc::new(Region::of(&running.base, &running.outlook, &near, &running.place, pools.get())),
        |_, _| true,
    );
    let drawing = room.clone();
    let figure = Memo::new(move |_| Arc::new(class::services(drawing.sources(), &region.get())));
    let switches = FIELDS
        .iter()
        .map(|f| {
            let field = *f;
            let on = move || pools.get().has(field);
            let label = w.show(scenarios::field(field).raw(room.language));
            let toggle = move |_| pools.update(|p| *p = if p.has(field) { p.without(field) } else { p.with(field) });
            view! { <button type="button" aria-pressed=move || on().to_string() data-field=field.id() on:click=toggle>{label}</button> }
        })
        .collect_view();
    let is_member = room.place.is_member();
    let saying = room.clone();
    let says = move || {
        let r = region.get();
        let show = |v: u32| plain(f64::from(v), 0);
        let cells = plain((r.towns.len() * SERVICES.len()) as f64, 0);
        let count = |regime| show(r.secure_cells(regime, 2050));
        let values = [("cells", cells), ("alone", count(Regime::Alone)), ("area", count(Regime::Area)), ("near", count(Regime::Nearby))];
        let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
        saying.words.view_of(if is_member { activities::COUNCIL_SAYS } else { activities::COUNCIL_SAYS_OUTSIDE }, &values)
    };
    let tools = if is_member {
        view! {
            <h3>{w.view(activities::COUNCIL_FIELDS)}</h3>
            <div class="segmented fields" role="group" aria-label=w.plain(activities::COUNCIL_FIELDS)>{switches}</div>
            <p class="muted">{w.view(activities::COUNCIL_NOTE)}</p>
        }
        .into_any()
    } else {
        view! { <p>{w.view(activities::COUNCIL_OUTSIDE)}</p> }.into_any()
    };
    let query = room.place.area.and_then(|a| room.base.areas.get(a)).map(|a| format!("area={}", a.id)).unwrap_or_default();
    view! {
        <div class="council">
            {tools}
            <p class="council-says" role="status">{says}</p>
            <LessonFigure figure=figure.into() presents/>
            <p><a href=room.nav.href_with(&Route::Scenarios, &query)>{w.view(activities::GO_SCENARIOS)}</a></p>
        </div>
    }
    .into_any()
}
