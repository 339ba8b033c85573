//! Two rows of dots between which labels are dealt: a dot keeps its place along the axis and moves up or down only, in a
//! column of its own in either row, so that nothing else stirs while some are on their way.

use super::scale::{Scale, nice_step, ticks};
use super::shapes::{Anchor, Layout, text};
use crate::draw::{Role, measure};
use crate::figure::{Deal, DealtDot, Who};

const SMALL: f64 = 12.0;
const NAME: f64 = 13.0;
/// Height of a row; denser columns are pressed together.
const ROW: f64 = 64.0;
/// Share of the values left to either side of the axis' ends, drawn at its edge: a few very large towns.
const BEYOND: f64 = 0.005;

/// Lays the rows from `top` down; returns the lowest edge.
pub fn lay(plot: &Deal, top: f64, out: &mut Layout) -> f64 {
    let mut sorted: Vec<f64> = plot.dots.iter().map(|d| d.value).filter(|v| v.is_finite()).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| sorted.get((share * (sorted.len().saturating_sub(1)) as f64).round() as usize).copied();
    let (Some(low), Some(high)) = (at(BEYOND), at(1.0 - BEYOND)) else { return top };
    let (low, high) = if high > low { (low, high) } else { (low - 1.0, high + 1.0) };
    let width = out.width;
    let x = Scale { data: (low, high), px: (4.0, width - 4.0) };
    let radius: f64 = if plot.dots.len() > 500 { 1.5 } else { 2.25 };
    let pitch = 2.0 * radius + 0.5;
    let bin_of = |v: f64| ((x.at(v.clamp(low, high)) - x.px.0) / pitch).round() as usize;
    let bins: Vec<usize> = plot.dots.iter().map(|d| bin_of(d.value)).collect();
    // Places in the columns of both rows, before and now.
    let places = |labelled: &dyn Fn(usize) -> bool| -> Vec<usize> {
        let mut filled = [vec![0_usize; bin_of(high) + 1], vec![0_usize; bin_of(high) + 1]];
        let place = |(i, bin): (usize, &usize)| {
            let column = &mut filled[usize::from(!labelled(i))][*bin];
            *column += 1;
            *column - 1
        };
        bins.iter().enumerate().map(place).collect()
    };
    let (before, now) = (places(&|i| plot.dots[i].before), places(&|i| plot.dots[i].now));
    let mut pooled = vec![0_usize; bin_of(high) + 1];
    bins.iter().for_each(|b| pooled[*b] += 1);
    let most = pooled.into_iter().max().unwrap_or(1).max(1) as f64;
    let step_y = pitch.min(ROW / most);
    // Heights that do not change while dots are on their way.
    let share = |labelled: bool| {
        let most = |f: &dyn Fn(&DealtDot) -> bool| plot.dots.iter().filter(|d| f(d) == labelled).count();
        most(&|d| d.before).max(most(&|d| d.now)) as f64 / plot.dots.len().max(1) as f64
    };
    let height = [true, false].map(|side| (2.0 * share(side)).min(1.0) * most * step_y + 2.0 * radius + 4.0);
    let first = top + 22.0 + height[0];
    let base = [first, first + 32.0 + height[1]];
    for (k, name) in plot.rows.iter().enumerate() {
        if let Some(line) = measure::wrap(name, NAME, true, width).into_iter().next() {
            out.text(text(line, 0.0, base[k] - height[k] - 6.0, NAME, true, Anchor::Start, Role::Ink));
        }
    }
    for line in base {
        out.horizontal(x.px.0, x.px.1, line + 1.5, Role::Grid, 1.0);
    }
    for (i, d) in plot.dots.iter().enumerate() {
        let y = |labelled: bool, place: usize| base[usize::from(!labelled)] - radius - place as f64 * step_y;
        let (from, to) = (y(d.before, before[i]), y(d.now, now[i]));
        let role = if d.who == Who::Participant { Role::Participant } else { Role::NonParticipant };
        out.circle(x.px.0 + bins[i] as f64 * pitch, from + (to - from) * d.way, radius, role, None);
    }
    for (k, mean) in plot.means.iter().enumerate() {
        if let Some(m) = mean {
            let at = x.at(m.clamp(low, high));
            out.vertical(at, base[k] - height[k] + 2.0, base[k] + 3.0, Role::Ground, 5.0);
            out.vertical(at, base[k] - height[k] + 2.0, base[k] + 3.0, Role::Observed, 2.5);
        }
    }
    let bottom = base[1] + 2.0;
    let sample = [low, high].map(|v| measure::width(&plot.format.show(v), SMALL, false)).into_iter().fold(0.0, f64::max);
    let step = nice_step(high - low, ((width / (sample + 28.0)) as usize).clamp(2, 7));
    let format = plot.format.for_step(step);
    for t in ticks((low, high), step) {
        out.vertical(x.at(t), bottom, bottom + 5.0, Role::Secondary, 1.0);
        let label = out.inside(text(format.show(t), x.at(t), bottom + 18.0, SMALL, false, Anchor::Middle, Role::Secondary));
        if out.is_free(&label) {
            out.text(label);
        }
    }
    bottom + 24.0
}
