//! Folding names into the forms people type, so that spelling habits do not matter.
//!
//! Both the names and the query pass through the same functions; a fold may therefore lose
//! distinctions (し and shi and si, ヶ and が) as long as it keeps beginnings: a longer query
//! must never fold into something that its own beginning does not begin.

/// A way of writing a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Kanji, with kana inside.
    Kanji = 0,
    /// Hiragana or katakana only.
    Kana = 1,
    /// Latin letters.
    Romaji = 2,
}

impl Script {
    /// Folds text as this script does.
    pub fn fold(self, s: &str) -> String {
        match self {
            Script::Kanji => kanji(s),
            Script::Kana => kana(s),
            Script::Romaji => romaji(s),
        }
    }
}

/// The scripts in which typed text (already through [`ascii`]) should be looked up.
pub fn scripts(typed: &str) -> Vec<Script> {
    let kana = |c: char| matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヶ' | 'ー');
    let latin = |c: char| c.is_ascii() || plain_latin(c).is_some();
    if typed.chars().all(latin) {
        vec![Script::Romaji]
    } else if typed.chars().all(|c| kana(c) || c.is_ascii()) {
        vec![Script::Kana, Script::Kanji]
    } else {
        vec![Script::Kanji]
    }
}

const HALF_KANA: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// Full-width Latin and digits to ASCII, half-width kana to full width, odd spaces and hyphens to plain ones.
pub fn ascii(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    for c in s.chars() {
        match c {
            '\u{FF01}'..='\u{FF5E}' => out.extend(char::from_u32(c as u32 - 0xFEE0).map(|c| if c == ',' { ' ' } else { c })),
            '\u{FF66}'..='\u{FF9D}' => out.extend(HALF_KANA.chars().nth(c as usize - 0xFF66)),
            '\u{FF9E}' | '\u{3099}' | '\u{309B}' => voice(&mut out, 1),
            '\u{FF9F}' | '\u{309A}' | '\u{309C}' => voice(&mut out, 2),
            c if c.is_whitespace() || c == '\u{3001}' || c == ',' => out.push(' '),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
            c => out.push(c),
        }
    }
    out
}

/// Joins a separate (semi-)voicing mark to the kana before it.
fn voice(out: &mut String, by: u32) {
    let Some(last) = out.pop() else { return };
    let takes = matches!(last, 'か'..='と' | 'は'..='ほ' | 'カ'..='ト' | 'ハ'..='ホ');
    out.push(if takes { char::from_u32(last as u32 + by).unwrap_or(last) } else { last });
}

fn hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' => char::from_u32(c as u32 - 0x60).unwrap_or(c),
        c => c,
    }
}

/// Old and new forms of one character that both occur in typing.
fn one_form(c: char) -> char {
    match c {
        '竜' => '龍',
        '桧' => '檜',
        '沢' => '澤',
        '広' => '廣',
        '島' => '嶋',
        '館' => '舘',
        '淵' => '渕',
        '鰺' => '鯵',
        '曾' => '曽',
        '祢' => '禰',
        '富' => '冨',
        '竃' | '釜' => '竈',
        '桑' => '桒',
        '檮' => '梼',
        '驒' => '騨',
        '頸' => '頚',
        '蘆' => '芦',
        '真' => '眞',
        '国' => '國',
        c => c,
    }
}

/// Kanji names: one form of each character, kana to hiragana, ヶ ケ が alike, punctuation dropped.
pub fn kanji(s: &str) -> String {
    ascii(s)
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '・' | '\''))
        .map(|c| match hiragana(c) {
            'ゖ' | 'ゕ' | 'け' | 'か' => 'が',
            c => one_form(c).to_ascii_lowercase(),
        })
        .collect()
}

/// Kana: hiragana, long-vowel marks dropped, ぢづ as じず, and Latin letters of an unfinished syllable dropped.
pub fn kana(s: &str) -> String {
    ascii(s)
        .chars()
        .map(hiragana)
        .filter(|c| matches!(c, 'ぁ'..='ゖ'))
        .map(|c| match c {
            'ぢ' => 'じ',
            'づ' => 'ず',
            'を' => 'お',
            'ゖ' | 'ゕ' => 'が',
            c => c,
        })
        .collect()
}

/// The plain letter of a Latin vowel with a length mark, and whether it is known at all.
fn plain_latin(c: char) -> Option<char> {
    Some(match c {
        'ā' | 'â' | 'Ā' | 'Â' => 'a',
        'ī' | 'î' | 'Ī' | 'Î' => 'i',
        'ū' | 'û' | 'Ū' | 'Û' => 'u',
        'ē' | 'ê' | 'Ē' | 'Ê' => 'e',
        'ō' | 'ô' | 'Ō' | 'Ô' => 'o',
        '’' | '‘' => '\'',
        _ => return None,
    })
}

/// Romaji: Hepburn and Kunrei alike, long vowels short, doubled letters single.
pub fn romaji(s: &str) -> String {
    let text = ascii(s).to_ascii_lowercase();
    let text = text.trim();
    let text = [" city", " town", " village", " ward"].iter().find_map(|w| text.strip_suffix(w)).unwrap_or(text);
    let mut out = String::with_capacity(text.len());
    let letters: Vec<char> = text.chars().map(|c| plain_latin(c).unwrap_or(c)).filter(|c| c.is_ascii_alphanumeric()).collect();
    for (at, &c) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied();
        let folded = match (c, next) {
            // sh, ch, ts, and the glides of sya, tya, zya: one letter stands for the row.
            ('h', _) if at > 0 && matches!(letters[at - 1], 's' | 'c') => continue,
            // Hepburn's tsu; not the t of matsu + s.
            ('s', _) if at > 0 && letters[at - 1] == 't' => continue,
            ('y', _) if at > 0 && matches!(letters[at - 1], 's' | 'c' | 't' | 'z' | 'j') => continue,
            ('c', _) => 't',
            ('f', _) => 'h',
            ('j', _) => 'z',
            ('d', Some('u' | 'z' | 'i')) => 'z',
            // A syllabic n before labials is written m as often.
            ('m', Some('b' | 'p' | 'm')) => 'n',
            // Not yet known which.
            ('m', None) => continue,
            // Long o: ou, oh (before a consonant or the end).
            ('u' | 'h', _)
                if at > 0 && letters[at - 1] == 'o' && (c == 'u' || !matches!(next, Some('a' | 'i' | 'u' | 'e' | 'o' | 'y'))) =>
            {
                continue;
            }
            _ => c,
        };
        if !out.ends_with(folded) {
            out.push(folded);
        }
    }
    out
}
