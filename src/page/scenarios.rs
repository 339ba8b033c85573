//! (Being written.)
use leptos::prelude::*;

/// The page.
#[component]
pub fn Scenarios() -> impl IntoView {}
