//! What made the population change: births, deaths, moves within Japan, and the rest.

use super::Group;
use crate::data::{Column, Panel};

/// First 1 January: register figures of 1 January begin here, so calendar years fit between them.
pub const CHANGE_FROM: u16 = 2014;
/// Last 1 January: moves are known to the year before.
pub const CHANGE_TO: u16 = 2022;

/// Components of the change between two 1 Januaries, persons.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Population on 1 January of [`CHANGE_FROM`].
    pub start: f64,
    /// Population on 1 January of [`CHANGE_TO`].
    pub end: f64,
    /// Births of Japanese nationals in the years between.
    pub births: f64,
    /// Deaths of Japanese nationals.
    pub deaths: f64,
    /// Domestic moves in. Within an area, moves between members are in both directions and cancel out.
    pub moved_in: f64,
    /// Domestic moves out.
    pub moved_out: f64,
}

impl Change {
    /// Change of the population.
    pub fn total(&self) -> f64 {
        self.end - self.start
    }

    /// Births less deaths.
    pub fn natural(&self) -> f64 {
        self.births - self.deaths
    }

    /// Moves in less moves out.
    pub fn moves(&self) -> f64 {
        self.moved_in - self.moved_out
    }

    /// What births, deaths and domestic moves do not explain: moves from and to other countries, foreign residents'
    /// births and deaths, corrections of the register.
    pub fn rest(&self) -> f64 {
        self.total() - self.natural() - self.moves()
    }
}

/// Components of a group's change; `None` if a figure is missing.
pub fn change(panel: &Panel, group: &Group) -> Option<Change> {
    let over = |column| group.total_over(panel, column, CHANGE_FROM, CHANGE_TO - 1);
    Some(Change {
        start: group.total(panel, Column::Population, CHANGE_FROM)?,
        end: group.total(panel, Column::Population, CHANGE_TO)?,
        births: over(Column::Births)?,
        deaths: over(Column::Deaths)?,
        moved_in: over(Column::MovedIn)?,
        moved_out: over(Column::MovedOut)?,
    })
}
