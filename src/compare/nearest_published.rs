//! The published finding and what of it can be computed again (RULES 8): the nearest questions of this site.

use super::{Control, Question, Role};
use crate::data::{Indicator, Measure};

/// One recomputation and how it stands to what was published.
#[derive(Clone, Debug, PartialEq)]
pub struct Recomputation {
    /// Which.
    pub kind: Nearness,
    /// The question.
    pub question: Question,
}

/// How a recomputation differs from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nearness {
    /// All participants against all that never joined; register 2013 to 2022 stands for fiscal 2012 to 2021.
    Nearest,
    /// The same, both sides outside the three metropolitan areas.
    OutsideMetro,
    /// The register's 2012 to 2021, across the counting of foreign residents from 2013.
    AcrossBreak,
    /// Partners alone, without core cities.
    Partners,
    /// The nearest in percent: what is left when larger towns' larger numbers are taken out.
    Percent,
    /// The published income: per taxpayer here, about ten times as large.
    Income,
}

/// All of them, the nearest first.
pub fn recomputations() -> Vec<Recomputation> {
    let people =
        Question { role: Role::All, measure: Measure::Change, from: 2013, to: 2022, control: Control::Never, ..Question::default() };
    let ask = |kind, question: Question| Recomputation { kind, question };
    vec![
        ask(Nearness::Nearest, people.clone()),
        ask(Nearness::OutsideMetro, Question { control: Control::OutsideMetro, ..people.clone() }),
        ask(Nearness::AcrossBreak, Question { from: 2012, to: 2021, ..people.clone() }),
        ask(Nearness::Partners, Question { role: Role::Partner, ..people.clone() }),
        ask(Nearness::Percent, Question { measure: Measure::Percent, ..people.clone() }),
        ask(Nearness::Income, Question { indicator: Indicator::IncomePerTaxpayer, from: 2012, to: 2019, ..people }),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::compare;
    use super::*;
    use crate::data::open;
    use std::path::Path;

    /// The figures that RULES 8 names.
    #[test]
    fn the_nearest_give_the_figures_of_the_rules() {
        let dir = Path::new("public/data");
        let (base, panel) = (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap());
        let of = |kind| {
            let q = recomputations().into_iter().find(|r| r.kind == kind).unwrap().question;
            compare(&base, &panel, &q).unwrap()
        };
        let nearest = of(Nearness::Nearest);
        assert_eq!((nearest.n_treated, nearest.mean_treated.round(), nearest.mean_control.round()), (239, -3344.0, -960.0));
        assert_eq!(of(Nearness::OutsideMetro).mean_control.round(), -2042.0);
        assert_eq!(of(Nearness::Partners).mean_treated.round(), -2186.0);
        assert_eq!(of(Nearness::AcrossBreak).breaks.len(), 2);
        let income = of(Nearness::Income);
        assert!((8.0..14.0).contains(&(income.mean_treated / 13_235.0)), "{}", income.mean_treated);
    }
}
