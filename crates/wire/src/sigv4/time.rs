//! The date forms that the time of a signature is written in.

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// The first and the last moment that four digits of a year can say.
const FIRST_MS: i64 = -62_167_219_200_000;
const LAST_MS: i64 = 253_402_300_799_999;
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Milliseconds since the epoch of ISO 8601's basic format: `20150830T123600Z`.
pub(super) fn parse_basic(text: &str) -> Option<i64> {
    let (date, clock) = text.strip_suffix('Z')?.split_once('T')?;
    if date.len() != 8 || clock.len() != 6 {
        return None;
    }
    let (year, month, day) = (number(date, 0, 4)?, number(date, 4, 6)?, number(date, 6, 8)?);
    let (hour, minute, second) = (number(clock, 0, 2)?, number(clock, 2, 4)?, number(clock, 4, 6)?);
    moment(year, month, day, hour, minute, second)
}

/// Milliseconds since the epoch of RFC 7231's date: `Sun, 06 Nov 1994 08:49:37 GMT`, zone also as RFC 5322
/// writes it.
pub(super) fn parse_http(text: &str) -> Option<i64> {
    let (_weekday, rest) = text.split_once(", ")?;
    let mut words = rest.split(' ');
    let day = words.next().filter(|day| day.len() <= 2)?;
    let name = words.next()?;
    let month = MONTHS.iter().position(|month| *month == name)?;
    let year = words.next().filter(|year| year.len() == 4)?;
    let clock = words.next().filter(|clock| clock.len() == 8)?;
    let zone = words.next()?;
    if words.next().is_some() || !matches!(zone, "GMT" | "UTC" | "+0000" | "-0000") {
        return None;
    }
    let separators = (clock.get(2..3)?, clock.get(5..6)?);
    if separators != (":", ":") {
        return None;
    }
    let (hour, minute, second) = (number(clock, 0, 2)?, number(clock, 3, 5)?, number(clock, 6, 8)?);
    let month = i64::try_from(month).ok()?.checked_add(1)?;
    moment(number(year, 0, 4)?, month, number(day, 0, day.len())?, hour, minute, second)
}

/// The moment in ISO 8601's basic format, to the second below it.
pub(super) fn basic(ms: i64) -> String {
    let ms = ms.clamp(FIRST_MS, LAST_MS);
    let (year, month, day) = civil(ms.div_euclid(DAY_MS));
    let second = ms.rem_euclid(DAY_MS) / 1000;
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// The day of a moment as a credential scope writes it: `20150830`.
pub(super) fn day(ms: i64) -> String {
    let mut text = basic(ms);
    text.truncate(8);
    text
}

fn number(text: &str, from: usize, to: usize) -> Option<i64> {
    let digits = text.get(from..to)?;
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

fn moment(year: i64, month: i64, day: i64, hour: i64, minute: i64, second: i64) -> Option<i64> {
    let days = days(year, month, day);
    // A day that its month does not have comes back as another one.
    if civil(days) != (year, month, day) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some(days * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000)
}

/// Days since the epoch of a date of the Gregorian calendar, counted in years that begin in March so that the
/// leap day comes last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The other way round.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON_MS: i64 = 1_440_938_160_000;

    #[test]
    fn both_forms_read_the_same_moment() {
        assert_eq!(parse_basic("20150830T123600Z"), Some(NOON_MS));
        assert_eq!(parse_http("Sun, 30 Aug 2015 12:36:00 GMT"), Some(NOON_MS));
        assert_eq!(parse_http("Sun, 30 Aug 2015 12:36:00 -0000"), Some(NOON_MS));
        assert_eq!(basic(NOON_MS + 999), "20150830T123600Z");
        assert_eq!(day(NOON_MS), "20150830");
    }

    #[test]
    fn leap_days_exist_only_in_leap_years() {
        assert_eq!(parse_basic("20240229T000000Z"), Some(1_709_164_800_000));
        for text in ["20230229T000000Z", "21000229T000000Z", "20241301T000000Z", "20240001T000000Z"] {
            assert_eq!(parse_basic(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_survives_the_round_trip() {
        for day in -719_468..-719_468 + 4 * 146_097 {
            let (year, month, date) = civil(day);
            assert_eq!(days(year, month, date), day);
        }
    }

    #[test]
    fn anything_else_is_no_date() {
        for text in
            ["", "Z", "T", "20150830T123600", "2015-08-30T12:36:00Z", "20150830T246000Z", "+0150830T123600Z"]
        {
            assert_eq!(parse_basic(text), None, "{text}");
        }
        for text in ["", "Sun, 30 Aug 2015", "Sun, 30 Aug 2015 12:36:00 PST", "Sun, 30 Aug 2015 12-36-00 GMT"]
        {
            assert_eq!(parse_http(text), None, "{text}");
        }
        assert_eq!(parse_basic("2015083éT123600Z"), None);
    }

    #[test]
    fn moments_beyond_four_digit_years_are_clamped() {
        assert_eq!(basic(i64::MAX), "99991231T235959Z");
        assert_eq!(basic(i64::MIN), "00000101T000000Z");
    }
}
