//! Both groups year by year.

use super::{Break, Question};

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
