//! Bands of size and of change by which the 38 areas can be narrowed down: ids for the address, edges for the numbers.

/// One band: from `low` up to but not including `high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// In the address.
    pub id: &'static str,
    /// Lower edge, inside.
    pub low: f64,
    /// Upper edge, outside.
    pub high: f64,
}

impl Band {
    const fn new(id: &'static str, low: f64, high: f64) -> Self {
        Self { id, low, high }
    }

    /// Whether a value lies inside.
    pub fn holds(&self, value: f64) -> bool {
        value >= self.low && value < self.high
    }
}

/// Persons in 2025, summed over members.
pub const SIZES: [Band; 4] = [
    Band::new("under-300k", 0.0, 300_000.0),
    Band::new("300k-500k", 300_000.0, 500_000.0),
    Band::new("500k-1m", 500_000.0, 1_000_000.0),
    Band::new("over-1m", 1_000_000.0, f64::INFINITY),
];

/// Change of the members' total population 2013–2025, %.
pub const CHANGES: [Band; 4] = [
    Band::new("grew", 0.0, f64::INFINITY),
    Band::new("fell-under-5", -5.0, 0.0),
    Band::new("fell-5-10", -10.0, -5.0),
    Band::new("fell-over-10", f64::NEG_INFINITY, -10.0),
];

/// The band of that id.
pub fn named(bands: &[Band], id: &str) -> Option<Band> {
    bands.iter().find(|b| b.id == id).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_lies_in_one_band() {
        for value in [0.0, 299_999.0, 300_000.0, 499_999.5, 1e6, 3e6] {
            assert_eq!(SIZES.iter().filter(|b| b.holds(value)).count(), 1, "{value}");
        }
        for value in [-40.0, -10.0, -9.99, -5.0, -0.01, 0.0, 3.0] {
            assert_eq!(CHANGES.iter().filter(|b| b.holds(value)).count(), 1, "{value}");
        }
        assert_eq!(named(&CHANGES, "fell-5-10").map(|b| b.holds(-10.0)), Some(true));
    }
}
