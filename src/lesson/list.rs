//! The lessons: what each step shows, asks and takes in minutes. One table per lesson; the words are `text::lesson`'s.

use super::{COLUMNS, Needs};
use crate::data::Column;
use crate::text::lesson::{Key, cause, chance, council, my_area, predict, starter};

/// A lesson of 50 minutes.
#[derive(Debug)]
pub struct Lesson {
    /// Id in the address.
    pub id: &'static str,
    /// Its number; 0 is the one-lesson version.
    pub number: usize,
    /// Title.
    pub title: Key,
    /// What happens in it.
    pub lead: Key,
    /// Where it stands in the course of study, in our own words.
    pub subject: Key,
    /// Aims.
    pub aims: [Key; 3],
    /// What has to be ready.
    pub ready: Key,
    /// The board: left, middle, right.
    pub board: [Key; 3],
    /// Likely misunderstandings, each with an answer.
    pub mistakes: [(Key, Key); 2],
    /// The lesson's own criterion: name, A, B, C.
    pub rubric: [Key; 4],
    /// Facts it needs.
    pub needs: &'static [Needs],
    /// Steps in order.
    pub steps: &'static [Step],
}

impl Lesson {
    /// Minutes of all steps.
    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|s| u32::from(s.minutes)).sum()
    }

    /// By its id.
    pub fn find(id: &str) -> Option<&'static Lesson> {
        LESSONS.iter().find(|l| l.id == id)
    }

    /// Columns of the panel that it reads.
    pub fn columns(&self) -> Vec<Column> {
        let mut all = COLUMNS.to_vec();
        for column in self.needs.iter().flat_map(|n| n.columns()) {
            if !all.contains(column) {
                all.push(*column);
            }
        }
        all
    }
}

/// One step: one screen.
#[derive(Debug)]
pub struct Step {
    /// Minutes in the plan.
    pub minutes: u8,
    /// Heading.
    pub title: Key,
    /// Lines of text.
    pub lines: &'static [Line],
    /// What is done or shown.
    pub activity: Activity,
    /// Questions with possible answers.
    pub questions: &'static [Question],
    /// For the teacher.
    pub note: Key,
}

/// A line of text. It is left out where a fact that it names is not known.
#[derive(Debug)]
pub struct Line {
    /// The text.
    pub key: Key,
    /// Shown only where this fact is not known.
    pub unless: Option<&'static str>,
}

/// A question.
#[derive(Debug)]
pub struct Question {
    /// What is asked.
    pub ask: Key,
    /// A possible answer, for the key.
    pub answer: Key,
    /// Left out at `level=basic`.
    pub is_further: bool,
}

/// What is done or shown in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// Text alone.
    Talk,
    /// A figure.
    Show(Picture),
    /// The municipalities of the region as a table.
    Members,
    /// Guess (the figure is hidden), or see the answer.
    Guess(GuessOf, Phase),
    /// The published finding in groups that can be changed.
    Groups,
    /// Similar towns as a table.
    Twins,
    /// The twelve cards.
    Cards,
    /// The twelve cards, shuffled.
    Shuffle,
    /// Every way of dealing them.
    Ways,
    /// The whole country, shuffled.
    Country,
    /// The role cards.
    Roles,
    /// Fields to share, and what then stands.
    Council,
}

/// Figures of lessons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Population since 2010, the area, the others.
    Population,
    /// The projection of 2018 beside the census.
    Forecast,
    /// The projection of 2023 to 2050.
    Projection,
    /// Services of the region by decade.
    Services,
}

/// What is guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GuessOf {
    /// The population line.
    Population,
    /// The two bars of the published finding.
    Published,
}

/// Before or after the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The known part only.
    Known,
    /// Draw.
    Draw,
    /// Draw and reveal on one screen, or reveal what was drawn before.
    Reveal,
}

const fn line(key: Key) -> Line {
    Line { key, unless: None }
}

const fn unless(key: Key, fact: &'static str) -> Line {
    Line { key, unless: Some(fact) }
}

const fn ask(ask: Key, answer: Key) -> Question {
    Question { ask, answer, is_further: false }
}

const fn further(ask: Key, answer: Key) -> Question {
    Question { ask, answer, is_further: true }
}

macro_rules! step {
    ($minutes:literal, $title:expr, [$($line:expr),* $(,)?], $activity:expr, [$($question:expr),* $(,)?], $note:expr) => {
        Step { minutes: $minutes, title: $title, lines: &[$($line),*], activity: $activity, questions: &[$($question),*], note: $note }
    };
}

macro_rules! lesson {
    ($id:literal, $number:literal, $t:ident, $needs:expr, [$($step:expr),* $(,)?]) => {
        Lesson {
            id: $id,
            number: $number,
            title: $t::TITLE,
            lead: $t::LEAD,
            subject: $t::SUBJECT,
            aims: [$t::AIM_1, $t::AIM_2, $t::AIM_3],
            ready: $t::READY,
            board: [$t::BOARD_1, $t::BOARD_2, $t::BOARD_3],
            mistakes: [($t::WRONG_1, $t::RIGHT_1), ($t::WRONG_2, $t::RIGHT_2)],
            rubric: [$t::RUBRIC, $t::RUBRIC_A, $t::RUBRIC_B, $t::RUBRIC_C],
            needs: $needs,
            steps: &[$($step),*],
        }
    };
}

use Activity as A;
use GuessOf::{Population, Published};
use Phase::{Draw, Known, Reveal};

/// The five lessons and, first, the one-lesson version.
#[rustfmt::skip]
pub static LESSONS: [Lesson; 6] = [
    lesson!("starter", 0, starter, &[], [
        step!(8, starter::S1, [line(starter::S1_A)], A::Guess(Population, Known),
            [ask(starter::S1_Q1, starter::S1_R1)], starter::S1_N),
        step!(12, starter::S2, [line(starter::S2_A)], A::Guess(Population, Draw),
            [ask(starter::S2_Q1, starter::S2_R1)], starter::S2_N),
        step!(10, starter::S3, [line(starter::S3_A)], A::Guess(Population, Reveal),
            [ask(starter::S3_Q1, starter::S3_R1)], starter::S3_N),
        step!(8, starter::S4, [line(starter::S4_A)], A::Members,
            [ask(starter::S4_Q1, starter::S4_R1)], starter::S4_N),
        step!(7, starter::S5, [line(starter::S5_A)], A::Talk,
            [ask(starter::S5_Q1, starter::S5_R1)], starter::S5_N),
        step!(5, starter::S6, [line(starter::S6_A)], A::Talk,
            [ask(starter::S6_Q1, starter::S6_R1)], starter::S6_N),
    ]),
    lesson!("my-area", 1, my_area, &[], [
        step!(6, my_area::S1, [line(my_area::S1_A), line(my_area::S1_B), line(my_area::S1_C)], A::Members,
            [ask(my_area::S1_Q1, my_area::S1_R1)], my_area::S1_N),
        step!(10, my_area::S2, [line(my_area::S2_A), line(my_area::S2_B), line(my_area::S2_C)], A::Show(Picture::Population),
            [ask(my_area::S2_Q1, my_area::S2_R1)], my_area::S2_N),
        step!(9, my_area::S3, [line(my_area::S3_A), line(my_area::S3_B)], A::Members,
            [ask(my_area::S3_Q1, my_area::S3_R1)], my_area::S3_N),
        step!(12, my_area::S4, [line(my_area::S4_A)], A::Talk,
            [ask(my_area::S4_Q1, my_area::S4_R1), further(my_area::S4_Q2, my_area::S4_R2)], my_area::S4_N),
        step!(8, my_area::S5, [line(my_area::S5_A)], A::Talk,
            [ask(my_area::S5_Q1, my_area::S5_R1)], my_area::S5_N),
        step!(5, my_area::S6, [line(my_area::S6_A)], A::Talk,
            [ask(my_area::S6_Q1, my_area::S6_R1)], my_area::S6_N),
    ]),
    lesson!("predict", 2, predict, &[], [
        step!(6, predict::S1, [line(predict::S1_A)], A::Guess(Population, Known),
            [ask(predict::S1_Q1, predict::S1_R1)], predict::S1_N),
        step!(11, predict::S2, [line(predict::S2_A)], A::Guess(Population, Draw),
            [ask(predict::S2_Q1, predict::S2_R1)], predict::S2_N),
        step!(10, predict::S3, [line(predict::S3_A)], A::Guess(Population, Reveal),
            [ask(predict::S3_Q1, predict::S3_R1), further(predict::S3_Q2, predict::S3_R2)], predict::S3_N),
        step!(9, predict::S4, [line(predict::S4_A), line(predict::S4_B), unless(predict::S4_C, "f18_2025")], A::Show(Picture::Forecast),
            [ask(predict::S4_Q1, predict::S4_R1)], predict::S4_N),
        step!(9, predict::S5, [line(predict::S5_A), unless(predict::S5_B, "f2050")], A::Show(Picture::Projection),
            [ask(predict::S5_Q1, predict::S5_R1)], predict::S5_N),
        step!(5, predict::S6, [line(predict::S6_A)], A::Talk,
            [ask(predict::S6_Q1, predict::S6_R1)], predict::S6_N),
    ]),
    lesson!("cause", 3, cause, &[Needs::Groups, Needs::Twins], [
        step!(9, cause::S1, [line(cause::S1_A)], A::Guess(Published, Reveal),
            [ask(cause::S1_Q1, cause::S1_R1)], cause::S1_N),
        step!(8, cause::S2, [line(cause::S2_A)], A::Talk,
            [ask(cause::S2_Q1, cause::S2_R1)], cause::S2_N),
        step!(14, cause::S3, [line(cause::S3_A), line(cause::S3_B)], A::Groups,
            [ask(cause::S3_Q1, cause::S3_R1), ask(cause::S3_Q2, cause::S3_R2)], cause::S3_N),
        step!(11, cause::S4, [line(cause::S4_A), line(cause::S4_B), line(cause::S4_C)], A::Twins,
            [further(cause::S4_Q1, cause::S4_R1)], cause::S4_N),
        step!(8, cause::S5, [line(cause::S5_A)], A::Talk,
            [ask(cause::S5_Q1, cause::S5_R1)], cause::S5_N),
    ]),
    lesson!("chance", 4, chance, &[Needs::Deck], [
        step!(9, chance::S1, [line(chance::S1_A), line(chance::S1_B)], A::Cards,
            [ask(chance::S1_Q1, chance::S1_R1)], chance::S1_N),
        step!(12, chance::S2, [line(chance::S2_A)], A::Shuffle,
            [ask(chance::S2_Q1, chance::S2_R1)], chance::S2_N),
        step!(7, chance::S3, [line(chance::S3_A)], A::Ways,
            [ask(chance::S3_Q1, chance::S3_R1)], chance::S3_N),
        step!(10, chance::S4, [line(chance::S4_A)], A::Country,
            [further(chance::S4_Q1, chance::S4_R1)], chance::S4_N),
        step!(7, chance::S5, [line(chance::S5_A)], A::Talk,
            [ask(chance::S5_Q1, chance::S5_R1)], chance::S5_N),
        step!(5, chance::S6, [line(chance::S6_A)], A::Talk,
            [ask(chance::S6_Q1, chance::S6_R1)], chance::S6_N),
    ]),
    lesson!("council", 5, council, &[Needs::Council], [
        step!(8, council::S1, [line(council::S1_A), line(council::S1_B), line(council::S1_C), unless(council::S1_D, "hosp_area"), unless(council::S1_E, "f2050")], A::Show(Picture::Services),
            [ask(council::S1_Q1, council::S1_R1)], council::S1_N),
        step!(7, council::S2, [line(council::S2_A)], A::Roles,
            [ask(council::S2_Q1, council::S2_R1)], council::S2_N),
        step!(8, council::S3, [line(council::S3_A)], A::Talk,
            [ask(council::S3_Q1, council::S3_R1)], council::S3_N),
        step!(15, council::S4, [line(council::S4_A)], A::Council,
            [ask(council::S4_Q1, council::S4_R1)], council::S4_N),
        step!(7, council::S5, [line(council::S5_A), line(council::S5_B)], A::Council,
            [further(council::S5_Q1, council::S5_R1)], council::S5_N),
        step!(5, council::S6, [line(council::S6_A)], A::Talk,
            [ask(council::S6_Q1, council::S6_R1)], council::S6_N),
    ]),
];
