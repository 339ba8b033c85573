//! The newsroom's sentences: one fact each, with its value, what it is compared with, and what it does not show.

use super::{Language, Text, fill, number, site::texts};
use crate::news::{Fact, Kind, Subject};

texts! {
    TITLE = "報道のための3文", "Three sentences for the newsroom", "ニュースのための3つの[文|ぶん]";
    LEAD = "ほかとの違いが大きいものから3つを、データから選んで書いています。そのまま使えます(CC BY 4.0、出典を記してください)。",
        "Chosen from the data: the three facts in which it stands farthest from the others. Free to use (CC BY 4.0, name the source).",
        "ほかとちがうことを3つ[選|えら]びました。[自由|じゆう]に[使|つか]えます。";
    COPY_ALL = "3文と出典をコピー", "Copy the three with source", "3つをコピー";
    ALT = "図の代替テキスト", "Alt text of the figure", "[図|ず]の[説明|せつめい]の[文|ぶん]";
    LANGUAGES = "文の言葉", "Language of the sentences", "[文|ぶん]のことば";
    BACKGROUND = "背景", "Background", "[知|し]っておくこと";
    BACKGROUND_TEXT = "連携中枢都市圏への参加は市町村が自分で選んだもので、減っていたから参加したところもあります。順位や差は、参加の効果を示しません。会員は2025年4月1日現在、わかった範囲です。",
        "Municipalities chose to join, some because they were shrinking. Neither rank nor difference shows an effect of joining. Members as of 1 April 2025, as far as found.",
        "[入|はい]るかどうかは、[町|まち]が[決|き]めました。[順位|じゅんい]の[理由|りゆう]は、わかりません。";
    FIGURE = "この図を使う", "Use the figure", "[図|ず]を[使|つか]う";
    WAITING = "文を作っています", "Writing the sentences", "[文|ぶん]を[作|つく]っています";
    SOURCE = "出典: 圏域くらべ {link}(統計は総務省・厚生労働省・国立社会保障・人口問題研究所の公表値を加工)",
        "Source: Kurabe {link} (statistics of MIC, MHLW and IPSS, processed)",
        "[出典|しゅってん]: [圏域|けんいき]くらべ {link}";

    HIGH = "{universe}のうち{high}ほうから{rank}番目", "{ordinal}{high} of {universe}", "{universe}で、{high}ほうから{rank}[番目|ばんめ]";
    AREAS = "{n}圏域", "{n} areas", "{n}の[圏域|けんいき]";
    TOWNS = "全国{n}市町村", "{n} municipalities nationwide", "[全国|ぜんこく]{n}の[町|まち]";
    WORD_HIGH = "高い", "highest", "[高|たか]い";
    WORD_LOW = "低い", "lowest", "[低|ひく]い";
    WORD_MANY = "多い", "largest", "[多|おお]い";
    WORD_FEW = "少ない", "smallest", "[少|すく]ない";

    POPULATION_CHANGE = "{name}の人口の増減率は、2013年から2025年で{value}。{rank}で、平均は{mean}(2013年は3月31日、2025年は1月1日の登録人口{area}。効果を示す数字ではない)。",
        "From 2013 to 2025 the population of {name} changed by {value}: {rank}, the mean being {mean} (register of 31 March 2013 and 1 January 2025{area}; it shows no effect).",
        "{name}の[人口|じんこう]は、{value}かわりました。2013[年|ねん]から2025[年|ねん]です。{rank}です。[平均|へいきん]は{mean}です。[理由|りゆう]は、わかりません。";
    AGED_SHARE = "{name}の65歳以上の割合は{value}(2022年1月1日、住民登録)。{rank}で、平均は{mean}(若い人の転出でも上がるので、暮らしやすさの順ではない)。",
        "In {name} {value} of people are 65 or over (register, 1 January 2022): {rank}, the mean being {mean} (the share also rises when the young move away; it ranks no quality of life).",
        "{name}の65[歳|さい]からの[人|ひと]は、{value}です。{rank}です。[平均|へいきん]は{mean}です。2022[年|ねん]です。よい[町|まち]の[順|じゅん]ではありません。";
    INCOME = "{name}の納税者1人あたり課税対象所得は{value}(2023年度、前年の所得)。{rank}で、平均は{mean}(納税する人だけの額で、物価は除いていない)。",
        "Taxable income per taxpayer in {name} is {value} (fiscal 2023, income of the year before): {rank}, the mean being {mean} (taxpayers only, not adjusted for prices).",
        "{name}の[所得|しょとく]は、{value}です。[税金|ぜいきん]を[払|はら]う[人|ひと]1[人|ひとり]の[数字|すうじ]です。{rank}です。[平均|へいきん]は{mean}です。2022[年|ねん]の[所得|しょとく]です。";
    BIRTH_RATE = "{name}の2023年の出生は人口千人あたり{value}。{rank}で、平均は{mean}(出生は日本人、人口は外国人を含み、年齢の構成を調整していない)。",
        "{name} had {value} births per 1,000 people in 2023: {rank}, the mean being {mean} (births of Japanese nationals over a population that includes foreigners; not adjusted for age).",
        "{name}では、1000[人|にん]に{value}[人|にん][生|う]まれました。2023[年|ねん]です。{rank}です。[平均|へいきん]は{mean}です。[年|とし]の[違|ちが]いは[直|なお]していません。";
    PROJECTION = "国の研究所の推計(2023年)では、{name}の人口は2020年から2050年で{value}。{rank}で、平均は{mean}(これまでの傾向が続くとした場合の値で、予測の幅は示されていない)。",
        "In the national institute’s projection of 2023 the population of {name} changes by {value} from 2020 to 2050: {rank}, the mean being {mean} (if past tendencies continue; published without a range).",
        "[国|くに]の[推計|すいけい]です。{name}の[人口|じんこう]は、2050[年|ねん]までに{value}です。{rank}です。[平均|へいきん]は{mean}です。これまでの[動|うご]きが[続|つづ]くとした[数|かず]です。";
    SIZE = "{name}の人口は{value}(2025年1月1日、住民登録)。{rank}で、平均は{mean}{seen}。",
        "{name} has {value} people (register, 1 January 2025): {rank}, the mean being {mean}{seen}.",
        "{name}の[人口|じんこう]は、{value}です。2025[年|ねん]です。{rank}です。[平均|へいきん]は{mean}です。";
    CORE_SHARE = "{name}の人口のうち{value}が中枢都市に住む(2025年1月1日)。{rank}で、平均は{mean}(圏域の区切り方で変わり、連携の強さを示すものではない)。",
        "{value} of the people of {name} live in its core city (1 January 2025): {rank}, the mean being {mean} (it depends on how the area is drawn and shows nothing of how closely it works together).",
        "{name}の{value}の[人|ひと]は、[中心|ちゅうしん]の[市|し]に[住|す]んでいます。{rank}です。[平均|へいきん]は{mean}です。[協力|きょうりょく]の[強|つよ]さではありません。";
    MEMBERS = "{name}の会員は{value}。{rank}で、平均は{mean}(2025年4月1日現在、わかった範囲)。",
        "{name} has {value}: {rank}, the mean being {mean} (1 April 2025, as far as found).",
        "{name}には、{value}が[入|はい]っています。{rank}です。[平均|へいきん]は{mean}です。わかった[数|かず]です。";
    AREA_SUM = "の合計", ", summed over members", "の[合計|ごうけい]";
    SEEN = "(会員は2025年4月1日現在、わかった範囲)", " (members of 1 April 2025, as far as found)", "(わかった[数|かず])";
    UNIT_PERSONS = "{n}人", "{n}", "{n}[人|にん]";
    UNIT_YEN = "{n}円", "{n} yen", "{n}[円|えん]";
    UNIT_RATE = "{n}人", "{n}", "{n}";
    UNIT_MEMBERS = "{n}市町村", "{n} members", "{n}の[町|まち]";
}

fn template(kind: Kind) -> Text {
    match kind {
        Kind::PopulationChange => POPULATION_CHANGE,
        Kind::AgedShare => AGED_SHARE,
        Kind::Income => INCOME,
        Kind::BirthRate => BIRTH_RATE,
        Kind::Projection => PROJECTION,
        Kind::Size => SIZE,
        Kind::CoreShare => CORE_SHARE,
        Kind::Members => MEMBERS,
    }
}

fn shown(kind: Kind, value: f64, language: Language, is_mean: bool) -> String {
    let with = |unit: Text, decimals| fill(unit.raw(language), &[("n", &number::plain(value, decimals))]);
    match kind {
        Kind::PopulationChange | Kind::Projection => format!("{}%", number::signed(value, 1)),
        Kind::AgedShare | Kind::CoreShare => format!("{}%", number::plain(value, 1)),
        Kind::Income => with(UNIT_YEN, 0),
        Kind::BirthRate => with(UNIT_RATE, 1),
        Kind::Size => with(UNIT_PERSONS, 0),
        // A mean of whole numbers has a decimal.
        Kind::Members => with(UNIT_MEMBERS, usize::from(is_mean)),
    }
}

/// 1st, 2nd, 3rd, 4th …; the first needs no number before a superlative.
fn ordinal(n: usize) -> String {
    let suffix = match (n % 100, n % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    if n == 1 { String::new() } else { format!("{n}{suffix} ") }
}

/// One fact as a sentence; readings still inside.
pub fn sentence(fact: &Fact, subject: Subject, name: &str, language: Language) -> String {
    let many = fact.kind.is_size();
    let word = match (fact.is_high(), many) {
        (true, false) => WORD_HIGH,
        (false, false) => WORD_LOW,
        (true, true) => WORD_MANY,
        (false, true) => WORD_FEW,
    };
    let is_area = matches!(subject, Subject::Area(_));
    let universe = fill(if is_area { AREAS } else { TOWNS }.raw(language), &[("n", &number::plain(fact.of as f64, 0))]);
    let place = fill(
        HIGH.raw(language),
        &[
            ("universe", &universe),
            ("high", word.raw(language)),
            ("rank", &number::plain(fact.rank() as f64, 0)),
            ("ordinal", &ordinal(fact.rank())),
        ],
    );
    // English puts the article before the superlative.
    let place = if language == Language::En { format!("the {place}") } else { place };
    fill(
        template(fact.kind).raw(language),
        &[
            ("name", name),
            ("value", &shown(fact.kind, fact.value, language, false)),
            ("mean", &shown(fact.kind, fact.mean, language, true)),
            ("rank", &place),
            ("area", if is_area { AREA_SUM.raw(language) } else { "" }),
            ("seen", if is_area { SEEN.raw(language) } else { "" }),
        ],
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn ordinals() {
        let all: Vec<String> = [1, 2, 3, 4, 11, 12, 21, 102, 113].map(super::ordinal).into();
        assert_eq!(all, ["", "2nd ", "3rd ", "4th ", "11th ", "12th ", "21st ", "102nd ", "113th "]);
    }
}
