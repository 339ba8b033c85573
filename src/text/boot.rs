//! What a page says when the app cannot run, or when there is a newer one; written into every page by `prerender`.
use super::Text;
use super::site::texts;

texts! {
    /// JavaScript is switched off.
    NO_SCRIPT = "この文書は読めますが、くらべ方の変更と図の操作にはJavaScriptが必要です。文章・表・図・ダウンロードはこのまま使えます。",
        "You can read this page, its tables and figures, and download every file; changing the comparison needs JavaScript.",
        "このページは[読|よ]めます。[選|えら]びなおすには JavaScript が いります。";
    /// The app did not arrive.
    FAILED = "アプリを読み込めませんでした。文章・表・図はこのまま読めます。くらべ方は変えられません。再読み込みしてみてください。",
        "The app could not be loaded. Text, tables and figures can be read as they are; the comparison cannot be changed. Reloading may help.",
        "アプリが[動|うご]きません。ページは[読|よ]めます。もういちど ページを[開|ひら]いてください。";
    /// The browser does not know what the app needs.
    OLD = "このブラウザではアプリが動きません。文章・表・図はこのまま読めます。くらべ方を変えるには、新しいブラウザで開いてください。",
        "The app does not run in this browser. Text, tables and figures can be read as they are; to change the comparison, use a newer browser.",
        "このブラウザでは アプリが[動|うご]きません。ページは[読|よ]めます。";
    /// The app has come to a stop.
    STOPPED = "アプリが途中で止まりました。表示されている数字と文章はそのまま読めます。操作を続けるには、ページを読み直してください。設定はアドレスに残っています。",
        "The app has stopped. What is shown can still be read. To go on, reload the page; your settings are kept in the address.",
        "アプリが[止|と]まりました。ページを[読|よ]みなおしてください。";
    /// An empty page before the app has drawn it.
    OPENING = "ページを開いています。", "Opening the page.", "ページを[開|ひら]いています。";
    /// A newer version of the site has been loaded in the background.
    NEW_VERSION = "サイトの新しい版があります。今の設定はそのまま残ります。", "There is a newer version of this site. Your settings will be kept.",
        "[新|あたら]しいページが あります。";
    /// Button beside it.
    APPLY = "新しい版にする", "Use the newer version", "[新|あたら]しくする";
    /// Button: everything about this area onto the device.
    KEEP = "この圏域を、ネットなしでも見られるようにする", "Keep this area for use without a network", "ネットがなくても[見|み]られるようにする";
    /// What the button does.
    KEEP_WHAT = "この圏域のページと市町村のページ、データの表を、この端末に保存します(約{mb} MB)。",
        "Stores this area's page, the pages of its municipalities and the data on this device (about {mb} MB).",
        "このページとデータを[保存|ほぞん]します。";
    /// While it works.
    KEEPING = "保存しています", "Storing", "[保存|ほぞん]しています";
    /// Done.
    KEPT = "保存しました。ネットがなくても開けます。", "Stored. It opens without a network now.", "[保存|ほぞん]しました。";
    /// Not possible.
    NOT_KEPT = "保存できませんでした。空き容量か、ブラウザの設定のためです。ネットがあれば、このまま使えます。",
        "It could not be stored, for lack of room or because the browser does not allow it. With a network everything works as before.",
        "[保存|ほぞん]できませんでした。";
}

#[cfg(test)]
mod tests {
    #[test]
    fn easy_is_easy() {
        super::ALL.iter().for_each(|(_, t)| crate::text::prose::tests::assert_easy(t));
    }
}
