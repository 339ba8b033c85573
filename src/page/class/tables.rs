//! Municipalities around the class, and those that were similar, as tables.

use super::room::Room;
use crate::compare::Covariate;
use crate::data::{Column, MemberRole};
use crate::lesson::{class_twins, km, town_name};
use crate::text::lesson::activities;
use crate::text::number::{plain, signed};
use leptos::prelude::*;
use std::sync::Arc;

/// Position, people in 2013 and 2025, percentage change.
type Row = (usize, Option<f64>, Option<f64>, Option<f64>);

/// The region's municipalities, the class's own first, then by percentage change.
#[component]
pub fn Members(
    /// The page's knowledge.
    room: Arc<Room>,
) -> impl IntoView {
    let w = room.words.clone();
    let people = |i: usize, year| room.panel.get(Column::Population, i, year);
    let mut rows: Vec<Row> = room
        .place
        .region(&room.base)
        .into_iter()
        .map(|i| {
            let (a, b) = (people(i, 2013), people(i, 2025));
            (i, a, b, a.zip(b).filter(|(a, _)| *a > 0.0).map(|(a, b)| 100.0 * (b / a - 1.0)))
        })
        .collect();
    let pct = |v: Option<f64>| v.unwrap_or(f64::NEG_INFINITY);
    rows.sort_by(|a, b| (room.place.town != Some(a.0)).cmp(&(room.place.town != Some(b.0))).then(pct(b.3).total_cmp(&pct(a.3))));
    let number = |v: Option<f64>| v.map_or_else(|| "–".to_owned(), |v| plain(v, 0));
    let lines = rows
        .into_iter()
        .map(|(i, a, b, p)| {
            let role = room.base.memberships_of(i).find(|m| Some(m.area) == room.place.area || room.place.area.is_none()).map(|m| m.role);
            let role = match role {
                Some(MemberRole::Core) => activities::ROLE_CORE,
                Some(MemberRole::Partner) => activities::ROLE_PARTNER,
                None => activities::ROLE_NONE,
            };
            let code = room.base.municipalities[i].code.to_string();
            view! {
                <tr data-code=code class:own=room.place.town == Some(i)>
                    <th scope="row">{room.words.show(&town_name(room.sources(), i))}</th>
                    <td>{number(a)}</td>
                    <td>{number(b)}</td>
                    <td>{a.zip(b).map_or_else(|| "–".to_owned(), |(a, b)| signed(b - a, 0))}</td>
                    <td>{p.map_or_else(|| "–".to_owned(), |p| format!("{}%", signed(p, 1)))}</td>
                    <td class="text">{w.view(role)}</td>
                </tr>
            }
        })
        .collect_view();
    let heads = [activities::COL_TOWN, activities::COL_2013, activities::COL_2025, activities::COL_CHANGE, activities::COL_PCT]
        .map(|k| view! { <th scope="col">{w.view(k)}</th> });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=w.plain(activities::MEMBERS_TABLE)>
            <table data-members="">
                <caption>{w.view(activities::MEMBERS_TABLE)}</caption>
                <thead><tr>{heads.collect_view()}<th scope="col" class="text">{w.view(activities::COL_ROLE)}</th></tr></thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
}

/// The class's one town and its twins.
#[component]
pub fn TwinTable(
    /// The page's knowledge.
    room: Arc<Room>,
) -> impl IntoView {
    let w = room.words.clone();
    let Some(found) = class_twins(&room.base, &room.panel, &room.place) else {
        return view! { <p class="notices" role="status">{w.view(activities::TWINS_NONE)}</p> }.into_any();
    };
    let covariates = Covariate::ALL;
    let row = |r: &crate::compare::TwinRow, own: bool| {
        let cells = covariates
            .iter()
            .zip(r.profile.raw)
            .map(|(c, v)| {
                // People instead of their logarithm: pupils read the table, not the distance.
                let (value, decimals) = match c {
                    Covariate::LnPopulation => (v.exp(), 0),
                    Covariate::Income => (v, 0),
                    Covariate::FiscalCapacity => (v, 2),
                    _ => (v, 1),
                };
                view! { <td>{plain(value, decimals)}</td> }
            })
            .collect_view();
        let far = if own { "–".to_owned() } else { plain(r.distance, 2) };
        let away = if own { "–".to_owned() } else { format!("{} km", plain(km(&room.base, found.town.index, r.index), 0)) };
        view! {
            <tr class:own=own>
                <th scope="row">{w.show(&town_name(room.sources(), r.index))}</th>
                <td>{r.outcome.map_or_else(|| "–".to_owned(), |v| format!("{}%", signed(v, 1)))}</td>
                {cells}<td>{far}</td><td>{away}</td>
            </tr>
        }
    };
    let rows: Vec<_> = std::iter::once(row(&found.town, true)).chain(found.twins.iter().take(3).map(|r| row(r, false))).collect();
    let head = |c: &Covariate| match c {
        Covariate::LnPopulation => w.view(activities::COL_PEOPLE),
        other => w.show(crate::text::matching::covariate(*other).raw(room.language)),
    };
    let heads = covariates.iter().map(|c| view! { <th scope="col">{head(c)}</th> }).collect_view();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=w.plain(activities::TWINS_TABLE)>
            <table data-twins="">
                <caption>{w.view(activities::TWINS_TABLE)}</caption>
                <thead><tr><th scope="col">{w.view(activities::COL_TOWN)}</th><th scope="col">{w.view(activities::COL_PCT)}</th>{heads}<th scope="col">{w.view(activities::COL_DISTANCE)}</th><th scope="col">"km"</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
