//! `/compare`: the question as a sentence with blanks, the verdict, every municipality as a dot, year by year; then
//! the four further questions, each in a file of its own, computed when the visitor comes near them.
mod chance;
mod found;
mod hand;
mod map;
mod numbers;
mod path;
mod published;
mod reproduce;
mod second;
mod sentence;
mod town;
mod twins;
mod verdict;
mod ways;

use super::{Nav, Store};
use crate::compare::{self, Comparison, DrawResults, Draws, Question, Refusal};
use crate::data::Code;
use crate::draw::Pick;
use crate::figure;
use crate::text::compare as text;
use crate::ui::*;
use crate::view::{CompareView, Query};
use leptos::prelude::*;
use std::sync::Arc;

#[cfg_attr(not(feature = "class-pages"), allow(unused_imports))]
pub use chance::{Chance, Drawn};
use found::Found;
use numbers::AllNumbers;
use sentence::{Change, Sentence};
use town::{OneTownBox, TownLine};
use verdict::VerdictBox;

type Answer = Result<Arc<Comparison>, Refusal>;

/// The page.
#[component]
pub fn Compare() -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let query = nav.query();
    let read = Memo::new(move |_| CompareView::parse(&Query::parse(&query.get())));
    let question = Memo::new(move |_| read.with(|(v, _)| v.question.clone()));
    let town = Memo::new(move |_| read.with(|(v, _)| v.town));
    let full = Memo::new(move |_| read.with(|(v, _)| v.full == Some(true)));
    let shared = Signal::derive(move || read.with(|(v, _)| v.query(true)));
    let set = Callback::new(move |change: Change| {
        let mut view = read.with_untracked(|(v, _)| v.clone());
        change.apply(&mut view);
        nav.set_query(view.query(false), true);
    });
    Effect::new(move |_| store.need(&compare::columns(&question.get())));
    let answer = answer_of(store, question);
    let comparison = Signal::derive(move || answer.get().and_then(Result::ok));
    let one_town = town::alone(store, question);
    let draws = draws_of(comparison);
    let found = Found::new();
    let ready = move || question.with(|q| store.ready(&compare::columns(q), &compare::years(q)));

    let settled = Memo::new_with_compare(
        move |_| {
            let c = comparison.get()?;
            let checks = found.checks(&c.question, draws.get().as_ref());
            checks.is_settled().then(|| (c.question.clone(), compare::verdict_with(&c, checks)))
        },
        |a, b| a != b,
    );
    let distribution = Signal::derive(move || {
        let base = store.base()?;
        if let Some(one) = one_town.get() {
            return Some(Arc::new(figure::one_town(lang, &base, &one)));
        }
        let c = comparison.get()?;
        let drawn = figure::distribution(lang, &base, &c, town.get());
        // Once every check is there, so that it is drawn anew once and not four times.
        let Some(v) = settled.get().filter(|(asked, _)| *asked == c.question).map(|(_, v)| v) else { return Some(Arc::new(drawn)) };
        let (short, lines) = (crate::text::verdict::short(&c, &v, lang), crate::text::verdict::full(&c, &v, lang));
        Some(Arc::new(figure::with_verdict(drawn, &short, &lines)))
    });
    let trend = Signal::derive(move || {
        let base = store.base()?;
        let q = question.get();
        let whole: Vec<u16> = vec![q.indicator.definition().years.0];
        if !store.ready(&compare::columns(&q), &whole) {
            return None;
        }
        let trend = store.panel.with(|p| compare::trend(&base, p, &q)).ok()?;
        Some(Arc::new(figure::trend(lang, &trend)))
    });
    let pick_town = Callback::new(move |code: Code| set.run(Change::Town(Some(code))));
    let pick_dot = Callback::new(move |picked| {
        if let Pick::Town(code) = picked {
            pick_town.run(code);
        }
    });
    // What stands further down follows a little later, so that the answer is painted first.
    let delayed = later(move || question.get());
    let asked = Memo::new(move |_| delayed.get());
    let compared = later(move || comparison.get().map(Identical));
    let below = Signal::derive(move || compared.get().map(|c| c.0));
    let second = Memo::new(move |_| read.with(|(v, _)| v.y2));
    let is_refused = move || comparison.with(Option::is_none) && one_town.with(Option::is_none);
    view! {
        <div class="page compare">
            <h1 class="page-title">{say(text::TITLE)}</h1>
            <Sentence question set/>
            <Notices notices=Signal::derive(move || read.with(|(_, n)| n.clone()))/>
            <LoadStatus/>
            <div class:stale=move || !ready()>
                {move || match (one_town.get(), answer.get()) {
                    (Some(answer), _) => view! { <OneTownBox answer/> }.into_any(),
                    (None, Some(Ok(comparison))) => view! { <VerdictBox comparison draws found full set/> }.into_any(),
                    (None, Some(Err(why))) => view! {
                        <section class="verdict" data-verdict="refused">
                            <h2>{words(text::REFUSED.raw(lang))}</h2>
                            <p>{words(&crate::text::verdict::refusal(&why, lang))}</p>
                        </section>
                    }.into_any(),
                    (None, None) => ().into_any(),
                }}
            </div>
            <TownSearch on_choose=pick_town/>
            <TownLine town question comparison set/>
            <div hidden=is_refused>
                <FigureView id="compare-distribution" figure=distribution on_pick=pick_dot/>
            </div>
            <div hidden=move || comparison.with(Option::is_none)>
                <InTurn>
                    <h2>{say(text::TREND_TITLE)}</h2>
                    <FigureView id="compare-trend" figure=trend/>
                </InTurn>
                <InTurn>
                    <map::OnMap comparison=below town/>
                    <details class="more-numbers" id="numbers">
                        <summary>{say(text::ALL_NUMBERS)}</summary>
                        <AllNumbers comparison draws/>
                    </details>
                </InTurn>
            </div>
            <h2 class="part">{say(text::FOUR_QUESTIONS)}</h2>
            <p class="lead">{say(text::FOUR_QUESTIONS_LEAD)}</p>
            <InTurn><chance::Chance comparison=below/></InTurn>
            <InTurn><twins::Twins question=asked town found set/></InTurn>
            <InTurn><path::Path question=asked found/></InTurn>
            <InTurn><ways::Ways question=asked found set/></InTurn>
            <h2 class="part">{say(text::FURTHER)}</h2>
            <InTurn><second::Second comparison town second set/></InTurn>
            <InTurn>
                <crate::page::news_card::NewsComparison comparison=below town/>
                <reproduce::Reproduce question shared/>
                <published::Published/>
            </InTurn>
        </div>
    }
}

/// A comparison that equals itself alone: telling two apart by their numbers would cost more than using them.
#[derive(Clone)]
struct Identical(Arc<Comparison>);

impl PartialEq for Identical {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The answer to the question now; the former one while data are under way, and also when other data have arrived and
/// nothing in it has changed: draws, shuffles and checks go on as they are.
fn answer_of(store: Store, question: Memo<Question>) -> Memo<Option<Answer>> {
    Memo::new_with_compare(
        move |before: Option<&Option<Answer>>| {
            let q = question.get();
            let base = store.base()?;
            if !store.ready(&compare::columns(&q), &compare::years(&q)) {
                return before.cloned().flatten();
            }
            let now = store.panel.with(|p| compare::compare(&base, p, &q));
            Some(match (now, before) {
                (Ok(now), Some(Some(Ok(before)))) if now == **before => Ok(before.clone()),
                (now, _) => now.map(Arc::new),
            })
        },
        |before, now| match (before, now) {
            (Some(Some(Ok(before))), Some(Some(Ok(now)))) => !Arc::ptr_eq(before, now),
            _ => true,
        },
    )
}

/// The draws for the comparison now, spread over frames; `None` while they run.
fn draws_of(comparison: Signal<Option<Arc<Comparison>>>) -> RwSignal<Option<DrawResults>> {
    let results = RwSignal::new(None);
    // A page that is written beforehand holds them all: who reads it may have no script.
    if cfg!(not(feature = "csr")) {
        results.set(comparison.get_untracked().map(|c| {
            let mut draws = Draws::new(&c);
            while draws.step(1_000).done < draws.progress().total {}
            draws.result()
        }));
    }
    let round = StoredValue::new(0_u64);
    Effect::new(move |_| {
        let Some(c) = comparison.get() else { return };
        results.set(None);
        let mine = round.try_update_value(|r| {
            *r += 1;
            *r
        });
        let mut draws = Draws::new(&c);
        in_slices(move || {
            if round.try_get_value() != mine {
                return true;
            }
            let progress = draws.step(20);
            let done = progress.done >= progress.total;
            if done {
                results.try_set(Some(draws.result()));
            }
            done
        });
    });
    results
}
