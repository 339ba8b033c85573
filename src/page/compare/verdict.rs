//! The verdict: what may be said, the four numbers it rests on, what the further questions say of it, and in one
//! compact block what it does not show. More words on request.

use super::{Change, Found};
use crate::compare::{self, Chance, Check, Checks, Comparison, DrawResults, PathCheck, TwinsCheck, Verdict, WaysCheck};
use crate::page::Nav;
use crate::text::verdict::{self as said_of, Topic};
use crate::text::verdict_checks::{self as checks, Brief};
use crate::text::{Language, compare as text, number};
use crate::ui::*;
use crate::view::Route;
use leptos::prelude::*;
use std::sync::Arc;

/// The verdict, short or full.
#[component]
pub fn VerdictBox(
    /// The answer.
    comparison: Arc<Comparison>,
    /// Its draws, once made.
    draws: RwSignal<Option<DrawResults>>,
    /// What the further questions have found.
    found: Found,
    /// More words asked for.
    full: Memo<bool>,
    /// Chooses how much is said.
    set: Callback<Change>,
) -> impl IntoView {
    let lang = language();
    let c = comparison;
    let (i, m) = (c.question.indicator, c.question.measure);
    let value = move |v: f64| number::with_unit(v, i, m, lang);
    let apart = move |v: f64| number::difference(v, i, m, lang);
    let count = move |n: usize, name| {
        let shown = number::plain(n as f64, 0);
        view! { <ResultValue name value=n as f64 shown/> }
    };
    let short = said_of::short(&c, &compare::verdict(&c, None), lang);
    let state = if c.is_distinguishable() { "different" } else { "not-distinguishable" };
    let verdict = {
        let c = c.clone();
        Memo::new_with_compare(
            move |_| compare::verdict_with(&c, found.checks(&c.question, draws.get().as_ref())),
            |a: Option<&Verdict>, b: Option<&Verdict>| a != b,
        )
    };
    let words_now = {
        let c = c.clone();
        move || verdict.with(|v| if full.get() { rows(&c, v, lang) } else { block(&c, v, lang) })
    };
    let strip = {
        let c = c.clone();
        move || verdict.with(|v| strip(&c, v, lang))
    };
    let [treated, control] = text::sides(&c.question);
    let sides = text::TO.plain(lang);
    view! {
        <section class="verdict" data-verdict=state>
            <h2>{words(&short)}</h2>
            <dl class="facts">
                <div class="participant">
                    <dt>{say(treated)}" "{count(c.n_treated, "n-treated")}</dt>
                    <dd><ResultValue name="mean-treated" value=c.mean_treated shown=value(c.mean_treated)/></dd>
                </div>
                <div class="other">
                    <dt>{say(control)}" "{count(c.n_control, "n-control")}</dt>
                    <dd><ResultValue name="mean-control" value=c.mean_control shown=value(c.mean_control)/></dd>
                </div>
                <div>
                    <dt>{say(text::DIFFERENCE)}</dt>
                    <dd><ResultValue name="difference" value=c.difference shown=apart(c.difference)/></dd>
                </div>
                <div>
                    <dt>{say(text::INTERVAL)}</dt>
                    <dd class="range">
                        <ResultValue name="cluster-low" value=c.cluster_low shown=number::signed(c.cluster_low, c.decimals())/>
                        " " {sides} " "
                        <ResultValue name="cluster-high" value=c.cluster_high shown=number::signed(c.cluster_high, c.decimals())/>
                    </dd>
                </div>
            </dl>
            {strip}
            <dl class="verdict-rows">{words_now}</dl>
            <Levels full set/>
        </section>
    }
}

/// The further questions in a few words each, every one a link to its section.
fn strip(c: &Comparison, v: &Verdict, lang: Language) -> AnyView {
    let checks = &v.checks;
    let mut all = vec![
        ("chance", checks::LABEL_CHANCE, checks::chance_brief(&checks.chance, lang)),
        ("twins", checks::LABEL_TWINS, checks::twins_brief(c, &checks.twins, lang)),
        ("path", checks::LABEL_PATH, checks::path_brief(&checks.path, lang)),
        ("ways", checks::LABEL_WAYS, checks::ways_brief(&checks.ways, lang)),
    ];
    all.extend(checks::middle_brief(c, lang).map(|b| ("numbers", checks::LABEL_MIDDLE, b)));
    let nav = Nav::get();
    let here = nav.place.with_untracked(|p| nav.href_in(p.language, &p.route, &p.query));
    let cells = all.into_iter().map(|(id, label, Brief { figure, says })| {
        view! {
            <li data-check=id>
                <a href=format!("{here}#{id}")>{words(label.raw(lang))}</a>
                <strong>{words(&figure)}</strong>
                <span>{words(&says)}</span>
            </li>
        }
    });
    view! { <ul class="strip" aria-label=checks::STRIP.plain(lang)>{cells.collect_view()}</ul> }.into_any()
}

/// The short verdict: one block.
fn block(c: &Comparison, v: &Verdict, lang: Language) -> AnyView {
    let known = said_of::brief(c, v, lang);
    let waiting = said_of::brief(c, &filled(v), lang);
    row(Topic::NotEffect, &waiting, &known, lang)
}

/// The full verdict: a row for each topic.
fn rows(c: &Comparison, v: &Verdict, lang: Language) -> AnyView {
    let known = said_of::rows(c, v, lang);
    let of = |topic: Topic| known.iter().find(|(t, _)| *t == topic).map(|(_, lines)| lines.clone()).unwrap_or_default();
    let all = said_of::rows(c, &filled(v), lang);
    all.iter().map(|(topic, lines)| row(*topic, lines, &of(*topic), lang)).collect_view().into_any()
}

/// A row whose lines stand in their places from the beginning, unseen until they are known: nothing moves when they come.
fn row(topic: Topic, lines: &[String], known: &[String], lang: Language) -> AnyView {
    let missing = lines.len().saturating_sub(known.len());
    let here = known.iter().map(|l| view! { <span>{words(l)}" "</span> }.into_any());
    let hidden =
        lines.iter().skip(lines.len() - missing).map(|l| view! { <span class="unseen" aria-hidden="true">{words(l)}</span> }.into_any());
    view! { <div><dt>{words(topic.label().raw(lang))}</dt><dd>{here.chain(hidden).collect_view()}</dd></div> }.into_any()
}

/// The same verdict with what is still pending filled by figures of the usual length.
fn filled(v: &Verdict) -> Verdict {
    let mut v = v.clone();
    let Checks { chance, twins, path, ways } = &mut v.checks;
    if *chance == Check::Pending {
        *chance = Check::Known(Chance { p: 0.5, error: 0.005 });
    }
    if *twins == Check::Pending {
        let direction = compare::Direction::NotDistinguishable;
        *twins = Check::Known(TwinsCheck { from: 2015, att: 0.5, low: -0.5, high: 1.5, direction });
    }
    if *path == Check::Pending {
        *path = Check::Known(PathCheck { test: Some(compare::PreTest { statistic: 1.0, df: 3, p: 0.5 }) });
    }
    if *ways == Check::Pending {
        let panel = |measure| WaysCheck { measure, above: 10, below: 10, unclear: 100, total: 120 };
        *ways = Check::Known([crate::data::Measure::Percent, crate::data::Measure::Change].map(panel).to_vec());
    }
    v
}

/// やさしく, ふつう, くわしく: the first is a version of the site, the others how much this page says.
#[component]
fn Levels(full: Memo<bool>, set: Callback<Change>) -> impl IntoView {
    let (nav, lang) = (Nav::get(), language());
    let link = move |language: Language| move || nav.place.with(|p| nav.href_in(language, &Route::Compare, &p.query));
    let level = move |more: bool, label: crate::text::Text| {
        let pressed = move || (full.get() == more).to_string();
        view! { <button type="button" class="level" aria-pressed=pressed on:click=move |_| set.run(Change::Level(more))>{say(label)}</button> }
    };
    let easy = (lang == Language::Ja).then(|| view! { <a class="level" href=link(Language::Easy)>{say(checks::LEVEL_EASY)}</a> });
    let plain =
        (lang == Language::Easy).then(|| view! { <a class="level" href=link(Language::Ja)>{say(checks::LEVEL_PLAIN_JAPANESE)}</a> });
    view! {
        <div class="levels" role="group" aria-label=said(checks::LEVEL)>
            {easy}
            {level(false, checks::LEVEL_NORMAL)}
            {level(true, checks::LEVEL_FULL)}
            {plain}
        </div>
    }
}
