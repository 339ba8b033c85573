//! Words of "reproduce this": the comparison as a script.

use super::Text;
use super::site::texts;
use crate::compare::reproduce::{Part, Program};

texts! {
    TITLE = "同じ数字を自分で出す", "Reproduce this", "[自分|じぶん]で[計算|けいさん]する";
    LEAD = "いまの問いを、そのまま短いスクリプトにしました。下の表だけを読み、このページと同じ名前で数字を出します。",
        "The question as it stands now, as a short script. It reads these tables alone and prints the numbers under the names of this page.",
        "このページの[計算|けいさん]を、プログラムにしました。";
    EXACT = "Python はくじ(並べかえと引き直し)の1回1回まで一致します。R は乱数がちがうので、くじの結果だけ少しずれます。",
        "The Python script agrees with every single draw; R has another generator, so its draws agree within chance.",
        "Pythonは、くじまで[同|おな]じになります。";
    FILES = "読む表:", "Tables it reads:", "[使|つか]う[表|ひょう]:";
    LANGUAGE = "ことば", "Language", "ことば";
    PART = "何を計算するか", "What is computed", "[何|なに]を[計算|けいさん]しますか";
    PART_COMPARISON = "このくらべ方", "this comparison", "このくらべ[方|かた]";
    PART_STUDY = "入る前と後", "before and after", "[入|はい]る[前|まえ]と[後|あと]";
    COPY = "写す", "Copy", "コピーする";
    COPIED = "写しました。", "Copied.", "コピーしました。";
    NOT_COPIED = "写せませんでした。下の文字を選んで写してください。", "Could not be copied: please select the text below.", "コピーできません。[下|した]の[文字|もじ]をえらんでください。";
    DOWNLOAD = "{name} を保存", "Save {name}", "{name}を[保存|ほぞん]";
    RUN = "表と同じフォルダーに置いて、次のように動かします。", "Put it beside the tables and run:", "[表|ひょう]と[同|おな]じところにおきます。";
    SCRIPT = "スクリプト", "Script", "プログラム";
}

/// Name of a programming language.
pub const fn program(program: Program) -> Text {
    match program {
        Program::Python => Text::new("Python", "Python", "Python"),
        Program::R => Text::new("R", "R", "R"),
    }
}

/// What is computed.
pub const fn part(part: Part) -> Text {
    match part {
        Part::Comparison => PART_COMPARISON,
        Part::EventStudy => PART_STUDY,
    }
}
