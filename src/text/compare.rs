//! Words of the comparison: the sentence with blanks, who is compared, the numbers beside the verdict.

use super::site::texts;
use super::{Language, Text};
use crate::compare::{Control, Question, Role, Weight};
use crate::data::Measure;

texts! {
    TITLE = "くらべる", "Compare", "くらべる";
    SENTENCE = "{role} の {indicator} の {measure} を {from} 年から {to} 年で、{control} とくらべる。",
        "Compare the {measure} of {indicator} from {from} to {to} between {role} and {control}",
        "{role} の {indicator} の {measure} を {from}[年|ねん]から {to}[年|ねん]まで、{control} とくらべます。";
    SENTENCE_LEVEL = "{role} の {indicator} の {measure} を {to} 年で、{control} とくらべる。",
        "Compare the {measure} of {indicator} in {to} between {role} and {control}",
        "{role} の {indicator} の {measure} を {to}[年|ねん]で、{control} とくらべます。";
    BLANK_ROLE = "だれを", "Who", "だれを";
    BLANK_INDICATOR = "何を", "What", "[何|なに]を";
    BLANK_MEASURE = "どう測るか", "Measured how", "はかりかた";
    BLANK_FROM = "いつから", "From", "いつから";
    BLANK_TO = "いつまで", "To", "いつまで";
    BLANK_CONTROL = "だれと", "Compared with", "だれと";
    BLANK_WEIGHT = "重み", "Weight", "[重|おも]み";
    JOINED_BY = "参加とみなす日", "Joined by", "[参加|さんか]を[決|き]める[日|ひ]";
    JOINED_BY_NOTE = "この日までに参加した市町村を「参加」とします。初期値は公表された研究の年。", "Municipalities that had joined by this day count as participants. Default: the year of the published study.",
        "この[日|ひ]までに[入|はい]った[町|まち]をくらべます。";
    MORE_SETTINGS = "ほかの条件", "More settings", "ほかの[決|き]まり";
    ROLE_PARTNER = "連携市町村", "partner municipalities", "[協力|きょうりょく]する[町|まち]";
    ROLE_CORE = "連携中枢都市", "core cities", "[中心|ちゅうしん]の[市|し]";
    ROLE_ALL = "参加した市町村(中枢都市も)", "all participants", "[参加|さんか]した[町|まち]ぜんぶ";
    CONTROL_NEVER = "参加しなかった全国の市町村", "all that never joined", "[入|はい]らなかった[全国|ぜんこく]の[町|まち]";
    CONTROL_NOT_YET = "その日に参加していない市町村", "those not members on that day", "まだ[入|はい]っていない[町|まち]";
    CONTROL_OUTSIDE_METRO = "三大都市圏の外の不参加市町村", "non-participants outside the metropolises", "[大|おお]きな[都会|とかい]ではない[町|まち]";
    CONTROL_NO_SCHEME = "定住自立圏にも見つからない市町村", "those in no known scheme", "ほかの[協力|きょうりょく]もない[町|まち]";
    CONTROL_SAME_PREFECTURE = "同じ県の中の不参加市町村", "non-participants in the same prefecture", "[同|おな]じ[県|けん]の[町|まち]";
    CONTROL_COMMUTER = "ほかの中核市の郊外", "suburbs of other core cities", "[大|おお]きな[市|し]の[近|ちか]くの[町|まち]";
    CONTROL_COMMUTER_SIMILAR = "100万人未満の中核市の郊外", "suburbs of core cities under one million", "100[万人|まんにん]より[小|ちい]さい[市|し]の[近|ちか]く";
    CONTROL_MATCHED = "参加前に似ていた不参加市町村", "non-participants that were similar before", "[前|まえ]に[似|に]ていた[町|まち]";
    CONTROL_CUSTOM = "自分で選んだ市町村", "municipalities of your own choice", "[自分|じぶん]で[選|えら]んだ[町|まち]";
    ROLE_CUSTOM = "選んだ市町村", "the municipalities chosen", "[選|えら]んだ[町|まち]";
    OTHER_CUSTOM = "くらべる相手に選んだ市町村", "those chosen to compare with", "くらべる[町|まち]";
    WEIGHT_NONE = "どの市町村も1つ", "each municipality counts once", "どの[町|まち]も1つ";
    WEIGHT_POPULATION = "人口で重みづけ", "weighted by population", "[人口|じんこう]で[重|おも]くする";
    MEASURE_CHANGE = "増減", "change", "[増|ふ]えた[数|かず]";
    MEASURE_PERCENT = "増減率", "percentage change", "[増|ふ]えた[割合|わりあい]";
    MEASURE_ANNUAL = "年平均の増減率", "annual rate of change", "1[年|ねん]に[増|ふ]えた[割合|わりあい]";
    MEASURE_LEVEL = "水準", "level", "[大|おお]きさ";
    TREATED = "参加した側", "Participants", "[入|はい]った[町|まち]";
    CONTROL = "くらべる相手", "Compared with", "くらべる[相手|あいて]";
    DIFFERENCE = "差", "Difference", "[差|さ]";
    INTERVAL = "95 %の幅(県ごとのまとまりを考えた)", "95% range (clustered by prefecture)", "95%の[幅|はば]";
    COUNT = "{n} 市町村", "{n} municipalities", "{n}の[町|まち]";
    TO = "〜", "to", "から";
    YOUR_TOWN = "あなたのまち: {town} {value}", "Your town: {town} {value}", "あなたの[町|まち]: {town} {value}";
    TOWN_IN_NEITHER = "{town} は、このくらべ方ではどちらの組にも入りません。", "{town} is in neither group under these settings.", "{town}は、どちらにも[入|はい]りません。";
    ALL_NUMBERS = "すべての数字", "All numbers", "ぜんぶの[数字|すうじ]";
    NUMBER = "数字", "Number", "[数字|すうじ]";
    VALUE = "値", "Value", "[値|あたい]";
    COUNTING = "くじを引いて計算しています", "Drawing at random", "[計算|けいさん]しています";
    TREND_TITLE = "年ごとの動き", "Year by year", "[年|とし]ごとの[動|うご]き";
    MATCHED_NOTE = "2013年の人口・65歳以上の割合・所得・財政力、2013〜2015年の増減率、大きな市までの距離が近い市町村どうしをくらべます。", "Each participant is set beside non-participants that were close to it in population, age, income, fiscal capacity (2013), population change (2013–2015) and distance to a city.",
        "[入|はい]る[前|まえ]に、[人口|じんこう]などが[似|に]ていた[町|まち]とくらべます。";
    FOUR_QUESTIONS = "4つの問いで、たしかめる", "Four further questions", "4つの[質問|しつもん]";
    FOUR_QUESTIONS_LEAD = "上の差は、くらべ方の1つにすぎません。偶然か、似たまち同士ではどうか、前からそうだったのか、聞き方しだいか。",
        "The difference above is one way of asking. Is it chance? Does it hold among similar towns? Was it there before? Does it depend on how one asks?",
        "[差|さ]を、4つの[方法|ほうほう]でたしかめます。";
    FURTHER = "さらに", "Further", "もっと[調|しら]べる";
    CHANCE_TITLE = "たまたま? 参加の札をまぜる", "Could it be chance? Shuffling who joined", "たまたまですか? まぜてみます。";
    CHANCE_LEAD = "もし参加しても何も変わらないなら、「参加」の札をだれに配っても同じはずです。札をまぜて配りなおし、実際の差がどれほど珍しいかを見ます。",
        "If joining made no difference, it would not matter who carries the label. Shuffle the labels and see how unusual the real difference is.",
        "[参加|さんか]の[札|ふだ]をまぜて、[配|くば]りなおします。ほんとうの[差|さ]が、めずらしいかを[見|み]ます。";
    CHANCE_KIND = "何をまぜるか", "What is shuffled", "[何|なに]をまぜますか";
    CHANCE_SINGLE = "1市町村ずつ", "Single municipalities", "[町|まち]を1つずつ";
    CHANCE_BLOCKS = "圏域・県のかたまりごと", "Whole areas and prefectures", "かたまりで";
    CHANCE_ADD = "{n}回まぜる", "Shuffle {n}×", "{n}[回|かい]まぜる";
    CHANCE_ALL = "10,000回まで", "Up to 10,000", "10,000[回|かい]まで";
    CHANCE_NONE = "重みづけしたくらべ方や似たまちとのくらべ方では、まぜません。", "Weighted and matched comparisons are not shuffled.", "このくらべ[方|かた]では、まぜません。";
    PATH_TITLE = "入る前から? 参加の前と後", "Already before? The path before and after joining", "[入|はい]る[前|まえ]から? [前|まえ]と[後|あと]の[動|うご]き";
    PATH_LEAD = "参加したまちの人口は、参加する前からくらべる相手とちがう動きをしていたでしょうか。参加した年をそろえて重ねます。",
        "Was the population of those that joined on a different path before they joined? Years are lined up on the year of joining.",
        "[入|はい]る[前|まえ]の[人口|じんこう]の[動|うご]きを[見|み]ます。[入|はい]った[年|とし]を、そろえます。";
    PATH_COHORT = "参加した年を1つ重ねる", "Add one year of joining", "[入|はい]った[年|とし]を1つえらぶ";
    PATH_ALL_COHORTS = "重ねない", "none", "えらばない";
    WAYS_TITLE = "くらべ方しだい? すべてのくらべ方", "Does it depend on how one asks? Every way at once", "くらべ[方|かた]で、[変|か]わりますか";
    WAYS_LEAD = "だれを、だれと、どの年で、どう測るか。すべての組み合わせを一度に計算します。1つ選ぶと、上の文に入ります。",
        "Whom, with whom, over which years, measured how: all combinations at once. Pick one to load it into the sentence above.",
        "すべてのくらべ[方|かた]を、いちどに[計算|けいさん]します。1つえらぶと、[上|うえ]の[文|ぶん]に[入|はい]ります。";
    SECOND_TITLE = "もう1つの数字とくらべる", "Beside a second indicator", "もう1つの[数|かず]とくらべる";
    SECOND_LEAD = "2つの数字がいっしょに動いているかを見ます。", "See whether two figures move together.", "2つの[数|かず]が、いっしょに[動|うご]くかを[見|み]ます。";
    SECOND_BLANK = "縦にとる数字", "Indicator upwards", "[縦|たて]の[数|かず]";
    SECOND_NONE = "選んでください", "choose one", "えらんでください";
    CHECKS_TITLE = "公表された研究と、近い計算", "The published study, and the nearest computation", "[発表|はっぴょう]された[研究|けんきゅう]";
    REFUSED = "このくらべ方では計算できません。", "This comparison cannot be computed.", "この[決|き]まりでは[計算|けいさん]できません。";
    CLUSTERED = "県ごとのまとまりを考えた幅", "Interval clustered by prefecture", "[県|けん]を[考|かんが]えた[幅|はば]";
}

/// A role as it stands in the sentence.
pub const fn role(role: Role) -> Text {
    match role {
        Role::Partner => ROLE_PARTNER,
        Role::Core => ROLE_CORE,
        Role::All => ROLE_ALL,
    }
}

/// A control group as it stands in the sentence.
pub const fn control(control: Control) -> Text {
    match control {
        Control::Never => CONTROL_NEVER,
        Control::NotYet => CONTROL_NOT_YET,
        Control::OutsideMetro => CONTROL_OUTSIDE_METRO,
        Control::NoKnownScheme => CONTROL_NO_SCHEME,
        Control::SamePrefecture => CONTROL_SAME_PREFECTURE,
        Control::Commuter => CONTROL_COMMUTER,
        Control::CommuterSimilar => CONTROL_COMMUTER_SIMILAR,
        Control::Matched => CONTROL_MATCHED,
        Control::Custom => CONTROL_CUSTOM,
    }
}

/// The two sides of a question as they stand in texts and figures: participants and controls, or the two lists of `custom`.
pub fn sides(q: &Question) -> [Text; 2] {
    match q.control {
        Control::Custom => [ROLE_CUSTOM, OTHER_CUSTOM],
        other => [role(q.role), control(other)],
    }
}

/// A weight as it stands in the sentence.
pub const fn weight(weight: Weight) -> Text {
    match weight {
        Weight::None => WEIGHT_NONE,
        Weight::Population => WEIGHT_POPULATION,
    }
}

/// A measure as it stands in the sentence.
pub const fn measure(measure: Measure) -> Text {
    match measure {
        Measure::Change => MEASURE_CHANGE,
        Measure::Percent => MEASURE_PERCENT,
        Measure::Annual => MEASURE_ANNUAL,
        Measure::Level => MEASURE_LEVEL,
    }
}

/// Label of a statistic of the public contract, e.g. `median-treated`; readings still inside.
pub fn statistic(name: &str, language: Language) -> String {
    let (stem, side) = match name.rsplit_once('-') {
        Some((stem, "treated")) => (stem, Some(TREATED)),
        Some((stem, "control")) => (stem, Some(CONTROL)),
        _ => (name, None),
    };
    let label = match stem {
        "n" => Text::new("市町村の数", "Number of municipalities", "[町|まち]の[数|かず]"),
        "n-treated-left-out" => Text::new("数えられなかった参加側", "Participants left out", "[数|かぞ]えられなかった[町|まち]"),
        "mean" => Text::new("平均", "Mean", "[平均|へいきん]"),
        "median" => Text::new("中央値", "Median", "まん[中|なか]の[値|あたい]"),
        "trimmed" => Text::new("5 %トリム平均", "5% trimmed mean", "[端|はし]を[除|のぞ]いた[平均|へいきん]"),
        "q1" => Text::new("第1四分位数", "Lower quartile", "[下|した]から4[分|ぶん]の1の[値|あたい]"),
        "q3" => Text::new("第3四分位数", "Upper quartile", "[上|うえ]から4[分|ぶん]の1の[値|あたい]"),
        "min" => Text::new("最小", "Smallest", "いちばん[小|ちい]さい[値|あたい]"),
        "max" => Text::new("最大", "Largest", "いちばん[大|おお]きい[値|あたい]"),
        "sd" => Text::new("標準偏差", "Standard deviation", "ばらつき"),
        "difference" => DIFFERENCE,
        "cluster-low" | "cluster-high" => CLUSTERED,
        "p-cluster" => Text::new("p(県ごと)", "p (clustered)", "p([県|けん]ごと)"),
        "cluster-n" => Text::new("県の数", "Prefectures", "[県|けん]の[数|かず]"),
        "ci-low" | "ci-high" => {
            Text::new("独立とみなした幅(Welch)", "If every municipality were independent (Welch)", "ばらばらと[考|かんが]えた[幅|はば]")
        }
        "p-welch" => Text::new("p(Welch)", "p (Welch)", "p(Welch)"),
        "boot-low" | "boot-high" => {
            Text::new("県を引き直した幅(2,000回)", "Bootstrap of prefectures (2,000)", "[県|けん]を[引|ひ]き[直|なお]した[幅|はば]")
        }
        "p-permutation" => Text::new("p(市町村を混ぜる、10,000回)", "p (shuffling municipalities, 10,000)", "p([町|まち]をまぜる)"),
        "p-block" => Text::new("p(かたまりを混ぜる、10,000回)", "p (shuffling blocks, 10,000)", "p(かたまりをまぜる)"),
        "spec-above" => Text::new("0より上", "Above zero", "[高|たか]い"),
        "spec-below" => Text::new("0より下", "Below zero", "[低|ひく]い"),
        "spec-unclear" => Text::new("言えない", "Cannot be told", "わからない"),
        "spec-total" => Text::new("全部で", "In all", "ぜんぶ"),
        "att" => Text::new("似たまちとの差(調整後)", "Difference from the matches, adjusted (ATT)", "[似|に]た[町|まち]との[差|さ]"),
        "att-raw" => Text::new("似たまちとの差(調整前)", "The same without adjustment", "なおす[前|まえ]の[差|さ]"),
        "att-se" => Text::new(
            "調整後の差の標準誤差(市町村が独立なら)",
            "Standard error of the ATT (if independent)",
            "[差|さ]のたしかさ([標準誤差|ひょうじゅんごさ])",
        ),
        "hedges-g" => Text::new("Hedges の g", "Hedges’ g", "Hedgesのg"),
        "cliffs-delta" => Text::new("Cliff のデルタ", "Cliff’s delta", "Cliffのデルタ"),
        other => return other.to_owned(),
    };
    match side {
        Some(side) => format!("{} ({})", label.raw(language), side.raw(language)),
        None => label.raw(language).to_owned(),
    }
}
