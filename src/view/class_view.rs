//! State of `/class`: whose class, which step, how many questions, furigana, and which of the lesson's faces.

use super::parameters::VERSION;
use super::{Notice, Query};
use crate::data::{Base, Code, DATA_DATE};

/// What of a lesson is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Face {
    /// The pupil's screen, a step at a time.
    #[default]
    Pupil,
    /// The same for a projector.
    Present,
    /// The teacher's plan.
    Teacher,
    /// The worksheet.
    Sheet,
    /// The answer key.
    Answers,
    /// Cards to cut.
    Cards,
}

impl Face {
    /// All.
    pub const ALL: [Face; 6] = [Face::Pupil, Face::Present, Face::Teacher, Face::Sheet, Face::Answers, Face::Cards];

    /// Name in URLs.
    pub const fn id(self) -> &'static str {
        match self {
            Face::Pupil => "pupil",
            Face::Present => "present",
            Face::Teacher => "teacher",
            Face::Sheet => "sheet",
            Face::Answers => "answers",
            Face::Cards => "cards",
        }
    }
}

/// What `/class` and `/class/{lesson}` show.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ClassView {
    /// Area, as a position in [`Base::areas`].
    pub area: Option<usize>,
    /// Town.
    pub town: Option<Code>,
    /// Step, from 0.
    pub step: usize,
    /// Only the basic questions.
    pub is_basic: bool,
    /// Furigana; `None`: as the language has it.
    pub ruby: Option<bool>,
    /// Which face.
    pub face: Face,
}

impl ClassView {
    /// Reads a query; `steps` is the number of steps of the lesson (0: none).
    pub fn parse(query: &Query, base: &Base, steps: usize) -> (Self, Vec<Notice>) {
        let (mut view, mut notices) = (Self::default(), Vec::new());
        let typed = |name: &str| query.get(name).filter(|t| !t.is_empty());
        if let Some(t) = typed("area") {
            view.area = base.area(t);
            if view.area.is_none() {
                notices.push(Notice::UnknownPlace { typed: t.to_owned() });
            }
        }
        if let Some(t) = typed("town") {
            view.town = t.parse::<Code>().ok().filter(|c| base.index(*c).is_some());
            if view.town.is_none() {
                notices.push(Notice::UnknownPlace { typed: t.to_owned() });
            }
        }
        let malformed = |name, t: &str| Notice::Malformed { name, typed: t.to_owned() };
        if let Some(t) = typed("step") {
            match t.parse::<usize>() {
                Ok(n) if (1..=steps.max(1)).contains(&n) => view.step = n - 1,
                Ok(n) => {
                    view.step = n.clamp(1, steps.max(1)) - 1;
                    notices.push(Notice::Clamped { name: "step", typed: t.to_owned(), used: (view.step + 1).to_string() });
                }
                Err(_) => notices.push(malformed("step", t)),
            }
        }
        match typed("level") {
            Some("basic") => view.is_basic = true,
            None | Some("full") => {}
            Some(t) => notices.push(malformed("level", t)),
        }
        match typed("ruby") {
            Some("1") => view.ruby = Some(true),
            Some("0") => view.ruby = Some(false),
            None => {}
            Some(t) => notices.push(malformed("ruby", t)),
        }
        if let Some(t) = typed("view") {
            match Face::ALL.into_iter().find(|f| f.id() == t) {
                Some(face) => view.face = face,
                None => notices.push(malformed("view", t)),
            }
        }
        notices.extend(Notice::of_data(query));
        (view, notices)
    }

    /// The query: what differs from the defaults.
    pub fn query(&self, base: &Base) -> String {
        let mut out = Query::default();
        if let Some(area) = self.area.and_then(|a| base.areas.get(a)) {
            out.push("area", &*area.id);
        }
        if let Some(town) = self.town {
            out.push("town", town.to_string());
        }
        if self.step > 0 {
            out.push("step", (self.step + 1).to_string());
        }
        if self.is_basic {
            out.push("level", "basic");
        }
        if let Some(ruby) = self.ruby {
            out.push("ruby", if ruby { "1" } else { "0" });
        }
        if self.face != Face::Pupil {
            out.push("view", self.face.id());
        }
        out.text()
    }

    /// The query of a link that is handed out: everything, with the versions of link and data (RULES 10). `ruby` is
    /// what the class sees now.
    pub fn shared(&self, base: &Base, ruby: bool) -> String {
        let mut out = Query::parse(&Self { ruby: Some(ruby), ..self.clone() }.query(base));
        out.set("step", (self.step + 1).to_string());
        out.set("level", if self.is_basic { "basic" } else { "full" });
        out.set("v", VERSION);
        out.set("d", DATA_DATE.to_string());
        out.text()
    }

    /// The same at another step and face.
    pub fn at(&self, step: usize, face: Face) -> Self {
        Self { step, face, ..self.clone() }
    }
}
