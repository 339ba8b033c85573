//! Readings of the 38 areas' names, for やさしい日本語 and for typing in kana. A test holds them to areas.csv.

use super::Language;
use crate::data::{Area, Municipality, Prefecture};

/// Id, full name and short name with readings; `+` stands for 連携中枢都市圏.
const READINGS: [(&str, &str, &str); 38] = [
    ("sapporo", "さっぽろ+", "[札幌|さっぽろ]"),
    ("asahikawa", "[旭川大雪圏域|あさひかわたいせつけんいき]+", "[旭川大雪|あさひかわたいせつ]"),
    ("aomori", "[青森圏域|あおもりけんいき]+", "[青森|あおもり]"),
    ("hachinohe", "[八戸圏域|はちのへけんいき]+", "[八戸|はちのへ]"),
    ("morioka", "みちのく[盛岡広域連携都市圏|もりおかこういきれんけいとしけん]", "[盛岡|もりおか]"),
    ("yamagata", "[山形|やまがた]+", "[山形|やまがた]"),
    ("fukushima", "ふくしま[田園中枢都市圏|でんえんちゅうすうとしけん]", "[福島|ふくしま]"),
    ("koriyama", "こおりやま[広域|こういき]+", "[郡山|こおりやま]"),
    ("mito", "いばらき[県央地域|けんおうちいき]+", "[水戸|みと]"),
    ("kofu", "やまなし[県央|けんおう]+", "[甲府|こうふ]"),
    ("niigata", "[新潟広域都市圏|にいがたこういきとしけん]", "[新潟|にいがた]"),
    ("toyama", "[富山広域|とやまこういき]+", "[富山|とやま]"),
    ("gosei", "とやま[呉西圏域|ごせいけんいき]+", "[呉西|ごせい]([高岡|たかおか]・[射水|いみず])"),
    ("kanazawa", "[石川中央都市圏|いしかわちゅうおうとしけん]", "[金沢|かなざわ]"),
    ("fukui", "ふくい[嶺北|れいほく]+", "[福井|ふくい]"),
    ("nagano", "[長野地域|ながのちいき]+", "[長野|ながの]"),
    ("gifu", "[岐阜連携都市圏|ぎふれんけいとしけん]", "[岐阜|ぎふ]"),
    ("shizuoka", "しずおか[中部|ちゅうぶ]+", "[静岡中部|しずおかちゅうぶ]"),
    ("himeji", "[播磨圏域|はりまけんいき]+", "[播磨|はりま]([姫路|ひめじ])"),
    ("tottori", "[因幡|いなば]・[但馬麒麟|たじまきりん]のまち+", "[因幡|いなば]・[但馬|たじま]([鳥取|とっとり])"),
    ("okayama", "[岡山|おかやま]+", "[岡山|おかやま]"),
    ("kurashiki", "[高梁川流域圏|たかはしがわりゅういきけん]", "[高梁川|たかはしがわ]([倉敷|くらしき])"),
    ("hiroshima", "[広島広域都市圏|ひろしまこういきとしけん]", "[広島|ひろしま]"),
    ("kure", "[広島中央地域|ひろしまちゅうおうちいき]+", "[広島中央|ひろしまちゅうおう]([呉|くれ])"),
    ("bingo", "[備後圏域|びんごけんいき]+", "[備後|びんご]([福山|ふくやま])"),
    ("shimonoseki", "[下関市|しものせきし]+", "[下関|しものせき]"),
    ("yamaguchi-ube", "[山口県央連携都市圏域|やまぐちけんおうれんけいとしけんいき]", "[山口|やまぐち]・[宇部|うべ]"),
    ("takamatsu", "[瀬戸|せと]・[高松広域|たかまつこういき]+", "[高松|たかまつ]"),
    ("matsuyama", "[松山圏域|まつやまけんいき]+", "[松山|まつやま]"),
    ("kochi", "れんけいこうち[広域都市圏|こういきとしけん]", "[高知|こうち]"),
    ("kitakyushu", "[北九州都市圏域|きたきゅうしゅうとしけんいき]+", "[北九州|きたきゅうしゅう]"),
    ("kurume", "[久留米広域|くるめこういき]+", "[久留米|くるめ]"),
    ("nagasaki", "[長崎広域|ながさきこういき]+", "[長崎|ながさき]"),
    ("sasebo", "[西九州|にしきゅうしゅう]させぼ[広域都市圏|こういきとしけん]", "[佐世保|させぼ]"),
    ("kumamoto", "[熊本|くまもと]+", "[熊本|くまもと]"),
    ("oita", "[大分都市広域圏|おおいたとしこういきけん]", "[大分|おおいた]"),
    ("miyazaki", "みやざき[共創都市圏|きょうそうとしけん]", "[宮崎|みやざき]"),
    ("kagoshima", "かごしま+", "[鹿児島|かごしま]"),
];

const REGION: &str = "[連携中枢都市圏|れんけいちゅうすうとしけん]";

fn with_readings(area: &Area) -> Option<(String, &'static str)> {
    let row = READINGS.iter().find(|r| r.0 == &*area.id)?;
    Some((row.1.replace('+', REGION), row.2))
}

/// An area's full name in a language, with readings in やさしい日本語.
pub fn area(area: &Area, language: Language) -> String {
    match language {
        Language::Ja => area.name_ja.to_string(),
        Language::En => area.name_en.to_string(),
        Language::Easy => with_readings(area).map_or_else(|| area.name_ja.to_string(), |r| r.0),
    }
}

/// An area's short name in a language, with readings in やさしい日本語.
pub fn short(area: &Area, language: Language) -> String {
    match language {
        Language::Ja => area.short_ja.to_string(),
        Language::En => area.short_en.to_string(),
        Language::Easy => with_readings(area).map_or_else(|| area.short_ja.to_string(), |r| r.1.to_owned()),
    }
}

/// A municipality's name in a language, with its reading in やさしい日本語.
pub fn town(m: &Municipality, language: Language) -> String {
    match language {
        Language::Ja => m.name_ja.to_string(),
        Language::En => m.name_en.to_string(),
        Language::Easy => format!("[{}|{}]", m.name_ja, m.name_kana),
    }
}

/// A prefecture's name in a language, with its reading in やさしい日本語.
pub fn prefecture(p: &Prefecture, language: Language) -> String {
    match language {
        Language::Ja => p.name_ja.to_string(),
        Language::En => p.name_en.to_string(),
        Language::Easy => format!("[{}|{}]", p.name_ja, p.name_kana),
    }
}

/// The kana of an area's full name and of the parts of its short name, e.g. びんごけんいき…, びんご, ふくやま; for the search.
pub fn kana(area: &Area) -> Vec<String> {
    let (full, short) = with_readings(area).unwrap_or_default();
    std::iter::once(full.as_str()).chain(short.split(['(', ')', '・']).filter(|p| !p.is_empty())).map(readings_of).collect()
}

/// The readings of a name, without the kanji.
fn readings_of(name: &str) -> String {
    let mut out = String::new();
    let (mut inside, mut reading) = (false, false);
    for c in name.chars() {
        match c {
            '[' => inside = true,
            '|' => reading = true,
            ']' => (inside, reading) = (false, false),
            '・' => {}
            _ if inside && !reading => {}
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn kana_are_the_readings() {
        let area = crate::data::Area {
            id: "himeji".into(),
            name_ja: "".into(),
            name_en: "".into(),
            short_ja: "".into(),
            short_en: "".into(),
            declared: None,
            formed: crate::data::DATA_DATE,
            formed_precision: crate::data::Precision::Day,
            members_seen: crate::data::Seen::A,
            sources: Box::default(),
        };
        assert_eq!(super::kana(&area), ["はりまけんいきれんけいちゅうすうとしけん", "はりま", "ひめじ"]);
        assert_eq!(crate::text::strip_readings(&super::area(&area, super::Language::Easy)), "播磨圏域連携中枢都市圏");
    }
}
