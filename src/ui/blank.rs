//! Choices: a blank in a sentence (a native select) and a row of buttons of which one is pressed.

use super::words;
use crate::text::strip_readings;
use leptos::prelude::*;

/// One thing that can be chosen: its value in URLs and its label.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Value in URLs.
    pub value: String,
    /// Label in the page's language; its readings are shown where there is room: on buttons, not in a native list.
    pub label: String,
}

impl Choice {
    /// A choice from its parts.
    pub fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into() }
    }
}

/// A blank in the sentence: a native select, so that every keyboard, reader and phone knows it.
#[component]
pub fn Blank(
    /// Name of the parameter it sets.
    name: &'static str,
    /// What the blank asks, for screen readers.
    label: String,
    /// What can be chosen.
    choices: Signal<Vec<Choice>>,
    /// The value chosen now.
    value: Signal<String>,
    /// Called with a new value.
    on_choose: Callback<String>,
) -> impl IntoView {
    let options = move || {
        let now = value.get();
        choices
            .get()
            .into_iter()
            .map(|c| {
                let selected = c.value == now;
                view! { <option value=c.value selected=selected prop:selected=selected>{strip_readings(&c.label)}</option> }
            })
            .collect_view()
    };
    view! {
        <span class="blank">
            <select name=name aria-label=label on:change=move |event| on_choose.run(event_target_value(&event))>{options}</select>
        </span>
    }
}

#[cfg(not(feature = "start"))]
/// A sentence with its blanks where the template names them in braces. A mark that ends a phrase stays with its blank.
pub fn sentence(template: &str, mut blank: impl FnMut(&str) -> AnyView) -> AnyView {
    let mut parts: Vec<AnyView> = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        parts.push(words(before));
        let end = tail.find(|c| !",:?.、。:?".contains(c)).unwrap_or(tail.len());
        let (mark, tail) = tail.split_at(end);
        parts.push(match mark {
            "" => blank(name),
            _ => view! { <span class="with-mark">{blank(name)}{mark.to_owned()}</span> }.into_any(),
        });
        rest = tail;
    }
    parts.push(words(rest));
    parts.into_any()
}

/// A row of buttons of which one is pressed.
#[component]
pub fn Segmented(
    /// What the row asks.
    label: String,
    /// What can be chosen.
    choices: Vec<Choice>,
    /// The value chosen now.
    value: Signal<String>,
    /// Called with a new value.
    on_choose: Callback<String>,
) -> impl IntoView {
    let buttons = choices
        .into_iter()
        .map(|c| {
            let mine = c.value.clone();
            let pressed = move || value.with(|v| *v == mine);
            let chosen = c.value;
            view! {
                <button type="button" aria-pressed=move || pressed().to_string() on:click=move |_| on_choose.run(chosen.clone())>
                    {words(&c.label)}
                </button>
            }
        })
        .collect_view();
    view! { <div class="segmented" role="group" aria-label=label>{buttons}</div> }
}
