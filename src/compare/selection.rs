//! Choosing municipalities for a group by hand: by region, prefecture, kind, size and area; and, for one's own town,
//! those of its area, its prefecture, its twins.

use super::{Control, Custom, Question, twins, twins_question};
use crate::data::{Base, Code, Kind, Municipality, Panel};
use std::sync::Arc;

/// Size by residents in the census of 2020.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Size {
    /// Below 5,000.
    Under5k,
    /// 5,000 to 9,999.
    Under10k,
    /// 10,000 to 49,999.
    Under50k,
    /// 50,000 to 199,999.
    Under200k,
    /// 200,000 and more.
    Over200k,
}

impl Size {
    /// All, small to large.
    pub const ALL: [Size; 5] = [Size::Under5k, Size::Under10k, Size::Under50k, Size::Under200k, Size::Over200k];

    /// Lowest and, exclusive, highest number of residents.
    pub const fn range(self) -> (u32, u32) {
        match self {
            Size::Under5k => (0, 5_000),
            Size::Under10k => (5_000, 10_000),
            Size::Under50k => (10_000, 50_000),
            Size::Under200k => (50_000, 200_000),
            Size::Over200k => (200_000, u32::MAX),
        }
    }
}

/// Whether, and where, a municipality is a member (up to the data date).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Belonging {
    /// Of some area.
    Any,
    /// Of none.
    Never,
    /// Of this one, by position.
    Area(usize),
}

/// What is asked of a municipality; all that are given must hold.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Selection {
    /// Id of a region.
    pub region: Option<String>,
    /// Prefecture, 1–47.
    pub prefecture: Option<u8>,
    /// Kind as of 2025.
    pub kind: Option<Kind>,
    /// Size in 2020.
    pub size: Option<Size>,
    /// Membership.
    pub belonging: Option<Belonging>,
}

impl Selection {
    /// Nothing is asked: nobody is chosen yet.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Those for whom all holds, by code; nobody while nothing is asked.
    pub fn chosen(&self, base: &Base) -> Vec<Code> {
        if self.is_empty() {
            return Vec::new();
        }
        let all = base.municipalities.iter().enumerate();
        all.filter(|(i, m)| self.holds(base, *i, m)).map(|(_, m)| m.code).collect()
    }

    fn holds(&self, base: &Base, i: usize, m: &Municipality) -> bool {
        let region = || base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1)).map(|p| &*p.region);
        let areas = || base.memberships_of(i).map(|m| m.area);
        self.region.as_deref().is_none_or(|r| region() == Some(r))
            && self.prefecture.is_none_or(|p| m.prefecture == p)
            && self.kind.is_none_or(|k| m.kind == k)
            && self.size.is_none_or(|s| (s.range().0..s.range().1).contains(&m.census_2020))
            && self.belonging.is_none_or(|b| match b {
                Belonging::Any => areas().next().is_some(),
                Belonging::Never => areas().next().is_none(),
                Belonging::Area(a) => areas().any(|one| one == a),
            })
    }
}

/// Regions in the order of prefectures.
pub fn regions(base: &Base) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for p in &base.prefectures {
        if !out.iter().any(|r| **r == *p.region) {
            out.push(p.region.to_string());
        }
    }
    out
}

/// Whom one's own town is set beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Beside {
    /// The other members of its areas.
    Area,
    /// The other municipalities of its prefecture.
    Prefecture,
    /// Its twins (RULES 5).
    Twins,
}

impl Beside {
    /// All three.
    pub const ALL: [Beside; 3] = [Beside::Area, Beside::Prefecture, Beside::Twins];
}

/// The town against those beside it, as two lists; `None` where there is nobody, or the twins' figures are not here.
pub fn beside(base: &Base, panel: &Panel, question: &Question, town: Code, with: Beside) -> Option<Question> {
    let at = base.index(town)?;
    let codes = |keep: &dyn Fn(usize) -> bool| -> Vec<Code> {
        let others = base.municipalities.iter().enumerate().filter(|(i, _)| *i != at);
        others.filter(|(i, _)| keep(*i)).map(|(_, m)| m.code).collect()
    };
    let prefecture = base.municipalities.get(at)?.prefecture;
    let controls = match with {
        Beside::Area => {
            let mine: Vec<usize> = base.memberships_of(at).map(|m| m.area).collect();
            codes(&|i| base.memberships_of(i).any(|m| mine.contains(&m.area)))
        }
        Beside::Prefecture => codes(&|i| base.municipalities.get(i).is_some_and(|m| m.prefecture == prefecture)),
        Beside::Twins => {
            let found = twins(base, panel, &twins_question(question), town).ok()?;
            let mut codes: Vec<Code> = found.twins.iter().filter_map(|t| base.municipalities.get(t.index)).map(|m| m.code).collect();
            codes.sort_unstable();
            codes
        }
    };
    let lists = Custom { treated: vec![town], controls };
    (!lists.controls.is_empty()).then(|| Question { control: Control::Custom, custom: Some(Arc::new(lists)), ..question.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::open;
    use std::path::Path;

    #[test]
    fn selections_agree_with_a_count_of_the_tables() {
        let base = open::read_base(Path::new("public/data")).unwrap();
        let n = |s: &Selection| s.chosen(&base).len();
        assert_eq!(n(&Selection::default()), 0);
        // grep -c: 33 = Okayama has 27, 366 members in all, 1,741 − 366 never, the area of Bingo 8.
        assert_eq!(n(&Selection { prefecture: Some(33), ..Selection::default() }), 27);
        assert_eq!(n(&Selection { belonging: Some(Belonging::Any), ..Selection::default() }), 366);
        assert_eq!(n(&Selection { belonging: Some(Belonging::Never), ..Selection::default() }), 1_375);
        let by_size: usize = Size::ALL.iter().map(|s| n(&Selection { size: Some(*s), ..Selection::default() })).sum();
        assert_eq!(by_size, 1_741);
        let by_region: usize = regions(&base).iter().map(|r| n(&Selection { region: Some(r.clone()), ..Selection::default() })).sum();
        assert_eq!(by_region, 1_741);
        let villages = Selection { kind: Some(Kind::Village), prefecture: Some(33), ..Selection::default() };
        assert_eq!(villages.chosen(&base), [Code(33586), Code(33643)]);
    }

    #[test]
    fn a_town_is_set_beside_its_own() {
        let dir = Path::new("public/data");
        let (base, panel) = (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap());
        let of = |town: u32, with| beside(&base, &panel, &Question::default(), Code(town), with).map(|q| q.custom.unwrap().controls.len());
        assert_eq!(of(33205, Beside::Prefecture), Some(26));
        assert_eq!(of(33205, Beside::Twins), Some(3));
        assert_eq!(of(1100, Beside::Twins), Some(3));
        // A town of no area has nobody beside it there; an unknown one nowhere.
        let outside = base.memberships.iter().map(|m| base.municipalities[m.municipality].code).collect::<Vec<_>>();
        let never = base.municipalities.iter().find(|m| !outside.contains(&m.code)).unwrap().code;
        assert_eq!(of(never.0, Beside::Area), None);
        assert_eq!(of(99_999, Beside::Prefecture), None);
        assert!(of(33205, Beside::Area).unwrap() >= 7);
    }
}
