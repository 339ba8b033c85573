//! The figures of the comparison, alone. What takes long is computed in slices, as on the page.

use super::{Asked, Coming};
use crate::compare::{
    self, Comparison, Control, EventDraws, MATCHED_FROM, PERMUTATIONS, Question, Second, Shuffle, Shuffled, Specifications, Weight,
};
use crate::data::{Column, Indicator};
use crate::figure::{self, Figure};
use crate::ui::in_slices;
use crate::view::{CompareView, Query};
use leptos::prelude::*;
use std::sync::Arc;

/// The second indicator when none is asked for.
const SECOND: Indicator = Indicator::IncomePerTaxpayer;
/// The years that the event study follows.
const YEARS: [u16; 13] = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

fn view_of(asked: Asked) -> Memo<CompareView> {
    Memo::new(move |_| asked.query.with(|q| CompareView::parse(&Query::parse(q)).0))
}

/// The comparison once its columns are here.
fn comparison(asked: Asked, question: Memo<Question>) -> Memo<Option<Arc<Comparison>>> {
    Effect::new(move |_| asked.store.need(&compare::columns(&question.get())));
    Memo::new_with_compare(
        move |_| {
            let q = question.get();
            let base = asked.store.base().filter(|_| asked.store.ready(&compare::columns(&q), &compare::years(&q)))?;
            asked.store.panel.with(|p| compare::compare(&base, p, &q)).ok().map(Arc::new)
        },
        |_, _| true,
    )
}

fn asked_question(asked: Asked) -> (Memo<CompareView>, Memo<Question>) {
    let view = view_of(asked);
    (view, Memo::new(move |_| view.with(|v| v.question.clone())))
}

/// A figure that is computed in slices: `start` gives its first state and a step that returns the next state when there
/// is one to be shown, and whether it was the last. Natively all steps are taken at once.
pub(super) fn sliced<S: 'static>(
    start: impl Fn() -> Option<S> + Send + Sync + 'static,
    step: fn(&mut S) -> (Option<Figure>, bool),
) -> Coming {
    let shown = RwSignal::new(None::<Arc<Figure>>);
    let round = StoredValue::new(0_u32);
    let begin = move || {
        let Some(mut state) = start() else { return };
        round.update_value(|r| *r += 1);
        let mine = round.get_value();
        let mut next = move || {
            let (figure, done) = step(&mut state);
            if let Some(figure) = figure {
                shown.try_set(Some(Arc::new(figure)));
            }
            done
        };
        if cfg!(not(feature = "csr")) {
            while !next() {}
        } else {
            in_slices(move || round.try_get_value() != Some(mine) || next());
        }
    };
    if cfg!(not(feature = "csr")) {
        begin();
    } else {
        Effect::new(move |_| begin());
    }
    shown.into()
}

pub fn published_finding(asked: Asked) -> Coming {
    let figure = Arc::new(figure::published_finding(asked.language));
    Signal::derive(move || Some(figure.clone()))
}

pub fn distribution(asked: Asked) -> Coming {
    let (view, question) = asked_question(asked);
    let comparison = comparison(asked, question);
    Signal::derive(move || {
        let base = asked.store.base()?;
        comparison.get().map(|c| Arc::new(figure::distribution(asked.language, &base, &c, view.with(|v| v.town))))
    })
}

pub fn trend(asked: Asked) -> Coming {
    let (_, question) = asked_question(asked);
    Effect::new(move |_| asked.store.need(&compare::columns(&question.get())));
    Signal::derive(move || {
        let q = question.get();
        let base = asked.store.base().filter(|_| asked.store.ready(&compare::columns(&q), &[q.indicator.definition().years.0]))?;
        let trend = asked.store.panel.with(|p| compare::trend(&base, p, &q)).ok()?;
        Some(Arc::new(figure::trend(asked.language, &trend)))
    })
}

/// All ten thousand shuffles: an embed has no buttons.
pub fn shuffle(asked: Asked) -> Coming {
    let (_, question) = asked_question(asked);
    let comparison = comparison(asked, question);
    let language = asked.language;
    sliced(
        move || Some((language, Shuffle::new(&*comparison.get()?, Shuffled::Single)?)),
        |(language, shuffle)| {
            let done = shuffle.step(50).done;
            let last = done >= PERMUTATIONS;
            ((last || done == 50 || done % 2_500 == 0).then(|| figure::shuffle(*language, shuffle, None)), last)
        },
    )
}

pub fn event_study(asked: Asked) -> Coming {
    let (_, question) = asked_question(asked);
    Effect::new(move |_| asked.store.need(&[Column::Population]));
    let language = asked.language;
    sliced(
        move || {
            let q = question.get();
            let base = asked.store.base().filter(|_| asked.store.ready(&[Column::Population], &YEARS))?;
            let study = asked.store.panel.with(|p| compare::event_study(&base, p, &q)).ok()?;
            Some((language, EventDraws::new(&study), study, true))
        },
        |(language, draws, study, first)| {
            if std::mem::take(first) {
                return (Some(figure::event_study(*language, study, None)), false);
            }
            let progress = draws.step(20);
            let done = progress.done >= progress.total;
            if done {
                draws.complete(study);
            }
            (done.then(|| figure::event_study(*language, study, None)), done)
        },
    )
}

pub fn balance(asked: Asked) -> Coming {
    let (_, question) = asked_question(asked);
    let matched = Memo::new(move |_| {
        question.with(|q| Question { control: Control::Matched, weight: Weight::None, from: q.from.max(MATCHED_FROM), ..q.clone() })
    });
    let comparison = comparison(asked, matched);
    Signal::derive(move || comparison.get().and_then(|c| figure::balance_of(asked.language, &c)).map(Arc::new))
}

pub fn specifications(asked: Asked) -> Coming {
    let (_, question) = asked_question(asked);
    let language = asked.language;
    let store = asked.store;
    sliced(
        move || {
            let all = Specifications::new(&question.get());
            let (columns, years) = (all.columns(), all.years());
            store.need(&columns);
            let base = store.base().filter(|_| store.ready(&columns, &years))?;
            Some((language, store, base, all))
        },
        |(language, store, base, all)| match store.panel.with_untracked(|p| all.step(base, p, 2)) {
            Ok(progress) if progress.done < progress.total => (None, false),
            Ok(_) => (Some(figure::specifications(*language, all)), true),
            Err(_) => (None, true),
        },
    )
}

pub fn scatter(asked: Asked) -> Coming {
    let (view, question) = asked_question(asked);
    let comparison = comparison(asked, question);
    let second = Memo::new(move |_| view.with(|v| v.y2.unwrap_or(SECOND)));
    Effect::new(move |_| asked.store.need(second.get().definition().columns));
    Signal::derive(move || {
        let (c, indicator, base) = (comparison.get()?, second.get(), asked.store.base()?);
        let years = Second::of(&c, indicator);
        if !asked.store.ready(indicator.definition().columns, &[years.from, years.to]) {
            return None;
        }
        let s = asked.store.panel.with(|p| compare::scatter(p, &c, indicator)).ok()?;
        Some(Arc::new(figure::scatter(asked.language, &base, &c, &s, view.with(|v| v.town))))
    })
}

pub fn map(asked: Asked) -> Coming {
    let (view, question) = asked_question(asked);
    let comparison = comparison(asked, question);
    Effect::new(move |_| asked.store.need_map());
    Signal::derive(move || {
        let (base, atlas, c) = (asked.store.base()?, asked.store.map.get()?, comparison.get()?);
        Some(Arc::new(figure::compare_map(asked.language, &base, &atlas, &c, false, view.with(|v| v.town))))
    })
}
