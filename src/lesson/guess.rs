//! Guess, then reveal: what is asked, what was guessed, and words for the difference that rank nobody.

use super::Place;
use crate::data::{Base, Column, Panel};

/// Years of the population line that are shown from the start.
pub const SHOWN_YEARS: std::ops::RangeInclusive<u16> = 2013..=2017;
/// Years to be guessed.
pub const ASKED_YEARS: [u16; 4] = [2019, 2021, 2023, 2025];
/// Guesses that are laid over one another at most.
pub const MOST_GUESSES: usize = 6;

/// Something to be guessed: a line over years or upright bars, with what is known and what is true.
#[derive(Clone, Debug, PartialEq)]
pub struct Guessable {
    /// Bars side by side instead of a line.
    pub is_bars: bool,
    /// Range of the upright axis, from what is known alone, so that it does not give the answer away.
    pub range: (f64, f64),
    /// Smallest change of a guess.
    pub step: f64,
    /// Known points.
    pub known: Vec<(f64, f64)>,
    /// Positions to be guessed.
    pub asked: Vec<f64>,
    /// What is true, over all positions.
    pub truth: Vec<(f64, f64)>,
}

impl Guessable {
    /// The true value at a position.
    pub fn true_at(&self, x: f64) -> Option<f64> {
        self.truth.iter().find(|(at, _)| (at - x).abs() < 1e-9).map(|p| p.1)
    }

    /// A value as it may be guessed: inside the range, on the step.
    pub fn fit(&self, value: f64) -> f64 {
        ((value / self.step).round() * self.step).clamp(self.range.0, self.range.1)
    }

    /// Where a guess begins: the last known value everywhere, zero for bars.
    pub fn start(&self) -> f64 {
        self.known.last().map_or(0.0, |p| p.1)
    }
}

/// Register population of the class's town, or of its area.
pub fn population(base: &Base, panel: &Panel, place: &Place) -> Option<Guessable> {
    let towns = match place.town {
        Some(town) => vec![town],
        None => place.region(base),
    };
    let people = |year: u16| towns.iter().map(|i| panel.get(Column::Population, *i, year)).sum::<Option<f64>>();
    let years = |mut all: std::ops::RangeInclusive<u16>| {
        all.try_fold(vec![], |mut v: Vec<(f64, f64)>, y| {
            v.push((f64::from(y), people(y)?));
            Some(v)
        })
    };
    let known = years(SHOWN_YEARS)?;
    let truth = years(*SHOWN_YEARS.start()..=ASKED_YEARS[ASKED_YEARS.len() - 1])?;
    let (first, last) = (known.first()?.1, known.last()?.1);
    let top = first.max(last);
    if top <= 0.0 {
        return None;
    }
    let unit = round_step(top / 20.0);
    let range = ((0.6 * last / unit).floor() * unit, (1.2 * top / unit).ceil() * unit);
    Some(Guessable { is_bars: false, range, step: round_step(top / 1_000.0), known, asked: ASKED_YEARS.map(f64::from).to_vec(), truth })
}

/// The published finding: how many people participants and others lost on average (two bars).
pub fn published() -> Option<Guessable> {
    let f = crate::data::FINDINGS.first()?;
    Some(Guessable {
        is_bars: true,
        range: (-6_000.0, 6_000.0),
        step: 100.0,
        known: vec![],
        asked: vec![0.0, 1.0],
        truth: vec![(0.0, f.participants_mean), (1.0, f.non_participants_mean)],
    })
}

/// The nearest of 1, 2, 5 times a power of ten below, at least 1.
fn round_step(raw: f64) -> f64 {
    if !(raw > 1.0 && raw.is_finite()) {
        return 1.0;
    }
    let power = 10f64.powf(raw.log10().floor());
    [5.0, 2.0, 1.0].into_iter().find(|f| f * power <= raw).unwrap_or(1.0) * power
}

/// One guess: a value for each asked position; `None` where none was drawn yet.
pub type Guess = Vec<Option<f64>>;

/// What may be said of a guess: on which side it lies, by how much, and how its slope compares. No grade.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Feedback {
    /// Guess less truth at the last position.
    pub gap: f64,
    /// The same in percent of the truth.
    pub gap_pct: f64,
    /// Side.
    pub side: Side,
}

/// Where a guess lies beside the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Above by more than a hundredth.
    Above,
    /// Below by more than a hundredth.
    Below,
    /// Within a hundredth.
    Near,
}

/// Words' facts for a guess at its last guessed position; `None` while nothing is drawn.
pub fn feedback(g: &Guessable, guess: &Guess) -> Option<Feedback> {
    let (x, value) = g.asked.iter().zip(guess).rev().find_map(|(x, v)| v.map(|v| (*x, v)))?;
    let truth = g.true_at(x)?;
    let gap = value - truth;
    let gap_pct = if truth == 0.0 { f64::NAN } else { 100.0 * gap / truth.abs() };
    let side = match gap_pct {
        p if p > 1.0 => Side::Above,
        p if p < -1.0 => Side::Below,
        _ => Side::Near,
    };
    Some(Feedback { gap, gap_pct, side })
}

/// Guesses as kept on the device: numbers by `,`, guesses by `;`, nothing where none was drawn.
pub fn write(guesses: &[Guess]) -> String {
    let one = |g: &Guess| g.iter().map(|v| v.map(|v| v.to_string()).unwrap_or_default()).collect::<Vec<_>>().join(",");
    guesses.iter().map(one).collect::<Vec<_>>().join(";")
}

/// Reads what [`write`] wrote; what does not fit the question is dropped.
pub fn read(text: &str, g: &Guessable) -> Vec<Guess> {
    let number = |t: &str| t.parse::<f64>().ok().filter(|v| v.is_finite()).map(|v| g.fit(v));
    let all = text.split(';').filter(|t| !t.is_empty()).map(|t| t.split(',').map(number).collect::<Guess>());
    all.filter(|guess| guess.len() == g.asked.len()).take(MOST_GUESSES).collect()
}

/// Draws from one point to another by hand: every asked position between them takes the value on the straight line.
pub fn stroke(g: &Guessable, guess: &mut Guess, from: (f64, f64), to: (f64, f64)) {
    let (left, right) = if from.0 <= to.0 { (from, to) } else { (to, from) };
    for (x, value) in g.asked.iter().zip(guess.iter_mut()) {
        if *x < left.0 - 1e-9 || *x > right.0 + 1e-9 {
            continue;
        }
        let share = if right.0 - left.0 < 1e-9 { 1.0 } else { (x - left.0) / (right.0 - left.0) };
        *value = Some(g.fit(left.1 + share * (right.1 - left.1)));
    }
}

/// The asked position nearest to a point of the picture.
pub fn nearest(g: &Guessable, x: f64) -> Option<usize> {
    (0..g.asked.len()).min_by(|a, b| (g.asked[*a] - x).abs().total_cmp(&(g.asked[*b] - x).abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> Guessable {
        Guessable {
            is_bars: false,
            range: (600.0, 1_200.0),
            step: 1.0,
            known: vec![(2013.0, 1_010.0), (2017.0, 1_000.0)],
            asked: vec![2019.0, 2021.0, 2023.0, 2025.0],
            truth: vec![(2017.0, 1_000.0), (2025.0, 950.0)],
        }
    }

    #[test]
    fn words_have_sides_and_no_grade() {
        let g = line();
        let say = |v| feedback(&g, &vec![None, None, None, Some(v)]).unwrap();
        assert_eq!(say(1_000.0).side, Side::Above);
        assert_eq!(say(900.0).side, Side::Below);
        assert_eq!(say(955.0).side, Side::Near);
        assert_eq!(say(900.0).gap, -50.0);
        assert!(feedback(&g, &vec![None; 4]).is_none());
    }

    #[test]
    fn a_stroke_fills_what_lies_between_and_stays_inside() {
        let g = line();
        let mut guess = vec![None; 4];
        stroke(&g, &mut guess, (2025.0, 900.0), (2019.0, 990.0));
        assert_eq!(guess, [Some(990.0), Some(960.0), Some(930.0), Some(900.0)]);
        stroke(&g, &mut guess, (2021.0, 99_999.0), (2021.0, 99_999.0));
        assert_eq!(guess[1], Some(1_200.0));
        assert_eq!(nearest(&g, 2021.9), Some(1));
    }

    #[test]
    fn what_is_kept_reads_back_and_nothing_else_does() {
        let g = line();
        let all = vec![vec![None, Some(1_000.0), None, Some(955.0)], vec![Some(700.0); 4]];
        assert_eq!(read(&write(&all), &g), all);
        assert!(read("1,2;x,y,z", &g).is_empty());
        assert_eq!(read("nan,inf,1e99,-5", &g), [vec![None, None, Some(1_200.0), Some(600.0)]]);
    }

    #[test]
    fn steps_are_round() {
        assert_eq!([0.4, 1.7, 23.0, 480.0, 5_000.0].map(round_step), [1.0, 1.0, 20.0, 200.0, 5_000.0]);
    }
}
