//! How many of any municipalities keep a service: for groups that are no area.

use super::{Outcome, Regime, Status};

/// Municipalities with a service [`Status::Secure`], among those counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Secure.
    pub secure: u32,
    /// Counted: those of the group with a population on the path.
    pub counted: u32,
}

impl Share {
    /// In percent; `None` if none is counted.
    pub fn pct(self) -> Option<f64> {
        (self.counted > 0).then(|| 100.0 * f64::from(self.secure) / f64::from(self.counted))
    }
}

/// The share among some municipalities (positions in `Base::municipalities`), for a service (position in
/// `SERVICES`), regime and year.
pub fn share_among(outcome: &Outcome, among: &[usize], service: usize, regime: Regime, year_at: usize) -> Share {
    let mut share = Share::default();
    for (municipality, status) in outcome.statuses(service, regime, year_at) {
        if let Some(status) = status
            && among.contains(&municipality)
        {
            share.counted += 1;
            share.secure += u32::from(status == Status::Secure);
        }
    }
    share
}
