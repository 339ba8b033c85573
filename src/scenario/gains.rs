//! What acting as an area adds, area by area, beside what nearness would bring without any agreement (RULES 9).
//!
//! For facilities an area never counts more people than everyone within reach, so what it adds beyond nearness is
//! never above zero; the order uses both steps, alone to area and area to nearby.

use super::{Outcome, Regime, Status};
use crate::data::{Base, SERVICES};

/// Secure pairs of municipality and service in one area.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gain {
    /// Position in [`Base::areas`].
    pub area: usize,
    /// Its counted members.
    pub towns: u32,
    /// Pairs: members × services.
    pub pairs: u32,
    /// Secure pairs by regime, in the order of [`Regime::ALL`].
    pub secure: [u32; 3],
    /// Members with a secure hospital, by regime.
    pub hospital: [u32; 3],
}

impl Gain {
    /// Pairs that acting as an area adds to being alone.
    pub fn by_area(&self) -> u32 {
        self.secure[1].saturating_sub(self.secure[0])
    }

    /// Pairs that everyone within reach adds to that, agreement or not.
    pub fn by_nearness(&self) -> u32 {
        self.secure[2].saturating_sub(self.secure[1])
    }

    /// Share of pairs that the area adds less the share that only nearness adds, −1 to 1: the order of the ranking.
    pub fn beyond_nearness(&self) -> f64 {
        (f64::from(self.by_area()) - f64::from(self.by_nearness())) / f64::from(self.pairs.max(1))
    }
}

/// Every area's gain in the year at `year_at` of a run over the nation, most beyond nearness first; ties in official order.
pub fn gains(base: &Base, nation: &Outcome, year_at: usize) -> Vec<Gain> {
    let hospital = SERVICES.iter().position(|s| s.id == "hospital").unwrap_or_default();
    let mut all: Vec<Gain> = (0..base.areas.len())
        .map(|area| {
            let mut gain = Gain { area, towns: 0, pairs: 0, secure: [0; 3], hospital: [0; 3] };
            for town in base.members(area).filter_map(|m| nation.towns.binary_search(&m.municipality).ok()) {
                gain.towns += 1;
                gain.pairs += SERVICES.len() as u32;
                for s in 0..SERVICES.len() {
                    for regime in Regime::ALL {
                        let secure = u32::from(nation.standing(town, s, regime, year_at) == Some(Status::Secure));
                        gain.secure[regime as usize] += secure;
                        if s == hospital {
                            gain.hospital[regime as usize] += secure;
                        }
                    }
                }
            }
            gain
        })
        .collect();
    all.sort_by(|a, b| b.beyond_nearness().total_cmp(&a.beyond_nearness()));
    all
}
