//! 入る前から? Population before and after joining, against those that never joined.

use super::Store;
use super::found::{Found, same_path};
use crate::compare::{EventDraws, EventStudy, Question, event_study};
use crate::data::Column;
use crate::figure;
use crate::text::{compare as text, event_study as words_of_study};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The years that the study follows.
const YEARS: [u16; 13] = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/// The section.
#[component]
pub fn Path(
    /// The question; only role, control and seed matter here.
    question: Memo<Question>,
    /// Where the verdict reads the answer.
    found: Found,
) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    let place = NodeRef::<leptos::html::Section>::new();
    let near = RwSignal::new(cfg!(not(feature = "csr")));
    when_near_or_idle(place, move || near.set(true));
    let asked = Memo::new_with_compare(
        move |_| question.get(),
        |a: Option<&Question>, b: Option<&Question>| !a.zip(b).is_some_and(|(a, b)| same_path(a, b)),
    );
    let tell = move |s: Option<Arc<EventStudy>>| found.path.set(Some((question.get_untracked(), s)));
    let study = RwSignal::new(None::<Arc<EventStudy>>);
    let opened = RwSignal::new(None::<u16>);
    let round = StoredValue::new(0_u32);
    let begin = move || {
        asked.track();
        if !near.get() || !store.ready(&[Column::Population], &YEARS) {
            return;
        }
        let Some(base) = store.base() else { return };
        let Ok(plain) = store.panel.with(|p| event_study(&base, p, &question.get_untracked())) else {
            study.set(None);
            tell(None);
            return;
        };
        round.update_value(|r| *r += 1);
        let mine = round.get_value();
        let mut draws = EventDraws::new(&plain);
        let mut full = plain.clone();
        if cfg!(not(feature = "csr")) {
            while draws.step(500).done < draws.progress().total {}
            draws.complete(&mut full);
            let full = Arc::new(full);
            tell(Some(full.clone()));
            study.set(Some(full));
            return;
        }
        study.set(Some(Arc::new(plain)));
        let mine_asked = question.get_untracked();
        in_slices(move || {
            if round.try_get_value() != Some(mine) {
                return true;
            }
            let progress = draws.step(20);
            let done = progress.done >= progress.total;
            if done {
                draws.complete(&mut full);
                let full = Arc::new(full.clone());
                found.path.try_set(Some((mine_asked.clone(), Some(full.clone()))));
                study.try_set(Some(full));
            }
            done
        });
    };
    Effect::new(move |_| {
        if near.get() {
            store.need(&[Column::Population]);
        }
    });
    Effect::new(move |_| begin());
    if cfg!(not(feature = "csr")) {
        begin();
    }
    let figure = Signal::derive(move || study.get().map(|s| Arc::new(figure::event_study(lang, &s, opened.get()))));
    let test = move || study.get().filter(|s| s.is_drawn).map(|s| words(&words_of_study::pre_test(s.pre_test.as_ref(), lang)));
    let cohorts = Signal::derive(move || {
        let all = Choice::new("", said(text::PATH_ALL_COHORTS));
        let each = study.get().map(|s| s.cohorts.iter().map(|c| Choice::new(c.year, c.year.to_string())).collect::<Vec<_>>());
        std::iter::once(all).chain(each.unwrap_or_default()).collect::<Vec<_>>()
    });
    view! {
        <section id="path" data-question="path" node_ref=place>
            <h3>{say(text::PATH_TITLE)}</h3>
            <p>{say(text::PATH_LEAD)}</p>
            <p class="pre-test">{test}</p>
            <label class="field">
                <span>{say(text::PATH_COHORT)}</span>
                <Blank name="cohort" label=said(text::PATH_COHORT) choices=cohorts value=Signal::derive(move || opened.get().map(|y| y.to_string()).unwrap_or_default())
                    on_choose=Callback::new(move |v: String| opened.set(v.parse().ok()))/>
            </label>
            <FigureView id="compare-event-study" figure/>
        </section>
    }
}
