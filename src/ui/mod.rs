//! Pieces that pages share: words with readings, the figure box, the town search, choices, result values.
mod blank;
#[cfg(not(feature = "start"))]
mod board;
mod figure;
#[cfg(feature = "csr")]
mod guard;
#[cfg(not(feature = "start"))]
mod keep;
#[cfg(not(feature = "start"))]
mod map;
#[cfg(not(feature = "start"))]
mod motion;
mod near;
mod notices;
#[cfg(not(feature = "start"))]
mod qr;
mod result;
#[cfg(feature = "csr")]
mod screen;
mod search;
mod site_search;
mod slices;
mod status;
#[cfg(not(feature = "start"))]
mod turns;
mod words;

#[cfg(not(feature = "start"))]
pub use blank::sentence;
pub use blank::{Blank, Choice, Segmented};
#[cfg(not(feature = "start"))]
pub use board::{Board, Stroke};
#[cfg(not(feature = "start"))]
pub use figure::Picture;
#[cfg(all(feature = "csr", not(feature = "start")))]
pub use figure::{CopyButton, copy_text};
pub use figure::{FigureBox, FigureView};
#[cfg(feature = "csr")]
pub use guard::guarded;
#[cfg(not(feature = "start"))]
pub use keep::KeepOffline;
#[cfg(not(feature = "start"))]
pub use map::{Fit, MapLink, MapView, YearSlider};
#[cfg(all(feature = "csr", not(feature = "start")))]
pub use motion::into_window;
#[cfg(not(feature = "start"))]
pub use motion::less_motion;
pub use near::when_near;
#[cfg(not(feature = "start"))]
pub use near::{later, when_near_or_idle};
pub use notices::Notices;
#[cfg(not(feature = "start"))]
pub use qr::{QrCode, absolute};
pub use result::ResultValue;
#[cfg(feature = "csr")]
pub use screen::{apply_theme, watch_screen};
pub use search::TownSearch;
pub use site_search::{SiteSearch, Typed};
pub use slices::{in_slices, in_turns};
pub use status::LoadStatus;
#[cfg(not(feature = "start"))]
pub use turns::InTurn;
#[cfg(all(feature = "csr", not(feature = "start")))]
pub use turns::{next_turn, staged};
pub use words::{language, place_link, place_name, said, say, words, words_in, words_of};
