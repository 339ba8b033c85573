//! The year as a slider, and a button that lets the years run. Who asked for less motion steps year by year.

use crate::text::map as text;
use crate::ui::{language, less_motion, words_in};
use leptos::prelude::*;

/// Slider and button.
#[component]
pub fn YearSlider(
    /// First and last year.
    years: Signal<(u16, u16)>,
    /// The year now.
    year: Signal<u16>,
    /// Called with a new year, and whether it came from the running years.
    on_year: Callback<(u16, bool)>,
) -> impl IntoView {
    let lang = language();
    let playing = RwSignal::new(false);
    let round = StoredValue::new(0_u32);
    let still = less_motion();
    let label = move || {
        words_in(
            lang,
            match (still, playing.get()) {
                (true, _) => text::NEXT_YEAR,
                (_, true) => text::PAUSE,
                _ => text::PLAY,
            },
            &[],
        )
    };
    let next = move || {
        let (first, last) = years.get_untracked();
        let now = year.get_untracked();
        if now >= last { first } else { now + 1 }
    };
    let press = move |_| {
        if still {
            on_year.run((next(), false));
            return;
        }
        playing.update(|p| *p = !*p);
        round.update_value(|r| *r = r.wrapping_add(1));
        let mine = round.get_value();
        let alive = move || playing.try_get_untracked() == Some(true) && round.try_get_value() == Some(mine);
        run(
            alive,
            Callback::new(move |()| {
                let to = next();
                on_year.run((to, true));
                if to >= years.get_untracked().1 {
                    playing.set(false);
                }
            }),
        );
    };
    on_cleanup(move || {
        playing.try_set(false);
    });
    view! {
        <div class="year-slider">
            <button type="button" on:click=press>{label}</button>
            <label>
                <span class="visually-hidden">{words_in(lang, text::YEAR, &[])}</span>
                <input type="range" step="1" min=move || years.get().0 max=move || years.get().1 prop:value=move || year.get().to_string()
                    aria-valuetext=move || year.get().to_string()
                    on:input=move |e| if let Ok(y) = event_target_value(&e).parse() {
                        playing.set(false);
                        on_year.run((y, true));
                    }/>
            </label>
            <output>{move || year.get()}</output>
        </div>
    }
}

/// A step every while, as long as it plays.
#[cfg(feature = "csr")]
fn run(alive: impl Fn() -> bool + Copy + 'static, step: Callback<()>) {
    const STEP_MS: u32 = 700;
    if !alive() {
        return;
    }
    step.run(());
    gloo::timers::callback::Timeout::new(STEP_MS, move || run(alive, step)).forget();
}

#[cfg(not(feature = "csr"))]
fn run(_: impl Fn() -> bool + Copy + 'static, _: Callback<()>) {}
