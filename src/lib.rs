//! 圏域くらべ: compare the municipalities of Japan's 38 cooperative core urban areas with those outside.
//!
//! Data flows one way; each room may look only to those left of it:
//!
//! ```text
//! data → stats → compare, scenario → place → figure → draw → page
//! bytes   pure    pure results       a town or  what a    plotters   Leptos, URL,
//! to                                 an area    chart is  on any     DOM, storage
//! types                                                   backend
//! ```
//!
//! `export` (files, citations, embed codes made of a figure) stands between `draw` and `page`;
//! `text` (every visible string) and `view` (the URL state) are leaves that `page` reads;
//! `ui` holds the pieces that pages share. Everything left of `page` runs under plain `cargo test`.
// Views are deep types; natively the compiler resolves one more layer than in the browser.
#![recursion_limit = "256"]
#![warn(missing_docs)]
#![forbid(unsafe_code)]

pub mod compare;
pub mod data;
pub mod draw;
pub mod export;
pub mod figure;
pub mod lesson;
pub mod news;
#[cfg(feature = "page")]
pub mod page;
pub mod place;
pub mod scenario;
pub mod stats;
pub mod text;
#[cfg(feature = "page")]
pub mod ui;
pub mod view;
