//! The URL state: what was typed ([`Query`]), what it means ([`CompareView`], [`ScenarioView`], [`AreasView`]),
//! where the reader is ([`Route`]), and how a town is found by typing its name ([`search`]).
//!
//! Nothing here touches the browser. Unknown names are ignored silently; a malformed value of a known
//! name becomes a [`Notice`], never an error: every address leads to a page (RULES 10).
pub mod area_bands;
pub mod area_rows;
mod areas_view;
mod class_view;
mod compare_view;
mod embed_view;
mod fold;
mod map_choice;
mod notice;
pub mod parameters;
pub mod place_search;
mod query;
pub mod report;
mod route;
mod scenario_view;
pub mod search;
pub mod share;
mod standing;

pub use areas_view::{AreasView, COMPARED, SORTS};
pub use class_view::{ClassView, Face};
pub use compare_view::CompareView;
pub use embed_view::{EMBEDDABLE, EmbedView};
pub use map_choice::MapChoice;
pub use notice::{Notice, other_data};
pub use query::Query;
pub use route::{App, Route};
pub use scenario_view::ScenarioView;
pub use standing::{Home, Standing};
