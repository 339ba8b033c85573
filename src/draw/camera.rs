//! What part of a map is seen and how large: kilometres to pixels and back, moved and zoomed but never lost.

/// Left, top, right, bottom.
pub type Bounds = (f64, f64, f64, f64);

/// A view of the plane of a map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// What lies in the middle of the picture, km.
    pub x: f64,
    /// What lies in the middle of the picture, km.
    pub y: f64,
    /// CSS px per km.
    pub px_per_km: f64,
    /// Size of the picture, CSS px.
    pub size: (f64, f64),
}

/// How far one can come near: CSS px per km at the closest.
const CLOSEST: f64 = 14.0;

impl Camera {
    /// All of `bounds`, with room of `margin` px around.
    pub fn fit((l, t, r, b): Bounds, size: (f64, f64), margin: f64) -> Self {
        let room = |px: f64| (px - 2.0 * margin).max(40.0);
        let scale = (room(size.0) / (r - l).max(1e-6)).min(room(size.1) / (b - t).max(1e-6));
        Self { x: (l + r) / 2.0, y: (t + b) / 2.0, px_per_km: scale.min(CLOSEST), size }
    }

    /// Pixel of a point.
    pub fn px(&self, p: (f64, f64)) -> (f64, f64) {
        (self.size.0 / 2.0 + (p.0 - self.x) * self.px_per_km, self.size.1 / 2.0 + (p.1 - self.y) * self.px_per_km)
    }

    /// Point at a pixel.
    pub fn km(&self, p: (f64, f64)) -> (f64, f64) {
        (self.x + (p.0 - self.size.0 / 2.0) / self.px_per_km, self.y + (p.1 - self.size.1 / 2.0) / self.px_per_km)
    }

    /// What is seen, km, with `margin` px more on every side.
    pub fn seen(&self, margin: f64) -> Bounds {
        let (l, t) = self.km((-margin, -margin));
        let (r, b) = self.km((self.size.0 + margin, self.size.1 + margin));
        (l, t, r, b)
    }

    /// Moved by pixels: what lay at (0, 0) then lies at (dx, dy).
    #[must_use]
    pub fn moved(&self, dx: f64, dy: f64) -> Self {
        Self { x: self.x - dx / self.px_per_km, y: self.y - dy / self.px_per_km, ..*self }
    }

    /// Larger by a factor; the point beneath `at` stays there.
    #[must_use]
    pub fn zoomed(&self, factor: f64, at: (f64, f64)) -> Self {
        let fixed = self.km(at);
        let scaled = Self { px_per_km: self.px_per_km * factor, ..*self };
        let (x, y) = scaled.px(fixed);
        scaled.moved(at.0 - x, at.1 - y)
    }

    /// The same, never smaller than the whole map nor nearer than makes sense, and with the map in sight.
    #[must_use]
    pub fn kept(&self, whole: Bounds) -> Self {
        let fit = Self::fit(whole, self.size, 6.0);
        let px_per_km = self.px_per_km.clamp(fit.px_per_km, CLOSEST.max(fit.px_per_km));
        let half = (self.size.0 / 2.0 / px_per_km, self.size.1 / 2.0 / px_per_km);
        let inside = |v: f64, low: f64, high: f64, half: f64, middle: f64| {
            let (low, high) = (low + half * 0.7, high - half * 0.7);
            if low < high { v.clamp(low, high) } else { middle }
        };
        Self {
            x: inside(self.x, whole.0, whole.2, half.0, fit.x),
            y: inside(self.y, whole.1, whole.3, half.1, fit.y),
            px_per_km,
            size: self.size,
        }
    }

    /// The same place in a picture of another size.
    #[must_use]
    pub fn resized(&self, size: (f64, f64)) -> Self {
        Self { size, ..*self }
    }

    /// How a picture taken through `other` has to be moved and scaled (about its upper left corner) to show what this
    /// one sees: factor, x, y in px.
    pub fn from_picture(&self, other: &Camera) -> (f64, f64, f64) {
        let (x, y) = self.px(other.km((0.0, 0.0)));
        (self.px_per_km / other.px_per_km, x, y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Bounds = (-800.0, -800.0, 900.0, 850.0);

    #[test]
    fn there_and_back() {
        let c = Camera::fit(WHOLE, (600.0, 500.0), 8.0);
        let (x, y) = c.px(c.km((123.0, 45.0)));
        assert!((x - 123.0).abs() < 1e-9 && (y - 45.0).abs() < 1e-9);
        let near = c.zoomed(3.0, (200.0, 100.0));
        let (a, b) = (c.km((200.0, 100.0)), near.km((200.0, 100.0)));
        assert!((a.0 - b.0).abs() < 1e-9 && (a.1 - b.1).abs() < 1e-9);
        let (l, t, r, b) = c.seen(0.0);
        assert!(l <= WHOLE.0 && t <= WHOLE.1 && r >= WHOLE.2 && b >= WHOLE.3);
    }

    #[test]
    fn one_never_gets_lost() {
        let c = Camera::fit(WHOLE, (600.0, 500.0), 8.0);
        let far = c.moved(1e6, -1e6).zoomed(1e-6, (0.0, 0.0)).kept(WHOLE);
        assert!(far.px_per_km > 0.2 && far.x.abs() < 900.0 && far.y.abs() < 900.0);
        assert!(c.zoomed(1e9, (1.0, 1.0)).kept(WHOLE).px_per_km <= CLOSEST);
    }

    #[test]
    fn a_picture_taken_before_is_moved_into_place() {
        let before = Camera::fit(WHOLE, (600.0, 500.0), 8.0);
        let now = before.zoomed(2.0, (100.0, 50.0)).moved(7.0, -3.0);
        let (k, x, y) = now.from_picture(&before);
        let p = (321.0, 210.0);
        let (px, py) = now.px(before.km(p));
        assert!((p.0 * k + x - px).abs() < 1e-9 && (p.1 * k + y - py).abs() < 1e-9);
    }
}
