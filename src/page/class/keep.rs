//! What stays on the device: guesses, notes, the step reached. Nothing is sent anywhere; one button erases it all.
//!
//! Where storage is denied the lesson works all the same and forgets when it is closed.

#[cfg(feature = "csr")]
use gloo::storage::{LocalStorage, Storage};

/// Everything that is kept begins with this.
#[cfg(feature = "csr")]
const PREFIX: &str = "kurabe-class/";

/// What was kept under a name.
pub fn read(name: &str) -> Option<String> {
    #[cfg(feature = "csr")]
    return LocalStorage::raw().get_item(&format!("{PREFIX}{name}")).ok().flatten();
    #[cfg(not(feature = "csr"))]
    {
        let _ = name;
        None
    }
}

/// Keeps a text; whether the device took it.
pub fn write(name: &str, text: &str) -> bool {
    #[cfg(feature = "csr")]
    return LocalStorage::raw().set_item(&format!("{PREFIX}{name}"), text).is_ok();
    #[cfg(not(feature = "csr"))]
    {
        let _ = (name, text);
        true
    }
}

/// Erases everything that lessons kept.
pub fn clear() {
    #[cfg(feature = "csr")]
    {
        let store = LocalStorage::raw();
        let names: Vec<String> = (0..store.length().unwrap_or(0)).filter_map(|n| store.key(n).ok().flatten()).collect();
        for name in names.iter().filter(|n| n.starts_with(PREFIX)) {
            LocalStorage::delete(name);
        }
    }
}
