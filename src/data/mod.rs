//! Typed tables; the only room that knows file formats.
//!
//! [`Base`] is what the app always has (municipalities, areas, memberships, a few headline figures);
//! [`Panel`] holds the long series, a column at a time, as they arrive. Municipalities are named
//! inside the program by their position in the code-sorted list of 1,741 ([`Base::municipalities`]).
mod base;
mod date;
pub mod indicator;
#[cfg(not(target_arch = "wasm32"))]
pub mod open;
mod panel;

pub use base::*;
pub use date::Date;
pub use indicator::{Indicator, Measure};
pub use panel::{Column, FIRST_YEAR, Panel, Series, YEARS};
