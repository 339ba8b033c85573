//! (Being written.)
use leptos::prelude::*;

/// The page of one area.
#[component]
pub fn Area(
    /// The area's id.
    id: String,
) -> impl IntoView {
    let _ = id;
}
