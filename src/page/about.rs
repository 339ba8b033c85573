//! (Being written.)
use leptos::prelude::*;

/// The page.
#[component]
pub fn About() -> impl IntoView {}
