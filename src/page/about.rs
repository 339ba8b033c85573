//! `/about`: who, the founding article, credits, what was not confirmed, limits, privacy, licence, changes.

use super::prose;
use crate::text::about;
use crate::view::Route;
use leptos::prelude::*;

/// The page.
#[component]
pub fn About() -> impl IntoView {
    prose::page(about::TITLE, about::BODY, Route::About, Vec::new(), |_| ().into_any())
}
