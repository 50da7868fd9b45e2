//! The text of `~/.aws/config`: what the AWS CLI and the SDKs need to come in by the front door.

use std::collections::{BTreeMap, BTreeSet};

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

/// One role in one account, as people see it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Role {
    /// The account's name.
    pub account_name: String,
    /// The account's 12 digits.
    pub account_id: String,
    /// The permission set's name.
    pub role_name: String,
}

/// What the AWS CLI is told of one role.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The profile's name.
    pub name: String,
    /// The account's 12 digits.
    pub account_id: String,
    /// The permission set's name.
    pub role_name: String,
}

impl Portal {
    /// The portal with this AWS-shaped URL. Its section is named after its identity store, so that what two
    /// servers offer can stand in one file.
    pub fn new(start_url: String, region: String, endpoint_url: String) -> Self {
        let host = start_url.split_once("://").map_or(start_url.as_str(), |(_, host)| host);
        let store = host.split('.').next().unwrap_or_default();
        let session_name = format!("vestibule-{}", store.strip_prefix("d-").unwrap_or(store));
        Self { session_name, start_url, region, endpoint_url }
    }

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

/// The roles' profiles, each under a name of its own: a short one where no other has it, otherwise the one
/// that `aws configure sso` suggests.
pub fn profiles(roles: impl IntoIterator<Item = Role>) -> BTreeMap<Role, Profile> {
    let roles: BTreeSet<Role> = roles.into_iter().collect();
    let short = |role: &Role| profile_name(&role.account_name, &role.role_name);
    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    for role in &roles {
        *wanted.entry(short(role)).or_default() += 1;
    }
    let profile = |role: Role| {
        let name = Some(short(&role)).filter(|name| !name.is_empty() && wanted.get(name) == Some(&1));
        let Role { account_id, role_name, .. } = role.clone();
        let name = name.unwrap_or_else(|| format!("{role_name}-{account_id}"));
        (role, Profile { name, account_id, role_name })
    };
    roles.into_iter().map(profile).collect()
}

/// `<account>-<role>` in lower case, as people type it: `dev` and `DeveloperAccess` give `dev-developer`.
fn profile_name(account_name: &str, role_name: &str) -> String {
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

    fn role(account_name: &str, account_id: &str, role_name: &str) -> Role {
        let own = str::to_owned;
        Role { account_name: own(account_name), account_id: own(account_id), role_name: own(role_name) }
    }

    #[test]
    fn no_two_profiles_share_a_name() {
        let roles = [
            role("Dev", "111122223333", "Developer"),
            role("Dev", "111122223333", "DeveloperAccess"),
            role("Dev", "111122223333", "ReadOnly"),
            role("Prod", "444455556666", "Admin"),
            role("prod", "777788889999", "Admin"),
            role("\u{65e5}\u{672c}", "777788889999", "+"),
        ];
        let names: Vec<String> = profiles(roles).into_values().map(|profile| profile.name).collect();
        let expected = [
            "Developer-111122223333",
            "DeveloperAccess-111122223333",
            "dev-read-only",
            "Admin-444455556666",
            "Admin-777788889999",
            "+-777788889999",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn sections_carry_what_the_cli_asks_for() {
        let start_url = "https://d-1234567890.awsapps.com/start".to_owned();
        let portal = Portal::new(start_url, "us-east-1".to_owned(), "http://127.0.0.1:8443".to_owned());
        assert_eq!(
            portal.session_section(),
            "[sso-session vestibule-1234567890]\nsso_start_url = https://d-1234567890.awsapps.com/start\n\
             sso_region = us-east-1\nsso_registration_scopes = sso:account:access\n"
        );
        let profile =
            profiles([role("dev", "111122223333", "DeveloperAccess")]).into_values().next().unwrap();
        assert_eq!(
            portal.profile_section(&profile),
            "[profile dev-developer]\nsso_session = vestibule-1234567890\nsso_account_id = 111122223333\n\
             sso_role_name = DeveloperAccess\nregion = us-east-1\nendpoint_url = http://127.0.0.1:8443\n"
        );
        let whole = portal.config([&profile]);
        assert!(whole.contains("sso:account:access\n\n[profile dev-developer]\n"), "{whole}");
    }
}
