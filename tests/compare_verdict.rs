//! The generated verdict: what it must say, and what it must never say.
use kurabe::compare::*;
use kurabe::data::{Base, Code, Date, Indicator, Measure, Panel, open};
use kurabe::text::{Language, strip_readings, verdict as words};
use std::{path::Path, sync::Arc, sync::LazyLock};

static TABLES: LazyLock<(Base, Panel)> = LazyLock::new(|| {
    let dir = Path::new("public/data");
    (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap())
});

fn ask(change: impl FnOnce(&mut Question)) -> Comparison {
    let mut q = Question::default();
    change(&mut q);
    compare(&TABLES.0, &TABLES.1, &q).unwrap()
}

fn said(c: &Comparison, language: Language) -> String {
    let v = verdict(c, None);
    format!("{}\n{}", words::short(c, &v, language), words::full(c, &v, language).join("\n"))
}

#[test]
fn default_question_cannot_be_told_apart() {
    let c = ask(|_| ());
    let v = verdict(&c, None);
    assert_eq!(v.direction, Direction::NotDistinguishable);
    assert_eq!(words::short(&c, &v, Language::Ja), "差があるとは言えない。");
    let text = said(&c, Language::Ja);
    for part in [
        "連携市町村(187)が−12.4%",
        "(902)が−13.9%",
        "差は+1.5ポイント",
        "−1.8〜+4.9",
        "36都道府県",
        "少なくとも",
        "9か月",
        "自分で選んだ",
        "短い期間",
        "影響",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    // Welch's interval alone would exclude 0: said, and said not to decide.
    assert!(text.contains("こちらでは決めません"), "{text}");
    assert!(!text.contains("四捨五入"));
    assert!(said(&c, Language::En).contains("cannot be told apart"));
}

#[test]
fn a_clear_difference_has_a_direction_and_is_not_called_a_result_of_joining() {
    let c = ask(|q| (q.role, q.measure, q.to) = (Role::All, Measure::Change, 2022));
    let (v, ja) = (verdict(&c, None), said(&c, Language::Ja));
    assert_eq!(v.direction, Direction::Lower);
    assert!(ja.contains("平均で1,308人下回る") && ja.contains("参加したために生じた差とは限りません"), "{ja}");
    assert!(said(&c, Language::En).contains("1,308 people lower"), "{}", said(&c, Language::En));
}

#[test]
fn rounding_few_prefectures_and_weights_are_said() {
    // −1,807 − (−1,529) = −278 = −277.56 rounded: nothing to remark; means of 2013–2022 give −1,308 = −3,350 + 2,042.
    let remark = |c: &Comparison| verdict(c, None).rounding_remark;
    assert!(!remark(&ask(|q| (q.measure, q.from, q.to) = (Measure::Change, 2012, 2021))));
    let some = (2013..2025).flat_map(|from| (from + 1..=2025).map(move |to| ask(|q| (q.from, q.to) = (from, to)))).find(remark).unwrap();
    assert!(said(&some, Language::Ja).contains("四捨五入のため合わないことがあります。"));
    let few = ask(|q| q.joined_by = Date::new(2015, 10, 1));
    assert!(few.is_unreliable() && said(&few, Language::Ja).contains("あてになりません"));
    let total = ask(|q| q.weight = Weight::Population);
    assert!(said(&total, Language::Ja).contains("合計の増減率") && said(&total, Language::En).contains("group's total"));
    let within = ask(|q| q.control = Control::SamePrefecture);
    assert!(said(&within, Language::Ja).contains("同じ県の中どうし") && within.ci_low.is_none());
}

#[test]
fn a_few_that_move_the_mean_are_named_as_such() {
    let c = ask(|q| (q.measure, q.from, q.to) = (Measure::Change, 2012, 2021));
    let (mean, median) = (c.difference, c.median_treated.unwrap() - c.median_control.unwrap());
    let trimmed = c.trimmed_treated - c.trimmed_control;
    let doubtful = |o: f64| o * mean < 0.0 || o.abs() < 0.5 * mean.abs();
    assert_eq!(verdict(&c, None).few_move_the_mean, doubtful(median) || doubtful(trimmed));
    let text = said(&ask(|q| (q.role, q.control, q.measure, q.to) = (Role::All, Control::Never, Measure::Change, 2022)), Language::Ja);
    assert!(text.contains("いくつかの市町村が平均を動かしています。"), "{text}");
}

#[test]
fn the_verdict_cites_the_shuffled_blocks() {
    let c = ask(|_| ());
    let drawn = DrawResults { p_block: Some(0.6046), p_block_error: Some(0.0049), ..DrawResults::default() };
    let text = words::full(&c, &verdict(&c, Some(&drawn)), Language::Ja).join("");
    assert!(text.contains("p = 0.605") && text.contains("0.005"), "{text}");
}

/// Two lists with one unknown code and one town in both.
fn by_hand() -> Option<Arc<Custom>> {
    let codes = |from: usize| TABLES.0.municipalities.iter().skip(from).step_by(40).map(|m| m.code);
    let treated: Vec<Code> = codes(0).collect();
    let controls = codes(7).chain([treated[0], Code(99_998)]).collect();
    Some(Arc::new(Custom { treated, controls }))
}

#[test]
fn no_version_overclaims_and_easy_japanese_is_easy() {
    for control in Control::ALL.iter().copied() {
        for role in Role::ALL.iter().copied() {
            for (indicator, measure, to) in [
                (Indicator::Population, Measure::Percent, 2025),
                (Indicator::Population, Measure::Change, 2022),
                (Indicator::IncomePerTaxpayer, Measure::Annual, 2023),
                (Indicator::AgedShare, Measure::Level, 2022),
                (Indicator::BirthRate, Measure::Change, 2023),
            ] {
                let q = Question {
                    indicator,
                    measure,
                    to,
                    role,
                    control,
                    from: if control == Control::Matched { 2015 } else { 2012 },
                    custom: by_hand(),
                    ..Question::default()
                };
                let Ok(c) = compare(&TABLES.0, &TABLES.1, &q) else { continue };
                for language in Language::ALL {
                    let text = said(&c, language);
                    for never in ["効果", "effect", "Effect", "!", "\u{ff01}", "のせい", "失敗", "{", "}", "NaN", " cause", "blame"]
                    {
                        assert!(!text.contains(never), "{never:?} in {text}");
                    }
                }
                let easy = said(&c, Language::Easy);
                let shown = strip_readings(&easy);
                let without: String = easy.split('[').map(|p| p.split_once(']').map_or(p, |(_, after)| after)).collect();
                assert!(!without.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "kanji without reading: {without}");
                for sentence in shown.split(['。', '\n']) {
                    assert!(sentence.chars().count() <= 40, "{}: {sentence}", sentence.chars().count());
                }
            }
        }
    }
}

#[test]
fn every_refusal_is_a_sentence() {
    let all = [
        Refusal::ColumnsAbsent(vec![]),
        Refusal::MeasureNotOffered,
        Refusal::YearOutside { first: 2010, last: 2022 },
        Refusal::YearsOutOfOrder,
        Refusal::TooFew { treated: 1, control: 0, prefectures: 1 },
        Refusal::MatchesOutside,
        Refusal::MatchedWeight,
        Refusal::MatchedYears { first: 2015 },
        Refusal::PoolTooSmall { pool: 2, k: 3 },
        Refusal::ListEmpty,
        Refusal::NoTwins,
    ];
    for language in Language::ALL {
        assert!(all.iter().map(|r| words::refusal(r, language)).all(|s| !s.is_empty() && !s.contains('{')));
    }
    assert!(words::refusal(&all[2], Language::Ja).contains("2010年から2022年"));
}
