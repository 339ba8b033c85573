//! What the browser lends to a figure that leaves the page: its origin, today's date, the clipboard, files, sharing.
//! A browser or a frame may refuse each of them; that is an answer, never an error.

use crate::export::Papers;
use crate::page::Nav;
use crate::view::{Route, Standing};
use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Scheme and host of the site.
pub fn origin() -> String {
    web_sys::window().and_then(|w| w.location().origin().ok()).unwrap_or_default()
}

/// Today by the visitor's clock, `YYYY-MM-DD`.
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Full address of a place of the site.
pub fn address(nav: Nav, standing: &Standing) -> String {
    format!("{}{}", origin(), nav.href_with(&standing.route, &standing.query.text()))
}

/// Full address of a figure alone.
pub fn embed_address(nav: Nav, id: &str, query: &str) -> String {
    format!("{}{}", origin(), nav.href_with(&Route::Embed(id.to_owned()), query))
}

/// What accompanies a figure that leaves the page now.
pub fn papers(nav: Nav, id: &str, standing: &Standing) -> Papers {
    Papers {
        link: address(nav, standing),
        embed: embed_address(nav, id, &standing.embed_query().text()),
        day: today(),
        parameters: standing.query.pairs().to_vec(),
    }
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    let method: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(object, argument).ok()
}

/// Puts a text on the clipboard; `done` hears whether it is there.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let promise = web_sys::window()
        .and_then(|w| Reflect::get(&w.navigator(), &"clipboard".into()).ok())
        .and_then(|clipboard| call(&clipboard, "writeText", &text.into()))
        .and_then(|p| p.dyn_into::<Promise>().ok());
    wasm_bindgen_futures::spawn_local(async move {
        let copied = match promise {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        done(copied);
    });
}

/// Whether the browser can hand a link to other apps.
pub fn can_share() -> bool {
    web_sys::window().is_some_and(|w| Reflect::get(&w.navigator(), &"share".into()).is_ok_and(|f| f.is_function()))
}

/// Hands a title and a link to the system's own sheet; closing it without a choice is no error.
pub fn share(title: &str, link: &str) {
    let data = js_sys::Object::new();
    for (name, value) in [("title", title), ("url", link)] {
        let _ = Reflect::set(&data, &name.into(), &value.into());
    }
    let Some(window) = web_sys::window() else { return };
    if let Some(promise) = call(&window.navigator(), "share", &data).and_then(|p| p.dyn_into::<Promise>().ok()) {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}

/// Saves bytes as a file; whether the browser took them.
pub fn save(name: &str, kind: &str, bytes: &[u8]) -> bool {
    let save = || -> Option<()> {
        let array = js_sys::Uint8Array::from(bytes);
        let options = web_sys::BlobPropertyBag::new();
        options.set_type(kind);
        let blob = web_sys::Blob::new_with_u8_array_sequence_and_options(&Array::of1(&array), &options).ok()?;
        let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
        let document = web_sys::window()?.document()?;
        let link: web_sys::HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // The browser reads the blob after the click.
        gloo::timers::callback::Timeout::new(10_000, move || drop(web_sys::Url::revoke_object_url(&url))).forget();
        Some(())
    };
    save().is_some()
}

/// Paints a layout on a canvas of its own and hands over the PNG's bytes.
pub fn png(layout: &crate::draw::Layout, scale: f64, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    use wasm_bindgen::closure::Closure;
    let canvas = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.create_element("canvas").ok())
        .and_then(|c| c.dyn_into::<web_sys::HtmlCanvasElement>().ok());
    let Some(canvas) = canvas else { return done(None) };
    if crate::draw::canvas::paint_on(&canvas, layout, crate::draw::Theme::Light, scale).is_err() {
        return done(None);
    }
    let made = Closure::once_into_js(move |blob: JsValue| {
        wasm_bindgen_futures::spawn_local(async move {
            let bytes = match blob.dyn_into::<web_sys::Blob>() {
                Ok(blob) => JsFuture::from(blob.array_buffer()).await.ok().map(|b| js_sys::Uint8Array::new(&b).to_vec()),
                Err(_) => None,
            };
            done(bytes);
        });
    });
    let _ = canvas.to_blob(made.unchecked_ref());
}

/// A short message that replaces itself.
pub fn message() -> RwSignal<String> {
    RwSignal::new(String::new())
}
