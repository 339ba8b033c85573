//! `/`: one question, one figure, one control; then the turn from population to daily life, and the ways in.

use super::{Nav, Store, prose};
use crate::compare::{self, Control, Question};
use crate::data::{Code, Measure};
use crate::draw::Pick;
use crate::figure;
use crate::text::home as text;
use crate::ui::{Choice, FigureView, Segmented, TownSearch, language, said, say};
use crate::view::{Route, Standing};
use leptos::prelude::*;
use std::sync::Arc;

const CONTROLS: [(Control, crate::text::Text); 4] = [
    (Control::Never, text::CONTROL_NEVER),
    (Control::OutsideMetro, text::CONTROL_OUTSIDE),
    (Control::SamePrefecture, text::CONTROL_PREFECTURE),
    (Control::Commuter, text::CONTROL_COMMUTER),
];
const MEASURES: [(Measure, crate::text::Text); 2] = [(Measure::Change, text::MEASURE_CHANGE), (Measure::Percent, text::MEASURE_PERCENT)];

/// The page.
#[component]
pub fn Home() -> impl IntoView {
    let lang = language();
    let facts = prose::facts_at_hand();
    let town = RwSignal::new(None::<Code>);
    let published = Arc::new(figure::published_finding(lang));
    let again = prose::recomputed();
    view! {
        <div class="page home">
            <section class="hero">
                <div class="intro">
                    <h1>{say(text::HEADLINE_1)}<br/>{say(text::HEADLINE_2)}</h1>
                    <p class="lead">{prose::line(text::LEAD, &facts)}</p>
                    <TownSearch on_choose=Callback::new(move |code| town.set(Some(code)))/>
                    <super::town_line::TownLine town/>
                </div>
                <FigureView id="published-finding" figure=Signal::derive(move || Some(published.clone()))/>
                <div class="note">
                    <p>{say(text::PUBLISHED_NOTE)}</p>
                    <p>{prose::line(text::PUBLISHED_AGAIN, &again)}" "{prose::line(text::PUBLISHED_WHY, &again)}</p>
                </div>
                <SmallMap/>
            </section>
            <Turn town/>
            <super::yardstick::Yardstick/>
            <Ways/>
        </div>
    }
}

/// The comparison group and the measure, and how the answer turns with them. Only what the app has bundled is read.
#[component]
fn Turn(town: RwSignal<Option<Code>>) -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let control = RwSignal::new(Control::default());
    let measure = RwSignal::new(Measure::Percent);
    let question = Memo::new(move |_| Question { control: control.get(), measure: measure.get(), ..Question::default() });
    let figure = Signal::derive(move || {
        let base = store.base()?;
        let answer = store.panel.with(|p| compare::compare(&base, p, &question.get())).ok()?;
        Some(Arc::new(figure::distribution(lang, &base, &answer, town.get())))
    });
    let here = move || nav.href_with(&Route::Compare, &super::yardstick::query_of(&question.get(), town.get()));
    let pick = Callback::new(move |picked| {
        if let Pick::Town(code) = picked {
            town.set(Some(code));
        }
    });
    let control_choices = CONTROLS.map(|(c, t)| Choice::new(c.id(), t.raw(language()))).to_vec();
    let measure_choices = MEASURES.map(|(m, t)| Choice::new(m.id(), t.raw(language()))).to_vec();
    let choose_control = Callback::new(move |id: String| {
        if let Some(c) = Control::from_id(&id) {
            control.set(c)
        }
    });
    let choose_measure = Callback::new(move |id: String| {
        if let Some(m) = Measure::from_id(&id) {
            measure.set(m)
        }
    });
    view! {
        <section>
            <h2>{say(text::TURN)}</h2>
            <p>{say(text::TURN_LEAD)}</p>
            <div class="choices">
                <Segmented label=said(text::CONTROL_LEGEND) choices=control_choices
                    value=Signal::derive(move || control.get().id().to_owned()) on_choose=choose_control/>
                <Segmented label=said(text::MEASURE_LEGEND) choices=measure_choices
                    value=Signal::derive(move || measure.get().id().to_owned()) on_choose=choose_measure/>
            </div>
            <FigureView id="compare-distribution" figure on_pick=pick at=Signal::derive(move || Standing::of_question(&question.get(), town.get()))/>
            <p><a href=here>{say(text::TO_COMPARE)}</a></p>
        </section>
    }
}

/// Where the areas lie; the numbers are in the key.
#[component]
fn SmallMap() -> impl IntoView {
    let nav = Nav::get();
    let facts = prose::facts_at_hand();
    let of = |name: &str| facts.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone()).unwrap_or_default();
    let key = [
        ("key core", text::MAP_CORE, of("cores")),
        ("key partner", text::MAP_PARTNER, of("partners")),
        ("key land", text::MAP_OTHER, of("others")),
    ];
    let map = map(nav);
    let key = key.map(|(class, label, n)| view! { <li class=class>{say(label)}" "{n}</li> }).collect_view();
    view! {
        <figure class="small-map" data-figure="areas-small-map">
            <figcaption class="visually-hidden">{prose::line(text::MAP, &facts)}</figcaption>
            <ul class="keys">{key}</ul>
            <div role="group" aria-label=said(text::MAP_DESCRIPTION) inner_html=map></div>
            <p class="muted">{say(text::MAP_NOTE)}" "<a href=nav.href(&Route::Areas)>{say(text::LINK_AREAS)}</a></p>
        </figure>
    }
}

/// The drawing: in the browser as it arrived with the page.
fn map(nav: Nav) -> String {
    #[cfg(feature = "csr")]
    let drawn = {
        let _ = nav;
        super::kept::map()
    };
    #[cfg(not(feature = "csr"))]
    let drawn = map_with_links(nav);
    drawn
}

/// The drawing with its links in the page's language. They are for the pointer: the table of areas says the same
/// without 38 stops of the Tab key.
#[cfg(not(feature = "csr"))]
fn map_with_links(nav: Nav) -> String {
    let english = language() == crate::text::Language::En;
    let mut map = crate::data::files::HOME_MAP_SVG.replace("<a ", "<a tabindex=\"-1\" ").replace("{areas}", &nav.href(&Route::Areas));
    for area in Store::get().base().iter().flat_map(|b| &b.areas) {
        map = map.replace(&format!("{{name:{}}}", area.id), if english { &area.short_en } else { &area.short_ja });
    }
    map
}

/// Ways into the site; only to pages that exist.
#[component]
fn Ways() -> impl IntoView {
    let nav = Nav::get();
    let facts = prose::facts_at_hand();
    let link = move |route: Route, label: crate::text::Text| view! { <a href=nav.href(&route)>{say(label)}</a> };
    let way = |route: Route, title, what| {
        view! {
            <li class="card"><h3><a href=nav.href(&route)>{prose::line(title, &facts)}</a></h3><p>{prose::line(what, &facts)}</p></li>
        }
    };
    view! {
        <section>
            <h2>{say(text::WAYS)}</h2>
            <ul class="cards">
                {way(Route::Compare, text::WAY_COMPARE, text::WAY_COMPARE_TEXT)}
                {way(Route::Areas, text::WAY_AREAS, text::WAY_AREAS_TEXT)}
                {way(Route::Scenarios, text::WAY_SCENARIOS, text::WAY_SCENARIOS_TEXT)}
                <li class="card">
                    <h3>{say(text::WAY_CLASS)}</h3>
                    <p>{prose::line(text::WAY_CLASS_TEXT, &facts)}</p>
                    <p class="links">{link(Route::Class, text::LINK_CLASS)}" "{link(Route::Areas, text::LINK_AREAS)}</p>
                </li>
                <li class="card">
                    <h3>{say(text::WAY_NEWS)}</h3>
                    <p>{say(text::WAY_NEWS_TEXT)}</p>
                    <p class="links">
                        {link(Route::Data, text::LINK_DATA)}" "{link(Route::Methods, text::LINK_METHODS)}" "{link(Route::About, text::LINK_ABOUT)}
                    </p>
                </li>
            </ul>
        </section>
    }
}
