//! Access keys for one role: how to use it, in every form that people need.

use askama::Template;

use crate::pages::Hall;
use crate::profile::{Portal, Profile};
use crate::shell::Shell;

/// One role's keys.
#[derive(Clone, Debug, Template)]
#[template(path = "keys.html")]
pub struct KeysPage {
    /// What is around it.
    pub hall: Hall,
    /// The list that it was chosen from, at its account.
    pub back_url: String,
    /// The account's name.
    pub account_name: String,
    /// The role.
    pub profile: Profile,
    /// When the keys end, RFC 3339 in UTC.
    pub expires_at: String,
    /// How long that is from now, in words.
    pub expires_in: String,
    /// The forms, the recommended one first.
    pub forms: Vec<KeyForm>,
}

/// Temporary credentials.
#[derive(Clone)]
pub struct Credentials {
    /// `ASIA..`.
    pub access_key_id: String,
    /// The secret.
    pub secret_access_key: String,
    /// The token.
    pub session_token: String,
}

/// One way to use a role.
#[derive(Clone, Debug)]
pub struct KeyForm {
    /// Unique on the page.
    pub id: &'static str,
    /// Its tab.
    pub label: &'static str,
    /// What it is for, and what to know about it.
    pub about: &'static str,
    /// What to copy, in order.
    pub blocks: Vec<Block>,
}

/// Text to copy.
#[derive(Clone, Debug)]
pub struct Block {
    /// What to do with it.
    pub caption: String,
    /// The text; `None` if it cannot be written in this form.
    pub text: Option<String>,
}

impl KeysPage {
    /// The page for credentials that were just issued.
    pub fn new(
        hall: Hall,
        query: &str,
        account_name: &str,
        portal: &Portal,
        profile: Profile,
        credentials: &Credentials,
        expires: (String, u64),
    ) -> Self {
        let forms = forms(portal, &profile, credentials, &expires.0);
        let (expires_at, seconds) = expires;
        let account_name = account_name.to_owned();
        let mut search = url::form_urlencoded::Serializer::new(String::new());
        if !query.is_empty() {
            search.append_pair("q", query);
        }
        let mark = if query.is_empty() { "" } else { "?" };
        let back_url = format!("/start{mark}{}#account-{}", search.finish(), profile.account_id);
        Self { hall, back_url, account_name, profile, expires_at, expires_in: in_words(seconds), forms }
    }
}

fn forms(portal: &Portal, profile: &Profile, keys: &Credentials, expires_at: &str) -> Vec<KeyForm> {
    let variables = [
        ("AWS_ACCESS_KEY_ID", keys.access_key_id.as_str()),
        ("AWS_SECRET_ACCESS_KEY", &keys.secret_access_key),
        ("AWS_SESSION_TOKEN", &keys.session_token),
        ("AWS_REGION", &portal.region),
        ("AWS_ENDPOINT_URL", &portal.endpoint_url),
    ];
    let shell = |id, label, shell: Shell| KeyForm {
        id,
        label,
        about: "For this terminal only, until the keys end.",
        blocks: vec![Block::new("Paste into the terminal", shell.set_all(variables))],
    };
    vec![
        sso_form(portal, profile),
        shell("posix", "bash, zsh", Shell::Posix),
        shell("powershell", "PowerShell", Shell::PowerShell),
        shell("cmd", "cmd", Shell::Cmd),
        shell("fish", "fish", Shell::Fish),
        process_form(portal, profile, keys, expires_at),
        file_form(portal, profile, keys),
    ]
}

/// The section that all roles share is copied by itself: twice in one file, it is an error to every command.
fn sso_form(portal: &Portal, profile: &Profile) -> KeyForm {
    KeyForm {
        id: "config",
        label: "AWS CLI profile",
        about: "Recommended. The AWS CLI and the SDKs sign in through this portal and renew their keys by \
                themselves; no secret is kept in a file of yours.",
        blocks: vec![
            Block::new("Add to ~/.aws/config, once for all roles", Some(portal.session_section())),
            Block::new("Add below it, for this role", Some(portal.profile_section(profile))),
            Block::new("Sign in", Some(format!("aws sso login --profile {}", profile.name))),
            Block::new("Try it", Some(format!("aws sts get-caller-identity --profile {}", profile.name))),
        ],
    }
}

/// A program that knows nothing of sign-in asks the AWS CLI, which does.
fn process_form(portal: &Portal, profile: &Profile, keys: &Credentials, expires_at: &str) -> KeyForm {
    let Profile { name, .. } = profile;
    let config = format!(
        "[profile {name}-process]\ncredential_process = aws configure export-credentials --profile {name} \
         --format process\nregion = {}\nendpoint_url = {}\n",
        portal.region, portal.endpoint_url
    );
    KeyForm {
        id: "process",
        label: "credential_process",
        about: "For programs that run a command to get keys, and for those that know nothing of sign-in.",
        blocks: vec![
            Block::new(format!("Add to ~/.aws/config, next to the profile {name}"), Some(config)),
            Block::new(
                "What such a command prints, with the keys of now",
                Some(process_document(keys, expires_at)),
            ),
        ],
    }
}

fn process_document(keys: &Credentials, expires_at: &str) -> String {
    let Credentials { access_key_id, secret_access_key, session_token } = keys;
    let members = [
        ("AccessKeyId", access_key_id.as_str()),
        ("SecretAccessKey", secret_access_key),
        ("SessionToken", session_token),
        ("Expiration", expires_at),
    ];
    let lines = members.map(|(name, value)| format!("  \"{name}\": {}", json_string(value)));
    format!("{{\n  \"Version\": 1,\n{}\n}}", lines.join(",\n"))
}

fn json_string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

fn file_form(portal: &Portal, profile: &Profile, keys: &Credentials) -> KeyForm {
    let text = format!(
        "[{}]\naws_access_key_id = {}\naws_secret_access_key = {}\naws_session_token = {}\nregion = {}\n\
         endpoint_url = {}\n",
        profile.name,
        keys.access_key_id,
        keys.secret_access_key,
        keys.session_token,
        portal.region,
        portal.endpoint_url
    );
    KeyForm {
        id: "file",
        label: "Credentials file",
        about: "For tools that read nothing else. The keys lie in a file in clear until they end; prefer the \
                profile.",
        blocks: vec![Block::new("Add to ~/.aws/credentials", Some(text))],
    }
}

impl Block {
    fn new(caption: impl Into<String>, text: Option<String>) -> Self {
        Self { caption: caption.into(), text }
    }
}

/// "1 hour", "45 minutes", "1 hour 30 minutes".
pub fn in_words(seconds: u64) -> String {
    let unit = |count: u64, noun: &str| match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    };
    // Rounded up: "0 minutes" helps nobody.
    let minutes = seconds.div_ceil(60).max(1);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => unit(minutes, "minute"),
        (hours, 0) => unit(hours, "hour"),
        (hours, minutes) => format!("{} {}", unit(hours, "hour"), unit(minutes, "minute")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> KeysPage {
        let start_url = "https://d-1234567890.awsapps.com/start".to_owned();
        let portal = Portal::new(start_url, "us-east-1".to_owned(), "http://127.0.0.1:8443".to_owned());
        let keys = Credentials {
            access_key_id: "ASIAEXAMPLE".to_owned(),
            secret_access_key: "wJalr/K7+MDENG=".to_owned(),
            session_token: "IQoJb3'\"\\<".to_owned(),
        };
        let hall = Hall { user: "Ada".to_owned(), sign_out_token: String::new(), here: String::new() };
        let profile = Profile {
            name: "dev-developer".to_owned(),
            account_id: "111122223333".to_owned(),
            role_name: "DeveloperAccess".to_owned(),
        };
        let expires = ("2026-11-22T18:00:00Z".to_owned(), 3600);
        KeysPage::new(hall, "a b", "dev", &portal, profile, &keys, expires)
    }

    fn text(id: &str, block: usize) -> Option<String> {
        page().forms.into_iter().find(|form| form.id == id).unwrap().blocks[block].text.clone()
    }

    #[test]
    fn the_recommended_form_holds_no_secret_and_comes_first() {
        let page = page();
        let first = page.forms.first().unwrap();
        assert_eq!(first.id, "config");
        let all: String = first.blocks.iter().filter_map(|block| block.text.as_deref()).collect();
        assert!(!all.contains("wJalr") && !all.contains("ASIA") && !all.contains("IQoJ"));
        let blocks = [text("config", 0).unwrap(), text("config", 1).unwrap()];
        assert!(
            blocks[0].starts_with("[sso-session vestibule-1234567890]") && !blocks[0].contains("[profile")
        );
        assert!(blocks[1].starts_with("[profile dev-developer]") && !blocks[1].contains("[sso-session"));
    }

    #[test]
    fn the_way_back_leads_to_the_account_in_the_list_as_it_was() {
        assert_eq!(page().back_url, "/start?q=a+b#account-111122223333");
    }

    #[test]
    fn every_shell_gets_keys_region_and_endpoint() {
        let posix = text("posix", 0).unwrap();
        assert!(posix.contains("export AWS_SECRET_ACCESS_KEY='wJalr/K7+MDENG='"));
        assert!(posix.contains(r#"export AWS_SESSION_TOKEN='IQoJb3'\''"\<'"#), "{posix}");
        assert!(posix.contains("export AWS_ENDPOINT_URL='http://127.0.0.1:8443'"));
        assert!(text("fish", 0).unwrap().contains("set -gx AWS_REGION 'us-east-1'"));
        assert!(text("powershell", 0).unwrap().contains("$Env:AWS_ACCESS_KEY_ID = 'ASIAEXAMPLE'"));
        assert_eq!(text("cmd", 0), None);
    }

    #[test]
    fn the_process_document_is_json() {
        let document = text("process", 1).unwrap();
        assert!(document.contains(r#""SessionToken": "IQoJb3'\"\\<""#), "{document}");
        assert!(document.starts_with("{\n  \"Version\": 1,\n"));
    }

    #[test]
    fn the_page_quotes_what_it_shows() {
        let html = crate::pages::render(&page()).unwrap();
        assert!(!html.contains("\\<"));
        assert!(html.contains("cannot be written in this form"));
    }

    #[test]
    fn times_are_said_in_words() {
        assert_eq!(in_words(0), "1 minute");
        assert_eq!(in_words(3599), "1 hour");
        assert_eq!(in_words(2700), "45 minutes");
        assert_eq!(in_words(5400), "1 hour 30 minutes");
        assert_eq!(in_words(43_200), "12 hours");
    }
}
