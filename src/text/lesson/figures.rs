//! Words of the lessons’ own figures.

use super::{Key, keyed};

keyed! { super::paper::END;
    POP_TITLE =
        "{who}の[人口|じんこう]は、2013[年|ねん]を100とすると2025[年|ねん]に{value}",
        "Population of {who} in 2025, where 2013 is 100: {value}",
        "{who}の[人口|じんこう]は、2025[年|ねん]に{value}です。";
    POP_SUBTITLE =
        "2013[年|ねん]を100とした[人口|じんこう]([住民基本台帳|じゅうみんきほんだいちょう]、2013[年|ねん]は3[月|がつ]31[日|にち]、2014[年|ねん]から1[月|がつ]1[日|にち])",
        "Population with 2013 = 100 (resident register; 31 March 2013, 1 January from 2014)",
        "2013[年|ねん]を100とした[人口|じんこう]です。";
    POP_DESCRIPTION =
        "[年|とし]ごとの[折|お]れ[線|せん]。100の[線|せん]より[上|うえ]はふえた、[下|した]はへった。2012[年|ねん]と2013[年|ねん]の[間|あいだ]で[数|かぞ]え[方|かた]が[変|か]わった。",
        "Lines by year. Above 100: more people than in 2013, below: fewer. The way of counting changed between 2012 and 2013.",
        "[年|とし]ごとの[線|せん]です。100より[上|うえ]は、ふえました。[下|した]は、へりました。";
    POP_SAYS =
        "2025[年|ねん]は、{list}。",
        "In 2025: {list}.",
        "2025[年|ねん]は、{list}です。";
    POP_ITEM =
        "{name} {value}",
        "{name} {value}",
        "{name} {value}";
    POP_CAVEAT =
        "ちがいを[示|しめ]すもので、[理由|りゆう]は[示|しめ]しません。2013[年|ねん]から[外国人|がいこくじん][住民|じゅうみん]を[数|かぞ]えています。",
        "It shows differences, not reasons. Foreign residents are counted from 2013.",
        "ちがいだけを[見|み]せます。[理由|りゆう]は、わかりません。";
    POP_AREA =
        "[圏域|けんいき]の[合計|ごうけい]",
        "the area together",
        "[圏域|けんいき]ぜんぶ";
    POP_OUTSIDE =
        "[三大都市圏|さんだいとしけん]の[外|そと]の[不参加|ふさんか]",
        "others outside the metropolises",
        "[大|おお]きな[都会|とかい]の[外|そと]の[町|まち]";
    POP_TABLE =
        "[人口|じんこう]の[指数|しすう](2013[年|ねん]=100)",
        "Population index (2013 = 100)",
        "2013[年|ねん]を100とした[数|かず]";
    YEAR =
        "[年|とし]",
        "Year",
        "[何|なに][年|とし]";
    BREAK =
        "[外国人|がいこくじん][住民|じゅうみん]もふくむ",
        "foreign residents included",
        "[外国|がいこく]の[人|ひと]も[数|かぞ]えます";
    FORECAST_TITLE =
        "{who}: 2018[年|ねん]の[推計|すいけい]は2025[年|ねん]を{projected}[人|にん]、[国勢|こくせい][調査|ちょうさ]([速報|そくほう])は{counted}[人|にん]",
        "{who} in 2025: projected in 2018 {projected}, counted (preliminary) {counted}",
        "{who}: [計算|けいさん]は{projected}[人|にん]、[本当|ほんとう]は{counted}[人|にん]";
    FORECAST_TITLE_NONE =
        "{who}の[国勢|こくせい][調査|ちょうさ]の[人口|じんこう]は、2025[年|ねん]([速報|そくほう])に{counted}[人|にん]",
        "Census population of {who} in 2025 (preliminary): {counted}",
        "{who}の[人口|じんこう]は{counted}[人|にん]です。";
    FORECAST_SUBTITLE =
        "[国勢|こくせい][調査|ちょうさ]の[人口|じんこう]と、2018[年|ねん]に[公表|こうひょう]された[推計|すいけい]",
        "Census population and the projection published in 2018",
        "[調|しら]べた[人口|じんこう]と、2018[年|ねん]の[計算|けいさん]";
    FORECAST_DESCRIPTION =
        "2[本|ほん]の[折|お]れ[線|せん]。[黒|くろ]い[線|せん]は[国勢|こくせい][調査|ちょうさ](2025[年|ねん]は[速報|そくほう])、もう1[本|ほん]は2018[年|ねん]の[推計|すいけい]。",
        "Two lines: black is the census (2025 preliminary), the other the projection of 2018.",
        "[黒|くろ]い[線|せん]は、[調|しら]べた[人口|じんこう]です。もう1つは[計算|けいさん]です。";
    FORECAST_CAVEAT =
        "[推計|すいけい]は[前提|ぜんてい]にもとづく[計算|けいさん]です。[国勢|こくせい][調査|ちょうさ]の2025[年|ねん]は[速報|そくほう]で、[直|なお]されることがあります。",
        "A projection is calculated from assumptions. The census of 2025 is preliminary.",
        "[計算|けいさん]の[数|かず]は、もとの[数|かず]で[変|か]わります。";
    CENSUS =
        "[国勢|こくせい][調査|ちょうさ]",
        "census",
        "[調|しら]べた[人口|じんこう]";
    FORECAST_2018 =
        "2018[年|ねん]の[推計|すいけい]",
        "projection of 2018",
        "2018[年|ねん]の[計算|けいさん]";
    FORECAST_2023 =
        "2023[年|ねん]の[推計|すいけい]",
        "projection of 2023",
        "2023[年|ねん]の[計算|けいさん]";
    FORECAST_SOURCE =
        "[国勢|こくせい][調査|ちょうさ]、[国立|こくりつ][社会保障|しゃかいほしょう]・[人口|じんこう][問題|もんだい][研究所|けんきゅうしょ]「[日本|にほん]の[地域別|ちいきべつ][将来|しょうらい][推計|すいけい][人口|じんこう]」を[加工|かこう]",
        "Population census; IPSS regional population projections; processed",
        "[国|くに]の[調査|ちょうさ]と、[国|くに]の[研究所|けんきゅうしょ]の[計算|けいさん]";
    REGISTER_SOURCE =
        "[総務省|そうむしょう]「[住民基本台帳|じゅうみんきほんだいちょう]に[基|もと]づく[人口|じんこう]、[人口|じんこう][動態|どうたい][及|およ]び[世帯数|せたいすう]」を[加工|かこう]",
        "MIC, resident register population; processed",
        "[国|くに]の[記録|きろく]から[作|つく]りました";
    PROJECTION_TITLE =
        "{who}: 2050[年|ねん]は{projected}[人|にん]という[推計|すいけい](2020[年|ねん]は{counted}[人|にん])",
        "{who}: {projected} people projected for 2050 ({counted} in 2020)",
        "{who}: 2050[年|ねん]は{projected}[人|にん]の[計算|けいさん]です。";
    PROJECTION_SUBTITLE =
        "[国勢|こくせい][調査|ちょうさ]の[人口|じんこう]と、2023[年|ねん]に[公表|こうひょう]された[推計|すいけい](2050[年|ねん]まで)",
        "Census population and the projection published in 2023, to 2050",
        "[調|しら]べた[人口|じんこう]と、2023[年|ねん]の[計算|けいさん]";
    PROJECTION_SAYS =
        "2020[年|ねん]の{counted}[人|にん]から2050[年|ねん]の{projected}[人|にん]へ({pct})。[前提|ぜんてい]にもとづく[計算|けいさん]で、[予言|よげん]ではない。",
        "From {counted} in 2020 to {projected} in 2050 ({pct}); a calculation from assumptions, no prophecy.",
        "2020[年|ねん]は{counted}[人|にん]です。2050[年|ねん]は{projected}[人|にん]の[計算|けいさん]です。";
    SERVICES_TITLE =
        "2050[年|ねん]に「ありそう」な[市町村|しちょうそん]の[数|かず]: [数|かぞ]え[方|かた]で[変|か]わる",
        "Municipalities where a service is secure in 2050: it depends on who is counted",
        "2050[年|ねん]に、のこりそうな[町|まち]の[数|かず]";
    SERVICES_SUBTITLE =
        "{n}[市町村|しちょうそん]。「ありそう」は、[同|おな]じ[人口|じんこう]の5つのうち4つ[以上|いじょう]にあること",
        "{n} municipalities. Secure: four in five places of that size have it",
        "{n}の[町|まち]です。5つのうち4つにあると、だいじょうぶです。";
    SERVICES_DESCRIPTION =
        "サービスごと、[数|かぞ]え[方|かた]ごと、[年|とし]ごとの[市町村|しちょうそん]の[数|かず]。「それぞれで」はその[市町村|しちょうそん]だけ、「[圏域|けんいき]で」は[圏域|けんいき]の[仲間|なかま]で[通|かよ]える[人|ひと]も、「[近|ちか]くの[人|ひと]で」は[協力|きょうりょく]と[関係|かんけい]なく[近|ちか]くの[人|ひと]も[数|かぞ]える。",
        "Counts by service, by way of counting, by year: each alone; with members of the area within reach; with everyone near, agreement or not.",
        "サービスと[年|とし]で[分|わ]けた[数|かず]です。[人|ひと]の[数|かぞ]え[方|かた]は、いくつかあります。";
    SERVICES_SAYS =
        "2050[年|ねん]の[病院|びょういん]: それぞれで{alone}、[近|ちか]くの[人|ひと]で{near}({n}[市町村|しちょうそん]のうち)。",
        "Hospitals in 2050: {alone} alone, {near} by nearness, of {n}.",
        "2050[年|ねん]の[病院|びょういん]は、べつべつで{alone}です。[近|ちか]い[人|ひと]で{near}です。";
    SERVICES_CAVEAT =
        "[人口|じんこう]からの[目安|めやす]で、[実際|じっさい]に[開|ひら]く・[閉|と]じるを[示|しめ]しません。[近|ちか]くの[人|ひと]の[分|ぶん]は、[協約|きょうやく]がなくても[通|かよ]えることを[含|ふく]みます。[道路|どうろ]や[海|うみ]は[考|かんが]えていません。",
        "A rule of thumb from population; nothing opens or closes by it. Nearness needs no agreement. Roads and sea are not considered.",
        "[人口|じんこう]からの[目安|めやす]です。[本当|ほんとう]とは、ちがうことがあります。";
    SERVICES_SOURCE =
        "[国土交通省|こくどこうつうしょう]・[財務省|ざいむしょう]の[資料|しりょう]にある[人口|じんこう]の[目安|めやす]と、2023[年|ねん]の[推計|すいけい]から[計算|けいさん]",
        "Computed from population lines of MLIT and MOF and the projection of 2023",
        "[国|くに]の[資料|しりょう]と、[計算|けいさん]の[人口|じんこう]から";
    ALONE =
        "それぞれで",
        "each alone",
        "べつべつ";
    AREA =
        "[圏域|けんいき]で",
        "as an area",
        "[圏域|けんいき]の[人|ひと]で";
    NEARBY =
        "[近|ちか]くの[人|ひと]で",
        "with everyone near",
        "[近|ちか]い[人|ひと]で";
    SECURE =
        "ありそう",
        "secure",
        "だいじょうぶ";
    UNCERTAIN =
        "[半分|はんぶん][以上|いじょう]",
        "uncertain",
        "[半分|はんぶん]ぐらい";
    HARD =
        "[少|すく]ない",
        "hard",
        "[心配|しんぱい]";
    SERVICE =
        "サービス",
        "Service",
        "[何|なん]のサービス";
    WAY =
        "[数|かぞ]え[方|かた]",
        "Counted",
        "[人|ひと]の[数|かぞ]え[方|かた]";
    GUESS_TITLE =
        "{who}の[人口|じんこう]: 2025[年|ねん]までの[線|せん]を[予想|よそう]する",
        "Population of {who}: guess the line to 2025",
        "{who}の[人口|じんこう]を、[予想|よそう]します。";
    GUESS_TITLE_KNOWN =
        "{who}の[人口|じんこう]: 2017[年|ねん]まで",
        "Population of {who}, to 2017",
        "{who}の[人口|じんこう]です。2017[年|ねん]まで。";
    GUESS_TITLE_TRUE =
        "{who}の[人口|じんこう]: [予想|よそう]と、[実際|じっさい]の{value}[人|にん](2025[年|ねん])",
        "Population of {who}: guesses, and {value} in 2025",
        "{who}の[人口|じんこう]は、{value}[人|にん]でした。";
    GUESS_SUBTITLE =
        "[人口|じんこう]([住民基本台帳|じゅうみんきほんだいちょう]、[人|ひと])。たての[軸|じく]は0から[始|はじ]まらない",
        "Population (resident register, people). The upright axis does not start at zero",
        "[人|ひと]の[数|かず]です。たては、0から[始|はじ]まりません。";
    GUESS_DESCRIPTION =
        "[黒|くろ]い[線|せん]がわかっている[人口|じんこう]、[点線|てんせん]と[輪|わ]が[予想|よそう]。[横|よこ]の[軸|じく]は[年|とし]、たての[軸|じく]は[人口|じんこう]。",
        "The black line is what is known, dashes with rings are guesses. Years run across, people upwards.",
        "[黒|くろ]い[線|せん]は、[本当|ほんとう]の[人口|じんこう]です。[輪|わ]は、[予想|よそう]です。";
    GUESS_SAYS =
        "2017[年|ねん]は{known}[人|にん]。",
        "{known} people in 2017.",
        "2017[年|ねん]は{known}[人|にん]でした。";
    GUESS_SAYS_TRUE =
        "2017[年|ねん]の{known}[人|にん]から、2025[年|ねん]は{value}[人|にん]になった。",
        "From {known} in 2017 to {value} in 2025.",
        "2017[年|ねん]は{known}[人|にん]です。2025[年|ねん]は{value}[人|にん]です。";
    GUESS_ACTUAL =
        "[実際|じっさい]",
        "actual",
        "[本当|ほんとう]";
    GUESS_KNOWN =
        "わかっている[人口|じんこう]",
        "known",
        "[本当|ほんとう]の[人口|じんこう]";
    GUESS_OWN =
        "[予想|よそう]{n}",
        "guess {n}",
        "{n}つ[目|め]の[予想|よそう]";
    BARS_TITLE =
        "10[年|ねん]の[人口|じんこう]の[平均|へいきん]の[変|か]わり[方|かた]を[予想|よそう]する",
        "Guess the average change of population in ten years",
        "[人口|じんこう]の[変|か]わり[方|かた]を、[予想|よそう]します。";
    BARS_TITLE_TRUE =
        "[公表|こうひょう]された[研究|けんきゅう]: [参加|さんか]{a}[人|にん]、[不参加|ふさんか]{b}[人|にん]",
        "The published study: participants {a}, others {b} people",
        "[研究|けんきゅう]では、{a}[人|にん]と{b}[人|にん]です。";
    BARS_SUBTITLE =
        "1[市町村|しちょうそん]あたりの[人口|じんこう]の[増減|ぞうげん]([人|ひと])、2012[年度|ねんど]から2021[年度|ねんど]",
        "Change of population per municipality (people), fiscal 2012 to 2021",
        "1つの[町|まち]で、[何人|なんにん][変|か]わったかです。";
    BARS_DESCRIPTION =
        "2[本|ほん]の[棒|ぼう]。0より[上|うえ]はふえた、[下|した]はへった。",
        "Two bars: above zero more people, below fewer.",
        "2つの[棒|ぼう]です。0より[下|した]は、へりました。";
    BARS_IN =
        "[参加|さんか]した[市町村|しちょうそん]",
        "participants",
        "[入|はい]った[町|まち]";
    BARS_OUT =
        "[参加|さんか]しなかった[市町村|しちょうそん]",
        "non-participants",
        "[入|はい]らなかった[町|まち]";
    BARS_CAVEAT =
        "[大|おお]きい[市町村|しちょうそん]ほど[人数|にんずう]は[多|おお]くへります。[差|さ]は[参加|さんか]の[効果|こうか]ではありません。",
        "Larger municipalities lose more people. The difference is not an effect of joining.",
        "[大|おお]きな[町|まち]は、たくさんへります。[入|はい]ったからでは、ありません。";
    BARS_SAYS =
        "[予想|よそう]の[棒|ぼう]を[上|うえ]か[下|した]に[動|うご]かします。",
        "Move the bars up or down.",
        "[棒|ぼう]を、[上|うえ]か[下|した]に[動|うご]かします。";
    WAYS_TITLE =
        "{n}[回|かい]まぜて、[実際|じっさい]の[差|さ]{observed}ポイントと[同|おな]じかもっと[大|おお]きい[差|さ]が{k}[回|かい]",
        "{n} shuffles: {k} as large as the real {observed} points or larger",
        "{n}[回|かい]まぜました。[大|おお]きな[差|さ]は{k}[回|かい]です。";
    WAYS_TITLE_NONE =
        "[実際|じっさい]の[差|さ]は{observed}ポイント。まぜると、どんな[差|さ]が[出|で]るか",
        "The real difference is {observed} points. What does shuffling give?",
        "[本当|ほんとう]の[差|さ]は{observed}です。まぜましょう。";
    WAYS_TITLE_ALL =
        "[配|くば]り[方|かた]{n}[通|とお]りのうち、[実際|じっさい]の[差|さ]{observed}ポイントと[同|おな]じかもっと[大|おお]きい[差|さ]が{k}[通|とお]り",
        "Of {n} ways to deal, {k} are as large as the real {observed} points or larger",
        "{n}の[分|わ]け[方|かた]で、[大|おお]きな[差|さ]は{k}です。";
    WAYS_SUBTITLE =
        "「[参加|さんか]」の[札|ふだ]がついた6[枚|まい]と、のこりの6[枚|まい]の[平均|へいきん]の[差(ポイント)|さ]",
        "Mean of the six labelled participants less mean of the other six (points)",
        "6[枚|まい]と6[枚|まい]の、[平均|へいきん]の[差|さ]です。";
    WAYS_DESCRIPTION =
        "[差|さ]を[横|よこ]の[軸|じく]に、[回数|かいすう]を[棒|ぼう]の[高|たか]さにした[図|ず](ヒストグラム)。[太|ふと]い[線|せん]が[実際|じっさい]の[差|さ]、[点線|てんせん]はその[反対|はんたい][側|がわ]。[黒|くろ]い[部分|ぶぶん]は[実際|じっさい]と[同|おな]じかもっと[大|おお]きい。",
        "A histogram: differences across, how often upwards. The bold upright is the real one, the dashed its mirror; black parts are as large or larger.",
        "[差|さ]の[大|おお]きさを[数|かぞ]えた[図|ず]です。[太|ふと]い[線|せん]が、[本当|ほんとう]の[差|さ]です。[黒|くろ]い[所|ところ]は、[大|おお]きな[差|さ]です。";
    WAYS_SAYS =
        "[実際|じっさい]の[差|さ]は{observed}ポイント。[同|おな]じかもっと[大|おお]きい[差|さ]は、{n}のうち{k}。",
        "The real difference is {observed} points; {k} of {n} are as large or larger.",
        "[本当|ほんとう]の[差|さ]は{observed}です。[大|おお]きな[差|さ]は、{n}のうち{k}です。";
    WAYS_CAVEAT =
        "[近|ちか]くの12[市町村|しちょうそん]だけの[図|ず]です。[全国|ぜんこく]の[結論|けつろん]にはなりません。",
        "Twelve municipalities nearby only; nothing follows for the country.",
        "[近|ちか]くの12の[町|まち]だけの[図|ず]です。";
    WAYS_TABLE =
        "[差|さ]の[回数|かいすう]",
        "How often each difference came",
        "[差|さ]が[出|で]た[回数|かいすう]";
    LOW =
        "[下限|かげん]",
        "From",
        "[下|した]";
    HIGH =
        "[上限|じょうげん]",
        "To",
        "[上|うえ]";
    TIMES =
        "[回数|かいすう]",
        "Times",
        "[何回|なんかい]";
    LARGE =
        "うち[実際|じっさい][以上|いじょう]",
        "As large as real",
        "うち[大|おお]きい[数|かず]";
    REAL_LINE =
        "[実際|じっさい] {observed}",
        "real {observed}",
        "[本当|ほんとう] {observed}";
    SMALLER_N =
        "[実際|じっさい]より[小|ちい]さい {n}",
        "smaller than real {n}",
        "[小|ちい]さい {n}";
    LARGER_N =
        "[実際|じっさい]と[同|おな]じか[大|おお]きい {n}",
        "as large or larger {n}",
        "[大|おお]きい {n}";
}
