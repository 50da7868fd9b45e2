//! Points in time, ISO-8601 durations, and the two traits through which time and chance reach the rooms.

use std::fmt;
use std::str::FromStr;

/// A point in time: milliseconds since the Unix epoch, UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

/// A length of time in milliseconds, written as ISO 8601 (`PT8H`, `PT15M`, `P1DT2H`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration(pub i64);

/// Tells the time. Only the server's own implementation asks the operating system.
pub trait Clock: Send + Sync + 'static {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// Gives unpredictable bytes. Only the server's own implementation asks the operating system.
pub trait Entropy: Send + Sync + 'static {
    /// Fills the whole buffer.
    fn fill(&self, buffer: &mut [u8]);
}

impl Timestamp {
    /// From whole seconds since the epoch.
    pub const fn from_secs(secs: i64) -> Self {
        Self(secs.saturating_mul(1000))
    }

    /// Whole seconds since the epoch, rounded down.
    pub const fn secs(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Seconds since the epoch with their fraction, as AWS JSON writes timestamps.
    pub fn secs_f64(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// This moment and `length` more.
    pub const fn plus(self, length: Duration) -> Self {
        Self(self.0.saturating_add(length.0))
    }

    /// How long after `earlier` this is; negative when before it.
    pub const fn since(self, earlier: Self) -> Duration {
        Duration(self.0.saturating_sub(earlier.0))
    }

    /// The civil date and time in UTC: year, month, day, hour, minute, second.
    pub fn civil(self) -> (i64, u32, u32, u32, u32, u32) {
        let secs = self.secs();
        let (days, rest) = (secs.div_euclid(86_400), secs.rem_euclid(86_400));
        let (year, month, day) = civil_from_days(days);
        (year, month, day, (rest / 3600) as u32, (rest % 3600 / 60) as u32, (rest % 60) as u32)
    }

    /// `2026-11-22T15:31:00Z`, as CloudTrail writes `eventTime`.
    pub fn to_rfc3339(self) -> String {
        let (year, month, day, hour, minute, second) = self.civil();
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }

    /// `20261122T153100Z`, as SigV4 writes dates.
    pub fn to_basic(self) -> String {
        let (year, month, day, hour, minute, second) = self.civil();
        format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
    }
}

/// Days since the epoch to a proleptic Gregorian date (Howard Hinnant's `civil_from_days`).
fn civil_from_days(days: i64) -> (i64, u32, u32) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_index = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * month_index + 2) / 5 + 1) as u32;
    let month = if month_index < 10 { month_index + 3 } else { month_index - 9 } as u32;
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

impl Duration {
    /// Of this many seconds.
    pub const fn from_secs(secs: i64) -> Self {
        Self(secs.saturating_mul(1000))
    }

    /// Of this many minutes.
    pub const fn from_mins(mins: i64) -> Self {
        Self::from_secs(mins.saturating_mul(60))
    }

    /// Of this many hours.
    pub const fn from_hours(hours: i64) -> Self {
        Self::from_mins(hours.saturating_mul(60))
    }

    /// Of this many days.
    pub const fn from_days(days: i64) -> Self {
        Self::from_hours(days.saturating_mul(24))
    }

    /// Whole seconds.
    pub const fn secs(self) -> i64 {
        self.0 / 1000
    }
}

/// What a text has to look like to be a [`Duration`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadDuration(String);

impl fmt::Display for BadDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no duration: write ISO 8601, such as PT8H or PT15M", self.0)
    }
}

impl std::error::Error for BadDuration {}

impl FromStr for Duration {
    type Err = BadDuration;

    /// Reads the days, hours, minutes and seconds of ISO 8601; years, months and fractions have no fixed
    /// length.
    fn from_str(text: &str) -> Result<Self, BadDuration> {
        let bad = || BadDuration(text.to_owned());
        let rest = text.strip_prefix('P').ok_or_else(bad)?;
        let (mut secs, mut number, mut in_time, mut last_rank) = (0i64, None::<i64>, false, 0);
        for c in rest.chars() {
            match (c, number.take()) {
                ('T', None) if !in_time => in_time = true,
                ('0'..='9', so_far) => {
                    let digit = i64::from(c.to_digit(10).ok_or_else(bad)?);
                    let more = so_far.unwrap_or(0).checked_mul(10).and_then(|n| n.checked_add(digit));
                    number = Some(more.ok_or_else(bad)?);
                }
                (unit, Some(count)) => {
                    let (rank, each) = match (unit, in_time) {
                        ('W', false) => (1, 604_800),
                        ('D', false) => (2, 86_400),
                        ('H', true) => (3, 3600),
                        ('M', true) => (4, 60),
                        ('S', true) => (5, 1),
                        _ => return Err(bad()),
                    };
                    if rank <= last_rank {
                        return Err(bad());
                    }
                    last_rank = rank;
                    secs = count.checked_mul(each).and_then(|n| secs.checked_add(n)).ok_or_else(bad)?;
                }
                _ => return Err(bad()),
            }
        }
        let ends_well = number.is_none() && last_rank > 0 && (!in_time || last_rank >= 3);
        let fits = secs.checked_mul(1000).is_some();
        if ends_well && fits { Ok(Self::from_secs(secs)) } else { Err(bad()) }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secs = self.secs();
        if secs == 0 {
            return f.write_str("PT0S");
        }
        // AWS counts sessions in hours; more than a day of them is hard to read.
        const DAY: i64 = Duration::from_days(1).secs();
        if secs > DAY && secs % DAY == 0 {
            return write!(f, "P{}D", secs / DAY);
        }
        f.write_str("PT")?;
        for (count, unit) in [(secs / 3600, 'H'), (secs % 3600 / 60, 'M'), (secs % 60, 'S')] {
            if count != 0 {
                write!(f, "{count}{unit}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_print_in_both_aws_forms() {
        let moment = Timestamp(1_795_361_460_789);
        assert_eq!(moment.to_rfc3339(), "2026-11-22T15:31:00Z");
        assert_eq!(moment.to_basic(), "20261122T153100Z");
        assert_eq!(Timestamp(-1).to_rfc3339(), "1969-12-31T23:59:59Z");
        assert_eq!(Timestamp::from_secs(951_782_400).to_rfc3339(), "2000-02-29T00:00:00Z");
    }

    #[test]
    fn durations_read_and_print_iso_8601() {
        for (text, secs) in
            [("PT1H", 3600), ("PT15M", 900), ("PT12H", 43_200), ("PT1H30M", 5400), ("P1DT1S", 86_401)]
        {
            assert_eq!(text.parse::<Duration>().unwrap(), Duration::from_secs(secs), "{text}");
        }
        assert_eq!(Duration::from_secs(5400).to_string(), "PT1H30M");
        assert_eq!(Duration::from_days(90).to_string(), "P90D");
        assert_eq!(Duration::from_hours(24).to_string(), "PT24H");
        assert_eq!(Duration::from_hours(49).to_string(), "PT49H");
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in
            ["", "P", "PT", "P1", "PT1", "1H", "PT1X", "PT1M1H", "P1H", "PT-1H", "P1Y", "PT1.5H", "P1DT"]
        {
            assert!(text.parse::<Duration>().is_err(), "{text}");
        }
        assert!("PT99999999999999999999H".parse::<Duration>().is_err());
    }
}
