//! What the pre-rendered page already holds and the app takes over as it is: the pages that are only read, and the
//! home page's map and services by group. Their texts and outlines would otherwise weigh on every visit to the app that shows them.

use leptos::prelude::*;

/// Parts of the document as it arrived, read before the app replaces it.
#[derive(Clone)]
struct Kept {
    main: String,
    map: String,
    services: String,
}

/// Reads the parts; they last as long as the document, which holds one page in one language.
pub fn keep(document: &web_sys::Document) {
    let inside = |selector: &str| document.query_selector(selector).ok().flatten().map(|e| e.inner_html()).unwrap_or_default();
    provide_context(Kept {
        main: inside("#main"),
        map: inside("[data-figure=areas-small-map] [role=group]"),
        services: inside("[data-kept=services]"),
    });
}

/// A page that is only read, as it arrived.
pub fn page() -> AnyView {
    let kept = use_context::<Kept>().map(|k| k.main).unwrap_or_default();
    view! { <div inner_html=kept></div> }.into_any()
}

/// The home page's map as it arrived; empty if it did not.
pub fn map() -> String {
    use_context::<Kept>().map(|k| k.map).unwrap_or_default()
}

/// The home page's services by group as they arrived; empty if they did not.
pub fn services() -> String {
    use_context::<Kept>().map(|k| k.services).unwrap_or_default()
}
