//! Waiting with what is far down the page until the visitor comes near it.

use leptos::prelude::*;

/// Runs once when the element comes within 400 px of the screen. Natively everything is already there.
#[cfg(feature = "csr")]
pub fn when_near(place: NodeRef<leptos::html::Section>, run: impl Fn() + Copy + Send + Sync + 'static) {
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    Effect::new(move |_| {
        let Some(element) = place.get() else { return };
        let seen = Closure::<dyn FnMut(js_sys::Array, web_sys::IntersectionObserver)>::new(
            move |entries: js_sys::Array, observer: web_sys::IntersectionObserver| {
                let near = entries.iter().any(|e: JsValue| e.unchecked_into::<web_sys::IntersectionObserverEntry>().is_intersecting());
                if near {
                    observer.disconnect();
                    run();
                }
            },
        );
        let options = web_sys::IntersectionObserverInit::new();
        options.set_root_margin("400px");
        match web_sys::IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options) {
            Ok(observer) => {
                observer.observe(&element);
                let held = StoredValue::new_local(Some((observer, seen)));
                on_cleanup(move || {
                    if let Some(Some((observer, _))) = held.try_update_value(Option::take) {
                        observer.disconnect();
                    }
                });
            }
            Err(_) => run(),
        }
    });
}

/// Natively nobody scrolls.
#[cfg(not(feature = "csr"))]
pub fn when_near(_: NodeRef<leptos::html::Section>, _: impl Fn() + Copy + Send + Sync + 'static) {}
