//! `/scenarios`: nation or an area, a direction of the article, a population path; what then still stands,
//! alone, as an area, or simply by nearness. Every assumption stands beneath with its source.

use super::{Nav, Store};
use crate::data::{Base, Field, SERVICES};
use crate::figure;
use crate::scenario::{self, ASSUMPTIONS, DECADES, Neighbours, Outcome, Path, Preset, Regime, Scope, Settings, Status};
use crate::text::{Language, number, scenarios as text, site};
use crate::ui::*;
use crate::view::{Query, ScenarioView};
use leptos::prelude::*;
use std::sync::Arc;

type Shown = Signal<Option<Arc<Outcome>>>;

/// The page.
#[component]
pub fn Scenarios() -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let Some(base) = store.base() else { return view! { <p class="load-error">{say(site::BROKEN_BASE)}</p> }.into_any() };
    let query = nav.query();
    let reading = base.clone();
    let read = Memo::new(move |_| ScenarioView::parse(&Query::parse(&query.get()), &reading));
    let settings = Memo::new(move |_| read.with(|(v, _)| v.settings.clone()));
    let writing = base.clone();
    let set = Callback::new(move |change: Change| {
        let mut view = read.with_untracked(|(v, _)| v.clone());
        change.apply(&mut view.settings);
        nav.set_query(view.query(&writing, false), true);
    });
    Effect::new(move |_| store.need_outlook());
    let near = StoredValue::new(None::<Arc<Neighbours>>);
    let running = base.clone();
    let outcome: Memo<Option<Arc<Outcome>>> = Memo::new_with_compare(
        move |_| {
            let s = settings.get();
            let outlook = store.outlook.get()?;
            if near.with_value(Option::is_none) {
                near.set_value(Some(Arc::new(Neighbours::of(&running))));
            }
            let near = near.get_value()?;
            Some(Arc::new(scenario::run(&running, &outlook, &near, &s)))
        },
        |_, _| true,
    );
    let outcome: Shown = outcome.into();
    let services = Signal::derive(move || outcome.get().map(|o| Arc::new(figure::scenario_services(lang, &o))));
    view! {
        <div class="page">
            <h1 class="page-title">{say(text::TITLE)}</h1>
            <p class="lead">{say(text::WHAT_IF)}</p>
            <Sentence base=base.clone() settings set/>
            <Notices notices=Signal::derive(move || read.with(|(_, n)| n.clone()))/>
            <h2>{say(text::PRESETS)}</h2>
            <Presets settings set/>
            <LoadStatus/>
            <Sayings base=base.clone() outcome/>
            <FigureView id="scenario-services" figure=services/>
            <super::scenario_map::ScenarioMap outcome/>
            <ServiceTable outcome/>
            <h2>{say(text::ASSUMPTIONS_TITLE)}</h2>
            <Assumptions settings/>
        </div>
    }
    .into_any()
}

/// One choice of the visitor.
#[derive(Clone, Copy, Debug)]
enum Change {
    Scope(Scope),
    Path(Path),
    Year(u16),
    Preset(Preset),
}

impl Change {
    fn apply(self, s: &mut Settings) {
        match self {
            Change::Scope(v) => s.scope = v,
            Change::Path(v) => s.path = v,
            Change::Year(v) => s.year = v,
            Change::Preset(v) => {
                s.preset = v;
                s.pool = None;
            }
        }
    }
}

fn area_name(base: &Base, area: usize, lang: Language) -> String {
    base.areas.get(area).map(|a| if lang == Language::En { &a.short_en } else { &a.short_ja }.to_string()).unwrap_or_default()
}

fn place(base: &Base, scope: Scope, lang: Language) -> String {
    match scope {
        Scope::Nation => text::NATION.plain(lang),
        Scope::Area(a) => area_name(base, a, lang),
        Scope::Own => crate::text::scenario_lab::OWN_AREA.plain(lang),
    }
}

/// Where, on which path, until when.
#[component]
fn Sentence(base: Arc<Base>, settings: Memo<Settings>, set: Callback<Change>) -> impl IntoView {
    let lang = language();
    let mut areas = vec![Choice::new("", text::NATION.plain(lang))];
    areas.extend((0..base.areas.len()).map(|a| Choice::new(&base.areas[a].id, area_name(&base, a, lang))));
    let paths: Vec<_> = Path::ALL.iter().map(|p| Choice::new(p.id(), text::path(*p).plain(lang))).collect();
    let years: Vec<_> = DECADES.iter().map(|y| Choice::new(y, y.to_string())).collect();
    let ids: Vec<Box<str>> = base.areas.iter().map(|a| a.id.clone()).collect();
    let finding = ids.clone();
    let scope = Callback::new(move |id: String| {
        set.run(Change::Scope(finding.iter().position(|i| **i == *id).map_or(Scope::Nation, Scope::Area)));
    });
    let chosen = Signal::derive(move || match settings.with(|s| s.scope) {
        Scope::Nation | Scope::Own => String::new(),
        Scope::Area(a) => ids.get(a).map(|i| i.to_string()).unwrap_or_default(),
    });
    let mut parts: Vec<AnyView> = Vec::new();
    let mut rest = text::SENTENCE.raw(lang);
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        parts.push(words(before));
        parts.push(match name {
            "area" => {
                let areas = areas.clone();
                view! { <Blank name="area" label=said(text::BLANK_AREA) choices=Signal::derive(move || areas.clone()) value=chosen on_choose=scope/> }
                    .into_any()
            }
            "path" => {
                let paths = paths.clone();
                view! {
                    <Blank name="path" label=said(text::BLANK_PATH) choices=Signal::derive(move || paths.clone())
                        value=Signal::derive(move || settings.with(|s| s.path.id().to_owned()))
                        on_choose=Callback::new(move |v: String| if let Some(p) = Path::from_id(&v) { set.run(Change::Path(p)) })/>
                }
                .into_any()
            }
            _ => {
                let years = years.clone();
                view! {
                    <Blank name="year" label=said(text::BLANK_YEAR) choices=Signal::derive(move || years.clone())
                        value=Signal::derive(move || settings.with(|s| s.year.to_string()))
                        on_choose=Callback::new(move |v: String| if let Ok(y) = v.parse() { set.run(Change::Year(y)) })/>
                }
                .into_any()
            }
        });
        rest = tail;
    }
    parts.push(words(rest));
    view! { <div class="sentence">{parts}</div> }
}

/// The directions as cards: what the article proposes, which fields are pooled.
#[component]
fn Presets(settings: Memo<Settings>, set: Callback<Change>) -> impl IntoView {
    let lang = language();
    let cards = Preset::ALL
        .iter()
        .map(|p| {
            let preset = *p;
            let (name, sentence) = text::preset(preset);
            let fields: Vec<&str> = preset.pools().iter().map(|f: Field| text::field(f).raw(lang)).collect();
            let chosen = move || settings.with(|s| s.preset == preset);
            let label = move || words(if chosen() { text::CHOSEN } else { text::CHOOSE }.raw(lang));
            view! {
                <li class="card" class:chosen=chosen data-preset=preset.id()>
                    <h3>{say(name)}</h3>
                    <p>{say(sentence)}</p>
                    <p class="muted">{say(text::SWITCHED)}{words(&fields.join(if lang == Language::En { ", " } else { "、" }))}</p>
                    <button type="button" aria-pressed=move || chosen().to_string() on:click=move |_| set.run(Change::Preset(preset))>{label}</button>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="cards">{cards}</ul> }
}

/// Population and the hospital in sentences: alone, as an area, simply by nearness.
#[component]
fn Sayings(base: Arc<Base>, outcome: Shown) -> impl IntoView {
    let lang = language();
    move || {
        let Some(o) = outcome.get() else { return view! { <div class="figure-wait" aria-hidden="true"></div> }.into_any() };
        let s = &o.settings;
        let at = o.year_at(s.year);
        let year = s.year.to_string();
        let people = o.population.get(at).copied().unwrap_or_default();
        let hospital = SERVICES.iter().position(|x| x.id == "hospital").unwrap_or_default();
        let secure = |r: Regime| f64::from(o.cell_among_members(hospital, r, at).municipalities_of(Status::Secure));
        let [alone, area, nearby] = Regime::ALL.map(secure);
        let n = f64::from(o.cell_among_members(hospital, Regime::Alone, at).total());
        let show = |v: f64| number::plain(v, 0);
        let whose = if s.scope == Scope::Nation { text::MEMBERS_OF_38.plain(lang) } else { place(&base, s.scope, lang) };
        let line = [
            ("place", whose.as_str()),
            ("n", &show(n)),
            ("year", &year),
            ("alone", &show(alone)),
            ("area", &show(area)),
            ("nearby", &show(nearby)),
        ];
        let gain = if s.pools().has(Field::Medical) {
            words_in(lang, text::RESULT_GAIN, &[("gain", &show(area - alone)), ("more", &show(nearby - area))])
        } else {
            words_in(lang, text::RESULT_NOT_POOLED, &[])
        };
        let (left_out, empty): (Vec<&scenario::LeftOut>, Vec<&scenario::LeftOut>) =
            o.left_out.iter().partition(|l| l.why != scenario::WhyLeftOut::Empty);
        let names = |list: Vec<usize>| {
            let named: Vec<&str> =
                list.iter().filter_map(|i| base.municipalities.get(*i)).map(|m| crate::view::search::name(m, lang)).collect();
            named.join(if lang == Language::En { ", " } else { "、" })
        };
        let remark = |t: crate::text::Text, list: Vec<usize>| {
            (!list.is_empty()).then(|| view! { <p class="muted">{words_in(lang, t, &[("names", &names(list))])}</p> })
        };
        view! {
            <section class="verdict">
                <dl class="facts">
                    <div><dt>{words_in(lang, text::POPULATION_NOW, &[("year", &year)])}</dt>
                        <dd><ResultValue name="population" value=people shown=show(people)/></dd></div>
                    <div><dt>{words_in(lang, text::MUNICIPALITIES_COUNTED, &[])}</dt><dd>{show(o.towns.len() as f64)}</dd></div>
                </dl>
                <p>{words_in(lang, text::RESULT_HOSPITAL, &line)}</p>
                <p>{gain}</p>
                <p class="muted">{words_in(lang, text::UPPER_BOUND, &[])}</p>
                {remark(text::LEFT_OUT, left_out.iter().map(|l| l.municipality).collect())}
                {remark(text::EMPTY, empty.iter().map(|l| l.municipality).collect())}
                {remark(text::OFFICE_ELSEWHERE, o.office_elsewhere.clone())}
            </section>
        }
        .into_any()
    }
}

/// Every service under every regime in the year shown.
#[component]
fn ServiceTable(outcome: Shown) -> impl IntoView {
    let lang = language();
    const NAMES: [[&str; 2]; 3] = [
        ["municipalities-secure", "residents-secure"],
        ["municipalities-uncertain", "residents-uncertain"],
        ["municipalities-hard", "residents-hard"],
    ];
    let rows = move || {
        let Some(o) = outcome.get() else { return ().into_any() };
        let at = o.year_at(o.settings.year);
        let show = |v: f64| number::plain(v, 0);
        SERVICES
            .iter()
            .enumerate()
            .flat_map(|(n, service)| Regime::ALL.map(|regime| (n, service, regime)))
            .map(|(n, service, regime)| {
                let cell = o.cell(n, regime, at);
                let counts = Status::ALL.iter().zip(NAMES).map(|(status, [towns, residents])| {
                    let (m, r) = (f64::from(cell.municipalities_of(*status)), cell.residents_of(*status));
                    view! {
                        <td><ResultValue name=towns value=m shown=show(m)/></td>
                        <td><ResultValue name=residents value=r shown=show(r)/></td>
                    }
                });
                view! {
                    <tr data-service=service.id data-regime=regime.id()>
                        <th scope="row">{words(service.name.raw(lang))}</th>
                        <td class="text">{words(text::regime(regime).raw(lang))}</td>
                        {counts.collect_view()}
                    </tr>
                }
            })
            .collect_view()
            .into_any()
    };
    let year = move || outcome.get().map(|o| o.settings.year.to_string()).unwrap_or_default();
    let heads = Status::ALL
        .iter()
        .map(|s| {
            let label = text::status(*s).raw(lang);
            view! { <th scope="col">{words(label)}</th><th scope="col">{words_in(lang, text::RESIDENTS, &[("status", label)])}</th> }
        })
        .collect_view();
    let title = move || words_in(lang, text::TABLE_TITLE, &[("year", &year())]);
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=said(text::TITLE)>
            <table>
                <caption>{title}" – "{say(text::TABLE_NOTE)}</caption>
                <thead><tr><th scope="col">{say(text::FIRST_SERVICE)}</th><th scope="col" class="text">{say(text::HEAD_VALUE)}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// Every assumption: value now, range, source, how sure.
#[component]
fn Assumptions(settings: Memo<Settings>) -> impl IntoView {
    let lang = language();
    let rows = move || {
        let values = settings.with(scenario::Values::of);
        ASSUMPTIONS
            .iter()
            .map(|a| {
                let show = |v: f64| words(&text::with_unit(v, a.unit, lang));
                view! {
                    <tr data-assumption=a.id.clone()>
                        <th scope="row">{words(&a.label(lang))}</th>
                        <td>{show(values.get(a.quantity))}</td>
                        <td>{show(a.range.0)}"–"{show(a.range.1)}</td>
                        <td class="text">{words(text::sure(a.sure).raw(lang))}</td>
                        <td class="text">{words(&a.source(lang))}</td>
                    </tr>
                }
            })
            .collect_view()
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=said(text::ASSUMPTIONS_TITLE)>
            <table>
                <caption class="visually-hidden">{say(text::ASSUMPTIONS_TITLE)}</caption>
                <thead><tr>
                    <th scope="col">{say(text::HEAD_ASSUMPTION)}</th><th scope="col">{say(text::HEAD_VALUE)}</th>
                    <th scope="col">{say(text::HEAD_RANGE)}</th><th scope="col" class="text">{say(text::HEAD_SURE)}</th>
                    <th scope="col" class="text">{say(text::HEAD_SOURCE)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
