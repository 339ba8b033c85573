//! The box around every figure: caption, picture, what it says, caveat, and the row beneath it (table, files, embed,
//! link, source). All words come from the figure value; accessibility comes from it too.
mod foot;
#[cfg(all(feature = "csr", not(feature = "start")))]
mod host;
#[cfg(all(feature = "csr", not(feature = "start")))]
mod panel_embed;
#[cfg(all(feature = "csr", not(feature = "start")))]
mod panel_files;
#[cfg(all(feature = "csr", not(feature = "start")))]
mod panel_link;
mod picture;
#[cfg(all(feature = "csr", not(feature = "start")))]
mod sound;

#[cfg(all(feature = "csr", not(feature = "start")))]
pub use host::copy as copy_text;
#[cfg(all(feature = "csr", not(feature = "start")))]
pub use panel_link::CopyButton;
#[cfg(not(feature = "start"))]
pub use picture::Picture;
#[cfg(all(feature = "csr", not(feature = "start")))]
pub(in crate::ui) use picture::{place_at, watch_size, watch_width};

use crate::draw::Pick;
use crate::figure::Figure;
use crate::page::{Nav, Store};
use crate::view::Standing;
use leptos::prelude::*;
use std::sync::Arc;

/// A figure with all that belongs to it. `None` while its data are under way: the place is kept.
#[component]
pub fn FigureView(
    /// What to show.
    figure: Signal<Option<Arc<Figure>>>,
    /// Public id, also while the figure is under way.
    id: &'static str,
    /// Called with what a mark stands for when the visitor picks it.
    #[prop(optional)]
    on_pick: Option<Callback<Pick>>,
    /// Where the figure stands with all its settings, if that is not the address of the page.
    #[prop(optional)]
    at: Option<Signal<Standing>>,
    /// The figure is the whole page: its title is the heading, the row leads back.
    #[prop(optional)]
    alone: bool,
) -> impl IntoView {
    // The small app's one figure is a constant.
    #[cfg(not(feature = "start"))]
    let figure = made_once(figure);
    let part = move |get: fn(&Figure) -> &str| move || figure.with(|f| f.as_deref().map(|f| super::words(get(f.captions()))));
    let at = at.unwrap_or_else(here);
    let (says, what) = (format!("{id}-says"), format!("{id}-what"));
    let described = format!("{what} {says}");
    let title =
        if alone { view! { <h1>{part(|f| &f.title)}</h1> }.into_any() } else { view! { <strong>{part(|f| &f.title)}</strong> }.into_any() };
    view! {
        <figure class="figure" data-figure=id aria-describedby=described>
            <figcaption>
                {title}
                <span>{part(|f| &f.subtitle)}</span>
            </figcaption>
            {picture(figure, id, on_pick)}
            <p class="says" id=says>{part(|f| &f.says)}</p>
            <p class="caveat">{part(|f| &f.caveat)}</p>
            <foot::Foot figure id at alone/>
        </figure>
    }
}

/// The figure made once for all that reads it: caption, picture, description, table, lists.
#[cfg(not(feature = "start"))]
pub(in crate::ui) fn made_once(figure: Signal<Option<Arc<Figure>>>) -> Signal<Option<Arc<Figure>>> {
    let is_another = |before: Option<&Option<Arc<Figure>>>, now: Option<&Option<Arc<Figure>>>| match (before, now) {
        (Some(Some(before)), Some(Some(now))) => !Arc::ptr_eq(before, now),
        (Some(None), Some(None)) => false,
        _ => true,
    };
    Memo::new_with_compare(move |_| figure.get(), is_another).into()
}

/// The picture: a map can be moved and walked, everything else is read mark by mark.
fn picture(figure: Signal<Option<Arc<Figure>>>, id: &'static str, on_pick: Option<Callback<Pick>>) -> AnyView {
    #[cfg(all(feature = "csr", not(feature = "start")))]
    {
        let is_map = Memo::new(move |_| figure.with(|f| f.as_deref().is_some_and(|f| matches!(f.plot, crate::figure::Plot::Map(_)))));
        (move || match is_map.get() {
            true => view! { <super::map::MapPicture figure id/> }.into_any(),
            false => view! { <picture::Picture figure id on_pick/> }.into_any(),
        })
        .into_any()
    }
    #[cfg(not(all(feature = "csr", not(feature = "start"))))]
    view! { <picture::Picture figure id on_pick/> }.into_any()
}

/// The page's own address, with everything that a link has to carry.
fn here() -> Signal<Standing> {
    let (nav, store) = (Nav::get(), Store::get());
    Signal::derive(move || nav.place.with(|p| Standing::of(&p.route, &p.query, store.base().as_deref())))
}

/// Keeps the room of a figure whose data are under way.
#[component]
pub fn FigureBox() -> impl IntoView {
    view! { <div class="figure-wait" aria-hidden="true"></div> }
}
