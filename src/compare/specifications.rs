//! The specification curve of RULES 7: every way of asking, in small slices, with a count for each panel.
//!
//! Each way is a [`Question`] answered by [`compare`], so a point of the curve and the page it opens cannot differ.

use super::{Control, MATCHED_FROM, Progress, Question, Refusal, Role, Weight, columns, compare, years};
use crate::data::{Base, Column, Indicator, Measure, Panel};

/// What the clustered interval of one way says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It lies above 0: participants higher.
    Above,
    /// It lies below 0: participants lower.
    Below,
    /// It holds 0.
    Unclear,
}

/// One way of asking and its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Specification {
    /// The question.
    pub question: Question,
    /// Participants less controls, in the unit of the measure.
    pub difference: f64,
    /// Clustered 95 % interval.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
    /// The difference over the unweighted pooled standard deviation s_p.
    pub d_over_sp: f64,
    /// Lower end on that scale.
    pub low_over_sp: f64,
    /// Upper end on that scale.
    pub high_over_sp: f64,
}

impl Specification {
    /// What its interval says.
    pub fn state(&self) -> State {
        match () {
            () if self.low > 0.0 => State::Above,
            () if self.high < 0.0 => State::Below,
            () => State::Unclear,
        }
    }

    /// Its name among all ways of an indicator, e.g. `percent partner never none 2013 2025`; a figure's marks carry it.
    pub fn key(&self) -> String {
        let q = &self.question;
        format!("{} {} {} {} {} {}", q.measure.id(), q.role.id(), q.control.id(), q.weight.id(), q.from, q.to)
    }
}

/// The ways of one measure.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// `percent` or `change`.
    pub measure: Measure,
    /// The ways so far, by d / s_p from low to high.
    pub specifications: Vec<Specification>,
    /// Ways that could not be answered: too few municipalities, or no spread.
    pub refused: usize,
    /// Position of the reader's own way, if it is among them.
    pub own: Option<usize>,
}

impl Curve {
    /// How many ways are in a state.
    pub fn count(&self, state: State) -> usize {
        self.specifications.iter().filter(|s| s.state() == state).count()
    }

    /// Its counts under the names of RULES 10.
    pub fn results(&self) -> [(&'static str, usize); 4] {
        [
            ("spec-above", self.count(State::Above)),
            ("spec-below", self.count(State::Below)),
            ("spec-unclear", self.count(State::Unclear)),
            ("spec-total", self.specifications.len()),
        ]
    }
}

/// All ways of asking about one indicator, answered slice by slice.
#[derive(Clone, Debug)]
pub struct Specifications {
    own: Question,
    ways: Vec<Question>,
    done: usize,
    curves: Vec<Curve>,
}

/// Controls of RULES 7, without `matched`.
const CONTROLS: [Control; 6] =
    [Control::Never, Control::OutsideMetro, Control::NoKnownScheme, Control::SamePrefecture, Control::Commuter, Control::CommuterSimilar];
const ROLES: [Role; 2] = [Role::Partner, Role::All];

/// The measures of an indicator's curve: `change` only, except for population and the incomes.
fn measures(indicator: Indicator) -> &'static [Measure] {
    match indicator {
        Indicator::Population | Indicator::IncomePerTaxpayer | Indicator::IncomePerResident => &[Measure::Percent, Measure::Change],
        _ => &[Measure::Change],
    }
}

/// The periods of an indicator's curve; years it lacks are moved to the nearest, and what then is the same stands once.
pub fn periods(indicator: Indicator) -> Vec<(u16, u16)> {
    let (first, last) = indicator.definition().years;
    let listed = match indicator {
        Indicator::Population => vec![(2012, 2021), (2013, 2021), (2013, 2022), (2013, 2025), (2016, 2025)],
        Indicator::IncomePerTaxpayer | Indicator::IncomePerResident => vec![(2012, 2019), (2012, 2023), (2015, 2023)],
        _ => vec![(2013, last), (2015, last)],
    };
    let mut periods: Vec<(u16, u16)> = listed.into_iter().map(|(a, b)| (a.clamp(first, last), b.clamp(first, last))).collect();
    periods.dedup();
    periods
}

/// Every way of asking about the question's indicator; what the rules do not vary (date of joining, matching) is its own.
fn ways(question: &Question) -> Vec<Question> {
    let mut ways = Vec::new();
    let periods = periods(question.indicator);
    for measure in measures(question.indicator) {
        for role in ROLES {
            for (from, to) in periods.iter().copied() {
                let ask = |control, weight| Question { measure: *measure, from, to, role, control, weight, ..question.clone() };
                for control in CONTROLS {
                    ways.extend(Weight::ALL.iter().map(|w| ask(control, *w)));
                }
                // Unweighted and from 2015 on (RULES 5).
                ways.extend((from >= MATCHED_FROM).then(|| ask(Control::Matched, Weight::None)));
            }
        }
    }
    ways
}

impl Specifications {
    /// All ways of asking about the question's indicator, none answered yet.
    pub fn new(question: &Question) -> Self {
        let curve = |m: &Measure| Curve { measure: *m, specifications: Vec::new(), refused: 0, own: None };
        Self { own: question.clone(), ways: ways(question), done: 0, curves: measures(question.indicator).iter().map(curve).collect() }
    }

    /// One way of each kind: with weights and, where there is one, matched.
    fn samples(&self) -> impl Iterator<Item = &Question> {
        let first = |is: fn(&&Question) -> bool| self.ways.iter().find(is);
        first(|q| q.weight == Weight::Population).into_iter().chain(first(|q| q.control == Control::Matched))
    }

    /// The columns it needs: the indicator's, for weights population, and those by which towns are matched.
    pub fn columns(&self) -> Vec<Column> {
        let mut needed = Vec::new();
        for column in self.samples().flat_map(columns) {
            if !needed.contains(&column) {
                needed.push(column);
            }
        }
        needed
    }

    /// The years it needs, each once.
    pub fn years(&self) -> Vec<u16> {
        let mut needed: Vec<u16> = periods(self.own.indicator).into_iter().flat_map(|(a, b)| [a, b]).collect();
        needed.extend(self.samples().flat_map(years));
        needed.sort_unstable();
        needed.dedup();
        needed
    }

    /// Answers at most `n` more ways; ten stay near 2 ms in a browser (a matched one is dearer).
    ///
    /// # Errors
    /// [`Refusal::ColumnsAbsent`]: nothing more can be answered until they are there.
    pub fn step(&mut self, base: &Base, panel: &Panel, n: usize) -> Result<Progress, Refusal> {
        let mut result = Ok(());
        let before = self.done;
        while self.done < self.ways.len() && self.done - before < n {
            let q = &self.ways[self.done];
            let answer = answer(base, panel, q);
            if let Err(absent @ Refusal::ColumnsAbsent(_)) = answer {
                result = Err(absent);
                break;
            }
            if let Some(curve) = self.curves.iter_mut().find(|c| c.measure == q.measure) {
                match answer.ok().flatten() {
                    Some(s) => curve.specifications.push(s),
                    None => curve.refused += 1,
                }
            }
            self.done += 1;
        }
        for curve in &mut self.curves {
            // The sort is stable: ways that agree keep the order in which they were asked.
            curve.specifications.sort_by(|a, b| a.d_over_sp.total_cmp(&b.d_over_sp));
            curve.own = curve.specifications.iter().position(|s| s.question == self.own);
        }
        result.map(|()| self.progress())
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        Progress { done: self.done, total: self.ways.len() }
    }

    /// The reader's own question.
    pub fn own(&self) -> &Question {
        &self.own
    }

    /// One curve for each measure, percent first.
    pub fn curves(&self) -> &[Curve] {
        &self.curves
    }

    /// The way with a key.
    pub fn find(&self, key: &str) -> Option<&Specification> {
        self.curves.iter().flat_map(|c| &c.specifications).find(|s| s.key() == key)
    }
}

/// The answer on both scales; `None` where the two groups do not vary.
fn answer(base: &Base, panel: &Panel, question: &Question) -> Result<Option<Specification>, Refusal> {
    let c = compare(base, panel, question)?;
    let (nt, nc) = (c.n_treated as f64, c.n_control as f64);
    let (st, sc) = (c.spread_treated.sd, c.spread_control.sd);
    let sp = (((nt - 1.0) * st * st + (nc - 1.0) * sc * sc) / (nt + nc - 2.0)).sqrt();
    let scaled = [c.difference, c.cluster_low, c.cluster_high].map(|v| v / sp);
    Ok((sp > 0.0 && scaled.iter().all(|v| v.is_finite())).then(|| Specification {
        difference: c.difference,
        low: c.cluster_low,
        high: c.cluster_high,
        d_over_sp: scaled[0],
        low_over_sp: scaled[1],
        high_over_sp: scaled[2],
        question: c.question,
    }))
}
