//! What narrows the 38: text, region, year of the first agreement, size, change.

use super::OnChange;
use crate::data::Base;
use crate::text::areas as text;
use crate::ui::*;
use crate::view::AreasView;
use crate::view::area_bands::{Band, CHANGES, SIZES, named};
use crate::view::area_rows::Row;
use leptos::prelude::*;

/// Regions in the order of their prefectures.
pub fn regions(base: &Base) -> Vec<Box<str>> {
    let mut regions: Vec<Box<str>> = Vec::new();
    for p in &base.prefectures {
        if !regions.contains(&p.region) {
            regions.push(p.region.clone());
        }
    }
    regions
}

/// Bands in which there is an area, after “all”.
fn offered(all: &[Row], bands: &'static [Band], none: crate::text::Text, value: fn(&Row) -> f64) -> Vec<Choice> {
    let held = bands.iter().filter(|b| all.iter().any(|r| b.holds(value(r))));
    std::iter::once(Choice::new("", said(none))).chain(held.map(|b| Choice::new(b.id, said(text::band(b.id))))).collect()
}

fn id_of(band: Option<Band>) -> String {
    band.map(|b| b.id.to_owned()).unwrap_or_default()
}

/// The choices above map and table.
#[component]
pub fn Filters(
    /// The 38 lines.
    all: StoredValue<Vec<Row>>,
    /// The page's view.
    view: Memo<AreasView>,
    /// Called with a change of it.
    set: OnChange,
) -> impl IntoView {
    let Some(base) = crate::page::Store::get().base() else { return ().into_any() };
    let sizes = all.with_value(|all| offered(all, &SIZES, text::ALL_SIZES, |r| r.persons[1]));
    let changes = all.with_value(|all| offered(all, &CHANGES, text::ALL_CHANGES, Row::change_pct));
    let mut years: Vec<i32> = base.areas.iter().map(|a| a.formed.year).collect();
    years.sort_unstable();
    years.dedup();
    let years: Vec<Choice> =
        std::iter::once(Choice::new("", said(text::ALL_YEARS))).chain(years.iter().map(|y| Choice::new(y, y.to_string()))).collect();
    let in_regions = regions(&base);
    let in_regions: Vec<Choice> = std::iter::once(Choice::new("", said(text::ALL_REGIONS)))
        .chain(in_regions.iter().map(|r| Choice::new(r, said(text::region(r)))))
        .collect();
    let field =
        move |name: &'static str, label, choices: Vec<Choice>, value: fn(&AreasView) -> String, apply: fn(&mut AreasView, String)| {
            let value = Signal::derive(move || view.with(value));
            let choose = Callback::new(move |chosen: String| set.run((Box::new(move |v| apply(v, chosen)), true)));
            let choices = Signal::derive(move || choices.clone());
            view! {
                <label class="field"><span>{say(label)}</span>
                    <Blank name=name label=said(label) choices value on_choose=choose/>
                </label>
            }
        };
    view! {
        <div class="choices">
            <label class="field"><span>{say(text::FILTER)}</span>
                <input type="search" name="q" prop:value=move || view.with(|v| v.text.clone())
                    on:input=move |e| { let typed = event_target_value(&e); set.run((Box::new(move |v| v.text = typed), false)) }/>
            </label>
            {field("region", text::REGION, in_regions, |v| v.region.clone(), |v, r| v.region = r)}
            {field("formed", text::COL_FORMED, years, |v| v.formed.map(|y| y.to_string()).unwrap_or_default(), |v, y| v.formed = y.parse().ok())}
            {field("size", text::SIZE, sizes, |v| id_of(v.size), |v, b| v.size = named(&SIZES, &b))}
            {field("change", text::CHANGE, changes, |v| id_of(v.change), |v, b| v.change = named(&CHANGES, &b))}
        </div>
    }
    .into_any()
}
