//! How wide a text is, from a table: the same natively and in the browser, without touching the page.
//!
//! Advances of Noto Sans JP in thousandths of an em (the first face of the font stack); full-width characters are one
//! em in every face of the stack. Kerning makes real text up to 1 % narrower, never wider.

use crate::text::figures::{COUNTERS, NO_END, NO_START};

/// Font stack of every chart; no file is downloaded for it.
pub const FONT_STACK: &str = "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic UI',Meiryo,sans-serif";

/// U+0020 to U+007E, regular.
const REGULAR: [u16; 95] = [
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278,
    278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721,
    575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620,
    620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];

/// U+0020 to U+007E, bold.
const BOLD: [u16; 95] = [
    227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590, 590, 590, 590, 590, 590, 325,
    325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770, 667, 770, 682, 624, 625, 748,
    619, 915, 627, 580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644,
    644, 436, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
];

/// Width of one character in em.
pub fn char_em(c: char, bold: bool) -> f64 {
    let per_mille = match c {
        ' '..='~' => (if bold { BOLD } else { REGULAR })[c as usize - 32],
        '−' | '¥' => [555, 590][usize::from(bold)],
        '–' => [536, 544][usize::from(bold)],
        '—' => [894, 908][usize::from(bold)],
        '\u{ff61}'..='\u{ff9f}' => 500,
        '“' | '”' => [474, 574][usize::from(bold)],
        '‘' | '’' => [278, 325][usize::from(bold)],
        // Accented Latin is as wide as its letter; the widest small letter is a safe guess.
        '\u{a0}' => 227,
        'à'..='ö' | 'ø'..='ÿ' | 'ā' | 'ē' | 'ī' | 'ō' | 'ū' => 640,
        'Ā' | 'Ē' | 'Ī' | 'Ō' | 'Ū' => 770,
        _ => 1000,
    };
    f64::from(per_mille) / 1000.0
}

/// Width of a text at a size in CSS px.
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    text.chars().map(|c| char_em(c, bold)).sum::<f64>() * size
}

/// Breaks a text into lines no wider than `limit`; words and numbers stay whole unless one alone is too wide.
pub fn wrap(text: &str, size: f64, bold: bool, limit: f64) -> Vec<String> {
    let mut lines = vec![];
    let mut line = String::new();
    for piece in pieces(text) {
        if !line.is_empty() && width(&format!("{line}{}", piece.trim_end()), size, bold) > limit {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
        }
        if width(piece.trim_end(), size, bold) > limit {
            for c in piece.chars() {
                if !line.is_empty() && width(&line, size, bold) + char_em(c, bold) * size > limit {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(c);
            }
        } else {
            line.push_str(&piece);
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Width of the widest piece that [`wrap`] keeps whole.
pub fn widest_piece(text: &str, size: f64, bold: bool) -> f64 {
    pieces(text).iter().map(|p| width(p.trim_end(), size, bold)).fold(0.0, f64::max)
}

/// Unbreakable pieces of a text, spaces at their ends.
fn pieces(text: &str) -> Vec<String> {
    let mut out: Vec<String> = vec![];
    let mut previous: Option<char> = None;
    for c in text.chars() {
        let joins = previous.is_some_and(|p| {
            p != ' '
                && (NO_START.contains(c)
                    || NO_END.contains(p)
                    || (katakana(p) && katakana(c))
                    || (narrow(p) && narrow(c) && !(p == '-' && c.is_ascii_alphabetic()))
                    || c == ' '
                    || (p.is_ascii_digit() && COUNTERS.contains(c)))
        });
        match out.last_mut() {
            Some(last) if joins => last.push(c),
            _ => out.push(c.to_string()),
        }
        previous = Some(c);
    }
    out
}

/// Loan words (ポイント) are read as one; a run too wide for its line is broken all the same.
fn katakana(c: char) -> bool {
    ('ァ'..='ー').contains(&c)
}

fn narrow(c: char) -> bool {
    c.is_ascii_graphic() || c == '−' || c == '–' || c == '\u{a0}'
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Widths measured in Chromium with Noto Sans CJK JP at 1,000 px; kerning (“Pa”) makes one of them 1.004 % narrower.
    #[test]
    fn agrees_with_the_browser() {
        for (text, bold, px) in [
            ("Participants 187", false, 7473.0),
            ("municipalities −12.4%", false, 10246.0),
            ("Population change, 2013 to 2025", false, 15114.0),
            ("Participants 187", true, 7972.0),
            ("municipalities −12.4%", true, 10893.0),
            ("人口の増減率", false, 6000.0),
        ] {
            let ours = width(text, 1000.0, bold);
            assert!((ours / px - 1.0).abs() < 0.0105, "{text}: {ours} for {px}");
        }
    }

    #[test]
    fn lines_keep_words_and_numbers_whole() {
        assert_eq!(wrap("Larger towns lose more people", 10.0, false, 80.0), ["Larger towns", "lose more", "people"]);
        assert_eq!(wrap("差は+1.5ポイント、幅", 10.0, false, 50.0), ["差は+1.5", "ポイント、", "幅"]);
    }
}
