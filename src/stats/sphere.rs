//! Distances on the globe, taken as a sphere.

/// Radius of the Earth, km (RULES 9).
pub const EARTH_KM: f64 = 6_371.0;

/// Great-circle distance by the haversine formula, km; arguments (latitude, longitude) in degrees.
pub fn great_circle_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let (half_lat, half_lon) = ((lat_b - lat_a) / 2.0, (b.1 - a.1).to_radians() / 2.0);
    let h = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
    2.0 * EARTH_KM * h.sqrt().min(1.0).asin()
}

/// The point on the unit sphere; of two points, the one with the smaller straight distance is also nearer along the globe.
pub fn unit_vector(a: (f64, f64)) -> [f64; 3] {
    let (lat, lon) = (a.0.to_radians(), a.1.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_and_round_agree() {
        // Tokyo and Osaka.
        let (a, b) = ((35.689, 139.692), (34.686, 135.520));
        let km = great_circle_km(a, b);
        assert!((km - 396.0).abs() < 2.0, "{km}");
        let (u, v) = (unit_vector(a), unit_vector(b));
        let chord = (0..3).map(|i| (u[i] - v[i]).powi(2)).sum::<f64>().sqrt();
        assert!((2.0 * EARTH_KM * (chord / 2.0).asin() - km).abs() < 1e-6);
    }
}
