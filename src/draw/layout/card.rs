//! A figure as a card for previews of links: a picture that is looked at for a second and at a third of its size, so the
//! title is large, the plot takes the room that is left, and notes and source stand at the foot.

use super::shapes::{Anchor, Layout, text};
use crate::draw::{Role, measure};
use crate::figure::Figure;

/// Width and height in units; the card has one and a half pixels to the unit (1200 × 630).
pub const CARD: (f64, f64) = (800.0, 420.0);
const MARGIN: f64 = 24.0;
const GAP: f64 = 16.0;
/// Letters may grow by half again, no more: a bar chart need not fill a wall.
const MOST: f64 = 1.5;
/// Beyond this a larger letter is no gain.
const ENOUGH: f64 = 1.1;
const NOTE: f64 = 12.0;
/// Width of the words beside a plot.
const COLUMN: f64 = 288.0;

/// A column of words, cut into lines.
struct Words {
    title: Vec<String>,
    size: f64,
    notes: Vec<(String, Role)>,
}

impl Words {
    /// Title in as many lines as `most`, notes below each other, at the largest size at which both stand in `height`;
    /// `None` if at none.
    fn new(figure: &Figure, (width, height): (f64, f64), sizes: &[f64], most: usize) -> Option<Self> {
        let note =
            |words: &str, role| measure::wrap(words, NOTE, false, width).into_iter().map(move |line| (line, role)).collect::<Vec<_>>();
        let notes = [note(&figure.caveat, Role::Ink), note(&figure.source, Role::Secondary)].concat();
        let mut all = sizes.iter().map(|size| Self { title: balanced(&figure.title, *size, width), size: *size, notes: notes.clone() });
        all.find(|w| w.title.len() <= most && w.title_height() + GAP + w.notes_height() <= height)
    }

    fn title_height(&self) -> f64 {
        self.title.len() as f64 * self.size * 1.3
    }

    fn notes_height(&self) -> f64 {
        self.notes.len() as f64 * NOTE * 1.4
    }

    fn write(&self, out: &mut Layout) {
        for (n, line) in self.title.iter().enumerate() {
            out.text(text(line, MARGIN, MARGIN + self.size * (1.3 * n as f64 + 0.95), self.size, true, Anchor::Start, Role::Ink));
        }
        let top = CARD.1 - MARGIN - self.notes_height();
        for (n, (line, role)) in self.notes.iter().enumerate() {
            out.text(text(line, MARGIN, top + NOTE * (1.4 * n as f64 + 1.0), NOTE, false, Anchor::Start, *role));
        }
    }
}

/// Lines of like length, so that no word is left alone in the last.
fn balanced(words: &str, size: f64, limit: f64) -> Vec<String> {
    let lines = measure::wrap(words, size, true, limit);
    let narrower = (1..=8).map(|n| measure::wrap(words, size, true, limit * (1.0 - 0.05 * f64::from(n))));
    narrower.take_while(|cut| cut.len() == lines.len()).last().unwrap_or(lines)
}

/// A box: left, top, width, height.
type Place = (f64, f64, f64, f64);

/// Title over plot over notes; or, for what is higher than wide, words at the left and the plot at the right: whichever
/// shows the plot better.
pub fn lay(figure: &Figure, plot: impl Fn(f64) -> Layout) -> Layout {
    let (whole, high) = (CARD.0 - 2.0 * MARGIN, CARD.1 - 2.0 * MARGIN);
    let over = Words::new(figure, (whole, high - 80.0), &[32.0, 28.0, 25.0, 22.0, 20.0], 3).map(|words| {
        let top = MARGIN + words.title_height() + GAP;
        let place = (MARGIN, top, whole, CARD.1 - MARGIN - words.notes_height() - GAP - top);
        (words, place)
    });
    let left = MARGIN + COLUMN + MARGIN;
    let beside = Words::new(figure, (COLUMN, high), &[30.0, 27.0, 24.0, 22.0, 20.0], 6)
        .map(|words| (words, (left, MARGIN, CARD.0 - MARGIN - left, high)));
    let ways = [over, beside].into_iter().flatten().map(|(words, place)| (fitted(&plot, place), words, place));
    let best = ways.max_by(|a, b| a.0.2.total_cmp(&b.0.2));
    let mut out = Layout::new(CARD.0);
    if let Some(((inner, scale, _), words, place)) = best {
        let inner = inner.scaled(scale);
        let (dx, dy) = (place.0 + (place.2 - inner.width) / 2.0, place.1 + (place.3 - inner.height) / 2.0);
        out.include(inner, dx, dy);
        words.write(&mut out);
    }
    out.height = CARD.1;
    out
}

/// The plot at the width at which it is seen best in a box: large letters and a box that is filled. By how much it has
/// to be scaled, and how good that is.
fn fitted(plot: &impl Fn(f64) -> Layout, (_, _, width, height): Place) -> (Layout, f64, f64) {
    let at = |w: f64| {
        let inner = plot(w);
        let scale = (width / inner.width).min(height / inner.height.max(1.0)).min(MOST);
        let filled = inner.width * inner.height * scale * scale / (CARD.0 * CARD.1);
        let worth = scale.min(ENOUGH) * filled.sqrt();
        (inner, scale, worth)
    };
    let all = (8..=32).map(|n| at(f64::from(n) * 40.0));
    all.fold(at(280.0), |best, next| if next.2 > best.2 + 1e-9 { next } else { best })
}
