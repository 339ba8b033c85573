//! How far earlier projections of this very place were off: a small table in a figure of its own.

use crate::figure::{Of, place_accuracy};
use crate::place::Gazetteer;
use crate::text::{place as t, site, strip_readings};
use crate::ui::{language, said, say, words};
use leptos::prelude::*;

/// The section; where nothing was projected, it says so.
pub fn section(atlas: &Gazetteer, of: Of) -> AnyView {
    let body = match place_accuracy(language(), atlas, of) {
        None => view! { <p>{say(t::ACCURACY_NONE)}</p> }.into_any(),
        Some(f) => {
            // Pages of towns, five thousand of them, have no room for readings.
            let has_readings = matches!(of, Of::Area(_));
            let f = if has_readings { f.captions() } else { &f };
            let head = f.table.columns.iter().map(|c| view! { <th scope="col">{words(c)}</th> }).collect_view();
            let rows = f
                .table
                .rows
                .iter()
                .map(|row| {
                    let cells = row
                        .iter()
                        .enumerate()
                        .map(|(n, cell)| match n {
                            0 => view! { <th scope="row">{words(cell)}</th> }.into_any(),
                            _ => view! { <td>{words(cell)}</td> }.into_any(),
                        })
                        .collect_view();
                    view! { <tr>{cells}</tr> }
                })
                .collect_view();
            let source = if has_readings { say(site::SOURCE) } else { said(site::SOURCE).into_any() };
            view! {
                <figure class="figure plain" data-figure=f.id>
                    <figcaption><strong>{words(&f.title)}</strong></figcaption>
                    <div class="scroll" tabindex="0" role="region" aria-label=strip_readings(&f.title)>
                        <table><caption>{words(&f.table.caption)}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>
                    </div>
                    <p class="caveat">{words(&f.caveat)}</p>
                    <p class="source">{source}{words(&f.source)}</p>
                </figure>
            }
            .into_any()
        }
    };
    view! { <section data-section="accuracy"><h2>{say(t::ACCURACY_HEAD)}</h2>{body}</section> }.into_any()
}
