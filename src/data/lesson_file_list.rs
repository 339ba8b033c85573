//! Written by `make data`; do not edit.

use super::files::{File, FileId};
use crate::text::Language;

/// Texts of the classroom, a file per language.
#[rustfmt::skip]
pub const LESSON_FILES: &[File] = &[
    File { id: FileId::Lessons(Language::Ja), path: "data/app/lessons-ja-b654060e.txt", bytes: 77414 },
    File { id: FileId::Lessons(Language::En), path: "data/app/lessons-en-77a3cd69.txt", bytes: 33005 },
    File { id: FileId::Lessons(Language::Easy), path: "data/app/lessons-easy-4d5bb6e4.txt", bytes: 46574 },
];
