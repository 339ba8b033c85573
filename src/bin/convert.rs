//! `make data`: source tables in, the site's own tables out. (Being written.)
fn main() {}
