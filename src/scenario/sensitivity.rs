//! What moves the result most: one assumption at a time, everything else as chosen (RULES 9).
//!
//! The result is the number of secure pairs (member municipality × service) under the regime shown in the year shown;
//! beside it the members with a secure hospital. Which fields are pooled is the choice itself, not an assumption: the
//! step from alone to area tells it.

use super::{ASSUMPTIONS, Neighbours, Outcome, Path, Quantity, Settings, Status, Values, class_half_width, run};
use crate::data::{Base, Outlook, SERVICES};

/// What is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Factor {
    /// The population path.
    Path,
    /// Who might join.
    Expand,
    /// One number of the table with values to try.
    Number(Quantity),
    /// Every published line at the lower, at the upper edge of its class.
    Lines,
}

/// One other setting of a factor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Setting {
    /// Another path.
    Path(Path),
    /// With or without those that might join.
    Expand(bool),
    /// A number.
    Number(f64),
    /// Lines at the upper (true) or lower edge.
    Lines(bool),
}

/// A result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Standing {
    /// Secure pairs.
    pub pairs: u32,
    /// Members with a secure hospital.
    pub hospital: u32,
}

/// A factor with its other settings and their results.
#[derive(Clone, Debug, PartialEq)]
pub struct Swing {
    /// What was moved.
    pub factor: Factor,
    /// To what, with which result.
    pub tried: Vec<(Setting, Standing)>,
}

impl Swing {
    /// Lowest and highest number of pairs, `base` included.
    pub fn extent(&self, base: Standing) -> (u32, u32) {
        let all = self.tried.iter().map(|(_, r)| r.pairs).chain([base.pairs]);
        all.fold((base.pairs, base.pairs), |(low, high), p| (low.min(p), high.max(p)))
    }
}

/// A sensitivity under way: one run per step.
pub struct Sensitivity {
    settings: Settings,
    base: Option<Standing>,
    waiting: Vec<(Factor, Setting)>,
    swings: Vec<Swing>,
}

impl Sensitivity {
    /// Prepares what to try.
    pub fn new(settings: &Settings) -> Self {
        let mut waiting: Vec<(Factor, Setting)> =
            Path::ALL.into_iter().filter(|p| *p != settings.path).map(|p| (Factor::Path, Setting::Path(p))).collect();
        waiting.push((Factor::Expand, Setting::Expand(!settings.expand)));
        for a in ASSUMPTIONS.iter() {
            if let Some((low, high)) = a.tried {
                waiting.extend([low, high].map(|v| (Factor::Number(a.quantity), Setting::Number(v))));
            }
        }
        waiting.extend([false, true].map(|upper| (Factor::Lines, Setting::Lines(upper))));
        waiting.reverse();
        Self { settings: settings.clone(), base: None, waiting, swings: Vec::new() }
    }

    /// One run; true when there is none left.
    pub fn step(&mut self, base: &Base, outlook: &Outlook, neighbours: &Neighbours) -> bool {
        let standing = |settings: &Settings| standing(&run(base, outlook, neighbours, settings));
        if self.base.is_none() {
            self.base = Some(standing(&self.settings));
        } else if let Some((factor, setting)) = self.waiting.pop() {
            let result = standing(&with(&self.settings, factor, setting));
            match self.swings.iter_mut().find(|s| s.factor == factor) {
                Some(swing) => swing.tried.push((setting, result)),
                None => self.swings.push(Swing { factor, tried: vec![(setting, result)] }),
            }
        }
        self.waiting.is_empty()
    }

    /// What was asked.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Result as chosen, and every factor with the widest swing first, once all are run.
    pub fn result(&self) -> Option<(Standing, Vec<Swing>)> {
        let base = self.base.filter(|_| self.waiting.is_empty())?;
        let mut swings = self.swings.clone();
        let width = |s: &Swing| {
            let (low, high) = s.extent(base);
            high - low
        };
        swings.sort_by_key(|s| std::cmp::Reverse(width(s)));
        Some((base, swings))
    }
}

fn standing(outcome: &Outcome) -> Standing {
    let at = outcome.year_at(outcome.settings.year);
    let hospital = SERVICES.iter().position(|s| s.id == "hospital").unwrap_or_default();
    let regime = outcome.settings.regime;
    Standing {
        pairs: outcome.secure_pairs(regime, at),
        hospital: outcome.cell_among_members(hospital, regime, at).municipalities_of(Status::Secure),
    }
}

/// The settings with one factor moved.
pub fn with(settings: &Settings, factor: Factor, setting: Setting) -> Settings {
    let mut s = settings.clone();
    match (factor, setting) {
        (_, Setting::Path(path)) => s.path = path,
        (_, Setting::Expand(expand)) => s.expand = expand,
        (Factor::Number(quantity), Setting::Number(value)) => s.put(quantity, value),
        (_, Setting::Lines(upper)) => {
            let values = Values::of(settings);
            for service in 0..SERVICES.len() {
                let [low, high] = [Quantity::Pop50(service), Quantity::Pop80(service)].map(|q| values.get(q));
                // A service whose lines stand in one class is fixed, as in the draws.
                if high > low {
                    for (quantity, line) in [(Quantity::Pop50(service), low), (Quantity::Pop80(service), high)] {
                        let half = class_half_width(&values, line);
                        s.put(quantity, if upper { line + half } else { line - half });
                    }
                }
            }
        }
        _ => {}
    }
    s
}
