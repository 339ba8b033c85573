//! What of an address was read differently, as values; the words are `text::notices`'s.

use super::Query;
use crate::data::DATA_DATE;

/// One parameter that could not be taken as typed. Nothing is lost: the address keeps what was typed until the
/// visitor changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A known name with a value that is none of its values; the default serves.
    Malformed {
        /// Name of the parameter.
        name: &'static str,
        /// As typed.
        typed: String,
    },
    /// A number outside its range; the nearer end serves.
    Clamped {
        /// Name of the parameter.
        name: &'static str,
        /// As typed.
        typed: String,
        /// What serves.
        used: String,
    },
    /// A year the indicator lacks; the nearest serves.
    YearMoved {
        /// As typed.
        typed: u16,
        /// What serves.
        used: u16,
    },
    /// `from` is not before `to`; the indicator's own years serve.
    YearsOutOfOrder,
    /// A measure the indicator does not offer.
    MeasureNotOffered {
        /// As typed.
        typed: String,
    },
    /// Similar municipalities with years that begin too early; later ones serve.
    MatchedYears {
        /// First year as typed, or the default.
        typed: u16,
        /// First year that serves.
        used: u16,
        /// Last year that serves.
        to: u16,
    },
    /// Similar municipalities with a weight; none serves.
    MatchedWeight,
    /// A code or id that names no place.
    UnknownPlace {
        /// As typed.
        typed: String,
    },
    /// The link was made for other data.
    OtherData {
        /// Date in the link.
        typed: String,
    },
}

/// Date of the data that a shared link was made with, if they were not those of now: the reader is told (RULES 10).
pub fn other_data(query: &Query) -> Option<&str> {
    query.get("d").filter(|d| !d.is_empty() && *d != DATA_DATE.to_string())
}

impl Notice {
    /// [`other_data`] as a notice.
    pub fn of_data(query: &Query) -> Option<Notice> {
        other_data(query).map(|typed| Notice::OtherData { typed: typed.to_owned() })
    }
}
