//! Twelve cards of paper: six participants and six others near the class, with how their population changed. Small
//! enough to shuffle by hand and to list every way of dealing them.

use super::{Place, km};
use crate::compare::{Comparison, Question, compare};
use crate::data::{Base, Panel};

/// Cards that carry each of the two labels.
pub const HAND: usize = 6;

/// One municipality as a card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Card {
    /// Position in [`Base::municipalities`].
    pub town: usize,
    /// Its change, rounded to the one decimal that stands on the card, so that paper and screen agree.
    pub pct: f64,
}

/// The deck: first the participants, then the others, each nearest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Deck {
    /// Twelve cards.
    pub cards: Vec<Card>,
}

impl Deck {
    /// The cards nearest to the class, from the default comparison (percent change of population 2013–2025, partners
    /// against those never in an area, both outside the metropolises).
    pub fn of(base: &Base, panel: &Panel, place: &Place) -> Option<Self> {
        let answer = compare(base, panel, &Question::default()).ok()?;
        let centre = place.town.or_else(|| place.city(base))?;
        let near = |units: &[crate::compare::Unit]| {
            let mut all: Vec<_> = units.iter().map(|u| (km(base, centre, u.index), u)).collect();
            all.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.index.cmp(&b.1.index)));
            all.into_iter()
                .take(HAND)
                .map(|(_, u)| Card { town: u.index, pct: crate::text::number::round(u.outcome, 1) })
                .collect::<Vec<_>>()
        };
        let mut cards = near(&answer.treated);
        cards.extend(near(&answer.control));
        (cards.len() == 2 * HAND).then_some(Self { cards })
    }

    /// Mean of the cards at `hand` less mean of the rest, in points.
    pub fn difference(&self, hand: &[usize]) -> f64 {
        let sum = |inside: bool| self.cards.iter().enumerate().filter(|(i, _)| hand.contains(i) == inside).map(|(_, c)| c.pct).sum::<f64>();
        let n = hand.len() as f64;
        sum(true) / n - sum(false) / (self.cards.len() as f64 - n)
    }

    /// The real one.
    pub fn observed(&self) -> f64 {
        self.difference(&[0, 1, 2, 3, 4, 5])
    }

    /// Means of participants and of the others.
    pub fn means(&self) -> (f64, f64) {
        let mean = |c: &[Card]| c.iter().map(|c| c.pct).sum::<f64>() / c.len().max(1) as f64;
        let (t, c) = self.cards.split_at(HAND.min(self.cards.len()));
        (mean(t), mean(c))
    }

    /// The differences of all 924 ways of dealing six of twelve.
    pub fn every_way(&self) -> Vec<f64> {
        (0u32..1 << self.cards.len())
            .filter(|bits| bits.count_ones() as usize == HAND)
            .map(|bits| self.difference(&(0..self.cards.len()).filter(|i| bits & 1 << i != 0).collect::<Vec<_>>()))
            .collect()
    }

    /// Whether a difference is as large as the real one, either way (sums of decimals: a hair is allowed).
    pub fn is_as_large(&self, difference: f64) -> bool {
        difference.abs() >= self.observed().abs() - 1e-9
    }
}

/// The comparison of the whole country that the screen shuffles.
pub fn country(base: &Base, panel: &Panel) -> Option<Comparison> {
    compare(base, panel, &Question::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_is_there_once_and_twice_by_sign() {
        let deck = Deck { cards: (0..12).map(|i| Card { town: i, pct: f64::from(u32::try_from(i * i).unwrap()) / 10.0 }).collect() };
        let all = deck.every_way();
        assert_eq!(all.len(), 924);
        assert!(all.iter().sum::<f64>().abs() < 1e-6, "each way has its mirror");
        let extreme = all.iter().copied().fold(f64::MAX, f64::min);
        assert!((deck.observed() - extreme).abs() < 1e-9);
        assert_eq!(all.iter().filter(|d| deck.is_as_large(**d)).count(), 2);
    }
}
