//! The list of corrections, and how to report an error; part of `/about`.

use super::{Nav, reading};
use crate::text::about;
use crate::text::corrections::{self as t, CORRECTIONS};
use crate::ui::{language, said, say};
use crate::view::Route;
use crate::view::report::{REPOSITORY, Report};
use leptos::prelude::*;

/// The section.
#[component]
pub fn Corrections() -> impl IntoView {
    let lang = language();
    let list = if CORRECTIONS.is_empty() {
        view! { <p>{say(t::NONE)}</p> }.into_any()
    } else {
        let head = [(t::DATE, true), (t::WHAT, true), (t::OLD, false), (t::NEW, false), (t::FIGURES, true)];
        let rows = CORRECTIONS
            .iter()
            .map(|c| vec![c.date.into_any(), say(c.what), c.old.into_any(), c.new.into_any(), c.figures.join(", ").into_any()]);
        reading::table(said(t::TITLE), &head, rows.collect())
    };
    let report = Report::page(lang, &about::TITLE.plain(lang), &Nav::get().href(&Route::About));
    let way = match report.issue(REPOSITORY) {
        Some(link) => view! { <p><a href=link rel="noreferrer external">{say(t::REPORT)}</a>" "{say(t::REPORT_NOTE)}</p> }.into_any(),
        None => view! { <p>{say(t::REPORT_BY_TEXT)}</p><pre data-report="">{report.text()}</pre> }.into_any(),
    };
    view! {
        <section class="page prose" data-corrections="">
            <h2 id="corrections">{say(t::TITLE)}</h2>
            <p>{say(t::LEAD)}</p>
            {list}
            {way}
        </section>
    }
}
