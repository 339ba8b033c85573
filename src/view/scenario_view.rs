//! State of `/scenarios`: the typed query, validated into one or two scenarios; and back.
//!
//! `vs` holds the second scenario as `name:value` pairs parted by `;`, only those that differ from the first, or the
//! name of a preset alone. Whatever is clamped or cannot be read is said.

use super::parameters::VERSION;
use super::{Notice, Query};
use crate::data::{Base, Code, DATA_DATE, Field};
use crate::scenario::{ASSUMPTIONS, Given, Path, Preset, Quantity, Regime, Scope, Settings, YEAR_RANGE};

/// What `/scenarios` shows.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScenarioView {
    /// The scenario.
    pub settings: Settings,
    /// A second one beside it.
    pub versus: Option<Settings>,
    /// Names of the contract that are carried along as typed.
    pub carried: Vec<(String, String)>,
}

const CARRIED: [&str; 1] = ["theme"];
/// Numbers with a parameter of their own.
const NUMBERS: [(&str, Quantity); 4] =
    [("drift", Quantity::Drift), ("radius", Quantity::Radius), ("reach", Quantity::Reach), ("admin_share", Quantity::AdminShare)];
/// Values that say "as usual" in `vs`, where leaving a name out means "as the first".
const NATION: &str = "nation";
const AS_PRESET: &str = "preset";
const NONE: &str = "none";

impl ScenarioView {
    /// Reads a query; what cannot be taken as typed is said.
    pub fn parse(query: &Query, base: &Base) -> (Self, Vec<Notice>) {
        let mut notices = Vec::new();
        let mut settings = Settings::default();
        // A place before an own area: of both, the own area serves.
        for name in
            ["area", "own", "preset", "pool", "path", "year", "regime", "expand", "seed", "set"].into_iter().chain(NUMBERS.map(|n| n.0))
        {
            if let Some(typed) = query.get(name).filter(|t| !t.is_empty()) {
                read(&mut settings, name, typed, base, &mut notices);
            }
        }
        let versus = query.get("vs").filter(|t| !t.is_empty()).and_then(|typed| second(&settings, typed, base, &mut notices));
        notices.extend(Notice::of_data(query));
        let carried = query.pairs().iter().filter(|(n, _)| CARRIED.contains(&n.as_str())).cloned().collect();
        (Self { settings, versus, carried }, notices)
    }

    /// The query: what differs from the defaults, or for sharing everything with the versions of link and data.
    pub fn query(&self, base: &Base, full: bool) -> String {
        let usual = pairs(&Settings::default(), base);
        let mut out = Query::default();
        for (name, value) in pairs(&self.settings, base) {
            let is_usual = usual.contains(&(name, value.clone()));
            // These have no word for "as usual" outside `vs`.
            let unsaid = matches!((name, value.as_str()), ("area", NATION) | ("pool", AS_PRESET) | ("set", NONE));
            if !unsaid && (full || !is_usual) {
                out.push(name, value);
            }
        }
        if let Some(versus) = &self.versus {
            out.push("vs", self.difference(versus, base));
        }
        for (name, value) in &self.carried {
            out.push(name, value.clone());
        }
        if full {
            out.set("v", VERSION);
            out.set("d", DATA_DATE.to_string());
        }
        out.text()
    }

    /// What a second scenario does otherwise, as in `vs`; its preset where nothing differs.
    fn difference(&self, versus: &Settings, base: &Base) -> String {
        let first = pairs(&self.settings, base);
        let differs: Vec<String> =
            pairs(versus, base).into_iter().filter(|p| !first.contains(p)).map(|(name, value)| format!("{name}:{value}")).collect();
        if differs.is_empty() { format!("preset:{}", versus.preset.id()) } else { differs.join(";") }
    }

    /// Names of the parameters in which two scenarios differ.
    pub fn differing(a: &Settings, b: &Settings, base: &Base) -> Vec<&'static str> {
        let first = pairs(a, base);
        pairs(b, base).into_iter().filter(|p| !first.contains(p)).map(|(name, _)| name).collect()
    }
}

/// A scenario as every parameter with its value; a place is either `area` or `own`.
fn pairs(s: &Settings, base: &Base) -> Vec<(&'static str, String)> {
    let number = |v: f64| if v == 0.0 { "0".to_owned() } else { v.to_string() };
    let codes = || s.own.iter().filter_map(|i| base.municipalities.get(*i)).map(|m| m.code.to_string()).collect::<Vec<_>>().join(",");
    let place = match s.scope {
        Scope::Own => ("own", codes()),
        Scope::Nation => ("area", NATION.to_owned()),
        Scope::Area(a) => ("area", base.areas.get(a).map_or_else(|| NATION.to_owned(), |a| a.id.to_string())),
    };
    let pool = match s.pool {
        None => AS_PRESET.to_owned(),
        Some(p) if p.iter().next().is_none() => NONE.to_owned(),
        Some(p) => p.iter().map(Field::id).collect::<Vec<_>>().join(","),
    };
    let set = if s.overrides.is_empty() {
        NONE.to_owned()
    } else {
        s.overrides.iter().map(|(id, v)| format!("{id}:{}", number(v))).collect::<Vec<_>>().join(",")
    };
    vec![
        place,
        ("preset", s.preset.id().into()),
        ("pool", pool),
        ("path", s.path.id().into()),
        ("drift", number(s.drift_pct)),
        ("year", s.year.to_string()),
        ("regime", s.regime.id().into()),
        ("radius", number(s.radius_pct)),
        ("reach", number(s.reach_pct)),
        ("expand", u8::from(s.expand).to_string()),
        ("admin_share", number(s.admin_share_pct)),
        ("seed", s.seed.to_string()),
        ("set", set),
    ]
}

/// A second scenario: the first with the pairs that are named.
fn second(first: &Settings, typed: &str, base: &Base, notices: &mut Vec<Notice>) -> Option<Settings> {
    let mut s = first.clone();
    if let Some(preset) = Preset::from_id(typed) {
        (s.preset, s.pool) = (preset, None);
        return Some(s);
    }
    let mut read_any = false;
    for part in typed.split(';').filter(|p| !p.is_empty()) {
        match part.split_once(':') {
            Some((name, value)) if pairs(first, base).iter().any(|(n, _)| *n == name) || matches!(name, "area" | "own") => {
                let before = notices.len();
                read(&mut s, name, value, base, notices);
                read_any |= notices.len() == before || s != *first;
            }
            _ => notices.push(Notice::Malformed { name: "vs", typed: part.to_owned() }),
        }
    }
    read_any.then_some(s)
}

/// Reads one parameter into the settings.
fn read(s: &mut Settings, name: &str, typed: &str, base: &Base, notices: &mut Vec<Notice>) {
    let taken = match name {
        "area" => return area(s, typed, base, notices),
        "own" => return own(s, typed, base, notices),
        "set" => return set(s, typed, notices),
        "preset" => Preset::from_id(typed).map(|v| s.preset = v).is_some(),
        "path" => Path::from_id(typed).map(|v| s.path = v).is_some(),
        "regime" => Regime::from_id(typed).map(|v| s.regime = v).is_some(),
        "seed" => typed.parse().map(|v| s.seed = v).is_ok(),
        "expand" => match typed {
            "0" | "1" => {
                s.expand = typed == "1";
                true
            }
            _ => false,
        },
        "pool" => pool(s, typed),
        "year" => {
            let (low, high) = (f64::from(YEAR_RANGE.0), f64::from(YEAR_RANGE.1));
            return number("year", typed, (low, high), &mut |v| s.year = v.round() as u16, notices);
        }
        _ => {
            if let Some((name, quantity)) = NUMBERS.into_iter().find(|(n, _)| *n == name)
                && let Some(a) = ASSUMPTIONS.get(quantity.position())
            {
                number(name, typed, a.range, &mut |v| s.put(quantity, v), notices);
            }
            return;
        }
    };
    if !taken {
        notices.push(Notice::Malformed { name: known(name), typed: typed.to_owned() });
    }
}

/// The name as the notices keep it.
fn known(name: &str) -> &'static str {
    ["preset", "path", "regime", "seed", "expand", "pool"].into_iter().find(|n| *n == name).unwrap_or("vs")
}

fn number(name: &'static str, typed: &str, range: (f64, f64), put: &mut dyn FnMut(f64), notices: &mut Vec<Notice>) {
    match typed.parse::<f64>() {
        Ok(v) if v.is_finite() => {
            let used = v.clamp(range.0, range.1);
            if used != v {
                notices.push(Notice::Clamped { name, typed: typed.to_owned(), used: used.to_string() });
            }
            put(used);
        }
        _ => notices.push(Notice::Malformed { name, typed: typed.to_owned() }),
    }
}

fn area(s: &mut Settings, typed: &str, base: &Base, notices: &mut Vec<Notice>) {
    match base.area(typed) {
        Some(area) => s.scope = Scope::Area(area),
        None if typed == NATION => s.scope = Scope::Nation,
        None => return notices.push(Notice::UnknownPlace { typed: typed.to_owned() }),
    }
    s.own.clear();
}

/// An own area: codes, the core city first; each once. Codes that name no municipality are said and left out.
fn own(s: &mut Settings, typed: &str, base: &Base, notices: &mut Vec<Notice>) {
    let mut towns = Vec::new();
    for part in typed.split(',').filter(|p| !p.is_empty()) {
        match part.parse::<Code>().ok().and_then(|c| base.index(c)) {
            Some(i) if !towns.contains(&i) => towns.push(i),
            Some(_) => {}
            None => notices.push(Notice::UnknownPlace { typed: part.to_owned() }),
        }
    }
    if !towns.is_empty() {
        (s.scope, s.own) = (Scope::Own, towns);
    }
}

fn pool(s: &mut Settings, typed: &str) -> bool {
    if typed == AS_PRESET {
        s.pool = None;
        return true;
    }
    let fields: Option<Vec<Field>> = typed.split(',').filter(|p| *p != NONE).map(Field::from_id).collect();
    fields.map(|f| s.pool = Some(f.into_iter().collect())).is_some()
}

fn set(s: &mut Settings, typed: &str, notices: &mut Vec<Notice>) {
    s.overrides = Default::default();
    for part in typed.split(',').filter(|p| *p != NONE) {
        let given = part.split_once(':').and_then(|(id, v)| Some((id, v.parse::<f64>().ok().filter(|v| v.is_finite())?)));
        match given.map(|(id, v)| s.overrides.set(id, v)) {
            Some(Given::Taken) => {}
            Some(Given::Clamped(used)) => {
                notices.push(Notice::Clamped { name: "set", typed: part.to_owned(), used: used.to_string() });
            }
            _ => notices.push(Notice::Malformed { name: "set", typed: part.to_owned() }),
        }
    }
}
