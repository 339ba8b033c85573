//! How far earlier projections of this very place were off: a small table in a figure of its own.

use crate::figure::{Of, place_accuracy};
use crate::place::Gazetteer;
use crate::text::{place as t, site};
use crate::ui::{language, said, say};
use leptos::prelude::*;

/// The section; where nothing was projected, it says so.
pub fn section(atlas: &Gazetteer, of: Of) -> AnyView {
    let body = match place_accuracy(language(), atlas, of) {
        None => view! { <p>{say(t::ACCURACY_NONE)}</p> }.into_any(),
        Some(f) => {
            let head = f.table.columns.iter().map(|c| view! { <th scope="col">{c.clone()}</th> }).collect_view();
            let rows = f
                .table
                .rows
                .iter()
                .map(|row| {
                    let cells = row
                        .iter()
                        .enumerate()
                        .map(|(n, cell)| match n {
                            0 => view! { <th scope="row">{cell.clone()}</th> }.into_any(),
                            _ => view! { <td>{cell.clone()}</td> }.into_any(),
                        })
                        .collect_view();
                    view! { <tr>{cells}</tr> }
                })
                .collect_view();
            view! {
                <figure class="figure plain" data-figure=f.id>
                    <figcaption><strong>{f.title.clone()}</strong></figcaption>
                    <div class="scroll" tabindex="0" role="region" aria-label=f.title.clone()>
                        <table><caption>{f.table.caption.clone()}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>
                    </div>
                    <p class="caveat">{f.caveat.clone()}</p>
                    <p class="source">{said(site::SOURCE)}{f.source.clone()}</p>
                </figure>
            }
            .into_any()
        }
    };
    view! { <section data-section="accuracy"><h2>{say(t::ACCURACY_HEAD)}</h2>{body}</section> }.into_any()
}
