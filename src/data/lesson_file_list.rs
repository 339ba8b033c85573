//! Written by `make data`; do not edit.

use super::files::{File, FileId};
use crate::text::Language;

/// Texts of the classroom, a file per language.
#[rustfmt::skip]
pub const LESSON_FILES: &[File] = &[
    File { id: FileId::Lessons(Language::Ja), path: "data/app/lessons-ja-46163113.txt", bytes: 77481 },
    File { id: FileId::Lessons(Language::En), path: "data/app/lessons-en-13a038a5.txt", bytes: 33096 },
    File { id: FileId::Lessons(Language::Easy), path: "data/app/lessons-easy-83997a5f.txt", bytes: 46613 },
];
