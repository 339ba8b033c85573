//! A town's twins across the line (RULES 5), with links to their pages.

use super::{people, town_link};
use crate::compare::TwinRow;
use crate::data::Code;
use crate::place::Gazetteer;
use crate::text::{area_names, number, place as t};
use crate::ui::{language, said, say, words, words_of};
use leptos::prelude::*;

/// Twins shown; the rest are counted.
const SHOWN: usize = 5;

/// The section.
pub fn section(atlas: &Gazetteer, code: Code) -> AnyView {
    let body = match atlas.twins(code) {
        Err(_) => view! { <p>{say(t::TWINS_NONE)}</p> }.into_any(),
        Ok(twins) => {
            let rows = std::iter::once(row(atlas, &twins.town, true))
                .chain(twins.twins.iter().take(SHOWN).map(|r| row(atlas, r, false)))
                .collect_view();
            let more = twins.twins.len().saturating_sub(SHOWN);
            view! {
                <p>{say(t::twins(twins.side))}</p>
                <div class="scroll tall" tabindex="0" role="region" aria-label=said(t::TWINS_HEAD)><table data-twins="">
                    <thead><tr>
                        <th scope="col">{say(t::COL_TOWN)}</th>
                        <th scope="col">{say(t::COL_PEOPLE_2025)}</th>
                        <th scope="col">{say(t::COL_CHANGE_FROM_2015)}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table></div>
                {(more > 0).then(|| view! { <p class="muted">{words_of(t::TWINS_MORE, &[("n", &more.to_string())])}</p> })}
                <p class="muted">{say(t::TWINS_NOTE)}</p>
            }
            .into_any()
        }
    };
    view! { <section data-section="twins"><h2>{say(t::TWINS_HEAD)}</h2>{body}</section> }.into_any()
}

fn row(atlas: &Gazetteer, r: &TwinRow, own: bool) -> AnyView {
    let lang = language();
    let Some(m) = atlas.base.municipalities.get(r.index) else { return ().into_any() };
    let prefecture = atlas.base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1));
    let prefecture = prefecture.map(|p| view! { " "<small>{words(&area_names::prefecture(p, lang))}</small> });
    let population = m.headline_population[1].map_or_else(|| "–".to_owned(), |p| people(f64::from(p)));
    let outcome = r.outcome.map_or_else(|| "–".to_owned(), |v| format!("{}%", number::signed(v, 1)));
    let name = if own { words(&area_names::town(m, lang)) } else { town_link(m) };
    view! { <tr class:own=own><th scope="row">{name}{prefecture}</th><td>{population}</td><td>{outcome}</td></tr> }.into_any()
}
