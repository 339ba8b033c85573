//! Whose class it is: an area, a town, both, or an example while nothing is chosen.

use crate::data::{Base, Code, Kind, MemberRole};
use crate::stats::sphere::great_circle_km;

/// How far neighbours of a class outside every area reach, km (as the middle reach of RULES 9).
pub const NEIGHBOURS_KM: f64 = 25.0;
/// The example, while no place is chosen: the area with the most members.
const EXAMPLE_AREA: &str = "hiroshima";

/// Whose class it is; positions in the tables of [`Base`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// Its area; `None` for a town outside every area.
    pub area: Option<usize>,
    /// Its town; `None` if only an area is chosen.
    pub town: Option<usize>,
    /// Nothing was chosen: an example.
    pub is_example: bool,
}

impl Place {
    /// From what the address names. A town's own area serves unless it belongs to the one that is named; a town of
    /// another area than the one named keeps its own.
    pub fn of(base: &Base, area: Option<usize>, town: Option<Code>) -> Self {
        let town = town.and_then(|c| base.index(c));
        let belongs = |a: usize| town.is_none_or(|t| base.memberships_of(t).any(|m| m.area == a));
        let own = town.and_then(|t| base.memberships_of(t).map(|m| m.area).min());
        let area = area.filter(|a| *a < base.areas.len() && belongs(*a)).or(own);
        if area.is_none() && town.is_none() {
            return Self { area: base.area(EXAMPLE_AREA).or((!base.areas.is_empty()).then_some(0)), town: None, is_example: true };
        }
        Self { area, town, is_example: false }
    }

    /// In an area.
    pub fn is_member(&self) -> bool {
        self.area.is_some()
    }

    /// The municipalities looked at together, in order of code: the members of the area; outside every area the town
    /// and those whose offices lie within [`NEIGHBOURS_KM`].
    pub fn region(&self, base: &Base) -> Vec<usize> {
        let mut towns: Vec<usize> = match (self.area, self.town) {
            (Some(area), _) => base.members(area).map(|m| m.municipality).collect(),
            (None, Some(town)) => (0..base.municipalities.len()).filter(|i| *i == town || km(base, town, *i) <= NEIGHBOURS_KM).collect(),
            (None, None) => vec![],
        };
        towns.sort_unstable();
        towns.dedup();
        towns
    }

    /// The one municipality that stands for the class: its town, else the area's largest partner (a city alone: itself).
    pub fn one_town(&self, base: &Base) -> Option<usize> {
        let partners =
            || base.members(self.area?).filter(|m| m.role == MemberRole::Partner).map(|m| m.municipality).max_by_key(|i| people(base, *i));
        self.town.or_else(partners).or_else(|| base.members(self.area?).next().map(|m| m.municipality))
    }

    /// The city in the middle: the area's core with the most people; outside every area the nearest other core,
    /// designated or declared core city.
    pub fn city(&self, base: &Base) -> Option<usize> {
        if let Some(area) = self.area {
            return base.members(area).filter(|m| m.role == MemberRole::Core).map(|m| m.municipality).max_by_key(|i| people(base, *i));
        }
        let town = self.town?;
        let is_city = |i: &usize| {
            *i != town
                && (matches!(base.municipalities[*i].kind, Kind::Designated | Kind::Core)
                    || base.memberships_of(*i).any(|m| m.role == MemberRole::Core))
        };
        (0..base.municipalities.len()).filter(is_city).min_by(|a, b| km(base, town, *a).total_cmp(&km(base, town, *b)))
    }

    /// The area whose core city is nearest, with the distance from the town, km.
    pub fn nearest_area(&self, base: &Base) -> Option<(usize, usize, f64)> {
        let town = self.town?;
        let cores = base
            .memberships
            .iter()
            .filter(|m| m.role == MemberRole::Core)
            .map(|m| (m.area, m.municipality, km(base, town, m.municipality)));
        cores.min_by(|a, b| a.2.total_cmp(&b.2).then(a.0.cmp(&b.0)))
    }
}

/// Great-circle distance between two offices, km.
pub fn km(base: &Base, a: usize, b: usize) -> f64 {
    let at = |i: usize| base.municipalities.get(i).map_or((f64::NAN, f64::NAN), |m| (m.latitude_deg, m.longitude_deg));
    great_circle_km(at(a), at(b))
}

fn people(base: &Base, i: usize) -> u32 {
    base.municipalities.get(i).map_or(0, |m| m.census_2020)
}
