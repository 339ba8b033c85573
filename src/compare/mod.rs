//! The rules of comparison (RULES 1–4) as plain functions over `data`.
//!
//! [`Question`] says what is asked, [`compare`] answers it without draws, [`Draws`] adds the bootstrap and the
//! two permutations in small slices, [`trend`] follows both groups year by year, [`verdict`] gathers what may
//! be said. [`event_study`] follows population before and after joining, [`EventDraws`] draws its band and test.
//! Nothing here is a sentence: words are `text`'s.
//!
//! Questions of matching, own lists of codes and specification curves (RULES 3, 5–7) are not here yet.
mod area;
mod draws;
mod estimate;
mod event_cohorts;
mod event_draws;
mod event_study;
mod groups;
mod question;
mod result;
mod run;
mod trend;
mod verdict;

pub use area::*;
pub use draws::*;
pub use event_cohorts::event_study;
pub use event_draws::*;
pub use event_study::*;
pub use question::*;
pub use result::*;
pub use run::{breaks_within, compare};
pub use trend::*;
pub use verdict::*;
