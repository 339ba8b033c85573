//! The age structure that the projection of 2023 sees for 2050.

/// Age groups held: under 15, 15–64, 65 and over.
pub const AGE_GROUPS: usize = 3;

/// Persons per municipality in 2050 by age group, by position in [`super::Base::municipalities`]; NaN where there is
/// no projection.
#[derive(Clone, Debug)]
pub struct Ages {
    /// Under 15, 15–64, 65 and over.
    pub projected_2050: [Vec<f64>; AGE_GROUPS],
}

impl Ages {
    /// The three groups of municipality `i`; `None` where there is no projection.
    pub fn of(&self, i: usize) -> Option<[f64; AGE_GROUPS]> {
        let found = self.projected_2050.each_ref().map(|list| list.get(i).copied().unwrap_or(f64::NAN));
        found.iter().all(|v| !v.is_nan()).then_some(found)
    }
}

impl PartialEq for Ages {
    /// Equal figures in equal places; two missing figures are equal.
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &f64, b: &f64| a == b || (a.is_nan() && b.is_nan());
        self.projected_2050.iter().zip(&other.projected_2050).all(|(a, b)| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)))
    }
}
