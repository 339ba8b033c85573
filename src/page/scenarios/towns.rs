//! Town by town: the first of 2020, 2025 … 2050 in which a service is below secure; for the nation how many and when.

use super::lab::Lab;
use crate::data::SERVICES;
use crate::scenario::{DECADES, Outcome, Scope};
use crate::text::{number, scenario_lab as text, scenarios};
use crate::ui::*;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Towns(lab: Lab) -> impl IntoView {
    let lang = language();
    let table = move || {
        let Some(o) = lab.outcome.get() else { return ().into_any() };
        if o.settings.scope == Scope::Nation { by_year(&o) } else { by_town(lab, &o) }
    };
    let lead = move || {
        let (scope, regime) = lab.settings.with(|s| (s.scope, s.regime));
        let way = scenarios::regime(regime).raw(lang);
        let note = (scope == Scope::Nation).then(|| words_in(lang, text::TOWNS_NATION, &[]));
        view! { {words_in(lang, text::TOWNS_LEAD, &[("regime", way)])}" "{note} }
    };
    view! {
        <section>
            <h2>{say(text::TOWNS_TITLE)}</h2>
            <p>{lead}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=said(text::TOWNS_TITLE)>{table}</div>
        </section>
    }
}

fn by_town(lab: Lab, o: &Outcome) -> AnyView {
    let lang = language();
    let heads = SERVICES.iter().map(|s| view! { <th scope="col" class="wrap">{words(s.name.raw(lang))}</th> }).collect_view();
    let rows = o
        .towns
        .iter()
        .enumerate()
        .map(|(t, i)| {
            let cells = (0..SERVICES.len())
                .map(|s| match o.first_below_secure(t, s, o.settings.regime) {
                    Some(year) => view! { <td>{year.to_string()}</td> }.into_any(),
                    None => view! { <td class="never">"○"</td> }.into_any(),
                })
                .collect_view();
            view! { <tr><th scope="row">{lab.town_link(*i, lang)}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <table class="towns">
            <caption>"○ "{words_in(lang, scenarios::FIRST_NEVER, &[])}</caption>
            <thead><tr><th scope="col">{words_in(lang, scenarios::FIRST_TOWN, &[])}</th>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn by_year(o: &Outcome) -> AnyView {
    let lang = language();
    let heads = DECADES.iter().map(|y| view! { <th scope="col">{y.to_string()}</th> }).collect_view();
    let show = |v: u32| number::plain(f64::from(v), 0);
    let rows = SERVICES
        .iter()
        .enumerate()
        .map(|(s, service)| {
            let (counts, never) = o.first_below_counts(s, o.settings.regime);
            let cells = counts.iter().map(|c| view! { <td>{show(*c)}</td> }).collect_view();
            view! { <tr><th scope="row">{words(service.name.raw(lang))}</th>{cells}<td>{show(never)}</td></tr> }
        })
        .collect_view();
    view! {
        <table>
            <caption class="visually-hidden">{words_in(lang, scenarios::FIRST_TITLE, &[])}</caption>
            <thead><tr>
                <th scope="col">{words_in(lang, scenarios::FIRST_SERVICE, &[])}</th>{heads}
                <th scope="col">{words_in(lang, scenarios::FIRST_NEVER, &[])}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
