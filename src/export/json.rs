//! A few lines that write JSON: the browser's app has no other use for a JSON library.

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number; not finite becomes `null`.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// A string.
    pub fn text(s: impl Into<String>) -> Self {
        Json::Text(s.into())
    }

    /// An object of pairs; empty strings and lists are left out.
    pub fn object<const N: usize>(pairs: [(&str, Json); N]) -> Self {
        let kept = pairs.into_iter().filter(|(_, v)| !matches!(v, Json::Text(s) if s.is_empty()) && *v != Json::List(vec![]));
        Json::Object(kept.map(|(k, v)| (k.to_owned(), v)).collect())
    }

    /// An array of strings.
    pub fn texts(all: impl IntoIterator<Item = String>) -> Self {
        Json::List(all.into_iter().map(Json::Text).collect())
    }

    /// Indented, with a line feed at the end.
    pub fn write(&self) -> String {
        let mut out = String::new();
        self.put(&mut out, 0);
        out.push('\n');
        out
    }

    fn put(&self, out: &mut String, depth: usize) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
            Json::Number(v) if v.is_finite() => out.push_str(&v.to_string()),
            Json::Number(_) => out.push_str("null"),
            Json::Text(s) => quote(out, s),
            // Rows of numbers and words stay on one line.
            Json::List(all) if all.iter().all(|j| !matches!(j, Json::List(_) | Json::Object(_))) => {
                out.push('[');
                for (n, j) in all.iter().enumerate() {
                    if n > 0 {
                        out.push_str(", ");
                    }
                    j.put(out, depth);
                }
                out.push(']');
            }
            Json::List(all) => block(out, depth, '[', ']', all.iter(), |out, j| j.put(out, depth + 1)),
            Json::Object(all) if all.is_empty() => out.push_str("{}"),
            // So do the fields of one thing in a list of many.
            Json::Object(all) if depth > 1 && all.iter().all(|(_, j)| !matches!(j, Json::List(_) | Json::Object(_))) => {
                for (n, (k, v)) in all.iter().enumerate() {
                    out.push_str(if n > 0 { ", " } else { "{" });
                    quote(out, k);
                    out.push_str(": ");
                    v.put(out, depth);
                }
                out.push('}');
            }
            Json::Object(all) => block(out, depth, '{', '}', all.iter(), |out, (k, v)| {
                quote(out, k);
                out.push_str(": ");
                v.put(out, depth + 1);
            }),
        }
    }
}

fn block<T>(out: &mut String, depth: usize, open: char, close: char, all: impl Iterator<Item = T>, mut put: impl FnMut(&mut String, T)) {
    out.push(open);
    for (n, item) in all.enumerate() {
        out.push_str(if n > 0 { ",\n" } else { "\n" });
        out.push_str(&"  ".repeat(depth + 1));
        put(out, item);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push(close);
}

fn quote(out: &mut String, s: &str) {
    out.push('"');
    for c in s.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if (c as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serde_reads_what_we_write() {
        let value = Json::object([
            ("text", Json::text("引用 \"q\" \\ \n \u{1}")),
            ("empty", Json::text("")),
            ("rows", Json::List(vec![Json::List(vec![Json::Number(-12.5), Json::Number(f64::NAN), Json::Bool(true)])])),
            ("inner", Json::Object(vec![])),
            ("none", Json::Null),
        ]);
        let read: serde_json::Value = serde_json::from_str(&value.write()).expect("valid JSON");
        assert_eq!(read["text"], "引用 \"q\" \\ \n \u{1}");
        assert_eq!(read["rows"][0], serde_json::json!([-12.5, null, true]));
        assert!(read.get("empty").is_none() && read["inner"].is_object());
    }
}
