//! The one table of every number the model uses. A number that a reader may doubt stands here, or in the table of
//! services that this one lists; no other file of this room holds one.

use super::assumptions::{Assumption, AssumptionUnit, GENERAL, Part, Quantity, Sure};
use crate::{
    data::{HowSure, SERVICES},
    text::scenarios as words,
};
use std::sync::LazyLock;

/// Upper bounds of the population classes (census 2020) for which the projection's error is given; the last is open.
pub const ERROR_CLASSES: [f64; 3] = [3_000.0, 10_000.0, 30_000.0];
/// Upper bounds of the sizes of lines for which the published classes have one width; the last is open.
pub const LINE_CLASSES: [f64; 2] = [10_000.0, 100_000.0];

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
            tried: None,
            changes: &[Part::Ranges],
            service: Some(s),
            label,
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
        Q::ExpandKm => ("expand-km", false, 40.0, (0.0, 100.0), 5.0, Km, OurChoice, words::EXPAND_KM, words::SOURCE_OURS),
        Q::ErrorSd(class) => {
            let (id, sd) =
                [("error-under-3000", 0.061), ("error-under-10000", 0.030), ("error-under-30000", 0.024), ("error-above", 0.014)]
                    [class.min(3)];
            (id, false, sd, (0.0, 0.3), 0.001, Number, Derived, words::ERROR_SD[class.min(3)], words::SOURCE_ERROR)
        }
        Q::ErrorGrowth => ("error-growth", false, 0.8, (0.0, 2.0), 0.1, Number, OurChoice, words::ERROR_GROWTH, words::SOURCE_ERROR_OURS),
        Q::ErrorCommon => ("error-common", false, 0.1, (0.0, 1.0), 0.05, Share, OurChoice, words::ERROR_COMMON, words::SOURCE_ERROR_OURS),
        Q::ClassHalfWidth(class) => {
            let (id, width, most, step) = [
                ("class-under-10000", 500.0, 1_000.0, 100.0),
                ("class-under-100000", 2_500.0, 5_000.0, 500.0),
                ("class-above", 25_000.0, 50_000.0, 5_000.0),
            ][class.min(2)];
            (id, false, width, (100.0, most), step, Persons, Derived, words::CLASS_WIDTH[class.min(2)], words::SOURCE_CLASS)
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
        tried: tried(quantity),
        changes: changes(quantity),
        service: None,
        label,
        source,
    }
}

/// Ends tried in the sensitivity: our choice of what is worth asking, not a range of likelihood.
fn tried(quantity: Quantity) -> Option<(f64, f64)> {
    match quantity {
        Quantity::Drift => Some((-0.5, 0.5)),
        Quantity::Radius => Some((50.0, 150.0)),
        Quantity::Reach => Some((50.0, 100.0)),
        Quantity::SecureFrom => Some((0.7, 0.9)),
        _ => None,
    }
}

fn changes(quantity: Quantity) -> &'static [Part] {
    use Part::*;
    use Quantity as Q;
    match quantity {
        Q::Drift => &[Population, Services, Fire, MedicalArea, DailyLife, Staff, Ranges],
        Q::ExpandKm => &[Services, Fire, MedicalArea, DailyLife, Staff, Ranges],
        Q::Radius | Q::Reach | Q::SecureFrom | Q::ClassHalfWidth(_) => &[Services, Ranges],
        Q::UncertainFrom => &[Services],
        Q::FireSmall | Q::FireTarget => &[Fire],
        Q::MedicalArea => &[MedicalArea],
        Q::DailyLife => &[DailyLife],
        Q::AdminShare | Q::StaffConstant | Q::StaffSlope | Q::StaffCurvature | Q::StaffCap => &[Staff],
        Q::ErrorSd(_) | Q::ErrorGrowth | Q::ErrorCommon => &[Ranges],
        // A service's own three move that service, and the ranges with it.
        Q::Pop50(_) | Q::Pop80(_) | Q::ReachKm(_) => &[Ranges],
    }
}
