//! The button that keeps an area on the device. `public/offline.js` does the work; here are the words and the pages.

use crate::text::boot as text;
use crate::ui::{language, said, say, words_of};
use crate::view::Route;
use leptos::prelude::*;

/// About what a page of a place weighs.
const PAGE_BYTES: usize = 30_000;

/// Button and what came of it. In the edition for a disk there is no service worker: the stylesheet then hides it.
#[component]
pub fn KeepOffline(
    /// Pages to keep, in the language being read.
    pages: Vec<Route>,
) -> impl IntoView {
    let paths: Vec<String> = pages.iter().map(|r| r.path(language())).collect();
    let bytes = crate::data::files::FILES.iter().map(|f| f.bytes).sum::<usize>() + pages.len() * PAGE_BYTES;
    let megabytes = bytes as f64 / 1e6;
    let size = crate::text::number::plain(megabytes, 1);
    view! {
        <div class="keep-offline">
            <button type="button" data-keep=paths.join(" ") data-keeping=said(text::KEEPING) data-kept=said(text::KEPT) data-failed=said(text::NOT_KEPT)>
                {say(text::KEEP)}
            </button>
            <p class="muted">{words_of(text::KEEP_WHAT, &[("mb", &size)])}</p>
            <p role="status"></p>
        </div>
    }
}
