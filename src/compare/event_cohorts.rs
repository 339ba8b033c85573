//! An event study's units: who is first treated when, who never was, and the estimates from their sums.

use super::event_study::{EVENT_YEARS, EventSums, SLOT, add, event_time};
use super::groups::{Side, side, standings};
use super::*;
use crate::data::{Base, Column, DATA_DATE, Date, Panel};
use std::collections::BTreeMap;

/// First year whose 1 January is on or after the day of joining.
fn first_treated(joined: Date) -> i32 {
    if (joined.month, joined.day) == (1, 1) { joined.year } else { joined.year.saturating_add(1) }
}

/// The question's control group if it is one of never-treated municipalities, else `outside-metro`; whether it stands in.
pub(super) fn never_treated(control: &Control) -> (Control, bool) {
    match control {
        Control::Never => (Control::Never, false),
        Control::OutsideMetro => (Control::OutsideMetro, false),
        Control::NoKnownScheme => (Control::NoKnownScheme, false),
        Control::Commuter => (Control::Commuter, false),
        Control::CommuterSimilar => (Control::CommuterSimilar, false),
        // Not yet a member, within prefectures, matched or listed by hand: no group of its own here.
        _ => (Control::OutsideMetro, true),
    }
}

/// Which group a municipality adds to: 0 the controls, else a cohort's year.
const NEVER: u16 = 0;

/// The event study of a question: of it only role, control group and seed matter (RULES 6). No draws.
///
/// # Errors
/// The population has not arrived; fewer than two municipalities on a side; all in one prefecture.
pub fn event_study(base: &Base, panel: &Panel, question: &Question) -> Result<EventStudy, Refusal> {
    let absent = panel.absent(&[Column::Population]);
    if !absent.is_empty() {
        return Err(Refusal::ColumnsAbsent(absent));
    }
    let (control, is_fallback) = never_treated(&question.control);
    let asked = Question { role: question.role, control, joined_by: DATA_DATE, ..Question::default() };
    let standings = standings(base, DATA_DATE);
    let mut units: Vec<(usize, u16, [f64; EVENT_YEARS])> = Vec::new();
    let mut left_out = EventLeftOut::default();
    let (mut control_outside_restriction, mut control_without_population) = (0, 0);
    for i in 0..base.municipalities.len() {
        let group = match side(base, &standings, i, &asked) {
            Side::Treated(false) => {
                left_out.outside_restriction += 1;
                continue;
            }
            Side::Control(false) => {
                control_outside_restriction += 1;
                continue;
            }
            Side::Neither => continue,
            Side::Control(true) => NEVER,
            Side::Treated(true) => {
                let year = standings[i].first.map_or(i32::MAX, |(day, _)| first_treated(day));
                if year > i32::from(EVENT_LAST_YEAR) {
                    left_out.joined_late += 1;
                    continue;
                }
                if year <= i32::from(EVENT_FIRST_YEAR) {
                    left_out.joined_early += 1;
                    continue;
                }
                year as u16
            }
        };
        match path(panel, i) {
            Some(path) => units.push((i, group, path)),
            None if group == NEVER => control_without_population += 1,
            None => left_out.without_population += 1,
        }
    }

    let mut cohorts = BTreeMap::<u16, Vec<usize>>::new();
    for (i, group, _) in units.iter().filter(|u| u.1 != NEVER) {
        cohorts.entry(*group).or_default().push(*i);
    }
    let cohorts: Vec<Cohort> = cohorts.into_iter().map(|(year, members)| Cohort { year, members }).collect();
    let (sums, prefectures_treated) = add_up(base, &units, &cohorts);
    let n_treated = cohorts.iter().map(|c| c.members.len()).sum();
    let n_control = units.len() - n_treated;
    let prefectures = sums.clusters.len();
    if n_treated < 2 || n_control < 2 || prefectures < 2 {
        return Err(Refusal::TooFew { treated: n_treated, control: n_control, prefectures });
    }
    let all = sums.all();
    let years = (EVENT_FIRST_YEAR, EVENT_LAST_YEAR);
    let constant = points(&sums, &all, CONSTANT_COHORTS, CONSTANT_EVENT_TIMES);
    Ok(EventStudy {
        role: question.role,
        control,
        is_fallback,
        seed: question.seed,
        n_treated,
        n_control,
        left_out,
        control_outside_restriction,
        control_without_population,
        prefectures,
        prefectures_treated,
        cells: cells(&sums, &all, &cohorts),
        points: points(&sums, &all, years, (i16::MIN, i16::MAX)),
        constant,
        cohorts,
        pre_test: None,
        is_drawn: false,
        sums,
    })
}

/// Y_t − Y_2013 = 100·ln(N_t/N_2013) of 2013–2025: only differences over time matter, and so none is lost in large numbers.
/// `None` if a year has no residents or no figure: then the municipality is left out of every year.
fn path(panel: &Panel, i: usize) -> Option<[f64; EVENT_YEARS]> {
    let residents = |t: usize| panel.get(Column::Population, i, EVENT_FIRST_YEAR + t as u16).filter(|n| *n > 0.0 && n.is_finite());
    let first = residents(0)?;
    let mut path = [0.0; EVENT_YEARS];
    for (t, y) in path.iter_mut().enumerate() {
        // Two logarithms: the ratio of two odd figures might not be a number.
        *y = if t == 0 { 0.0 } else { 100.0 * (residents(t)?.ln() - first.ln()) };
    }
    Some(path)
}

/// Sums per prefecture, and how many prefectures hold treated units.
fn add_up(base: &Base, units: &[(usize, u16, [f64; EVENT_YEARS])], cohorts: &[Cohort]) -> (EventSums, usize) {
    let mut sums = EventSums { cohorts: cohorts.iter().map(|c| c.year).collect(), clusters: Vec::new() };
    let mut by_prefecture = BTreeMap::<u8, Vec<f64>>::new();
    for (i, group, path) in units {
        let prefecture = base.municipalities.get(*i).map_or(0, |m| m.prefecture);
        let cluster = by_prefecture.entry(prefecture).or_insert_with(|| sums.none());
        // The controls come first, then the cohorts.
        let place = sums.cohorts.iter().position(|y| y == group).map_or(0, |k| k + 1) * SLOT;
        cluster[place] += 1.0;
        add(&mut cluster[place + 1..place + SLOT], path);
    }
    let treated = |c: &&Vec<f64>| c.chunks_exact(SLOT).skip(1).any(|s| s[0] > 0.0);
    let prefectures_treated = by_prefecture.values().filter(treated).count();
    sums.clusters = by_prefecture.into_values().collect();
    (sums, prefectures_treated)
}

/// ATT(g,t) of every cohort and year.
fn cells(sums: &EventSums, all: &[f64], cohorts: &[Cohort]) -> Vec<EventCell> {
    let cell = |k: usize, t: usize| {
        let c = cohorts.get(k)?;
        Some(EventCell { cohort: c.year, year: EVENT_FIRST_YEAR + t as u16, n: c.members.len(), effect: sums.att(all, k, t)? })
    };
    (0..cohorts.len()).flat_map(|k| (0..EVENT_YEARS).filter_map(move |t| cell(k, t))).collect()
}

/// Cohorts of some years at the event times of a range, without a band.
fn points(sums: &EventSums, all: &[f64], cohorts: (u16, u16), range: (i16, i16)) -> Vec<EventPoint> {
    sums.effects(all, cohorts)
        .into_iter()
        .enumerate()
        .filter(|(slot, (n, _))| *n > 0.0 && (range.0..=range.1).contains(&event_time(*slot)))
        .map(|(slot, (n, effect))| EventPoint { event_time: event_time(slot), effect, n: n as usize, low: None, high: None })
        .collect()
}
