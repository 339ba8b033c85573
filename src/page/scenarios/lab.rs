//! What the sections share: the scenario in the address, its outcome, its ranges, and the one way to change it.

use crate::data::{Base, Outlook};
use crate::page::{Nav, Store};
use crate::scenario::{self, Neighbours, Outcome, Ranges, SCENARIO_DRAWS, ScenarioDraws, Scope, Settings};
use crate::text::{Language, area_names, scenario_lab as text, scenarios};
use crate::ui::*;
use crate::view::{Notice, Query, Route, ScenarioView};
use leptos::prelude::*;
use std::sync::Arc;

/// Cheap to copy.
#[derive(Clone, Copy)]
pub struct Lab {
    nav: Nav,
    store: Store,
    base: StoredValue<Arc<Base>>,
    near: StoredValue<Option<Arc<Neighbours>>>,
    /// The address as read, and what was read differently.
    pub read: Memo<(ScenarioView, Vec<Notice>)>,
    /// The scenario.
    pub settings: Memo<Settings>,
    /// A second one beside it.
    pub versus: Memo<Option<Settings>>,
    /// What the scenario gives; `None` until the projections are here.
    pub outcome: Signal<Option<Arc<Outcome>>>,
    /// Its medians and ranges; `None` while they are drawn.
    pub ranges: RwSignal<Option<Arc<Ranges>>>,
}

impl Lab {
    /// From the address; `None` without base tables.
    pub fn open() -> Option<Self> {
        let (nav, store) = (Nav::get(), Store::get());
        let base = StoredValue::new(store.base()?);
        let query = nav.query();
        let read = Memo::new(move |_| ScenarioView::parse(&Query::parse(&query.get()), &base.get_value()));
        let settings = Memo::new(move |_| read.with(|(v, _)| v.settings.clone()));
        let versus = Memo::new(move |_| read.with(|(v, _)| v.versus.clone()));
        let near = StoredValue::new(None);
        Effect::new(move |_| store.need_outlook());
        let ranges = RwSignal::new(None);
        let mut lab = Self { nav, store, base, near, read, settings, versus, outcome: Signal::derive(|| None), ranges };
        let outcome = Memo::new_with_compare(move |_| lab.run(&settings.get()).map(Arc::new), |_, _| true);
        lab.outcome = outcome.into();
        lab.draw();
        Some(lab)
    }

    /// The base tables.
    pub fn base(self) -> Arc<Base> {
        self.base.get_value()
    }

    /// The tables that a run needs; tracked, `None` until they are here.
    pub fn tables(self) -> Option<(Arc<Base>, Arc<Outlook>, Arc<Neighbours>)> {
        let (base, outlook) = (self.base(), self.store.outlook.get()?);
        if self.near.with_value(Option::is_none) {
            self.near.set_value(Some(Arc::new(Neighbours::of(&base))));
        }
        Some((base, outlook, self.near.get_value()?))
    }

    /// Runs some settings; tracked.
    pub fn run(self, settings: &Settings) -> Option<Outcome> {
        let (base, outlook, near) = self.tables()?;
        Some(scenario::run(&base, &outlook, &near, settings))
    }

    /// Changes the scenario: as a step in the history, or in place while a slider moves.
    pub fn edit(self, new_step: bool, change: impl FnOnce(&mut ScenarioView)) {
        let mut view = self.read.with_untracked(|(v, _)| v.clone());
        change(&mut view);
        self.nav.set_query(view.query(&self.base(), false), new_step);
    }

    /// Changes the first scenario, as a step.
    pub fn set(self, change: impl FnOnce(&mut Settings)) {
        self.edit(true, |v| change(&mut v.settings));
    }

    /// The query with everything in it, for sharing.
    pub fn full_query(self) -> String {
        self.read.with(|(v, _)| v.query(&self.base(), true))
    }

    /// Draws at random in slices; a newer scenario takes the place of one under way. Natively nobody waits.
    fn draw(self) {
        let round = StoredValue::new(0_u64);
        let asked = Memo::new(move |_| {
            // The way of counting shown and the second scenario move no range.
            let mut s = self.settings.get();
            s.regime = Default::default();
            s
        });
        Effect::new(move |_| {
            let s = asked.get();
            let Some((base, outlook, near)) = self.tables() else { return };
            self.ranges.set(None);
            round.update_value(|r| *r += 1);
            let mine = round.get_value();
            let mut draws = None;
            in_slices(move || {
                if round.try_get_value() != Some(mine) {
                    return true;
                }
                let draws = draws.get_or_insert_with(|| ScenarioDraws::new(&base, &outlook, &near, &s));
                let done = draws.step(1).done == SCENARIO_DRAWS;
                if done {
                    self.ranges.try_set(draws.ranges().map(Arc::new));
                }
                done
            });
        });
    }

    /// Name of the place of some settings; readings still inside, as in those that follow.
    pub fn place(self, settings: &Settings, language: Language) -> String {
        match settings.scope {
            Scope::Nation => scenarios::NATION.raw(language).to_owned(),
            Scope::Own => text::OWN_AREA.raw(language).to_owned(),
            Scope::Area(a) => self.area_name(a, language),
        }
    }

    /// Short name of an area.
    pub fn area_name(self, area: usize, language: Language) -> String {
        self.base.with_value(|base| base.areas.get(area).map(|a| area_names::short(a, language)).unwrap_or_default())
    }

    /// Name of a municipality.
    pub fn town_name(self, i: usize, language: Language) -> String {
        self.base.with_value(|base| base.municipalities.get(i).map(|m| area_names::town(m, language)).unwrap_or_default())
    }

    /// Name of a municipality as a link to its page.
    pub fn town_link(self, i: usize, language: Language) -> AnyView {
        let name = self.town_name(i, language);
        match self.base.with_value(|base| base.municipalities.get(i).map(|m| m.code)) {
            Some(code) => view! { <a href=self.nav.href_in(language, &Route::Municipality(code), "")>{words(&name)}</a> }.into_any(),
            None => words(&name),
        }
    }

    /// Names, joined.
    pub fn names(self, towns: impl Iterator<Item = usize>, language: Language) -> String {
        towns.map(|i| self.town_name(i, language)).collect::<Vec<_>>().join(comma(language))
    }
}

/// What stands between the parts of a list.
pub fn comma(language: Language) -> &'static str {
    if language == Language::En { ", " } else { "、" }
}
