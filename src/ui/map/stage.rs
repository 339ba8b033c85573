//! The painted map: three layers larger than what is seen, moved as one while the visitor moves the map, and painted
//! anew when it comes to rest or when what was painted no longer reaches.

use super::{Fit, MapLink};
use crate::draw::{self, Camera, Detail};
use crate::figure::{Figure, Map, Plot};
use crate::page::Store;
use gloo::timers::callback::Timeout;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// What is painted beyond each edge, as a share of the larger side.
const BEYOND: f64 = 0.25;
/// What is seen around a town to which the view is fitted, km.
const AROUND_KM: f64 = 40.0;
/// How long the map rests before it is painted anew, ms.
const REST_MS: u32 = 110;

/// Sets a property by CSSOM: a style attribute would break the content policy.
pub fn put(element: &web_sys::HtmlElement, property: &str, value: &str) {
    let _ = element.style().set_property(property, value);
}

/// What the lines look like: theme, device pixels per CSS px, areas outlined, the visitor's town.
type Look = (draw::Theme, f64, Option<(Vec<usize>, Option<usize>)>);

/// The elements and the state of one map.
#[derive(Clone, Copy)]
pub struct Stage {
    pub figure: Signal<Option<Arc<Figure>>>,
    pub link: MapLink,
    pub store: Store,
    pub layer: NodeRef<html::Div>,
    pub fills: NodeRef<html::Canvas>,
    pub lines: NodeRef<html::Canvas>,
    pub over: NodeRef<html::Canvas>,
    pub scale: NodeRef<html::Canvas>,
    pub width: RwSignal<f64>,
    /// What the visitor sees.
    pub camera: RwSignal<Option<Camera>>,
    pub broken: RwSignal<bool>,
    /// The camera of the picture on the layers, margins included.
    painted: StoredValue<Option<Camera>>,
    rest: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Stage {
    pub fn new(figure: Signal<Option<Arc<Figure>>>, link: MapLink) -> Self {
        Self {
            figure,
            link,
            store: Store::get(),
            layer: NodeRef::new(),
            fills: NodeRef::new(),
            lines: NodeRef::new(),
            over: NodeRef::new(),
            scale: NodeRef::new(),
            width: RwSignal::new(0.0),
            camera: RwSignal::new(None),
            broken: RwSignal::new(false),
            painted: StoredValue::new(None),
            rest: StoredValue::new_local(None),
        }
    }

    /// The map, if it has arrived.
    pub fn with_map<T>(self, get: impl FnOnce(&Map) -> T) -> Option<T> {
        self.figure.with(|f| match f.as_deref().map(|f| &f.plot) {
            Some(Plot::Map(map)) => Some(get(map)),
            _ => None,
        })
    }

    /// The same without being told of changes.
    pub fn with_map_now<T>(self, get: impl FnOnce(&Map) -> T) -> Option<T> {
        untrack(|| self.with_map(get))
    }

    /// Size of what is seen, CSS px.
    fn size(self) -> (f64, f64) {
        let width = self.width.get_untracked();
        (width, draw::map_height(width))
    }

    /// Follows size, theme, figure and what is read.
    pub fn follow(self) {
        // While a page is taken over the first painting, the dearest, waits for a turn of its own.
        let turn = crate::ui::turns::turn_of_its_own();
        // Size: the first camera sees everything; later ones keep their place.
        Effect::new(move |_| {
            if self.width.get() <= 0.0 || turn.is_some_and(|turn| !turn.get()) {
                return;
            }
            let size = self.size();
            let whole = self.with_map(|m| m.atlas.bounds());
            let now = self.camera.get_untracked();
            let next = whole.map(|whole| match now {
                Some(c) if c.size == size => c,
                Some(c) => c.resized(size).kept(whole),
                None => Camera::fit(whole, size, 6.0),
            });
            if next != now {
                self.camera.set(next);
            }
        });
        // What is shown: with another theme or figure, painted at once.
        Effect::new(move |before: Option<Look>| {
            let lines = self.with_map(|m| (m.areas.clone(), m.town));
            let look = (self.store.theme.get(), self.store.pixel_ratio.get(), lines);
            let same_look = before.as_ref() == Some(&look) && self.painted.with_value(Option::is_some);
            if self.camera.get_untracked().is_some() {
                self.paint(!same_look);
            }
            look
        });
        // Where: moved at once, painted at rest.
        Effect::new(move |_| {
            let Some(camera) = self.camera.get() else { return };
            if !self.place(&camera) {
                self.paint(true);
            } else if self.painted.with_value(|p| p.is_some_and(|p| p != self.with_margin(&camera))) {
                let again = Timeout::new(REST_MS, move || self.paint(true));
                self.rest.set_value(Some(again));
            }
        });
        // What is read.
        Effect::new(move |_| {
            self.link.current.track();
            self.link.pointed.track();
            self.link.area.track();
            self.paint_over();
        });
        // Areas or a town to which the view is fitted, as soon as there is a map to fit.
        Effect::new(move |_| {
            let Some(fit) = self.link.fit.get() else { return };
            if self.width.get() <= 0.0 {
                return;
            }
            let extent = self.with_map(|m| match &fit {
                Fit::Areas(areas) => {
                    let members: Vec<usize> = areas.iter().flat_map(|a| m.atlas.members(*a)).copied().collect();
                    m.atlas.extent_of(&members)
                }
                Fit::Town(i) => m.atlas.extent_of(&[*i]).map(|(l, t, r, b)| (l - AROUND_KM, t - AROUND_KM, r + AROUND_KM, b + AROUND_KM)),
            });
            if let Some(extent) = extent {
                self.link.fit.update_untracked(|f| *f = None);
                if let Some(extent) = extent {
                    self.camera.set(Some(Camera::fit(extent, self.size(), 48.0)));
                }
            }
        });
    }

    fn with_margin(self, camera: &Camera) -> Camera {
        let margin = (camera.size.0.max(camera.size.1) * BEYOND).round();
        camera.resized((camera.size.0 + 2.0 * margin, camera.size.1 + 2.0 * margin))
    }

    /// Moves what is painted to where the camera looks; false if that does not reach.
    fn place(self, camera: &Camera) -> bool {
        let (Some(layer), Some(painted)) = (self.layer.get_untracked(), self.painted.get_value()) else { return false };
        let (factor, x, y) = camera.from_picture(&painted);
        let covers = x <= 0.5
            && y <= 0.5
            && x + painted.size.0 * factor >= camera.size.0 - 0.5
            && y + painted.size.1 * factor >= camera.size.1 - 0.5;
        put(&layer, "transform", &format!("translate({x}px,{y}px) scale({factor})"));
        let whole = self.with_map_now(|m| m.atlas.bounds());
        // Beyond the edge of the country there is nothing to miss.
        let seen = camera.seen(0.0);
        let (l, t, r, b) = painted.seen(0.0);
        let nothing_missing =
            whole.is_some_and(|w| l <= seen.0.max(w.0) && t <= seen.1.max(w.1) && r >= seen.2.min(w.2) && b >= seen.3.min(w.3));
        (covers || nothing_missing) && (0.3..=4.0).contains(&factor)
    }

    /// Paints fills, and everything else too if `all`.
    pub fn paint(self, all: bool) {
        self.rest.set_value(None);
        let Some(camera) = self.camera.get_untracked() else { return };
        let (Some(fills), Some(lines)) = (self.fills.get_untracked(), self.lines.get_untracked()) else { return };
        let (theme, dpr) = (self.store.theme.get_untracked(), self.store.pixel_ratio.get_untracked());
        let picture = if all { self.with_margin(&camera) } else { self.painted.get_value().unwrap_or_else(|| self.with_margin(&camera)) };
        let detail = Detail { beyond: (picture.size.0 - camera.size.0) / 2.0, ..Detail::screen(dpr) };
        let Some(figure) = self.figure.get_untracked() else { return };
        // A panic inside costs this map alone.
        let done = super::super::guarded(move || {
            let Plot::Map(map) = &figure.plot else { return None };
            let mut done = draw::canvas::paint_on(&fills, &draw::map_fills(map, &picture, detail), theme, dpr);
            if all && done.is_ok() {
                done = draw::canvas::paint_on(&lines, &draw::map_lines(map, &picture, detail), theme, dpr);
            }
            Some(done.is_ok())
        });
        let done = done.unwrap_or(Some(false));
        let Some(done) = done else { return };
        self.broken.set(!done);
        self.painted.set_value(Some(picture));
        for canvas in [self.fills, self.lines, self.over].into_iter().filter_map(|c| c.get_untracked()) {
            put(&canvas, "width", &format!("{}px", picture.size.0));
            put(&canvas, "height", &format!("{}px", picture.size.1));
        }
        self.place(&camera);
        self.paint_over();
    }

    /// The outline of what is read, and its mark on the scale.
    fn paint_over(self) {
        let (Some(over), Some(picture)) = (self.over.get_untracked(), self.painted.get_value()) else { return };
        let (theme, dpr) = (self.store.theme.get_untracked(), self.store.pixel_ratio.get_untracked());
        let reading = self.reading();
        let area = self.link.area.get_untracked();
        let width = self.width.get_untracked();
        let scale = self.scale.get_untracked();
        self.with_map_now(|map| {
            let _ = draw::canvas::paint_on(&over, &draw::highlight(map, &picture, reading, area), theme, dpr);
            if let Some(scale) = scale {
                let _ = draw::canvas::paint_on(&scale, &draw::legend(map, reading, width), theme, dpr);
            }
        });
    }

    /// What is read now: what is pointed at, else what was chosen.
    pub fn reading(self) -> Option<usize> {
        self.link.pointed.get_untracked().or(self.link.current.get_untracked())
    }

    /// Another view, kept where there is something to see.
    pub fn look(self, change: impl FnOnce(Camera) -> Camera) {
        let Some(whole) = self.with_map_now(|m| m.atlas.bounds()) else { return };
        if let Some(now) = self.camera.get_untracked() {
            let next = change(now).kept(whole);
            if next != now {
                self.camera.set(Some(next));
            }
        }
    }

    /// Everything.
    pub fn look_at_all(self) {
        let size = self.size();
        if let Some(whole) = self.with_map_now(|m| m.atlas.bounds()) {
            self.camera.set(Some(Camera::fit(whole, size, 6.0)));
        }
    }

    /// Whether everything is seen.
    pub fn sees_all(self) -> bool {
        let Some(whole) = self.with_map_now(|m| m.atlas.bounds()) else { return true };
        self.camera.get().is_none_or(|c| c.px_per_km <= Camera::fit(whole, c.size, 6.0).px_per_km * 1.02)
    }

    /// Moves the map so that a municipality is in sight, away from the edge.
    pub fn show(self, municipality: usize) {
        let Some(at) = self.with_map_now(|m| m.atlas.anchor(municipality)).flatten() else { return };
        let Some(now) = self.camera.get_untracked() else { return };
        let (x, y) = now.px(at);
        let edge = |v: f64, size: f64| v < size * 0.08 || v > size * 0.92;
        if edge(x, now.size.0) || edge(y, now.size.1) {
            self.look(|c| Camera { x: at.0, y: at.1, ..c });
        }
    }
}
