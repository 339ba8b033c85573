//! Choosing the place, the number of questions and furigana; all of it goes into the link.

use super::room::Room;
use crate::text::Language;
use crate::text::lesson::frame as t;
use crate::ui::{Blank, Choice, Segmented, TownSearch};
use crate::view::ClassView;
use leptos::prelude::*;
use std::sync::Arc;

/// Changes the address.
pub fn set(room: &Room, change: impl FnOnce(&mut ClassView)) {
    let mut view = room.view.get_untracked();
    change(&mut view);
    room.nav.set_query(view.query(&room.base), true);
}

/// The choices.
#[component]
pub fn Choices(
    /// The page's knowledge.
    room: Arc<Room>,
) -> impl IntoView {
    let w = room.words.clone();
    let now = if room.place.is_example { t::PLACE_EXAMPLE } else { t::PLACE_NOW };
    let outside = (!room.place.is_member()).then(|| view! { <p>{w.view(t::PLACE_OUTSIDE)}</p> });
    let by_town = room.clone();
    let choose_town = Callback::new(move |code| {
        set(&by_town, |v| {
            v.town = Some(code);
            v.area = None;
        });
    });
    let name = |a: &crate::data::Area| if room.language == Language::En { a.short_en.to_string() } else { a.short_ja.to_string() };
    let mut areas = vec![Choice::new("", w.plain(t::PLACE_ANY))];
    areas.extend(room.base.areas.iter().map(|a| Choice::new(&a.id, name(a))));
    let chosen =
        if room.place.is_example { String::new() } else { room.place.area.map(|a| room.base.areas[a].id.to_string()).unwrap_or_default() };
    let by_area = room.clone();
    let choose_area = Callback::new(move |id: String| {
        let area = by_area.base.area(&id);
        set(&by_area, |v| {
            v.area = area;
            v.town = None;
        });
    });
    let level = vec![Choice::new("full", w.label(t::LEVEL_FULL)), Choice::new("basic", w.label(t::LEVEL_BASIC))];
    let is_basic = room.is_basic;
    let by_level = room.clone();
    let choose_level = Callback::new(move |id: String| set(&by_level, |v| v.is_basic = id == "basic"));
    let ruby = vec![Choice::new("1", w.label(t::RUBY_ON)), Choice::new("0", w.label(t::RUBY_OFF))];
    let has_ruby = room.words.ruby;
    let by_ruby = room.clone();
    let choose_ruby = Callback::new(move |id: String| {
        let wanted = id == "1";
        let usual = by_ruby.language == Language::Easy;
        set(&by_ruby, |v| v.ruby = (wanted != usual).then_some(wanted));
    });
    let value = |v: &'static str| Signal::derive(move || v.to_owned());
    let furigana = (room.language != Language::En).then(|| {
        view! {
            <div class="field"><span>{w.view(t::RUBY)}</span>
                <Segmented label=w.plain(t::RUBY) choices=ruby value=value(if has_ruby { "1" } else { "0" }) on_choose=choose_ruby/></div>
        }
    });
    view! {
        <div class="class-place">
            <p class="class-now" role="status"><strong>{w.view_of(now, &[("who", &room.who())])}</strong></p>
            {outside}
            <div class="class-find">
                <TownSearch id="class-town" on_choose=choose_town/>
                <div class="field"><span>{w.view(t::PLACE_AREA)}</span>
                    <Blank name="area" label=w.plain(t::PLACE_AREA) choices=Signal::derive(move || areas.clone())
                        value=Signal::derive(move || chosen.clone()) on_choose=choose_area/></div>
            </div>
            <div class="choices">
                <div class="field"><span>{w.view(t::LEVEL)}</span>
                    <Segmented label=w.plain(t::LEVEL) choices=level value=value(if is_basic { "basic" } else { "full" }) on_choose=choose_level/></div>
                {furigana}
            </div>
        </div>
    }
}
