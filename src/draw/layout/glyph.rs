//! The shapes of the statuses: a disc is secure, a half-disc uncertain, a ring hard.

use super::shapes::{Layout, Shape};
use crate::draw::Role;

const R: f64 = 4.5;

/// The shape of a status at a point.
pub fn glyph(status: u8, x: f64, y: f64, out: &mut Layout) {
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
