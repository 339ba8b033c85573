//! Kana above the kanji of labels, in やさしい日本語, where there is room: nothing moves for them, and a label gets all of
//! its readings or none. Captions and tables have them in any case.

use super::shapes::{Anchor, Layout, Shape, TextBox};
use crate::draw::measure;
use crate::figure::Figure;
use crate::text::Readings;

/// Size of kana beside that of the kanji, and the least at which they can be told apart, px.
const RATIO: f64 = 0.55;
const LEAST: f64 = 7.5;
/// Between a word and its kana, px.
const GAP: f64 = 0.25;
/// How far kana may reach beyond their word on either side, in their own size: they stand over kana that have none.
const BEYOND: f64 = 2.0;

/// Adds readings to the labels of a plot.
pub(super) fn add(figure: &Figure, out: &mut Layout) {
    let Some(spelt) = &figure.spelt else { return };
    let mut taken: Vec<(f64, f64, f64, f64)> = out.texts().map(TextBox::bounds).collect();
    let mut found = Vec::new();
    for label in out.texts() {
        let Some(readings) = with_readings(&spelt.labels, &label.text).and_then(|raw| above(label, &raw, out.width)) else { continue };
        let boxes: Vec<_> = readings.iter().map(TextBox::bounds).collect();
        let apart = |a: &(f64, f64, f64, f64), b: &(f64, f64, f64, f64)| a.2 <= b.0 || b.2 <= a.0 || a.3 <= b.1 || b.3 <= a.1;
        let inside = boxes.iter().all(|b| b.0 >= 0.0 && b.1 >= 0.0 && b.2 <= out.width);
        let own = boxes.iter().enumerate().all(|(n, a)| boxes[..n].iter().all(|b| apart(a, b)));
        if inside && own && boxes.iter().all(|b| taken.iter().all(|t| apart(b, t))) {
            taken.extend(boxes);
            found.extend(readings);
        }
    }
    out.shapes.extend(found.into_iter().map(Shape::Reading));
}

/// A label with its readings: known as a whole, or made of names, numbers with a unit, and signs.
fn with_readings(known: &Readings, label: &str) -> Option<String> {
    let is_kanji = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c) || c == '々';
    if let Some(whole) = known.get(label) {
        return Some(whole.clone());
    }
    let part = |part: &str| match part {
        plain if !plain.contains(is_kanji) => Some(plain.to_owned()),
        known_word if known.contains_key(known_word) => known.get(known_word).cloned(),
        _ => {
            let (number, unit) = part.split_at(part.find(is_kanji)?);
            Some(format!("{number}{}", known.get(unit)?))
        }
    };
    if !label.contains(is_kanji) {
        return None;
    }
    Some(label.split(' ').map(part).collect::<Option<Vec<_>>>()?.join(" "))
}

/// The kana of a label whose words are `raw` with readings; `None` if one of them is too long for its word.
fn above(label: &TextBox, raw: &str, room: f64) -> Option<Vec<TextBox>> {
    let (left, top, _, _) = label.bounds();
    let size = (label.size * RATIO).max(LEAST);
    let mut out = Vec::new();
    let (mut x, mut rest) = (left, raw);
    let wide = |s: &str| measure::width(s, label.size, label.bold);
    while let Some((before, after)) = rest.split_once('[') {
        let ((word, kana), tail) = after.split_once(']').and_then(|(inside, tail)| Some((inside.split_once('|')?, tail)))?;
        x += wide(before);
        let width = wide(word);
        let half = measure::width(kana, size, false) / 2.0;
        if half > width / 2.0 + BEYOND * size {
            return None;
        }
        // The lowest part of a letter stands on the top of the word.
        out.push(TextBox {
            text: kana.to_owned(),
            x: (x + width / 2.0).max(half).min(room - half),
            baseline: top - GAP - 0.20 * size,
            size,
            bold: false,
            anchor: Anchor::Middle,
            role: label.role,
        });
        x += width;
        rest = tail;
    }
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::Role;

    #[test]
    fn kana_stand_over_their_words() {
        let label =
            TextBox { text: "大きな町".into(), x: 100.0, baseline: 50.0, size: 14.0, bold: true, anchor: Anchor::End, role: Role::Ink };
        let readings = above(&label, "[大|おお]きな[町|まち]", 300.0).unwrap();
        assert_eq!(readings.iter().map(|r| &*r.text).collect::<Vec<_>>(), ["おお", "まち"]);
        let (left, top, right, _) = label.bounds();
        assert!((readings[0].x - (left + 7.0)).abs() < 1e-9 && (readings[1].x - (right - 7.0)).abs() < 1e-9);
        assert!(readings.iter().all(|r| (r.bounds().3 + GAP - top).abs() < 1e-9));
        assert!(above(&label, "[町|ながいよみかたです]", 300.0).is_none(), "no room");
        // At the edge of the picture kana keep inside.
        let first = TextBox { x: 0.0, anchor: Anchor::Start, ..label };
        let reading = &above(&first, "[協力|きょうりょく]", 300.0).unwrap()[0];
        assert!(reading.bounds().0.abs() < 1e-9);
        let known: Readings = [("笠岡市", "[笠岡市|かさおかし]"), ("人", "[人|にん]")].map(|(a, b)| (a.to_owned(), b.to_owned())).into();
        assert_eq!(with_readings(&known, "← 笠岡市 −960人").as_deref(), Some("← [笠岡市|かさおかし] −960[人|にん]"));
        assert_eq!(with_readings(&known, "笠岡市 町"), None, "all or none");
        assert_eq!(with_readings(&known, "−16.7%"), None);
    }
}
