//! Reading pages from their blocks of text: headings with anchors, paragraphs, lists, formulas, generated tables.

use super::{Nav, Store};
use crate::data::{Base, MemberRole, Seen};
use crate::text::prose::{Block, Slot, Span, spans};
use crate::text::{Text, fill};
use crate::ui::{language, say, words};
use crate::view::Route;
use leptos::prelude::*;
use std::collections::HashSet;

/// Values for the blanks of a page.
pub type Facts = Vec<(&'static str, String)>;

/// What is known of the scheme on the data date, counted from the tables.
pub fn facts(base: &Base) -> Facts {
    let distinct = |role: Option<MemberRole>| {
        let of = base.memberships.iter().filter(|m| role.is_none_or(|r| m.role == r));
        of.map(|m| m.municipality).collect::<HashSet<_>>()
    };
    let (all, cores) = (distinct(None), distinct(Some(MemberRole::Core)));
    let overlap = all.iter().filter(|i| base.memberships_of(**i).count() > 1).count();
    let stale = base.areas.iter().filter(|a| a.members_seen != Seen::A).count();
    [
        ("areas", base.areas.len()),
        ("memberships", base.memberships.len()),
        ("municipalities", all.len()),
        ("cores", cores.len()),
        ("partners", all.len() - cores.len()),
        ("others", base.municipalities.len() - all.len()),
        ("overlap", overlap),
        ("stale", stale),
    ]
    .map(|(name, n)| (name, crate::text::number::plain(n as f64, 0)))
    .to_vec()
}

/// The facts of the tables at hand; empty if even those are damaged.
pub fn facts_at_hand() -> Facts {
    Store::get().base().map(|b| facts(&b)).unwrap_or_default()
}

/// A text with its blanks filled and its links live.
pub fn line(text: Text, values: &Facts) -> AnyView {
    let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
    linked(&fill(text.raw(language()), &values))
}

fn linked(raw: &str) -> AnyView {
    let nav = Nav::get();
    let parts = spans(raw).into_iter().map(|span| match span {
        Span::Words(w) => words(w),
        Span::Link(target, label) => view! { <a href=address(nav, target)>{words(label)}</a> }.into_any(),
    });
    parts.collect_view().into_any()
}

/// Where a link of the text leads: another site, a file of this one, or a page in the language being read.
fn address(nav: Nav, target: &str) -> String {
    if target.starts_with("https://") {
        return target.to_owned();
    }
    if let Some(file) = target.strip_prefix("public/") {
        return nav.file(file);
    }
    let (path, anchor) = target.split_once('#').map_or((target, None), |(p, a)| (p, Some(a)));
    let page = nav.href(&Route::parse(path).1);
    anchor.map_or(page.clone(), |a| format!("{page}#{a}"))
}

/// A whole reading page: title, contents if it is long, blocks.
pub fn page(title: Text, blocks: &'static [Block], route: Route, more: Facts, slot: impl Fn(Slot) -> AnyView) -> AnyView {
    let values: Facts = facts_at_hand().into_iter().chain(more).collect();
    let here = Nav::get().href(&route);
    let heads: Vec<(&str, Text)> = blocks.iter().filter_map(|b| if let Block::Head(id, t) = b { Some((*id, *t)) } else { None }).collect();
    let contents = (heads.len() > 4).then(|| {
        let links = heads.iter().map(|(id, t)| view! { <li><a href=format!("{here}#{id}")>{say(*t)}</a></li> }).collect_view();
        view! { <nav class="contents" aria-label=crate::ui::said(crate::text::methods::CONTENTS)><ul>{links}</ul></nav> }
    });
    let body = blocks
        .iter()
        .map(|block| match block {
            Block::Head(id, t) => view! { <h2 id=*id>{say(*t)}</h2> }.into_any(),
            Block::P(t) => view! { <p>{line(*t, &values)}</p> }.into_any(),
            Block::List(items) => {
                let items = items.iter().map(|t| view! { <li>{line(*t, &values)}</li> }).collect_view();
                view! { <ul>{items}</ul> }.into_any()
            }
            Block::Formula(f) => view! { <pre class="formula" tabindex="0">{*f}</pre> }.into_any(),
            Block::Slot(s) => slot(*s),
        })
        .collect_view();
    view! { <div class="page prose"><h1>{say(title)}</h1>{contents}{body}</div> }.into_any()
}

/// A table that scrolls by itself: headings (with whether the column is text), rows of cells.
pub fn table(label: String, head: Vec<(AnyView, bool)>, rows: Vec<Vec<AnyView>>) -> AnyView {
    let kinds: Vec<bool> = head.iter().map(|(_, text)| *text).collect();
    let class = move |text: bool| if text { "text" } else { "number" };
    let head = head.into_iter().map(|(h, text)| view! { <th scope="col" class=class(text)>{h}</th> }).collect_view();
    let rows = rows
        .into_iter()
        .map(|row| {
            let cells = row
                .into_iter()
                .zip(&kinds)
                .enumerate()
                .map(|(n, (cell, text))| match n {
                    0 => view! { <th scope="row" class="text">{cell}</th> }.into_any(),
                    _ => view! { <td class=class(*text)>{cell}</td> }.into_any(),
                })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="scroll whole" tabindex="0" role="region" aria-label=label>
            <table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}
