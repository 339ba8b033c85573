//! Words of what pupils do: guess, compare groups, look at twins, shuffle cards, decide as a council.

use super::{Key, keyed};

keyed! { super::teaching::END;
    GUESS_HELP =
        "[図|ず]の[上|うえ]で[指|ゆび]やマウスを[動|うご]かすか、[下|した]の[数字|すうじ]を[入|い]れます。[図|ず]を[選|えら]んで[左右|さゆう]キーで[年|とし]、[上下|じょうげ]キーで[数|かず]を[変|か]えられます。",
        "Move finger or mouse on the figure, or type below. With the figure chosen, left and right keys choose the year, up and down change the number.",
        "[図|ず]の[上|うえ]を、[指|ゆび]でかきます。[数|かず]を[入|い]れても、よいです。キーも[使|つか]えます。";
    GUESS_LABEL =
        "[予想|よそう]をかく[図|ず]",
        "Figure to draw on",
        "[予想|よそう]をかく[図|ず]です";
    GUESS_VALUE =
        "{label}の[予想|よそう]",
        "Guess for {label}",
        "{label}の[予想|よそう]です";
    GUESS_NEW =
        "もう1[本|ほん]かく",
        "Draw another",
        "もう1つかく";
    GUESS_CLEAR =
        "かきなおす",
        "Start over",
        "もう[一度|いちど]かく";
    GUESS_REVEAL =
        "[答|こた]えを[見|み]る",
        "Reveal",
        "[答|こた]えを[見|み]ます";
    GUESS_HIDE =
        "[答|こた]えをかくす",
        "Hide the answer",
        "[答|こた]えをかくします";
    GUESS_EMPTY =
        "まだ[予想|よそう]がありません。[前|まえ]の[画面|がめん]でかくか、ここでかいてから[見|み]ることもできます。",
        "No guess yet. Draw one here or on the screen before.",
        "まだ[予想|よそう]がありません。[先|さき]にかきましょう。";
    GUESS_NOW =
        "{label} {value}",
        "{label} {value}",
        "{label} {value}";
    SAY_ABOVE =
        "[予想|よそう]{n}: {label}は、[実際|じっさい]より{gap}[人|にん]({pct}%)[多|おお]く[見|み]ていました。",
        "Guess {n}: for {label} {gap} people ({pct}%) more than it was.",
        "[予想|よそう]{n}は、{gap}[人|にん][多|おお]いです。";
    SAY_BELOW =
        "[予想|よそう]{n}: {label}は、[実際|じっさい]より{gap}[人|にん]({pct}%)[少|すく]なく[見|み]ていました。",
        "Guess {n}: for {label} {gap} people ({pct}%) fewer than it was.",
        "[予想|よそう]{n}は、{gap}[人|にん][少|すく]ないです。";
    SAY_NEAR =
        "[予想|よそう]{n}: {label}は、[実際|じっさい]とほぼ[同|おな]じでした(ちがい{gap}[人|にん])。",
        "Guess {n}: for {label} about as it was (off by {gap} people).",
        "[予想|よそう]{n}は、ほとんど[同|おな]じです。";
    SAY_NOTE =
        "[近|ちか]さで[順位|じゅんい]はつけません。どんな[根拠|こんきょ]だったかを[話|はな]し[合|あ]いましょう。",
        "Nobody is ranked. Talk about what each guess rested on.",
        "[順番|じゅんばん]は、つけません。[理由|りゆう]を[話|はな]しましょう。";
    MEMBERS_TABLE =
        "まわりの[市町村|しちょうそん]の[人口|じんこう]",
        "Population of the municipalities around",
        "[近|ちか]くの[町|まち]の[人口|じんこう]";
    COL_TOWN =
        "[市町村|しちょうそん]",
        "Municipality",
        "[町|まち]の[名前|なまえ]";
    COL_2013 =
        "2013[年|ねん]",
        "2013",
        "2013[年|ねん]の[人|ひと]";
    COL_2025 =
        "2025[年|ねん]",
        "2025",
        "2025[年|ねん]の[人|ひと]";
    COL_CHANGE =
        "[増減|ぞうげん]([人|ひと])",
        "Change (people)",
        "[何人|なんにん][変|か]わったか";
    COL_PCT =
        "[増減率|ぞうげんりつ]",
        "Change in %",
        "[変|か]わった[割合|わりあい]";
    COL_ROLE =
        "[圏域|けんいき]の[中|なか]で",
        "In the area",
        "[圏域|けんいき]では";
    ROLE_CORE =
        "[中心|ちゅうしん]の[市|し]",
        "core city",
        "[真|ま]ん[中|なか]の[市|し]";
    ROLE_PARTNER =
        "[連携|れんけい][市町村|しちょうそん]",
        "partner",
        "[協力|きょうりょく]する[町|まち]";
    ROLE_NONE =
        "[圏域|けんいき]の[外|そと]",
        "outside",
        "[圏域|けんいき]の[外|そと]の[町|まち]";
    GROUPS_MEASURE =
        "[測|はか]り[方|かた]",
        "Measured",
        "はかり[方|かた]";
    MEASURE_CHANGE =
        "[増減|ぞうげん]([人|ひと])",
        "people",
        "[人|ひと]の[数|かず]";
    MEASURE_PERCENT =
        "[増減率|ぞうげんりつ](%)",
        "percent",
        "[割合|わりあい]で[見|み]る";
    GROUPS_WITH =
        "くらべる[相手|あいて]",
        "Compared with",
        "だれとくらべるか";
    WITH_NEVER =
        "[全国|ぜんこく]の[不参加|ふさんか]",
        "all others",
        "[日本|にほん]のほかの[町|まち]";
    WITH_OUTSIDE =
        "[三大都市圏|さんだいとしけん]の[外|そと]",
        "outside metropolises",
        "[大|おお]きな[都会|とかい]の[外|そと]";
    WITH_PREFECTURE =
        "[同|おな]じ[県|けん]の[中|なか]",
        "same prefecture",
        "[同|おな]じ[県|けん]の[町|まち]";
    WITH_SUBURBS =
        "ほかの[市|し]の[郊外|こうがい]",
        "other suburbs",
        "ほかの[市|し]の[近|ちか]く";
    GO_COMPARE =
        "「くらべる」のページでもっと[調|しら]べる",
        "More on the Compare page",
        "もっとくわしく[調|しら]べる";
    GO_SCENARIOS =
        "「シナリオ」のページで[前提|ぜんてい]を[見|み]る",
        "Assumptions on the Scenarios page",
        "もしもの[計算|けいさん]のページを[見|み]る";
    TWINS_TABLE =
        "[参加|さんか]の[前|まえ]に[似|に]ていた[市町村|しちょうそん]",
        "Municipalities that were similar before",
        "[前|まえ]に[似|に]ていた[町|まち]";
    TWINS_NONE =
        "この[場所|ばしょ]では、[似|に]たまちを[計算|けいさん]できません(データがそろいません)。",
        "Similar towns cannot be computed here for want of data.",
        "ここでは、[似|に]た[町|まち]を[計算|けいさん]できません。";
    COL_PEOPLE =
        "[人口|じんこう] 2013[年|ねん]",
        "Population 2013",
        "2013[年|ねん]の[人口|じんこう]";
    COL_DISTANCE =
        "ちがいの[大|おお]きさ",
        "Distance",
        "ちがいの[数|かず]";
    CARDS_IN =
        "[参加|さんか]",
        "joined",
        "[入|はい]った";
    CARDS_OUT =
        "[不参加|ふさんか]",
        "not joined",
        "[入|はい]らない";
    CARDS_HAND =
        "「[参加|さんか]」の[札|ふだ]",
        "Labelled “joined”",
        "「[入|はい]った」のカード";
    CARDS_REST =
        "のこりの[札|ふだ]",
        "The rest",
        "ほかのカード";
    CARDS_MEAN =
        "[平均|へいきん] {value}",
        "mean {value}",
        "[平均|へいきん] {value}です";
    CARDS_DIFFERENCE =
        "[差|さ] {value}ポイント",
        "difference {value} points",
        "[差|さ]は{value}です";
    CARDS_SHUFFLE =
        "まぜる",
        "Shuffle",
        "カードをまぜる";
    CARDS_TEN =
        "10[回|かい]まぜる",
        "Shuffle 10 times",
        "10[回|かい]、まぜる";
    CARDS_REAL =
        "[本当|ほんとう]の[組|くみ]にもどす",
        "Back to the real groups",
        "[本当|ほんとう]の[組|くみ]にする";
    CARDS_NONE =
        "この[場所|ばしょ]では、カードを[作|つく]れません(データがそろいません)。",
        "No deck can be made here for want of data.",
        "ここでは、カードを[作|つく]れません。";
    COUNCIL_FIELDS =
        "いっしょにする[分野|ぶんや]",
        "Fields to run together",
        "いっしょにすること";
    COUNCIL_NOTE =
        "[押|お]すと、その[分野|ぶんや]を[圏域|けんいき]でいっしょにするか、べつべつにするかが[切|き]りかわります。[図|ず]の「[圏域|けんいき]で」の[段|だん]が[変|か]わります。",
        "Press to run a field together as an area or not: the rows “as an area” change.",
        "ボタンで、いっしょにするものを[変|か]えます。[図|ず]が[変|か]わります。";
    COUNCIL_OUTSIDE =
        "[圏域|けんいき]の[外|そと]のまちでは、[協約|きょうやく]をまだ[結|むす]んでいません。「[近|ちか]くの[人|ひと]で」の[段|だん]が、[協力|きょうりょく]できたときの[上限|じょうげん]の[目安|めやす]になります。",
        "Outside every area there is no agreement yet; “everyone near” is an upper bound of what cooperation could reach.",
        "まだ、[約束|やくそく]はありません。「[近|ちか]い[人|ひと]で」を[見|み]ましょう。";
    COUNCIL_SAYS =
        "2050[年|ねん]: {cells}の[組|くみ]のうち「ありそう」は、それぞれで{alone}、[圏域|けんいき]で{area}、[近|ちか]くの[人|ひと]で{near}。",
        "2050: of {cells} pairs, secure alone {alone}, as an area {area}, by nearness {near}.",
        "{cells}の[組|くみ]で、べつべつは{alone}です。[圏域|けんいき]は{area}です。[近|ちか]い[人|ひと]では{near}です。";
    COUNCIL_SAYS_OUTSIDE =
        "2050[年|ねん]: {cells}の[組|くみ]のうち「ありそう」は、それぞれで{alone}、[近|ちか]くの[人|ひと]で{near}。",
        "2050: of {cells} pairs, secure alone {alone}, by nearness {near}.",
        "{cells}の[組|くみ]で、べつべつは{alone}です。[近|ちか]い[人|ひと]では{near}です。";
}
