//! Words of matching: how many twins, sought among whom, and by what they are alike.

use super::Text;
use super::compare as words;
use super::site::texts;
use crate::compare::{Covariate, MatchPool, TwinSide};

texts! {
    BLANK_K = "似たまちの数", "Matches for each", "[似|に]た[町|まち]の[数|かず]";
    BLANK_POOL = "似たまちをさがす範囲", "Matches sought among", "[似|に]た[町|まち]をさがすところ";
    TWINS_MATCHED = "このまちがくらべられている、似たまち", "Whom this municipality is compared with", "この[町|まち]に[似|に]た[町|まち]";
    TWINS_JOINED = "このまちに近い、参加しなかったまち", "Non-participants most like this municipality", "[似|に]ていて、[入|はい]らなかった[町|まち]";
    TWINS_STANDS_FOR = "このまちが代わりを務めている、参加したまち", "Participants this municipality stands for", "[似|に]ていて、[入|はい]った[町|まち]";
    TWINS_NEAREST = "このまちに近い、参加したまち(くらべる相手には選ばれていません)", "Participants most like this municipality (it is nobody’s match)",
        "いちばん[近|ちか]い、[入|はい]った[町|まち]";
    LN_POPULATION = "人口の対数(2013年)", "log of population, 2013", "[人口|じんこう](2013[年|ねん])";
    AGED_SHARE = "65歳以上の割合(2013年、%)", "share aged 65 and over, 2013 (%)", "65[歳|さい][以上|いじょう]の[割合|わりあい]";
    POPULATION_CHANGE = "人口の増減率(2013〜2015年、%)", "population change 2013–2015 (%)", "[人口|じんこう]の[変化|へんか]";
    INCOME = "納税者1人あたり課税対象所得(2013年、円)", "taxable income per taxpayer, 2013 (yen)", "[税|ぜい]をはらう[人|ひと]の[所得|しょとく]";
    FISCAL_CAPACITY = "財政力指数(2013年)", "fiscal capacity index, 2013", "お[金|かね]の[余裕|よゆう]";
    KM_TO_CITY = "ほかの政令市・中核市・中枢都市までの距離(km)", "km to the nearest other core city", "[大|おお]きな[市|し]までの[距離|きょり](km)";
    TITLE = "似たまち同士では?", "What about like with like?", "[似|に]た[町|まち]とくらべると?";
    LEAD = "参加した市町村を、参加前に似ていた不参加の市町村とくらべます。", "Each participant beside non-participants that were like it before anyone joined.",
        "[入|はい]る[前|まえ]に[似|に]ていた[町|まち]とくらべます。";
    ANSWER = "{from}年から{to}年の差は{att}(調整前{raw}、標準誤差{se})です。参加{n}市町村に、ちがう{m}市町村が相手になりました。",
        "From {from} to {to} the difference is {att} (unadjusted {raw}, standard error {se}); {m} different municipalities stand beside {n} participants.",
        "{from}[年|ねん]から{to}[年|ねん]の[差|さ]は{att}です。";
    USE_IT = "このくらべ方にする", "Compare this way", "このくらべ[方|かた]にする";
    NO_TOWN = "まちを選ぶと、そのまちと似たまちが、理由の数字とならびます。", "Choose your town to see whom it is compared with, and why.", "[町|まち]をえらぶと、[似|に]た[町|まち]が[見|み]えます。";
    CANNOT = "この選び方では計算できません。", "This cannot be computed for these choices.", "このえらび[方|かた]では、[計算|けいさん]できません。";
    TOWN = "市町村", "Municipality", "[町|まち]";
    BALANCE_TITLE_ALL = "{all}項目すべてで、似た相手が選ばれた", "Matches are alike in all {all} respects", "{all}の[点|てん]で、[似|に]ています。";
    BALANCE_TITLE = "{all}項目のうち{n}項目に、ちがいが残る", "In {n} of {all} respects a difference remains", "{all}のうち{n}に、ちがいがあります。";
    BALANCE_SUBTITLE = "参加した側とくらべる相手の平均の差を、標準偏差で割った値(SMD)", "Difference of the means over the standard deviation (SMD)",
        "[入|はい]った[町|まち]と、[相手|あいて]のちがいです。";
    BALANCE_DESCRIPTION = "項目ごとに、似た相手を選ぶ前を輪、選んだ後を塗った丸で表した図。0に近いほど似ている。点線は±0.1で、その外はちがいが残る。",
        "One row for each covariate: a ring before matching, a filled disc after. Nearer zero is more alike; dashed lines stand at ±0.1, beyond which a difference remains.",
        "[輪|わ]はえらぶ[前|まえ]です。ぬった[丸|まる]はえらんだ[後|あと]です。0に[近|ちか]いほど、[似|に]ています。";
    BALANCE_SAYS = "±0.1をこえてちがいが残る項目: {far}。", "Beyond ±0.1 after matching: {far}.", "ちがいがあるもの: {far}。";
    BALANCE_NONE = "なし", "none", "ありません";
    BALANCE_JOIN = "、", ", ", "、";
    BALANCE_CAVEAT = "ここにない性質まで似ているとはかぎりません。差は効果ではありません。", "They need not be alike in anything that is not listed. A difference is not an effect.",
        "ほかの[点|てん]は、わかりません。";
    BALANCE_SPOKEN = "{name}: 選ぶ前{before}、選んだ後{after}", "{name}: {before} before, {after} after", "{name}: [前|まえ]{before}、[後|あと]{after}";
    BALANCE_ROW = "項目", "Covariate", "[点|てん]";
    BALANCE_TREATED = "参加した側の平均", "Mean of participants", "[入|はい]った[町|まち]";
    BALANCE_POOL = "選ぶ前の相手の平均", "Mean before matching", "えらぶ[前|まえ]";
    BALANCE_MATCHED = "似た相手の平均", "Mean of matches", "えらんだ[後|あと]";
    BALANCE_BEFORE = "SMD(前)", "SMD before", "ちがい([前|まえ])";
    BALANCE_AFTER = "SMD(後)", "SMD after", "ちがい([後|あと])";
    BALANCE_BEFORE_NAME = "選ぶ前", "before", "[前|まえ]";
    BALANCE_AFTER_NAME = "選んだ後", "after matching", "[後|あと]";
    DISTANCE = "へだたり", "Distance", "ちがいの[大|おお]きさ";
}

/// Among whom matches are sought, as the control group of the same name is called.
pub const fn pool(pool: MatchPool) -> Text {
    words::control(pool.control())
}

/// A covariate with its year and unit.
pub const fn covariate(covariate: Covariate) -> Text {
    match covariate {
        Covariate::LnPopulation => LN_POPULATION,
        Covariate::AgedShare => AGED_SHARE,
        Covariate::PopulationChange => POPULATION_CHANGE,
        Covariate::Income => INCOME,
        Covariate::FiscalCapacity => FISCAL_CAPACITY,
        Covariate::KmToCity => KM_TO_CITY,
    }
}

/// Heading above a town's twins.
pub const fn twins(side: TwinSide) -> Text {
    match side {
        TwinSide::Matched => TWINS_MATCHED,
        TwinSide::Joined => TWINS_JOINED,
        TwinSide::StandsFor => TWINS_STANDS_FOR,
        TwinSide::Nearest => TWINS_NEAREST,
    }
}
