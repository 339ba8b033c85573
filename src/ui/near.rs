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

#[cfg(not(feature = "start"))]
/// As [`when_near`], or when the page has been left in peace for some seconds: who reads by headings does not scroll.
/// Whichever comes first; a second time would begin anew what the visitor has done by then.
pub fn when_near_or_idle(place: NodeRef<leptos::html::Section>, run: impl Fn() + Copy + Send + Sync + 'static) {
    let waits = StoredValue::new(true);
    let once = move || {
        if waits.try_get_value() == Some(true) {
            waits.set_value(false);
            run();
        }
    };
    when_near(place, once);
    #[cfg(feature = "csr")]
    {
        const IDLE_MS: u32 = 2_500;
        gloo::timers::callback::Timeout::new(IDLE_MS, once).forget();
    }
}

#[cfg(not(feature = "start"))]
/// The same value a little later: what stands further down follows when the top of the page has been painted.
pub fn later<T: Clone + PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> RwSignal<T> {
    let delayed = RwSignal::new(untrack(&value));
    #[cfg(feature = "csr")]
    {
        const LATER_MS: u32 = 400;
        let round = StoredValue::new(0_u32);
        Effect::new(move |before: Option<()>| {
            let now = value();
            if before.is_none() {
                return;
            }
            round.update_value(|r| *r = r.wrapping_add(1));
            let mine = round.get_value();
            gloo::timers::callback::Timeout::new(LATER_MS, move || {
                if round.try_get_value() == Some(mine) && delayed.try_get_untracked().is_some_and(|before| before != now) {
                    delayed.try_set(now);
                }
            })
            .forget();
        });
    }
    delayed
}
