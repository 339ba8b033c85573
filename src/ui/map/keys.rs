//! What a key means on the map.

use crate::data::atlas::Direction;

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// To the neighbour.
    Step(Direction),
    /// The map moves so many px.
    Pan(f64, f64),
    /// Larger or smaller.
    Zoom(f64),
    /// The whole country.
    Whole,
    /// First or last by rank.
    End(bool),
    /// So many ranks on or back.
    Rank(isize),
    /// A character of a name.
    Type(char),
    /// The page of the one now read.
    Open,
    /// Nothing is read any more.
    Clear,
}

/// How far a key moves the map, px.
const PAN: f64 = 80.0;
/// How much a key enlarges it.
const ZOOM: f64 = 1.5;

/// The meaning of a key by its name in the DOM; `None` is not ours.
pub fn action(key: &str, shift: bool) -> Option<Action> {
    let arrow = |direction, dx: f64, dy: f64| if shift { Action::Pan(dx * PAN, dy * PAN) } else { Action::Step(direction) };
    Some(match key {
        "ArrowLeft" => arrow(Direction::Left, 1.0, 0.0),
        "ArrowRight" => arrow(Direction::Right, -1.0, 0.0),
        "ArrowUp" => arrow(Direction::Up, 0.0, 1.0),
        "ArrowDown" => arrow(Direction::Down, 0.0, -1.0),
        "+" | "=" | ";" => Action::Zoom(ZOOM),
        "-" => Action::Zoom(1.0 / ZOOM),
        "0" => Action::Whole,
        "Home" => Action::End(true),
        "End" => Action::End(false),
        "PageUp" => Action::Rank(-1),
        "PageDown" => Action::Rank(1),
        "Enter" => Action::Open,
        "Escape" => Action::Clear,
        one => {
            let mut chars = one.chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) if c.is_alphabetic() => Action::Type(c),
                _ => return None,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_one_meaning() {
        assert_eq!(action("ArrowUp", false), Some(Action::Step(Direction::Up)));
        assert_eq!(action("ArrowUp", true), Some(Action::Pan(0.0, PAN)));
        assert_eq!(action("k", false), Some(Action::Type('k')));
        assert_eq!(action("福", false), Some(Action::Type('福')));
        assert_eq!((action("Tab", false), action("F5", false), action("/", false)), (None, None, None));
    }
}
