//! The newsroom card of an area, a town or a comparison: three sentences in three languages, ready to be copied with
//! their source, the alt text of the figure, and the way to the figure itself.

use super::{Nav, Store};
use crate::compare::Comparison;
use crate::data::{Base, Code, Outlook, Panel};
use crate::figure::{self, Figure};
#[cfg(feature = "ssr")]
use crate::news::Peers;
use crate::news::{self, Fact, Subject};
use crate::place::Gazetteer;
use crate::text::{Language, area_names, fill, news as t, strip_readings};
#[cfg(feature = "csr")]
use crate::ui::CopyButton;
use crate::ui::{Choice, Segmented, language, said, say, words};
use crate::view::Standing;
use leptos::prelude::*;
use std::sync::Arc;

type Sentences = Arc<dyn Fn(Language) -> Option<Vec<String>> + Send + Sync>;

/// Of an area or a town. Its columns are fetched when the card comes near the screen.
#[component]
pub fn NewsCard(
    /// Whom it is about.
    subject: Subject,
    /// The figure that shows it.
    #[prop(optional)]
    figure: Option<Signal<Option<Arc<Figure>>>>,
) -> impl IntoView {
    let store = Store::get();
    let (nav, place) = (Nav::get(), NodeRef::<leptos::html::Section>::new());
    crate::ui::when_near_or_idle(place, move || {
        store.need(&news::COLUMNS);
        store.need_outlook();
    });
    let sentences: Sentences = Arc::new(move |language| of_place(store, subject, language));
    let at = Signal::derive(move || nav.place.with(|p| Standing::of(&p.route, &p.query, store.base().as_deref())));
    view! { <section class="news" data-news="" node_ref=place><Card sentences at figure/></section> }
}

/// The sentences of a place in a language; `None` while its tables are under way.
fn of_place(store: Store, subject: Subject, language: Language) -> Option<Vec<String>> {
    let base = store.base()?;
    if !store.ready(&news::COLUMNS, &[2010]) {
        return None;
    }
    let outlook = store.outlook.get()?;
    let name = match subject {
        Subject::Area(a) => base.areas.get(a).map(|a| area_names::short(a, language))?,
        Subject::Town(i) => base.municipalities.get(i).map(|m| crate::view::search::name(m, language).to_owned())?,
    };
    let facts = store.panel.with(|p| facts_of(&base, p, &outlook, subject));
    Some(facts.iter().map(|f| t::sentence(f, subject, &name, language)).collect())
}

/// Natively five thousand pages ask of the same tables: the others are reckoned once.
#[cfg(feature = "ssr")]
fn facts_of(base: &Base, panel: &Panel, outlook: &Outlook, subject: Subject) -> Vec<Fact> {
    use std::sync::OnceLock;
    static PEERS: [OnceLock<Peers>; 2] = [OnceLock::new(), OnceLock::new()];
    let kept = &PEERS[usize::from(matches!(subject, Subject::Town(_)))];
    kept.get_or_init(|| Peers::of(base, panel, Some(outlook), subject)).facts(subject)
}

#[cfg(not(feature = "ssr"))]
fn facts_of(base: &Base, panel: &Panel, outlook: &Outlook, subject: Subject) -> Vec<Fact> {
    news::facts(base, panel, Some(outlook), subject)
}

/// The sentences alone, for pages that are read as they arrive: in the page's language; the header leads to the others.
#[component]
pub fn NewsLines(
    /// Whom they are about.
    subject: Subject,
) -> impl IntoView {
    let (store, own) = (Store::get(), language());
    let list = move |l: Language| {
        let lang = if l == Language::En { "en" } else { "ja" };
        let lines = of_place(store, subject, l).unwrap_or_default().into_iter().map(|s| view! { <li>{words(&s)}</li> });
        view! { <ol lang=lang>{lines.collect_view()}</ol> }
    };
    view! {
        <section class="news" data-news="" id="news">
            <h2>{say(t::TITLE)}</h2>
            <p>{say(t::LEAD)}</p>
            {list(own)}
            <p class="muted">{say(t::BACKGROUND_TEXT)}</p>
        </section>
    }
}

/// The card of an area beside its figure.
pub fn area(atlas: &Gazetteer, area: usize) -> AnyView {
    let figure = Arc::new(figure::place_population(language(), atlas, figure::Of::Area(area)));
    view! { <NewsCard subject=Subject::Area(area) figure=Signal::derive(move || Some(figure.clone()))/> }.into_any()
}

/// Of a comparison: what may be said, on what numbers, and what it does not show.
#[component]
pub fn NewsComparison(
    /// The comparison shown.
    comparison: Signal<Option<Arc<Comparison>>>,
    /// The visitor's town.
    town: Memo<Option<Code>>,
) -> impl IntoView {
    let (nav, store) = (Nav::get(), Store::get());
    let sentences: Sentences = Arc::new(move |language| {
        let (c, base) = (comparison.get()?, store.base()?);
        let f = figure::distribution(language, &base, &c, town.get());
        let f = f.captions();
        let stop = if language == Language::En { "." } else { STOP_JA };
        let title = if f.title.ends_with(stop) { f.title.clone() } else { format!("{}{stop}", f.title) };
        Some([title, f.says.clone(), f.caveat.clone()].into_iter().filter(|s| !s.is_empty()).collect())
    });
    let at = Signal::derive(move || nav.place.with(|p| Standing::of(&p.route, &p.query, store.base().as_deref())));
    let lang = language();
    let figure = Signal::derive(move || {
        let (c, base) = (comparison.get()?, store.base()?);
        Some(Arc::new(figure::distribution(lang, &base, &c, town.get())))
    });
    view! { <section class="news" data-news="" hidden=move || comparison.with(Option::is_none)><Card sentences at figure=Some(figure)/></section> }
}

const STOP_JA: &str = "。";

#[component]
fn Card(sentences: Sentences, at: Signal<Standing>, figure: Option<Signal<Option<Arc<Figure>>>>) -> impl IntoView {
    let (nav, own) = (Nav::get(), language());
    let chosen = RwSignal::new(own);
    let choices = [Language::Ja, Language::En, Language::Easy].map(|l| Choice::new(tag(l), l.own_name().0.to_owned()));
    let choose = Callback::new(move |id: String| {
        if let Some(l) = Language::ALL.into_iter().find(|l| tag(*l) == id) {
            chosen.set(l);
        }
    });
    let shown = sentences.clone();
    let list = move || match shown(chosen.get()) {
        None => view! { <p class="loading">{say(t::WAITING)}</p> }.into_any(),
        Some(all) => {
            let lang = if chosen.get() == Language::En { "en" } else { "ja" };
            let items = all.into_iter().map(|s| view! { <li>{words(&s)}</li> }).collect_view();
            view! { <ol lang=lang>{items}</ol> }.into_any()
        }
    };
    let link = move || link(nav, &at.get());
    let source = move || fill(t::SOURCE.raw(chosen.get()), &[("link", &link())]);
    let copied = Signal::derive(move || {
        let all = sentences(chosen.get()).unwrap_or_default();
        let lines = all.iter().map(|s| strip_readings(s)).chain([strip_readings(&source())]);
        lines.collect::<Vec<_>>().join("\n")
    });
    let alt = figure.map(|figure| {
        let text = Signal::derive(move || figure.with(|f| f.as_deref().map(crate::export::alternative).unwrap_or_default()));
        let id = move || figure.with(|f| f.as_deref().map(|f| f.id).unwrap_or_default());
        let href = move || format!("{}#embed-{}", at.with(|s| nav.href_with(&s.route, &s.short.text())), id());
        view! {
            <h3>{say(t::ALT)}</h3>
            <p class="alt">{move || text.get()}</p>
            <Copy text label=crate::text::export::COPY/>
            <p><a href=href>{say(t::FIGURE)}</a></p>
        }
    });
    view! {
        <h2>{say(t::TITLE)}</h2>
        <p>{say(t::LEAD)}</p>
        <Segmented label=said(t::LANGUAGES) choices=choices.to_vec() value=Signal::derive(move || tag(chosen.get()).to_owned()) on_choose=choose/>
        {list}
        <p class="muted source-line">{move || words(&source())}</p>
        <Copy text=copied label=t::COPY_ALL/>
        <details><summary>{say(t::BACKGROUND)}</summary><p>{say(t::BACKGROUND_TEXT)}</p>{alt}</details>
    }
}

const fn tag(language: Language) -> &'static str {
    match language {
        Language::Ja => "ja",
        Language::En => "en",
        Language::Easy => "easy",
    }
}

fn link(nav: Nav, at: &Standing) -> String {
    let path = nav.href_with(&at.route, &at.query.text());
    #[cfg(feature = "csr")]
    let path = format!("{}{path}", web_sys::window().and_then(|w| w.location().origin().ok()).unwrap_or_default());
    path
}

/// A button that copies; without script there is nothing to press, and the text can be selected.
#[component]
fn Copy(text: Signal<String>, label: crate::text::Text) -> impl IntoView {
    #[cfg(feature = "csr")]
    {
        view! { <CopyButton text label/> }
    }
    #[cfg(not(feature = "csr"))]
    {
        let _ = (text, label);
    }
}
