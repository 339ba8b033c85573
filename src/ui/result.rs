//! A headline number with its machine-readable value (RULES 10).

use leptos::prelude::*;

/// `<data data-result="NAME" value="RAW">shown</data>`; RAW is the shortest decimal that reads back the same.
#[component]
pub fn ResultValue(
    /// Name in the public contract.
    name: &'static str,
    /// The unrounded value.
    value: f64,
    /// As shown.
    shown: String,
) -> impl IntoView {
    view! { <data data-result=name value=raw(value)>{shown}</data> }
}

/// Shortest round-trip decimal; no exponent, no `-0`.
fn raw(value: f64) -> String {
    if value == 0.0 { "0".into() } else { value.to_string() }
}

#[cfg(test)]
mod tests {
    #[test]
    fn raw_reads_back() {
        for v in [0.1 + 0.2, -12.383_457_1, 1e-9, 128_066_211.0] {
            assert_eq!(super::raw(v).parse(), Ok(v));
        }
        assert_eq!(super::raw(-0.0), "0");
    }
}
