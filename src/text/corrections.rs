//! Corrections of what was published here: for good, however small. How they are found is in docs/UPDATE.md.

use super::{Text, site::texts};

/// A published number that was wrong.
#[derive(Clone, Copy, Debug)]
pub struct Correction {
    /// Day it was put right, `YYYY-MM-DD`.
    pub date: &'static str,
    /// What was wrong, and why.
    pub what: Text,
    /// As it stood.
    pub old: &'static str,
    /// As it stands.
    pub new: &'static str,
    /// Figures that showed it (ids of RULES 10).
    pub figures: &'static [&'static str],
}

/// All, the latest first. Nothing has had to be corrected since the first publication.
pub const CORRECTIONS: &[Correction] = &[];

texts! {
    TITLE = "訂正", "Corrections", "[直|なお]したところ";
    LEAD = "公開した数字の誤りは、日付・もとの値・直した値・関係する図とともに、ここに残します。", "Errors in published numbers stay listed here with date, old value, new value and the figures affected.", "まちがいは、ここに[残|のこ]します。";
    NONE = "公開してから今日まで、訂正はありません。", "There has been no correction since publication.", "まだ、まちがいは[見|み]つかっていません。";
    REPORT = "誤りを知らせる", "Report an error", "まちがいを[知|し]らせる";
    REPORT_BY_TEXT = "誤りを見つけたら、次の文に書きたして、このサイトを公開している人に送ってください。図の下の「リンク」では、その図の報告の文をコピーできます。", "If you find an error, complete the following and send it to whoever publishes this site. Under “Link” below a figure you can copy a report about that figure.", "まちがいを[見|み]つけたら[知|し]らせてください。[下|した]の[文|ぶん]に[書|か]きたして、[送|おく]ってください。";
    REPORT_NOTE = "(公開の場所に書き込むため、GitHubの登録が必要です。個人の情報は書かないでください。)", "(This opens a public issue and needs a GitHub account. Please leave personal details out.)", "だれでも[読|よ]める[所|ところ]です。[名前|なまえ]は[書|か]かないでください。";
    DATE = "日付", "Date", "[日|ひ]";
    WHAT = "内容", "What", "[何|なに]を";
    OLD = "もとの値", "Was", "[前|まえ]";
    NEW = "直した値", "Is", "[今|いま]";
    FIGURES = "関係する図", "Figures affected", "[図|ず]";
}

#[cfg(test)]
mod tests {
    #[test]
    fn corrections_are_dated_and_say_what_changed() {
        for c in super::CORRECTIONS {
            assert!(c.date.len() == 10 && c.old != c.new && !c.figures.is_empty(), "{c:?}");
        }
    }
}
