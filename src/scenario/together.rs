//! Who acts together: members of the areas, those that might join, or the reader's own area in their place.
//!
//! A reader's own area is looked at by itself: other memberships of its towns are set aside, so that taking a town out
//! shows what it brought. Those that might join add people to a pool; they are named, never counted (RULES 9).

use super::{Quantity, Scope, Settings, Values, great_circle_km};
use crate::data::{Base, Kind, MemberRole};

/// Bit of the reader's own area, beyond those of [`Base::areas`].
pub(super) const OWN: usize = 63;

/// Somebody that might join.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Added {
    /// Position in [`Base::municipalities`].
    pub municipality: usize,
    /// Position in [`Base::areas`] of the area of the nearest core city.
    pub area: usize,
    /// Distance to that city's office, km.
    pub km: f64,
}

/// Memberships as bits, one per area.
#[derive(Clone, Debug, PartialEq)]
pub struct Together {
    /// Areas of which a municipality is a member.
    member: Vec<u64>,
    /// Areas to whose pool it adds its people.
    adds_to: Vec<u64>,
    /// Those that might join, by code.
    pub added: Vec<Added>,
}

impl Together {
    /// Who acts together under some settings.
    pub fn of(base: &Base, settings: &Settings, values: &Values) -> Self {
        let mut member = vec![0u64; base.municipalities.len()];
        if settings.scope == Scope::Own {
            for i in &settings.own {
                if let Some(bits) = member.get_mut(*i) {
                    *bits = 1 << OWN;
                }
            }
            return Self { adds_to: member.clone(), member, added: Vec::new() };
        }
        for m in &base.memberships {
            member[m.municipality] |= 1 << m.area;
        }
        let added = if settings.expand { might_join(base, values.get(Quantity::ExpandKm)) } else { Vec::new() };
        let mut adds_to = member.clone();
        for a in &added {
            adds_to[a.municipality] |= 1 << a.area;
        }
        Self { member, adds_to, added }
    }

    /// Areas of which municipality `i` is a member, as bits.
    pub fn member(&self, i: usize) -> u64 {
        self.member.get(i).copied().unwrap_or(0)
    }

    /// Areas to whose pool municipality `i` adds its people, as bits.
    pub fn adds_to(&self, i: usize) -> u64 {
        self.adds_to.get(i).copied().unwrap_or(0)
    }

    /// Is it a member of any area?
    pub fn is_member(&self, i: usize) -> bool {
        self.member(i) != 0
    }
}

/// The areas in some bits.
pub(super) fn areas_in(bits: u64) -> impl Iterator<Item = usize> {
    let lowest_off = |b: &u64| Some(b & (b - 1)).filter(|b| *b != 0);
    std::iter::successors(Some(bits).filter(|b| *b != 0), lowest_off).map(|b| b.trailing_zeros() as usize)
}

/// Non-participants within `limit_km` of a core city's office, each with the nearest one (RULES 9): not designated or
/// core cities, outside the 11 prefectures, not of Kochi's agreements outside the scheme.
pub fn might_join(base: &Base, limit_km: f64) -> Vec<Added> {
    let mut takes_part = vec![false; base.municipalities.len()];
    base.memberships.iter().for_each(|m| takes_part[m.municipality] = true);
    base.outside_scheme.iter().for_each(|(_, i)| takes_part[*i] = true);
    (0..base.municipalities.len())
        .filter(|i| {
            let m = &base.municipalities[*i];
            !takes_part[*i] && !m.three_metro && !matches!(m.kind, Kind::Designated | Kind::Core)
        })
        .filter_map(|i| nearest_core(base, i))
        .filter(|a| a.km <= limit_km)
        .collect()
}

/// The core city nearest to a municipality, and its area.
pub fn nearest_core(base: &Base, i: usize) -> Option<Added> {
    let place = |i: usize| base.municipalities.get(i).map(|m| (m.latitude_deg, m.longitude_deg));
    let from = place(i)?;
    let cores = base.memberships.iter().filter(|m| m.role == MemberRole::Core && m.municipality != i);
    let measured = cores.filter_map(|m| Some(Added { municipality: i, area: m.area, km: great_circle_km(from, place(m.municipality)?) }));
    measured.min_by(|a, b| a.km.total_cmp(&b.km))
}
