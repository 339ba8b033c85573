//! くらべ方しだい? Every way of comparing at once; picking one loads it into the sentence.

use super::{Change, Found, Store};
use crate::compare::{Question, Specifications};
use crate::draw::Pick;
use crate::figure;
use crate::text::{checks, compare as text};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The section.
#[component]
pub fn Ways(
    /// The question, one of the ways or none of them.
    question: Memo<Question>,
    /// Where the verdict reads the answer.
    found: Found,
    /// Loads a way.
    set: Callback<Change>,
) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    let place = NodeRef::<leptos::html::Section>::new();
    let near = RwSignal::new(cfg!(not(feature = "csr")));
    when_near_or_idle(place, move || near.set(true));
    let all = found.ways;
    let round = StoredValue::new(0_u32);
    let begin = move || {
        let question = question.get();
        if !near.get() {
            return;
        }
        let mut asking = Specifications::new(&question);
        let (columns, years) = (asking.columns(), asking.years());
        store.need(&columns);
        let Some(base) = store.base().filter(|_| store.ready(&columns, &years)) else { return };
        round.update_value(|r| *r += 1);
        let mine = round.get_value();
        let mut step = move |n: usize| match store.panel.with_untracked(|p| asking.step(&base, p, n)) {
            Ok(progress) if progress.done < progress.total => false,
            Ok(_) => {
                all.try_set(Some(Arc::new(asking.clone())));
                true
            }
            Err(_) => true,
        };
        if cfg!(not(feature = "csr")) {
            step(usize::MAX);
        } else {
            in_slices(move || round.try_get_value() != Some(mine) || step(2));
        }
    };
    Effect::new(move |_| begin());
    if cfg!(not(feature = "csr")) {
        begin();
    }
    let figure = Signal::derive(move || all.get().map(|s| Arc::new(figure::specifications(lang, &s))));
    let pick = Callback::new(move |picked| {
        let Pick::Key(key) = picked else { return };
        if let Some(way) = all.get_untracked().and_then(|s| s.find(&key).map(|w| w.question.clone())) {
            set.run(Change::Whole(Box::new(way)));
        }
    });
    let counts = move || {
        let curves = all.get().map(|s| s.curves().iter().map(|c| (c.measure, c.results())).collect::<Vec<_>>());
        curves.into_iter().flatten().map(|(measure, results)| {
            let cells = results.map(|(name, n)| {
                view! { <div><dt>{words(&text::statistic(name, lang))}</dt><dd><ResultValue name value=n as f64 shown=n.to_string()/></dd></div> }
            });
            view! { <div data-panel=measure.id()><h4>{say(text::measure(measure))}</h4><dl class="facts">{cells.collect_view()}</dl></div> }
        }).collect_view()
    };
    // Always in sight while the figure is: what a click has chosen.
    let own = move || {
        let now = all.get()?;
        let said = figure::own_way(lang, &now).unwrap_or_else(|| checks::SPEC_OWN_NOT.raw(lang).to_owned());
        Some(view! { <p class="own-way" role="status"><strong>{words(checks::SPEC_OWN_TITLE.raw(lang))}</strong>" "{words(&said)}</p> })
    };
    view! {
        <section id="ways" data-question="ways" node_ref=place>
            <h3>{say(text::WAYS_TITLE)}</h3>
            <p>{say(text::WAYS_LEAD)}</p>
            <div class="two counts">{counts}</div>
            {own}
            <FigureView id="compare-specifications" figure on_pick=pick/>
        </section>
    }
}
