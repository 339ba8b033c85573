//! Words of the page about the site: who, the founding article, credits, limits, privacy, licence, changes.

use super::Text;
use super::prose::Block::{self, *};

/// Title.
pub const TITLE: Text = Text::new("このサイトについて", "About this site", "このサイトについて");

/// The page.
pub const BODY: &[Block] = &[
    P(Text::new(
        "「圏域くらべ」は、{areas}の連携中枢都市圏を公開データで見るための、独立したサイトです。参加した市町村と参加しなかった市町村をくらべ、圏域のこれまでを調べ、2050年を試せます。計算はすべて、あなたのブラウザの中で行います。総務省や圏域の公式サイトではありません。",
        "Kurabe is an independent site for looking at Japan's {areas} cooperative core urban areas through open data: compare municipalities that joined with those that did not, look up an area, try out 2050. Everything is computed in your own browser. It is not an official site of the ministry or of any area.",
        "このサイトは、[公開|こうかい]データで[圏域|けんいき]を[見|み]るサイトです。[計算|けいさん]は、あなたのブラウザでします。[国|くに]や[市|し]の[公式|こうしき]サイトではありません。",
    )),
    Head("article", Text::new("出発点になった論文", "The article it started from", "はじまりになった[文章|ぶんしょう]")),
    P(Text::new(
        "伊藤正次「連携中枢都市圏の課題と今後の方向性」(2025年)です。著者は行政学の研究者で、地方制度調査会の委員を務めました。以下は私たちの言葉による要約です。",
        "Masatsugu Ito, “Issues and future directions of the cooperative core urban areas” (2025, in Japanese). The author is a scholar of public administration who has sat on the Local Government System Research Council. What follows is our own summary.",
        "[伊藤正次|いとうまさつぐ]さんの2025[年|ねん]の[論文|ろんぶん]です。[短|みじか]くまとめます。",
    )),
    List(&[
        Text::new(
            "しくみの特徴は三つ。中心の市と周りの市町村の約束を束ねて圏域とすること、市町村が自ら相手を選ぶこと、組織を作るより政策ごとに協力すること。",
            "The scheme has three traits: an area is a bundle of agreements between a core city and its neighbours; municipalities choose their own partners; they cooperate policy by policy rather than by setting up a body.",
            "[中心|ちゅうしん]の[市|し]と[周|まわ]りの[町|まち]が[約束|やくそく]をします。[町|まち]が[自分|じぶん]で[相手|あいて]を[選|えら]びます。[仕事|しごと]ごとに[協力|きょうりょく]します。",
        ),
        Text::new(
            "人口を保つという当初の目標は、十分には果たせていない。根拠として野田遊氏の研究(Noda 2025)を紹介している。参加191市町村は平均で人口−3,717人、課税所得+13,235円、参加しなかった172市町村は−1,584人、+18,492円。野田氏は、市町村どうしの連携より都道府県による支援を重く見る。",
            "The original aim, to hold population, has not been met well enough. It cites Noda (2025): 191 participants lost 3,717 people on average and gained 13,235 yen of taxable income; 172 eligible non-participants lost 1,584 and gained 18,492. Noda puts more weight on support by prefectures than on cooperation among municipalities.",
            "[人口|じんこう]を[守|まも]る[目標|もくひょう]は、まだ[遠|とお]いです。[野田|のだ]さんの[研究|けんきゅう]を[紹介|しょうかい]しています。[入|はい]った191の[町|まち]は、[平均|へいきん]3717[人|にん]へりました。[入|はい]らなかった172の[町|まち]は、1584[人|にん]へりました。",
        ),
        Text::new(
            "ただし、減っていたから参加したという逆の見方もでき、10年は短いとも断っている。",
            "It adds that cause may run the other way (towns joined because they were shrinking) and that ten years are short.",
            "[人|ひと]がへったから[入|はい]った、とも[考|かんが]えられます。10[年|ねん]は[短|みじか]いともいいます。",
        ),
        Text::new(
            "協力が難しいのは、話をまとめる手間が大きく、だれが責任を持つのかがはっきりしないから。取り組みやすい観光や産業は進み、施設の老朽化や人手不足では進みにくい。",
            "Cooperation is hard because reaching agreement costs much and it is unclear who is responsible. Easy fields such as tourism and industry move ahead; ageing facilities and short staffing do not.",
            "[話|はなし]をまとめるのは[大変|たいへん]です。だれの[責任|せきにん]か、はっきりしません。",
        ),
        Text::new(
            "2018〜19年には、圏域運営協議会、議会が議決する基本構想、県も入る連携会議を設ける再設計案が国の研究会で示されたが、自主性を損なうとの反発を受けて見送られた。",
            "In 2018–19 a ministry study group proposed a redesign: a council to run each area, a basic plan passed by every assembly, a conference with the prefecture. It was dropped when municipalities objected that it would cost them their autonomy.",
            "[国|くに]は[圏域|けんいき]を[強|つよ]くする[案|あん]を[考|かんが]えました。[反対|はんたい]があり、[案|あん]は[止|と]まりました。",
        ),
        Text::new(
            "これからの方向として三つを挙げる。人口を増やすためではなく暮らしを守るための圏域(生活防衛圏)、交通・医療・水道・消防など多くの分野の統合、選べる制度としての「圏域」の法的な位置づけ。著者は三つ目が政治的に易しくないことも認め、案はなお抽象的だとしている。",
            "It proposes three directions: areas to defend daily life rather than to grow; joining many fields such as transport, health, water and fire services; and a legal form for areas, as one option. It admits that the third is politically hard, and that the proposals are still abstract.",
            "3つの[方向|ほうこう]を[出|だ]しています。1つは[暮|く]らしを[守|まも]る[圏域|けんいき]です。2つは[多|おお]くの[仕事|しごと]をつなぐことです。3つは[法律|ほうりつ]で[圏域|けんいき]を[決|き]めることです。",
        ),
    ]),
    P(Text::new(
        "このサイトはどの立場もとりません。「差があるとは言えない」も一つの答えです。論文の数字は伊藤(2025)による紹介で、Noda(2025)そのものは確認していません。",
        "This site takes no side. “Cannot be told apart” is an answer too. The study's figures are as Ito (2025) reports them; we have not seen Noda (2025) itself.",
        "このサイトは、どちらの[味方|みかた]でもありません。「ちがうと[言|い]えない」も[答|こた]えです。[野田|のだ]さんの[本|ほん]は[見|み]ていません。",
    )),
    Head("credits", Text::new("出典", "Credits", "データを[作|つく]った[所|ところ]")),
    P(Text::new(
        "次の公表資料を加工して使っています。加工の責任は当サイトにあります。",
        "The site uses the following publications, processed by us; responsibility for the processing is ours.",
        "[次|つぎ]の[資料|しりょう]を[加工|かこう]して[使|つか]っています。",
    )),
    List(&[
        Text::new(
            "総務省「住民基本台帳に基づく人口、人口動態及び世帯数」「市町村税課税状況等の調」「全市町村の主要財政指標」「地方公共団体定員管理調査」、総務省統計局「国勢調査」「社会・人口統計体系」、厚生労働省「人口動態統計」、統計センター「教育用標準データセット(SSDSE)」。政府標準利用規約(CC BY 4.0と互換)に基づき、加工して作成。",
            "Ministry of Internal Affairs and Communications: Basic Resident Register (population, vital events, households), Survey of Municipal Taxation, Main Fiscal Indicators of All Municipalities, Survey of Local Government Staffing; Statistics Bureau: Population Census, System of Social and Demographic Statistics; Ministry of Health, Labour and Welfare: Vital Statistics; National Statistics Center: SSDSE. Government of Japan Standard Terms of Use (compatible with CC BY 4.0); processed.",
            "[総務省|そうむしょう]と[厚生労働省|こうせいろうどうしょう]の[統計|とうけい]です。[統計|とうけい]センターのSSDSEも[使|つか]いました。[政府標準利用規約|せいふひょうじゅんりようきやく]で[使|つか]っています。",
        ),
        Text::new(
            "国立社会保障・人口問題研究所「日本の地域別将来推計人口」(令和5年推計、平成30年推計)。",
            "National Institute of Population and Social Security Research: Regional Population Projections for Japan (2023 and 2018).",
            "[将来|しょうらい]の[人口|じんこう]:[国立社会保障|こくりつしゃかいほしょう]・[人口問題研究所|じんこうもんだいけんきゅうじょ]。",
        ),
        Text::new(
            "地図: 「国土数値情報(行政区域データ)」(国土交通省、2025年)を加工して作成(CC BY 4.0)。デジタル庁 policy-dashboard-assets(CC BY 4.0)のデータをさらに簡略化。",
            "Map: National Land Numerical Information, administrative areas (MLIT, 2025), processed (CC BY 4.0), through the Digital Agency's policy-dashboard-assets (CC BY 4.0), simplified further.",
            "[地図|ちず]:[国土交通省|こくどこうつうしょう]「[国土数値情報|こくどすうちじょうほう]」とデジタル[庁|ちょう]。[形|かたち]を[簡単|かんたん]にしました。",
        ),
        Text::new(
            "都市雇用圏2020: 東京大学空間情報科学研究センター(金本・徳岡の定義)。研究成果で、一度の転記によるため、目安です。",
            "Urban employment areas 2020: Center for Spatial Information Science, The University of Tokyo (Kanemoto–Tokuoka definition); a research product, one transcription; a proxy.",
            "[都市雇用圏|としこようけん]:[東京大学|とうきょうだいがく]の[研究|けんきゅう]です。だいたいのものです。",
        ),
        Text::new(
            "参加の記録: 各圏域・総務省のページ(<methods/#sources|一覧>)。役所の位置: localgovjp(CC0)。",
            "Memberships: pages of the areas and the ministry (<methods/#sources|list>). Office coordinates: localgovjp (CC0).",
            "[参加|さんか]の[記録|きろく]:[圏域|けんいき]のページです。[役所|やくしょ]の[場所|ばしょ]:localgovjp(CC0)。",
        ),
        Text::new(
            "サービスと人口の関係: 国土交通省、財政制度等審議会などの公表資料(<methods/#scenarios|一覧>)。",
            "Services and population: published material of MLIT, the Fiscal System Council and others (<methods/#scenarios|list>).",
            "サービスと[人口|じんこう]:[国|くに]の[資料|しりょう]です。",
        ),
        Text::new(
            "公表された研究: Noda, Y. (2025), Regional Governance in Japan, in Noda (ed.), Local Governance in Japan, Springer。伊藤正次(2025)の紹介による。",
            "Published finding: Noda, Y. (2025), Regional Governance in Japan, in Noda (ed.), Local Governance in Japan, Springer, as reported by Ito (2025).",
            "[研究|けんきゅう]:Noda(2025)。[伊藤|いとう]さん(2025)の[紹介|しょうかい]です。",
        ),
    ]),
    Head("unconfirmed", Text::new("発行元で確認していないもの", "Not confirmed at its publisher", "まだ[確|たし]かめていないこと")),
    List(&[
        Text::new(
            "政令指定都市・中核市になった日と、三大都市圏とした11都府県(国土利用計画)は、一般的な知識からまとめました。",
            "Dates of designated and core city status, and the rule of 11 prefectures for the three metropolitan areas (National Land Use Plan), were compiled from general knowledge.",
            "[市|し]の[種類|しゅるい]がかわった[日|ひ]は、[確|たし]かめていません。11の[大都市|だいとし]の[県|けん]も[同|おな]じです。",
        ),
        Text::new(
            "19の圏域の構成市町村は、2019〜2023年のページで見たのが最後です。14の圏域の宣言日は不明です。",
            "For 19 areas the list of members was last seen on pages of 2019–2023. The declaration dates of 14 areas are unknown.",
            "19の[圏域|けんいき]は、[古|ふる]いページで[見|み]ました。14の[圏域|けんいき]は、[宣言|せんげん]の[日|ひ]が[不明|ふめい]です。",
        ),
        Text::new(
            "総務省の集計は2017年3月末に23圏域・延べ207、2024年4月1日に38圏域・延べ376市町村。私たちの記録は206と375で、どちらも1少なく、原因はわかっていません。",
            "The ministry counts 23 areas and 207 memberships at the end of March 2017, 38 and 376 on 1 April 2024. Our record has 206 and 375: one short both times, for a reason we do not know.",
            "[国|くに]の[数|かず]より、1つ[少|すく]ないです。[理由|りゆう]はわかりません。",
        ),
        Text::new(
            "サービスの基準のうち「seen-ocr」としたものは、画像から読み取った値です。",
            "Service thresholds marked “seen-ocr” were read from images by machine.",
            "サービスの[数字|すうじ]には、[画像|がぞう]から[読|よ]んだものがあります。",
        ),
    ]),
    Head("limits", Text::new("限界", "Limits", "できないこと")),
    List(&[
        Text::new(
            "くらべた差は、参加の効果ではありません。参加は選んだ結果で、となりの町は互いに影響します。",
            "A difference is not the effect of joining. Joining was a choice, and neighbours affect one another.",
            "ちがいは、[入|はい]ったからとは[限|かぎ]りません。[町|まち]は[自分|じぶん]で[入|はい]りました。",
        ),
        Text::new(
            "「参加していない」市町村にも、姉妹制度の定住自立圏などで協力している所が多くあります。",
            "Many “non-participants” cooperate in other ways, such as the sister scheme (settlement-and-independence areas).",
            "[入|はい]っていない[町|まち]も、ほかの[方法|ほうほう]で[協力|きょうりょく]しています。",
        ),
        Text::new(
            "シナリオは「もし」の計算で、予測ではありません。",
            "A scenario is a what-if, never a forecast.",
            "シナリオは「もし」の[計算|けいさん]です。[予測|よそく]ではありません。",
        ),
    ]),
    Head("privacy", Text::new("プライバシー", "Privacy", "プライバシー")),
    P(Text::new(
        "何も送らず、広告も解析も外部の部品もありません。選んだ町や設定はアドレス(URL)の中にだけあります。端末に残るのは、明暗の設定と、ネットなしでも開けるようにするためのサイト自身のファイルの写しだけです。どちらもブラウザの設定から消せます。",
        "Nothing is sent: no advertising, no analytics, no third-party parts. The town and settings you choose are only in the address (URL). All that stays on your device is the light or dark setting and a copy of the site's own files, so that it opens without a network; both can be deleted in the browser's settings.",
        "あなたのことは、どこにも[送|おく]りません。[広告|こうこく]もありません。このサイトの[写|うつ]しだけが、あなたの[機械|きかい]に[残|のこ]ります。",
    )),
    Head("licence", Text::new("利用条件", "Licence", "[使|つか]い[方|かた]のきまり")),
    P(Text::new(
        "プログラムはMITまたはApache-2.0のどちらかで使えます。文と図はCC BY 4.0、表は<data/|データのページ>にある条件で使えます。図を使うときは、出典と但し書きを一緒に載せてください。",
        "The code is under MIT or Apache-2.0, at your choice; texts and figures are under CC BY 4.0, tables as stated on the <data/|data page>. Please carry source and caveat with every figure.",
        "[図|ず]や[文|ぶん]は、[自由|じゆう]に[使|つか]えます。[出典|しゅってん]と[注意|ちゅうい]も[書|か]いてください。",
    )),
    Head("changes", Text::new("更新", "Changes", "かわったこと")),
    List(&[Text::new(
        "0.1: くらべる、{areas}の圏域、シナリオを公開。データの日付は2025年4月1日。",
        "0.1: Compare, the {areas} areas and scenarios. Data date 1 April 2025.",
        "0.1:はじめに[公開|こうかい]しました。データは2025[年|ねん]4[月|がつ]1[日|ついたち]のものです。",
    )]),
];

#[cfg(test)]
mod tests {
    #[test]
    fn easy_is_easy() {
        crate::text::prose::tests::assert_easy(&super::TITLE);
        crate::text::prose::tests::assert_easy_blocks(super::BODY);
    }
}
