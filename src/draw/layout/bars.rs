//! Horizontal bars from zero, each under its group's name, its value at its end.

use super::scale::Scale;
use super::shapes::{Anchor, Layout, Mark, roles, text};
use crate::draw::{Role, measure};
use crate::figure::Bars;

const VALUE_SIZE: f64 = 19.0;
const LABEL_SIZE: f64 = 14.0;
const BAR: f64 = 32.0;

pub fn lay(plot: &Bars, out: &mut Layout) {
    let width = out.width;
    let low = plot.bars.iter().map(|b| b.value).fold(0.0, f64::min);
    let high = plot.bars.iter().map(|b| b.value).fold(0.0, f64::max);
    let room = plot.bars.iter().map(|b| measure::width(&b.value_label, VALUE_SIZE, true)).fold(0.0, f64::max) + 12.0;
    let left = if low < 0.0 { room } else { 1.0 };
    let zero_half = measure::width(&plot.zero_label, 12.0, false) / 2.0;
    let right = width - if high > 0.0 { room } else { zero_half.max(1.0) + 4.0 };
    let scale = Scale { data: if low == high { (-1.0, 0.0) } else { (low, high) }, px: (left, right) };
    let zero = scale.at(0.0);

    let mut y = 0.0;
    let mut rows = vec![];
    for (series, bar) in plot.bars.iter().enumerate() {
        let (mark, word) = roles(bar.who);
        for line in measure::wrap(&bar.label, LABEL_SIZE, true, width) {
            y += LABEL_SIZE * 1.5;
            out.text(text(line, 0.0, y - 5.0, LABEL_SIZE, true, Anchor::Start, word));
        }
        let end = scale.at(bar.value);
        rows.push((series, bar, end, y + 2.0, mark, word));
        y += BAR + 18.0;
    }
    for (series, bar, end, top, mark, word) in rows {
        out.rect(zero.min(end), top, (end - zero).abs(), BAR, mark, true);
        let (x, anchor) = if bar.value < 0.0 { (end - 8.0, Anchor::End) } else { (end + 8.0, Anchor::Start) };
        out.text(text(bar.value_label.clone(), x, top + BAR / 2.0 + VALUE_SIZE * 0.36, VALUE_SIZE, true, anchor, word));
        out.mark(Mark {
            x: (zero + end) / 2.0,
            y: top + BAR / 2.0,
            radius: BAR / 2.0,
            label: format!("{} {}", bar.label, bar.value_label),
            code: None,
            key: String::new(),
            who: bar.who,
            series,
        });
        out.vertical(zero, top - 8.0, top + BAR + 8.0, Role::Observed, 1.5);
    }
    let baseline = y + 6.0;
    let label = out.inside(text(plot.zero_label.clone(), zero, baseline, 12.0, false, Anchor::Middle, Role::Secondary));
    out.text(label);
    out.height = baseline + 5.0;
}
