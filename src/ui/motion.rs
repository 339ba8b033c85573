//! Motion, for those who have not asked for less of it.

/// Whether the visitor asked for less motion; `false` where a page is written ahead.
pub fn less_motion() -> bool {
    #[cfg(feature = "csr")]
    return web_sys::window().and_then(|w| w.match_media("(prefers-reduced-motion: reduce)").ok().flatten()).is_some_and(|m| m.matches());
    #[cfg(not(feature = "csr"))]
    false
}

/// Scrolls by as little as it takes to have `element` in the window; not at all if it is there.
#[cfg(feature = "csr")]
pub fn into_window(element: &web_sys::Element) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_behavior(if less_motion() { web_sys::ScrollBehavior::Instant } else { web_sys::ScrollBehavior::Smooth });
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
