//! Organisations: how large the body would be against published yardsticks, and the staff curve.

use super::lab::Lab;
use crate::data::Field;
use crate::scenario::{Body, Size};
use crate::text::{number, scenario_lab, scenarios as text};
use crate::ui::*;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Organisations(lab: Lab) -> impl IntoView {
    let lang = language();
    let show = |v: f64| number::plain(v, 0);
    let rows = move || {
        let Some(o) = lab.outcome.get() else { return ().into_any() };
        let at = o.year_at(o.settings.year);
        let size = |s: Size| {
            let class = match s {
                Size::AtLeast => "size-at-least",
                Size::Between => "size-between",
                Size::Below => "size-below",
                Size::NotPooled | Size::Prefecture => "size-none",
            };
            view! { <td class=format!("text {class}")>{words_in(lang, text::size(s), &[])}</td> }
        };
        let row = |b: &Body| {
            let name = b.area.map_or_else(|| scenario_lab::OWN_AREA.raw(lang).to_owned(), |a| lab.area_name(a, lang));
            view! {
                <tr>
                    <th scope="row">{words(&name)}</th>
                    <td>{show(b.people[at])}</td>
                    {size(b.fire[at])}{size(b.medical_area[at])}{size(b.daily_life[at])}
                </tr>
            }
        };
        o.bodies.iter().map(row).collect_view().into_any()
    };
    let staff = move || {
        let o = lab.outcome.get()?;
        let at = o.year_at(o.settings.year);
        let values = [
            ("alone", show(o.staff.alone[at])),
            ("pooled", show(o.staff.pooled[at])),
            ("expected", show(o.staff.expected[at])),
            ("share", show(o.settings.admin_share_pct)),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let pooled = o.settings.pools().has(Field::Administration);
        Some(words_in(lang, if pooled { text::STAFF } else { text::STAFF_NOT_POOLED }, &values))
    };
    let year = move || lab.settings.with(|s| s.year.to_string());
    view! {
        <section>
            <h2>{say(text::ORGANISATIONS)}</h2>
            <p>{say(text::ORGANISATION_NOTE)}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=said(text::ORGANISATIONS)>
                <table>
                    <caption>{year}</caption>
                    <thead><tr>
                        <th scope="col">{say(text::AREA_HEAD)}</th><th scope="col">{say(text::PEOPLE_HEAD)}</th>
                        <th scope="col" class="text">{say(text::FIRE_HEAD)}</th><th scope="col" class="text">{say(text::MEDICAL_HEAD)}</th>
                        <th scope="col" class="text">{say(text::DAILY_HEAD)}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p data-staff="">{staff}</p>
        </section>
    }
}
