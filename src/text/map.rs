//! Words of the maps: the figures, their controls, what is spoken on each move.

use super::Text;
use super::site::texts;

texts! {
    SPOKEN = "{name}、{value}、{n}中{rank}位、{group}", "{name}, {value}, {rank} of {n}, {group}",
        "{name}。{value}。{n}のうち{rank}[番|ばん]。{group}";
    SPOKEN_WITHOUT = "{name}、{value}、{group}", "{name}, {value}, {group}", "{name}。{value}。{group}";
    MISSING = "データなし", "no data", "[数|かず]がありません";
    OUTSIDE = "対象外", "not compared", "くらべていません";
    MISSING_KEY = "データなし {n}", "no data {n}", "[数|かず]がない {n}";
    OUTSIDE_KEY = "対象外 {n}", "not compared {n}", "くらべない {n}";
    BAR = "{low}〜{high}: {n}市町村", "{low} to {high}: {n} municipalities", "{low}から{high}は{n}の[町|まち]";
    BAR_BELOW = "{high}未満: {n}市町村", "under {high}: {n} municipalities", "{high}より[小|ちい]さい: {n}の[町|まち]";
    BAR_ABOVE = "{low}以上: {n}市町村", "{low} and over: {n} municipalities", "{low}より[大|おお]きい: {n}の[町|まち]";
    CLASS = "{low}以上{high}未満", "{low} to {high}", "{low}から{high}";
    CLASS_BELOW = "{high}未満", "under {high}", "{high}より[小|ちい]さい";
    CLASS_ABOVE = "{low}以上", "{low} and over", "{low}より[大|おお]きい";
    ALL_MUNICIPALITIES = "市町村の数", "Municipalities", "[町|まち]の[数|かず]";
    MEMBERS = "圏域に入っている", "in an area", "[圏域|けんいき]に[入|はい]る";
    NOT_MEMBERS = "入っていない", "in none", "[入|はい]っていない";
    IN_NO_AREA = "どの圏域にも入っていない", "in no area", "[圏域|けんいき]に[入|はい]っていません";
    CORE_OF = "{area}の中枢都市", "core city of {area}", "{area}の[中心|ちゅうしん]の[市|し]";
    PARTNER_OF = "{area}の連携市町村", "partner in {area}", "{area}の[町|まち]";

    GREW_TITLE = "{indicator}がふえたのは{up}市町村、へったのは{down}市町村", "{indicator} grew in {up} municipalities and fell in {down}",
        "{up}の[町|まち]でふえました。{down}の[町|まち]でへりました。";
    ROSE_TITLE = "{indicator}が上がったのは{up}市町村、下がったのは{down}市町村", "{indicator} rose in {up} municipalities and fell in {down}",
        "{up}の[町|まち]で[上|あ]がりました。{down}の[町|まち]で[下|さ]がりました。";
    LEVEL_TITLE = "{indicator}がいちばん高いのは{top}({high})、いちばん低いのは{bottom}({low})",
        "{indicator}: highest in {top} ({high}), lowest in {bottom} ({low})",
        "いちばん[高|たか]いのは{top}。いちばん[低|ひく]いのは{bottom}。";
    AXIS = "{indicator}の{measure}、{period}", "{measure} of {indicator}, {period}", "{indicator}の{measure}";
    MAP_SUBTITLE = "{indicator}の{measure}、{period}。青い線は38の圏域", "{measure} of {indicator}, {period}. Blue lines: the 38 areas",
        "{indicator}の{measure}。{period}。[青|あお]い[線|せん]は[圏域|けんいき]です。";
    MAP_SUBTITLE_SOME = "{indicator}の{measure}、{period}。青い線は{areas}の圏域、そのほかはうすい色",
        "{measure} of {indicator}, {period}. Blue lines: {areas} of the 38 areas; everywhere else is faded",
        "{indicator}の{measure}。{period}。[青|あお]い[線|せん]は{areas}の[圏域|けんいき]です。ほかはうすい[色|いろ]です。";
    MAP_DESCRIPTION = "市町村を値で塗り分けた日本地図。青い線は連携中枢都市圏の外がわ、青い点は中枢都市。斜めの線はデータのない市町村。沖縄・奄美と小笠原は枠の中にあり、沖縄・奄美は4分の3の大きさ。北方領土には値がない。下の棒は値ごとの市町村の数で、色の見方を兼ねる。",
        "A map of Japan, each municipality filled by its value. Blue lines are the outlines of the cooperative core urban areas, blue dots their core cities; slanted lines mean no data. Okinawa with Amami (at three quarters of the scale) and Ogasawara stand in frames. The northern territories have no value. The bars beneath count municipalities by value and are the key to the colours.",
        "[町|まち]を[色|いろ]で[分|わ]けた[地図|ちず]です。[青|あお]い[線|せん]は[圏域|けんいき]です。[青|あお]い[点|てん]は[中心|ちゅうしん]の[市|し]です。ななめの[線|せん]は[数|かず]がない[町|まち]です。[沖縄|おきなわ]と[小笠原|おがさわら]は[枠|わく]の[中|なか]です。[下|した]の[棒|ぼう]は[町|まち]の[数|かず]です。";
    MAP_SAYS = "高いほうから{a}、{b}、{c}。低いほうから{x}、{y}、{z}。", "Highest: {a}, {b}, {c}. Lowest: {x}, {y}, {z}.",
        "[高|たか]い[町|まち]は{a}と{b}です。[低|ひく]い[町|まち]は{x}と{y}です。";
    NAMED = "{name} {value}", "{name} {value}", "{name} {value}";
    MAP_CAVEAT = "面積の広い市町村ほど目立ちますが、広さは人の数ではありません。", "Large municipalities catch the eye; their size is not their number of people.",
        "[広|ひろ]い[町|まち]は[目立|めだ]ちます。でも[人|ひと]が[多|おお]いとはかぎりません。";
    MAP_SOURCE = "。地図は「国土数値情報(行政区域データ)」(国土交通省、2025年)を加工", ". Map processed from National Land Numerical Information (MLIT, 2025)",
        "。[地図|ちず]は[国土交通省|こくどこうつうしょう]「[国土数値情報|こくどすうちじょうほう]」から[作|つく]りました";
    MAP_TABLE = "値ごとの市町村の数", "Municipalities by value", "[値|あたい]ごとの[町|まち]の[数|かず]";

    COMPARE_GREW = "{indicator}がふえたのは、{treated}で{n1}のうち{up1}、{control}で{n2}のうち{up2}",
        "{indicator} grew in {up1} of {n1} {treated} and in {up2} of {n2} {control}",
        "ふえた[町|まち]は、{treated}は{n1}のうち{up1}。ほかは{n2}のうち{up2}。";
    COMPARE_ROSE = "{indicator}が上がったのは、{treated}で{n1}のうち{up1}、{control}で{n2}のうち{up2}",
        "{indicator} rose in {up1} of {n1} {treated} and in {up2} of {n2} {control}",
        "[上|あ]がった[町|まち]は、{treated}は{n1}のうち{up1}。ほかは{n2}のうち{up2}。";
    COMPARE_SUBTITLE = "{indicator}の{measure}、{period}。くらべている市町村だけを塗った", "{measure} of {indicator}, {period}. Only the municipalities compared are filled",
        "{indicator}の{measure}。{period}。くらべる[町|まち]だけに[色|いろ]があります。";

    SCENARIO_TITLE = "{year}年に{service}が{secure}のは、{n}市町村のうち{a}({regime})",
        "{year}: {service} {secure} in {a} of {n} municipalities ({regime})",
        "{year}[年|ねん]。{service}が{secure}[町|まち]は{n}のうち{a}。";
    SCENARIO_SUBTITLE = "{service}、{regime}、{year}年。濃い色ほど保ちやすい。近づくと、丸・半丸・輪でも示す",
        "{service}, {regime}, {year}. The darker the fill, the safer; closer up, discs, half-discs and rings say the same",
        "{service}。{regime}。{year}[年|ねん]。[色|いろ]がこいほど[続|つづ]きやすいです。";
    SCENARIO_DESCRIPTION = "市町村を、サービスが保ちやすい・分かれ目・むずかしいの3つに塗り分けた日本地図。沖縄・奄美と小笠原は枠の中。",
        "A map of Japan, each municipality filled by whether a service is secure, uncertain or hard to keep. Okinawa with Amami and Ogasawara stand in frames.",
        "[町|まち]を3つの[色|いろ]に[分|わ]けた[地図|ちず]です。[沖縄|おきなわ]と[小笠原|おがさわら]は[枠|わく]の[中|なか]です。";
    SCENARIO_SAYS = "{a}、{b}、{c}。", "{a}, {b}, {c}.", "{a}。{b}。{c}。";
    STATUS_COUNT = "{status} {n}", "{status} {n}", "{status} {n}";

    INSET_SOUTH = "沖縄・奄美(縮尺3/4)", "Okinawa, Amami (¾ scale)", "[沖縄|おきなわ]・[奄美|あまみ]";
    INSET_OGASAWARA = "小笠原", "Ogasawara", "[小笠原|おがさわら]";

    HELP = "矢印キーで隣の市町村へ。Homeで1位、Endで最後の順位。名前を打つとその市町村へ(かな・漢字は「地図でさがす」の欄へ移る)。Enterで開く。プラスとマイナスで拡大・縮小、0で全国。Shiftと矢印で地図を動かす。",
        "Arrow keys move to the neighbour; Home to the first rank, End to the last; type a name to jump (kana and kanji go on in the box “Find on the map”); Enter opens. Plus and minus zoom, 0 shows the whole country, Shift with arrows moves the map.",
        "[矢印|やじるし]キーで[隣|となり]の[町|まち]へ[行|い]きます。エンターで[開|ひら]きます。";
    GO = "地図でさがす(市町村・都道府県)", "Find on the map (municipality or prefecture)", "[地図|ちず]でさがす";
    ROLE = "地図", "map", "[地図|ちず]";
    ZOOM_IN = "拡大", "Zoom in", "[大|おお]きく";
    ZOOM_OUT = "縮小", "Zoom out", "[小|ちい]さく";
    WHOLE = "全国", "Whole country", "[全国|ぜんこく]";
    OPEN_TOWN = "{name}のページ", "Page of {name}", "{name}のページ";
    VIEW = "横{km} km、{name}のあたり", "{km} km across, around {name}", "[横|よこ]{km}km。{name}のあたりです。";
    NO_FURTHER = "この方向に市町村はありません", "No municipality further that way", "この[先|さき]に[町|まち]はありません";
    NOT_FOUND = "{typed}で始まる名前はありません", "No name begins with {typed}", "{typed}はありません";
    LIST = "順位の一覧", "List by rank", "[順番|じゅんばん]";
    LIST_HARDEST = "市町村の一覧(むずかしい順)", "List, hardest first", "[町|まち]の[一覧|いちらん]";
    HINT = "地図を押すか、地図に移って矢印キーで、市町村を選べます。", "Press the map, or move to it and use the arrow keys, to choose a municipality.",
        "[地図|ちず]をおすと、[町|まち]がわかります。";
    LIST_NOTE = "地図で選ぶと、ここもその市町村に動きます。", "Choosing on the map moves this list along.", "[地図|ちず]で[選|えら]ぶと、ここも[動|うご]きます。";
    RANK = "順位", "Rank", "[順番|じゅんばん]";
    NAME = "市町村", "Municipality", "[町|まち]";
    VALUE = "値", "Value", "[値|あたい]";
    GROUP = "組", "Group", "[組|くみ]";
    EARLIER = "前の{n}", "Previous {n}", "[前|まえ]の{n}";
    LATER = "次の{n}", "Next {n}", "[次|つぎ]の{n}";
    INDICATOR = "地図にする指標", "Indicator on the map", "[地図|ちず]で[見|み]るもの";
    MEASURE = "測り方", "Measure", "くらべ[方|かた]";
    COLOURS = "色", "Colours", "[色|いろ]";
    CLASSED = "段階", "Classes", "だんかい";
    CONTINUOUS = "連続", "Continuous", "なめらか";
    YEAR = "年", "Year", "[年|とし]";
    PLAY = "動かす", "Play", "[動|うご]かす";
    PAUSE = "止める", "Pause", "[止|と]める";
    NEXT_YEAR = "次の年", "Next year", "[次|つぎ]の[年|とし]";
    TITLE = "地図で見る", "On the map", "[地図|ちず]で[見|み]る";
    WAIT = "地図を読んでいます", "Loading the map", "[地図|ちず]を[読|よ]んでいます";
    SERVICE = "サービス", "Service", "サービス";
    REGIME = "しくみ", "Way", "しくみ";
}
