//! (Being written.)
use leptos::prelude::*;

/// The page.
#[component]
pub fn Compare() -> impl IntoView {}
