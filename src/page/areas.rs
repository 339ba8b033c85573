//! `/areas`: all 38 as a table to sort and filter, and their population on one scale.

use super::areas_map::AreasMap;
use super::{Nav, Place, Store};
use crate::data::{Base, Code, Column, MemberRole};
use crate::figure;
use crate::text::{Language, areas as text, number};
use crate::ui::*;
use crate::view::area_bands::{Band, CHANGES, SIZES, named};
use crate::view::{AreasView, MapChoice, Query, Route};
use leptos::prelude::*;
use std::sync::Arc;

/// One line of the table, computed from the tables of membership and population.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Position in [`Base::areas`].
    pub area: usize,
    /// Name in the page's language.
    pub name: String,
    /// Its core city or cities.
    pub core: String,
    /// Region of its first core city.
    pub region: Box<str>,
    /// Members as found.
    pub members: usize,
    /// Persons in 2013 and 2025, summed over members.
    pub persons: [f64; 2],
}

impl Row {
    /// Change 2013–2025, %.
    pub fn change_pct(&self) -> f64 {
        100.0 * (self.persons[1] / self.persons[0] - 1.0)
    }
}

/// The 38 lines.
pub fn rows(base: &Base, language: Language) -> Vec<Row> {
    let named = |ja: &str, en: &str| if language == Language::En { en.to_owned() } else { ja.to_owned() };
    base.areas
        .iter()
        .enumerate()
        .map(|(area, a)| {
            let members: Vec<_> = base.members(area).filter_map(|m| Some((m.role, base.municipalities.get(m.municipality)?))).collect();
            let core: Vec<_> = members.iter().filter(|(r, _)| *r == MemberRole::Core).map(|(_, m)| *m).collect();
            let region = core.first().and_then(|m| base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1)));
            let persons = |y: usize| members.iter().filter_map(|(_, m)| m.headline_population[y]).map(f64::from).sum();
            Row {
                area,
                name: named(&a.short_ja, &a.short_en),
                core: core.iter().map(|m| named(&m.name_ja, &m.name_en)).collect::<Vec<_>>().join("・"),
                region: region.map(|p| p.region.clone()).unwrap_or_default(),
                members: members.len(),
                persons: [persons(0), persons(1)],
            }
        })
        .collect()
}

/// Opens a municipality's page.
pub fn opens(nav: Nav) -> Callback<Code> {
    let language = language();
    Callback::new(move |code| nav.go(Place { language, route: Route::Municipality(code), query: String::new() }))
}

/// The page.
#[component]
pub fn Areas() -> impl IntoView {
    let (nav, store, lang) = (Nav::get(), Store::get(), language());
    let Some(base) = store.base() else { return ().into_any() };
    let all = rows(&base, lang);
    let mut regions: Vec<Box<str>> = Vec::new();
    for p in &base.prefectures {
        if !regions.contains(&p.region) {
            regions.push(p.region.clone());
        }
    }
    // Bands in which there is an area.
    let offered = |bands: &'static [Band], none, value: fn(&Row) -> f64| {
        let held = bands.iter().filter(|b| all.iter().any(|r| b.holds(value(r))));
        std::iter::once(Choice::new("", said(none))).chain(held.map(|b| Choice::new(b.id, said(text::band(b.id))))).collect::<Vec<_>>()
    };
    let size_choices = offered(&SIZES, text::ALL_SIZES, |r| r.persons[1]);
    let change_choices = offered(&CHANGES, text::ALL_CHANGES, Row::change_pct);
    let total = all.len();
    let link = MapLink::new(Some(opens(nav)));
    let query = nav.query();
    let known = regions.clone();
    let read = Memo::new(move |_| AreasView::parse(&Query::parse(&query.get()), &known.iter().map(|r| &**r).collect::<Vec<_>>()));
    let view = Memo::new(move |_| read.with(|(v, _)| v.clone()));
    let set = move |change: Box<dyn FnOnce(&mut AreasView)>, step: bool| {
        let mut next = view.get_untracked();
        change(&mut next);
        nav.set_query(next.query(), step);
    };
    Effect::new(move |_| store.need(&[Column::Population]));
    let figure_base = base.clone();
    let multiples = Signal::derive(move || {
        store.ready(&[Column::Population], &[2010]).then(|| Arc::new(store.panel.with(|p| figure::areas_multiples(lang, &figure_base, p))))
    });
    let formed = base.areas.iter().map(|a| (a.formed, a.formed_precision)).collect::<Vec<_>>();
    let ids = base.areas.iter().map(|a| a.id.to_string()).collect::<Vec<_>>();
    let dates = formed.clone();
    let shown = Memo::new(move |_| {
        let v = view.get();
        let wanted = v.text.trim().to_ascii_lowercase();
        let mut rows: Vec<Row> = all
            .iter()
            .filter(|r| v.region.is_empty() || *r.region == *v.region)
            .filter(|r| v.formed.is_none_or(|year| dates[r.area].0.year == i32::from(year)))
            .filter(|r| v.size.is_none_or(|band| band.holds(r.persons[1])))
            .filter(|r| v.change.is_none_or(|band| band.holds(r.change_pct())))
            .filter(|r| wanted.is_empty() || r.name.to_ascii_lowercase().contains(&wanted) || r.core.to_ascii_lowercase().contains(&wanted))
            .cloned()
            .collect();
        match v.sort.as_str() {
            "name" => rows.sort_by(|a, b| a.name.cmp(&b.name)),
            "members" => rows.sort_by_key(|r| r.members),
            "formed" => rows.sort_by_key(|r| dates[r.area].0),
            "population" => rows.sort_by(|a, b| a.persons[1].total_cmp(&b.persons[1])),
            "change" => rows.sort_by(|a, b| a.change_pct().total_cmp(&b.change_pct())),
            _ => {}
        }
        if v.descending {
            rows.reverse();
        }
        rows
    });
    let heading = move |sort: &'static str, label: crate::text::Text| {
        let state = move || {
            view.with(|v| match (v.sort == sort, v.descending) {
                (false, _) => "none",
                (true, false) => "ascending",
                (true, true) => "descending",
            })
        };
        let arrow = move || match state() {
            "ascending" => " ▲",
            "descending" => " ▼",
            _ => "",
        };
        let press = move |_| {
            set(
                Box::new(move |v| {
                    v.descending = if v.sort == sort { !v.descending } else { matches!(sort, "population" | "members") };
                    v.sort = sort.to_owned();
                }),
                true,
            )
        };
        view! { <th scope="col" aria-sort=state><button type="button" on:click=press>{say(label)}<span aria-hidden="true">{arrow}</span></button></th> }
    };
    // An address may name the municipality to begin with.
    if let Some(i) = view.with_untracked(|v| v.at).and_then(|code| base.index(code)) {
        link.current.set(Some(i));
        link.fit.set(Some(Fit::Town(i)));
    }
    // The rows of the areas of the municipality being read.
    let memberships: Vec<Vec<usize>> = (0..base.municipalities.len()).map(|i| base.memberships_of(i).map(|m| m.area).collect()).collect();
    let lit = Memo::new(move |_| link.pointed.get().or(link.current.get()).and_then(|i| memberships.get(i).cloned()).unwrap_or_default());
    let ranks = crate::compare::area_ranks(&base, 1);
    let rank = move |area: usize| {
        ranks.get(area).map(|r| {
            let values = [("rank", r.rank.to_string()), ("best", r.best.to_string()), ("worst", r.worst.to_string())];
            words_in(lang, text::RANK, &values.each_ref().map(|(k, v)| (*k, v.as_str())))
        })
    };
    let map_word = text::MAP.plain(lang);
    let body = move || {
        shown
            .get()
            .into_iter()
            .map(|r| {
                let (date, precision) = formed[r.area];
                let remark = text::precision(precision).map(|p| view! { <small>{say(p)}</small> });
                let area = r.area;
                let is_current = move || lit.with(|l| l.contains(&area));
                let show = text::SHOW_ON_MAP.plain(lang).replace("{area}", &r.name);
                view! {
                    <tr data-area=ids[r.area].clone() class:current=is_current
                        on:pointerenter=move |_| link.area.set(Some(area)) on:pointerleave=move |_| link.area.set(None)
                        on:focusin=move |_| link.area.set(Some(area)) on:focusout=move |_| link.area.set(None)>
                        <th scope="row"><a href=nav.href(&Route::Area(ids[r.area].as_str().into()))>{r.name.clone()}</a></th>
                        <td class="go"><button type="button" class="as-link" aria-label=show
                            on:click=move |_| { link.fit.set(Some(Fit::Areas(vec![area]))); }>{map_word.clone()}</button></td>
                        <td class="text">{r.core.clone()}</td>
                        <td>{r.members}</td>
                        <td>{date.to_string()} {remark}</td>
                        <td>{number::plain(r.persons[1], 0)}</td>
                        <td>{number::signed(r.change_pct(), 1)}"%"<small class="rank">{rank(area)}</small></td>
                    </tr>
                }
            })
            .collect_view()
    };
    let mut years: Vec<i32> = base.areas.iter().map(|a| a.formed.year).collect();
    years.sort_unstable();
    years.dedup();
    let year_choices = std::iter::once(Choice::new("", said(text::ALL_YEARS)))
        .chain(years.iter().map(|y| Choice::new(y, y.to_string())))
        .collect::<Vec<_>>();
    let region_choices = std::iter::once(Choice::new("", said(text::ALL_REGIONS)))
        .chain(regions.iter().map(|r| Choice::new(r, said(text::region(r)))))
        .collect::<Vec<_>>();
    let listed = Memo::new(move |_| {
        let mut all: Vec<usize> = shown.with(|rows| rows.iter().map(|r| r.area).collect());
        all.sort_unstable();
        all
    });
    let on_map = listed.into();
    let map = Signal::derive(move || view.with(|v| v.map));
    let set_map = Callback::new(move |(choice, step): (MapChoice, bool)| set(Box::new(move |v: &mut AreasView| v.map = choice), step));
    let id_of = |band: Option<Band>| band.map(|b| b.id.to_owned()).unwrap_or_default();
    let fit = move || {
        let areas = listed.get();
        (!areas.is_empty() && areas.len() < total).then(|| {
            let label = words_in(lang, text::FIT, &[("n", &areas.len().to_string())]);
            view! { <button type="button" class="fit" on:click=move |_| link.fit.set(Some(Fit::Areas(listed.get_untracked())))>{label}</button> }
        })
    };
    let clear = move || {
        view.with(AreasView::narrowed).then(|| {
            let all = move |_| {
                set(
                    Box::new(|v| {
                        let kept = std::mem::take(v);
                        *v = AreasView {
                            sort: kept.sort,
                            descending: kept.descending,
                            compare: kept.compare,
                            map: kept.map,
                            ..AreasView::default()
                        };
                    }),
                    true,
                )
            };
            view! { <button type="button" class="clear" on:click=all>{say(text::CLEAR)}</button> }
        })
    };
    let count = move || words_in(lang, text::SHOWN, &[("n", &shown.with(Vec::len).to_string())]);
    view! {
        <div class="page wide">
            <h1 class="page-title">{say(text::TITLE)}</h1>
            <p class="lead">{say(text::LEAD)}</p>
            <p class="muted">{say(text::LEAD_UNSURE)}</p>
            <Notices notices=Signal::derive(move || read.with(|(_, n)| n.clone()))/>
            <div class="choices">
                <label class="field"><span>{say(text::FILTER)}</span>
                    <input type="search" name="q" prop:value=move || view.with(|v| v.text.clone())
                        on:input=move |e| { let t = event_target_value(&e); set(Box::new(move |v| v.text = t), false) }/>
                </label>
                <label class="field"><span>{say(text::REGION)}</span>
                    <Blank name="region" label=said(text::REGION) choices=Signal::derive(move || region_choices.clone())
                        value=Signal::derive(move || view.with(|v| v.region.clone()))
                        on_choose=Callback::new(move |r: String| set(Box::new(move |v| v.region = r), true))/>
                </label>
                <label class="field"><span>{say(text::COL_FORMED)}</span>
                    <Blank name="formed" label=said(text::COL_FORMED) choices=Signal::derive(move || year_choices.clone())
                        value=Signal::derive(move || view.with(|v| v.formed.map(|y| y.to_string()).unwrap_or_default()))
                        on_choose=Callback::new(move |y: String| set(Box::new(move |v| v.formed = y.parse().ok()), true))/>
                </label>
                <label class="field"><span>{say(text::SIZE)}</span>
                    <Blank name="size" label=said(text::SIZE) choices=Signal::derive(move || size_choices.clone())
                        value=Signal::derive(move || id_of(view.with(|v| v.size)))
                        on_choose=Callback::new(move |b: String| set(Box::new(move |v| v.size = named(&SIZES, &b)), true))/>
                </label>
                <label class="field"><span>{say(text::CHANGE)}</span>
                    <Blank name="change" label=said(text::CHANGE) choices=Signal::derive(move || change_choices.clone())
                        value=Signal::derive(move || id_of(view.with(|v| v.change)))
                        on_choose=Callback::new(move |b: String| set(Box::new(move |v| v.change = named(&CHANGES, &b)), true))/>
                </label>
            </div>
            <div class="areas-map">
                <AreasMap link areas=on_map choice=map set=set_map/>
                <div>
            <p class="muted" role="status">{count}</p>
            <div class="buttons">{fit}{clear}</div>
            <div class="scroll areas-table" tabindex="0" role="region" aria-label=said(text::TITLE)>
                <table>
                    <caption>{say(text::TABLE_NOTE)}" "{say(text::RANK_NOTE)}" "{say(text::SORT_HINT)}</caption>
                    <thead><tr>
                        {heading("name", text::COL_NAME)}
                        <td></td>
                        <th scope="col" class="text">{say(text::COL_CORE)}</th>
                        {heading("members", text::COL_MEMBERS)}
                        {heading("formed", text::COL_FORMED)}
                        {heading("population", text::COL_POPULATION)}
                        {heading("change", text::COL_CHANGE)}
                    </tr></thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
                </div>
            </div>
            <super::place::SideBySide view/>
            <h2>{say(text::MULTIPLES)}</h2>
            <LoadStatus/>
            <FigureView id="area-population" figure=multiples/>
        </div>
    }
    .into_any()
}
