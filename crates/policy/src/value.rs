//! The typed values that condition operators compare: numbers, dates, addresses.
//!
//! Source: IAM User Guide, "IAM JSON policy elements: Condition operators".

use std::cmp::Ordering;
use std::net::IpAddr;

/// A decimal number of any length, compared exactly: `10`, `-0.50`, `+3`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    negative: bool,
    /// Digits before the point, without leading zeros.
    whole: Box<str>,
    /// Digits after the point, without trailing zeros.
    fraction: Box<str>,
}

impl Decimal {
    pub(crate) fn parse(text: &str) -> Option<Decimal> {
        let text = text.trim();
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let zero = whole.is_empty() && fraction.is_empty();
        Some(Decimal { negative: negative && !zero, whole: whole.into(), fraction: fraction.into() })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        let size = |a: &Decimal, b: &Decimal| {
            let lengths = a.whole.len().cmp(&b.whole.len());
            lengths.then_with(|| a.whole.cmp(&b.whole)).then_with(|| a.fraction.cmp(&b.fraction))
        };
        match (self.negative, other.negative) {
            (false, false) => size(self, other),
            (true, true) => size(other, self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

/// A moment in nanoseconds since 1970: one of the W3C forms of ISO 8601, or seconds since the epoch.
///
/// `2026`, `2026-07`, `2026-07-01`, `2026-07-01T10:00Z`, `..T10:00:30Z`, `..T10:00:30.5+02:00`, `1782900000`.
/// Without an offset the time is UTC.
pub(crate) fn date(text: &str) -> Option<i128> {
    const SECOND: i128 = 1_000_000_000;
    let text = text.trim();
    // Four digits are a year; any other run of digits is a count of seconds.
    if text.len() != 4 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse::<i64>().ok().map(|seconds| i128::from(seconds) * SECOND);
    }
    let (day, time) = match text.split_once(['T', 't']) {
        Some((day, time)) => (day, Some(time)),
        None => (text, None),
    };
    let midnight = i128::from(day_number(day, time.is_some())?) * 86_400 * SECOND;
    time.map_or(Some(0), time_of_day).map(|time| midnight + time)
}

/// Days since 1970-01-01 of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a time of day needs the full form.
fn day_number(text: &str, full: bool) -> Option<i64> {
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4)?;
    let (month, day) = (parts.next(), parts.next());
    if parts.next().is_some() || (full && day.is_none()) {
        return None;
    }
    let month = month.map_or(Some(1), |month| number(month, 2)).filter(|month| (1..=12).contains(month))?;
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let days_in_month = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let day = day.map_or(Some(1), |day| number(day, 2)).filter(|day| (1..=days_in_month).contains(day))?;
    // Days from civil, counting years from March so that the leap day comes last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    Some(era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468)
}

/// Nanoseconds since midnight UTC of `hh:mm[:ss[.fraction]][Z|+hh:mm|-hh:mm]`.
fn time_of_day(text: &str) -> Option<i128> {
    let (clock, offset_minutes) = match text.find(['Z', 'z', '+', '-']) {
        None => (text, 0),
        Some(at) => (text.get(..at)?, offset_minutes(text.get(at..)?)?),
    };
    let mut parts = clock.split(':');
    let hour = number(parts.next()?, 2).filter(|hour| *hour < 24)?;
    let minute = number(parts.next()?, 2).filter(|minute| *minute < 60)?;
    let (second, nanos) = match parts.next() {
        None => (0, 0),
        Some(second) => {
            let (whole, fraction) = second.split_once('.').map_or((second, None), |(w, f)| (w, Some(f)));
            (number(whole, 2).filter(|second| *second < 61)?, fraction.map_or(Some(0), nanoseconds)?)
        }
    };
    if parts.next().is_some() {
        return None;
    }
    let seconds = (hour * 60 + minute - offset_minutes) * 60 + second;
    Some(i128::from(seconds) * 1_000_000_000 + i128::from(nanos))
}

fn offset_minutes(text: &str) -> Option<i64> {
    if text == "Z" || text == "z" {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let digits = text.get(1..)?;
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "00"),
    };
    let hours = number(hours, 2).filter(|hours| *hours < 24)?;
    let minutes = number(minutes, 2).filter(|minutes| *minutes < 60)?;
    Some(sign * (hours * 60 + minutes))
}

fn nanoseconds(fraction: &str) -> Option<i64> {
    let digits = fraction.get(..fraction.len().min(9))?;
    if digits.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    format!("{digits:0<9}").parse().ok()
}

/// A number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<i64> {
    let fits = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// `203.0.113.0/24`, `2001:db8::/32`, or one address alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    prefix: u32,
}

impl Network {
    /// Reads one; `None` for what is none.
    pub fn parse(text: &str) -> Option<Network> {
        let (address, prefix) = match text.split_once('/') {
            None => (text, None),
            Some((address, prefix)) => (address, Some(prefix)),
        };
        let address: IpAddr = address.parse().ok()?;
        let bits = if address.is_ipv4() { 32 } else { 128 };
        let prefix = match prefix {
            None => bits,
            Some(prefix) if prefix.bytes().all(|byte| byte.is_ascii_digit()) => prefix.parse().ok()?,
            Some(_) => return None,
        };
        (prefix <= bits).then_some(Network { address, prefix })
    }

    /// Whether the address lies inside. The two families never meet, except that an IPv4-mapped IPv6 address
    /// counts as the IPv4 address it carries.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                let shift = 32 - self.prefix;
                own.to_bits().checked_shr(shift) == other.to_bits().checked_shr(shift)
            }
            (IpAddr::V6(own), _) => {
                let IpAddr::V6(other) = address else { return false };
                let shift = 128 - self.prefix;
                own.to_bits().checked_shr(shift) == other.to_bits().checked_shr(shift)
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_by_value_at_any_length() {
        let less = |a: &str, b: &str| Decimal::parse(a).unwrap() < Decimal::parse(b).unwrap();
        assert!(less("9", "10") && less("-10", "-9") && less("-1", "0") && less("0.5", "0.51"));
        assert!(less("9007199254740992", "9007199254740993") && less("1.09", "1.1"));
        assert_eq!(Decimal::parse("007.50"), Decimal::parse("+7.5"));
        assert_eq!(Decimal::parse("-0.0"), Decimal::parse("0"));
        for text in ["", ".", "-", "1e3", "0x1", "1.2.3", "١"] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn dates_are_read_in_every_w3c_form_and_as_seconds() {
        let seconds = |text: &str| date(text).map(|nanos| nanos / 1_000_000_000);
        assert_eq!(seconds("1970"), Some(0));
        assert_eq!(seconds("1970-02"), Some(31 * 86_400));
        assert_eq!(seconds("2000-03-01"), Some(951_868_800));
        assert_eq!(seconds("2013-08-16T12:00:00Z"), Some(1_376_654_400));
        assert_eq!(seconds("2013-08-16T12:00Z"), Some(1_376_654_400));
        assert_eq!(seconds("2013-08-16T14:00:00+02:00"), Some(1_376_654_400));
        assert_eq!(seconds("2013-08-16t07:30:00-0430"), Some(1_376_654_400));
        assert_eq!(seconds("2013-08-16T12:00:00"), Some(1_376_654_400));
        assert_eq!(seconds("1376654400"), Some(1_376_654_400));
        assert_eq!(date("1970-01-01T00:00:00.25Z"), Some(250_000_000));
        assert_eq!(seconds("2024-02-29"), Some(1_709_164_800));
        let bad = [
            "",
            "2023-02-29",
            "2023-13-01",
            "2023-1-1",
            "2023-01-01T25:00Z",
            "2023-01T10:00Z",
            "x",
            "*",
            "-1",
        ];
        for text in bad {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn networks_hold_their_addresses_and_no_others() {
        let holds = |net: &str, ip: &str| Network::parse(net).unwrap().contains(ip.parse().unwrap());
        assert!(holds("203.0.113.0/24", "203.0.113.255") && !holds("203.0.113.0/24", "203.0.114.0"));
        assert!(holds("0.0.0.0/0", "8.8.8.8") && !holds("0.0.0.0/0", "2001:db8::1"));
        assert!(holds("10.0.0.1", "10.0.0.1") && !holds("10.0.0.1", "10.0.0.2"));
        assert!(holds("2001:DB8:1234:5678::/64", "2001:db8:1234:5678::9") && holds("::/0", "::1"));
        assert!(!holds("2001:db8::/32", "2001:db9::") && holds("10.0.0.0/8", "::ffff:10.1.2.3"));
        for text in ["", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/+8", "10.0.0/8", "::/129", "a"] {
            assert_eq!(Network::parse(text), None, "{text}");
        }
    }
}
