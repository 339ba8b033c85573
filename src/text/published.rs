//! Words around the published finding: what can be computed again, and what may remain of the gap (RULES 8).

use super::Text;
use super::site::texts;
use crate::compare::Nearness;

texts! {
    LEAD = "公表された平均と、このサイトの表で出せるいちばん近い計算を並べます。数字は合いません。その理由として考えられることを下に書きます。",
        "The published means beside the nearest computations from the tables of this site. They do not agree; what may explain the gap stands beneath.",
        "[研究|けんきゅう]の[数字|すうじ]と、[近|ちか]い[計算|けいさん]です。[同|おな]じにはなりません。";
    COLUMN_WHAT = "計算", "Computation", "[計算|けいさん]";
    COLUMN_IN = "参加した側の平均", "Mean of participants", "[入|はい]った[町|まち]";
    COLUMN_OUT = "参加しなかった側の平均", "Mean of the others", "ほかの[町|まち]";
    COLUMN_SAYS = "差と95 %の幅", "Difference, 95% range", "[差|さ]と[幅|はば]";
    PUBLISHED_PEOPLE = "公表: 人口、2012→2021年度", "Published: population, fiscal 2012→2021", "[研究|けんきゅう]: [人口|じんこう]";
    PUBLISHED_INCOME = "公表: 課税対象所得、2012→2019年度", "Published: taxable income, fiscal 2012→2019", "[研究|けんきゅう]: [所得|しょとく]";
    NEAREST = "いちばん近い計算: 参加すべてと全国の不参加、2013→2022年の登録人口", "Nearest: all participants and all that never joined, register 2013→2022", "いちばん[近|ちか]い[計算|けいさん]";
    OUTSIDE = "同じ、三大都市圏の外どうし", "The same, both outside the metropolises", "[都会|とかい]の[外|そと]だけ";
    BREAK = "同じ、2012→2021年(2013年から外国人を数える切れ目をまたぐ)", "The same, 2012→2021 (across the counting of foreign residents from 2013)", "2012[年|ねん]から2021[年|ねん]";
    PARTNERS = "同じ、連携市町村だけ(中枢都市を除く)", "The same, partners only, without core cities", "[中心|ちゅうしん]の[市|し]を[除|のぞ]く";
    PERCENT = "同じ組を増減率で", "The same groups in percent", "[割合|わりあい]で";
    INCOME = "納税者1人あたり課税対象所得、2012→2019年度", "Taxable income per taxpayer, 2012→2019", "[税|ぜい]をはらう[人|ひと]の[所得|しょとく]";
    RANGE = "{d}({low}〜{high})", "{d} ({low} to {high})", "{d}({low}から{high})";
    GAP_TITLE = "差が残るわけとして考えられること", "What may remain of the gap", "ちがいの[理由|りゆう]";
    GAP_LISTS = "どの191市町村と172市町村かは公表されていません。私たちの名簿では、2018年4月1日までに参加したのは239市町村です。不参加172は「要件を満たす」市町村に限られ、私たちの「不参加」は全国です。",
        "Which 191 and 172 municipalities were meant is not public. Our list has 239 participants by 1 April 2018. The 172 are those that met the requirements; our non-participants are all in the country.",
        "どの[町|まち]を[数|かぞ]えたのか、わかりません。";
    GAP_DATES = "年度のどの日の人口かは書かれていません。ここでは2012年度末を2013年3月31日、2021年度を2022年1月1日と読みました。",
        "The day of the year is not stated. Here fiscal 2012 is read as 31 March 2013, fiscal 2021 as 1 January 2022.",
        "いつの[人口|じんこう]か、わかりません。";
    GAP_SIZE = "大きなまちほど、減る人数は大きくなります。増減率で見ると、差の向きが変わることがあります。",
        "Larger towns lose more people; in percent the difference may turn.",
        "[大|おお]きい[町|まち]ほど、[減|へ]る[人|ひと]が[多|おお]いです。";
    GAP_INCOME = "公表された所得の単位は書かれていません。納税者1人あたりで計算すると、増え方はおよそ10倍になります。",
        "The unit of the published income is not stated; per taxpayer the changes are about ten times as large.",
        "[所得|しょとく]の[数|かぞ]え[方|かた]が、わかりません。";
    GAP_OTHER = "Nodaの結論は、私たちが見ていない別の分析にもよっています。",
        "Noda’s conclusion also rests on other analyses that we have not seen.",
        "[研究|けんきゅう]には、ほかの[分析|ぶんせき]もあります。";
}

/// What a recomputation is.
pub const fn nearness(kind: Nearness) -> Text {
    match kind {
        Nearness::Nearest => NEAREST,
        Nearness::OutsideMetro => OUTSIDE,
        Nearness::AcrossBreak => BREAK,
        Nearness::Partners => PARTNERS,
        Nearness::Percent => PERCENT,
        Nearness::Income => INCOME,
    }
}
