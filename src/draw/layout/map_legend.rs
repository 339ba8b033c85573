//! The scale of a map: a histogram in its colours over the axis of the value, or swatches with names.

use super::hatch::hatch;
use super::map::role;
use super::shapes::{Anchor, Layout, Shape, text};
use crate::draw::{Role, measure};
use crate::figure::{Fill, Map, MapHistogram, MapKey, MapScale};

const SMALL: f64 = 12.0;
/// Height of the tallest bar.
const TALL: f64 = 52.0;
/// A legend wider than this is no easier to read.
const WIDEST: f64 = 560.0;

/// The scale at a width; the municipality being read is marked on it.
pub fn legend(map: &Map, reading: Option<usize>, width: f64) -> Layout {
    let mut out = Layout::new(width);
    match &map.scale {
        MapScale::Histogram(h) => {
            histogram(h, reading, &mut out);
            keys(&h.keys, &mut out);
        }
        MapScale::Keys(all) => keys(all, &mut out),
    }
    out.height = out.height.ceil();
    out
}

fn histogram(h: &MapHistogram, reading: Option<usize>, out: &mut Layout) {
    let width = out.width.min(WIDEST);
    let mut y = 0.0;
    for line in measure::wrap(&h.axis, SMALL, true, width) {
        y += 17.0;
        out.text(text(line, 0.0, y - 3.0, SMALL, true, Anchor::Start, Role::Ink));
    }
    let (top, base) = (y + 14.0, y + 14.0 + TALL);
    let tallest = h.bars.iter().map(|b| b.count).max().unwrap_or(1).max(1) as f64;
    let step = width / h.bars.len().max(1) as f64;
    for (k, bar) in h.bars.iter().enumerate() {
        let tall = (bar.count as f64 / tallest * TALL).max(if bar.count > 0 { 1.0 } else { 0.0 });
        let x = k as f64 * step;
        swatch(bar.fill, x, base - tall, step - 0.75, tall, out);
        // The colour of every class, also where nobody is.
        swatch(bar.fill, x, base + 2.0, step + 0.3, 7.0, out);
    }
    out.horizontal(0.0, width, base + 1.0, Role::Secondary, 1.0);
    // As many breaks as have room, the middle one (zero, where there is one) first.
    let middle = h.breaks.len() / 2;
    let mut inside_out: Vec<usize> = (0..h.breaks.len()).collect();
    inside_out.sort_by_key(|k| k.abs_diff(middle));
    for k in inside_out {
        let (place, value) = h.breaks[k];
        let gap = h.breaks.get(1).map_or(1.0, |b| (b.1 - h.breaks[0].1).abs());
        let format = h.format.for_step(if gap > 0.0 { gap } else { 1.0 });
        let format =
            if k == middle || k + 1 == h.breaks.len() { format } else { crate::figure::Format { suffix: String::new(), ..format } };
        let label = out.inside(text(format.show(value), place * step, base + 24.0, SMALL, false, Anchor::Middle, Role::Secondary));
        let (l, t, r, b) = label.bounds();
        let roomy = crate::draw::TextBox { text: label.text.clone(), ..label.clone() };
        if out.texts().all(|other| !other.overlaps(&roomy)) && l >= 0.0 && r <= out.width && t < b {
            out.vertical(place * step, base + 1.0, base + 11.0, Role::Secondary, 1.0);
            out.text(label);
        }
    }
    if let Some(place) = reading.and_then(|i| h.places.get(i).copied().flatten()) {
        let x = f64::from(place) * step;
        out.vertical(x, top - 10.0, base + 9.0, Role::Ground, 5.0);
        out.vertical(x, top - 10.0, base + 9.0, Role::Observed, 2.0);
    }
    out.height = base + 30.0;
}

fn swatch(fill: Fill, x: f64, y: f64, width: f64, height: f64, out: &mut Layout) {
    if let Some(role) = role(fill) {
        out.rect(x, y, width, height, role, true);
        return;
    }
    out.rect(x, y, width, height, Role::Muted, false);
    let corners = vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)];
    for (a, b) in hatch(&[corners], 4.0) {
        out.path(vec![a, b], Role::Muted, 1.0);
    }
}

fn keys(all: &[MapKey], out: &mut Layout) {
    if all.is_empty() {
        return;
    }
    let (mut x, mut y) = (0.0, out.height + 14.0);
    for key in all {
        let sign = if matches!(key.fill, Fill::Status(_)) { 36.0 } else { 20.0 };
        let w = sign + measure::width(&key.label, SMALL, false);
        if x > 0.0 && x + w > out.width {
            (x, y) = (0.0, y + 22.0);
        }
        if let Fill::Status(status) = key.fill {
            swatch(key.fill, x, y - 11.0, 30.0, 13.0, out);
            out.circle(x + 15.0, y - 4.5, 6.0, Role::Ground, None);
            super::glyph::glyph(status, x + 15.0, y - 4.5, out);
            out.text(text(key.label.clone(), x + 36.0, y, SMALL, false, Anchor::Start, Role::Ink));
            x += w + 16.0;
            continue;
        }
        swatch(key.fill, x, y - 11.0, 13.0, 13.0, out);
        out.shapes.push(Shape::Rect { x, y: y - 11.0, width: 13.0, height: 13.0, role: Role::Muted, filled: false });
        out.text(text(key.label.clone(), x + 19.0, y, SMALL, false, Anchor::Start, Role::Ink));
        x += w + 16.0;
    }
    out.height = y + 8.0;
}
