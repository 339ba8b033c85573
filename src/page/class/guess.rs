//! Guess, then reveal: draw with finger, mouse or keys, or type the numbers; lay guesses over one another; see the
//! answer with words that rank nobody. Guesses stay on the device and are the same on every step of the lesson.

use super::activity::LessonFigure;
use super::keep;
use super::room::Room;
use crate::draw::guess_axes;
use crate::figure::{Figure, Plot, class};
use crate::lesson::guess::{self as rules, Guess, Guessable, MOST_GUESSES, Side};
use crate::lesson::{GuessOf, Lesson, Phase};
use crate::text::lesson::activities;
use crate::text::number::{plain, signed};
use crate::text::site;
use crate::ui::{Board, Stroke, say, words};
use leptos::prelude::*;
use std::sync::Arc;

/// What is guessed, for the class's place.
pub fn question(room: &Room, of: GuessOf) -> Option<Guessable> {
    match of {
        GuessOf::Population => rules::population(&room.base, &room.panel, &room.place),
        GuessOf::Published => rules::published(),
    }
}

/// The activity.
#[component]
pub fn GuessActivity(
    /// The page's knowledge.
    room: Arc<Room>,
    /// The lesson, under which guesses are kept.
    lesson: &'static Lesson,
    /// What is guessed.
    of: GuessOf,
    /// Before or after the answer.
    phase: Phase,
    /// What is told with the answer, with readings.
    after: Option<String>,
    /// In front of a class.
    presents: bool,
) -> impl IntoView {
    let Some(question) = question(&room, of) else { return ().into_any() };
    if phase == Phase::Known {
        let figure = Signal::stored(Arc::new(class::guess(room.sources(), &room.place, &question, &[], false, true)));
        return view! { <LessonFigure figure presents/> }.into_any();
    }
    let name = format!("{}/{}/guess-{of:?}", lesson.id, room.place_id());
    let kept = keep::read(&name).map(|k| rules::read(&k, &question)).unwrap_or_default();
    let blank: Guess = vec![None; question.asked.len()];
    let guesses = RwSignal::new(if kept.is_empty() { vec![blank.clone()] } else { kept });
    let revealed = RwSignal::new(false);
    let question = Arc::new(question);
    let keeping = name.clone();
    Effect::new(move |before: Option<()>| {
        let text = guesses.with(|g| rules::write(g));
        if before.is_some() {
            keep::write(&keeping, &text);
        }
    });
    let (drawing, asked) = (room.clone(), question.clone());
    let figure = Memo::new(move |_| {
        let has = |g: &Guess| g.iter().any(Option::is_some);
        let shown: Vec<Guess> =
            guesses.with(|all| all.iter().enumerate().filter(|(n, g)| has(g) || *n + 1 < all.len()).map(|(_, g)| g.clone()).collect());
        Arc::new(class::guess(drawing.sources(), &drawing.place, &asked, &shown, revealed.get(), false))
    });
    let telling = room.clone();
    let told = move || after.clone().filter(|_| revealed.get()).map(|line| view! { <p class="line">{telling.words.show(&line)}</p> });
    let (is_reveal, length) = (phase == Phase::Reveal, question.asked.len());
    view! {
        <div class="guess" data-guess="" class:reveals=is_reveal>
            {presents.then(|| view! { <Buttons room=room.clone() length guesses revealed is_reveal/> })}
            <Drawing room=room.clone() question=question.clone() guesses figure=figure.into() presents/>
            <Fields room=room.clone() question=question.clone() guesses/>
            {(!presents).then(|| view! { <Buttons room=room.clone() length guesses revealed is_reveal/> })}
            {told}
            <Said room question guesses revealed/>
        </div>
    }
    .into_any()
}

/// The picture that is drawn on: one tab stop, left and right choose the position, up and down the value.
#[component]
fn Drawing(
    room: Arc<Room>,
    question: Arc<Guessable>,
    guesses: RwSignal<Vec<Guess>>,
    figure: Signal<Arc<Figure>>,
    presents: bool,
) -> impl IntoView {
    let w = room.words.clone();
    let chosen = RwSignal::new(0_usize);
    let spoken = RwSignal::new(String::new());
    let labels: Arc<Vec<String>> = Arc::new(labels(&figure.get_untracked(), &question));
    let (g, words_of, named) = (question.clone(), w.clone(), labels.clone());
    let put = move |n: usize, value: f64| {
        let value = g.fit(value);
        guesses.update(|all| {
            if let Some(slot) = all.last_mut().and_then(|one| one.get_mut(n)) {
                *slot = Some(value);
            }
        });
        let label = named.get(n).cloned().unwrap_or_default();
        spoken.set(words_of.plain_of(activities::GUESS_NOW, &[("label", &label), ("value", &number(&g, value))]));
    };
    let g = question.clone();
    let by_finger = Callback::new(move |stroke: Stroke| {
        let current = figure.get_untracked();
        let Plot::Guessing(plot) = &current.plot else { return };
        let axes = guess_axes(plot, stroke.width.clamp(280.0, 1280.0).round(), stroke.most);
        let (from, to) = (axes.value_at(stroke.from.0, stroke.from.1), axes.value_at(stroke.to.0, stroke.to.1));
        // A finger draws at the asked positions it passes, and at the one it is nearest to.
        let near = |p: (f64, f64)| rules::nearest(&g, p.0).map_or(p, |n| (g.asked[n], p.1));
        let reach = if g.is_bars { f64::MAX } else { 1.5 };
        let too_far = |p: (f64, f64)| (near(p).0 - p.0).abs() > reach;
        if too_far(from) && too_far(to) {
            return;
        }
        guesses.update(|all| {
            if let Some(one) = all.last_mut() {
                if g.is_bars {
                    rules::stroke(&g, one, near(to), near(to));
                } else {
                    rules::stroke(&g, one, from, to);
                    rules::stroke(&g, one, near(to), near(to));
                }
            }
        });
    });
    let g = question.clone();
    let current = move |n: usize| guesses.with_untracked(|all| all.last().and_then(|one| one.get(n).copied().flatten()));
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let n = chosen.get_untracked().min(g.asked.len().saturating_sub(1));
        let before = current(n).or_else(|| n.checked_sub(1).and_then(current)).unwrap_or_else(|| g.start());
        let one = ((g.range.1 - g.range.0) / 100.0).max(g.step);
        let value = match event.key().as_str() {
            "ArrowRight" => {
                chosen.set((n + 1).min(g.asked.len() - 1));
                None
            }
            "ArrowLeft" => {
                chosen.set(n.saturating_sub(1));
                None
            }
            "ArrowUp" => Some(before + one),
            "ArrowDown" => Some(before - one),
            "PageUp" => Some(before + 10.0 * one),
            "PageDown" => Some(before - 10.0 * one),
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        let n = chosen.get_untracked();
        put(n, value.unwrap_or_else(|| current(n).unwrap_or(before)));
    };
    let part = move |get: fn(&Figure) -> &str| move || figure.with(|f| words(get(f.captions())));
    let id = figure.with_untracked(|f| f.id);
    let name = move || figure.with(|f| f.title.clone());
    let table = move || figure.with(|f| super::activity::table(f.captions()));
    view! {
        <figure class="figure slide" data-figure=id>
            <div class="slide-first free">
                <figcaption><strong>{part(|f| &f.title)}</strong><span>{part(|f| &f.subtitle)}</span></figcaption>
                <div class="drawing" tabindex="0" role="group" aria-label=w.plain(activities::GUESS_LABEL) aria-describedby="guess-help" on:keydown=on_key>
                    <Board figure large=presents on_stroke=by_finger/>
                </div>
            </div>
            <p class="visually-hidden" aria-live="polite">{move || spoken.get()}</p>
            <p class="muted" id="guess-help">{w.view(activities::GUESS_HELP)}</p>
            <p class="says">{part(|f| &f.says)}</p>
            <p class="caveat">{part(|f| &f.caveat)}</p>
            <details><summary>{say(site::TABLE)}</summary><div class="scroll" tabindex="0" role="region" aria-label=name>{table}</div></details>
            <p class="source">{say(site::SOURCE)}{part(|f| &f.source)}</p>
        </figure>
    }
}

/// Numbers to type.
#[component]
fn Fields(room: Arc<Room>, question: Arc<Guessable>, guesses: RwSignal<Vec<Guess>>) -> impl IntoView {
    let w = room.words.clone();
    let figure = class::guess(room.sources(), &room.place, &question, &[], false, false);
    let labels = labels(figure.captions(), &question);
    let fields = labels
        .into_iter()
        .enumerate()
        .map(|(n, label)| {
            let g = question.clone();
            let value = move || guesses.with(|all| all.last().and_then(|one| one.get(n).copied().flatten()).map(|v| v.to_string()).unwrap_or_default());
            let type_in = move |e: leptos::ev::Event| {
                let typed = event_target_value(&e).parse::<f64>().ok().filter(|v| v.is_finite()).map(|v| g.fit(v));
                guesses.update(|all| {
                    if let Some(slot) = all.last_mut().and_then(|one| one.get_mut(n)) {
                        *slot = typed;
                    }
                });
            };
            let said = w.view_of(activities::GUESS_VALUE, &[("label", &label)]);
            view! {
                <label class="guess-field"><span>{said}</span>
                    <input type="number" inputmode="numeric" step=question.step min=question.range.0 max=question.range.1 prop:value=value on:change=type_in/>
                </label>
            }
        })
        .collect_view();
    view! { <div class="guess-fields">{fields}</div> }
}

/// The answer, another guess, start over; before a class above the picture, so that they are in the window.
#[component]
fn Buttons(room: Arc<Room>, length: usize, guesses: RwSignal<Vec<Guess>>, revealed: RwSignal<bool>, is_reveal: bool) -> impl IntoView {
    let w = room.words.clone();
    let has_own = move || guesses.with(|all| all.last().is_some_and(|g| g.iter().any(Option::is_some)));
    let another = move |_| {
        if has_own() && guesses.with_untracked(Vec::len) < MOST_GUESSES {
            guesses.update(|all| all.push(vec![None; length]));
        }
    };
    let over = move |_| {
        revealed.set(false);
        guesses.set(vec![vec![None; length]]);
    };
    let (wa, wb) = (w.clone(), w.clone());
    let reveal = is_reveal.then(|| {
        view! {
            <button type="button" class="strong" aria-pressed=move || revealed.get().to_string() data-reveal="" on:click=move |_| revealed.update(|r| *r = !*r)>
                {move || wa.view(if revealed.get() { activities::GUESS_HIDE } else { activities::GUESS_REVEAL })}
            </button>
        }
    });
    let empty = is_reveal.then(|| view! { <Show when=move || !has_own()><p class="muted">{wb.view(activities::GUESS_EMPTY)}</p></Show> });
    view! {
        <div class="buttons">
            {reveal}
            <button type="button" data-another="" on:click=another>{w.view(activities::GUESS_NEW)}</button>
            <button type="button" on:click=over>{w.view(activities::GUESS_CLEAR)}</button>
        </div>
        {empty}
    }
}

/// Words for each guess once the answer is there.
#[component]
fn Said(room: Arc<Room>, question: Arc<Guessable>, guesses: RwSignal<Vec<Guess>>, revealed: RwSignal<bool>) -> impl IntoView {
    let labels = labels(&class::guess(room.sources(), &room.place, &question, &[], false, false), &question);
    let lines = move || {
        if !revealed.get() {
            return ().into_any();
        }
        let w = &room.words;
        let said = guesses.with(|all| {
            all.iter()
                .enumerate()
                .filter_map(|(n, guess)| {
                    let f = rules::feedback(&question, guess)?;
                    let at = guess.iter().rposition(Option::is_some)?;
                    let key = match f.side {
                        Side::Above => activities::SAY_ABOVE,
                        Side::Below => activities::SAY_BELOW,
                        Side::Near => activities::SAY_NEAR,
                    };
                    let values = [
                        ("n", (n + 1).to_string()),
                        ("label", labels.get(at)?.clone()),
                        ("gap", plain(f.gap.abs(), 0)),
                        ("pct", plain(f.gap_pct.abs(), 1)),
                    ];
                    let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
                    Some(view! { <li>{w.view_of(key, &values)}</li> })
                })
                .collect_view()
        });
        view! { <ul class="feedback">{said}</ul><p class="muted">{w.view(activities::SAY_NOTE)}</p> }.into_any()
    };
    view! { <div role="status" data-feedback="">{lines}</div> }
}

/// Labels of the asked positions.
fn labels(figure: &Figure, question: &Guessable) -> Vec<String> {
    let Plot::Guessing(plot) = &figure.plot else { return vec![] };
    question.asked.iter().map(|a| plot.positions.iter().find(|p| p.0 == *a).map(|p| p.1.clone()).unwrap_or_default()).collect()
}

fn number(g: &Guessable, value: f64) -> String {
    if g.is_bars { signed(value, 0) } else { plain(value, 0) }
}
