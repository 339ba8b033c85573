//! An area beside its matched non-participants, and the areas that are like it.

use super::{area_link, linked, result};
use crate::page::Nav;
use crate::place::Gazetteer;
use crate::text::{number, place as t};
use crate::ui::{language, say, words_of};
use crate::view::Route;
use leptos::prelude::*;

/// Look-alikes named.
const ALIKE: usize = 3;

/// How the members did beside their twins, and what may be said of it.
pub fn section(atlas: &Gazetteer, area: usize) -> AnyView {
    let body = match atlas.beside_twins(area) {
        None => view! { <p>{say(t::BESIDE_NONE)}</p> }.into_any(),
        Some((pool, b)) => {
            let one = |v: f64| number::signed(v, 1);
            let n = b.members.len();
            let values = [
                ("n", n.to_string()),
                ("own", one(b.mean)),
                ("twins", one(b.mean_twins)),
                ("above", b.above.to_string()),
                ("below", (n - b.above).to_string()),
            ];
            let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
            let difference = result("beside-twins".into(), b.difference(), one(b.difference()));
            let sure = match b.range {
                None => say(t::BESIDE_FEW),
                Some(r) => {
                    let text = if r.low > 0.0 || r.high < 0.0 { t::BESIDE_CLEAR } else { t::BESIDE_UNCLEAR };
                    words_of(text, &[("low", &one(r.low)), ("high", &one(r.high))])
                }
            };
            view! {
                <p>{linked(t::BESIDE_LINE, &values, "difference", difference)}</p>
                <p>{sure}</p>
                <p class="muted">{say(t::pool(pool))}</p>
            }
            .into_any()
        }
    };
    view! { <section data-section="beside"><h2>{say(t::BESIDE_HEAD)}</h2>{body}</section> }.into_any()
}

/// The areas most like this one, why, and all of them side by side.
pub fn alike(atlas: &Gazetteer, area: usize) -> AnyView {
    let nav = Nav::get();
    let found = atlas.features.alike(area, ALIKE);
    let ids: Vec<&str> = std::iter::once(area).chain(found.iter().map(|a| a.area)).map(|a| &*atlas.base.areas[a].id).collect();
    let href = nav.href_with(&Route::Areas, &format!("compare={}", ids.join(",")));
    let lines = found
        .iter()
        .map(|a| {
            let [one, two] = a.because.map(|f| t::feature(f).raw(language()));
            let words = linked(t::ALIKE_LINE, &[("one", one), ("two", two)], "area", area_link(&atlas.base, a.area, false));
            view! { <li>{words}</li> }
        })
        .collect_view();
    view! {
        <section data-section="alike">
            <h2>{say(t::ALIKE_HEAD)}</h2>
            <ul>{lines}</ul>
            <p class="muted">{say(t::ALIKE_NOTE)}</p>
            <p><a href=href>{say(t::GO_SIDE_BY_SIDE)}</a></p>
        </section>
    }
    .into_any()
}
