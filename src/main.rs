//! Mounts the app; natively a no-op, so that plain `cargo check` passes.
fn main() {
    #[cfg(feature = "csr")]
    kurabe::page::mount();
}
