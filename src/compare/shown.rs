//! How far an axis of outcomes need reach: a few very large or very small towns must not press all others together.

use super::Comparison;

/// Interquartile ranges beyond the quartiles at which the axis is cut.
const FENCE: f64 = 4.0;
/// It is cut only where that makes it shorter by this factor.
const WORTH: f64 = 1.5;

impl Comparison {
    /// The range worth an axis, alike to both sides of the quartiles; `None` where all outcomes fit well enough.
    pub fn axis_range(&self) -> Option<(f64, f64)> {
        let sides = [&self.spread_treated, &self.spread_control];
        let of = |get: fn(&super::Spread) -> f64, pick: fn(f64, f64) -> f64| pick(get(sides[0]), get(sides[1]));
        let (q1, q3) = (of(|s| s.q1, f64::min), of(|s| s.q3, f64::max));
        let (min, max) = (of(|s| s.min, f64::min), of(|s| s.max, f64::max));
        // Both means are on the axis, whatever moves them.
        let means = (self.mean_treated.min(self.mean_control), self.mean_treated.max(self.mean_control));
        let low = min.max(q1 - FENCE * (q3 - q1)).min(means.0);
        let high = max.min(q3 + FENCE * (q3 - q1)).max(means.1);
        (high > low && max - min > WORTH * (high - low)).then_some((low, high))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Question, compare};
    use crate::data::{Measure, open};
    use std::path::Path;

    #[test]
    fn persons_are_cut_and_percent_is_not() {
        let dir = Path::new("public/data");
        let (base, panel) = (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap());
        let ask = |measure| compare(&base, &panel, &Question { measure, ..Question::default() }).unwrap();
        assert_eq!(ask(Measure::Percent).axis_range(), None);
        let c = ask(Measure::Change);
        let (low, high) = c.axis_range().unwrap();
        let beyond = c.treated.iter().chain(&c.control).filter(|u| !(low..=high).contains(&u.outcome)).count();
        assert!((1..80).contains(&beyond), "{beyond} beyond {low}..{high}");
        assert!(low <= c.mean_treated && c.mean_treated <= high);
    }
}
