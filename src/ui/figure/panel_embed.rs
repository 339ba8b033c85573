//! 埋め込む: how the figure looks in someone else's page, and the code that puts it there.

use super::host;
use super::panel_link::Copyable;
use crate::export::{EmbedCode, Variant, embed_code, enough_height};
use crate::figure::Figure;
use crate::page::Nav;
use crate::text::{Text, export as t};
use crate::ui::{Choice, Segmented, language, said, say};
use crate::view::{Route, Standing};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

const HOW: [(&str, Variant, Text); 3] = [
    ("fixed", Variant::Fixed, t::EMBED_FIXED),
    ("fitting", Variant::Fitting, t::EMBED_FITTING),
    ("picture", Variant::Picture, t::EMBED_PICTURE),
];
const STATE: [(&str, Text); 2] = [("live", t::EMBED_LIVE), ("frozen", t::EMBED_FROZEN)];
/// Widths of the two previews, CSS px, and the height each has before it says its own.
const PREVIEWS: [(u32, Text); 2] = [(320, t::EMBED_PHONE), (640, t::EMBED_DESKTOP)];
const FIRST_HEIGHT: u32 = 640;

/// The panel.
#[component]
pub(super) fn EmbedPanel(figure: Signal<Option<Arc<Figure>>>, id: &'static str, at: Signal<Standing>) -> impl IntoView {
    let (nav, lang) = (Nav::get(), language());
    let (how, state) = (RwSignal::new(Variant::Fixed), RwSignal::new("live"));
    let heights = RwSignal::new([0; 2]);
    let frames = [NodeRef::<html::Iframe>::new(), NodeRef::<html::Iframe>::new()];
    listen(frames, heights);
    let source = Signal::derive(move || {
        let query = at.with(|s| if state.get() == "frozen" { s.embed_query() } else { s.live_embed_query() });
        host::embed_address(nav, id, &query.text())
    });
    let code = Signal::derive(move || {
        let asked = EmbedCode {
            embed: source.get(),
            page: at.with(|s| host::address(nav, s)),
            picture: format!("{}{}", host::origin(), nav.file(&format!("{}figure.svg", Route::Embed(id.to_owned()).path(lang)))),
            // What the previews say of themselves, where it is more than was reckoned.
            height: heights.get().into_iter().fold(figure.with(|f| f.as_deref().map_or(FIRST_HEIGHT, enough_height)), u32::max),
            variant: how.get(),
        };
        figure.with(|f| f.as_deref().map(|f| embed_code(f, &asked)).unwrap_or_default())
    });
    let choose_how = Callback::new(move |chosen: String| {
        if let Some((_, v, _)) = HOW.into_iter().find(|(n, _, _)| *n == chosen) {
            how.set(v);
        }
    });
    let choose_state = Callback::new(move |chosen: String| {
        if let Some((n, _)) = STATE.into_iter().find(|(n, _)| *n == chosen) {
            state.set(n);
        }
    });
    let how_id = move || HOW.into_iter().find(|(_, v, _)| *v == how.get()).map_or("fixed", |(n, _, _)| n).to_owned();
    let state_note = move || say(if state.get() == "frozen" { t::EMBED_FROZEN_NOTE } else { t::EMBED_LIVE_NOTE });
    let previews = PREVIEWS
        .into_iter()
        .zip(frames)
        .map(|((width, label), frame)| {
            view! {
                <div class="preview">
                    <p class="muted">{say(label)}</p>
                    <iframe node_ref=frame src=move || source.get() width=width height=FIRST_HEIGHT title=said(label)></iframe>
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="embed-panel">
            <p>{say(t::EMBED_LEAD)}</p>
            <div class="choices">
                <Segmented label=said(t::EMBED_HOW) choices=HOW.map(|(n, _, l)| Choice::new(n, said(l))).to_vec() value=Signal::derive(how_id) on_choose=choose_how/>
                <Segmented label=said(t::EMBED_STATE) choices=STATE.map(|(n, l)| Choice::new(n, said(l))).to_vec()
                    value=Signal::derive(move || state.get().to_owned()) on_choose=choose_state/>
            </div>
            <p class="muted">{state_note}</p>
            <Show when=move || how.get() == Variant::Picture><p class="muted">{say(t::EMBED_PICTURE_NOTE)}</p></Show>
            <Copyable label=t::EMBED_CODE text=code rows=6 action=t::EMBED_COPY/>
            <p class="panel-title">{say(t::EMBED_PREVIEW)}</p>
            <div class="previews" tabindex="0" role="region" aria-label=said(t::EMBED_PREVIEW)>{previews}</div>
            <p class="panel-title">{say(t::EMBED_HOSTS)}</p>
            <ul>
                <li>{say(t::EMBED_WORDPRESS)}</li>
                <li>{say(t::EMBED_NOTE)}</li>
                <li>{say(t::EMBED_GHOST)}</li>
                <li>{say(t::EMBED_DATAWRAPPER)}</li>
            </ul>
        </div>
    }
}

/// Takes the heights that the previews say, told apart by the window that speaks.
fn listen(frames: [NodeRef<html::Iframe>; 2], heights: RwSignal<[u32; 2]>) {
    use js_sys::Reflect;
    let Some(window) = web_sys::window() else { return };
    let listener = gloo::events::EventListener::new(&window, "message", move |event| {
        let get = |object: &wasm_bindgen::JsValue, name: &str| Reflect::get(object, &name.into()).ok();
        let (Some(data), Some(source)) = (get(event, "data"), get(event, "source")) else { return };
        if get(&data, "type").and_then(|t| t.as_string()).as_deref() != Some("kurabe:resize") {
            return;
        }
        let Some(height) = get(&data, "height").and_then(|h| h.as_f64()).filter(|h| (120.0..=6000.0).contains(h)) else { return };
        for (n, frame) in frames.iter().enumerate() {
            let Some(frame) = frame.try_get_untracked().flatten() else { continue };
            if get(&frame, "contentWindow").is_some_and(|w| w == source) {
                let _ = web_sys::HtmlElement::style(&frame).set_property("height", &format!("{height}px"));
                heights.try_update(|all| all[n] = height as u32);
            }
        }
    });
    let held = StoredValue::new_local(Some(listener));
    on_cleanup(move || drop(held.try_update_value(Option::take)));
}
