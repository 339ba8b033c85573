//! What a page says when the app cannot run; written into every page by `prerender`.
use super::Text;

/// JavaScript is switched off.
pub const NO_SCRIPT: Text = Text::new(
    "この文書は読めますが、くらべ方の変更と図の表示にはJavaScriptが必要です。",
    "You can read this page, but changing the comparison and drawing the charts need JavaScript.",
    "このページは [読|よ]めます。[図|ず]を [見|み]るには JavaScript が いります。",
);

/// The app did not arrive or is not understood by this browser.
pub const FAILED: Text = Text::new(
    "アプリを読み込めませんでした。文書はこのまま読めます。再読み込みするか、新しいブラウザでお試しください。",
    "The app could not be loaded. You can read the page as it is; please reload it or try a newer browser.",
    "アプリが [動|うご]きません。もういちど ページを [開|ひら]いてください。",
);
