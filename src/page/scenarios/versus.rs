//! Two scenarios side by side: what they differ in, and every result with what changed marked.

use super::lab::{Lab, comma};
use crate::data::SERVICES;
use crate::scenario::{Outcome, Preset, Regime, Settings, Status};
use crate::text::{Language, number, scenario_lab as text, scenarios};
use crate::ui::*;
use crate::view::ScenarioView;
use leptos::prelude::*;
use std::sync::Arc;

/// Value of the choice "as kept".
const KEPT: &str = "kept";

/// The section.
#[component]
pub fn Versus(lab: Lab) -> impl IntoView {
    let lang = language();
    let choices = Signal::derive(move || {
        let mut all = vec![Choice::new("", text::VERSUS_NONE.plain(lang))];
        all.extend(Preset::ALL.iter().map(|p| Choice::new(p.id(), scenarios::preset(*p).0.plain(lang))));
        if value_of(lab) == KEPT {
            all.push(Choice::new(KEPT, text::VERSUS_CUSTOM.plain(lang)));
        }
        all
    });
    let choose = Callback::new(move |v: String| {
        if v != KEPT {
            lab.edit(true, |view| {
                view.versus = Preset::from_id(&v).map(|preset| Settings { preset, pool: None, ..view.settings.clone() });
            });
        }
    });
    let second = Memo::new_with_compare(move |_| lab.run(&lab.versus.get()?).map(Arc::new), |_, _| true);
    let table = move || {
        let (Some(a), Some(b)) = (lab.outcome.get(), second.get()) else { return ().into_any() };
        view! { <Compared lab a b/> }.into_any()
    };
    view! {
        <section class="versus">
            <h2>{say(text::VERSUS_TITLE)}</h2>
            <p>{say(text::VERSUS_LEAD)}</p>
            <div class="choices">
                <button type="button" on:click=move |_| lab.edit(true, |v| v.versus = Some(v.settings.clone()))>{say(text::VERSUS_KEEP)}</button>
                <label class="field"><span>{say(text::VERSUS_PRESET)}</span>" "
                    <Blank name="vs" label=said(text::VERSUS_PRESET) choices value=Signal::derive(move || value_of(lab)) on_choose=choose/>
                </label>
                <Show when=move || lab.versus.with(Option::is_some)>
                    <button type="button" on:click=move |_| lab.edit(true, |v| {
                        if let Some(second) = &mut v.versus {
                            std::mem::swap(&mut v.settings, second);
                        }
                    })>{say(text::VERSUS_SWAP)}</button>
                </Show>
            </div>
            {table}
        </section>
    }
}

/// The choice that names the second scenario: a preset where nothing else differs.
fn value_of(lab: Lab) -> String {
    let Some(b) = lab.versus.get() else { return String::new() };
    let a = Settings { preset: b.preset, pool: None, ..lab.settings.get() };
    if a == b { b.preset.id().to_owned() } else { KEPT.to_owned() }
}

/// One line of the table: what, in A, in B, and the difference.
struct Line {
    name: AnyView,
    values: [f64; 2],
}

#[component]
fn Compared(lab: Lab, a: Arc<Outcome>, b: Arc<Outcome>) -> impl IntoView {
    let lang = language();
    let base = lab.base();
    let differs: Vec<&str> =
        ScenarioView::differing(&a.settings, &b.settings, &base).into_iter().map(|p| text::parameter(p).raw(lang)).collect();
    let what = if differs.is_empty() {
        words_in(lang, text::VERSUS_SAME, &[])
    } else {
        words_in(lang, text::VERSUS_DIFFERS, &[("what", &differs.join(comma(lang)))])
    };
    let head = |letter: &str, o: &Outcome| {
        let s = &o.settings;
        let preset = scenarios::preset(s.preset).0.raw(lang);
        format!("{letter}: {}{comma}{preset}{comma}{}", lab.place(s, lang), s.year, comma = comma(lang))
    };
    let (head_a, head_b) = (head("A", &a), head("B", &b));
    let years = [a.settings.year.to_string(), b.settings.year.to_string()];
    let lines = lines(lang, &a, &b)
        .into_iter()
        .map(|l| {
            let [x, y] = l.values;
            let changed = x != y;
            view! {
                <tr class:changed=changed>
                    <th scope="row">{l.name}</th>
                    <td>{number::plain(x, 0)}</td>
                    <td>{number::plain(y, 0)}</td>
                    <td>{number::signed(x - y, 0)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <p>{what}</p>
        <div class="scroll whole" tabindex="0" role="region" aria-label=said(text::VERSUS_TITLE)>
            <table class="versus-table">
                <caption>{words_in(lang, text::VERSUS_TABLE, &[("a_year", &years[0]), ("b_year", &years[1])])}</caption>
                <thead><tr>
                    <th scope="col">{words_in(lang, scenarios::FIRST_SERVICE, &[])}</th>
                    <th scope="col">{words(&head_a)}</th><th scope="col">{words(&head_b)}</th>
                    <th scope="col">{words_in(lang, text::VERSUS_DIFFERENCE, &[])}</th>
                </tr></thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
}

fn lines(lang: Language, a: &Outcome, b: &Outcome) -> Vec<Line> {
    let both = |get: &dyn Fn(&Outcome, usize) -> f64| [a, b].map(|o| get(o, o.year_at(o.settings.year)));
    let plain = |t: crate::text::Text| words_in(lang, t, &[]);
    let mut all = vec![
        Line { name: plain(text::VERSUS_ROW_PEOPLE), values: both(&|o, y| o.population[y]) },
        Line { name: plain(text::VERSUS_ROW_STAFF), values: both(&|o, y| o.staff.expected[y].round()) },
    ];
    for regime in Regime::ALL {
        let way = scenarios::regime(regime).raw(lang);
        let total = text::VERSUS_ROW_PAIRS.raw(lang);
        all.push(Line { name: words(&format!("{total} ({way})")), values: both(&|o, y| f64::from(o.secure_pairs(regime, y))) });
    }
    for (s, service) in SERVICES.iter().enumerate() {
        let way = scenarios::regime(Regime::Area).raw(lang);
        let secure = |o: &Outcome, y: usize| f64::from(o.cell_among_members(s, Regime::Area, y).municipalities_of(Status::Secure));
        all.push(Line { name: words(&format!("{} ({way})", service.name.raw(lang))), values: both(&secure) });
    }
    all
}
