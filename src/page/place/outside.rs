//! Why a non-participant may be outside, as far as the tables tell; without a word of blame.

use super::{Nav, name_of, town_link};
use crate::data::{Base, Kind};
use crate::place::near::{self, Employment};
use crate::text::{Text, area_names, number, place as t};
use crate::ui::{language, say, words, words_of};
use crate::view::Route;
use leptos::prelude::*;

/// The section of a town that is in no area.
pub fn section(base: &Base, i: usize) -> AnyView {
    let (nav, lang) = (Nav::get(), language());
    let Some(m) = base.municipalities.get(i) else { return ().into_any() };
    let km = |km: f64| number::plain(km, 0);
    let mut lines: Vec<AnyView> = Vec::new();
    if matches!(m.kind, Kind::Designated | Kind::Core) {
        lines.push(words_of(t::SELF_BIG, &[("kind", t::kind(m.kind).raw(lang))]));
    }
    let city = near::nearest_city(base, i);
    if let Some(city) = city {
        let text = if city.declared { t::NEAREST_DECLARED } else { t::NEAREST_UNDECLARED };
        lines.push(city_line(base, text, city.index, &km(city.km)));
        if !city.declared
            && let Some(core) = near::nearest_core(base, i)
        {
            lines.push(city_line(base, t::NEAREST_CORE, core.index, &km(core.km)));
        }
    }
    lines.push(match near::employment(base, i) {
        Employment::Centre => say(t::EMPLOYMENT_CENTRE),
        Employment::SuburbOf(centre) => words_of(t::EMPLOYMENT_SUBURB, &[("centre", &name_of(base, centre))]),
        Employment::None => say(t::EMPLOYMENT_NONE),
    });
    lines.push(say(if m.three_metro { t::METRO_IN } else { t::METRO_OUT }));
    if m.known_settlement {
        lines.push(say(t::SETTLEMENT));
    }
    if near::OFFICE_ELSEWHERE.contains(&m.code.0) {
        lines.push(say(t::OFFICE_ELSEWHERE));
    }
    let lines = lines.into_iter().map(|l| view! { <li>{l}</li> }).collect_view();
    let join = near::as_if_joined(base, i).and_then(|(area, members)| {
        let codes: Vec<String> = members.iter().filter_map(|j| base.municipalities.get(*j)).map(|m| m.code.to_string()).collect();
        let label = words_of(t::JOIN_LINK, &[("area", &area_names::area(base.areas.get(area)?, lang))]);
        let href = nav.href_with(&Route::Scenarios, &format!("own={}", codes.join(",")));
        Some(view! { <p><a class="strong" data-join="" href=href>{label}</a></p> })
    });
    view! {
        <section data-section="outside">
            <h2>{say(t::OUTSIDE_HEAD)}</h2>
            <p>{say(t::OUTSIDE_LEAD)}</p>
            <ul>{lines}</ul>
            {join}
        </section>
    }
    .into_any()
}

fn city_line(base: &Base, text: Text, city: usize, km: &str) -> AnyView {
    let link = base.municipalities.get(city).map_or_else(|| words(""), town_link);
    super::linked(text, &[("km", km)], "city", link)
}
