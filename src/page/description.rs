//! One sentence about a page, with its headline figures, for search results and social cards. Written natively.

use super::{Store, prose};
use crate::data::{Base, MemberRole, Municipality};
use crate::text::number::{plain, signed};
use crate::text::{Language, fill, head as text, site};
use crate::view::Route;

/// The sentence, without readings.
pub fn description(language: Language, route: &Route, store: &Store) -> String {
    let said = |t: crate::text::Text, values: &[(&str, &str)]| crate::text::strip_readings(&fill(t.raw(language), values));
    let base = store.base();
    match route {
        Route::Home => said(text::HOME, &[]),
        Route::Compare => said(text::COMPARE, &[]),
        Route::Areas => {
            let facts = base.as_deref().map(prose::facts).unwrap_or_default();
            let values: Vec<(&str, &str)> = facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
            said(text::AREAS, &values)
        }
        Route::Area(id) => base.as_deref().and_then(|b| area(b, language, id)).map(|v| said(text::AREA, &borrow(&v))).unwrap_or_default(),
        Route::Municipality(code) => {
            let place = base.as_deref().and_then(|b| b.index(*code).map(|i| town(b, language, &b.municipalities[i])));
            place.map(|v| said(text::TOWN, &borrow(&v))).unwrap_or_default()
        }
        Route::Scenarios => said(text::SCENARIOS, &[]),
        Route::Class | Route::Lesson(_) => said(text::CLASS, &[]),
        Route::Data => said(text::DATA, &[]),
        Route::Methods => said(text::METHODS, &[]),
        Route::About => said(text::ABOUT, &[]),
        Route::Embed(_) | Route::NotFound => site::TAGLINE.plain(language),
    }
}

type Values = Vec<(&'static str, String)>;

fn borrow(values: &Values) -> Vec<(&str, &str)> {
    values.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

fn name(language: Language, m: &Municipality) -> String {
    if language == Language::En { m.name_en.to_string() } else { m.name_ja.to_string() }
}

fn change(from: f64, to: f64) -> Values {
    let percent = if from > 0.0 { signed(100.0 * (to / from - 1.0), 1) } else { "–".into() };
    vec![("from", plain(from, 0)), ("to", plain(to, 0)), ("change", percent)]
}

fn area(base: &Base, language: Language, id: &str) -> Option<Values> {
    let at = base.area(id)?;
    let area = &base.areas[at];
    let of = |year: usize| -> f64 {
        base.members(at).filter_map(|m| base.municipalities[m.municipality].headline_population[year]).map(f64::from).sum()
    };
    let cores: Vec<String> =
        base.members(at).filter(|m| m.role == MemberRole::Core).map(|m| name(language, &base.municipalities[m.municipality])).collect();
    let own = if language == Language::En { &area.name_en } else { &area.name_ja };
    let between = if language == Language::En { ", " } else { "・" };
    let mut values = change(of(0), of(1));
    values.extend([("name", own.to_string()), ("core", cores.join(between)), ("n", base.members(at).count().to_string())]);
    Some(values)
}

fn town(base: &Base, language: Language, m: &Municipality) -> Values {
    let year = |n: usize| m.headline_population[n].map_or(f64::NAN, f64::from);
    let prefecture = base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1));
    let prefecture = prefecture.map(|p| if language == Language::En { p.name_en.to_string() } else { p.name_ja.to_string() });
    let mut values = change(year(0), year(1));
    values.extend([("name", name(language, m)), ("prefecture", prefecture.unwrap_or_default())]);
    values
}
