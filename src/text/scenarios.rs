//! Words of the scenario lab: assumptions and their sources, presets, results.

use super::Text;

// Assumptions: labels.
/// `drift`.
pub const DRIFT: Text = Text::new(
    "参加市町村の人口が1年に余分に増減する割合(2025年から)",
    "Extra yearly change of participants' population (from 2025)",
    "[参加|さんか]した[市町村|しちょうそん]の[人口|じんこう]。1[年|ねん]に[余分|よぶん]に[変|か]わる[割合|わりあい]",
);
/// `radius`.
pub const RADIUS: Text =
    Text::new("通える距離を何倍に見るか", "Scale of the distance people travel", "[通|かよ]える[距離|きょり]を[何倍|なんばい]にするか");
/// `reach`.
pub const REACH: Text = Text::new(
    "通える距離にいる人のうち数える割合",
    "Share of the people within reach who count",
    "[近|ちか]くの[人|ひと]を どれだけ[数|かぞ]えるか",
);
/// `admin_share`.
pub const ADMIN_SHARE: Text = Text::new(
    "事務の共同化で縮まる職員数の差の割合",
    "Share of the staff difference that sharing reaches",
    "[仕事|しごと]を いっしょにして[減|へ]る[職員|しょくいん]の[割合|わりあい]",
);
/// Line of `secure`.
pub const SECURE_FROM: Text = Text::new(
    "「保ちやすい」とみる立地割合",
    "Share of places with the service counted as secure",
    "「[続|つづ]きやすい」とする[割合|わりあい]",
);
/// Line of `uncertain`.
pub const UNCERTAIN_FROM: Text =
    Text::new("「分かれ目」とみる立地割合", "Share of places with the service counted as uncertain", "「わからない」とする[割合|わりあい]");
/// Small fire bodies.
pub const FIRE_SMALL: Text = Text::new(
    "消防: 小規模とされる管轄人口",
    "Fire: population of a small body",
    "[消防|しょうぼう]: [小|ちい]さいとされる[人口|じんこう]",
);
/// Guide of fire bodies.
pub const FIRE_TARGET: Text = Text::new("消防: 広域化のめやす", "Fire: guide to size", "[消防|しょうぼう]: めやすの[人口|じんこう]");
/// Medical area.
pub const MEDICAL_AREA: Text = Text::new(
    "二次医療圏: 見直し基準の人口",
    "Medical area: population of the review criterion",
    "[病院|びょういん]の[区域|くいき]: [見直|みなお]しの[人口|じんこう]",
);
/// Daily-life area.
pub const DAILY_LIFE: Text = Text::new("地域生活圏のめやす", "Daily-life area: guide to size", "[生活|せいかつ]の[区域|くいき]の めやす");
/// Staff curve.
pub const STAFF_CONSTANT: Text =
    Text::new("職員数の曲線: 定数", "Staff curve: constant", "[職員|しょくいん]の[曲線|きょくせん]: [定数|ていすう]");
/// Staff curve.
pub const STAFF_SLOPE: Text =
    Text::new("職員数の曲線: ln人口の係数", "Staff curve: slope in ln population", "[職員|しょくいん]の[曲線|きょくせん]: かたむき");
/// Staff curve.
pub const STAFF_CURVATURE: Text =
    Text::new("職員数の曲線: (ln人口)²の係数", "Staff curve: curvature", "[職員|しょくいん]の[曲線|きょくせん]: まがり");
/// Staff curve.
pub const STAFF_CAP: Text = Text::new(
    "職員数の曲線: これより上は平ら",
    "Staff curve: flat above",
    "[職員|しょくいん]の[曲線|きょくせん]: これより[上|うえ]は[同|おな]じ",
);
/// 50 % line.
pub const LINE_50: Text = Text::new(
    "{service}: 半数の市町村にある人口",
    "{service}: population where half of municipalities have it",
    "{service}: [半分|はんぶん]の まちにある[人口|じんこう]",
);
/// 80 % line.
pub const LINE_80: Text = Text::new(
    "{service}: 8割の市町村にある人口",
    "{service}: population where four fifths have it",
    "{service}: 8[割|わり]の まちにある[人口|じんこう]",
);
/// Reach.
pub const REACH_KM: Text = Text::new("{service}: 通える距離", "{service}: distance people travel", "{service}: [通|かよ]える[距離|きょり]");

/// Who might join.
pub const EXPAND_KM: Text = Text::new(
    "入るかもしれない市町村: 中枢都市の役所からの距離",
    "Who might join: distance from a core city’s office",
    "[入|はい]るかもしれない[町|まち]: [中心|ちゅうしん]の[市|し]からの[距離|きょり]",
);
/// Error of the projection by size.
pub const ERROR_SD: [Text; 4] = [
    Text::new(
        "推計の誤差(5年後、対数の標準偏差): 3,000人未満",
        "Projection error (ln, five years): under 3,000 people",
        "[計算|けいさん]のはずれ(5[年|ねん]): 3,000[人|にん]より[小|ちい]さい[町|まち]",
    ),
    Text::new(
        "推計の誤差: 3,000〜1万人未満",
        "Projection error: 3,000 to under 10,000 people",
        "[計算|けいさん]のはずれ: 1[万人|まんにん]より[小|ちい]さい[町|まち]",
    ),
    Text::new(
        "推計の誤差: 1万〜3万人未満",
        "Projection error: 10,000 to under 30,000 people",
        "[計算|けいさん]のはずれ: 3[万人|まんにん]より[小|ちい]さい[町|まち]",
    ),
    Text::new(
        "推計の誤差: 3万人以上",
        "Projection error: 30,000 people and more",
        "[計算|けいさん]のはずれ: 3[万人|まんにん]からの[町|まち]",
    ),
];
/// Growth of the error.
pub const ERROR_GROWTH: Text = Text::new(
    "推計の誤差が年とともに広がる速さ(べき)",
    "Power with which the projection error grows over the years",
    "[計算|けいさん]のはずれが[広|ひろ]がる[速|はや]さ",
);
/// Common part of the error.
pub const ERROR_COMMON: Text = Text::new(
    "推計の誤差のうち同じ県で共通の割合(分散)",
    "Share of the error’s variance common within a prefecture",
    "[計算|けいさん]のはずれ: [同|おな]じ[県|けん]で[同|おな]じ[割合|わりあい]",
);
/// Width of the classes of published lines.
pub const CLASS_WIDTH: [Text; 3] = [
    Text::new(
        "公表された線の階級の幅の半分: 1万人未満",
        "Half a class around published lines: under 10,000",
        "[線|せん]の はばの[半分|はんぶん]: 1[万人|まんにん]より[下|した]",
    ),
    Text::new(
        "階級の幅の半分: 1万〜10万人未満",
        "Half a class around lines: 10,000 to under 100,000",
        "[線|せん]の はばの[半分|はんぶん]: 10[万人|まんにん]より[下|した]",
    ),
    Text::new(
        "階級の幅の半分: 10万人以上",
        "Half a class around lines: 100,000 and more",
        "[線|せん]の はばの[半分|はんぶん]: 10[万人|まんにん]から",
    ),
];

// Sources.
/// Errors of the release of 2023.
pub const SOURCE_ERROR: Text = Text::new(
    "2023年公表の推計の2025年と、2025年国勢調査(速報)との差から計算",
    "From the release of 2023 for 2025 against the census of 2025 (preliminary)",
    "2025[年|ねん]の[計算|けいさん]と[国勢調査|こくせいちょうさ]の[差|さ]です",
);
/// Our own choice about errors.
pub const SOURCE_ERROR_OURS: Text = Text::new(
    "私たちの仮定(2018年公表の推計の5年後と10年後の差を参考)",
    "Our assumption, after the errors of the release of 2018 at five and ten years",
    "[私|わたし]たちの[仮定|かてい]です",
);
/// Classes.
pub const SOURCE_CLASS: Text = Text::new(
    "公表された値が階級の中央の値であることから計算",
    "Worked out from published values being mid-points of classes",
    "[公表|こうひょう]の[数|かず]から[計算|けいさん]しました",
);
/// Our own choice.
pub const SOURCE_OURS: Text = Text::new(
    "私たちの仮定(役所どうしの直線距離)",
    "Our assumption (straight line between offices)",
    "[私|わたし]たちの[仮定|かてい]([役所|やくしょ]の[間|あいだ]の[直線|ちょくせん])",
);
/// No published effect.
pub const SOURCE_DRIFT: Text = Text::new(
    "連携中枢都市圏が人口に与える効果の公表値は見つからない。定住自立圏では人口の維持・増加に寄与しなかったとする研究がある(宮下・鷲見 2022)",
    "No effect of these areas on population has been published; for the sister scheme one study found none (Miyashita and Sumi 2022)",
    "[効果|こうか]の[発表|はっぴょう]は[見|み]つかっていません",
);
/// Upper bound of pooling.
pub const SOURCE_REACH: Text = Text::new(
    "私たちの仮定。100%は上限",
    "Our assumption; 100 % is an upper bound",
    "[私|わたし]たちの[仮定|かてい]。100%は いちばん[多|おお]い[場合|ばあい]",
);
/// Staff saved.
pub const SOURCE_ADMIN: Text = Text::new(
    "0は宮下・鷲見(2022)、全面合併の上限は職員18.2%減(吉村 1998)",
    "0: Miyashita and Sumi (2022); full merger as upper bound: 18.2 % fewer staff (Yoshimura 1998)",
    "[研究|けんきゅう]は0と18.2%の[間|あいだ]です",
);
/// Marks of the published slides.
pub const SOURCE_STATUS: Text = Text::new(
    "公表資料の2つの線(50%・80%)にならう",
    "After the two marks of the published slides (50 %, 80 %)",
    "[国|くに]の[資料|しりょう]の2つの[線|せん](50%・80%)",
);
/// Fire White Paper.
pub const SOURCE_FIRE_SMALL: Text = Text::new(
    "消防庁「消防白書」令和5年版",
    "Fire and Disaster Management Agency, White Paper 2023",
    "[消防庁|しょうぼうちょう]「[消防白書|しょうぼうはくしょ]」(2023[年|ねん])",
);
/// Fire guideline.
pub const SOURCE_FIRE_TARGET: Text = Text::new(
    "市町村の消防の広域化に関する基本指針(2013年から「必ずしもとらわれない」)",
    "Basic guideline on wider fire services (since 2013 “not necessarily bound” to it)",
    "[国|くに]の[指針|ししん](2013[年|ねん]からは めやすの[一|ひと]つ)",
);
/// Medical areas.
pub const SOURCE_MEDICAL: Text = Text::new(
    "厚生労働省 2022年5月25日資料(3つの基準の1つ。流入・流出は分からない)",
    "MHLW, 2022-05-25 (one of three criteria; flows are not known)",
    "[厚生労働省|こうせいろうどうしょう]の[資料|しりょう]。3つの[基準|きじゅん]の1つ",
);
/// Daily-life area.
pub const SOURCE_DAILY: Text = Text::new(
    "第三次国土形成計画(2023年7月)",
    "Third National Spatial Strategy (July 2023)",
    "[国|くに]の[国土|こくど]の[計画|けいかく](2023[年|ねん])",
);
/// Own fit.
pub const SOURCE_STAFF: Text = Text::new(
    "一般行政部門職員数2024年と国勢調査2020年の1,709市町村から計算(特別区と福島県の9町村を除く)",
    "Fitted to general-administration staff 2024 and census 2020 of 1,709 municipalities (without the 23 wards and nine of Fukushima)",
    "1,709の[市町村|しちょうそん]の[数字|すうじ]から[計算|けいさん]しました",
);
/// Published lines.
pub const SOURCE_LINE: Text = Text::new(
    "{publication}(版{edition})。人口階級の中央の値",
    "{publication} (edition {edition}); mid-point of a population class",
    "{publication}。[人口|じんこう]の はばの まん[中|なか]",
);

use super::site::texts;
use crate::data::Field;
use crate::scenario::{AssumptionUnit, Path, Preset, Regime, Size, Status, Sure};

texts! {
    TITLE = "もし、圏域の力の合わせ方を変えたら", "What if the areas worked together differently?", "もし、[町|まち]どうしの[協力|きょうりょく]が[変|か]わったら";
    SENTENCE = "{area}を、{path}、{year}年まで見る", "Look at {area}, {path}, to {year}", "{area}を[見|み]ます。{path}。{year}[年|ねん]です。";
    BLANK_AREA = "全国か圏域", "Nation or area", "[全国|ぜんこく]か[圏域|けんいき]";
    BLANK_PATH = "人口の見通し", "Population path", "[人口|じんこう]の[見通|みとお]し";
    BLANK_YEAR = "年", "Year", "[年|ねん]";
    NATION = "全国", "the nation", "[全国|ぜんこく]";
    PATH_IPSS = "国の研究所の推計どおり", "as the IPSS projection of 2023", "[国|くに]の[研究所|けんきゅうじょ]の[計算|けいさん]どおり";
    PATH_TREND = "2015〜2020年の増減が続くとして", "if the change of 2015–2020 went on", "2015〜2020[年|ねん]と[同|おな]じ[変|か]わり[方|かた]で";
    PATH_FLAT = "2020年の人口のままとして", "with the population of 2020", "2020[年|ねん]の[人口|じんこう]のまま";
    PRESETS = "どの方向をためすか", "Which direction to try", "どの[方法|ほうほう]をためすか";
    PRESET_NOW = "連携しやすい分野だけ", "Only the easy fields", "やりやすいことだけ";
    PRESET_DEFENCE = "生活防衛圏", "Defending daily life", "[生活|せいかつ]をまもる";
    PRESET_INTEGRATE = "多分野をつなぐ", "Joining many fields", "いろいろなことを いっしょに";
    PRESET_INSTITUTION = "圏域を制度に", "The area as an institution", "[圏域|けんいき]を しくみにする";
    PRESET_VERTICAL = "都道府県が支える", "Support by the prefecture", "[都道府県|とどうふけん]が[助|たす]ける";
    PRESET_COMBINED = "圏域と都道府県の両方", "Area and prefecture together", "[圏域|けんいき]と[都道府県|とどうふけん]";
    SAYS_NOW = "合意しやすい文化・学びの分野から力を合わせる、いま多い形です。",
        "Act together where agreement is easy, in culture and learning: the common form today.",
        "[文化|ぶんか]だけ、いっしょにします。いま[多|おお]い[形|かたち]です。";
    SAYS_DEFENCE = "人口を増やすより、医療と介護を圏域で守ることを先にする提案です。",
        "Rather than raising population, first defend medical care and care as an area.",
        "[病院|びょういん]と[介護|かいご]を、いっしょにまもります。";
    SAYS_INTEGRATE = "分野ごとの協力をつなぎ、暮らしの全体を圏域で考える提案です。",
        "Tie the separate fields together and plan daily life as a whole for the area.",
        "ぜんぶのことを、[圏域|けんいき]で[考|かんが]えます。";
    SAYS_INSTITUTION = "圏域に決める場と責任を持たせる提案です。数字は「多分野をつなぐ」と同じで、だれが決めるかだけが違います。",
        "Give the area a place to decide and a responsibility. The numbers equal “Joining many fields”; only who decides differs.",
        "[圏域|けんいき]で[決|き]める[形|かたち]です。[数字|すうじ]は「いろいろなことを」と[同|おな]じです。";
    SAYS_VERTICAL = "消防や事務などの組織を都道府県が担い、施設は市町村のままとする形です。",
        "The prefecture carries organisations such as fire service and administration; facilities stay with the municipalities.",
        "[消防|しょうぼう]などを[都道府県|とどうふけん]がします。[施設|しせつ]は[変|か]わりません。";
    SAYS_COMBINED = "施設は圏域で、組織は圏域と都道府県の大きい方で担う形です。",
        "Facilities as an area; organisations at the larger of area and prefecture.",
        "[施設|しせつ]は[圏域|けんいき]で。[組織|そしき]は[大|おお]きいほうで。";
    SWITCHED = "まとめる分野: ", "Fields pooled: ", "いっしょにすること: ";
    CHOOSE = "この方向を見る", "Try this", "これを[見|み]る";
    CHOSEN = "いま見ている方向", "Now shown", "いま[見|み]ています";
    FIELD_MEDICAL = "医療", "medical care", "[病院|びょういん]";
    FIELD_CARE = "介護", "care", "[介護|かいご]";
    FIELD_SHOPPING = "買い物", "shopping", "[買|か]い[物|もの]";
    FIELD_CULTURE = "文化・学び", "culture and learning", "[文化|ぶんか]";
    FIELD_FIRE = "消防", "fire service", "[消防|しょうぼう]";
    FIELD_ADMINISTRATION = "行政事務", "administration", "[役所|やくしょ]の[仕事|しごと]";
    FIELD_MEDICAL_AREA = "医療圏", "medical area", "[病院|びょういん]の[区域|くいき]";
    FIELD_WATER = "水道", "water", "[水道|すいどう]";
    FIELD_INFRASTRUCTURE = "インフラ", "infrastructure", "[道|みち]や[橋|はし]";
    FIELD_TRANSPORT = "公共交通", "public transport", "バスや[電車|でんしゃ]";
    FIELD_PLANNING = "まちづくりの計画", "town planning", "まちの[計画|けいかく]";
    NO_LINE = "水道、インフラ、公共交通、まちづくりの計画には人口の線がないので、結果は出しません。",
        "Water, infrastructure, public transport and town planning have no population line; they show no result.",
        "[水道|すいどう]、[道|みち]、バス、[計画|けいかく]は、[結果|けっか]を[出|だ]しません。";
    NUMBERS = "仮定の数字を変える", "Change the numbers", "[数字|すうじ]を[変|か]える";
    DEFAULT_IS = "はじめの値 {value}", "default {value}", "はじめは {value}";

    UPPER_BOUND = "まとめた人口は上限です。線は、いま施設がある所の人口で、なくなる所の人口ではありません。",
        "Pooled population is an upper bound. The lines describe where facilities are today, not where they close.",
        "いちばん[多|おお]い[場合|ばあい]の[数|かず]です。いま[施設|しせつ]がある[町|まち]の[人口|じんこう]から[計算|けいさん]しました。";
    TABLE_TITLE = "{year}年、サービスごとの市町村の数と住む人", "Municipalities and their residents by service, {year}", "{year}[年|ねん]の[町|まち]の[数|かず]と[人|ひと]の[数|かず]";
    TABLE_NOTE = "圏域の行は圏域の市町村だけを数えます。ほかの行は、選んだ範囲の市町村すべてです。",
        "Rows “as an area” count members of areas only; the others every municipality of the scope.",
        "「[圏域|けんいき]で」の[行|ぎょう]は、[圏域|けんいき]の[町|まち]だけです。";
    RESIDENTS = "{status} 住む人", "{status}, residents", "{status} [人|ひと]";
    FIRST_TITLE = "いつから「保ちやすい」を下回るか", "When each place first falls below secure", "いつから むずかしくなるか";
    FIRST_SERVICE = "サービス", "Service", "サービス";
    FIRST_NEVER = "2050年まで下回らない", "not by 2050", "2050[年|ねん]まで だいじょうぶ";
    FIRST_TOWN = "市町村", "Municipality", "[町|まち]";
    FIRST_YEAR = "{year}年から", "from {year}", "{year}[年|ねん]から";
    ORGANISATIONS = "組織の大きさを、めやすとくらべる", "Organisations against published yardsticks", "[組織|そしき]の[大|おお]きさ";
    ORGANISATION_NOTE = "大きさだけの比較です。医療圏は3つの見直し基準の1つで、患者の流れは分かりません。都道府県には大きさの区分をつけません。",
        "Size only. For medical areas this is one of three review criteria; flows of patients are not known. A prefecture gets no status.",
        "[大|おお]きさだけをくらべます。[患者|かんじゃ]の[動|うご]きはわかりません。";
    AREA_HEAD = "圏域", "Area", "[圏域|けんいき]";
    PEOPLE_HEAD = "人口", "People", "[人口|じんこう]";
    FIRE_HEAD = "消防(10万・30万)", "Fire (100,000 / 300,000)", "[消防|しょうぼう](10[万|まん]・30[万|まん])";
    MEDICAL_HEAD = "医療圏(20万)", "Medical area (200,000)", "[病院|びょういん]の[区域|くいき](20[万|まん])";
    DAILY_HEAD = "地域生活圏(10万)", "Daily-life area (100,000)", "[生活|せいかつ]の[区域|くいき](10[万|まん])";
    SIZE_NOT_POOLED = "まとめない", "not pooled", "いっしょにしない";
    SIZE_PREFECTURE = "都道府県が担う", "at the prefecture", "[都道府県|とどうふけん]がする";
    SIZE_BELOW = "下回る", "below", "より[小|ちい]さい";
    SIZE_BETWEEN = "間", "between", "[間|あいだ]";
    SIZE_AT_LEAST = "以上", "at or above", "より[大|おお]きい";
    STAFF = "一般行政の職員数(曲線による)は、それぞれ単独で約{alone}人、この方向でまとめた上限で約{pooled}人、選んだ割合({share}%)では約{expected}人です。",
        "General-administration staff by the curve: about {alone} each alone, about {pooled} as the upper bound of this direction, about {expected} at the chosen share ({share} %).",
        "[職員|しょくいん]は[1|ひと]つの[町|まち]ずつで、およそ{alone}[人|にん]です。いっしょにすると、いちばん[少|すく]なくて{pooled}[人|にん]です。";
    LEFT_OUT = "推計がまとめてしか出ていないため除いた市町村: {names}", "Left out because projected only as a group: {names}", "[計算|けいさん]がないので、[除|のぞ]いた[町|まち]: {names}";
    EMPTY = "2020年の国勢調査で人口が0だったため除いた市町村: {names}", "Left out because nobody lived there at the census of 2020: {names}", "2020[年|ねん]に[人|ひと]がいなかった[町|まち]: {names}";
    OFFICE_ELSEWHERE = "役所が区域の外にあり、海を渡る時間も分からないため、距離が実際と合わない所: {names}",
        "Places whose office lies elsewhere and whose sea crossings are not known, so that distances mislead: {names}",
        "[役所|やくしょ]が[町|まち]の[外|そと]にあります。[距離|きょり]が[合|あ]いません: {names}";
    ASSUMPTIONS_TITLE = "仮定と出典", "Assumptions and sources", "[仮定|かてい]と[出典|しゅってん]";
    HEAD_ASSUMPTION = "仮定", "Assumption", "[仮定|かてい]";
    HEAD_WAY = "数え方", "Counting", "[数|かぞ]え[方|かた]";
    HEAD_DEFAULT = "はじめの値", "Default", "はじめの[値|あたい]";
    STAFF_NOT_POOLED = "一般行政の職員数(曲線による)は、それぞれ単独で約{alone}人です。この設定では行政事務をまとめません。",
        "General-administration staff by the curve: about {alone} each alone. Administration is not pooled in this setting.",
        "[職員|しょくいん]は[1|ひと]つの[町|まち]ずつで、およそ{alone}[人|にん]です。いっしょにしません。";
    HEAD_VALUE = "値", "Value", "[数字|すうじ]";
    HEAD_RANGE = "範囲", "Range", "はんい";
    HEAD_SOURCE = "出典", "Source", "[出典|しゅってん]";
    HEAD_SURE = "確かさ", "How sure", "どのくらい[確|たし]か";
    SURE_SEEN = "公表元で確認", "read at the publisher's", "[元|もと]の[資料|しりょう]を[見|み]ました";
    SURE_SECOND = "引用した資料で確認", "read in a page quoting it", "[引用|いんよう]を[見|み]ました";
    SURE_MACHINE = "スライドの文字読み取り(組み合わせは私たち)", "machine-read slide, pairing ours", "[機械|きかい]で[読|よ]みました";
    SURE_DERIVED = "公表値から計算", "computed from published figures", "[計算|けいさん]しました";
    SURE_OURS = "私たちの仮定", "our own assumption", "[私|わたし]たちの[仮定|かてい]";
    SURE_WHAT_IF = "もしもの値(裏づけなし)", "what-if, without evidence", "もしもの[数字|すうじ]";
    UNIT_PERSONS = "{n}人", "{n} people", "{n}[人|にん]";
    UNIT_PERCENT_YEAR = "{n}%/年", "{n} % a year", "1[年|ねん]に{n}%";
}

/// Words of a status.
pub fn status(status: Status) -> Text {
    use super::figures;
    match status {
        Status::Secure => figures::SECURE,
        Status::Uncertain => figures::UNCERTAIN,
        Status::Hard => figures::HARD,
    }
}

/// Words of a regime.
pub fn regime(regime: Regime) -> Text {
    use super::figures;
    match regime {
        Regime::Alone => figures::ALONE,
        Regime::Area => figures::IN_AREA,
        Regime::Nearby => figures::NEARBY,
    }
}

/// Words of a population path.
pub fn path(path: Path) -> Text {
    match path {
        Path::Ipss => PATH_IPSS,
        Path::Trend => PATH_TREND,
        Path::Flat => PATH_FLAT,
    }
}

/// Name of a preset, and one sentence on what it proposes.
pub fn preset(preset: Preset) -> (Text, Text) {
    match preset {
        Preset::Now => (PRESET_NOW, SAYS_NOW),
        Preset::Defence => (PRESET_DEFENCE, SAYS_DEFENCE),
        Preset::Integrate => (PRESET_INTEGRATE, SAYS_INTEGRATE),
        Preset::Institution => (PRESET_INSTITUTION, SAYS_INSTITUTION),
        Preset::Vertical => (PRESET_VERTICAL, SAYS_VERTICAL),
        Preset::Combined => (PRESET_COMBINED, SAYS_COMBINED),
    }
}

/// Name of a field.
pub fn field(field: Field) -> Text {
    match field {
        Field::Medical => FIELD_MEDICAL,
        Field::Care => FIELD_CARE,
        Field::Shopping => FIELD_SHOPPING,
        Field::Culture => FIELD_CULTURE,
        Field::Fire => FIELD_FIRE,
        Field::Administration => FIELD_ADMINISTRATION,
        Field::MedicalArea => FIELD_MEDICAL_AREA,
        Field::Water => FIELD_WATER,
        Field::Infrastructure => FIELD_INFRASTRUCTURE,
        Field::Transport => FIELD_TRANSPORT,
        Field::Planning => FIELD_PLANNING,
    }
}

/// Words of a body's size.
pub fn size(size: Size) -> Text {
    match size {
        Size::NotPooled => SIZE_NOT_POOLED,
        Size::Prefecture => SIZE_PREFECTURE,
        Size::Below => SIZE_BELOW,
        Size::Between => SIZE_BETWEEN,
        Size::AtLeast => SIZE_AT_LEAST,
    }
}

/// How sure an assumption is.
pub fn sure(sure: Sure) -> Text {
    match sure {
        Sure::Seen => SURE_SEEN,
        Sure::SecondHand => SURE_SECOND,
        Sure::MachineRead => SURE_MACHINE,
        Sure::Derived => SURE_DERIVED,
        Sure::OurChoice => SURE_OURS,
        Sure::WhatIf => SURE_WHAT_IF,
    }
}

/// A number of the table with its unit.
pub fn with_unit(value: f64, unit: AssumptionUnit, language: super::Language) -> String {
    use super::{fill, number};
    let shortest = value.to_string().replace('-', "\u{2212}");
    match unit {
        AssumptionUnit::Persons => fill(UNIT_PERSONS.raw(language), &[("n", &number::plain(value, 0))]),
        AssumptionUnit::Km => format!("{shortest} km"),
        AssumptionUnit::Percent => format!("{shortest}%"),
        AssumptionUnit::PercentPerYear => fill(UNIT_PERCENT_YEAR.raw(language), &[("n", &shortest)]),
        AssumptionUnit::Share => format!("{}%", number::plain(100.0 * value, 0)),
        AssumptionUnit::Number => shortest,
    }
}
