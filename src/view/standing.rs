//! Where a figure stands: the page and the whole of its question, as an address that still means the same after the
//! defaults have changed. The same question as the address of the figure alone, and back.

#[cfg(not(feature = "start"))]
use super::ScenarioView;
use super::parameters::{PARAMETERS, VERSION};
use super::{CompareView, Query, Route};
use crate::compare::Question;
use crate::data::{Base, Code, DATA_DATE};

/// Page and full query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The page.
    pub route: Route,
    /// Every parameter of its question, with the versions of link and data.
    pub query: Query,
    /// Only what differs from the defaults.
    pub short: Query,
}

/// How the reader sees it, not what is asked.
const LOOKS: [&str; 4] = ["theme", "font", "accent", "static"];

impl Standing {
    /// A page with the query as typed. Without the tables a scenario's defaults cannot be written out.
    pub fn of(route: &Route, typed: &str, base: Option<&Base>) -> Self {
        let typed = Query::parse(typed);
        #[cfg(feature = "start")]
        let _ = base;
        let (full, short) = match (route, base) {
            (Route::Compare, _) => {
                let view = CompareView::parse(&typed).0;
                (Query::parse(&view.query(true)), Query::parse(&view.query(false)))
            }
            // The small app never stands on that page, and need not know its settings.
            #[cfg(not(feature = "start"))]
            (Route::Scenarios, Some(base)) => {
                let view = ScenarioView::parse(&typed, base).0;
                (Query::parse(&view.query(base, true)), Query::parse(&view.query(base, false)))
            }
            _ => {
                let mut known = Query::default();
                // The small app's own pages read no parameter but those of the frame; it leaves the table out.
                let is_known = |n: &str| cfg!(feature = "start") || PARAMETERS.iter().any(|(p, ..)| *p == n);
                for (name, value) in typed.pairs().iter().filter(|(n, _)| is_known(n)) {
                    known.set(name, value.clone());
                }
                (known.clone(), known)
            }
        };
        let mut standing = Self { route: route.clone(), query: full, short };
        for name in LOOKS {
            standing.query.remove(name);
            standing.short.remove(name);
        }
        for name in ["v", "d"] {
            standing.short.remove(name);
        }
        standing.query.set("v", VERSION);
        standing.query.set("d", DATA_DATE.to_string());
        standing
    }

    /// A question of the comparison, wherever it is asked.
    pub fn of_question(question: &Question, town: Option<Code>) -> Self {
        let view = CompareView { question: question.clone(), town, ..CompareView::default() };
        Self::of(&Route::Compare, &view.query(true), None)
    }

    /// Query of the figure alone, everything pinned.
    pub fn embed_query(&self) -> Query {
        self.with_place(&self.query)
    }

    /// Query of the figure alone that follows defaults and data.
    pub fn live_embed_query(&self) -> Query {
        self.with_place(&self.short)
    }

    /// What the path says of a page, the figure alone is told by a parameter.
    fn with_place(&self, query: &Query) -> Query {
        let mut out = Query::default();
        match &self.route {
            Route::Area(id) => out.push("area", id.clone()),
            Route::Municipality(code) => out.push("town", code.to_string()),
            _ => {}
        }
        for (name, value) in query.pairs() {
            out.set(name, value.clone());
        }
        out
    }
}

/// Pages on which figures stand, for the way back from a figure alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// The first page.
    Start,
    /// The comparison.
    Compare,
    /// The areas, or the one named by `area`, or the municipality named by `town`.
    Areas,
    /// The scenarios.
    Scenarios,
}

impl Home {
    /// Where the figure of this query stands.
    pub fn standing(self, query: &str, base: Option<&Base>) -> Standing {
        let typed = Query::parse(query);
        let route = match self {
            Home::Start => Route::Home,
            Home::Compare => Route::Compare,
            Home::Scenarios => Route::Scenarios,
            Home::Areas => {
                let area = typed.get("area").filter(|id| base.is_none_or(|b| b.area(id).is_some()));
                match (area, typed.get("town").and_then(|t| t.parse::<Code>().ok())) {
                    (Some(id), _) => Route::Area(id.to_owned()),
                    (None, Some(code)) => Route::Municipality(code),
                    (None, None) => Route::Areas,
                }
            }
        };
        let mut standing = Standing::of(&route, query, base);
        if matches!(standing.route, Route::Area(_) | Route::Municipality(_)) {
            for name in ["area", "town"] {
                standing.query.remove(name);
                standing.short.remove(name);
            }
        }
        standing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_says_everything_and_the_shortest_says_the_same() {
        let s = Standing::of(&Route::Compare, "control=never&theme=dark&utm_source=x", None);
        assert_eq!(s.query.get("indicator"), Some("population"));
        assert_eq!((s.query.get("v"), s.query.get("d")), (Some(VERSION), Some("2025-04-01")));
        assert_eq!(s.short.text(), "control=never");
        for absent in ["theme", "utm_source"] {
            assert_eq!(s.query.get(absent), None);
        }
        let again = CompareView::parse(&s.query).0;
        assert_eq!(again.question, CompareView::parse(&s.short).0.question);
    }

    #[test]
    fn there_and_back() {
        let area = Standing::of(&Route::Area("himeji".into()), "", None);
        assert_eq!(area.embed_query().text(), "area=himeji&v=1&d=2025-04-01");
        assert_eq!(area.live_embed_query().text(), "area=himeji");
        assert_eq!(Home::Areas.standing(&area.embed_query().text(), None), area);
        let town: Code = "33205".parse().expect("a code");
        let place = Standing::of(&Route::Municipality(town), "", None);
        assert_eq!(Home::Areas.standing(&place.embed_query().text(), None), place);
        let compare = Standing::of(&Route::Compare, "measure=change", None);
        assert_eq!(Home::Compare.standing(&compare.embed_query().text(), None), compare);
        assert_eq!(Standing::of_question(&Question::default(), None), Standing::of(&Route::Compare, "", None));
    }
}
