//! State of `/scenarios`: the typed query, validated into settings; and back.

use super::parameters::VERSION;
use super::{Notice, Query};
use crate::data::{Base, DATA_DATE, Field};
use crate::scenario::{Path, Preset, Regime, Scope, Settings};

/// What `/scenarios` shows. Parameters of later parts (`own expand vs`) are carried along as typed.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScenarioView {
    /// The settings.
    pub settings: Settings,
    /// Names of the contract that this page does not read yet, as typed.
    pub carried: Vec<(String, String)>,
}

const CARRIED: [&str; 4] = ["own", "expand", "vs", "theme"];

impl ScenarioView {
    /// Reads a query; what cannot be taken as typed is said.
    pub fn parse(query: &Query, base: &Base) -> (Self, Vec<Notice>) {
        let mut notices = Vec::new();
        let mut s = Settings::default();
        let typed = |name: &str| query.get(name).filter(|t| !t.is_empty());
        if let Some(t) = typed("area") {
            match base.area(t) {
                Some(area) => s.scope = Scope::Area(area),
                None => notices.push(Notice::UnknownPlace { typed: t.to_owned() }),
            }
        }
        let mut choose = |name: &'static str, take: &mut dyn FnMut(&str) -> bool| {
            if let Some(t) = typed(name)
                && !take(t)
            {
                notices.push(Notice::Malformed { name, typed: t.to_owned() });
            }
        };
        choose("preset", &mut |t| Preset::from_id(t).map(|v| s.preset = v).is_some());
        choose("path", &mut |t| Path::from_id(t).map(|v| s.path = v).is_some());
        choose("regime", &mut |t| Regime::from_id(t).map(|v| s.regime = v).is_some());
        choose("seed", &mut |t| t.parse().map(|v| s.seed = v).is_ok());
        choose("pool", &mut |t| {
            let fields: Option<Vec<Field>> =
                t.split(',').filter(|p| *p != "none").map(|p| Field::ALL.into_iter().find(|f| f.id() == p)).collect();
            fields.map(|f| s.pool = Some(f.into_iter().collect())).is_some()
        });
        let mut number = |name: &'static str, low: f64, high: f64, usual: f64| match typed(name).map(|t| (t, t.parse::<f64>())) {
            Some((t, Ok(v))) if v.is_finite() => {
                let used = v.clamp(low, high);
                if used != v {
                    notices.push(Notice::Clamped { name, typed: t.to_owned(), used: used.to_string() });
                }
                used
            }
            Some((t, _)) => {
                notices.push(Notice::Malformed { name, typed: t.to_owned() });
                usual
            }
            None => usual,
        };
        s.drift_pct = number("drift", -1.0, 1.0, 0.0);
        s.year = number("year", 2020.0, 2050.0, 2050.0).round() as u16;
        s.radius_pct = number("radius", 0.0, 200.0, 100.0);
        s.reach_pct = number("reach", 0.0, 100.0, 100.0);
        s.admin_share_pct = number("admin_share", 0.0, 100.0, 0.0);
        for part in typed("set").into_iter().flat_map(|t| t.split(',')) {
            use crate::scenario::Given;
            let given = part.split_once(':').and_then(|(id, v)| Some((id, v.parse::<f64>().ok().filter(|v| v.is_finite())?)));
            match given.map(|(id, v)| s.overrides.set(id, v)) {
                Some(Given::Taken) => {}
                Some(Given::Clamped(used)) => {
                    notices.push(Notice::Clamped { name: "set", typed: part.to_owned(), used: used.to_string() });
                }
                _ => notices.push(Notice::Malformed { name: "set", typed: part.to_owned() }),
            }
        }
        if let Some(t) = query.get("d").filter(|d| *d != DATA_DATE.to_string()) {
            notices.push(Notice::OtherData { typed: t.to_owned() });
        }
        let carried = query.pairs().iter().filter(|(n, _)| CARRIED.contains(&n.as_str())).cloned().collect();
        (Self { settings: s, carried }, notices)
    }

    /// The query: what differs from the defaults, or for sharing everything with the versions of link and data.
    pub fn query(&self, base: &Base, full: bool) -> String {
        let (s, usual) = (&self.settings, Settings::default());
        let mut out = Query::default();
        if let Scope::Area(a) = s.scope
            && let Some(area) = base.areas.get(a)
        {
            out.push("area", &*area.id);
        }
        let mut put = |name: &str, value: String, default: String| {
            if full || value != default {
                out.push(name, value);
            }
        };
        put("preset", s.preset.id().into(), usual.preset.id().into());
        put("path", s.path.id().into(), usual.path.id().into());
        put("drift", s.drift_pct.to_string(), usual.drift_pct.to_string());
        put("year", s.year.to_string(), usual.year.to_string());
        put("regime", s.regime.id().into(), usual.regime.id().into());
        put("radius", s.radius_pct.to_string(), usual.radius_pct.to_string());
        put("reach", s.reach_pct.to_string(), usual.reach_pct.to_string());
        put("admin_share", s.admin_share_pct.to_string(), usual.admin_share_pct.to_string());
        put("seed", s.seed.to_string(), usual.seed.to_string());
        if let Some(pools) = s.pool {
            let ids: Vec<&str> = pools.iter().map(Field::id).collect();
            out.push("pool", if ids.is_empty() { "none".to_owned() } else { ids.join(",") });
        }
        if !s.overrides.is_empty() {
            out.push("set", s.overrides.iter().map(|(id, v)| format!("{id}:{v}")).collect::<Vec<_>>().join(","));
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
}
