//! Lesson 2: 予想して、くらべる.

use super::{Key, keyed};

keyed! { super::my_area::END;
    TITLE =
        "[予想|よそう]して、くらべる",
        "Guess, then compare",
        "[予想|よそう]して、くらべる[時間|じかん]";
    LEAD =
        "[人口|じんこう]の[線|せん]を[先|さき]に[自分|じぶん]でかいてから、[実際|じっさい]の[線|せん]と、[国|くに]の[研究所|けんきゅうしょ]の[推計|すいけい]を[見|み]ます。",
        "Draw the population line yourself, then see what happened and what the official projection said.",
        "[人口|じんこう]の[線|せん]をかいてから、[答|こた]えを[見|み]ます。";
    SUBJECT =
        "[数学|すうがく]I・[情報|じょうほう]I「データの[分析|ぶんせき]」。グラフの[読|よ]み[取|と]りと[予測|よそく]、[予測|よそく]のずれを[数|かず]で[述|の]べる[学習|がくしゅう]です。[地理|ちり][総合|そうごう]の[人口|じんこう]の[学習|がくしゅう]にも[使|つか]えます。",
        "Mathematics and information studies (data analysis): reading graphs, predicting, and stating in numbers how far a prediction was off. Also for population in geography.",
        "[数学|すうがく]の[授業|じゅぎょう]です。グラフを[読|よ]みます。";
    AIM_1 =
        "[軸|じく]を[読|よ]み、それまでの[動|うご]きを[根拠|こんきょ]にして[先|さき]の[値|あたい]を[予想|よそう]することができる。",
        "Read the axes and predict from what is known.",
        "グラフを[見|み]て、[先|さき]の[数|かず]を[考|かんが]えられます。";
    AIM_2 =
        "[予想|よそう]と[実際|じっさい]のちがいを、[人数|にんずう]と[割合|わりあい]で[言|い]うことができる。",
        "State the gap between guess and fact in people and percent.",
        "[予想|よそう]と[本当|ほんとう]の[数|かず]のちがいを、[言|い]えます。";
    AIM_3 =
        "[推計|すいけい]は[前提|ぜんてい]にもとづく[計算|けいさん]で、[予言|よげん]ではないことを[説明|せつめい]できる。",
        "Explain that a projection is a calculation from assumptions, not a prophecy.",
        "[推計|すいけい]は、[計算|けいさん]だとわかります。";
    READY =
        "ワークシート(たて[横|よこ]の[軸|じく]だけが[印刷|いんさつ]されています)と[鉛筆|えんぴつ]。[端末|たんまつ]は[2人|ふたり]に1[台|だい]でもできます。",
        "Worksheets with blank axes and a pencil; one tablet for two is enough.",
        "プリントと、えんぴつを[使|つか]います。";
    BOARD_1 =
        "[左|ひだり]: [軸|じく]と、{who}の2013〜2017[年|ねん]の[線|せん]({p2013}[人|にん]→{p2017}[人|にん])",
        "Left: axes and the line of {who} from 2013 to 2017 ({p2013} to {p2017} people)",
        "[左|ひだり]に[書|か]くこと: {p2013}[人|にん]から{p2017}[人|にん]の[線|せん]";
    BOARD_2 =
        "[中|なか]: みんなの[予想|よそう]の[線|せん]([名前|なまえ]は[書|か]かない)と、その[理由|りゆう]",
        "Middle: everyone’s lines, without names, and their reasons",
        "[中|なか]に[書|か]くこと: みんなの[予想|よそう]と[理由|りゆう]";
    BOARD_3 =
        "[右|みぎ]: [実際|じっさい]の[値|あたい]{p2025}[人|にん]と「[推計|すいけい]は[何|なに]を[前提|ぜんてい]にしているか」",
        "Right: the real value, {p2025}, and “What does a projection assume?”",
        "[右|みぎ]に[書|か]くこと: [本当|ほんとう]の[数|かず]は{p2025}[人|にん]";
    WRONG_1 =
        "[予想|よそう]が[外|はず]れた[人|ひと]は、[失敗|しっぱい]した[人|ひと]だ。",
        "Whoever guessed wrong has failed.",
        "[外|はず]れた[人|ひと]は、だめな[人|ひと]だ。";
    RIGHT_1 =
        "[予想|よそう]の[目的|もくてき]は[当|あ]てることではなく、[何|なに]を[根拠|こんきょ]にしたかを[言葉|ことば]にすることです。",
        "The aim is not to hit the mark but to say what the guess rests on.",
        "[当|あ]てるためでは、ありません。[理由|りゆう]を[言|い]うためです。";
    WRONG_2 =
        "[国|くに]の[推計|すいけい]なら、2050[年|ねん]の[人口|じんこう]はもう[決|き]まっている。",
        "The official projection settles the population of 2050.",
        "[国|くに]の[計算|けいさん]だから、もう[決|き]まっている。";
    RIGHT_2 =
        "[推計|すいけい]は、これまでの[出生|しゅっしょう]・[死亡|しぼう]・[移動|いどう]が[続|つづ]いたときの[計算|けいさん]です。[前|まえ]の[推計|すいけい]がどれだけずれたかを[見|み]ると、[幅|はば]が[想像|そうぞう]できます。",
        "It calculates what follows if births, deaths and moves go on as before. How far earlier ones were off shows how wide to think.",
        "[今|いま]までと[同|おな]じなら、という[計算|けいさん]です。ずれることもあります。";
    RUBRIC =
        "[予想|よそう]の[根拠|こんきょ]",
        "Grounds of the guess",
        "[予想|よそう]の[理由|りゆう]";
    RUBRIC_A =
        "データの[動|うご]きと、まちの[出来事|できごと]など、2つ[以上|いじょう]の[根拠|こんきょ]をあげている。",
        "Gives two grounds or more, such as the trend and events in the town.",
        "[理由|りゆう]を2つより[多|おお]く[言|い]えます。";
    RUBRIC_B =
        "それまでのデータの[動|うご]きを[根拠|こんきょ]にしている。",
        "Argues from the trend so far.",
        "[線|せん]の[動|うご]きを、[理由|りゆう]にしています。";
    RUBRIC_C =
        "[予想|よそう]の[値|あたい]を[書|か]いている。",
        "Has written a value.",
        "[予想|よそう]の[数|かず]を[書|か]けます。";
    S1 =
        "まず、[軸|じく]を[読|よ]む",
        "First, read the axes",
        "グラフの[読|よ]み[方|かた]";
    S1_A =
        "[横|よこ]の[軸|じく]は[年|とし]、たての[軸|じく]は[人口|じんこう]です。[線|せん]は{who}の2013[年|ねん]({p2013}[人|にん])から2017[年|ねん]({p2017}[人|にん])まで。その[先|さき]は、まだかくしてあります。",
        "Across: years; up: people. The line shows {who} from 2013 ({p2013}) to 2017 ({p2017}). The rest is hidden for now.",
        "[横|よこ]は[年|とし]です。たては[人|ひと]の[数|かず]です。[線|せん]は2017[年|ねん]までです。[先|さき]は、まだ[見|み]えません。";
    S1_Q1 =
        "2013[年|ねん]から2017[年|ねん]までに、[何人|なんにん]ふえましたか(へりましたか)。1[年|ねん]では、およそ[何人|なんにん]ですか。",
        "By how many people did it change from 2013 to 2017? About how many a year?",
        "2013[年|ねん]から2017[年|ねん]で、[何人|なんにん][変|か]わりましたか。";
    S1_R1 =
        "{p2013}[人|にん]から{p2017}[人|にん]へ。[差|さ]を4でわると、1[年|ねん]あたりになる(2013[年|ねん]は3[月|がつ]31[日|にち]、2017[年|ねん]は1[月|がつ]1[日|にち]なので、[正|ただ]しくは3[年|ねん]9か[月|げつ])。",
        "From {p2013} to {p2017}; divide the difference by four for a year (exactly, 3 years and 9 months: 31 March 2013 to 1 January 2017).",
        "{p2013}[人|にん]から{p2017}[人|にん]です。4でわります。";
    S1_N =
        "[答|こた]えを[見|み]せる[前|まえ]に、[軸|じく]・[単位|たんい]・[目|め]もりを[全員|ぜんいん]で[声|こえ]に[出|だ]して[読|よ]みます。たての[軸|じく]が0から[始|はじ]まらないことにも[気|き]づかせます。",
        "Before anything is revealed, read axes, unit and scale aloud together. Notice that the upright axis does not start at zero.",
        "みんなで、グラフの[数|かず]を[読|よ]みます。";
    S2 =
        "2025[年|ねん]まで、[線|せん]をかく",
        "Draw the line to 2025",
        "2025[年|ねん]まで[線|せん]をかく";
    S2_A =
        "[指|ゆび]かマウスで[線|せん]をのばします。[数字|すうじ]で[入|い]れてもかまいません。[友|とも]だちの[予想|よそう]を[重|かさ]ねることもできます。",
        "Draw with finger or mouse, or type the numbers. Friends’ guesses can be laid over yours.",
        "[指|ゆび]で[線|せん]をかきます。[数|かず]で[書|か]いてもよいです。[友|とも]だちの[線|せん]も、かけます。";
    S2_Q1 =
        "なぜその[線|せん]にしましたか。[根拠|こんきょ]を[書|か]きましょう。",
        "Why this line? Write down your grounds.",
        "なぜ、その[線|せん]にしましたか。";
    S2_R1 =
        "[例|れい]: 2017[年|ねん]までと[同|おな]じへり[方|かた]が[続|つづ]く/[感染症|かんせんしょう]の[広|ひろ]がりで[移動|いどう]がへった/[大|おお]きな[工場|こうじょう]や[学校|がっこう]ができた。",
        "For instance: the change to 2017 goes on; the pandemic kept people from moving; a factory or school opened.",
        "[例|れい]: [今|いま]までと[同|おな]じように[変|か]わると[思|おも]いました。";
    S2_N =
        "[線|せん]の[良|よ]し[悪|あ]しは[言|い]いません。[理由|りゆう]だけを[聞|き]き、[似|に]た[理由|りゆう]の[線|せん]を[黒板|こくばん]に[集|あつ]めます。",
        "Do not judge lines. Ask for reasons and group lines with like reasons on the board.",
        "[線|せん]のよい、[悪|わる]いは[言|い]いません。[理由|りゆう]を[聞|き]きます。";
    S3 =
        "[答|こた]えを[見|み]る",
        "Reveal",
        "[答|こた]えを[見|み]る[時間|じかん]";
    S3_A =
        "[実際|じっさい]の[人口|じんこう]は、2025[年|ねん]に{p2025}[人|にん]でした。",
        "In 2025 the population was {p2025}.",
        "2025[年|ねん]の[人口|じんこう]は、{p2025}[人|にん]でした。";
    S3_Q1 =
        "[予想|よそう]と[実際|じっさい]は、どの[年|とし]に、どれだけちがいましたか。[人数|にんずう]と[割合|わりあい]で[書|か]きましょう。",
        "In which year, and by how much, did guess and fact differ? In people and percent.",
        "[予想|よそう]と[本当|ほんとう]の[数|かず]は、どのくらいちがいましたか。";
    S3_R1 =
        "ちがい([人|ひと])= [予想|よそう] −{p2025}。[割合|わりあい] = ちがい ÷{p2025}× 100。",
        "Gap = guess − {p2025}; percent = gap ÷ {p2025} × 100.",
        "[予想|よそう]から{p2025}をひきます。";
    S3_Q2 =
        "あなたの[線|せん]が[実際|じっさい]とちがった[理由|りゆう]として、[何|なに]が[考|かんが]えられますか。",
        "What may be the reason?",
        "ちがった[理由|りゆう]は、[何|なに]だと[思|おも]いますか。";
    S3_R2 =
        "[出生|しゅっしょう]・[死亡|しぼう]・[転入|てんにゅう]・[転出|てんしゅつ]のどれかが、[予想|よそう]とちがう[動|うご]きをした。2013[年|ねん]からは[外国人|がいこくじん][住民|じゅうみん]も[数|かぞ]えている。",
        "One of births, deaths, moves in or out went another way. From 2013 foreign residents are counted too.",
        "[生|う]まれた[人|ひと]や、ひっこした[人|ひと]が、ちがいました。";
    S3_N =
        "だれの[線|せん]がいちばん[近|ちか]いか、という[順位|じゅんい]づけはしません。[線|せん]のかたむきのちがいを[言葉|ことば]にさせます。",
        "No ranking of who came closest. Put the difference of slopes into words.",
        "[一番|いちばん][近|ちか]い[人|ひと]を、[決|き]めません。";
    S4 =
        "[国|くに]の[研究所|けんきゅうしょ]は、どう[計算|けいさん]していたか",
        "What did the official projection say?",
        "[国|くに]の[計算|けいさん]を[見|み]る";
    S4_A =
        "[国立|こくりつ][社会保障|しゃかいほしょう]・[人口|じんこう][問題|もんだい][研究所|けんきゅうしょ]は2018[年|ねん]の[推計|すいけい]で、2015[年|ねん]から2025[年|ねん]までに{f18_pct}、2025[年|ねん]は{f18_2025}[人|にん]と[計算|けいさん]していました。[国勢|こくせい][調査|ちょうさ]([速報|そくほう])では{c2025}[人|にん]、{c_pct}です。",
        "In 2018 the national institute projected {f18_pct} from 2015 to 2025, or {f18_2025} people in 2025. The census (preliminary) counted {c2025}: {c_pct}.",
        "[国|くに]の[研究所|けんきゅうしょ]は、{f18_2025}[人|にん]と[計算|けいさん]しました。[調|しら]べると{c2025}[人|にん]([速報|そくほう])でした。";
    S4_B =
        "[推計|すいけい]と[国勢|こくせい][調査|ちょうさ]の[差|さ]は{f18_gap}[人|にん]({f18_gap_pct})です。",
        "Projection less census: {f18_gap} people ({f18_gap_pct}).",
        "ちがいは{f18_gap}[人|にん]で、{f18_gap_pct}です。";
    S4_C =
        "この[場所|ばしょ]には、2018[年|ねん]の[市町村|しちょうそん]ごとの[推計|すいけい]がありません([福島県|ふくしまけん]は[県|けん][全体|ぜんたい]で[計算|けいさん]されました)。[図|ず]は[国勢|こくせい][調査|ちょうさ]だけを[示|しめ]します。",
        "There is no projection of 2018 for this place (Fukushima was projected as a whole). The figure shows the census only.",
        "ここには、2018[年|ねん]の[計算|けいさん]がありません。[図|ず]は[本当|ほんとう]の[数|かず]だけです。";
    S4_Q1 =
        "[推計|すいけい]がずれたのは、だれかのまちがいでしょうか。",
        "Was somebody wrong when the projection was off?",
        "[計算|けいさん]がちがうのは、だれかが[悪|わる]いからですか。";
    S4_R1 =
        "まちがいではない。[前提|ぜんてい]([出生|しゅっしょう]・[死亡|しぼう]・[移動|いどう])が[変|か]われば、[結果|けっか]も[変|か]わる。[小|ちい]さいまちほど、ずれやすい。",
        "No. When births, deaths and moves differ from what was assumed, so does the result; more so in small places.",
        "[悪|わる]い[人|ひと]はいません。もとの[数|かず]が[変|か]わると、[答|こた]えも[変|か]わります。";
    S4_N =
        "[国勢|こくせい][調査|ちょうさ]は[実際|じっさい]に[住|す]んでいる[人|ひと]、[住民基本台帳|じゅうみんきほんだいちょう]は[登録|とうろく]している[人|ひと]の[数|かず]です。2つの[線|せん]を[直接|ちょくせつ]つながないようにします。",
        "The census counts who lives there, the register who is registered: do not join the two lines.",
        "2つの[数|かぞ]え[方|かた]は、ちがいます。";
    S5 =
        "2050[年|ねん]までの[推計|すいけい]を[読|よ]む",
        "Read the projection to 2050",
        "2050[年|ねん]までの[計算|けいさん]";
    S5_A =
        "2023[年|ねん]の[推計|すいけい]では、{who}は2020[年|ねん]の{f2020}[人|にん]から2050[年|ねん]の{f2050}[人|にん]へ、{f2050_pct}です。これは[前提|ぜんてい]にもとづく[計算|けいさん]です。",
        "The projection of 2023 has {who} go from {f2020} in 2020 to {f2050} in 2050: {f2050_pct}. It is a calculation from assumptions.",
        "2050[年|ねん]は{f2050}[人|にん]という[計算|けいさん]です。2020[年|ねん]は{f2020}[人|にん]でした。[割合|わりあい]は{f2050_pct}です。";
    S5_B =
        "この[場所|ばしょ]には、[市町村|しちょうそん]ごとの[推計|すいけい]がありません([福島県|ふくしまけん][浜|はま][通|とお]りの13[市町村|しちょうそん]は、まとめて[計算|けいさん]されました)。[図|ず]は[国勢|こくせい][調査|ちょうさ]だけを[示|しめ]します。",
        "This place has no projection of its own (13 municipalities of coastal Fukushima were projected together). The figure shows the census only.",
        "ここには、2050[年|ねん]の[計算|けいさん]がありません。[図|ず]は[本当|ほんとう]の[数|かず]だけです。";
    S5_Q1 =
        "[推計|すいけい]と[予言|よげん]は、どこがちがいますか。",
        "How does a projection differ from a prophecy?",
        "[推計|すいけい]は、[予言|よげん]とどうちがいますか。";
    S5_R1 =
        "[推計|すいけい]は[前提|ぜんてい]が[書|か]いてあり、だれでも[計算|けいさん]しなおせる。[前提|ぜんてい]が[変|か]われば[結果|けっか]も[変|か]わる。",
        "A projection states its assumptions and anyone can redo it; change them and the result changes.",
        "[推計|すいけい]は、[計算|けいさん]の[理由|りゆう]が[書|か]いてあります。";
    S5_N =
        "[不安|ふあん]をあおらないようにします。「このまま[続|つづ]けば」という[言葉|ことば]を[必|かなら]ずそえます。",
        "Do not frighten. Always add “if things go on as before”.",
        "「このまま[続|つづ]くと」と、かならず[言|い]います。";
    S6 =
        "ふりかえり",
        "Looking back",
        "ふりかえりの[時間|じかん]";
    S6_A =
        "[線|せん]をかく[前|まえ]と[後|あと]で、[考|かんが]えが[変|か]わったことを[書|か]きます。",
        "Write what changed in your mind between drawing and seeing.",
        "[線|せん]をかく[前|まえ]と[後|あと]で、[何|なに]が[変|か]わりましたか。";
    S6_Q1 =
        "[予想|よそう]してから[見|み]ると、はじめから[答|こた]えを[見|み]るのと[何|なに]がちがいましたか。",
        "What was different from seeing the answer at once?",
        "[予想|よそう]してから[見|み]ると、[何|なに]がちがいましたか。";
    S6_R1 =
        "[自由|じゆう]。[自分|じぶん]の[思|おも]いこみに[気|き]づいた、[理由|りゆう]を[考|かんが]えた、など。",
        "Open: noticing one’s own assumptions, looking for reasons.",
        "[自由|じゆう]に[答|こた]えます。";
    S6_N =
        "[書|か]いたことは[端末|たんまつ]の[外|そと]に[出|で]ません。[集|あつ]めるときは[紙|かみ]を[使|つか]います。",
        "Nothing written leaves the device. Use paper to collect.",
        "[集|あつ]めるときは、[紙|かみ]を[使|つか]います。";
}
