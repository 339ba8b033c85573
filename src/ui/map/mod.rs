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

use super::FigureView;
use crate::data::Code;
use crate::figure::Figure;
use leptos::prelude::*;
use std::sync::Arc;

/// What a map and the lists beside it have in common.
#[derive(Clone, Copy)]
pub struct MapLink {
    /// Municipality that was chosen by key, tap or in a list (position in `Base::municipalities`).
    pub current: RwSignal<Option<usize>>,
    /// Municipality under the pointer.
    pub pointed: RwSignal<Option<usize>>,
    /// Area shown with a strong outline.
    pub area: RwSignal<Option<usize>>,
    /// Area to which the view is fitted when this is set.
    pub fit: RwSignal<Option<usize>>,
    /// Called when the visitor opens a municipality.
    pub open: Option<Callback<Code>>,
}

impl MapLink {
    /// Nothing chosen.
    pub fn new(open: Option<Callback<Code>>) -> Self {
        Self { current: RwSignal::new(None), pointed: RwSignal::new(None), area: RwSignal::new(None), fit: RwSignal::new(None), open }
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
    view! {
        <div class="map-view">
            <FigureView id figure/>
            <MapList figure link/>
        </div>
    }
}
