//! The six roles of the council of 2050.

use crate::text::lesson::{Key, council as t};

/// A role: who, what it wants, a fact of the class's own region.
#[derive(Debug)]
pub struct Role {
    /// Id in tests and kept answers.
    pub id: &'static str,
    /// Name.
    pub name: Key,
    /// Goal.
    pub goal: Key,
    /// Fact.
    pub fact: Key,
}

/// The six.
pub const ROLES: [Role; 6] = [
    Role { id: "core-mayor", name: t::ROLE_1, goal: t::ROLE_1_GOAL, fact: t::ROLE_1_FACT },
    Role { id: "town-mayor", name: t::ROLE_2, goal: t::ROLE_2_GOAL, fact: t::ROLE_2_FACT },
    Role { id: "prefecture", name: t::ROLE_3, goal: t::ROLE_3_GOAL, fact: t::ROLE_3_FACT },
    Role { id: "resident", name: t::ROLE_4, goal: t::ROLE_4_GOAL, fact: t::ROLE_4_FACT },
    Role { id: "bus", name: t::ROLE_5, goal: t::ROLE_5_GOAL, fact: t::ROLE_5_FACT },
    Role { id: "hospital", name: t::ROLE_6, goal: t::ROLE_6_GOAL, fact: t::ROLE_6_FACT },
];
