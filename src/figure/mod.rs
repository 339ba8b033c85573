//! What a figure says, as a value: its words, its numbers as a table, and its marks in data units. No pixels.
//!
//! A builder takes a language and a result of `compare` or `scenario` and returns a [`Figure`]; it computes no
//! statistic. Everything that can show a figure (screen, file, table, screen reader, keyboard) reads the same value,
//! so these cannot differ. Strings are plain; in やさしい日本語 the same figure with readings lies beside
//! ([`Figure::captions`]).
mod accuracy;
mod area;
mod areas_map;
mod balance;
mod choropleth;
#[cfg(not(feature = "start"))]
pub mod class;
mod compare_map;
mod distribution;
mod event_study;
mod format;
mod gains;
#[cfg(not(feature = "start"))]
mod guessing;
mod map_plot;
mod one_town;
mod place;
mod plot;
mod published;
mod scatter;
mod scenario_map;
mod scenario_population;
mod sensitivity;
mod services;
mod shuffle;
mod specifications;
mod spelt;
mod trend;
mod words;

pub use accuracy::projection_accuracy;
pub use area::{area_population, areas_multiples};
pub use areas_map::{MapQuestion, areas_map};
pub use balance::balance_of;
pub use compare_map::compare_map;
pub use distribution::{distribution, with_verdict};
pub use event_study::{EVENT_STUDY_COLUMNS, event_study};
pub use format::Format;
pub use gains::scenario_areas;
pub use map_plot::*;
pub use one_town::one_town;
pub use place::{Of, area_members, chosen_areas, place_accuracy, place_age, place_population};
pub use plot::*;
pub use published::published_finding;
pub use scatter::scatter;
pub use scenario_map::scenario_map;
pub use scenario_population::scenario_population;
pub use sensitivity::scenario_sensitivity;
pub use services::scenario_services;
pub use shuffle::shuffle;
pub use specifications::{own_way, specifications};
pub use spelt::Spelt;
pub use trend::trend;

use crate::text::Language;

/// One figure, ready to be laid out at any width.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Identifier of RULES 10, e.g. `compare-distribution`.
    pub id: &'static str,
    /// Language of every string inside.
    pub language: Language,
    /// What to take away, one sentence.
    pub title: String,
    /// What is measured, with unit and dates.
    pub subtitle: String,
    /// First level of description: what kind of picture this is, how it is read.
    pub description: String,
    /// Second level: what can be seen in it, in numbers.
    pub says: String,
    /// What it does not show; travels with every file and embed.
    pub caveat: String,
    /// Where the numbers come from.
    pub source: String,
    /// The same numbers as rows.
    pub table: Table,
    /// The marks.
    pub plot: Plot,
    /// The same words with readings, in やさしい日本語.
    pub spelt: Option<Box<Spelt>>,
}

/// A figure's numbers as a table; cells are formatted for reading.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Table {
    /// Caption.
    pub caption: String,
    /// Column headings; the first column holds row headings.
    pub columns: Vec<String>,
    /// Rows, each as long as `columns`.
    pub rows: Vec<Vec<String>>,
}
