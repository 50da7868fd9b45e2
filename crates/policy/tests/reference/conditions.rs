//! Condition operators, from their descriptions.

use std::net::IpAddr;

use serde_json::Value;

use super::matching::{covers, covers_arn, given, tokens};

/// Whether one operator on one key holds.
pub(crate) fn holds(operator: &str, key: &str, wanted: &[Value], variables: bool, context: &Value) -> bool {
    let found = given(key, context);
    let wanted: Vec<String> =
        wanted.iter().map(|value| value.as_str().map_or(value.to_string(), str::to_owned)).collect();
    let any = operator.starts_with("ForAnyValue:");
    let all = operator.starts_with("ForAllValues:");
    let operator = operator.trim_start_matches("ForAnyValue:").trim_start_matches("ForAllValues:");
    let if_exists = operator.ends_with("IfExists");
    let operator = operator.trim_end_matches("IfExists");
    if operator == "Null" {
        let absent = found.is_empty();
        return wanted.iter().any(|value| value.eq_ignore_ascii_case(if absent { "true" } else { "false" }));
    }
    let negated = operator.contains("Not");
    let positive = operator.replace("Not", "");
    let one = |value: &String| {
        wanted.iter().any(|wanted| equals(&positive, value, wanted, variables, context)) != negated
    };
    let nothing = found.iter().all(String::is_empty);
    if all {
        return nothing || found.iter().all(one);
    }
    if any {
        return !nothing && found.iter().any(one);
    }
    if found.is_empty() {
        return if_exists || negated;
    }
    // Several values and no set operator: any must match, or for the negated forms none may.
    if negated { found.iter().all(one) } else { found.iter().any(one) }
}

/// The positive form of an operator on two values.
fn equals(operator: &str, value: &str, wanted: &str, variables: bool, context: &Value) -> bool {
    let pattern = |wildcards: bool| tokens(wanted, wildcards, variables, context);
    match operator {
        "StringEquals" => pattern(false).is_some_and(|pattern| covers(&pattern, value)),
        "StringLike" => pattern(true).is_some_and(|pattern| covers(&pattern, value)),
        "StringEqualsIgnoreCase" => {
            let text = pattern(false).map(|pattern| {
                let chars = pattern.iter().map(|token| match token {
                    super::Token::Char(char) => *char,
                    _ => unreachable!("no wildcards here"),
                });
                chars.collect::<String>()
            });
            text.is_some_and(|text| text.to_lowercase() == value.to_lowercase())
        }
        "ArnEquals" | "ArnLike" => pattern(true).is_some_and(|pattern| covers_arn(&pattern, value)),
        "Bool" => {
            ["true", "false"].contains(&value.to_lowercase().as_str()) && value.eq_ignore_ascii_case(wanted)
        }
        "BinaryEquals" => value == wanted,
        "IpAddress" => inside(value, wanted),
        _ if operator.starts_with("Numeric") => compare(&operator[7..], number(value), number(wanted)),
        _ if operator.starts_with("Date") => compare(&operator[4..], seconds(value), seconds(wanted)),
        _ => panic!("unknown operator {operator}"),
    }
}

fn compare(how: &str, value: Option<i128>, wanted: Option<i128>) -> bool {
    let (Some(value), Some(wanted)) = (value, wanted) else { return false };
    match how {
        "Equals" => value == wanted,
        "LessThan" => value < wanted,
        "LessThanEquals" => value <= wanted,
        "GreaterThan" => value > wanted,
        "GreaterThanEquals" => value >= wanted,
        _ => panic!("unknown comparison {how}"),
    }
}

/// Millionths of a plain decimal; as fine as tests ask for.
fn number(text: &str) -> Option<i128> {
    let text = text.trim();
    let (sign, text) = text.strip_prefix('-').map_or((1, text.trim_start_matches('+')), |rest| (-1, rest));
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let plain = |part: &str| part.chars().all(|char| char.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !plain(whole) || !plain(fraction) || fraction.len() > 6 {
        return None;
    }
    let millionths: i128 = format!("{whole}{fraction:0<6}").parse().ok()?;
    Some(sign * millionths)
}

/// Seconds since 1970, by counting days one after the other.
fn seconds(text: &str) -> Option<i128> {
    if text.len() != 4 && text.chars().all(|char| char.is_ascii_digit()) && !text.is_empty() {
        return text.parse().ok();
    }
    let (day, time) = text.split_once('T').map_or((text, "00:00:00Z"), |(day, time)| (day, time));
    let parts: Vec<Option<i64>> = day.split('-').map(digits).collect();
    let (year, month, day) = match parts.as_slice() {
        [Some(year)] => (*year, 1, 1),
        [Some(year), Some(month)] => (*year, *month, 1),
        [Some(year), Some(month), Some(day)] => (*year, *month, *day),
        _ => return None,
    };
    if !(1970..2100).contains(&year)
        || !(1..=12).contains(&month)
        || !(1..=month_days(year, month)).contains(&day)
    {
        return None;
    }
    let mut days = day - 1;
    days += (1970..year).map(|year| (1..=12).map(|month| month_days(year, month)).sum::<i64>()).sum::<i64>();
    days += (1..month).map(|month| month_days(year, month)).sum::<i64>();
    let (clock, offset) = match time.strip_suffix('Z') {
        Some(clock) => (clock, 0),
        None if time.contains('+') => {
            let (clock, offset) = time.split_once('+')?;
            let (hours, minutes) = offset.split_once(':')?;
            (clock, digits(hours)? * 60 + digits(minutes)?)
        }
        None => (time, 0),
    };
    let clock: Vec<Option<i64>> = clock.split(':').map(digits).collect();
    let (hour, minute, second) = match clock.as_slice() {
        [Some(hour), Some(minute)] => (*hour, *minute, 0),
        [Some(hour), Some(minute), Some(second)] => (*hour, *minute, *second),
        _ => return None,
    };
    (hour < 24 && minute < 60 && second < 61)
        .then(|| (days * 86_400 + hour * 3600 + (minute - offset) * 60 + second).into())
}

fn month_days(year: i64, month: i64) -> i64 {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month as usize - 1]
}

fn digits(text: &str) -> Option<i64> {
    (!text.is_empty() && text.chars().all(|char| char.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// Whether an address lies in a network, bit by bit.
fn inside(value: &str, wanted: &str) -> bool {
    let (network, prefix) =
        wanted.split_once('/').map_or((wanted, None), |(network, prefix)| (network, Some(prefix)));
    let (Some(network), Some(address)) = (bits(network), bits(value)) else { return false };
    let prefix = prefix.map_or(Some(network.len()), |prefix| prefix.parse().ok());
    let Some(prefix) = prefix.filter(|prefix| *prefix <= network.len()) else { return false };
    network.len() == address.len() && network[..prefix] == address[..prefix]
}

fn bits(text: &str) -> Option<Vec<bool>> {
    let bytes = match text.parse().ok()? {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    };
    Some(bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1)).collect())
}
