//! Statuses by service, regime and decade: in each bar the tall part is secure, the low part uncertain, the outline hard.
//!
//! On wide pictures a service is one row and the regimes stand side by side; on narrow ones its regimes are rows of
//! their own. The number beside a bar counts the secure; few municipalities are drawn as pieces that can be counted.

use super::shapes::{Anchor, Layout, Mark, text};
use crate::draw::{Role, measure};
use crate::figure::{Format, StatusBlock, Statuses, Who};

const NAME: f64 = 13.0;
const SMALL: f64 = 12.0;
const BAR: f64 = 14.0;
/// From this width on the regimes stand side by side.
const WIDE: f64 = 760.0;
/// Up to so many municipalities each is a piece of its own.
const COUNTABLE: u32 = 12;

pub fn lay(plot: &Statuses, out: &mut Layout) {
    let top = key(plot, out);
    if out.width >= WIDE { matrix(plot, top, out) } else { blocks(plot, top, out) }
}

fn matrix(plot: &Statuses, top: f64, out: &mut Layout) {
    let Some(first) = plot.blocks.first() else { return };
    let (regimes, years) = (first.rows.len().max(1) as f64, plot.columns.len().max(1) as f64);
    let gutter = (out.width * 0.2).clamp(150.0, 210.0);
    let gap = 28.0;
    let cell = (out.width - gutter - gap * (regimes - 1.0)) / (regimes * years);
    let left = |r: usize, c: usize| gutter + r as f64 * (years * cell + gap) + c as f64 * cell;
    for (r, row) in first.rows.iter().enumerate() {
        out.text(text(row.label.clone(), left(r, 0), top + 14.0, 14.0, true, Anchor::Start, Role::Ink));
        for (c, year) in plot.columns.iter().enumerate() {
            out.text(text(year.clone(), left(r, c), top + 34.0, SMALL, false, Anchor::Start, Role::Secondary));
        }
    }
    let mut y = top + 42.0;
    for (series, block) in plot.blocks.iter().enumerate() {
        let lines = measure::wrap(&block.label, NAME, false, gutter - 16.0);
        let height = (lines.len() as f64 * 16.0 + 10.0).max(32.0);
        out.horizontal(0.0, out.width, y, Role::Grid, 1.0);
        let first_baseline = y + height / 2.0 - (lines.len() as f64 - 1.0) * 8.0 + 4.5;
        for (k, line) in lines.into_iter().enumerate() {
            out.text(text(line, 0.0, first_baseline + 16.0 * k as f64, NAME, false, Anchor::Start, Role::Ink));
        }
        row_cells(plot, block, series, |r, c| (left(r, c), y + height / 2.0), cell - 10.0, out);
        y += height;
    }
    out.horizontal(0.0, out.width, y, Role::Grid, 1.0);
    out.height = y + 4.0;
}

fn blocks(plot: &Statuses, top: f64, out: &mut Layout) {
    let regime = plot.blocks.iter().flat_map(|b| &b.rows).map(|r| measure::width(&r.label, SMALL, false)).fold(0.0, f64::max);
    let gutter = regime.min(out.width * 0.34) + 10.0;
    let cell = (out.width - gutter) / plot.columns.len().max(1) as f64;
    let mut y = top;
    for (series, block) in plot.blocks.iter().enumerate() {
        out.horizontal(0.0, out.width, y, Role::Grid, 1.0);
        for line in measure::wrap(&block.label, NAME, true, out.width) {
            y += 20.0;
            out.text(text(line, 0.0, y, NAME, true, Anchor::Start, Role::Ink));
        }
        y += 18.0;
        for (c, year) in plot.columns.iter().enumerate() {
            out.text(text(year.clone(), gutter + c as f64 * cell, y, SMALL, false, Anchor::Start, Role::Secondary));
        }
        y += 6.0;
        let mut tops = Vec::new();
        for row in &block.rows {
            let lines = measure::wrap(&row.label, SMALL, false, gutter - 8.0);
            tops.push(y);
            for (k, line) in lines.iter().enumerate() {
                out.text(text(line.clone(), 0.0, y + 15.0 + 15.0 * k as f64, SMALL, false, Anchor::Start, Role::Ink));
            }
            y += 22.0 + 15.0 * (lines.len().max(1) - 1) as f64;
        }
        row_cells(plot, block, series, |r, c| (gutter + c as f64 * cell, tops[r] + 11.0), cell - 8.0, out);
        y += 8.0;
    }
    out.height = y;
}

/// Cells of a block, regime by regime; `at` gives the left edge and the middle of each.
fn row_cells(plot: &Statuses, block: &StatusBlock, series: usize, at: impl Fn(usize, usize) -> (f64, f64), width: f64, out: &mut Layout) {
    let counts = Format::new(0, false, "");
    let number = |v: u32| counts.show(f64::from(v));
    let widest = plot.blocks.iter().flat_map(|b| &b.rows).flat_map(|r| &r.counts).map(|c| measure::width(&number(c[0]), SMALL, true));
    let digits = widest.fold(0.0, f64::max);
    for (r, row) in block.rows.iter().enumerate() {
        for (c, three) in row.counts.iter().enumerate() {
            let (left, middle) = at(r, c);
            out.text(text(number(three[0]), left + digits, middle + 4.5, SMALL, true, Anchor::End, Role::Ink));
            bar(three, left + digits + 5.0, width - digits - 5.0, middle, out);
            let said: Vec<String> = plot.names.iter().zip(three).map(|(n, v)| format!("{n} {}", number(*v))).collect();
            let column = plot.columns.get(c).map_or("", String::as_str);
            out.mark(Mark {
                x: left + width / 2.0,
                y: middle,
                radius: 10.0,
                label: format!("{} {} {column} {}", block.label, row.label, said.join(" ")),
                code: None,
                key: block.id.clone(),
                who: Who::Participant,
                series,
            });
        }
    }
}

fn bar(counts: &[u32; 3], left: f64, width: f64, middle: f64, out: &mut Layout) {
    let total: u32 = counts.iter().sum();
    if total == 0 {
        return;
    }
    let each = width / f64::from(total);
    let mut x = left;
    for (status, count) in counts.iter().enumerate() {
        if total <= COUNTABLE {
            for _ in 0..*count {
                piece(status, x, (each - 1.5).max(1.5), middle, out);
                x += each;
            }
        } else {
            let w = each * f64::from(*count);
            if w > 0.0 {
                piece(status, x, w, middle, out);
            }
            x += w;
        }
    }
}

/// Part of a bar: height tells the status as well as colour.
fn piece(status: usize, x: f64, width: f64, middle: f64, out: &mut Layout) {
    match status {
        0 => out.rect(x, middle - BAR / 2.0, width, BAR, Role::Participant, true),
        1 => out.rect(x, middle, width, BAR / 2.0, Role::ParticipantTint, true),
        _ => out.rect(x + 0.5, middle + BAR / 2.0 - 4.0, (width - 1.0).max(1.0), 4.0, Role::Muted, false),
    }
}

fn key(plot: &Statuses, out: &mut Layout) -> f64 {
    let (mut x, mut y) = (0.0, 16.0);
    for (status, name) in plot.names.iter().enumerate() {
        let w = 24.0 + measure::width(name, SMALL, false);
        if x > 0.0 && x + w > out.width {
            (x, y) = (0.0, y + 22.0);
        }
        piece(status, x, 18.0, y - 4.0, out);
        out.text(text(name.clone(), x + 24.0, y, SMALL, false, Anchor::Start, Role::Ink));
        x += w + 18.0;
    }
    y + 14.0
}
