//! The twelve cards on the screen: the real groups, shuffled, every way of dealing.

use super::activity::LessonFigure;
use super::keep;
use super::room::Room;
use crate::figure::class;
use crate::lesson::{Deck, HAND, Lesson, town_name};
use crate::stats::random::Random;
use crate::text::lesson::activities;
use crate::text::number::signed;
use leptos::prelude::*;
use std::sync::Arc;

/// Shuffles of the deck that are kept at most.
const MOST: usize = 2_000;

/// Two hands of six, and what shuffling gave so far.
#[component]
pub fn Hand(
    /// The page's knowledge.
    room: Arc<Room>,
    /// The lesson.
    lesson: &'static Lesson,
    /// In front of a class.
    presents: bool,
    /// The cards can be shuffled.
    shuffles: bool,
) -> impl IntoView {
    let w = room.words.clone();
    let Some(deck) = Deck::of(&room.base, &room.panel, &room.place).map(Arc::new) else {
        return view! { <p class="notices" role="status">{w.view(activities::CARDS_NONE)}</p> }.into_any();
    };
    // Order of the cards: the first six carry the label.
    let order = RwSignal::new((0..deck.cards.len()).collect::<Vec<usize>>());
    let made = RwSignal::new(Vec::<f64>::new());
    let random = StoredValue::new(Random::new(seed(), "class-cards"));
    let dealing = deck.clone();
    let deal = move |n: usize| {
        for _ in 0..n {
            let mut cards: Vec<usize> = (0..dealing.cards.len()).collect();
            random.update_value(|r| r.shuffle(&mut cards));
            made.update(|m| {
                if m.len() < MOST {
                    m.push(dealing.difference(&cards[..HAND]));
                }
            });
            order.set(cards);
        }
    };
    let name = format!("{}/{}/shuffles", lesson.id, room.place_id());
    if shuffles {
        let before: Vec<f64> =
            keep::read(&name).map(|k| k.split(',').filter_map(|v| v.parse().ok()).take(MOST).collect()).unwrap_or_default();
        made.set(before);
        Effect::new(move |before: Option<()>| {
            let text = made.with(|m| m.iter().map(f64::to_string).collect::<Vec<_>>().join(","));
            if before.is_some() {
                keep::write(&name, &text);
            }
        });
    }
    let (hands_room, hands_deck) = (room.clone(), deck.clone());
    let hands = move || {
        let order = order.get();
        let (labelled, rest) = order.split_at(HAND.min(order.len()));
        let mean = |cards: &[usize]| cards.iter().map(|c| hands_deck.cards[*c].pct).sum::<f64>() / cards.len().max(1) as f64;
        let w = &hands_room.words;
        let hand = |cards: &[usize], key, class: &'static str| {
            let list = cards
                .iter()
                .map(|c| {
                    let card = hands_deck.cards[*c];
                    view! { <li><span>{w.show(&town_name(hands_room.sources(), card.town))}</span><strong>{format!("{}%", signed(card.pct, 1))}</strong></li> }
                })
                .collect_view();
            let value = format!("{}%", signed(mean(cards), 1));
            view! { <section class=class><h3>{w.view(key)}</h3><ul>{list}</ul><p>{w.view_of(activities::CARDS_MEAN, &[("value", &value)])}</p></section> }
        };
        let is_real = order.iter().take(HAND).all(|c| *c < HAND);
        let (one, two) =
            if is_real { (activities::CARDS_IN, activities::CARDS_OUT) } else { (activities::CARDS_HAND, activities::CARDS_REST) };
        let difference = signed(mean(labelled) - mean(rest), 1);
        view! {
            <div class="hands">{hand(labelled, one, "hand labelled")}{hand(rest, two, "hand")}</div>
            <p class="difference" role="status" data-difference=difference.clone()>{w.view_of(activities::CARDS_DIFFERENCE, &[("value", &difference)])}</p>
        }
    };
    let (ten, once) = (deal.clone(), deal);
    let tools = shuffles.then(|| {
        let (figure_room, figure_deck) = (room.clone(), deck.clone());
        let figure = Memo::new(move |_| {
            Arc::new(made.with(|m| class::ways(figure_room.sources(), &figure_deck, m, false)))
        });
        view! {
            <div class="buttons">
                <button type="button" class="strong" data-shuffle="" on:click=move |_| once(1)>{w.view(activities::CARDS_SHUFFLE)}</button>
                <button type="button" on:click=move |_| ten(10)>{w.view(activities::CARDS_TEN)}</button>
                <button type="button" on:click=move |_| { made.set(vec![]); order.set((0..2 * HAND).collect()); }>{w.view(activities::CARDS_REAL)}</button>
            </div>
            <LessonFigure figure=figure.into() presents/>
        }
    });
    // Before a class what changes is in the window: buttons and picture, then the cards.
    if presents && shuffles {
        return view! { <div class="deck">{tools}{hands}</div> }.into_any();
    }
    view! { <div class="deck">{hands}{tools}</div> }.into_any()
}

/// A class shuffles anew each time, as with paper: the seed is the clock's, not the figure's.
fn seed() -> u64 {
    #[cfg(feature = "csr")]
    return js_sys::Date::now() as u64;
    #[cfg(not(feature = "csr"))]
    1
}

/// All 924 ways of dealing six of twelve.
#[component]
pub fn EveryWay(
    /// The page's knowledge.
    room: Arc<Room>,
    /// In front of a class.
    presents: bool,
) -> impl IntoView {
    let Some(deck) = Deck::of(&room.base, &room.panel, &room.place) else {
        return view! { <p class="notices" role="status">{room.words.view(activities::CARDS_NONE)}</p> }.into_any();
    };
    let every = deck.every_way();
    let figure = Signal::stored(Arc::new(class::ways(room.sources(), &deck, &every, true)));
    view! { <LessonFigure figure presents/> }.into_any()
}
