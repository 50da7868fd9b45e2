//! `~/.aws/config` for every account and role: what the AWS CLI and the SDKs need to come in by the front
//! door.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// One way in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Profile {
    pub(crate) name: String,
    pub(crate) account_id: String,
    pub(crate) role_name: String,
}

/// What all profiles share.
pub(crate) struct Session<'a> {
    pub(crate) name: &'a str,
    /// The AWS-shaped start URL: newer AWS CLIs take no other host, and never contact it.
    pub(crate) start_url: &'a str,
    pub(crate) region: &'a str,
    pub(crate) endpoint_url: &'a str,
}

impl Profile {
    /// Named `<account>-<role>`.
    pub(crate) fn new(account_name: &str, account_id: &str, role_name: &str) -> Self {
        let role =
            words(role_name.strip_suffix("Access").filter(|stem| !stem.is_empty()).unwrap_or(role_name));
        let name = format!("{}-{role}", words(account_name));
        Self { name, account_id: account_id.to_owned(), role_name: role_name.to_owned() }
    }
}

/// The text of `~/.aws/config`.
pub(crate) fn aws_config(session: &Session<'_>, profiles: &BTreeSet<Profile>) -> String {
    let Session { name, start_url, region, endpoint_url } = session;
    let mut text = format!(
        "[sso-session {name}]\nsso_start_url = {start_url}\nsso_region = {region}\n\
         sso_registration_scopes = sso:account:access\n"
    );
    for Profile { name: profile, account_id, role_name } in profiles {
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "\n[profile {profile}]\nsso_session = {name}\nsso_account_id = {account_id}\n\
             sso_role_name = {role_name}\nregion = {region}\nendpoint_url = {endpoint_url}\n"
        );
    }
    text
}

/// `Shared Services` and `ReadOnly` as `shared-services` and `read-only`.
fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 4);
    let mut before = '-';
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            if c.is_ascii_uppercase() && before.is_ascii_lowercase() {
                words.push('-');
            }
            words.push(c.to_ascii_lowercase());
        } else if before.is_ascii_alphanumeric() {
            words.push('-');
        }
        before = c;
    }
    words.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_are_named_by_account_and_role() {
        let name = |account, role| Profile::new(account, "111122223333", role).name;
        assert_eq!(name("Dev", "DeveloperAccess"), "dev-developer");
        assert_eq!(name("Shared Services", "ReadOnlyAccess"), "shared-services-read-only");
        assert_eq!(name("Prod (EU)", "SecurityAudit"), "prod-eu-security-audit");
    }

    #[test]
    fn the_config_names_the_session_and_where_to_call() {
        let session = Session {
            name: "technova",
            start_url: "https://d-1234567890.awsapps.com/start",
            region: "us-east-1",
            endpoint_url: "http://127.0.0.1:8080",
        };
        let profiles = BTreeSet::from([Profile::new("Dev", "111122223333", "DeveloperAccess")]);
        assert_eq!(
            aws_config(&session, &profiles),
            "[sso-session technova]\nsso_start_url = https://d-1234567890.awsapps.com/start\n\
             sso_region = us-east-1\nsso_registration_scopes = sso:account:access\n\
             \n[profile dev-developer]\nsso_session = technova\nsso_account_id = 111122223333\n\
             sso_role_name = DeveloperAccess\nregion = us-east-1\nendpoint_url = http://127.0.0.1:8080\n"
        );
    }
}
