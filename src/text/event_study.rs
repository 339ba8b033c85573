//! Words of the event study (RULES 6): before and after joining, always population.
//!
//! A cohort is called after the first 1 January that its municipalities saw as participants. Nothing here is called
//! an effect: a difference that was there before joining does not come from joining.

use super::number::plain;
use super::site::texts;
use super::{Language, Text, fill};
use crate::compare::PreTest;

texts! {
    TITLE = "人口の前と後(何をくらべるときも人口): 参加の{e}年後の差は{value}(95%の幅 {low}〜{high})",
        "Population before and after joining (always population, whatever is asked): difference {value} in year {e} (95% range {low} to {high})",
        "いつも[人口|じんこう]の[図|ず]です。[入|はい]って{e}[年|ねん]で、[差|さ]は{value}です。";
    TITLE_UNDRAWN = "人口の前と後(何をくらべるときも人口): 参加の{e}年後の差は{value}",
        "Population before and after joining (always population, whatever is asked): difference {value} in year {e}",
        "いつも[人口|じんこう]の[図|ず]です。[入|はい]って{e}[年|ねん]で、[差|さ]は{value}です。";
    TITLE_EMPTY = "人口の前と後(何をくらべるときも人口): 市町村が30に満たないため、図にしません",
        "Population before and after joining (always population, whatever is asked): fewer than 30 municipalities, so no picture",
        "いつも[人口|じんこう]の[図|ず]です。[町|まち]が30より[少|すく]ないので、[図|ず]はありません。";
    EMPTY = "どの年数でも市町村が30に満たないため、線は引きません。数字は表にあります。",
        "No event time has 30 municipalities, so no line is drawn. The numbers are in the table.",
        "[町|まち]が30より[少|すく]ないです。[数字|すうじ]は[表|ひょう]にあります。";
    SUBTITLE = "100×人口の対数(ほぼ%)の差、参加の直前の年を0とする。{treated}({n1})と{control}({n2})、2013〜2025年。帯は95%の幅(県を500回引き直したときの2.5%点から97.5%点)",
        "Difference in 100 × log population (about percent), the year before joining = 0. {treated} ({n1}) and {control} ({n2}), 2013 to 2025. Band: 95% range (2.5th to 97.5th percentile of 500 redraws of prefectures)",
        "[入|はい]る[前|まえ]の[年|とし]を0とします。{treated}は{n1}、{control}は{n2}です。うすい[色|いろ]は95%の[幅|はば]です。";
    DESCRIPTION = "横は参加からの年数、縦はくらべる相手との差。0は参加してはじめての1月1日(登録人口の日)で、縦の点線の左が参加の前。太い線はすべての組、輪のついた細い線は2017〜2021年の組だけで、どの年数でも同じ市町村。下の棒は年数ごとの市町村の数で、30に満たない年数は表だけにある。帯は年数1つずつの幅。組(参加してはじめての1月1日の年)ごとの市町村の数: {cohorts}。",
        "Years since joining run across, the difference from the comparison group upwards. Year 0 is the first 1 January (the day of the register) after joining; left of the dashed upright is before joining. The thick line takes all cohorts, the thin one with rings cohorts 2017 to 2021 only: the same municipalities in every year. Bars beneath count the municipalities of each year; years with fewer than 30 are in the table only. The band holds for one year at a time. Municipalities by cohort (year of the first 1 January after joining): {cohorts}.",
        "[横|よこ]は[入|はい]ってからの[年|とし]です。[縦|たて]は、くらべる[町|まち]との[差|さ]です。[点線|てんせん]の[左|ひだり]は[入|はい]る[前|まえ]です。[輪|わ]の[線|せん]は、いつも[同|おな]じ[町|まち]です。[下|した]の[棒|ぼう]は[町|まち]の[数|かず]です。[組|くみ]は{cohorts}です。";
    COHORT_COUNT = "{year}年 {n}", "{year}: {n}", "{year}[年|ねん]は{n}";
    SAYS = "参加の{before}年前の差は{a}、{e}年後の差は{value}です。", "Difference {before} years before joining: {a}; in year {e} after: {value}.",
        "{before}[年前|ねんまえ]の[差|さ]は{a}です。{e}[年後|ねんご]の[差|さ]は{value}です。";
    SAYS_AFTER = "{e}年後の差は{value}です。", "Difference in year {e} after joining: {value}.", "{e}[年|ねん]たつと、[差|さ]は{value}です。";
    PATHS_DIFFER = "参加の前から、ちがう道すじをたどっていました({p})。", "They were already on different paths before joining ({p}).",
        "[入|はい]る[前|まえ]から、[動|うご]きがちがいました({p})。";
    PATHS_NOT_FOUND_DIFFERENT = "参加の前の道すじにちがいは見つかりませんでした({p})。ちがいがなかったことの証明ではありません。",
        "No difference of paths before joining was found ({p}), which does not prove there was none.",
        "[入|はい]る[前|まえ]の[動|うご]きに、ちがいは[見|み]つかりません({p})。ちがいがないとは、[言|い]えません。";
    PATHS_UNKNOWN = "参加の前の道すじがちがうかどうかは、この組では確かめられません。",
        "Whether paths differed before joining cannot be tested for this group.",
        "[入|はい]る[前|まえ]の[動|うご]きは、[調|しら]べられません。";
    FALLBACK = "選んだ相手はこの図では使えないため、{control}とくらべています。", "The group chosen cannot be used in this figure; {control} stand in.",
        "この[図|ず]では、{control}とくらべます。";
    LEFT_RESTRICTED = "参加した側の{n}市町村は、条件に合わないため入っていません。", "{n} participants are left out by the restriction.",
        "[決|き]まりに[合|あ]わない{n}の[町|まち]は、[図|ず]にありません。";
    LEFT_LATE = "2025年1月1日より後に参加した{n}市町村は、入っていません。", "{n} that joined after 1 January 2025 are left out.",
        "あたらしく[入|はい]った{n}の[町|まち]は、[図|ず]にありません。";
    LEFT_NO_FIGURE = "2013〜2025年の人口がそろわない{n}市町村は、入っていません。", "{n} without a population in every year from 2013 to 2025 are left out.",
        "[数字|すうじ]がない{n}の[町|まち]は、[図|ず]にありません。";
    UNRELIABLE = "参加した側が{g}都道府県にしかなく(10未満)、帯も、前の道すじの検定もあてになりません。",
        "Participants lie in only {g} prefectures (fewer than 10): neither band nor test is reliable.",
        "[県|けん]が{g}だけです。[幅|はば]は[頼|たよ]りになりません。";
    CAVEAT = "参加は自分で選んだものです。前から道すじがちがえば、後の差は参加のためとは言えません。太い線は年数ごとに入っている市町村がちがいます。となりどうしは影響しあいます。",
        "Joining was a choice. Where paths differed before, a difference after need not come from joining. The thick line holds other municipalities in other years. Neighbours affect one another.",
        "[入|はい]るかどうかは、[町|まち]が[決|き]めました。[前|まえ]から[差|さ]があった[町|まち]もあります。[差|さ]の[理由|りゆう]は、わかりません。";
    BEFORE = "← 参加の前", "← before joining", "← [入|はい]る[前|まえ]";
    AFTER = "後 →", "after →", "[入|はい]った[後|あと] →";
    AXIS = "参加からの年数", "Years since joining", "[入|はい]ってからの[年|とし]";
    COUNTS = "市町村の数", "Municipalities", "[町|まち]の[数|かず]";
    ALL_COHORTS = "すべての組({n})", "all cohorts ({n})", "ぜんぶの[組|くみ]({n})";
    CONSTANT = "2017〜2021年の組だけ({n})", "cohorts 2017–2021 only ({n})", "2017[年|ねん]から2021[年|ねん]の[組|くみ]({n})";
    ONE_COHORT = "{year}年の組({n})", "cohort {year} ({n})", "{year}[年|ねん]の[組|くみ]({n})";
    TABLE = "参加からの年数ごとの人口の差(100×対数、ほぼ%)と95%の幅", "Difference in population by years since joining (100 × log, about percent) and 95% range",
        "[入|はい]ってからの[年|とし]と[人口|じんこう]の[差|さ]";
    DIFFERENCE = "差", "Difference", "[差|さ]";
    LOW = "95%の幅 下限", "95% range, low", "[幅|はば]の[下|した]";
    HIGH = "95%の幅 上限", "95% range, high", "[幅|はば]の[上|うえ]";
}

/// What the test before joining allows to be said; `None` once drawn is a test that cannot be made. With readings.
pub fn pre_test(test: Option<&PreTest>, language: Language) -> String {
    let Some(test) = test else { return PATHS_UNKNOWN.raw(language).to_owned() };
    let text: Text = if test.is_different() { PATHS_DIFFER } else { PATHS_NOT_FOUND_DIFFERENT };
    let p = if test.p < 0.001 { "p < 0.001".to_owned() } else { format!("p = {}", plain(test.p, 3)) };
    fill(text.raw(language), &[("p", &p)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_verdict_turns_at_one_in_twenty() {
        let say = |p| pre_test(Some(&PreTest { statistic: 1.0, df: 3, p }), Language::En);
        assert_eq!(say(0.0499), "They were already on different paths before joining (p = 0.050).");
        assert_eq!(say(0.05), "No difference of paths before joining was found (p = 0.050), which does not prove there was none.");
        assert!(say(1e-12).contains("(p < 0.001)"));
        assert!(pre_test(None, Language::Ja).contains("確かめられません"));
    }
}
