//! The scenario lab (RULES 9): what still stands in each decade, alone, as an area, or because neighbours are near.
//!
//! [`Settings`] is what a reader chooses, [`assumptions`] the one table of every number the model uses,
//! [`run`] turns both into an [`Outcome`], [`ScenarioDraws`] into ranges, [`Sensitivity`] moves one assumption at a
//! time. Pure functions over `data`: no clock, no page, and chance only from a seed.
//! A result is a what-if, never a forecast. Absent on purpose: any effect of cooperation on population
//! (none has been published; [`Settings::drift_pct`] lets a reader suppose one).
mod accuracy;
mod assumption_table;
mod assumptions;
mod catchment;
mod draws;
mod gains;
mod neighbours;
mod organisation;
mod outcome;
mod population;
mod record;
mod sensitivity;
mod service;
mod settings;
mod shares;
mod together;

pub use crate::stats::sphere::great_circle_km;
pub use accuracy::*;
pub use assumption_table::*;
pub use assumptions::*;
pub use catchment::Catchment;
pub use draws::*;
pub use gains::*;
pub use neighbours::Neighbours;
pub use organisation::*;
pub use outcome::*;
pub use population::*;
pub use record::*;
pub use sensitivity::*;
pub use service::*;
pub use settings::*;
pub use shares::*;
pub use together::{Added, Together, might_join, nearest_core};
