//! Numbers as readers see them (RULES 4): half away from zero, U+2212 for minus, commas between thousands.

use super::Language;
use crate::data::indicator::Unit;
use crate::data::{Indicator, Measure};

/// U+2212
pub const MINUS: char = '\u{2212}';

/// Half away from zero at `decimals`, of the shortest decimal that names the value (so 0.15 is 0.2, as a reader expects).
pub fn round(value: f64, decimals: usize) -> f64 {
    let ascii = digits(value, decimals);
    let whole = ascii.bytes().filter(u8::is_ascii_digit).fold(0.0, |n, d| 10.0 * n + f64::from(d - b'0'));
    let size = whole / 10_f64.powi(decimals as i32);
    if ascii.starts_with('-') { -size } else { size }
}

/// ASCII digits, rounded half away from zero, never "-0".
fn digits(value: f64, decimals: usize) -> String {
    // 15 significant digits take away the noise of binary fractions before the half is judged.
    let exact = format!("{:.1$e}", value.abs(), 14);
    let (mantissa, exponent) = exact.split_once('e').unwrap_or((&exact, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let significant: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
    // The digit at a place: 0 the units, 1 the tens, −1 the tenths.
    let at = |place: i32| usize::try_from(exponent - place).ok().and_then(|i| significant.get(i)).copied().unwrap_or(b'0');
    let last = -(decimals as i32);
    let mut all: Vec<u8> = (last..=exponent.max(0)).rev().map(at).collect();
    if at(last - 1) >= b'5' {
        let mut i = all.len();
        loop {
            if i == 0 {
                all.insert(0, b'1');
                break;
            }
            i -= 1;
            if all[i] == b'9' {
                all[i] = b'0';
            } else {
                all[i] += 1;
                break;
            }
        }
    }
    let point = all.len() - decimals;
    let mut out = String::new();
    if value < 0.0 && all.iter().any(|d| *d != b'0') {
        out.push('-');
    }
    out.extend(all[..point].iter().map(|d| char::from(*d)));
    if decimals > 0 {
        out.push('.');
        out.extend(all[point..].iter().map(|d| char::from(*d)));
    }
    out
}

/// A number without a plus: `−1,234.5`. Not finite: `–`.
pub fn plain(value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let ascii = digits(value, decimals);
    let (sign, rest) = match ascii.strip_prefix('-') {
        Some(rest) => (Some(MINUS), rest),
        None => (None, ascii.as_str()),
    };
    let (whole, fraction) = rest.split_once('.').map_or((rest, None), |(w, f)| (w, Some(f)));
    let mut out: String = sign.into_iter().collect();
    for (i, c) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    if let Some(f) = fraction {
        out.push('.');
        out.push_str(f);
    }
    out
}

/// A number with its sign: `+1.5`, `−1.5`, `0.0`.
pub fn signed(value: f64, decimals: usize) -> String {
    let text = plain(value, decimals);
    let zero = !text.bytes().any(|b| (b'1'..=b'9').contains(&b));
    if value > 0.0 && !zero { format!("+{text}") } else { text }
}

/// The unit after a number of a measure: `人`, `%`, ` yen`; `difference` turns % into points.
pub fn unit(indicator: Indicator, measure: Measure, difference: bool, language: Language) -> &'static str {
    let points = ["ポイント", " points", "ポイント"];
    let names = match (measure, indicator.definition().unit) {
        (Measure::Percent | Measure::Annual, _) if difference => points,
        (Measure::Percent, _) => ["%", "%", "%"],
        (Measure::Annual, _) => ["%/年", "% a year", "%([1年|いちねん]に)"],
        (Measure::Change, Unit::Percent) => points,
        (Measure::Level, Unit::Percent) if difference => points,
        (_, Unit::Percent) => ["%", "%", "%"],
        (_, Unit::Persons) => ["人", " people", "[人|にん]"],
        (_, Unit::Households) => ["世帯", " households", "[世帯|せたい]"],
        (_, Unit::Yen) => ["円", " yen", "[円|えん]"],
        (_, Unit::PerThousand) => ["(人口千対)", " per 1,000", "(1000[人|にん]あたり)"],
        (_, Unit::Index) => ["", "", ""],
    };
    match language {
        Language::Ja => names[0],
        Language::En => names[1],
        Language::Easy => names[2],
    }
}

/// What parts the items of a list.
pub const fn comma(language: Language) -> &'static str {
    match language {
        Language::En => ", ",
        Language::Ja | Language::Easy => "、",
    }
}

/// Decimals of a measure (RULES 4): persons and yen 0; %, points and rates 1; indices 2.
pub fn decimals(indicator: Indicator, measure: Measure) -> usize {
    match measure {
        Measure::Percent | Measure::Annual => 1,
        Measure::Change | Measure::Level => indicator.definition().decimals,
    }
}

/// A value of a measure with its unit; changes carry their sign.
pub fn with_unit(value: f64, indicator: Indicator, measure: Measure, language: Language) -> String {
    let d = decimals(indicator, measure);
    let text = if measure == Measure::Level { plain(value, d) } else { signed(value, d) };
    text + unit(indicator, measure, false, language)
}

/// A difference of two groups with its sign and unit.
pub fn difference(value: f64, indicator: Indicator, measure: Measure, language: Language) -> String {
    signed(value, decimals(indicator, measure)) + unit(indicator, measure, true, language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_goes_away_from_zero() {
        let shown: Vec<_> = [0.15, -0.15, 0.25, 2.5, -2.5, 0.05, -0.04, 999.95].map(|v| signed(v, 1)).into();
        assert_eq!(shown, ["+0.2", "−0.2", "+0.3", "+2.5", "−2.5", "+0.1", "0.0", "+1,000.0"]);
        assert_eq!(plain(-1807.5, 0), "−1,808");
        assert_eq!(plain(2.5, 0), "3");
        assert_eq!(plain(1.005, 2), "1.01");
        assert_eq!(plain(1_234_567.0, 0), "1,234,567");
        assert_eq!(plain(f64::NAN, 1), "–");
        assert_eq!(round(-12.345, 2), -12.35);
    }

    #[test]
    fn units_follow_measure_and_language() {
        use Language::*;
        assert_eq!(with_unit(-12.381, Indicator::Population, Measure::Percent, Ja), "−12.4%");
        assert_eq!(difference(1.5421, Indicator::Population, Measure::Percent, En), "+1.5 points");
        assert_eq!(with_unit(-1807.03, Indicator::Population, Measure::Change, Ja), "−1,807人");
        assert_eq!(with_unit(0.456, Indicator::FiscalCapacityIndex, Measure::Level, En), "0.46");
    }
}
