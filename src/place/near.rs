//! What is near: distance to a core city, the nearest city that could have been one, the own employment area.

use crate::data::{Base, EmploymentRole, Kind, MemberRole, Municipality};
use crate::stats::sphere::great_circle_km;

/// Codes of the three municipalities whose office lies elsewhere (Mishima, Toshima, Taketomi): distances mislead (RULES 9).
pub const OFFICE_ELSEWHERE: [u32; 3] = [46303, 46304, 47381];

/// A city and how far its office is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct City {
    /// Position in [`Base::municipalities`].
    pub index: usize,
    /// Great circle between the offices, km.
    pub km: f64,
    /// It is the core of an area: it declared.
    pub declared: bool,
}

fn place(m: &Municipality) -> (f64, f64) {
    (m.latitude_deg, m.longitude_deg)
}

/// Great circle between two offices, km.
pub fn km(base: &Base, a: usize, b: usize) -> Option<f64> {
    let (a, b) = base.municipalities.get(a).zip(base.municipalities.get(b))?;
    Some(great_circle_km(place(a), place(b))).filter(|km| km.is_finite())
}

/// The areas of which a municipality is a core.
pub fn core_of(base: &Base, i: usize) -> impl Iterator<Item = usize> {
    base.memberships_of(i).filter(|m| m.role == MemberRole::Core).map(|m| m.area)
}

fn nearest(base: &Base, i: usize, wanted: impl Fn(usize, &Municipality) -> bool) -> Option<City> {
    let all = base.municipalities.iter().enumerate().filter(|(j, m)| *j != i && wanted(*j, m));
    let found = all.filter_map(|(j, _)| Some((j, km(base, i, j)?))).min_by(|a, b| a.1.total_cmp(&b.1))?;
    Some(City { index: found.0, km: found.1, declared: core_of(base, found.0).next().is_some() })
}

/// The nearest other city that is designated, core, or core of an area.
pub fn nearest_city(base: &Base, i: usize) -> Option<City> {
    let cores = cores(base);
    nearest(base, i, |j, m| matches!(m.kind, Kind::Designated | Kind::Core) || cores.contains(&j))
}

/// The nearest other core city of an area.
pub fn nearest_core(base: &Base, i: usize) -> Option<City> {
    let cores = cores(base);
    nearest(base, i, |j, _| cores.contains(&j))
}

fn cores(base: &Base) -> Vec<usize> {
    base.memberships.iter().filter(|m| m.role == MemberRole::Core).map(|m| m.municipality).collect()
}

/// km from a member to the nearest core of its own area; 0 for the core itself.
pub fn km_to_core(base: &Base, area: usize, i: usize) -> Option<f64> {
    let cores = base.members(area).filter(|m| m.role == MemberRole::Core);
    cores.filter_map(|m| if m.municipality == i { Some(0.0) } else { km(base, i, m.municipality) }).min_by(f64::total_cmp)
}

/// How a municipality stands to the urban employment areas of 2020.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Employment {
    /// Its centre.
    Centre,
    /// A suburb of this municipality.
    SuburbOf(usize),
    /// In none.
    None,
}

/// Own employment area and its centre.
pub fn employment(base: &Base, i: usize) -> Employment {
    let Some(m) = base.municipalities.get(i) else { return Employment::None };
    match (m.employment_role, m.employment_area.and_then(|code| base.index(code))) {
        (Some(EmploymentRole::Centre), _) => Employment::Centre,
        (Some(EmploymentRole::Suburb), Some(centre)) => Employment::SuburbOf(centre),
        _ => Employment::None,
    }
}

/// The area a town could be thought of with: that of the nearest core city, with its members, cores first, then the town.
pub fn as_if_joined(base: &Base, i: usize) -> Option<(usize, Vec<usize>)> {
    let core = nearest_core(base, i)?;
    let area = core_of(base, core.index).next()?;
    let mut members: Vec<(MemberRole, usize)> = base.members(area).map(|m| (m.role, m.municipality)).collect();
    members.sort_by_key(|m| (m.0, m.1));
    let mut all: Vec<usize> = members.into_iter().map(|m| m.1).filter(|m| *m != i).collect();
    // The nearest core leads: it is the one the town would join.
    if let Some(at) = all.iter().position(|m| *m == core.index) {
        let lead = all.remove(at);
        all.insert(0, lead);
    }
    all.push(i);
    Some((area, all))
}
