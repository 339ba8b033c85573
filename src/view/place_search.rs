//! Finding any place by typing: a town as in [`super::search`], one of the 38 areas, or a prefecture for all in it.

use super::fold;
use super::search::{Grade, Hit, Index};
use crate::{data::Base, text::area_names};

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A municipality.
    Town(Hit),
    /// An area, by position in [`Base::areas`].
    Area(usize),
}

/// The folded names of an area, per script: full name and the parts of the short one.
struct AreaKeys {
    keys: [Vec<String>; 3],
    prefectures: Vec<u8>,
}

/// The folded names of everything that has a page.
pub struct Places {
    towns: Index,
    areas: Vec<AreaKeys>,
}

/// What people put after the name of an area.
const AREA_WORDS: [&str; 6] = ["連携中枢都市圏", "都市圏", "圏域", "圏", "けんいき", "area"];

impl Places {
    /// Folds every name once.
    pub fn new(base: &Base) -> Self {
        let parts = |name: &str| -> Vec<String> {
            name.split(['(', ')', '・', '-']).map(str::trim).filter(|p| !p.is_empty()).map(str::to_owned).collect()
        };
        let areas = base.areas.iter().enumerate().map(|(n, a)| {
            let all = |full: &str, short: &str, fold: fn(&str) -> String| {
                [full, short].map(str::to_owned).into_iter().chain(parts(short)).map(|name| fold(&name)).collect::<Vec<_>>()
            };
            let mut prefectures: Vec<u8> =
                base.members(n).filter_map(|m| Some(base.municipalities.get(m.municipality)?.prefecture)).collect();
            prefectures.sort_unstable();
            prefectures.dedup();
            AreaKeys {
                keys: [
                    all(&a.name_ja, &a.short_ja, fold::kanji),
                    area_names::kana(a).iter().map(|k| fold::kana(k)).collect(),
                    all(&a.name_en, &a.short_en, fold::romaji),
                ],
                prefectures,
            }
        });
        Self { towns: Index::new(base), areas: areas.collect() }
    }

    /// The best `limit` answers, best first: of equal answers towns before areas, but areas first if the word for an
    /// area was typed or only a prefecture was named.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<Found> {
        let plain = fold::ascii(typed);
        // Latin letters only: the whole table of cases would weigh 10 kB in the small app.
        let plain = plain.trim().to_ascii_lowercase();
        let stem = AREA_WORDS.iter().find_map(|w| plain.strip_suffix(w)).map(str::trim).filter(|s| !s.is_empty());
        let mut all: Vec<(Grade, u8, Found)> = Vec::new();
        for hit in self.towns.hits(stem.unwrap_or(typed), limit) {
            all.push((hit.grade, 1, Found::Town(hit)));
        }
        let prefecture = self.towns.prefecture(typed);
        for (a, area) in self.areas.iter().enumerate() {
            let in_prefecture = prefecture.is_some_and(|p| area.prefectures.contains(&p));
            let graded = area.grade(&plain, stem).or(in_prefecture.then_some(Grade::Prefecture));
            if let Some(grade) = graded {
                let first = stem.is_some() || grade == Grade::Prefecture;
                all.push((grade, if first { 0 } else { 2 }, Found::Area(a)));
            }
        }
        all.sort_by_key(|(grade, order, _)| if stem.is_some() { (*order, *grade as u8) } else { (*grade as u8, *order) });
        all.truncate(limit);
        all.into_iter().map(|(_, _, found)| found).collect()
    }
}

impl AreaKeys {
    fn grade(&self, typed: &str, stem: Option<&str>) -> Option<Grade> {
        std::iter::once(typed)
            .chain(stem)
            .flat_map(|t| fold::scripts(t).into_iter().map(move |s| (s, s.fold(t))))
            .filter_map(|(script, wanted)| {
                let keys = &self.keys[script as usize];
                match () {
                    () if wanted.is_empty() => None,
                    () if keys.contains(&wanted) => Some(Grade::Exact),
                    () if keys.iter().any(|k| k.starts_with(&wanted)) => Some(Grade::Prefix),
                    () if wanted.chars().count() > 1 && keys.iter().any(|k| k.contains(&wanted)) => Some(Grade::Inside),
                    () => None,
                }
            })
            .min()
    }
}
