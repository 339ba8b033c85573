//! Pages that are only read, from their blocks of text: headings with anchors, paragraphs, lists, formulas, generated
//! tables. They are written natively; the browser keeps them as they arrive.

use super::Nav;
use super::prose::{Facts, facts_at_hand, line};
use crate::text::Text;
use crate::text::prose::{Block, Slot};
use crate::ui::{said, say};
use crate::view::Route;
use leptos::prelude::*;

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

/// A table that scrolls by itself, on a phone a list of rows: headings (with whether the column is text), rows of cells.
pub fn table(label: String, head: &[(Text, bool)], rows: Vec<Vec<AnyView>>) -> AnyView {
    let class = move |text: bool| if text { "text" } else { "number" };
    let name = label.clone();
    let headings =
        head.iter().map(|(h, text)| view! { <th scope="col" role="columnheader" class=class(*text)>{say(*h)}</th> }).collect_view();
    let rows = rows
        .into_iter()
        .map(|row| {
            let cells = row
                .into_iter()
                .zip(head)
                .enumerate()
                .map(|(n, (cell, (h, text)))| match n {
                    0 => view! { <th scope="row" role="rowheader" class="text">{cell}</th> }.into_any(),
                    _ => view! { <td role="cell" data-label=said(*h) class=class(*text)>{cell}</td> }.into_any(),
                })
                .collect_view();
            view! { <tr role="row">{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="scroll whole" tabindex="0" role="region" aria-label=label>
            <table role="table" aria-label=name>
                <thead role="rowgroup"><tr role="row">{headings}</tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
