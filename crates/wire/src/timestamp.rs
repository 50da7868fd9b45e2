//! Points in time as AWS's protocols write them: epoch seconds, ISO 8601, and HTTP dates.

use std::fmt;

/// Milliseconds since 1970-01-01T00:00:00Z, the finest grain any of AWS's protocols carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// How a timestamp is written where a shape table says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `1700000000` or `1700000000.123`, a JSON number: the default of the JSON protocols' bodies.
    EpochSeconds,
    /// `2023-11-14T22:13:20Z`: the default of the query protocol and of query strings.
    Iso8601,
}

impl Timestamp {
    /// The moment `millis` milliseconds after the epoch.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// The moment `seconds` seconds after the epoch.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// The moment that many seconds after the epoch, to the nearest millisecond. `None` beyond the years 0 to
    /// 9999.
    #[must_use]
    pub fn from_epoch_seconds(seconds: f64) -> Option<Self> {
        const YEAR_0: f64 = -62_167_219_200.0;
        const YEAR_10000: f64 = 253_402_300_800.0;
        #[expect(clippy::cast_possible_truncation, reason = "checked: within the years that we write")]
        (YEAR_0..YEAR_10000).contains(&seconds).then(|| Self((seconds * 1000.0).round() as i64))
    }

    /// Seconds after the epoch, with a fraction.
    #[must_use]
    pub fn epoch_seconds(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "exact to the millisecond for 285,000 years")]
        let millis = self.0 as f64;
        millis / 1000.0
    }

    /// Milliseconds after the epoch.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// The whole second it is in.
    #[must_use]
    pub const fn without_fraction(self) -> Self {
        Self(self.0 - self.0.rem_euclid(1000))
    }

    /// Reads ISO 8601 as AWS's clients write it: a date, `T` or a space, a time, an optional fraction, and
    /// `Z` or an offset. `None` for anything else, and for years outside 0 to 9999.
    #[must_use]
    pub fn from_iso8601(text: &str) -> Option<Self> {
        let mut rest = Reader(text.as_bytes());
        let year = rest.digits(4)?;
        rest.one_of(b"-")?;
        let month = rest.digits(2)?;
        rest.one_of(b"-")?;
        let day = rest.digits(2)?;
        rest.one_of(b"Tt ")?;
        let hour = rest.digits(2)?;
        rest.one_of(b":")?;
        let minute = rest.digits(2)?;
        rest.one_of(b":")?;
        let second = rest.digits(2)?;
        let millis = rest.fraction()?;
        let offset_seconds = rest.offset()?;
        let in_range = (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day)
            && hour < 24
            && minute < 60
            && second <= 60;
        if !in_range || !rest.0.is_empty() {
            return None;
        }
        let seconds = days_from_civil(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
        Some(Self((seconds - offset_seconds) * 1000 + millis))
    }
}

/// ISO 8601 in UTC, with milliseconds only where there are some: `2023-11-14T22:13:20Z`.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, millis) = (self.0.div_euclid(1000), self.0.rem_euclid(1000));
        let (days, second_of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let (year, month, day) = civil_from_days(days);
        let (hour, minute, second) = (second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
        if millis != 0 {
            write!(f, ".{millis:03}")?;
        }
        f.write_str("Z")
    }
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn one_of(&mut self, allowed: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        if !allowed.contains(first) {
            return None;
        }
        self.0 = rest;
        Some(*first)
    }

    fn digits(&mut self, count: usize) -> Option<i64> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        digits
            .iter()
            .try_fold(0, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0')))
    }

    /// `.123456789`, cut to milliseconds; nothing is zero.
    fn fraction(&mut self) -> Option<i64> {
        if self.one_of(b".,").is_none() {
            return Some(0);
        }
        let length = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        let padded = digits.iter().copied().chain(std::iter::repeat(b'0')).take(3);
        (length > 0).then(|| padded.fold(0, |sum, byte| sum * 10 + i64::from(byte - b'0')))
    }

    /// `Z`, `+01:30` or `-0130`, as seconds east of UTC.
    fn offset(&mut self) -> Option<i64> {
        let sign = match self.one_of(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ => return Some(0),
        };
        let hours = self.digits(2)?;
        let _ = self.one_of(b":");
        let minutes = self.digits(2)?;
        (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
    }
}

fn days_in_month(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

// Days between the epoch and a date of the proleptic Gregorian calendar. Years are counted from March, so
// that the leap day is the last day of a year and eras of 400 years repeat.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096).div_euclid(365);
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    fn reads(text: &str, millis: i64) {
        assert_eq!(Timestamp::from_iso8601(text), Some(Timestamp::from_millis(millis)), "{text}");
    }

    #[test]
    fn iso_8601_is_read_as_clients_write_it() {
        reads("1970-01-01T00:00:00Z", 0);
        reads("2023-11-14T22:13:20Z", 1_700_000_000_000);
        reads("2023-11-14T22:13:20.1239Z", 1_700_000_000_123);
        reads("2023-11-15T00:13:20+02:00", 1_700_000_000_000);
        reads("2023-11-14T20:43:20-0130", 1_700_000_000_000);
        reads("2024-02-29T00:00:00Z", 1_709_164_800_000);
        reads("1969-12-31T23:59:59.500Z", -500);
    }

    #[test]
    fn what_is_no_date_is_not_read() {
        for text in ["", "2023", "2023-02-29T00:00:00Z", "2023-13-01T00:00:00Z", "2023-11-14T24:00:00Z"] {
            assert_eq!(Timestamp::from_iso8601(text), None, "{text}");
        }
        for text in [
            "2023-11-14T22:13:20",
            "2023-11-14T22:13:20.Z",
            "2023-11-14T22:13:20Zx",
            "２０２３-11-14T22:13:20Z",
        ] {
            assert_eq!(Timestamp::from_iso8601(text), None, "{text}");
        }
    }

    #[test]
    fn writing_then_reading_gives_the_same_moment() {
        for millis in (-62_135_596_800_000_i64..253_402_300_799_999).step_by(86_400_000 * 97 + 12_345) {
            let moment = Timestamp::from_millis(millis);
            assert_eq!(Timestamp::from_iso8601(&moment.to_string()), Some(moment));
        }
    }
}
