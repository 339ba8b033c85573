//! Words of the pages of towns and areas.

use super::Text;
use super::site::texts;
use crate::compare::{MatchPool, TwinSide};
use crate::place::{Feature, Way};

texts! {
    KIND_DESIGNATED = "政令指定都市", "designated city", "[大|おお]きな[市|し]([政令指定都市|せいれいしていとし])";
    KIND_CORE = "中核市", "core city (status)", "[中核市|ちゅうかくし]";
    KIND_SPECIAL = "特別区", "special ward", "[区|く]";
    KIND_CITY = "市", "city", "[市|し]";
    KIND_TOWN = "町", "town", "[町|まち]";
    KIND_VILLAGE = "村", "village", "[村|むら]";
    ALL_AREAS = "38の圏域", "The 38 areas", "38の[圏域|けんいき]";

    LEAD = "{name}の人口は、2013年の{a}人から2025年の{b}人になりました({change}%)。",
        "{name} had {a} residents in 2013 and {b} in 2025 ({change}%).",
        "{name}の[人口|じんこう]は、2025[年|ねん]に{b}[人|にん]です。2013[年|ねん]とくらべて{change}%です。";
    LEAD_AHEAD = "2050年は{c}人と推計されています。", " The official projection for 2050 is {c}.",
        "2050[年|ねん]は{c}[人|にん]の[見通|みとお]しです。";
    LEAD_NO_AHEAD = "原発事故の避難のあった福島県浜通りの一部として、この市町村だけの推計は公表されていません。",
        " No projection is published for it alone: the evacuated coast of Fukushima is projected as one group.",
        "この[町|まち]だけの[推計|すいけい]は、ありません。";
    MEMBER_LINE = "連携中枢都市圏「{area}」に{year}年から参加しています({role})。",
        "It belongs to the {area} since {year} ({role}).",
        "「{area}」に[入|はい]っています。{year}[年|ねん]からです({role})。";
    MEMBER_LINE_BOUND = "連携中枢都市圏「{area}」に、遅くとも{year}年から参加しています({role})。",
        "It belongs to the {area} since {year} at the latest ({role}).",
        "「{area}」に[入|はい]っています。{year}[年|ねん]より[前|まえ]からです({role})。";
    MEMBER_ITEM = "{area}({year}年から、{role})", "{area} (since {year}, {role})", "{area}({year}[年|ねん]から)";
    MEMBER_ITEM_BOUND = "{area}(遅くとも{year}年から、{role})", "{area} (since {year} at the latest, {role})",
        "{area}({year}[年|ねん]より[前|まえ]から)";
    TWO_AREAS = "次の{n}つの連携中枢都市圏に入っています。圏域の数字を足すと、この市町村は{n}回数えられます。",
        "It belongs to {n} areas, so summing areas would count it {n} times:",
        "{n}つの[圏域|けんいき]に[入|はい]っています。";
    NOT_MEMBER_LINE = "連携中枢都市圏には入っていません(わかった範囲、2025年4月1日現在)。",
        "It is in no cooperative core urban area, as far as found on 1 April 2025.",
        "[連携中枢都市圏|れんけいちゅうすうとしけん]には[入|はい]っていません。";
    OUTSIDE_SCHEME_LINE = "国の制度の外で、高知市と協約を結んでいます。参加にも不参加にも数えていません。",
        "It has an agreement with Kochi city outside the national scheme and counts neither as participant nor as non-participant.",
        "[高知市|こうちし]と[別|べつ]の[約束|やくそく]をしています。";

    AGE_HEAD = "年齢", "Ages", "[年|とし]";
    CHANGE_HEAD = "人口はなぜ変わったか", "What made the population change", "[人口|じんこう]はどうかわったか";
    CHANGE_LEAD = "2014年1月1日から2022年1月1日までの8年間、{total}人。その内わけ:",
        "From 1 January 2014 to 1 January 2022, eight years: {total} people. Of which:",
        "2014[年|ねん]から2022[年|ねん]までで、{total}[人|にん]です。";
    NATURAL = "生まれた人 − 亡くなった人", "Births less deaths", "[生|う]まれた[人|ひと]−なくなった[人|ひと]";
    MOVES = "転入 − 転出(国内)", "Moves in less moves out (domestic)", "[来|き]た[人|ひと]−[出|で]た[人|ひと]";
    REST = "そのほか(外国との行き来、訂正など)", "The rest (abroad, corrections)", "そのほか([外国|がいこく]など)";
    CHANGE_NOTE = "出生と死亡は日本人だけの数です。転入と転出は国内の移動です。四捨五入はなく、3つを足すと合計になります。",
        "Births and deaths are of Japanese nationals, moves are within Japan. The three parts sum to the total.",
        "3つを[足|た]すと、ぜんぶの[数|かず]になります。";
    CHANGE_NOTE_AREA = "圏域の中の引っ越しは、出た数と入った数の両方に入り、差では消えます。",
        "Moves inside the area are in both directions and cancel out.",
        "[圏域|けんいき]の[中|なか]のひっこしは、0になります。";

    FIGURES_HEAD = "数字で見る", "In numbers", "[数字|すうじ]";
    TURN_HEAD = "人口だけで見てよいのか", "Is population the right yardstick?", "[人口|じんこう]だけで[見|み]ない";
    TURN_LEAD = "人口を保てたかよりも、暮らしを支え続けられるかが大事だ、という見方があります。役所のお金と人の数です。",
        "It may matter more whether daily life can be kept up than whether population was held. Public money and staff:",
        "[人口|じんこう]より、[暮|く]らしを[続|つづ]けられるかが[大事|だいじ]です。";
    COL_FIGURE = "項目", "Figure", "もの";
    COL_THIS = "この市町村", "here", "ここ";
    COL_THIS_AREA = "この圏域", "here", "ここ";
    COL_CHANGE = "増減", "change", "かわり[方|かた]";
    COL_OTHERS = "不参加市町村", "non-participants", "ほかの[町|まち]";
    FIGURES_NOTE = "「不参加市町村」は、三大都市圏の外で一度も参加していない{n}市町村を合わせたもの(財政の2つの指標は中央値)の増減。割合の増減はポイント。差は効果ではありません。",
        "“Non-participants”: the {n} municipalities outside the metropolises that never joined, taken together (for the two fiscal indices their median): their change. Shares change in points. A difference is not an effect.",
        "「ほかの[町|まち]」は、[入|はい]らなかった{n}の[町|まち]です。[差|さ]の[理由|りゆう]は、わかりません。";
    FIGURES_NOTE_AREA = "圏域の割合は、合計どうしの割り算です(財政の2つの指標は市町村の中央値)。",
        "Rates of the area are sums over sums (for the two fiscal indices the members’ median).",
        "[圏域|けんいき]の[数|かず]は、[足|た]して[計算|けいさん]しました。";
    INCOME_NOTE = "所得は前の年のもの、物価の変化は除いていません。災害のあった年は大きく下がり、2021年度からは控除の変更で所得の低い市町村ほど高めに出ます。",
        "Incomes are of the year before, nominal. Disasters lower them sharply; from tax year 2021 a changed deduction lifts low-income places more.",
        "お[金|かね]は[前|まえ]の[年|とし]の[数|かず]です。";

    IN_AREA_HEAD = "圏域の中で", "Inside the area", "[圏域|けんいき]の[中|なか]で";
    KM_TO_CORE = "中枢都市{core}の役所まで、まっすぐ{km} km。", "{km} km straight to the office of the core city {core}.",
        "{core}まで、まっすぐ{km}kmです。";
    IS_CORE = "この市は、{area}の中枢都市です。", "This city is a core of the {area}.", "ここは、{area}の[中心|ちゅうしん]の[市|し]です。";
    AREA_SHARE = "圏域の人口({total}人)の{share}%が住んでいます。", "{share}% of the area’s {total} people live here.",
        "[圏域|けんいき]の{share}%の[人|ひと]が[住|す]んでいます。";

    OUTSIDE_HEAD = "なぜ圏域の外にあるのか", "Why it may be outside", "どうして[外|そと]なのか";
    OUTSIDE_LEAD = "入るかどうかは、それぞれの市町村が決めます。入らないことは、よいことでも悪いことでもありません。データからわかる事情は次のとおりです。",
        "Each municipality decides for itself; being outside is neither good nor bad. What the data say of the circumstances:",
        "[入|はい]るかどうかは、[町|まち]が[決|き]めます。よいことでも[悪|わる]いことでもありません。";
    NEAREST_DECLARED = "近くの大きな市でいちばん近いのは{city}({km} km)。連携中枢都市になると宣言した市です。",
        "The nearest large city is {city}, {km} km away. It declared itself a core city.",
        "[近|ちか]くの[大|おお]きな[市|し]は{city}です({km}km)。[中心|ちゅうしん]の[市|し]になりました。";
    NEAREST_UNDECLARED = "近くの大きな市でいちばん近いのは{city}({km} km)。この市が宣言したという記録は見つかっていません。宣言がなければ、まわりの市町村は入れません。",
        "The nearest large city is {city}, {km} km away. No declaration by it was found; without one its neighbours cannot join.",
        "[近|ちか]くの[大|おお]きな[市|し]は{city}です({km}km)。[中心|ちゅうしん]の[市|し]にはなっていません。";
    NEAREST_CORE = "宣言した市でいちばん近いのは{city}({km} km)。", "The nearest city that declared is {city}, {km} km away.",
        "[中心|ちゅうしん]の[市|し]でいちばん[近|ちか]いのは{city}です({km}km)。";
    SELF_BIG = "この市は{kind}ですが、連携中枢都市になると宣言した記録は見つかっていません。宣言するかどうかは市が決めます。",
        "It is a {kind}; no declaration as a core city was found. To declare is for the city to decide.",
        "ここは{kind}です。[中心|ちゅうしん]の[市|し]にはなっていません。";
    EMPLOYMENT_CENTRE = "通勤の範囲(都市雇用圏2020)では、中心の市町村です。", "In commuting (urban employment areas 2020) it is a centre itself.",
        "[働|はたら]く[人|ひと]が[集|あつ]まる[中心|ちゅうしん]です。";
    EMPLOYMENT_SUBURB = "通勤の範囲(都市雇用圏2020)では、{centre}の郊外です。", "In commuting (urban employment areas 2020) it is a suburb of {centre}.",
        "{centre}に[働|はたら]きに[行|い]く[人|ひと]が[多|おお]い[町|まち]です。";
    EMPLOYMENT_NONE = "通勤の範囲(都市雇用圏2020)では、どこの郊外でもありません。", "In commuting it belongs to no urban employment area (2020).",
        "[働|はたら]きに[行|い]く[大|おお]きな[市|し]は、ありません。";
    METRO_IN = "三大都市圏の11都府県の中にあります。制度は三大都市圏の外を主な相手にしています(例外もあります)。",
        "It lies in one of the 11 prefectures of the three metropolitan areas; the scheme is mainly for places outside them, with exceptions.",
        "[大都市|だいとし]の[近|ちか]くの[県|けん]です。[制度|せいど]は、おもに[外|そと]の[県|けん]のものです。";
    METRO_OUT = "三大都市圏の11都府県の外にあります。", "It lies outside the 11 prefectures of the three metropolitan areas.",
        "[大都市|だいとし]の[県|けん]の[外|そと]です。";
    SETTLEMENT = "姉妹の制度「定住自立圏」に入っています(少なくとも、見つかった記録では)。", "It belongs to the sister scheme, a settlement area (at least by the records found).",
        "「[定住自立圏|ていじゅうじりつけん]」に[入|はい]っています。";
    OFFICE_ELSEWHERE = "役場が区域の外にあり、海を渡る時間もわからないので、距離は実際と合いません。",
        "Its office lies elsewhere and sea crossings are not known, so distances mislead.",
        "[役場|やくば]が[外|そと]にあります。[距離|きょり]が[合|あ]いません。";
    JOIN_LINK = "もし{area}に加わったら、何が変わるかをためす", "Try what would change if it joined the {area}",
        "もし{area}に[入|はい]ったら、をためす";

    TWINS_HEAD = "線の向こうの似たまち", "Its twins across the line", "にている[町|まち]";
    TWINS_NOTE = "2013年の人口・高齢化率・所得・財政力、2015年までの人口の動き、大きな市への距離の6つが近い市町村です。増減率は2015〜2025年。",
        "Alike in six figures from before anyone joined: population, aged share, income, fiscal capacity, population change to 2015, distance to a large city. Change 2015–2025.",
        "[人口|じんこう]や[年|とし]がにています。[数|かず]は2015[年|ねん]から2025[年|ねん]です。";
    TWINS_MATCHED = "参加しなかった市町村で、いちばん似ているもの:", "The non-participants most like it:", "[入|はい]らなかった[町|まち]で、にているのは:";
    TWINS_STANDS_FOR = "くらべるとき、この市町村が相手になる参加市町村:", "Participants for which it serves as a match:", "この[町|まち]とくらべる[町|まち]は:";
    TWINS_NEAREST = "参加した市町村で、いちばん似ているもの:", "The participants most like it:", "[入|はい]った[町|まち]で、にているのは:";
    TWINS_MORE = "ほか{n}市町村", "and {n} more", "ほか{n}";
    TWINS_NONE = "にているかを測る数字がそろわないので、相手を出していません。", "Figures to find its twins by are missing.", "にている[町|まち]は、わかりません。";
    COL_TOWN = "市町村", "Municipality", "[町|まち]";
    COL_CHANGE_FROM_2015 = "人口の増減率", "Population change", "[人口|じんこう]のかわり[方|かた]";
    COL_PEOPLE_2025 = "人口 2025年", "Population 2025", "[人口|じんこう] 2025[年|ねん]";
    THIS_TOWN = "(この市町村)", "(this one)", "(ここ)";

    ACCURACY_HEAD = "これまでの推計は当たったか", "How far earlier projections were off", "[前|まえ]の[推計|すいけい]は[当|あ]たったか";
    ACCURACY_NONE = "この市町村だけの推計は公表されていないので、くらべられません。", "No projection was published for it alone, so there is nothing to compare.", "[推計|すいけい]がないので、くらべられません。";

    UNKNOWN_HEAD = "わからないこと", "What is not known", "わからないこと";
    UNKNOWN_EFFECT = "圏域に入ったこと・入らなかったことが人口や暮らしをどう変えたかは、ここの数字からはわかりません。",
        "These figures do not tell what joining, or not joining, did to population or daily life.",
        "[入|はい]ったからかわったのかは、わかりません。";
    UNKNOWN_REASON = "市町村がなぜそう決めたのかは、集めていません。", "Why it decided as it did was not collected.", "なぜ[決|き]めたのかは、[調|しら]べていません。";
    UNKNOWN_SETTLEMENT = "定住自立圏の名簿は約3分の2しか見られていません。", "Only about two thirds of the settlement areas’ lists could be seen.", "[別|べつ]の[名簿|めいぼ]は、ぜんぶ[見|み]ていません。";
    UNKNOWN_JOINED = "参加した日は、遅くともこの年度の初めという意味の日付をふくみます。", "Some dates of joining are only the latest possible start of a fiscal year.", "[入|はい]った[日|ひ]が、はっきりしない[町|まち]があります。";
    UNKNOWN_DECLARED = "中枢都市がいつ宣言したかは見つかりませんでした。", "When the core city declared could not be found.", "いつ[決|き]めたかは、わかりません。";
    UNKNOWN_LIST = "名簿を最後に確かめたのは{when}です。いまの姿とちがうかもしれません。", "The list of members was {when}; it may differ from today’s.", "[名簿|めいぼ]は{when}ものです。";
    UNKNOWN_MOVES = "患者・通学・買い物など、まちをまたぐ人の動きは入っていません。", "Flows of patients, pupils and shoppers across borders are not included.", "[町|まち]をこえる[人|ひと]の[動|うご]きは、わかりません。";
    UNKNOWN_PROJECTION = "{names}には推計がなく、先の人口に入っていません。", "{names}: no projection, so left out of what lies ahead.", "{names}は[推計|すいけい]がありません。";

    NEXT_HEAD = "ここから", "From here", "ここから";
    GO_COMPARE_TOWN = "この市町村に印をつけて、参加と不参加をくらべる", "Compare participants and others with this town marked", "この[町|まち]をくらべる";
    GO_SCENARIO_AREA = "{area}の2050年を考える", "Try 2050 for the {area}", "{area}の2050[年|ねん]";
    GO_MAP = "地図で見る", "See it on the map", "[地図|ちず]";

    TIMELINE_HEAD = "だれが、いつ入ったか", "Who joined when", "いつ[入|はい]ったか";
    TIMELINE_DECLARED = "{city}が宣言", "{city} declared", "{city}が[決|き]めました";
    TIMELINE_JOINED = "{n}市町村が参加: {names}", "{n} joined: {names}", "{n}の[町|まち]: {names}";
    SUMMARY = "{n}市町村に{people}人(2025年)。2013年から{change}%。国の推計では2050年に{ahead}人。",
        "{n} municipalities with {people} people (2025), {change}% since 2013. Projected for 2050: {ahead}.",
        "{n}の[町|まち]に{people}[人|にん]です。2013[年|ねん]とくらべて{change}%です。2050[年|ねん]は{ahead}[人|にん]の[見通|みとお]しです。";
    MEMBERS_HEAD = "市町村ごとの動き", "Each member’s own line", "[町|まち]ごとの[動|うご]き";
    COL_KM = "中枢都市まで km", "km to the core", "[中心|ちゅうしん]まで km";
    COL_BESIDE = "似た不参加市町村なら", "its twins", "にている[町|まち]";
    COL_OWN_2015 = "増減率 2015–2025", "Change 2015–2025", "2015–2025";
    OVERLAP_HEAD = "ほかの圏域との重なり", "Overlaps", "[重|かさ]なり";
    OVERLAP_NONE = "ほかの圏域にも入っている市町村はありません。", "None of its members belongs to another area.", "[重|かさ]なる[町|まち]はありません。";
    OVERLAP_LINE = "{town}: {areas}にも入っています。", "{town}: also in {areas}.", "{town}: {areas}にも[入|はい]っています。";
    BESIDE_HEAD = "似た不参加市町村とくらべて", "Beside its matched non-participants", "にている[町|まち]とくらべる";
    BESIDE_LINE = "2015〜2025年の人口増減率は、{n}市町村の平均で{own}%。似た不参加市町村から見こまれる値は{twins}%で、差は{difference}ポイント。{above}市町村は相手を上回り、{below}は下回りました。",
        "Population 2015–2025: the mean over {n} members is {own}%; their twins among the non-participants suggest {twins}%, a difference of {difference} points. {above} were above their twins, {below} below.",
        "2015[年|ねん]から2025[年|ねん]です。{n}の[町|まち]の[平均|へいきん]は{own}%です。にている[町|まち]は{twins}%です。[差|さ]は{difference}です。";
    BESIDE_UNCLEAR = "差があるとは言えません(95%の幅 {low}〜{high})。となりどうしは似るので、本当の幅はもっと広くなります。",
        "No difference can be told (95% range {low} to {high}); neighbours resemble each other, so the true range is wider still.",
        "[差|さ]があるとは[言|い]えません({low}から{high})。";
    BESIDE_CLEAR = "95%の幅は{low}〜{high}。となりどうしは似るので、本当の幅はもっと広くなります。差は効果ではありません。",
        "95% range {low} to {high}; neighbours resemble each other, so the true range is wider. A difference is not an effect.",
        "95%の[幅|はば]は{low}から{high}です。[差|さ]の[理由|りゆう]は、わかりません。";
    BESIDE_FEW = "市町村が少ないので、幅は出せません。差があるとは言えません。", "Too few members for a range; no difference can be told.", "[町|まち]が[少|すく]ないので、[差|さ]があるとは[言|い]えません。";
    BESIDE_NONE = "似た市町村を選べる市町村がありません。", "None of its members could be matched.", "にている[町|まち]は、えらべません。";
    POOL_OUTSIDE = "相手は、三大都市圏の外の不参加市町村から選びました。", "Twins come from the non-participants outside the metropolises.", "[相手|あいて]は、[大都市|だいとし]の[外|そと]の[町|まち]です。";
    POOL_ANYWHERE = "三大都市圏の11都府県にある圏域なので、相手は全国の不参加市町村から選びました。", "As the area lies in the 11 prefectures, twins come from non-participants anywhere.", "[相手|あいて]は、ぜんぶの[県|けん]の[町|まち]です。";
    RANK_HEAD = "38圏域の中で", "Among the 38", "38の[圏域|けんいき]の[中|なか]で";
    RANK_LINE = "人口増減率(合計、2013〜2025年)は{value}%で、38圏域の中で{rank}番目。", "Change of the total, 2013–2025: {value}%, rank {rank} of 38.",
        "[人口|じんこう]のかわり[方|かた]は{value}%です。38の[中|なか]で{rank}[番目|ばんめ]です。";
    RANK_SURE = "数え方を5通り({ways})に変えると、{best}番目から{worst}番目まで動きます。", "Counted in five ways ({ways}), the rank moves between {best} and {worst}.",
        "[数|かぞ]え[方|かた]を[変|か]えると、{best}から{worst}まで[動|うご]きます。";
    RANK_SURE_SAME = "数え方を5通り({ways})に変えても、順位は変わりません。", "Counted in five ways ({ways}), the rank stays the same.",
        "[数|かぞ]え[方|かた]を[変|か]えても、[同|おな]じです。";
    WAY_TOTAL = "合計", "total", "[合計|ごうけい]";
    WAY_2015 = "2015年から", "since 2015", "2015[年|ねん]から";
    WAY_MEAN = "市町村の平均", "mean of members", "[平均|へいきん]";
    WAY_MEDIAN = "中央値", "median", "まん[中|なか]";
    WAY_PARTNERS = "中枢都市を除く", "without cores", "[中心|ちゅうしん]なし";
    ALIKE_HEAD = "似た圏域", "Areas like it", "にている[圏域|けんいき]";
    ALIKE_LINE = "{area}(近いのは{one}と{two})", "{area} (close in {one} and {two})", "{area}({one}と{two}が[近|ちか]い)";
    ALIKE_NOTE = "人口、高齢化率、所得、市町村の数、中枢都市の割合、中枢都市までの距離の6つで近い順です。", "Nearest in six features: population, aged share, income, number of members, weight and distance of the core.",
        "6つの[数字|すうじ]が[近|ちか]い[順|じゅん]です。";
    GO_SIDE_BY_SIDE = "この圏域と似た圏域を並べて見る", "See it side by side with those like it", "ならべて[見|み]る";
    FEATURE_POPULATION = "人口", "population", "[人口|じんこう]";
    FEATURE_AGED = "高齢化率", "aged share", "お[年寄|としよ]りの[割合|わりあい]";
    FEATURE_INCOME = "所得", "income", "[所得|しょとく]";
    FEATURE_MEMBERS = "市町村の数", "number of members", "[町|まち]の[数|かず]";
    FEATURE_CORE_SHARE = "中枢都市の人口の割合", "weight of the core", "[中心|ちゅうしん]の[割合|わりあい]";
    FEATURE_KM = "中枢都市までの距離", "distance to the core", "[中心|ちゅうしん]までの[距離|きょり]";
    DOES_HEAD = "この圏域がしていること", "What the area does", "この[圏域|けんいき]がすること";
    DOES_BINGO = "この制度を論じた記事(伊藤 2025)は、ワインやデニムなど土地の産物を市町村でいっしょに売り出すこと、子どもの発達を支える施設をいっしょに運営すること、住む市町村をこえて保育所に入りやすくしたことを例にあげています。",
        "The article behind this site (Ito 2025) names three examples: promoting local products such as wine and denim together, running a centre for child development jointly, and easier nursery places across municipal borders.",
        "ワインやデニムを[広|ひろ]める[仕事|しごと]をしています。[子|こ]どものための[施設|しせつ]もあります。ほかの[町|まち]の[保育所|ほいくしょ]にも[入|はい]れます。";
    DOES_HACHINOHE = "この制度を論じた記事(伊藤 2025)は、バスなどの交通の計画をいっしょに進めること、市民病院の医師が車で現場へ向かう救急(ドクターカー)を圏域で動かすことを例にあげています。",
        "The article behind this site (Ito 2025) names two examples: planning public transport together, and a doctor’s car that brings the city hospital’s emergency physicians to patients across the area.",
        "バスの[計画|けいかく]をいっしょに[作|つく]ります。[医師|いし]が[車|くるま]で[助|たす]けに[行|い]きます。";
    DOES_NOT_COLLECTED = "取り組みの中身は集めていません。公式ページ:", "What it does was not collected. Official page:", "していることは、[集|あつ]めていません。[公式|こうしき]のページ:";
    DOES_OFFICIAL = "公式ページ:", "Official page:", "[公式|こうしき]のページ:";

    COMPARE_HEAD = "圏域を並べて見る", "Areas side by side", "[圏域|けんいき]をならべる";
    COMPARE_LEAD = "4つまで選べます。同じ目もりで並びます。", "Choose up to four; all on the same scale.", "4つまでえらべます。";
    COMPARE_CHOICE = "{n}つめ", "Area {n}", "{n}つめ";
    COMPARE_NONE = "選ばない", "none", "えらばない";
    COMPARE_LIKE = "{area}に似た圏域: ", "Like {area}: ", "{area}ににている: ";
    COMPARE_ADD = "{area}を加える", "add {area}", "{area}を[加|くわ]える";

    SEARCH_PLACES = "市町村・圏域をさがす", "Find a town or an area", "[町|まち]をさがす";
    SEARCH_PLACES_HINT = "市町村・圏域・県の名前", "Town, area or prefecture", "[町|まち]の[名前|なまえ]";
    SEARCH_AREA = "圏域", "area", "[圏域|けんいき]";
    GO_TOWN = "このまちのページを見る", "See the page of this town", "この[町|まち]のページ";
}

/// What a town is compared with, by side.
pub const fn twins(side: TwinSide) -> Text {
    match side {
        TwinSide::Matched | TwinSide::Joined => TWINS_MATCHED,
        TwinSide::StandsFor => TWINS_STANDS_FOR,
        TwinSide::Nearest => TWINS_NEAREST,
    }
}

/// Name of a feature.
pub const fn feature(feature: Feature) -> Text {
    match feature {
        Feature::Population => FEATURE_POPULATION,
        Feature::AgedShare => FEATURE_AGED,
        Feature::Income => FEATURE_INCOME,
        Feature::Members => FEATURE_MEMBERS,
        Feature::CoreShare => FEATURE_CORE_SHARE,
        Feature::KmToCore => FEATURE_KM,
    }
}

/// Name of a way of counting.
pub const fn way(way: Way) -> Text {
    match way {
        Way::Total => WAY_TOTAL,
        Way::TotalFrom2015 => WAY_2015,
        Way::Mean => WAY_MEAN,
        Way::Median => WAY_MEDIAN,
        Way::WithoutCores => WAY_PARTNERS,
    }
}

/// Where twins come from.
pub const fn pool(pool: MatchPool) -> Text {
    if matches!(pool, MatchPool::OutsideMetro) { POOL_OUTSIDE } else { POOL_ANYWHERE }
}

/// Kind of a municipality.
pub const fn kind(kind: crate::data::Kind) -> Text {
    use crate::data::Kind;
    match kind {
        Kind::Designated => KIND_DESIGNATED,
        Kind::Core => KIND_CORE,
        Kind::Special => KIND_SPECIAL,
        Kind::City => KIND_CITY,
        Kind::Town => KIND_TOWN,
        Kind::Village => KIND_VILLAGE,
    }
}
