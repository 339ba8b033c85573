//! The article's turn, second half: which services the same two groups could keep to 2050, each municipality for
//! itself and with everyone within reach. Computed when the pages are written; the app keeps it as it arrived.

#[cfg(not(feature = "csr"))]
use super::{Nav, Store};
use leptos::prelude::*;

/// The section under its heading; `[data-kept=services]` is what the app takes over.
#[component]
pub fn ServicesByGroup() -> impl IntoView {
    #[cfg(feature = "csr")]
    view! { <div data-kept="services" inner_html=super::kept::services()></div> }
    #[cfg(not(feature = "csr"))]
    view! { <div data-kept="services">{native::table(Nav::get(), Store::get())}</div> }
}

#[cfg(not(feature = "csr"))]
mod native {
    use super::{Nav, Store};
    use crate::compare::{self, Question, Unit};
    use crate::data::{Column, SERVICES, Service};
    use crate::scenario::{Neighbours, Regime, Settings, Share, run, share_among};
    use crate::text::{fill, home as text, number};
    use crate::ui::{language, say, words};
    use crate::view::Route;
    use leptos::prelude::*;

    /// Services shown; the first is the one of the title.
    const SHOWN: [&str; 4] = ["hospital", "nursing-home", "home-care", "general-supermarket"];
    /// First and last year.
    const YEARS: [u16; 2] = [2020, 2050];

    /// Shares of one group for one service: now alone, then alone, then with everyone within reach.
    type Line = [Share; 3];

    struct Row {
        service: &'static Service,
        groups: [Line; 2],
    }

    /// The shares of both groups of the first question on the page; `None` while a table is missing.
    fn rows(store: Store) -> Option<(Vec<Row>, usize)> {
        let base = store.base()?;
        let outlook = store.outlook.get_untracked()?;
        store.panel.with_untracked(|p| p.column(Column::Population).is_some()).then_some(())?;
        let asked = store.panel.with_untracked(|p| compare::compare(&base, p, &Question::default())).ok()?;
        let indices = |units: &[Unit]| units.iter().map(|u| u.index).collect::<Vec<_>>();
        let groups = [indices(&asked.treated), indices(&asked.control)];
        let outcome = run(&base, &outlook, &Neighbours::of(&base), &Settings::default());
        let [now, then] = YEARS.map(|y| outcome.year_at(y));
        let line = |service: usize, among: &[usize]| {
            [(Regime::Alone, now), (Regime::Alone, then), (Regime::Nearby, then)]
                .map(|(regime, y)| share_among(&outcome, among, service, regime, y))
        };
        let rows: Vec<Row> = SHOWN
            .iter()
            .filter_map(|id| SERVICES.iter().position(|s| s.id == *id))
            .map(|at| Row { service: &SERVICES[at], groups: groups.each_ref().map(|g| line(at, g)) })
            .collect();
        let counted: u32 = rows.first().map_or(0, |r| r.groups.iter().map(|g| g[0].counted).sum());
        let without = (groups[0].len() + groups[1].len()).saturating_sub(counted as usize);
        Some((rows, without))
    }

    pub fn table(nav: Nav, store: Store) -> AnyView {
        let Some((rows, without)) = rows(store) else { return ().into_any() };
        let percent = |s: Share| s.pct().map_or_else(|| "–".to_owned(), |p| fill("{n}%", &[("n", &number::plain(p, 0))]));
        let bodies = rows
            .iter()
            .map(|row| {
                let lines = row
                    .groups
                    .iter()
                    .zip([("participant", text::TREATED), ("other", text::OTHERS)])
                    .map(|(line, (class, label))| {
                        let cells = line.iter().map(|s| view! { <td>{percent(*s)}</td> }).collect_view();
                        view! { <tr class=class><th scope="row">{say(label)}" "{line[0].counted}{bar(line)}</th>{cells}</tr> }
                    })
                    .collect_view();
                view! { <tbody><tr><th scope="rowgroup" colspan="4" class="service">{say(row.service.name)}</th></tr>{lines}</tbody> }
            })
            .collect_view();
        let note = fill(text::SERVICES_NOTE.raw(language()), &[("n", &without.to_string())]);
        let first: Vec<String> =
            rows.first().into_iter().flat_map(|r| r.groups.iter().flat_map(|g| [percent(g[0]), percent(g[1])])).collect();
        let title: Vec<(&str, &str)> = ["a", "b", "c", "d"].into_iter().zip(first.iter().map(String::as_str)).collect();
        let title = fill(text::SERVICES_TITLE.raw(language()), &title);
        view! {
            <figure class="figure" data-figure="services-by-group">
                <figcaption><strong>{words(&title)}</strong><span>{say(text::SERVICES_SUBTITLE)}</span></figcaption>
                <ul class="keys"><li class="then">{say(text::SERVICES_THEN)}</li><li class="near">{say(text::SERVICES_NEAR)}</li><li class="now">{say(text::SERVICES_NOW)}</li></ul>
                <table class="shares">
                    <caption class="visually-hidden">{say(text::SERVICES_SUBTITLE)}</caption>
                    <thead><tr>
                        <td></td>
                        <th scope="col">{YEARS[0]}</th>
                        <th scope="col">{YEARS[1]}</th>
                        <th scope="col">{say(text::SERVICES_NEAR_COLUMN)}</th>
                    </tr></thead>
                    {bodies}
                </table>
                <p class="caveat">{words(&note)}</p>
                <p><a href=nav.href(&Route::Scenarios)>{say(text::TO_SCENARIOS)}</a></p>
            </figure>
        }
        .into_any()
    }

    /// A track of 100 %: with neighbours behind, alone before it, and a mark where it stood. The numbers stand beside it.
    fn bar(line: &Line) -> AnyView {
        let [now, then, near] = line.map(|s| s.pct().unwrap_or_default());
        let width = |v: f64| format!("{v:.1}");
        view! {
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="track" width="100" height="10"></rect>
                <rect class="near" width=width(near) height="10"></rect>
                <rect class="then" width=width(then) height="10"></rect>
                <rect class="now" x=width(now.min(99.4)) width="0.6" height="10"></rect>
            </svg>
        }
        .into_any()
    }
}
