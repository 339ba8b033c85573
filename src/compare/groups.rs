//! Who is in which group (RULES 1 and 3), before anyone is asked for an outcome.

use super::{Control, Question, Role};
use crate::data::{Base, Date, EmploymentRole, Kind, MemberRole};

/// A centre of this many people (census 2020) or more is set aside by `commuter-similar`.
const MILLION: u32 = 1_000_000;

/// What the memberships say of one municipality.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standing {
    /// A member of some area up to the data date.
    pub ever: bool,
    /// Core of some area up to the data date: its city declared.
    pub ever_core: bool,
    /// A participant on the date.
    pub participant: bool,
    /// Core on the date.
    pub core: bool,
    /// One of Kochi's 13, neither participant nor control.
    pub outside_scheme: bool,
    /// Earliest membership: date and area (ties: lower order).
    pub first: Option<(Date, usize)>,
}

/// Standing of every municipality on a date.
pub(super) fn standings(base: &Base, joined_by: Date) -> Vec<Standing> {
    let mut all = vec![Standing::default(); base.municipalities.len()];
    for m in &base.memberships {
        let Some(s) = all.get_mut(m.municipality) else { continue };
        s.ever = true;
        s.ever_core |= m.role == MemberRole::Core;
        if m.joined <= joined_by {
            s.participant = true;
            s.core |= m.role == MemberRole::Core;
        }
        let this = (m.joined, m.area);
        s.first = Some(s.first.map_or(this, |f| f.min(this)));
    }
    for (_, municipality) in &base.outside_scheme {
        if let Some(s) = all.get_mut(*municipality) {
            s.outside_scheme = true;
        }
    }
    all
}

/// A municipality's side in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// A participant of the role; `false`: left out by the restriction.
    Treated(bool),
    /// A possible control; `false`: left out by the restriction.
    Control(bool),
    /// Neither.
    Neither,
}

/// Side of municipality `i`. `same-prefecture` restricts later, once outcomes are known; `matched` is its pool's
/// control group here; the lists of `custom` are not asked.
pub(super) fn side(base: &Base, standings: &[Standing], i: usize, question: &Question) -> Side {
    let Some((s, m)) = standings.get(i).zip(base.municipalities.get(i)) else { return Side::Neither };
    let outside_metro = !m.three_metro;
    let pool = question.pool();
    let allowed = match pool {
        Control::Never | Control::NotYet | Control::SamePrefecture | Control::Matched | Control::Custom => true,
        Control::OutsideMetro | Control::NoKnownScheme => outside_metro,
        Control::Commuter => is_suburb(base, i, u32::MAX),
        Control::CommuterSimilar => is_suburb(base, i, MILLION),
    };
    let treated = s.participant
        && match question.role {
            Role::Partner => !s.core,
            Role::Core => s.core,
            Role::All => true,
        };
    let control = !s.outside_scheme && if pool == Control::NotYet { !s.participant } else { !s.ever };
    if treated {
        Side::Treated(allowed)
    } else if control {
        let listed = pool == Control::NoKnownScheme && m.known_settlement;
        Side::Control(allowed && !listed)
    } else {
        Side::Neither
    }
}

/// Centre of its employment area, by position.
pub(super) fn centre(base: &Base, i: usize) -> Option<usize> {
    base.municipalities.get(i)?.employment_area.and_then(|code| base.index(code))
}

/// A suburb of a designated or core city outside the 11 prefectures with fewer than `below` people.
fn is_suburb(base: &Base, i: usize, below: u32) -> bool {
    let suburb = base.municipalities.get(i).is_some_and(|m| m.employment_role == Some(EmploymentRole::Suburb));
    suburb
        && centre(base, i)
            .and_then(|c| base.municipalities.get(c))
            .is_some_and(|c| matches!(c.kind, Kind::Designated | Kind::Core) && !c.three_metro && c.census_2020 < below)
}
