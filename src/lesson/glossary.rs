//! The glossary, and where each of its terms first appears in a lesson.

use super::{Facts, Lesson, Step};
use crate::text::lesson::{Catalogue, Key, glossary as g};
use crate::text::{Language, strip_readings};

/// A term.
#[derive(Debug)]
pub struct Term {
    /// Id of its anchor.
    pub id: &'static str,
    /// The word as lessons use it.
    pub name: Key,
    /// What it means.
    pub meaning: Key,
}

/// All terms.
#[rustfmt::skip]
pub const TERMS: &[Term] = &[
    Term { id: "area", name: g::AREA, meaning: g::AREA_IS },
    Term { id: "ccua", name: g::CCUA, meaning: g::CCUA_IS },
    Term { id: "core", name: g::CORE, meaning: g::CORE_IS },
    Term { id: "partner", name: g::PARTNER, meaning: g::PARTNER_IS },
    Term { id: "municipality", name: g::MUNICIPALITY, meaning: g::MUNICIPALITY_IS },
    Term { id: "population", name: g::POPULATION, meaning: g::POPULATION_IS },
    Term { id: "change", name: g::CHANGE, meaning: g::CHANGE_IS },
    Term { id: "rate", name: g::RATE, meaning: g::RATE_IS },
    Term { id: "percent", name: g::PERCENT, meaning: g::PERCENT_IS },
    Term { id: "point", name: g::POINT, meaning: g::POINT_IS },
    Term { id: "mean", name: g::MEAN, meaning: g::MEAN_IS },
    Term { id: "difference", name: g::DIFFERENCE, meaning: g::DIFFERENCE_IS },
    Term { id: "range", name: g::RANGE, meaning: g::RANGE_IS },
    Term { id: "group", name: g::GROUP, meaning: g::GROUP_IS },
    Term { id: "cause", name: g::CAUSE, meaning: g::CAUSE_IS },
    Term { id: "reverse", name: g::REVERSE, meaning: g::REVERSE_IS },
    Term { id: "twin", name: g::TWIN, meaning: g::TWIN_IS },
    Term { id: "chance", name: g::CHANCE, meaning: g::CHANCE_IS },
    Term { id: "shuffle", name: g::SHUFFLE, meaning: g::SHUFFLE_IS },
    Term { id: "p", name: g::P, meaning: g::P_IS },
    Term { id: "block", name: g::BLOCK, meaning: g::BLOCK_IS },
    Term { id: "guess", name: g::GUESS, meaning: g::GUESS_IS },
    Term { id: "projection", name: g::PROJECTION, meaning: g::PROJECTION_IS },
    Term { id: "census", name: g::CENSUS, meaning: g::CENSUS_IS },
    Term { id: "register", name: g::REGISTER, meaning: g::REGISTER_IS },
    Term { id: "preliminary", name: g::PRELIMINARY, meaning: g::PRELIMINARY_IS },
    Term { id: "aged", name: g::AGED, meaning: g::AGED_IS },
    Term { id: "living", name: g::LIVING, meaning: g::LIVING_IS },
    Term { id: "agreement", name: g::AGREEMENT, meaning: g::AGREEMENT_IS },
    Term { id: "service", name: g::SERVICE, meaning: g::SERVICE_IS },
    Term { id: "prefecture", name: g::PREFECTURE, meaning: g::PREFECTURE_IS },
    Term { id: "consensus", name: g::CONSENSUS, meaning: g::CONSENSUS_IS },
    Term { id: "assumption", name: g::ASSUMPTION, meaning: g::ASSUMPTION_IS },
    Term { id: "scenario", name: g::SCENARIO, meaning: g::SCENARIO_IS },
    Term { id: "metro", name: g::METRO, meaning: g::METRO_IS },
    Term { id: "axis", name: g::AXIS, meaning: g::AXIS_IS },
    Term { id: "fiscal", name: g::FISCAL, meaning: g::FISCAL_IS },
    Term { id: "move", name: g::MOVE, meaning: g::MOVE_IS },
    Term { id: "compromise", name: g::COMPROMISE, meaning: g::COMPROMISE_IS },
    Term { id: "data", name: g::DATA, meaning: g::DATA_IS },
    Term { id: "significance", name: g::SIGNIFICANCE, meaning: g::SIGNIFICANCE_IS },
    Term { id: "fraction", name: g::FRACTION, meaning: g::FRACTION_IS },
];

/// A piece of a text: words as they stand (readings inside), or a term (position in [`TERMS`]) with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// A term where it first appears.
    Term(usize, String),
}

/// The texts of a step in the order of the screen, those left out without their facts not among them.
pub fn texts_of(step: &Step, words: &Catalogue, facts: &Facts) -> Vec<String> {
    let lines = step.lines.iter().filter(|l| l.unless.is_none_or(|f| facts.get(f).is_none())).map(|l| l.key);
    let all = std::iter::once(step.title).chain(lines).chain(step.questions.iter().map(|q| q.ask));
    all.filter_map(|k| facts.fill(words.get(k))).collect()
}

/// For each step of a lesson the terms that first appear in it.
pub fn first_seen(lesson: &Lesson, words: &Catalogue, facts: &Facts) -> Vec<Vec<usize>> {
    let mut seen = vec![false; TERMS.len()];
    let names: Vec<String> = TERMS.iter().map(|t| strip_readings(words.get(t.name))).collect();
    let mut out = Vec::new();
    for step in lesson.steps {
        let texts = texts_of(step, words, facts);
        let new: Vec<usize> =
            (0..TERMS.len()).filter(|t| !seen[*t] && texts.iter().any(|text| find(text, &names[*t], words.language).is_some())).collect();
        new.iter().for_each(|t| seen[*t] = true);
        out.push(new);
    }
    out
}

/// Cuts a text at the first appearance of each of the wanted terms; those found are taken off the list. Longer terms
/// first, so that 連携中枢都市圏 is not cut at 連携中枢都市.
pub fn link(text: &str, wanted: &mut Vec<usize>, words: &Catalogue) -> Vec<Piece> {
    let mut order = wanted.clone();
    let name = |t: usize| strip_readings(words.get(TERMS[t].name));
    order.sort_by_key(|t| std::cmp::Reverse(name(*t).chars().count()));
    let mut pieces = vec![Piece::Words(text.to_owned())];
    for term in order {
        let wanted_name = name(term);
        let place = pieces.iter().enumerate().find_map(|(n, p)| match p {
            Piece::Words(w) => find(w, &wanted_name, words.language).map(|at| (n, at)),
            Piece::Term(..) => None,
        });
        let Some((n, (from, to))) = place else { continue };
        let Piece::Words(whole) = pieces.remove(n) else { continue };
        let parts =
            [Piece::Words(whole[..from].to_owned()), Piece::Term(term, whole[from..to].to_owned()), Piece::Words(whole[to..].to_owned())];
        let parts = parts.into_iter().filter(|p| *p != Piece::Words(String::new()));
        pieces.splice(n..n, parts);
        wanted.retain(|t| *t != term);
    }
    pieces
}

/// What an English word may end in and still be the same.
const ENDINGS: [&str; 4] = ["s", "es", "d", "ed"];

/// Where a word stands in a text with readings, as bytes of the text; it begins and ends where a reading does.
pub fn find(text: &str, word: &str, language: Language) -> Option<(usize, usize)> {
    // Units of the text: a bracket with its reading, or one character; with the plain characters they show.
    let mut units: Vec<(usize, usize, &str)> = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let bracket = (c == '[').then(|| text[at..].find(']')).flatten().and_then(|end| {
            let base = text[at + 1..at + end].split_once('|')?.0;
            Some((at + end + 1, base))
        });
        let (end, base) = bracket.unwrap_or_else(|| (at + c.len_utf8(), &text[at..at + c.len_utf8()]));
        units.push((at, end, base));
        at = end;
    }
    let english = language == Language::En;
    let fold = |s: &str| if english { s.to_ascii_lowercase() } else { s.to_owned() };
    let word = fold(word);
    let letter = |u: Option<&(usize, usize, &str)>| u.is_some_and(|u| u.2.chars().all(|c| c.is_ascii_alphanumeric()));
    for start in 0..units.len() {
        if english && start > 0 && letter(units.get(start - 1)) {
            continue;
        }
        let mut have = String::new();
        for end in start..units.len() {
            have.push_str(&fold(units[end].2));
            if have == word {
                // An English plural or past belongs to the word; any other longer word is another.
                let rest: String = units[end + 1..].iter().take_while(|u| english && letter(Some(u))).map(|u| fold(u.2)).collect();
                let belongs = rest.is_empty() || (word.len() > 2 && ENDINGS.contains(&rest.as_str()));
                if !belongs {
                    break;
                }
                return Some((units[start].0, units[end + rest.len()].1));
            }
            if !word.starts_with(&have) {
                break;
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_with_its_readings_and_only_whole() {
        let text = "[中心|ちゅうしん]の[圏域|けんいき]です";
        let at = find(text, "圏域", Language::Ja).unwrap();
        assert_eq!(&text[at.0..at.1], "[圏域|けんいき]");
        assert_eq!(find("[都市圏域|としけんいき]", "圏域", Language::Ja), None);
        let text = "The Areas of it";
        assert_eq!(find(text, "area", Language::En).map(|(a, b)| &text[a..b]), Some("Areas"));
        assert_eq!(find("a pair", "p", Language::En), None);
        assert_eq!(find("what p is", "p", Language::En), Some((5, 6)));
        assert_eq!(find("who is put to trouble", "p", Language::En), None);
        assert_eq!(find("it is meant", "mean", Language::En), None);
        assert_eq!(find("a rat, rates", "rate", Language::En).map(|(a, b)| &"a rat, rates"[a..b]), Some("rates"));
    }

    #[test]
    fn a_term_is_linked_once_and_the_longest_wins() {
        let words = Catalogue::built_in(Language::Ja);
        let of = |id: &str| TERMS.iter().position(|t| t.id == id).unwrap();
        let mut wanted = vec![of("core"), of("ccua")];
        let text = words.get(TERMS[of("ccua")].name).to_owned() + "と" + words.get(TERMS[of("ccua")].name);
        let pieces = link(&text, &mut wanted, &words);
        assert!(matches!(&pieces[0], Piece::Term(t, _) if *t == of("ccua")), "{pieces:?}");
        assert_eq!(pieces.iter().filter(|p| matches!(p, Piece::Term(..))).count(), 1);
        assert_eq!(wanted, [of("core")]);
    }
}
