//! Lesson 1: わたしのまちの圏域.

use super::{Key, keyed};

keyed! { super::glossary::END;
    TITLE =
        "わたしのまちの[圏域|けんいき]",
        "My town and its area",
        "わたしの[町|まち]の[圏域|けんいき]を[見|み]る";
    LEAD =
        "[自分|じぶん]のまちがどの[圏域|けんいき]にあるかを[調|しら]べ、[人口|じんこう]の[動|うご]きを[数字|すうじ]で[言|い]い、となりのまちとくらべます。",
        "Find the area your town belongs to, describe its population in numbers, and compare it with its neighbours.",
        "[自分|じぶん]の[町|まち]を[調|しら]べて、[近|ちか]くの[町|まち]とくらべます。";
    SUBJECT =
        "[地理|ちり][総合|そうごう]「[生活圏|せいかつけん]の[調査|ちょうさ]と[地域|ちいき]の[展望|てんぼう]」。[生活圏|せいかつけん]の[課題|かだい]を、[資料|しりょう]を[使|つか]って[見|み]つけ、くらべ[方|かた]を[自分|じぶん]で[決|き]める[学習|がくしゅう]にあたります。",
        "Geography (survey of one's living area and the outlook of a region): finding a local question in data and choosing how to compare.",
        "[地理|ちり]の[授業|じゅぎょう]です。[自分|じぶん]の[住|す]む[所|ところ]を[調|しら]べます。";
    AIM_1 =
        "[自分|じぶん]のまちの[人口|じんこう]の[動|うご]きを、[数字|すうじ]・[年|とし]・[単位|たんい]をそえて[言|い]うことができる。",
        "Describe how one’s town’s population has changed, with number, years and unit.",
        "[人口|じんこう]の[変|か]わり[方|かた]を、[数|かず]と[年|とし]で[言|い]えます。";
    AIM_2 =
        "[人|ひと]の[数|かず]([増減|ぞうげん])と[割合|わりあい]([増減率|ぞうげんりつ])の2つの[見方|みかた]を、[使|つか]い[分|わ]けることができる。",
        "Use both views: the change in people and the percentage change.",
        "[人|ひと]の[数|かず]と[割合|わりあい]の、2つの[見方|みかた]ができます。";
    AIM_3 =
        "[圏域|けんいき]と[自分|じぶん]の[生活圏|せいかつけん]がどこまで[重|かさ]なるかを、[根拠|こんきょ]をあげて[考|かんが]えることができる。",
        "Say, with reasons, how far the area and one’s own daily-life area overlap.",
        "[圏域|けんいき]と、[毎日|まいにち][行|い]く[所|ところ]をくらべられます。";
    READY =
        "[1人|ひとり]1[台|だい]の[端末|たんまつ]か、[投影|とうえい]できる[画面|がめん]。ワークシートを[人数|にんずう][分|ぶん]。[地図|ちず][帳|ちょう]があるとよい。",
        "A tablet each or one screen, worksheets for all; an atlas helps.",
        "タブレットと、プリントを[使|つか]います。";
    BOARD_1 =
        "[左|ひだり]: めあて「わたしのまちは、どう[変|か]わってきたか」。{who} {p2013}[人|にん]→{p2025}[人|にん]({pct})",
        "Left: the question “How has our town changed?” and {who}: {p2013} to {p2025} people ({pct})",
        "[左|ひだり]に[書|か]くこと: {who} {p2013}[人|にん]から{p2025}[人|にん]";
    BOARD_2 =
        "[中|なか]: [増減|ぞうげん]([人|ひと])と[増減率|ぞうげんりつ](%)の[表|ひょう]。となりのまちを3つ。",
        "Middle: a table of change (people) and percentage change for three neighbours.",
        "[中|なか]に[書|か]くこと: [近|ちか]くの[町|まち]を3つ";
    BOARD_3 =
        "[右|みぎ]: [生活圏|せいかつけん]の[図|ず]([買|か]い[物|もの]・[病院|びょういん]・[学校|がっこう])と、[問|と]い「[圏域|けんいき]は[生活圏|せいかつけん]か」。",
        "Right: a sketch of the daily-life area (shops, hospital, school) and “Is the area our daily-life area?”",
        "[右|みぎ]に[書|か]くこと: [毎日|まいにち][行|い]く[所|ところ]の[図|ず]";
    WRONG_1 =
        "[人口|じんこう]がへったまちは、[努力|どりょく]が[足|た]りないまちだ。",
        "A town that lost people did not try hard enough.",
        "[人|ひと]がへった[町|まち]は、がんばっていない。";
    RIGHT_1 =
        "[年|ねん]れいの[構成|こうせい]、[働|はたら]く[場所|ばしょ]、[進学|しんがく][先|さき]など[多|おお]くのことで[人口|じんこう]は[動|うご]きます。[数字|すうじ]はだれかのせいを[示|しめ]しません。",
        "Population moves with age, jobs, schools and much else. A number blames nobody.",
        "[人|ひと]がへる[理由|りゆう]は、たくさんあります。だれも[悪|わる]くありません。";
    WRONG_2 =
        "[人数|にんずう]で[多|おお]くへったまちが、いちばん[大|おお]きく[変|か]わったまちだ。",
        "The town that lost most people changed most.",
        "たくさんの[人|ひと]がへった[町|まち]が、[一番|いちばん][変|か]わった。";
    RIGHT_2 =
        "[大|おお]きいまちは、[同|おな]じ[割合|わりあい]でも[人数|にんずう]が[大|おお]きくなります。[人数|にんずう]と[割合|わりあい]を[両方|りょうほう][見|み]ます。",
        "In a large town the same share means more people. Look at both.",
        "[大|おお]きな[町|まち]は、[人|ひと]の[数|かず]も[大|おお]きくなります。[割合|わりあい]も[見|み]ます。";
    RUBRIC =
        "[生活圏|せいかつけん]と[圏域|けんいき]の[重|かさ]なり",
        "Overlap of daily life and area",
        "[毎日|まいにち][行|い]く[所|ところ]と[圏域|けんいき]";
    RUBRIC_A =
        "[重|かさ]なるところと[重|かさ]ならないところを、2つ[以上|いじょう]の[例|れい]で[説明|せつめい]している。",
        "Explains with two examples or more where they overlap and where not.",
        "2つより[多|おお]い[例|れい]で、[説明|せつめい]できます。";
    RUBRIC_B =
        "[重|かさ]なるかどうかを、1つの[例|れい]で[説明|せつめい]している。",
        "Explains with one example.",
        "1つの[例|れい]で、[説明|せつめい]できます。";
    RUBRIC_C =
        "[場所|ばしょ]の[名前|なまえ]を1つあげている。",
        "Names a place.",
        "[場所|ばしょ]を1つ[言|い]えます。";
    S1 =
        "わたしのまちをさがす",
        "Find our town",
        "わたしの[町|まち]をさがす";
    S1_A =
        "{who}は、[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]に{since}[年|ねん]に[入|はい]りました。[圏域|けんいき]の[名前|なまえ]は「{area}」、[中心|ちゅうしん]は{city}、{n_region}の[市町村|しちょうそん]があります(わかった[範囲|はんい])。",
        "{who} joined a cooperative core urban area in {since}: {area}, around {city}, with {n_region} municipalities as far as found.",
        "{who}は、{since}[年|ねん]に[圏域|けんいき]に[入|はい]りました。[名前|なまえ]は「{area}」です。[中心|ちゅうしん]は{city}です。[町|まち]は{n_region}です。";
    S1_B =
        "{who}は、どの[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]にも[入|はい]っていません(わかった[範囲|はんい])。いちばん[近|ちか]い[圏域|けんいき]は「{near_area}」で、[中心|ちゅうしん]の{near_core}まで、まっすぐ{near_km}kmです。",
        "{who} is in no cooperative core urban area, as far as found. The nearest is {near_area}; its core city {near_core} is {near_km} km away in a straight line.",
        "{who}は、どの[圏域|けんいき]にも[入|はい]っていません。[近|ちか]い[圏域|けんいき]は「{near_area}」です。{near_core}まで{near_km}kmです。";
    S1_C =
        "[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]は、[中心|ちゅうしん]の[市|し]と[近|ちか]くの[市町村|しちょうそん]が[協約|きょうやく]を[結|むす]び、[仕事|しごと]を[分|わ]けあうしくみです。[全国|ぜんこく]に{n_areas}あります。",
        "In a cooperative core urban area a core city and its neighbours divide work among them under agreements. There are {n_areas} in the country.",
        "[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]は、[町|まち]が[協力|きょうりょく]するしくみです。[日本|にほん]に{n_areas}あります。";
    S1_Q1 =
        "[表|ひょう]の[市町村|しちょうそん]の[中|なか]で、[行|い]ったことがあるのはどこですか。[何|なん]のために[行|い]きましたか。",
        "Which of these municipalities have you been to, and what for?",
        "[表|ひょう]の[町|まち]で、[行|い]った[町|まち]はどこですか。[何|なに]をしに[行|い]きましたか。";
    S1_R1 =
        "[例|れい]: {city}へ[買|か]い[物|もの]や[病院|びょういん]に[行|い]った。[目的|もくてき]([買|か]い[物|もの]・[通院|つういん]・[通学|つうがく]・[部活|ぶかつ])をそえて[言|い]えるとよい。",
        "For instance {city}, for shopping or a hospital. What matters is that the purpose is named.",
        "[例|れい]: {city}へ、[買|か]い[物|もの]に[行|い]きました。";
    S1_N =
        "ここでは[評価|ひょうか]をしません。[行|い]き[先|さき]と[目的|もくてき]を[短|みじか]く[出|だ]させ、[板書|ばんしょ]の[右|みぎ]に[生活圏|せいかつけん]の[図|ず]としてのこします。",
        "No judging here. Collect places and purposes; keep them on the right of the board as a sketch of the daily-life area.",
        "[行|い]った[所|ところ]を[言|い]わせて、[右|みぎ]に[書|か]きます。";
    S2 =
        "[人口|じんこう]の[動|うご]きを[言葉|ことば]にする",
        "Put the change into words",
        "[人口|じんこう]の[変|か]わり[方|かた]を[言|い]う";
    S2_A =
        "{who}の[人口|じんこう]は、2013[年|ねん]の{p2013}[人|にん]から2025[年|ねん]の{p2025}[人|にん]へ、{change}[人|にん]({pct})[変|か]わりました。[住民基本台帳|じゅうみんきほんだいちょう]の[数|かず]です。",
        "The population of {who} went from {p2013} in 2013 to {p2025} in 2025: {change} people ({pct}), by the resident register.",
        "{who}の[人口|じんこう]は、{p2013}[人|にん]から{p2025}[人|にん]になりました。12[年|ねん]で{change}[人|にん]です。[割合|わりあい]は{pct}です。";
    S2_B =
        "65[歳|さい][以上|いじょう]の[割合|わりあい]([高齢化|こうれいか][率|りつ])は、2010[年|ねん]の{aged2010}から2022[年|ねん]の{aged2022}になりました。",
        "The share aged 65 and over (aged share) went from {aged2010} in 2010 to {aged2022} in 2022.",
        "65[歳|さい][以上|いじょう]の[人|ひと]の[割合|わりあい]は、{aged2010}から{aged2022}になりました。";
    S2_C =
        "[三大都市圏|さんだいとしけん]の[外|そと]で、どの[圏域|けんいき]にも[入|はい]らなかった{n_out}[市町村|しちょうそん]を[合|あ]わせると{out_pct}でした。",
        "The {n_out} municipalities outside the three metropolises that are in no area changed by {out_pct} together.",
        "[大|おお]きな[都会|とかい]の[外|そと]の{n_out}の[町|まち]を[合|あ]わせると、{out_pct}でした。";
    S2_Q1 =
        "[図|ず]からわかることを、[数字|すうじ]・[年|とし]・[単位|たんい]をつけて1つの[文|ぶん]で[書|か]きましょう。",
        "Write one sentence about the figure with a number, years and a unit.",
        "[図|ず]でわかることを、1つ[書|か]きましょう。[数|かず]と[年|とし]も[書|か]きます。";
    S2_R1 =
        "[例|れい]: {who}の[人口|じんこう]は、2013[年|ねん]から2025[年|ねん]までに{change}[人|にん]({pct})[変|か]わった。",
        "For instance: from 2013 to 2025 the population of {who} changed by {change} people ({pct}).",
        "[例|れい]: {who}の[人口|じんこう]は、12[年|ねん]で{change}[人|にん][変|か]わりました。";
    S2_N =
        "「すごくへった」のような[言|い]い[方|かた]は、[数字|すうじ]に[置|お]きかえさせます。くらべる[相手|あいて]がないと、[大|おお]きいか[小|ちい]さいかは[言|い]えないことに[気|き]づかせます。",
        "Replace “a lot” by numbers. Without something to compare with, large or small cannot be said.",
        "「すごく」は[使|つか]いません。[数|かず]で[言|い]わせます。";
    S3 =
        "となりのまちとくらべる",
        "Compare with the neighbours",
        "[近|ちか]くの[町|まち]とくらべる";
    S3_A =
        "まわりの{n_region}[市町村|しちょうそん]では、[増減率|ぞうげんりつ]がいちばん[高|たか]いのは{top}({top_pct})、いちばん[低|ひく]いのは{bottom}({bottom_pct})です。",
        "Among these {n_region} municipalities the percentage change is highest in {top} ({top_pct}) and lowest in {bottom} ({bottom_pct}).",
        "[増減率|ぞうげんりつ]が[一番|いちばん][高|たか]い[町|まち]は{top}で、{top_pct}です。[一番|いちばん][低|ひく]い[町|まち]は{bottom}で、{bottom_pct}です。";
    S3_B =
        "[圏域|けんいき][全体|ぜんたい]では、{area_2013}[人|にん]から{area_2025}[人|にん]へ、{area_pct}でした。",
        "The area as a whole went from {area_2013} to {area_2025} people: {area_pct}.",
        "[圏域|けんいき]ぜんぶでは、{area_2013}[人|にん]から{area_2025}[人|にん]です。";
    S3_Q1 =
        "[自分|じぶん]のまちは、まわりの[中|なか]でどのあたりですか。[近|ちか]いまちと[遠|とお]いまちで、ちがいはありますか。",
        "Where does your town stand among them? Do near and far towns differ?",
        "[自分|じぶん]の[町|まち]は、どのあたりですか。[中心|ちゅうしん]の[市|し]に[近|ちか]い[町|まち]は、どうですか。";
    S3_R1 =
        "[表|ひょう]のならびから[答|こた]える。[中心|ちゅうしん]の[市|し]からの[距離|きょり]だけでは[決|き]まらないことが[多|おお]い。",
        "Answer from the order of the table. Distance from the core city alone rarely decides.",
        "[表|ひょう]を[見|み]て[答|こた]えます。[近|ちか]いだけでは[決|き]まりません。";
    S3_N =
        "[順位|じゅんい]を[競|きそ]わせません。「[高|たか]い」「[低|ひく]い」は[良|よ]い[悪|わる]いではないことを、はじめに[言|い]っておきます。",
        "It is no contest. Say first that high and low are not good and bad.",
        "[高|たか]い[町|まち]がよい[町|まち]では、ありません。";
    S4 =
        "[人数|にんずう]と[割合|わりあい]、2つの[見方|みかた]",
        "People and percent: two views",
        "[人|ひと]の[数|かず]と[割合|わりあい]";
    S4_A =
        "[人数|にんずう]でいちばん[多|おお]くへったのは{most}で{most_change}[人|にん]、[割合|わりあい]では{most_pct}です。[人口|じんこう]がいちばん[少|すく]ない{small}({small_2025}[人|にん])は{small_change}[人|にん]、{small_pct}です。",
        "In people, {most} lost most: {most_change}, or {most_pct}. The smallest, {small} ({small_2025} people), changed by {small_change}, or {small_pct}.",
        "{most}は{most_change}[人|にん]で、{most_pct}です。[一番|いちばん][小|ちい]さい{small}は{small_change}[人|にん]で、{small_pct}です。";
    S4_Q1 =
        "「へり[方|かた]が[大|おお]きいまち」を1つ[決|き]めるとしたら、[人数|にんずう]と[割合|わりあい]のどちらを[使|つか]いますか。[理由|りゆう]も[書|か]きましょう。",
        "If you had to name the town that changed most, would you use people or percent? Why?",
        "[人|ひと]の[数|かず]と[割合|わりあい]の、どちらを[見|み]ますか。[理由|りゆう]も[書|か]きましょう。";
    S4_R1 =
        "どちらも[正解|せいかい]になりうる。[例|れい]: [学校|がっこう]の[数|かず]を[考|かんが]えるなら[人数|にんずう]、まちの[暮|く]らしの[変|か]わり[方|かた]を[考|かんが]えるなら[割合|わりあい]。",
        "Either can be right: people when counting schools, percent when thinking of how life in a town changes.",
        "どちらもよいです。[学校|がっこう]の[数|かず]なら、[人|ひと]の[数|かず]を[見|み]ます。";
    S4_Q2 =
        "[大|おお]きさのちがうまちを[公平|こうへい]にくらべるには、ほかに[何|なに]をそろえるとよいですか。",
        "To compare towns of different size fairly, what else should be alike?",
        "[大|おお]きさのちがう[町|まち]を、どうくらべますか。";
    S4_R2 =
        "はじめの[人口|じんこう]、[年|ねん]れいの[構成|こうせい]、[大|おお]きな[都市|とし]までの[距離|きょり]、くらべる[年|とし]など。3[時間|じかん][目|め]の「[似|に]たまち」につながる。",
        "Population at the start, age structure, distance to a large city, the years. It leads to “similar towns” in lesson 3.",
        "はじめの[人口|じんこう]や、[年|とし]をそろえます。";
    S4_N =
        "[数学|すうがく]Iの[変化|へんか][量|りょう]と[変化率|へんかりつ]にあたります。[進|すす]んだ[級|きゅう]では、[同|おな]じデータで[順位|じゅんい]が[入|い]れかわる[組|くみ]をさがさせます。",
        "Change and rate of change in mathematics. Faster classes may look for pairs whose order turns.",
        "[数|かず]と[割合|わりあい]で、[順番|じゅんばん]が[変|か]わる[町|まち]をさがします。";
    S5 =
        "[圏域|けんいき]は[生活圏|せいかつけん]か",
        "Is the area our daily-life area?",
        "[圏域|けんいき]と[毎日|まいにち][行|い]く[所|ところ]";
    S5_A =
        "[買|か]い[物|もの]、[病院|びょういん]、[学校|がっこう]、[遊|あそ]び。1[週間|しゅうかん]に[行|い]く[場所|ばしょ]を[紙|かみ]の[地図|ちず]にかいて、[線|せん]で[囲|かこ]みましょう。その[形|かたち]が、あなたの[生活圏|せいかつけん]です。",
        "Shopping, hospital, school, play: mark on paper where you go in a week and draw a line around it. That is your daily-life area.",
        "[買|か]い[物|もの]、[病院|びょういん]、[学校|がっこう]。[行|い]く[所|ところ]を[紙|かみ]にかきましょう。[線|せん]で[囲|かこ]むと、[生活圏|せいかつけん]です。";
    S5_Q1 =
        "あなたの[生活圏|せいかつけん]は、[圏域|けんいき](またはまわりの[市町村|しちょうそん])とどこが[重|かさ]なり、どこがずれますか。",
        "Where does your daily-life area overlap with the area (or the municipalities around), and where not?",
        "[毎日|まいにち][行|い]く[所|ところ]は、[圏域|けんいき]の[中|なか]ですか。[外|そと]もありますか。";
    S5_R1 =
        "[自由|じゆう]。[県境|けんざかい]や[山|やま]をこえる、[車|くるま]がないと[行|い]けない、など[理由|りゆう]があるとよい。",
        "Open. Reasons such as crossing a prefecture or a mountain, or needing a car, are good.",
        "[自由|じゆう]に[答|こた]えます。[理由|りゆう]も[言|い]います。";
    S5_N =
        "[家|いえ]の[場所|ばしょ]を[人|ひと]に[見|み]せたくない[生徒|せいと]がいます。[地図|ちず]は[集|あつ]めず、[重|かさ]なりの[言葉|ことば]だけを[発表|はっぴょう]させます。",
        "Some pupils do not want to show where they live. Do not collect the maps; ask only for words.",
        "[地図|ちず]は[集|あつ]めません。[言葉|ことば]だけを[聞|き]きます。";
    S6 =
        "わかったことを3つ、[知|し]りたいことを1つ",
        "Three findings and one question",
        "わかったことを[書|か]く";
    S6_A =
        "[数字|すうじ]のある[文|ぶん]を3つと、まだわからないことを1つ[書|か]きます。わからないことは、[次|つぎ]の[時間|じかん]の[問|と]いになります。",
        "Write three sentences with numbers and one thing you do not know yet. It becomes the question of the next lesson.",
        "[数|かず]のある[文|ぶん]を3つ[書|か]きます。[知|し]りたいことも1つ[書|か]きます。";
    S6_Q1 =
        "わかったことを3つ、[知|し]りたいことを1つ。",
        "Three findings and one question.",
        "わかったことを3つ。[知|し]りたいことを1つ。";
    S6_R1 =
        "[例|れい]: {who}は2013[年|ねん]から{pct}。まわりでは{top}が{top_pct}。なぜちがうのかを[知|し]りたい。",
        "For instance: {who} {pct} since 2013; {top} {top_pct}. Why do they differ?",
        "[例|れい]: {who}は{pct}です。{top}は{top_pct}です。";
    S6_N =
        "[知|し]りたいことを[黒板|こくばん]に[集|あつ]め、2[時間|じかん][目|め]「[予想|よそう]して、くらべる」につなげます。",
        "Collect the questions on the board; they lead to lesson 2.",
        "[知|し]りたいことを、[黒板|こくばん]に[集|あつ]めます。";
}
