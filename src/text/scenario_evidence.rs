//! Evidence for fields that have no population line: what was found, with its range and how sure it is. Never a status.

use super::Text;
use super::site::texts;
use crate::data::Field;
use crate::scenario::Sure;

texts! {
    TITLE = "人口の線がない分野", "Fields without a population line", "[人口|じんこう]の[線|せん]がないこと";
    LEAD = "水道、インフラ、公共交通、まちづくりには「何人いれば保てる」という公表された線がありません。見つかった事例と調査を、幅と確かさといっしょに示します。うまくいった例が多く残るので、そのままほかの圏域にあてはめることはできません。",
        "Water, infrastructure, transport and town planning have no published line of population. Cases and surveys found are shown with range and how sure. Successes are what gets written down: they do not carry over as they are.",
        "[水道|すいどう]や[道|みち]には、[人口|じんこう]の[線|せん]がありません。[見|み]つかった[例|れい]を[出|だ]します。うまくいった[例|れい]が[多|おお]いです。";
    POOLED = "この設定では、まとめます", "Pooled in this setting", "いっしょにします";
    NOT_POOLED = "この設定では、まとめません", "Not pooled in this setting", "いっしょにしません";
    AT_PREFECTURE = "この設定では、都道府県が支えます", "Supported by the prefecture in this setting", "[都道府県|とどうふけん]が[助|たす]けます";

    WATER_RANGE = "統合した2つの例で、浄水場は38〜46%減。統合しなければ0", "In two mergers treatment plants fell by 38 to 46%; without one, 0", "2つの[例|れい]で、38%から46%[減|へ]りました";
    WATER_1 = "香川県: 16市町と県が2018年に1つの企業団に。浄水場を71から38へ(−46%)、10年でおよそ1,300億円の投資の計画",
        "Kagawa: 16 municipalities and the prefecture became one utility in 2018; treatment plants planned from 71 to 38 (−46%), about 130 billion yen of investment in ten years",
        "[香川県|かがわけん]: [浄水場|じょうすいじょう]を71から38に[減|へ]らす[計画|けいかく]です";
    WATER_2 = "岩手中部(3市町、2014年): 浄水場34から21へ(−38%)、避けられた投資およそ92億円。給水人口1人あたり一度きり約4.2万円(私たちの計算)",
        "Iwate Chubu (3 municipalities, 2014): 34 plants to 21 (−38%), about 9.2 billion yen of investment avoided: about 42,000 yen per person served, once (our arithmetic)",
        "[岩手県|いわてけん]の3つの[町|まち]: [浄水場|じょうすいじょう]が34から21になりました";
    WATER_3 = "全国の浄水場は能力の平均60%ほどしか使われていない", "On average about 60% of capacity is used nationwide", "[浄水場|じょうすいじょう]は60%くらいだけ[使|つか]っています";

    INFRA_RANGE = "市町村の約25%で技術系職員が0人、約半数で5人以下。減らせる費用の確かな値は見つからない", "About 25% of municipalities have no technical staff, about half five or fewer. No sound figure for savings was found", "4つに1つの[町|まち]に、[技術|ぎじゅつ]の[職員|しょくいん]がいません";
    INFRA_1 = "技術系職員のいない市町村は約25%、5人以下は約半数(国土交通省の調べ)", "No technical staff in about 25% of municipalities, five or fewer in about half (MLIT)", "[技術|ぎじゅつ]の[職員|しょくいん]が5[人|にん]までの[町|まち]は、[半分|はんぶん]くらいです";
    INFRA_2 = "建設後50年以上の道路橋: 2024年37%、2040年75%", "Road bridges 50 years and older: 37% in 2024, 75% in 2040", "[古|ふる]い[橋|はし]: 2024[年|ねん]37%、2040[年|ねん]75%";
    INFRA_3 = "群マネ(地域インフラ群再生戦略マネジメント): 11のモデル地域、2025年10月に手引き。水平(市町村どうし)と垂直(都道府県)の型", "Managing infrastructure in groups (群マネ): 11 model areas, handbook of October 2025; horizontal and vertical types", "[橋|はし]や[道|みち]をまとめて[直|なお]す[方法|ほうほう]を、11の[地域|ちいき]でためしています";
    INFRA_4 = "奈良県: 半数を超える市町村で技術系職員が5人以下。2010年度から県が橋の点検・補修を引き受ける", "Nara: more than half of municipalities have five or fewer technical staff; the prefecture has inspected and repaired bridges for them since fiscal 2010", "[奈良県|ならけん]: [県|けん]が[橋|はし]を[見|み]て、[直|なお]します";

    TRANSPORT_RANGE = "1年に廃止された路線バス 1,598〜2,496 km(2022〜23年度)。圏域の計画でどれだけ残るかの値は見つからない", "Bus routes abandoned in a year: 1,598 to 2,496 km (fiscal 2022–23). What joint planning saves was not found", "1[年|ねん]でなくなったバス: 1,598から2,496 km";
    TRANSPORT_1 = "廃止された路線バス: 2023年度2,496 km(2022年度1,598 km)", "Bus routes abandoned: 2,496 km in fiscal 2023 (1,598 km in 2022)", "なくなったバス: 2023[年|ねん]は2,496 km";
    TRANSPORT_2 = "30両以上のバス事業者217のうち黒字は26%(2023年度)", "Of 217 bus firms with 30 or more vehicles 26% were in the black (fiscal 2023)", "217の[会社|かいしゃ]のうち、26%だけが[黒字|くろじ]です";

    PLANNING_RANGE = "めやすは10万人(地域生活圏)から30万人まで、時間は1時間から90分まで資料で違う", "Yardsticks run from 100,000 (daily-life area) to 300,000 people and from one hour to 90 minutes", "めやすは10[万人|まんにん]から30[万人|まんにん]までです";
    PLANNING_1 = "地域生活圏: 人口10万人以上をめやすに、市町村の境を越えて日常の暮らしを支える(第三次国土形成計画、2023年)", "Daily-life areas: about 100,000 people or more, across municipal borders (Third National Spatial Strategy, 2023)", "[生活|せいかつ]の[区域|くいき]: 10[万人|まんにん]くらいから(2023[年|ねん])";
    PLANNING_2 = "10万人なのはデジタル技術の活用を見込むから。以前は約30万人・1時間圏の考えもあった", "100,000 counts on digital technology; an earlier idea was about 300,000 within an hour", "[前|まえ]は30[万人|まんにん]と[考|かんが]えていました";
    PLANNING_3 = "20万人: 二次医療圏の見直し基準の1つ。30万人: 消防の広域化のめやす(2013年から必ずしもとらわれない)", "200,000: one review criterion of medical areas. 300,000: guide for fire bodies (since 2013 not binding)", "20[万人|まんにん]は[病院|びょういん]、30[万人|まんにん]は[消防|しょうぼう]の めやすです";

    ADMIN_RANGE = "広域化で支出が減ったとする結果はない(0)から、全面合併の上限で職員−18%・支出−13%まで", "From no fall in spending found (0) to −18% staff and −13% spending as the upper bound of full merger", "0から、いちばん[多|おお]くて18%までです";
    ADMIN_1 = "定住自立圏(姉妹の制度): 形成後に1人あたり実質歳出は下がらなかった(宮下・鷲見 2022)", "Settlement areas (sister scheme): real spending per head did not fall after formation (Miyashita and Sumi 2022)", "[似|に]た[制度|せいど]では、お[金|かね]は[減|へ]りませんでした(2022[年|ねん])";
    ADMIN_2 = "341の広域市町村圏がすべて合併したとしたら職員−18.2%、歳出−12.9%(吉村 1998、1994年の構造)。上限", "If all 341 wide-area blocks had merged: staff −18.2%, spending −12.9% (Yoshimura 1998, structure of 1994). An upper bound", "ぜんぶ1つになった[場合|ばあい]の[計算|けいさん]です(1998[年|ねん])";
    ADMIN_3 = "人口が同じでも面積が広いと費用は増えるので、曲線どおりには減りません", "Area raises cost at equal population, so pooling saves less than a curve suggests", "[広|ひろ]い[町|まち]は、お[金|かね]が[多|おお]くかかります";
}

/// One card: a field, the range in a sentence, what it rests on.
pub struct Card {
    /// Which toggle it stands behind.
    pub field: Field,
    /// The range.
    pub range: Text,
    /// What was found, each with how sure.
    pub facts: &'static [(Text, Sure)],
}

/// The cards, in the order of the fields.
pub const CARDS: [Card; 5] = [
    Card {
        field: Field::Water,
        range: WATER_RANGE,
        facts: &[(WATER_1, Sure::SecondHand), (WATER_2, Sure::SecondHand), (WATER_3, Sure::SecondHand)],
    },
    Card {
        field: Field::Infrastructure,
        range: INFRA_RANGE,
        facts: &[(INFRA_1, Sure::SecondHand), (INFRA_2, Sure::SecondHand), (INFRA_3, Sure::SecondHand), (INFRA_4, Sure::SecondHand)],
    },
    Card { field: Field::Transport, range: TRANSPORT_RANGE, facts: &[(TRANSPORT_1, Sure::SecondHand), (TRANSPORT_2, Sure::SecondHand)] },
    Card {
        field: Field::Planning,
        range: PLANNING_RANGE,
        facts: &[(PLANNING_1, Sure::SecondHand), (PLANNING_2, Sure::SecondHand), (PLANNING_3, Sure::SecondHand)],
    },
    Card {
        field: Field::Administration,
        range: ADMIN_RANGE,
        facts: &[(ADMIN_1, Sure::Seen), (ADMIN_2, Sure::Seen), (ADMIN_3, Sure::Derived)],
    },
];
