//! `/municipalities/{code}`: my town, one sentence, a picture, then more.

use super::{Nav, accuracy, area_link, change, key_figures, linked, name_of, outside, people, percent, result, twins};
use crate::data::{Base, Code, Column, Indicator, MemberRole, Membership, Precision};
use crate::figure::{Figure, Of, place_age, place_population};
use crate::page::Store;
use crate::place::{Gazetteer, Group, ahead, figures, near};
use crate::text::{Text, area_names, areas, number, place as t};
use crate::ui::*;
use crate::view::Route;
use leptos::prelude::*;

/// The page of one municipality.
#[component]
pub fn Town(
    /// Its code.
    code: Code,
) -> impl IntoView {
    let store = Store::get();
    let Some(base) = store.base() else { return ().into_any() };
    let Some(i) = base.index(code) else { return crate::page::not_found::NotFound().into_any() };
    Effect::new(move |_| store.need_atlas());
    let body = move || match store.atlas() {
        Some(atlas) => body(&atlas, i),
        None => view! { <LoadStatus/> }.into_any(),
    };
    view! {
        <div class="page place town">
            {heading(&base, i)}
            {body}
        </div>
    }
    .into_any()
}

fn heading(base: &Base, i: usize) -> AnyView {
    let (nav, lang) = (Nav::get(), language());
    let m = &base.municipalities[i];
    let prefecture = base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1)).map(|p| words(&area_names::prefecture(p, lang)));
    view! {
        <p class="crumb"><a href=nav.href(&Route::Areas)>{say(t::ALL_AREAS)}</a>" · "{prefecture}" · "{say(t::kind(m.kind))}" · "{m.code.to_string()}</p>
        <h1 class="page-title">{words(&area_names::town(m, lang))}</h1>
    }
    .into_any()
}

fn body(atlas: &Gazetteer, i: usize) -> AnyView {
    let (lang, base) = (language(), &*atlas.base);
    let group = Group::of([i]);
    let is_member = base.memberships_of(i).next().is_some();
    let is_outside_scheme = base.outside_scheme.iter().any(|(_, town)| *town == i);
    let standing = match (is_member, is_outside_scheme) {
        (true, _) => inside(atlas, i),
        // Kochi's 13 stand between: neither participants nor non-participants.
        (false, _) => outside::section(base, i),
    };
    view! {
        <div class="lead">{lead(atlas, i, &group)}{membership(base, i)}</div>
        <div class="two">
            {picture(place_population(lang, atlas, Of::Town(i)), base.municipalities[i].code)}
            {picture(place_age(lang, atlas, Of::Town(i)), base.municipalities[i].code)}
        </div>
        {change::section(atlas, &group, false)}
        {standing}
        {key_figures::sections(atlas, &figures(&atlas.panel, &group), false)}
        {twins::section(atlas, base.municipalities[i].code)}
        {accuracy::section(atlas, Of::Town(i))}
        <crate::page::news_card::NewsLines subject=crate::news::Subject::Town(i)/>
        {unknown(base, i, is_member)}
        {next(base, i)}
    }
    .into_any()
}

/// One sentence that everyone understands.
fn lead(atlas: &Gazetteer, i: usize, group: &Group) -> AnyView {
    let name = name_of(&atlas.base, i);
    let at = |year| group.value(&atlas.panel, Indicator::Population, year);
    let (Some(a), Some(b)) = (at(2013), at(2025)) else { return ().into_any() };
    let ahead = ahead(&atlas.base, &atlas.outlook, group);
    let projected = ahead.at(2050);
    let future = match projected {
        Some(c) => linked(t::LEAD_AHEAD, &[], "c", result("projected-2050".into(), c, people(c))),
        None => say(t::LEAD_NO_AHEAD),
    };
    let values = [("name", name), ("a", people(a)), ("change", percent(a, b))];
    let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let now = linked(t::LEAD, &values, "b", result("population-2025".into(), b, people(b)));
    view! { <p>{now}{future}</p> }.into_any()
}

/// Whether, where and since when it takes part.
fn membership(base: &Base, i: usize) -> AnyView {
    let says = |m: &Membership, [exact, bound]: [Text; 2]| {
        let text = if m.joined_precision == Precision::Bound { bound } else { exact };
        let values = [("year", m.joined.year.to_string()), ("role", areas::role(m.role).raw(language()).to_owned())];
        linked(text, &values.each_ref().map(|(k, v)| (*k, v.as_str())), "area", area_link(base, m.area, true))
    };
    let memberships: Vec<&Membership> = base.memberships_of(i).collect();
    let joined = match memberships[..] {
        [] => view! { <p>{say(t::NOT_MEMBER_LINE)}</p> }.into_any(),
        [one] => view! { <p>{says(one, [t::MEMBER_LINE, t::MEMBER_LINE_BOUND])}</p> }.into_any(),
        _ => {
            let n = memberships.len().to_string();
            let item = |m: &&Membership| view! { <li>{says(m, [t::MEMBER_ITEM, t::MEMBER_ITEM_BOUND])}</li> };
            let items = memberships.iter().map(item).collect_view();
            view! { <p>{words_of(t::TWO_AREAS, &[("n", &n)])}</p><ul>{items}</ul> }.into_any()
        }
    };
    let outside_scheme = base.outside_scheme.iter().any(|(_, town)| *town == i);
    let outside_scheme = outside_scheme.then(|| view! { <p>{say(t::OUTSIDE_SCHEME_LINE)}</p> });
    view! { {joined}{outside_scheme} }.into_any()
}

/// A member's place in its areas: share of the people, distance to the core.
fn inside(atlas: &Gazetteer, i: usize) -> AnyView {
    let base = &*atlas.base;
    let items = base
        .memberships_of(i)
        .map(|m| {
            let total = Group::area(base, m.area).total(&atlas.panel, Column::Population, 2025);
            let share = total.zip(atlas.panel.get(Column::Population, i, 2025)).map(|(total, own)| {
                let values = [("total", people(total)), ("share", number::plain(100.0 * own / total, 1))];
                words_of(t::AREA_SHARE, &values.each_ref().map(|(k, v)| (*k, v.as_str())))
            });
            let core = match m.role {
                MemberRole::Core => linked(t::IS_CORE, &[], "area", area_link(base, m.area, false)),
                MemberRole::Partner => nearest_core(base, m.area, i),
            };
            // Linked where it is first named, at the top of the page.
            let area = base.areas.get(m.area).map(|a| words(&area_names::short(a, language())));
            view! { <li><strong>{area}</strong>" "{core}" "{share}</li> }
        })
        .collect_view();
    let office = near::OFFICE_ELSEWHERE.contains(&base.municipalities[i].code.0).then(|| view! { <p>{say(t::OFFICE_ELSEWHERE)}</p> });
    view! { <section data-section="inside"><h2>{say(t::IN_AREA_HEAD)}</h2><ul>{items}</ul>{office}</section> }.into_any()
}

fn nearest_core(base: &Base, area: usize, i: usize) -> AnyView {
    let cores = base.members(area).filter(|m| m.role == MemberRole::Core);
    let near = cores.filter_map(|m| Some((near::km(base, i, m.municipality)?, m.municipality))).min_by(|a, b| a.0.total_cmp(&b.0));
    near.map_or_else(
        || ().into_any(),
        |(km, core)| words_of(t::KM_TO_CORE, &[("core", &name_of(base, core)), ("km", &number::plain(km, 0))]),
    )
}

/// What these figures do not tell.
fn unknown(base: &Base, i: usize, is_member: bool) -> AnyView {
    let mut lines = vec![say(t::UNKNOWN_EFFECT), say(t::UNKNOWN_REASON)];
    if base.memberships_of(i).any(|m| m.joined_precision == Precision::Bound) {
        lines.push(say(t::UNKNOWN_JOINED));
    }
    if !is_member && !base.municipalities[i].known_settlement {
        lines.push(say(t::UNKNOWN_SETTLEMENT));
    }
    lines.push(say(t::UNKNOWN_MOVES));
    let lines = lines.into_iter().map(|l| view! { <li>{l}</li> }).collect_view();
    view! { <section data-section="unknown"><h2>{say(t::UNKNOWN_HEAD)}</h2><ul>{lines}</ul></section> }.into_any()
}

fn next(base: &Base, i: usize) -> AnyView {
    let (nav, lang) = (Nav::get(), language());
    let code = base.municipalities[i].code;
    let scenarios = base
        .memberships_of(i)
        .filter_map(|m| base.areas.get(m.area))
        .map(|a| {
            let label = words_of(t::GO_SCENARIO_AREA, &[("area", &area_names::short(a, lang))]);
            view! { <li><a href=nav.href_with(&Route::Scenarios, &format!("area={}", a.id))>{label}</a></li> }
        })
        .collect_view();
    view! {
        <section data-section="next">
            <h2>{say(t::NEXT_HEAD)}</h2>
            <ul class="links">
                <li><a href=nav.href_with(&Route::Compare, &format!("town={code}"))>{say(t::GO_COMPARE_TOWN)}</a></li>
                {scenarios}
                <li><a href=nav.href_with(&Route::Areas, &format!("at={code}"))>{say(t::GO_MAP)}</a></li>
            </ul>
        </section>
    }
    .into_any()
}

/// Natively a small picture with its table: the page is read as it arrives, nothing of it is drawn again. One link leads
/// to the figure alone, which has files, embed code and citation.
#[cfg(not(feature = "csr"))]
fn picture(figure: Figure, town: Code) -> AnyView {
    use crate::draw::{Colours, svg};
    use crate::text::site;
    /// Drawn for the narrowest phones; wider screens enlarge it.
    const WIDTH: f64 = 300.0;
    let alone = Nav::get().href_with(&Route::Embed(figure.id.to_owned()), &format!("town={town}"));
    let drawing = crate::page::lean_picture::lean_picture(&svg(&figure.without_readings(), WIDTH, Colours::Themed));
    let head = figure.table.columns.iter().map(|c| view! { <th scope="col">{c.clone()}</th> }).collect_view();
    let rows = figure
        .table
        .rows
        .iter()
        .map(|row| {
            let cells = row.iter().skip(1).map(|cell| view! { <td>{cell.clone()}</td> }).collect_view();
            view! { <tr><th scope="row">{row.first().cloned()}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <figure class="figure plain" data-figure=figure.id>
            <figcaption><strong>{figure.title.clone()}</strong><span>{figure.subtitle.clone()}</span></figcaption>
            <div class="picture" aria-hidden="true" inner_html=drawing></div>
            <p class="says">{figure.says.clone()}</p>
            <p class="caveat">{figure.caveat.clone()}</p>
            <details>
                <summary>{say(site::TABLE)}</summary>
                <div class="scroll" tabindex="0" role="region" aria-label=figure.table.caption.clone()>
                    <table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>
                </div>
            </details>
            <a class="foot-link" href=alone>{say(crate::text::export::ALONE)}</a>
            <p class="source">{said(site::SOURCE)}{figure.source.clone()}</p>
        </figure>
    }
    .into_any()
}

/// Where the app itself draws the page (an edition without its pre-rendered pages), as every other figure.
#[cfg(feature = "csr")]
fn picture(figure: Figure, _: Code) -> AnyView {
    let id = figure.id;
    let figure = std::sync::Arc::new(figure);
    view! { <FigureView id figure=Signal::derive(move || Some(figure.clone()))/> }.into_any()
}
