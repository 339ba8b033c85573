//! Every number the model uses, in one table: it feeds controls, the URL (`set`), the methods page, downloads and the model.
//!
//! A number that a reader may doubt stands here or in the table of services that this one lists; no other file of
//! this room holds one. [`Values`] are the table's defaults with the reader's changes.

use crate::{
    data::{HowSure, SERVICES},
    text::{Language, Text, fill, scenarios as words},
};
use std::sync::LazyLock;

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
    /// Population at which half of municipalities have a service (position in [`SERVICES`]), persons.
    Pop50(usize),
    /// The same for four fifths.
    Pop80(usize),
    /// How far people travel for it, km.
    ReachKm(usize),
}

const GENERAL: [Quantity; 14] = [
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
    label: Text,
    service: Option<usize>,
    source: Text,
}

impl Assumption {
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

fn sure_of(line: HowSure) -> Sure {
    match line {
        HowSure::Seen => Sure::SecondHand,
        HowSure::SeenOcr => Sure::MachineRead,
        HowSure::Derived | HowSure::None => Sure::Derived,
    }
}

/// The table: general numbers first, then three rows per service in the order of [`SERVICES`].
pub static ASSUMPTIONS: LazyLock<Vec<Assumption>> = LazyLock::new(|| {
    let mut rows: Vec<Assumption> = GENERAL.iter().map(|q| general(*q)).collect();
    for (s, service) in SERVICES.iter().enumerate() {
        let row = |quantity, name: &str, default, range, step, unit, sure, label, source| Assumption {
            quantity,
            id: format!("{}-{name}", service.id),
            own_parameter: false,
            default,
            range,
            step,
            unit,
            sure,
            rule: "9",
            label,
            service: Some(s),
            source,
        };
        use AssumptionUnit::{Km, Persons};
        let lines = (500.0, 1_000_000.0);
        rows.push(row(
            Quantity::Pop50(s),
            "pop50",
            service.pop50,
            lines,
            500.0,
            Persons,
            sure_of(service.how_sure_50),
            words::LINE_50,
            words::SOURCE_LINE,
        ));
        rows.push(row(
            Quantity::Pop80(s),
            "pop80",
            service.pop80,
            lines,
            500.0,
            Persons,
            sure_of(service.how_sure_80),
            words::LINE_80,
            words::SOURCE_LINE,
        ));
        rows.push(row(
            Quantity::ReachKm(s),
            "reach-km",
            service.reach_km,
            (0.0, 60.0),
            1.0,
            Km,
            Sure::OurChoice,
            words::REACH_KM,
            words::SOURCE_OURS,
        ));
    }
    rows
});

fn general(quantity: Quantity) -> Assumption {
    use AssumptionUnit::*;
    use Quantity as Q;
    use Sure::*;
    let (id, own, default, range, step, unit, sure, label, source) = match quantity {
        Q::Drift => ("drift", true, 0.0, (-1.0, 1.0), 0.1, PercentPerYear, WhatIf, words::DRIFT, words::SOURCE_DRIFT),
        Q::Radius => ("radius", true, 100.0, (0.0, 200.0), 10.0, Percent, OurChoice, words::RADIUS, words::SOURCE_OURS),
        Q::Reach => ("reach", true, 100.0, (0.0, 100.0), 5.0, Percent, OurChoice, words::REACH, words::SOURCE_REACH),
        Q::AdminShare => ("admin_share", true, 0.0, (0.0, 100.0), 5.0, Percent, WhatIf, words::ADMIN_SHARE, words::SOURCE_ADMIN),
        Q::SecureFrom => ("secure-from", false, 0.8, (0.5, 0.99), 0.01, Share, OurChoice, words::SECURE_FROM, words::SOURCE_STATUS),
        Q::UncertainFrom => {
            ("uncertain-from", false, 0.5, (0.01, 0.8), 0.01, Share, OurChoice, words::UNCERTAIN_FROM, words::SOURCE_STATUS)
        }
        Q::FireSmall => {
            ("fire-small", false, 100_000.0, (1_000.0, 1e6), 10_000.0, Persons, Seen, words::FIRE_SMALL, words::SOURCE_FIRE_SMALL)
        }
        Q::FireTarget => {
            ("fire-target", false, 300_000.0, (1_000.0, 1e6), 10_000.0, Persons, Seen, words::FIRE_TARGET, words::SOURCE_FIRE_TARGET)
        }
        Q::MedicalArea => {
            ("medical-area", false, 200_000.0, (1_000.0, 1e6), 10_000.0, Persons, SecondHand, words::MEDICAL_AREA, words::SOURCE_MEDICAL)
        }
        Q::DailyLife => {
            ("daily-life", false, 100_000.0, (1_000.0, 1e6), 10_000.0, Persons, SecondHand, words::DAILY_LIFE, words::SOURCE_DAILY)
        }
        Q::StaffConstant => {
            ("staff-constant", false, 10.4101, (9.0, 12.0), 0.01, Number, Derived, words::STAFF_CONSTANT, words::SOURCE_STAFF)
        }
        Q::StaffSlope => ("staff-slope", false, -1.3391, (-2.0, 0.0), 0.01, Number, Derived, words::STAFF_SLOPE, words::SOURCE_STAFF),
        Q::StaffCurvature => {
            ("staff-curvature", false, 0.05026, (0.0, 0.1), 0.001, Number, Derived, words::STAFF_CURVATURE, words::SOURCE_STAFF)
        }
        _ => ("staff-cap", false, 610_000.0, (50_000.0, 4e6), 10_000.0, Persons, Derived, words::STAFF_CAP, words::SOURCE_STAFF),
    };
    Assumption {
        quantity,
        id: id.to_owned(),
        own_parameter: own,
        default,
        range,
        step,
        unit,
        sure,
        rule: "9",
        label,
        service: None,
        source,
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
