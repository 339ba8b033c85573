//! The tables against the totals of DATA.md.
use kurabe::data::*;
use std::path::Path;

#[test]
fn register_totals_and_membership_counts() {
    let dir = Path::new("public/data");
    let base = open::read_base(dir).unwrap();
    let panel = open::read_panel(dir).unwrap();
    let total = |y| (0..base.municipalities.len()).filter_map(|i| panel.get(Column::Population, i, y)).sum::<f64>();
    assert_eq!(base.municipalities.len(), 1741);
    assert_eq!(total(2016), 128_066_211.0);
    assert_eq!(total(2022), 125_927_902.0);
    assert_eq!((base.areas.len(), base.memberships.len()), (38, 384));
}
