//! A dot per municipality over two values, with the spread of each value along the edges.
//!
//! Participants are discs and lie on top, the others rings; the town is larger, rimmed and named.

use super::scale::{Scale, extent, nice_step, ticks, widened};
use super::shapes::{Anchor, Layout, Mark, Shape, roles, text};
use crate::draw::{Role, measure};
use crate::figure::{Dot, Scatter, ScatterAxis, ScatterGroup, Who};

const SMALL: f64 = 12.0;
const NAME: f64 = 13.0;
/// Room for the spread of a value along an edge.
const EDGE: f64 = 34.0;
/// Classes in such a spread.
const CLASSES: usize = 32;

pub fn lay(plot: &Scatter, out: &mut Layout) {
    let width = out.width;
    let mut top = key(plot, out) + 6.0;
    for line in measure::wrap(&plot.axes[1].label, SMALL, false, width) {
        top += 17.0;
        out.text(text(line, 0.0, top - 4.0, SMALL, false, Anchor::Start, Role::Secondary));
    }
    top += 4.0 + EDGE;
    let height = (width * 0.58).clamp(220.0, 460.0);
    let (y_data, y_step) = range(&plot.axes[1], plot.groups.iter().flat_map(|g| g.upwards.iter().copied()), (height / 44.0) as usize);
    let shown = plot.axes[1].format.for_step(y_step);
    let gutter = ticks(y_data, y_step).iter().map(|t| measure::width(&shown.show(*t), SMALL, false)).fold(0.0, f64::max) + 10.0;
    let across = width - gutter - EDGE - 8.0;
    let dots = || plot.groups.iter().flat_map(|g| g.dots.iter().map(|d| d.value));
    let sample = extent(dots()).unwrap_or((0.0, 1.0));
    let sample = [sample.0, sample.1].map(|v| measure::width(&plot.axes[0].format.show(v), SMALL, false)).into_iter().fold(0.0, f64::max);
    let (x_data, x_step) = range(&plot.axes[0], dots(), ((across / (sample + 22.0)) as usize).clamp(2, 9));
    let x = Scale { data: x_data, px: (gutter, gutter + across) };
    let y = Scale { data: y_data, px: (top + height, top) };

    let line = |axis: &ScatterAxis, t: f64, step: f64| {
        if axis.zero && t.abs() < step * 1e-6 { (Role::Observed, 1.0) } else { (Role::Grid, 1.0) }
    };
    for t in ticks(y_data, y_step) {
        let (colour, stroke) = line(&plot.axes[1], t, y_step);
        out.horizontal(x.px.0, x.px.1, y.at(t), colour, stroke);
        out.text(text(shown.show(t), gutter - 6.0, y.at(t) + 4.0, SMALL, false, Anchor::End, Role::Secondary));
    }
    let format = plot.axes[0].format.for_step(x_step);
    for t in ticks(x_data, x_step) {
        let (colour, stroke) = line(&plot.axes[0], t, x_step);
        out.vertical(x.at(t), top, y.px.0, colour, stroke);
        let label = out.inside(text(format.show(t), x.at(t), y.px.0 + 17.0, SMALL, false, Anchor::Middle, Role::Secondary));
        if out.is_free(&label) {
            out.text(label);
        }
    }
    let mut bottom = y.px.0 + 22.0;
    for words in measure::wrap(&plot.axes[0].label, SMALL, false, width) {
        bottom += 17.0;
        out.text(text(words, width, bottom - 4.0, SMALL, false, Anchor::End, Role::Secondary));
    }
    for group in plot.groups.iter().rev() {
        spread(group, group.dots.iter().map(|d| x.at(d.value)).collect(), x.px, |along, up| (along, top - 4.0 - up), out);
        spread(group, group.upwards.iter().map(|v| y.at(*v)).collect(), y.px, |along, up| (x.px.1 + 4.0 + up, along), out);
    }
    points(plot, &x, &y, out);
    out.height = bottom + 2.0;
}

/// The range of an axis with round steps, zero included where it has a line.
fn range(axis: &ScatterAxis, values: impl Iterator<Item = f64>, most: usize) -> ((f64, f64), f64) {
    let (mut low, mut high) = extent(values).unwrap_or((0.0, 1.0));
    if axis.zero {
        (low, high) = (low.min(0.0), high.max(0.0));
    }
    if high - low < 1e-9 {
        (low, high) = (low - 1.0, high + 1.0);
    }
    let step = nice_step(high - low, most);
    (widened((low, high), step), step)
}

/// A group's share in each class of pixels along an edge, as a hill; each group fills the same height by itself.
fn spread(group: &ScatterGroup, pixels: Vec<f64>, (from, to): (f64, f64), place: impl Fn(f64, f64) -> (f64, f64), out: &mut Layout) {
    let mut classes = [0.0_f64; CLASSES];
    for p in pixels {
        let class = ((p - from) / (to - from) * CLASSES as f64) as usize;
        classes[class.min(CLASSES - 1)] += 1.0;
    }
    let most = classes.iter().copied().fold(0.0, f64::max);
    if most == 0.0 {
        return;
    }
    let along = |k: usize| from + (to - from) * k as f64 / CLASSES as f64;
    let mut points = vec![place(from, 0.0)];
    for (k, n) in classes.iter().enumerate() {
        let up = n / most * (EDGE - 6.0);
        points.extend([place(along(k), up), place(along(k + 1), up)]);
    }
    points.push(place(to, 0.0));
    let role = roles(group.who).0;
    if group.who == Who::Participant {
        out.shapes.push(Shape::Area { points: points.clone(), role, opacity: 0.16 });
    }
    out.path(points, role, 1.25);
}

fn points(plot: &Scatter, x: &Scale, y: &Scale, out: &mut Layout) {
    let radius = if out.width < 480.0 { 2.5 } else { 3.25 };
    let mut town: Option<(f64, f64, &Dot, f64)> = None;
    for group in plot.groups.iter().rev() {
        let role = roles(group.who).0;
        for (dot, up) in group.dots.iter().zip(&group.upwards) {
            let at = (x.at(dot.value), y.at(*up));
            match () {
                () if dot.highlighted => town = Some((at.0, at.1, dot, *up)),
                () if group.who == Who::NonParticipant => out.circle(at.0, at.1, radius - 0.5, role, Some(1.0)),
                () => out.circle(at.0, at.1, radius, role, None),
            }
        }
    }
    for (series, group) in plot.groups.iter().enumerate() {
        let mut order: Vec<(&Dot, f64)> = group.dots.iter().zip(group.upwards.iter().copied()).collect();
        order.sort_by(|a, b| a.0.value.total_cmp(&b.0.value));
        for (dot, up) in order {
            out.mark(Mark {
                x: x.at(dot.value),
                y: y.at(up),
                radius,
                label: format!("{} {}", dot.name, plot.axes[1].format.show(up)),
                code: Some(dot.code),
                key: String::new(),
                who: if dot.highlighted { Who::Town } else { group.who },
                series,
            });
        }
    }
    if let Some((at_x, at_y, dot, up)) = town {
        let r = (radius + 2.5).max(5.0);
        // A dark rim, because some eyes see the town's colour and the non-participants' alike.
        out.circle(at_x, at_y, r + 3.0, Role::Ground, None);
        out.circle(at_x, at_y, r + 1.5, Role::Observed, None);
        out.circle(at_x, at_y, r, Role::Town, None);
        let words = format!("{} {}", dot.name, plot.axes[1].format.show(up));
        let lines = measure::wrap(&words, NAME, true, x.px.1 - x.px.0 - 4.0);
        let above = at_y - r - 8.0 - 18.0 * (lines.len().max(1) - 1) as f64;
        let first = if above - NAME > y.px.1 { above } else { at_y + r + NAME + 6.0 };
        for (k, line) in lines.into_iter().enumerate() {
            // Beside the axis' numbers, never over them.
            let half = measure::width(&line, NAME, true) / 2.0 + 2.0;
            let middle = at_x.min(x.px.1 - half).max(x.px.0 + half);
            out.text_on_ground(text(line, middle, first + 18.0 * k as f64, NAME, true, Anchor::Middle, Role::Town));
        }
    }
}

/// What disc and ring mean; returns the lowest edge.
fn key(plot: &Scatter, out: &mut Layout) -> f64 {
    let mut y = 0.0;
    for group in &plot.groups {
        let (mark, word) = roles(group.who);
        let lines = measure::wrap(&format!("{} {}", group.label, group.count_label), NAME, true, out.width - 16.0);
        for (k, line) in lines.into_iter().enumerate() {
            y += 18.0;
            if k == 0 && group.who == Who::NonParticipant {
                out.circle(5.0, y - 8.5, 4.0, mark, Some(1.5));
            } else if k == 0 {
                out.circle(5.0, y - 8.5, 4.5, mark, None);
            }
            out.text(text(line, 16.0, y - 4.0, NAME, true, Anchor::Start, word));
        }
    }
    y
}
