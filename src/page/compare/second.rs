//! A second indicator beside the first: does what changed here go with what changed there?

use super::{Change, Store};
use crate::compare::{Comparison, Second as SecondAsked, scatter};
use crate::data::{Code, Indicator};
use crate::draw::Pick;
use crate::figure;
use crate::text::compare as text;
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The section.
#[component]
pub fn Second(
    /// The comparison that is shown.
    comparison: Signal<Option<Arc<Comparison>>>,
    /// The visitor's town.
    town: Memo<Option<Code>>,
    /// The second indicator, once chosen.
    second: Memo<Option<Indicator>>,
    /// Chooses it.
    set: Callback<Change>,
) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    let choices = Signal::derive(move || {
        let none = Choice::new("", said(text::SECOND_NONE));
        std::iter::once(none)
            .chain(Indicator::all().map(|i| Choice::new(i.definition().id, i.definition().label.plain(lang))))
            .collect::<Vec<_>>()
    });
    Effect::new(move |_| {
        if let Some(indicator) = second.get() {
            store.need(indicator.definition().columns);
        }
    });
    let figure = Signal::derive(move || {
        let (c, indicator, base) = (comparison.get()?, second.get()?, store.base()?);
        let asked = SecondAsked::of(&c, indicator);
        if !store.ready(indicator.definition().columns, &[asked.from, asked.to]) {
            return None;
        }
        let s = store.panel.with(|p| scatter(p, &c, indicator)).ok()?;
        Some(Arc::new(figure::scatter(lang, &base, &c, &s, town.get())))
    });
    let pick = Callback::new(move |picked| {
        if let Pick::Town(code) = picked {
            set.run(Change::Town(Some(code)));
        }
    });
    view! {
        <section id="second" data-question="second">
            <h2>{say(text::SECOND_TITLE)}</h2>
            <p>{say(text::SECOND_LEAD)}</p>
            <label class="field">
                <span>{say(text::SECOND_BLANK)}</span>
                <Blank name="y2" label=said(text::SECOND_BLANK) choices value=Signal::derive(move || second.get().map(|i| i.definition().id.to_owned()).unwrap_or_default())
                    on_choose=Callback::new(move |v: String| set.run(Change::Second(Indicator::from_id(&v))))/>
            </label>
            <Show when=move || second.get().is_some()>
                <FigureView id="compare-scatter" figure on_pick=pick/>
            </Show>
        </section>
    }
}
