//! Every statistic of the comparison under its name in the public contract.

use crate::compare::{Comparison, DrawResults};
use crate::text::{compare as text, number};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// Every statistic of the comparison under its name in the public contract.
#[component]
pub fn AllNumbers(comparison: Signal<Option<Arc<Comparison>>>, draws: RwSignal<Option<DrawResults>>) -> impl IntoView {
    let lang = language();
    const SHOWN_ABOVE: [&str; 7] = ["n-treated", "n-control", "mean-treated", "mean-control", "difference", "cluster-low", "cluster-high"];
    let rows = move || {
        let Some(c) = comparison.get() else { return ().into_any() };
        let drawn = draws.get();
        let stale = drawn.is_none();
        let mut results = c.results();
        results.retain(|(name, _)| !SHOWN_ABOVE.contains(name));
        results.extend(drawn.map(|d| d.results()).unwrap_or_default());
        let rows = results
            .into_iter()
            .map(|(name, v)| {
                let decimals = match name {
                    n if n.starts_with("p-") => 3,
                    n if n.starts_with("n-") || n == "cluster-n" => 0,
                    "hedges-g" | "cliffs-delta" => 2,
                    _ => c.decimals(),
                };
                view! {
                    <tr><th scope="row">{words(&text::statistic(name, lang))}</th><td><code>{name}</code></td><td><ResultValue name value=v shown=number::plain(v, decimals)/></td></tr>
                }
            })
            .collect_view();
        let waiting = stale.then(|| view! { <tr><th scope="row">{say(text::COUNTING)}</th><td></td><td></td></tr> });
        view! { {rows} {waiting} }.into_any()
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=said(text::ALL_NUMBERS)>
            <table>
                <thead><tr><th scope="col">{say(text::NUMBER)}</th><th scope="col"><code>"data-result"</code></th><th scope="col">{say(text::VALUE)}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
