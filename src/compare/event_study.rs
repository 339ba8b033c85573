//! Before and after (RULES 6): what an event study holds. Always population, 100·ln N, 2013–2025, all cohorts.
//!
//! Callaway and Sant'Anna (2021) without covariates, never-treated controls, universal base g − 1:
//! ATT(g,t) = mean_g(Y_t − Y_{g−1}) − mean_C(Y_t − Y_{g−1}), and per event time e = t − g the mean of ATT(g, g + e)
//! over the treated units of the cohorts that have it. `event_cohorts` finds the units, `event_draws` draws the band.

use super::{Control, Role};

/// First year of an event study: foreign residents are in the register from here on.
pub const EVENT_FIRST_YEAR: u16 = 2013;
/// Last year of an event study.
pub const EVENT_LAST_YEAR: u16 = 2025;
/// Its number of years.
pub(super) const EVENT_YEARS: usize = (EVENT_LAST_YEAR - EVENT_FIRST_YEAR) as usize + 1;
/// Event times with fewer treated units stay in the table, not in the figure.
pub const SHOWN_FROM: usize = 30;
/// First and last cohort of the second line.
pub const CONSTANT_COHORTS: (u16, u16) = (2017, 2021);
/// Its first and last event time: all of [`CONSTANT_COHORTS`] have every one of them.
pub const CONSTANT_EVENT_TIMES: (i16, i16) = (-4, 4);
/// Event times of the pre-test; −1 is the base and 0 by construction.
pub const PRE_TEST_EVENT_TIMES: [i16; 3] = [-4, -3, -2];

/// Municipalities first treated in one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cohort {
    /// g, the first year whose 1 January is on or after the day of joining.
    pub year: u16,
    /// Positions in `Base::municipalities`, by code.
    pub members: Vec<usize>,
}

/// Participants of the role that are in no cohort, each counted once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct EventLeftOut {
    /// Left out by the restriction of the control group, which binds both sides.
    pub outside_restriction: usize,
    /// Joined after 1 January 2025: no year after joining is in the register yet.
    pub joined_late: usize,
    /// First treated in 2013 or before: no year before joining (none of the 38 areas is so old).
    pub joined_early: usize,
    /// Without residents in some year of 2013–2025: the panel is balanced.
    pub without_population: usize,
}

impl EventLeftOut {
    /// All of them.
    pub fn total(&self) -> usize {
        self.outside_restriction + self.joined_late + self.joined_early + self.without_population
    }
}

/// ATT(g,t): one cohort in one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EventCell {
    /// g
    pub cohort: u16,
    /// t
    pub year: u16,
    /// Treated units, the same in every year of the cohort.
    pub n: usize,
    /// ATT(g,t) in 100·ln N, near enough percent.
    pub effect: f64,
}

impl EventCell {
    /// e = t − g
    pub fn event_time(&self) -> i16 {
        self.year as i16 - self.cohort as i16
    }
}

/// All cohorts at one event time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EventPoint {
    /// e, years since joining.
    pub event_time: i16,
    /// Mean of ATT(g, g + e) over treated units, in 100·ln N; 0 at e = −1 by construction.
    pub effect: f64,
    /// Treated units behind it.
    pub n: usize,
    /// Lower end of the pointwise 95 % band (percentile bootstrap of prefectures); `None` until drawn, or too few draws hold it.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
}

impl EventPoint {
    /// Enough treated units for the figure; else in the table only.
    pub fn is_shown(&self) -> bool {
        self.n >= SHOWN_FROM
    }
}

/// Wald's test that the effects before joining are all 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PreTest {
    /// θ'V⁻¹θ
    pub statistic: f64,
    /// Degrees of freedom.
    pub df: usize,
    /// Probability of a statistic as large if there were no difference of paths.
    pub p: f64,
}

impl PreTest {
    /// p < 0.05: already on different paths before joining.
    pub fn is_different(&self) -> bool {
        self.p < 0.05
    }
}

/// An event study; bands and the test before joining come with the draws.
#[derive(Clone, Debug, PartialEq)]
pub struct EventStudy {
    /// Which participants: `partner` is never core up to the data date, whatever day the sentence names.
    pub role: Role,
    /// Never-treated controls used.
    pub control: Control,
    /// The group asked for is not one of never-treated municipalities: `outside-metro` stands in, with a notice.
    pub is_fallback: bool,
    /// Seed of the draws.
    pub seed: u64,
    /// Cohorts present, by year.
    pub cohorts: Vec<Cohort>,
    /// Treated units in all.
    pub n_treated: usize,
    /// Controls.
    pub n_control: usize,
    /// Participants of the role left out.
    pub left_out: EventLeftOut,
    /// Controls left out by the restriction.
    pub control_outside_restriction: usize,
    /// Controls without residents in some year.
    pub control_without_population: usize,
    /// Prefectures present: what the bootstrap draws from.
    pub prefectures: usize,
    /// Prefectures with treated units; fewer than 10 is unreliable.
    pub prefectures_treated: usize,
    /// Every cohort in every year.
    pub cells: Vec<EventCell>,
    /// All cohorts, by event time.
    pub points: Vec<EventPoint>,
    /// [`CONSTANT_COHORTS`] over [`CONSTANT_EVENT_TIMES`]; no band. Empty without such cohorts.
    pub constant: Vec<EventPoint>,
    /// The test before joining; `None` until drawn, or if it cannot be made.
    pub pre_test: Option<PreTest>,
    pub(super) sums: EventSums,
}

impl EventStudy {
    /// Fewer than 10 prefectures with treated units: band and test are unreliable.
    pub fn is_unreliable(&self) -> bool {
        self.prefectures_treated < 10
    }

    /// One cohort's own line, by year.
    pub fn cohort(&self, year: u16) -> impl Iterator<Item = &EventCell> {
        self.cells.iter().filter(move |c| c.cohort == year)
    }

    /// All cohorts at an event time.
    pub fn at(&self, event_time: i16) -> Option<&EventPoint> {
        self.points.iter().find(|p| p.event_time == event_time)
    }
}

/// Length of one group's sums: n, then ΣY of each year.
pub(super) const SLOT: usize = EVENT_YEARS + 1;
/// Smallest event time there can be.
const FIRST_EVENT: i16 = EVENT_FIRST_YEAR as i16 - EVENT_LAST_YEAR as i16;
/// Number of event times there can be: a cohort has a base year, so it is 2014 at the earliest.
pub(super) const EVENT_TIMES: usize = (EVENT_LAST_YEAR - EVENT_FIRST_YEAR) as usize * 2;

/// Sums per prefecture, group and year: all that estimates and draws need.
#[derive(Clone, Debug, PartialEq, Default)]
pub(super) struct EventSums {
    /// Years of the cohorts, ascending.
    pub cohorts: Vec<u16>,
    /// Per prefecture (ascending) the controls' [`SLOT`] numbers, then each cohort's.
    pub clusters: Vec<Vec<f64>>,
}

impl EventSums {
    /// The sums of nobody.
    pub fn none(&self) -> Vec<f64> {
        vec![0.0; (self.cohorts.len() + 1) * SLOT]
    }

    /// Everybody's sums.
    pub fn all(&self) -> Vec<f64> {
        self.clusters.iter().fold(self.none(), |mut sum, c| {
            add(&mut sum, c);
            sum
        })
    }

    /// ATT(g,t) of the `k`th cohort in the `t`th year from added-up sums; `None` without controls or treated units.
    pub fn att(&self, sum: &[f64], k: usize, t: usize) -> Option<f64> {
        let base = usize::from(self.cohorts.get(k)?.checked_sub(EVENT_FIRST_YEAR + 1)?);
        let moved = |group: usize| {
            let s = sum.get(group * SLOT..(group + 1) * SLOT)?;
            (s[0] > 0.0).then(|| (s.get(t + 1).copied().unwrap_or(f64::NAN) - s[base + 1]) / s[0])
        };
        Some(moved(k + 1)? - moved(0)?)
    }

    /// Per event time (the first is −12) the number of treated units and the mean of ATT(g, g + e) over them.
    pub fn effects(&self, sum: &[f64], cohorts: (u16, u16)) -> [(f64, f64); EVENT_TIMES] {
        let mut totals = [(0.0, 0.0); EVENT_TIMES];
        for (k, year) in self.cohorts.iter().enumerate().filter(|(_, y)| (cohorts.0..=cohorts.1).contains(y)) {
            let n = sum.get((k + 1) * SLOT).copied().unwrap_or(0.0);
            for t in 0..EVENT_YEARS {
                let slot = t + usize::from(EVENT_LAST_YEAR - year);
                if let (Some(effect), Some(total)) = (self.att(sum, k, t), totals.get_mut(slot)) {
                    *total = (total.0 + n, total.1 + n * effect);
                }
            }
        }
        totals.map(|(n, sum)| (n, if n > 0.0 { sum / n } else { 0.0 }))
    }
}

/// Position of an event time in [`EventSums::effects`].
pub(super) fn slot(event_time: i16) -> Option<usize> {
    usize::try_from(event_time.checked_sub(FIRST_EVENT)?).ok().filter(|s| *s < EVENT_TIMES)
}

/// Event time of a position.
pub(super) fn event_time(slot: usize) -> i16 {
    slot as i16 + FIRST_EVENT
}

/// Adds sums to sums.
pub(super) fn add(sum: &mut [f64], other: &[f64]) {
    sum.iter_mut().zip(other).for_each(|(a, b)| *a += b);
}
