//! The classroom, pure: which lessons there are and what each step asks ([`LESSONS`]), whose class it is ([`Place`]),
//! every number that a text may name ([`Facts`]), guesses and what is said of them ([`guess`]), the paper deck
//! ([`Deck`]), the council of 2050 ([`Region`]), the glossary ([`glossary`]).
//!
//! Texts are keys of `text::lesson`; their blanks are names of facts, so nothing that a lesson states about a place
//! is written by hand. Any of the 38 areas and 1,741 municipalities can be a class's place, also outside every area.
mod deck;
mod facts;
pub mod glossary;
pub mod guess;
mod list;
mod place;
mod region;
mod roles;

pub use deck::*;
pub use facts::*;
pub use list::*;
pub use place::*;
pub use region::*;
pub use roles::*;
