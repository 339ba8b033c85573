//! Every number of the table as a control: its value, its default and a way back, its range, what it changes, its source.

use super::lab::{Lab, comma};
use crate::data::SERVICES;
use crate::scenario::{ASSUMPTIONS, Assumption, AssumptionUnit, Quantity, Values};
use crate::text::{Text, scenario_lab as text, scenarios};
use crate::ui::*;
use leptos::prelude::*;

const GROUPS: [Text; 4] = [text::GROUP_REACH, text::GROUP_ORGANISATION, text::GROUP_STAFF, text::GROUP_ERROR];

fn group(quantity: Quantity) -> Option<usize> {
    use Quantity::*;
    match quantity {
        Drift | Radius | Reach | AdminShare | SecureFrom | UncertainFrom | ExpandKm => Some(0),
        FireSmall | FireTarget | MedicalArea | DailyLife => Some(1),
        StaffConstant | StaffSlope | StaffCurvature | StaffCap => Some(2),
        ErrorSd(_) | ErrorGrowth | ErrorCommon | ClassHalfWidth(_) => Some(3),
        Pop50(_) | Pop80(_) | ReachKm(_) => None,
    }
}

/// The groups, each closed until wanted; then a group per service.
#[component]
pub fn Numbers(lab: Lab) -> impl IntoView {
    let changed = move || lab.settings.with(|s| !s.overrides.is_empty() || Values::of(s) != Values::of(&Default::default()));
    let groups = GROUPS
        .iter()
        .enumerate()
        .map(|(g, title)| {
            let rows = ASSUMPTIONS.iter().filter(|a| group(a.quantity) == Some(g)).map(|a| control(lab, a)).collect_view();
            view! { <details class="controls"><summary>{say(*title)}</summary><ul class="numbers">{rows}</ul></details> }
        })
        .collect_view();
    let services = SERVICES
        .iter()
        .enumerate()
        .map(|(n, service)| {
            let rows = ASSUMPTIONS.iter().filter(|a| a.service == Some(n)).map(|a| control(lab, a)).collect_view();
            view! { <h4>{say(service.name)}</h4><ul class="numbers">{rows}</ul> }
        })
        .collect_view();
    view! {
        {groups}
        <details class="controls"><summary>{say(text::GROUP_SERVICE)}</summary>{services}</details>
        <Show when=changed>
            <button type="button" on:click=move |_| lab.set(|s| {
                ASSUMPTIONS.iter().for_each(|a| s.put(a.quantity, a.default));
            })>{say(text::RESET_ALL)}</button>
        </Show>
    }
}

/// One number: a slider where its steps are few, else a box for a number.
fn control(lab: Lab, a: &'static Assumption) -> AnyView {
    let lang = language();
    let quantity = a.quantity;
    let value = Memo::new(move |_| lab.settings.with(|s| Values::of(s).get(quantity)));
    let is_default = move || value.get() == a.default;
    let slides = (a.range.1 - a.range.0) / a.step <= 200.0 && a.unit != AssumptionUnit::Persons;
    let take = move |event: leptos::ev::Event, new_step: bool| {
        if let Ok(v) = event_target_value(&event).parse::<f64>() {
            lab.edit(new_step, |view| view.settings.put(quantity, v));
        }
    };
    let what: Vec<&str> =
        a.changes.iter().map(|p| text::part(*p).raw(lang)).chain(a.service.map(|_| text::PART_ONE_SERVICE.raw(lang))).collect();
    let shown = move |v: f64| scenarios::with_unit(v, a.unit, lang);
    let label = a.label(lang);
    let id = format!("number-{}", a.id);
    let kind = if slides { "range" } else { "number" };
    view! {
        <li data-control=a.id.clone() class:changed=move || !is_default()>
            <label for=id.clone()>{words(&label)}</label>
            <span class="number-row">
                <input id=id type=kind min=a.range.0 max=a.range.1 step=if slides { a.step.to_string() } else { "any".to_owned() }
                    value=move || value.get() prop:value=move || value.get().to_string()
                    on:input=move |e| if slides { take(e, false) } on:change=move |e| take(e, true)/>
                <output>{move || words(&shown(value.get()))}</output>
                <Show when=move || !is_default()>
                    <button type="button" class="quiet" on:click=move |_| lab.set(|s| s.put(quantity, a.default))>
                        {words_in(lang, text::RESET_ONE, &[("value", &shown(a.default))])}
                    </button>
                </Show>
            </span>
            <small class="muted">
                {words_in(lang, scenarios::DEFAULT_IS, &[("value", &shown(a.default))])}
                " ("{words(&shown(a.range.0))}"–"{words(&shown(a.range.1))}"). "
                {words_in(lang, text::FIELD_MOVES, &[("what", &what.join(comma(lang)))])}" "
                {words_in(lang, text::SOURCE_SURE, &[("source", &a.source(lang)), ("sure", scenarios::sure(a.sure).raw(lang))])}
            </small>
        </li>
    }
    .into_any()
}
