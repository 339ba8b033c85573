//! Words of the first page.

use super::Text;

macro_rules! texts {
    ($($name:ident($ja:literal, $en:literal, $easy:literal);)*) => {
        $(#[doc = $en] pub const $name: Text = Text::new($ja, $en, $easy);)*
        /// All of them, for tests.
        pub const ALL: &[Text] = &[$($name),*];
    };
}

texts! {
    TITLE("手を組んだまちは、人口を保てたのか。",
        "Did towns that joined hands keep their people?",
        "[手|て]を[組|く]んだ[町|まち]は、[人|ひと]がへりませんでしたか。");
    HEADLINE_1("手を組んだまちは、", "Did towns that joined hands", "[手|て]を[組|く]んだ[町|まち]は、");
    HEADLINE_2("人口を保てたのか。", "keep their people?", "[人|ひと]がへりませんでしたか。");
    LEAD("原則として人口20万以上の市(例外あり)と近くの市町村が協力する「連携中枢都市圏」。全国に{areas}あります。始まって10年、参加した市町村と、しなかった市町村をくらべます。",
        "A city, as a rule of 200,000 people or more (with exceptions), and its neighbours work together: there are {areas} such cooperative core urban areas in Japan. Ten years on, we compare the municipalities that joined with those that did not.",
        "[大|おお]きな[市|し]と[近|ちか]くの[町|まち]が[協力|きょうりょく]しています。「[連携中枢都市圏|れんけいちゅうすうとしけん]」といいます。[日本|にほん]に{areas}あります。[始|はじ]まって10[年|ねん]です。[入|はい]った[町|まち]と[入|はい]らなかった[町|まち]をくらべます。");
    TOWN("あなたのまちは?", "Your town?", "あなたの[町|まち]は?");
    TOWN_CHANGE(
        "{town}の人口は、2013年から2025年で{people}人({percent} %)。",
        "{town}: {people} people from 2013 to 2025 ({percent} %).",
        "{town}の[人口|じんこう]は{people}[人|にん]({percent}%)かわりました。2013[年|ねん]から2025[年|ねん]です。"
    );
    TOWN_MEMBER("参加している圏域:", "Takes part in", "[入|はい]っている[圏域|けんいき]:");
    TOWN_SINCE("({year}年から)", " (since {year})", "({year}[年|ねん]から)");
    TOWN_SINCE_AT_LATEST("(遅くとも{year}年度から)", " (since fiscal {year} at the latest)", "({year}[年度|ねんど]より[前|まえ]から)");
    TOWN_NOT("連携中枢都市圏には参加していません(わかった範囲)。", "Not in a cooperative core urban area (as far as found).", "[圏域|けんいき]に[入|はい]っていません。");
    TOWN_KOCHI(
        "国の制度の外で、高知市と協定を結んでいます。",
        "Has an agreement with Kochi City outside the national scheme.",
        "[高知市|こうちし]と、べつの[約束|やくそく]をしています。"
    );
    UNIT_THOUSAND_YEN("{n}千円", "{n} thousand yen", "{n}[千円|せんえん]");
    UNIT_STAFF("{n}人", "{n}", "{n}[人|にん]");
    UNIT_NONE("{n}", "{n}", "{n}");
    PUBLISHED_NOTE("人口が減っていたから参加した、とも考えられます。",
        "It may also be the other way round: towns may have joined because they were shrinking.",
        "[人|ひと]がへったから[入|はい]った、とも[考|かんが]えられます。");
    PUBLISHED_AGAIN("公開データで近い計算をすると、参加{n}市町村は{treated}人、一度も参加していない市町村は{never}人、うち三大都市圏の外は{outside}人。",
        "The nearest computation from open data: {n} participants {treated} people, municipalities that never joined {never}, those of them outside the metropolitan areas {outside}.",
        "[公開|こうかい]データで[計算|けいさん]しました。[入|はい]った{n}の[町|まち]は{treated}[人|にん]です。[入|はい]らなかった[町|まち]は{never}[人|にん]です。[大都市|だいとし]から[遠|とお]い[町|まち]だけでは{outside}[人|にん]です。");
    PUBLISHED_WHY("<methods/#published|数字がちがう理由>",
        "<methods/#published|Why the figures differ>",
        "<methods/#published|[数字|すうじ]がちがう[理由|りゆう]>");
    TURN("くらべる相手を変えると", "Change whom you compare with", "くらべる[相手|あいて]をかえると");
    TURN_LEAD("おなじ12年、おなじ市町村でも、「だれとくらべるか」「人数か割合か」で答えは変わります。自分で変えてみてください。",
        "The same twelve years and the same towns give different answers, depending on whom they are compared with and whether people or percent are counted. Try it.",
        "[同|おな]じ12[年|ねん]でも、[答|こた]えはかわります。だれとくらべるかで、かわります。[自分|じぶん]でかえてみてください。");
    CONTROL_LEGEND("くらべる相手", "Compare with", "くらべる[相手|あいて]");
    CONTROL_NEVER("参加しなかった全国の市町村", "All that never joined", "[入|はい]らなかった[全国|ぜんこく]の[町|まち]");
    CONTROL_OUTSIDE("三大都市圏の外", "Outside the metropolises", "[大都市|だいとし]の[外|そと]");
    CONTROL_PREFECTURE("同じ県の中で", "Within the prefecture", "[同|おな]じ[県|けん]の[中|なか]で");
    CONTROL_COMMUTER("大きな市のまわりどうし", "Suburbs of large cities", "[大|おお]きな[市|し]のまわりどうし");
    MEASURE_LEGEND("はかり方", "Measure", "はかり[方|かた]");
    MEASURE_CHANGE("人数", "People", "[人数|にんずう]");
    MEASURE_PERCENT("割合", "Percent", "[割合|わりあい]");
    TO_COMPARE("この問いを「くらべる」でくわしく", "Open this question in Compare", "この[問|と]いをくわしく[見|み]る");
    YARDSTICK("人口だけで見てよいのか", "Is population the right yardstick?", "[人口|じんこう]だけで[見|み]ていいですか");
    YARDSTICK_LEAD("人口を保つことより、人が減っても暮らしを支え続けられるか。そう問い直すべきだという意見があります。同じ組分け(三大都市圏の外)で、支える力を見ます。",
        "Some argue that the aim should not be to hold population, but to keep daily life going as it falls. The same groups (outside the metropolises), looked at by their means to do so:",
        "[人|ひと]がへっても、[暮|く]らしを[守|まも]れますか。それが[大切|たいせつ]だという[意見|いけん]があります。[町|まち]の[力|ちから]を[見|み]ます。");
    YARD_STAFF("人口千人あたりの一般行政職員", "General-administration staff per 1,000 people", "1000[人|にん]あたりの[職員|しょくいん]の[数|かず]");
    YARD_SPENDING("住民1人あたりの歳出", "Municipal spending per resident", "[住民|じゅうみん]1[人|にん]に[使|つか]うお[金|かね]");
    YARD_FISCAL("財政力指数", "Fiscal capacity index", "お[金|かね]の[余裕|よゆう]([財政力指数|ざいせいりょくしすう])");
    YARD_NOTE("{year}年の平均。差 {difference}(幅 {low}〜{high})。",
        "Mean, {year}. Difference {difference} ({low} to {high}).",
        "{year}[年|ねん]の[平均|へいきん]です。ちがいは{difference}です。はばは{low}から{high}です。");
    YARD_UNCLEAR("差があるとは言えません。", "Cannot be told apart.", "ちがうとは[言|い]えません。");
    YARD_CLEAR("差があります。ただし、参加したことの効果とは限りません。",
        "They differ, which need not be because of joining.",
        "ちがいます。[入|はい]ったからとは[限|かぎ]りません。");
    YARD_WAIT("計算しています", "Computing", "[計算|けいさん]しています");
    TREATED("連携市町村", "partners", "[入|はい]った[町|まち]");
    OTHERS("参加していない市町村", "non-participants", "[入|はい]らなかった[町|まち]");
    YARD_SIZE("小さな町ほど、1人あたりの職員も費用も多くなります。平均の差には、町の大きさのちがいも入っています。",
        "The smaller the town, the more staff and money per person. Differences of means include differences of size.",
        "[小|ちい]さな[町|まち]ほど、1[人|にん]あたりのお[金|かね]がふえます。[町|まち]の[大|おお]きさのちがいも[入|はい]っています。");
    SERVICES("2050年、近くに残るサービスは", "Services still near in 2050", "2050[年|ねん]、[近|ちか]くに[残|のこ]るサービス");
    SERVICES_LEAD("診療所、介護、買い物。どれくらいの人口があれば成り立つかは、調べられています。ひとりで、近くと、圏域で。組み方を変えて2050年を試せます。",
        "Clinics, care, shops: how many people each needs has been studied. Try 2050 alone, with the towns nearby, or with the whole area.",
        "お[医者|いしゃ]さん、[介護|かいご]、[買|か]い[物|もの]です。[必要|ひつよう]な[人口|じんこう]がわかっています。2050[年|ねん]のようすを[試|ため]せます。");
    SERVICES_TITLE("病院を支える人口がある市町村は、連携市町村で{a}から{b}、参加していない市町村で{c}から{d}",
        "With the people that a hospital stands on: {a} of partners, {b} in 2050; {c} of the others, {d} in 2050",
        "[病院|びょういん]がある[町|まち]と[同|おな]じくらいの[人口|じんこう]の[町|まち]です。[入|はい]った[町|まち]は{a}から{b}です。ほかは{c}から{d}です。");
    SERVICES_SUBTITLE("今その人口なら8割の市町村にある、という線に届く市町村の割合。2050年は公式の将来推計どおりの人口になった場合",
        "Share of municipalities with the population at which four in five have the service today; 2050 if people number as in the official projection",
        "サービスがある[町|まち]と[同|おな]じくらいの[人口|じんこう]がある[町|まち]のわりあいです。2050[年|ねん]は[国|くに]の[予想|よそう]です。");
    SERVICES_NOW("2020年、その市町村だけ", "2020, each alone", "2020[年|ねん]、1つの[町|まち]で");
    SERVICES_THEN("2050年、その市町村だけ", "2050, each alone", "2050[年|ねん]、1つの[町|まち]で");
    SERVICES_NEAR("2050年、行ける範囲の人も合わせて", "2050, with everyone within reach", "2050[年|ねん]、[近|ちか]くの[人|ひと]もあわせて");
    SERVICES_NEAR_COLUMN("合わせて", "within reach", "あわせて");
    SERVICES_NOTE("もしもの計算で、予測ではありません。線は今のサービスの置かれ方を写したもので、行ける範囲(10・25・60 km)は私たちの仮定です。将来推計のない{n}市町村は入っていません。",
        "A what-if, not a forecast. The lines describe where services are today; what is within reach (10, 25, 60 km) is our assumption. {n} municipalities without a projection are left out.",
        "これは「もしも」の[計算|けいさん]です。[本当|ほんとう]にそうなるとは[限|かぎ]りません。[近|ちか]さは、わたしたちが[決|き]めました。{n}の[町|まち]は[数|かぞ]えていません。");
    TO_SCENARIOS("2050年を試す", "Try 2050", "2050[年|ねん]を[試|ため]す");
    MAP("{areas}の連携中枢都市圏", "The {areas} cooperative core urban areas", "{areas}の[圏域|けんいき]の[地図|ちず]");
    MAP_CORE("中枢都市", "core cities", "[中心|ちゅうしん]の[市|し]");
    MAP_PARTNER("連携市町村", "partners", "[入|はい]った[町|まち]");
    MAP_OTHER("参加していない", "not in an area", "[入|はい]っていない");
    MAP_NOTE("2025年4月1日現在、わかった範囲。地図: 国土数値情報(国土交通省)を加工",
        "1 April 2025, as far as found. Map: National Land Numerical Information (MLIT), processed",
        "2025[年|ねん]4[月|がつ]1[日|ついたち]です。わかったぶんだけです。[地図|ちず]:[国土交通省|こくどこうつうしょう]");
    MAP_DESCRIPTION("日本地図。中枢都市とその連携市町村は、北海道から九州まで各地に散らばり、瀬戸内に多い。",
        "Map of Japan. Core cities and their partners are spread from Hokkaido to Kyushu, most densely around the Inland Sea.",
        "[日本|にほん]の[地図|ちず]です。[圏域|けんいき]は[全国|ぜんこく]にあります。");
    WAYS("ここから", "From here", "ここから");
    WAY_COMPARE("くらべる", "Compare", "くらべる");
    WAY_COMPARE_TEXT("問いの文を組み立てて、差と、たまたまの幅まで見ます。",
        "Build a question as a sentence; see the difference and how far chance reaches.",
        "[自分|じぶん]で[問|と]いを[作|つく]って、くらべます。");
    WAY_AREAS("{areas}の圏域をさがす", "Find one of the {areas} areas", "[圏域|けんいき]をさがす");
    WAY_AREAS_TEXT("いつから、だれと、人口はどうなったか。",
        "Since when, with whom, and how its population has gone.",
        "いつから、だれと[協力|きょうりょく]していますか。");
    WAY_SCENARIOS("2050年を考える", "Think about 2050", "2050[年|ねん]を[考|かんが]える");
    WAY_SCENARIOS_TEXT("支え合うサービスを選び、暮らしの足もとを見ます。前提はすべて変えられます。",
        "Choose the services to share and see what daily life rests on. Every assumption can be changed.",
        "いっしょに[守|まも]るサービスを[選|えら]びます。");
    WAY_CLASS("授業で", "In class", "[授業|じゅぎょう]で");
    WAY_CLASS_TEXT("自分のまちのデータで、予想し、確かめ、話し合う50分の授業が6つ。授業案とワークシートつき。",
        "Six lessons of 50 minutes with data of your own town: guess, check, debate. With plan and worksheet.",
        "[自分|じぶん]の[町|まち]のデータを[使|つか]う[授業|じゅぎょう]が、6つあります。");
    LINK_CLASS("授業を選ぶ", "Choose a lesson", "[授業|じゅぎょう]を[選|えら]ぶ");
    WAY_NEWS("報道で", "In the newsroom", "ニュースで");
    WAY_NEWS_TEXT("すべての数字に定義と出典があり、表はそのまま使えます。",
        "Every figure has its definition and source; the tables are free to use.",
        "[数字|すうじ]の[意味|いみ]と[出典|しゅってん]がわかります。");
    LINK_DATA("データ", "Data", "データ");
    LINK_METHODS("計算の方法", "Methods", "[計算|けいさん]の[方法|ほうほう]");
    LINK_AREAS("圏域の表", "Table of areas", "[圏域|けんいき]の[表|ひょう]");
    LINK_ABOUT("このサイトについて", "About this site", "このサイトについて");
}

/// Means of RULES 8's nearest recomputation, persons: register 2013→2022, all participants of 1 April 2018,
/// those never in an area, and the latter outside the metropolitan areas; first the number of participants.
pub const RECOMPUTED: (usize, f64, f64, f64) = (239, -3344.0, -960.0, -2042.0);

#[cfg(test)]
mod tests {
    #[test]
    fn easy_is_easy() {
        super::ALL.iter().for_each(crate::text::prose::tests::assert_easy);
    }
}
