//! Rows of what a result becomes around what it is now: a line from now to each value, its words beneath.

use super::scale::{Scale, extent, nice_step, ticks, widened};
use super::shapes::{Anchor, Layout, Mark, text};
use crate::draw::{Role, measure};
use crate::figure::{Swings, Who};

const LABEL: f64 = 14.0;
const SMALL: f64 = 12.0;
const R: f64 = 5.5;
const LEADING: f64 = 17.0;

pub fn lay(plot: &Swings, out: &mut Layout) {
    let (left, right) = (R + 14.0, out.width - R - 14.0);
    let raw = extent(plot.rows.iter().flat_map(|r| r.values.iter().copied()).chain([plot.now.0])).unwrap_or((0.0, 1.0));
    let raw = if raw.1 - raw.0 < 1.0 { (raw.0 - 1.0, raw.1 + 1.0) } else { raw };
    let step = nice_step(raw.1 - raw.0, ((right - left) / 80.0) as usize).max(1.0);
    let x = Scale { data: widened(raw, step), px: (left, right) };
    let now = x.at(plot.now.0);
    out.text(out.inside(text(plot.now.1.clone(), now, 14.0, SMALL, true, Anchor::Middle, Role::Ink)));
    let top = 22.0;
    // Where each row's label ends, its line lies and its words stand.
    let mut y = top;
    let mut rows = Vec::new();
    for row in &plot.rows {
        let labels = measure::wrap(&row.label, LABEL, true, out.width);
        let words = measure::wrap(&row.words, SMALL, false, out.width);
        let line = y + LEADING * labels.len() as f64 + 12.0;
        let end = line + 8.0 + LEADING * words.len() as f64 + 14.0;
        rows.push((row, labels, words, y, line));
        y = end;
    }
    for tick in ticks(x.data, step) {
        out.vertical(x.at(tick), top, y, Role::Grid, 1.0);
        out.text(out.inside(text(plot.format.show(tick), x.at(tick), y + 16.0, SMALL, false, Anchor::Middle, Role::Secondary)));
    }
    out.vertical(now, top, y, Role::Observed, 1.5);
    for (row, labels, words, start, line) in rows {
        for (k, label) in labels.into_iter().enumerate() {
            out.text_on_ground(text(label, 0.0, start + LEADING * (k as f64 + 0.8), LABEL, true, Anchor::Start, Role::Ink));
        }
        for value in &row.values {
            out.horizontal(x.at(*value).min(now), x.at(*value).max(now), line, Role::Participant, 4.0);
        }
        for value in &row.values {
            out.circle(x.at(*value), line, R, Role::Participant, None);
        }
        for (k, word) in words.into_iter().enumerate() {
            out.text_on_ground(text(word, 0.0, line + 8.0 + LEADING * (k as f64 + 0.8), SMALL, false, Anchor::Start, Role::Secondary));
        }
        let far = row.values.iter().copied().max_by(|a, b| (a - plot.now.0).abs().total_cmp(&(b - plot.now.0).abs()));
        out.mark(Mark {
            x: x.at(far.unwrap_or(plot.now.0)),
            y: line,
            radius: 10.0,
            label: format!("{} {}", row.label, row.words),
            code: None,
            key: String::new(),
            who: Who::Participant,
            series: 0,
        });
    }
    out.height = y + 24.0;
}
