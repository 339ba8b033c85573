//! The generated verdict (RULES 4): short and full, in three languages; and why a question has no answer.
//!
//! It says differences, never what joining did; it blames no town; what a comparison does not show is always said.
//! Lines come with readings in the easy version.

use super::number::{difference, plain, signed, unit, with_unit};
use super::site::texts;
use super::{Language, Text, compare as words, fill, verdict_checks as checks};
use crate::compare::{Break, CommuterSplit, Comparison, Direction, Part, Refusal, Verdict};

texts! {
    NOT_DISTINGUISHABLE = "差があるとは言えない。", "The two groups cannot be told apart.", "[差|さ]があるとは[言|い]えません。";
    HIGHER = "{role}の{indicator}の{measure}は、{control}を平均で{apart}上回る。",
        "On average the {measure} of {indicator} is {apart} higher for {role} than for {control}.",
        "{role}のほうが、{apart}[高|たか]いです。";
    LOWER = "{role}の{indicator}の{measure}は、{control}を平均で{apart}下回る。",
        "On average the {measure} of {indicator} is {apart} lower for {role} than for {control}.",
        "{role}のほうが、{apart}[低|ひく]いです。";
    NUMBERS = "平均は、{role}({nt})が{mt}、{control}({nc})が{mc}です。差は{d}、95 %の幅は{low}〜{high}(県ごとのまとまりを考えたもの、{g}都道府県)です。",
        "Mean of {role} ({nt}): {mt}; of {control} ({nc}): {mc}. Difference {d}, 95% range {low} to {high} (clustered by prefecture, {g} prefectures).",
        "[差|さ]は{d}です。[幅|はば]は{low}から{high}です。";
    UNCLEAR = "幅が0をまたぐため、差があるとは言えません。差がないと分かったわけでもありません。",
        "The range includes 0, so no difference can be claimed; that does not show that there is none.",
        "[幅|はば]の[中|なか]に0があります。だから[差|さ]があるとは[言|い]えません。";
    CLEAR = "幅に0が入らないため、2つの組には差があります。参加したために生じた差とは限りません。",
        "The range leaves out 0, so the groups differ; it does not follow that joining made the difference.",
        "[幅|はば]の[中|なか]に0がありません。だから[差|さ]があります。[入|はい]ったからだとは、[言|い]えません。";
    WITHIN = "この差は同じ県の中どうしの差を合わせたもので、2つの平均の引き算とは違います。",
        "This difference is taken within prefectures; it is not one mean less the other.",
        "[同|おな]じ[県|けん]の[中|なか]でくらべた[差|さ]です。";
    TOTAL = "人口で重みをつけた増減率は、それぞれの組の合計の増減率です。",
        "Weighted by population, the percentage is the change of each group's total.",
        "[町|まち]を[全部|ぜんぶ]あわせた[人口|じんこう]の[変化|へんか]です。";
    ROUNDING = "四捨五入のため合わないことがあります。", "Figures may not add up because of rounding.", "[数字|すうじ]は、だいたいの[数|かず]です。";
    WELCH = "市町村が1つずつ独立だったとすれば、幅は{low}〜{high}です。", "If every municipality were independent the range would be {low} to {high}.",
        "[町|まち]がばらばらなら、[幅|はば]は{low}から{high}です。";
    WELCH_ALONE = "この幅だけなら差があるように見えますが、となりどうしは似ていて、いっしょに参加したため、こちらでは決めません。",
        "Taken alone that would look like a difference; but neighbours resemble each other and joined together, so it does not decide.",
        "これだけなら[差|さ]があるように[見|み]えます。でも、となりの[町|まち]は[似|に]ています。";
    FEW_MOVE = "いくつかの市町村が平均を動かしています。", "A few municipalities move the mean.", "いくつかの[町|まち]が[平均|へいきん]を[動|うご]かしています。";
    UNRELIABLE = "参加した側が{g}都道府県にしかなく(10未満)、この幅はあてになりません。", "Participants lie in only {g} prefectures (fewer than 10): this range is unreliable.",
        "[県|けん]が{g}だけです。この[幅|はば]は[頼|たよ]りになりません。";
    LEFT_OUT = "参加した側のうち、{a}市町村は条件に合わないため、{b}市町村は数字がないため、入っていません。",
        "Of the participants, {a} are left out by the restriction and {b} for want of a figure.",
        "[入|はい]っていない[町|まち]が{sum}あります。";
    SETTLEMENT = "くらべる相手のうち少なくとも{n}市町村は、別のしくみ「定住自立圏」に入っています。",
        "At least {n} of those compared with belong to the sister scheme, 定住自立圏 (settlement areas).",
        "[少|すく]なくとも{n}の[町|まち]は、[別|べつ]の[協力|きょうりょく]に[入|はい]っています。";
    NO_SCHEME = "定住自立圏の名簿はすべては見つかっていないため、入っている市町村が残っているかもしれません。",
        "The lists of 定住自立圏 (settlement areas) are incomplete: some of those compared with may belong to one.",
        "[別|べつ]の[協力|きょうりょく]の[名簿|めいぼ]は、[全部|ぜんぶ]ではありません。";
    LATER = "くらべる相手のうち{n}市町村は、この日より後、期間の終わりまでに参加しました。", "{n} of those compared with joined after that day and before the end of the years.",
        "くらべる[町|まち]のうち{n}は、あとで[入|はい]りました。";
    SPLIT_DECLARED = "くらべる相手のうち、核の市が宣言した{n}市町村の平均は{m}です。", "Of those compared with, {n} have a core city that declared; their mean is {m}.",
        "[中心|ちゅうしん]の[市|し]が[始|はじ]めた[町|まち]は{n}です。[平均|へいきん]は{m}です。";
    SPLIT_NEVER = "核の市が宣言せず、参加できなかった{n}市町村の平均は{m}です。", "{n} could not join because their core city never declared; their mean is {m}.",
        "[入|はい]れなかった[町|まち]は{n}です。[平均|へいきん]は{m}です。";
    BREAK_FOREIGN = "2012年と2013年の間に統計の切れ目があります(2013年から外国人住民を含む)。", "The series breaks between 2012 and 2013: foreign residents are counted from 2013.",
        "2013[年|ねん]から[外国人|がいこくじん]も[数|かぞ]えています。";
    BREAK_MONTHS = "2013年から2014年は9か月分です(3月31日から1月1日)。", "2013 to 2014 spans nine months (31 March to 1 January).",
        "2013[年|ねん]から2014[年|ねん]は9か[月|げつ]です。";
    CHOICE = "参加は自分で選んだものです。人口が速く減っていたから参加した市町村もあるかもしれません。", "Joining was a choice: municipalities that shrank faster may have joined because they shrank.",
        "[町|まち]は[自分|じぶん]で[決|き]めて[入|はい]りました。[人|ひと]がへったから[入|はい]った[町|まち]も、あるかもしれません。";
    SHORT_YEARS = "10年は、まちの変化を見るには短い期間です。", "Ten years are short for a place to change.", "10[年|ねん]は[短|みじか]いです。";
    NEIGHBOURS = "となりの市町村どうしは互いに影響します。", "Neighbouring municipalities influence one another.", "となりの[町|まち]は、たがいに[関係|かんけい]します。";
    MATCHED = "参加した市町村を1つずつ、参加前に似ていた{k}市町村とくらべ、残る違いを回帰で調整した差です。調整の前は{raw}です。相手になったのは{nc}市町村です。",
        "Each participant is compared with the {k} non-participants most similar before joining; what differs still is adjusted by regression. Unadjusted: {raw}. {nc} different municipalities serve.",
        "[前|まえ]に[似|に]ていた{k}つの[町|まち]とくらべました。[直|なお]す[前|まえ]の[差|さ]は{raw}です。";
    NOT_ADJUSTED = "似たまちが少なく、残る違いは調整していません。", "There are too few different matches to adjust for what differs still.", "[似|に]た[町|まち]が[少|すく]ないです。";
    MATCHED_ON = "くらべたのは2013年の人口・高齢化・所得・財政力、2015年までの人口の動き、中核市などからの距離だけです。ほかの違いは残ります。",
        "They were matched only on population, ageing, income and fiscal capacity in 2013, population change to 2015 and distance to a core city; other differences remain.",
        "2013[年|ねん]ごろの6つの[数字|すうじ]が[似|に]ています。ほかのことは、ちがうかもしれません。";
    LIST_UNKNOWN = "一覧のうち{n}個の番号は、市町村の番号ではないので除きました。", "Codes in the lists that are no municipality, and were dropped: {n}.", "{n}この[番号|ばんごう]は[町|まち]ではありません。";
    LIST_BOTH = "{n}市町村は両方の一覧にあるので、1つ目の一覧だけに数えました。", "Municipalities in both lists, counted in the first only: {n}.", "{n}の[町|まち]は、はじめの[組|くみ]だけに[入|い]れました。";
    NO_K = "似たまちの数は1から5にしてください。", "The number of matches is 1 to 5.", "[似|に]た[町|まち]は1から5つです。";
    NO_WEIGHT = "似たまちとくらべるときは、重みをつけられません。", "With similar municipalities no weights are offered.", "[似|に]た[町|まち]とは、[重|おも]みなしでくらべます。";
    NO_EARLIER = "似たまちとくらべられるのは{first}年からです。", "With similar municipalities the years begin in {first}.", "[似|に]た[町|まち]とは{first}[年|ねん]からくらべます。";
    SMALL_POOL = "似たまちを{k}つずつさがすには、相手が少なすぎます({n}市町村)。", "Too few municipalities ({n}) to find {k} matches for each.", "[町|まち]が{n}だけです。{k}つさがせません。";
    NO_LIST = "くらべる市町村を、両方の組に選んでください。", "Choose municipalities for both groups.", "[両方|りょうほう]の[組|くみ]に[町|まち]を[入|い]れてください。";
    NO_TWINS = "この市町村は数字が足りず、似たまちを出せません。", "This municipality lacks a figure, so its matches cannot be found.", "[数字|すうじ]が[足|た]りません。[似|に]た[町|まち]が[出|だ]せません。";
    NO_COLUMNS = "数字をまだ読みこんでいません。", "The figures have not been loaded yet.", "[数字|すうじ]を[待|ま]っています。";
    NO_MEASURE = "この指標には、この測り方がありません。", "This indicator is not offered with this measure.", "この[数字|すうじ]では、このはかりかたはできません。";
    NO_YEAR = "この指標の数字があるのは{first}年から{last}年です。", "This indicator has figures from {first} to {last}.", "[数字|すうじ]は{first}[年|ねん]から{last}[年|ねん]までです。";
    NO_ORDER = "はじめの年は、終わりの年より前にしてください。", "The first year must come before the last.", "はじめの[年|とし]を[前|まえ]にしてください。";
    TOO_FEW = "数字のある市町村が少なすぎます(参加した側 {t}、くらべる相手 {c})。", "Too few municipalities have figures (participants {t}, compared with {c}).",
        "[町|まち]が[少|すく]なすぎます({t}と{c})。";
}

/// The headline: a direction only if the clustered interval excludes 0.
pub fn short(c: &Comparison, v: &Verdict, language: Language) -> String {
    let q = &c.question;
    let template = match v.direction {
        Direction::NotDistinguishable => return NOT_DISTINGUISHABLE.raw(language).to_owned(),
        Direction::Higher => HIGHER,
        Direction::Lower => LOWER,
    };
    let sides = words::sides(q).map(|s| s.raw(language));
    let apart = plain(c.difference.abs(), c.decimals()) + unit(q.indicator, q.measure, true, language);
    fill(
        template.raw(language),
        &[
            ("role", sides[0]),
            ("control", sides[1]),
            ("indicator", q.indicator.definition().label.raw(language)),
            ("measure", words::measure(q.measure).raw(language)),
            ("apart", &apart),
        ],
    )
}

/// What one row of the full verdict is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// The numbers, their range and what it says.
    Range,
    /// たまたま?
    Chance,
    /// 似たまち同士では?
    Twins,
    /// 入る前から?
    Path,
    /// くらべ方しだい?
    Ways,
    /// Medians and trimmed means.
    Middle,
    /// Who is compared, who is left out.
    Who,
    /// What no comparison here shows.
    NotEffect,
}

impl Topic {
    /// Its label.
    pub const fn label(self) -> Text {
        match self {
            Topic::Range => checks::LABEL_RANGE,
            Topic::Chance => checks::LABEL_CHANCE,
            Topic::Twins => checks::LABEL_TWINS,
            Topic::Path => checks::LABEL_PATH,
            Topic::Ways => checks::LABEL_WAYS,
            Topic::Middle => checks::LABEL_MIDDLE,
            Topic::Who => checks::LABEL_WHO,
            Topic::NotEffect => checks::LABEL_NOT_EFFECT,
        }
    }
}

/// The full verdict, row by row: the numbers, the further questions as far as they have come, whom it compares, what it
/// does not show. Lines come with readings.
pub fn rows(c: &Comparison, v: &Verdict, language: Language) -> Vec<(Topic, Vec<String>)> {
    let checks = &v.checks;
    let mut middle: Vec<String> = checks::middle(c, language).into_iter().collect();
    middle.extend(v.few_move_the_mean.then(|| FEW_MOVE.raw(language).to_owned()));
    let all = [
        (Topic::Range, range(c, v, language)),
        (Topic::Chance, checks::chance(&checks.chance, language).into_iter().collect()),
        (Topic::Twins, checks::twins(c, &checks.twins, language).into_iter().collect()),
        (Topic::Path, checks::path(&checks.path, language).into_iter().collect()),
        (Topic::Ways, checks::ways(&checks.ways, true, language).into_iter().collect()),
        (Topic::Middle, middle),
        (Topic::Who, who(c, v, language)),
        (Topic::NotEffect, vec![caveat(language)]),
    ];
    all.into_iter().filter(|(_, lines)| !lines.is_empty()).collect()
}

/// The full verdict line after line, without its labels.
pub fn full(c: &Comparison, v: &Verdict, language: Language) -> Vec<String> {
    rows(c, v, language).into_iter().flat_map(|(_, lines)| lines).collect()
}

/// The short verdict beneath the numbers: what must be minded, what the other ways say, and that it is no effect.
pub fn brief(c: &Comparison, v: &Verdict, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(v.one_prefecture.then(|| checks::ONE_PREFECTURE.raw(language).to_owned()));
    lines.extend((v.unreliable && !v.one_prefecture).then(|| unreliable(c, language)));
    lines.extend(v.few_move_the_mean.then(|| FEW_MOVE.raw(language).to_owned()));
    lines.push(CHOICE.raw(language).to_owned());
    lines.extend(checks::ways(&v.checks.ways, false, language));
    lines
}

fn unreliable(c: &Comparison, language: Language) -> String {
    fill(UNRELIABLE.raw(language), &[("g", &plain(c.prefectures_treated as f64, 0))])
}

/// The numbers and what they say.
fn range(c: &Comparison, v: &Verdict, language: Language) -> Vec<String> {
    let q = &c.question;
    let say = |t: Text, blanks: &[(&str, &str)]| fill(t.raw(language), blanks);
    let value = |x: f64| with_unit(x, q.indicator, q.measure, language);
    let apart = |x: f64| difference(x, q.indicator, q.measure, language);
    let bare = |x: f64| signed(x, c.decimals());
    let count = |n: usize| plain(n as f64, 0);

    let sides = words::sides(q).map(|s| s.raw(language));
    let mut lines = vec![say(
        NUMBERS,
        &[
            ("role", sides[0]),
            ("control", sides[1]),
            ("nt", &count(c.n_treated)),
            ("nc", &count(c.n_control)),
            ("mt", &value(c.mean_treated)),
            ("mc", &value(c.mean_control)),
            ("d", &apart(c.difference)),
            ("low", &bare(c.cluster_low)),
            ("high", &bare(c.cluster_high)),
            ("g", &count(c.cluster_n)),
        ],
    )];
    let clear = v.direction != Direction::NotDistinguishable;
    lines.push(match () {
        () if v.one_prefecture => checks::ONE_PREFECTURE.raw(language).to_owned(),
        () if clear => say(CLEAR, &[]),
        () => say(UNCLEAR, &[]),
    });
    lines.extend((v.unreliable && !v.one_prefecture).then(|| unreliable(c, language)));
    if let Some(m) = &c.matching {
        lines.push(say(MATCHED, &[("k", &count(m.k)), ("raw", &apart(m.att_raw)), ("nc", &count(c.n_control))]));
        lines.extend((!m.bias_adjusted).then(|| say(NOT_ADJUSTED, &[])));
        lines.push(say(MATCHED_ON, &[]));
    }
    for (applies, text) in [(v.within_prefecture, WITHIN), (c.is_change_of_total, TOTAL), (v.rounding_remark, ROUNDING)] {
        if applies {
            lines.push(say(text, &[]));
        }
    }
    if let Some((low, high)) = c.ci_low.zip(c.ci_high) {
        let mut line = say(WELCH, &[("low", &bare(low)), ("high", &bare(high))]);
        if !clear && !v.one_prefecture && (low > 0.0 || high < 0.0) {
            line = line + gap(language) + WELCH_ALONE.raw(language);
        }
        lines.push(line);
    }
    lines.extend(v.breaks.iter().map(|b| match b {
        Break::ForeignResidents => say(BREAK_FOREIGN, &[]),
        Break::NineMonths => say(BREAK_MONTHS, &[]),
    }));
    lines
}

/// What no comparison here shows; it travels with every embed, picture and download.
pub fn caveat(language: Language) -> String {
    [CHOICE, SHORT_YEARS, NEIGHBOURS].map(|t| t.raw(language)).join(gap(language))
}

/// Who was left out and who else is among those compared with.
fn who(c: &Comparison, v: &Verdict, language: Language) -> Vec<String> {
    let say = |t: Text, blanks: &[(&str, &str)]| fill(t.raw(language), blanks);
    let count = |n: usize| plain(n as f64, 0);
    let mut lines = Vec::new();
    if let Some(faults) = &c.list_faults {
        for (text, n) in [(LIST_UNKNOWN, faults.unknown.len()), (LIST_BOTH, faults.in_both.len())] {
            lines.extend((n > 0).then(|| say(text, &[("n", &count(n))])));
        }
    }
    if c.n_treated_left_out > 0 {
        let (a, b) = (count(c.treated_outside_restriction), count(c.treated_without_outcome));
        lines.push(say(LEFT_OUT, &[("a", &a), ("b", &b), ("sum", &count(c.n_treated_left_out))]));
    }
    if let Some(CommuterSplit { declared, never_declared }) = v.commuter_split {
        let part = |t: Text, p: Part| {
            let mean = p.mean.map(|m| with_unit(m, c.question.indicator, c.question.measure, language));
            mean.map(|m| say(t, &[("n", &count(p.n)), ("m", &m)]))
        };
        lines.extend(part(SPLIT_DECLARED, declared));
        lines.extend(part(SPLIT_NEVER, never_declared));
    }
    if v.later_joiners > 0 {
        lines.push(say(LATER, &[("n", &count(v.later_joiners))]));
    }
    if c.question.pool() == crate::compare::Control::NoKnownScheme {
        lines.push(say(NO_SCHEME, &[]));
    } else if v.control_in_settlement > 0 {
        lines.push(say(SETTLEMENT, &[("n", &count(v.control_in_settlement))]));
    }
    lines
}

/// Why there is no answer.
pub fn refusal(why: &Refusal, language: Language) -> String {
    let year = |y: &u16| y.to_string();
    match why {
        Refusal::ColumnsAbsent(_) => NO_COLUMNS.raw(language).to_owned(),
        Refusal::MeasureNotOffered => NO_MEASURE.raw(language).to_owned(),
        Refusal::YearsOutOfOrder => NO_ORDER.raw(language).to_owned(),
        Refusal::YearOutside { first, last } => fill(NO_YEAR.raw(language), &[("first", &year(first)), ("last", &year(last))]),
        Refusal::TooFew { treated, control, .. } => {
            fill(TOO_FEW.raw(language), &[("t", &plain(*treated as f64, 0)), ("c", &plain(*control as f64, 0))])
        }
        Refusal::MatchesOutside => NO_K.raw(language).to_owned(),
        Refusal::MatchedWeight => NO_WEIGHT.raw(language).to_owned(),
        Refusal::MatchedYears { first } => fill(NO_EARLIER.raw(language), &[("first", &year(first))]),
        Refusal::PoolTooSmall { pool, k } => fill(SMALL_POOL.raw(language), &[("n", &plain(*pool as f64, 0)), ("k", &plain(*k as f64, 0))]),
        Refusal::ListEmpty => NO_LIST.raw(language).to_owned(),
        Refusal::NoTwins => NO_TWINS.raw(language).to_owned(),
    }
}

/// Between two sentences: English puts a space.
const fn gap(language: Language) -> &'static str {
    match language {
        Language::En => " ",
        Language::Ja | Language::Easy => "",
    }
}
