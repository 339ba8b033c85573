//! Words of the further checks inside the verdict: chance, similar towns, the path before joining, the other ways, the
//! middle; each as one sentence and as a few words for the strip beneath the four numbers.

use super::number::{difference, plain, signed};
use super::site::texts;
use super::{Language, Text, compare as words, event_study, fill};
use crate::compare::{Chance, Check, Comparison, Direction, PathCheck, TwinsCheck, WaysCheck};
use crate::data::Measure;

texts! {
    LABEL_RANGE = "差と幅", "Difference and range", "[差|さ]と[幅|はば]";
    LABEL_CHANCE = "たまたま?", "Chance?", "たまたま?";
    LABEL_TWINS = "似たまち同士では?", "Among similar towns?", "[似|に]た[町|まち]では?";
    LABEL_PATH = "入る前から?", "Already before?", "[入|はい]る[前|まえ]から?";
    LABEL_WAYS = "くらべ方しだい?", "Other ways of asking?", "くらべ[方|かた]で[変|か]わる?";
    LABEL_MIDDLE = "まん中では?", "In the middle?", "まん[中|なか]では?";
    LABEL_WHO = "だれとだれか", "Who is compared", "だれとだれか";
    LABEL_NOT_EFFECT = "効果とは言えません", "Not an effect", "[理由|りゆう]はわかりません";
    STRIP = "4つの問いと、まん中の値", "Four further questions, and the middle", "ほかの[見方|みかた]";
    LEVEL = "くわしさ", "How much to say", "くわしさ";
    LEVEL_EASY = "やさしく", "Short", "みじかく";
    LEVEL_NORMAL = "ふつう", "Short", "みじかく";
    LEVEL_FULL = "くわしく", "Full", "くわしく";
    LEVEL_PLAIN_JAPANESE = "ふつうの日本語", "Japanese", "ふつうの[日本語|にほんご]";
    WAITING = "計算中", "computing", "[計算|けいさん]しています";
    NONE = "このくらべ方ではしません", "not for this question", "ここでは、しません";

    CHANCE_COMMON = "よくある差", "not unusual", "よくある[差|さ]";
    CHANCE_RARE = "めずらしい差", "unusual", "めずらしい[差|さ]";
    CHANCE_SAY = "圏域や県のかたまりごとに参加の札をまぜると、これほどの差は{share}%のくじで出ます(p = {p}、乱数による標準誤差 {e})。",
        "Shuffling whole areas and prefectures gives a difference as large in {share}% of draws (p = {p}, Monte Carlo standard error {e}).",
        "まぜて[調|しら]べると、{share}%で[同|おな]じくらいの[差|さ]が[出|で]ます(p = {p})。";
    CHANCE_NONE = "重みづけや似たまちとのくらべ方では、札はまぜません。", "Weighted and matched comparisons are not shuffled.", "このくらべ[方|かた]では、まぜません。";

    TELL_UNCLEAR = "言えない", "cannot be told", "[言|い]えません";
    TELL_HIGHER = "参加が高い", "participants higher", "[高|たか]い";
    TELL_LOWER = "参加が低い", "participants lower", "[低|ひく]い";
    TWINS_SAY = "参加する前に似ていた市町村どうし({years})では、差は{d}(95 %の幅 {low}〜{high})で、{tell}。",
        "Among municipalities that were similar before joining ({years}) the difference is {d} (95% range {low} to {high}): {tell}.",
        "[似|に]た[町|まち]どうしの[差|さ]は{d}です。{tell}。";
    TWINS_UNCLEAR = "差があるとは言えません", "no difference can be claimed", "[差|さ]があるとは[言|い]えません";
    TWINS_HIGHER = "参加した側が上です", "participants are higher", "[入|はい]った[町|まち]が[上|うえ]です";
    TWINS_LOWER = "参加した側が下です", "participants are lower", "[入|はい]った[町|まち]が[下|した]です";

    PATH_FOUND = "前からちがう", "yes, already", "[前|まえ]からちがう";
    PATH_NOT_FOUND = "見つからない", "none found", "[見|み]つかりません";
    PATH_UNKNOWN = "確かめられない", "cannot be tested", "わかりません";
    PATH_OF = "人口の動き: {said}", "Path of population: {said}", "{said}";

    WAYS_SAY = "{measure}の{total}通りのくらべ方のうち、参加した側が上 {above}、下 {below}、差があるとは言えない {unclear}。",
        "Of {total} ways to compare the {measure}, participants are above in {above}, below in {below}; no difference can be claimed in {unclear}.",
        "{total}の[方法|ほうほう]のうち、[上|うえ]{above}、[下|した]{below}、わからない{unclear}です。";
    WAYS_NO_TEST = "くらべ方は重なりあうので、この数は検定ではありません。", "The ways overlap; the count is no test.", "[数|かず]だけで、[決|き]められません。";
    WAYS_STRIP = "上{above}・下{below}・言えない{unclear}", "{above} above, {below} below, {unclear} unclear", "[上|うえ]{above}・[下|した]{below}・わからない{unclear}";
    WAYS_TOTAL = "{total}通り", "of {total} ways", "{total}の[方法|ほうほう]";

    MIDDLE_SAY = "中央値の差は{median}、両端を5 %ずつ除いた平均の差は{trimmed}です。", "The medians differ by {median}, the means without 5% at either end by {trimmed}.",
        "まん[中|なか]の[値|あたい]の[差|さ]は{median}です。";
    MIDDLE_STRIP = "中央値の差", "difference of medians", "まん[中|なか]の[差|さ]";
    ONE_PREFECTURE = "片方の組が1つの県にしかないため、県ごとのまとまりを考えた幅はこの組の散らばりを含みません。幅が0をまたがなくても、上とも下とも言えません。",
        "One group lies in a single prefecture, so the range clustered by prefecture leaves out how that group varies. Even where it excludes 0, neither higher nor lower can be claimed.",
        "[片方|かたほう]が1つの[県|けん]だけです。だから、[幅|はば]は[頼|たよ]りになりません。[高|たか]いとも[低|ひく]いとも[言|い]えません。";
}

/// A few words of the strip: the figure and what it says, with readings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// The figure.
    pub figure: String,
    /// What it says.
    pub says: String,
}

impl Brief {
    fn new(figure: impl Into<String>, says: impl Into<String>) -> Self {
        Self { figure: figure.into(), says: says.into() }
    }

    fn of<T>(check: &Check<T>, language: Language, known: impl FnOnce(&T) -> Brief) -> Self {
        match check {
            Check::Known(v) => known(v),
            Check::None => Brief::new("–", NONE.raw(language)),
            Check::Pending => Brief::new("…", WAITING.raw(language)),
        }
    }
}

/// Chance in brief.
pub fn chance_brief(check: &Check<Chance>, language: Language) -> Brief {
    Brief::of(check, language, |c| {
        let rare = c.p < 0.05;
        Brief::new(format!("p = {}", plain(c.p, 3)), if rare { CHANCE_RARE } else { CHANCE_COMMON }.raw(language))
    })
}

/// Chance as a sentence; `None` while it is computed.
pub fn chance(check: &Check<Chance>, language: Language) -> Option<String> {
    match check {
        Check::Pending => None,
        Check::None => Some(CHANCE_NONE.raw(language).to_owned()),
        Check::Known(c) => {
            let share = plain(100.0 * c.p, if c.p < 0.1 { 1 } else { 0 });
            Some(fill(CHANCE_SAY.raw(language), &[("share", &share), ("p", &plain(c.p, 3)), ("e", &plain(c.error, 3))]))
        }
    }
}

/// Similar towns in brief.
pub fn twins_brief(c: &Comparison, check: &Check<TwinsCheck>, language: Language) -> Brief {
    Brief::of(check, language, |t| {
        let tell = match t.direction {
            Direction::NotDistinguishable => TELL_UNCLEAR,
            Direction::Higher => TELL_HIGHER,
            Direction::Lower => TELL_LOWER,
        };
        Brief::new(difference(t.att, c.question.indicator, c.question.measure, language), tell.raw(language))
    })
}

/// Similar towns as a sentence.
pub fn twins(c: &Comparison, check: &Check<TwinsCheck>, language: Language) -> Option<String> {
    let Check::Known(t) = check else { return None };
    let tell = match t.direction {
        Direction::NotDistinguishable => TWINS_UNCLEAR,
        Direction::Higher => TWINS_HIGHER,
        Direction::Lower => TWINS_LOWER,
    };
    let q = &c.question;
    let years = if q.measure == Measure::Level { q.to.to_string() } else { format!("{}–{}", t.from, q.to) };
    let bare = |v: f64| signed(v, c.decimals());
    let apart = difference(t.att, q.indicator, q.measure, language);
    let blanks = [("years", &*years), ("d", &apart), ("low", &bare(t.low)), ("high", &bare(t.high)), ("tell", tell.raw(language))];
    Some(fill(TWINS_SAY.raw(language), &blanks))
}

/// The path before joining in brief.
pub fn path_brief(check: &Check<PathCheck>, language: Language) -> Brief {
    Brief::of(check, language, |p| match p.test {
        None => Brief::new("–", PATH_UNKNOWN.raw(language)),
        Some(t) => {
            let figure = if t.p < 0.001 { "p < 0.001".to_owned() } else { format!("p = {}", plain(t.p, 3)) };
            Brief::new(figure, if t.is_different() { PATH_FOUND } else { PATH_NOT_FOUND }.raw(language))
        }
    })
}

/// The path before joining as a sentence: that of the event study.
pub fn path(check: &Check<PathCheck>, language: Language) -> Option<String> {
    let Check::Known(p) = check else { return None };
    Some(fill(PATH_OF.raw(language), &[("said", &event_study::pre_test(p.test.as_ref(), language))]))
}

fn ways_blanks(w: &WaysCheck, text: Text, language: Language) -> String {
    let n = |n: usize| n.to_string();
    let measure = words::measure(w.measure).raw(language);
    let blanks = [("measure", measure), ("total", &n(w.total)), ("above", &n(w.above)), ("below", &n(w.below)), ("unclear", &n(w.unclear))];
    fill(text.raw(language), &blanks)
}

/// The other ways in brief: the panel of the question's own measure.
pub fn ways_brief(check: &Check<Vec<WaysCheck>>, language: Language) -> Brief {
    Brief::of(check, language, |all| match all.first() {
        Some(w) => Brief::new(ways_blanks(w, WAYS_STRIP, language), ways_blanks(w, WAYS_TOTAL, language)),
        None => Brief::new("–", NONE.raw(language)),
    })
}

/// The other ways as sentences: every panel if `all`, else that of the question's own measure.
pub fn ways(check: &Check<Vec<WaysCheck>>, all: bool, language: Language) -> Option<String> {
    let Check::Known(panels) = check else { return None };
    let gap = if language == Language::En { " " } else { "" };
    let shown = panels.iter().take(if all { usize::MAX } else { 1 });
    let mut said: Vec<String> = shown.map(|w| ways_blanks(w, WAYS_SAY, language)).collect();
    said.extend(all.then(|| WAYS_NO_TEST.raw(language).to_owned()));
    Some(said.join(gap))
}

/// The middle in brief; hidden when weighted or matched.
pub fn middle_brief(c: &Comparison, language: Language) -> Option<Brief> {
    let (t, k) = c.median_treated.zip(c.median_control)?;
    Some(Brief::new(difference(t - k, c.question.indicator, c.question.measure, language), MIDDLE_STRIP.raw(language)))
}

/// The middle as a sentence; hidden when weighted or matched.
pub fn middle(c: &Comparison, language: Language) -> Option<String> {
    let (t, k) = c.median_treated.zip(c.median_control)?;
    let apart = |v: f64| difference(v, c.question.indicator, c.question.measure, language);
    Some(fill(MIDDLE_SAY.raw(language), &[("median", &apart(t - k)), ("trimmed", &apart(c.trimmed_treated - c.trimmed_control))]))
}
