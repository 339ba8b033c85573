//! Facts for a newsroom: of all that can be said about an area or a town, the three in which it stands farthest from
//! the others. Only counts, sums and ranks of what is published; nothing here says why.
//!
//! A fact names its value, the mean of all others of its kind and its rank among them. The words are `text::news`'s.
mod measure;

pub use measure::{Kind, Subject};

use crate::data::{Base, Column, Outlook, Panel};

/// Columns that the facts are made of.
pub const COLUMNS: [Column; 5] =
    [Column::Population, Column::Age65Plus, Column::TaxableIncomeThousandYen, Column::Taxpayers, Column::Births];

/// How many facts a card holds.
pub const FACTS: usize = 3;

/// One fact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fact {
    /// What of.
    pub kind: Kind,
    /// Its value, in the unit of its kind.
    pub value: f64,
    /// Unweighted mean over all that have a value.
    pub mean: f64,
    /// How many have a higher value, plus one.
    pub from_top: usize,
    /// How many have a lower value, plus one.
    pub from_bottom: usize,
    /// How many have a value.
    pub of: usize,
    /// Distance from the mean in standard deviations (of logarithms where sizes differ by orders).
    pub distance: f64,
}

impl Fact {
    /// Whether it is nearer to the top than to the bottom.
    pub const fn is_high(&self) -> bool {
        self.from_top <= self.from_bottom
    }

    /// Rank from the nearer end.
    pub const fn rank(&self) -> usize {
        if self.is_high() { self.from_top } else { self.from_bottom }
    }
}

/// All areas, or all municipalities, kind by kind: what a rank is taken among. Made once for many subjects.
#[derive(Clone, Debug)]
pub struct Peers {
    fields: Vec<Field>,
}

/// One kind over all subjects.
#[derive(Clone, Debug)]
struct Field {
    kind: Kind,
    values: Vec<Option<f64>>,
    /// Those that are known, low to high.
    sorted: Vec<f64>,
    mean: f64,
    /// Mean and standard deviation on the scale of distances.
    centre: f64,
    sd: f64,
}

impl Field {
    fn scale(kind: Kind, v: f64) -> f64 {
        if kind.is_size() { v.ln() } else { v }
    }

    fn of(kind: Kind, values: Vec<Option<f64>>) -> Self {
        let mut sorted: Vec<f64> = values.iter().flatten().copied().collect();
        sorted.sort_by(f64::total_cmp);
        let n = sorted.len() as f64;
        let centre = sorted.iter().map(|v| Self::scale(kind, *v)).sum::<f64>() / n;
        let sd = (sorted.iter().map(|v| (Self::scale(kind, *v) - centre).powi(2)).sum::<f64>() / (n - 1.0)).sqrt();
        Self { kind, values, mean: sorted.iter().sum::<f64>() / n, sorted, centre, sd }
    }

    fn fact(&self, at: usize) -> Option<Fact> {
        let value = self.values.get(at).copied().flatten()?;
        let distance = (Self::scale(self.kind, value) - self.centre) / self.sd;
        distance.is_finite().then(|| Fact {
            kind: self.kind,
            value,
            mean: self.mean,
            from_top: 1 + self.sorted.len() - self.sorted.partition_point(|v| *v <= value),
            from_bottom: 1 + self.sorted.partition_point(|v| *v < value),
            of: self.sorted.len(),
            distance,
        })
    }
}

impl Peers {
    /// All of a subject's kind.
    pub fn of(base: &Base, panel: &Panel, outlook: Option<&Outlook>, subject: Subject) -> Self {
        let field = |kind: Kind| Field::of(kind, subject.peers(base).map(|s| kind.value(base, panel, outlook, s)).collect());
        Self { fields: Kind::ALL.into_iter().map(field).collect() }
    }

    /// The facts of a subject, farthest from the others first; fewer than three where figures are missing.
    pub fn facts(&self, subject: Subject) -> Vec<Fact> {
        let (Subject::Area(at) | Subject::Town(at)) = subject;
        let mut all: Vec<Fact> = self.fields.iter().filter_map(|f| f.fact(at)).collect();
        // A stable sort: facts of equal distance stay in the order of the kinds.
        all.sort_by(|a, b| b.distance.abs().total_cmp(&a.distance.abs()));
        all.truncate(FACTS);
        all
    }
}

/// The facts of one subject.
pub fn facts(base: &Base, panel: &Panel, outlook: Option<&Outlook>, subject: Subject) -> Vec<Fact> {
    Peers::of(base, panel, outlook, subject).facts(subject)
}
