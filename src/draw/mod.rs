//! Turns a figure into pixels: pure geometry first ([`layout`]), then one painting function ([`paint`]) for every
//! plotters backend, through a wrapper ([`backend`]) that makes canvas and SVG agree to the unit.
//!
//! Lengths are CSS pixels, y downwards. All text boxes are known before anything is painted, because text is measured
//! with a table ([`measure`]); so overlaps are a matter of geometry and of tests.
pub mod backend;
mod camera;
#[cfg(feature = "browser")]
pub mod canvas;
mod layout;
pub mod measure;
mod paint;
pub mod ramp;
mod svg;
mod svg_paths;
pub mod theme;

pub use camera::Camera;
pub use layout::{Anchor, Frame, Layout, Mark, Pick, Shape, TextBox, layout, layout_framed, layout_shaped};
#[cfg(not(feature = "start"))]
pub use layout::{CARD, Detail, highlight, layout_card, legend, map_fills, map_height, map_lines};
#[cfg(not(feature = "start"))]
pub use layout::{GuessAxes, guess_axes, has_free_height, layout_within};
pub use paint::paint;
pub use svg::{Colours, svg, svg_framed, svg_of};
pub use theme::{Role, Theme};
