//! 音で聞く: plays a line as a tune of three seconds and says where it is lowest and highest.

use crate::export::{Tune, tune};
use crate::figure::Figure;
use crate::text::export as t;
use crate::ui::say;
use leptos::prelude::*;
use std::sync::Arc;

const SECONDS: f64 = 3.0;
const LOUDNESS: f32 = 0.15;

/// The button; nothing for pictures that are no lines.
#[component]
pub(super) fn Sound(figure: Signal<Option<Arc<Figure>>>) -> impl IntoView {
    let found = move || figure.with(|f| f.as_deref().and_then(tune));
    let words = RwSignal::new(String::new());
    let press = move |_| {
        let Some(tune) = untrack(found) else { return };
        play(&tune);
        words.set(tune.words);
    };
    let has = Memo::new(move |_| found().is_some());
    view! {
        <Show when=move || has.get()>
            <p class="sound"><button type="button" class="small" on:click=press>{say(t::LISTEN)}</button>" "<span role="status">{move || words.get()}</span></p>
        </Show>
    }
}

/// A browser without sound stays silent; the words are there all the same.
fn play(tune: &Tune) {
    let sounded = || -> Result<(), wasm_bindgen::JsValue> {
        let context = web_sys::AudioContext::new()?;
        let (tone, gain, pan) = (context.create_oscillator()?, context.create_gain()?, context.create_stereo_panner()?);
        tone.connect_with_audio_node(&gain)?;
        gain.connect_with_audio_node(&pan)?;
        pan.connect_with_audio_node(&context.destination())?;
        let start = context.current_time() + 0.05;
        let step = SECONDS / tune.tones.len() as f64;
        for (n, note) in tune.tones.iter().enumerate() {
            let at = start + step * n as f64;
            tone.frequency().set_value_at_time(note.hz as f32, at)?;
            pan.pan().set_value_at_time(note.pan as f32, at)?;
        }
        gain.gain().set_value_at_time(LOUDNESS, start)?;
        gain.gain().linear_ramp_to_value_at_time(0.0, start + SECONDS + 0.2)?;
        tone.start_with_when(start)?;
        tone.stop_with_when(start + SECONDS + 0.25)
    };
    let _ = sounded();
}
