//! Lesson 3: 参加したから?

use super::{Key, keyed};

keyed! { super::predict::END;
    TITLE =
        "[参加|さんか]したから?",
        "Because they joined?",
        "[入|はい]ったから、[人|ひと]がへった?";
    LEAD =
        "[公表|こうひょう]された[研究|けんきゅう]の[数字|すうじ]から[出発|しゅっぱつ]し、くらべる[相手|あいて]を[変|か]えると[答|こた]えがどう[変|か]わるかを[自分|じぶん]で[確|たし]かめます。",
        "Start from a published number and see for yourself how the answer turns with the comparison group.",
        "くらべる[相手|あいて]を[変|か]えると、[答|こた]えが[変|か]わります。";
    SUBJECT =
        "[公共|こうきょう]・[数学|すうがく]I。[相関|そうかん]と[因果|いんが]のちがいを、[政策|せいさく]の[評価|ひょうか]という[実際|じっさい]の[問|と]いで[考|かんが]える[学習|がくしゅう]です。",
        "Civics and mathematics: correlation and cause, on a real question of policy evaluation.",
        "[社会|しゃかい]と[数学|すうがく]の[授業|じゅぎょう]です。[理由|りゆう]を[考|かんが]えます。";
    AIM_1 =
        "2つのことがいっしょに[起|お]きていても、[原因|げんいん]とはかぎらないことを[説明|せつめい]できる。",
        "Explain that two things happening together need not be cause and effect.",
        "2つのことがいっしょでも、[理由|りゆう]とはかぎりません。";
    AIM_2 =
        "くらべる[相手|あいて]によって[結論|けつろん]が[変|か]わることを、[数字|すうじ]で[示|しめ]すことができる。",
        "Show with numbers that the conclusion depends on the comparison group.",
        "くらべる[相手|あいて]で、[答|こた]えが[変|か]わると[言|い]えます。";
    AIM_3 =
        "「[差|さ]があるとは[言|い]えない」も1つの[答|こた]えだと[理解|りかい]する。",
        "Understand that “cannot be told apart” is an answer.",
        "「[言|い]えない」も、1つの[答|こた]えです。";
    READY =
        "[端末|たんまつ]は[班|はん]に1[台|だい]。ワークシート。くらべる[相手|あいて]を[変|か]える[図|ず]は、[投影|とうえい]でもできます。",
        "One tablet a group, worksheets; the figure also works on a screen.",
        "タブレットとプリントを[使|つか]います。";
    BOARD_1 =
        "[左|ひだり]: [公表|こうひょう]された[研究|けんきゅう] [参加|さんか]{pub_t}[人|にん] / [不参加|ふさんか]{pub_c}[人|にん]",
        "Left: the published finding: {pub_t} against {pub_c} people",
        "[左|ひだり]に[書|か]くこと: [研究|けんきゅう]の[数|かず] {pub_t}[人|にん]と{pub_c}[人|にん]";
    BOARD_2 =
        "[中|なか]: 3つの[説明|せつめい]「[参加|さんか]したから」「へっていたから[参加|さんか]した」「[大|おお]きさがちがうから」",
        "Middle: three explanations: because they joined; joined because they shrank; because they are larger",
        "[中|なか]に[書|か]くこと: 3つの[理由|りゆう]";
    BOARD_3 =
        "[右|みぎ]: くらべる[相手|あいて]と、[差|さ]([人|ひと]・%)。[言|い]えること/[言|い]えないこと",
        "Right: comparison groups with their differences; what can and cannot be said",
        "[右|みぎ]に[書|か]くこと: [言|い]えること、[言|い]えないこと";
    WRONG_1 =
        "[参加|さんか]した[市町村|しちょうそん]の[方|ほう]が[人口|じんこう]がへったのだから、[参加|さんか]すると[人口|じんこう]がへる。",
        "Participants lost more, so joining costs people.",
        "[入|はい]った[町|まち]の[人|ひと]がへったから、[入|はい]ると[人|ひと]がへる。";
    RIGHT_1 =
        "へっていたから[参加|さんか]したのかもしれません([逆|ぎゃく]の[因果|いんが])。[大|おお]きいまちほど[人数|にんずう]は[多|おお]くへります。[差|さ]は[効果|こうか]ではありません。",
        "They may have joined because they were shrinking (reverse causality), and larger towns lose more people. A difference is not an effect.",
        "へったから、[入|はい]ったのかもしれません。[大|おお]きな[町|まち]は、[人|ひと]の[数|かず]も[大|おお]きくなります。";
    WRONG_2 =
        "[差|さ]があるとは[言|い]えないのなら、[調|しら]べたことはむだだった。",
        "If nothing can be told apart, the work was for nothing.",
        "わからないなら、[調|しら]べても[意味|いみ]がない。";
    RIGHT_2 =
        "「この[数字|すうじ]からは[言|い]えない」とわかることが[結論|けつろん]です。[言|い]いすぎを[防|ふせ]ぎます。",
        "Knowing that a number does not say it is a conclusion: it keeps us from saying too much.",
        "「[言|い]えない」とわかることが、[大事|だいじ]です。";
    RUBRIC =
        "[原因|げんいん]についての[考|かんが]え[方|かた]",
        "Reasoning about causes",
        "[理由|りゆう]の[考|かんが]え[方|かた]";
    RUBRIC_A =
        "[逆|ぎゃく]の[因果|いんが]や[第|だい]3の[要因|よういん]をあげ、どんなくらべ[方|かた]なら[確|たし]かめられるかを[述|の]べている。",
        "Names reverse causality or a third factor and says which comparison would test it.",
        "ほかの[理由|りゆう]を[言|い]い、[調|しら]べ[方|かた]も[言|い]えます。";
    RUBRIC_B =
        "「[参加|さんか]したから」[以外|いがい]の[説明|せつめい]を1つあげている。",
        "Names one explanation other than joining.",
        "ほかの[理由|りゆう]を1つ[言|い]えます。";
    RUBRIC_C =
        "2つの[数字|すうじ]の[差|さ]を[読|よ]みとっている。",
        "Reads the difference of the two numbers.",
        "2つの[数|かず]のちがいを[読|よ]めます。";
    S1 =
        "10[年|ねん]で、[平均|へいきん][何人|なんにん][変|か]わったか",
        "How many people, on average, in ten years?",
        "10[年|ねん]で[何人|なんにん][変|か]わったか";
    S1_A =
        "[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]に[入|はい]った[市町村|しちょうそん]と、[条件|じょうけん]を[満|み]たしながら[入|はい]らなかった[市町村|しちょうそん]。2012[年度|ねんど]から2021[年度|ねんど]の[人口|じんこう]は、[平均|へいきん]で[何人|なんにん][変|か]わったでしょう。まず[予想|よそう]します。",
        "Municipalities that joined, and others that met the conditions but did not: by how many people did they change from fiscal 2012 to 2021, on average? Guess first.",
        "[入|はい]った[町|まち]と、[入|はい]らなかった[町|まち]があります。[人口|じんこう]は、[何人|なんにん][変|か]わりましたか。[予想|よそう]しましょう。";
    S1_B =
        "[公表|こうひょう]された[研究|けんきゅう](Noda 2025)では、[参加|さんか]した{pub_nt}[市町村|しちょうそん]は[平均|へいきん]{pub_t}[人|にん]、[参加|さんか]しなかった{pub_nc}[市町村|しちょうそん]は[平均|へいきん]{pub_c}[人|にん]でした。",
        "In the published study (Noda 2025) {pub_nt} participants changed by {pub_t} people on average, {pub_nc} others by {pub_c}.",
        "[研究|けんきゅう]では、[入|はい]った[町|まち]は{pub_t}[人|にん]でした。[入|はい]らなかった[町|まち]は{pub_c}[人|にん]でした。";
    S1_Q1 =
        "あなたは、どちらがどれだけ[多|おお]く[変|か]わると[予想|よそう]しましたか。なぜですか。",
        "Which did you expect to change more, and why?",
        "どちらが[大|おお]きく[変|か]わると[思|おも]いましたか。";
    S1_R1 =
        "[自由|じゆう]。[予想|よそう]の[理由|りゆう]を[言葉|ことば]にできればよい。",
        "Open; the reason counts.",
        "[自由|じゆう]に[答|こた]えます。[理由|りゆう]を[言|い]います。";
    S1_N =
        "「[答|こた]えを[見|み]る」を[押|お]すまで[数字|すうじ]を[言|い]いません。[研究|けんきゅう]は[伊藤|いとう](2025)の[紹介|しょうかい]によるもので、もとの[名簿|めいぼ]は[公表|こうひょう]されていません。",
        "Do not name the numbers before they are revealed. The study is known as reported by Ito (2025); its lists are not public.",
        "[答|こた]えを[見|み]る[前|まえ]に、[数|かず]を[言|い]いません。";
    S2 =
        "3つの[説明|せつめい]を[考|かんが]える",
        "Three explanations",
        "3つの[理由|りゆう]を[考|かんが]える";
    S2_A =
        "[参加|さんか]した[方|ほう]が[多|おお]くへりました。なぜでしょう。①[参加|さんか]したから。②へっていたから[参加|さんか]した。③もともと[大|おお]きさや[場所|ばしょ]がちがうから。",
        "Participants lost more. Why? 1: because they joined. 2: they joined because they were shrinking. 3: because size or location differed from the start.",
        "なぜでしょう。①[入|はい]ったから。②へっていたから、[入|はい]った。③はじめから、[大|おお]きさがちがう。";
    S2_Q1 =
        "①②③のそれぞれが[本当|ほんとう]なら、どんな[数字|すうじ]が[見|み]られるはずですか。",
        "If 1, 2 or 3 were true, which numbers would we expect to see?",
        "①②③なら、どんな[数|かず]が[見|み]えますか。";
    S2_R1 =
        "①[参加|さんか]の[後|あと]からへり[方|かた]が[変|か]わる。②[参加|さんか]の[前|まえ]からへり[方|かた]が[大|おお]きい。③[割合|わりあい]にすると[差|さ]が[小|ちい]さくなる。",
        "1: the path changes after joining. 2: it was steeper before. 3: the difference shrinks in percent.",
        "①[後|あと]から[変|か]わります。②[前|まえ]からへっています。③[割合|わりあい]では、[差|さ]が[小|ちい]さくなります。";
    S2_N =
        "②は[逆|ぎゃく]の[因果|いんが]です。「くらべる」のページの「[入|はい]る[前|まえ]から?」の[図|ず]で、[続|つづ]きを[調|しら]べられます。",
        "2 is reverse causality. “Before joining?” on the Compare page takes it further.",
        "②は、[理由|りゆう]が[逆|ぎゃく]です。";
    S3 =
        "くらべる[相手|あいて]を[変|か]える",
        "Try another comparison group",
        "[相手|あいて]を[変|か]えてくらべる";
    S3_A =
        "[下|した]の[図|ず]で、くらべる[相手|あいて]と[測|はか]り[方|かた]を[変|か]えます。{who}の[点|てん]も[見|み]えます(この[組|くみ]に[入|はい]るとき)。[答|こた]えの[文|ぶん]がどう[変|か]わるかを[見|み]ます。",
        "Try other groups and measures. {who} is marked where it belongs to one of the groups. Watch the sentence.",
        "[相手|あいて]と、はかり[方|かた]を[変|か]えます。[答|こた]えの[文|ぶん]を[見|み]ましょう。";
    S3_B =
        "[三大都市圏|さんだいとしけん]の[外|そと]では、[人数|にんずう]の[差|さ]は{out_d}[人|にん](95%の[幅|はば] {out_low}〜{out_high})、[増減率|ぞうげんりつ]の[差|さ]は{rate_d}ポイント(95%の[幅|はば] {rate_low}〜{rate_high})です。",
        "Outside the metropolises the difference is {out_d} people (95% range {out_low} to {out_high}), or {rate_d} points (95% range {rate_low} to {rate_high}).",
        "[人|ひと]の[数|かず]の[差|さ]は{out_d}[人|にん]です。[割合|わりあい]の[差|さ]は{rate_d}ポイントです。";
    S3_Q1 =
        "[人数|にんずう]と[増減率|ぞうげんりつ]で、[答|こた]えは[同|おな]じ[向|む]きですか。[幅|はば]の[中|なか]に0が[入|はい]るのはどちらですか。",
        "Do people and percent point the same way? Whose range holds zero?",
        "[人|ひと]の[数|かず]と[割合|わりあい]で、[答|こた]えは[同|おな]じですか。";
    S3_R1 =
        "[三大都市圏|さんだいとしけん]の[外|そと]では、[人数|にんずう]の[差|さ]の[幅|はば]は{out_low}〜{out_high}[人|にん]、[増減率|ぞうげんりつ]の[差|さ]の[幅|はば]は{rate_low}〜{rate_high}ポイント。0が[幅|はば]に[入|はい]れば、[差|さ]があるとは[言|い]えない。ほかの[相手|あいて]では[変|か]わることがある。",
        "Outside the metropolises the range is {out_low} to {out_high} people, or {rate_low} to {rate_high} points. Where it holds zero they cannot be told apart. Other groups may say otherwise.",
        "[人|ひと]の[数|かず]の[幅|はば]は{out_low}から{out_high}です。0が[入|はい]ると、[言|い]えません。";
    S3_Q2 =
        "もっとも[公平|こうへい]だと[思|おも]うくらべ[方|かた]を1つ[選|えら]び、[理由|りゆう]を[書|か]きましょう。",
        "Choose the comparison you find fairest and say why.",
        "[一番|いちばん][公平|こうへい]なくらべ[方|かた]は、どれですか。";
    S3_R2 =
        "[正解|せいかい]は1つではない。[何|なに]をそろえたかを[言|い]えることが[大切|たいせつ]。",
        "There is no single answer; say what was made alike.",
        "[答|こた]えは1つでは、ありません。";
    S3_N =
        "[班|はん]ごとにちがうくらべ[方|かた]を[割|わ]りあて、[黒板|こくばん]に[表|ひょう]を[作|つく]ると、[結論|けつろん]がくらべ[方|かた]しだいであることが[見|み]えます。",
        "Give each group another comparison and tabulate on the board: the conclusion turns with it.",
        "[班|はん]ごとに、ちがう[相手|あいて]とくらべます。";
    S4 =
        "[似|に]たまちとくらべる",
        "Compare with similar towns",
        "[似|に]た[町|まち]とくらべる";
    S4_A =
        "[参加|さんか]の[前|まえ]に、[人口|じんこう]・[高齢化|こうれいか][率|りつ]・[所得|しょとく]・[財政|ざいせい][力|ちから]・それまでの[増減率|ぞうげんりつ]・[大|おお]きな[市|し]までの[距離|きょり]が[似|に]ていたまちを、[計算|けいさん]でさがします。",
        "We look for towns that were alike before: population, age, income, fiscal capacity, earlier change, distance to a city.",
        "[前|まえ]に[似|に]ていた[町|まち]を、[計算|けいさん]でさがします。[人口|じんこう]や[町|まち]のお[金|かね]を[見|み]ます。";
    S4_B =
        "{twin_town}に[似|に]ていたのは{twins}です。2015[年|ねん]から2025[年|ねん]の[増減率|ぞうげんりつ]は、{twin_town}が{twin_own}、[似|に]たまちの[平均|へいきん]が{twins_mean}でした。",
        "Most like {twin_town}: {twins}. From 2015 to 2025 {twin_town} changed by {twin_own}, they by {twins_mean} on average.",
        "{twin_town}に[似|に]た[町|まち]は、{twins}です。{twin_town}は{twin_own}で、[似|に]た[町|まち]は{twins_mean}でした。";
    S4_C =
        "[差|さ]は{twin_gap}ポイントです。1つのまちの[差|さ]から、[参加|さんか]の[効果|こうか]は[言|い]えません。",
        "The difference is {twin_gap} points. From one town nothing follows about joining.",
        "[差|さ]は{twin_gap}ポイントです。1つの[町|まち]では、[言|い]えません。";
    S4_Q1 =
        "[似|に]たまちの[表|ひょう]で、もっとそろえたいと[思|おも]うことは[何|なん]ですか。",
        "What else would you want to be alike?",
        "もっと[同|おな]じにしたいことは、[何|なん]ですか。";
    S4_R1 =
        "[例|れい]: [大|おお]きな[災害|さいがい]、[工場|こうじょう]の[閉鎖|へいさ]、[雪|ゆき]、[島|しま]かどうか、[鉄道|てつどう]。データにないものも[多|おお]い。",
        "For instance disasters, a factory closing, snow, islands, railways. Much is not in the data.",
        "[例|れい]: [地震|じしん]、[雪|ゆき]、[電車|でんしゃ]、[島|しま]。";
    S4_N =
        "2つの[市町村|しちょうそん]を「[勝|か]ち[負|ま]け」で[言|い]わせません。[計算|けいさん]の[決|き]まりは「[方法|ほうほう]」のページにあります。",
        "No winners and losers. The rule is on the Methods page.",
        "[勝|か]ち[負|ま]けでは、ありません。";
    S5 =
        "[結論|けつろん]を[書|か]く",
        "Write the conclusion",
        "[答|こた]えを[書|か]く";
    S5_A =
        "「この[数字|すうじ]から[言|い]えること」と「[言|い]えないこと」を、1[文|ぶん]ずつ[書|か]きます。",
        "Write one sentence each: what these numbers say, and what they do not.",
        "「[言|い]えること」と「[言|い]えないこと」を[書|か]きます。";
    S5_Q1 =
        "[新聞|しんぶん]の[見出|みだ]しを15[字|じ]で[作|つく]りましょう。[言|い]いすぎていませんか。",
        "Write a headline of six words. Does it say too much?",
        "[新聞|しんぶん]の[題|だい]を[作|つく]りましょう。[言|い]いすぎですか。";
    S5_R1 =
        "[例|れい]: 「[参加|さんか]で[人口|じんこう][減|げん]とは[言|い]えず」。[数字|すうじ]・[年|とし]・くらべた[相手|あいて]が[本文|ほんぶん]にあること。",
        "For instance “Joining and decline: no clear link”, with number, years and groups in the text.",
        "[例|れい]: 「[入|はい]ると、へるとは[言|い]えない」";
    S5_N =
        "[見出|みだ]しを2つ[並|なら]べ、「[言|い]いすぎ」「[言|い]わなすぎ」を[話|はな]し[合|あ]うと、まとめになります。",
        "Put two headlines side by side: which says too much, which too little?",
        "[題|だい]を2つ[並|なら]べて、[話|はな]します。";
}
