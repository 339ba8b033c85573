//! Words of the figures of a town or an area.

use super::Text;
use super::site::texts;

texts! {
    FROM_HERE = "ここから推計", "projected from here", "ここから[推計|すいけい]";
    REGISTER = "住民基本台帳", "register", "[役所|やくしょ]の[数|かず]";
    PROJECTION = "国の推計", "projection", "[国|くに]の[推計|すいけい]";
    PROJECTION_2018 = "2018年の推計", "projection of 2018", "2018[年|ねん]の[推計|すいけい]";

    TOWN_TITLE = "{name}の人口は2050年に{value}人と推計されている(2020年の{percent}%)",
        "{name} is projected to have {value} people in 2050, {percent}% of 2020",
        "{name}は、2050[年|ねん]に{value}[人|にん]の[見通|みとお]しです。";
    TOWN_TITLE_SEEN = "{name}の人口は2025年に{value}人(2013年の{percent}%)",
        "{name} had {value} people in 2025, {percent}% of 2013",
        "{name}は、2025[年|ねん]に{value}[人|にん]です。";
    TOWN_SUBTITLE = "住民基本台帳の人口(2010〜2025年)と、国勢調査をもとにした将来推計(2023年公表)。数え方が違うので線はつながりません",
        "Residents in the register (2010 to 2025) and the projection published in 2023, which starts from the census; they count differently and do not join",
        "[役所|やくしょ]で[数|かぞ]えた[数|かず]です。[国|くに]の[推計|すいけい]は、[数|かぞ]え[方|かた]がちがいます。";
    TOWN_SAYS = "住民基本台帳では2013年に{a}人、2025年に{b}人。国の推計では2050年に{c}人、過去の推計の外れ方からみた90%の幅は{low}〜{high}人。",
        "Register: {a} in 2013, {b} in 2025. Projection: {c} in 2050; by how far earlier projections were off, 90% range {low} to {high}.",
        "2013[年|ねん]は{a}[人|にん]です。2025[年|ねん]は{b}[人|にん]です。2050[年|ねん]の[推計|すいけい]は{c}[人|にん]です。[幅|はば]は{low}から{high}です。";
    TOWN_SAYS_SEEN = "住民基本台帳では2013年に{a}人、2025年に{b}人。この町の推計は公表されていません。",
        "Register: {a} in 2013, {b} in 2025. No projection has been published for this municipality.",
        "2013[年|ねん]は{a}[人|にん]です。2025[年|ねん]は{b}[人|にん]です。[国|くに]の[推計|すいけい]はありません。";
    PATHS_DESCRIPTION = "横が年、縦が値の折れ線。太い線は実際の数、白い丸のある細い線は推計、薄い帯は推計の幅。",
        "Lines over years. Thick lines are counted; thin lines with hollow marks are projected; a pale band is the range of the projection.",
        "[横|よこ]は[年|とし]です。[太|ふと]い[線|せん]は[本当|ほんとう]の[数|かず]です。[細|ほそ]い[線|せん]は[推計|すいけい]です。";
    TOWN_CAVEAT = "推計は2020年までの傾向が続くとしたもので、予言ではありません。台帳は2013年から外国人を含み、2013〜2014年の間は9か月です。",
        "The projection carries on what was seen up to 2020; it is not a prophecy. The register includes foreign residents from 2013, and 2013 to 2014 is nine months.",
        "[推計|すいけい]は、これまでの[動|うご]きが[続|つづ]いたときの[数|かず]です。2013[年|ねん]から[外国人|がいこくじん]も[数|かぞ]えます。";
    PATHS_SOURCE = "総務省「住民基本台帳に基づく人口」、総務省統計局「国勢調査」、国立社会保障・人口問題研究所「日本の地域別将来推計人口」(令和5年推計、平成30年推計)",
        "MIC, Basic Resident Register; Statistics Bureau, census; IPSS, Regional Population Projections for Japan (2023 and 2018)",
        "[総務省|そうむしょう]、[国立社会保障|こくりつしゃかいほしょう]・[人口問題研究所|じんこうもんだいけんきゅうじょ]";
    TOWN_TABLE = "人口(人)", "Population, persons", "[人口|じんこう]([人|にん])";
    COL_LOW = "幅の下", "low", "[幅|はば]の[下|した]";
    COL_HIGH = "幅の上", "high", "[幅|はば]の[上|うえ]";

    AREA_TITLE = "{area}の人口は2013年の{a}%、2050年は{b}%の推計(くらべる市町村は{c}%と{d}%)",
        "{area}: population {a}% of 2013, projected {b}% in 2050 (comparison group {c}% and {d}%)",
        "{area}の[人口|じんこう]は、2013[年|ねん]の{a}%です。2050[年|ねん]は{b}%の[推計|すいけい]です。";
    AREA_SUBTITLE = "住民基本台帳の人口の合計、2013年を100とする。2025年の先は、国の推計の増減率でのばしたもの",
        "Total population in the resident register, 2013 = 100; beyond 2025 continued by the rates of the official projection",
        "[人口|じんこう]の[合計|ごうけい]です。2013[年|ねん]を100とします。2025[年|ねん]の[先|さき]は[国|くに]の[推計|すいけい]です。";
    AREA_SAYS = "{area}の{n1}市町村は2025年に{people1}人、国の推計では2050年に{people2}人(90%の幅 {low}〜{high})。くらべるのは三大都市圏の外で一度も参加していない{n2}市町村。",
        "The {n1} municipalities of {area} had {people1} people in 2025; the projection sees {people2} in 2050 (90% range {low} to {high}). Compared with the {n2} outside the metropolises that never joined.",
        "{area}は{n1}の[町|まち]です。2025[年|ねん]は{people1}[人|にん]です。2050[年|ねん]の[推計|すいけい]は{people2}[人|にん]です。[幅|はば]は{low}から{high}です。";
    AREA_CAVEAT = "合計の動きなので、大きな市の動きが強く出ます。市町村は2025年4月1日現在の名簿によります。差は効果ではなく、推計は予言ではありません。",
        "Totals follow the largest cities most. Members as listed for 1 April 2025. A difference is not an effect, a projection not a prophecy.",
        "[合計|ごうけい]なので、[大|おお]きい[市|し]の[動|うご]きが[強|つよ]く[出|で]ます。[差|さ]の[理由|りゆう]は、わかりません。";
    WITHOUT = "推計のない{names}は、2025年の先に入っていません。", " Beyond 2025 without {names}, for which there is no projection.", "{names}は[推計|すいけい]がありません。";
    COL_PROJECTED = "{group} 推計(人)", "{group}, projected persons", "{group}の[推計|すいけい]";

    AGE_TITLE = "{name}: 65歳以上は2022年に{a}%、2050年は{b}%の推計",
        "{name}: people of 65 and over were {a}% in 2022, projected {b}% in 2050",
        "{name}: 65[歳|さい]より[上|うえ]は、2022[年|ねん]に{a}%です。2050[年|ねん]は{b}%の[推計|すいけい]です。";
    AGE_TITLE_SEEN = "{name}: 65歳以上は2013年に{c}%、2022年に{a}%",
        "{name}: people of 65 and over were {c}% in 2013, {a}% in 2022",
        "{name}: 65[歳|さい]より[上|うえ]は、2022[年|ねん]に{a}%です。";
    AGE_SUBTITLE = "年齢ごとの割合(%)。2022年までは住民基本台帳、2050年は国の推計",
        "Shares of age groups, %. To 2022 from the register, 2050 from the official projection",
        "[年|とし]ごとの[人|ひと]の[割合|わりあい](%)です。2050[年|ねん]は[国|くに]の[推計|すいけい]です。";
    AGE_65 = "65歳以上", "65 and over", "65[歳|さい]から";
    AGE_15 = "15〜64歳", "15 to 64", "15〜64[歳|さい]";
    AGE_0 = "0〜14歳", "under 15", "0〜14[歳|さい]";
    AGE_SAYS = "2022年は0〜14歳{y}%、15〜64歳{w}%、65歳以上{a}%。2050年の推計は{y2}%、{w2}%、{b}%。",
        "In 2022: under 15 {y}%, 15 to 64 {w}%, 65 and over {a}%. Projected for 2050: {y2}%, {w2}%, {b}%.",
        "2022[年|ねん]は、{y}%、{w}%、{a}%です。2050[年|ねん]の[推計|すいけい]は、{y2}%、{w2}%、{b}%です。";
    AGE_SAYS_SEEN = "2022年は0〜14歳{y}%、15〜64歳{w}%、65歳以上{a}%。", "In 2022: under 15 {y}%, 15 to 64 {w}%, 65 and over {a}%.",
        "2022[年|ねん]は、{y}%、{w}%、{a}%です。";
    AGE_CAVEAT = "割合が上がっても、お年寄りの人数が増えたとはかぎりません。若い人が減っても上がります。",
        "A higher share need not mean more older people: it also rises when there are fewer young ones.",
        "[割合|わりあい]が[上|あ]がる[理由|りゆう]は、いろいろです。[若|わか]い[人|ひと]がへっても[上|あ]がります。";

    MEMBERS_TITLE = "{n}市町村のうち{k}は、圏域の合計より人口を保っている",
        "{k} of the {n} members kept more of their population than the area as a whole",
        "{n}の[町|まち]のうち{k}は、[圏域|けんいき]より[人口|じんこう]が[残|のこ]っています。";
    MEMBERS_SUBTITLE = "住民基本台帳の人口、2013年を100とする、2010〜2025年。2025年の値の大きい順",
        "Residents in the register, 2013 = 100, 2010 to 2025; in the order of 2025",
        "[人口|じんこう]です。2013[年|ねん]を100とします。[大|おお]きい[順|じゅん]です。";
    MEMBERS_DESCRIPTION = "市町村ごとの小さな折れ線を同じ目もりで並べた図。青が市町村、黄土色が圏域の合計。数字は2025年の値。",
        "A small line chart for each member, on one scale. Blue: the member; ochre: the area’s total. The number is the value of 2025.",
        "[町|まち]ごとの[小|ちい]さい[図|ず]です。[青|あお]が[町|まち]です。[数字|すうじ]は2025[年|ねん]です。";
    MEMBERS_SAYS = "2025年に最も高いのは{high}({high_value})、最も低いのは{low}({low_value})。圏域の合計は{total}。",
        "Highest in 2025: {high} ({high_value}); lowest: {low} ({low_value}). The area’s total: {total}.",
        "いちばん[高|たか]いのは{high}で、{high_value}です。いちばん[低|ひく]いのは{low}で、{low_value}です。";
    MEMBER = "市町村", "the member", "[町|まち]";
    AREA_TOTAL = "圏域の合計", "the area’s total", "[圏域|けんいき]の[合計|ごうけい]";
    CHOSEN_TITLE = "選んだ圏域の人口", "Population of the chosen areas", "えらんだ[圏域|けんいき]の[人口|じんこう]";

    ACCURACY_TITLE_MORE = "2018年の推計は、2025年の人口を実際より{value}%多く見ていた",
        "The projection of 2018 saw {value}% more people for 2025 than were counted",
        "2018[年|ねん]の[推計|すいけい]は、2025[年|ねん]の[人口|じんこう]より{value}%[多|おお]いです。";
    ACCURACY_TITLE_LESS = "2018年の推計は、2025年の人口を実際より{value}%少なく見ていた",
        "The projection of 2018 saw {value}% fewer people for 2025 than were counted",
        "2018[年|ねん]の[推計|すいけい]は、2025[年|ねん]の[人口|じんこう]より{value}%[少|すく]ないです。";
    ACCURACY_TITLE_ONLY = "2023年の推計と2025年の国勢調査との差は{value}%",
        "The projection of 2023 differs from the census of 2025 by {value}%",
        "2023[年|ねん]の[推計|すいけい]との[差|さ]は{value}%です。";
    ACCURACY_SUBTITLE = "国の推計と、あとで国勢調査で数えた人口との差(%)。2025年は速報",
        "Projected against counted by the census, difference in %. 2025 is preliminary",
        "[国|くに]の[推計|すいけい]と[本当|ほんとう]の[数|かず]の[差|さ](%)です。";
    ACCURACY_BAR = "{release}年の推計が見た{year}年", "projected in {release} for {year}", "{release}[年|ねん]に[見|み]た{year}[年|ねん]";
    ACCURACY_ZERO = "差なし", "no difference", "[差|さ]なし";
    ACCURACY_DESCRIPTION = "横棒。右は推計が実際より多かったこと、左は少なかったことを表します。",
        "Horizontal bars: to the right, more people were projected than counted; to the left, fewer.",
        "[横|よこ]の[棒|ぼう]です。[右|みぎ]は[推計|すいけい]のほうが[多|おお]いです。";
    ACCURACY_SAYS = "{parts}。", "{parts}.", "{parts}。";
    ACCURACY_PART = "{bar}: 推計{projected}人、実際{counted}人({error}%)", "{bar}: {projected} projected, {counted} counted ({error}%)",
        "{bar}: {projected}[人|にん]と{counted}[人|にん]";
    ACCURACY_JOIN = "、", "; ", "。";
    ACCURACY_CAVEAT = "これまでの差が、これからも同じとはかぎりません。2020年から先には感染症の時期が入ります。",
        "Past errors need not hold for the future. The years after 2020 include the pandemic.",
        "これからも[同|おな]じとはかぎりません。";
    COL_RELEASE = "推計", "Projection", "[推計|すいけい]";
    COL_PROJECTED_PERSONS = "推計(人)", "projected", "[推計|すいけい]([人|にん])";
    COL_COUNTED = "国勢調査(人)", "counted", "[本当|ほんとう]の[数|かず]";
    COL_ERROR = "差(%)", "difference, %", "[差|さ](%)";
}
