//! A second indicator beside the first: the two groups of a comparison as points, and how closely the two go together.

use super::{Comparison, Refusal, Unit};
use crate::data::{Indicator, Measure, Panel};
use crate::stats::correlation::{Coefficient, pearson, spearman};

/// What stands on the second axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Second {
    /// What is measured.
    pub indicator: Indicator,
    /// How two years become one number.
    pub measure: Measure,
    /// First year (not used by `level`).
    pub from: u16,
    /// Last year.
    pub to: u16,
}

impl Second {
    /// The measure and years of a comparison, moved to what the indicator has: another measure becomes its first, a
    /// year the nearest, and where none are left between, all its years.
    pub fn of(c: &Comparison, indicator: Indicator) -> Self {
        let (q, d) = (&c.question, indicator.definition());
        let offered = d.measures.contains(&q.measure);
        let measure = if offered { q.measure } else { d.measures.first().copied().unwrap_or(Measure::Change) };
        let near = |y: u16| y.clamp(d.years.0, d.years.1);
        let (mut from, mut to) = (near(q.from), near(q.to));
        if measure != Measure::Level && from >= to {
            (from, to) = d.years;
        }
        Self { indicator, measure, from, to }
    }

    /// Whether measure or years are other than those of the comparison.
    pub fn is_moved(&self, c: &Comparison) -> bool {
        let q = &c.question;
        (self.measure, self.to) != (q.measure, q.to) || (self.measure != Measure::Level && self.from != q.from)
    }
}

/// One municipality.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Position in the list of municipalities.
    pub index: usize,
    /// Outcome of the question.
    pub x: f64,
    /// The second indicator.
    pub y: f64,
}

/// How closely two indicators go together in a group; every municipality counts once.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Correlation {
    /// Municipalities with both.
    pub n: usize,
    /// Pearson's r with Fisher's interval; `None` below four or without variation.
    pub pearson: Option<Coefficient>,
    /// Spearman's ρ with the interval of Bonett and Wright.
    pub spearman: Option<Coefficient>,
}

impl Correlation {
    fn of(points: &[Point]) -> Self {
        let pairs: Vec<(f64, f64)> = points.iter().map(|p| (p.x, p.y)).collect();
        Self { n: points.len(), pearson: pearson(&pairs), spearman: spearman(&pairs) }
    }
}

/// Both groups over two indicators.
#[derive(Clone, Debug, PartialEq)]
pub struct Scatter {
    /// The second axis.
    pub second: Second,
    /// Its measure or years are not those of the question.
    pub moved: bool,
    /// Participants with both, by code.
    pub treated: Vec<Point>,
    /// Controls with both, by code.
    pub control: Vec<Point>,
    /// Municipalities of the comparison without the second indicator.
    pub without_second: usize,
    /// Participants, controls, both together.
    pub correlations: [Correlation; 3],
}

/// The groups of a comparison with a second indicator.
///
/// # Errors
/// Columns of the second indicator that have not arrived.
pub fn scatter(panel: &Panel, c: &Comparison, second: Indicator) -> Result<Scatter, Refusal> {
    let absent = panel.absent(second.definition().columns);
    if !absent.is_empty() {
        return Err(Refusal::ColumnsAbsent(absent));
    }
    let second = Second::of(c, second);
    let Second { indicator, measure, from, to } = second;
    let points = |units: &[Unit]| -> Vec<Point> {
        let y = |i| indicator.outcome(measure, panel, i, from, to).filter(|y: &f64| y.is_finite());
        units.iter().filter_map(|u| Some(Point { index: u.index, x: u.outcome, y: y(u.index)? })).collect()
    };
    let (treated, control) = (points(&c.treated), points(&c.control));
    let both: Vec<Point> = treated.iter().chain(&control).copied().collect();
    Ok(Scatter {
        moved: second.is_moved(c),
        second,
        without_second: c.n_treated + c.n_control - both.len(),
        correlations: [&treated, &control, &both].map(|p| Correlation::of(p)),
        treated,
        control,
    })
}
