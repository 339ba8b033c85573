//! A figure's words with the readings of their kanji, for captions and tables in やさしい日本語: the same figure made once
//! more with readings left in. Pictures, files and attributes keep to the one without.

use super::Figure;
use crate::text::{Language, Readings, keeps_readings, with_readings};

/// A figure's words with readings.
#[derive(Clone, Debug, PartialEq)]
pub struct Spelt {
    /// The figure once more, for its captions and its table.
    pub figure: Figure,
    /// Labels of the plot, by what they are without readings.
    pub labels: Readings,
}

/// Makes a figure; in やさしい日本語 a second time, with readings.
pub(super) fn spelt(language: Language, make: impl Fn() -> Figure) -> Figure {
    spelt_where(language == Language::Easy, make)
}

/// Makes a figure; a second time, with readings, where they are wanted.
pub(super) fn spelt_where(wanted: bool, make: impl Fn() -> Figure) -> Figure {
    let mut figure = make();
    if wanted && !keeps_readings() {
        let (spelt, labels) = with_readings(make);
        figure.spelt = Some(Box::new(Spelt { figure: spelt, labels }));
    }
    figure
}

/// The same where there may be nothing to show.
pub(super) fn spelt_if(language: Language, make: impl Fn() -> Option<Figure>) -> Option<Figure> {
    let mut figure = make()?;
    if language == Language::Easy && !keeps_readings() {
        let (spelt, labels) = with_readings(make);
        figure.spelt = spelt.map(|figure| Box::new(Spelt { figure, labels }));
    }
    Some(figure)
}

impl Figure {
    /// The figure whose words stand in captions and tables: with readings where the language has them.
    pub fn captions(&self) -> &Figure {
        self.spelt.as_deref().map_or(self, |s| &s.figure)
    }

    /// The same figure, whose captions have no readings.
    pub fn without_readings(&self) -> Figure {
        Figure { spelt: None, ..self.clone() }
    }
}
