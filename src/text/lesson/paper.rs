//! Words of what is printed: worksheet, answer key, cards.

use super::{Key, keyed};

keyed! { super::activities::END;
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
}
