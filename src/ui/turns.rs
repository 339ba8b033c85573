//! Building a long page part by part, so that no one task holds the browser up: the parts of a page that is being taken
//! over are built one in each turn of the browser, while the page that came is still the one seen, scrolled and typed into.

use leptos::prelude::*;

/// A part of a page that is built in a turn of its own while the page is taken over; at once otherwise.
#[component]
pub fn InTurn(children: ChildrenFn) -> impl IntoView {
    #[cfg(feature = "csr")]
    if let Some(turn) = turn_of_its_own() {
        return (move || turn.get().then(|| children())).into_any();
    }
    children().into_any()
}

/// Runs `mount` with its parts waiting in line, and calls `then` when the last of them is built.
#[cfg(feature = "csr")]
pub fn staged(mount: impl FnOnce(), then: impl FnOnce() + 'static) {
    staging::open();
    mount();
    next_part(then);
}

/// Lets the browser do what waits, then goes on.
#[cfg(feature = "csr")]
pub async fn next_turn() {
    let turn = js_sys::Promise::new(&mut |done, _| {
        let _ = web_sys::window().map(|w| w.set_timeout_with_callback(&done));
    });
    let _ = wasm_bindgen_futures::JsFuture::from(turn).await;
}

/// Comes true in a later turn of the browser while a page is being taken over; `None` if nothing has to wait.
#[cfg(feature = "csr")]
pub fn turn_of_its_own() -> Option<RwSignal<bool>> {
    staging::wait_in_line()
}

/// Whether a page is being taken over.
#[cfg(feature = "csr")]
pub fn is_staging() -> bool {
    staging::is_open()
}

#[cfg(feature = "csr")]
fn next_part(then: impl FnOnce() + 'static) {
    gloo::timers::callback::Timeout::new(0, move || match staging::next() {
        Some(turn) => {
            turn.try_set(true);
            next_part(then);
        }
        None => {
            staging::close();
            then();
        }
    })
    .forget();
}

#[cfg(feature = "csr")]
mod staging {
    use leptos::prelude::*;
    use std::cell::RefCell;
    use std::collections::VecDeque;

    thread_local! {
        /// Who waits; `None` when nothing is being taken over.
        static LINE: RefCell<Option<VecDeque<RwSignal<bool>>>> = const { RefCell::new(None) };
    }

    pub fn open() {
        LINE.with_borrow_mut(|line| *line = Some(VecDeque::new()));
    }

    pub fn close() {
        LINE.with_borrow_mut(|line| *line = None);
    }

    pub fn is_open() -> bool {
        LINE.with_borrow(Option::is_some)
    }

    pub fn wait_in_line() -> Option<RwSignal<bool>> {
        LINE.with_borrow_mut(|line| {
            let line = line.as_mut()?;
            let turn = RwSignal::new(false);
            line.push_back(turn);
            Some(turn)
        })
    }

    pub fn next() -> Option<RwSignal<bool>> {
        LINE.with_borrow_mut(|line| line.as_mut()?.pop_front())
    }
}
