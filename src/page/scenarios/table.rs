//! All numbers of the year shown, as the public contract names them; and the table of assumptions.

use super::lab::Lab;
use crate::data::SERVICES;
use crate::scenario::{self, ASSUMPTIONS, Regime, Status};
use crate::text::{number, scenarios as text};
use crate::ui::*;
use leptos::prelude::*;

const NAMES: [[&str; 2]; 3] = [
    ["municipalities-secure", "residents-secure"],
    ["municipalities-uncertain", "residents-uncertain"],
    ["municipalities-hard", "residents-hard"],
];

/// Every service under every regime in the year shown.
#[component]
pub fn ServiceTable(lab: Lab) -> impl IntoView {
    let lang = language();
    let rows = move || {
        let Some(o) = lab.outcome.get() else { return ().into_any() };
        let at = o.year_at(o.settings.year);
        let show = |v: f64| number::plain(v, 0);
        SERVICES
            .iter()
            .enumerate()
            .flat_map(|(n, service)| Regime::ALL.map(|regime| (n, service, regime)))
            .map(|(n, service, regime)| {
                let cell = o.cell(n, regime, at);
                let counts = Status::ALL.iter().zip(NAMES).map(|(status, [towns, residents])| {
                    let (m, r) = (f64::from(cell.municipalities_of(*status)), cell.residents_of(*status));
                    view! {
                        <td><ResultValue name=towns value=m shown=show(m)/></td>
                        <td><ResultValue name=residents value=r shown=show(r)/></td>
                    }
                });
                view! {
                    <tr data-service=service.id data-regime=regime.id()>
                        <th scope="row">{words(service.name.raw(lang))}</th>
                        <td class="text">{words(text::regime(regime).raw(lang))}</td>
                        {counts.collect_view()}
                    </tr>
                }
            })
            .collect_view()
            .into_any()
    };
    let year = move || lab.outcome.get().map(|o| o.settings.year.to_string()).unwrap_or_default();
    let heads = Status::ALL
        .iter()
        .map(|s| {
            let label = text::status(*s).raw(lang);
            view! { <th scope="col">{words(label)}</th><th scope="col">{words_in(lang, text::RESIDENTS, &[("status", label)])}</th> }
        })
        .collect_view();
    let title = move || words_in(lang, text::TABLE_TITLE, &[("year", &year())]);
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=said(text::TITLE)>
            <table>
                <caption>{title}" – "{say(text::TABLE_NOTE)}</caption>
                <thead><tr><th scope="col">{say(text::FIRST_SERVICE)}</th><th scope="col" class="text">{say(text::HEAD_WAY)}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// Every assumption: value now, default, range, how sure, source.
#[component]
pub fn Assumptions(lab: Lab) -> impl IntoView {
    let lang = language();
    let rows = move || {
        let values = lab.settings.with(scenario::Values::of);
        ASSUMPTIONS
            .iter()
            .map(|a| {
                let show = |v: f64| words(&text::with_unit(v, a.unit, lang));
                view! {
                    <tr data-assumption=a.id.clone() class:changed=values.get(a.quantity) != a.default>
                        <th scope="row">{words(&a.label(lang))}</th>
                        <td>{show(values.get(a.quantity))}</td>
                        <td>{show(a.default)}</td>
                        <td>{show(a.range.0)}"–"{show(a.range.1)}</td>
                        <td class="text">{words(text::sure(a.sure).raw(lang))}</td>
                        <td class="text">{words(&a.source(lang))}</td>
                    </tr>
                }
            })
            .collect_view()
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=said(text::ASSUMPTIONS_TITLE)>
            <table>
                <caption class="visually-hidden">{say(text::ASSUMPTIONS_TITLE)}</caption>
                <thead><tr>
                    <th scope="col">{say(text::HEAD_ASSUMPTION)}</th><th scope="col">{say(text::HEAD_VALUE)}</th>
                    <th scope="col">{say(text::HEAD_DEFAULT)}</th><th scope="col">{say(text::HEAD_RANGE)}</th>
                    <th scope="col" class="text">{say(text::HEAD_SURE)}</th>
                    <th scope="col" class="text">{say(text::HEAD_SOURCE)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
