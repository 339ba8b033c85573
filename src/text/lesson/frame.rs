//! Words of the classroom pages: choices, the player, the teacher’s side, paper.

use super::{Key, keyed};

keyed! { 0;
    NO_PLACE =
        "まち",
        "the place",
        "[町|まち]";
    TITLE =
        "[教室|きょうしつ]",
        "In class",
        "[教室|きょうしつ]で[使|つか]う";
    LEAD =
        "50[分|ぷん]の[授業|じゅぎょう]が5つと、はじめての1[時間|じかん]。[自分|じぶん]のまちの[本物|ほんもの]のデータで、[予想|よそう]し、[確|たし]かめ、[話|はな]し[合|あ]います。[登録|とうろく]も[名前|なまえ]もいりません。",
        "Five lessons of 50 minutes and a first one. Guess, check and debate with real data of your own town. No login, no names.",
        "50[分|ぷん]の[授業|じゅぎょう]が6つあります。[自分|じぶん]の[町|まち]のデータを[使|つか]います。[名前|なまえ]は、いりません。";
    PLACE_TITLE =
        "1. [授業|じゅぎょう]をするまちを[選|えら]ぶ",
        "1. Choose your place",
        "1. [町|まち]を[選|えら]ぶ";
    PLACE_NOW =
        "いま[選|えら]んでいる[場所|ばしょ]: {who}",
        "Place chosen: {who}",
        "[選|えら]んだ[町|まち]: {who}";
    PLACE_EXAMPLE =
        "まだ[選|えら]んでいません。[例|れい]として「{who}」で[表示|ひょうじ]しています。",
        "Nothing chosen yet: {who} serves as an example.",
        "まだ[選|えら]んでいません。「{who}」を[見|み]せています。";
    PLACE_TOWN =
        "[市町村|しちょうそん]の[名前|なまえ]でさがす([全国|ぜんこく]1,741)",
        "By name of municipality (all 1,741)",
        "[町|まち]の[名前|なまえ]でさがす";
    PLACE_AREA =
        "または[圏域|けんいき]から[選|えら]ぶ",
        "Or by area",
        "[圏域|けんいき]から[選|えら]ぶ";
    PLACE_ANY =
        "([選|えら]ばない)",
        "(none)",
        "([選|えら]びません)";
    PLACE_OUTSIDE =
        "どの[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]にも[入|はい]っていないまちです。[近|ちか]くの[市町村|しちょうそん]とくらべます。",
        "This town is in no cooperative core urban area; it is set beside the municipalities around it.",
        "[圏域|けんいき]に[入|はい]っていない[町|まち]です。[近|ちか]くの[町|まち]とくらべます。";
    LEVEL =
        "[問|と]いの[数|かず]",
        "Questions",
        "[問題|もんだい]の[数|かず]";
    LEVEL_FULL =
        "すべて",
        "all",
        "ぜんぶ";
    LEVEL_BASIC =
        "[基本|きほん]だけ",
        "basic only",
        "[少|すこ]しだけ";
    RUBY =
        "ふりがな",
        "Furigana",
        "ふりがなを[見|み]る";
    RUBY_ON =
        "つける",
        "on",
        "[見|み]る";
    RUBY_OFF =
        "つけない",
        "off",
        "[見|み]ない";
    LESSONS_TITLE =
        "2. [授業|じゅぎょう]を[選|えら]ぶ",
        "2. Choose a lesson",
        "2. [授業|じゅぎょう]を[選|えら]ぶ[時間|じかん]";
    LESSON_N =
        "{n}[時間|じかん][目|め]",
        "Lesson {n}",
        "{n}の[時間|じかん]";
    LESSON_FIRST =
        "はじめに",
        "First",
        "はじめの[授業|じゅぎょう]";
    MINUTES =
        "{n}[分|ふん]",
        "{n} min",
        "{n}[分|ふん]です";
    START =
        "[授業|じゅぎょう]をはじめる",
        "Start",
        "はじめる";
    FOR_TEACHER =
        "[授業|じゅぎょう][案|あん]",
        "Plan",
        "[先生|せんせい]のページ";
    PRINT_SHEET =
        "ワークシート",
        "Worksheet",
        "プリント";
    PRINT_KEY =
        "[解答|かいとう][例|れい]",
        "Answer key",
        "[答|こた]えのプリント";
    PRINT_CARDS =
        "カード",
        "Cards",
        "カード([紙|かみ])";
    PRESENT =
        "[投影|とうえい]",
        "Present",
        "[大|おお]きく[見|み]る";
    PUPIL =
        "[生徒|せいと]の[画面|がめん]",
        "Pupil’s view",
        "みんなの[画面|がめん]";
    BACK_TO_CLASS =
        "[教室|きょうしつ]のはじめへ",
        "All lessons",
        "[教室|きょうしつ]にもどる";
    STEP_OF =
        "{n} / {m}",
        "{n} / {m}",
        "{n} / {m}";
    STEPS =
        "この[授業|じゅぎょう]の[流|なが]れ",
        "Steps of this lesson",
        "[授業|じゅぎょう]の[順番|じゅんばん]";
    NEXT =
        "[次|つぎ]へ",
        "Next",
        "[次|つぎ]へ[行|い]く";
    BACK =
        "[前|まえ]へ",
        "Back",
        "[前|まえ]へもどる";
    DONE =
        "おわり",
        "Done",
        "おわりです";
    QUESTION =
        "[問|と]い",
        "Question",
        "[問題|もんだい]";
    ANSWER_HERE =
        "あなたの[考|かんが]え",
        "Your thoughts",
        "[自分|じぶん]の[考|かんが]え";
    KEPT_HERE =
        "[書|か]いたことは、この[端末|たんまつ]の[中|なか]だけにのこります。どこにも[送|おく]られません。",
        "What you write stays on this device and is sent nowhere.",
        "[書|か]いたことは、[外|そと]に[出|で]ません。";
    TERMS =
        "ことば",
        "Words",
        "ことばの[意味|いみ]";
    GLOSSARY =
        "ことばの[一覧|いちらん]({n}[語|ご])",
        "Glossary ({n} terms)",
        "ことばの[意味|いみ]({n})";
    NOTE =
        "[先生|せんせい]へ",
        "For the teacher",
        "[先生|せんせい]が[読|よ]む[所|ところ]";
    POSSIBLE =
        "[答|こた]えの[例|れい]",
        "Possible answer",
        "[答|こた]えの[例|れい]です";
    SUBJECT =
        "[学習指導|がくしゅうしどう][要領|ようりょう]との[関係|かんけい](このサイトの[言葉|ことば]で)",
        "Course of study (in our own words)",
        "[何|なん]の[授業|じゅぎょう]か";
    AIMS =
        "ねらい",
        "Aims",
        "できること";
    READY =
        "[用意|ようい]するもの",
        "To prepare",
        "[使|つか]うもの";
    PLAN =
        "50[分|ぷん]の[流|なが]れ",
        "Fifty minutes",
        "50[分|ぷん]の[順番|じゅんばん]";
    PLAN_TIME =
        "[時間|じかん]",
        "Time",
        "[何|なに][分|ぶん]か";
    PLAN_STEP =
        "[学習|がくしゅう][活動|かつどう]",
        "Activity",
        "すること";
    PLAN_QUESTION =
        "[問|と]いと[答|こた]えの[例|れい]",
        "Questions and possible answers",
        "[問題|もんだい]と[答|こた]え";
    PLAN_NOTE =
        "[留意点|りゅういてん]",
        "Notes",
        "[気|き]をつけること";
    PLAN_LINK =
        "この[段階|だんかい]のリンク",
        "Link to this step",
        "ここへ[行|い]く";
    BOARD =
        "[板書|ばんしょ]",
        "Board",
        "[黒板|こくばん]";
    MISTAKES =
        "つまずきやすい[考|かんが]え",
        "Likely misunderstandings",
        "まちがえやすいこと";
    RUBRIC =
        "[評価|ひょうか]の[目安|めやす]",
        "Rubric",
        "[見|み]るところ";
    RUBRIC_WHAT =
        "[観点|かんてん]",
        "Criterion",
        "[見|み]ること";
    RUBRIC_DATA =
        "[数字|すうじ]の[使|つか]い[方|かた]",
        "Use of numbers",
        "[数|かず]の[使|つか]い[方|かた]";
    RUBRIC_DATA_A =
        "[数字|すうじ]に[年|とし]・[単位|たんい]・くらべた[相手|あいて]をそえ、[四捨五入|ししゃごにゅう]や[数|かぞ]え[方|かた]の[注意|ちゅうい]にもふれている。",
        "Numbers come with years, unit and comparison, and with remarks on rounding or counting.",
        "[数|かず]と[年|とし]と[相手|あいて]を、ぜんぶ[言|い]えます。";
    RUBRIC_DATA_B =
        "[数字|すうじ]に[年|とし]と[単位|たんい]をそえている。",
        "Numbers come with years and unit.",
        "[数|かず]と[年|とし]を[言|い]えます。";
    RUBRIC_DATA_C =
        "[数字|すうじ]を[読|よ]みとっている。",
        "Reads numbers.",
        "[数|かず]を[読|よ]めます。";
    RUBRIC_LIMIT =
        "[言|い]えないことへの[気|き]づき",
        "Awareness of limits",
        "[言|い]えないこと";
    RUBRIC_LIMIT_A =
        "この[資料|しりょう]からは[言|い]えないことを[理由|りゆう]とともに[述|の]べ、[確|たし]かめ[方|かた]を[提案|ていあん]している。",
        "States with reasons what the data cannot say and proposes how to check.",
        "[言|い]えないことと、[調|しら]べ[方|かた]を[言|い]えます。";
    RUBRIC_LIMIT_B =
        "[言|い]えないことを1つあげている。",
        "Names one thing that cannot be said.",
        "[言|い]えないことを1つ[言|い]えます。";
    RUBRIC_LIMIT_C =
        "[言|い]えることだけを[書|か]いている。",
        "Writes only what can be said.",
        "[言|い]えることを[書|か]けます。";
    CLASS_LINK =
        "クラスに[配|くば]るリンク",
        "Link for the class",
        "みんなに[見|み]せるリンク";
    CLASS_LINK_NOTE =
        "[場所|ばしょ]・[問|と]いの[数|かず]・ふりがな・[段階|だんかい]がリンクに[入|はい]っています。[名前|なまえ]や[成績|せいせき]は[入|はい]りません。",
        "The link holds place, questions, furigana and step; no names, no marks.",
        "リンクには、[町|まち]と[設定|せってい]だけがあります。";
    LOCAL_LINK =
        "このリンクは、この[端末|たんまつ]の[中|なか]だけで[開|ひら]けます(USB[版|ばん]など)。",
        "This link opens on this device only (for instance the USB edition).",
        "このリンクは、ここだけで[開|ひら]きます。";
    QR_OF =
        "クラスに[配|くば]るリンクのQRコード",
        "QR code of the class link",
        "リンクのQRコード";
    QR_OPEN =
        "QRコードを[画面|がめん]いっぱいに",
        "QR code as large as the screen",
        "QRコードを[大|おお]きく";
    COPY =
        "リンクをコピー",
        "Copy link",
        "リンクをコピーする";
    COPIED =
        "コピーしました",
        "Copied",
        "コピーできました";
    CLEAR =
        "この[端末|たんまつ]の[記録|きろく]を[消|け]す",
        "Clear this device",
        "[記録|きろく]を[消|け]す";
    CLEAR_NOTE =
        "[次|つぎ]のクラスが[使|つか]う[前|まえ]に[押|お]します。[予想|よそう]と[書|か]いたことが[消|き]えます。",
        "Press before the next class: guesses and notes are erased.",
        "[次|つぎ]の[人|ひと]の[前|まえ]に、おします。[書|か]いたことが[消|き]えます。";
    CLEARED =
        "[消|け]しました。",
        "Cleared.",
        "[消|き]えました。";
    NO_ROOM =
        "この[端末|たんまつ]では[記録|きろく]をのこせません([設定|せってい]による)。[授業|じゅぎょう]はそのまま[使|つか]えます。",
        "This device keeps nothing (by its settings). The lesson works all the same.",
        "ここには、[記録|きろく]できません。[授業|じゅぎょう]は[使|つか]えます。";
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
    WAITING =
        "[図|ず]を[計算|けいさん]しています",
        "Computing the figure",
        "[計算|けいさん]しています";
    PRESENT_HELP =
        "→ か PageDown で[次|つぎ]、← で[前|まえ]、B で[画面|がめん]を[消|け]す、Q でQRコード、Esc で[生徒|せいと]の[画面|がめん]",
        "→ or PageDown: next · ←: back · B: blank · Q: QR code · Esc: pupil’s view",
        "→は[次|つぎ]、←は[前|まえ]、Bは[消|け]す、QはQRコード、Escはもどる";
    BLANK =
        "[画面|がめん]を[消|け]す",
        "Blank",
        "[画面|がめん]を[消|け]します";
    BLANKED =
        "[画面|がめん]を[消|け]しています。キーかタップでもどります。",
        "Blanked. Any key or a tap brings it back.",
        "[画面|がめん]を[消|け]しました。おすと、もどります。";
    PRINT_NOW =
        "[印刷|いんさつ]する",
        "Print",
        "プリントを[出|だ]す";
    PRINT_NOTE =
        "A4たて。[白黒|しろくろ]でも[読|よ]めます。",
        "A4 portrait; fine in black and white.",
        "A4の[紙|かみ]に[出|だ]します。";
    SHEET_NAME =
        "[年|とし]  [組|くみ]  [番|ばん]  [名前|なまえ]",
        "Class        No.        Name",
        "[名前|なまえ]を[書|か]く[所|ところ]";
    SHEET_DATE =
        "[日付|ひづけ]",
        "Date",
        "[今日|きょう]の[日|ひ]";
    SHEET_AXES =
        "[予想|よそう]の[線|せん]をかきましょう([黒|くろ]い[線|せん]は2017[年|ねん]まで)",
        "Draw your guess (black line: to 2017)",
        "2025[年|ねん]までの[線|せん]を、かきましょう。";
    SHEET_SOURCE =
        "[出典|しゅってん]: [総務省|そうむしょう]「[住民基本台帳|じゅうみんきほんだいちょう]に[基|もと]づく[人口|じんこう]」、[総務省|そうむしょう][統計|とうけい][局|きょく]「[国勢|こくせい][調査|ちょうさ]」、[国立|こくりつ][社会保障|しゃかいほしょう]・[人口|じんこう][問題|もんだい][研究所|けんきゅうしょ]「[日本|にほん]の[地域別|ちいきべつ][将来|しょうらい][推計|すいけい][人口|じんこう]」などを[加工|かこう]。[圏域|けんいき]くらべ {date}のデータ",
        "Source: MIC resident register, population census, IPSS projections and others, processed by Kurabe; data of {date}",
        "[出典|しゅってん]: [国|くに]の[調査|ちょうさ]と[記録|きろく]から、[圏域|けんいき]くらべが[作|つく]りました。";
    SHEET_LINK =
        "この[授業|じゅぎょう]のページ",
        "This lesson online",
        "この[授業|じゅぎょう]のリンク";
    KEY_TITLE =
        "[解答|かいとう][例|れい]([先生|せんせい][用|よう])",
        "Answer key (teacher)",
        "[答|こた]えの[例|れい]([先生|せんせい])";
    CARDS_TITLE =
        "[切|き]って[使|つか]うカード",
        "Cards to cut",
        "[切|き]って[使|つか]うカードです";
    CARDS_BACK =
        "[裏|うら]に「{label}」と[書|か]きます",
        "write “{label}” on the back",
        "うらに「{label}」と[書|か]きます。";
    FOLD =
        "ここで[切|き]る",
        "Cut here",
        "ここを[切|き]る";
    UNKNOWN_LESSON =
        "その[授業|じゅぎょう]はありません。[下|した]から[選|えら]んでください。",
        "There is no such lesson; choose one below.",
        "その[授業|じゅぎょう]は、ありません。[下|した]から[選|えら]びます。";
}
