//! The glossary: each term, then what it means.

use super::{Key, keyed};

keyed! { super::areas::END;
    AREA =
        "[圏域|けんいき]",
        "area",
        "[圏域|けんいき]";
    AREA_IS =
        "[中心|ちゅうしん]の[市|し]と[近|ちか]くの[市町村|しちょうそん]をまとめた[範囲|はんい]。",
        "A core city and the municipalities around it, taken together.",
        "[中心|ちゅうしん]の[市|し]と[近|ちか]くの[町|まち]を[合|あ]わせた[所|ところ]です。";
    CCUA =
        "[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "cooperative core urban area",
        "[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    CCUA_IS =
        "[中心|ちゅうしん]の[市|し]が[近|ちか]くの[市町村|しちょうそん]と[協約|きょうやく]を[結|むす]び、[協力|きょうりょく]して[仕事|しごと]をする[国|くに]のしくみ。",
        "A national scheme in which a core city works with its neighbours under agreements.",
        "[市|し]と[町|まち]が、[協力|きょうりょく]するしくみです。";
    CORE =
        "[中心|ちゅうしん]の[市|し]",
        "core city",
        "[中心|ちゅうしん]の[市|し]";
    CORE_IS =
        "[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]の[中心|ちゅうしん]になると[宣言|せんげん]した[市|し]。",
        "The city that declared itself the centre of such an area.",
        "[中心|ちゅうしん]になる[市|し]です。";
    PARTNER =
        "[連携|れんけい][市町村|しちょうそん]",
        "partner",
        "[協力|きょうりょく]する[町|まち]";
    PARTNER_IS =
        "[連携|れんけい][中枢|ちゅうすう][都市|とし]と[協約|きょうやく]を[結|むす]んだ[市町村|しちょうそん]。",
        "A municipality that made an agreement with the core city.",
        "[中心|ちゅうしん]の[市|し]と[約束|やくそく]した[町|まち]です。";
    MUNICIPALITY =
        "[市町村|しちょうそん]",
        "municipality",
        "[町|まち]";
    MUNICIPALITY_IS =
        "[市|し]・[町|まち]・[村|むら]([東京|とうきょう]の[区|く]も[数|かぞ]える)。[住民|じゅうみん]にいちばん[近|ちか]い[役所|やくしょ]がある[単位|たんい]。",
        "A city, town or village (Tokyo’s wards too): the unit with the town hall nearest to residents.",
        "[市|し]と[町|まち]と[村|むら]のことです。";
    POPULATION =
        "[人口|じんこう]",
        "population",
        "[人口|じんこう]";
    POPULATION_IS =
        "その[場所|ばしょ]に[住|す]んでいる([登録|とうろく]している)[人|ひと]の[数|かず]。",
        "The number of people living, or registered, in a place.",
        "[住|す]んでいる[人|ひと]の[数|かず]です。";
    CHANGE =
        "[増減|ぞうげん]",
        "change",
        "[変|か]わり[方|かた]";
    CHANGE_IS =
        "ふえた、またはへった[数|かず]。[後|あと]の[数|かず]から[前|まえ]の[数|かず]をひく。",
        "How many more or fewer: the later number less the earlier.",
        "ふえた[数|かず]、へった[数|かず]です。";
    RATE =
        "[増減率|ぞうげんりつ]",
        "percentage change",
        "[増減率|ぞうげんりつ]";
    RATE_IS =
        "[増減|ぞうげん]を、はじめの[数|かず]でわって100をかけたもの。",
        "The change divided by the first number, times 100.",
        "はじめの[数|かず]の、[何|なに]%[変|か]わったかです。";
    PERCENT =
        "[割合|わりあい]",
        "share",
        "[割合|わりあい]";
    PERCENT_IS =
        "[全体|ぜんたい]を100としたときの[大|おお]きさ(%)。",
        "A part where the whole is 100 (%).",
        "ぜんぶを100とした[数|かず]です。";
    POINT =
        "ポイント",
        "point",
        "ポイント";
    POINT_IS =
        "%どうしのひき[算|ざん]の[単位|たんい]。5%と3%の[差|さ]は2ポイント。",
        "The unit of a difference of percents: 5% less 3% is 2 points.",
        "%と%の[差|さ]です。";
    MEAN =
        "[平均|へいきん]",
        "average",
        "[平均|へいきん]";
    MEAN_IS =
        "[全部|ぜんぶ]を[足|た]して、[個数|こすう]でわった[数|かず]。",
        "The sum divided by how many there are.",
        "ぜんぶ[足|た]して、[数|かず]でわります。";
    DIFFERENCE =
        "[差|さ]",
        "difference",
        "[差|さ]";
    DIFFERENCE_IS =
        "2つの[数|かず]のちがい。なぜちがうかは[示|しめ]さない。",
        "How far two numbers are apart; it does not say why.",
        "2つの[数|かず]のちがいです。";
    RANGE =
        "95%の[幅|はば]",
        "95% range",
        "[幅|はば]";
    RANGE_IS =
        "ほかの[市町村|しちょうそん]がその[組|くみ]にいたら[差|さ]がどこまで[動|うご]くかの[目安|めやす]。0をふくむときは、[差|さ]があるとは[言|い]えない。",
        "How far the difference could vary had other places been in the groups; if it holds zero, they cannot be told apart.",
        "[差|さ]が[動|うご]く[幅|はば]です。0が[入|はい]ると、[差|さ]は[言|い]えません。";
    GROUP =
        "くらべる[相手|あいて]",
        "comparison group",
        "くらべる[相手|あいて]";
    GROUP_IS =
        "[差|さ]を[見|み]るために[選|えら]んだもう1つの[組|くみ]。",
        "The other group, chosen to see the difference.",
        "もう1つの[組|くみ]のことです。";
    CAUSE =
        "[原因|げんいん]",
        "cause",
        "[理由|りゆう]";
    CAUSE_IS =
        "それがあったために、[結果|けっか]が[変|か]わったもの。",
        "What made the outcome different.",
        "[結果|けっか]を[変|か]えたものです。";
    REVERSE =
        "[逆|ぎゃく]の[因果|いんが]",
        "reverse causality",
        "[理由|りゆう]が[逆|ぎゃく]";
    REVERSE_IS =
        "[結果|けっか]と[思|おも]ったものが、じつは[原因|げんいん]だったこと。",
        "What looked like the outcome was the cause.",
        "[理由|りゆう]と[結果|けっか]が、[反対|はんたい]のことです。";
    TWIN =
        "[似|に]たまち",
        "similar towns",
        "[似|に]た[町|まち]";
    TWIN_IS =
        "[前|まえ]のようすがよく[似|に]た[市町村|しちょうそん]。",
        "Municipalities that were much alike before.",
        "[前|まえ]に、よく[似|に]ていた[町|まち]です。";
    CHANCE =
        "たまたま",
        "by chance",
        "ぐうぜん";
    CHANCE_IS =
        "わけがなくても[起|お]こること。[偶然|ぐうぜん]。",
        "What happens without a reason.",
        "[理由|りゆう]がなくても、[起|お]きることです。";
    SHUFFLE =
        "まぜる",
        "shuffle",
        "まぜる";
    SHUFFLE_IS =
        "[札|ふだ]をまぜて、だれに[付|つ]くかを[偶然|ぐうぜん]にすること。",
        "Mixing labels so that chance decides who gets them.",
        "カードを、ばらばらにすることです。";
    P =
        "p[値|あたい]",
        "p",
        "p[値|あたい]";
    P_IS =
        "「[変|か]わらない」と[考|かんが]えてまぜたとき、[実際|じっさい]と[同|おな]じかもっと[大|おお]きい[差|さ]が[出|で]た[割合|わりあい]。",
        "The share of shuffles with a difference as large as the real one, if it made no difference.",
        "まぜたとき、[大|おお]きな[差|さ]が[出|で]る[割合|わりあい]です。";
    BLOCK =
        "かたまり",
        "block",
        "かたまり";
    BLOCK_IS =
        "となりどうしをまとめて1つと[数|かぞ]えたもの。",
        "Neighbours counted together as one.",
        "[近|ちか]くの[町|まち]を1つにしたものです。";
    GUESS =
        "[予想|よそう]",
        "guess",
        "[予想|よそう]";
    GUESS_IS =
        "わかっていることから、[先|さき]の[値|あたい]を[考|かんが]えること。",
        "Thinking ahead from what is known.",
        "[先|さき]の[数|かず]を[考|かんが]えることです。";
    PROJECTION =
        "[推計|すいけい]",
        "projection",
        "[推計|すいけい]";
    PROJECTION_IS =
        "[前提|ぜんてい]を[決|き]めて[計算|けいさん]した、[先|さき]の[人口|じんこう]。[予言|よげん]ではない。",
        "Future population calculated from assumptions; no prophecy.",
        "[先|さき]の[人口|じんこう]の[計算|けいさん]です。";
    CENSUS =
        "[国勢|こくせい][調査|ちょうさ]",
        "census",
        "[国|くに]の[調査|ちょうさ]";
    CENSUS_IS =
        "5[年|ねん]に1[度|ど]、[実際|じっさい]に[住|す]んでいる[人|ひと]を[数|かぞ]える[国|くに]の[調査|ちょうさ]。",
        "The national count, every five years, of who lives where.",
        "5[年|ねん]に1[回|かい]、[人|ひと]を[数|かぞ]える[調査|ちょうさ]です。";
    REGISTER =
        "[住民基本台帳|じゅうみんきほんだいちょう]",
        "resident register",
        "[記録|きろく]";
    REGISTER_IS =
        "[市町村|しちょうそん]に[登録|とうろく]した[人|ひと]の[記録|きろく]。",
        "The municipality’s record of registered people.",
        "[町|まち]に[登録|とうろく]した[人|ひと]の[記録|きろく]です。";
    PRELIMINARY =
        "[速報|そくほう]",
        "preliminary",
        "[速報|そくほう]";
    PRELIMINARY_IS =
        "あとで[直|なお]されるかもしれない、[早|はや]い[発表|はっぴょう]。",
        "An early result that may be revised.",
        "[早|はや]く[出|で]た[数|かず]です。";
    AGED =
        "[高齢化|こうれいか][率|りつ]",
        "aged share",
        "65[歳|さい][以上|いじょう]の[人|ひと]の[割合|わりあい]";
    AGED_IS =
        "65[歳|さい][以上|いじょう]の[人|ひと]の[割合|わりあい]。",
        "The share of people aged 65 and over.",
        "[年|とし]をとった[人|ひと]の[割合|わりあい]です。";
    LIVING =
        "[生活圏|せいかつけん]",
        "daily-life area",
        "[生活圏|せいかつけん]";
    LIVING_IS =
        "[買|か]い[物|もの]・[通学|つうがく]・[通院|つういん]など、ふだん[行|い]き[来|き]する[範囲|はんい]。",
        "Where one goes for shopping, school and hospital.",
        "[毎日|まいにち][行|い]く[所|ところ]のことです。";
    AGREEMENT =
        "[協約|きょうやく]",
        "agreement",
        "[協力|きょうりょく]";
    AGREEMENT_IS =
        "[市町村|しちょうそん]どうしの[正式|せいしき]な[約束|やくそく]。[議会|ぎかい]が[認|みと]めて[結|むす]ぶ。",
        "A formal promise between municipalities, passed by their assemblies.",
        "[町|まち]と[町|まち]が、いっしょに[仕事|しごと]をすることです。";
    SERVICE =
        "サービス",
        "service",
        "サービス";
    SERVICE_IS =
        "[病院|びょういん]・[店|みせ]・[図書館|としょかん]など、[暮|く]らしをささえるもの。",
        "Hospitals, shops, libraries: what daily life rests on.",
        "[病院|びょういん]や[店|みせ]のことです。";
    PREFECTURE =
        "[県|けん]",
        "prefecture",
        "[県|けん]";
    PREFECTURE_IS =
        "[市町村|しちょうそん]より[広|ひろ]い[自治体|じちたい]。[都道府県|とどうふけん]。",
        "The wider self-governing unit above municipalities.",
        "[町|まち]より[広|ひろ]い[所|ところ]です。";
    CONSENSUS =
        "[合意|ごうい]",
        "agreed",
        "[決|き]めたこと";
    CONSENSUS_IS =
        "みんながそれでよいと[認|みと]めること。",
        "When all accept a plan.",
        "みんなが、よいと[言|い]ったことです。";
    ASSUMPTION =
        "[前提|ぜんてい]",
        "assumption",
        "もとの[数|かず]";
    ASSUMPTION_IS =
        "[計算|けいさん]のはじめに[決|き]めておくこと。",
        "What is fixed before one calculates.",
        "[計算|けいさん]の、はじめの[数|かず]です。";
    SCENARIO =
        "シナリオ",
        "scenario",
        "もしもの[計算|けいさん]";
    SCENARIO_IS =
        "「もしこうなら」という[仮|かり]の[計算|けいさん]。",
        "A what-if calculation.",
        "「もし、こうなら」の[計算|けいさん]です。";
    METRO =
        "[三大都市圏|さんだいとしけん]",
        "metropolises",
        "[大|おお]きな[都会|とかい]";
    METRO_IS =
        "[東京|とうきょう]・[名古屋|なごや]・[大阪|おおさか]とその[周|まわ]り。ここでは11[都府県|とふけん]。",
        "Tokyo, Nagoya, Osaka and around: here 11 prefectures.",
        "[東京|とうきょう]、[大阪|おおさか]、[名古屋|なごや]の[近|ちか]くです。";
    AXIS =
        "[軸|じく]",
        "axes",
        "グラフ";
    AXIS_IS =
        "グラフの[横|よこ]とたての、[数|かず]を[示|しめ]す[線|せん]。",
        "The lines of a graph that carry the numbers.",
        "[数|かず]を[線|せん]で[見|み]せるものです。";
    FISCAL =
        "[財政|ざいせい][力|ちから]",
        "fiscal capacity",
        "[町|まち]のお[金|かね]";
    FISCAL_IS =
        "[自分|じぶん]の[税金|ぜいきん]でどれだけまかなえるか。",
        "How far own taxes cover needs.",
        "[町|まち]が[使|つか]えるお[金|かね]です。";
    MOVE =
        "[転入|てんにゅう]",
        "moves in",
        "ひっこし";
    MOVE_IS =
        "ほかの[市町村|しちょうそん]から[移|うつ]ってくること。[出|で]ていくのは[転出|てんしゅつ]。",
        "Coming from another municipality; leaving is moving out.",
        "[住|す]む[所|ところ]を[変|か]えることです。";
    COMPROMISE =
        "[妥協案|だきょうあん]",
        "compromise",
        "[案|あん]";
    COMPROMISE_IS =
        "みんなが[少|すこ]しずつゆずって[作|つく]る[案|あん]。",
        "A plan in which everybody gives a little.",
        "こうしよう、という[考|かんが]えです。";
    DATA =
        "データ",
        "data",
        "データ";
    DATA_IS =
        "[集|あつ]めて[整理|せいり]した[数|かず]や[記録|きろく]。",
        "Numbers and records, collected and ordered.",
        "[集|あつ]めた[数|かず]のことです。";
    SIGNIFICANCE =
        "[仮説|かせつ]",
        "hypothesis",
        "[仮|かり]の[考|かんが]え";
    SIGNIFICANCE_IS =
        "[確|たし]かめるために、ひとまず[置|お]く[考|かんが]え。",
        "An idea put up to be tested.",
        "たしかめる[前|まえ]の[考|かんが]えです。";
    FRACTION =
        "[組合|くみあわ]せ",
        "combination",
        "[分|わ]け[方|かた]";
    FRACTION_IS =
        "[順番|じゅんばん]を[考|かんが]えない[選|えら]び[方|かた]の[数|かず]。",
        "The number of ways to choose without order.",
        "どう[分|わ]けるか、ということです。";
}
