//! たまたま? The labels are shuffled, one by one or in blocks, and the visitor sees what chance alone would give.

use crate::compare::{Comparison, PERMUTATIONS, Shuffle, Shuffled};
use crate::figure;
use crate::text::compare as text;
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// How many shuffles each button adds.
const STEPS: [usize; 3] = [1, 10, 100];
/// Shuffles between two pictures while the ten thousand are counted.
const PICTURE_EVERY: usize = 500;

/// The section.
#[component]
pub fn Chance(
    /// The comparison that is shown.
    comparison: Signal<Option<Arc<Comparison>>>,
) -> impl IntoView {
    let lang = language();
    let place = NodeRef::<leptos::html::Section>::new();
    let near = RwSignal::new(cfg!(not(feature = "csr")));
    when_near_or_idle(place, move || near.set(true));
    let kind = RwSignal::new(Shuffled::Single);
    let shuffle = StoredValue::new(None::<Shuffle>);
    // Counts up with every picture; also tells a run under way that its question has gone.
    let (picture, round) = (RwSignal::new(0_u32), StoredValue::new(0_u32));
    let begin = move || {
        if !near.get() {
            return;
        }
        shuffle.set_value(comparison.get().and_then(|c| Shuffle::new(&c, kind.get())));
        round.update_value(|r| *r += 1);
        picture.update(|p| *p += 1);
    };
    Effect::new(move |_| begin());
    if cfg!(not(feature = "csr")) {
        begin();
    }
    let figure = Signal::derive(move || {
        picture.track();
        shuffle.with_value(|s| s.as_ref().map(|s| Arc::new(figure::shuffle(lang, s))))
    });
    let add = move |n: usize| {
        shuffle.update_value(|s| {
            if let Some(s) = s {
                s.step(n);
            }
        });
        picture.update(|p| *p += 1);
    };
    let all = move |_| {
        let mine = round.get_value();
        in_slices(move || {
            if round.try_get_value() != Some(mine) {
                return true;
            }
            let made = shuffle.try_update_value(|s| s.as_mut().map_or(PERMUTATIONS, |s| s.step(50).done)).unwrap_or(PERMUTATIONS);
            if made % PICTURE_EVERY == 0 || made >= PERMUTATIONS {
                picture.update(|p| *p += 1);
            }
            made >= PERMUTATIONS
        });
    };
    let kinds =
        [(Shuffled::Single, text::CHANCE_SINGLE), (Shuffled::Blocks, text::CHANCE_BLOCKS)].map(|(s, t)| Choice::new(s.id(), said(t)));
    let choose = Callback::new(move |id: String| {
        if let Some(s) = Shuffled::ALL.into_iter().find(|s| s.id() == id) {
            kind.set(s);
        }
    });
    let waiting = move || figure.with(Option::is_none);
    let buttons = STEPS.map(|n| {
        let label = crate::text::fill(&text::CHANCE_ADD.plain(lang), &[("n", &n.to_string())]);
        view! { <button type="button" prop:disabled=waiting on:click=move |_| add(n)>{label}</button> }
    });
    let none = move || near.get() && picture.with(|_| comparison.with(Option::is_some) && shuffle.with_value(Option::is_none));
    view! {
        <section id="chance" data-question="chance" node_ref=place>
            <h3>{say(text::CHANCE_TITLE)}</h3>
            <p>{say(text::CHANCE_LEAD)}</p>
            <Show when=none><p>{say(text::CHANCE_NONE)}</p></Show>
            <div hidden=none>
                <div class="choices">
                    <Segmented label=said(text::CHANCE_KIND) choices=kinds.to_vec() value=Signal::derive(move || kind.get().id().to_owned()) on_choose=choose/>
                    <div class="buttons">{buttons.collect_view()}<button type="button" prop:disabled=waiting on:click=all>{said(text::CHANCE_ALL)}</button></div>
                </div>
                <FigureView id="compare-shuffle" figure/>
            </div>
        </section>
    }
}
