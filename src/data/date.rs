//! Calendar dates of the proleptic Gregorian calendar, with days between them.

use std::{fmt, str::FromStr};

/// A calendar date; orders by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year of the common era.
    pub year: i32,
    /// Month, 1–12.
    pub month: u8,
    /// Day of the month, 1–31.
    pub day: u8,
}

impl Date {
    /// A date known to be valid when the program is written.
    pub const fn new(year: i32, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// Days since 1970-01-01 (H. Hinnant, *chrono-compatible low-level date algorithms*, `days_from_civil`).
    pub const fn days(self) -> i64 {
        let y = (if self.month <= 2 { self.year - 1 } else { self.year }) as i64;
        let era = y.div_euclid(400);
        let yoe = y.rem_euclid(400);
        let mp = (self.month as i64 + 9) % 12;
        let doy = (153 * mp + 2) / 5 + self.day as i64 - 1;
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        era * 146_097 + doe - 719_468
    }

    /// The date so many days after 1970-01-01 (`civil_from_days` of the same source); `None` outside the years 1–9999.
    pub fn from_days(days: i64) -> Option<Self> {
        let z = days.checked_add(719_468)?;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let (day, month) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
        let year = yoe + era * 400 + i64::from(month <= 2);
        (1..=9999).contains(&year).then_some(Self { year: year as i32, month: month as u8, day: day as u8 })
    }

    fn month_length(year: i32, month: u8) -> u8 {
        match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

impl FromStr for Date {
    type Err = ();

    /// Reads `YYYY-MM-DD`; anything else, or a day that does not exist, is an error.
    fn from_str(s: &str) -> Result<Self, ()> {
        let b = s.as_bytes();
        if b.len() != 10 || b[4] != b'-' || b[7] != b'-' || !b.iter().enumerate().all(|(i, c)| i == 4 || i == 7 || c.is_ascii_digit()) {
            return Err(());
        }
        let year: i32 = s[0..4].parse().map_err(|_| ())?;
        let month: u8 = s[5..7].parse().map_err(|_| ())?;
        let day: u8 = s[8..10].parse().map_err(|_| ())?;
        let valid = (1..=12).contains(&month) && day >= 1 && day <= Self::month_length(year, month);
        valid.then_some(Self { year, month, day }).ok_or(())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_between_measuring_dates() {
        assert_eq!(Date::new(1970, 1, 1).days(), 0);
        assert_eq!(Date::new(2025, 1, 1).days() - Date::new(2013, 3, 31).days(), 4_294);
        for day in [-1, 0, 59, 60, 11_016, 15_065, 19_814, 20_179] {
            assert_eq!(Date::from_days(day).map(Date::days), Some(day));
        }
        assert_eq!(Date::from_days(i64::MAX), None);
        assert_eq!(Date::new(2000, 3, 1).days() - Date::new(2000, 2, 28).days(), 2);
    }

    #[test]
    fn reads_only_real_dates() {
        assert_eq!("2018-04-01".parse(), Ok(Date::new(2018, 4, 1)));
        assert_eq!("2020-02-29".parse::<Date>().map(|d| d.to_string()), Ok("2020-02-29".into()));
        for bad in ["2019-02-29", "2018-13-01", "2018-4-1", "", "2018/04/01", "２０１８-04"] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }
}
