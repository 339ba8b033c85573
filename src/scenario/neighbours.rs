//! Who lies within reach: great-circle distances between municipal offices, kept only up to 120 km.
//!
//! 120 km is the longest reach (60 km) at the widest radius (200 %). Sea crossings and roads are not known;
//! [`super::Remark`] names the places where that matters most.

use crate::data::Base;
use crate::stats::sphere::{EARTH_KM, great_circle_km, unit_vector};

/// Longest distance kept, km.
const FARTHEST_KM: f64 = 120.0;

/// For each municipality the others within 120 km, nearest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbours {
    start: Vec<u32>,
    who: Vec<u16>,
    km: Vec<f64>,
}

impl Neighbours {
    /// Measures all pairs that can lie within 120 km; about 60 ms once.
    pub fn of(base: &Base) -> Self {
        let place: Vec<(f64, f64)> = base.municipalities.iter().map(|m| (m.latitude_deg, m.longitude_deg)).collect();
        let mut by_latitude: Vec<usize> = (0..place.len()).collect();
        by_latitude.sort_by(|a, b| place[*a].0.total_cmp(&place[*b].0));
        // A degree of latitude is 111.19 km on this sphere. Straight through the ground no pair within 120 km is farther
        // apart than that: most pairs are put aside by a few products instead of a great circle.
        let window_lat = FARTHEST_KM / 111.0;
        let farthest = (FARTHEST_KM / EARTH_KM).powi(2);
        let point: Vec<[f64; 3]> = place.iter().map(|p| unit_vector(*p)).collect();
        let mut near: Vec<Vec<(f64, u16)>> = vec![Vec::new(); place.len()];
        for (n, &i) in by_latitude.iter().enumerate() {
            for &j in by_latitude[n + 1..].iter().take_while(|j| place[**j].0 - place[i].0 <= window_lat) {
                if point[i].iter().zip(point[j]).map(|(a, b)| (a - b).powi(2)).sum::<f64>() > farthest {
                    continue;
                }
                // Always measured from the lower position, so that both directions agree to the last bit.
                let km = great_circle_km(place[i.min(j)], place[i.max(j)]);
                if km <= FARTHEST_KM {
                    near[i].push((km, j as u16));
                    near[j].push((km, i as u16));
                }
            }
        }
        let mut all = Neighbours { start: vec![0], who: Vec::new(), km: Vec::new() };
        for list in &mut near {
            list.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            all.who.extend(list.iter().map(|p| p.1));
            all.km.extend(list.iter().map(|p| p.0));
            all.start.push(all.who.len() as u32);
        }
        all
    }

    /// Others within `reach_km` of municipality `i`, nearest first; none for a reach of 0.
    pub fn within(&self, i: usize, reach_km: f64) -> impl Iterator<Item = usize> {
        let range = match (self.start.get(i), self.start.get(i + 1)) {
            (Some(from), Some(to)) if reach_km > 0.0 => *from as usize..*to as usize,
            _ => 0..0,
        };
        let end = range.start + self.km[range.clone()].partition_point(|km| *km <= reach_km);
        self.who[range.start..end].iter().map(|j| usize::from(*j))
    }
}
