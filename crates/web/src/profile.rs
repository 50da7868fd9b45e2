//! The text of `~/.aws/config`: what the AWS CLI and the SDKs need to come in by the front door.

/// What every profile of one portal has in common.
#[derive(Clone, Debug)]
pub struct Portal {
    /// The name of the `[sso-session]` section.
    pub session_name: String,
    /// The AWS-shaped issuer URL: newer clients refuse any other (they never contact it).
    pub start_url: String,
    /// The Region that the instance reports.
    pub region: String,
    /// Where this server answers, for all services.
    pub endpoint_url: String,
}

/// One role in one account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Profile {
    /// The profile's name.
    pub name: String,
    /// The account's 12 digits.
    pub account_id: String,
    /// The permission set's name.
    pub role_name: String,
}

impl Portal {
    /// The `[sso-session]` section.
    pub fn session_section(&self) -> String {
        format!(
            "[sso-session {}]\nsso_start_url = {}\nsso_region = {}\n\
             sso_registration_scopes = sso:account:access\n",
            self.session_name, self.start_url, self.region
        )
    }

    /// The `[profile]` section of a role.
    pub fn profile_section(&self, profile: &Profile) -> String {
        let Self { session_name, region, endpoint_url, .. } = self;
        let Profile { name, account_id, role_name } = profile;
        format!(
            "[profile {name}]\nsso_session = {session_name}\nsso_account_id = {account_id}\n\
             sso_role_name = {role_name}\nregion = {region}\nendpoint_url = {endpoint_url}\n"
        )
    }

    /// The whole file for these roles.
    pub fn config<'a>(&self, profiles: impl IntoIterator<Item = &'a Profile>) -> String {
        let sections = profiles.into_iter().map(|profile| self.profile_section(profile));
        std::iter::once(self.session_section()).chain(sections).collect::<Vec<_>>().join("\n")
    }
}

impl Profile {
    /// A role in an account, named after both.
    pub fn of(account_name: &str, account_id: &str, role_name: &str) -> Self {
        let name = profile_name(account_name, role_name);
        Self { name, account_id: account_id.to_owned(), role_name: role_name.to_owned() }
    }
}

/// `<account>-<role>` in lower case, as people type it: `dev` and `DeveloperAccess` give `dev-developer`.
pub fn profile_name(account_name: &str, role_name: &str) -> String {
    let role = role_name.strip_suffix("Access").filter(|rest| !rest.is_empty()).unwrap_or(role_name);
    [kebab(account_name), kebab(role)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

/// Words in lower case with dashes between; `camelCase` is split, whatever is no letter or digit separates.
fn kebab(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 4);
    let mut before = ' ';
    for c in text.chars() {
        let begins = c.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit());
        let separates = begins || !c.is_ascii_alphanumeric();
        if separates && !words.is_empty() && !words.ends_with('-') {
            words.push('-');
        }
        if c.is_ascii_alphanumeric() {
            words.push(c.to_ascii_lowercase());
        }
        before = c;
    }
    words.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn named(account: &str, role: &str, expected: &str) {
        assert_eq!(profile_name(account, role), expected);
    }

    #[test]
    fn profiles_are_named_as_people_type_them() {
        named("dev", "DeveloperAccess", "dev-developer");
        named("Shared Services", "ReadOnlyAccess", "shared-services-read-only");
        named("Management", "AdministratorAccess", "management-administrator");
        named("prod", "Access", "prod-access");
        named("prod", "data.lake_Admin+x", "prod-data-lake-admin-x");
        named("Prod (EU)", "SecurityAudit", "prod-eu-security-audit");
        named("S3 logs", "AWSAudit", "s3-logs-awsaudit");
        named("]\n[profile evil", "x", "profile-evil-x");
        named("\u{65e5}\u{672c}", "ViewOnly", "view-only");
    }

    #[test]
    fn sections_carry_what_the_cli_asks_for() {
        let portal = Portal {
            session_name: "vestibule".to_owned(),
            start_url: "https://d-1234567890.awsapps.com/start".to_owned(),
            region: "us-east-1".to_owned(),
            endpoint_url: "http://127.0.0.1:8443".to_owned(),
        };
        assert_eq!(
            portal.session_section(),
            "[sso-session vestibule]\nsso_start_url = https://d-1234567890.awsapps.com/start\n\
             sso_region = us-east-1\nsso_registration_scopes = sso:account:access\n"
        );
        let profile = Profile::of("dev", "111122223333", "DeveloperAccess");
        assert_eq!(
            portal.profile_section(&profile),
            "[profile dev-developer]\nsso_session = vestibule\nsso_account_id = 111122223333\n\
             sso_role_name = DeveloperAccess\nregion = us-east-1\nendpoint_url = http://127.0.0.1:8443\n"
        );
        let whole = portal.config([&profile]);
        assert!(whole.contains("sso:account:access\n\n[profile dev-developer]\n"), "{whole}");
    }
}
