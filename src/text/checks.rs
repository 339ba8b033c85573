//! Words of the checks: every way of comparing, shuffling, a second indicator.

use super::Text;
use super::site::texts;
use crate::compare::{Role, Shuffled, State, Weight};

texts! {
    SPEC_TITLE = "{measure}では{total}通りのうち、高い{above}、低い{below}、言えない{unclear}",
        "{measure}: of {total} ways {above} say higher, {below} lower, {unclear} neither",
        "{measure}:{total}の[方法|ほうほう]で、[高|たか]い{above}、[低|ひく]い{below}、わからない{unclear}";
    SPEC_JOIN = "。", ". ", "。";
    SPEC_SUBTITLE = "{indicator}: くらべ方ごとの差(参加した側−くらべる相手)を標準偏差で割った値と、県ごとのまとまりを考えた95%の幅。縦の1列が1つのくらべ方",
        "{indicator}: difference (participants less the others) over the standard deviation, with the 95% range clustered by prefecture. Each column is one way of comparing",
        "{indicator}。たての1[列|れつ]が、1つの[方法|ほうほう]です。[線|せん]は95%の[幅|はば]です。";
    SPEC_AXIS = "差÷標準偏差", "difference ÷ standard deviation", "[差|さ]の[大|おお]きさ";
    SPEC_DESCRIPTION = "くらべ方を、差の低いものから高いものへ左から並べた図。上は差とその幅で、▲は0より上、▼は0より下、輪は0をふくむ。下のます目は、その列がだれを、だれと、どの重みで、どの年でくらべたか。くらべ方は重なりあうので、数はようすを述べるもので、検定ではありません。",
        "Ways of comparing from the lowest difference at the left to the highest. Above: difference and range; an upward triangle lies above zero, a downward one below, a ring across it. The grid beneath shows whom each column compares, with whom, how weighted, over which years. The ways overlap; the count describes, it is no test.",
        "[左|ひだり]から、[差|さ]が[低|ひく]い[方法|ほうほう]の[順|じゅん]です。▲は0より[上|うえ]、▼は0より[下|した]です。[輪|わ]は、どちらとも[言|い]えません。[下|した]の[表|ひょう]で、くらべ[方|かた]がわかります。";
    SPEC_SAYS = "{measure}: 差は標準偏差の{low}倍から{high}倍。95%の幅が0より上{above}、下{below}、0をふくむ{unclear}、全部で{total}。",
        "{measure}: differences from {low} to {high} standard deviations; range above zero {above}, below {below}, across {unclear}, {total} in all.",
        "{measure}は、{low}から{high}までです。[高|たか]い{above}、[低|ひく]い{below}、わからない{unclear}です。";
    SPEC_REFUSED = "数が足りず計算できないもの{n}。", "{n} could not be computed for want of municipalities.", "{n}は、[計算|けいさん]できません。";
    SPEC_NO_TEST = "くらべ方は重なりあいます。数はようすを述べるもので、検定ではありません。",
        "The ways overlap; the count describes, it is no test. ",
        "[方法|ほうほう]は、[似|に]ています。[数|かず]だけで、[決|き]められません。";
    SPEC_OWN = "いまの選び方 {difference}", "your choice {difference}", "いまの[選|えら]び[方|かた] {difference}";
    SPEC_OWN_TITLE = "いまの選び方", "Your choice", "いまの[選|えら]び[方|かた]";
    SPEC_OWN_NOT = "下の図のくらべ方には入っていません(年や測り方、組がちがうため)。", "not among the ways below (other years, measure or groups).", "[下|した]の[図|ず]には、ありません。";
    SPEC_ABOVE = "参加が高い {n}", "participants higher {n}", "[高|たか]い {n}";
    SPEC_BELOW = "参加が低い {n}", "participants lower {n}", "[低|ひく]い {n}";
    SPEC_UNCLEAR = "言えない {n}", "cannot be told {n}", "わからない {n}";
    SPEC_TOTAL = "{n}通り", "{n} ways", "{n}の[方法|ほうほう]";
    SPEC_LABEL = "{difference}({low}〜{high}) {role}、{control}、{weight}、{years}",
        "{difference} ({low} to {high}) {role}, {control}, {weight}, {years}",
        "{difference}({low}から{high}) {role}、{control}、{weight}、{years}";
    SPEC_TABLE = "{indicator}: すべてのくらべ方", "{indicator}: every way of comparing", "{indicator}: すべての[方法|ほうほう]";
    COLUMN_MEASURE = "測り方", "Measure", "はかり[方|かた]";
    COLUMN_ROLE = "だれを", "Who", "だれを";
    COLUMN_CONTROL = "だれと", "Compared with", "だれと";
    COLUMN_WEIGHT = "重み", "Weight", "[重|おも]み";
    COLUMN_YEARS = "年", "Years", "[年|とし]";
    COLUMN_DIFFERENCE = "差", "Difference", "[差|さ]";
    COLUMN_LOW = "下限", "Low", "[下|した]";
    COLUMN_HIGH = "上限", "High", "[上|うえ]";
    COLUMN_SCALED = "差÷標準偏差", "Difference ÷ SD", "[差|さ]の[大|おお]きさ";
    COLUMN_SCALED_LOW = "下限÷標準偏差", "Low ÷ SD", "[下|した]の[大|おお]きさ";
    COLUMN_SCALED_HIGH = "上限÷標準偏差", "High ÷ SD", "[上|うえ]の[大|おお]きさ";
    COLUMN_STATE = "言えること", "What can be told", "わかること";
    STATE_ABOVE = "高い", "higher", "[高|たか]い";
    STATE_BELOW = "低い", "lower", "[低|ひく]い";
    STATE_UNCLEAR = "言えない", "cannot be told", "わからない";
    ROLE_PARTNER = "連携市町村", "partners", "[協力|きょうりょく]する[町|まち]";
    ROLE_CORE = "中枢都市", "core cities", "[中心|ちゅうしん]の[市|し]";
    ROLE_ALL = "参加すべて", "all participants", "[入|はい]った[町|まち]";
    WEIGHT_NONE = "1つずつ", "each once", "1つずつ";
    WEIGHT_POPULATION = "人口で重み", "by population", "[人口|じんこう]で[重|おも]く";
    CONTROL_NEVER = "全国", "whole country", "[全国|ぜんこく]";
    CONTROL_NOT_YET = "まだ参加なし", "not yet joined", "まだの[町|まち]";
    CONTROL_OUTSIDE_METRO = "大都市圏の外", "outside metros", "[都会|とかい]の[外|そと]";
    CONTROL_NO_SCHEME = "定住圏も除く", "in no scheme", "[協力|きょうりょく]なし";
    CONTROL_SAME_PREFECTURE = "同じ県の中", "same prefecture", "[同|おな]じ[県|けん]";
    CONTROL_COMMUTER = "中核市の郊外", "suburbs", "[市|し]の[近|ちか]く";
    CONTROL_COMMUTER_SIMILAR = "100万未満の郊外", "suburbs under 1m", "[小|ちい]さい[市|し]の[近|ちか]く";
    CONTROL_MATCHED = "似たまち", "similar towns", "[似|に]た[町|まち]";
    CONTROL_OTHER = "ほか", "other", "ほか";

    SHUFFLE_TITLE_NONE = "実際の差は{difference}。まぜると、どんな差が出るか", "The real difference is {difference}. What does shuffling give?",
        "ほんとうの[差|さ]は{difference}です。まぜて、くらべます。";
    SHUFFLE_TITLE_FEW = "{n}回まぜて、実際と同じかもっと大きな差が{k}回", "Shuffled {n} times: {k} as large as the real difference or larger",
        "{n}[回|かい]まぜました。[同|おな]じくらいの[差|さ]は{k}[回|かい]です。";
    SHUFFLE_TITLE = "{n}回まぜて、実際と同じかもっと大きな差が{k}回(p = {p}±{error})",
        "Shuffled {n} times: {k} as large as the real difference or larger (p = {p} ± {error})",
        "{n}[回|かい]まぜました。[同|おな]じくらいの[差|さ]は{k}[回|かい]です。";
    SHUFFLE_SUBTITLE = "{indicator}の{measure}、{period}。「参加」の札を{what}まぜたときの、平均の差",
        "{measure} of {indicator}, {period}: difference of means when the labels are shuffled {what}",
        "{indicator}の{measure}。{period}。[札|ふだ]を{what}まぜます。";
    SHUFFLE_SINGLE = "1市町村ずつ", "municipality by municipality", "1つずつ";
    SHUFFLE_BLOCKS = "圏域と県のかたまりごとに", "in blocks of areas and prefectures", "かたまりで";
    SHUFFLE_DESCRIPTION = "まぜるたびに出た差を棒の高さで数えた図。右ほど「参加」の札を引いた側が高い。太い縦線が実際の差、点線はその反対側。黒い部分は、実際と同じかもっと大きな差(Welchのtで数える)。",
        "Bars count the differences that shuffling gave; to the right those labelled participants are higher. The bold upright is the real difference, the dashed one its mirror. Black parts are as large as the real one or larger, counted by Welch’s t.",
        "まぜて[出|で]た[差|さ]を[数|かぞ]えた[図|ず]です。[太|ふと]い[線|せん]が、ほんとうの[差|さ]です。[黒|くろ]いところは、[同|おな]じくらい[大|おお]きい[差|さ]です。";
    SHUFFLE_SAYS = "実際の差は{difference}。{n}回まぜると差は{low}から{high}に出て、{k}回が実際と同じかもっと大きい。まぜた側は{parts}のうち{treated}。",
        "The real difference is {difference}. {n} shuffles gave {low} to {high}; {k} were as large or larger. Labelled in each: {treated} of {parts}.",
        "ほんとうの[差|さ]は{difference}です。{n}[回|かい]のうち{k}[回|かい]が、[同|おな]じくらいです。";
    SHUFFLE_CAVEAT = "まぜ方は、だれが参加しても変わらないと考えたときの偶然の大きさです。となりどうしは似ていて、いっしょに参加したので、判断にはかたまりでまぜた結果を使います。",
        "Shuffling shows how large chance is if it made no difference who joined. Neighbours are alike and joined together, so the verdict cites the shuffle of blocks.",
        "これは、ぐうぜんの[大|おお]きさです。[近|ちか]くの[町|まち]は[似|に]ています。だから、かたまりでもまぜます。";
    SHUFFLE_WITHIN = "ここでは県をまとめた平均どうしの差です。", " Here the difference is that of the plain means, not within prefectures.", "ここでは[県|けん]を[分|わ]けません。";
    SHUFFLE_REAL = "実際 {difference}", "real {difference}", "ほんとう {difference}";
    SHUFFLE_SMALLER = "実際より小さい {n}", "smaller than real {n}", "[小|ちい]さい {n}";
    SHUFFLE_LARGER = "実際と同じか大きい {n}", "as large or larger {n}", "[同|おな]じか[大|おお]きい {n}";
    SHUFFLE_BIN = "{low}〜{high}: {n}回、うち実際以上{k}回", "{low} to {high}: {n} shuffles, {k} as large", "{low}から{high}: {n}[回|かい]";
    SHUFFLE_TABLE = "まぜて出た差の回数", "Differences that shuffling gave", "まぜて[出|で]た[差|さ]";
    SHUFFLE_COUNT = "回数", "Shuffles", "[回数|かいすう]";
    SHUFFLE_AS_LARGE = "うち実際以上", "As large as real", "[同|おな]じか[大|おお]きい";

    DEAL_LABELLED = "「参加」の札を引いた{n}市町村", "drew the label “participant”: {n}", "[札|ふだ]を[引|ひ]いた{n}の[町|まち]";
    DEAL_REST = "札のない{n}市町村", "without a label: {n}", "[札|ふだ]のない{n}の[町|まち]";
    DEAL_MEAN = "、平均 {mean}", ", mean {mean}", "、[平均|へいきん] {mean}";
    SCATTER_TITLE = "{x}と{y}の相関係数は、{treated}で{r1}、{control}で{r2}",
        "Correlation of {x} and {y}: {r1} among {treated}, {r2} among {control}",
        "{x}と{y}のつながりは、{r1}と{r2}です。";
    SCATTER_AXIS = "{indicator}の{measure}、{period}", "{measure} of {indicator}, {period}", "{indicator}の{measure}、{period}";
    SCATTER_SUBTITLE = "横は{x}、縦は{y}。点の1つ1つが市町村", "Right: {x}; up: {y}. Each dot is a municipality",
        "[横|よこ]は{x}です。[縦|たて]は{y}です。[点|てん]1つが1つの[町|まち]です。";
    SCATTER_DESCRIPTION = "市町村ごとに2つの値を点で表した図。塗った丸は参加した側、輪はくらべる相手。上と右の細い山は、それぞれの値の広がり。",
        "A dot for every municipality over two values: filled discs are participants, rings the others. The narrow hills above and at the right show how each value is spread.",
        "[点|てん]1つが1つの[町|まち]です。ぬった[丸|まる]は[入|はい]った[町|まち]です。[輪|わ]は、くらべる[町|まち]です。";
    SCATTER_SAYS = "{group}({n}): 相関係数{r}、順位相関{rho}。", "{group} ({n}): correlation {r}, rank correlation {rho}. ",
        "{group}({n})のつながりは{r}です。";
    COEFFICIENT = "{value}({low}〜{high})", "{value} ({low} to {high})", "{value}({low}から{high})";
    SCATTER_WITHOUT = "縦の値がない{n}市町村は除いた。", "{n} without a value upwards are left out. ", "{n}の[町|まち]は、[数|かず]がありません。";
    SCATTER_CAVEAT = "いっしょに動いていても、一方がもう一方の原因とはかぎりません。どの市町村も1つと数え、95%の幅は市町村が独立だとみなしたものです。",
        "Moving together does not make one the cause of the other. Each municipality counts once; 95% ranges are as if municipalities were independent.",
        "いっしょに[変|か]わっても、[理由|りゆう]とはかぎりません。どの[町|まち]も1つと[数|かぞ]えます。";
    SCATTER_MOVED = "縦の値は、あるものに合わせて測り方か年を変えています。", " The measure or years upwards are moved to what there is.",
        "[縦|たて]の[年|とし]は、[少|すこ]しちがいます。";
    SCATTER_TABLE = "2つの値のつながり", "How the two go together", "2つの[数|かず]のつながり";
    SCATTER_BOTH = "両方", "both", "[両方|りょうほう]";
    COLUMN_R = "相関係数", "Correlation", "つながり";
    COLUMN_RHO = "順位相関", "Rank correlation", "[順位|じゅんい]のつながり";
}

/// A role in the few letters of a grid.
pub const fn role(role: Role) -> Text {
    match role {
        Role::Partner => ROLE_PARTNER,
        Role::Core => ROLE_CORE,
        Role::All => ROLE_ALL,
    }
}

/// A control group in the few letters of a grid, by its name in URLs.
pub fn control(id: &str) -> Text {
    match id {
        "never" => CONTROL_NEVER,
        "not-yet" => CONTROL_NOT_YET,
        "outside-metro" => CONTROL_OUTSIDE_METRO,
        "no-known-scheme" => CONTROL_NO_SCHEME,
        "same-prefecture" => CONTROL_SAME_PREFECTURE,
        "commuter" => CONTROL_COMMUTER,
        "commuter-similar" => CONTROL_COMMUTER_SIMILAR,
        "matched" => CONTROL_MATCHED,
        _ => CONTROL_OTHER,
    }
}

/// A weight in the few letters of a grid.
pub const fn weight(weight: Weight) -> Text {
    match weight {
        Weight::None => WEIGHT_NONE,
        Weight::Population => WEIGHT_POPULATION,
    }
}

/// What one way of comparing says.
pub const fn state(state: State) -> Text {
    match state {
        State::Above => STATE_ABOVE,
        State::Below => STATE_BELOW,
        State::Unclear => STATE_UNCLEAR,
    }
}

/// How the labels are shuffled.
pub const fn shuffled(shuffled: Shuffled) -> Text {
    match shuffled {
        Shuffled::Single => SHUFFLE_SINGLE,
        Shuffled::Blocks => SHUFFLE_BLOCKS,
    }
}
