//! Typed tables; the only room that knows file formats.
//!
//! [`Base`] is what the app always has (municipalities, areas, memberships, a few headline figures);
//! [`Panel`] holds the long series, a column at a time, as they arrive. Municipalities are named
//! inside the program by their position in the code-sorted list of 1,741 ([`Base::municipalities`]).
mod ages;
pub mod atlas;
mod base;
mod base_codec;
pub mod boundaries;
pub mod codec;
mod date;
mod error;
mod file_list;
pub mod files;
#[cfg(not(target_arch = "wasm32"))]
pub mod home_map;
#[cfg(not(target_arch = "wasm32"))]
mod home_map_lines;
pub mod indicator;
mod lesson_file_list;
#[cfg(not(target_arch = "wasm32"))]
pub mod metadata;
#[cfg(not(target_arch = "wasm32"))]
pub mod open;
mod outlook;
mod panel;
pub mod projection;
mod published;
mod romaji;
mod series_codec;
mod service;
#[cfg(not(target_arch = "wasm32"))]
pub mod table_list;
#[cfg(not(target_arch = "wasm32"))]
pub mod tables;
#[cfg(not(target_arch = "wasm32"))]
pub mod topology;

pub use ages::{AGE_GROUPS, Ages};
pub use atlas::Atlas;
pub use base::*;
pub use base_codec::{decode_base, decode_details, encode_base, encode_details};
pub use date::Date;
pub use error::DataError;
pub use indicator::{Indicator, Measure};
pub use outlook::{CENSUS_YEARS, IPSS_2018_YEARS, IPSS_2023_YEARS, Outlook};
pub use panel::{Column, FIRST_YEAR, Panel, Series, YEARS};
pub use published::*;
pub use service::*;
