//! Lines over years since an event: zero and the event marked, names beside the lines' ends, numbers beneath each year.

use super::lines::draw_band;
use super::scale::{Scale, extent, nice_step, ticks, widened};
use super::shapes::{Anchor, Layout, Mark, TextBox, roles, text};
use crate::draw::{Role, measure};
use crate::figure::{Events, Format, Line, Who};
use crate::text::number;

const SMALL: f64 = 12.0;
const NAME: f64 = 13.0;
const LEADING: f64 = 17.0;
/// Height of the longest bar of the counts.
const BARS: f64 = 26.0;

pub fn lay(plot: &Events, out: &mut Layout) {
    if plot.lines.is_empty() {
        return words_alone(plot, out);
    }
    let width = out.width;
    let values = plot.lines.iter().flat_map(|l| l.points.iter().map(|p| p.1).chain(l.band.iter().flat_map(|b| [b.1, b.2])));
    let (mut low, mut high) = extent(values.chain([0.0])).unwrap_or((0.0, 0.0));
    if high - low < 1e-9 {
        (low, high) = (low - 1.0, high + 1.0);
    }
    let plot_height = (width * 0.5).clamp(230.0, 380.0);
    let step = nice_step(high - low, (plot_height / 36.0) as usize);
    let data = widened((low, high), step);
    let format = plot.format.for_step(step);
    let gutter = ticks(data, step).iter().map(|t| measure::width(&format.show(*t), SMALL, false)).fold(0.0, f64::max) + 8.0;
    // Half a step at either end, so that bars and numbers stand inside.
    let range = (f64::from(plot.range.0) - 0.5, f64::from(plot.range.1) + 0.5);
    let x = Scale { data: range, px: (gutter, width - 2.0) };
    let event = x.at(-0.5);
    let top = sides(plot, event, out) + 8.0;
    let y = Scale { data, px: (top + plot_height, top) };

    for t in ticks(data, step) {
        let zero = t.abs() < step * 1e-6;
        out.horizontal(x.px.0, x.px.1, y.at(t), if zero { Role::Observed } else { Role::Grid }, 1.0);
        out.text(text(format.show(t), gutter - 4.0, y.at(t) + 4.0, SMALL, false, Anchor::End, Role::Secondary));
    }
    out.dashed_vertical(event, top - 6.0, y.px.0, Role::Secondary);
    for line in plot.lines.iter().rev() {
        draw_band(line, &x, &y, out);
    }
    for line in plot.lines.iter().rev() {
        draw(line, &x, &y, out);
    }
    // Rings around the dots of the first line: both can be seen where they lie on one another.
    for line in &plot.lines {
        let (radius, role, ring) = match line.who {
            Who::Neutral => (5.0, roles(line.who).1, Some(1.5)),
            _ => (2.75, roles(line.who).0, None),
        };
        for (at, value) in &line.points {
            out.circle(x.at(*at), y.at(*value), radius, role, ring);
        }
    }
    let mut rules = Vec::new();
    for line in &plot.lines {
        rules.extend(name(plot, line, &rules, &x, &y, out));
    }
    for (series, line) in plot.lines.iter().enumerate() {
        marks(line, series, &plot.format, &x, &y, out);
    }
    years_and_counts(plot, &x, y.px.0, out);
}

/// A line; one that only accompanies is thin.
fn draw(line: &Line, x: &Scale, y: &Scale, out: &mut Layout) {
    let (strong, quiet) = roles(line.who);
    let accompanies = line.who == Who::Neutral;
    out.path(pixels(line, x, y), if accompanies { quiet } else { strong }, if accompanies { 1.5 } else { 2.5 });
}

fn pixels(line: &Line, x: &Scale, y: &Scale) -> Vec<(f64, f64)> {
    line.points.iter().map(|(at, v)| (x.at(*at), y.at(*v))).collect()
}

fn marks(line: &Line, series: usize, format: &Format, x: &Scale, y: &Scale, out: &mut Layout) {
    for (at, value) in &line.points {
        out.mark(Mark {
            x: x.at(*at),
            y: y.at(*value),
            radius: 4.0,
            label: format!("{} {}: {}", line.label, number::plain(*at, 0), format.show(*value)),
            code: None,
            key: String::new(),
            who: line.who,
            series,
        });
    }
}

/// Nothing to draw: its reason in words.
fn words_alone(plot: &Events, out: &mut Layout) {
    let mut baseline = 0.0;
    for line in measure::wrap(&plot.empty, NAME, false, out.width) {
        baseline += LEADING * 1.2;
        out.text(text(line, 0.0, baseline, NAME, false, Anchor::Start, Role::Ink));
    }
    out.height = baseline + 8.0;
}

/// Before and after, at either side of the event, one under the other where they do not fit; returns the lowest edge.
fn sides(plot: &Events, event: f64, out: &mut Layout) -> f64 {
    let ends = [(event - 6.0, Anchor::End), (event + 6.0, Anchor::Start)];
    let mut bottom = 0.0f64;
    for (words, (at, anchor)) in plot.sides.iter().zip(ends) {
        let mut t = out.inside(text(words.clone(), at, 14.0, SMALL, false, anchor, Role::Secondary));
        if !out.is_free(&t) {
            t.baseline += 16.0;
        }
        bottom = bottom.max(t.baseline + 4.0);
        out.text(t);
    }
    bottom
}

/// A line's name in the free room nearest to its end, clear of every line; a thin rule leads there if it is far.
fn name(plot: &Events, line: &Line, rules: &[[(f64, f64); 2]], x: &Scale, y: &Scale, out: &mut Layout) -> Option<[(f64, f64); 2]> {
    let end = line.points.last().map(|(at, v)| (x.at(*at), y.at(*v)))?;
    let role = roles(line.who).1;
    let event = x.at(-0.5);
    let words = measure::wrap(&line.label, NAME, true, (x.px.1 - event - 8.0).clamp(100.0, 240.0));
    let (width, height) = (words.iter().map(|w| measure::width(w, NAME, true)).fold(0.0, f64::max), LEADING * words.len() as f64);
    let boxes = |left: f64, top: f64| -> Vec<TextBox> {
        let row = |(k, w): (usize, &String)| text(w.clone(), left, top + LEADING * (k as f64 + 0.78), NAME, true, Anchor::Start, role);
        words.iter().enumerate().map(row).collect()
    };
    let around = |left: f64, top: f64| (left - 3.0, top - 3.0, left + width + 3.0, top + height + 3.0);
    let rule = |(l, t, r, b): Box4| [(end.0.clamp(l, r), end.1.clamp(t, b)), end];
    let paths: Vec<Vec<(f64, f64)>> = plot.lines.iter().map(|l| pixels(l, x, y)).collect();
    let texts: Vec<Box4> = out.texts().map(TextBox::bounds).collect();
    let cost = |left: f64, top: f64| {
        let own = around(left, top);
        let wide = (own.0 - 3.0, own.1 - 3.0, own.2 + 3.0, own.3 + 3.0);
        let [near, _] = rule(own);
        let over = paths.iter().flat_map(|p| p.windows(2)).filter(|w| crosses(wide, w[0], w[1])).count()
            + rules.iter().filter(|r| crosses(own, r[0], r[1])).count()
            + texts.iter().filter(|t| crosses(**t, near, end)).count();
        let upright = (own.0..own.2).contains(&event) || (own.1..own.3).contains(&y.at(0.0));
        (near.0 - end.0).hypot(near.1 - end.1) + 400.0 * over as f64 + if upright { 120.0 } else { 0.0 }
    };
    let (mut best, mut place) = (f64::INFINITY, (x.px.0 + 4.0, y.px.1));
    let mut top = y.px.1 + 3.0;
    while top + height <= y.px.0 {
        let mut left = x.px.0 + 4.0;
        while left + width <= x.px.1 {
            let cost = cost(left, top);
            if cost < best && !texts.iter().any(|t| touches(around(left, top), *t)) {
                (best, place) = (cost, (left, top));
            }
            left += 6.0;
        }
        top += 6.0;
    }
    boxes(place.0, place.1).into_iter().for_each(|b| out.text(b));
    let [near, end] = rule(around(place.0, place.1));
    ((near.0 - end.0).hypot(near.1 - end.1) > 14.0).then(|| {
        out.path(vec![near, end], role, 1.0);
        [near, end]
    })
}

/// Left, top, right, bottom.
type Box4 = (f64, f64, f64, f64);

fn touches(a: Box4, b: Box4) -> bool {
    a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3
}

/// Whether a straight line enters a box (Liang and Barsky 1984).
fn crosses((l, t, r, b): Box4, from: (f64, f64), to: (f64, f64)) -> bool {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (mut enter, mut leave) = (0.0f64, 1.0f64);
    for (step, room) in [(-dx, from.0 - l), (dx, r - from.0), (-dy, from.1 - t), (dy, b - from.1)] {
        if step == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if step < 0.0 {
            enter = enter.max(room / step);
        } else {
            leave = leave.min(room / step);
        }
    }
    enter <= leave
}

/// Event times, the name of their axis, then a bar and a number for each; where they do not fit, every second, third …
fn years_and_counts(plot: &Events, x: &Scale, bottom: f64, out: &mut Layout) {
    let one = x.at(1.0) - x.at(0.0);
    let most = plot.counts.iter().map(|c| c.1).max().unwrap_or(0).max(1);
    let wide = |v: f64| measure::width(&number::plain(v, 0), SMALL, false);
    let widest = plot.counts.iter().map(|c| wide(c.1 as f64).max(wide(f64::from(c.0)))).fold(0.0, f64::max) + 5.0;
    let stride = [1, 2, 3, 4, 5].into_iter().find(|s| f64::from(*s) * one >= widest).unwrap_or(10);
    let mut label = |v: f64, at: i16, baseline: f64| {
        let t = out.inside(text(number::plain(v, 0), x.at(f64::from(at)), baseline, SMALL, false, Anchor::Middle, Role::Secondary));
        if at % stride == 0 && out.is_free(&t) {
            out.text(t);
        }
    };
    let (times, axis) = (bottom + 18.0, bottom + 36.0);
    let (heading, base) = (axis + 20.0, axis + 28.0 + BARS);
    for at in plot.range.0..=plot.range.1 {
        label(f64::from(at), at, times);
    }
    for (at, n) in &plot.counts {
        label(*n as f64, *at, base + 15.0);
    }
    let middle = f64::midpoint(x.px.0, x.px.1);
    let axis_words = out.inside(text(plot.axis.clone(), middle, axis, SMALL, false, Anchor::Middle, Role::Secondary));
    out.text(axis_words);
    out.text(text(plot.counts_label.clone(), x.px.0, heading, SMALL, false, Anchor::Start, Role::Secondary));
    let bar = (one * 0.7).clamp(2.0, 18.0);
    for (at, n) in &plot.counts {
        let height = (BARS * *n as f64 / most as f64).max(1.0);
        out.rect(x.at(f64::from(*at)) - bar / 2.0, base - height, bar, height, Role::ParticipantTint, true);
    }
    out.horizontal(x.px.0, x.px.1, base, Role::Grid, 1.0);
    out.height = base + 20.0;
}
