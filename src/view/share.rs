//! Addresses that hand a link to a service; nothing is asked of the service before the reader follows one.

fn with(base: &str, pairs: &[(&str, &str)]) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    out.extend_pairs(pairs);
    format!("{base}?{}", out.finish().replace('+', "%20"))
}

/// LINE.
pub fn line(link: &str) -> String {
    with("https://social-plugins.line.me/lineit/share", &[("url", link)])
}

/// X.
pub fn x(title: &str, link: &str) -> String {
    with("https://x.com/intent/post", &[("text", title), ("url", link)])
}

#[cfg(test)]
mod tests {
    #[test]
    fn titles_and_links_are_escaped() {
        assert_eq!(
            super::x("a b+c", "https://e.org/?a=1&b"),
            "https://x.com/intent/post?text=a%20b%2Bc&url=https%3A%2F%2Fe.org%2F%3Fa%3D1%26b"
        );
        assert!(super::line("https://e.org/?a=1").ends_with("url=https%3A%2F%2Fe.org%2F%3Fa%3D1"));
    }
}
