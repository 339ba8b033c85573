//! The lines of the table of `/areas`, and which of them are asked for.

use super::AreasView;
use crate::data::{Base, Date, MemberRole, Precision};
use crate::text::{Language, area_names, strip_readings};

/// One line of the table, computed from the tables of membership and population.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Position in [`Base::areas`].
    pub area: usize,
    /// Its id in addresses.
    pub id: Box<str>,
    /// Name in the page's language, with readings in やさしい日本語.
    pub name: String,
    /// Its core city or cities.
    pub core: String,
    /// Region of its first core city.
    pub region: Box<str>,
    /// Members as found.
    pub members: usize,
    /// Day of its first agreement, and how exactly it is known.
    pub formed: (Date, Precision),
    /// Persons in 2013 and 2025, summed over members.
    pub persons: [f64; 2],
}

impl Row {
    /// Change 2013–2025, %.
    pub fn change_pct(&self) -> f64 {
        100.0 * (self.persons[1] / self.persons[0] - 1.0)
    }

    fn is_asked_for(&self, view: &AreasView) -> bool {
        let wanted = view.text.trim().to_ascii_lowercase();
        (view.region.is_empty() || *self.region == *view.region)
            && view.formed.is_none_or(|year| self.formed.0.year == i32::from(year))
            && view.size.is_none_or(|band| band.holds(self.persons[1]))
            && view.change.is_none_or(|band| band.holds(self.change_pct()))
            && [&self.name, &self.core].iter().any(|text| strip_readings(text).to_ascii_lowercase().contains(&wanted))
    }
}

/// The 38 lines.
pub fn rows(base: &Base, language: Language) -> Vec<Row> {
    base.areas
        .iter()
        .enumerate()
        .map(|(area, a)| {
            let members: Vec<_> = base.members(area).filter_map(|m| Some((m.role, base.municipalities.get(m.municipality)?))).collect();
            let core: Vec<_> = members.iter().filter(|(r, _)| *r == MemberRole::Core).map(|(_, m)| *m).collect();
            let region = core.first().and_then(|m| base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1)));
            let persons = |y: usize| members.iter().filter_map(|(_, m)| m.headline_population[y]).map(f64::from).sum();
            Row {
                area,
                id: a.id.to_string().into(),
                name: area_names::short(a, language),
                core: core.iter().map(|m| area_names::town(m, language)).collect::<Vec<_>>().join("・"),
                region: region.map(|p| p.region.clone()).unwrap_or_default(),
                members: members.len(),
                formed: (a.formed, a.formed_precision),
                persons: [persons(0), persons(1)],
            }
        })
        .collect()
}

/// The lines that the view asks for, in its order.
pub fn asked_for(all: &[Row], view: &AreasView) -> Vec<Row> {
    let mut rows: Vec<Row> = all.iter().filter(|r| r.is_asked_for(view)).cloned().collect();
    match view.sort.as_str() {
        "name" => rows.sort_by_cached_key(|r| strip_readings(&r.name)),
        "members" => rows.sort_by_key(|r| r.members),
        "formed" => rows.sort_by_key(|r| r.formed.0),
        "population" => rows.sort_by(|a, b| a.persons[1].total_cmp(&b.persons[1])),
        "change" => rows.sort_by(|a, b| a.change_pct().total_cmp(&b.change_pct())),
        _ => {}
    }
    if view.descending {
        rows.reverse();
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::open;
    use crate::view::Query;
    use std::path::Path;
    use std::sync::LazyLock;

    static BASE: LazyLock<Base> =
        LazyLock::new(|| open::read_base(&Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data")).expect("the tables are there"));
    static ALL: LazyLock<Vec<Row>> = LazyLock::new(|| rows(&BASE, Language::En));

    fn shown(query: &str) -> Vec<Row> {
        let regions: Vec<&str> = ALL.iter().map(|r| &*r.region).collect();
        let (view, notices) = AreasView::parse(&Query::parse(query), &regions);
        assert!(notices.is_empty(), "{query}: {notices:?}");
        asked_for(&ALL, &view)
    }

    #[test]
    fn every_order_shows_each_area_once_and_backwards_is_the_reverse() {
        for sort in crate::view::SORTS {
            let (up, down) = (shown(&format!("sort={sort}")), shown(&format!("sort=-{sort}")));
            let mut areas: Vec<usize> = up.iter().map(|r| r.area).collect();
            assert_eq!(down.iter().rev().map(|r| r.area).collect::<Vec<_>>(), areas, "{sort}");
            areas.sort_unstable();
            assert_eq!(areas, (0..38).collect::<Vec<_>>(), "{sort}");
        }
    }

    #[test]
    fn conditions_add_up() {
        let year = shown("formed=2016");
        let text = shown("q=oka");
        let both = shown("formed=2016&q=oka");
        assert!(!year.is_empty() && year.len() < 38 && !text.is_empty() && text.len() < 38);
        assert!(!both.is_empty());
        assert_eq!(both, year.into_iter().filter(|r| text.contains(r)).collect::<Vec<_>>());
    }

    #[test]
    fn easy_names_have_readings_and_are_found_and_sorted_without_them() {
        let [easy, ja] = [Language::Easy, Language::Ja].map(|language| rows(&BASE, language));
        assert!(easy.iter().all(|r| r.name.contains('|') && r.core.contains('|')));
        for query in ["q=高松", "q=倉敷市", "sort=name"] {
            let view = AreasView::parse(&Query::parse(query), &[]).0;
            let areas = |all: &[Row]| asked_for(all, &view).iter().map(|r| r.area).collect::<Vec<_>>();
            assert_eq!(areas(&easy), areas(&ja), "{query}");
            assert!(!areas(&ja).is_empty(), "{query}");
        }
    }
}
