//! From people to status: the chance that a place of so many people has a service (RULES 9).

use super::{LINE_CLASSES, Quantity, Values};

/// Slack of the comparisons, so that a population exactly on a line belongs above it.
const SLACK: f64 = 1e-12;

/// How a service stands in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Fewer than half of places of that size have it.
    Hard,
    /// Half to four fifths have it.
    Uncertain,
    /// At least four fifths have it.
    Secure,
}

impl Status {
    /// Best first, as shown.
    pub const ALL: [Status; 3] = [Status::Secure, Status::Uncertain, Status::Hard];

    /// Name in `data-result`.
    pub const fn id(self) -> &'static str {
        match self {
            Status::Secure => "secure",
            Status::Uncertain => "uncertain",
            Status::Hard => "hard",
        }
    }
}

/// Half the width of the population class whose mid-point a published line is, persons.
pub fn class_half_width(values: &Values, line: f64) -> f64 {
    let class = LINE_CLASSES.iter().position(|above| line < *above).unwrap_or(LINE_CLASSES.len());
    values.get(Quantity::ClassHalfWidth(class))
}

/// The curve of one service.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    /// a of P = 1/(1 + exp(−(a + b ln U))).
    pub a: f64,
    /// b.
    pub b: f64,
}

impl Curve {
    /// Through 50 % at `pop50` and 80 % at `pop80`; where both stand in one class, its edges serve.
    pub fn through(values: &Values, pop50: f64, pop80: f64) -> Self {
        let (low, high) = if pop80 > pop50 {
            (pop50.max(1.0), pop80)
        } else {
            let half = class_half_width(values, pop50);
            ((pop50 - half).max(1.0), pop50 + half)
        };
        let b = 4f64.ln() / (high / low).ln();
        Curve { a: -b * low.ln(), b }
    }

    /// The curve of a service in force.
    pub fn of(values: &Values, service: usize) -> Self {
        Self::through(values, values.get(Quantity::Pop50(service)), values.get(Quantity::Pop80(service)))
    }

    /// The curve with both lines moved within their classes: `place` −1 to 1 from the lower edge to the upper. A service
    /// whose two lines stand in one class stays where it is.
    pub fn within_class(values: &Values, service: usize, place: f64) -> Self {
        let (pop50, pop80) = (values.get(Quantity::Pop50(service)), values.get(Quantity::Pop80(service)));
        let moved = |line: f64| line + place * class_half_width(values, line);
        if pop80 > pop50 { Self::through(values, moved(pop50), moved(pop80)) } else { Self::of(values, service) }
    }

    /// Share of municipalities of `people` that have the service, 0–1.
    pub fn probability(&self, people: f64) -> f64 {
        if people > 0.0 { 1.0 / (1.0 + (-(self.a + self.b * people.ln())).exp()) } else { 0.0 }
    }

    /// People at which the chance reaches the lines of `uncertain` and `secure`.
    pub fn lines(&self, values: &Values) -> [f64; 2] {
        [Quantity::UncertainFrom, Quantity::SecureFrom].map(|q| {
            let p = values.get(q);
            (((p / (1.0 - p)).ln() - self.a) / self.b).exp()
        })
    }

    /// Status at `people`. `lines` are [`Curve::lines`]: away from them the logarithm is not needed.
    pub fn status(&self, values: &Values, lines: [f64; 2], people: f64) -> Status {
        let near = |line: f64| (people / line - 1.0).abs() < 1e-6;
        let above = |line: f64, quantity| if near(line) { self.probability(people) >= values.get(quantity) - SLACK } else { people > line };
        if above(lines[1], Quantity::SecureFrom) {
            Status::Secure
        } else if above(lines[0], Quantity::UncertainFrom) {
            Status::Uncertain
        } else {
            Status::Hard
        }
    }
}
