//! Lines over years that go on as a projection: strong as far as seen, then thin with hollow marks, over a band.
//!
//! At 300 px and below all text is 14 px: such a picture is shown a little smaller than it is drawn.

use super::lines::{breaks, year_labels_sized};
use super::scale::{Scale, extent, nice_step, ticks, widened};
use super::shapes::{Anchor, Layout, Mark, roles, text};
use crate::draw::{Role, measure};
use crate::figure::{PathLine, Paths, Who};

const NARROW: f64 = 300.0;
/// Lines that end at most so many years before the axis have their names beside it; others above their ends.
const BESIDE_YEARS: f64 = 6.0;

struct Sizes {
    small: f64,
    name: f64,
    leading: f64,
}

pub fn lay(plot: &Paths, out: &mut Layout) {
    let sizes = if out.width <= NARROW {
        Sizes { small: 14.0, name: 14.0, leading: 18.0 }
    } else {
        Sizes { small: 12.0, name: 13.0, leading: 17.0 }
    };
    let width = out.width;
    let years = (f64::from(plot.years.0), f64::from(plot.years.1));
    let values = plot
        .lines
        .iter()
        .flat_map(|l| l.seen.iter().chain(&l.ahead).map(|p| p.1).chain(l.band.iter().flat_map(|b| [b.1, b.2])).collect::<Vec<_>>());
    let (mut low, mut high) = extent(values.chain(plot.reference)).unwrap_or((0.0, 1.0));
    if high - low < 1e-9 {
        (low, high) = (low - 1.0, high + 1.0);
    }
    let plot_height = (width * 0.46).clamp(180.0, 380.0);
    let narrow = width <= NARROW;
    let step = nice_step(high - low, (plot_height / if narrow { 60.0 } else { 44.0 }) as usize);
    let data = widened((low, high), step);
    let format = plot.format.for_step(step);
    let tick_width = |t: &f64| measure::width(&format.show(*t), sizes.small, false);
    let y_gutter = ticks(data, step).iter().map(tick_width).fold(0.0, f64::max) + 8.0;
    let beside = |l: &PathLine| l.end().is_some_and(|e| years.1 - e.0 <= BESIDE_YEARS);
    let whole_words =
        plot.lines.iter().filter(|l| beside(l)).map(|l| measure::widest_piece(&l.label, sizes.name, true)).fold(0.0, f64::max);
    let limit = (width * 0.26).clamp(72.0, 190.0).max(whole_words.min(width * 0.36));
    let names: Vec<Vec<String>> = plot.lines.iter().map(|l| names(plot, l, if beside(l) { limit } else { width * 0.6 }, &sizes)).collect();
    let widths = plot.lines.iter().zip(&names).filter(|(l, _)| beside(l)).flat_map(|(_, n)| n);
    let name_gutter = widths.map(|n| measure::width(n, sizes.name, true)).fold(0.0, f64::max) + 14.0;
    let x = Scale { data: years, px: (y_gutter + 4.0, width - name_gutter) };

    let worded: Vec<_> = plot.breaks.iter().filter(|b| !b.label.is_empty()).cloned().collect();
    let mut top = breaks(&worded, &x, out) + 8.0;
    if let Some((at, words)) = &plot.from_now {
        let label = text(words.clone(), x.at(*at) + 4.0, top + sizes.small, sizes.small, false, Anchor::Start, Role::Secondary);
        top += sizes.leading + 4.0;
        let label = out.inside(label);
        out.text(label);
    }
    let y = Scale { data, px: (top + plot_height, top) };
    for b in &plot.breaks {
        out.vertical(x.at(b.at), top, y.px.0, Role::Grid, 1.0);
    }
    for t in ticks(data, step) {
        let at = y.at(t);
        let reference = plot.reference.is_some_and(|r| (r - t).abs() < step * 1e-6);
        out.horizontal(x.px.0, x.px.1, at, if reference { Role::Secondary } else { Role::Grid }, 1.0);
        out.text(text(format.show(t), y_gutter - 4.0, at + 4.0, sizes.small, false, Anchor::End, Role::Secondary));
    }
    if let Some((at, _)) = &plot.from_now {
        out.vertical(x.at(*at), top - sizes.leading, y.px.0, Role::Muted, 1.0);
    }
    for line in plot.lines.iter().rev() {
        draw(line, &x, &y, narrow, out);
    }
    for (series, line) in plot.lines.iter().enumerate() {
        let ahead = line.ahead.iter().filter(|p| line.seen.last().is_none_or(|s| p.0 > s.0 || s.1 != p.1));
        for (year, value) in line.seen.iter().chain(ahead) {
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
    inner_names(plot, &names, &x, &y, &sizes, out, &beside);
    let outer: Vec<usize> = (0..plot.lines.len()).filter(|i| beside(&plot.lines[*i])).collect();
    outer_names(plot, &names, &outer, &x, &y, &sizes, out);
    year_labels_sized(&x, y.px.0 + sizes.small + 6.0, sizes.small, out);
    out.height = y.px.0 + sizes.small + 12.0;
}

/// Value, then name, broken to the gutter.
fn names(plot: &Paths, line: &PathLine, limit: f64, sizes: &Sizes) -> Vec<String> {
    let mut out: Vec<String> = line.end().map(|p| plot.format.show(p.1)).into_iter().collect();
    out.extend(measure::wrap(&line.label, sizes.name, true, limit));
    out
}

fn draw(line: &PathLine, x: &Scale, y: &Scale, narrow: bool, out: &mut Layout) {
    let role = roles(line.who).0;
    if line.band.len() > 1 {
        let upper = line.band.iter().map(|b| (x.at(b.0), y.at(b.2)));
        let lower = line.band.iter().rev().map(|b| (x.at(b.0), y.at(b.1)));
        out.shapes.push(super::Shape::Area { points: upper.chain(lower).collect(), role, opacity: 0.16 });
    }
    let px = |points: &[(f64, f64)]| points.iter().map(|(t, v)| (x.at(*t), y.at(*v))).collect::<Vec<_>>();
    let ahead = px(&line.ahead);
    if ahead.len() > 1 {
        out.path(ahead.clone(), role, 1.5);
    }
    // A small picture marks the end alone.
    let first = if narrow { ahead.len().saturating_sub(1) } else { usize::from(!line.seen.is_empty()) };
    for (cx, cy) in ahead.iter().skip(first) {
        out.circle(*cx, *cy, 3.5, Role::Ground, None);
        out.circle(*cx, *cy, 2.75, role, Some(1.5));
    }
    let seen = px(&line.seen);
    if let Some(&(end_x, end_y)) = seen.last() {
        if seen.len() > 1 {
            out.path(seen, role, if line.who == Who::Neutral { 2.0 } else { 3.0 });
        }
        out.circle(end_x, end_y, 4.5, role, None);
    }
}

/// Names of lines that end inside the picture: above or below their end, where there is room.
fn inner_names(
    plot: &Paths,
    names: &[Vec<String>],
    x: &Scale,
    y: &Scale,
    sizes: &Sizes,
    out: &mut Layout,
    beside: &impl Fn(&PathLine) -> bool,
) {
    for (line, words) in plot.lines.iter().zip(names).filter(|(l, _)| !beside(l)) {
        let Some((t, v)) = line.end() else { continue };
        let role = roles(line.who).1;
        let high = words.len() as f64 * sizes.leading;
        // A line that falls comes from above: below its end there is room, and the other way round.
        let falls = line.seen.first().or(line.ahead.first()).is_some_and(|f| f.1 > v);
        let (above, below) = (y.at(v) - 10.0 - high, y.at(v) + 8.0);
        let tops = if falls { [below, above] } else { [above, below] };
        let boxes = |top: f64| {
            words
                .iter()
                .enumerate()
                .map(|(k, w)| text(w.clone(), x.at(t), top + sizes.leading * (k as f64 + 0.75), sizes.name, true, Anchor::End, role))
                .collect::<Vec<_>>()
        };
        let fits = |top: &f64| *top > y.px.1 - sizes.leading && top + high < y.px.0 && boxes(*top).iter().all(|b| out.is_free(b));
        let Some(top) = tops.into_iter().find(fits) else { continue };
        for b in boxes(top) {
            if out.width <= NARROW {
                out.text(b);
            } else {
                out.text_on_ground(b);
            }
        }
    }
}

/// Names beside the axis, moved apart as little as needed and kept inside the plot's height.
fn outer_names(plot: &Paths, names: &[Vec<String>], which: &[usize], x: &Scale, y: &Scale, sizes: &Sizes, out: &mut Layout) {
    let mut blocks: Vec<(f64, f64, usize)> =
        which.iter().filter_map(|i| plot.lines[*i].end().map(|p| (y.at(p.1), names[*i].len() as f64 * sizes.leading + 4.0, *i))).collect();
    blocks.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let mut tops: Vec<f64> = blocks.iter().map(|(at, _, _)| at - sizes.leading / 2.0).collect();
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
            let at = top + sizes.leading * (k as f64 + 0.75);
            out.text(text(words.clone(), x.px.1 + 10.0, at, sizes.name, true, Anchor::Start, role));
        }
    }
}
