//! Groups by hand: municipalities found by region, prefecture, kind, size, area or name, added to either group; or codes
//! pasted. Everything is in the address, so a group made here can be sent to others.

use super::{Change, Store};
use crate::compare::{Belonging, Control, Custom, Question, Selection, Size, regions};
use crate::data::{Code, Kind};
use crate::text::{Language, areas, compare as text, hand};
use crate::ui::*;
use leptos::prelude::*;

const KINDS: [Kind; 6] = [Kind::Designated, Kind::Core, Kind::Special, Kind::City, Kind::Town, Kind::Village];
/// Names shown of those found, and of a group.
const NAMED: usize = 6;
const LISTED: usize = 24;

/// The two lists now.
fn lists(question: &Question) -> Custom {
    question.custom.as_deref().cloned().unwrap_or_default()
}

/// The picker and the two groups.
#[component]
pub fn Hand(question: Memo<Question>, set: Callback<Change>) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    let selection = RwSignal::new(Selection::default());
    let single = RwSignal::new(None::<Code>);
    let found = Memo::new(move |_| match single.get() {
        Some(code) => vec![code],
        None => store.base().map(|b| selection.with(|s| s.chosen(&b))).unwrap_or_default(),
    });
    let by_name = Callback::new(move |code: Code| {
        selection.set(Selection::default());
        single.set(Some(code));
    });
    let add = move |side: usize| {
        let mut now = question.with_untracked(lists);
        let new = found.get_untracked();
        let (to, from) = if side == 0 { (&mut now.treated, &mut now.controls) } else { (&mut now.controls, &mut now.treated) };
        // Who is added to one group leaves the other.
        from.retain(|c| !new.contains(c));
        to.extend(new.iter().filter(|c| !to.contains(c)).copied().collect::<Vec<_>>());
        to.sort_unstable();
        set.run(Change::Lists(now.treated, now.controls));
    };
    let names = move |codes: &[Code], most: usize| {
        let Some(base) = store.base() else { return String::new() };
        let name = |c: &Code| base.index(*c).and_then(|i| base.municipalities.get(i)).map(|m| crate::text::area_names::town(m, lang));
        let mut all: Vec<String> = codes.iter().take(most).filter_map(name).collect();
        if codes.len() > most {
            all.push(crate::text::fill(hand::AND_OTHERS.raw(lang), &[("n", &(codes.len() - most).to_string())]));
        }
        all.join(if lang == Language::En { ", " } else { "、" })
    };
    let result = move || {
        let codes = found.get();
        match codes.len() {
            0 if selection.with(Selection::is_empty) => words(hand::FOUND_NONE.raw(lang)),
            0 => words(hand::FOUND_ZERO.raw(lang)),
            n => words_in(lang, hand::FOUND, &[("n", &n.to_string()), ("names", &names(&codes, NAMED))]),
        }
    };
    let nobody = move || found.with(Vec::is_empty);
    view! {
        <section class="own-groups">
            <h2>{say(hand::TITLE)}</h2>
            <p>{say(hand::LEAD)}</p>
            <Conditions selection single/>
            <TownSearch on_choose=by_name id="pick" label=hand::SEARCH/>
            <p class="found" role="status">{result}</p>
            <div class="buttons">
                <button type="button" class="strong" prop:disabled=nobody on:click=move |_| add(0)>{say(hand::ADD_FIRST)}</button>
                <button type="button" class="strong" prop:disabled=nobody on:click=move |_| add(1)>{say(hand::ADD_SECOND)}</button>
                <button type="button" class="quiet" on:click=move |_| {
                    let now = question.with_untracked(lists);
                    set.run(Change::Lists(now.controls, now.treated));
                }>{say(hand::SWAP)}</button>
            </div>
            <div class="two">
                <Group side=0 question set/>
                <Group side=1 question set/>
            </div>
        </section>
    }
}

/// The five conditions.
#[component]
fn Conditions(selection: RwSignal<Selection>, single: RwSignal<Option<Code>>) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    let Some(base) = store.base() else { return ().into_any() };
    let fixed = |rest: Vec<Choice>| {
        let all: Vec<Choice> = std::iter::once(Choice::new("", said(hand::ANY))).chain(rest).collect();
        Signal::derive(move || all.clone())
    };
    let change = move |apply: fn(&mut Selection, &str)| {
        Callback::new(move |value: String| {
            single.set(None);
            selection.update(|s| apply(s, &value));
        })
    };
    let region_names = regions(&base);
    let by_region = fixed(region_names.iter().map(|r| Choice::new(r, areas::region(r).plain(lang))).collect());
    let name = |ja: &str, en: &str| if lang == Language::En { en.to_owned() } else { ja.to_owned() };
    let by_prefecture = {
        let all: Vec<(String, Choice)> = base
            .prefectures
            .iter()
            .enumerate()
            .map(|(n, p)| (p.region.to_string(), Choice::new(n + 1, name(&p.name_ja, &p.name_en))))
            .collect();
        let any = Choice::new("", said(hand::ANY));
        Signal::derive(move || {
            let region = selection.with(|s| s.region.clone());
            let here = all.iter().filter(|(r, _)| region.as_deref().is_none_or(|wanted| wanted == r)).map(|(_, c)| c.clone());
            std::iter::once(any.clone()).chain(here).collect::<Vec<_>>()
        })
    };
    let by_kind = fixed(KINDS.iter().enumerate().map(|(n, k)| Choice::new(n, hand::kind(*k).plain(lang))).collect());
    let by_size =
        fixed(Size::ALL.iter().enumerate().map(|(n, s)| Choice::new(n, crate::text::strip_readings(&hand::size(*s, lang)))).collect());
    let members = [Choice::new("any", said(hand::MEMBER_ANY)), Choice::new("never", said(hand::MEMBER_NEVER))];
    let each = base.areas.iter().enumerate().map(|(n, a)| Choice::new(n, name(&a.short_ja, &a.short_en)));
    let by_area = fixed(members.into_iter().chain(each).collect());
    let value = move |get: fn(&Selection) -> Option<String>| Signal::derive(move || selection.with(get).unwrap_or_default());
    let field = move |label: crate::text::Text, blank: AnyView| view! { <label class="field"><span>{say(label)}</span> {blank}</label> };
    let regional = view! {
        <Blank name="pick-region" label=said(hand::REGION) choices=by_region value=value(|s| s.region.clone()) on_choose=change(|s, v| {
            s.region = (!v.is_empty()).then(|| v.to_owned());
            s.prefecture = None;
        })/>
    };
    let prefectural = view! {
        <Blank name="pick-prefecture" label=said(hand::PREFECTURE) choices=by_prefecture value=value(|s| s.prefecture.map(|p| p.to_string()))
            on_choose=change(|s, v| s.prefecture = v.parse().ok())/>
    };
    let kinds = view! {
        <Blank name="pick-kind" label=said(hand::KIND) choices=by_kind value=value(|s| s.kind.and_then(|k| KINDS.iter().position(|o| *o == k)).map(|n| n.to_string()))
            on_choose=change(|s, v| s.kind = v.parse::<usize>().ok().and_then(|n| KINDS.get(n).copied()))/>
    };
    let sizes = view! {
        <Blank name="pick-size" label=said(hand::SIZE) choices=by_size value=value(|s| s.size.and_then(|k| Size::ALL.iter().position(|o| *o == k)).map(|n| n.to_string()))
            on_choose=change(|s, v| s.size = v.parse::<usize>().ok().and_then(|n| Size::ALL.get(n).copied()))/>
    };
    let belongings = view! {
        <Blank name="pick-area" label=said(hand::AREA) choices=by_area value=value(|s| s.belonging.map(|b| match b {
            Belonging::Any => "any".to_owned(),
            Belonging::Never => "never".to_owned(),
            Belonging::Area(n) => n.to_string(),
        })) on_choose=change(|s, v| s.belonging = match v {
            "any" => Some(Belonging::Any),
            "never" => Some(Belonging::Never),
            other => other.parse().ok().map(Belonging::Area),
        })/>
    };
    view! {
        <div class="choices conditions">
            {field(hand::REGION, regional.into_any())}
            {field(hand::PREFECTURE, prefectural.into_any())}
            {field(hand::KIND, kinds.into_any())}
            {field(hand::SIZE, sizes.into_any())}
            {field(hand::AREA, belongings.into_any())}
        </div>
    }
    .into_any()
}

/// One group: who is in it, each with a button that takes it out, and its codes to copy or paste.
#[component]
fn Group(side: usize, question: Memo<Question>, set: Callback<Change>) -> impl IntoView {
    let (store, lang) = (Store::get(), language());
    let of = move |lists: &Custom| if side == 0 { lists.treated.clone() } else { lists.controls.clone() };
    let codes = Memo::new(move |_| question.with(|q| of(&lists(q))));
    let put = move |codes: Vec<Code>| {
        let mut now = question.with_untracked(lists);
        *(if side == 0 { &mut now.treated } else { &mut now.controls }) = codes;
        set.run(Change::Lists(now.treated, now.controls));
    };
    let typed = move || codes.with(|c| c.iter().map(Code::to_string).collect::<Vec<_>>().join(" "));
    // What is no code is left out; the box then shows what was read.
    let read = move |value: String| put(value.split(|c: char| !c.is_ascii_digit()).filter_map(|c| c.parse().ok()).collect());
    let chips = move || {
        let all = codes.get();
        let Some(base) = store.base() else { return ().into_any() };
        if all.is_empty() {
            return view! { <p class="muted">{words(hand::NOBODY.raw(lang))}</p> }.into_any();
        }
        let more = all.len().saturating_sub(LISTED);
        let chip = |code: Code| {
            let m = base.index(code).and_then(|i| base.municipalities.get(i));
            let name = m.map_or_else(|| code.to_string(), |m| crate::text::area_names::town(m, lang));
            let label = crate::text::fill(hand::REMOVE.raw(lang), &[("town", &name)]);
            view! {
                <li><button type="button" class="chip" title=crate::text::strip_readings(&label)
                    on:click=move |_| put(codes.with_untracked(|c| c.iter().filter(|o| **o != code).copied().collect()))>{words(&name)}<span class="visually-hidden">" "{words(&label)}</span></button></li>
            }
        };
        let rest = (more > 0).then(|| view! { <li>{words_in(lang, hand::AND_OTHERS, &[("n", &more.to_string())])}</li> });
        view! { <ul class="chips">{all.iter().take(LISTED).map(|c| chip(*c)).collect_view()}{rest}</ul> }.into_any()
    };
    let heading = if side == 0 { hand::FIRST } else { hand::SECOND };
    let name = if side == 0 { "treated" } else { "controls" };
    view! {
        <div class="group" data-group=name class:participant=side == 0 class:other=side == 1>
            <h3>{say(heading)}" "<small>{move || words_in(lang, hand::COUNT, &[("n", &codes.with(Vec::len).to_string())])}</small></h3>
            {chips}
            <label class="field">
                <span>{say(hand::CODES)}</span>
                <textarea name=name rows="2" spellcheck="false" prop:value=typed on:change=move |e| read(event_target_value(&e))></textarea>
            </label>
            <button type="button" class="quiet" prop:disabled=move || codes.with(Vec::is_empty) on:click=move |_| put(Vec::new())>{say(hand::EMPTY)}</button>
        </div>
    }
}

/// Whether the groups are made by hand.
pub fn is_by_hand(question: &Question) -> bool {
    question.control == Control::Custom
}

/// What stands in the sentence for the first group made by hand.
pub fn first_group() -> AnyView {
    view! { <strong class="by-hand">{say(text::ROLE_CUSTOM)}</strong> }.into_any()
}
