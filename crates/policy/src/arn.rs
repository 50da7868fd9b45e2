//! Amazon Resource Names: taking one apart and putting it back.
//!
//! Form: `arn:partition:service:region:account:resource`; the resource may hold further colons and slashes.
//! Source: IAM User Guide, "Amazon Resource Names (ARNs)".

use std::fmt;
use std::str::FromStr;

/// Longest accepted ARN, in bytes (the IAM API's own bound for `arnType`).
pub const ARN_BYTES_MAX: usize = 2048;

/// An ARN whose six parts can be read by name.
///
/// ```
/// use policy::Arn;
/// let arn: Arn = "arn:aws:iam::123456789012:role/service/builder".parse()?;
/// assert_eq!(arn.service(), "iam");
/// assert_eq!(arn.account(), "123456789012");
/// assert_eq!(arn.resource(), "role/service/builder");
/// assert_eq!(arn.to_string(), "arn:aws:iam::123456789012:role/service/builder");
/// # Ok::<(), policy::ArnError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Arn {
    text: String,
}

/// Why a text is not an ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArnError {
    /// The text is longer than [`ARN_BYTES_MAX`].
    TooLong,
    /// The text does not begin with `arn:`.
    NoPrefix,
    /// Fewer than six parts separated by colons.
    TooFewParts,
    /// Partition, service or resource is empty, or the text holds a control character.
    BadPart,
}

impl fmt::Display for ArnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ArnError::TooLong => "an arn is at most 2048 bytes long",
            ArnError::NoPrefix => "an arn begins with `arn:`",
            ArnError::TooFewParts => "an arn has six parts: `arn:partition:service:region:account:resource`",
            ArnError::BadPart => "an arn names its partition, service and resource, in printable characters",
        })
    }
}

impl std::error::Error for ArnError {}

impl Arn {
    /// Builds an ARN from its parts.
    ///
    /// # Errors
    /// [`ArnError`] when the parts do not make a valid ARN (an empty service, a colon in the region, ..).
    pub fn new(
        partition: &str,
        service: &str,
        region: &str,
        account: &str,
        resource: &str,
    ) -> Result<Arn, ArnError> {
        if [partition, service, region, account].iter().any(|part| part.contains(':')) {
            return Err(ArnError::BadPart);
        }
        format!("arn:{partition}:{service}:{region}:{account}:{resource}").parse()
    }

    /// `aws`, `aws-cn`, `aws-us-gov`, ..
    #[must_use]
    pub fn partition(&self) -> &str {
        self.part(1)
    }

    /// The service's name, as IAM action prefixes write it (`iam`, `s3`, ..).
    #[must_use]
    pub fn service(&self) -> &str {
        self.part(2)
    }

    /// The Region; empty for global resources.
    #[must_use]
    pub fn region(&self) -> &str {
        self.part(3)
    }

    /// The twelve-digit account; empty for resources that carry none (S3 buckets), `aws` for AWS's own.
    #[must_use]
    pub fn account(&self) -> &str {
        self.part(4)
    }

    /// All that follows the fifth colon.
    #[must_use]
    pub fn resource(&self) -> &str {
        self.part(5)
    }

    /// The whole ARN.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn part(&self, number: usize) -> &str {
        self.text.splitn(6, ':').nth(number).unwrap_or("")
    }
}

impl FromStr for Arn {
    type Err = ArnError;

    fn from_str(text: &str) -> Result<Arn, ArnError> {
        if text.len() > ARN_BYTES_MAX {
            return Err(ArnError::TooLong);
        }
        if !text.starts_with("arn:") {
            return Err(ArnError::NoPrefix);
        }
        let [_, partition, service, _, _, resource] = split(text).ok_or(ArnError::TooFewParts)?;
        let named = !partition.is_empty() && !service.is_empty() && !resource.is_empty();
        if !named || text.chars().any(char::is_control) {
            return Err(ArnError::BadPart);
        }
        Ok(Arn { text: text.to_owned() })
    }
}

/// The six parts of anything that looks like an ARN, without judging them.
pub(crate) fn split(text: &str) -> Option<[&str; 6]> {
    let mut parts = [""; 6];
    let [first_five @ .., last] = &mut parts;
    let mut start = 0;
    for part in first_five {
        let length = text.as_bytes().get(start..)?.iter().position(|&byte| byte == b':')?;
        *part = text.get(start..start + length)?;
        start += length + 1;
    }
    *last = text.get(start..)?;
    Some(parts)
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl AsRef<str> for Arn {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_by_name_and_the_text_comes_back_unchanged() {
        let text = "arn:aws-cn:sns:cn-north-1:123456789012:topic:subscription";
        let arn: Arn = text.parse().unwrap();
        let parts = [arn.partition(), arn.service(), arn.region(), arn.account(), arn.resource()];
        assert_eq!(parts, ["aws-cn", "sns", "cn-north-1", "123456789012", "topic:subscription"]);
        assert_eq!(arn.to_string(), text);
        assert_eq!(Arn::new("aws", "s3", "", "", "bucket/key").unwrap().as_str(), "arn:aws:s3:::bucket/key");
    }

    #[test]
    fn what_is_no_arn_is_refused_with_its_reason() {
        assert_eq!("".parse::<Arn>(), Err(ArnError::NoPrefix));
        assert_eq!("urn:aws:s3:::b".parse::<Arn>(), Err(ArnError::NoPrefix));
        assert_eq!("arn:aws:s3::b".parse::<Arn>(), Err(ArnError::TooFewParts));
        assert_eq!("arn:aws:s3:::".parse::<Arn>(), Err(ArnError::BadPart));
        assert_eq!("arn:aws:s3:::a\nb".parse::<Arn>(), Err(ArnError::BadPart));
        assert_eq!(format!("arn:aws:s3:::{}", "b".repeat(2048)).parse::<Arn>(), Err(ArnError::TooLong));
        assert_eq!(Arn::new("aws", "s3", "a:b", "", "c"), Err(ArnError::BadPart));
    }
}
