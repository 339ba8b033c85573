//! Words of the teacher’s side: plan, board, rubric, the class link, the projector.

use super::{Key, keyed};

keyed! { super::frame::END;
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
}
