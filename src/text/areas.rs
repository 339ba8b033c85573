//! Words of the 38 areas: the table of all, and the page of each.

use super::Text;
use super::site::texts;
use crate::data::{MemberRole, Precision, Seen};

texts! {
    TITLE = "38の圏域", "The 38 areas", "38の[圏域|けんいき]";
    LEAD = "中心の市と近くの市町村が約束を結んだ「連携中枢都市圏」。のべ384、重なりを除くと366の市町村です(わかった範囲)。",
        "Cooperative core urban areas: a core city and its neighbours under agreements. 384 memberships, 366 distinct municipalities, as far as found.",
        "[中心|ちゅうしん]の[市|し]と[近|ちか]くの[町|まち]が[協力|きょうりょく]します。ぜんぶで366の[町|まち]です。";
    LEAD_UNSURE = "19の圏域は、名簿を最後に確かめたのが2019〜2023年です。いまの姿とちがうかもしれません。",
        "For 19 areas the list was last seen in 2019–2023, so it may differ from today’s.",
        "[古|ふる]い[名簿|めいぼ]もあります。[今|いま]と[違|ちが]うかもしれません。";
    FILTER = "名前でしぼる", "Filter by name", "[名前|なまえ]でさがす";
    REGION = "地方", "Region", "[地方|ちほう]";
    ALL_REGIONS = "すべての地方", "All regions", "ぜんぶ";
    ALL_YEARS = "すべての年", "All years", "ぜんぶ";
    SIZE = "大きさ(2025年の人口)", "Size (people in 2025)", "[人口|じんこう]の[大|おお]きさ";
    ALL_SIZES = "すべての大きさ", "All sizes", "ぜんぶ";
    CHANGE = "人口の増減(2013–2025年)", "Change of population 2013–2025", "[人口|じんこう]の[変|か]わり[方|かた]";
    ALL_CHANGES = "すべて", "All", "ぜんぶ";
    CLEAR = "しぼりこみをやめる", "Clear filters", "ぜんぶ[見|み]る";
    FIT = "この{n}圏域を地図で見る", "Show these {n} on the map", "この{n}を[地図|ちず]で[見|み]る";
    SHOWN = "{n} 圏域を表示", "{n} areas shown", "{n}の[圏域|けんいき]";
    COL_NAME = "圏域", "Area", "[圏域|けんいき]";
    COL_CORE = "中枢都市", "Core city", "[中心|ちゅうしん]の[市|し]";
    COL_MEMBERS = "市町村の数", "Members", "[町|まち]の[数|かず]";
    COL_FORMED = "できた日", "Formed", "できた[日|ひ]";
    COL_POPULATION = "人口 2025年", "Population 2025", "[人口|じんこう] 2025[年|ねん]";
    COL_CHANGE = "増減率 2013–2025年", "Change 2013–2025", "[増|ふ]えた[割合|わりあい]";
    COL_TOWN = "市町村", "Municipality", "[町|まち]";
    COL_ROLE = "役割", "Role", "[役割|やくわり]";
    COL_JOINED = "参加", "Joined", "[入|はい]った[日|ひ]";
    COL_OTHER = "ほかの圏域", "Other areas", "ほかの[圏域|けんいき]";
    TABLE_NOTE = "人口は住民基本台帳(2013年は3月31日、2025年は1月1日)。市町村を合わせたものです。",
        "Population: resident register, 31 March 2013 and 1 January 2025, summed over members.",
        "[人口|じんこう]は[町|まち]を[足|た]したものです。";
    MULTIPLES = "38の圏域の人口", "Population of the 38 areas", "38の[圏域|けんいき]の[人口|じんこう]";
    FACTS = "どんな圏域か", "The facts", "どんな[圏域|けんいき]か";
    DECLARED = "中枢都市の宣言", "Declared by the core city", "[中心|ちゅうしん]の[市|し]が[決|き]めた[日|ひ]";
    UNKNOWN = "不明", "unknown", "わかりません";
    FORMED = "最初の連携協約", "First agreement", "[最初|さいしょ]の[約束|やくそく]";
    MEMBERS = "構成する市町村", "Members", "[入|はい]っている[町|まち]";
    MEMBERS_N = "{n} 市町村(わかった範囲)", "{n}, as far as found", "{n}の[町|まち](わかったもの)";
    HOW_SURE = "名簿の確かさ", "How sure the list is", "[名簿|めいぼ]は[正|ただ]しいか";
    SEEN_A = "2024年以後のページで確かめた", "seen on a page of 2024 or later", "2024[年|ねん]より[後|あと]に[見|み]た";
    SEEN_B = "最後に確かめたのは2020〜2023年", "last seen in 2020–2023", "2020〜2023[年|ねん]に[見|み]た";
    SEEN_C = "最後に確かめたのは2019年", "last seen in 2019", "2019[年|ねん]に[見|み]た";
    POPULATION = "人口", "Population", "[人口|じんこう]";
    POPULATION_LINE = "{from} 人(2013年)から {to} 人(2025年)、{change}", "{from} in 2013, {to} in 2025, {change}", "{from}[人|にん]から{to}[人|にん]。{change}";
    HOW_IT_WENT = "人口の動き", "How the population has gone", "[人口|じんこう]の[動|うご]き";
    MEMBER_TABLE = "構成する市町村", "Member municipalities", "[入|はい]っている[町|まち]";
    ROLE_CORE = "中枢都市", "core city", "[中心|ちゅうしん]の[市|し]";
    ROLE_PARTNER = "連携市町村", "partner", "[協力|きょうりょく]する[町|まち]";
    MONTH_ONLY = "(月まで判明)", "(month known)", "([月|つき]だけ)";
    AT_LATEST = "までに", "at the latest", "まで";
    KOCHI_TITLE = "国の制度の外で高知市と協約を結んだ13市町村", "Thirteen with agreements outside the national scheme", "[国|くに]の[決|き]まりの[外|そと]の13の[町|まち]";
    KOCHI_NOTE = "県の補助による協約で、国の連携中枢都市圏には数えません。このサイトでは、参加にも不参加にも入れていません。",
        "Their agreements with Kochi city are under a prefectural grant. This site counts them neither as participants nor as non-participants.",
        "[県|けん]の[決|き]まりで[協力|きょうりょく]しています。この[数|かず]には[入|い]れません。";
    ONE_CITY = "合併した1つの市だけの圏域です。", "An area of a single merged city.", "1つの[市|し]だけの[圏域|けんいき]です。";
    OVERLAP = "{n} の市町村が、ほかの圏域にも入っています。圏域を足し合わせると重なります。",
        "{n} of its members belong to another area too, so areas do not add up.", "{n}の[町|まち]は、ほかの[圏域|けんいき]にも[入|はい]ります。";
    SOURCES = "名簿の出典", "Sources of the list", "[名簿|めいぼ]の[出典|しゅってん]";
    NEXT = "ここから", "From here", "ここから";
    GO_SCENARIO = "この圏域の2050年を考える", "Try 2050 for this area", "2050[年|ねん]を[考|かんが]える";
    GO_COMPARE = "参加した市町村をくらべる", "Compare participants", "[町|まち]をくらべる";
    GO_INDEX = "38の圏域にもどる", "Back to the 38 areas", "38の[圏域|けんいき]にもどる";
    RANK = "{rank}位({best}〜{worst})", "rank {rank} ({best}–{worst})", "{rank}[番|ばん]({best}〜{worst})";
    RANK_NOTE = "増減率の下は38圏域での順位と、その幅。圏域ごとに市町村を引きなおして1,000回数えた90%の範囲で、少しのちがいで順位は入れかわります。",
        "Beneath the change: rank among the 38 and its range, from 1,000 counts in which each area’s members are drawn again (90%). Small differences turn ranks over.",
        "[下|した]の[数|かず]は[順番|じゅんばん]です。[順番|じゅんばん]は[少|すこ]しのことで[変|か]わります。";
    MAP = "地図", "Map", "[地図|ちず]";
    SORT_HINT = "見出しを押すと並べかえ", "Press a heading to sort", "[上|うえ]をおすと[並|なら]べかえます";
}

/// How sure a member list is.
pub const fn seen(seen: Seen) -> Text {
    match seen {
        Seen::A => SEEN_A,
        Seen::B => SEEN_B,
        Seen::C => SEEN_C,
    }
}

/// A member's role.
pub const fn role(role: MemberRole) -> Text {
    match role {
        MemberRole::Core => ROLE_CORE,
        MemberRole::Partner => ROLE_PARTNER,
    }
}

/// What to add to a date that is not known to the day.
pub const fn precision(p: Precision) -> Option<Text> {
    match p {
        Precision::Day => None,
        Precision::Month => Some(MONTH_ONLY),
        Precision::Bound => Some(AT_LATEST),
    }
}

/// Name of a band of size or change.
pub fn band(id: &str) -> Text {
    match id {
        "under-300k" => Text::new("30万人未満", "under 300,000", "30[万人|まんにん]より[少|すく]ない"),
        "300k-500k" => Text::new("30万〜50万人", "300,000 to 500,000", "30[万|まん]から50[万人|まんにん]"),
        "500k-1m" => Text::new("50万〜100万人", "500,000 to 1 million", "50[万|まん]から100[万人|まんにん]"),
        "over-1m" => Text::new("100万人以上", "1 million and over", "100[万人|まんにん]より[多|おお]い"),
        "grew" => Text::new("ふえた", "grew", "ふえた"),
        "fell-under-5" => Text::new("減り方が5%まで", "fell by up to 5%", "5%より[少|すこ]しへった"),
        "fell-5-10" => Text::new("5%をこえ10%まで減った", "fell by 5 to 10%", "5から10%へった"),
        _ => Text::new("10%をこえて減った", "fell by over 10%", "10%よりたくさんへった"),
    }
}

/// Name of a region of prefectures.csv.
pub fn region(id: &str) -> Text {
    match id {
        "hokkaido" => Text::new("北海道", "Hokkaido", "[北海道|ほっかいどう]"),
        "tohoku" => Text::new("東北", "Tohoku", "[東北|とうほく]"),
        "kanto" => Text::new("関東", "Kanto", "[関東|かんとう]"),
        "chubu" => Text::new("中部", "Chubu", "[中部|ちゅうぶ]"),
        "kinki" => Text::new("近畿", "Kinki", "[近畿|きんき]"),
        "chugoku" => Text::new("中国", "Chugoku", "[中国|ちゅうごく]"),
        "shikoku" => Text::new("四国", "Shikoku", "[四国|しこく]"),
        _ => Text::new("九州・沖縄", "Kyushu and Okinawa", "[九州|きゅうしゅう]・[沖縄|おきなわ]"),
    }
}
