//! What every part of a classroom page reads: texts, tables, the place and its facts, where the reader is.

use crate::data::{Base, Outlook, Panel};
use crate::lesson::glossary::{Piece, TERMS, link};
use crate::lesson::{Facts, Lesson, Place, Sources, Step};
use crate::page::Nav;
use crate::scenario::Neighbours;
use crate::text::lesson::{Catalogue, Key};
use crate::text::{Language, fill, strip_readings};
use crate::ui::words;
use crate::view::{ClassView, Face, Route};
use leptos::prelude::*;
use std::sync::Arc;

/// The texts, with or without furigana.
#[derive(Clone)]
pub struct Words {
    /// The texts.
    pub catalogue: Arc<Catalogue>,
    /// Readings are shown.
    pub ruby: bool,
}

impl Words {
    /// Without readings, for attributes.
    pub fn plain(&self, key: Key) -> String {
        strip_readings(self.catalogue.get(key))
    }

    /// Filled, without readings.
    pub fn plain_of(&self, key: Key, values: &[(&str, &str)]) -> String {
        strip_readings(&fill(self.catalogue.get(key), values))
    }

    /// As the label of a choice.
    pub fn label(&self, key: Key) -> String {
        if self.ruby { self.catalogue.get(key).to_owned() } else { self.plain(key) }
    }

    /// With readings if the class wants them.
    pub fn view(&self, key: Key) -> AnyView {
        self.show(self.catalogue.get(key))
    }

    /// Filled.
    pub fn view_of(&self, key: Key, values: &[(&str, &str)]) -> AnyView {
        self.show(&fill(self.catalogue.get(key), values))
    }

    /// A raw string with readings.
    pub fn show(&self, raw: &str) -> AnyView {
        if self.ruby { words(raw) } else { strip_readings(raw).into_any() }
    }
}

/// A classroom page's knowledge.
pub struct Room {
    /// Texts.
    pub words: Words,
    /// Municipalities, areas.
    pub base: Arc<Base>,
    /// Long series.
    pub panel: Panel,
    /// Census and projections.
    pub outlook: Arc<Outlook>,
    /// Distances, where the lesson needs them.
    pub near: Option<Arc<Neighbours>>,
    /// Whose class.
    pub place: Place,
    /// Its facts.
    pub facts: Arc<Facts>,
    /// Only the basic questions.
    pub is_basic: bool,
    /// The address.
    pub view: Memo<ClassView>,
    /// Links.
    pub nav: Nav,
    /// Language of the page.
    pub language: Language,
}

impl Room {
    /// What figures and facts are computed from.
    pub fn sources(&self) -> Sources<'_> {
        Sources { words: &self.words.catalogue, base: &self.base, panel: &self.panel, outlook: &self.outlook, readings: self.words.ruby }
    }

    /// A text with its facts, or nothing where one of them is not known.
    pub fn text(&self, key: Key) -> Option<AnyView> {
        Some(self.words.show(&self.facts.fill(self.words.catalogue.get(key))?))
    }

    /// A text with its facts; without those that are not known.
    pub fn text_or_raw(&self, key: Key) -> AnyView {
        self.text(key).unwrap_or_else(|| self.words.view(key))
    }

    /// The lines of a step that hold for this place, as raw strings.
    pub fn lines(&self, step: &Step) -> Vec<String> {
        let lines = step.lines.iter().filter(|l| l.unless.is_none_or(|f| self.facts.get(f).is_none()));
        lines.filter_map(|l| self.facts.fill(self.words.catalogue.get(l.key))).collect()
    }

    /// A text with links to the glossary where its terms first appear; those linked are taken off the list.
    pub fn linked(&self, raw: &str, wanted: &mut Vec<usize>) -> AnyView {
        let here = self.nav.place.with_untracked(|p| self.nav.href_with(&p.route, &p.query));
        let pieces = link(raw, wanted, &self.words.catalogue).into_iter().map(|piece| match piece {
            Piece::Words(w) => self.words.show(&w),
            Piece::Term(term, w) => {
                view! { <a class="term" href=format!("{here}#term-{}", TERMS[term].id)>{self.words.show(&w)}</a> }.into_any()
            }
        });
        pieces.collect_view().into_any()
    }

    /// Address of another state of a lesson.
    pub fn href(&self, lesson: &Lesson, step: usize, face: Face) -> String {
        let query = self.view.with_untracked(|v| v.at(step, face).query(&self.base));
        self.nav.href_with(&Route::Lesson(lesson.id.to_owned()), &query)
    }

    /// Address to hand out: everything that the class needs stands in it.
    pub fn share(&self, lesson: &Lesson, step: usize) -> String {
        let query = self.view.with_untracked(|v| v.at(step, Face::Pupil).shared(&self.base, self.words.ruby));
        crate::ui::absolute(&self.nav.href_with(&Route::Lesson(lesson.id.to_owned()), &query))
    }

    /// Id of the place in what is kept on the device.
    pub fn place_id(&self) -> String {
        let area = self.place.area.and_then(|a| self.base.areas.get(a)).map(|a| a.id.to_string()).unwrap_or_default();
        let town = self.place.town.and_then(|t| self.base.municipalities.get(t)).map(|m| m.code.to_string()).unwrap_or_default();
        format!("{area}.{town}")
    }

    /// The place's name.
    pub fn who(&self) -> String {
        self.facts.get("who").map(|f| f.shown.clone()).unwrap_or_default()
    }

    /// Questions of a step at the level chosen.
    pub fn questions<'a>(&self, step: &'a Step) -> Vec<&'a crate::lesson::Question> {
        step.questions.iter().filter(|q| !(self.is_basic && q.is_further)).collect()
    }
}
