//! The files that the app fetches: which there are, what they are called, how they are read.
//!
//! The list itself is written by `make data`. A name carries a hash of the contents, so that a file may be
//! cached for ever and an older copy is never mistaken for a newer one.

use super::Column;
pub use super::boundaries::{decode_boundaries, encode_boundaries};
pub use super::file_list::FILES;
pub use super::lesson_file_list::LESSON_FILES;
pub use super::series_codec::{decode_ages, decode_outlook, decode_series, encode_ages, encode_outlook, encode_series};

/// Which of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileId {
    /// Names, areas, memberships and headline figures ([`super::Base`]): every page of the app needs it first.
    Base,
    /// What the whole app needs of [`super::Base`] besides: offices, sources, remarks.
    Details,
    /// Census counts and projections ([`super::Outlook`]).
    Outlook,
    /// Age structure of 2050 ([`super::Ages`]).
    Ages,
    /// A column of the panel.
    Column(Column),
    /// Boundaries of the municipalities ([`super::boundaries::Boundaries`]).
    Boundaries,
    /// Texts of the classroom in one language.
    Lessons(crate::text::Language),
}

/// One file as it lies under `public/`.
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// Which.
    pub id: FileId,
    /// Path from the site's root, without a leading `/`.
    pub path: &'static str,
    /// Length in bytes, uncompressed.
    pub bytes: usize,
}

/// Files without which the app cannot open, in the order in which they are read; the small app (feature `start`) does
/// without the details.
pub const FIRST: &[FileId] = if cfg!(feature = "start") { &[FileId::Base] } else { &[FileId::Base, FileId::Details] };

/// Path from the site's root, without a leading `/`.
pub fn path(id: FileId) -> &'static str {
    FILES.iter().chain(LESSON_FILES).find(|f| f.id == id).map_or("", |f| f.path)
}

/// A file name that carries a hash of the contents, e.g. `births-1a2b3c4d.bin`.
pub fn hashed_name(stem: &str, extension: &str, contents: &[u8]) -> String {
    format!("{}-{:08x}.{extension}", stem.replace('_', "-"), super::codec::crc32(contents))
}

/// The map of the home page: an SVG with one link per area, classes `land`, `partner`, `core`, `border` and `inset`,
/// and no styles. [`link_home_map`] fills its links. It comes with the pre-rendered page (8 kB compressed), not with the app.
#[cfg(not(target_arch = "wasm32"))]
pub const HOME_MAP_SVG: &str = include_str!("../../public/data/app/home-map.svg");

/// The map with its links filled: `areas` is the address of the list of areas, with its trailing `/`;
/// `name` gives the spoken name of an area from its position in [`super::Base::areas`].
#[cfg(not(target_arch = "wasm32"))]
pub fn link_home_map(svg: &str, base: &super::Base, areas: &str, name: impl Fn(usize) -> String) -> String {
    let escape = |s: &str| s.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    let mut out = svg.replace("{areas}", &escape(areas));
    for (i, area) in base.areas.iter().enumerate() {
        out = out.replace(&format!("{{name:{}}}", area.id), &escape(&name(i)));
    }
    out
}
