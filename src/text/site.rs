//! Words of the frame: header, footer, states of loading, and what every figure carries.

use super::Text;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $ja:literal, $en:literal, $easy:literal;)*) => {
        $($(#[$doc])* #[allow(missing_docs)] pub const $name: Text = Text::new($ja, $en, $easy);)*
        /// All of them, for the tests of language.
        #[cfg(test)]
        pub const ALL: &[(&str, Text)] = &[$((stringify!($name), $name)),*];
    };
}
pub(crate) use texts;

texts! {
    SITE_NAME = "圏域くらべ", "Kurabe", "[圏域|けんいき]くらべ";
    TAGLINE = "連携中枢都市圏を、自分の目で", "Japan’s cooperative core urban areas, seen for yourself", "[町|まち]と[町|まち]の[協力|きょうりょく]";
    SKIP = "本文へ", "Skip to content", "[本文|ほんぶん]へ";
    NAV_LABEL = "おもなページ", "Main pages", "おもなページ";
    NAV_HOME = "はじめ", "Home", "はじめ";
    NAV_COMPARE = "くらべる", "Compare", "くらべる";
    NAV_AREAS = "38の圏域", "38 areas", "38の[圏域|けんいき]";
    NAV_SCENARIOS = "シナリオ", "Scenarios", "もしもを[考|かんが]える";
    NAV_CLASS = "教室", "In class", "[教室|きょうしつ]";
    NAV_DATA = "データ", "Data", "データ";
    NAV_DATA_METHODS = "データと方法", "Data and methods", "データとしらべ[方|かた]";
    NAV_METHODS = "方法", "Methods", "しらべ[方|かた]";
    NAV_ABOUT = "このサイト", "About", "このサイト";
    LANGUAGES = "ことば", "Language", "ことば";
    THEME_AUTO = "明暗: 自動", "Theme: auto", "[明|あか]るさ: [自動|じどう]";
    THEME_LIGHT = "明暗: 明", "Theme: light", "[明|あか]るさ: [明|あか]るい";
    THEME_DARK = "明暗: 暗", "Theme: dark", "[明|あか]るさ: [暗|くら]い";
    FOOTER_NOTE = "ちがいを示すもので、効果を示すものではありません。会員の一覧は2025年4月1日現在、わかった範囲です。",
        "These pages show differences, not effects. Membership as of 1 April 2025, as far as found.",
        "これは、ちがいの[数|かず]です。[理由|りゆう]は、わかりません。";
    FOOTER_CREDIT = "統計は総務省・厚生労働省・国立社会保障・人口問題研究所などの公表値を加工。",
        "Statistics processed from publications of MIC, MHLW, IPSS and others.",
        "[国|くに]の[統計|とうけい]から[計算|けいさん]しました。";
    NO_TRACKING = "クッキーも外部への通信もありません。", "No cookies, no third parties.", "あなたのことは[集|あつ]めません。";
    TABLE = "表で見る", "Show as table", "[表|ひょう]で[見|み]る";
    DESCRIPTION = "図の説明", "About this figure", "[図|ず]の[説明|せつめい]";
    SOURCE = "出典: ", "Source: ", "[出典|しゅってん]: ";
    DOWNLOAD_SVG = "画像(SVG)", "Image (SVG)", "[画像|がぞう](SVG)";
    READ_HELP = "矢印キーで1つずつ読めます", "Use the arrow keys to read mark by mark", "[矢印|やじるし]キーで1つずつ[読|よ]めます";
    LOADING = "データを読んでいます", "Loading data", "データを[読|よ]んでいます";
    LOAD_FAILED = "データを読めませんでした。ほかの部分は使えます。", "The data could not be loaded. The rest of the page works.", "データを[読|よ]めませんでした。";
    LOAD_CORRUPT = "データのファイルが壊れているか、古い版です。ほかの部分は使えます。", "The data file is damaged or of another version. The rest of the page works.", "データが[壊|こわ]れています。";
    RETRY = "もう一度読む", "Try again", "もう[一度|いちど][読|よ]む";
    SEARCH_LABEL = "あなたのまちは?", "Your town?", "あなたの[町|まち]は?";
    SEARCH_HINT = "市町村の名前(漢字・かな・ローマ字)", "Name of a municipality (kanji, kana or romaji)", "[町|まち]の[名前|なまえ]";
    SEARCH_BUTTON = "さがす", "Find", "さがす";
    SEARCH_NONE = "見つかりません", "Nothing found", "[見|み]つかりません";
    SEARCH_COUNT = "候補 {n} 件", "{n} suggestions", "[候補|こうほ] {n}";
    CLEAR = "選択を外す", "Clear", "[選|えら]びなおす";
    NOT_FOUND_TITLE = "ページが見つかりません", "Page not found", "ページがありません";
    NOT_FOUND_BODY = "住所(URL)が変わったか、まだ作られていないページです。下のページからさがせます。", "The address has changed, or the page is not built yet. Try one of these.", "[下|した]のページからさがしてください。";
    BROKEN_FIGURE = "この図は描けませんでした。数字は表にあります。", "This figure could not be drawn. Its numbers are in the table.", "[図|ず]をかけませんでした。[表|ひょう]を[見|み]てください。";
    BROKEN_BASE = "基本のデータが壊れているため、計算できません。ページを読み直してください。", "The basic data is damaged, so nothing can be computed. Please reload the page.", "データが[壊|こわ]れています。ページを[読|よ]みなおしてください。";
    NOTICE_TITLE = "読みかえたところ", "What was read differently", "[変|か]えて[読|よ]んだところ";
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_text_has_three_languages() {
        assert!(super::ALL.iter().all(|(_, t)| !t.ja.is_empty() && !t.en.is_empty() && !t.easy.is_empty()));
    }
}
