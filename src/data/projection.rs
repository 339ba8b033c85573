//! From degrees to a plane in kilometres: Albers' equal-area conic on the sphere, so that equal areas look equal.
//!
//! Standard parallels 33° and 44° lie through Kyushu and Hokkaido: between them no length is off by more than half a
//! per cent, at Naha by two. The southern islands stand in insets, cones of the same kind about their own meridian,
//! because at their true place they would make everyone else small.

/// A point: longitude and latitude in degrees, or x (right) and y (down) in km.
pub type Point = (f64, f64);

/// Radius of the sphere with the area of the ellipsoid GRS 80, km.
const RADIUS_KM: f64 = 6371.0072;
const STANDARD_DEG: (f64, f64) = (33.0, 44.0);
const CENTRE_DEG: Point = (137.5, 38.0);

/// Where a place is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The four main islands and what lies near.
    Main,
    /// Amami, Okinawa and the islands beyond.
    South,
    /// Ogasawara.
    Ogasawara,
}

impl Part {
    /// All three.
    pub const ALL: [Part; 3] = [Part::Main, Part::South, Part::Ogasawara];

    /// Where a place belongs.
    pub fn of((longitude, latitude): Point) -> Self {
        match () {
            () if latitude < 30.1 && longitude < 133.0 => Part::South,
            () if latitude < 30.1 && longitude > 139.0 => Part::Ogasawara,
            () => Part::Main,
        }
    }

    /// Its scale beside that of the main map.
    pub const fn scale(self) -> f64 {
        match self {
            Part::Main | Part::Ogasawara => 1.0,
            Part::South => 0.75,
        }
    }

    /// Degrees shown at a point of the composed map, km.
    const fn anchor(self) -> (Point, Point) {
        match self {
            Part::Main => (CENTRE_DEG, (0.0, 0.0)),
            Part::South => ((127.2, 27.0), (-500.0, -430.0)),
            Part::Ogasawara => ((142.0, 26.4), (560.0, 600.0)),
        }
    }
}

/// n and C of the cone (Snyder 1987, equations 14-3 to 14-6).
fn cone() -> (f64, f64) {
    let (a, b) = (STANDARD_DEG.0.to_radians(), STANDARD_DEG.1.to_radians());
    let n = (a.sin() + b.sin()) / 2.0;
    (n, a.cos().powi(2) + 2.0 * n * a.sin())
}

/// The cone about a meridian, km, y downwards from its apex.
fn albers((longitude, latitude): Point, meridian: f64) -> Point {
    let (n, c) = cone();
    let rho = RADIUS_KM * (c - 2.0 * n * latitude.to_radians().sin()).max(0.0).sqrt() / n;
    let theta = n * (longitude - meridian).to_radians();
    (rho * theta.sin(), rho * theta.cos())
}

/// Every place where it lies, without insets: for directions and distances.
pub fn true_place(at: Point) -> Point {
    let (x, y) = albers(at, CENTRE_DEG.0);
    (x, y - albers(CENTRE_DEG, CENTRE_DEG.0).1)
}

/// A place on the composed map, insets moved.
pub fn composed(at: Point, part: Part) -> Point {
    let (centre, shown_at) = part.anchor();
    let (x, y) = albers(at, centre.0);
    let (_, y0) = albers(centre, centre.0);
    (shown_at.0 + x * part.scale(), shown_at.1 + (y - y0) * part.scale())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against the closed form of the sphere: a cell of one degree keeps its area, wherever it lies.
    #[test]
    fn areas_are_kept_in_every_part() {
        for (longitude, latitude, part) in [(130.0, 31.5, Part::Main), (141.0, 44.0, Part::Main), (127.0, 26.0, Part::South)] {
            // A fine walk round the cell, because its upper and lower sides are curved.
            let steps: Vec<f64> = (0..=200).map(|k| f64::from(k) / 200.0).collect();
            let mut round: Vec<Point> = Vec::new();
            round.extend(steps.iter().map(|t| (longitude + t, latitude)));
            round.extend(steps.iter().map(|t| (longitude + 1.0, latitude + t)));
            round.extend(steps.iter().map(|t| (longitude + 1.0 - t, latitude + 1.0)));
            round.extend(steps.iter().map(|t| (longitude, latitude + 1.0 - t)));
            let flat: Vec<Point> = round.iter().map(|p| composed(*p, part)).collect();
            let twice: f64 = flat.windows(2).map(|w| w[0].0 * w[1].1 - w[1].0 * w[0].1).sum();
            let area = twice.abs() / 2.0 / part.scale().powi(2);
            let globe = RADIUS_KM.powi(2) * 1_f64.to_radians() * ((latitude + 1.0).to_radians().sin() - latitude.to_radians().sin());
            assert!((area / globe - 1.0).abs() < 1e-4, "{part:?}: {area} for {globe}");
        }
    }

    #[test]
    fn known_places_lie_where_they_should() {
        // Tokyo to Osaka is 396 km, and Tokyo lies to the east; north is up.
        let (tokyo, osaka, sapporo) = (true_place((139.692, 35.689)), true_place((135.520, 34.686)), true_place((141.354, 43.062)));
        let km = (tokyo.0 - osaka.0).hypot(tokyo.1 - osaka.1);
        assert!((km - 396.0).abs() < 3.0 && tokyo.0 > osaka.0 && sapporo.1 < tokyo.1, "{km}");
        assert_eq!(true_place(CENTRE_DEG), (0.0, 0.0));
        assert_eq!(composed((139.692, 35.689), Part::Main), tokyo);
        assert_eq!(Part::of((127.68, 26.21)), Part::South);
        assert_eq!(Part::of((142.19, 27.09)), Part::Ogasawara);
        assert_eq!(Part::of((130.51, 30.39)), Part::Main);
    }
}
