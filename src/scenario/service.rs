//! From people to status: the chance that a place of so many people has a service (RULES 9).

use super::{Quantity, Values};

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
pub fn class_half_width(line: f64) -> f64 {
    if line < 10_000.0 {
        500.0
    } else if line < 100_000.0 {
        2_500.0
    } else {
        25_000.0
    }
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
    pub fn through(pop50: f64, pop80: f64) -> Self {
        let (low, high) = if pop80 > pop50 { (pop50, pop80) } else { (pop50 - class_half_width(pop50), pop50 + class_half_width(pop50)) };
        let b = 4f64.ln() / (high / low).ln();
        Curve { a: -b * low.ln(), b }
    }

    /// The curve of a service in force.
    pub fn of(values: &Values, service: usize) -> Self {
        Self::through(values.get(Quantity::Pop50(service)), values.get(Quantity::Pop80(service)))
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
