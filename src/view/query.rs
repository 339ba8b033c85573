//! The raw query: names and values as typed, in order, decoded and nothing more.

/// What stands after the `?`, as pairs.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    /// Reads a query with or without its leading `?`; never fails (bad escapes become U+FFFD).
    pub fn parse(text: &str) -> Self {
        let text = text.strip_prefix('?').unwrap_or(text);
        let text = text.split('#').next().unwrap_or_default();
        Self { pairs: form_urlencoded::parse(text.as_bytes()).into_owned().collect() }
    }

    /// The value of a name; the first if it is given more than once, as `URLSearchParams.get` does.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// All pairs, in order.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// Appends a pair.
    pub fn push(&mut self, name: &str, value: impl Into<String>) {
        self.pairs.push((name.to_owned(), value.into()));
    }

    /// Replaces a name's value, or appends it.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        match self.pairs.iter().position(|(n, _)| n == name) {
            Some(at) => self.pairs[at].1 = value,
            None => self.pairs.push((name.to_owned(), value)),
        }
    }

    /// Takes a name out.
    pub fn remove(&mut self, name: &str) {
        self.pairs.retain(|(n, _)| n != name);
    }

    /// Nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The text after `?`, without it; empty when there is nothing. Commas and colons stay readable.
    pub fn text(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        for (name, value) in &self.pairs {
            out.append_pair(name, value);
        }
        out.finish().replace("%2C", ",").replace("%3A", ":")
    }

    /// The same with a leading `?`, or nothing at all: ready to stand after a path.
    pub fn suffix(&self) -> String {
        if self.is_empty() { String::new() } else { format!("?{}", self.text()) }
    }
}
