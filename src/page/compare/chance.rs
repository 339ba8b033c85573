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

/// Shows a figure that may be under way.
pub type Drawn = fn(Signal<Option<Arc<figure::Figure>>>) -> AnyView;

/// The section.
#[component]
pub fn Chance(
    /// The comparison that is shown.
    comparison: Signal<Option<Arc<Comparison>>>,
    /// What shows the figure instead of the page's own box.
    #[prop(optional_no_strip)]
    drawn: Option<Drawn>,
) -> impl IntoView {
    let lang = language();
    let place = NodeRef::<leptos::html::Section>::new();
    let near = RwSignal::new(cfg!(not(feature = "csr")));
    when_near_or_idle(place, move || near.set(true));
    let kind = RwSignal::new(Shuffled::Single);
    let shuffle = StoredValue::new(None::<Shuffle>);
    // The labels before the latest shuffle, and how far the dots are on their way (1: settled).
    let (before, progress) = (StoredValue::new(Vec::<bool>::new()), RwSignal::new(1.0_f64));
    // Counts up with every picture; also tells a run under way that its question has gone.
    let (picture, round) = (RwSignal::new(0_u32), StoredValue::new(0_u32));
    let begin = move || {
        if !near.get() {
            return;
        }
        shuffle.set_value(comparison.get().and_then(|c| Shuffle::new(&c, kind.get())));
        before.set_value(Vec::new());
        progress.set(1.0);
        round.update_value(|r| *r += 1);
        picture.update(|p| *p += 1);
    };
    Effect::new(move |_| begin());
    if cfg!(not(feature = "csr")) {
        begin();
    }
    let figure = Signal::derive(move || {
        picture.track();
        let way = progress.get();
        let compared = comparison.get_untracked()?;
        shuffle.with_value(|s| {
            let s = s.as_ref()?;
            let deal = before.with_value(|b| s.deal(&compared, b));
            Some(Arc::new(figure::shuffle(lang, s, Some((&deal, way)))))
        })
    });
    let add = move |n: usize| {
        round.update_value(|r| *r += 1);
        let mine = round.get_value();
        let mut is_first = false;
        shuffle.update_value(|s| {
            if let Some(s) = s {
                is_first = s.made().is_empty() && n == 1;
                before.set_value(if is_first { s.labelled() } else { Vec::new() });
                s.step(n);
            }
        });
        // The first shuffle is shown dot by dot; what follows, at once.
        let moves = is_first && !less_motion();
        progress.set(if moves { 0.0 } else { 1.0 });
        picture.update(|p| *p += 1);
        if moves {
            follow(move |share| {
                let goes_on = round.try_get_value() == Some(mine);
                if goes_on {
                    progress.try_set(share);
                }
                goes_on
            });
        }
    };
    let all = move |_| {
        round.update_value(|r| *r += 1);
        let mine = round.get_value();
        before.set_value(Vec::new());
        progress.set(1.0);
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
        [(Shuffled::Single, text::CHANCE_SINGLE), (Shuffled::Blocks, text::CHANCE_BLOCKS)].map(|(s, t)| Choice::new(s.id(), t.raw(lang)));
    let choose = Callback::new(move |id: String| {
        if let Some(s) = Shuffled::ALL.into_iter().find(|s| s.id() == id) {
            kind.set(s);
        }
    });
    let waiting = move || figure.with(Option::is_none);
    let buttons = STEPS.map(|n| {
        let label = words_in(lang, text::CHANCE_ADD, &[("n", &n.to_string())]);
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
                    <div class="buttons">{buttons.collect_view()}<button type="button" prop:disabled=waiting on:click=all>{say(text::CHANCE_ALL)}</button></div>
                </div>
                {match drawn {
                    Some(drawn) => drawn(figure),
                    None => view! { <FigureView id="compare-shuffle" figure/> }.into_any(),
                }}
            </div>
        </section>
    }
}

/// Calls `show` with the share of the way, frame by frame, until it is 1 or `show` says that it is no longer wanted.
#[cfg(feature = "csr")]
fn follow(show: impl Fn(f64) -> bool + 'static) {
    /// All dots together; one alone takes a quarter of it.
    const WAY_MS: f64 = 1_600.0;
    /// Between two frames, so that every other one is left to the visitor.
    const FRAME_MS: u32 = 30;
    fn frame(start: f64, show: impl Fn(f64) -> bool + 'static) {
        gloo::timers::callback::Timeout::new(FRAME_MS, move || {
            let share = ((now() - start) / WAY_MS).min(1.0);
            if show(share) && share < 1.0 {
                frame(start, show);
            }
        })
        .forget();
    }
    fn now() -> f64 {
        web_sys::window().and_then(|w| w.performance()).map_or(0.0, |p| p.now())
    }
    frame(now(), show);
}

#[cfg(not(feature = "csr"))]
fn follow(show: impl Fn(f64) -> bool + 'static) {
    show(1.0);
}
