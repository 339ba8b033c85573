//! Rows of three parts of a whole: low tint, tall fill, outline; so that height tells what colour tells.

use super::shapes::{Anchor, Layout, Mark, text};
use crate::draw::{Role, measure};
use crate::figure::{Stacks, Who};

const SMALL: f64 = 12.0;
const ROW: f64 = 26.0;
const BAR: f64 = 14.0;

pub fn lay(plot: &Stacks, out: &mut Layout) {
    let width = out.width;
    let widest = |words: &mut dyn Iterator<Item = &String>, bold| words.map(|w| measure::width(w, SMALL, bold)).fold(0.0, f64::max);
    let label = widest(&mut plot.rows.iter().map(|r| &r.label), false);
    let value = widest(&mut plot.rows.iter().map(|r| &r.value_label), true);
    // On narrow pictures a name stands above its bar.
    let beside = label + value + 40.0 < width * 0.62;
    let (left, right) = if beside { (label + 12.0, width - value - 10.0) } else { (0.0, width) };
    let mut y = key(plot, out);
    for row in &plot.rows {
        // Beside the bar, or name and number on a line above it.
        let baseline = if beside { y + BAR / 2.0 + 6.0 } else { y + 14.0 };
        out.text(text(row.label.clone(), 0.0, baseline, SMALL, false, Anchor::Start, Role::Ink));
        let tight = measure::width(&row.label, SMALL, false) + measure::width(&row.value_label, SMALL, true) + 12.0 > width;
        if tight {
            y += 16.0;
        }
        let baseline = if tight { baseline + 16.0 } else { baseline };
        out.text(text(row.value_label.clone(), width, baseline, SMALL, true, Anchor::End, Role::Ink));
        y += if beside { 0.0 } else { 18.0 };
        let middle = y + BAR / 2.0 + 2.0;
        out.horizontal(left, right, middle, Role::Grid, 1.0);
        let mut x = left;
        for (part, share) in row.parts.iter().enumerate() {
            let w = share * (right - left);
            if w > 0.0 {
                piece(part, x, middle, w, out);
            }
            x += w;
        }
        out.mark(Mark {
            x: (x.min(right) + left) / 2.0,
            y: middle,
            radius: 9.0,
            label: row.spoken.clone(),
            code: None,
            key: row.key.clone(),
            who: Who::Participant,
            series: 0,
        });
        y += ROW;
    }
    out.height = y + 4.0;
}

fn piece(part: usize, x: f64, middle: f64, width: f64, out: &mut Layout) {
    match part {
        0 => out.rect(x, middle - 3.0, width, 6.0, Role::ParticipantTint, true),
        1 => out.rect(x, middle - BAR / 2.0, width, BAR, Role::Participant, true),
        _ => out.rect(x, middle - BAR / 2.0, width, BAR, Role::Muted, false),
    }
}

fn key(plot: &Stacks, out: &mut Layout) -> f64 {
    let (mut x, mut y) = (0.0, 14.0);
    for (part, name) in plot.names.iter().enumerate() {
        let w = 28.0 + measure::width(name, SMALL, false);
        if x > 0.0 && x + w > out.width {
            (x, y) = (0.0, y + 22.0);
        }
        piece(part, x, y - 4.0, 22.0, out);
        out.text(text(name.clone(), x + 28.0, y, SMALL, false, Anchor::Start, Role::Ink));
        x += w + 16.0;
    }
    y + 12.0
}
