//! Words that leave the page with a figure, and those of the row beneath it: table, files, embed, link, citation.

use super::{Text, site::texts};

texts! {
    NOTE_SOURCE = "出典: {source}", "Source: {source}", "[出典|しゅってん]: {source}";
    NOTE_TERMS = "図と文は圏域くらべ、CC BY 4.0。統計は公表値を加工したもの。", "Figure and text: Kurabe, CC BY 4.0. Statistics processed from the publications named.", "[図|ず]は[圏域|けんいき]くらべ、CC BY 4.0です。";
    NOTE_DATE = "データの日付 {date}、取得 {day}", "Data date {date}, downloaded {day}", "データは{date}、とった[日|ひ]は{day}です。";
    NOTE_CAVEAT = "注意: {caveat}", "Caveat: {caveat}", "[注意|ちゅうい]: {caveat}";
    NOTES_COLUMN = "ファイル全体についての出典・条件・日付・リンク・注意(行ごとの値ではない)",
        "Source, terms, date, link and caveat of the whole file (not of the row)",
        "ファイルについての[説明|せつめい]です。";
    VALUES_CAPTION = "図の印の1つ1つの値(丸めていない)", "The value behind every mark, unrounded", "[図|ず]の1つ1つの[値|あたい]";
    README_FILES = "表は UTF-8(BOM つき)の CSV です。型と単位は datapackage.json(Frictionless)と *-metadata.json(CSVW)にもあります。条件(選んだ比べ方)は parameters.json、引用の書き方は CITATION にあります。",
        "Tables are CSV in UTF-8 with a byte order mark. Types and units are also in datapackage.json (Frictionless) and *-metadata.json (CSVW); what was chosen is in parameters.json, how to cite in CITATION.",
        "[表|ひょう]はCSVです。[単位|たんい]はdatapackage.jsonにあります。[引用|いんよう]はCITATIONを[見|み]てください。";
    README_CODES = "municipality の列は「5桁の団体コード 名前」という文字です(はじめの0が消えないように)。コードだけを使うときは最初の5文字を取ってください。= + - @ で始まる文字には ' を付けてあります。最後の列 about_this_file は行の値ではありません。({site})",
        "The column municipality is text, “five-digit code name”, so that no program drops a leading zero; take its first five characters for the code. Text that begins with = + - @ has a ' in front. The last column, about_this_file, is not about the row. ({site})",
        "municipalityは[番号|ばんごう]と[名前|なまえ]です。[番号|ばんごう]は5つの[数字|すうじ]です。({site})";
    CITE_PLAIN = "{site}「{title}」(データの日付 {date})、{link}、{day} 閲覧。", "Kurabe, “{title}” (data date {date}), {link}, accessed {day}.", "{site}「{title}」(データは{date})、{link}、{day}。";
    CITE_NOTE = "Data date {date}, accessed {day}", "Data date {date}, accessed {day}", "Data date {date}, accessed {day}";
    IN_PICTURE = "出典: {source} 作図: 圏域くらべ(データ {date})、CC BY 4.0、{link}", "Source: {source} Figure: Kurabe (data {date}), CC BY 4.0, {link}", "[出典|しゅってん]: {source} [図|ず]: [圏域|けんいき]くらべ(データ {date})、CC BY 4.0、{link}";
    EMBED_LINK = "{title} – {site}", "{title} – {site}", "{title} – {site}";

    FIGURE = "図", "Figure", "[図|ず]";
    ROW = "この図について", "About this figure", "この[図|ず]のこと";
    FILES = "画像・CSV", "Image, CSV", "[絵|え]・CSV";
    EMBED = "埋め込む", "Embed", "はりつける";
    LINK = "共有・引用", "Share, cite", "[見|み]せる・[引用|いんよう]";
    PICTURE = "画像", "Picture", "[絵|え]";
    SHAPE = "画像の形", "Shape", "[絵|え]の[形|かたち]";
    SHAPE_NATURAL = "そのまま", "As it is", "そのまま";
    SHAPE_PORTRAIT = "縦長", "Portrait", "たて[長|なが]";
    SHAPE_SQUARE = "正方形", "Square", "ま[四角|しかく]";
    SHAPE_WIDE = "横長", "Wide", "よこ[長|なが]";
    PNG = "PNG {n}倍", "PNG {n}×", "PNG {n}[倍|ばい]";
    SVG = "SVG(拡大しても鮮明)", "SVG (any size)", "SVG";
    PICTURE_NOTE = "題名・出典・注意書き・日付は画像の中に入ります。", "Title, source, caveat and date are inside the picture.", "[出典|しゅってん]と[注意|ちゅうい]も[絵|え]に[入|はい]ります。";
    NUMBERS = "数字", "Numbers", "[数字|すうじ]";
    CSV_SHOWN = "CSV: 表のとおり", "CSV: the table as shown", "CSV: [表|ひょう]のとおり";
    CSV_VALUES = "CSV: 図の値すべて", "CSV: every value in the figure", "CSV: [図|ず]の[値|あたい]ぜんぶ";
    JSON = "JSON", "JSON", "JSON";
    ZIP = "ZIP: 表・説明・引用・条件・画像", "ZIP: tables, metadata, citation, parameters, picture", "ZIP: ぜんぶ";
    NUMBERS_NOTE = "Excelで開けます(BOM付きUTF-8)。出典・条件・リンク・注意は最後の列に入ります。", "Opens in Excel (UTF-8 with BOM). Source, terms, link and caveat are in the last column.", "Excelで[開|ひら]けます。";
    MADE = "{file} を保存しました", "{file} has been saved", "{file}をほぞんしました";
    NOT_MADE = "このブラウザでは作れませんでした", "This browser could not make it", "このブラウザでは[作|つく]れません";

    LISTEN = "音で聞く", "Listen", "[音|おと]で[聞|き]く";
    TUNE = "{line}: いちばん低いのは{low_at}の{low}、いちばん高いのは{high_at}の{high}", "{line}: lowest {low} at {low_at}, highest {high} at {high_at}", "{line}: [低|ひく]いのは{low_at}の{low}。[高|たか]いのは{high_at}の{high}。";

    COPY_LINK = "リンクをコピー", "Copy link", "リンクをコピー";
    COPY = "コピー", "Copy", "コピー";
    COPIED = "コピーしました", "Copied", "コピーしました";
    NOT_COPIED = "コピーできませんでした", "Could not copy", "コピーできませんでした";
    COPY_BY_HAND = "コピーできませんでした。文字を選んであります。", "Could not copy; the text is selected.", "[文字|もじ]を[選|えら]びました。";
    LINK_LABEL = "この図のリンク(条件とデータの日付を含む)", "Link to this figure, with its settings and data date", "この[図|ず]のリンク";
    SHARE = "共有", "Share", "[送|おく]る";
    LINE = "LINEで送る", "Send by LINE", "LINEで[送|おく]る";
    X = "Xに投稿", "Post on X", "Xに[書|か]く";
    QR = "QRコード", "QR code", "QRコード";
    CITE = "引用する", "Cite this", "[引用|いんよう]の[書|か]き[方|かた]";
    CITE_TEXT = "文", "Plain", "[文|ぶん]";
    CITE_JA = "日本語の文献表の形", "Japanese style", "[日本語|にほんご]の[形|かたち]";
    REPORT = "この図のまちがいを知らせる", "Report an error in this figure", "まちがいを[知|し]らせる";
    REPORT_TEXT = "報告の文(書きたして、このサイトを公開している人に送れます)", "Report as text (complete it and send it to whoever publishes this site)", "[知|し]らせる[文|ぶん]([書|か]きたして[送|おく]ります)";
    REPORT_TITLE = "まちがいの報告: {id}", "Error report: {id}", "まちがい: {id}";
    REPORT_BODY = "どこが、どう違うか:\n\n正しい値とその出典:\n\n---\nページ: {link}\n図: {title}\nデータの日付: {date}\n値: {value}\n",
        "What is wrong, and where:\n\nThe right value and its source:\n\n---\nPage: {link}\nFigure: {title}\nData date: {date}\nValue: {value}\n",
        "どこがちがいますか?\n\n---\nページ: {link}。\n[図|ず]: {title}。\nデータ: {date}\n[値|あたい]: {value}\n";

    EMBED_LEAD = "記事やブログにこの図をそのまま置けます。高さ・言葉・出典・注意書きは図が自分で持っていきます。", "Put this figure into an article or blog. It brings its height, language, source and caveat along.", "この[図|ず]をあなたのページにはれます。";
    EMBED_HOW = "置き方", "How", "[置|お]き[方|かた]";
    EMBED_FIXED = "スクリプトなし", "No script", "スクリプトなし";
    EMBED_FITTING = "高さを自動で", "Height by script", "[高|たか]さを[自動|じどう]で";
    EMBED_PICTURE = "画像だけ", "Picture only", "[絵|え]だけ";
    EMBED_FITTING_NOTE = "短いスクリプトが高さを合わせます。スクリプトが消されても、切れない高さで残ります。", "A short script fits the height. Where it is stripped, a height that cuts nothing off remains.", "[高|たか]さがいつも[合|あ]います。";
    EMBED_FIXED_NOTE = "高さ{px}pxなら、どの幅でも切れません。広いページでは下が空くので、height の数字を小さくしてください。", "A height of {px} px cuts nothing off at any width. On a wide page it leaves room below: lower the number of height.", "[高|たか]さは{px}です。[数字|すうじ]は[変|か]えられます。";
    EMBED_GROUND = "色", "Colours", "[色|いろ]";
    EMBED_LIGHT = "明るい", "Light", "[明|あか]るい";
    EMBED_DARK = "暗い", "Dark", "[暗|くら]い";
    EMBED_AUTO = "読む人に合わせる", "As the reader’s device", "[読|よ]む[人|ひと]に[合|あ]わせる";
    ALT_TEXT = "代替テキスト(画像の説明を書く欄に)", "Alternative text (for your editor’s field)", "[絵|え]の[説明|せつめい]";
    EMBED_STATE = "中身", "Content", "[中身|なかみ]";
    EMBED_LIVE = "最新に従う", "Live", "[新|あたら]しいまま";
    EMBED_FROZEN = "いまに固定", "Frozen", "[今|いま]のまま";
    EMBED_LIVE_NOTE = "データや初期値が新しくなれば、図も新しくなります。", "When data or defaults change, the figure follows.", "データがかわると、[図|ず]もかわります。";
    EMBED_FROZEN_NOTE = "条件とデータの日付を住所に固定します。データが変わったあとは、図が「以前の日付・いまの日付」を示します。数字を変えたくないときは画像を使ってください。",
        "Settings and data date are pinned in the address. After new data the figure says which date it was made with; use a picture where the numbers must never change.",
        "[今|いま]の[選|えら]び[方|かた]のままにします。";
    EMBED_PICTURE_NOTE = "画像は初期の条件のものです。自分で選んだ条件の図は「画像・CSV」から保存して使ってください。", "The ready-made picture shows the default settings; for settings of your own save a picture under “Image, CSV”.", "[絵|え]は、はじめの[選|えら]び[方|かた]です。";
    EMBED_PREVIEW = "見本", "Preview", "[見本|みほん]";
    EMBED_PHONE = "スマートフォン(320px)", "Phone (320 px)", "スマホ";
    EMBED_DESKTOP = "パソコン(640px)", "Desktop (640 px)", "パソコン";
    EMBED_CODE = "コピーするコード", "Code to copy", "コピーするコード";
    EMBED_COPY = "コードをコピー", "Copy code", "コードをコピー";
    EMBED_HOSTS = "WordPress・note・Ghost では", "In WordPress, note, Ghost", "WordPressなどでは";
    EMBED_WORDPRESS = "WordPress: 「カスタムHTML」ブロックにコードを貼ります。iframeを許さない権限では「画像だけ」を使います。", "WordPress: paste into a Custom HTML block. Where your role may not use iframes, take “Picture only”.", "WordPress:「カスタムHTML」にはります。";
    EMBED_NOTE = "note: iframeは貼れないので、画像を保存して貼り、リンクを本文に入れます。", "note: iframes are not accepted; save a picture, and put the link in the text.", "note:[絵|え]をはって、リンクを[書|か]きます。";
    EMBED_GHOST = "Ghost: 「HTML」カードにコードを貼ります。初期の条件の図はアドレスを貼るだけでも埋め込めます(oEmbed)。", "Ghost: paste into an HTML card. A figure with default settings also embeds by its address alone (oEmbed).", "Ghost:「HTML」カードにはります。";
    EMBED_DATAWRAPPER = "Datawrapperやpymの高さ調整をすでに使っているページでは、「スクリプトなし」のままで高さが合います。", "On a page that already listens to Datawrapper or pym, the code without script fits its height.", "[高|たか]さが[合|あ]うページもあります。";
    ALONE = "画像・CSV・埋め込み", "Image, CSV, embed", "[絵|え]・CSV・リンク";
    EMBED_BACK = "{site}で開く", "Open in {site}", "{site}で[開|ひら]く";
    EMBED_UNKNOWN = "この名前の図はありません。", "There is no figure of this name.", "この[図|ず]はありません。";
    EMBED_STANDARD = "ここに見えているのは、初期の条件の図です。選ばれた条件の図は下のリンクで開けます。", "Shown here is the figure with default settings. The link below opens it with the settings asked for.", "これは、はじめの[選|えら]び[方|かた]の[図|ず]です。";
}
