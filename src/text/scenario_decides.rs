//! Who decides, who must agree, who pays: per direction, in plain words after the founding article (Ito 2025).
//!
//! Rules of decision have no measured effect in what was read, so there is no number here but the State's money, each
//! with how sure it is.

use super::Text;
use super::site::texts;
use crate::scenario::{Preset, Sure};

texts! {
    TITLE = "だれが決め、だれが払うか", "Who decides, who pays", "だれが[決|き]める? だれがお[金|かね]を[出|だ]す?";
    LEAD = "この方向を選ぶと変わる、決め方と負担です。決め方がどれだけ結果を変えるかを測った研究は見つからないので、数にはしていません。",
        "What this direction changes in deciding and paying. No study was found that measures what rules of decision do to results, so they are not turned into numbers.",
        "[決|き]め[方|かた]のちがいです。[数字|すうじ]にはできません。";
    HEAD_DECIDES = "だれが決める", "Who decides", "だれが[決|き]める";
    HEAD_AGREES = "だれの合意がいる", "Who must agree", "だれが「いい」と[言|い]う";
    HEAD_PAYS = "だれが払う", "Who pays", "だれがお[金|かね]を[出|だ]す";

    NOW_DECIDES = "中枢都市と連携市町村が、1対1で連携協約を結んで決めます。圏域として決める場はありません。", "The core city and each partner, one agreement at a time. There is no place where the area decides as such.", "[中心|ちゅうしん]の[市|し]と[町|まち]が、1つずつ[約束|やくそく]をして[決|き]めます。";
    NOW_AGREES = "協約ごとに両方の議会の議決。合意しやすい分野から始まり、利害が分かれる分野は残りやすいとされます。", "Both assemblies for each agreement. Easy fields come first; those that divide interests tend to be left.", "2つの[議会|ぎかい]が「いい」と[言|い]います。[決|き]めやすいことから[始|はじ]まります。";
    NOW_PAYS = "事業ごとの分担と、国の地方交付税による支援。", "Shares agreed project by project, with support through the State's allocation tax.", "[町|まち]と[市|し]が[分|わ]けて[出|だ]します。[国|くに]も[助|たす]けます。";
    DEFENCE_DECIDES = "決める形はいまと同じ協約です。目的を、人口を増やすことから、医療や介護などの暮らしを守ることに移します。", "The same agreements as today. The purpose moves from raising population to keeping up daily life, such as medical care and care.", "[決|き]め[方|かた]は、いまと[同|おな]じです。[病院|びょういん]と[介護|かいご]をまもります。";
    DEFENCE_AGREES = "どの市町村に病院や施設を残し、だれが通うかという合意です。得をする所とがまんする所が分かれます。", "Where hospitals and facilities stay and who travels. Some places gain and others put up with more.", "どこに[病院|びょういん]をのこすかを[決|き]めます。[話|はな]し[合|あ]いが[大切|たいせつ]です。";
    DEFENCE_PAYS = "分担の考え方は市町村どうしで決めます。国の支援の形は提案では決まっていません。", "Municipalities settle how to share. The form of State support is left open in the proposal.", "[町|まち]どうしで[決|き]めます。";
    INTEGRATE_DECIDES = "協約を分野ごとに重ね、公共交通・医療・上下水道・まちづくり・消防などを圏域でつないで計画します。省庁ごとの広域の計画と重ね合わせる提案です。", "Agreements field by field, planned together: transport, medical care, water, town planning, fire service. Ministries' separate wide-area plans are to be brought together.", "バス、[病院|びょういん]、[水道|すいどう]、[消防|しょうぼう]などを、いっしょに[計画|けいかく]します。";
    INTEGRATE_AGREES = "分野ごとに適した広さが違うので、分野の数だけ合意がいります。", "Fields differ in the right size, so agreement is needed as many times as there are fields.", "それぞれに「いい」と[言|い]うことがいります。";
    INTEGRATE_PAYS = "分野ごとの国の補助と市町村の分担。まとめた額は示されていません。", "State grants by field and shares of municipalities. No total has been stated.", "[国|くに]と[町|まち]が[出|だ]します。[合計|ごうけい]はわかりません。";
    INSTITUTION_DECIDES = "圏域運営協議会を置き、圏域の基本構想を各市町村の議会が議決します。都道府県との連携会議も置く案です。使うかどうかは市町村が選びます。", "A council runs the area, and a basic plan of the area is passed by every assembly; a joint conference with the prefecture was proposed too. Municipalities choose whether to use it.", "[圏域|けんいき]の[会議|かいぎ]が[決|き]めます。[町|まち]の[議会|ぎかい]も「いい」と[言|い]います。";
    INSTITUTION_AGREES = "参加するすべての市町村の議会。一度決めると、ひとつの市町村だけでは変えにくくなります。", "The assemblies of all members. Once settled, one municipality alone can change less.", "[入|はい]る[町|まち]ぜんぶの[議会|ぎかい]です。";
    INSTITUTION_PAYS = "国の財政支援を強める案は、特定の拠点だけを助けるという批判を招きやすく、政治的に容易でないとされています。額は示されていません。", "Stronger State support would draw the criticism that chosen centres are favoured; the article calls it politically hard. No amount is stated.", "[国|くに]の[助|たす]けをふやす[案|あん]です。[金額|きんがく]はわかりません。";
    VERTICAL_DECIDES = "市町村がむずかしい事務を、都道府県が補い支えます。市町村が自分の判断で求める形が議論されています。", "The prefecture complements and supports what municipalities find hard; the form discussed is at the municipality's own request.", "むずかしい[仕事|しごと]を、[都道府県|とどうふけん]が[助|たす]けます。";
    VERTICAL_AGREES = "都道府県と、求める市町村。となりの市町村の合意はいりません。", "The prefecture and the municipality that asks. Neighbours need not agree.", "[都道府県|とどうふけん]と[町|まち]です。";
    VERTICAL_PAYS = "都道府県と市町村の分担。奈良県のように、県が市町村の橋の点検や補修を引き受ける例があります。", "Shared by prefecture and municipality; Nara inspects and repairs bridges for its municipalities.", "[都道府県|とどうふけん]と[町|まち]が[分|わ]けます。[奈良県|ならけん]に[例|れい]があります。";
    COMBINED_DECIDES = "施設は圏域で、職員や消防などの組織は、圏域と都道府県のうち大きい方で担います。", "Facilities as an area; organisations such as staff and fire service at the larger of area and prefecture.", "[施設|しせつ]は[圏域|けんいき]で。[組織|そしき]は[大|おお]きいほうで。";
    COMBINED_AGREES = "圏域の市町村と都道府県の両方。圏域と都道府県の連携会議がこれに近い案です。", "Both the area's municipalities and the prefecture; the proposed joint conference comes close.", "[圏域|けんいき]の[町|まち]と[都道府県|とどうふけん]です。";
    COMBINED_PAYS = "市町村、都道府県、国。分け方は決まっていません。", "Municipalities, prefecture and State; shares are not settled.", "[町|まち]、[都道府県|とどうふけん]、[国|くに]です。";

    DROPPED_TITLE = "2019〜20年に見送られた案", "What was dropped in 2019–20", "2019〜20[年|ねん]に やめた[案|あん]";
    DROPPED = "総務省の研究会(2018年7月〜2019年6月)が、圏域運営協議会・基本構想・都道府県との連携会議を示しました。報告書はまとまりませんでした。市町村の自主性を損なうおそれがあると関係者が反対し、2020年の地方制度調査会の答申に「圏域」の語は入りませんでした。2023年の答申も法制度にはしていません。",
        "A study group of the ministry (July 2018 to June 2019) outlined a council, a basic plan and a joint conference with the prefecture; it ended without a report. Municipalities objected that their autonomy might suffer, and the word “area” (圏域) did not enter the council's report of 2020. That of 2023 made no law of it either.",
        "[国|くに]の[研究会|けんきゅうかい]が[案|あん]をつくりました。でも[市町村|しちょうそん]が[反対|はんたい]しました。[自分|じぶん]で[決|き]められなくなると[心配|しんぱい]したからです。それで、[法律|ほうりつ]になりませんでした。";
    MONEY_TITLE = "いまの国の支援(公表されたもの)", "The State's support today, as published", "いまの[国|くに]のお[金|かね]";
    MONEY_CORE_AREA = "中枢都市、経済成長と高次都市機能: 圏域の人口が75万人のとき年におよそ2億円(普通交付税)", "Core city, growth and higher urban functions: about 200 million yen a year for an area of 750,000 (ordinary allocation tax)", "[中心|ちゅうしん]の[市|し]: 75[万人|まんにん]の[圏域|けんいき]で、1[年|ねん]に およそ2[億円|おくえん]";
    MONEY_CORE_DAILY = "中枢都市、生活関連サービス: 年におよそ1.2億円(特別交付税、上限は人口と面積による)", "Core city, daily-life services: about 120 million yen a year (special allocation tax, cap by population and area)", "[中心|ちゅうしん]の[市|し]: 1[年|ねん]に およそ1.2[億円|おくえん]";
    MONEY_PARTNER = "連携市町村: 年1,500万円が上限(特別交付税、2015年)。その後の額は確かめられていません", "Partner: up to 15 million yen a year (special allocation tax, 2015). Later amounts could not be confirmed", "[入|はい]った[町|まち]: 1[年|ねん]に1,500[万円|まんえん]まで(2015[年|ねん])";
    MONEY_SOURCE = "総務省の財政措置の概要(引用した資料で確認)、共同通信 2015年1月28日", "MIC summary of fiscal measures (read in a page quoting it); Kyodo, 28 January 2015", "[総務省|そうむしょう]の[資料|しりょう](2015[年|ねん])";
    SOURCE = "伊藤正次(2025)「連携中枢都市圏の課題と今後の方向性」をもとに要約", "Summarised after Ito (2025)", "[伊藤|いとう]さんの[記事|きじ](2025[年|ねん])から";
}

/// Who decides, who must agree, who pays.
pub fn decides(preset: Preset) -> [Text; 3] {
    match preset {
        Preset::Now => [NOW_DECIDES, NOW_AGREES, NOW_PAYS],
        Preset::Defence => [DEFENCE_DECIDES, DEFENCE_AGREES, DEFENCE_PAYS],
        Preset::Integrate => [INTEGRATE_DECIDES, INTEGRATE_AGREES, INTEGRATE_PAYS],
        Preset::Institution => [INSTITUTION_DECIDES, INSTITUTION_AGREES, INSTITUTION_PAYS],
        Preset::Vertical => [VERTICAL_DECIDES, VERTICAL_AGREES, VERTICAL_PAYS],
        Preset::Combined => [COMBINED_DECIDES, COMBINED_AGREES, COMBINED_PAYS],
    }
}

/// The State's money, each with how sure it is.
pub const MONEY: [(Text, Sure); 3] =
    [(MONEY_CORE_AREA, Sure::SecondHand), (MONEY_CORE_DAILY, Sure::SecondHand), (MONEY_PARTNER, Sure::SecondHand)];
