//! How long the roles of a permission set may be used: AWS's bounds, or ours, which begin lower.

use model::{Duration, InstanceSettings, limits};
use wire::generated::sso_admin::Error;

/// AWS's own lower bound.
const AWS_MIN: Duration = Duration::from_hours(1);

/// The duration that was asked for, or AWS's own.
pub(super) fn read(text: Option<&str>, settings: &InstanceSettings) -> Result<Duration, Error> {
    let Some(text) = text else { return Ok(limits::ROLE_SESSION_DEFAULT) };
    let length: Duration =
        text.parse().map_err(|bad: model::time::BadDuration| Error::validation(bad.to_string()))?;
    let min = if settings.aws_limits_strict { AWS_MIN } else { limits::ROLE_SESSION_MIN };
    if (min..=limits::ROLE_SESSION_MAX).contains(&length) {
        return Ok(length);
    }
    let max = limits::ROLE_SESSION_MAX;
    Err(Error::validation(format!("`SessionDuration` must be {min} to {max}, not `{text}`")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_last_a_quarter_of_an_hour_to_twelve_hours_and_under_strict_limits_one_hour_at_least() {
        let ours = InstanceSettings::default();
        let strict = InstanceSettings { aws_limits_strict: true, ..InstanceSettings::default() };
        assert_eq!(read(None, &strict).unwrap(), Duration::from_hours(1));
        for (text, here, strictly) in [
            ("PT15M", true, false),
            ("PT14M59S", false, false),
            ("PT59M", true, false),
            ("PT1H", true, true),
            ("PT12H", true, true),
            ("PT12H1S", false, false),
            ("P1D", false, false),
            ("P1M", false, false),
        ] {
            assert_eq!(read(Some(text), &ours).is_ok(), here, "{text}");
            assert_eq!(read(Some(text), &strict).is_ok(), strictly, "{text}");
        }
    }
}
