//! Written by `make data`; do not edit.

use super::files::{File, FileId};
use crate::text::Language;

/// Texts of the classroom, a file per language.
#[rustfmt::skip]
pub const LESSON_FILES: &[File] = &[
    File { id: FileId::Lessons(Language::Ja), path: "data/app/lessons-ja-29a716dd.txt", bytes: 77481 },
    File { id: FileId::Lessons(Language::En), path: "data/app/lessons-en-37b17098.txt", bytes: 33096 },
    File { id: FileId::Lessons(Language::Easy), path: "data/app/lessons-easy-493630f3.txt", bytes: 46613 },
];
