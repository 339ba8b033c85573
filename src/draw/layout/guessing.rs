//! A picture to be drawn on: axes whose range does not give the answer away, what is known, guesses, and the answer.
//!
//! [`guess_axes`] is the same geometry turned round: from a finger's place to position and value.

use super::scale::{Scale, nice_step, ticks, widened};
use super::shapes::{Anchor, Layout, Mark, text, within};
use crate::draw::{Role, measure};
use crate::figure::{Guessing, Who};

const SMALL: f64 = 12.0;
const NAME: f64 = 13.0;
const TOP: f64 = 14.0;

/// Where the plot lies at a width, in CSS px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GuessAxes {
    x: Scale,
    y: Scale,
    step: f64,
}

impl GuessAxes {
    /// Position and value under a point.
    pub fn value_at(&self, x: f64, y: f64) -> (f64, f64) {
        let back = |s: &Scale, px: f64| s.data.0 + (px - s.px.0) / (s.px.1 - s.px.0) * (s.data.1 - s.data.0);
        (back(&self.x, x), back(&self.y, y))
    }

    /// Place of a position and value.
    pub fn place_of(&self, x: f64, value: f64) -> (f64, f64) {
        (self.x.at(x), self.y.at(value))
    }
}

/// The axes of a picture at a width, and in a frame of that height at `most`.
pub fn guess_axes(plot: &Guessing, width: f64, most: Option<f64>) -> GuessAxes {
    let shown = plot.truth.iter().chain(&plot.beside).flat_map(|t| t.1.iter().map(|p| p.1));
    let drawn = plot.guesses.iter().flat_map(|g| g.1.iter().flatten().copied());
    let all = shown.chain(drawn).filter(|v| v.is_finite());
    let (low, high) = all.fold(plot.range, |(l, h), v| (l.min(v), h.max(v)));
    let height = within(most, (width * 0.5).clamp(220.0, 400.0), TOP + foot(plot), 96.0);
    let step = nice_step(high - low, (height / 44.0) as usize);
    let data = widened((low, high), step);
    let format = plot.format.for_step(step);
    let gutter = ticks(data, step).iter().map(|t| measure::width(&format.show(*t), SMALL, false)).fold(0.0, f64::max) + 12.0;
    let names = plot.guesses.iter().map(|g| &g.0).chain(plot.truth.iter().chain(&plot.beside).map(|t| &t.0));
    let right = if plot.is_bars { 8.0 } else { names.map(|n| measure::width(n, NAME, true)).fold(28.0, f64::max).min(width * 0.3) + 14.0 };
    let ends = (plot.positions.first().map_or(0.0, |p| p.0), plot.positions.last().map_or(1.0, |p| p.0));
    let ends = if plot.is_bars { (ends.0 - 0.6, ends.1 + 0.6) } else { ends };
    GuessAxes { x: Scale { data: ends, px: (gutter + 6.0, width - right) }, y: Scale { data, px: (TOP + height, TOP) }, step }
}

/// Room beneath the axes for the labels of positions.
fn foot(plot: &Guessing) -> f64 {
    if plot.is_bars { 44.0 } else { 26.0 }
}

pub fn lay(plot: &Guessing, out: &mut Layout) {
    let axes = guess_axes(plot, out.width, out.most);
    let GuessAxes { x, y, step } = axes;
    let format = plot.format.for_step(step);
    for t in ticks(y.data, step) {
        let zero = plot.is_bars && t.abs() < step * 1e-6;
        out.horizontal(x.px.0, x.px.1, y.at(t), if zero { Role::Observed } else { Role::Grid }, 1.0);
        out.text(text(format.show(t), x.px.0 - 8.0, y.at(t) + 4.0, SMALL, false, Anchor::End, Role::Secondary));
    }
    for at in &plot.asked {
        out.dashed_vertical(x.at(*at), y.px.1, y.px.0, Role::Muted);
    }
    if plot.is_bars {
        bars(plot, &axes, out);
    } else {
        lines(plot, &axes, out);
    }
    labels(plot, &axes, out);
    out.height = y.px.0 + foot(plot);
}

/// Labels of the positions: years that fit, the asked ones and the last first.
fn labels(plot: &Guessing, axes: &GuessAxes, out: &mut Layout) {
    let asked = |at: f64| plot.asked.iter().any(|a| (a - at).abs() < 1e-9);
    let last = plot.positions.last().map_or(0.0, |p| p.0);
    let mut order: Vec<&(f64, String)> = plot.positions.iter().collect();
    order.sort_by(|a, b| (a.0 != last, !asked(a.0)).cmp(&(b.0 != last, !asked(b.0))).then(a.0.total_cmp(&b.0)));
    let room = if plot.is_bars { (axes.x.px.1 - axes.x.px.0) / plot.positions.len().max(1) as f64 - 8.0 } else { f64::MAX };
    for (at, label) in order {
        for (k, line) in measure::wrap(label, SMALL, false, room).into_iter().enumerate() {
            let t = text(line, axes.x.at(*at), axes.y.px.0 + 18.0 + 15.0 * k as f64, SMALL, false, Anchor::Middle, Role::Secondary);
            let t = out.inside(t);
            let mut wider = t.clone();
            wider.text.push(' ');
            if out.is_free(&wider) {
                out.text(t);
            }
        }
    }
}

fn lines(plot: &Guessing, axes: &GuessAxes, out: &mut Layout) {
    let place = |points: &[(f64, f64)]| points.iter().map(|(a, v)| axes.place_of(*a, *v)).collect::<Vec<_>>();
    let mut ends: Vec<(f64, String, Role)> = Vec::new();
    if let Some((name, points)) = &plot.beside {
        let points = place(points);
        out.path(points.clone(), Role::NonParticipant, 2.5);
        if let Some(end) = points.last() {
            out.circle(end.0, end.1, 4.5, Role::Ground, None);
            out.circle(end.0, end.1, 3.75, Role::NonParticipant, Some(2.0));
            ends.push((end.1, name.clone(), Role::NonParticipantText));
        }
    }
    let from = plot.known.last().copied();
    let own = plot.guesses.len().saturating_sub(1);
    for (n, (name, values)) in plot.guesses.iter().enumerate() {
        let points: Vec<(f64, f64)> =
            from.into_iter().chain(plot.asked.iter().zip(values).filter_map(|(a, v)| v.map(|v| (*a, v)))).collect();
        if points.len() < 2 {
            continue;
        }
        let points = place(&points);
        let (role, width) = if n == own { (Role::Ink, 2.5) } else { (Role::Muted, 2.0) };
        dashed(&points, role, width, out);
        for p in &points[1..] {
            out.circle(p.0, p.1, 5.0, Role::Ground, None);
            out.circle(p.0, p.1, 4.0, role, Some(2.0));
        }
        if let Some(end) = points.last() {
            ends.push((end.1, name.clone(), if n == own { Role::Ink } else { Role::Secondary }));
        }
    }
    let known = place(&plot.known);
    out.path(known.clone(), Role::Observed, 3.0);
    if let Some((name, points)) = &plot.truth {
        let points = place(points);
        out.path(points.clone(), Role::Observed, 3.0);
        if let Some(end) = points.last() {
            out.circle(end.0, end.1, 5.0, Role::Observed, None);
            ends.push((end.1, name.clone(), Role::Ink));
        }
    } else if let Some(end) = known.last() {
        out.circle(end.0, end.1, 5.0, Role::Observed, None);
    }
    for (at, value) in &plot.known {
        mark(plot, axes, out, (*at, *value), &plot.known_label, Who::Observed, 0);
    }
    for (n, (name, values)) in plot.guesses.iter().enumerate() {
        for (at, value) in plot.asked.iter().zip(values).filter_map(|(a, v)| v.map(|v| (*a, v))) {
            mark(plot, axes, out, (at, value), name, Who::Neutral, n + 1);
        }
    }
    if let Some((name, points)) = &plot.truth {
        for p in points.iter().filter(|p| !plot.known.iter().any(|k| k.0 == p.0)) {
            mark(plot, axes, out, *p, name, Who::Observed, plot.guesses.len() + 1);
        }
    }
    // Names at the ends, moved apart from the top down and kept inside.
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut below = f64::MIN;
    for e in &mut ends {
        e.0 = e.0.max(below + 17.0);
        below = e.0;
    }
    let mut above = axes.y.px.0 + 2.0;
    for e in ends.iter_mut().rev() {
        e.0 = e.0.min(above);
        above = e.0 - 17.0;
    }
    for (at, name, role) in ends {
        let limit = out.width - axes.x.px.1 - 10.0;
        let line = measure::wrap(&name, NAME, true, limit).into_iter().next().unwrap_or_default();
        out.text(text(line, axes.x.px.1 + 10.0, at + 4.5, NAME, true, Anchor::Start, role));
    }
}

fn bars(plot: &Guessing, axes: &GuessAxes, out: &mut Layout) {
    let slot = (axes.x.px.1 - axes.x.px.0) / (plot.positions.len() as f64 * 1.2);
    let zero = axes.y.at(0.0_f64.clamp(axes.y.data.0, axes.y.data.1));
    let groups = plot.guesses.len() + usize::from(plot.truth.is_some());
    let width = (slot / groups.max(1) as f64 - 6.0).clamp(10.0, 72.0);
    for (k, (at, _)) in plot.positions.iter().enumerate() {
        let left = axes.x.at(*at) - (width + 6.0) * groups as f64 / 2.0 + 3.0;
        let column = |n: usize, value: f64, role: Role, filled: bool, name: &str, out: &mut Layout| {
            let (x, top) = (left + n as f64 * (width + 6.0), axes.y.at(value));
            out.rect(x, top.min(zero), width, (top - zero).abs(), role, filled);
            if !filled {
                out.path(vec![(x, top), (x + width, top)], role, 4.0);
            }
            let words = plot.format.show(value);
            let below = value < 0.0;
            let t = text(words, x + width / 2.0, if below { top + 16.0 } else { top - 8.0 }, NAME, true, Anchor::Middle, Role::Ink);
            let t = out.inside(t);
            if out.is_free(&t) && t.baseline < axes.y.px.0 + 2.0 {
                out.text_on_ground(t);
            }
            mark(plot, axes, out, (*at, value), name, Who::Neutral, n);
        };
        for (n, (name, values)) in plot.guesses.iter().enumerate() {
            let value = plot.asked.iter().position(|a| (a - at).abs() < 1e-9).and_then(|i| values.get(i).copied().flatten());
            if let Some(value) = value {
                column(n, value, if n + 1 == plot.guesses.len() { Role::Ink } else { Role::Muted }, false, name, out);
            }
        }
        if let Some((name, points)) = &plot.truth
            && let Some((_, value)) = points.get(k)
        {
            let role = if k == 0 { Role::Participant } else { Role::NonParticipant };
            column(groups - 1, *value, role, true, name, out);
        }
    }
}

fn mark(plot: &Guessing, axes: &GuessAxes, out: &mut Layout, (at, value): (f64, f64), name: &str, who: Who, series: usize) {
    let label = plot.positions.iter().find(|p| (p.0 - at).abs() < 1e-9).map_or("", |p| &p.1);
    let (x, y) = axes.place_of(at, value);
    let label = format!("{name} {label} {}", plot.format.show(value));
    out.mark(Mark { x, y, radius: 5.0, label, code: None, key: String::new(), who, series });
}

/// A path in dashes of 7 and gaps of 5 px.
fn dashed(points: &[(f64, f64)], role: Role, width: f64, out: &mut Layout) {
    const DASH: (f64, f64) = (7.0, 5.0);
    for pair in points.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let length = ((b.0 - a.0).powi(2) + (b.1 - a.1).powi(2)).sqrt().max(1e-9);
        let at = |t: f64| (a.0 + (b.0 - a.0) * t / length, a.1 + (b.1 - a.1) * t / length);
        let mut t = 0.0;
        while t < length {
            out.path(vec![at(t), at((t + DASH.0).min(length))], role, width);
            t += DASH.0 + DASH.1;
        }
    }
}
