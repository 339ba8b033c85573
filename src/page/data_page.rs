//! `/data`: every table with its size, terms and metadata, and how to read it.

use super::{Nav, reading};
use crate::text::data_page::{self as text, DOWNLOADS, Terms};
use crate::text::number::plain;
use crate::text::prose::Slot;
use crate::ui::{said, say};
use crate::view::Route;
use leptos::prelude::*;

/// The page.
#[component]
pub fn DataPage() -> impl IntoView {
    reading::page(text::TITLE, text::BODY, Route::Data, Vec::new(), |slot| match slot {
        Slot::Tables => tables(),
        Slot::Code => view! { <pre tabindex="0">{text::CODE_R}</pre><pre tabindex="0">{text::CODE_PYTHON}</pre> }.into_any(),
        _ => ().into_any(),
    })
}

fn tables() -> AnyView {
    let nav = Nav::get();
    let head = [
        (text::HEAD_TABLE, true),
        (text::HEAD_WHAT, true),
        (text::HEAD_ROWS, false),
        (text::HEAD_COLUMNS, false),
        (text::HEAD_SIZE, false),
        (text::HEAD_TERMS, true),
        (text::HEAD_SOURCE, true),
        (text::HEAD_METADATA, true),
    ];
    let rows = DOWNLOADS.iter().map(|d| {
        let terms = match d.terms {
            Terms::Government => text::TERMS_GOVERNMENT,
            Terms::Own => text::TERMS_OWN,
            Terms::Source => text::TERMS_SOURCE,
        };
        let metadata = nav.file(&format!("data/{}-metadata.json", d.file));
        vec![
            view! { <a href=nav.file(&format!("data/{}", d.file)) download=d.file>{d.file}</a> }.into_any(),
            say(d.what),
            plain(f64::from(d.rows), 0).into_any(),
            d.columns.to_string().into_any(),
            format!("{} kB", plain(f64::from(d.bytes) / 1000.0, if d.bytes < 10_000 { 1 } else { 0 })).into_any(),
            say(terms),
            say(d.source),
            view! { <a href=metadata>{text::CSVW}</a> }.into_any(),
        ]
    });
    reading::table(said(text::TITLE), &head, rows.collect())
}
