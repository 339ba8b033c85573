//! 同じ数字を自分で出す: the question as it stands now, as a script to copy or save.

use super::Store;
use crate::compare::Question;
use crate::compare::reproduce::{Part, Program, Script, script};
use crate::page::Nav;
use crate::text::reproduce as text;
use crate::ui::*;
use crate::view::Route;
use leptos::prelude::*;

/// The section; `shared` is the query with everything in it.
#[component]
pub fn Reproduce(
    /// The question now.
    question: Memo<Question>,
    /// The query of a link that keeps its meaning.
    shared: Signal<String>,
) -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let place = NodeRef::<leptos::html::Section>::new();
    let near = RwSignal::new(cfg!(not(feature = "csr")));
    when_near_or_idle(place, move || near.set(true));
    let (program, part) = (RwSignal::new(Program::default()), RwSignal::new(Part::default()));
    let written = Memo::new(move |_| {
        let base = store.base().filter(|_| near.get())?;
        let address = format!("{}{}", origin(), nav.href_in(lang, &Route::Compare, &shared.get()));
        Some(question.with(|q| script(&base, q, program.get(), part.get(), &address)))
    });
    let with = move |get: fn(&Script) -> String| move || written.with(|s| s.as_ref().map(get).unwrap_or_default());
    let told = RwSignal::new(None::<crate::text::Text>);
    Effect::new(move |_| {
        written.track();
        told.set(None);
    });
    let copy = move |_| {
        let script = written.with_untracked(|s| s.as_ref().map(|s| s.text.clone()).unwrap_or_default());
        copy_text(&script, move |done| {
            told.try_set(Some(if done { text::COPIED } else { text::NOT_COPIED }));
        });
    };
    let files = move || {
        let names = written.with(|s| s.as_ref().map(|s| s.files.clone()).unwrap_or_default());
        let link = |name: &'static str| view! { <a href=nav.file(&format!("data/{name}")) download=name>{name}</a>" " };
        names.into_iter().map(link).collect_view()
    };
    let programs = Program::ALL.map(|p| Choice::new(p.ending(), text::program(p).raw(lang))).to_vec();
    let parts = Part::ALL.map(|p| Choice::new(p.id(), text::part(p).raw(lang))).to_vec();
    let choose_program =
        Callback::new(move |id: String| Program::ALL.into_iter().filter(|p| p.ending() == id).for_each(|p| program.set(p)));
    let choose_part = Callback::new(move |id: String| Part::ALL.into_iter().filter(|p| p.id() == id).for_each(|p| part.set(p)));
    // A link has words even while its script is under way.
    let save =
        move || words_in(lang, text::DOWNLOAD, &[("name", &written.with(|s| s.as_ref().map(|s| s.name.clone()).unwrap_or_default()))]);
    let command = move || {
        let program = if program.get() == Program::Python { "python3" } else { "Rscript" };
        written.with(|s| s.as_ref().map(|s| format!("{program} {}", s.name)).unwrap_or_default())
    };
    view! {
        <section id="reproduce" data-question="reproduce" node_ref=place>
            <h2>{say(text::TITLE)}</h2>
            <p>{say(text::LEAD)}" "{say(text::EXACT)}</p>
            <p class="files">{say(text::FILES)}" "{files}</p>
            <div class="choices">
                <Segmented label=said(text::LANGUAGE) choices=programs value=Signal::derive(move || program.get().ending().to_owned()) on_choose=choose_program/>
                <Segmented label=said(text::PART) choices=parts value=Signal::derive(move || part.get().id().to_owned()) on_choose=choose_part/>
            </div>
            <div class="buttons">
                <button type="button" class="strong" on:click=copy>{say(text::COPY)}</button>
                <a class="button" download=with(|s| s.name.clone()) href=with(|s| data_address(&s.text))>{save}</a>
                <span role="status">{move || told.get().map(|t| words(t.raw(lang)))}</span>
            </div>
            <p class="muted">{say(text::RUN)}" "<code>{command}</code></p>
            <pre class="script" tabindex="0" role="region" aria-label=said(text::SCRIPT)><code>{with(|s| s.text.clone())}</code></pre>
        </section>
    }
}

/// A text as an address, so that a link can save it without a request.
fn data_address(text: &str) -> String {
    let mut out = String::from("data:text/plain;charset=utf-8,");
    for b in text.bytes() {
        if b.is_ascii_alphanumeric() || b"-_.~()*!".contains(&b) {
            out.push(char::from(b));
        } else {
            out.push('%');
            [b >> 4, b & 15].into_iter().for_each(|d| out.extend(char::from_digit(u32::from(d), 16).map(|c| c.to_ascii_uppercase())));
        }
    }
    out
}

/// Where the site is, e.g. `https://example.org`; unknown while pages are written.
fn origin() -> String {
    #[cfg(feature = "csr")]
    let origin = web_sys::window().and_then(|w| w.location().origin().ok()).unwrap_or_default();
    #[cfg(not(feature = "csr"))]
    let origin = String::new();
    origin
}

#[cfg(not(feature = "csr"))]
fn copy_text(text: &str, done: impl Fn(bool) + 'static) {
    let _ = (text, done);
}

#[cfg(test)]
mod tests {
    #[test]
    fn addresses_hold_every_byte() {
        assert_eq!(super::data_address("a\n#é"), "data:text/plain;charset=utf-8,a%0A%23%C3%A9");
    }
}
