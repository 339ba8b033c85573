//! Rows with a hollow mark before and a filled one after, joined by a line; labels stand above their rows.

use super::scale::{Scale, extent, nice_step, ticks, widened};
use super::shapes::{Anchor, Layout, Mark, text};
use crate::draw::{Role, measure};
use crate::figure::{Pairs, Who};

const LABEL: f64 = 13.0;
const SMALL: f64 = 12.0;
const ROW: f64 = 46.0;
const R: f64 = 6.0;

pub fn lay(plot: &Pairs, out: &mut Layout) {
    let (left, right) = (R + 14.0, out.width - R - 14.0);
    let values = plot.rows.iter().flat_map(|r| [r.before, r.after]).chain([-plot.guide, plot.guide]);
    let raw = extent(values).unwrap_or((-1.0, 1.0));
    let step = nice_step(raw.1 - raw.0, ((right - left) / 70.0) as usize);
    let x = Scale { data: widened(raw, step), px: (left, right) };
    // The names of the two marks take a line of their own above the first row's marks.
    let top = LABEL + 6.0;
    let height = ROW * plot.rows.len() as f64 + SMALL;
    let bottom = top + height;
    for tick in ticks(x.data, step) {
        out.vertical(x.at(tick), top, bottom, Role::Grid, 1.0);
        let words = text(plot.format.bare(tick), x.at(tick), bottom + 18.0, SMALL, false, Anchor::Middle, Role::Secondary);
        out.text(out.inside(words));
    }
    for side in [-plot.guide, plot.guide] {
        out.dashed_vertical(x.at(side), top, bottom, Role::Secondary);
    }
    out.vertical(x.at(0.0), top, bottom, Role::Observed, 1.5);
    for (n, row) in plot.rows.iter().enumerate() {
        let base = top + SMALL + ROW * n as f64;
        let y = base + 32.0;
        let label = measure::wrap(&row.label, LABEL, false, out.width).into_iter().next().unwrap_or_default();
        out.text_on_ground(text(label, 0.0, base + 14.0, LABEL, false, Anchor::Start, Role::Ink));
        let (before, after) = (x.at(row.before), x.at(row.after));
        out.horizontal(before.min(after), before.max(after), y, Role::Muted, 1.5);
        out.circle(before, y, R, Role::Muted, Some(2.0));
        out.circle(after, y, R, Role::Participant, None);
        if n == 0 {
            let outward = |at: f64, other: f64, name: &str, role| {
                let (dx, anchor) = if at < other { (-R - 6.0, Anchor::End) } else { (R + 6.0, Anchor::Start) };
                text(name.to_owned(), at + dx, y + 4.0, SMALL, true, anchor, role)
            };
            for words in
                [outward(before, after, &plot.names[0], Role::Secondary), outward(after, before, &plot.names[1], Role::Participant)]
            {
                out.text_on_ground(out.inside(words));
            }
        }
        out.mark(Mark {
            x: after,
            y,
            radius: 12.0,
            label: row.spoken.clone(),
            code: None,
            key: String::new(),
            who: Who::Participant,
            series: 0,
        });
    }
    out.height = bottom + 26.0;
}
