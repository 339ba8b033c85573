//! Title, notes and source around a plot, for pictures that leave the page.

use super::shapes::{Anchor, Layout, text};
use crate::draw::{Role, measure};
use crate::figure::Figure;

const MARGIN: f64 = 16.0;

/// Lays the plot inside margins, under its title and above its notes; `room` is left free around the plot.
pub fn around(figure: &Figure, width: f64, room: f64, plot: impl FnOnce(f64) -> Layout) -> Layout {
    let mut out = Layout::new(width);
    let inner = width - 2.0 * MARGIN;
    let title_size = if width < 480.0 { 17.0 } else { 20.0 };
    let mut y = MARGIN;
    y = lines(&mut out, &figure.title, y, title_size, true, Role::Ink, inner, 1.45);
    y = lines(&mut out, &figure.subtitle, y + 4.0, 13.0, false, Role::Secondary, inner, 1.5) + 14.0 + room / 2.0;
    let plot = plot(inner);
    let height = plot.height;
    out.include(plot, MARGIN, y);
    y += height + 12.0 + room / 2.0;
    out.horizontal(MARGIN, width - MARGIN, y, Role::Grid, 1.0);
    y += 8.0;
    y = lines(&mut out, &figure.caveat, y, 12.0, false, Role::Ink, inner, 1.5);
    y = lines(&mut out, &figure.source, y + 2.0, 12.0, false, Role::Secondary, inner, 1.5);
    out.height = y + MARGIN;
    out
}

#[allow(clippy::too_many_arguments)] // one place, all of them a text's own properties
fn lines(out: &mut Layout, words: &str, mut y: f64, size: f64, bold: bool, role: Role, limit: f64, leading: f64) -> f64 {
    // Readable line length: at most 38 full-width characters for notes (PRODUCT, Look).
    let limit = if bold { limit } else { limit.min(size * 60.0) };
    for line in measure::wrap(words, size, bold, limit) {
        y += size * leading;
        out.text(text(line, MARGIN, y - 0.3 * size, size, bold, Anchor::Start, role));
    }
    y
}
