//! What can go wrong with a compact file, as values that the page turns into words.

use std::fmt;

/// Why a compact file could not be used. The reader sees a message from `text`; this is what it is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DataError {
    /// The server did not give the file (offline, 404, interrupted).
    Missing,
    /// The bytes are not one of our files (a proxy's page, an empty body).
    NotOurs,
    /// A file of an earlier layout, for instance from an old copy in a cache; carries its version.
    Older(u8),
    /// A file of a later layout than this program knows; carries its version.
    Newer(u8),
    /// One of our files, but another table than the one asked for.
    WrongTable,
    /// Cut short or changed on the way: the checksum or the contents do not fit.
    Corrupt,
}

impl fmt::Display for DataError {
    /// For logs and tests, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DataError::Missing => f.write_str("the file could not be fetched"),
            DataError::NotOurs => f.write_str("not a data file of this site"),
            DataError::Older(v) => write!(f, "a file of the earlier layout {v}"),
            DataError::Newer(v) => write!(f, "a file of the later layout {v}"),
            DataError::WrongTable => f.write_str("another table than the one asked for"),
            DataError::Corrupt => f.write_str("cut short or damaged"),
        }
    }
}

impl std::error::Error for DataError {}
