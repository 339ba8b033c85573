//! Pure geometry: a figure and a width become a list of shapes, text boxes and marks.
//!
//! Nothing here knows a backend or a theme. Labels find free room or are left out, never over one another.
mod bars;
#[cfg(not(feature = "start"))]
mod card;
#[cfg(not(feature = "start"))]
mod choices;
#[cfg(not(feature = "start"))]
mod deal;
mod dots;
#[cfg(not(feature = "start"))]
mod events;
mod frame;
#[cfg(not(feature = "start"))]
mod glyph;
#[cfg(not(feature = "start"))]
mod guessing;
#[cfg(not(feature = "start"))]
mod hatch;
#[cfg(not(feature = "start"))]
mod histogram;
#[cfg(not(feature = "start"))]
mod lines;
#[cfg(not(feature = "start"))]
mod map;
#[cfg(not(feature = "start"))]
mod map_legend;
#[cfg(not(feature = "start"))]
mod multiples;
#[cfg(not(feature = "start"))]
mod pairs;
#[cfg(not(feature = "start"))]
mod paths;
#[cfg(not(feature = "start"))]
mod readings;
mod scale;
#[cfg(not(feature = "start"))]
mod scatter;
mod shapes;
#[cfg(not(feature = "start"))]
mod stacks;
#[cfg(not(feature = "start"))]
mod statuses;
#[cfg(not(feature = "start"))]
mod swings;

#[cfg(not(feature = "start"))]
pub use card::CARD;
#[cfg(not(feature = "start"))]
pub use guessing::{GuessAxes, guess_axes};
#[cfg(not(feature = "start"))]
pub use map::{Detail, height as map_height, highlight, map_fills, map_lines};
#[cfg(not(feature = "start"))]
pub use map_legend::legend;
pub use shapes::{Anchor, Layout, Mark, Pick, Shape, TextBox};

use crate::figure::{Figure, Plot};

/// What stands around the plot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Frame {
    /// The plot alone; the page carries title, notes and source.
    #[default]
    Bare,
    /// Title, subtitle, caveat and source inside the picture, for files and embeds.
    Full,
}

/// Lays a figure out at a width in CSS px (280 to 1280; others are moved to the nearest), the plot alone.
pub fn layout(figure: &Figure, width: f64) -> Layout {
    layout_framed(figure, width, Frame::Bare)
}

/// Lays a figure out at a width in a frame of a height that cannot grow, as on a projector: plots that may be as high as
/// one likes become lower, letters stay; what needs its height keeps it ([`has_free_height`]).
#[cfg(not(feature = "start"))]
pub fn layout_within(figure: &Figure, width: f64, most: Option<f64>) -> Layout {
    let mut out = Layout::new(bounded(width));
    out.most = most;
    lay(figure, false, &mut out);
    readings::add(figure, &mut out);
    out.height = out.height.ceil();
    out
}

/// Whether a figure can be laid out lower than it naturally is.
#[cfg(not(feature = "start"))]
pub fn has_free_height(figure: &Figure) -> bool {
    matches!(figure.plot, Plot::Lines(_) | Plot::Guessing(_) | Plot::Histogram(_))
}

/// A width that can be laid out.
fn bounded(width: f64) -> f64 {
    if width.is_finite() { width.clamp(280.0, 1280.0).round() } else { 640.0 }
}

/// Lays a figure out with or without its words around it.
pub fn layout_framed(figure: &Figure, width: f64, frame: Frame) -> Layout {
    let width = bounded(width);
    let mut out = match frame {
        Frame::Bare => plot(figure, width, false),
        Frame::Full => frame::around(figure, width, 0.0, |inner| plot(figure, inner, true)),
    };
    out.height = out.height.ceil();
    out
}

/// Lays a figure out with its words inside a shape, width over height: at the narrowest width at which it fits, so that
/// letters are as large as they can be; what is left over stands around the plot. Without a shape, 720 px wide and as
/// high as it needs.
pub fn layout_shaped(figure: &Figure, ratio: Option<f64>) -> Layout {
    let Some(ratio) = ratio else { return layout_framed(figure, 720.0, Frame::Full) };
    for width in (9..=32).map(|n| f64::from(n) * 40.0) {
        let (natural, height) = (layout_framed(figure, width, Frame::Full).height, (width / ratio).round());
        if natural <= height {
            let mut out = frame::around(figure, width, height - natural, |inner| plot(figure, inner, true));
            out.height = height;
            return out;
        }
    }
    // Higher than the shape even at the widest: margins at its sides.
    let inner = layout_framed(figure, 1280.0, Frame::Full);
    let (height, width) = (inner.height, (inner.height * ratio).round());
    let mut out = Layout::new(width);
    out.include(inner, ((width - 1280.0) / 2.0).round(), 0.0);
    out.height = height;
    out
}

/// Lays a figure out as a card for previews of links, [`CARD`] units large.
#[cfg(not(feature = "start"))]
pub fn layout_card(figure: &Figure) -> Layout {
    card::lay(figure, |width| plot(figure, width, true))
}

fn plot(figure: &Figure, width: f64, is_file: bool) -> Layout {
    let mut out = Layout::new(width);
    lay(figure, is_file, &mut out);
    #[cfg(not(feature = "start"))]
    readings::add(figure, &mut out);
    out
}

fn lay(figure: &Figure, is_file: bool, out: &mut Layout) {
    #[cfg(feature = "start")]
    let _ = is_file;
    match &figure.plot {
        Plot::Bars(p) => bars::lay(p, out),
        Plot::Dots(p) => dots::lay(p, out),
        // The home page's own small app shows bars and dots only.
        #[cfg(feature = "start")]
        _ => {}
        #[cfg(not(feature = "start"))]
        Plot::Lines(p) => lines::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Events(p) => events::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Multiples(p) => multiples::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Statuses(p) => statuses::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Choices(p) => choices::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Histogram(p) => histogram::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Pairs(p) => pairs::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Paths(p) => paths::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Guessing(p) => guessing::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Scatter(p) => scatter::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Swings(p) => swings::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Stacks(p) => stacks::lay(p, out),
        #[cfg(not(feature = "start"))]
        Plot::Map(p) => map::lay(p, if is_file { Detail::FILE } else { Detail::PAGE }, out),
    }
}
