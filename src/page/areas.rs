//! (Being written.)
use leptos::prelude::*;

/// The page.
#[component]
pub fn Areas() -> impl IntoView {}
