//! The place of each area among all by the change of its total population, and how far that place could vary had other
//! municipalities made up the areas: members are drawn again with replacement, area by area.

use crate::data::Base;
use crate::stats::random::Random;

/// Draws behind the range of a place.
pub const RANK_DRAWS: usize = 1_000;
/// Share of the draws inside the range.
const INSIDE: f64 = 0.90;

/// One area's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AreaRank {
    /// Change of the members' total between the headline years, %.
    pub change_pct: f64,
    /// Place, highest change first; equal changes share the better place.
    pub rank: usize,
    /// Best place within 90 % of the draws, or its own.
    pub best: usize,
    /// Worst place within 90 % of the draws, or its own.
    pub worst: usize,
}

/// All areas, in their official order. An area of one city does not vary itself; its place still does.
pub fn area_ranks(base: &Base, seed: u64) -> Vec<AreaRank> {
    let members: Vec<Vec<(f64, f64)>> = (0..base.areas.len())
        .map(|a| {
            let pair = |i: usize| {
                let [from, to] = base.municipalities.get(i)?.headline_population;
                Some((f64::from(from?), f64::from(to?)))
            };
            base.members(a).filter_map(|m| pair(m.municipality)).collect()
        })
        .collect();
    let change = |(from, to): (f64, f64)| if from > 0.0 { 100.0 * (to / from - 1.0) } else { 0.0 };
    let total = |list: &mut dyn Iterator<Item = (f64, f64)>| list.fold((0.0, 0.0), |s, m| (s.0 + m.0, s.1 + m.1));
    let changes: Vec<f64> = members.iter().map(|m| change(total(&mut m.iter().copied()))).collect();
    let mut random = Random::new(seed, "areas-map");
    let mut drawn: Vec<Vec<usize>> = vec![Vec::with_capacity(RANK_DRAWS); members.len()];
    for _ in 0..RANK_DRAWS {
        let again: Vec<f64> = members.iter().map(|m| change(total(&mut (0..m.len()).map(|_| m[random.below(m.len())])))).collect();
        for (list, rank) in drawn.iter_mut().zip(ranks(&again)) {
            list.push(rank);
        }
    }
    let at = |q: f64| ((RANK_DRAWS - 1) as f64 * q).round() as usize;
    let tail = (1.0 - INSIDE) / 2.0;
    let places = ranks(&changes);
    (changes.iter().zip(places).zip(&mut drawn))
        .map(|((change_pct, rank), list)| {
            list.sort_unstable();
            // The place itself always lies inside: an area of one or three cities may be drawn away from it.
            AreaRank { change_pct: *change_pct, rank, best: list[at(tail)].min(rank), worst: list[at(1.0 - tail)].max(rank) }
        })
        .collect()
}

/// Places from highest to lowest.
fn ranks(values: &[f64]) -> Vec<usize> {
    values.iter().map(|v| 1 + values.iter().filter(|o| *o > v).count()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{DATA_DATE, open};

    #[test]
    fn places_follow_the_change_and_vary() {
        let base = open::read_base(std::path::Path::new("public/data")).unwrap();
        let all = area_ranks(&base, 1);
        assert_eq!((all.len(), DATA_DATE.year), (38, 2025));
        for (a, r) in all.iter().enumerate() {
            assert!(r.best <= r.rank && r.rank <= r.worst && r.worst <= 38, "{} {r:?}", base.areas[a].id);
            assert_eq!(r.rank, 1 + all.iter().filter(|o| o.change_pct > r.change_pct).count());
        }
        // Nearly every place is unsure by several; that is why it is shown with its range.
        let wide = all.iter().filter(|r| r.worst - r.best >= 4).count();
        assert!(wide > 25, "{wide}");
        assert_eq!(area_ranks(&base, 1), all);
        assert_ne!(area_ranks(&base, 2), all);
        let shimonoseki = all[base.area("shimonoseki").unwrap()];
        assert!(shimonoseki.best < shimonoseki.worst, "a single city moves because the others do: {shimonoseki:?}");
    }
}
