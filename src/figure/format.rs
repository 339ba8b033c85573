//! How a number is written in a figure: half away from zero, U+2212 for minus (RULES 4).

use crate::text::number;

/// Decimals, sign and what stands around a number.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Format {
    /// Decimals.
    pub decimals: usize,
    /// A plus before positive numbers.
    pub signed: bool,
    /// What follows, e.g. `%` or ` people`.
    pub suffix: String,
    /// Thousands separators.
    pub grouped: bool,
}

impl Format {
    /// With decimals, sign and suffix; thousands are grouped.
    pub fn new(decimals: usize, signed: bool, suffix: impl Into<String>) -> Self {
        Self { decimals, signed, suffix: suffix.into(), grouped: true }
    }

    /// The number with its suffix.
    pub fn show(&self, value: f64) -> String {
        format!("{}{}", self.bare(value), self.suffix)
    }

    /// The number alone.
    pub fn bare(&self, value: f64) -> String {
        let text = if self.signed { number::signed(value, self.decimals) } else { number::plain(value, self.decimals) };
        if self.grouped { text } else { text.replace(',', "") }
    }

    /// For axis ticks `step` apart: no more decimals than the step needs.
    pub fn for_step(&self, step: f64) -> Self {
        let needed = (0..=6).find(|d| ((step * 10f64.powi(*d)).fract()).abs() < 1e-6).unwrap_or(6) as usize;
        Self { decimals: needed, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_away_from_zero_with_a_real_minus() {
        let f = Format::new(1, true, "%");
        assert_eq!(f.show(-12.35), "−12.4%");
        assert_eq!(f.show(1.55), "+1.6%");
        assert_eq!(f.show(-0.04), "0.0%");
        assert_eq!(Format::new(0, true, "").show(-3_716.5), "−3,717");
        assert_eq!(Format::new(0, false, "").show(1_741.0), "1,741");
    }
}
