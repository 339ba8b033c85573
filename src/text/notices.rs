//! Words for what of an address was read differently.

use super::{Language, Text, fill, site::texts};
use crate::view::Notice;

texts! {
    MALFORMED = "「{name}={typed}」は読めないので、初期値を使っています。", "“{name}={typed}” cannot be read; the default is used.", "「{name}={typed}」は[読|よ]めません。はじめの[値|あたい]にしました。";
    CLAMPED = "「{typed}」は範囲の外なので、{used} を使っています。", "“{typed}” is out of range; {used} is used.", "「{typed}」は{used}にしました。";
    YEAR_MOVED = "{typed} 年の数字はないので、いちばん近い {used} 年を使っています。", "There is no figure for {typed}; the nearest year, {used}, is used.", "{typed}[年|ねん]の[数字|すうじ]はありません。{used}[年|ねん]を[使|つか]います。";
    ORDER = "始まりの年が終わりの年より後なので、その指標の全期間を使っています。", "The first year is not before the last; the indicator’s whole period is used.", "[年|とし]の[順|じゅん]が[逆|ぎゃく]です。ぜんぶの[年|とし]を[使|つか]います。";
    MEASURE = "この指標は「{typed}」では測れないので、別の測り方を使っています。", "This indicator cannot be measured as “{typed}”; another measure is used.", "「{typed}」は[使|つか]えません。ほかのはかりかたです。";
    MATCHED_YEARS = "参加の前に似ていたまちとくらべるので、{typed}年ではなく、{used}年から{to}年までを使っています。", "Similar municipalities are compared from {used} on, before which nobody had joined: {used} to {to} is used, not {typed}.", "[似|に]た[町|まち]とは、{used}[年|ねん]から{to}[年|ねん]でくらべます。";
    MATCHED_WEIGHT = "似たまちとくらべるときは重みをつけないので、どの市町村も1つと数えています。", "With similar municipalities no weights are offered; each municipality counts once.", "[似|に]た[町|まち]とは、[重|おも]みなしでくらべます。";
    PLACE = "「{typed}」という場所は見つかりません。", "No place is called “{typed}”.", "「{typed}」は[見|み]つかりません。";
    DATA = "データが更新されました。このリンクは {typed} のデータで作られ、いまは {now} のデータです。", "The data were updated: this link was made with those of {typed}, now they are those of {now}.", "データが{typed}から{now}にかわりました。";
}

/// A notice in words; readings still inside.
pub fn notice(n: &Notice, language: Language) -> String {
    let say = |text: Text, values: &[(&str, &str)]| fill(text.raw(language), values);
    match n {
        Notice::Malformed { name, typed } => say(MALFORMED, &[("name", name), ("typed", &shown(typed))]),
        Notice::Clamped { typed, used, .. } => say(CLAMPED, &[("typed", &shown(typed)), ("used", used)]),
        Notice::YearMoved { typed, used } => say(YEAR_MOVED, &[("typed", &typed.to_string()), ("used", &used.to_string())]),
        Notice::YearsOutOfOrder => say(ORDER, &[]),
        Notice::MeasureNotOffered { typed } => say(MEASURE, &[("typed", &shown(typed))]),
        Notice::MatchedYears { typed, used, to } => {
            say(MATCHED_YEARS, &[("typed", &typed.to_string()), ("used", &used.to_string()), ("to", &to.to_string())])
        }
        Notice::MatchedWeight => say(MATCHED_WEIGHT, &[]),
        Notice::UnknownPlace { typed } => say(PLACE, &[("typed", &shown(typed))]),
        Notice::OtherData { typed } => other_data(typed, language),
    }
}

/// That the data of a link were others; the one notice of pages that read no more of their address.
pub fn other_data(typed: &str, language: Language) -> String {
    fill(DATA.raw(language), &[("typed", &shown(typed)), ("now", &crate::data::DATA_DATE.to_string())])
}

/// What was typed, short, and without the marks of readings and blanks.
fn shown(typed: &str) -> String {
    typed.chars().filter(|c| !matches!(c, '[' | ']' | '{' | '}' | '|')).take(30).collect()
}
