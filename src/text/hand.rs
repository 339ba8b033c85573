//! Words of groups made by hand: choosing municipalities, and one's own town among others.

use super::site::texts;
use super::{Language, Text, fill, number};
use crate::compare::{Beside, OneTown, Size};
use crate::data::{Kind, Measure};

texts! {
    TITLE = "組を自分でつくる", "Make the two groups yourself", "[組|くみ]をつくる";
    LEAD = "条件でさがして、2つの組に加えます。条件は重ねられます。選んだ市町村は、このページの住所(URL)に残ります。",
        "Find municipalities and add them to either group. Conditions add up. What you choose stays in the address of this page.",
        "[町|まち]をさがして、[組|くみ]に[入|い]れます。";
    REGION = "地方", "Region", "[地方|ちほう]";
    PREFECTURE = "都道府県", "Prefecture", "[県|けん]";
    KIND = "種類", "Kind", "[種類|しゅるい]";
    SIZE = "人口(2020年)", "Residents (2020)", "[人口|じんこう]";
    AREA = "圏域", "Area", "[圏域|けんいき]";
    ANY = "どれでも", "any", "どれでも";
    MEMBER_ANY = "どこかに参加", "a member of any", "どこかに[入|はい]った";
    MEMBER_NEVER = "どこにも不参加", "a member of none", "どこにも[入|はい]らない";
    FOUND_NONE = "条件を選ぶか、名前でさがしてください。", "Choose a condition, or find one by name.", "[条件|じょうけん]をえらんでください。";
    FOUND = "{n}市町村: {names}", "{n} found: {names}", "{n}の[町|まち]: {names}";
    FOUND_ZERO = "当てはまる市町村はありません。", "No municipality matches.", "[町|まち]がありません。";
    AND_OTHERS = "ほか{n}", "and {n} more", "ほか{n}";
    SEARCH = "名前で1つさがす", "Find one by name", "[名前|なまえ]でさがす";
    ADD_FIRST = "見る組に加える", "Add to those looked at", "[見|み]る[組|くみ]に[入|い]れる";
    ADD_SECOND = "くらべる相手に加える", "Add to those compared with", "くらべる[組|くみ]に[入|い]れる";
    FIRST = "見る組", "Those looked at", "[見|み]る[組|くみ]";
    SECOND = "くらべる相手", "Compared with", "くらべる[組|くみ]";
    COUNT = "{n}市町村", "{n} municipalities", "{n}の[町|まち]";
    NOBODY = "まだいません。", "Nobody yet.", "まだ[町|まち]がありません。";
    REMOVE = "{town}を外す", "Take out {town}", "{town}を[出|だ]す";
    EMPTY = "空にする", "Empty it", "[全部|ぜんぶ][出|だ]す";
    SWAP = "2つの組を入れかえる", "Swap the two groups", "[組|くみ]をいれかえる";
    CODES = "市町村コード(貼りつけもできます)", "Codes (paste them here)", "[番号|ばんごう]";

    BESIDE = "{town}を次とくらべる:", "Set {town} beside:", "{town}を、くらべます:";
    BESIDE_AREA = "同じ圏域のまち", "its area", "[同|おな]じ[圏域|けんいき]の[町|まち]";
    BESIDE_PREFECTURE = "同じ県のまち", "its prefecture", "[同|おな]じ[県|けん]の[町|まち]";
    BESIDE_TWINS = "似たまち", "its twins", "[似|に]た[町|まち]";
    BESIDE_BACK = "もとのくらべ方にもどる", "Back to the usual comparison", "もとにもどる";

    ONE_TITLE = "{town}は、{n}市町村のうち{above}より高く、{below}より低い。", "{town} lies above {above} and below {below} of {n} municipalities.",
        "{town}は{n}の[町|まち]のうち、{above}より[高|たか]いです。";
    ONE_OTHERS = "くらべる相手の平均", "Mean of the others", "ほかの[町|まち]の[平均|へいきん]";
    ONE_RANK = "高いほうから", "From the top", "[上|うえ]から";
    ONE_RANK_VALUE = "{rank}番目 / {n}", "{rank} of {n}", "{rank}[番目|ばんめ]/{n}";
    ONE_NO_RANGE = "1つの市町村には散らばりがないので、幅も「差がある・ない」も言えません。どこに位置するかだけを示します。",
        "One municipality has no spread, so neither a range nor a verdict can be given: this only shows where it lies.",
        "[町|まち]が1つなので、[幅|はば]は[出|だ]せません。";
    ONE_WITHOUT = "数字のない{n}市町村は入っていません。", "{n} without a figure are left out.", "[数字|すうじ]のない[町|まち]が{n}あります。";
    ONE_DESCRIPTION = "上の段が1つのまち、下の段がくらべる相手。点の1つ1つが市町村で、右ほど値が大きく、縦線は相手の平均。",
        "Above the town, beneath it the others, each a dot. Values rise to the right; the upright line is the mean of the others.",
        "[上|うえ]があなたの[町|まち]です。[下|した]がほかの[町|まち]です。たての[線|せん]は[平均|へいきん]です。";
}

/// A kind of municipality.
pub const fn kind(kind: Kind) -> Text {
    match kind {
        Kind::Designated => Text::new("政令指定都市", "designated city", "とても[大|おお]きい[市|し]"),
        Kind::Core => Text::new("中核市", "core city", "[大|おお]きい[市|し]"),
        Kind::Special => Text::new("特別区", "special ward", "[東京|とうきょう]の[区|く]"),
        Kind::City => Text::new("市", "city", "[市|し]"),
        Kind::Town => Text::new("町", "town", "[町|まち]"),
        Kind::Village => Text::new("村", "village", "[村|むら]"),
    }
}

/// A class of size.
pub fn size(size: Size, language: Language) -> String {
    let n = |v: u32| number::plain(f64::from(v), 0);
    match size.range() {
        (0, high) => fill(Text::new("{n}人未満", "under {n}", "{n}[人|にん]より[少|すく]ない").raw(language), &[("n", &n(high))]),
        (low, u32::MAX) => fill(Text::new("{n}人以上", "{n} and more", "{n}[人|にん]から").raw(language), &[("n", &n(low))]),
        (low, high) => {
            fill(Text::new("{a}〜{b}人", "{a} to {b}", "{a}から{b}[人|にん]").raw(language), &[("a", &n(low)), ("b", &n(high - 1))])
        }
    }
}

/// Whom one's own town is set beside.
pub const fn beside(with: Beside) -> Text {
    match with {
        Beside::Area => BESIDE_AREA,
        Beside::Prefecture => BESIDE_PREFECTURE,
        Beside::Twins => BESIDE_TWINS,
    }
}

/// Where a town stands among the others, in one sentence with readings.
pub fn one_town(o: &OneTown, town: &str, language: Language) -> String {
    let n = o.others.len();
    let above = o.others.iter().filter(|u| u.outcome > o.town.outcome).count();
    let blanks = [("town", town), ("n", &n.to_string()), ("above", &o.below.to_string()), ("below", &above.to_string())];
    fill(ONE_TITLE.raw(language), &blanks)
}

/// Rank of a town from the top, as written.
pub fn rank(o: &OneTown, language: Language) -> String {
    let above = o.others.iter().filter(|u| u.outcome > o.town.outcome).count();
    fill(ONE_RANK_VALUE.raw(language), &[("rank", &(above + 1).to_string()), ("n", &(o.others.len() + 1).to_string())])
}

/// Years of a question in few characters.
pub fn years(measure: Measure, from: u16, to: u16) -> String {
    if measure == Measure::Level { to.to_string() } else { format!("{from}–{to}") }
}
