//! `custom`: two groups made by hand, as lists of codes.

use crate::data::{Base, Code};
use std::collections::BTreeSet;

/// The two lists, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Custom {
    /// Whom to look at.
    pub treated: Vec<Code>,
    /// With whom to compare.
    pub controls: Vec<Code>,
}

/// What of the lists could not be taken as typed. (A code typed twice in one list counts once and is no fault.)
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ListFaults {
    /// Codes that are no municipality of the data, in order: dropped.
    pub unknown: Vec<Code>,
    /// Municipalities in both lists, by code: they count as treated only.
    pub in_both: Vec<Code>,
}

/// The two lists as positions in the list of municipalities, each in order of code.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Lists {
    /// Whom to look at.
    pub treated: BTreeSet<usize>,
    /// With whom to compare; nobody who is also treated.
    pub controls: BTreeSet<usize>,
    /// What could not be taken as typed.
    pub faults: ListFaults,
}

impl Custom {
    /// Finds the municipalities behind the codes.
    pub fn lists(&self, base: &Base) -> Lists {
        let mut unknown = BTreeSet::new();
        let mut found = |codes: &[Code]| -> BTreeSet<usize> {
            codes
                .iter()
                .filter_map(|code| {
                    let at = base.index(*code);
                    if at.is_none() {
                        unknown.insert(*code);
                    }
                    at
                })
                .collect()
        };
        let (treated, listed) = (found(&self.treated), found(&self.controls));
        let in_both = listed.intersection(&treated).map(|i| base.municipalities[*i].code).collect();
        let controls = listed.difference(&treated).copied().collect();
        Lists { treated, controls, faults: ListFaults { unknown: unknown.into_iter().collect(), in_both } }
    }
}
