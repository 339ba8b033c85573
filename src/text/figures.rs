//! Words of the figures: titles, descriptions, caveats, column headings.

use super::Text;
use super::site::texts;

texts! {
    AND_OURS = "。計算は圏域くらべ", ". Computed by Kurabe", "。[計算|けいさん]は[圏域|けんいき]くらべ";
    GROUP = "組", "Group", "[組|くみ]";
    MUNICIPALITIES = "市町村数", "Municipalities", "[町|まち]の[数|かず]";
    MEAN = "平均", "Mean", "[平均|へいきん]";
    MEAN_OF = "平均 {value}", "mean {value}", "[平均|へいきん] {value}";
    WEIGHTED_MEAN_OF = "人口で重みづけた平均 {value}", "weighted mean {value}", "[人口|じんこう]で[重|おも]くした[平均|へいきん] {value}";
    TOTAL_CHANGE_OF = "合計の増減率 {value}", "change of the total {value}", "[全部|ぜんぶ]の[人口|じんこう] {value}";
    MEDIAN = "中央値", "Median", "まん[中|なか]の[値|あたい]";
    LOWER_QUARTILE = "第1四分位", "Lower quartile", "[下|した]から4[分|ぶん]の1";
    UPPER_QUARTILE = "第3四分位", "Upper quartile", "[上|うえ]から4[分|ぶん]の1";
    SMALLEST = "最小", "Smallest", "いちばん[小|ちい]さい";
    LARGEST = "最大", "Largest", "いちばん[大|おお]きい";
    YEAR = "年", "Year", "[年|とし]";
    LOW = "{group} 下限", "{group}, low", "{group} [下|した]";
    HIGH = "{group} 上限", "{group}, high", "{group} [上|うえ]";
    DATE = "{y}年{m}月{d}日", "{d} {month} {y}", "{y}[年|ねん]{m}[月|がつ]{d}[日|にち]";
    FROM_TO = "{from}から{to}", "{from} to {to}", "{from}から{to}まで";
    ON_YEAR = "{y}年", "{y}", "{y}[年|ねん]";

    PUBLISHED_TITLE = "公表された研究: 参加191市町村 平均−3,717人、不参加172市町村 −1,584人",
        "Published study: 191 participating municipalities −3,717 people on average, 172 others −1,584",
        "[発表|はっぴょう]された[研究|けんきゅう]です。[入|はい]った191の[町|まち]は−3,717[人|にん]、ほかの172は−1,584[人|にん]。";
    PUBLISHED_SUBTITLE = "1市町村あたりの人口の増減、2012年度から2021年度。大きなまちほど、減る人数は大きくなります",
        "Change of population per municipality, fiscal 2012 to 2021. Larger towns lose more people",
        "1つの[町|まち]の[人口|じんこう]の[変|か]わり[方|かた]です。2012[年度|ねんど]から2021[年度|ねんど]までです。[大|おお]きい[町|まち]ほど、[減|へ]る[人|ひと]が[多|おお]いです。";
    PUBLISHED_IN = "参加した191市町村", "191 that participated", "[入|はい]った191の[町|まち]";
    PUBLISHED_OUT = "参加しなかった172市町村", "172 that did not", "[入|はい]らなかった172の[町|まち]";
    PUBLISHED_DESCRIPTION = "2本の横棒。0から左へのびるほど、人口が多く減ったことを表します。",
        "Two horizontal bars. The further a bar runs to the left of zero, the more people were lost.",
        "2[本|ほん]の[棒|ぼう]の[図|ず]です。[左|ひだり]に[長|なが]いほど、[人|ひと]が[多|おお]く[減|へ]りました。";
    PUBLISHED_SAYS = "2018年に参加していた191市町村の平均は−3,717人、要件を満たして参加しなかった172市町村の平均は−1,584人。",
        "The 191 municipalities participating in 2018 lost 3,717 people on average; the 172 that met the requirements but did not participate lost 1,584.",
        "[入|はい]った191の[町|まち]は[平均|へいきん]−3,717[人|にん]です。[入|はい]らなかった172の[町|まち]は−1,584[人|にん]です。";
    PUBLISHED_CAVEAT = "大きなまちほど減る人数は大きくなります。Nodaの結論は、私たちが見ていない別の分析にもよっています。差は、参加の効果とはかぎりません。",
        "Larger towns lose more people. Noda’s conclusion also rests on other analyses we have not seen. A difference need not come from joining.",
        "[大|おお]きい[町|まち]ほど、[減|へ]る[人|ひと]が[多|おお]いです。[研究|けんきゅう]には、ほかの[分析|ぶんせき]もあります。[差|さ]の[理由|りゆう]は、わかりません。";
    ZERO_CHANGE = "増減なし", "no change", "[変|か]わらない";
    MEAN_CHANGE = "平均の増減", "Mean change", "[平均|へいきん]";

    SAME_TITLE = "差があるとは言えない: {difference}(95%の幅 {low}〜{high})",
        "No difference can be told: {difference} (95% range {low} to {high})",
        "[差|さ]があるとは[言|い]えません。{difference}({low}から{high})";
    HIGHER_TITLE = "{treated}の平均のほうが{difference}高い(95%の幅 {low}〜{high})",
        "On average {treated} are higher: {difference} (95% range {low} to {high})",
        "{treated}のほうが[高|たか]いです。{difference}({low}から{high})";
    LOWER_TITLE = "{treated}の平均のほうが低い: {difference}(95%の幅 {low}〜{high})",
        "On average {treated} are lower: {difference} (95% range {low} to {high})",
        "{treated}のほうが[低|ひく]いです。{difference}({low}から{high})";
    DOTS_SUBTITLE = "{indicator}の{measure}、{period}。点の1つ1つが市町村",
        "{measure} of {indicator}, {period}. Each dot is a municipality",
        "{indicator}の{measure}。{period}。[点|てん]1つが1つの[町|まち]です。";
    DOTS_DESCRIPTION = "市町村ごとの値を、組ごとに1段の点で並べた図。右ほど値が大きく、縦線は組の平均。",
        "Every municipality’s value as a dot, a row for each group. Values rise to the right; the upright line in a row is the group’s mean.",
        "[町|まち]ごとの[値|あたい]を[点|てん]でならべた[図|ず]です。[右|みぎ]ほど[大|おお]きいです。たての[線|せん]は[平均|へいきん]です。";
    DOTS_SAYS = "{treated}({n1})は{mean1}、{control}({n2})は{mean2}。差は{difference}、県ごとのまとまりを考えた95%の幅は{low}〜{high}。点の広がりは{min}から{max}まで。",
        "{treated} ({n1}): {mean1}; {control} ({n2}): {mean2}. Difference {difference}, 95% range clustered by prefecture {low} to {high}. Dots run from {min} to {max}.",
        "{treated}({n1})は{mean1}です。{control}({n2})は{mean2}です。[差|さ]は{difference}です。[幅|はば]は{low}から{high}です。";
    DOTS_OTHERS = "ほか{n}", "and {n} more", "ほか{n}";
    DOTS_CUT = "目もりに入らない{n}市町村は、端に矢印で示した。", "The axis is cut: {n} municipalities beyond it stand at its ends as arrows. ",
        "[端|はし]の[矢印|やじるし]は、[目|め]もりの[外|そと]の{n}の[町|まち]です。";
    DOTS_TABLE = "{indicator}の{measure}、{period}。組ごとのまとめ", "{measure} of {indicator}, {period}: summary by group",
        "{indicator}の{measure}。{period}";
    CAVEAT = "参加は自分で選んだもので、減っていたから参加した市町村もあります。差は効果ではありません。10年は短く、となりどうしは影響しあいます。",
        "Joining was a choice, and some may have joined because they were shrinking. A difference is not an effect. Ten years are short, and neighbours affect one another.",
        "[入|はい]るかどうかは、[町|まち]が[決|き]めました。[減|へ]っていたから[入|はい]った[町|まち]もあります。[差|さ]の[理由|りゆう]は、わかりません。10[年|ねん]は[短|みじか]いです。";
    CAVEAT_SETTLEMENT = "不参加のうち少なくとも{n}は、別の制度(定住自立圏)に入っています。",
        " At least {n} of the non-participants belong to a sister scheme.",
        "[入|はい]らなかった[町|まち]の{n}は、[別|べつ]の[協力|きょうりょく]をしています。";

    BREAK_FOREIGN = "2013年から外国人をふくむ", "foreign residents counted from 2013", "2013[年|ねん]から[外国人|がいこくじん]も[数|かぞ]えます";
    BREAK_NINE_MONTHS = "この間は9か月", "nine months only", "ここは9か[月|げつ]";

    TREND_TITLE = "{to}年: {treated} {value1}、{control} {value2}", "{to}: {treated} {value1}, {control} {value2}",
        "{to}[年|ねん]は、{treated}が{value1}、{control}が{value2}です。";
    TREND_SUBTITLE_INDEX = "{indicator}、{base}年を100とした各市町村の指数の平均。帯は95%の幅(県ごとのまとまりを考えた)",
        "{indicator}: mean of municipal indices, {base} = 100. Bands: 95% range, clustered by prefecture",
        "{indicator}。{base}[年|ねん]を100とした[数|かず]です。うすい[色|いろ]は95%の[幅|はば]です。";
    TREND_SUBTITLE_LEVEL = "{indicator}の平均。帯は95%の幅(県ごとのまとまりを考えた)", "Mean {indicator}. Bands: 95% range, clustered by prefecture",
        "{indicator}の[平均|へいきん]です。うすい[色|いろ]は95%の[幅|はば]です。";
    TREND_DESCRIPTION = "横が年、縦が値の折れ線。線の右はしに組の名前と最後の値。点線は数え方の変わり目。",
        "Lines over years; at its right end each line has its last value and its group’s name. Dashed uprights mark changes of counting.",
        "[横|よこ]は[年|とし]、[縦|たて]は[値|あたい]です。[線|せん]の[右|みぎ]に[名前|なまえ]があります。[点線|てんせん]で[数|かぞ]え[方|かた]が[変|か]わります。";
    TREND_SAYS = "{from}年に{treated} {a}、{control} {b}。{to}年に{treated} {c}、{control} {d}。",
        "In {from}: {treated} {a}, {control} {b}. In {to}: {treated} {c}, {control} {d}.",
        "{from}[年|ねん]は{a}と{b}です。{to}[年|ねん]は{c}と{d}です。";
    TREND_TABLE = "{indicator}、年ごとの平均と95%の幅", "{indicator}: mean and 95% range by year", "{indicator}の[年|とし]ごとの[平均|へいきん]";

    AREA_TITLE = "{area}: 2025年の人口は2013年の{value1}%、くらべる市町村は{value2}%",
        "{area}: population of 2025 is {value1}% of 2013, that of the comparison group {value2}%",
        "{area}の[人口|じんこう]は、2013[年|ねん]の{value1}%です。ほかの[町|まち]は{value2}%です。";
    AREA_SUBTITLE = "住民基本台帳の人口の合計、2013年を100とする、2010〜2025年",
        "Total population in the resident register, 2013 = 100, 2010 to 2025",
        "[人口|じんこう]の[合計|ごうけい]です。2013[年|ねん]を100とします。2010[年|ねん]から2025[年|ねん]までです。";
    AREA_SAYS = "{area}は{n1}市町村で{people1}人、くらべるのは三大都市圏の外で一度も参加していない{n2}市町村。2010年は{a}と{b}、2025年は{c}と{d}。",
        "{area}: {n1} municipalities with {people1} people; compared with the {n2} outside the metropolises that never joined. In 2010: {a} and {b}; in 2025: {c} and {d}.",
        "{area}は{n1}の[町|まち]で、{people1}[人|にん]です。くらべる[町|まち]は{n2}です。2025[年|ねん]は{c}と{d}です。";
    COMPARISON_LINE = "三大都市圏の外の不参加市町村", "non-participants outside the metropolises", "[入|はい]らなかった[町|まち]";
    AREA_TABLE = "人口の指数(2013年=100)", "Population index (2013 = 100)", "[人口|じんこう]の[変|か]わり[方|かた](2013[年|ねん]は100)";
    POPULATION_OF = "{group} 人口(人)", "{group}, persons", "{group}の[人口|じんこう]";
    AREA_CAVEAT = "合計の動きなので、大きな市の動きが強く出ます。市町村は2025年4月1日現在の名簿による。差は効果ではありません。",
        "Totals follow the largest cities most. Members as listed for 1 April 2025. A difference is not an effect.",
        "[合計|ごうけい]なので、[大|おお]きい[市|し]の[動|うご]きが[強|つよ]く[出|で]ます。[差|さ]の[理由|りゆう]は、わかりません。";

    AREAS_TITLE = "38圏域のうち{n}は、圏域の外の市町村の合計より人口を保っている",
        "{n} of the 38 areas kept more of their population than the municipalities outside taken together",
        "38の[圏域|けんいき]のうち{n}は、ほかの[町|まち]より[人口|じんこう]が[残|のこ]っています。";
    AREAS_DESCRIPTION = "38圏域の小さな折れ線を同じ目もりで並べた図。青が圏域、黄土色がくらべる市町村。数字は2025年の値。",
        "Small line charts of the 38 areas on one scale. Blue: the area; ochre: the comparison group. The number is the value of 2025.",
        "38の[小|ちい]さい[図|ず]です。[目|め]もりは[同|おな]じです。[青|あお]が[圏域|けんいき]です。[数字|すうじ]は2025[年|ねん]です。";
    AREAS_SAYS = "2025年に最も高いのは{high}({high_value})、最も低いのは{low}({low_value})。くらべる市町村は{comparison}。",
        "Highest in 2025: {high} ({high_value}); lowest: {low} ({low_value}). Comparison group: {comparison}.",
        "いちばん[高|たか]いのは{high}で、{high_value}です。いちばん[低|ひく]いのは{low}で、{low_value}です。";
    AREA = "圏域", "Area", "[圏域|けんいき]";
    THE_AREA = "圏域の合計", "the area", "[圏域|けんいき]";

    SECURE = "保ちやすい", "secure", "[続|つづ]きやすい";
    UNCERTAIN = "分かれ目", "uncertain", "わからない";
    HARD = "むずかしい", "hard", "むずかしい";
    ALONE = "単独で", "alone", "[1|ひと]つの[町|まち]で";
    IN_AREA = "圏域で", "as an area", "[圏域|けんいき]で";
    NEARBY = "近さだけで", "by nearness", "[近|ちか]さだけで";
    SERVICES_DESCRIPTION = "サービスごと、年代ごとに、市町村の数を3つに分けた図。塗った丸は保ちやすい、半分の丸は分かれ目、輪はむずかしい。下の帯は割合。",
        "For each service and decade, municipalities in three classes: filled circle secure, half circle uncertain, ring hard. The bar shows shares.",
        "サービスごとに[町|まち]の[数|かず]を3つに[分|わ]けました。ぬった[丸|まる]は、[続|つづ]きやすい[町|まち]です。";
    SERVICES_SAYS = "{year}年、圏域で数えると単独より{gain}増え、協定がなくても近さだけで数えるとさらに{more}増えます。まとめる効き目に見えるものの多くは、距離です。",
        "In {year}, counting as an area adds {gain} to alone; counting all within reach, without any agreement, adds {more} more. Much of what pooling seems to bring is distance.",
        "[圏域|けんいき]で[数|かぞ]えると、{gain}[増|ふ]えます。[近|ちか]さだけで[数|かぞ]えると、もっと{more}[増|ふ]えます。";
    SERVICES_CAVEAT = "仮定をおいた計算で、予測ではありません。人口だけで決まるものではありません。",
        "A what-if under stated assumptions, never a forecast. Population alone does not decide.",
        "これは、もしもの[計算|けいさん]です。[予測|よそく]ではありません。";
    SERVICES_SOURCE = "国土交通省の資料の人口規模、国立社会保障・人口問題研究所「日本の地域別将来推計人口」",
        "Population sizes published by MLIT; IPSS, Regional Population Projections for Japan",
        "[国土交通省|こくどこうつうしょう]の[資料|しりょう]、[将来|しょうらい]の[人口|じんこう]";
    SERVICE = "サービス", "Service", "サービス";
    REGIME = "だれで", "How", "だれで";
}

/// English names of months, for [`DATE`].
pub const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// Characters that may not begin a line (JIS X 4051, the ones our texts use).
pub const NO_START: &str = "、。，．・:;?!)」』】〉》%‰ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜,.";
/// Characters that may not end a line.
pub const NO_END: &str = "(「『【〈《";
/// Counters that stay with the number before them.
pub const COUNTERS: &str = "年月日人";
