//! Lesson 5: 2050年のまち会議, with its roles.

use super::{Key, keyed};

keyed! { super::chance::END;
    TITLE =
        "2050[年|ねん]のまち[会議|かいぎ]",
        "The council of 2050",
        "2050[年|ねん]の[町|まち]の[会議|かいぎ]";
    LEAD =
        "[市|し][長|ちょう]、[町長|ちょうちょう]、[県|けん]、[住民|じゅうみん]、バス[会社|がいしゃ]、[病院|びょういん]の[役|やく]になり、[何|なに]をいっしょに[守|まも]るかを[話|はな]し[合|あ]って[決|き]めます。",
        "As mayors, prefecture, residents, bus company and hospital, negotiate what to keep up together.",
        "いろいろな[人|ひと]の[役|やく]で、[話|はな]し[合|あ]います。";
    SUBJECT =
        "[公共|こうきょう]「[政治|せいじ][参加|さんか]と[地方|ちほう][自治|じち]」、[地理|ちり][総合|そうごう]「[持続|じぞく][可能|かのう]な[地域|ちいき]づくり」。[立場|たちば]のちがう[人|ひと]の[間|あいだ]で[合意|ごうい]を[作|つく]る[学習|がくしゅう]です。",
        "Civics (political participation, local self-government) and geography (sustainable regions): reaching agreement between different positions.",
        "[社会|しゃかい]の[授業|じゅぎょう]です。みんなで[決|き]めます。";
    AIM_1 =
        "[立場|たちば]によって[大切|たいせつ]にすることがちがうと[理解|りかい]し、[根拠|こんきょ]をあげて[主張|しゅちょう]できる。",
        "Argue a position with evidence, knowing that others value other things.",
        "[自分|じぶん]の[役|やく]の[考|かんが]えを、[理由|りゆう]をつけて[言|い]えます。";
    AIM_2 =
        "[前提|ぜんてい]を[変|か]えると[結果|けっか]が[変|か]わることを、[確|たし]かめながら[話|はな]し[合|あ]うことができる。",
        "Negotiate while checking how the result moves with the assumptions.",
        "もとの[数|かず]を[変|か]えて、[話|はな]し[合|あ]えます。";
    AIM_3 =
        "[決|き]まったことと、[決|き]まらなかったことを、[整理|せいり]して[書|か]くことができる。",
        "Set down what was agreed and what was not.",
        "[決|き]めたことを、[書|か]けます。";
    READY =
        "[役|やく]のカード6[枚|まい]を[班|はん]に1[組|くみ]。[合意|ごうい]の[紙|かみ]。[端末|たんまつ]は[班|はん]に1[台|だい]。",
        "A set of six role cards and an agreement sheet a group; one tablet a group.",
        "[役|やく]のカード6[枚|まい]を[使|つか]います。";
    BOARD_1 =
        "[左|ひだり]: この[地域|ちいき] 2020[年|ねん]{r_2020}[人|にん]→2050[年|ねん]{r_2050}[人|にん]({r_pct})",
        "Left: this region, 2020 to 2050: {r_2020} to {r_2050} people ({r_pct})",
        "[左|ひだり]に[書|か]くこと: {r_2020}[人|にん]から{r_2050}[人|にん]";
    BOARD_2 =
        "[中|なか]: [分野|ぶんや]ごとの「いっしょに/べつべつに」と、その[理由|りゆう]",
        "Middle: each field: together or alone, and why",
        "[中|なか]に[書|か]くこと: いっしょにすること";
    BOARD_3 =
        "[右|みぎ]: [決|き]まったこと・[決|き]まらなかったこと・だれが[責任|せきにん]を[持|も]つか",
        "Right: agreed, not agreed, and who answers for it",
        "[右|みぎ]に[書|か]くこと: [決|き]めたこと";
    WRONG_1 =
        "[圏域|けんいき]を[作|つく]れば、サービスはのこる。",
        "Once there is an area, services stay.",
        "[協力|きょうりょく]すれば、ぜんぶのこる。";
    RIGHT_1 =
        "[数字|すうじ]の[多|おお]くは「[近|ちか]くに[人|ひと]がいること」によるものです。[通|かよ]えるか、だれが[決|き]めるか、お[金|かね]をどう[分|わ]けるかは[別|べつ]の[問題|もんだい]です。",
        "Much of it comes from people living near. Whether one can get there, who decides and who pays are other questions.",
        "[近|ちか]くに[人|ひと]が[多|おお]いと、のこりやすいです。[行|い]けるかどうかは、べつです。";
    WRONG_2 =
        "2050[年|ねん]の[表|ひょう]は、これから[起|お]きることの[予言|よげん]だ。",
        "The table of 2050 foretells what will happen.",
        "2050[年|ねん]の[表|ひょう]は、[本当|ほんとう]に[起|お]きることだ。";
    RIGHT_2 =
        "[前提|ぜんてい]を[置|お]いた[計算|けいさん]です。[前提|ぜんてい]を[変|か]えると[変|か]わり、[幅|はば]もあります。",
        "It is a calculation from assumptions; change them and it changes, and it has a range.",
        "[計算|けいさん]の[数|かず]です。もとの[数|かず]で、[変|か]わります。";
    RUBRIC =
        "[合意|ごうい]の[作|つく]り[方|かた]",
        "Reaching agreement",
        "[話|はな]し[合|あ]いの[力|ちから]";
    RUBRIC_A =
        "ほかの[役|やく]の[利益|りえき]にもふれ、[根拠|こんきょ]のある[妥協案|だきょうあん]を[出|だ]している。",
        "Proposes a compromise that serves other roles too, with evidence.",
        "ほかの[人|ひと]のことも[考|かんが]えて、[案|あん]を[出|だ]せます。";
    RUBRIC_B =
        "[自分|じぶん]の[役|やく]の[主張|しゅちょう]を、[数字|すうじ]を[使|つか]って[述|の]べている。",
        "Argues one’s role with numbers.",
        "[数|かず]を[使|つか]って、[考|かんが]えを[言|い]えます。";
    RUBRIC_C =
        "[自分|じぶん]の[役|やく]の[希望|きぼう]を[言|い]っている。",
        "States what one’s role wants.",
        "したいことを[言|い]えます。";
    S1 =
        "2050[年|ねん]の[地域|ちいき]を[見|み]る",
        "See the region in 2050",
        "2050[年|ねん]を[見|み]る";
    S1_A =
        "この[地域|ちいき]の{r_n}[市町村|しちょうそん]の[人口|じんこう]は、2020[年|ねん]の{r_2020}[人|にん]から2050[年|ねん]の{r_2050}[人|にん]へ、{r_pct}という[計算|けいさん]です。{city}は{city_2020}[人|にん]から{city_2050}[人|にん]です。",
        "The {r_n} municipalities of the region go from {r_2020} people in 2020 to {r_2050} in 2050 ({r_pct}) in this calculation; {city} from {city_2020} to {city_2050}.",
        "{r_n}の[町|まち]の[人口|じんこう]は、{r_2020}[人|にん]から{r_2050}[人|にん]です。これは[計算|けいさん]です。{city}は{city_2050}[人|にん]です。";
    S1_B =
        "[病院|びょういん]がありそうな[市町村|しちょうそん](5つのうち4つ[以上|いじょう]にある[人口|じんこう])は、それぞれだけで[考|かんが]えると2020[年|ねん]に{hosp_2020}、2050[年|ねん]に{hosp_alone}です。",
        "Counting each alone, {hosp_2020} have the population at which four in five municipalities have a hospital in 2020, and {hosp_alone} in 2050.",
        "[病院|びょういん]がありそうな[町|まち]は、2020[年|ねん]に{hosp_2020}です。2050[年|ねん]は{hosp_alone}です。";
    S1_C =
        "[圏域|けんいき]の[仲間|なかま]で[通|かよ]える[人|ひと]を[合|あ]わせると{hosp_area}、[協力|きょうりょく]と[関係|かんけい]なく[近|ちか]くの[人|ひと]を[合|あ]わせると{hosp_near}です。",
        "Adding people within reach in the area it is {hosp_area}; adding everyone near, agreement or not, {hosp_near}.",
        "[圏域|けんいき]で[合|あ]わせると{hosp_area}です。[近|ちか]い[人|ひと]をぜんぶ[合|あ]わせると{hosp_near}です。";
    S1_D =
        "[圏域|けんいき]に[入|はい]っていないので、[協力|きょうりょく]と[関係|かんけい]なく[近|ちか]くの[人|ひと]を[合|あ]わせた[数|かず]を[見|み]ます。[病院|びょういん]は{hosp_near}です。",
        "There is no area here, so we add everyone near, agreement or not: {hosp_near} for hospitals.",
        "[近|ちか]い[人|ひと]を[合|あ]わせると、[病院|びょういん]は{hosp_near}です。";
    S1_E =
        "ここには[市町村|しちょうそん]ごとの[推計|すいけい]がないため、[人口|じんこう]が2020[年|ねん]のまま[続|つづ]くとして[計算|けいさん]しています。",
        "There is no projection for this place, so the population of 2020 is kept.",
        "ここは、2020[年|ねん]の[人口|じんこう]で[計算|けいさん]します。";
    S1_Q1 =
        "それぞれだけ・[圏域|けんいき]で・[近|ちか]くの[人|ひと]、の3つで、いちばん[差|さ]が[大|おお]きいサービスはどれですか。",
        "For which service do the ways of counting differ most?",
        "[数|かぞ]え[方|かた]で、[一番|いちばん]ちがうものは[何|なん]ですか。";
    S1_R1 =
        "[図|ず]から[読|よ]む。[圏域|けんいき]と「[近|ちか]くの[人|ひと]」の[差|さ]が[小|ちい]さいものは、[協約|きょうやく]がなくても[変|か]わらないかもしれない。",
        "Read from the figure. Where area and nearness differ little, agreements may do little.",
        "[図|ず]を[見|み]て[答|こた]えます。";
    S1_N =
        "「さみしくなる」だけで[終|お]わらせず、どのサービスが、いつ、どこで、を[読|よ]ませます。",
        "Do not stop at gloom: which service, when, where.",
        "[何|なに]が、いつ、どこで、と[聞|き]きます。";
    S2 =
        "[役|やく]を[決|き]める",
        "Take roles",
        "[役|やく]を[決|き]める[時間|じかん]";
    S2_A =
        "6つの[役|やく]から1つを[選|えら]び、カードの[目標|もくひょう]と[数字|すうじ]を[読|よ]みます。",
        "Choose one of six roles and read its goal and numbers.",
        "6つの[役|やく]から、1つ[選|えら]びます。";
    S2_Q1 =
        "あなたの[役|やく]がいちばん[守|まも]りたいものは[何|なん]ですか。ゆずってもよいものは[何|なん]ですか。",
        "What does your role want to keep most, and what could it give?",
        "[一番|いちばん][守|まも]りたいものは、[何|なん]ですか。";
    S2_R1 =
        "カードの[目標|もくひょう]から[答|こた]える。",
        "From the card’s goal.",
        "カードを[見|み]て[答|こた]えます。";
    S2_N =
        "[人数|にんずう]が[合|あ]わないときは、[住民|じゅうみん]を[2人|ふたり]にするか、バス[会社|がいしゃ]と[病院|びょういん]をまとめます。",
        "If numbers do not fit, take two residents, or join bus and hospital.",
        "[住|す]む[人|ひと]の[役|やく]は、[2人|ふたり]でもよいです。";
    S3 =
        "[主張|しゅちょう]を[作|つく]る",
        "Prepare the case",
        "[考|かんが]えを[作|つく]る";
    S3_A =
        "[役|やく]ごとに[集|あつ]まり、「いっしょにする[分野|ぶんや]」を2つまで[選|えら]び、[数字|すうじ]を1つ[使|つか]って[理由|りゆう]を[作|つく]ります。",
        "Meet by role; choose up to two fields to run together and give a reason with one number.",
        "[役|やく]で[集|あつ]まります。いっしょにすることを、2つ[選|えら]びます。";
    S3_Q1 =
        "その[分野|ぶんや]をいっしょにすると、だれが[得|とく]をし、だれが[困|こま]りますか。",
        "Who gains and who is put to trouble?",
        "だれがよくて、だれが[困|こま]りますか。";
    S3_R1 =
        "[例|れい]: [病院|びょういん]をまとめると[質|しつ]は[上|あ]がるが、[車|くるま]のない[人|ひと]は[遠|とお]くなる。",
        "For instance one larger hospital may be better, and farther for those without a car.",
        "[例|れい]: [病院|びょういん]が[遠|とお]くなる[人|ひと]がいます。";
    S3_N =
        "[費用|ひよう]の[分担|ぶんたん]を[必|かなら]ず[話題|わだい]に[入|い]れさせます。[約束|やくそく]に[時間|じかん]と[手間|てま]がかかることが、[協力|きょうりょく]の[進|すす]まない[理由|りゆう]の1つです。",
        "Bring in who pays. That agreements take time and effort is one reason why cooperation is slow.",
        "お[金|かね]のことも、[話|はな]します。";
    S4 =
        "[話|はな]し[合|あ]う",
        "Negotiate",
        "[話|はな]し[合|あ]いの[時間|じかん]";
    S4_A =
        "[下|した]で、いっしょにする[分野|ぶんや]を[切|き]りかえながら[話|はな]し[合|あ]います。[全員|ぜんいん]が「これなら[受|う]け[入|い]れられる」と[言|い]える[案|あん]をさがします。",
        "Switch fields on and off while you talk. Look for a plan that everybody can accept.",
        "[下|した]のボタンで[変|か]えながら、[話|はな]します。みんながよい[案|あん]を、さがします。";
    S4_Q1 =
        "[合意|ごうい]できた[分野|ぶんや]と、その[条件|じょうけん](お[金|かね]・[場所|ばしょ]・だれが[決|き]めるか)を[書|か]きましょう。",
        "Which fields were agreed, on what terms (money, place, who decides)?",
        "[決|き]めたことと、お[金|かね]のことを[書|か]きましょう。";
    S4_R1 =
        "[例|れい]: [医療|いりょう]は{city}に[集|あつ]め、バスの[費用|ひよう]を[全|ぜん][市町村|しちょうそん]で[人口|じんこう]に[応|おう]じて[分|わ]ける。",
        "For instance: hospital care in {city}, buses paid by all in proportion to people.",
        "[例|れい]: [病院|びょういん]は{city}に[集|あつ]めます。バスのお[金|かね]は、みんなで[出|だ]します。";
    S4_N =
        "[多数決|たすうけつ]は[最後|さいご]の[手段|しゅだん]です。[反対|はんたい]する[役|やく]が1つでもあるときは、その[条件|じょうけん]を[聞|き]きます。[実際|じっさい]の[圏域|けんいき]でも、[市町村|しちょうそん]は[断|ことわ]ることができます。",
        "Voting is the last resort; ask a refusing role for its terms. In real areas, too, a municipality can say no.",
        "[反対|はんたい]の[人|ひと]の[話|はなし]を、よく[聞|き]きます。";
    S5 =
        "のこったものを[確|たし]かめる",
        "See what stands",
        "のこったものを[見|み]る";
    S5_A =
        "[決|き]めた[案|あん]で、2050[年|ねん]に[何|なに]がのこるかを[図|ず]で[確|たし]かめます。[数字|すうじ]は「[協力|きょうりょく]のおかげ」だけではなく、「[近|ちか]いから」の[分|ぶん]も[含|ふく]んでいます。",
        "See what stands in 2050 under your plan. The numbers hold nearness as well as agreement.",
        "[決|き]めた[案|あん]で、2050[年|ねん]を[見|み]ます。[近|ちか]いから、のこるものもあります。";
    S5_B =
        "すべての[分野|ぶんや]をいっしょにすると、{r_cells}の[組|くみ]([市町村|しちょうそん]×サービス)のうち、それぞれだけで{all_alone}、[圏域|けんいき]で{all_area}、[近|ちか]くの[人|ひと]で{all_near}が「ありそう」です。",
        "With every field run together, of {r_cells} pairs (municipality × service) {all_alone} are secure alone, {all_area} as an area, {all_near} by nearness.",
        "ぜんぶで{r_cells}の[組|くみ]です。べつべつは{all_alone}で、[圏域|けんいき]は{all_area}です。[近|ちか]い[人|ひと]では{all_near}です。";
    S5_Q1 =
        "[案|あん]で[変|か]わったものと、[変|か]わらなかったものは[何|なん]ですか。[変|か]わらなかった[理由|りゆう]も[考|かんが]えましょう。",
        "What did the plan make different, what not, and why not?",
        "[何|なに]が[変|か]わりましたか。[何|なに]が[変|か]わりませんか。";
    S5_R1 =
        "[人口|じんこう]の[少|すく]ないサービスは[変|か]わらないことが[多|おお]い。[遠|とお]い[市町村|しちょうそん]は、[合|あ]わせても[届|とど]かない。",
        "Services that need few people often do not change; far municipalities stay out of reach.",
        "[遠|とお]い[町|まち]は、[変|か]わらないことがあります。";
    S5_N =
        "[幅|はば]([不確|ふたし]かさ)は「シナリオ」のページで[見|み]られます。",
        "Ranges are on the Scenarios page (what-ifs).",
        "もしもの[計算|けいさん]のページも、あります。";
    S6 =
        "[役|やく]を[下|お]りて、[考|かんが]える",
        "Out of role",
        "[役|やく]をやめて[考|かんが]える";
    S6_A =
        "[役|やく]ではなく、[自分|じぶん]の[考|かんが]えを[書|か]きます。",
        "Write as yourself, not in the role.",
        "[自分|じぶん]の[考|かんが]えを[書|か]きます。";
    S6_Q1 =
        "2050[年|ねん]の{who}で、いちばんのこしたいものは[何|なん]ですか。そのために、だれが、[何|なに]をするとよいですか。",
        "What would you most want to keep in {who} in 2050, and who should do what for it?",
        "2050[年|ねん]に、[何|なに]をのこしたいですか。";
    S6_R1 =
        "[自由|じゆう]。[役|やく]の[主張|しゅちょう]と[自分|じぶん]の[考|かんが]えのちがいに[気|き]づけるとよい。",
        "Open; noticing where role and self differ is good.",
        "[自由|じゆう]に[答|こた]えます。";
    S6_N =
        "[役|やく]の[発言|はつげん]を、その[生徒|せいと]の[意見|いけん]として[扱|あつか]わないよう、[最後|さいご]に[必|かなら]ず「[役|やく]を[下|お]りる」[時間|じかん]をとります。",
        "Always leave time to step out of role, so that what was said in it is not held against anyone.",
        "[役|やく]の[言葉|ことば]は、[本人|ほんにん]の[言葉|ことば]では、ありません。";
    ROLE_1 =
        "[中心|ちゅうしん]の[市|し]の[市長|しちょう]",
        "Mayor of the core city",
        "[真|ま]ん[中|なか]の[市|し]の[市長|しちょう]";
    ROLE_1_GOAL =
        "[地域|ちいき][全体|ぜんたい]をささえたいが、[市民|しみん]の[税金|ぜいきん]をほかの[町|まち]のためだけには[使|つか]えない。",
        "Wants to carry the region, but cannot spend the city’s taxes for others alone.",
        "みんなを[助|たす]けたいです。でも、[市|し]のお[金|かね]も[大事|だいじ]です。";
    ROLE_1_FACT =
        "{city}の[人口|じんこう]は2020[年|ねん]{city_2020}[人|にん]、2050[年|ねん]は{city_2050}[人|にん]という[計算|けいさん]。",
        "{city}: {city_2020} people in 2020, {city_2050} in 2050 in this calculation.",
        "{city}は、2020[年|ねん]{city_2020}[人|にん]です。2050[年|ねん]は{city_2050}[人|にん]です。";
    ROLE_2 =
        "いちばん[小|ちい]さい[町|まち]の[町長|ちょうちょう]",
        "Mayor of the smallest municipality",
        "[小|ちい]さい[町|まち]の[町長|ちょうちょう]";
    ROLE_2_GOAL =
        "[町|まち]の[名前|なまえ]と[決|き]める[力|ちから]をのこしながら、[暮|く]らしに[必要|ひつよう]なものを[守|まも]りたい。",
        "Wants to keep the name and the say of the town, and what daily life needs.",
        "[町|まち]の[名前|なまえ]も、[暮|く]らしも[守|まも]りたいです。";
    ROLE_2_FACT =
        "{least}は2020[年|ねん]{least_2020}[人|にん]、2050[年|ねん]は{least_2050}[人|にん]。[自分|じぶん]の[町|まち]だけでは、{services}のサービスのうち{least_missing}が「ありそう」と[言|い]えない。",
        "{least}: {least_2020} people in 2020, {least_2050} in 2050; alone, {least_missing} of {services} services are not secure.",
        "{least}は、2050[年|ねん]に{least_2050}[人|にん]です。{services}のうち{least_missing}が[心配|しんぱい]です。";
    ROLE_3 =
        "[県|けん]の[担当者|たんとうしゃ]",
        "Officer of the prefecture",
        "[県|けん]の[人|ひと]";
    ROLE_3_GOAL =
        "[圏域|けんいき]に[入|はい]っていない[市町村|しちょうそん]も[取|と]りのこさない。[県|けん]がかわりにできることもある。",
        "Leaves no municipality behind, in an area or not; some things the prefecture can do itself.",
        "どの[町|まち]も、[助|たす]けたいです。";
    ROLE_3_FACT =
        "この[地域|ちいき]の[人口|じんこう]は、2020[年|ねん]{r_2020}[人|にん]から2050[年|ねん]{r_2050}[人|にん]({r_pct})。",
        "The region: {r_2020} people in 2020, {r_2050} in 2050 ({r_pct}).",
        "[人口|じんこう]は、{r_2020}[人|にん]から{r_2050}[人|にん]になります。";
    ROLE_4 =
        "[住民|じゅうみん]",
        "Resident",
        "[住|す]む[人|ひと]";
    ROLE_4_GOAL =
        "[車|くるま]がなくても、[病院|びょういん]と[買|か]い[物|もの]に[通|かよ]えるようにしたい。",
        "Wants to reach hospital and shops without a car.",
        "[車|くるま]がなくても、[病院|びょういん]に[行|い]きたいです。";
    ROLE_4_FACT =
        "{who}の[高齢化|こうれいか][率|りつ]は、2010[年|ねん]{aged2010}から2022[年|ねん]{aged2022}。",
        "The share aged 65 and over in {who}: {aged2010} in 2010, {aged2022} in 2022.",
        "{who}の65[歳|さい][以上|いじょう]は、{aged2022}です。";
    ROLE_5 =
        "バス[会社|がいしゃ]",
        "Bus company",
        "バスの[会社|かいしゃ]";
    ROLE_5_GOAL =
        "[乗|の]る[人|ひと]のいる[路線|ろせん]はのこしたい。だれも[乗|の]らない[路線|ろせん]には、[支|ささ]えが[必要|ひつよう]。",
        "Keeps lines that people ride; lines without riders need support.",
        "[乗|の]る[人|ひと]がいると、バスを[走|はし]らせます。";
    ROLE_5_FACT =
        "[地域|ちいき]の[人口|じんこう]は30[年|ねん]で{r_pct}。[人口|じんこう]がへると、[乗|の]る[人|ひと]もへるかもしれない。",
        "Population of the region in thirty years: {r_pct}. Riders may go with it.",
        "[人口|じんこう]は{r_pct}です。[乗|の]る[人|ひと]も、へるかもしれません。";
    ROLE_6 =
        "[病院|びょういん]の[院長|いんちょう]",
        "Head of the hospital",
        "[病院|びょういん]の[先生|せんせい]";
    ROLE_6_GOAL =
        "[医師|いし]を[集|あつ]めて[質|しつ]を[守|まも]りたいが、[遠|とお]くなる[人|ひと]のことも[考|かんが]えなければならない。",
        "Wants to bring doctors together, and must think of those for whom it gets farther.",
        "よい[病院|びょういん]にしたいです。[遠|とお]い[人|ひと]も[心配|しんぱい]です。";
    ROLE_6_FACT =
        "[病院|びょういん]がありそうな[市町村|しちょうそん]は、それぞれだけで[考|かんが]えると2050[年|ねん]に{hosp_alone}、[近|ちか]くの[人|ひと]を[合|あ]わせると{hosp_near}。",
        "Hospital secure in 2050: {hosp_alone} counted alone, {hosp_near} with everyone near.",
        "[病院|びょういん]がありそうな[町|まち]は、{hosp_alone}です。[近|ちか]い[人|ひと]を[合|あ]わせると{hosp_near}です。";
    SHEET_AGREE =
        "わたしたちの[合意|ごうい]: いっしょにする[分野|ぶんや] / [条件|じょうけん] / [責任|せきにん]を[持|も]つ[人|ひと]",
        "Our agreement: fields run together / terms / who answers for it",
        "みんなで[決|き]めたこと";
    SHEET_OPEN =
        "[決|き]まらなかったこと",
        "Not agreed",
        "[決|き]まらなかったものを[書|か]く";
}
