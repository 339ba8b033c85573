//! 埋め込む: how the figure looks in someone else's page, and the code that puts it there.

use super::host;
use super::panel_link::Copyable;
use crate::export::{EmbedCode, Variant, alternative, embed_code, enough_height};
use crate::figure::Figure;
use crate::page::Nav;
use crate::text::{Text, export as t, fill};
use crate::ui::{Choice, Segmented, language, said, say, words};
use crate::view::{Route, Standing};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

const HOW: [(&str, Variant, Text); 3] = [
    ("fitting", Variant::Fitting, t::EMBED_FITTING),
    ("fixed", Variant::Fixed, t::EMBED_FIXED),
    ("picture", Variant::Picture, t::EMBED_PICTURE),
];
const STATE: [(&str, Text); 2] = [("live", t::EMBED_LIVE), ("frozen", t::EMBED_FROZEN)];
/// Light first: an article is light, whatever its reader's system prefers.
const GROUND: [(&str, Text); 3] = [("light", t::EMBED_LIGHT), ("dark", t::EMBED_DARK), ("auto", t::EMBED_AUTO)];
/// Widths of the two previews, CSS px, and the height each has before it says its own.
const PREVIEWS: [(u32, Text); 2] = [(320, t::EMBED_PHONE), (640, t::EMBED_DESKTOP)];
const FIRST_HEIGHT: u32 = 640;

/// The panel.
#[component]
pub(super) fn EmbedPanel(figure: Signal<Option<Arc<Figure>>>, id: &'static str, at: Signal<Standing>) -> impl IntoView {
    let (nav, lang) = (Nav::get(), language());
    let (how, state) = (RwSignal::new(Variant::Fitting), RwSignal::new("live"));
    let ground = RwSignal::new("light");
    let heights = RwSignal::new([0; 2]);
    let frames = [NodeRef::<html::Iframe>::new(), NodeRef::<html::Iframe>::new()];
    listen(frames, heights);
    let source = Signal::derive(move || {
        let mut query = at.with(|s| if state.get() == "frozen" { s.embed_query() } else { s.live_embed_query() });
        if ground.get() != "auto" {
            query.set("theme", ground.get());
        }
        host::embed_address(nav, id, &query.text())
    });
    let height = Signal::derive(move || {
        // What the previews say of themselves, where it is more than was reckoned.
        heights.get().into_iter().fold(figure.with(|f| f.as_deref().map_or(FIRST_HEIGHT, enough_height)), u32::max)
    });
    let code = Signal::derive(move || {
        let asked = EmbedCode {
            embed: source.get(),
            page: at.with(|s| match state.get() {
                "frozen" => host::address(nav, s),
                _ => format!("{}{}", host::origin(), nav.href_with(&s.route, &s.short.text())),
            }),
            picture: format!("{}{}", host::origin(), nav.file(&format!("{}figure.svg", Route::Embed(id.to_owned()).path(lang)))),
            height: height.get(),
            variant: how.get(),
        };
        figure.with(|f| f.as_deref().map(|f| embed_code(f, &asked)).unwrap_or_default())
    });
    let choose_how = Callback::new(move |chosen: String| {
        if let Some((_, v, _)) = HOW.into_iter().find(|(n, _, _)| *n == chosen) {
            how.set(v);
        }
    });
    let one_of = |all: &'static [(&str, Text)], to: RwSignal<&'static str>| {
        Callback::new(move |chosen: String| {
            if let Some((n, _)) = all.iter().find(|(n, _)| *n == chosen) {
                to.set(n);
            }
        })
    };
    let how_id = move || HOW.into_iter().find(|(_, v, _)| *v == how.get()).map_or("fixed", |(n, _, _)| n).to_owned();
    let how_note = move || match how.get() {
        Variant::Fitting => say(t::EMBED_FITTING_NOTE),
        Variant::Fixed => words(&fill(t::EMBED_FIXED_NOTE.raw(lang), &[("px", &height.get().to_string())])),
        Variant::Picture => say(t::EMBED_PICTURE_NOTE),
    };
    let alt = Signal::derive(move || figure.with(|f| f.as_deref().map(alternative).unwrap_or_default()));
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
                <Segmented label=said(t::EMBED_HOW) choices=HOW.map(|(n, _, l)| Choice::new(n, l.raw(lang))).to_vec() value=Signal::derive(how_id) on_choose=choose_how/>
                <Segmented label=said(t::EMBED_STATE) choices=STATE.map(|(n, l)| Choice::new(n, l.raw(lang))).to_vec()
                    value=Signal::derive(move || state.get().to_owned()) on_choose=one_of(&STATE, state)/>
                <Segmented label=said(t::EMBED_GROUND) choices=GROUND.map(|(n, l)| Choice::new(n, l.raw(lang))).to_vec()
                    value=Signal::derive(move || ground.get().to_owned()) on_choose=one_of(&GROUND, ground)/>
            </div>
            <p class="muted">{how_note}" "{state_note}</p>
            <Copyable label=t::EMBED_CODE text=code rows=6 action=t::EMBED_COPY/>
            <Copyable label=t::ALT_TEXT text=alt rows=3 action=t::COPY/>
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
