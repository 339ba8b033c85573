//! How high a figure alone stands, before any browser has laid it out: for iframes that no script keeps at their height.

use crate::draw::{layout, measure};
use crate::figure::{Figure, Plot};

/// Widths of the host's column that the height has to be enough for, CSS px.
const WIDTHS: [f64; 4] = [280.0, 320.0, 600.0, 1000.0];

/// Height at a width; the sizes are those of `style/travel.css`.
pub fn height_at(figure: &Figure, width: f64) -> f64 {
    const PADDING: f64 = 12.0;
    let inner = width - 2.0 * PADDING;
    let lines = |words: &str, size: f64, leading: f64, bold: bool, most_em: f64| {
        let limit = inner.min(most_em * size);
        measure::wrap(words, size, bold, limit).len() as f64 * size * leading
    };
    let title = (15.2 + 0.008 * width).clamp(17.0, 20.0);
    let caption = lines(&figure.title, title, 1.45, true, 999.0) + 4.0 + lines(&figure.subtitle, 14.0, 1.5, false, 999.0) + 12.0;
    // A map has its buttons below it.
    let buttons = if matches!(figure.plot, Plot::Map(_)) { 52.0 } else { 0.0 };
    let picture = layout(figure, inner).height.max(200.0) + buttons;
    let words = 16.0 + lines(&figure.says, 14.0, 1.7, false, 48.0) + lines(&figure.caveat, 13.0, 1.7, false, 54.0) + 8.0;
    // The row, then the source below it where it does not fit beside.
    let foot = 6.0 + 44.0 + 16.0 + lines(&figure.source, 13.0, 1.5, false, 32.0) + 16.0;
    2.0 * PADDING + caption + picture + words + foot
}

/// Enough at every width, with a little to spare for other fonts.
pub fn enough_height(figure: &Figure) -> u32 {
    let most = WIDTHS.iter().map(|w| height_at(figure, *w)).fold(0.0, f64::max);
    ((most * 1.04 / 10.0).ceil() * 10.0) as u32
}
