//! Linear scales with round ticks.

/// Data to pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Data range.
    pub data: (f64, f64),
    /// Pixel range; may run downwards.
    pub px: (f64, f64),
}

impl Scale {
    /// Pixel of a value.
    pub fn at(&self, v: f64) -> f64 {
        let span = self.data.1 - self.data.0;
        if span == 0.0 {
            return (self.px.0 + self.px.1) / 2.0;
        }
        self.px.0 + (v - self.data.0) / span * (self.px.1 - self.px.0)
    }
}

/// A step of 1, 2 or 5 times a power of ten that gives at most `most` steps over a span.
pub fn nice_step(span: f64, most: usize) -> f64 {
    if !(span > 0.0 && span.is_finite()) {
        return 1.0;
    }
    let raw = span / most.max(1) as f64;
    let power = 10f64.powf(raw.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().find(|f| f * power >= raw * (1.0 - 1e-9)).unwrap_or(10.0);
    step * power
}

/// Multiples of `step` inside a range, both ends included.
pub fn ticks((low, high): (f64, f64), step: f64) -> Vec<f64> {
    let (first, last) = ((low / step - 1e-9).ceil() as i64, (high / step + 1e-9).floor() as i64);
    (first..=last).take(200).map(|i| i as f64 * step).collect()
}

/// The range of some values, widened to multiples of `step`.
pub fn widened((low, high): (f64, f64), step: f64) -> (f64, f64) {
    ((low / step + 1e-9).floor() * step, (high / step - 1e-9).ceil() * step)
}

/// Lowest and highest of finite values.
pub fn extent(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    values.filter(|v| v.is_finite()).fold(None, |e, v| Some(e.map_or((v, v), |(l, h): (f64, f64)| (l.min(v), h.max(v)))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        assert_eq!(nice_step(60.0, 7), 10.0);
        assert_eq!(nice_step(60.0, 4), 20.0);
        assert!((nice_step(0.3, 5) - 0.1).abs() < 1e-12);
        assert_eq!(ticks((-40.0, 20.0), 20.0), [-40.0, -20.0, 0.0, 20.0]);
        assert_eq!(widened((-37.2, 14.0), 10.0), (-40.0, 20.0));
        assert_eq!(widened((-40.0, 20.0), 10.0), (-40.0, 20.0));
    }
}
