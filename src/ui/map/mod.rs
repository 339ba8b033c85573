//! The map as an instrument: a figure whose picture can be moved, zoomed, pointed at and walked with the arrow keys,
//! and a list by rank that keeps in step.
//!
//! [`MapView`] is a [`FigureView`] with a list; the picture itself ([`MapPicture`]) is drawn wherever a figure's plot is
//! a map, also without the list (embeds). All words and values come from the figure value.
#[cfg(any(feature = "csr", test))]
mod keys;
mod list;
#[cfg(feature = "csr")]
mod picture;
mod play;
#[cfg(feature = "csr")]
mod pointers;
#[cfg(feature = "csr")]
mod stage;

pub use list::MapList;
#[cfg(feature = "csr")]
pub use picture::MapPicture;
pub use play::YearSlider;

use super::figure::made_once;
use super::{FigureView, TownSearch};
use crate::data::Code;
use crate::figure::{Figure, Plot};
use crate::page::Store;
use crate::text::{Language, area_names, map as text};
use leptos::prelude::*;
use std::sync::Arc;

/// To what a view is fitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// All members of these areas.
    Areas(Vec<usize>),
    /// A municipality and what lies around it.
    Town(usize),
}

/// What a map and the lists beside it have in common.
#[derive(Clone, Copy)]
pub struct MapLink {
    /// Municipality that was chosen by key, tap or in a list (position in `Base::municipalities`).
    pub current: RwSignal<Option<usize>>,
    /// Municipality under the pointer.
    pub pointed: RwSignal<Option<usize>>,
    /// Area shown with a strong outline.
    pub area: RwSignal<Option<usize>>,
    /// To what the view is to be fitted; taken away once that is done.
    pub fit: RwSignal<Option<Fit>>,
    /// Grows whenever the visitor asks for a part of the map: the map then comes into the window.
    pub sought: RwSignal<u32>,
    /// Called when the visitor opens a municipality.
    pub open: Option<Callback<Code>>,
}

impl MapLink {
    /// Nothing chosen.
    pub fn new(open: Option<Callback<Code>>) -> Self {
        Self {
            current: RwSignal::new(None),
            pointed: RwSignal::new(None),
            area: RwSignal::new(None),
            fit: RwSignal::new(None),
            sought: RwSignal::new(0),
            open,
        }
    }

    /// A part of the map that the visitor asks for, wherever on the page the button was.
    pub fn show(self, fit: Fit) {
        self.fit.set(Some(fit));
        self.sought.update(|n| *n += 1);
    }
}

/// A map with its list.
#[component]
pub fn MapView(
    /// What to show; `None` while data are under way.
    figure: Signal<Option<Arc<Figure>>>,
    /// Public id, also while the figure is under way.
    id: &'static str,
    /// What the map and other lists have in common.
    link: MapLink,
) -> impl IntoView {
    provide_context(link);
    let figure = made_once(figure);
    let whole = NodeRef::<leptos::html::Div>::new();
    // To the town that was found, and on from there with the arrow keys.
    let go = Callback::new(move |code: Code| {
        let at = figure.with_untracked(|f| match f.as_deref().map(|f| &f.plot) {
            Some(Plot::Map(map)) => map.units.iter().position(|u| u.code == code),
            _ => None,
        });
        if at.is_some() {
            link.pointed.set(None);
            link.current.set(at);
            focus_stage(whole);
        }
    });
    view! {
        <div class="map-view" node_ref=whole>
            <div>
                <TownSearch id=FIND label=text::GO on_choose=go/>
                <FigureView id figure/>
            </div>
            <MapList figure link/>
        </div>
    }
}

/// Name and prefecture of a municipality with their readings, where the language has them.
fn named(store: Store, language: Language, i: usize) -> Option<(String, String)> {
    let base = store.base().filter(|_| language == Language::Easy)?;
    let m = base.municipalities.get(i)?;
    let prefecture = base.prefectures.get(usize::from(m.prefecture).checked_sub(1)?)?;
    Some((area_names::town(m, language), area_names::prefecture(prefecture, language)))
}

/// Id of the box that finds a town on the map; its field is `{FIND}-input`.
const FIND: &str = "map-town";

/// Moves the focus from the box to the map.
fn focus_stage(whole: NodeRef<leptos::html::Div>) {
    #[cfg(feature = "csr")]
    {
        use wasm_bindgen::JsCast;
        let stage = whole.get_untracked().and_then(|w| w.query_selector(".map-stage").ok().flatten());
        if let Some(stage) = stage.and_then(|s| s.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = stage.focus();
        }
    }
    #[cfg(not(feature = "csr"))]
    let _ = whole;
}
