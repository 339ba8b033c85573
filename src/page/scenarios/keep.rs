//! Save, share, reproduce: a link with everything, inputs and results as CSV and JSON, the script that gives the same.

use super::lab::Lab;
use crate::page::Nav;
use crate::text::scenario_lab as text;
use crate::ui::*;
use crate::view::Route;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Keep(lab: Lab) -> impl IntoView {
    let (nav, lang) = (Nav::get(), language());
    let address = move || absolute(&nav.href_in(lang, &Route::Scenarios, &lab.full_query()));
    let copied = RwSignal::new(false);
    let input = NodeRef::<leptos::html::Input>::new();
    let copy = move |_| copied.set(copy_from(input));
    Effect::new(move |_| {
        lab.settings.track();
        copied.set(false);
    });
    let save = move |json: bool| {
        let Some(o) = lab.outcome.get_untracked() else { return };
        let ranges = lab.ranges.get_untracked();
        let rows = crate::scenario::record(&lab.base(), &o, ranges.as_deref(), lang);
        if json {
            save_file("kurabe-scenario.json", "application/json", &crate::export::record_json(&rows, &untrack(address)));
        } else {
            save_file("kurabe-scenario.csv", "text/csv", &crate::export::record_csv(&rows));
        }
    };
    let command = move || format!("python3 scenario.py --draws \"{}\"", address());
    let wait = move || lab.ranges.with(Option::is_none).then(|| words_in(lang, text::KEEP_WAIT, &[]));
    view! {
        <section class="keep">
            <h2>{say(text::KEEP_TITLE)}</h2>
            <label class="field" for="keep-link"><span>{say(text::KEEP_LINK)}</span></label>
            <div class="search-row">
                <input id="keep-link" type="text" readonly node_ref=input prop:value=address value=address/>
                <button type="button" on:click=copy>{say(text::KEEP_COPY)}</button>
            </div>
            <p role="status">{move || copied.get().then(|| words_in(lang, text::KEEP_COPIED, &[]))}</p>
            <div class="buttons">
                <button type="button" data-save="csv" on:click=move |_| save(false)>{say(text::KEEP_CSV)}</button>
                <button type="button" data-save="json" on:click=move |_| save(true)>{say(text::KEEP_JSON)}</button>
            </div>
            <p class="muted">{wait}</p>
            <p><a href=nav.file("data/scenario.py") download="scenario.py">{say(text::KEEP_SCRIPT)}</a></p>
            <p>{say(text::KEEP_HOW)}</p>
            <pre tabindex="0">{command}</pre>
        </section>
    }
}

/// The address with its host; natively the path alone.
fn absolute(path: &str) -> String {
    #[cfg(feature = "csr")]
    if let Some(origin) = web_sys::window().and_then(|w| w.location().origin().ok()) {
        return format!("{origin}{path}");
    }
    path.to_owned()
}

/// Copies what stands in a box. The older way works without permission and on a page opened from a disk.
fn copy_from(input: NodeRef<leptos::html::Input>) -> bool {
    #[cfg(feature = "csr")]
    {
        use wasm_bindgen::JsCast;
        let Some(input) = input.get_untracked() else { return false };
        input.select();
        let document = web_sys::window().and_then(|w| w.document());
        let document = document.and_then(|d| d.dyn_into::<web_sys::HtmlDocument>().ok());
        document.is_some_and(|d| d.exec_command("copy").unwrap_or(false))
    }
    #[cfg(not(feature = "csr"))]
    {
        let _ = input;
        false
    }
}

/// Hands a text to the browser as a file.
fn save_file(name: &str, kind: &str, contents: &str) {
    #[cfg(feature = "csr")]
    {
        use wasm_bindgen::JsCast;
        let save = || -> Option<()> {
            let parts = js_sys::Array::of1(&contents.into());
            let options = web_sys::BlobPropertyBag::new();
            options.set_type(kind);
            let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
            let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
            let link = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into::<web_sys::HtmlAnchorElement>().ok()?;
            link.set_href(&address);
            link.set_download(name);
            link.click();
            // The browser still reads it after the click; a minute later it has.
            gloo::timers::callback::Timeout::new(60_000, move || drop(web_sys::Url::revoke_object_url(&address))).forget();
            Some(())
        };
        let _ = save();
    }
    #[cfg(not(feature = "csr"))]
    let _ = (name, kind, contents);
}
