//! One sentence about each page, for search results and social cards.
use super::Text;
use super::site::texts;

texts! {
    HOME = "公表された研究では、参加した191市町村は平均3,717人減り、参加しなかった172市町村は1,584人減った。くらべる相手を変えると、答えも変わる。38の連携中枢都市圏を公開データで。",
        "A published study found that 191 participating municipalities lost 3,717 people on average and 172 others 1,584. Compare with someone else and the answer turns. Japan's 38 cooperative core urban areas in open data.",
        "[町|まち]と[町|まち]の[協力|きょうりょく]を、[数字|すうじ]で[見|み]ます。";
    COMPARE = "連携中枢都市圏に参加した市町村と参加しなかった市町村を、相手・指標・期間を選んでくらべる。県でまとめた95%区間、マッチング、参加前の動き、すべてのくらべ方まで。",
        "Compare municipalities that joined a cooperative core urban area with those that did not: choose controls, indicator and years; intervals clustered by prefecture, matching, paths before joining, every way of comparing.",
        "[入|はい]った[町|まち]と[入|はい]らない[町|まち]をくらべます。";
    AREAS = "{areas}の連携中枢都市圏の一覧。中枢都市、市町村の数、できた日、人口の動き。のべ{memberships}、重なりを除くと{municipalities}市町村(2025年4月1日現在、わかった範囲)。",
        "All {areas} cooperative core urban areas: core city, members, when they were formed, how population has gone. {memberships} memberships, {municipalities} municipalities (1 April 2025, as far as found).",
        "{areas}の[圏域|けんいき]の[表|ひょう]です。";
    AREA = "{name}。{core}を中心に{n}市町村(わかった範囲)。人口は2013年の{from}人から2025年の{to}人へ、{change}%。構成市町村、参加の時期、人口の動き。",
        "{name}: {n} municipalities around {core}, as far as found. Population {from} in 2013, {to} in 2025 ({change}%). Members, when they joined, how population has gone.",
        "[中心|ちゅうしん]は{core}です。{n}の[町|まち]です。[人口|じんこう]は{to}[人|にん]です。";
    TOWN = "{name}({prefecture})の人口は2013年の{from}人から2025年の{to}人へ、{change}%。連携中枢都市圏への参加と、これまでの動き。",
        "{name}, {prefecture}: population {from} in 2013, {to} in 2025 ({change}%). Whether it is in a cooperative core urban area, and how it has gone.",
        "{name}の[人口|じんこう]は{to}[人|にん]です。";
    SCENARIOS = "医療、介護、買い物、消防。2050年に、ひとりで、近くと、圏域で、どのサービスが成り立つか。すべての前提を見て変えられる「もし」の計算。",
        "Care, shops, fire services: which would still stand in 2050, alone, with those nearby, with the area? What-ifs with every assumption open to change.",
        "2050[年|ねん]のサービスを[考|かんが]えます。「もし」の[計算|けいさん]です。";
    CLASS = "地理総合・公共・数学Iで使える50分の授業。まず予想し、データで確かめ、2050年を話し合う。",
        "Lessons of 50 minutes for geography, civics and mathematics: guess first, check with data, debate 2050.",
        "[授業|じゅぎょう]で[使|つか]えるページです。";
    DATA = "連携中枢都市圏の構成市町村、1,741市町村の人口・所得・財政、将来推計のCSV。定義、出典、利用条件つき。",
        "CSV tables: members of the cooperative core urban areas, population, income and finances of 1,741 municipalities, projections; with definitions, sources and terms.",
        "だれでも[使|つか]える[表|ひょう]です。";
    METHODS = "すべての数字の決まり。参加の定義、指標の式、くらべる相手、区間と検定、マッチング、シナリオの前提と限界。",
        "What every number means: membership, indicators, comparison groups, intervals and tests, matching, scenario assumptions and limits.",
        "[数字|すうじ]の[決|き]まりを[説明|せつめい]します。";
    ABOUT = "圏域くらべの目的、出発点の論文、出典、限界、プライバシー、利用条件。公式サイトではありません。",
        "What Kurabe is for, the article it started from, credits, limits, privacy and licence. Not an official site.",
        "このサイトの[説明|せつめい]です。";
}

#[cfg(test)]
mod tests {
    #[test]
    fn easy_is_easy() {
        super::ALL.iter().for_each(|(_, t)| crate::text::prose::tests::assert_easy(t));
    }
}
