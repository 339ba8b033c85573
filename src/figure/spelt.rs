//! A figure's words with the readings of their kanji, for captions and tables in やさしい日本語: the same figure made once
//! more with readings left in. Pictures, files and attributes keep to the one without.

use super::Figure;
use crate::text::{Language, keeps_readings, with_readings};

/// Makes a figure; in やさしい日本語 a second time, with readings.
pub(super) fn spelt(language: Language, make: impl Fn() -> Figure) -> Figure {
    let mut figure = make();
    if language == Language::Easy && !keeps_readings() {
        figure.spelt = Some(Box::new(with_readings(make)));
    }
    figure
}

/// The same where there may be nothing to show.
pub(super) fn spelt_if(language: Language, make: impl Fn() -> Option<Figure>) -> Option<Figure> {
    let mut figure = make()?;
    if language == Language::Easy && !keeps_readings() {
        figure.spelt = with_readings(make).map(Box::new);
    }
    Some(figure)
}

impl Figure {
    /// The figure whose words stand in captions and tables: with readings where the language has them.
    pub fn captions(&self) -> &Figure {
        self.spelt.as_deref().unwrap_or(self)
    }

    /// The same figure, whose captions have no readings.
    pub fn without_readings(&self) -> Figure {
        Figure { spelt: None, ..self.clone() }
    }
}
