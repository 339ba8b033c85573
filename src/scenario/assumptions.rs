//! What an assumption is, and the numbers in force: [`Values`] are the table's defaults with the reader's changes.
//!
//! The table itself is [`ASSUMPTIONS`]: it feeds controls, the URL (`set`), the methods page, downloads and the model.

use super::ASSUMPTIONS;
use crate::{
    data::SERVICES,
    text::{Language, Text, fill},
};

/// One number of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// Supposed change of participants' population, % a year from 2025.
    Drift,
    /// Scale of every reach, %.
    Radius,
    /// Share of the people within reach who count, %.
    Reach,
    /// Share of the staff difference that is reached, %.
    AdminShare,
    /// Share of municipalities with the service from which a place is `secure`.
    SecureFrom,
    /// The same for `uncertain`.
    UncertainFrom,
    /// Fire: bodies below are small, persons.
    FireSmall,
    /// Fire: guide to size, persons.
    FireTarget,
    /// Medical area: below, one of three review criteria is met, persons.
    MedicalArea,
    /// Daily-life area, persons.
    DailyLife,
    /// Constant of the staff curve.
    StaffConstant,
    /// Its slope in ln U.
    StaffSlope,
    /// Its curvature in (ln U)².
    StaffCurvature,
    /// Population above which the staff curve is flat, persons.
    StaffCap,
    /// How far from a core city's office a municipality might join, km.
    ExpandKm,
    /// Standard deviation of ln of the projection's error at five years, by population class ([`super::ERROR_CLASSES`]).
    ErrorSd(usize),
    /// Power of the years (in fives) with which that error grows.
    ErrorGrowth,
    /// Share of its variance that is common within a prefecture.
    ErrorCommon,
    /// Half the width of the population class of a published line, by size of the line ([`super::LINE_CLASSES`]), persons.
    ClassHalfWidth(usize),
    /// Population at which half of municipalities have a service (position in [`SERVICES`]), persons.
    Pop50(usize),
    /// The same for four fifths.
    Pop80(usize),
    /// How far people travel for it, km.
    ReachKm(usize),
}

/// The numbers that belong to no single service, in the order of the table.
pub(super) const GENERAL: [Quantity; 24] = [
    Quantity::Drift,
    Quantity::Radius,
    Quantity::Reach,
    Quantity::AdminShare,
    Quantity::SecureFrom,
    Quantity::UncertainFrom,
    Quantity::FireSmall,
    Quantity::FireTarget,
    Quantity::MedicalArea,
    Quantity::DailyLife,
    Quantity::StaffConstant,
    Quantity::StaffSlope,
    Quantity::StaffCurvature,
    Quantity::StaffCap,
    Quantity::ExpandKm,
    Quantity::ErrorSd(0),
    Quantity::ErrorSd(1),
    Quantity::ErrorSd(2),
    Quantity::ErrorSd(3),
    Quantity::ErrorGrowth,
    Quantity::ErrorCommon,
    Quantity::ClassHalfWidth(0),
    Quantity::ClassHalfWidth(1),
    Quantity::ClassHalfWidth(2),
];

impl Quantity {
    /// Position in [`ASSUMPTIONS`].
    pub fn position(self) -> usize {
        match self {
            Quantity::Pop50(s) => GENERAL.len() + 3 * s,
            Quantity::Pop80(s) => GENERAL.len() + 3 * s + 1,
            Quantity::ReachKm(s) => GENERAL.len() + 3 * s + 2,
            general => GENERAL.iter().position(|q| *q == general).unwrap_or_default(),
        }
    }
}

/// How sure a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sure {
    /// Read on the publisher's own page or computed from the tables here.
    Seen,
    /// Read on a page that quotes the publication.
    SecondHand,
    /// Read by machine from a slide; the pairing of label and number is ours.
    MachineRead,
    /// Worked out from published figures.
    Derived,
    /// Our own choice.
    OurChoice,
    /// A what-if of the reader: nothing published speaks for another value than the default.
    WhatIf,
}

/// Unit of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum AssumptionUnit {
    Persons,
    Km,
    Percent,
    PercentPerYear,
    Share,
    Number,
}

/// What of a result a number can change; nothing else may move with it (tested).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// People by year.
    Population,
    /// Status of one service (position in [`SERVICES`]).
    Service(usize),
    /// Status of every service.
    Services,
    /// Fire bodies against the yardsticks.
    Fire,
    /// Medical areas against theirs.
    MedicalArea,
    /// Daily-life areas against theirs.
    DailyLife,
    /// Staff.
    Staff,
    /// Ranges of the draws.
    Ranges,
}

/// One row of the table.
#[derive(Clone, Debug)]
pub struct Assumption {
    /// Which number.
    pub quantity: Quantity,
    /// Name in `set`, or the name of its own URL parameter ([`Assumption::own_parameter`]).
    pub id: String,
    /// Has a URL parameter of its own (`drift`, `radius`, `reach`, `admin_share`) and is not read from `set`.
    pub own_parameter: bool,
    /// Value where the reader changes nothing.
    pub default: f64,
    /// Least and greatest value accepted; beyond, the nearer end serves and a notice says so.
    pub range: (f64, f64),
    /// Step of its control.
    pub step: f64,
    /// Unit.
    pub unit: AssumptionUnit,
    /// How sure.
    pub sure: Sure,
    /// Section of the measuring rules.
    pub rule: &'static str,
    /// Low and high value tried where the assumptions are moved one at a time; `None`: it is not tried by itself.
    pub tried: Option<(f64, f64)>,
    /// What it can change.
    pub changes: &'static [Part],
    /// Position in [`SERVICES`] of the service it belongs to.
    pub service: Option<usize>,
    pub(super) label: Text,
    pub(super) source: Text,
}

impl Assumption {
    /// Whether a result part may move with it.
    pub fn may_change(&self, part: Part) -> bool {
        self.changes.contains(&part)
            || match part {
                Part::Service(s) => self.changes.contains(&Part::Services) || self.service == Some(s),
                _ => false,
            }
    }

    /// Label, with the name of the service where it belongs to one.
    pub fn label(&self, language: Language) -> String {
        let name = self.service.and_then(|s| SERVICES.get(s)).map_or("", |s| s.name.raw(language));
        fill(self.label.raw(language), &[("service", name)])
    }

    /// Source; for a service's lines the publication with its edition.
    pub fn source(&self, language: Language) -> String {
        match self.service.and_then(|s| SERVICES.get(s)) {
            Some(s) => {
                fill(self.source.raw(language), &[("edition", s.edition.letter()), ("publication", s.edition.publication().raw(language))])
            }
            None => self.source.raw(language).to_owned(),
        }
    }
}

/// What happened to a value given for an assumption.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Taken as it was.
    Taken,
    /// Beyond its range: the value that serves instead.
    Clamped(f64),
    /// No assumption of that name, or no number.
    Unknown,
}

/// The reader's changes to the table (`set`), each within its range.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overrides(Vec<(Quantity, f64)>);

impl Overrides {
    /// Changes one assumption by its id; assumptions with a URL parameter of their own are not read here.
    pub fn set(&mut self, id: &str, value: f64) -> Given {
        let Some(a) = ASSUMPTIONS.iter().find(|a| a.id == id && !a.own_parameter).filter(|_| value.is_finite()) else {
            return Given::Unknown;
        };
        let clamped = value.clamp(a.range.0, a.range.1);
        self.0.retain(|(q, _)| *q != a.quantity);
        if clamped != a.default {
            self.0.push((a.quantity, clamped));
            self.0.sort_by_key(|(q, _)| q.position());
        }
        if clamped == value { Given::Taken } else { Given::Clamped(clamped) }
    }

    /// Goes back to the table's value.
    pub fn reset(&mut self, quantity: Quantity) {
        self.0.retain(|(q, _)| *q != quantity);
    }

    /// The changes as (id, value), in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, f64)> {
        self.0.iter().filter_map(|(q, v)| Some((ASSUMPTIONS.get(q.position())?.id.as_str(), *v)))
    }

    /// Nothing changed?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The numbers in force.
#[derive(Clone, Debug, PartialEq)]
pub struct Values(Vec<f64>);

impl Values {
    /// Defaults with the reader's settings, each clamped to its range.
    pub fn of(settings: &super::Settings) -> Self {
        let mut values = Values(ASSUMPTIONS.iter().map(|a| a.default).collect());
        values.put(Quantity::Drift, settings.drift_pct);
        values.put(Quantity::Radius, settings.radius_pct);
        values.put(Quantity::Reach, settings.reach_pct);
        values.put(Quantity::AdminShare, settings.admin_share_pct);
        for (quantity, value) in &settings.overrides.0 {
            values.put(*quantity, *value);
        }
        values
    }

    fn put(&mut self, quantity: Quantity, value: f64) {
        let at = quantity.position();
        if let (Some(slot), Some(a)) = (self.0.get_mut(at), ASSUMPTIONS.get(at)) {
            *slot = if value.is_finite() { value.clamp(a.range.0, a.range.1) } else { a.default };
        }
    }

    /// The number in force.
    pub fn get(&self, quantity: Quantity) -> f64 {
        self.0.get(quantity.position()).copied().unwrap_or(f64::NAN)
    }
}
