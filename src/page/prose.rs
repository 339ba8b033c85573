//! Texts with blanks filled from the tables and with links that stay in the language being read.

use super::{Nav, Store};
use crate::data::{Base, MemberRole, Seen};
use crate::text::number::signed;
use crate::text::prose::{Span, spans};
use crate::text::{Text, fill};
use crate::ui::{language, words};
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

/// The numbers of the published finding's nearest recomputation, for the blanks.
pub fn recomputed() -> Facts {
    let (n, treated, never, outside) = crate::text::home::RECOMPUTED;
    [("n", n.to_string()), ("treated", signed(treated, 0)), ("never", signed(never, 0)), ("outside", signed(outside, 0))].to_vec()
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
