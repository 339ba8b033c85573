//! Fingers and mouse on the map: move, pinch, wheel, tap, double tap, hover.

use super::stage::Stage;
use leptos::ev::{PointerEvent, WheelEvent};
use leptos::prelude::*;

/// A finger that moved less is a tap, px.
const TAP_PX: f64 = 7.0;
/// Two taps within this time and distance are one double tap.
const DOUBLE_MS: f64 = 350.0;
const DOUBLE_PX: f64 = 32.0;
/// How far from land a finger still finds it, px.
const REACH_PX: f64 = 14.0;

/// What touches the map now.
#[derive(Clone, Debug, Default)]
struct Touching {
    /// Pointers held down: id and place.
    down: Vec<(i32, (f64, f64))>,
    /// Where the first came down, while it has not moved.
    tap: Option<(f64, f64)>,
    /// The last tap: when and where.
    last: Option<(f64, (f64, f64))>,
}

/// Hands for one map.
#[derive(Clone, Copy)]
pub struct Pointers {
    stage: Stage,
    state: StoredValue<Touching>,
}

fn at(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.offset_x()), f64::from(event.offset_y()))
}

fn middle(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1))
}

fn apart(a: (f64, f64), b: (f64, f64)) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

impl Pointers {
    pub fn new(stage: Stage) -> Self {
        Self { stage, state: StoredValue::new(Touching::default()) }
    }

    /// Who lies beneath a place.
    fn hit(self, place: (f64, f64)) -> Option<usize> {
        let camera = self.stage.camera.get_untracked()?;
        self.stage.with_map_now(|m| m.atlas.hit(camera.km(place), REACH_PX / camera.px_per_km)).flatten()
    }

    pub fn down(self, event: &PointerEvent, target: Option<web_sys::HtmlDivElement>) {
        if event.button() != 0 {
            return;
        }
        if let Some(target) = target {
            let _ = target.set_pointer_capture(event.pointer_id());
        }
        self.state.update_value(|s| {
            s.down.retain(|p| p.0 != event.pointer_id());
            s.down.push((event.pointer_id(), at(event)));
            s.tap = (s.down.len() == 1).then(|| at(event));
        });
    }

    pub fn moved(self, event: &PointerEvent) {
        let now = at(event);
        let Some(before) = self.state.with_value(|s| s.down.iter().find(|p| p.0 == event.pointer_id()).map(|p| p.1)) else {
            if event.pointer_type() == "mouse" {
                self.point(self.hit(now));
            }
            return;
        };
        let still_tap = self.state.with_value(|s| s.tap.is_some_and(|t| apart(t, now) < TAP_PX));
        if still_tap {
            return;
        }
        self.point(None);
        let other = self.state.with_value(|s| s.down.iter().find(|p| p.0 != event.pointer_id()).map(|p| p.1));
        self.state.update_value(|s| {
            s.tap = None;
            for p in s.down.iter_mut().filter(|p| p.0 == event.pointer_id()) {
                p.1 = now;
            }
        });
        match other {
            None => self.stage.look(|c| c.moved(now.0 - before.0, now.1 - before.1)),
            Some(other) => {
                let (from, to) = (middle(before, other), middle(now, other));
                let factor = apart(now, other).max(1.0) / apart(before, other).max(1.0);
                self.stage.look(|c| c.moved(to.0 - from.0, to.1 - from.1).zoomed(factor, to));
            }
        }
    }

    pub fn up(self, event: &PointerEvent) {
        let place = at(event);
        let tapped = self.state.try_update_value(|s| {
            let held = s.down.len();
            s.down.retain(|p| p.0 != event.pointer_id());
            s.tap.take().is_some() && held == 1
        });
        if tapped != Some(true) {
            return;
        }
        let now = event.time_stamp();
        let again = self.state.with_value(|s| s.last.is_some_and(|(t, p)| now - t < DOUBLE_MS && apart(p, place) < DOUBLE_PX));
        if again {
            self.state.update_value(|s| s.last = None);
            self.stage.look(|c| c.zoomed(2.0, place));
            return;
        }
        self.state.update_value(|s| s.last = Some((now, place)));
        self.stage.link.current.set(self.hit(place));
    }

    pub fn cancelled(self, event: &PointerEvent) {
        self.state.update_value(|s| {
            s.down.retain(|p| p.0 != event.pointer_id());
            s.tap = None;
        });
    }

    pub fn left(self) {
        self.point(None);
    }

    fn point(self, to: Option<usize>) {
        if self.stage.link.pointed.get_untracked() != to {
            self.stage.link.pointed.set(to);
        }
    }

    /// The wheel enlarges once the map has been pressed or focused (or with Ctrl, as a pinch on a trackpad arrives);
    /// before, it is the page's. Out beyond the whole country it is the page's again.
    pub fn wheel(self, event: &WheelEvent, focused: bool) {
        let out = event.delta_y() > 0.0;
        if !(focused || event.ctrl_key() || event.meta_key()) || (out && untrack(|| self.stage.sees_all())) {
            return;
        }
        event.prevent_default();
        // Lines and pages count as some pixels each.
        let px = event.delta_y() * [1.0, 16.0, 400.0].get(event.delta_mode() as usize).copied().unwrap_or(1.0);
        let speed = if event.ctrl_key() { 0.01 } else { 0.002 };
        let factor = (-px * speed).exp().clamp(0.5, 2.0);
        let place = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        self.stage.look(|c| c.zoomed(factor, place));
    }
}
