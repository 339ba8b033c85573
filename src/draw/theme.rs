//! Colours by role: light, dark and forced, from the product's palette.
//!
//! Inline SVG carries the light colours as fixed sentinels; [`stylesheet`] maps each to a custom property that follows
//! the page's theme. Files carry the colours of one theme.

/// What a colour means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Participants: marks and text.
    Participant,
    /// Tint of participants: uncertain, bands.
    ParticipantTint,
    /// Non-participants: marks.
    NonParticipant,
    /// Non-participants: text.
    NonParticipantText,
    /// Non-participants: fill under an outline of `NonParticipant`.
    NonParticipantFill,
    /// The visitor's town.
    Town,
    /// An observed value, and the zero line.
    Observed,
    /// Text.
    Ink,
    /// Secondary text.
    Secondary,
    /// Marks that need no attention but must be seen.
    Muted,
    /// Grid and rules; carries no meaning.
    Grid,
    /// The ground.
    Ground,
    /// Land without a value.
    Land,
    /// The palest tint of participants: hard to keep.
    ParticipantPale,
    /// A step of the ramp about zero, 0–240 ([`super::ramp`]).
    Diverging(u8),
    /// A step of the ramp from low to high.
    Sequential(u8),
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 12] = [
        Role::Participant,
        Role::ParticipantTint,
        Role::NonParticipant,
        Role::NonParticipantText,
        Role::NonParticipantFill,
        Role::Town,
        Role::Observed,
        Role::Ink,
        Role::Secondary,
        Role::Muted,
        Role::Grid,
        Role::Ground,
    ];

    /// Roles that maps add, as far as inline SVG uses them: every twentieth step of the ramps.
    pub fn of_maps() -> impl Iterator<Item = Role> {
        let steps = || (0..=240).step_by(20);
        [Role::Land, Role::ParticipantPale].into_iter().chain(steps().map(Role::Diverging)).chain(steps().map(Role::Sequential))
    }

    /// Name of its custom property, without the prefix `--chart-`.
    pub fn name(self) -> String {
        let name = match self {
            Role::Participant => "participant",
            Role::ParticipantTint => "participant-tint",
            Role::NonParticipant => "non-participant",
            Role::NonParticipantText => "non-participant-text",
            Role::NonParticipantFill => "non-participant-fill",
            Role::Town => "town",
            Role::Observed => "observed",
            Role::Ink => "ink",
            Role::Secondary => "secondary",
            Role::Muted => "muted",
            Role::Grid => "grid",
            Role::Ground => "ground",
            Role::Land => "land",
            Role::ParticipantPale => "participant-pale",
            Role::Diverging(step) => return format!("d{step}"),
            Role::Sequential(step) => return format!("s{step}"),
        };
        name.to_owned()
    }
}

/// Which set of colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// On white; also the sentinels of inline SVG.
    #[default]
    Light,
    /// On #121417.
    Dark,
    /// Forced colours on a light ground: black and white, shapes and labels do the telling.
    ForcedLight,
    /// Forced colours on a dark ground.
    ForcedDark,
}

impl Theme {
    /// All themes.
    pub const ALL: [Theme; 4] = [Theme::Light, Theme::Dark, Theme::ForcedLight, Theme::ForcedDark];

    /// Red, green, blue of a role.
    pub const fn rgb(self, role: Role) -> (u8, u8, u8) {
        let dark = matches!(self, Theme::Dark | Theme::ForcedDark);
        match role {
            Role::Diverging(step) => return super::ramp::diverging(step, dark),
            Role::Sequential(step) => return super::ramp::sequential(step, dark),
            _ => {}
        }
        let hex: u32 = match self {
            Theme::Light => match role {
                Role::Participant => 0x0017C1,
                Role::ParticipantTint => 0x5C82F5,
                Role::NonParticipant => 0xA37F00,
                Role::NonParticipantText => 0x7A5E00,
                Role::NonParticipantFill => 0xE6C95C,
                Role::Town => 0xC74700,
                Role::Observed => 0x000000,
                Role::Ink => 0x1A1A1A,
                Role::Secondary => 0x626264,
                Role::Muted => 0x8C8C90,
                Role::Grid => 0xE4E4E7,
                Role::Ground => 0xFFFFFF,
                Role::Land => 0xE9E9EC,
                Role::ParticipantPale => 0xC3D2FA,
                Role::Diverging(_) | Role::Sequential(_) => 0,
            },
            Theme::Dark => match role {
                Role::Participant => 0x8FA9FF,
                Role::ParticipantTint => 0x5C77D6,
                Role::NonParticipant => 0xE6C95C,
                Role::NonParticipantText => 0xE6C95C,
                Role::NonParticipantFill => 0x6B5A17,
                Role::Town => 0xFF8A4C,
                Role::Observed => 0xFFFFFF,
                Role::Ink => 0xF2F2F4,
                Role::Secondary => 0xB4B4B8,
                Role::Muted => 0x85858A,
                Role::Grid => 0x34363B,
                Role::Ground => 0x121417,
                Role::Land => 0x2A2D33,
                Role::ParticipantPale => 0x2D3B6B,
                Role::Diverging(_) | Role::Sequential(_) => 0,
            },
            Theme::ForcedLight => match role {
                Role::Ground | Role::NonParticipantFill => 0xFFFFFF,
                Role::NonParticipant | Role::Muted | Role::ParticipantTint => 0x595959,
                Role::Grid => 0xBFBFBF,
                Role::Land | Role::ParticipantPale => 0xE6E6E6,
                _ => 0x000000,
            },
            Theme::ForcedDark => match role {
                Role::Ground | Role::NonParticipantFill => 0x000000,
                Role::NonParticipant | Role::Muted | Role::ParticipantTint => 0xBFBFBF,
                Role::Grid => 0x595959,
                Role::Land | Role::ParticipantPale => 0x262626,
                _ => 0xFFFFFF,
            },
        };
        ((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
    }

    /// `#RRGGBB` of a role.
    pub fn hex(self, role: Role) -> String {
        let (r, g, b) = self.rgb(role);
        format!("#{r:02X}{g:02X}{b:02X}")
    }

    fn declarations(self) -> String {
        Role::ALL.into_iter().chain(Role::of_maps()).map(|r| format!("--chart-{}:{};", r.name(), self.hex(r))).collect()
    }
}

/// Rules that let inline charts follow the page: `html[data-theme]` if the visitor chose, else the system.
pub fn stylesheet() -> String {
    let (light, dark) = (Theme::Light.declarations(), Theme::Dark.declarations());
    let mut css = format!(
        ":root{{{light}}}\n@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\n:root[data-theme=dark]{{{dark}}}\n@media print{{:root:root:root{{{light}}}}}\n"
    );
    let forced: String = Role::ALL
        .iter()
        .map(|r| {
            let system = match r {
                Role::Ground | Role::NonParticipantFill => "Canvas",
                Role::Grid | Role::NonParticipant | Role::Muted | Role::ParticipantTint => "GrayText",
                Role::Town => "Highlight",
                _ => "CanvasText",
            };
            format!("--chart-{}:{system};", r.name())
        })
        .collect();
    css.push_str(&format!("@media (forced-colors:active){{:root:root:root{{{forced}}}}}\n"));
    let grey: String = Role::ALL.iter().map(|r| format!("--chart-{}:{};", r.name(), Theme::ForcedLight.hex(*r))).collect();
    css.push_str(&format!("@media print and (monochrome){{:root:root:root{{{grey}}}}}\n"));
    for role in Role::ALL.into_iter().chain(Role::of_maps()) {
        let (hex, name) = (Theme::Light.hex(role), role.name());
        if matches!(role, Role::Land | Role::ParticipantPale | Role::Diverging(_) | Role::Sequential(_)) {
            // Only ever fills.
            css.push_str(&format!(".chart [fill=\"{hex}\"]{{fill:var(--chart-{name})}}\n"));
            continue;
        }
        css.push_str(&format!(
            ".chart [fill=\"{hex}\"]{{fill:var(--chart-{name})}}.chart [stroke=\"{hex}\"]{{stroke:var(--chart-{name})}}\n"
        ));
    }
    css
}
