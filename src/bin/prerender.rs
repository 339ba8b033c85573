//! Writes every page as HTML. (Being written.)
fn main() {}
