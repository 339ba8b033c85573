//! Both groups year by year.

use super::{Break, Comparison, Question, Refusal, Unit, breaks_within, compare};
use crate::data::{Base, Measure, Panel};
use crate::stats::describe::weighted_mean;
use crate::stats::interval::{cluster_sum, interval};

/// Unit of a trend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Each municipality's base year is 100; the mean of these indices.
    Index {
        /// The base year.
        base: u16,
    },
    /// The mean of the indicator itself (shares, rates, indices).
    Level,
}

/// One group in one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendPoint {
    /// Year.
    pub year: u16,
    /// Municipalities with a figure.
    pub n: usize,
    /// (Weighted) mean.
    pub mean: f64,
    /// Clustered 95 % band, lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Both groups over the years of the indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// What was asked.
    pub question: Question,
    /// Unit of the means.
    pub scale: Scale,
    /// Participants, by year.
    pub treated: Vec<TrendPoint>,
    /// Controls, by year.
    pub control: Vec<TrendPoint>,
    /// Breaks inside the years shown.
    pub breaks: Vec<Break>,
}

/// Both groups of a question, year by year; the groups are those of [`compare`].
pub fn trend(base: &Base, panel: &Panel, question: &Question) -> Result<Trend, Refusal> {
    compare(base, panel, question).map(|c| trend_of(base, panel, &c))
}

/// The trend behind a comparison already made.
///
/// Indicators that have a percent are shown as indices, each municipality's first year (`from`) being 100; shares and
/// rates, which may pass through 0, as they are. A municipality without a figure is left out of that year only.
/// For `matched` the controls' line is the mean of the matches' means (each match counts K_j/k times), without the
/// regression's adjustment, and its band that of this weighted mean.
pub fn trend_of(base: &Base, panel: &Panel, c: &Comparison) -> Trend {
    let q = &c.question;
    let d = q.indicator.definition();
    let (first, last) = d.years;
    let scale = if d.measures.contains(&Measure::Percent) { Scale::Index { base: q.from.clamp(first, last) } } else { Scale::Level };
    let value = |i: usize, year: u16| {
        let x = q.indicator.value(panel, i, year)?;
        match scale {
            Scale::Level => Some(x),
            Scale::Index { base } => q.indicator.value(panel, i, base).filter(|b| *b > 0.0).map(|b| 100.0 * (x / b)),
        }
    };
    let line = |units: &[Unit]| {
        (first..=last)
            .filter_map(|year| {
                let rows: Vec<(u8, f64, f64)> = units
                    .iter()
                    .filter_map(|u| Some((base.municipalities.get(u.index)?.prefecture, value(u.index, year)?, u.weight)))
                    .filter(|r| r.1.is_finite())
                    .collect();
                point(year, &rows)
            })
            .collect()
    };
    Trend {
        question: q.clone(),
        scale,
        treated: line(&c.treated),
        control: line(&c.control),
        breaks: breaks_within(q.indicator, first, last),
    }
}

/// (Weighted) mean with its band: V = G/(G−1)·Σ_g(Σψ)², t with G−1 degrees of freedom; in one prefecture the band is the mean itself.
fn point(year: u16, rows: &[(u8, f64, f64)]) -> Option<TrendPoint> {
    let mean = weighted_mean(rows.iter().map(|(_, y, w)| (*y, *w)))?;
    let total: f64 = rows.iter().map(|r| r.2).sum();
    let (sum, clusters) = cluster_sum(rows.iter().map(|(p, y, w)| (*p, w * (y - mean) / total)));
    let g = clusters as f64;
    let (low, high) = if clusters > 1 {
        let i = interval(mean, g / (g - 1.0) * sum, g - 1.0);
        (i.low, i.high)
    } else {
        (mean, mean)
    };
    Some(TrendPoint { year, n: rows.len(), mean, low, high })
}
