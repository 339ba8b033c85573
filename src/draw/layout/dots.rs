//! Distributions: every municipality a dot, stacked symmetrically about its row; means as lines; the town marked.
//!
//! On narrow screens a group's name stands above its row, on wide ones beside it.

use super::scale::{Scale, extent, nice_step, ticks, widened};
use super::shapes::{Anchor, Layout, Mark, Shape, roles, text};
use crate::draw::{Role, measure};
use crate::figure::{Dot, DotGroup, Dots, Who};

/// Below this width names stand above their rows.
const WIDE: f64 = 640.0;
const LABEL: f64 = 14.0;
const SMALL: f64 = 12.0;
const MEAN: f64 = 13.0;
/// Rows are never taller than this; denser ones get smaller dots.
const ROW_MOST: f64 = 150.0;
/// Tail of a mean line above and below the dots.
const TAIL: f64 = 8.0;

pub fn lay(plot: &Dots, out: &mut Layout) {
    let width = out.width;
    let wide = width >= WIDE;
    let gutter = if wide {
        plot.groups.iter().map(|g| measure::width(&g.label, LABEL, true)).fold(0.0, f64::max).clamp(96.0, width * 0.24) + 20.0
    } else {
        0.0
    };
    let values = plot.groups.iter().flat_map(|g| g.dots.iter().map(|d| d.value).chain(g.mean));
    let (mut low, mut high) = plot.clip.or_else(|| extent(values)).unwrap_or((0.0, 1.0));
    if plot.zero {
        (low, high) = (low.min(0.0), high.max(0.0));
    }
    if low == high {
        (low, high) = (low - 1.0, high + 1.0);
    }
    let sample = [low, high].map(|v| measure::width(&plot.format.show(v), SMALL, false)).into_iter().fold(0.0, f64::max);
    let span = width - gutter - 16.0;
    let step = nice_step(high - low, ((span / (sample + 22.0)) as usize).clamp(2, 9));
    let step = if plot.format.decimals == 0 { step.max(1.0) } else { step };
    let scale = Scale { data: widened((low, high), step), px: (gutter + 8.0, width - 8.0) };

    let radius = dot_radius(plot, &scale);
    // The plot's rows first (they decide the height), the grid beneath them.
    let grid_at = out.shapes.len();
    let mut y = 4.0;
    for (series, group) in plot.groups.iter().enumerate() {
        y = row(plot, group, series, &scale, radius, gutter, y, out);
    }
    let (top, bottom) = (2.0, y + 2.0);
    let mut grid = Layout::new(width);
    for t in ticks(scale.data, step) {
        let zero = plot.zero && t.abs() < step * 1e-6;
        let (role, stroke) = if zero { (Role::Observed, 1.5) } else { (Role::Grid, 1.0) };
        grid.vertical(scale.at(t), top, bottom, role, stroke);
    }
    out.shapes.splice(grid_at..grid_at, grid.shapes);
    let format = plot.format.for_step(step);
    for t in ticks(scale.data, step) {
        let label = out.inside(text(format.show(t), scale.at(t), bottom + 17.0, SMALL, false, Anchor::Middle, Role::Secondary));
        if out.is_free(&label) {
            out.text(label);
        }
    }
    out.height = bottom + 22.0;
}

/// Columns of dots: bin number and the dots in it, lowest first.
fn columns<'a>(dots: &'a [Dot], scale: &Scale, pitch: f64) -> Vec<(f64, Vec<&'a Dot>)> {
    let mut sorted: Vec<&'a Dot> = dots.iter().filter(|d| d.value.is_finite()).collect();
    sorted.sort_unstable_by(|a, b| a.value.total_cmp(&b.value).then(a.index.cmp(&b.index)));
    let mut out: Vec<(i64, Vec<&Dot>)> = vec![];
    for dot in sorted {
        let at = scale.at(dot.value).clamp(scale.px.0, scale.px.1);
        let bin = ((at - scale.px.0) / pitch).round() as i64;
        match out.last_mut() {
            Some((b, column)) if *b == bin => column.push(dot),
            _ => out.push((bin, vec![dot])),
        }
    }
    out.into_iter().map(|(bin, column)| (scale.px.0 + bin as f64 * pitch, column)).collect()
}

fn tallest(plot: &Dots, scale: &Scale, radius: f64) -> usize {
    plot.groups.iter().flat_map(|g| columns(&g.dots, scale, pitch(radius))).map(|(_, c)| c.len()).max().unwrap_or(1)
}

fn pitch(radius: f64) -> f64 {
    2.0 * radius + 0.5
}

/// The largest radius of dots at which the tallest column still fits its row.
fn dot_radius(plot: &Dots, scale: &Scale) -> f64 {
    let mut radius = 4.0;
    while radius > 1.25 && tallest(plot, scale, radius) as f64 * pitch(radius) > ROW_MOST {
        radius -= 0.25;
    }
    radius
}

#[allow(clippy::too_many_arguments)] // the row's place is all of them
fn row(plot: &Dots, group: &DotGroup, series: usize, scale: &Scale, radius: f64, gutter: f64, top: f64, out: &mut Layout) -> f64 {
    let (mark_role, word_role) = roles(group.who);
    let columns = columns(&group.dots, scale, pitch(radius));
    let most = columns.iter().map(|(_, c)| c.len()).max().unwrap_or(1) as f64;
    // Columns that still do not fit are pressed together: density stays visible, dots overlap.
    let pitch_y = pitch(radius).min(ROW_MOST / most);
    let swarm = (most * pitch_y).max(2.0 * radius + 4.0);
    let mut y = top;
    if gutter == 0.0 {
        y = beside_or_above(group, word_role, y, out);
    }
    let mean_label_y = y + MEAN + 2.0;
    if group.mean.is_some() {
        y += MEAN + 6.0;
    }
    let (dots_top, dots_bottom) = (y + TAIL, y + TAIL + swarm);
    let middle = (dots_top + dots_bottom) / 2.0;

    if gutter > 0.0 {
        let lines = measure::wrap(&group.label, LABEL, true, gutter - 12.0);
        let block = lines.len() as f64 * 19.0 + 17.0;
        let mut line_y = (middle - block / 2.0).max(top);
        for line in lines {
            line_y += 19.0;
            out.text(text(line, 0.0, line_y - 4.0, LABEL, true, Anchor::Start, word_role));
        }
        for line in measure::wrap(&group.count_label, SMALL, false, gutter - 12.0) {
            line_y += 17.0;
            out.text(text(line, 0.0, line_y - 4.0, SMALL, false, Anchor::Start, Role::Secondary));
        }
        y = y.max(line_y - swarm - 2.0 * TAIL);
    }

    let mut town: Option<(f64, f64, &Dot)> = None;
    for (x, column) in &columns {
        for (k, dot) in column.iter().enumerate() {
            // Alternate above and below the middle, so that columns are symmetric.
            let offset = if column.len() % 2 == 1 { k.div_ceil(2) as f64 } else { (k / 2) as f64 + 0.5 };
            let side = if k % 2 == 0 { -1.0 } else { 1.0 };
            let dot_y = middle + side * offset * pitch_y;
            let beyond = beyond(plot, dot);
            if dot.highlighted {
                town = Some((scale.at(dot.value).clamp(scale.px.0, scale.px.1), dot_y, dot));
            } else if beyond != 0.0 {
                // An arrow outwards: the value lies beyond the axis.
                let (tip, back, half) = (*x + beyond * (radius + 2.0), *x - beyond * radius, radius + 0.5);
                let points = vec![(tip, dot_y), (back, dot_y - half), (back, dot_y + half)];
                out.shapes.push(Shape::Area { points, role: mark_role, opacity: 1.0 });
            } else {
                out.circle(*x, dot_y, radius, mark_role, None);
            }
            out.mark(Mark {
                x: *x,
                y: dot_y,
                radius,
                label: format!("{} {}", dot.name, plot.format.show(dot.value)),
                code: Some(dot.code),
                key: String::new(),
                who: if dot.highlighted { Who::Town } else { group.who },
                series,
            });
        }
    }
    if let Some(mean) = group.mean {
        let x = scale.at(mean);
        out.vertical(x, dots_top - TAIL, dots_bottom + TAIL, Role::Ground, 5.0);
        out.vertical(x, dots_top - TAIL, dots_bottom + TAIL, word_role, 3.0);
        let label = out.inside(text(group.mean_label.clone(), x, mean_label_y, MEAN, true, Anchor::Middle, word_role));
        out.text_on_ground(label);
    }
    let mut bottom = dots_bottom + TAIL + 10.0;
    if let Some((x, town_y, dot)) = town {
        let r = (radius + 2.5).max(5.0);
        // A dark rim, because some eyes see the town's colour and the non-participants' alike.
        out.circle(x, town_y, r + 3.0, Role::Ground, None);
        out.circle(x, town_y, r + 1.5, Role::Observed, None);
        out.circle(x, town_y, r, Role::Town, None);
        let words = format!("{} {}", dot.name, plot.format.show(dot.value));
        out.vertical(x, town_y + r + 2.0, dots_bottom + TAIL + 2.0, Role::Town, 1.5);
        let label = out.inside(text(words, x, dots_bottom + TAIL + 16.0, MEAN, true, Anchor::Middle, Role::Town));
        out.text_on_ground(label);
        bottom += 20.0;
    }
    bottom = named_beyond(plot, group, scale, bottom, out);
    bottom.max(y + swarm)
}

/// −1 below the axis, 1 above it, 0 on it.
fn beyond(plot: &Dots, dot: &Dot) -> f64 {
    match plot.clip {
        Some((low, _)) if dot.value < low => -1.0,
        Some((_, high)) if dot.value > high => 1.0,
        _ => 0.0,
    }
}

/// The farthest of those beyond the axis with their values, as many as fit, at their end of it; returns the lowest edge.
fn named_beyond(plot: &Dots, group: &DotGroup, scale: &Scale, top: f64, out: &mut Layout) -> f64 {
    let mut bottom = top;
    let room = scale.px.1 - scale.px.0;
    let ends = [(-1.0, "← ", "", Anchor::Start, scale.px.0), (1.0, "", " →", Anchor::End, scale.px.1)];
    let both = ends.iter().filter(|e| group.dots.iter().any(|d| beyond(plot, d) == e.0)).count();
    let limit = room / both.max(1) as f64 - 12.0;
    for (side, before, after, anchor, x) in ends {
        let mut there: Vec<&Dot> = group.dots.iter().filter(|d| beyond(plot, d) == side && !d.highlighted).collect();
        there.sort_by(|a, b| b.value.abs().total_cmp(&a.value.abs()));
        let words = |shown: usize| {
            let mut parts: Vec<String> = there.iter().take(shown).map(|d| format!("{} {}", d.name, plot.format.show(d.value))).collect();
            if there.len() > shown {
                parts.push(plot.others.replace("{n}", &(there.len() - shown).to_string()));
            }
            format!("{before}{}{after}", parts.join(" · "))
        };
        let fits = |n: &usize| measure::width(&words(*n), SMALL, false) <= limit;
        let Some(shown) = (0..=there.len().min(3)).rev().find(fits).filter(|_| !there.is_empty()) else { continue };
        out.text_on_ground(text(words(shown), x, top + 6.0, SMALL, false, anchor, Role::Secondary));
        bottom = top + 14.0;
    }
    bottom
}

/// Name and number in one line if they fit, else under one another.
fn beside_or_above(group: &DotGroup, role: Role, top: f64, out: &mut Layout) -> f64 {
    let name = measure::width(&group.label, LABEL, true);
    let count = measure::width(&group.count_label, SMALL, false);
    let mut y = top;
    if name + 10.0 + count <= out.width {
        y += 19.0;
        out.text_on_ground(text(group.label.clone(), 0.0, y - 4.0, LABEL, true, Anchor::Start, role));
        out.text_on_ground(text(group.count_label.clone(), name + 10.0, y - 4.0, SMALL, false, Anchor::Start, Role::Secondary));
        return y + 2.0;
    }
    for line in measure::wrap(&group.label, LABEL, true, out.width) {
        y += 19.0;
        out.text_on_ground(text(line, 0.0, y - 4.0, LABEL, true, Anchor::Start, role));
    }
    for line in measure::wrap(&group.count_label, SMALL, false, out.width) {
        y += 17.0;
        out.text_on_ground(text(line, 0.0, y - 4.0, SMALL, false, Anchor::Start, Role::Secondary));
    }
    y + 2.0
}
