//! The rules of comparison (RULES 1–4) as plain functions over `data`.
//!
//! [`Question`] says what is asked, [`compare`] answers it without draws, [`Draws`] adds the bootstrap and the
//! two permutations in small slices, [`trend`] follows both groups year by year, [`verdict`] gathers what may
//! be said. [`Specifications`] asks every way of RULES 7, [`Shuffle`] shows the permutations one by one, [`scatter`]
//! sets a second indicator beside the first, [`event_study`] follows population before and after joining and
//! [`EventDraws`] draws its band and test. Nothing here is a sentence: words are `text`'s.
//!
//! Similar municipalities (RULES 5): [`Covariate`] says by what, [`Matching`] who stands for whom and what follows,
//! [`balance`] how alike the two sides became, [`twins`] answers for one municipality.
mod area;
mod area_rank;
mod balance;
pub mod covariates;
mod custom;
mod draws;
mod estimate;
mod event_cohorts;
mod event_draws;
mod event_study;
mod groups;
mod matching;
mod nearest;
mod nearest_published;
mod one_town;
mod question;
pub mod reproduce;
mod result;
mod run;
mod scatter;
mod selection;
mod shown;
mod shuffle;
mod specifications;
mod trend;
mod twins;
mod verdict;

pub use area::*;
pub use area_rank::*;
pub use balance::*;
pub use covariates::{Covariate, Profile};
pub use custom::*;
pub use draws::*;
pub use event_cohorts::event_study;
pub use event_draws::*;
pub use event_study::*;
pub use matching::*;
pub use nearest_published::*;
pub use one_town::*;
pub use question::*;
pub use result::*;
pub use run::{breaks_within, compare};
pub use scatter::*;
pub use selection::*;
pub use shuffle::*;
pub use specifications::*;
pub use trend::*;
pub use twins::*;
pub use verdict::*;
