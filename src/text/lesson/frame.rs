//! Words around a lesson: choices of the class, the list of lessons, the player.

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
    WAITING =
        "[図|ず]を[計算|けいさん]しています",
        "Computing the figure",
        "[計算|けいさん]しています";
    UNKNOWN_LESSON =
        "その[授業|じゅぎょう]はありません。[下|した]から[選|えら]んでください。",
        "There is no such lesson; choose one below.",
        "その[授業|じゅぎょう]は、ありません。[下|した]から[選|えら]びます。";
}
