//! What of an address was read differently, said at the top of the page it concerns.

use super::{language, say, words};
use crate::text::{notices::notice, site};
use crate::view::Notice;
use leptos::prelude::*;

/// A list of notices; nothing where there are none.
#[component]
pub fn Notices(
    /// What to say.
    notices: Signal<Vec<Notice>>,
) -> impl IntoView {
    let lang = language();
    move || {
        let notices = notices.get();
        if notices.is_empty() {
            return ().into_any();
        }
        let lines = notices.iter().map(|n| view! { <li data-notice="">{words(&notice(n, lang))}</li> }).collect_view();
        view! { <div class="notices" role="status"><strong>{say(site::NOTICE_TITLE)}</strong><ul>{lines}</ul></div> }.into_any()
    }
}
