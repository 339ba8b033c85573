//! (Being written.)
use leptos::prelude::*;

/// The page.
#[component]
pub fn Methods() -> impl IntoView {}
