//! How often, by value: bars with a marked part, and upright lines with words.

use super::scale::{Scale, extent, nice_step, ticks};
use super::shapes::{Anchor, Layout, Mark, text};
use crate::draw::{Role, measure};
use crate::figure::{Format, Histogram, Who};

const SMALL: f64 = 12.0;
const NAME: f64 = 13.0;
const COLOURS: [Role; 2] = [Role::Muted, Role::Observed];

pub fn lay(plot: &Histogram, out: &mut Layout) {
    let width = out.width;
    let edges = plot.bars.iter().flat_map(|b| [b.low, b.high]).chain(plot.lines.iter().map(|l| l.0)).chain([0.0]);
    let (low, high) = extent(edges).unwrap_or((-1.0, 1.0));
    let tallest = plot.bars.iter().map(|b| b.count).fold(1.0, f64::max);
    let counts = Format::new(0, false, "");
    let height = (width * 0.36).clamp(150.0, if plot.deal.is_some() { 200.0 } else { 300.0 });
    // Key and words above, values beneath.
    let height = out.free_height(height, if plot.deal.is_some() { 240.0 } else { 90.0 }, 80.0);
    // Nothing counted yet: only where the real difference stands.
    let height = if plot.bars.iter().all(|b| b.count <= 0.0) { height.min(90.0) } else { height };
    let step = nice_step(tallest, (height / 44.0) as usize).max(1.0);
    let gutter = measure::width(&counts.show((tallest / step).ceil() * step), SMALL, false) + 10.0;

    let above = plot.deal.as_ref().map_or(0.0, |d| super::deal::lay(d, 0.0, out) + 12.0);
    let mut top = key(plot, above, out) + 10.0;
    if plot.lines.iter().any(|l| !l.1.is_empty()) {
        top += 20.0;
    }
    let x = Scale { data: (low, high), px: (gutter, width - 2.0) };
    let y = Scale { data: (0.0, tallest), px: (top + height, top) };
    for t in ticks(y.data, step) {
        out.horizontal(x.px.0, x.px.1, y.at(t), Role::Grid, 1.0);
        out.text(text(counts.show(t), gutter - 6.0, y.at(t) + 4.0, SMALL, false, Anchor::End, Role::Secondary));
    }
    for bar in &plot.bars {
        let (l, r) = (x.at(bar.low), x.at(bar.high));
        let gap = if r - l > 4.0 { 1.0 } else { 0.0 };
        let (all, marked) = (y.at(bar.count), y.at(bar.marked.min(bar.count)));
        if bar.count > bar.marked {
            out.rect(l, all, r - l - gap, marked - all, COLOURS[0], true);
        }
        if bar.marked > 0.0 {
            out.rect(l, marked, r - l - gap, y.px.0 - marked, COLOURS[1], true);
        }
        let mark = Mark {
            x: (l + r) / 2.0,
            y: all,
            radius: (r - l) / 2.0,
            label: bar.label.clone(),
            code: None,
            key: String::new(),
            who: Who::Neutral,
            series: 0,
        };
        out.mark_column(mark, top, y.px.0);
    }
    out.horizontal(x.px.0, x.px.1, y.px.0, Role::Observed, 1.5);
    for (value, words) in &plot.lines {
        let at = x.at(*value);
        if words.is_empty() {
            out.dashed_vertical(at, top, y.px.0, Role::Observed);
            continue;
        }
        out.vertical(at, top - 4.0, y.px.0, Role::Ground, 5.0);
        out.vertical(at, top - 4.0, y.px.0, Role::Observed, 3.0);
        let label = out.inside(text(words.clone(), at, top - 9.0, NAME, true, Anchor::Middle, Role::Ink));
        out.text_on_ground(label);
    }
    values(plot, &x, y.px.0 + 18.0, out);
    out.height = y.px.0 + 24.0;
}

/// Values beneath, as many as there is room for.
fn values(plot: &Histogram, x: &Scale, baseline: f64, out: &mut Layout) {
    let sample = [x.data.0, x.data.1].map(|v| measure::width(&plot.format.show(v), SMALL, false)).into_iter().fold(0.0, f64::max);
    let most = ((x.px.1 - x.px.0) / (sample + 20.0)) as usize;
    let span = x.data.1 - x.data.0;
    let fewest = most.clamp(2, 9);
    let enough = (fewest..12).map(|n| nice_step(span, n)).find(|step| ticks(x.data, *step).len() > 2);
    let step = enough.unwrap_or_else(|| nice_step(span, fewest));
    let format = plot.format.for_step(step);
    for t in ticks(x.data, step) {
        out.vertical(x.at(t), baseline - 18.0, baseline - 13.0, Role::Secondary, 1.0);
        let label = out.inside(text(format.show(t), x.at(t), baseline, SMALL, false, Anchor::Middle, Role::Secondary));
        if out.is_free(&label) {
            out.text(label);
        }
    }
}

/// Squares with the names of the two parts; returns the lowest edge.
fn key(plot: &Histogram, top: f64, out: &mut Layout) -> f64 {
    let (mut x, mut y) = (0.0, top + 14.0);
    for (name, colour) in plot.names.iter().zip(COLOURS) {
        let w = 15.0 + measure::width(name, SMALL, false);
        if x > 0.0 && x + w > out.width {
            (x, y) = (0.0, y + 19.0);
        }
        out.rect(x, y - 10.0, 10.0, 10.0, colour, true);
        out.text(text(name.clone(), x + 15.0, y, SMALL, false, Anchor::Start, Role::Ink));
        x += w + 16.0;
    }
    y + 4.0
}
