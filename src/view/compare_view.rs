//! State of `/compare`: the typed query, validated into a question; and back into the shortest or the full query.

use super::parameters::VERSION;
use super::{Notice, Query};
use crate::compare::{Control, Custom, MATCHED_FROM, MATCHES, MatchPool, Question, Role, Weight};
use crate::data::{Code, DATA_DATE, Date, Indicator, Measure};
use std::sync::Arc;

/// What `/compare` shows. Parameters that it does not read itself are carried along.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct CompareView {
    /// The question.
    pub question: Question,
    /// The visitor's town.
    pub town: Option<Code>,
    /// Second indicator.
    pub y2: Option<Indicator>,
    /// Full wording of the verdict asked for.
    pub full: Option<bool>,
    /// Names of the contract that this page does not read yet, as typed.
    pub carried: Vec<(String, String)>,
}

/// Names that later parts of the page will read.
const CARRIED: [&str; 1] = ["theme"];

impl CompareView {
    /// Reads a query; what cannot be taken as typed is said.
    pub fn parse(query: &Query) -> (Self, Vec<Notice>) {
        let mut notices = Vec::new();
        let mut view = Self::default();
        let q = &mut view.question;
        let mut read = |name: &'static str, take: &mut dyn FnMut(&str) -> bool| {
            if let Some(typed) = query.get(name).filter(|t| !t.is_empty())
                && !take(typed)
            {
                notices.push(Notice::Malformed { name, typed: typed.to_owned() });
            }
        };
        read("indicator", &mut |t| Indicator::from_id(t).map(|v| q.indicator = v).is_some());
        let (mut measure, mut from, mut to) = (None, None, None);
        read("measure", &mut |t| {
            measure = Measure::from_id(t);
            measure.is_some()
        });
        let year = |t: &str| t.parse::<u16>().ok().filter(|y| (1900..=2200).contains(y));
        read("from", &mut |t| {
            from = year(t);
            from.is_some()
        });
        read("to", &mut |t| {
            to = year(t);
            to.is_some()
        });
        read("role", &mut |t| Role::from_id(t).map(|v| q.role = v).is_some());
        read("control", &mut |t| Control::from_id(t).map(|v| q.control = v).is_some());
        read("match_pool", &mut |t| MatchPool::from_id(t).map(|v| q.match_pool = v).is_some());
        let mut matches = None;
        read("k", &mut |t| {
            matches = t.parse::<i64>().ok();
            matches.is_some()
        });
        read("as_of", &mut |t| t.parse().map(|v: Date| q.joined_by = v).is_ok());
        read("joined_by", &mut |t| t.parse().map(|v: Date| q.joined_by = v).is_ok());
        read("weight", &mut |t| Weight::from_id(t).map(|v| q.weight = v).is_some());
        read("seed", &mut |t| t.parse().map(|v| q.seed = v).is_ok());
        read("town", &mut |t| t.parse().map(|v| view.town = Some(v)).is_ok());
        read("y2", &mut |t| Indicator::from_id(t).map(|v| view.y2 = Some(v)).is_some());
        read("level", &mut |t| {
            view.full = match t {
                "full" => Some(true),
                "short" => Some(false),
                _ => None,
            };
            view.full.is_some()
        });
        if let Some(typed) = matches {
            q.k = typed.clamp(i64::from(*MATCHES.start()), i64::from(*MATCHES.end())) as u8;
            if typed != i64::from(q.k) {
                notices.push(Notice::Clamped { name: "k", typed: typed.to_string(), used: q.k.to_string() });
            }
        }
        let custom = Custom { treated: codes(query, "treated", &mut notices), controls: codes(query, "controls", &mut notices) };
        q.custom = (custom != Custom::default()).then(|| Arc::new(custom));
        notices.extend(Notice::of_data(query));
        for (name, value) in query.pairs().iter().filter(|(n, _)| CARRIED.contains(&n.as_str())) {
            view.carried.push((name.clone(), value.clone()));
        }
        settle(&mut view.question, measure, from, to, &mut notices);
        (view, notices)
    }

    /// The query: what differs from the defaults, or for sharing everything with the versions of link and data.
    pub fn query(&self, full: bool) -> String {
        let mut out = Query::default();
        let (q, usual) = (&self.question, Question { ..settled_defaults(self.question.indicator) });
        let mut put = |name: &str, value: String, default: String| {
            if full || value != default {
                out.push(name, value);
            }
        };
        let first = Question::default();
        put("indicator", q.indicator.definition().id.into(), first.indicator.definition().id.into());
        put("measure", q.measure.id().into(), usual.measure.id().into());
        put("from", q.from.to_string(), usual.from.to_string());
        put("to", q.to.to_string(), usual.to.to_string());
        put("role", q.role.id().into(), usual.role.id().into());
        put("control", q.control.id().into(), usual.control.id().into());
        put("joined_by", q.joined_by.to_string(), usual.joined_by.to_string());
        put("weight", q.weight.id().into(), usual.weight.id().into());
        put("k", q.k.to_string(), usual.k.to_string());
        put("match_pool", q.match_pool.id().into(), usual.match_pool.id().into());
        put("seed", q.seed.to_string(), usual.seed.to_string());
        let list = |of: fn(&Custom) -> &[Code]| {
            q.custom.as_deref().map(|c| of(c).iter().map(Code::to_string).collect::<Vec<_>>().join(",")).unwrap_or_default()
        };
        put("treated", list(|c| &c.treated), String::new());
        put("controls", list(|c| &c.controls), String::new());
        put("town", self.town.map(|t| t.to_string()).unwrap_or_default(), String::new());
        put("y2", self.y2.map(|i| i.definition().id.to_owned()).unwrap_or_default(), String::new());
        put("level", self.full.map(|f| if f { "full" } else { "short" }.to_owned()).unwrap_or_default(), String::new());
        for (name, value) in &self.carried {
            out.push(name, value.clone());
        }
        if full {
            for empty in ["treated", "controls", "town", "y2", "level"] {
                if out.get(empty) == Some("") {
                    out.remove(empty);
                }
            }
            out.set("v", VERSION);
            out.set("d", DATA_DATE.to_string());
        }
        out.text()
    }
}

/// The codes of a list, each once, in the order typed. What is none is dropped and said; whether a code is a
/// municipality, only the tables know.
fn codes(query: &Query, name: &'static str, notices: &mut Vec<Notice>) -> Vec<Code> {
    let typed = query.get(name).unwrap_or_default();
    let (mut found, mut seen, mut strange) = (Vec::new(), std::collections::BTreeSet::new(), Vec::new());
    for item in typed.split(',').map(str::trim).filter(|i| !i.is_empty()) {
        match item.parse::<Code>() {
            Ok(code) if seen.insert(code) => found.push(code),
            Ok(_) => {}
            Err(()) => strange.push(item),
        }
    }
    match () {
        () if strange.is_empty() => {}
        () if found.is_empty() => notices.push(Notice::Malformed { name, typed: typed.to_owned() }),
        () => notices.push(Notice::UnknownPlace { typed: strange.join(",") }),
    }
    found
}

/// The defaults as they stand for an indicator that lacks some of their years or the measure.
fn settled_defaults(indicator: Indicator) -> Question {
    let mut q = Question { indicator, ..Question::default() };
    settle(&mut q, None, None, None, &mut Vec::new());
    q
}

/// Moves measure and years to what the indicator has; what was typed and moved is said, defaults move silently.
fn settle(q: &mut Question, measure: Option<Measure>, from: Option<u16>, to: Option<u16>, notices: &mut Vec<Notice>) {
    let d = q.indicator.definition();
    let wanted = measure.unwrap_or(q.measure);
    q.measure = if d.measures.contains(&wanted) { wanted } else { d.measures.first().copied().unwrap_or(Measure::Level) };
    if measure.is_some_and(|m| m != q.measure) {
        notices.push(Notice::MeasureNotOffered { typed: wanted.id().to_owned() });
    }
    let mut year = |typed: Option<u16>, usual: u16| {
        let used = typed.unwrap_or(usual).clamp(d.years.0, d.years.1);
        if let Some(typed) = typed.filter(|t| *t != used) {
            notices.push(Notice::YearMoved { typed, used });
        }
        used
    };
    q.from = year(from, q.from);
    q.to = year(to, q.to);
    if q.measure != Measure::Level && q.from >= q.to {
        notices.push(Notice::YearsOutOfOrder);
        (q.from, q.to) = d.years;
    }
    if q.control == Control::Matched {
        settle_matched(q, notices);
    }
}

/// Similar municipalities (RULES 5): years from 2015 on, no weights; what had to be moved is said, defaults too, since
/// it is the control that moves them.
fn settle_matched(q: &mut Question, notices: &mut Vec<Notice>) {
    if q.weight != Weight::None {
        q.weight = Weight::None;
        notices.push(Notice::MatchedWeight);
    }
    if q.measure != Measure::Level && q.from < MATCHED_FROM {
        let typed = std::mem::replace(&mut q.from, MATCHED_FROM);
        if q.to <= q.from {
            q.to = q.indicator.definition().years.1;
        }
        notices.push(Notice::MatchedYears { typed, used: q.from, to: q.to });
    }
}
