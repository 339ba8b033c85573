//! What is loading and what failed, with a retry; never takes the page.

use super::say;
use crate::page::store::{Load, Store};
use crate::text::site;
use leptos::prelude::*;

/// One quiet line while data load, a clear one with a button when they cannot be read.
#[component]
pub fn LoadStatus() -> impl IntoView {
    let store = Store::get();
    let line = move || {
        let loads = store.loads.get();
        let message = if loads.iter().any(|(_, s)| matches!(s, Load::Corrupt(_))) {
            site::LOAD_CORRUPT
        } else if loads.iter().any(|(_, s)| *s == Load::Failed) {
            site::LOAD_FAILED
        } else if !loads.is_empty() {
            return view! { <p class="loading">{say(site::LOADING)}</p> }.into_any();
        } else {
            return ().into_any();
        };
        view! {
            <p class="load-error" role="alert">
                {say(message)} " "
                <button type="button" on:click=move |_| store.retry()>{say(site::RETRY)}</button>
            </p>
        }
        .into_any()
    };
    view! { <div class="load-status" aria-live="polite">{line}</div> }
}
