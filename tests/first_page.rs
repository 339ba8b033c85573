//! The nearest recomputation of the published finding (RULES 8), quoted on the first page, against the tables.
use kurabe::compare::{Control, Question, Role, compare};
use kurabe::data::{Measure, open};
use kurabe::text::home::RECOMPUTED;
use std::path::Path;

#[test]
fn quoted_means_are_those_of_the_tables() {
    let dir = Path::new("public/data");
    let (base, panel) = (open::read_base(dir).unwrap(), open::read_panel(dir).unwrap());
    let (n, treated, never, outside) = RECOMPUTED;
    let ask = |control| {
        let q = Question { role: Role::All, measure: Measure::Change, from: 2013, to: 2022, control, ..Question::default() };
        compare(&base, &panel, &q).unwrap()
    };
    let all = ask(Control::Never);
    assert_eq!(all.n_treated, n);
    assert_eq!((all.mean_treated.round(), all.mean_control.round()), (treated, never));
    assert_eq!(ask(Control::OutsideMetro).mean_control.round(), outside);
}
