//! One place at a time: a town or an area as a [`Group`] of municipalities, and what the tables say of it.
//!
//! Sums, shares and derivations of the tables, each municipality counted once: key figures over the years ([`figures`]),
//! what made the population change ([`change`]), what lies ahead and how far earlier projections were off
//! ([`ahead`], [`accuracy`]), what is near ([`near`]), where an area stands among the 38 ([`ranks`]) and which are like it
//! ([`Features`]), and how its members did beside their twins ([`beside_twins`]). [`Gazetteer`] holds what many pages share.
//! Nothing here is a sentence: words are `text`'s.
mod ahead;
mod alike;
mod beside;
mod change;
mod gazetteer;
mod group;
pub mod near;
mod rank;

pub use ahead::*;
pub use alike::*;
pub use beside::*;
pub use change::*;
pub use gazetteer::*;
pub use group::*;
pub use rank::*;
