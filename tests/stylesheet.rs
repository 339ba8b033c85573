//! `style/figures.css` is what the drawing room says it is. `UPDATE=1 cargo test --test stylesheet` rewrites it.

const HEAD: &str = "/* Made from draw::theme by tests/stylesheet.rs; not edited by hand. */\n";

#[test]
fn figures_follow_the_theme_of_the_page() {
    let wanted = format!("{HEAD}{}", kurabe::draw::theme::stylesheet());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write("style/figures.css", &wanted).unwrap();
    }
    assert_eq!(std::fs::read_to_string("style/figures.css").unwrap(), wanted);
}
