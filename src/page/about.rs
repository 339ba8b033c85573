//! `/about`: who, the founding article, credits, what was not confirmed, limits, privacy, licence, changes, corrections.

use super::reading;
use crate::text::about;
use crate::view::Route;
use leptos::prelude::*;

/// The page.
#[component]
pub fn About() -> impl IntoView {
    view! {
        {reading::page(about::TITLE, about::BODY, Route::About, Vec::new(), |_| ().into_any())}
        <super::corrections::Corrections/>
    }
}
