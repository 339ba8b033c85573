//! Municipalities taken together, and an indicator of them: sums over sums, or for an index the median.

use crate::data::{Base, Column, FIRST_YEAR, Indicator, Measure, Panel, YEARS};
use crate::stats::describe;

/// Some municipalities, each once.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Group {
    members: Vec<usize>,
}

impl Group {
    /// These municipalities, by position in [`Base::municipalities`]; one named twice counts once.
    pub fn of(members: impl IntoIterator<Item = usize>) -> Self {
        let mut members: Vec<usize> = members.into_iter().collect();
        members.sort_unstable();
        members.dedup();
        Self { members }
    }

    /// The members of an area on the data date.
    pub fn area(base: &Base, area: usize) -> Self {
        Self::of(base.members(area).map(|m| m.municipality))
    }

    /// Never members, outside the 11 prefectures; Kochi's 13 are not among them (RULES 1, 3).
    pub fn outside(base: &Base) -> Self {
        let mut apart = vec![false; base.municipalities.len()];
        let named = base.memberships.iter().map(|m| m.municipality).chain(base.outside_scheme.iter().map(|o| o.1));
        named.for_each(|i| apart[i] = true);
        Self::of((0..apart.len()).filter(|i| !apart[*i] && !base.municipalities[*i].three_metro))
    }

    /// By code.
    pub fn members(&self) -> &[usize] {
        &self.members
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// None at all.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Sum of a column in a year; `None` if a member has no figure (missing in, missing out).
    pub fn total(&self, panel: &Panel, column: Column, year: u16) -> Option<f64> {
        self.members.iter().map(|i| panel.get(column, *i, year)).sum()
    }

    /// Sum of a column over the years `from..=to`.
    pub fn total_over(&self, panel: &Panel, column: Column, from: u16, to: u16) -> Option<f64> {
        (from..=to).map(|year| self.total(panel, column, year)).sum()
    }

    /// Every year for which all members have a figure, with its sum.
    pub fn series(&self, panel: &Panel, column: Column) -> Vec<(u16, f64)> {
        (FIRST_YEAR..FIRST_YEAR + YEARS as u16).filter_map(|y| Some((y, self.total(panel, column, y)?))).collect()
    }

    /// An indicator of the whole group: a sum, or sums over sums; for an index published per municipality the median.
    pub fn value(&self, panel: &Panel, indicator: Indicator, year: u16) -> Option<f64> {
        match Parts::of(indicator) {
            Parts::Sum(column) => self.total(panel, column, year),
            Parts::Ratio { factor, plus, minus, below } => {
                let top = self.total(panel, plus, year)? - minus.map_or(Some(0.0), |m| self.total(panel, m, year))?;
                self.total(panel, below, year).filter(|b| *b > 0.0).map(|b| factor * top / b)
            }
            Parts::Median => {
                let values: Option<Vec<f64>> = self.members.iter().map(|i| indicator.value(panel, *i, year)).collect();
                describe::quantile(&describe::sorted(&values?), 0.5)
            }
        }
    }

    /// A measure of the whole group over [from, to].
    pub fn outcome(&self, panel: &Panel, indicator: Indicator, measure: Measure, from: u16, to: u16) -> Option<f64> {
        let (start, end) = (self.value(panel, indicator, from)?, self.value(panel, indicator, to)?);
        match measure {
            Measure::Level => Some(end),
            Measure::Change => Some(end - start),
            Measure::Percent => (start > 0.0).then(|| 100.0 * (end / start - 1.0)),
            Measure::Annual => (start > 0.0).then(|| 100.0 * ((end / start).powf(1.0 / indicator.years_between(from, to)) - 1.0)),
        }
    }
}

/// What an indicator of a group is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Parts {
    Sum(Column),
    Ratio { factor: f64, plus: Column, minus: Option<Column>, below: Column },
    Median,
}

impl Parts {
    const fn of(indicator: Indicator) -> Self {
        use Column::*;
        const fn ratio(factor: f64, plus: Column, below: Column) -> Parts {
            Parts::Ratio { factor, plus, minus: None, below }
        }
        match indicator {
            Indicator::Population => Parts::Sum(Population),
            Indicator::Households => Parts::Sum(Households),
            Indicator::IncomePerTaxpayer => ratio(1000.0, TaxableIncomeThousandYen, Taxpayers),
            Indicator::IncomePerResident => ratio(1000.0, TaxableIncomeThousandYen, Population),
            Indicator::ExpenditurePerResident => ratio(1000.0, TotalExpenditureThousandYen, Population),
            Indicator::AgedShare => ratio(100.0, Age65Plus, Population),
            Indicator::WorkingAgeShare => ratio(100.0, Age15To64, Population),
            Indicator::BirthRate => ratio(1000.0, Births, Population),
            Indicator::DeathRate => ratio(1000.0, Deaths, Population),
            Indicator::NetMigrationRate => Parts::Ratio { factor: 1000.0, plus: MovedIn, minus: Some(MovedOut), below: Population },
            Indicator::StaffPer1000 => ratio(1000.0, GeneralAdministrationStaff, Population),
            Indicator::FiscalCapacityIndex | Indicator::DebtServiceRatio => Parts::Median,
        }
    }
}

/// One line of the key figures: an indicator at both ends of its years, for a place and for those it is set beside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeyFigure {
    /// What is measured.
    pub indicator: Indicator,
    /// Percent where the indicator has one, else change.
    pub measure: Measure,
    /// First year.
    pub from: u16,
    /// Last year.
    pub to: u16,
    /// Value in the first year.
    pub first: Option<f64>,
    /// Value in the last year.
    pub last: Option<f64>,
    /// Measure over the years.
    pub outcome: Option<f64>,
}

/// Indicators of a place in reading order, with their years: 2013 (after the break of counting) to the last, staff 2021 on.
pub const KEY_FIGURES: [(Indicator, u16, u16); 11] = [
    (Indicator::Population, 2013, 2025),
    (Indicator::AgedShare, 2013, 2022),
    (Indicator::WorkingAgeShare, 2013, 2022),
    (Indicator::BirthRate, 2013, 2023),
    (Indicator::DeathRate, 2013, 2023),
    (Indicator::NetMigrationRate, 2013, 2021),
    (Indicator::IncomePerTaxpayer, 2013, 2023),
    (Indicator::ExpenditurePerResident, 2015, 2022),
    (Indicator::FiscalCapacityIndex, 2013, 2021),
    (Indicator::DebtServiceRatio, 2013, 2022),
    (Indicator::StaffPer1000, 2021, 2024),
];

/// The key figures of a group.
pub fn figures(panel: &Panel, group: &Group) -> Vec<KeyFigure> {
    let of = |(indicator, from, to): (Indicator, u16, u16)| {
        let percent = indicator.definition().measures.contains(&Measure::Percent);
        let measure = if percent { Measure::Percent } else { Measure::Change };
        KeyFigure {
            indicator,
            measure,
            from,
            to,
            first: group.value(panel, indicator, from),
            last: group.value(panel, indicator, to),
            outcome: group.outcome(panel, indicator, measure, from, to),
        }
    };
    KEY_FIGURES.map(of).to_vec()
}
