//! The answer without draws.

use super::estimate::Sample;
use super::groups::{Side, Standing, centre, side, standings};
use super::matching::{Row, matching};
use super::*;
use crate::data::indicator::register_date;
use crate::data::{Base, Column, Date, Indicator, Measure, Panel};
use crate::stats::{describe, effect, interval};
use std::sync::Arc;

/// Units on one side and how many were left out.
#[derive(Default)]
struct Group {
    units: Vec<Unit>,
    outside_restriction: usize,
    without_outcome: usize,
}

/// Answers a question. Fast: no draws, a few passes over the municipalities.
pub fn compare(base: &Base, panel: &Panel, question: &Question) -> Result<Comparison, Refusal> {
    question.check()?;
    let absent = panel.absent(&columns(question));
    if !absent.is_empty() {
        return Err(Refusal::ColumnsAbsent(absent));
    }
    let standings = standings(base, question.joined_by);
    let lists = if question.control == Control::Custom { Some(lists(base, question)?) } else { None };
    let (mut treated, mut control) = gather(base, panel, question, |i| match &lists {
        Some(l) if l.treated.contains(&i) => Side::Treated(true),
        Some(l) if l.controls.contains(&i) => Side::Control(true),
        Some(_) => Side::Neither,
        None => side(base, &standings, i, question),
    });
    let prefecture = |u: &Unit| base.municipalities.get(u.index).map_or(0, |m| m.prefecture);
    if question.control == Control::SamePrefecture {
        keep_shared_prefectures(&mut treated, &mut control, prefecture);
    }
    let matching = match question.control {
        // The home page's own small app (feature `start`) does not offer it, nor carry its covariates.
        Control::Matched if cfg!(feature = "start") => return Err(Refusal::ColumnsAbsent(columns(question))),
        Control::Matched => {
            let cities = covariates::cities(base, &standings);
            let covariates = |i| covariates::raw(base, panel, &cities, i);
            matched_groups(covariates, usize::from(question.k), &mut treated, &mut control)?.map(Arc::new)
        }
        _ => None,
    };
    let prefecture_treated: Vec<u8> = treated.units.iter().map(prefecture).collect();
    let prefecture_control: Vec<u8> = control.units.iter().map(prefecture).collect();
    // Only hand-made lists hold participants that never joined: they are blocks by prefecture, after the areas.
    let own = |u: &Unit| base.areas.len() + usize::from(prefecture(u));
    let block = |u: &Unit| standings.get(u.index).and_then(|s| s.first).map_or_else(|| own(u), |f| f.1);
    let first_area = treated.units.iter().map(block).collect();

    let sample = Sample {
        treated: &treated.units,
        control: &control.units,
        prefecture_treated: &prefecture_treated,
        prefecture_control: &prefecture_control,
    };
    let prefectures = distinct(prefecture_treated.iter().chain(&prefecture_control));
    let refusal = Refusal::TooFew { treated: treated.units.len(), control: control.units.len(), prefectures };
    if treated.units.len() < 2 || control.units.len() < 2 || prefectures < 2 {
        return Err(refusal);
    }
    let described = |g: &Group| Described::of(&g.units);
    let (Some(t), Some(c)) = (described(&treated), described(&control)) else { return Err(refusal) };
    let within = question.control == Control::SamePrefecture;
    let estimate = match &matching {
        Some(m) => sample.matched(m),
        None if within => sample.within(),
        None => sample.plain(t.mean, c.mean),
    };
    let Some(estimate) = estimate else { return Err(refusal) };
    let unweighted = question.weight == Weight::None;
    let each_once = unweighted && matching.is_none();
    let welch = if within || matching.is_some() { None } else { interval::welch(&t.pairs, &c.pairs) };

    Ok(Comparison {
        question: question.clone(),
        n_treated: treated.units.len(),
        n_control: control.units.len(),
        n_treated_left_out: treated.outside_restriction + treated.without_outcome,
        treated_outside_restriction: treated.outside_restriction,
        treated_without_outcome: treated.without_outcome,
        control_outside_restriction: control.outside_restriction,
        control_without_outcome: control.without_outcome,
        mean_treated: t.mean,
        mean_control: matching.as_ref().map_or(c.mean, |m| m.mean_expected()),
        median_treated: t.median.filter(|_| each_once),
        median_control: c.median.filter(|_| each_once),
        trimmed_treated: t.trimmed,
        trimmed_control: c.trimmed,
        spread_treated: t.spread,
        spread_control: c.spread,
        difference: estimate.difference,
        cluster_low: estimate.interval.low,
        cluster_high: estimate.interval.high,
        p_cluster: estimate.interval.p,
        cluster_n: estimate.clusters,
        prefectures_treated: distinct(prefecture_treated.iter()),
        prefectures_control: distinct(prefecture_control.iter()),
        ci_low: welch.map(|w| w.low),
        ci_high: welch.map(|w| w.high),
        p_welch: welch.map(|w| w.p),
        hedges_g: effect::hedges_g(estimate.difference, &t.sorted, &c.sorted).filter(|_| each_once),
        cliffs_delta: effect::cliffs_delta(&t.sorted, &c.sorted).filter(|_| each_once),
        control_in_settlement: control
            .units
            .iter()
            .filter(|u| base.municipalities.get(u.index).is_some_and(|m| m.known_settlement))
            .count(),
        later_joiners: later_joiners(&control.units, &standings, question),
        commuter_split: matches!(question.control, Control::Commuter | Control::CommuterSimilar)
            .then(|| commuter_split(base, &control.units, &standings)),
        breaks: breaks(question),
        is_change_of_total: !unweighted && question.indicator == Indicator::Population && question.measure == Measure::Percent,
        matching,
        list_faults: lists.map(|l| l.faults),
        treated: treated.units,
        control: control.units,
        prefecture_treated,
        prefecture_control,
        first_area,
    })
}

/// Both sides with outcomes and weights, in the order of codes.
fn gather(base: &Base, panel: &Panel, q: &Question, side: impl Fn(usize) -> Side) -> (Group, Group) {
    let (mut treated, mut control) = (Group::default(), Group::default());
    for index in 0..base.municipalities.len() {
        let (group, allowed) = match side(index) {
            Side::Treated(allowed) => (&mut treated, allowed),
            Side::Control(allowed) => (&mut control, allowed),
            Side::Neither => continue,
        };
        if !allowed {
            group.outside_restriction += 1;
            continue;
        }
        let outcome = q.indicator.outcome(q.measure, panel, index, q.from, q.to).filter(|y| y.is_finite());
        let weight = match q.weight {
            Weight::None => Some(1.0),
            Weight::Population => panel.get(Column::Population, index, q.weight_year()).filter(|w| *w > 0.0),
        };
        match outcome.zip(weight) {
            Some((outcome, weight)) => group.units.push(Unit { index, outcome, weight }),
            None => group.without_outcome += 1,
        }
    }
    (treated, control)
}

/// `custom`: the two lists; refused where one holds nobody.
fn lists(base: &Base, question: &Question) -> Result<Lists, Refusal> {
    let lists = question.custom.as_deref().map(|c| c.lists(base)).unwrap_or_default();
    if lists.treated.is_empty() || lists.controls.is_empty() { Err(Refusal::ListEmpty) } else { Ok(lists) }
}

/// `matched`: drops who lacks a covariate, matches the rest, and leaves as controls those that are somebody's match.
/// `None` if too few are left to match.
fn matched_groups(
    covariates: impl Fn(usize) -> Option<[f64; covariates::N]>,
    k: usize,
    treated: &mut Group,
    pool: &mut Group,
) -> Result<Option<Matching>, Refusal> {
    let rows = |g: &Group| -> Vec<Row> { g.units.iter().filter_map(|u| Some((*u, covariates(u.index)?))).collect() };
    let (t, p) = (rows(treated), rows(pool));
    let dropped = Dropped {
        treated_without_outcome: treated.without_outcome,
        treated_without_covariate: treated.units.len() - t.len(),
        pool_without_outcome: pool.without_outcome,
        pool_without_covariate: pool.units.len() - p.len(),
    };
    treated.without_outcome += dropped.treated_without_covariate;
    pool.without_outcome += dropped.pool_without_covariate;
    treated.units = t.iter().map(|r| r.0).collect();
    pool.units = p.iter().map(|r| r.0).collect();
    // Fewer than two on a side: the caller refuses, as it does where all have one and the same match.
    if t.len() < 2 || p.len() < 2 {
        return Ok(None);
    }
    if p.len() < k {
        return Err(Refusal::PoolTooSmall { pool: p.len(), k });
    }
    let matching = matching(&t, &p, k, dropped);
    pool.units = matching.matches();
    Ok(Some(matching))
}

/// `same-prefecture`: only prefectures with at least one of each (with outcome).
fn keep_shared_prefectures(treated: &mut Group, control: &mut Group, prefecture: impl Fn(&Unit) -> u8) {
    let held = |g: &Group| {
        let mut present = [false; 256];
        g.units.iter().for_each(|u| present[usize::from(prefecture(u))] = true);
        present
    };
    let (a, b) = (held(treated), held(control));
    for g in [treated, control] {
        let before = g.units.len();
        g.units.retain(|u| a[usize::from(prefecture(u))] && b[usize::from(prefecture(u))]);
        g.outside_restriction += before - g.units.len();
    }
}

fn distinct<'a>(prefectures: impl Iterator<Item = &'a u8>) -> usize {
    let mut present = [false; 256];
    prefectures.for_each(|p| present[usize::from(*p)] = true);
    present.iter().filter(|p| **p).count()
}

/// One group described.
struct Described {
    pairs: Vec<(f64, f64)>,
    sorted: Vec<f64>,
    mean: f64,
    median: Option<f64>,
    trimmed: f64,
    spread: Spread,
}

impl Described {
    fn of(units: &[Unit]) -> Option<Self> {
        let pairs: Vec<(f64, f64)> = units.iter().map(|u| (u.outcome, u.weight)).collect();
        let sorted = describe::sorted(&units.iter().map(|u| u.outcome).collect::<Vec<_>>());
        let at = |p| describe::quantile(&sorted, p);
        Some(Self {
            mean: describe::weighted_mean(pairs.iter().copied())?,
            median: at(0.5),
            trimmed: describe::trimmed_mean(&sorted, 0.05)?,
            spread: Spread { sd: describe::variance(&sorted)?.sqrt(), q1: at(0.25)?, q3: at(0.75)?, min: at(0.0)?, max: at(1.0)? },
            pairs,
            sorted,
        })
    }
}

/// Day that a year's figure speaks for: the register's own, else the year's last.
fn measuring_date(indicator: Indicator, year: u16) -> Date {
    if indicator.is_register() { register_date(year) } else { Date::new(i32::from(year), 12, 31) }
}

/// `not-yet`: controls that joined after the date and by the day of the last figure.
fn later_joiners(control: &[Unit], standings: &[Standing], q: &Question) -> usize {
    let end = measuring_date(q.indicator, q.to);
    let joined = |u: &&Unit| standings.get(u.index).and_then(|s| s.first).is_some_and(|(day, _)| day <= end);
    if q.control == Control::NotYet { control.iter().filter(joined).count() } else { 0 }
}

fn commuter_split(base: &Base, control: &[Unit], standings: &[Standing]) -> CommuterSplit {
    let declared = |u: &&Unit| centre(base, u.index).and_then(|c| standings.get(c)).is_some_and(|s| s.ever_core);
    let part = |units: Vec<&Unit>| Part { n: units.len(), mean: describe::weighted_mean(units.iter().map(|u| (u.outcome, u.weight))) };
    let (with, without) = control.iter().partition(declared);
    CommuterSplit { declared: part(with), never_declared: part(without) }
}

/// Breaks between `from` and `to`; a level has none.
fn breaks(q: &Question) -> Vec<Break> {
    if q.measure == Measure::Level { Vec::new() } else { breaks_within(q.indicator, q.from, q.to) }
}

/// Breaks of an indicator between two years (RULES 2): the register's people for all that rest on it, the nine months for its stocks.
pub fn breaks_within(indicator: Indicator, from: u16, to: u16) -> Vec<Break> {
    let register = indicator.is_register() || indicator.definition().columns.contains(&Column::Population);
    [(Break::ForeignResidents, register), (Break::NineMonths, indicator.is_register())]
        .into_iter()
        .filter(|(b, applies)| *applies && from <= b.years().0 && to >= b.years().1)
        .map(|(b, _)| b)
        .collect()
}
