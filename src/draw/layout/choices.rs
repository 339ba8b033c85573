//! Sorted estimates with their intervals, and beneath each column the choices behind it.
//!
//! Every estimate is a column as wide as the picture allows (two pixels on a telephone), hit anywhere in its height.
//! On wide screens the panels stand side by side.

use super::scale::{Scale, extent, nice_step, ticks, widened};
use super::shapes::{Anchor, Layout, Mark, Shape, text};
use crate::draw::{Role, measure};
use crate::figure::{Against, ChoicePanel, Choices, Who};

const NAME: f64 = 14.0;
const SMALL: f64 = 12.0;
const ROW: f64 = 16.0;
/// From this width two panels stand side by side.
const WIDE: f64 = 840.0;
const BETWEEN: f64 = 36.0;

pub fn lay(plot: &Choices, out: &mut Layout) {
    let beside = if out.width >= WIDE { plot.panels.len().clamp(1, 2) } else { 1 };
    let width = (out.width - BETWEEN * (beside as f64 - 1.0)) / beside as f64;
    let (mut top, mut bottom) = (0.0, 0.0_f64);
    for (series, panel) in plot.panels.iter().enumerate() {
        let column = series % beside;
        if column == 0 && series > 0 {
            top = bottom + BETWEEN;
        }
        let mut one = Layout::new(width);
        lay_panel(plot, panel, series, &mut one);
        bottom = bottom.max(top + one.height);
        out.include(one, column as f64 * (width + BETWEEN), top);
    }
    out.height = bottom;
}

fn role(against: Against) -> Role {
    match against {
        Against::Above => Role::Participant,
        Against::Below => Role::NonParticipant,
        Against::Unclear => Role::Muted,
    }
}

/// The shape of a state: up, down, ring.
fn glyph(against: Against, x: f64, y: f64, r: f64, out: &mut Layout) {
    let up = match against {
        Against::Above => -1.0,
        Against::Below => 1.0,
        Against::Unclear => {
            out.circle(x, y, r, Role::Ground, None);
            out.circle(x, y, r - 0.5, Role::Muted, Some(1.0));
            return;
        }
    };
    let points = vec![(x - r, y - up * 0.8 * r), (x + r, y - up * 0.8 * r), (x, y + up * r)];
    out.shapes.push(Shape::Area { points, role: role(against), opacity: 1.0 });
}

fn lay_panel(plot: &Choices, panel: &ChoicePanel, series: usize, out: &mut Layout) {
    let width = out.width;
    let heading = key(panel, out);
    let values = panel.points.iter().flat_map(|p| [p.low, p.high, p.value]);
    let (low, high) = extent(values.chain([0.0])).unwrap_or((-1.0, 1.0));
    let (low, high) = if high - low < 1e-9 { (low - 1.0, high + 1.0) } else { (low, high) };
    let height = (width * 0.42).clamp(150.0, 240.0);
    let step = nice_step(high - low, (height / 34.0) as usize);
    let data = widened((low, high), step);
    let format = plot.format.for_step(step);

    // As wide as in bold, whichever row is the reader's own.
    let wide = |labels: &mut dyn Iterator<Item = String>| labels.map(|l| measure::width(&l, SMALL, true)).fold(0.0, f64::max);
    let names = wide(&mut panel.groups.iter().flatten().cloned()).min(width * 0.36);
    let gutter = names.max(wide(&mut ticks(data, step).into_iter().map(|t| format.show(t)))) + 8.0;
    let columns = panel.points.len().max(1) as f64;
    let pitch = ((width - gutter - 4.0) / columns).min(14.0);
    let (left, right) = (gutter, gutter + pitch * columns);
    let x = |i: usize| left + pitch * (i as f64 + 0.5);
    // Room in every panel, so that axes side by side stand level.
    let own_room = if plot.panels.iter().all(|p| p.own_label.is_empty()) { 0.0 } else { 20.0 };
    let mut y = heading;
    for line in measure::wrap(&plot.axis, SMALL, false, width) {
        y += 17.0;
        out.text(text(line, 0.0, y - 4.0, SMALL, false, Anchor::Start, Role::Secondary));
    }
    let top = y + 10.0 + own_room;
    let scale = Scale { data, px: (top + height, top) };
    for t in ticks(scale.data, step) {
        let zero = t.abs() < step * 1e-6;
        let (colour, stroke) = if zero { (Role::Observed, 1.5) } else { (Role::Grid, 1.0) };
        out.horizontal(left, right, scale.at(t), colour, stroke);
        out.text(text(format.show(t), left - 6.0, scale.at(t) + 4.0, SMALL, false, Anchor::End, Role::Secondary));
    }
    let (bottom, rows) = grid(panel, gutter, (left, right), top + height + 14.0, out);

    if let Some(i) = panel.points.iter().position(|p| p.own) {
        out.vertical(x(i), top - 4.0, bottom, Role::Observed, 1.0);
        let label = out.inside(text(panel.own_label.clone(), x(i), top - 9.0, SMALL, true, Anchor::Middle, Role::Ink));
        out.text(label);
    }
    let stroke = (pitch * 0.5).clamp(1.0, 3.0);
    for (i, p) in panel.points.iter().enumerate() {
        out.vertical(x(i), scale.at(p.high), scale.at(p.low), if p.own { Role::Observed } else { role(p.against) }, stroke);
    }
    let radius = (pitch * 0.6).clamp(2.25, 4.5);
    for (i, p) in panel.points.iter().enumerate() {
        glyph(p.against, x(i), scale.at(p.value), radius, out);
        let cell = (pitch - 1.0).clamp(1.5, 9.0);
        for at in p.rows.iter().zip(&rows).filter_map(|(r, group)| group.get(*r)) {
            out.rect(x(i) - cell / 2.0, at - 4.0, cell, 8.0, if p.own { Role::Observed } else { role(p.against) }, true);
        }
        let mark = Mark {
            x: x(i),
            y: scale.at(p.value),
            radius,
            label: p.label.clone(),
            code: None,
            key: p.key.clone(),
            who: Who::Neutral,
            series,
        };
        out.mark_column(mark, top, bottom);
    }
    if let Some((i, p)) = panel.points.iter().enumerate().find(|(_, p)| p.own) {
        let y = scale.at(p.value);
        out.circle(x(i), y, radius + 4.0, Role::Ground, None);
        out.circle(x(i), y, radius + 3.0, Role::Observed, Some(1.5));
        glyph(p.against, x(i), y, radius.max(3.0), out);
    }
    out.height = bottom + 4.0;
}

/// Name and total, then what each shape means with its number; returns the lowest edge.
fn key(panel: &ChoicePanel, out: &mut Layout) -> f64 {
    let name = measure::width(&panel.label, NAME, true);
    out.text(text(panel.label.clone(), 0.0, 15.0, NAME, true, Anchor::Start, Role::Ink));
    out.text(text(panel.total_label.clone(), name + 10.0, 15.0, SMALL, false, Anchor::Start, Role::Secondary));
    let (mut x, mut y) = (0.0, 36.0);
    for (against, words) in &panel.names {
        let w = 16.0 + measure::width(words, SMALL, true);
        if x > 0.0 && x + w > out.width {
            (x, y) = (0.0, y + 19.0);
        }
        glyph(*against, x + 5.0, y - 4.0, 4.5, out);
        let colour = if *against == Against::Below { Role::NonParticipantText } else { role(*against) };
        let colour = if *against == Against::Unclear { Role::Secondary } else { colour };
        out.text(text(words.clone(), x + 15.0, y, SMALL, true, Anchor::Start, colour));
        x += w + 14.0;
    }
    y + 4.0
}

/// Rows with their names; returns the lowest edge and, by group, the middle of each row.
fn grid(panel: &ChoicePanel, gutter: f64, (left, right): (f64, f64), top: f64, out: &mut Layout) -> (f64, Vec<Vec<f64>>) {
    let mut y = top;
    let mut rows = vec![];
    let own = panel.points.iter().find(|p| p.own);
    for (n, group) in panel.groups.iter().enumerate() {
        let mut middles = vec![];
        for (r, name) in group.iter().enumerate() {
            // The reader's own choices stand out among the names.
            let bold = own.is_some_and(|p| p.rows.get(n) == Some(&r));
            let lines = measure::wrap(name, SMALL, bold, gutter - 6.0);
            let height = ROW * lines.len().max(1) as f64;
            let middle = y + height / 2.0;
            out.horizontal(left, right, middle, Role::Grid, 1.0);
            for (k, line) in lines.into_iter().enumerate() {
                out.text(text(line, 0.0, y + ROW * k as f64 + 12.5, SMALL, bold, Anchor::Start, Role::Ink));
            }
            middles.push(middle);
            y += height;
        }
        rows.push(middles);
        y += 8.0;
    }
    (y, rows)
}
