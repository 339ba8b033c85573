//! Small multiples on one scale: every area beside its comparison group.

use super::scale::{Scale, extent, nice_step, widened};
use super::shapes::{Anchor, Layout, Mark, text};
use crate::draw::{Role, measure};
use crate::figure::{Multiples, SmallPanel, Who};

const NAME: f64 = 13.0;
const SMALL: f64 = 12.0;
const GAP: f64 = 16.0;
const HEIGHT: f64 = 64.0;

struct Grid {
    columns: usize,
    panel: f64,
    header: f64,
    gutter: f64,
    values: (f64, f64),
}

pub fn lay(plot: &Multiples, out: &mut Layout) {
    let all = plot.panels.iter().flat_map(|p| p.points.iter().chain(&p.comparison).map(|p| p.1));
    let (low, high) = extent(all.chain([plot.reference])).unwrap_or((0.0, 1.0));
    let step = nice_step((high - low).max(1e-9), 4);
    let values = widened((low, high), step);
    let gutter =
        [values.0, values.1, plot.reference].map(|v| measure::width(&plot.format.bare(v), SMALL, false)).into_iter().fold(0.0, f64::max)
            + 6.0;
    let widest = plot.panels.iter().map(|p| measure::width(&p.label, NAME, true)).fold(0.0, f64::max);
    let value = plot.panels.iter().map(|p| measure::width(&p.value_label, SMALL, true)).fold(0.0, f64::max);
    let room = out.width - gutter;
    let least = widest.max(86.0).min((room - GAP) / 2.0);
    let most = (((room + GAP) / (least + GAP)) as usize).clamp(1, 8);
    // As many rows as that takes, filled evenly: nobody stands alone in the last one.
    let rows = plot.panels.len().div_ceil(most).max(1);
    let columns = plot.panels.len().div_ceil(rows).max(1);
    let panel = (room - GAP * (columns - 1) as f64) / columns as f64;
    let one_line = widest + 8.0 + value <= panel;
    let name_lines = if widest > panel { 2.0 } else { 1.0 };
    let grid = Grid { columns, panel, header: name_lines * 17.0 + if one_line { 4.0 } else { 20.0 }, gutter, values };

    let mut y = key(plot, out);
    for row in 0..rows {
        let of_row = plot.panels.iter().enumerate().skip(row * columns).take(columns);
        for (i, p) in of_row {
            one(plot, p, i, &grid, y, one_line, out);
        }
        y += grid.header + HEIGHT + 26.0;
    }
    out.height = y;
}

/// Which line is which, once, above all panels.
fn key(plot: &Multiples, out: &mut Layout) -> f64 {
    let mut y = 0.0;
    let mut x = 0.0;
    for (k, label) in plot.line_labels.iter().enumerate() {
        let (mark, word) = if k == 0 { (Role::Participant, Role::Participant) } else { (Role::NonParticipant, Role::NonParticipantText) };
        let mut lines = measure::wrap(label, NAME, true, out.width - 30.0).into_iter();
        let w = lines.clone().map(|l| measure::width(&l, NAME, true)).fold(0.0, f64::max);
        if x > 0.0 && x + 30.0 + w > out.width || x == 0.0 {
            x = 0.0;
            y += 20.0;
        }
        out.horizontal(x, x + 22.0, y - 5.0, mark, if k == 0 { 2.5 } else { 1.5 });
        if let Some(first) = lines.next() {
            out.text(text(first, x + 28.0, y, NAME, true, Anchor::Start, word));
        }
        for more in lines {
            y += 18.0;
            out.text(text(more, x + 28.0, y, NAME, true, Anchor::Start, word));
        }
        x += 28.0 + w + 20.0;
    }
    y + 18.0
}

fn one(plot: &Multiples, p: &SmallPanel, i: usize, grid: &Grid, top: f64, one_line: bool, out: &mut Layout) {
    let column = i % grid.columns;
    let left = grid.gutter + column as f64 * (grid.panel + GAP);
    let right = left + grid.panel;
    let mut y = top;
    for line in measure::wrap(&p.label, NAME, true, grid.panel).into_iter().take(2) {
        y += 17.0;
        out.text(text(line, left, y - 3.0, NAME, true, Anchor::Start, Role::Ink));
    }
    if one_line {
        out.text(text(p.value_label.clone(), right, top + 14.0, SMALL, true, Anchor::End, Role::Participant));
    } else {
        out.text(text(p.value_label.clone(), left, y + 13.0, SMALL, true, Anchor::Start, Role::Participant));
    }
    let x = Scale { data: (f64::from(plot.years.0), f64::from(plot.years.1)), px: (left, right - 3.0) };
    let y = Scale { data: grid.values, px: (top + grid.header + HEIGHT, top + grid.header) };
    for b in &plot.breaks {
        out.dashed_vertical(x.at(*b), y.px.1, y.px.0, Role::Grid);
    }
    out.horizontal(left, right, y.at(plot.reference), Role::Muted, 1.0);
    out.horizontal(left, right, y.px.0, Role::Grid, 1.0);
    if column == 0 {
        let mut labels = vec![plot.reference, grid.values.0];
        labels.dedup();
        for v in labels {
            let label = text(plot.format.bare(v), left - 4.0, y.at(v) + 4.0, SMALL, false, Anchor::End, Role::Secondary);
            if out.is_free(&label) {
                out.text(label);
            }
        }
    }
    let to_px = |points: &[(f64, f64)]| points.iter().map(|(t, v)| (x.at(*t), y.at(*v))).collect::<Vec<_>>();
    if p.comparison.len() > 1 {
        out.path(to_px(&p.comparison), Role::NonParticipant, 1.5);
    }
    let own = to_px(&p.points);
    if let Some(&(end_x, end_y)) = own.last() {
        out.path(own, Role::Participant, 2.5);
        out.circle(end_x, end_y, 3.0, Role::Participant, None);
        out.mark(Mark {
            x: (left + right) / 2.0,
            y: (y.px.0 + y.px.1) / 2.0,
            radius: grid.panel.min(HEIGHT) / 2.0,
            label: format!("{} {}", p.label, p.value_label),
            code: None,
            key: p.id.clone(),
            who: Who::Participant,
            series: i,
        });
    }
    // Years under the lowest panel of each column.
    if i + grid.columns >= plot.panels.len() {
        for (at, anchor, year) in [(left, Anchor::Start, plot.years.0), (right, Anchor::End, plot.years.1)] {
            out.text(text(year.to_string(), at, y.px.0 + 16.0, SMALL, false, anchor, Role::Secondary));
        }
    }
}
