//! The 1,000 draws of RULES 9, resumable in small slices: where a line lies within its published class, and how far off
//! a projection may be.
//!
//! Each draw takes from one generator, started with the id `scenario-population`: a uniform per service in the order of
//! [`SERVICES`], then normals by Box and Muller, one per prefecture, one per municipality by code. It takes them for
//! all of Japan whatever the scope, so that two scenarios of one seed meet the same chances. The path `flat` supposes
//! its population, so only its lines move. `public/data/scenario.py` has the same lines.

use super::{Curve, DECADES, ERROR_CLASSES, Neighbours, Path, Quantity, Regime, Settings, Together, Values, in_scope, population, years};
use crate::data::{Base, Outlook, SERVICES};
use crate::stats::{
    describe::{quantile, sorted},
    random::Random,
};

/// Draws in all.
pub const SCENARIO_DRAWS: usize = 1_000;
/// Lower and upper quantile of a 90 % range.
const RANGE: (f64, f64) = (0.05, 0.95);
/// The projection starts here.
const FROM: u16 = DECADES[0];
/// In this year a census has already counted.
const COUNTED: u16 = DECADES[1];
/// Years in which the error is stated.
const STATED_AFTER: f64 = 5.0;

/// Median and 90 % range of a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Spread {
    /// 5 % quantile.
    pub low: f64,
    /// Median.
    pub median: f64,
    /// 95 % quantile.
    pub high: f64,
}

/// What the draws found.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranges {
    /// Years of `population`, as in [`super::Outcome::years`].
    pub years: Vec<u16>,
    /// People of the municipalities in scope, by year.
    pub population: Vec<Spread>,
    /// Members of an area for which a service is secure in the chosen year, by service and regime.
    pub secure: Vec<[Spread; 3]>,
}

/// How far the draws have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DrawProgress {
    /// Draws made.
    pub done: usize,
    /// Draws in all.
    pub total: usize,
}

/// One town of the scope as the draws see it.
struct Place {
    /// Position among the drawn people.
    own: usize,
    /// Positions of neighbours, nearest first, and whether each shares an area: bits of the town's own areas.
    near: Vec<(u32, u64)>,
    /// How many of them lie within each reach.
    within: Vec<usize>,
    areas: Vec<u64>,
}

/// Draws for one scenario. Keep it between frames and call [`ScenarioDraws::step`] until done.
pub struct ScenarioDraws {
    values: Values,
    random: Random,
    years: Vec<u16>,
    year_at: usize,
    share: f64,
    /// Place among the reaches, and whether the field is pooled, by service.
    services: Vec<(usize, bool)>,
    reaches: usize,
    /// Which municipalities are needed: those in scope first.
    who: Vec<usize>,
    in_scope: usize,
    /// Their people on the path, by year; 0 where a path has none.
    on_path: Vec<Vec<f64>>,
    /// Spread of each of them: common and own part of the error at five years, and its prefecture.
    error: Vec<(f64, f64, usize)>,
    prefectures: usize,
    municipalities: usize,
    needed: Vec<bool>,
    /// Factor of the error by year.
    growth: Vec<f64>,
    members: Vec<Place>,
    drawn_population: Vec<Vec<f64>>,
    drawn_secure: Vec<[Vec<f64>; 3]>,
    done: usize,
}

impl ScenarioDraws {
    /// Prepares the draws.
    pub fn new(base: &Base, outlook: &Outlook, neighbours: &Neighbours, settings: &Settings) -> Self {
        let values = Values::of(settings);
        let years = years(settings);
        let (mut path, _) = population(base, outlook, settings, &years);
        let moves = settings.path != Path::Flat;
        if moves && let Some(at) = years.iter().position(|y| *y == COUNTED) {
            let census = |i: usize| outlook.counted(i, COUNTED);
            path.put(at, census);
        }
        let together = Together::of(base, settings, &values);
        let (reaches, place) = super::catchment::reaches(&values);
        let scope: Vec<usize> = in_scope(base, settings).into_iter().filter(|i| path.has(*i)).collect();
        let mut at = vec![usize::MAX; base.municipalities.len()];
        let mut who = scope.clone();
        who.iter().enumerate().for_each(|(n, i)| at[*i] = n);
        let mut members = Vec::new();
        for &i in scope.iter().filter(|i| together.is_member(**i)) {
            let mine = together.member(i);
            let mut near = Vec::new();
            let mut within = Vec::new();
            for reach in &reaches {
                for j in neighbours.within(i, *reach).skip(near.len()) {
                    if at[j] == usize::MAX {
                        at[j] = who.len();
                        who.push(j);
                    }
                    near.push((at[j] as u32, together.adds_to(j) & mine));
                }
                within.push(near.len());
            }
            members.push(Place { own: at[i], near, within, areas: super::together::areas_in(mine).map(|a| 1 << a).collect() });
        }
        let growth = |year: u16| {
            let h = f64::from(year.saturating_sub(FROM)) / STATED_AFTER;
            if !moves || year == COUNTED || year <= FROM { 0.0 } else { h.powf(values.get(Quantity::ErrorGrowth)) }
        };
        let common = values.get(Quantity::ErrorCommon);
        let error = |i: &usize| {
            let size = outlook.counted(*i, FROM).unwrap_or(0.0);
            let class = ERROR_CLASSES.iter().position(|above| size < *above).unwrap_or(ERROR_CLASSES.len());
            let sd = values.get(Quantity::ErrorSd(class));
            let prefecture = base.municipalities.get(*i).map_or(0, |m| usize::from(m.prefecture).saturating_sub(1));
            (sd * common.sqrt(), sd * (1.0 - common).sqrt(), prefecture)
        };
        let pools = settings.pools();
        Self {
            random: Random::new(settings.seed, "scenario-population"),
            year_at: years.iter().position(|y| *y == settings.year).unwrap_or(years.len() - 1),
            share: values.get(Quantity::Reach) / 100.0,
            services: SERVICES.iter().zip(place).map(|(s, p)| (p, pools.has(s.field))).collect(),
            reaches: reaches.len(),
            error: who.iter().map(error).collect(),
            needed: at.iter().map(|a| *a != usize::MAX).collect(),
            growth: years.iter().map(|y| growth(*y)).collect(),
            prefectures: base.prefectures.len(),
            municipalities: base.municipalities.len(),
            in_scope: scope.len(),
            drawn_population: vec![Vec::with_capacity(SCENARIO_DRAWS); years.len()],
            drawn_secure: vec![Default::default(); SERVICES.len()],
            done: 0,
            on_path: (0..years.len())
                .map(|y| who.iter().map(|i| Some(path.get(*i, y)).filter(|p| !p.is_nan()).unwrap_or(0.0)).collect())
                .collect(),
            who,
            members,
            years,
            values,
        }
    }

    /// Goes on by at most `max` draws.
    pub fn step(&mut self, max: usize) -> DrawProgress {
        for _ in 0..max.min(SCENARIO_DRAWS - self.done) {
            self.draw();
            self.done += 1;
        }
        self.progress()
    }

    /// How far they have come.
    pub fn progress(&self) -> DrawProgress {
        DrawProgress { done: self.done, total: SCENARIO_DRAWS }
    }

    /// Medians and ranges, once all are drawn.
    pub fn ranges(&self) -> Option<Ranges> {
        (self.done == SCENARIO_DRAWS).then(|| Ranges {
            years: self.years.clone(),
            population: self.drawn_population.iter().map(|d| spread(d)).collect(),
            secure: self.drawn_secure.iter().map(|three| three.each_ref().map(|d| spread(d))).collect(),
        })
    }

    fn draw(&mut self) {
        let places: Vec<f64> = (0..SERVICES.len()).map(|_| 2.0 * self.random.uniform() - 1.0).collect();
        let lines: Vec<f64> =
            places.iter().enumerate().map(|(s, p)| Curve::within_class(&self.values, s, *p).lines(&self.values)[1]).collect();
        let normals = self.normals();
        let errors: Vec<f64> = self
            .who
            .iter()
            .zip(&self.error)
            .map(|(i, (common, own, prefecture))| common * normals[*prefecture] + own * normals[self.prefectures + i])
            .collect();
        for y in 0..self.years.len() {
            let (growth, shown) = (self.growth[y], y == self.year_at);
            let on_path = if shown { &self.on_path[y][..] } else { &self.on_path[y][..self.in_scope] };
            let people: Vec<f64> = match growth {
                0.0 => on_path.to_vec(),
                _ => on_path.iter().zip(&errors).map(|(p, e)| p * exp(e * growth)).collect(),
            };
            self.drawn_population[y].push(people[..self.in_scope].iter().sum());
            if shown {
                let counts = self.count(&people, &lines);
                for (drawn, counts) in self.drawn_secure.iter_mut().zip(counts) {
                    drawn.iter_mut().zip(counts).for_each(|(d, c)| d.push(f64::from(c)));
                }
            }
        }
    }

    /// Normals of one draw, prefectures first; those that nobody needs are passed over, not computed.
    fn normals(&mut self) -> Vec<f64> {
        let n = self.prefectures + self.municipalities;
        let mut all = vec![0.0; n + n % 2];
        for k in (0..n).step_by(2) {
            let (a, b) = (self.random.uniform(), self.random.uniform());
            let needed = |k: usize| k.checked_sub(self.prefectures).is_none_or(|i| self.needed.get(i).copied().unwrap_or(false));
            if needed(k) || needed(k + 1) {
                let (radius, angle) = ((-2.0 * (1.0 - a).ln()).sqrt(), std::f64::consts::TAU * b);
                (all[k], all[k + 1]) = (radius * angle.cos(), radius * angle.sin());
            }
        }
        all
    }

    /// Members secure by service and regime.
    fn count(&self, people: &[f64], lines: &[f64]) -> Vec<[u32; 3]> {
        let mut counts = vec![[0u32; 3]; SERVICES.len()];
        let mut in_area = vec![0.0; self.reaches];
        let mut nearby = vec![0.0; self.reaches];
        let mut sums: Vec<f64> = Vec::new();
        for place in &self.members {
            let own = people[place.own];
            sums.clear();
            sums.resize(place.areas.len(), 0.0);
            let (mut all, mut walked) = (0.0, 0);
            for (r, end) in place.within.iter().enumerate() {
                for (j, shared) in &place.near[walked..*end] {
                    let theirs = people[*j as usize];
                    all += theirs;
                    if *shared != 0 {
                        sums.iter_mut().zip(&place.areas).filter(|(_, bit)| shared & **bit != 0).for_each(|(s, _)| *s += theirs);
                    }
                }
                walked = *end;
                in_area[r] = own + self.share * sums.iter().copied().fold(0.0, f64::max);
                nearby[r] = own + self.share * all;
            }
            for ((counts, line), (r, pooled)) in counts.iter_mut().zip(lines).zip(&self.services) {
                let area = if *pooled { in_area[*r] } else { own };
                for (count, u) in counts.iter_mut().zip([own, area, nearby[*r]]) {
                    *count += u32::from(u >= *line);
                }
            }
        }
        counts
    }
}

/// e^x. Errors are small and there are ten million of them for the nation: below 0.35 the series to the eleventh power
/// is as exact as a double.
fn exp(x: f64) -> f64 {
    if x.abs() > 0.35 {
        return x.exp();
    }
    const OVER: [f64; 11] =
        [1.0 / 11.0, 1.0 / 10.0, 1.0 / 9.0, 1.0 / 8.0, 1.0 / 7.0, 1.0 / 6.0, 1.0 / 5.0, 1.0 / 4.0, 1.0 / 3.0, 1.0 / 2.0, 1.0];
    OVER.iter().fold(1.0, |sum, over| 1.0 + sum * x * over)
}

fn spread(drawn: &[f64]) -> Spread {
    let sorted = sorted(drawn);
    let at = |p: f64| quantile(&sorted, p).unwrap_or(f64::NAN);
    Spread { low: at(RANGE.0), median: at(0.5), high: at(RANGE.1) }
}

// Both arrays of counts follow the order of the regimes.
const _: () = assert!(Regime::Alone as usize == 0 && Regime::Area as usize == 1 && Regime::Nearby as usize == 2);

#[cfg(test)]
mod tests {
    #[test]
    fn the_short_exponential_is_exact() {
        for k in -800..=800 {
            let x = f64::from(k) / 1000.0;
            assert!((super::exp(x) / x.exp() - 1.0).abs() < 1e-14, "{x}");
        }
    }
}
