//! The scenario lab (RULES 9): what still stands in each decade, alone, as an area, or because neighbours are near.
//!
//! [`Settings`] is what a reader chooses, [`assumptions`] the one table of every number the model uses,
//! [`run`] turns both into an [`Outcome`]. Pure functions over `data`: no clock, no randomness, no page.
//! A result is a what-if, never a forecast. Absent on purpose: any effect of cooperation on population
//! (none has been published; [`Settings::drift_pct`] lets a reader suppose one).
mod assumptions;
mod neighbours;
mod organisation;
mod outcome;
mod population;
mod service;
mod settings;

pub use crate::stats::sphere::great_circle_km;
pub use assumptions::*;
pub use neighbours::Neighbours;
pub use organisation::*;
pub use outcome::*;
pub use population::*;
pub use service::*;
pub use settings::*;
