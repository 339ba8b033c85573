//! The article's turn: is population the right yardstick? Staff, spending and fiscal capacity of the same groups.
//!
//! Their columns are fetched only when the section comes near the screen; until then the boxes keep their size.

use super::{Nav, Store};
use crate::compare::{self, Comparison, Question};
use crate::data::indicator::Unit;
use crate::data::{Code, Column, Indicator, Measure};
use crate::text::number::{plain, signed};
use crate::text::{Text, fill, home as text};
use crate::ui::{LoadStatus, language, say, when_near, words, words_in};
use crate::view::{Query, Route};
use leptos::prelude::*;

const YARDSTICKS: [(Indicator, Text); 3] = [
    (Indicator::StaffPer1000, text::YARD_STAFF),
    (Indicator::ExpenditurePerResident, text::YARD_SPENDING),
    (Indicator::FiscalCapacityIndex, text::YARD_FISCAL),
];

fn question(indicator: Indicator) -> Question {
    let (from, to) = indicator.definition().years;
    Question { indicator, measure: Measure::Level, from, to, ..Question::default() }
}

/// The query that opens a question of this page in the comparison: what differs from the defaults.
pub fn query_of(q: &Question, town: Option<Code>) -> String {
    let usual = Question::default();
    let mut query = Query::parse("");
    let mut push = |name, differs: bool, value: String| {
        if differs {
            query.push(name, value);
        }
    };
    push("indicator", q.indicator != usual.indicator, q.indicator.definition().id.into());
    push("measure", q.measure != usual.measure, q.measure.id().into());
    push("from", q.from != usual.from, q.from.to_string());
    push("to", q.to != usual.to, q.to.to_string());
    push("control", q.control != usual.control, q.control.id().into());
    if let Some(code) = town {
        query.push("town", code.to_string());
    }
    query.text()
}

/// The section.
#[component]
pub fn Yardstick() -> impl IntoView {
    let store = Store::get();
    let place = NodeRef::<leptos::html::Section>::new();
    when_near(place, move || {
        let needed: Vec<Column> = YARDSTICKS.iter().flat_map(|(i, _)| compare::columns(&question(*i))).collect();
        store.need(&needed);
    });
    let cards = YARDSTICKS.iter().map(|(indicator, label)| view! { <Card indicator=*indicator label=*label/> }).collect_view();
    view! {
        <section node_ref=place>
            <h2>{say(text::YARDSTICK)}</h2>
            <p>{say(text::YARDSTICK_LEAD)}</p>
            <ul class="cards">{cards}</ul>
            <LoadStatus/>
            <p class="muted">{say(text::YARD_SIZE)}</p>
            <h3>{say(text::SERVICES)}</h3>
            <p>{say(text::SERVICES_LEAD)}</p>
            <super::services_by_group::ServicesByGroup/>
        </section>
    }
}

#[component]
fn Card(indicator: Indicator, label: Text) -> impl IntoView {
    let (nav, store) = (Nav::get(), Store::get());
    let asked = question(indicator);
    let link = nav.href_with(&Route::Compare, &query_of(&asked, None));
    let answer = Memo::new_with_compare(
        move |_| {
            let base = store.base()?;
            if !store.ready(&compare::columns(&asked), &[asked.to]) {
                return None;
            }
            store.panel.with(|p| compare::compare(&base, p, &asked)).ok()
        },
        |_, _| true,
    );
    let body = move || match answer.get() {
        Some(c) => numbers(&c, indicator),
        None => view! { <p class="loading">{say(text::YARD_WAIT)}</p> }.into_any(),
    };
    view! { <li class="card yard"><h3><a href=link>{say(label)}</a></h3>{body}</li> }
}

fn numbers(c: &Comparison, indicator: Indicator) -> AnyView {
    let lang = language();
    let definition = indicator.definition();
    // Spending reads in thousands of yen: single yen would pretend to an exactness a mean does not have.
    let (unit, divisor, decimals) = match definition.unit {
        Unit::Yen => (text::UNIT_THOUSAND_YEN, 1000.0, 0),
        Unit::PerThousand => (text::UNIT_STAFF, 1.0, definition.decimals),
        _ => (text::UNIT_NONE, 1.0, definition.decimals),
    };
    let show = |v: f64| words_in(lang, unit, &[("n", &plain(v / divisor, decimals))]);
    let with_sign = |v: f64| signed(v / divisor, decimals);
    let note = fill(
        text::YARD_NOTE.raw(lang),
        &[
            ("year", &c.question.to.to_string()),
            ("difference", &with_sign(c.difference)),
            ("low", &with_sign(c.cluster_low)),
            ("high", &with_sign(c.cluster_high)),
        ],
    );
    let verdict = if c.is_distinguishable() { text::YARD_CLEAR } else { text::YARD_UNCLEAR };
    view! {
        <dl class="facts">
            <div class="participant"><dt>{say(text::TREATED)}" "{c.n_treated}</dt><dd>{show(c.mean_treated)}</dd></div>
            <div class="other"><dt>{say(text::OTHERS)}" "{c.n_control}</dt><dd>{show(c.mean_control)}</dd></div>
        </dl>
        <p>{words(&note)}" "{say(verdict)}</p>
    }
    .into_any()
}
