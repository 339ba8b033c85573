//! Words on the page: the current language, and readings shown as ruby.

use crate::data::Municipality;
use crate::text::{Language, Text, strip_readings};
use leptos::prelude::*;

/// The language of the page being drawn.
pub fn language() -> Language {
    use_context::<Language>().unwrap_or_default()
}

/// A text in the page's language as plain string (titles, attributes, charts).
pub fn said(text: Text) -> String {
    strip_readings(text.raw(language()))
}

/// A text in the page's language, readings as ruby.
pub fn say(text: Text) -> AnyView {
    words(text.raw(language()))
}

/// A text with its blanks filled, readings as ruby.
pub fn words_of(text: Text, values: &[(&str, &str)]) -> AnyView {
    words(&crate::text::fill(text.raw(language()), values))
}

/// The same where the language is already known (in closures that run outside of the page's context).
pub fn words_in(language: Language, text: Text, values: &[(&str, &str)]) -> AnyView {
    words(&crate::text::fill(text.raw(language), values))
}

/// A string whose `[漢字|かんじ]` become ruby.
pub fn words(raw: &str) -> AnyView {
    let mut parts: Vec<AnyView> = Vec::new();
    let mut rest = raw;
    while let Some(open) = rest.find('[') {
        let Some((inside, after)) = rest[open + 1..].split_once(']') else { break };
        let Some((base, reading)) = inside.split_once('|') else { break };
        if open > 0 {
            parts.push(rest[..open].to_owned().into_any());
        }
        parts.push(ruby(base, reading));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(rest.to_owned().into_any());
    }
    parts.into_any()
}

fn ruby(base: &str, reading: &str) -> AnyView {
    let (base, reading) = (base.to_owned(), reading.to_owned());
    view! { <ruby>{base}<rp>"("</rp><rt>{reading}</rt><rp>")"</rp></ruby> }.into_any()
}

/// A municipality's name in the page's language; with its reading in やさしい日本語.
pub fn place_name(m: &Municipality) -> AnyView {
    match language() {
        Language::Ja => m.name_ja.to_string().into_any(),
        Language::En => m.name_en.to_string().into_any(),
        Language::Easy => ruby(&m.name_ja, &m.name_kana),
    }
}

/// A municipality's name as a link to its page.
pub fn place_link(m: &Municipality) -> AnyView {
    let href = crate::page::Nav::get().href(&crate::view::Route::Municipality(m.code));
    view! { <a href=href>{place_name(m)}</a> }.into_any()
}
