//! Lesson 4: たまたま?

use super::{Key, keyed};

keyed! { super::cause::END;
    TITLE =
        "たまたま?",
        "By chance?",
        "ぐうぜん?";
    LEAD =
        "[紙|かみ]のカードをまぜて「たまたまの[差|さ]」を[作|つく]り、[画面|がめん]で[1万|いちまん][回|かい]まぜて、p[値|あたい]が[何|なん]で、[何|なん]でないかを[知|し]ります。",
        "Shuffle paper cards to make chance differences, then 10,000 times on the screen, and learn what p is and is not.",
        "カードをまぜて、ぐうぜんの[差|さ]を[作|つく]ります。";
    SUBJECT =
        "[数学|すうがく]I「[仮説|かせつ][検定|けんてい]の[考|かんが]え[方|かた]」。[確率|かくりつ][分布|ぶんぷ]を[使|つか]わず、[並|なら]べかえで[判断|はんだん]する[学習|がくしゅう]です。",
        "Mathematics (the idea of testing a hypothesis), by shuffling instead of a distribution.",
        "[数学|すうがく]の[授業|じゅぎょう]です。ぐうぜんを[考|かんが]えます。";
    AIM_1 =
        "[札|ふだ]をまぜることが「[参加|さんか]しても[変|か]わらない」と[考|かんが]えることにあたると[説明|せつめい]できる。",
        "Explain that shuffling stands for “joining makes no difference”.",
        "まぜる[意味|いみ]を[言|い]えます。";
    AIM_2 =
        "[実際|じっさい]の[差|さ]と、まぜて[出|で]た[差|さ]をくらべて、めずらしいかどうかを[判断|はんだん]できる。",
        "Judge whether the real difference is unusual among the shuffled ones.",
        "めずらしい[差|さ]かどうかを、[言|い]えます。";
    AIM_3 =
        "p[値|あたい]が「[正|ただ]しい[確率|かくりつ]」ではないことを[説明|せつめい]できる。",
        "Explain that p is not the probability of being right.",
        "p[値|あたい]の[意味|いみ]を、[言|い]えます。";
    READY =
        "カード12[枚|まい]を[班|はん]に1[組|くみ]([印刷|いんさつ]して[切|き]る)。[電卓|でんたく]か[端末|たんまつ]。まるいシール。",
        "A deck of 12 cards for each group (print and cut), a calculator, round stickers.",
        "カード12[枚|まい]と、シールを[使|つか]います。";
    BOARD_1 =
        "[左|ひだり]: [参加|さんか]6[枚|まい]の[平均|へいきん]{deck_t}、[不参加|ふさんか]6[枚|まい]の[平均|へいきん]{deck_c}、[差|さ]{deck_d}ポイント",
        "Left: means of six participants {deck_t} and six others {deck_c}; difference {deck_d} points",
        "[左|ひだり]に[書|か]くこと: [平均|へいきん]{deck_t}と{deck_c}。[差|さ]{deck_d}";
    BOARD_2 =
        "[中|なか]: −6から+6の[数|かず][直線|ちょくせん]。[班|はん]ごとの[差|さ]をシールではる。",
        "Middle: a line from −6 to +6; each group puts a sticker for every shuffle.",
        "[中|なか]に[書|か]くこと: [線|せん]の[上|うえ]に、シールをはる";
    BOARD_3 =
        "[右|みぎ]: p[値|あたい]とは/p[値|あたい]ではないもの",
        "Right: what p is, and what it is not",
        "[右|みぎ]に[書|か]くこと: p[値|あたい]の[意味|いみ]";
    WRONG_1 =
        "p[値|あたい]は、[参加|さんか]に[効果|こうか]がない[確率|かくりつ]だ。",
        "p is the probability that joining has no effect.",
        "p[値|あたい]は、[意味|いみ]がない[確率|かくりつ]だ。";
    RIGHT_1 =
        "p[値|あたい]は「[参加|さんか]しても[変|か]わらない」と[考|かんが]えたときに、[実際|じっさい]と[同|おな]じかもっと[大|おお]きい[差|さ]が[出|で]る[割合|わりあい]です。",
        "p is the share of shuffles with a difference as large or larger, if joining made no difference.",
        "p[値|あたい]は、まぜたとき、[大|おお]きな[差|さ]が[出|で]る[割合|わりあい]です。";
    WRONG_2 =
        "p[値|あたい]が[小|ちい]さければ、[大事|だいじ]な[差|さ]だ。",
        "A small p means an important difference.",
        "p[値|あたい]が[小|ちい]さいと、[大事|だいじ]な[差|さ]だ。";
    RIGHT_2 =
        "めずらしいことと、[大|おお]きいことは[別|べつ]です。[町|まち]の[数|かず]が[多|おお]いと、[小|ちい]さな[差|さ]でもp[値|あたい]は[小|ちい]さくなります。",
        "Unusual is not large. With many towns even a small difference has a small p.",
        "めずらしい[差|さ]と、[大|おお]きな[差|さ]はちがいます。";
    RUBRIC =
        "[偶然|ぐうぜん]についての[判断|はんだん]",
        "Judging chance",
        "ぐうぜんの[考|かんが]え[方|かた]";
    RUBRIC_A =
        "p[値|あたい]の[意味|いみ]と[限界|げんかい]を、まぜ[方|かた]([市町村|しちょうそん]・かたまり)のちがいとあわせて[説明|せつめい]している。",
        "Explains meaning and limits of p, including what shuffling towns or blocks changes.",
        "p[値|あたい]の[意味|いみ]と、まぜ[方|かた]のちがいを[言|い]えます。";
    RUBRIC_B =
        "まぜた[差|さ]の[中|なか]で、[実際|じっさい]の[差|さ]の[位置|いち]を[言|い]っている。",
        "Says where the real difference lies among the shuffled.",
        "[本当|ほんとう]の[差|さ]が、どこにあるか[言|い]えます。";
    RUBRIC_C =
        "まぜて[差|さ]を[計算|けいさん]している。",
        "Has shuffled and computed a difference.",
        "まぜて、[計算|けいさん]できます。";
    S1 =
        "カードの[差|さ]を[計算|けいさん]する",
        "Compute the difference",
        "カードの[差|さ]を[出|だ]す";
    S1_A =
        "{who}の[近|ちか]くで[参加|さんか]した6[市町村|しちょうそん]と、[参加|さんか]しなかった6[市町村|しちょうそん]のカードです。[数字|すうじ]は2013[年|ねん]から2025[年|ねん]の[人口|じんこう]の[増減率|ぞうげんりつ]です。",
        "Cards of six participants and six others near {who}. The number is the percentage change of population from 2013 to 2025.",
        "[近|ちか]くの12の[町|まち]のカードです。6つは[入|はい]った[町|まち]です。6つは[入|はい]らない[町|まち]です。";
    S1_B =
        "[参加|さんか]した6[枚|まい]の[平均|へいきん]は{deck_t}、しなかった6[枚|まい]の[平均|へいきん]は{deck_c}。[差|さ]は{deck_d}ポイントです。",
        "The six participants average {deck_t}, the others {deck_c}: a difference of {deck_d} points.",
        "[入|はい]った[町|まち]の[平均|へいきん]は{deck_t}です。[入|はい]らない[町|まち]は{deck_c}です。[差|さ]は{deck_d}です。";
    S1_Q1 =
        "この[差|さ]は、たまたまでも[出|で]ると[思|おも]いますか。",
        "Could chance alone give such a difference?",
        "この[差|さ]は、ぐうぜんでも[出|で]ますか。";
    S1_R1 =
        "[予想|よそう]でよい。まぜてみれば[確|たし]かめられることに[気|き]づかせる。",
        "A guess will do; shuffling can tell.",
        "[予想|よそう]でよいです。";
    S1_N =
        "[印刷|いんさつ]したカードは、[裏|うら]に「[参加|さんか]」「[不参加|ふさんか]」を[書|か]いてから[切|き]ります。[平均|へいきん]は[小数|しょうすう][第|だい]1[位|い]まで。",
        "Print, write the group on the back, cut. Means to one decimal.",
        "カードを[切|き]って、[平均|へいきん]を[出|だ]します。";
    S2 =
        "まぜて、[配|くば]りなおす",
        "Shuffle and deal again",
        "まぜて、[配|くば]る";
    S2_A =
        "12[枚|まい]を[裏返|うらがえ]してよくまぜ、6[枚|まい]と6[枚|まい]に[配|くば]りなおします。「[参加|さんか]」の[札|ふだ]が、だれにでも[同|おな]じようにつくと[考|かんが]えるわけです。[差|さ]を[計算|けいさん]して、[黒板|こくばん]にシールをはります。",
        "Turn the twelve over, shuffle, deal six and six: as if the label could fall on anyone. Compute the difference and put a sticker on the board.",
        "12[枚|まい]をまぜて、6[枚|まい]ずつに[分|わ]けます。[差|さ]を[計算|けいさん]します。シールをはります。";
    S2_Q1 =
        "5[回|かい]まぜて、[差|さ]を[記録|きろく]しましょう。[実際|じっさい]の[差|さ]より0から[遠|とお]い[差|さ]は、[何回|なんかい][出|で]ましたか。",
        "Shuffle five times and note the differences. How many lie farther from zero than the real one?",
        "5[回|かい]まぜて、[差|さ]を[書|か]きましょう。[本当|ほんとう]の[差|さ]より[大|おお]きい[差|さ]は、[何回|なんかい]ですか。";
    S2_R1 =
        "[班|はん]によってちがう。[黒板|こくばん]に[集|あつ]めると、0のまわりに[山|やま]ができる。",
        "It varies; together they pile up around zero.",
        "[班|はん]で、ちがいます。0の[近|ちか]くに[集|あつ]まります。";
    S2_N =
        "[画面|がめん]の「まぜる」は、[紙|かみ]の[代|か]わりにも、[確|たし]かめにも[使|つか]えます。",
        "The button does on the screen what hands do with paper.",
        "「まぜる」のボタンも[使|つか]えます。";
    S3 =
        "[配|くば]り[方|かた]は[全部|ぜんぶ]で[何|なに][通|とお]り?",
        "How many ways are there?",
        "[分|わ]け[方|かた]は、いくつある?";
    S3_A =
        "12[枚|まい]から6[枚|まい]を[選|えら]ぶ[配|くば]り[方|かた]は、[全部|ぜんぶ]で{deck_ways}[通|とお]りです。[全部|ぜんぶ]を[計算|けいさん]すると、[実際|じっさい]の[差|さ]と[同|おな]じかもっと[大|おお]きい[差|さ]は{deck_k}[通|とお]り({deck_share})でした。",
        "There are {deck_ways} ways to deal six of twelve. In {deck_k} of them ({deck_share}) the difference is as large as the real one or larger.",
        "[分|わ]け[方|かた]は{deck_ways}です。[本当|ほんとう]の[差|さ]より[大|おお]きい[差|さ]は、{deck_k}でした。[割合|わりあい]は{deck_share}です。";
    S3_Q1 =
        "この[割合|わりあい]が[大|おお]きいとき、[何|なに]が[言|い]えますか。[小|ちい]さいときは、どうですか。",
        "What can be said if this share is large, and if it is small?",
        "この[割合|わりあい]が[大|おお]きいと、[何|なに]が[言|い]えますか。";
    S3_R1 =
        "[大|おお]きい: たまたまでもよく[出|で]るので、[差|さ]があるとは[言|い]えない。[小|ちい]さい: たまたまだけでは[出|で]にくい。",
        "Large: chance often gives as much, so they cannot be told apart. Small: chance alone rarely does.",
        "[大|おお]きいと、ぐうぜんでも[出|で]ます。[小|ちい]さいと、めずらしいです。";
    S3_N =
        "[組合|くみあわ]せの[計算|けいさん](12[個|こ]から6[個|こ])と[結|むす]びつきます。",
        "It ties in with combinations: 6 of 12.",
        "[全部|ぜんぶ]の[分|わ]け[方|かた]を、[計算|けいさん]しました。";
    S4 =
        "[全国|ぜんこく]で[1万|いちまん][回|かい]まぜる",
        "Ten thousand shuffles of the whole country",
        "[国|くに]ぜんぶで、[1万|いちまん][回|かい]まぜる";
    S4_A =
        "[今度|こんど]は[全国|ぜんこく]の[市町村|しちょうそん]で、[画面|がめん]が[1万|いちまん][回|かい]まぜます。「[市町村|しちょうそん]ごと」と「[圏域|けんいき]と[県|けん]のかたまりごと」の2つのまぜ[方|かた]があります。",
        "Now the screen shuffles the whole country 10,000 times: town by town, or in blocks of areas and prefectures.",
        "[今度|こんど]は、[日本|にほん]の[町|まち]をまぜます。まぜ[方|かた]は2つあります。";
    S4_Q1 =
        "かたまりでまぜると、[山|やま]の[広|ひろ]さはどうなりますか。なぜでしょう。",
        "What happens to the width of the hill when blocks are shuffled, and why?",
        "かたまりでまぜると、[山|やま]はどうなりますか。";
    S4_R1 =
        "[広|ひろ]くなる。となりどうしは[似|に]ていて、いっしょに[参加|さんか]したので、1つずつ[数|かぞ]えると[情報|じょうほう]を[多|おお]く[見|み]つもりすぎる。",
        "It widens. Neighbours are alike and joined together; counting them one by one overstates what we know.",
        "[広|ひろ]くなります。[近|ちか]くの[町|まち]は、[似|に]ているからです。";
    S4_N =
        "[古|ふる]い[端末|たんまつ]では[数|かず][秒|びょう]かかります。1[回|かい]、10[回|かい]、100[回|かい]と[進|すす]めてから[1万|いちまん][回|かい]にします。",
        "Old tablets take some seconds. Go by 1, 10, 100, then 10,000.",
        "1[回|かい]、10[回|かい]、100[回|かい]とまぜます。";
    S5 =
        "p[値|あたい]とは、[何|なん]でないか",
        "What p is, and is not",
        "p[値|あたい]の[意味|いみ]";
    S5_A =
        "p[値|あたい]は、「[参加|さんか]しても[変|か]わらない」と[考|かんが]えてまぜたとき、[実際|じっさい]と[同|おな]じかもっと[大|おお]きい[差|さ]が[出|で]た[割合|わりあい]です。",
        "p is the share of shuffles, made as if joining changed nothing, whose difference is as large as the real one or larger.",
        "p[値|あたい]は、まぜたとき、[大|おお]きな[差|さ]が[出|で]た[割合|わりあい]です。";
    S5_Q1 =
        "[正|ただ]しいのはどれですか。①p[値|あたい]は[仮説|かせつ]が[正|ただ]しい[確率|かくりつ]。②p[値|あたい]が[小|ちい]さいほど[効果|こうか]が[大|おお]きい。③p[値|あたい]は、まぜた[差|さ]のうち[実際|じっさい][以上|いじょう]のものの[割合|わりあい]。",
        "Which is right? 1: p is the probability that the hypothesis is true. 2: the smaller p, the larger the effect. 3: p is the share of shuffled differences as large as the real one.",
        "[正|ただ]しいものは、どれですか。①[仮|かり]の[考|かんが]えが[正|ただ]しい[確率|かくりつ]。②[小|ちい]さいほど、[大事|だいじ]。③[大|おお]きな[差|さ]の[割合|わりあい]。";
    S5_R1 =
        "③。①と②は、よくある[誤解|ごかい]。",
        "3. The others are common misunderstandings.",
        "③です。①と②は、ちがいます。";
    S5_N =
        "「[有意|ゆうい]」という[言葉|ことば]は[使|つか]わなくてもかまいません。「たまたまでは[出|で]にくい」で[十分|じゅうぶん]です。",
        "The word “significant” is not needed; “chance alone rarely gives it” will do.",
        "「めずらしい」と[言|い]えば、よいです。";
    S6 =
        "ふりかえり",
        "Looking back",
        "ふりかえりの[時間|じかん]";
    S6_A =
        "「たまたま」を[調|しら]べる[方法|ほうほう]を、カードを[知|し]らない[人|ひと]に[説明|せつめい]する[文|ぶん]を[書|か]きます。",
        "Explain how to test for chance to somebody who has not seen the cards.",
        "カードの[調|しら]べ[方|かた]を、[友|とも]だちに[教|おし]えましょう。";
    S6_Q1 =
        "3つの[文|ぶん]で[説明|せつめい]しましょう。①[何|なに]をまぜる。②[何|なに]をくらべる。③[何|なに]が[言|い]える。",
        "In three sentences: what is shuffled, what is compared, what can be said.",
        "3つの[文|ぶん]で[書|か]きましょう。[何|なに]をまぜましたか。";
    S6_R1 =
        "①[参加|さんか]の[札|ふだ]をまぜる。②[実際|じっさい]の[差|さ]と、まぜた[差|さ]。③たまたまで[出|で]にくいかどうか。",
        "Labels are shuffled; the real difference and the shuffled ones are compared; whether chance alone would do.",
        "①カードをまぜます。②[差|さ]をくらべます。③めずらしいか[言|い]えます。";
    S6_N =
        "[次|つぎ]の[時間|じかん]の「まち[会議|かいぎ]」では、[数字|すうじ]に[幅|はば]があることを[思|おも]い[出|だ]させます。",
        "In the council of lesson 5, remind them that numbers have ranges.",
        "[数|かず]には、[幅|はば]があります。";
}
