//! Words of the scenario lab: assumptions and their sources, presets, results.

use super::Text;

// Assumptions: labels.
/// `drift`.
pub const DRIFT: Text = Text::new(
    "参加市町村の人口が1年に余分に増減する割合(2025年から)",
    "Extra yearly change of participants' population (from 2025)",
    "[参加|さんか]した[市町村|しちょうそん]の[人口|じんこう]。1[年|ねん]に[余分|よぶん]に[変|か]わる[割合|わりあい]",
);
/// `radius`.
pub const RADIUS: Text =
    Text::new("通える距離を何倍に見るか", "Scale of the distance people travel", "[通|かよ]える[距離|きょり]を[何倍|なんばい]にするか");
/// `reach`.
pub const REACH: Text = Text::new(
    "通える距離にいる人のうち数える割合",
    "Share of the people within reach who count",
    "[近|ちか]くの[人|ひと]を どれだけ[数|かぞ]えるか",
);
/// `admin_share`.
pub const ADMIN_SHARE: Text = Text::new(
    "事務の共同化で縮まる職員数の差の割合",
    "Share of the staff difference that sharing reaches",
    "[仕事|しごと]を いっしょにして[減|へ]る[職員|しょくいん]の[割合|わりあい]",
);
/// Line of `secure`.
pub const SECURE_FROM: Text = Text::new(
    "「保ちやすい」とみる立地割合",
    "Share of places with the service counted as secure",
    "「[続|つづ]きやすい」とする[割合|わりあい]",
);
/// Line of `uncertain`.
pub const UNCERTAIN_FROM: Text =
    Text::new("「分かれ目」とみる立地割合", "Share of places with the service counted as uncertain", "「わからない」とする[割合|わりあい]");
/// Small fire bodies.
pub const FIRE_SMALL: Text = Text::new(
    "消防: 小規模とされる管轄人口",
    "Fire: population of a small body",
    "[消防|しょうぼう]: [小|ちい]さいとされる[人口|じんこう]",
);
/// Guide of fire bodies.
pub const FIRE_TARGET: Text = Text::new("消防: 広域化のめやす", "Fire: guide to size", "[消防|しょうぼう]: めやすの[人口|じんこう]");
/// Medical area.
pub const MEDICAL_AREA: Text = Text::new(
    "二次医療圏: 見直し基準の人口",
    "Medical area: population of the review criterion",
    "[病院|びょういん]の[区域|くいき]: [見直|みなお]しの[人口|じんこう]",
);
/// Daily-life area.
pub const DAILY_LIFE: Text = Text::new("地域生活圏のめやす", "Daily-life area: guide to size", "[生活|せいかつ]の[区域|くいき]の めやす");
/// Staff curve.
pub const STAFF_CONSTANT: Text =
    Text::new("職員数の曲線: 定数", "Staff curve: constant", "[職員|しょくいん]の[曲線|きょくせん]: [定数|ていすう]");
/// Staff curve.
pub const STAFF_SLOPE: Text =
    Text::new("職員数の曲線: ln人口の係数", "Staff curve: slope in ln population", "[職員|しょくいん]の[曲線|きょくせん]: かたむき");
/// Staff curve.
pub const STAFF_CURVATURE: Text =
    Text::new("職員数の曲線: (ln人口)²の係数", "Staff curve: curvature", "[職員|しょくいん]の[曲線|きょくせん]: まがり");
/// Staff curve.
pub const STAFF_CAP: Text = Text::new(
    "職員数の曲線: これより上は平ら",
    "Staff curve: flat above",
    "[職員|しょくいん]の[曲線|きょくせん]: これより[上|うえ]は[同|おな]じ",
);
/// 50 % line.
pub const LINE_50: Text = Text::new(
    "{service}: 半数の市町村にある人口",
    "{service}: population where half of municipalities have it",
    "{service}: [半分|はんぶん]の まちにある[人口|じんこう]",
);
/// 80 % line.
pub const LINE_80: Text = Text::new(
    "{service}: 8割の市町村にある人口",
    "{service}: population where four fifths have it",
    "{service}: 8[割|わり]の まちにある[人口|じんこう]",
);
/// Reach.
pub const REACH_KM: Text = Text::new("{service}: 通える距離", "{service}: distance people travel", "{service}: [通|かよ]える[距離|きょり]");

// Sources.
/// Our own choice.
pub const SOURCE_OURS: Text = Text::new(
    "私たちの仮定(役所どうしの直線距離)",
    "Our assumption (straight line between offices)",
    "[私|わたし]たちの[仮定|かてい]([役所|やくしょ]の[間|あいだ]の[直線|ちょくせん])",
);
/// No published effect.
pub const SOURCE_DRIFT: Text = Text::new(
    "連携中枢都市圏が人口に与える効果の公表値は見つからない。定住自立圏では人口の維持・増加に寄与しなかったとする研究がある(宮下・鷲見 2022)",
    "No effect of these areas on population has been published; for the sister scheme one study found none (Miyashita and Sumi 2022)",
    "[効果|こうか]の[発表|はっぴょう]は[見|み]つかっていません",
);
/// Upper bound of pooling.
pub const SOURCE_REACH: Text = Text::new(
    "私たちの仮定。100%は上限",
    "Our assumption; 100 % is an upper bound",
    "[私|わたし]たちの[仮定|かてい]。100%は いちばん[多|おお]い[場合|ばあい]",
);
/// Staff saved.
pub const SOURCE_ADMIN: Text = Text::new(
    "0は宮下・鷲見(2022)、全面合併の上限は職員18.2%減(吉村 1998)",
    "0: Miyashita and Sumi (2022); full merger as upper bound: 18.2 % fewer staff (Yoshimura 1998)",
    "[研究|けんきゅう]は0と18.2%の[間|あいだ]です",
);
/// Marks of the published slides.
pub const SOURCE_STATUS: Text = Text::new(
    "公表資料の2つの線(50%・80%)にならう",
    "After the two marks of the published slides (50 %, 80 %)",
    "[国|くに]の[資料|しりょう]の2つの[線|せん](50%・80%)",
);
/// Fire White Paper.
pub const SOURCE_FIRE_SMALL: Text = Text::new(
    "消防庁「消防白書」令和5年版",
    "Fire and Disaster Management Agency, White Paper 2023",
    "[消防庁|しょうぼうちょう]「[消防白書|しょうぼうはくしょ]」(2023[年|ねん])",
);
/// Fire guideline.
pub const SOURCE_FIRE_TARGET: Text = Text::new(
    "市町村の消防の広域化に関する基本指針(2013年から「必ずしもとらわれない」)",
    "Basic guideline on wider fire services (since 2013 “not necessarily bound” to it)",
    "[国|くに]の[指針|ししん](2013[年|ねん]からは めやすの[一|ひと]つ)",
);
/// Medical areas.
pub const SOURCE_MEDICAL: Text = Text::new(
    "厚生労働省 2022年5月25日資料(3つの基準の1つ。流入・流出は分からない)",
    "MHLW, 2022-05-25 (one of three criteria; flows are not known)",
    "[厚生労働省|こうせいろうどうしょう]の[資料|しりょう]。3つの[基準|きじゅん]の1つ",
);
/// Daily-life area.
pub const SOURCE_DAILY: Text = Text::new(
    "第三次国土形成計画(2023年7月)",
    "Third National Spatial Strategy (July 2023)",
    "[国|くに]の[国土|こくど]の[計画|けいかく](2023[年|ねん])",
);
/// Own fit.
pub const SOURCE_STAFF: Text = Text::new(
    "一般行政部門職員数2024年と国勢調査2020年の1,709市町村から計算(特別区と福島県の9町村を除く)",
    "Fitted to general-administration staff 2024 and census 2020 of 1,709 municipalities (without the 23 wards and nine of Fukushima)",
    "1,709の[市町村|しちょうそん]の[数字|すうじ]から[計算|けいさん]しました",
);
/// Published lines.
pub const SOURCE_LINE: Text = Text::new(
    "{publication}(版{edition})。人口階級の中央の値",
    "{publication} (edition {edition}); mid-point of a population class",
    "{publication}。[人口|じんこう]の はばの まん[中|なか]",
);
