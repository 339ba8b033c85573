//! Long computations in slices of a few milliseconds, so that typing and scrolling are never blocked.

/// Calls `step` until it says that it is done; each slice of the browser's time ends after about 8 ms. The first
/// slice waits a little, so that the picture that the visitor asked for is painted before.
#[cfg(feature = "csr")]
pub fn in_slices(step: impl FnMut() -> bool + 'static) {
    const PAINT_MS: u32 = 60;
    gloo::timers::callback::Timeout::new(PAINT_MS, move || slice(step)).forget();
}

#[cfg(feature = "csr")]
fn slice(mut step: impl FnMut() -> bool + 'static) {
    use gloo::timers::callback::Timeout;
    const SLICE_MS: f64 = 8.0;
    // A page that is being taken over comes first.
    #[cfg(not(feature = "start"))]
    if super::turns::is_staging() {
        const WAIT_MS: u32 = 50;
        Timeout::new(WAIT_MS, move || slice(step)).forget();
        return;
    }
    Timeout::new(0, move || {
        let now = || web_sys::window().and_then(|w| w.performance()).map_or(0.0, |p| p.now());
        let start = now();
        loop {
            if step() {
                return;
            }
            if now() - start >= SLICE_MS {
                break;
            }
        }
        slice(step);
    })
    .forget();
}

/// Natively there is nobody to keep waiting: nothing is drawn in a pre-rendered page.
#[cfg(not(feature = "csr"))]
pub fn in_slices(step: impl FnMut() -> bool + 'static) {
    drop(step);
}

/// Calls `step` once in each turn of the browser, until it says that it is done: what a step changes is drawn before the next.
#[cfg(feature = "csr")]
pub fn in_turns(mut step: impl FnMut() -> bool + 'static) {
    gloo::timers::callback::Timeout::new(16, move || {
        if !step() {
            in_turns(step);
        }
    })
    .forget();
}

/// Natively there are no turns.
#[cfg(not(feature = "csr"))]
pub fn in_turns(step: impl FnMut() -> bool + 'static) {
    drop(step);
}
