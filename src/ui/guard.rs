//! One broken figure must not take the page: work that only paints is called through JavaScript, where a panic or an
//! exception of the browser's drawing functions ends as a value.

/// Runs `work`; `None` if it panicked or threw. Nothing in it may hold a signal borrowed: it is not unwound.
pub fn guarded<T: 'static>(work: impl FnOnce() -> T + 'static) -> Option<T> {
    use std::{cell::RefCell, rc::Rc};
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    let result = Rc::new(RefCell::new(None));
    let place = result.clone();
    let run = Closure::once_into_js(move || {
        let done = work();
        *place.borrow_mut() = Some(done);
    });
    run.unchecked_ref::<js_sys::Function>().call0(&JsValue::NULL).ok()?;
    result.borrow_mut().take()
}
