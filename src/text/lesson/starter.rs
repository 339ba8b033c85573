//! The one-lesson version for upper primary and lower secondary.

use super::{Key, keyed};

keyed! { super::council::END;
    TITLE =
        "はじめての1[時間|じかん] まちの[人口|じんこう]を[予想|よそう]しよう",
        "A first lesson: guess your town’s population",
        "はじめての[時間|じかん] [町|まち]の[人口|じんこう]を[予想|よそう]する";
    LEAD =
        "[小学校|しょうがっこう][高|こう][学年|がくねん]と[中学校|ちゅうがっこう]のための1[時間|じかん]です。[予想|よそう]して、たしかめて、となりのまちとくらべます。",
        "One lesson for upper primary and lower secondary: guess, check, compare with the neighbours.",
        "[小学生|しょうがくせい]と[中学生|ちゅうがくせい]の[時間|じかん]です。[予想|よそう]して、くらべます。";
    SUBJECT =
        "[小学校|しょうがっこう][社会|しゃかい]・[総合|そうごう]、[中学校|ちゅうがっこう][地理|ちり]「[身近|みじか]な[地域|ちいき]の[調査|ちょうさ]」。",
        "Upper primary social studies and lower secondary geography (survey of the local area).",
        "[社会|しゃかい]の[授業|じゅぎょう]です。[自分|じぶん]の[町|まち]を[調|しら]べます。";
    AIM_1 =
        "グラフの[軸|じく]を[読|よ]んで、[先|さき]の[人口|じんこう]を[予想|よそう]できる。",
        "Read a graph and guess ahead.",
        "グラフを[読|よ]んで、[予想|よそう]できます。";
    AIM_2 =
        "[予想|よそう]と[実際|じっさい]のちがいを[数|かず]で[言|い]える。",
        "Say in numbers how guess and fact differ.",
        "[予想|よそう]と[本当|ほんとう]の[数|かず]を、くらべられます。";
    AIM_3 =
        "となりのまちとくらべ、わかったことと[知|し]りたいことを[言|い]える。",
        "Compare with neighbours; say what you found and what you want to know.",
        "[近|ちか]くの[町|まち]と、くらべられます。";
    READY =
        "ワークシートと[鉛筆|えんぴつ]。[端末|たんまつ]は1[台|だい]([投影|とうえい])でもできます。",
        "Worksheets and pencils; one projected screen will do.",
        "プリントと、えんぴつを[使|つか]います。";
    BOARD_1 =
        "[左|ひだり]: {who}の[人口|じんこう] 2013[年|ねん]{p2013}[人|にん]",
        "Left: {who}, 2013: {p2013} people",
        "[左|ひだり]に[書|か]くこと: {p2013}[人|にん]";
    BOARD_2 =
        "[中|なか]: みんなの[予想|よそう]の[線|せん]",
        "Middle: everyone’s lines",
        "[中|なか]に[書|か]くこと: みんなの[線|せん]";
    BOARD_3 =
        "[右|みぎ]: わかったこと・[知|し]りたいこと",
        "Right: found out; want to know",
        "[右|みぎ]に[書|か]くこと: わかったこと";
    WRONG_1 =
        "[人|ひと]がへるのは、[悪|わる]いまちだからだ。",
        "Places lose people because they are bad.",
        "[悪|わる]い[町|まち]だから、[人|ひと]がへる。";
    RIGHT_1 =
        "[日本|にほん]の[多|おお]くのまちで[人|ひと]はへっています。[生|う]まれる[人|ひと]より[亡|な]くなる[人|ひと]が[多|おお]いことが、[大|おお]きな[理由|りゆう]です。",
        "Most places in Japan lose people; a main reason is that more die than are born.",
        "[日本|にほん]の[多|おお]くの[町|まち]で、[人|ひと]がへっています。[町|まち]は[悪|わる]くありません。";
    WRONG_2 =
        "グラフが[下|さ]がると、[人|ひと]がほとんどいなくなる。",
        "A falling line means almost nobody is left.",
        "[線|せん]が[下|さ]がると、だれもいなくなる。";
    RIGHT_2 =
        "たての[軸|じく]の[目|め]もりを[見|み]ます。0から[始|はじ]まらないグラフでは、[変化|へんか]が[大|おお]きく[見|み]えます。",
        "Look at the scale: where it does not start at zero, change looks large.",
        "たての[数|かず]を[見|み]ましょう。0から[始|はじ]まらないグラフもあります。";
    RUBRIC =
        "わかったことの[言|い]い[方|かた]",
        "How findings are put",
        "わかったことを[言|い]う";
    RUBRIC_A =
        "[数|かず]と[年|とし]を[使|つか]って、2つ[以上|いじょう]のことを[言|い]っている。",
        "Says two things or more with numbers and years.",
        "[数|かず]と[年|とし]で、2つより[多|おお]く[言|い]えます。";
    RUBRIC_B =
        "[数|かず]を[使|つか]って、1つのことを[言|い]っている。",
        "Says one thing with a number.",
        "[数|かず]で、1つ[言|い]えます。";
    RUBRIC_C =
        "ふえた・へった、を[言|い]っている。",
        "Says up or down.",
        "ふえた、へったと[言|い]えます。";
    S1 =
        "グラフを[読|よ]む",
        "Read the graph",
        "グラフの[見方|みかた]";
    S1_A =
        "[線|せん]は{who}の[人口|じんこう]です。2013[年|ねん]は{p2013}[人|にん]、2017[年|ねん]は{p2017}[人|にん]でした。",
        "The line is the population of {who}: {p2013} in 2013, {p2017} in 2017.",
        "[線|せん]は、{who}の[人口|じんこう]です。2013[年|ねん]は{p2013}[人|にん]でした。";
    S1_Q1 =
        "2013[年|ねん]から2017[年|ねん]に、[人口|じんこう]はどう[変|か]わりましたか。",
        "How did it change from 2013 to 2017?",
        "2017[年|ねん]まで、[人口|じんこう]はどう[変|か]わりましたか。";
    S1_R1 =
        "{p2013}[人|にん]から{p2017}[人|にん]になった。",
        "From {p2013} to {p2017}.",
        "{p2013}[人|にん]から{p2017}[人|にん]になりました。";
    S1_N =
        "[軸|じく]と[単位|たんい]を[全員|ぜんいん]で[読|よ]みます。「[人口|じんこう]」の[意味|いみ]もたしかめます。",
        "Read axes and unit together; make sure what population means.",
        "みんなで、グラフの[数|かず]を[読|よ]みます。";
    S2 =
        "[線|せん]をかいて[予想|よそう]する",
        "Draw your guess",
        "[線|せん]をかく";
    S2_A =
        "2025[年|ねん]まで、[線|せん]がどうなるかをかきましょう。",
        "Draw how the line goes to 2025.",
        "2025[年|ねん]までの[線|せん]を、かきましょう。";
    S2_Q1 =
        "どうしてそう[思|おも]いましたか。",
        "Why do you think so?",
        "なぜ、そう[思|おも]いましたか。";
    S2_R1 =
        "[自由|じゆう]。「[今|いま]までと[同|おな]じだから」でもよい。",
        "Open; “as before” is fine.",
        "[自由|じゆう]に[答|こた]えます。";
    S2_N =
        "[紙|かみ]でもかけます。[答|こた]えは[次|つぎ]の[画面|がめん]まで[出|で]ません。",
        "Paper works too. The answer comes on the next screen.",
        "[紙|かみ]にかいても、よいです。";
    S3 =
        "たしかめる",
        "Check",
        "[本当|ほんとう]の[数|かず]を[見|み]る";
    S3_A =
        "2025[年|ねん]の[人口|じんこう]は{p2025}[人|にん]でした。2013[年|ねん]からの[変|か]わり[方|かた]は{pct}です。",
        "In 2025 it was {p2025}: {pct} since 2013.",
        "2025[年|ねん]は{p2025}[人|にん]でした。[変|か]わり[方|かた]は{pct}です。";
    S3_Q1 =
        "[予想|よそう]と、どのくらいちがいましたか。",
        "How far off was your guess?",
        "[予想|よそう]と、[何人|なんにん]ちがいましたか。";
    S3_R1 =
        "[予想|よそう] −{p2025}[人|にん]。",
        "Guess − {p2025}.",
        "[予想|よそう]から{p2025}をひきます。";
    S3_N =
        "[近|ちか]さをくらべて[順位|じゅんい]をつけません。",
        "No ranking.",
        "[一番|いちばん]の[人|ひと]を、[決|き]めません。";
    S4 =
        "となりのまちは?",
        "And the neighbours?",
        "[近|ちか]くの[町|まち]を[見|み]る";
    S4_A =
        "まわりの{n_region}[市町村|しちょうそん]です。{top}は{top_pct}、{bottom}は{bottom_pct}でした。",
        "The {n_region} municipalities around: {top} {top_pct}, {bottom} {bottom_pct}.",
        "[近|ちか]くの{n_region}の[町|まち]です。{top}は{top_pct}です。{bottom}は{bottom_pct}です。";
    S4_Q1 =
        "[自分|じぶん]のまちと[似|に]ているまちはどこですか。",
        "Which town is like yours?",
        "[自分|じぶん]の[町|まち]に[似|に]た[町|まち]は、どこですか。";
    S4_R1 =
        "[増減率|ぞうげんりつ]や[人口|じんこう]の[近|ちか]いまちを[表|ひょう]からえらぶ。",
        "Choose one with a like change or population.",
        "[表|ひょう]を[見|み]て、えらびます。";
    S4_N =
        "[大|おお]きさがちがうまちでは、[割合|わりあい](%)でくらべます。",
        "Use percent where sizes differ.",
        "[大|おお]きさがちがうときは、[割合|わりあい]を[見|み]ます。";
    S5 =
        "[人|ひと]がへると、[何|なに]が[変|か]わる?",
        "What changes when people go?",
        "[人|ひと]がへると、どうなる?";
    S5_A =
        "[店|みせ]、[学校|がっこう]、バス、[病院|びょういん]。[人|ひと]が[少|すく]なくなると、のこすのがむずかしくなるものがあります。",
        "Shops, schools, buses, hospitals: with fewer people some are hard to keep.",
        "[店|みせ]、[学校|がっこう]、バス、[病院|びょういん]。のこすのが、[大変|たいへん]なものもあります。";
    S5_Q1 =
        "あなたの[町|まち]でずっとのこしたいものは[何|なん]ですか。となりのまちといっしょに[守|まも]れるものはありますか。",
        "What do you want to keep, and what could be kept together with neighbours?",
        "[町|まち]にのこしたいものは、[何|なん]ですか。";
    S5_R1 =
        "[自由|じゆう]。[図書館|としょかん]やプールをいっしょに[使|つか]う、など。",
        "Open: sharing a library or a pool.",
        "[自由|じゆう]に[答|こた]えます。";
    S5_N =
        "[不安|ふあん]にさせないように、[工夫|くふう]の[例|れい]も[出|だ]します。",
        "Offer examples of what people do, so as not to frighten.",
        "[工夫|くふう]の[例|れい]も、[話|はな]します。";
    S6 =
        "まとめ",
        "Summing up",
        "[今日|きょう]のまとめ";
    S6_A =
        "わかったことを1つ、[知|し]りたいことを1つ[書|か]きましょう。",
        "Write one thing you found and one you want to know.",
        "わかったことを1つ、[書|か]きましょう。";
    S6_Q1 =
        "わかったこと・[知|し]りたいこと。",
        "Found out; want to know.",
        "[知|し]りたいことは、[何|なん]ですか。";
    S6_R1 =
        "[例|れい]: {who}は{p2013}[人|にん]から{p2025}[人|にん]になった。",
        "For instance: {who} went from {p2013} to {p2025}.",
        "[例|れい]: {who}は{p2025}[人|にん]です。";
    S6_N =
        "ワークシートを[集|あつ]めて、[次|つぎ]の[時間|じかん]に[使|つか]います。",
        "Collect the worksheets for the next lesson.",
        "プリントを[集|あつ]めます。";
}
