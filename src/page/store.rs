//! What has been loaded and how the screen is: base tables, panel columns, projections, theme, pixel ratio.
//!
//! Pages say what they need ([`Store::need`]); what is missing is fetched once, each file on its own, and a
//! failure is a state shown with a retry, never a crash.

use crate::data::{Ages, Base, Column, DataError, HEADLINE_YEARS, Outlook, Panel, files::FileId};
use crate::draw::Theme;
#[cfg(not(feature = "start"))]
use crate::text::lesson::Catalogue;
use leptos::prelude::*;
use std::sync::Arc;

/// State of one lazy file.
#[derive(Clone, Debug, PartialEq)]
pub enum Load {
    /// On its way.
    Pending,
    /// Not reached.
    Failed,
    /// Reached, but damaged or of another version.
    Corrupt(DataError),
}

/// The visitor's choice of theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ThemeChoice {
    /// As the system says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What has been loaded; cheap to copy.
#[derive(Clone, Copy)]
pub struct Store {
    base: StoredValue<Option<Arc<Base>>>,
    /// Columns that have arrived.
    pub panel: RwSignal<Panel>,
    /// Columns that have arrived with all their years (the base tables bring a few).
    pub full: RwSignal<Vec<Column>>,
    /// Census and projections, once arrived.
    pub outlook: RwSignal<Option<Arc<Outlook>>>,
    /// Age structure of 2050, once arrived.
    pub ages: RwSignal<Option<Arc<Ages>>>,
    #[cfg(not(feature = "start"))]
    atlas: StoredValue<Option<Arc<crate::place::Gazetteer>>>,
    /// The map, once arrived.
    #[cfg(not(feature = "start"))]
    pub map: RwSignal<Option<Arc<crate::data::Atlas>>>,
    /// Texts of the classroom, once arrived, in the language last asked for.
    #[cfg(not(feature = "start"))]
    pub lessons: RwSignal<Option<Arc<Catalogue>>>,
    /// Files under way or failed; those that arrived are not in it.
    pub loads: RwSignal<Vec<(FileId, Load)>>,
    /// The visitor's choice.
    pub theme_choice: RwSignal<ThemeChoice>,
    /// Theme of the canvas now.
    pub theme: RwSignal<Theme>,
    /// Device pixels per CSS pixel.
    pub pixel_ratio: RwSignal<f64>,
}

impl Store {
    /// A store around tables already read (natively: all of them).
    pub fn new(base: Option<Arc<Base>>, panel: Panel, outlook: Option<Arc<Outlook>>) -> Self {
        Self {
            base: StoredValue::new(base),
            full: RwSignal::new(Column::ALL.iter().copied().filter(|c| panel.column(*c).is_some()).collect()),
            panel: RwSignal::new(panel),
            outlook: RwSignal::new(outlook),
            ages: RwSignal::new(None),
            #[cfg(not(feature = "start"))]
            atlas: StoredValue::new(None),
            #[cfg(not(feature = "start"))]
            map: RwSignal::new(None),
            #[cfg(not(feature = "start"))]
            lessons: RwSignal::new(None),
            loads: RwSignal::new(Vec::new()),
            theme_choice: RwSignal::new(ThemeChoice::Auto),
            theme: RwSignal::new(Theme::Light),
            pixel_ratio: RwSignal::new(1.0),
        }
    }

    /// An empty one in the browser, to be filled by what is fetched.
    #[cfg(feature = "csr")]
    pub fn in_browser() -> Self {
        let store = Self::new(None, Panel::default(), None);
        super::super::ui::watch_screen(store);
        store
    }

    /// From context.
    pub fn get() -> Self {
        use_context::<Store>().unwrap_or_else(|| Self::new(None, Panel::default(), None))
    }

    /// The base tables; `None` only before they have come, and the app does not open then.
    pub fn base(self) -> Option<Arc<Base>> {
        self.base.get_value()
    }

    /// Asks for columns; those not yet here are fetched.
    pub fn need(self, columns: &[Column]) {
        for column in columns {
            if !self.full.with_untracked(|f| f.contains(column)) {
                self.ask(FileId::Column(*column));
            }
        }
    }

    /// Whether columns are here for these years; tracked. The headline years of the population always are.
    pub fn ready(self, columns: &[Column], years: &[u16]) -> bool {
        let headline = years.iter().all(|y| HEADLINE_YEARS.contains(y));
        self.full.with(|full| columns.iter().all(|c| full.contains(c) || (*c == Column::Population && headline)))
    }

    /// Asks for census and projections.
    pub fn need_outlook(self) {
        if self.outlook.with_untracked(Option::is_none) {
            self.ask(FileId::Outlook);
        }
    }

    /// Asks for the age structure of 2050.
    pub fn need_ages(self) {
        if self.ages.with_untracked(Option::is_none) {
            self.ask(FileId::Ages);
        }
    }

    /// Asks for all that the page of a place is made of.
    #[cfg(not(feature = "start"))]
    pub fn need_atlas(self) {
        self.need(&crate::place::Gazetteer::columns());
        self.need_outlook();
        self.need_ages();
    }

    /// What the pages of places share, made once when everything is here; tracked.
    #[cfg(not(feature = "start"))]
    pub fn atlas(self) -> Option<Arc<crate::place::Gazetteer>> {
        use crate::place::Gazetteer;
        if let Some(made) = self.atlas.get_value() {
            return Some(made);
        }
        let (base, outlook, ages) = (self.base()?, self.outlook.get()?, self.ages.get()?);
        if !self.ready(&Gazetteer::columns(), &[2010]) {
            return None;
        }
        let made = Arc::new(Gazetteer::new(base, self.panel.with(Panel::clone), outlook, ages));
        self.atlas.set_value(Some(made.clone()));
        Some(made)
    }

    /// Asks for the map.
    #[cfg(not(feature = "start"))]
    pub fn need_map(self) {
        if self.map.with_untracked(Option::is_none) {
            self.ask(FileId::Boundaries);
        }
    }

    /// Asks for the texts of the classroom.
    #[cfg(not(feature = "start"))]
    pub fn need_lessons(self, language: crate::text::Language) {
        if self.lessons.with_untracked(|l| l.as_ref().is_none_or(|l| l.language != language)) {
            self.ask(FileId::Lessons(language));
        }
    }

    /// Tries again what failed.
    pub fn retry(self) {
        let failed: Vec<FileId> = self.loads.with_untracked(|l| l.iter().filter(|(_, s)| *s != Load::Pending).map(|(f, _)| *f).collect());
        self.loads.update(|l| l.retain(|(_, s)| *s == Load::Pending));
        failed.into_iter().for_each(|f| self.ask(f));
    }

    fn ask(self, file: FileId) {
        if self.loads.with_untracked(|l| l.iter().any(|(f, _)| *f == file)) {
            return;
        }
        self.loads.update(|l| l.push((file, Load::Pending)));
        #[cfg(feature = "csr")]
        wasm_bindgen_futures::spawn_local(self.fetch(file));
    }

    #[cfg(feature = "csr")]
    async fn fetch(self, file: FileId) {
        self.settle(file, bytes_of(request(&super::nav::file_address(crate::data::files::path(file)))).await);
    }

    /// Takes in what came, or notes that it did not.
    #[cfg(feature = "csr")]
    fn settle(self, file: FileId, bytes: Option<Vec<u8>>) {
        let state = match bytes {
            None => Some(Load::Failed),
            Some(bytes) => self.arrived(file, &bytes).err().map(Load::Corrupt),
        };
        self.loads.update(|l| {
            l.retain(|(f, _)| *f != file);
            l.extend(state.map(|s| (file, s)));
        });
    }

    /// Fetches files before the first view, all at once, and reads them in order; what fails is in [`Store::loads`].
    #[cfg(feature = "csr")]
    pub async fn fetch_first(self, files: &[FileId]) {
        let under_way: Vec<_> = files.iter().map(|f| (*f, request(&super::nav::file_address(crate::data::files::path(*f))))).collect();
        for (file, answer) in under_way {
            self.settle(file, bytes_of(answer).await);
            // Each in a turn of its own: a large file takes a slow phone a tenth of a second to read.
            #[cfg(not(feature = "start"))]
            crate::ui::next_turn().await;
        }
    }

    /// Takes in the bytes of a file.
    pub fn arrived(self, file: FileId, bytes: &[u8]) -> Result<(), DataError> {
        match file {
            FileId::Base => {
                let base = crate::data::decode_base(bytes)?;
                self.panel.set(Panel::headline(&base));
                self.base.set_value(Some(Arc::new(base)));
            }
            FileId::Details => {
                #[cfg(not(feature = "start"))]
                {
                    let mut base = self.base.get_value().as_deref().cloned().ok_or(DataError::Corrupt)?;
                    crate::data::decode_details(&mut base, bytes)?;
                    self.base.set_value(Some(Arc::new(base)));
                }
            }
            FileId::Column(column) => {
                let series = crate::data::files::decode_series(column, bytes)?;
                self.panel.update(|p| p.insert(column, Arc::new(series)));
                self.full.update(|f| f.push(column));
            }
            FileId::Lessons(language) => {
                #[cfg(not(feature = "start"))]
                self.lessons.set(Some(Arc::new(Catalogue::decode(language, bytes)?)));
                #[cfg(feature = "start")]
                let _ = language;
            }
            FileId::Outlook => {
                let outlook = crate::data::files::decode_outlook(bytes)?;
                self.outlook.set(Some(Arc::new(outlook)));
            }
            FileId::Ages => {
                let ages = crate::data::files::decode_ages(bytes)?;
                self.ages.set(Some(Arc::new(ages)));
            }
            #[cfg(not(feature = "start"))]
            FileId::Boundaries => {
                let base = self.base().ok_or(DataError::Missing)?;
                let atlas = crate::data::Atlas::new(&crate::data::files::decode_boundaries(bytes)?, &base)?;
                self.map.set(Some(Arc::new(atlas)));
            }
            // The home page's map comes with its page.
            #[cfg(feature = "start")]
            FileId::Boundaries => {}
        }
        Ok(())
    }

    /// Automatic, light, dark, and round again; remembered where the browser allows.
    pub fn next_theme(self) {
        let next = match self.theme_choice.get_untracked() {
            ThemeChoice::Auto => ThemeChoice::Light,
            ThemeChoice::Light => ThemeChoice::Dark,
            ThemeChoice::Dark => ThemeChoice::Auto,
        };
        self.theme_choice.set(next);
        #[cfg(feature = "csr")]
        super::super::ui::apply_theme(self, true);
    }
}

#[cfg(feature = "csr")]
fn request(address: &str) -> Option<js_sys::Promise> {
    Some(web_sys::window()?.fetch_with_str(address))
}

#[cfg(feature = "csr")]
async fn bytes_of(answer: Option<js_sys::Promise>) -> Option<Vec<u8>> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    let response = JsFuture::from(answer?).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
