//! Organisations: the size of the body that would act, against published yardsticks, and the staff curve (RULES 9).
//!
//! A prefecture gets no status: its size is not its limit, distance and who decides are.

use super::together::{OWN, areas_in};
use super::{Level, Population, Quantity, Scope, Settings, Together, Values};
use crate::data::{Base, Field, MemberRole};

/// A body's size against a yardstick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Size {
    /// The field is not pooled: no common body.
    NotPooled,
    /// The prefecture acts: no status.
    Prefecture,
    /// Below the (lower) line.
    Below,
    /// Between the two lines (fire only).
    Between,
    /// At or above the (upper) line.
    AtLeast,
}

/// One area as a body, year by year as in [`super::Outcome::years`].
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Position in [`Base::areas`]; `None` for the reader's own area.
    pub area: Option<usize>,
    /// People of the body: its members', and with [`Settings::expand`] those of municipalities that might join.
    pub people: Vec<f64>,
    /// People of the core city's prefecture.
    pub prefecture_people: Vec<f64>,
    /// Fire service against the small-body line and the guide.
    pub fire: Vec<Size>,
    /// Medical area: [`Size::Below`] meets one of three review criteria; flows of patients are not known.
    pub medical_area: Vec<Size>,
    /// Daily-life area; a yardstick only, never pooled or not.
    pub daily_life: Vec<Size>,
}

/// General-administration staff of the municipalities in scope, persons, year by year.
#[derive(Clone, Debug, PartialEq)]
pub struct Staff {
    /// Each municipality at its own size.
    pub alone: Vec<f64>,
    /// Each at the size of its body: an upper bound of what sharing could do.
    pub pooled: Vec<f64>,
    /// `alone` with the chosen share of the difference.
    pub expected: Vec<f64>,
}

/// Sums of people by area and by prefecture.
#[derive(Clone, Debug)]
pub(super) struct Bodies {
    areas: Vec<Vec<f64>>,
    prefectures: Vec<Vec<f64>>,
}

impl Bodies {
    pub(super) fn of(base: &Base, population: &Population, together: &Together, years: usize) -> Self {
        let mut bodies = Bodies { areas: vec![vec![0.0; years]; 64], prefectures: vec![vec![0.0; years]; base.prefectures.len()] };
        let add = |sum: &mut Vec<f64>, i: usize| {
            if population.has(i) {
                sum.iter_mut().zip(population.of(i)).for_each(|(s, p)| *s += p);
            }
        };
        for (i, m) in base.municipalities.iter().enumerate() {
            areas_in(together.adds_to(i)).for_each(|a| add(&mut bodies.areas[a], i));
            if let Some(sum) = usize::from(m.prefecture).checked_sub(1).and_then(|p| bodies.prefectures.get_mut(p)) {
                add(sum, i);
            }
        }
        bodies
    }

    fn prefecture(&self, base: &Base, i: usize, y: usize) -> f64 {
        let number = base.municipalities.get(i).map_or(0, |m| usize::from(m.prefecture));
        number.checked_sub(1).and_then(|p| self.prefectures.get(p)).map_or(0.0, |p| p[y])
    }

    fn largest_area(&self, together: &Together, i: usize, y: usize) -> f64 {
        areas_in(together.member(i)).map(|a| self.areas[a][y]).fold(0.0, f64::max)
    }
}

/// General-administration staff per 1,000 people in a body of `people`; flat above the cap.
pub fn staff_per_1000(values: &Values, people: f64) -> f64 {
    let ln = people.min(values.get(Quantity::StaffCap)).ln();
    (values.get(Quantity::StaffConstant) + values.get(Quantity::StaffSlope) * ln + values.get(Quantity::StaffCurvature) * ln * ln).exp()
}

/// The areas in scope as bodies.
pub(super) fn bodies(base: &Base, sums: &Bodies, values: &Values, settings: &Settings) -> Vec<Body> {
    let areas = match settings.scope {
        Scope::Nation => 0..base.areas.len(),
        Scope::Area(a) if a < base.areas.len() => a..a + 1,
        Scope::Own if !settings.own.is_empty() => OWN..OWN + 1,
        _ => 0..0,
    };
    let pools = settings.pools();
    areas
        .map(|area| {
            let people = sums.areas[area].clone();
            let core = match area {
                OWN => settings.own.first().copied(),
                _ => base.members(area).find(|m| m.role == MemberRole::Core).map(|m| m.municipality),
            };
            let prefecture_people: Vec<f64> = (0..people.len()).map(|y| core.map_or(0.0, |c| sums.prefecture(base, c, y))).collect();
            let sizes = |field: Option<Field>, low: Quantity, high: Quantity| -> Vec<Size> {
                let at_prefecture = |y: usize| match settings.preset.level() {
                    Level::Area => false,
                    Level::Prefecture => true,
                    Level::Larger => prefecture_people[y] > people[y],
                };
                let size = |y: usize| match field {
                    Some(f) if !pools.has(f) => Size::NotPooled,
                    Some(_) if at_prefecture(y) => Size::Prefecture,
                    _ if people[y] < values.get(low) => Size::Below,
                    _ if people[y] < values.get(high) => Size::Between,
                    _ => Size::AtLeast,
                };
                (0..people.len()).map(size).collect()
            };
            Body {
                area: (area != OWN).then_some(area),
                fire: sizes(Some(Field::Fire), Quantity::FireSmall, Quantity::FireTarget),
                medical_area: sizes(Some(Field::MedicalArea), Quantity::MedicalArea, Quantity::MedicalArea),
                daily_life: sizes(None, Quantity::DailyLife, Quantity::DailyLife),
                people,
                prefecture_people,
            }
        })
        .collect()
}

/// Staff of the municipalities in `towns`.
#[allow(clippy::too_many_arguments)] // the parts of one run; a struct of them would have no other use
pub(super) fn staff(
    base: &Base,
    sums: &Bodies,
    together: &Together,
    values: &Values,
    settings: &Settings,
    population: &Population,
    towns: &[usize],
    years: usize,
) -> Staff {
    let pooled_at_all = settings.pools().has(Field::Administration);
    let share = values.get(Quantity::AdminShare) / 100.0;
    let mut staff = Staff { alone: vec![0.0; years], pooled: vec![0.0; years], expected: vec![0.0; years] };
    for &i in towns {
        for (y, &own) in population.of(i).iter().enumerate().filter(|(_, own)| **own > 0.0) {
            let body = match settings.preset.level() {
                _ if !pooled_at_all => own,
                Level::Area => sums.largest_area(together, i, y),
                Level::Prefecture => sums.prefecture(base, i, y),
                Level::Larger => sums.largest_area(together, i, y).max(sums.prefecture(base, i, y)),
            };
            staff.alone[y] += own / 1000.0 * staff_per_1000(values, own);
            staff.pooled[y] += own / 1000.0 * staff_per_1000(values, body.max(own));
        }
    }
    for y in 0..years {
        staff.expected[y] = staff.alone[y] + share * (staff.pooled[y] - staff.alone[y]);
    }
    staff
}
