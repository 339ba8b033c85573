//! The rules of comparison (RULES 1–4) as plain functions over `data`.
//!
//! [`Question`] says what is asked, [`compare`] answers it without draws, [`Draws`] adds the bootstrap and the
//! two permutations in small slices, [`trend`] follows both groups year by year, [`verdict`] gathers what may
//! be said. Nothing here is a sentence: words are `text`'s.
//!
//! Similar municipalities (RULES 5): [`Covariate`] says by what, [`Matching`] who stands for whom and what follows,
//! [`balance`] how alike the two sides became, [`twins`] answers for one municipality.
//!
//! Event studies and specification curves (RULES 6 and 7) are not here yet.
mod area;
mod balance;
pub mod covariates;
mod custom;
mod draws;
mod estimate;
mod groups;
mod matching;
mod nearest;
mod question;
mod result;
mod run;
mod trend;
mod twins;
mod verdict;

pub use area::*;
pub use balance::*;
pub use covariates::{Covariate, Profile};
pub use custom::*;
pub use draws::*;
pub use matching::*;
pub use question::*;
pub use result::*;
pub use run::{breaks_within, compare};
pub use trend::*;
pub use twins::*;
pub use verdict::*;
