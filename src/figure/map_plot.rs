//! A map as a value: every municipality's fill, value, rank and group, and the scale that is also a histogram.

use super::Format;
use crate::data::{Atlas, Code};
use crate::text::fill;
use std::sync::Arc;

/// Municipalities filled by value or status.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// Where everything lies.
    pub atlas: Arc<Atlas>,
    /// By position in `Base::municipalities`.
    pub units: Vec<MapUnit>,
    /// Municipalities with a value, highest first: the order of the list beside the map, Home to End.
    pub order: Vec<usize>,
    /// The scale of colours.
    pub scale: MapScale,
    /// Areas drawn with their outline.
    pub areas: Vec<usize>,
    /// Municipalities that a filter left out: drawn faded. Empty while there is no filter.
    pub faded: Vec<bool>,
    /// Names of the insets: the southern islands, Ogasawara.
    pub insets: [String; 2],
    /// The visitor's town, drawn in its own colour and nothing else.
    pub town: Option<usize>,
    /// What is said of a municipality: `{name} {value} {rank} {n} {group}`.
    pub spoken: String,
    /// The same for one without a value: `{name} {value} {group}`.
    pub spoken_without: String,
}

/// One municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct MapUnit {
    /// Its code.
    pub code: Code,
    /// Its name.
    pub name: String,
    /// Its prefecture's name.
    pub prefecture: String,
    /// How it is filled.
    pub fill: Fill,
    /// Its value.
    pub value: Option<f64>,
    /// The value as written, or why there is none.
    pub value_label: String,
    /// Place among those with a value, highest first; equal values share the better place.
    pub rank: Option<usize>,
    /// Area and role, or group.
    pub group: String,
}

/// How a shape is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fill {
    /// A step of a ramp, 0 to [`STEPS`].
    Ramp(Ramp, u8),
    /// A status of scenarios: 0 secure, 1 uncertain, 2 hard.
    Status(u8),
    /// There should be a figure and there is none: hatched.
    Missing,
    /// Not asked about: plain land.
    Outside,
}

/// Last step of a ramp.
pub const STEPS: u8 = 240;

/// Which ramp of colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ramp {
    /// From one hue over the pale middle to another.
    Diverging,
    /// From pale to dark.
    Sequential,
}

/// The scale beneath a map.
#[derive(Clone, Debug, PartialEq)]
pub enum MapScale {
    /// A histogram over the axis of the value, in the colours of the map.
    Histogram(MapHistogram),
    /// Statuses: fill, name, number.
    Keys(Vec<MapKey>),
}

/// A histogram that is also the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct MapHistogram {
    /// What the axis measures.
    pub axis: String,
    /// How values are written.
    pub format: Format,
    /// Bars, low to high, equally wide on the axis; the outer two hold all beyond.
    pub bars: Vec<MapBar>,
    /// Breaks: place on the axis in bars, value.
    pub breaks: Vec<(f64, f64)>,
    /// For each municipality with a value its place on the axis in bars, kept inside.
    pub places: Vec<Option<f32>>,
    /// Fills beside the histogram: hatched, plain.
    pub keys: Vec<MapKey>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct MapBar {
    /// Its colour.
    pub fill: Fill,
    /// Municipalities.
    pub count: usize,
    /// What it says.
    pub label: String,
}

/// A fill and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct MapKey {
    /// The fill.
    pub fill: Fill,
    /// Its name with its number.
    pub label: String,
}

impl Map {
    /// What is said of a municipality when it is pointed at or stepped to.
    pub fn say(&self, i: usize) -> String {
        self.units.get(i).map(|u| self.say_as(i, &u.name)).unwrap_or_default()
    }

    /// The same with its name as the caller writes it.
    pub fn say_as(&self, i: usize, name: &str) -> String {
        let Some(u) = self.units.get(i) else { return String::new() };
        let template = if u.rank.is_some() { &self.spoken } else { &self.spoken_without };
        let count = |n: usize| Format::new(0, false, "").show(n as f64);
        let (rank, n) = (u.rank.map(count).unwrap_or_default(), count(self.order.len()));
        let values = [("name", name), ("value", &u.value_label), ("rank", &rank), ("n", &n), ("group", &u.group)];
        fill(template, &values).trim_end_matches(['、', ',', ' ']).to_owned()
    }

    /// Place of a municipality in [`Map::order`].
    pub fn place_in_order(&self, i: usize) -> Option<usize> {
        self.order.iter().position(|o| *o == i)
    }
}
