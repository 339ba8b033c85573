//! Statuses by service and decade: a filled circle is secure, a half one uncertain, a ring hard.
//!
//! Each cell holds counts beside these shapes and a bar of their shares; narrow pictures keep the count of the secure
//! and the bar, the others stand in the table and are read from the marks.

use super::shapes::{Anchor, Layout, Mark, Shape, text};
use crate::draw::{Role, measure};
use crate::figure::{Format, StatusRow, Statuses, Who};

const NAME: f64 = 14.0;
const SMALL: f64 = 12.0;
const BAR: f64 = 7.0;
const ROW: f64 = 32.0;
const R: f64 = 4.5;

pub fn lay(plot: &Statuses, out: &mut Layout) {
    let width = out.width;
    let counts = Format::new(0, false, "");
    let regime = plot.blocks.iter().flat_map(|b| &b.rows).map(|r| measure::width(&r.label, SMALL, false)).fold(0.0, f64::max);
    let gutter = regime.min(width * 0.3) + 12.0;
    let columns = plot.columns.len().max(1) as f64;
    let cell = (width - gutter) / columns;
    let one = |row: &StatusRow| row.counts.iter().map(|c| cell_width(c, &counts)).fold(0.0, f64::max);
    let widest = plot.blocks.iter().flat_map(|b| &b.rows).map(one).fold(0.0, f64::max);
    let all_three = widest + 12.0 <= cell;

    let mut y = key(plot, out);
    let headings = |y: f64, out: &mut Layout| {
        for (c, heading) in plot.columns.iter().enumerate() {
            out.text(text(heading.clone(), gutter + c as f64 * cell, y, SMALL, true, Anchor::Start, Role::Secondary));
        }
    };
    for (series, block) in plot.blocks.iter().enumerate() {
        out.horizontal(0.0, width, y, Role::Grid, 1.0);
        for line in measure::wrap(&block.label, NAME, true, width) {
            y += 22.0;
            out.text(text(line, 0.0, y - 2.0, NAME, true, Anchor::Start, Role::Ink));
        }
        y += 17.0;
        headings(y, out);
        y += 4.0;
        for row in &block.rows {
            let lines = measure::wrap(&row.label, SMALL, false, gutter - 8.0);
            for (k, line) in lines.iter().enumerate() {
                out.text(text(line.clone(), 0.0, y + 15.0 + 15.0 * k as f64, SMALL, false, Anchor::Start, Role::Ink));
            }
            for (c, three) in row.counts.iter().enumerate() {
                let left = gutter + c as f64 * cell;
                draw_cell(three, left, cell - 10.0, y, all_three, &counts, out);
                let said: Vec<String> = plot.names.iter().zip(three).map(|(n, v)| format!("{n} {}", counts.show(f64::from(*v)))).collect();
                let column = plot.columns.get(c).map_or("", String::as_str);
                out.mark(Mark {
                    x: left + (cell - 10.0) / 2.0,
                    y: y + ROW / 2.0,
                    radius: 10.0,
                    label: format!("{} {} {column} {}", block.label, row.label, said.join(" ")),
                    code: None,
                    key: block.id.clone(),
                    who: Who::Participant,
                    series,
                });
            }
            y += ROW + 15.0 * (lines.len().max(1) - 1) as f64;
        }
        y += 8.0;
    }
    out.height = y;
}

fn cell_width(counts: &[u32; 3], format: &Format) -> f64 {
    counts.iter().map(|c| 2.0 * R + 4.0 + measure::width(&format.show(f64::from(*c)), SMALL, false) + 8.0).sum()
}

/// The shape of a status at a point.
fn glyph(status: usize, x: f64, y: f64, out: &mut Layout) {
    match status {
        0 => out.circle(x, y, R, Role::Participant, None),
        1 => {
            let half = (0..=16_i32).map(|k| {
                // The left half: t = tan(a/2) from the bottom up gives cos and sin without trigonometry.
                let t = f64::from(k - 8) / 8.0;
                let (across, up) = ((1.0 - t * t) / (1.0 + t * t), 2.0 * t / (1.0 + t * t));
                (x - (R - 0.5) * across, y - (R - 0.5) * up)
            });
            out.shapes.push(Shape::Area { points: half.collect(), role: Role::Participant, opacity: 1.0 });
            out.circle(x, y, R - 0.5, Role::Participant, Some(1.25));
        }
        _ => out.circle(x, y, R - 0.5, Role::Muted, Some(1.5)),
    }
}

fn draw_cell(counts: &[u32; 3], left: f64, width: f64, top: f64, all_three: bool, format: &Format, out: &mut Layout) {
    let baseline = top + 15.0;
    let mut x = left;
    for (status, count) in counts.iter().enumerate().take(if all_three { 3 } else { 1 }) {
        glyph(status, x + R, baseline - 4.0, out);
        let words = format.show(f64::from(*count));
        let w = measure::width(&words, SMALL, false);
        out.text(text(words, x + 2.0 * R + 4.0, baseline, SMALL, status == 0, Anchor::Start, Role::Ink));
        x += 2.0 * R + 4.0 + w + 10.0;
    }
    let total: u32 = counts.iter().sum();
    if total == 0 {
        return;
    }
    let share = |n: u32| width * f64::from(n) / f64::from(total);
    let (secure, uncertain) = (share(counts[0]), share(counts[1]));
    let y = top + 20.0;
    out.rect(left, y, width, BAR, Role::Muted, false);
    if uncertain > 0.0 {
        out.rect(left + secure, y, uncertain, BAR, Role::ParticipantTint, true);
    }
    if secure > 0.0 {
        out.rect(left, y, secure, BAR, Role::Participant, true);
    }
}

fn key(plot: &Statuses, out: &mut Layout) -> f64 {
    let (mut x, mut y) = (0.0, 16.0);
    for (status, name) in plot.names.iter().enumerate() {
        let w = 2.0 * R + 5.0 + measure::width(name, SMALL, false);
        if x > 0.0 && x + w > out.width {
            (x, y) = (0.0, y + 20.0);
        }
        glyph(status, x + R, y - 4.0, out);
        out.text(text(name.clone(), x + 2.0 * R + 5.0, y, SMALL, false, Anchor::Start, Role::Ink));
        x += w + 16.0;
    }
    y + 10.0
}
