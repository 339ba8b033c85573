//! Classes of a value for a map: few, round, and alike to the eye.
//!
//! Breaks are equally far apart on the axis, so that a histogram over it can be read with its colours. Values with two
//! signs are parted at zero and symmetric about it; values of one sign run from low to high; counts of things, which
//! spread over powers of ten, on a logarithmic axis.

/// Breaks between classes; the first and the last class are open.
#[derive(Clone, Debug, PartialEq)]
pub struct Classes {
    /// Ascending.
    pub breaks: Vec<f64>,
    /// The axis is logarithmic.
    pub log: bool,
    /// Parted at zero, symmetric about it.
    pub diverging: bool,
}

/// Share of values that may lie beyond the outer breaks on either side.
const BEYOND: f64 = 0.04;
/// A sign held by fewer than this share does not part the classes.
const FEW: f64 = 0.03;
/// Breaks on a logarithmic axis: half powers of ten, rounded.
const LOG_STEPS: [f64; 2] = [1.0, 3.0];

impl Classes {
    /// Classes for these values; `None` if there are none.
    pub fn of(values: impl Iterator<Item = f64>, counts_of_things: bool) -> Option<Self> {
        let mut sorted: Vec<f64> = values.filter(|v| v.is_finite()).collect();
        sorted.sort_unstable_by(f64::total_cmp);
        let (first, last) = (*sorted.first()?, *sorted.last()?);
        let at = |q: f64| sorted[((sorted.len() - 1) as f64 * q).round() as usize];
        let below = sorted.iter().filter(|v| **v < 0.0).count() as f64 / sorted.len() as f64;
        if first < 0.0 && last > 0.0 && below > FEW && below < 1.0 - FEW {
            let mut sizes: Vec<f64> = sorted.iter().map(|v| v.abs()).collect();
            sizes.sort_unstable_by(f64::total_cmp);
            return Some(Self::about_zero(sizes[((sizes.len() - 1) as f64 * (1.0 - BEYOND)).round() as usize]));
        }
        Some(if counts_of_things && first > 0.0 && at(1.0 - BEYOND) > 10.0 * at(BEYOND) {
            Self::logarithmic(at(BEYOND), at(1.0 - BEYOND))
        } else {
            Self::linear(at(BEYOND), at(1.0 - BEYOND))
        })
    }

    /// Three or four steps to either side, the outermost break as near as may be to `size`.
    fn about_zero(size: f64) -> Self {
        let size = if size > 0.0 { size } else { 1.0 };
        let power = 10_f64.powf((size / 4.0).log10().floor());
        let ways = [1.0, 2.0, 5.0, 10.0].into_iter().flat_map(|f| [3, 4].map(|k| (k, f * power)));
        let off = |(k, step): &(i32, f64)| (f64::from(*k) * step / size).ln().abs();
        let (k, step) = ways.min_by(|a, b| off(a).total_cmp(&off(b))).unwrap_or((3, 1.0));
        Self { breaks: (-k..=k).map(|i| f64::from(i) * step).collect(), log: false, diverging: true }
    }

    fn linear(low: f64, high: f64) -> Self {
        let span = if high > low { high - low } else { low.abs().max(1.0) };
        let power = 10_f64.powf((span / 6.0).log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|f| f * power).find(|s| *s >= span / 6.0 * (1.0 - 1e-9)).unwrap_or(power);
        let (first, last) = ((low / step - 1e-9).ceil() as i64, (high / step + 1e-9).floor() as i64);
        Self { breaks: (first..=last.max(first)).map(|i| i as f64 * step).collect(), log: false, diverging: false }
    }

    fn logarithmic(low: f64, high: f64) -> Self {
        let powers = (low.log10().floor() as i32)..=(high.log10().ceil() as i32);
        let all = powers.flat_map(|p| LOG_STEPS.map(|s| s * 10_f64.powi(p)));
        Self { breaks: all.filter(|b| *b >= low && *b <= high).collect(), log: true, diverging: false }
    }

    /// Number of classes.
    pub fn len(&self) -> usize {
        self.breaks.len() + 1
    }

    /// Never: there is always a class.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// Class of a value: values at a break belong above it.
    pub fn class(&self, value: f64) -> usize {
        self.breaks.partition_point(|b| *b <= value)
    }

    /// Place of a value on the axis in steps between breaks: 0 at the first break; may be negative.
    pub fn place(&self, value: f64) -> f64 {
        let (Some(first), Some(last)) = (self.breaks.first(), self.breaks.last()) else { return 0.0 };
        let on = |v: f64| if self.log { v.max(f64::MIN_POSITIVE).ln() } else { v };
        let steps = (self.breaks.len() - 1) as f64;
        if steps == 0.0 {
            let size = if self.log { 1.0 } else { first.abs().max(1.0) };
            return (on(value) - on(*first)) / size;
        }
        (on(value) - on(*first)) / (on(*last) - on(*first)) * steps
    }

    /// The value at a place of the axis.
    pub fn value_at(&self, place: f64) -> f64 {
        let (Some(first), Some(last)) = (self.breaks.first(), self.breaks.last()) else { return f64::NAN };
        let steps = (self.breaks.len() - 1) as f64;
        if steps == 0.0 {
            return if self.log { (first.ln() + place).exp() } else { first + place * first.abs().max(1.0) };
        }
        let t = place / steps;
        if self.log { (first.ln() + t * (last / first).ln()).exp() } else { first + t * (last - first) }
    }

    /// A value's share of the whole axis, 0–1, one step beyond the outer breaks included: for colours without classes.
    pub fn share(&self, value: f64) -> f64 {
        ((self.place(value) + 1.0) / (self.breaks.len() as f64 + 1.0)).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_signs_are_parted_at_zero() {
        let c = Classes::of((-40..=12).map(f64::from), false).unwrap();
        assert!(c.diverging && c.breaks.contains(&0.0) && c.len().is_multiple_of(2));
        assert_eq!(c.breaks.first().map(|b| -b), c.breaks.last().copied());
        assert_eq!((c.class(-0.1), c.class(0.0)), (c.len() / 2 - 1, c.len() / 2));
        assert_eq!(c.share(0.0), 0.5);
        assert_eq!((c.share(-1e9), c.share(1e9)), (0.0, 1.0));
    }

    #[test]
    fn one_sign_is_linear_counts_are_logarithmic() {
        let c = Classes::of((20..=47).map(f64::from), false).unwrap();
        assert_eq!((c.diverging, c.log, c.breaks.clone()), (false, false, vec![25.0, 30.0, 35.0, 40.0, 45.0]));
        let c = Classes::of((0..100).map(|k| 1_000.0 * 1.07_f64.powi(k)), true).unwrap();
        assert!(c.log && c.breaks == [3e3, 1e4, 3e4, 1e5, 3e5], "{:?}", c.breaks);
        for v in [500.0, 3e3, 5e4, 9e6] {
            assert!((c.value_at(c.place(v)) / v - 1.0).abs() < 1e-9);
        }
        assert_eq!(Classes::of(std::iter::empty(), false), None);
        let one = Classes::of([7.0; 5].into_iter(), false).unwrap();
        assert!(one.place(7.0).is_finite() && one.share(7.0).is_finite());
    }

    #[test]
    fn a_rare_sign_does_not_part() {
        let c = Classes::of((-1..=99).map(|v| f64::from(v) / 10.0), false).unwrap();
        assert!(!c.diverging && c.len() >= 4);
    }
}
