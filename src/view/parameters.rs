//! The parameters of RULES 10: one table of names, pages and what they mean. New ones may be added, none changes meaning.

/// Pages that read a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// `/compare`
    Compare,
    /// `/scenarios`
    Scenarios,
    /// `/areas`
    Areas,
    /// `/class`
    Class,
    /// `/embed`
    Embed,
    /// Every page.
    Everywhere,
}

/// Name, page, and the shape of its value.
pub const PARAMETERS: &[(&str, On, &str)] = &[
    ("indicator", On::Compare, "id of an indicator"),
    ("measure", On::Compare, "change|percent|annual|level"),
    ("from", On::Compare, "year"),
    ("to", On::Compare, "year"),
    ("role", On::Compare, "partner|core|all"),
    ("control", On::Compare, "never|not-yet|outside-metro|no-known-scheme|same-prefecture|commuter|commuter-similar|matched|custom"),
    ("joined_by", On::Compare, "YYYY-MM-DD"),
    ("as_of", On::Compare, "older name of joined_by"),
    ("weight", On::Compare, "none|population"),
    ("k", On::Compare, "1–5"),
    ("match_pool", On::Compare, "outside-metro|never|no-known-scheme|commuter|commuter-similar"),
    ("seed", On::Compare, "whole number"),
    ("treated", On::Compare, "codes, separated by commas"),
    ("controls", On::Compare, "codes, separated by commas"),
    ("town", On::Compare, "code"),
    ("y2", On::Compare, "id of an indicator"),
    ("level", On::Compare, "short|full"),
    ("area", On::Scenarios, "id of an area"),
    ("own", On::Scenarios, "codes, the core city first"),
    ("preset", On::Scenarios, "now|defence|integrate|institution|vertical|combined"),
    ("path", On::Scenarios, "ipss|trend|flat"),
    ("drift", On::Scenarios, "−1…+1, % a year"),
    ("year", On::Scenarios, "2020–2050"),
    ("pool", On::Scenarios, "fields, separated by commas"),
    ("regime", On::Scenarios, "alone|area|nearby"),
    ("radius", On::Scenarios, "0–200, %"),
    ("reach", On::Scenarios, "0–100, %"),
    ("expand", On::Scenarios, "0|1"),
    ("admin_share", On::Scenarios, "0–100, %"),
    ("vs", On::Scenarios, "a second scenario: a preset, or name:value pairs parted by ; that differ from the first"),
    ("set", On::Scenarios, "id:value, separated by commas"),
    ("sort", On::Areas, "column, a leading - for descending"),
    ("q", On::Areas, "text"),
    ("region", On::Areas, "id of a region"),
    ("formed", On::Areas, "year of the first agreement"),
    ("size", On::Areas, "under-300k|300k-500k|500k-1m|over-1m: people of the area in 2025"),
    ("change", On::Areas, "grew|fell-under-5|fell-5-10|fell-over-10: % from 2013 to 2025"),
    ("at", On::Areas, "code of the municipality at which the map opens"),
    ("map", On::Areas, "indicator shown on the map"),
    ("compare", On::Areas, "up to four ids of areas, separated by commas"),
    ("map_measure", On::Areas, "change|percent|annual|level"),
    ("map_year", On::Areas, "year"),
    ("colours", On::Areas, "classes|continuous"),
    ("step", On::Class, "number of a step"),
    ("ruby", On::Class, "0|1"),
    ("view", On::Class, "pupil|present|teacher|sheet|answers|cards"),
    ("font", On::Embed, "name of a font"),
    ("accent", On::Embed, "colour"),
    ("static", On::Embed, "0|1"),
    ("theme", On::Everywhere, "light|dark|auto"),
    ("v", On::Everywhere, "version of the link"),
    ("d", On::Everywhere, "date of the data"),
];

/// Version of links made today.
pub const VERSION: &str = "1";
