//! No such page.

use crate::text::site;
use crate::ui::say;
use leptos::prelude::*;

/// Says so, and offers the main pages.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <div class="page narrow">
            <h1>{say(site::NOT_FOUND_TITLE)}</h1>
            <p>{say(site::NOT_FOUND_BODY)}</p>
            <super::frame::MainLinks/>
        </div>
    }
}
