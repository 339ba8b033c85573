//! What can be said of an area or a town as one number. Areas are sums over their members, never means of rates.

use crate::data::{Base, Column, MemberRole, Outlook, Panel};

/// Whom the facts are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// An area, by position.
    Area(usize),
    /// A municipality, by position.
    Town(usize),
}

impl Subject {
    /// All of its kind.
    pub fn peers(self, base: &Base) -> impl Iterator<Item = Subject> {
        let count = match self {
            Subject::Area(_) => base.areas.len(),
            Subject::Town(_) => base.municipalities.len(),
        };
        (0..count).map(move |n| match self {
            Subject::Area(_) => Subject::Area(n),
            Subject::Town(_) => Subject::Town(n),
        })
    }

    fn members(self, base: &Base) -> Vec<usize> {
        match self {
            Subject::Area(a) => base.members(a).map(|m| m.municipality).collect(),
            Subject::Town(t) => vec![t],
        }
    }
}

/// What a fact is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Change of the register population 2013–2025, %.
    PopulationChange,
    /// People of 65 and over, 2022, %.
    AgedShare,
    /// Taxable income per taxpayer, fiscal 2023, yen.
    Income,
    /// Births 2023 per 1,000 people.
    BirthRate,
    /// Projected change of population 2020–2050, %.
    Projection,
    /// Register population 2025, persons.
    Size,
    /// Share of the area's people who live in its core city, 2025, %.
    CoreShare,
    /// Number of members.
    Members,
}

impl Kind {
    /// All, the most asked for first.
    pub const ALL: [Kind; 8] = [
        Kind::PopulationChange,
        Kind::AgedShare,
        Kind::Income,
        Kind::BirthRate,
        Kind::Projection,
        Kind::Size,
        Kind::CoreShare,
        Kind::Members,
    ];

    /// Sizes differ by orders of magnitude; distances are those of their logarithms.
    pub const fn is_size(self) -> bool {
        matches!(self, Kind::Size | Kind::Members)
    }

    /// The value; `None` if a figure is missing for any member, or if the kind is none of a town's.
    pub fn value(self, base: &Base, panel: &Panel, outlook: Option<&Outlook>, subject: Subject) -> Option<f64> {
        let members = subject.members(base);
        let sum = |column, year| members.iter().map(|i| panel.get(column, *i, year)).sum::<Option<f64>>().filter(|s| *s > 0.0);
        let is_area = matches!(subject, Subject::Area(_));
        match self {
            Kind::PopulationChange => Some(100.0 * (sum(Column::Population, 2025)? / sum(Column::Population, 2013)? - 1.0)),
            Kind::AgedShare => Some(100.0 * sum(Column::Age65Plus, 2022)? / sum(Column::Population, 2022)?),
            Kind::Income => Some(1000.0 * sum(Column::TaxableIncomeThousandYen, 2023)? / sum(Column::Taxpayers, 2023)?),
            Kind::BirthRate => {
                let births = members.iter().map(|i| panel.get(Column::Births, *i, 2023)).sum::<Option<f64>>()?;
                Some(1000.0 * births / sum(Column::Population, 2023)?)
            }
            Kind::Projection => {
                let outlook = outlook?;
                let sum = |year| members.iter().map(|i| outlook.projected_2023(*i, year)).sum::<Option<f64>>().filter(|s| *s > 0.0);
                Some(100.0 * (sum(2050)? / sum(2020)? - 1.0))
            }
            Kind::Size => sum(Column::Population, 2025),
            Kind::CoreShare => {
                let Subject::Area(area) = subject else { return None };
                let core = base.members(area).filter(|m| m.role == MemberRole::Core);
                let core = core.map(|m| panel.get(Column::Population, m.municipality, 2025)).sum::<Option<f64>>()?;
                Some(100.0 * core / sum(Column::Population, 2025)?)
            }
            Kind::Members => is_area.then_some(members.len() as f64),
        }
    }
}
