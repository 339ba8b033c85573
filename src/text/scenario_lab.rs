//! Words of the scenario lab's page: the answer, controls, an area of one's own, two scenarios, keeping and sharing.

use super::Text;
use super::site::texts;
use crate::scenario::{Factor, Part, Quantity, Setting};

texts! {
    SENTENCE = "{area}の{year}年は、{preset}、{path}ならどうなるか", "What of {area} in {year}: {preset}, {path}?", "{area}の{year}[年|ねん]です。{preset}。{path}。どうなりますか。";
    BLANK_PRESET = "方向", "Direction", "[方法|ほうほう]";
    OWN_AREA = "自分で組んだ圏域", "an area of your own", "[自分|じぶん]の[圏域|けんいき]";

    HOSPITAL_HEAD = "{year}年、{place}の{n}市町村のうち、病院を保ちやすいのは", "In {year}, of the {n} municipalities of {place}, a hospital is secure in", "{year}[年|ねん]、{place}。{n}の[町|まち]で[病院|びょういん]が[続|つづ]きやすいのは";
    HOSPITAL_HEAD_NATION = "{year}年、38圏域の{n}市町村のうち、病院を保ちやすいのは", "In {year}, of the {n} municipalities of the 38 areas, a hospital is secure in", "{year}[年|ねん]、38の[圏域|けんいき]。{n}の[町|まち]で[病院|びょういん]が[続|つづ]きやすいのは";
    ALONE_MEANS = "自分の住民だけで", "counting own residents only", "[自分|じぶん]の[町|まち]の[人|ひと]だけで";
    AREA_MEANS = "圏域の仲間を数えて", "counting fellow members within reach", "[圏域|けんいき]の[仲間|なかま]も[数|かぞ]えて";
    NEARBY_MEANS = "協定がなくても、近くの人をみな数えて", "counting everyone within reach, agreement or not", "[近|ちか]くの[人|ひと]を ぜんぶ[数|かぞ]えて";
    OUT_OF = "{n}のうち", "of {n}", "{n}のうち";
    RANGE_90 = "90%の幅 {low}〜{high}", "90% range {low} to {high}", "はば {low}から{high}";
    RANGE_SAME = "90%の幅でも{low}", "{low} in the 90% range too", "はばも{low}";
    RANGE_WAIT = "幅を計算しています", "computing the range", "[計算|けいさん]しています";
    GAIN = "圏域で数えると単独より{gain}増えます。協定がなくても近くの人をみな数えると、さらに{more}増えます。差の多くは、協定ではなく距離によるものです。",
        "Counting as an area adds {gain} to alone; counting everyone within reach, agreement or not, adds {more} more. Much of the difference is distance, not agreements.",
        "[圏域|けんいき]で[数|かぞ]えると{gain}[増|ふ]えます。[近|ちか]くの[人|ひと]ぜんぶだと、もっと{more}[増|ふ]えます。[多|おお]くは[距離|きょり]のためです。";
    GAIN_SAME = "圏域で数えると単独より{gain}増えます。協定がなくても近くの人をみな数えると、圏域と同じ数です。差は、協定ではなく距離によるものです。",
        "Counting as an area adds {gain} to alone; counting everyone within reach, agreement or not, gives the same as the area. The difference is distance, not agreements.",
        "[圏域|けんいき]で[数|かぞ]えると{gain}[増|ふ]えます。[近|ちか]くの[人|ひと]ぜんぶでも、[同|おな]じです。[距離|きょり]のためです。";
    GAIN_NOT_POOLED = "この方向では医療を圏域でまとめないので、圏域の数は単独と同じです。協定がなくても近くの人をみな数えると{more}増えます。",
        "This direction does not pool medical care, so the area's number equals alone. Counting everyone within reach adds {more}.",
        "この[方法|ほうほう]では[病院|びょういん]をいっしょにしません。[近|ちか]くの[人|ひと]ぜんぶだと、{more}[増|ふ]えます。";
    HONEST = "もしもの計算で、予測ではありません。線は、いま施設がある所の人口です。人が減ったとき閉じる所の人口ではありません。まとめた人口は上限です。通える距離は私たちの仮定です。",
        "A what-if, not a forecast. The lines describe where facilities are today, not where they close. Pooled population is an upper bound. The distances people travel are our assumption.",
        "もしもの[計算|けいさん]です。[予測|よそく]ではありません。いま[施設|しせつ]がある[町|まち]の[人口|じんこう]から[計算|けいさん]しました。いちばん[多|おお]い[場合|ばあい]の[数|かず]です。[距離|きょり]は[私|わたし]たちの[仮定|かてい]です。";
    POPULATION_LINE = "人口は{year}年に{people}人({change})。", "Population in {year}: {people} ({change}).", "{year}[年|ねん]の[人口|じんこう]は{people}[人|にん]です({change})。";
    SINCE_2020 = "2020年から{change}%", "{change}% on 2020", "2020[年|ねん]から{change}%";
    INSTITUTION_SAME = "「圏域を制度に」の数字は「多分野をつなぐ」と同じです。違うのは、だれが決め、だれが払うかです。",
        "The numbers of “The area as an institution” equal those of “Joining many fields”. What differs is who decides and who pays.",
        "[数字|すうじ]は「いろいろなことを」と[同|おな]じです。だれが[決|き]めるかが ちがいます。";
    ADDED = "入るかもしれないと数えた市町村({n}): {names}", "Counted as those that might join ({n}): {names}", "[入|はい]るかもしれない[町|まち]({n}): {names}";
    ADDED_NATION = "入るかもしれないと数えたのは{n}市町村です。圏域を選ぶと名前が出ます。", "{n} municipalities are counted as those that might join. Choose an area to see their names.", "{n}の[町|まち]を[数|かぞ]えました。[圏域|けんいき]をえらぶと[名前|なまえ]が[出|で]ます。";
    CARD_RESULT = "{year}年に保ちやすい組み合わせ {share}%", "secure in {year}: {share}% of pairs", "{year}[年|ねん]に[続|つづ]きやすい {share}%";

    CHANGE_TITLE = "仮定を変える", "Change the assumptions", "[仮定|かてい]を[変|か]える";
    CHANGE_LEAD = "どの数にも、はじめの値、範囲、出典、どのくらい確かかがあります。変えた数は住所(URL)に残ります。",
        "Every number has a default, a range, a source and how sure it is. What you change stays in the address.",
        "どの[数字|すうじ]にも[理由|りゆう]があります。[変|か]えた[数字|すうじ]は、[住所|じゅうしょ]([URL|ユーアールエル])に[残|のこ]ります。";
    FIELDS_LEAD = "圏域でまとめる分野", "Fields pooled by the area", "いっしょにする[分野|ぶんや]";
    FIELDS_BACK = "方向のとおりにもどす", "Back to the direction’s own", "はじめにもどす";
    FIELD_MOVES = "変わるもの: {what}", "Changes: {what}", "[変|か]わるもの: {what}";
    EXPAND = "まだ入っていない近くの市町村も、入ったとして数える", "Count nearby municipalities outside as if they joined", "[近|ちか]くの[町|まち]も[入|はい]ったとして[数|かぞ]える";
    EXPAND_NOTE = "三大都市圏の11都府県の外で、中枢都市の役所から40 km以内の不参加市町村(政令市・中核市を除く)。参加には合意がいります。圏域の数と人口は、いまの構成市町村だけで数えます。",
        "Non-participants outside the 11 metropolitan prefectures within 40 km of a core city's office, designated and core cities left out. Joining takes agreement. Counts and population keep to the present members.",
        "[中心|ちゅうしん]の[市|し]から40 kmより[近|ちか]い[町|まち]です。[入|はい]るには[話|はな]し[合|あ]いがいります。";
    REGIME_LEAD = "感度と市町村の表で見る数え方", "Way of counting for sensitivity and towns", "[数|かぞ]え[方|かた]";
    GROUP_REACH = "距離・割合・増減", "Distance, shares, growth", "[距離|きょり]や[割合|わりあい]";
    GROUP_ORGANISATION = "組織のめやす", "Yardsticks of organisations", "[組織|そしき]の めやす";
    GROUP_STAFF = "職員数の曲線", "Staff curve", "[職員|しょくいん]の[曲線|きょくせん]";
    GROUP_ERROR = "推計の誤差と階級の幅", "Projection error and width of classes", "[計算|けいさん]のはずれ";
    GROUP_SERVICE = "サービスの線と通える距離", "Lines and distances of services", "サービスの[数字|すうじ]";
    RESET_ONE = "はじめの値({value})にもどす", "Back to the default ({value})", "はじめ({value})にもどす";
    RESET_ALL = "すべてはじめの値にもどす", "All back to the defaults", "ぜんぶ はじめにもどす";
    SOURCE_SURE = "出典: {source}。確かさ: {sure}。", "Source: {source}. How sure: {sure}.", "[出典|しゅってん]: {source}。{sure}。";

    OWN_TITLE = "圏域を自分で組む", "Build an area of your own", "[自分|じぶん]で[圏域|けんいき]をつくる";
    OWN_LEAD = "中心の市と、いっしょに考えたい市町村を選びます。「わたしのまちが入ったら」も試せます。ほかの圏域への参加は考えません。",
        "Choose a core city and any municipalities. “What if we joined?” can be tried too. Memberships of other areas are set aside.",
        "[中心|ちゅうしん]の[市|し]と[町|まち]をえらびます。「[自分|じぶん]の[町|まち]が[入|はい]ったら」もできます。";
    OWN_CHOOSE = "市町村を選んで組む", "Choose the municipalities", "[町|まち]をえらぶ";
    OWN_START = "この圏域から始める", "Start from this area", "この[圏域|けんいき]から[始|はじ]める";
    OWN_ADD = "市町村を加える", "Add a municipality", "[町|まち]を[入|い]れる";
    OWN_CORE = "中心", "core", "[中心|ちゅうしん]";
    OWN_MAKE_CORE = "{name}を中心にする", "Make {name} the core", "{name}を[中心|ちゅうしん]にする";
    OWN_REMOVE = "{name}を外す", "Remove {name}", "{name}をはずす";
    OWN_END = "もとの38圏域にもどる", "Back to the 38 areas", "38の[圏域|けんいき]にもどる";
    OWN_COUNT = "{n}市町村、2020年の人口 {people}人", "{n} municipalities, {people} people in 2020", "{n}の[町|まち]、2020[年|ねん]は{people}[人|にん]";
    JOIN_TITLE = "わたしのまちが入ったら", "What if my town joined?", "[自分|じぶん]の[町|まち]が[入|はい]ったら";
    JOIN_LEAD = "まちを選ぶと、いちばん近い中枢都市の圏域に加えて計算します。すでに参加していれば、その圏域を開きます。",
        "Choose a town: it is added to the area of the nearest core city. If it already takes part, its area opens.",
        "[町|まち]をえらぶと、いちばん[近|ちか]い[圏域|けんいき]に[入|い]れて[計算|けいさん]します。";

    VERSUS_TITLE = "2つのシナリオをならべる", "Two scenarios side by side", "2つを くらべる";
    VERSUS_LEAD = "いまのシナリオをBに置き、Aを変えてくらべます。同じ種(シード)の同じ偶然でくらべるので、差は仮定の差です。",
        "Keep the present scenario as B, then change A. Both meet the same chances, so a difference is one of assumptions.",
        "いまのシナリオをBにします。それからAを[変|か]えて くらべます。";
    VERSUS_KEEP = "いまの設定をBに置く", "Keep the present settings as B", "いまの[設定|せってい]をBにする";
    VERSUS_PRESET = "Bを選ぶ", "Choose B", "Bをえらぶ";
    VERSUS_NONE = "ならべない", "none", "くらべない";
    VERSUS_SWAP = "AとBを入れかえる", "Swap A and B", "AとBを[入|い]れかえる";
    VERSUS_CUSTOM = "置いた設定", "settings kept", "おいた[設定|せってい]";
    VERSUS_DIFFERS = "違うところ: {what}", "They differ in: {what}", "ちがうところ: {what}";
    VERSUS_SAME = "設定は同じです。Aを変えると差が出ます。", "The settings are the same. Change A to see a difference.", "いまは[同|おな]じです。Aを[変|か]えてください。";
    VERSUS_TABLE = "{a_year}年のAと{b_year}年のB。保ちやすい市町村の数。太字は違うもの", "A in {a_year} and B in {b_year}: municipalities secure. Bold: different", "[続|つづ]きやすい[町|まち]の[数|かず]です。[太|ふと]い[字|じ]は、ちがうところです。";
    VERSUS_ROW_PEOPLE = "人口", "Population", "[人口|じんこう]";
    VERSUS_ROW_STAFF = "一般行政の職員数(選んだ割合)", "General-administration staff (chosen share)", "[職員|しょくいん]の[数|かず]";
    VERSUS_ROW_PAIRS = "12のサービスの合計", "All twelve services", "12のサービスぜんぶ";
    VERSUS_DIFFERENCE = "差(A−B)", "A − B", "[差|さ]";
    PARAM_PLACE = "場所", "place", "[場所|ばしょ]";
    PARAM_POOL = "まとめる分野", "fields pooled", "いっしょにすること";
    PARAM_YEAR = "年", "year", "[年|ねん]";
    PARAM_REGIME = "数え方", "way of counting", "[数|かぞ]え[方|かた]";
    PARAM_EXPAND = "入るかもしれない市町村", "who might join", "[入|はい]るかもしれない[町|まち]";
    PARAM_SEED = "種(シード)", "seed", "シード";
    PARAM_SET = "変えた数字", "changed numbers", "[変|か]えた[数字|すうじ]";

    RANKING_TITLE = "38圏域: 圏域で加わる分と、近さだけで加わる分", "The 38 areas: what an area adds, what nearness adds", "38の[圏域|けんいき]を くらべる";
    RANKING_LEAD = "施設では、圏域で数えた人は近くの人の一部なので、圏域の数は「近さだけ」を超えません。並びは、圏域で加わる分から近さだけでさらに加わる分を引いた割合です。上ほど、近さの恩恵が圏域の中で足りています。",
        "For facilities an area counts part of those within reach, so it never exceeds nearness. The order is the share that the area adds less the share that only nearness adds: near the top, what nearness brings lies inside the area.",
        "[圏域|けんいき]の[数|かず]は、「[近|ちか]さだけ」より[大|おお]きくなりません。[上|うえ]の[圏域|けんいき]ほど、[中|なか]だけで[足|た]ります。";

    TOWNS_TITLE = "市町村ごとに: いつ「保ちやすい」を下回るか", "Town by town: when each first falls below secure", "[町|まち]ごとに: いつ むずかしくなるか";
    TOWNS_LEAD = "選んだ数え方({regime})で、2020年から5年おきに見た最初の年。「2020年」は、はじめから下回っていることです。",
        "First of 2020, 2025 … 2050 under the way of counting chosen ({regime}). “2020” means below from the start.",
        "{regime}の[数|かぞ]え[方|かた]です。「2020」は、はじめから むずかしい[町|まち]です。";
    TOWNS_NATION = "全国では、下回り始める年ごとの市町村の数を出します。圏域を選ぶと市町村の名前で出ます。",
        "For the nation: municipalities by the year in which they first fall below. Choose an area for names.",
        "[全国|ぜんこく]は[数|かず]だけです。[圏域|けんいき]をえらぶと[名前|なまえ]が[出|で]ます。";
    ACCURACY_TITLE = "過去の推計は、どれだけ外れたか", "How far earlier projections were off", "[前|まえ]の[計算|けいさん]は どのくらい はずれたか";
    NUMBERS_TITLE = "すべての数", "All numbers", "ぜんぶの[数字|すうじ]";

    KEEP_TITLE = "保存・共有・再現", "Save, share, reproduce", "のこす・[送|おく]る・たしかめる";
    KEEP_LINK = "すべての設定が入ったリンク", "Link with every setting", "ぜんぶの[設定|せってい]が[入|はい]ったリンク";
    KEEP_COPY = "リンクをコピー", "Copy the link", "リンクをコピーする";
    KEEP_COPIED = "コピーしました", "Copied", "コピーしました";
    KEEP_CSV = "入力と結果(CSV)", "Inputs and results (CSV)", "[数字|すうじ](CSV)";
    KEEP_JSON = "入力と結果(JSON)", "Inputs and results (JSON)", "[数字|すうじ](JSON)";
    KEEP_SCRIPT = "同じ数が出るPythonのスクリプト", "A Python script that gives the same figures", "[同|おな]じ[数字|すうじ]が[出|で]るプログラム";
    KEEP_HOW = "データのページからフォルダーの表を取り、次のように動かします。結果の行は、上のCSVの「result」の行と同じ名前と値です。",
        "Take the tables from the data page and run this. Its rows have the names and values of the rows “result” in the CSV above.",
        "データのページから[表|ひょう]をとります。そして、これを[動|うご]かします。";
    KEEP_WAIT = "幅は計算が終わると入ります。", "Ranges are included once computed.", "はばは、[計算|けいさん]のあとで[入|はい]ります。";

    PART_POPULATION = "人口", "population", "[人口|じんこう]";
    PART_SERVICES = "すべてのサービス", "every service", "ぜんぶのサービス";
    PART_ONE_SERVICE = "このサービス", "this service", "このサービス";
    PART_FIRE = "消防のめやす", "fire yardstick", "[消防|しょうぼう]の めやす";
    PART_MEDICAL = "医療圏のめやす", "medical-area yardstick", "[病院|びょういん]の[区域|くいき]の めやす";
    PART_DAILY = "地域生活圏のめやす", "daily-life yardstick", "[生活|せいかつ]の[区域|くいき]の めやす";
    PART_STAFF = "職員数", "staff", "[職員|しょくいん]の[数|かず]";
    PART_RANGES = "90%の幅", "90% ranges", "はば";
    PART_EVIDENCE = "下の事例カードだけ(数は変わりません)", "the evidence cards below only (no number)", "[下|した]のカードだけ";

    FACTOR_PATH = "人口の見通し", "Population path", "[人口|じんこう]の[見通|みとお]し";
    FACTOR_EXPAND = "近くの不参加市町村", "Nearby non-participants", "[近|ちか]くの[町|まち]";
    FACTOR_LINES = "公表された線(階級の端まで)", "Published lines (to the edges of their classes)", "サービスの[線|せん]";
    TRY_JOINED = "入ったとする", "joined", "[入|はい]る";
    TRY_NOT_JOINED = "入らない", "not joined", "[入|はい]らない";
    TRY_LOW = "低い端", "low edge", "[低|ひく]い";
    TRY_HIGH = "高い端", "high edge", "[高|たか]い";
}

/// What of a result a number changes.
pub fn part(part: Part) -> Text {
    match part {
        Part::Population => PART_POPULATION,
        Part::Service(_) => PART_ONE_SERVICE,
        Part::Services => PART_SERVICES,
        Part::Fire => PART_FIRE,
        Part::MedicalArea => PART_MEDICAL,
        Part::DailyLife => PART_DAILY,
        Part::Staff => PART_STAFF,
        Part::Ranges => PART_RANGES,
    }
}

/// A factor of the sensitivity.
pub fn factor(factor: Factor) -> Text {
    use super::scenarios as s;
    match factor {
        Factor::Path => FACTOR_PATH,
        Factor::Expand => FACTOR_EXPAND,
        Factor::Lines => FACTOR_LINES,
        Factor::Number(Quantity::Drift) => s::DRIFT,
        Factor::Number(Quantity::Radius) => s::RADIUS,
        Factor::Number(Quantity::Reach) => s::REACH,
        Factor::Number(_) => s::SECURE_FROM,
    }
}

/// A setting that was tried, short.
pub fn tried(factor: Factor, setting: Setting, language: super::Language) -> String {
    use crate::scenario::ASSUMPTIONS;
    let text = match setting {
        Setting::Path(p) => super::scenarios::path(p),
        Setting::Expand(true) => TRY_JOINED,
        Setting::Expand(false) => TRY_NOT_JOINED,
        Setting::Lines(true) => TRY_HIGH,
        Setting::Lines(false) => TRY_LOW,
        Setting::Number(v) => {
            let unit = match factor {
                Factor::Number(q) => ASSUMPTIONS.get(q.position()).map(|a| a.unit),
                _ => None,
            };
            return super::strip_readings(&unit.map_or_else(|| v.to_string(), |u| super::scenarios::with_unit(v, u, language)));
        }
    };
    text.plain(language)
}

/// A parameter in which two scenarios differ.
pub fn parameter(name: &str) -> Text {
    use super::scenarios as s;
    match name {
        "area" | "own" => PARAM_PLACE,
        "preset" => BLANK_PRESET,
        "pool" => PARAM_POOL,
        "path" => s::BLANK_PATH,
        "drift" => s::DRIFT,
        "year" => PARAM_YEAR,
        "regime" => PARAM_REGIME,
        "radius" => s::RADIUS,
        "reach" => s::REACH,
        "expand" => PARAM_EXPAND,
        "admin_share" => s::ADMIN_SHARE,
        "seed" => PARAM_SEED,
        _ => PARAM_SET,
    }
}
