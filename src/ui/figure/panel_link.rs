//! リンク: the address with everything in it, ways to pass it on, and how to cite the figure.

use super::host;
use crate::export;
use crate::figure::Figure;
use crate::page::Nav;
use crate::text::{Text, export as t};
use crate::ui::{language, said, say};
use crate::view::report::{REPOSITORY, Report};
use crate::view::{Standing, share};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// The panel.
#[component]
pub(super) fn LinkPanel(figure: Signal<Option<Arc<Figure>>>, id: &'static str, at: Signal<Standing>) -> impl IntoView {
    let (nav, lang) = (Nav::get(), language());
    let link = Signal::derive(move || at.with(|s| host::address(nav, s)));
    let title = Signal::derive(move || figure.with(|f| f.as_deref().map(|f| f.title.clone()).unwrap_or_default()));
    let cite = Signal::derive(move || {
        let papers = at.with(|s| host::papers(nav, id, s));
        figure.with(|f| f.as_deref().map(|f| export::citations(f, &papers)))
    });
    let cited = move |get: fn(&export::Citation) -> &str| {
        Signal::derive(move || cite.with(|c| c.as_ref().map(|c| get(c).to_owned()).unwrap_or_default()))
    };
    let report = Signal::derive(move || {
        let says = figure.with(|f| f.as_deref().map(|f| f.says.clone()).unwrap_or_default());
        Report::figure(lang, id, &title.get(), &link.get(), &says)
    });
    let issue = REPOSITORY.map(|repository| {
        let href = move || report.get().issue(Some(repository));
        view! { <p><a href=href target="_blank" rel="noopener noreferrer">{say(t::REPORT)}</a></p> }
    });
    let qr = RwSignal::new(false);
    let code = move || {
        qr.get()
            .then(|| export::qr_svg(&link.get()))
            .flatten()
            .map(|svg| view! { <div class="qr" role="img" aria-label=said(t::QR) inner_html=svg></div> })
    };
    let native = host::can_share().then(|| {
        view! { <button type="button" class="small" on:click=move |_| host::share(&title.get_untracked(), &link.get_untracked())>{say(t::SHARE)}</button> }
    });
    view! {
        <div class="links-panel">
            <Copyable label=t::LINK_LABEL text=link rows=2 action=t::COPY_LINK/>
            <div class="buttons">
                {native}
                <a class="button small" href=move || share::line(&link.get()) target="_blank" rel="noopener noreferrer">{say(t::LINE)}</a>
                <a class="button small" href=move || share::x(&title.get(), &link.get()) target="_blank" rel="noopener noreferrer">{say(t::X)}</a>
                <button type="button" class="small" aria-expanded=move || qr.get().to_string() on:click=move |_| qr.update(|q| *q = !*q)>{say(t::QR)}</button>
            </div>
            {code}
            <p class="panel-title">{say(t::CITE)}</p>
            <Copyable label=t::CITE_TEXT text=cited(|c| &c.plain) rows=3 action=t::COPY/>
            <Copyable label=t::CITE_JA text=cited(|c| &c.japanese) rows=3 action=t::COPY/>
            <Copyable label=BIBTEX text=cited(|c| &c.bibtex) rows=4 action=t::COPY/>
            <p class="panel-title">{say(t::REPORT)}</p>
            {issue}
            <Copyable label=t::REPORT_TEXT text=Signal::derive(move || report.get().text()) rows=3 action=t::COPY/>
        </div>
    }
}

/// The name of the format is the same in every language.
const BIBTEX: Text = Text::new("BibTeX", "BibTeX", "BibTeX");

/// A text to be taken along: readable, selectable, and copied by a button.
#[component]
pub(super) fn Copyable(label: Text, text: Signal<String>, rows: u32, action: Text) -> impl IntoView {
    let lang = language();
    let area = NodeRef::<html::Textarea>::new();
    let message = host::message();
    let press = move |_| {
        let Some(area) = area.get_untracked() else { return };
        host::copy(&text.get_untracked(), move |copied| {
            if !copied {
                area.select();
            }
            message.set(if copied { t::COPIED } else { t::COPY_BY_HAND }.plain(lang));
        });
    };
    view! {
        <div class="copyable">
            <label><span>{say(label)}</span><textarea node_ref=area readonly rows=rows spellcheck="false" prop:value=move || text.get()></textarea></label>
            <div class="buttons"><button type="button" class="small" on:click=press>{say(action)}</button><span role="status">{move || message.get()}</span></div>
        </div>
    }
}

/// A button that copies a text that stands elsewhere.
#[component]
pub fn CopyButton(
    /// The text.
    text: Signal<String>,
    /// What the button says.
    label: Text,
) -> impl IntoView {
    let lang = language();
    let message = host::message();
    let press = move |_| {
        host::copy(&text.get_untracked(), move |copied| message.set(if copied { t::COPIED } else { t::NOT_COPIED }.plain(lang)));
    };
    view! {
        <div class="copyable"><div class="buttons"><button type="button" class="small" on:click=press>{say(label)}</button><span role="status">{move || message.get()}</span></div></div>
    }
}
