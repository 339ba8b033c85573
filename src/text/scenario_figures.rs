//! Words of the scenario lab's figures.

use super::Text;
use super::site::texts;
use crate::scenario::Check;

texts! {
    SERVICES_TITLE = "もし{year}年なら、保ちやすいのは単独で{a}%、圏域で{b}%、近さだけで{c}%", "What if: in {year} secure alone {a}%, as an area {b}%, by nearness {c}%",
        "もし{year}[年|ねん]なら。[続|つづ]きやすいのは、[1|ひと]つの[町|まち]で{a}%、[圏域|けんいき]で{b}%。[近|ちか]さだけで{c}%。";
    SERVICES_SUBTITLE = "12のサービス×{n}市町村={total}組のうち、人口からみて保ちやすい組。ます目の数は保ちやすい市町村",
        "Of 12 services × {n} municipalities = {total} pairs, those secure by population. Numbers: municipalities secure",
        "12のサービスと{n}の[町|まち]です。[数|かず]は、[続|つづ]きやすい[町|まち]です。";
    SERVICES_DESCRIPTION = "行はサービス、列は数え方(単独・圏域・近さだけ)と年。帯の高い部分は保ちやすい市町村、低い部分は分かれ目、枠だけの部分はむずかしい市町村の割合。数字は保ちやすい市町村の数。",
        "Rows are services, columns the way of counting (alone, area, nearness) and the year. In each bar the tall part is municipalities secure, the low part uncertain, the outline hard. Numbers count those secure.",
        "[行|ぎょう]はサービスです。[列|れつ]は[数|かぞ]え[方|かた]と[年|ねん]です。[高|たか]い[帯|おび]は、[続|つづ]きやすい[町|まち]です。[低|ひく]い[帯|おび]は、わからない[町|まち]です。[枠|わく]だけは、むずかしい[町|まち]です。";

    POPULATION_TITLE = "{place}の人口: もし{year}年なら{people}人(90%の幅 {low}〜{high})", "Population of {place}: {people} in {year} if the path holds (90% range {low} to {high})",
        "{place}の[人口|じんこう]。もし{year}[年|ねん]なら{people}[人|にん]です。";
    POPULATION_TITLE_PLAIN = "{place}の人口: もし{year}年なら{people}人", "Population of {place}: {people} in {year} if the path holds", "{place}の[人口|じんこう]。もし{year}[年|ねん]なら{people}[人|にん]です。";
    POPULATION_SUBTITLE = "{path}。数えた{n}市町村の合計", "{path}; sum of the {n} municipalities counted", "{path}。{n}の[町|まち]の[合計|ごうけい]です。";
    POPULATION_DESCRIPTION = "人口の折れ線。太い青線が選んだ見通し、帯が90%の幅、黒線が国勢調査、灰色の線が2018年に公表された推計。",
        "Lines of population: the bold blue line is the chosen path, the band its 90% range, the black line the censuses, the grey line the projection released in 2018.",
        "[青|あお]い[線|せん]は、えらんだ[見通|みとお]しです。[黒|くろ]い[線|せん]は、[国勢調査|こくせいちょうさ]です。[灰色|はいいろ]の[線|せん]は、2018[年|ねん]の[計算|けいさん]です。";
    POPULATION_SAYS = "2020年の{from}人から{year}年の{people}人へ({change}%)。{earlier}", "From {from} in 2020 to {people} in {year} ({change}%). {earlier}",
        "2020[年|ねん]は{from}[人|にん]です。{year}[年|ねん]は{people}[人|にん]です。";
    POPULATION_EARLIER = "2018年公表の推計は、2025年の国勢調査(速報)に対して{error}%でした。", "The release of 2018 was off by {error}% for the census of 2025 (preliminary).", "2018[年|ねん]の[計算|けいさん]は、2025[年|ねん]に{error}%ずれました。";
    POPULATION_NO_EARLIER = "福島県には2018年公表の推計がありません。", "There is no release of 2018 for Fukushima.", "[福島|ふくしま]は2018[年|ねん]の[計算|けいさん]がありません。";
    POPULATION_CAVEAT = "見通しが続いたらという計算で、予測ではありません。幅は、これまでの推計の誤差と公表値の階級の幅からの計算で、災害や制度の変化は入っていません。",
        "What if the path went on: not a forecast. The range comes from errors of earlier projections; disasters and changes of policy are not in it.",
        "これは、もしもの[計算|けいさん]です。[予測|よそく]ではありません。[災害|さいがい]は[入|はい]っていません。";
    POPULATION_SOURCE = "総務省統計局「国勢調査」、国立社会保障・人口問題研究所「日本の地域別将来推計人口」(令和5年推計、平成30年推計)",
        "Statistics Bureau, Population Census; IPSS, Regional Population Projections for Japan (2023, 2018)",
        "[国勢調査|こくせいちょうさ]、[国|くに]の[研究所|けんきゅうじょ]の[計算|けいさん]";
    POPULATION_TABLE = "人口(人)", "Population (persons)", "[人口|じんこう]([人|にん])";
    LINE_PATH = "選んだ見通し", "chosen path", "えらんだ[見通|みとお]し";
    LINE_COUNTED = "国勢調査", "census", "[国勢調査|こくせいちょうさ]";
    LINE_EARLIER = "2018年の推計", "projection of 2018", "2018[年|ねん]の[計算|けいさん]";
    COLUMN_LOW = "下の端(5%)", "low (5%)", "[下|した](5%)";
    COLUMN_MEDIAN = "中央", "median", "まん[中|なか]";
    COLUMN_HIGH = "上の端(95%)", "high (95%)", "[上|うえ](95%)";
    PERSONS = "人", " people", "[人|にん]";

    SENSITIVITY_TITLE = "結果をいちばん動かすのは「{factor}」({low}〜{high}組)", "“{factor}” moves the result most ({low} to {high} pairs)", "いちばん[大|おお]きいのは「{factor}」です({low}から{high})。";
    SENSITIVITY_TITLE_NONE = "どの仮定を動かしても、結果は{base}組のまま", "No assumption moves the result: {base} pairs", "どれを[変|か]えても、{base}です。";
    SENSITIVITY_SUBTITLE = "{year}年、{regime}: 保ちやすい組(サービス×市町村)は{base}。仮定を1つずつ動かす", "{year}, {regime}: {base} secure pairs (service × municipality). One assumption moved at a time", "{year}[年|ねん]。{regime}。いまは{base}です。[1|ひと]つずつ[変|か]えます。";
    SENSITIVITY_DESCRIPTION = "仮定ごとに1行。縦線がいまの結果、丸がその仮定だけを変えたときの結果。上ほど大きく動く。", "One row per assumption. The upright is the result now, the discs what it becomes when that assumption alone is changed. Largest swings first.",
        "[1|ひと]つの[行|ぎょう]が、[1|ひと]つの[仮定|かてい]です。たての[線|せん]が、いまです。[丸|まる]は、[変|か]えたときです。";
    SENSITIVITY_SAYS = "{year}年に保ちやすい組は{base}。{rows}", "{base} pairs secure in {year}. {rows}", "いまは{base}です。{rows}";
    SENSITIVITY_ROW = "{factor}: {list}。", "{factor}: {list}. ", "{factor}: {list}。";
    SENSITIVITY_END = "{what}なら{value}", "{what} → {value}", "{what}は{value}";
    SENSITIVITY_CAVEAT = "動かす幅は私たちの選択で、起こりやすさではありません。1つずつ動かすので、重なったときの動きは別です。", "How far each is moved is our choice, not a likelihood. Moved one at a time: together they may do otherwise.", "[変|か]える[大|おお]きさは、[私|わたし]たちが[決|き]めました。";
    SENSITIVITY_HOSPITAL = "病院を保ちやすい市町村", "Municipalities with a secure hospital", "[病院|びょういん]が[続|つづ]きやすい[町|まち]";
    SENSITIVITY_PAIRS = "保ちやすい組", "Secure pairs", "[続|つづ]きやすい[数|かず]";
    SENSITIVITY_FACTOR = "仮定", "Assumption", "[仮定|かてい]";
    SENSITIVITY_TRIED = "変えた値", "Changed to", "[変|か]えた[値|あたい]";
    SENSITIVITY_NOW = "いま {value}", "now {value}", "いま {value}";
    SENSITIVITY_STILL = "変わらない", "no change", "[変|か]わらない";

    ACCURACY_TITLE = "2023年公表の推計は、2025年に市町村の9割で±{ninety}%より小さく外れた", "The release of 2023 was off by no more than ±{ninety}% in 2025 for nine municipalities in ten", "2025[年|ねん]の[計算|けいさん]は、9[割|わり]の[町|まち]で{ninety}%より[小|ちい]さくはずれました。";
    ACCURACY_SUBTITLE = "推計÷国勢調査−1(%)。点の1つ1つが市町村。2025年は速報", "Projected over counted less 1 (%). Each dot is a municipality. 2025 is preliminary", "[計算|けいさん]と[国勢調査|こくせいちょうさ]の[差|さ](%)です。[点|てん]1つが1つの[町|まち]です。";
    ACCURACY_DESCRIPTION = "推計の公表年と対象年ごとに、市町村の誤差を点で並べた図。右は推計が多すぎた市町村、左は少なすぎた市町村。", "Dots of municipalities' errors by release and year. To the right the projection was too high, to the left too low.",
        "[点|てん]が[右|みぎ]の[町|まち]は、[計算|けいさん]が[多|おお]すぎました。[左|ひだり]の[町|まち]は、[少|すく]なすぎました。";
    ACCURACY_SAYS = "{row}: 平均{mean}%、9割の市町村が±{ninety}%以内({n}市町村)。", "{row}: mean {mean}%, nine in ten within ±{ninety}% ({n} municipalities). ", "{row}は、[平均|へいきん]{mean}%です。";
    ACCURACY_CAVEAT = "5年先と10年先の実績です。30年先の誤差は、まだだれにも分かりません。小さな町村ほど外れやすく、災害や大きな施設の影響も入っています。2018年の推計には福島県の市町村がありません。",
        "Records of five and ten years. Nobody knows errors at thirty years yet. Small places are off by more; disasters and large facilities are in it. The release of 2018 has no municipalities of Fukushima.",
        "5[年|ねん]と10[年|ねん]の[記録|きろく]です。30[年|ねん]は、まだわかりません。";
    ACCURACY_ROW = "{release}年公表→{census}年({years}年先)", "released {release}, for {census} ({years} years on)", "{release}[年|ねん]の[計算|けいさん]、{census}[年|ねん]の[数|かず]";
    ACCURACY_MEAN = "平均 {value}%", "mean {value}%", "[平均|へいきん] {value}%";
    ACCURACY_TABLE = "人口(2020年)ごとの誤差", "Errors by population (2020)", "[人口|じんこう]ごとの はずれ";
    ACCURACY_CHECK = "推計と年", "Release and year", "[計算|けいさん]と[年|ねん]";
    ACCURACY_SIZE = "人口(2020年)", "Population (2020)", "[人口|じんこう](2020[年|ねん])";
    ACCURACY_MEAN_COLUMN = "平均(%)", "Mean (%)", "[平均|へいきん](%)";
    ACCURACY_MEDIAN_COLUMN = "大きさの中央値(%)", "Median size (%)", "まん[中|なか](%)";
    ACCURACY_NINETY_COLUMN = "9割がこれ以内(%)", "Nine in ten within (%)", "9[割|わり]の[町|まち](%)";
    ACCURACY_SD_COLUMN = "対数の標準偏差", "SD of ln", "ばらつき";
    SIZE_ALL = "すべて", "all", "ぜんぶ";
    SIZE_BELOW = "{high}人未満", "under {high}", "{high}[人|にん]より[下|した]";
    SIZE_BETWEEN = "{low}〜{high}人未満", "{low} to under {high}", "{low}から{high}[人|にん]";
    SIZE_FROM = "{low}人以上", "{low} and more", "{low}[人|にん]から";

    GAINS_TITLE = "近さの恩恵が圏域の中でいちばん足りるのは{area}(圏域で+{gain}組、近さだけでさらに+{more}組)", "In {area} most of what nearness brings lies inside the area (area +{gain} pairs, nearness +{more} more)", "[中|なか]だけで いちばん[足|た]りるのは{area}です。[圏域|けんいき]で{gain}、[近|ちか]さで{more}[増|ふ]えます。";
    GAINS_SUBTITLE = "{year}年、12のサービス×市町村の組に占める割合。圏域で加わる分−近さだけで加わる分の順", "{year}: share of pairs (12 services × municipalities), ordered by the area's gain less what only nearness adds", "{year}[年|ねん]。12のサービスと[町|まち]の[組|くみ]の[割合|わりあい]です。";
    GAINS_DESCRIPTION = "圏域ごとの横帯。低い部分は単独でも保ちやすい組、高い部分は圏域で数えて加わる組、枠は近さだけで数えてさらに加わる組。", "A bar per area: the low part is secure alone, the tall part added by counting as an area, the outline added only by counting everyone within reach.",
        "[圏域|けんいき]ごとの[帯|おび]です。[低|ひく]い[帯|おび]は、[1|ひと]つの[町|まち]でも[続|つづ]きやすい[数|かず]です。[高|たか]い[帯|おび]は、[圏域|けんいき]で[増|ふ]えた[数|かず]です。[枠|わく]は、[近|ちか]さだけで[増|ふ]えた[数|かず]です。";
    GAINS_SAYS = "38圏域を合わせて、単独{alone}組、圏域で{area}組が加わり、近さだけでさらに{nearby}組。", "All 38 areas: {alone} pairs alone, {area} added as areas, {nearby} more by nearness.", "38の[圏域|けんいき]で、{alone}です。[圏域|けんいき]で{area}[増|ふ]えます。[近|ちか]さで{nearby}[増|ふ]えます。";
    GAINS_CAVEAT = "施設では、圏域が近さを超えることは数え方からありえません。協定がいるのは、近さだけでは動かない組織(消防・医療圏・事務)と、近い施設を使えるようにする取り決めです。構成市町村の一覧は見た日が圏域で違います。",
        "For facilities an area cannot exceed nearness, by construction. Agreements matter for organisations, which nearness does not move, and for making near facilities usable. Member lists were seen on different dates.",
        "[施設|しせつ]では、[圏域|けんいき]は「[近|ちか]さだけ」をこえません。[約束|やくそく]がいるのは、[消防|しょうぼう]や[役所|やくしょ]の[仕事|しごと]です。";
    GAINS_ALONE = "単独で", "alone", "[1|ひと]つの[町|まち]で";
    GAINS_BY_AREA = "圏域で加わる", "added as an area", "[圏域|けんいき]で[増|ふ]える";
    GAINS_BY_NEARNESS = "近さだけで加わる", "added only by nearness", "[近|ちか]さだけで[増|ふ]える";
    GAINS_VALUE = "圏域+{a} 近さ+{b}", "area +{a}, near +{b}", "+{a} +{b}";
    GAINS_TOWNS = "市町村", "Municipalities", "[町|まち]";
    GAINS_ORDER = "加わる分の差(ポイント)", "Area less nearness (points)", "[差|さ](ポイント)";
    GAINS_HOSPITAL = "病院(単独→圏域→近さ)", "Hospital (alone → area → nearness)", "[病院|びょういん]";
}

/// Name of a check: which release for which year.
pub fn check(check: Check, language: super::Language) -> String {
    let values = [check.release, check.census, check.census - check.from].map(|v| v.to_string());
    let filled = super::fill(ACCURACY_ROW.raw(language), &[("release", &values[0]), ("census", &values[1]), ("years", &values[2])]);
    super::strip_readings(&filled)
}
