//! Words of the methods page; the tables in it are generated from the definitions they describe.

use super::Text;
use super::prose::Block::{self, *};
use super::prose::Slot;

/// Title.
pub const TITLE: Text = Text::new("計算の方法", "Methods", "[計算|けいさん]の[方法|ほうほう]");

/// The page.
pub const BODY: &[Block] = &[
    P(Text::new(
        "このサイトの数字が何を意味するか、すべてここに書きます。計算は丸めずに行い、表示のときだけ四捨五入します。四捨五入のため、差が合わないことがあります。",
        "What every number on this site means. Everything is computed unrounded and rounded half away from zero only when shown, so differences of rounded figures may not add up.",
        "[数字|すうじ]の[意味|いみ]を[説明|せつめい]します。[計算|けいさん]したあとで[四捨五入|ししゃごにゅう]します。",
    )),
    Head("membership", Text::new("参加とは", "Who took part", "「[入|はい]った[町|まち]」とは")),
    P(Text::new(
        "2025年4月1日現在で私たちが知る構成は、{areas}圏域、中枢都市{cores}、延べ{memberships}、重なりを除いて{municipalities}市町村です(わかった範囲)。{overlap}市町村は二つ以上の圏域に入っています。{stale}の圏域は、構成を2019〜2023年のページで最後に確かめたため、いまの数とずれている可能性があります。",
        "As known to us on 1 April 2025: {areas} areas, {cores} core cities, {memberships} memberships, {municipalities} distinct municipalities (as far as found); {overlap} are in more than one area. For {stale} areas the list was last seen in 2019–2023, so today's may differ.",
        "2025[年|ねん]4[月|がつ]1[日|ついたち]の[数|かず]です。[圏域|けんいき]は{areas}、[市|し]や[町|まち]は{municipalities}です。わかったぶんだけの[数|かず]です。{overlap}の[町|まち]は、2つ[以上|いじょう]に[入|はい]っています。",
    )),
    List(&[
        Text::new(
            "参加: 基準日(はじめは2018年4月1日、公表された研究の年)までに連携協約などを結んだ市町村。中枢都市として入っていれば「中枢都市」、そうでなければ「連携市町村」。",
            "Participant: joined on or before the reference date (at first 1 April 2018, the year of the published study). “Core” if core in any such area, else “partner”.",
            "[入|はい]った[町|まち]:2018[年|ねん]4[月|がつ]1[日|ついたち]までに[約束|やくそく]した[町|まち]。[日|ひ]はかえられます。",
        ),
        Text::new(
            "参加した日は、日まで、月まで、または「遅くともこの年度の初め」のどれかの細かさで記録しています。",
            "Dates of joining are known to the day, to the month, or as the latest possible start of a fiscal year.",
            "[入|はい]った[日|ひ]は、だいたいしかわからない[町|まち]もあります。",
        ),
        Text::new(
            "高知の13市町村は、国の制度の外の協定なので、参加にも、くらべる相手にも入れません。",
            "Kochi's 13 agreements outside the national scheme are neither participants nor controls.",
            "[高知|こうち]の13の[町|まち]は、どちらにも[入|い]れません。",
        ),
        Text::new(
            "姉妹制度の定住自立圏に入っている相手もいます。公開ページで見えた範囲(全国の約3分の2)の一覧なので、「少なくとも」何市町村と書きます。",
            "Some controls belong to the sister scheme, the settlement-and-independence areas (定住自立圏). We saw about two thirds of its areas, so the count is always “at least”.",
            "[似|に]た[制度|せいど]に「[定住自立圏|ていじゅうじりつけん]」があります。ぜんぶはわからないので「[少|すく]なくとも」と[書|か]きます。",
        ),
    ]),
    Head("indicators", Text::new("指標", "Indicators", "くらべる[数字|すうじ]")),
    P(Text::new(
        "もとの数字が一つでも欠けていれば、その市町村は欠測とし、除いた数を示します。金額は名目です。",
        "If any part is missing the municipality is missing; those left out are counted. Money is nominal.",
        "[数字|すうじ]がない[町|まち]は、[除|のぞ]いて[数|かず]を[書|か]きます。",
    )),
    Slot(Slot::Indicators),
    Head("measures", Text::new("増減のはかり方", "Measures", "ふえへりのはかり[方|かた]")),
    List(&[
        Text::new("増減: 終わりの年 − 始めの年", "Change: last year − first year", "ふえへり:[終|お]わり − [始|はじ]め"),
        Text::new(
            "増減率(%): 100 ×(終わり ÷ 始め − 1)",
            "Percent: 100 × (last ÷ first − 1)",
            "[割合|わりあい](%):100 ×([終|お]わり ÷ [始|はじ]め − 1)",
        ),
        Text::new(
            "年率(%): 100 ×((終わり ÷ 始め)の(1 ÷ 年数)乗 − 1)。人口の年数は日数 ÷ 365.25",
            "Per year (%): 100 × ((last ÷ first)^(1 ÷ years) − 1); for register figures years are days ÷ 365.25",
            "1[年|ねん]あたり(%):1[年|ねん]で[何|なん]%かわったか",
        ),
        Text::new("水準: 終わりの年の値", "Level: the last year's figure", "その[年|とし]の[数字|すうじ]"),
    ]),
    P(Text::new(
        "人口は2013年に数え方が変わり(外国人住民を含む)、2013年から2014年は9か月しかありません。その年をまたぐと結果のそばに書きます。",
        "The register counts foreign residents from 2013, and 2013 to 2014 is nine months only; where the years cross such a break, it is said beside the result.",
        "2013[年|ねん]に[数|かぞ]え[方|かた]がかわりました。[外国人|がいこくじん]も[数|かぞ]えます。",
    )),
    Head("controls", Text::new("くらべる相手", "Comparison groups", "くらべる[相手|あいて]")),
    P(Text::new(
        "地域の条件は両側に同じようにかけます。はじめは「三大都市圏の外」です。",
        "Restrictions bind both sides alike. The default is “outside the metropolises”.",
        "[条件|じょうけん]は[両方|りょうほう]に[同|おな]じです。",
    )),
    Slot(Slot::Controls),
    Head("statistics", Text::new("統計", "Statistics", "[統計|とうけい]")),
    P(Text::new(
        "差 d は、参加した側の平均から相手の平均を引いたものです。ここにあるのは標本ではなく全市町村です。それでも幅(区間)を示すのは、別の場所が参加していたら差がどれほど変わりえたかを知るためです。",
        "The difference d is the participants' mean less the others'. These are all municipalities, not a sample; the interval says how far the difference could vary had other places been in each group.",
        "[差|さ]は、[平均|へいきん]から[平均|へいきん]を[引|ひ]いた[数|かず]です。[差|さ]は、[偶然|ぐうぜん]でもかわります。そのはばも[書|か]きます。",
    )),
    List(&[
        Text::new(
            "判断に使う幅は、都道府県ごとにまとめた95 %区間です。近くの町は似ていて、一緒に参加することが多いからです。",
            "The interval that decides is the 95 % interval clustered by prefecture, because neighbours resemble each other and joined together.",
            "[決|き]めるときは、[県|けん]ごとにまとめたはばを[使|つか]います。[近|ちか]い[町|まち]は、[似|に]ているからです。",
        ),
        Text::new(
            "参加した市町村のある県が10未満なら「あてにならない」と書きます。",
            "With fewer than 10 prefectures holding participants it is called unreliable.",
            "[県|けん]が10より[少|すく]ないと、「あてにならない」と[書|か]きます。",
        ),
    ]),
    Formula("ψᵢ = wᵢ(yᵢ − m_T)/W_T,  −wᵢ(yᵢ − m_C)/W_C\nV = G/(G−1) · (n−1)/(n−2) · Σ_g (Σ_{i∈g} ψᵢ)²\nd ± t(0.975; G−1) · √V"),
    P(Text::new(
        "y は市町村の値、m は平均、w は重み(なしなら1)、W はその和、G は都道府県の数、n は市町村の数です。",
        "y is a municipality's figure, m the mean, w the weight (1 if none), W their sum, G the number of prefectures, n of municipalities.",
        "yは[町|まち]の[数字|すうじ]、mは[平均|へいきん]、Gは[県|けん]の[数|かず]です。",
    )),
    List(&[
        Text::new(
            "Welchの区間: 市町村が互いに独立だとしたときの幅。参考に並べます。",
            "Welch's interval: as if every municipality were independent; shown beside it.",
            "Welchのはば:[町|まち]どうしが[無関係|むかんけい]なときのはばです。",
        ),
        Text::new(
            "ブートストラップ: 都道府県を2,000回引き直した差の、2.5〜97.5 %点。",
            "Bootstrap: prefectures drawn 2,000 times; 2.5 and 97.5 percentiles of the difference.",
            "[県|けん]を2000[回|かい]えらびなおして、はばを[出|だ]します。",
        ),
        Text::new(
            "並べかえ検定(10,000回): 参加の札をでたらめに配り直し、実際以上に大きい t がどれだけ出るかを数えます。市町村ごとに配るp値と、まとまり(参加した側は圏域、相手は県)ごとに配るp値を出し、判断には後者を引きます。",
            "Permutation (10,000): deal out the label “participant” at random and count how often |t| is at least as large. Once by single municipality, once by block (participants by area, controls by prefecture); the verdict cites the latter.",
            "「[入|はい]った」の[札|ふだ]を10000[回|かい]まぜます。[本当|ほんとう]と[同|おな]じくらいの[差|さ]が[何回|なんかい][出|で]るか[数|かぞ]えます。",
        ),
        Text::new(
            "効果量: Hedgesのg(標準偏差何個ぶんか)とCliffのδ(どちらが大きい組が多いか)。中央値と5 %刈り込み平均の差も見て、平均と食い違えば「いくつかの市町村が平均を動かしています」と書きます。",
            "Effect sizes: Hedges' g (in standard deviations), Cliff's delta (how often one exceeds the other). Where medians or 5 % trimmed means disagree with the mean, the verdict says that a few municipalities move it.",
            "[真|ま]ん[中|なか]の[町|まち]でもくらべます。[少|すこ]しの[町|まち]が[平均|へいきん]を[動|うご]かすことがあります。",
        ),
        Text::new(
            "人口で重みをつけると、率の平均はその組全体の増減率になります。",
            "Weighted by population, a mean of percentages is the change of the group's total.",
            "[人口|じんこう]で[重|おも]みをつけることもできます。",
        ),
        Text::new(
            "「同じ県の中で」は、県ごとの平均を引いてからくらべます(最小二乗法)。",
            "“Within the prefecture” subtracts prefecture means from figures and labels before comparing (least squares).",
            "「[同|おな]じ[県|けん]の[中|なか]」は、[県|けん]の[平均|へいきん]を[引|ひ]いてくらべます。",
        ),
    ]),
    P(Text::new(
        "乱数は xoshiro256++。種は SplitMix64(seed XOR FNV-1a64(図のid))、並べかえは後ろからのFisher–Yates、floor(u·(i+1))、u = (x >> 11)·2⁻⁵³。同じ種なら、いつでも同じ数が出ます。",
        "Random numbers: xoshiro256++ seeded by SplitMix64(seed XOR FNV-1a64(figure id)); Fisher–Yates from the end with floor(u·(i+1)), u = (x >> 11)·2⁻⁵³. The same seed always gives the same figures.",
        "[乱数|らんすう]は xoshiro256++ です。[同|おな]じ[種|たね]なら、[同|おな]じ[数|かず]が[出|で]ます。",
    )),
    Head("further", Text::new("4つの問い", "The four further questions", "4つの[質問|しつもん]")),
    List(&[
        Text::new(
            "似たまち同士: 参加前の6項目(2013年の人口の対数・65歳以上の割合・納税者1人あたり所得・財政力指数、2013〜2015年の増減率、ほかの大きな市までの距離)を平均0・標準偏差1にそろえ、へだたりの小さい不参加市町村を1〜5つ選びます。",
            "Like with like: six covariates from before anyone joined (log population, share aged 65 and over, income per taxpayer, fiscal capacity in 2013; change 2013–2015; distance to another large city) are standardised, and each participant gets its 1 to 5 nearest non-participants.",
            "[入|はい]る[前|まえ]の6つの[数|かず]で、[似|に]た[町|まち]をえらびます。",
        ),
        Text::new(
            "選んだあとに残るちがいは、相手の側で求めた回帰で直します(AbadieとImbens 2011)。標準誤差は同じ著者の2006年の式、判断に使う幅は都道府県ごとにまとめたものです。模擬計算では95 %のつもりの幅が91〜93 %を含みました。",
            "What still differs is adjusted by a regression among the matches (Abadie and Imbens 2011); the standard error follows their 2006 formula, the interval that decides is clustered by prefecture. In simulations it covered 91–93 % where 95 % was meant.",
            "のこるちがいは、[計算|けいさん]でなおします。",
        ),
        Text::new(
            "入る前から: 人口の対数×100を、参加した年をそろえて不参加とくらべます(CallawayとSant'Anna 2021)。直前の年を0とし、帯は都道府県を500回引き直した2.5〜97.5 %点、参加前4〜2年の検定は2,000回の引き直しによります。",
            "Before and after: 100 × log population, lined up on the year of joining, against those never in (Callaway and Sant'Anna 2021). The year before is 0; the band is the 2.5 to 97.5 percentile of 500 redraws of prefectures, the test of years −4 to −2 rests on 2,000.",
            "[入|はい]る[前|まえ]と[後|あと]の[人口|じんこう]を、[年|とし]をそろえてくらべます。",
        ),
        Text::new(
            "くらべ方しだい: 役割・相手・測り方・重み・期間のすべての組み合わせを計算し、差を標準偏差で割って並べます。組み合わせは重なり合うので、数えた結果は検定ではありません。",
            "Every way: all combinations of role, group, measure, weight and period, sorted by difference over standard deviation. They overlap, so the count is no test.",
            "すべてのくらべ[方|かた]を[計算|けいさん]して、ならべます。",
        ),
        Text::new(
            "なぜ県ごとにまとめるのか: 県どうしにちがいがある模擬データ(県の間の分散3割)で、県ごとにまとめた区間は93.9 %が真の値を含み、Welchの区間は60.6 %でした。県にちがいがなければ94.7 %と96.1 %です。",
            "Why cluster by prefecture: in simulated data where prefectures differ (three tenths of the variance), the clustered interval covered the truth in 93.9 % of cases, Welch's in 60.6 %. Without such differences: 94.7 % and 96.1 %.",
            "[県|けん]ごとにまとめると、[正|ただ]しいはばに[近|ちか]くなります。",
        ),
    ]),
    Head("verdict", Text::new("ことばの決め方", "How the verdict is worded", "ことばの[決|き]め[方|かた]")),
    P(Text::new(
        "都道府県ごとにまとめた区間が0を含まないときだけ、どちらが多いかを書きます。含むなら「差があるとは言えない」です。差がないと証明したわけではありません。「効果」とは書きません。減っていたから参加したのかもしれず、10年は短く、となりの町は互いに影響するからです。",
        "A direction is stated only if the clustered interval excludes 0; otherwise “cannot be told apart”, which does not prove that there is no difference. We never say effect: towns may have joined because they shrank, ten years is short, and neighbours affect one another.",
        "はばに0が[入|はい]れば、「ちがうと[言|い]えない」と[書|か]きます。「[同|おな]じだ」とは[言|い]っていません。「[効果|こうか]」とも[言|い]いません。",
    )),
    Head("published", Text::new("公表された研究との関係", "The published finding", "[発表|はっぴょう]された[研究|けんきゅう]")),
    P(Text::new(
        "Noda(2025)の数字は、伊藤(2025)が紹介するとおりに示します。公開データでの近い計算は、2018年4月1日までの参加市町村(中枢都市を含む{n})の、2013年から2022年の人口増減です。平均は{treated}人、一度も参加していない市町村は{never}人、うち三大都市圏の外は{outside}人です。",
        "Noda's (2025) figures are shown as Ito (2025) reports them. The nearest computation from open data is the change of population from 2013 to 2022 of the {n} participants of 1 April 2018, core cities included: {treated} people on average, against {never} for those that never joined, {outside} for those of them outside the metropolises.",
        "[論文|ろんぶん]の[数字|すうじ]を、そのまま[見|み]せています。[公開|こうかい]データでも[計算|けいさん]しました。[入|はい]った{n}の[町|まち]は、[平均|へいきん]{treated}[人|にん]です。[入|はい]らなかった[町|まち]は{never}[人|にん]です。",
    )),
    P(Text::new(
        "残るちがいの理由: 研究の市町村の一覧は公開されていない(私たちの参加は{n})。人口の基準日がわからない。所得の単位が書かれていない(納税者1人あたりの増減は、私たちの計算では約10倍)。",
        "What may explain the rest: the study's lists are not public (ours has {n}); its register dates are not known; the unit of its income is not stated (our changes per taxpayer are about ten times as large).",
        "ちがう[理由|りゆう]があります。[研究|けんきゅう]の[町|まち]の[一覧|いちらん]は[公開|こうかい]されていません。[日|ひ]にちもわかりません。",
    )),
    Head("ranks", Text::new("圏域の順位とそのはば", "Ranks of areas and their range", "[順番|じゅんばん]のはば")),
    P(Text::new(
        "圏域の順位は、構成市町村の人口を足した値の2013年から2025年の増減率で、38圏域を高いほうから並べたものです。はばは、圏域ごとに構成市町村を同じ数だけ重複を許して引きなおし、38圏域を並べなおすことを1,000回くり返した順位の、真ん中90 %(5 %点から95 %点)です。乱数の種は1で、自分の順位はいつもはばに含めます。市町村が1つの圏域は、自分の値は変わりませんが、ほかの圏域が動くので順位は動きます。これは標本の誤差ではなく、どの市町村が入っているかで順位がどれほど変わりうるかを示します。",
        "An area's rank orders the 38 by the percent change 2013–2025 of its members' total population, highest first. The range: for every area as many members are drawn again with replacement, the 38 are ranked anew, 1,000 times (seed 1); the range holds the middle 90 % of those ranks (5th to 95th percentile), and always the area's own rank. An area of a single city does not vary itself, yet its rank moves with the others. This is no sampling error; it says how far the rank depends on which municipalities belong.",
        "38の[圏域|けんいき]を、[人口|じんこう]の[変|か]わり[方|かた]でならべます。[入|はい]る[町|まち]をくじで[引|ひ]きなおします。1,000[回|かい]くりかえします。[順番|じゅんばん]の[真|ま]ん[中|なか]90%が、はばです。",
    )),
    Head("scenarios", Text::new("シナリオ", "Scenarios", "シナリオ")),
    P(Text::new(
        "シナリオは前提の組です。結果は「もし」であり、予測ではありません。前提はすべて見えて、変えられます。",
        "A scenario is a set of assumptions. A result is a what-if, never a forecast. Every assumption is visible and can be changed.",
        "シナリオは「もし」の[計算|けいさん]です。[前提|ぜんてい]は、ぜんぶ[見|み]られます。",
    )),
    Slot(Slot::Assumptions),
    P(Text::new(
        "サービスの成り立ちやすさは、人口 U について次の式で表します。pop50 と pop80 は、そのサービスのある市町村が50 %・80 %になる人口です。80 %以上を「保てる」、50 %以上を「不確か」、それ未満を「難しい」とします。",
        "How likely a service is to stand with U people is given below; pop50 and pop80 are the populations at which 50 % and 80 % of municipalities have it. 80 % and more is “secure”, 50 % and more “uncertain”, less “hard”.",
        "サービスがあるかどうかを、[人口|じんこう]から[計算|けいさん]します。80%[以上|いじょう]は「だいじょうぶ」です。50%より[下|した]は「むずかしい」です。",
    )),
    Formula("P(U) = 1 / (1 + exp(−(a + b ln U)))\nb = ln 4 / ln(pop80/pop50),  a = −b ln pop50"),
    P(Text::new(
        "これは、いま施設がどこにあるかの断面で、人が減ったとき何が閉じるかではありません。値は人口階級の真ん中です(1万未満±500、10万未満±2,500、それ以上±25,000)。ひとりで(alone)は自分の人口だけ、近くと(nearby)は距離内のすべての市町村を、圏域で(area)は距離内の圏域の仲間だけを合わせます。距離は役所どうしの直線で、海を渡れるかは考えていません。合わせた効果に見えるものの多くは、約束ではなく近さです。",
        "It is a cross-section of where facilities are, not of what closes when people leave. Lines are class mid-points (±500 below 10,000, ±2,500 below 100,000, ±25,000 above). Alone counts a municipality's own people, nearby all municipalities within reach, area only fellow members within reach. Distances are straight lines between offices; sea crossings are not considered. Much of what pooling seems to bring is distance, not agreements.",
        "いまのお[店|みせ]や[病院|びょういん]から[計算|けいさん]しました。「ひとりで」は、[自分|じぶん]の[町|まち]だけです。「[近|ちか]くと」は、[近|ちか]い[町|まち]ぜんぶです。「[圏域|けんいき]で」は、[近|ちか]い[仲間|なかま]だけです。[海|うみ]のことは[考|かんが]えていません。",
    )),
    Slot(Slot::Services),
    P(Text::new(
        "「入るかもしれない」を選ぶと、三大都市圏の11都府県の外で中枢都市の役所から40 km以内にある不参加市町村(政令市・中核市・高知県の制度外の13市町村を除く)が、いちばん近い中枢都市の圏域に人口を加えます。圏域の数と人口は、いまの構成市町村だけで数えます。「自分で組んだ圏域」は、その中だけを仲間と数え、ほかの圏域への参加は考えません。",
        "“Who might join”: non-participants outside the 11 prefectures within 40 km of a core city's office (no designated or core cities, none of Kochi's 13 outside the scheme) add their people to the nearest one's pool; counts and population keep to the present members. An area of one's own counts its own members only; other memberships are set aside.",
        "「[入|はい]るかもしれない[町|まち]」は、[近|ちか]くの[圏域|けんいき]に[人口|じんこう]を[足|た]します。「[自分|じぶん]の[圏域|けんいき]」は、その[中|なか]だけで[数|かぞ]えます。",
    )),
    P(Text::new(
        "90%の幅は、1,000回の乱数計算の5%と95%の値です。1回ごとに、サービスの2つの線を公表された階級の中でいっしょに動かし(両方が同じ階級の百貨店は動かさない)、人口に対数正規の誤差をかけます。誤差の標準偏差は5年後に2020年の人口で3,000人未満0.061、1万人未満0.030、3万人未満0.024、それ以上0.014(2023年公表の推計と2025年国勢調査の差)、h年後はその(h/5)^0.8倍、分散の1割は同じ県で共通です。2025年は国勢調査の数で、誤差はありません。「2020年の人口のまま」は人口を仮定するので、線だけが動きます。",
        "The 90% range holds the 5% and 95% quantiles of 1,000 draws. Each moves a service's two lines together within their published classes (the department store, both in one class, stays) and multiplies population by a ln-normal error: at five years sd 0.061 below 3,000 people in 2020, 0.030 below 10,000, 0.024 below 30,000, 0.014 above (release of 2023 against the census of 2025), (h/5)^0.8 times that after h years, a tenth of the variance common within a prefecture. 2025 is the census count without error. “The population of 2020” is supposed, so only its lines move.",
        "「はば」は、1,000[回|かい]の[計算|けいさん]からとります。サービスの[線|せん]と[人口|じんこう]を、[少|すこ]しずつ[変|か]えます。",
    )),
    P(Text::new(
        "「結果をいちばん動かすもの」は、仮定を1つずつ決めた値へ動かし、保ちやすい組(サービス×市町村)の数をくらべます。38圏域の並びは、圏域で加わる組の割合から、近さだけでさらに加わる組の割合を引いたものです。施設では圏域が近さを超えることはありません。同じリンクから同じ数を出すPythonのスクリプトを、データといっしょに置いています。",
        "“What moves the result most” moves one assumption at a time to stated values and counts secure pairs (service × municipality). The 38 areas are ordered by the share of pairs that the area adds less the share that only nearness adds; for facilities an area never exceeds nearness. A Python script that gives the same numbers from the same link lies beside the data.",
        "[仮定|かてい]を[1|ひと]つずつ[変|か]えて、くらべます。[同|おな]じ[数字|すうじ]が[出|で]るプログラムもあります。",
    )),
    Head("cautions", Text::new("データの注意", "Cautions about the data", "データの[注意|ちゅうい]")),
    List(&[
        Text::new(
            "人口: 2010〜2013年は3月31日、2014年からは1月1日。2012年までは日本人だけ、2013年からは外国人住民を含みます。",
            "Population: 31 March in 2010–2013, 1 January from 2014; Japanese nationals only to 2012, foreign residents included from 2013.",
            "[人口|じんこう]は1[月|がつ]1[日|ついたち]の[数|かず]です。2013[年|ねん]までは3[月|がつ]31[日|にち]です。",
        ),
        Text::new(
            "福島の住民票は、避難した人を含みます。国勢調査は含みません。",
            "Fukushima's register keeps evacuees whom the census does not count.",
            "[福島|ふくしま]では、[避難|ひなん]した[人|ひと]も[数|かぞ]えています。",
        ),
        Text::new(
            "所得: 津波の町では2012年に20〜60 %、熊本地震の町では2017年に下がります(損失の控除)。2021年度の控除の変更は、所得の低い町を高めに見せます。軽井沢、猿払、避難した町など約30の小さな町が平均を動かします。",
            "Income: falls 20–60 % in tsunami towns in 2012 and in quake-hit Kumamoto towns in 2017 (casualty losses); a changed deduction lifts low-income places more from tax year 2021. About 30 small places (Karuizawa, Sarufutsu, evacuated towns) drive means.",
            "[津波|つなみ]や[地震|じしん]の[町|まち]は、[所得|しょとく]が[急|きゅう]に[下|さ]がります。",
        ),
        Text::new(
            "市町村の境は2025年のものです。古い年は合併前の数字を足しています。",
            "Boundaries are those of 2025; earlier years are assembled from the units of the time.",
            "[町|まち]の[形|かたち]は2025[年|ねん]のものです。",
        ),
        Text::new(
            "福島の浜通り13市町村には、将来推計がありません。下関は1市だけの圏域です。飯舘村は、推計のないただ一つの参加市町村です。",
            "Thirteen municipalities of Fukushima's coast have no projection. Shimonoseki is an area of one city. Iitate is the only member without a projection.",
            "[福島|ふくしま]の13の[町|まち]には、[将来|しょうらい]の[数字|すうじ]がありません。",
        ),
        Text::new(
            "2020年の国勢調査で、40の中枢都市のうち6市は人口20万人未満でした。",
            "Six of the 40 core cities had fewer than 200,000 people in the census of 2020.",
            "6つの[中心|ちゅうしん]の[市|し]は、20[万人|まんにん]より[少|すく]ないです。",
        ),
    ]),
    Head("checks", Text::new("計算の確かめ方", "How to check", "[計算|けいさん]を[確|たし]かめる")),
    P(Text::new(
        "<data/|表>はすべて公開し、R や Python の数行で同じ数が出ます。主な数は、R または Python で別に計算した値とテストで照らしています。全国の合計も元の統計と照らしています(住民基本台帳2016年 128,066,211人、2022年 125,927,902人、国勢調査2020年 126,146,099人、課税対象所得2020年 204兆2,112億円)。",
        "All <data/|tables> are open; a few lines of R or Python give the same numbers. The main figures are tested against values computed separately in R or Python, national totals against the source (register 2016 128,066,211 and 2022 125,927,902; census 2020 126,146,099; taxable income 2020 204.2 trillion yen).",
        "<data/|データ>は、だれでも[使|つか]えます。[自分|じぶん]で[計算|けいさん]できます。",
    )),
    Head("sources", Text::new("構成市町村を見たページ", "Where the member lists were seen", "[町|まち]の[一覧|いちらん]を[見|み]たページ")),
    Slot(Slot::AreaSources),
];

/// Explanation of each comparison group, by its name in URLs.
pub const CONTROLS: &[(&str, Text, Text)] = &[
    (
        "never",
        Text::new("全国の不参加市町村", "All that never joined", "[全国|ぜんこく]の[入|はい]らなかった[町|まち]"),
        Text::new(
            "一度もこの制度に参加していない、全国の市町村。東京の23区も入ります。",
            "Municipalities anywhere that were never in this scheme, the wards of Tokyo included.",
            "[日本|にほん]ぜんぶの[入|はい]らなかった[町|まち]です。",
        ),
    ),
    (
        "not-yet",
        Text::new("基準日にまだ不参加", "Not yet joined", "まだ[入|はい]っていない[町|まち]"),
        Text::new(
            "基準日に参加していない市町村。あとで参加した所も含みます。",
            "Not a member on the reference date; later joiners are inside.",
            "その[日|ひ]に[入|はい]っていない[町|まち]です。",
        ),
    ),
    (
        "outside-metro",
        Text::new("三大都市圏の外", "Outside the metropolises", "[大都市|だいとし]の[外|そと]"),
        Text::new(
            "一度も参加していない市町村。両側とも、三大都市圏の11都府県(埼玉・千葉・東京・神奈川・岐阜・愛知・三重・京都・大阪・兵庫・奈良)を除きます。",
            "Never joined; both sides outside the 11 prefectures of the three metropolitan areas (Saitama, Chiba, Tokyo, Kanagawa, Gifu, Aichi, Mie, Kyoto, Osaka, Hyogo, Nara).",
            "[大都市|だいとし]に[近|ちか]い11の[県|けん]を[除|のぞ]きます。",
        ),
    ),
    (
        "no-known-scheme",
        Text::new("定住自立圏も除く", "In no known scheme", "[定住自立圏|ていじゅうじりつけん]も[除|のぞ]く"),
        Text::new(
            "「三大都市圏の外」から、いま定住自立圏に入っていると知られる市町村を除きます。一覧は不完全です。",
            "Outside the metropolises, without controls known to be in a current settlement-and-independence area. That list is incomplete.",
            "[似|に]た[制度|せいど]の[町|まち]も[除|のぞ]きます。",
        ),
    ),
    (
        "same-prefecture",
        Text::new("同じ県の中で", "Within the prefecture", "[同|おな]じ[県|けん]の[中|なか]で"),
        Text::new(
            "両方がある都道府県だけを使い、県の中での差をとります。",
            "Prefectures that hold at least one of each; the difference is within prefecture.",
            "[同|おな]じ[県|けん]の[町|まち]とくらべます。",
        ),
    ),
    (
        "commuter",
        Text::new("大きな市のまわりどうし", "Suburbs of large cities", "[大|おお]きな[市|し]のまわりどうし"),
        Text::new(
            "政令指定都市か中核市を中心とする都市雇用圏(2020年、三大都市圏の外)の郊外どうし。相手は「中心の市が宣言した」と「宣言せず、参加できなかった」に分けて示します。",
            "Suburbs of urban employment areas (2020) around a designated or core city outside the 11 prefectures. Controls are shown split into “its core city declared” and “never declared, so it could not join”.",
            "[大|おお]きな[市|し]に[通|かよ]う[町|まち]どうしです。",
        ),
    ),
    (
        "commuter-similar",
        Text::new("100万人未満の市のまわり", "Suburbs of cities under a million", "100[万人|まんにん]より[小|ちい]さい[市|し]のまわり"),
        Text::new(
            "同じく郊外どうし。中心の市が2020年の国勢調査で100万人未満のものだけ。",
            "As above, centres under 1,000,000 people in the census of 2020.",
            "とても[大|おお]きな[市|し]のまわりを[除|のぞ]きます。",
        ),
    ),
];

/// Headings of the generated tables.
pub const HEAD_ID: Text = Text::new("記号", "id", "[記号|きごう]");
/// Heading.
pub const HEAD_NAME: Text = Text::new("名前", "name", "[名前|なまえ]");
/// Heading.
pub const HEAD_MEANING: Text = Text::new("意味", "meaning", "[意味|いみ]");
/// Heading.
pub const HEAD_FORMULA: Text = Text::new("式", "formula", "[式|しき]");
/// Heading.
pub const HEAD_YEARS: Text = Text::new("年", "years", "[年|とし]");
/// Heading.
pub const HEAD_SOURCE: Text = Text::new("出典", "source", "[出典|しゅってん]");
/// Heading.
pub const HEAD_DEFAULT: Text = Text::new("はじめの値", "default", "はじめの[数|かず]");
/// Heading.
pub const HEAD_RANGE: Text = Text::new("範囲", "range", "はば");
/// Heading.
pub const HEAD_SURE: Text = Text::new("確かさ", "how sure", "[確|たし]かさ");
/// Heading.
pub const HEAD_SERVICE: Text = Text::new("サービス", "service", "サービス");
/// Heading.
pub const HEAD_REACH: Text = Text::new("距離(km)", "reach (km)", "[距離|きょり](km)");
/// Heading.
pub const HEAD_POP50: Text = Text::new("50 %の人口", "50 % at", "50%の[人口|じんこう]");
/// Heading.
pub const HEAD_POP80: Text = Text::new("80 %の人口", "80 % at", "80%の[人口|じんこう]");
/// Heading.
pub const HEAD_EDITION: Text = Text::new("版", "edition", "[版|はん]");
/// Heading.
pub const HEAD_AREA: Text = Text::new("圏域", "area", "[圏域|けんいき]");
/// Heading.
pub const HEAD_SEEN: Text = Text::new("見た時期", "list seen", "[見|み]た[年|とし]");
/// List seen in 2024 or later.
pub const SEEN_A: Text = Text::new("2024年以降", "2024 or later", "2024[年|ねん]から");
/// List seen in 2020–2023.
pub const SEEN_B: Text = Text::new("2020〜2023年", "2020–2023", "2020〜2023[年|ねん]");
/// List seen in 2019.
pub const SEEN_C: Text = Text::new("2019年", "2019", "2019[年|ねん]");
/// How sure: seen.
pub const SURE_SEEN: Text = Text::new("発行元か、ここの表で確認", "seen at the publisher or computed here", "[確|たし]かめました");
/// How sure: quoted.
pub const SURE_SECOND_HAND: Text = Text::new("引用したページで確認", "seen where it is quoted", "[引用|いんよう]を[見|み]ました");
/// How sure: read by machine.
pub const SURE_MACHINE_READ: Text = Text::new("画像から機械で読んだ", "read from an image by machine", "[画像|がぞう]から[読|よ]みました");
/// How sure: derived.
pub const SURE_DERIVED: Text = Text::new("公表値から計算", "worked out from published figures", "[計算|けいさん]しました");
/// How sure: our choice.
pub const SURE_OUR_CHOICE: Text = Text::new("私たちの仮定", "our own assumption", "[私|わたし]たちが[決|き]めました");
/// How sure: a what-if.
pub const SURE_WHAT_IF: Text =
    Text::new("「もし」の値。効果は公表されていない", "a what-if; no effect has been published", "「もし」の[数|かず]です");
/// Contents of the page.
pub const CONTENTS: Text = Text::new("目次", "Contents", "[目次|もくじ]");

#[cfg(test)]
mod tests {
    use crate::text::prose::tests::{assert_easy, assert_easy_blocks};

    #[test]
    fn easy_is_easy() {
        assert_easy(&super::TITLE);
        assert_easy_blocks(super::BODY);
        super::CONTROLS.iter().for_each(|(_, a, b)| {
            assert_easy(a);
            assert_easy(b);
        });
    }
}
