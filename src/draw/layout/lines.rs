//! Lines over years with bands, breaks and names at their ends.

use super::scale::{Scale, extent, nice_step, ticks, widened};
use super::shapes::{Anchor, Layout, Mark, roles, text};
use crate::draw::{Role, measure};
use crate::figure::{Break, Line, Lines, Who};

const SMALL: f64 = 12.0;
const NAME: f64 = 13.0;
const LEADING: f64 = 17.0;

pub fn lay(plot: &Lines, out: &mut Layout) {
    let width = out.width;
    let years = (f64::from(plot.years.0), f64::from(plot.years.1));
    let values = plot.lines.iter().flat_map(|l| l.points.iter().map(|p| p.1).chain(l.band.iter().flat_map(|b| [b.1, b.2])));
    let (mut low, mut high) = extent(values.chain(plot.reference)).unwrap_or((0.0, 1.0));
    if high - low < 1e-9 {
        (low, high) = (low - 1.0, high + 1.0);
    }
    let natural = (width * 0.46).clamp(210.0, 380.0);
    let plot_height = out.free_height(natural, 60.0, 120.0);
    let step = nice_step(high - low, (plot_height / 44.0) as usize);
    let data = widened((low, high), step);
    let format = plot.format.for_step(step);
    let y_gutter = ticks(data, step).iter().map(|t| measure::width(&format.show(*t), SMALL, false)).fold(0.0, f64::max) + 8.0;
    let whole_words = plot.lines.iter().map(|l| measure::widest_piece(&l.label, NAME, true)).fold(0.0, f64::max);
    let name_limit = (width * 0.26).clamp(76.0, 190.0).max(whole_words.min(width * 0.36));
    let names: Vec<Vec<String>> = plot.lines.iter().map(|l| name_lines(plot, l, name_limit)).collect();
    let name_gutter = names.iter().flatten().map(|n| measure::width(n, NAME, true)).fold(0.0, f64::max) + 14.0;
    let x = Scale { data: years, px: (y_gutter + 4.0, width - name_gutter) };

    let top = breaks(&plot.breaks, &x, out) + 8.0;
    // Names at the ends stand below each other whatever the height.
    let least = names.iter().map(|n| n.len() as f64 * LEADING + 4.0).sum::<f64>().max(96.0);
    let plot_height = out.free_height(natural, top + 24.0, least);
    let y = Scale { data, px: (top + plot_height, top) };
    for b in &plot.breaks {
        out.dashed_vertical(x.at(b.at), top - 6.0, y.px.0, Role::Secondary);
    }
    for t in ticks(data, step) {
        let at = y.at(t);
        let reference = plot.reference.is_some_and(|r| (r - t).abs() < step * 1e-6);
        out.horizontal(x.px.0, x.px.1, at, if reference { Role::Secondary } else { Role::Grid }, 1.0);
        out.text(text(format.show(t), y_gutter - 4.0, at + 4.0, SMALL, false, Anchor::End, Role::Secondary));
    }
    for line in plot.lines.iter().rev() {
        draw_band(line, &x, &y, out);
    }
    for line in plot.lines.iter().rev() {
        draw_line(line, &x, &y, out);
    }
    for (series, line) in plot.lines.iter().enumerate() {
        for (year, value) in &line.points {
            out.mark(Mark {
                x: x.at(*year),
                y: y.at(*value),
                radius: 4.0,
                label: format!("{} {year:.0} {}", line.label, plot.format.show(*value)),
                code: None,
                key: String::new(),
                who: line.who,
                series,
            });
        }
    }
    end_names(plot, names, &x, &y, out);
    year_labels(&x, y.px.0 + 18.0, out);
    out.height = y.px.0 + 24.0;
}

/// Value, then name, broken to the gutter.
fn name_lines(plot: &Lines, line: &Line, limit: f64) -> Vec<String> {
    let mut out: Vec<String> = line.points.last().map(|p| plot.format.show(p.1)).into_iter().collect();
    out.extend(measure::wrap(&line.label, NAME, true, limit));
    out
}

/// Labels of breaks above the plot, each in the first free height; returns the lowest edge.
pub(super) fn breaks(breaks: &[Break], x: &Scale, out: &mut Layout) -> f64 {
    let mut bottom = 0.0f64;
    for b in breaks {
        let lines = measure::wrap(&b.label, SMALL, false, (out.width * 0.8).min(320.0));
        let at = x.at(b.at);
        let mut row = 0.0;
        let boxes = loop {
            let boxes: Vec<_> = lines
                .iter()
                .enumerate()
                .map(|(k, l)| {
                    out.inside(text(l.clone(), at, 14.0 + 16.0 * (row + k as f64), SMALL, false, Anchor::Middle, Role::Secondary))
                })
                .collect();
            if row > 12.0 || boxes.iter().all(|t| out.is_free(t)) {
                break boxes;
            }
            row += 1.0;
        };
        for t in boxes {
            bottom = bottom.max(t.baseline + 4.0);
            out.text(t);
        }
    }
    bottom
}

pub(super) fn draw_band(line: &Line, x: &Scale, y: &Scale, out: &mut Layout) {
    if line.band.len() < 2 {
        return;
    }
    let upper = line.band.iter().map(|b| (x.at(b.0), y.at(b.2)));
    let lower = line.band.iter().rev().map(|b| (x.at(b.0), y.at(b.1)));
    out.shapes.push(super::Shape::Area { points: upper.chain(lower).collect(), role: roles(line.who).0, opacity: 0.16 });
}

fn draw_line(line: &Line, x: &Scale, y: &Scale, out: &mut Layout) {
    let points: Vec<_> = line.points.iter().map(|(t, v)| (x.at(*t), y.at(*v))).collect();
    let Some(&(end_x, end_y)) = points.last() else { return };
    let role = roles(line.who).0;
    let weight = if line.who == Who::Neutral { 1.5 } else { 2.5 };
    out.path(points, role, weight);
    // Shape as well as colour: participants end in a disc, the others in a ring.
    if line.who == Who::NonParticipant {
        out.circle(end_x, end_y, 4.5, Role::Ground, None);
        out.circle(end_x, end_y, 3.75, role, Some(2.0));
    } else {
        out.circle(end_x, end_y, 4.5, role, None);
    }
}

/// Whether a line ends well before the others: its name then stands at its own end.
fn ends_early(line: &Line, x: &Scale) -> bool {
    line.points.last().is_some_and(|p| x.at(p.0) < x.px.1 - 24.0)
}

/// The name of a line that ends early, with its last value: above its end where another line lies lower, else below.
fn early_name(plot: &Lines, line: &Line, x: &Scale, y: &Scale, out: &mut Layout) {
    let Some(&(t, value)) = line.points.last() else { return };
    let at = |other: &Line| {
        let pair = other.points.windows(2).find(|w| (w[0].0..=w[1].0).contains(&t))?;
        Some(pair[0].1 + (pair[1].1 - pair[0].1) * (t - pair[0].0) / (pair[1].0 - pair[0].0))
    };
    let others = plot.lines.iter().filter(|o| !std::ptr::eq(*o, line));
    let above = others.filter_map(at).any(|v| v < value);
    let words = format!("{} {}", line.label, plot.format.show(value));
    let name = |above: bool| {
        let baseline = y.at(value) + if above { -12.0 } else { 24.0 };
        text(words.clone(), x.at(t), baseline, SMALL, true, Anchor::Middle, roles(line.who).1)
    };
    // Where there is no room on either side the table has it.
    let free = [above, !above].map(name).map(|n| out.inside(n)).into_iter().find(|n| out.is_free(n));
    if let Some(name) = free {
        out.text_on_ground(name);
    }
}

/// Names at the ends, moved apart as little as needed and kept inside the plot's height.
fn end_names(plot: &Lines, names: Vec<Vec<String>>, x: &Scale, y: &Scale, out: &mut Layout) {
    let mut blocks: Vec<(f64, f64, usize)> = plot
        .lines
        .iter()
        .enumerate()
        .filter(|(_, l)| !ends_early(l, x))
        .filter_map(|(i, l)| l.points.last().map(|p| (y.at(p.1), names[i].len() as f64 * LEADING + 4.0, i)))
        .collect();
    blocks.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    // A block begins with its value at the line's height.
    let mut tops: Vec<f64> = blocks.iter().map(|(at, _, _)| at - LEADING / 2.0).collect();
    let floor = y.px.0 + 6.0;
    for _ in 0..blocks.len() {
        for i in 1..tops.len() {
            tops[i] = tops[i].max(tops[i - 1] + blocks[i - 1].1);
        }
        let mut below = floor;
        for i in (0..tops.len()).rev() {
            tops[i] = tops[i].min(below - blocks[i].1);
            below = tops[i];
        }
    }
    for (top, (_, _, i)) in tops.into_iter().zip(blocks) {
        let role = roles(plot.lines[i].who).1;
        for (k, words) in names[i].iter().enumerate() {
            out.text(text(words.clone(), x.px.1 + 10.0, top + LEADING * (k as f64 + 0.75), NAME, true, Anchor::Start, role));
        }
    }
    for line in plot.lines.iter().filter(|l| ends_early(l, x)) {
        early_name(plot, line, x, y, out);
    }
}

/// Years on round steps, and the last one if there is room.
pub(super) fn year_labels(x: &Scale, baseline: f64, out: &mut Layout) {
    year_labels_sized(x, baseline, SMALL, out);
}

/// The same in another size.
pub(super) fn year_labels_sized(x: &Scale, baseline: f64, size: f64, out: &mut Layout) {
    let most = ((x.px.1 - x.px.0) / (46.0 * size / SMALL)) as usize;
    let step = nice_step(x.data.1 - x.data.0, most).max(1.0);
    let mut years = ticks(x.data, step);
    years.sort_unstable_by(|a, b| (*a != x.data.1, *a != x.data.0).cmp(&(*b != x.data.1, *b != x.data.0)).then(a.total_cmp(b)));
    if !years.contains(&x.data.1) {
        years.insert(0, x.data.1);
    }
    if !years.contains(&x.data.0) {
        years.insert(1, x.data.0);
    }
    for t in years {
        let label = out.inside(text(format!("{t:.0}"), x.at(t), baseline, size, false, Anchor::Middle, Role::Secondary));
        let mut wider = label.clone();
        wider.text.push(' ');
        if out.is_free(&wider) {
            out.text(label);
        }
    }
}
