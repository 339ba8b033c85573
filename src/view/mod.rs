//! The URL state: what was typed ([`Query`]), what it means ([`CompareView`], [`ScenarioView`], [`AreasView`]),
//! where the reader is ([`Route`]), and how a town is found by typing its name ([`search`]).
//!
//! Nothing here touches the browser. Unknown names are ignored silently; a malformed value of a known
//! name becomes a [`Notice`], never an error: every address leads to a page (RULES 10).
mod fold;
mod query;
mod route;
pub mod search;

pub use query::Query;
pub use route::Route;
