//! QR codes, made on the spot: no service is asked.

use leptos::prelude::*;

/// A text as a QR code: black on white in every theme, so that cameras read it; nothing if it is too long for one.
#[component]
pub fn QrCode(
    /// The text, e.g. an address.
    text: Signal<String>,
    /// What it is, for screen readers.
    label: String,
) -> impl IntoView {
    let picture = move || crate::export::qr_svg(&text.get()).unwrap_or_default();
    view! { <div class="qr" role="img" aria-label=label inner_html=picture></div> }
}

/// A path of this site as a whole address; natively, where nobody knows where the site will lie, empty.
pub fn absolute(path: &str) -> String {
    #[cfg(feature = "csr")]
    {
        let origin = web_sys::window().and_then(|w| w.location().origin().ok()).unwrap_or_default();
        format!("{origin}{path}")
    }
    #[cfg(not(feature = "csr"))]
    {
        let _ = path;
        String::new()
    }
}
