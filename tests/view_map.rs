//! What the map of /areas shows, as an address.
use kurabe::data::{Indicator, Measure};
use kurabe::view::{AreasView, MapChoice, Notice, Query};

#[test]
fn the_map_is_in_the_address() {
    let read = |query: &str| AreasView::parse(&Query::parse(query), &[]);
    let usual = MapChoice::of(Indicator::Population, false);
    assert_eq!((read("").0.map, usual.measure, usual.year, usual.from()), (usual, Measure::Percent, 2025, 2013));
    let (view, notices) = read("map=aged_share&map_measure=level&map_year=2012&colours=continuous");
    assert!(notices.is_empty());
    assert_eq!(view.map, MapChoice { indicator: Indicator::AgedShare, measure: Measure::Level, year: 2012, continuous: true });
    assert_eq!(view.query(), "map=aged_share&map_measure=level&map_year=2012&colours=continuous");
    assert_eq!(read(&view.query()).0, view);
    // A year that a change cannot have moves to the nearest, with a notice; so does whatever is not offered.
    let (view, notices) = read("map_year=2010");
    assert_eq!((view.map.year, notices), (2014, vec![Notice::YearMoved { typed: 2010, used: 2014 }]));
    let (view, notices) = read("map=staff_per_1000&map_measure=percent");
    assert_eq!((view.map.measure, notices.len()), (Measure::Change, 1));
    assert_eq!(read("map=nothing&map_measure=x&map_year=y&colours=z").1.len(), 4);
    assert_eq!(read("map=staff_per_1000").0.map.years(), (2022, 2024));
}
