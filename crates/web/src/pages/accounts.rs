//! The portal: the accounts that somebody may enter, and the roles in each.

use askama::Template;

use crate::pages::Hall;

/// From this many accounts on a search box is worth its place.
const SEARCH_FROM: usize = 2;
/// Up to this many roles in all are shown at once.
const OPEN_ROLES_MAX: usize = 12;

/// The accounts list.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts.html")]
pub struct AccountsPage {
    /// What is around it.
    pub hall: Hall,
    /// What was searched for; empty for everything.
    pub query: String,
    /// The accounts that match, by name.
    pub accounts: Vec<AccountRow>,
    /// How many there are in all.
    pub total: usize,
}

/// One account.
#[derive(Clone, Debug)]
pub struct AccountRow {
    /// Its name.
    pub name: String,
    /// Its 12 digits.
    pub id: String,
    /// Its e-mail address.
    pub email: String,
    /// The permission sets that the user has in it.
    pub roles: Vec<RoleRow>,
}

/// One permission set of the user in one account.
#[derive(Clone, Debug)]
pub struct RoleRow {
    /// Its name.
    pub name: String,
    /// Where its access keys are shown.
    pub keys_url: String,
}

impl AccountsPage {
    /// The list: of everything somebody has, what matches `query`, sorted as people look for it.
    pub fn new(hall: Hall, query: &str, mut accounts: Vec<AccountRow>) -> Self {
        let total = accounts.len();
        let query = query.trim();
        accounts.retain(|account| account.matches(query));
        // The way back from a role's keys leads to the same list.
        for role in accounts.iter_mut().flat_map(|account| &mut account.roles).filter(|_| !query.is_empty()) {
            let mut pair = url::form_urlencoded::Serializer::new(String::new());
            role.keys_url = format!("{}&{}", role.keys_url, pair.append_pair("q", query).finish());
        }
        accounts.sort_by_cached_key(|account| (account.name.to_lowercase(), account.id.clone()));
        Self { hall, query: query.to_owned(), accounts, total }
    }

    /// Whether accounts are shown with their roles at once.
    pub fn is_open(&self) -> bool {
        self.accounts.iter().map(|account| account.roles.len()).sum::<usize>() <= OPEN_ROLES_MAX
    }

    /// What the script that narrows the list goes by.
    fn open_roles_max(&self) -> usize {
        OPEN_ROLES_MAX
    }

    /// Whether there is enough to search in.
    pub fn has_search(&self) -> bool {
        self.total >= SEARCH_FROM
    }

    /// How many are shown, in words; the script says the same after each key.
    pub fn count_text(&self) -> String {
        let noun = if self.total == 1 { "account" } else { "accounts" };
        match self.accounts.len() {
            _ if self.total == 0 => String::new(),
            shown if shown == self.total => format!("{shown} {noun}"),
            shown => format!("{shown} of {} {noun}", self.total),
        }
    }
}

impl AccountRow {
    /// What the filter looks in.
    pub fn haystack(&self) -> String {
        let roles = self.roles.iter().map(|role| role.name.as_str());
        let parts = [self.name.as_str(), &self.id, &self.email].into_iter().chain(roles);
        parts.collect::<Vec<_>>().join(" ").to_lowercase()
    }

    /// Every word has to be found somewhere. Dashes in an account id are how some tools print it.
    fn matches(&self, query: &str) -> bool {
        let haystack = self.haystack();
        query.to_lowercase().split_whitespace().all(|word| {
            let digits = word.replace('-', "");
            let is_id = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            haystack.contains(if is_id { &digits } else { word })
        })
    }

    /// Two letters for the arch beside the name: of its first and last word.
    pub fn initials(&self) -> String {
        let mut words = self.name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let first = words.next().unwrap_or("?");
        let second = words.next_back();
        let letters: String = match second {
            Some(second) => first.chars().take(1).chain(second.chars().take(1)).collect(),
            None => first.chars().take(2).collect(),
        };
        let mut letters = letters.chars();
        letters.next().map_or(String::new(), |c| c.to_uppercase().chain(letters).collect())
    }

    /// One of six tints, the same for an account each day.
    pub fn tint(&self) -> u32 {
        self.id.bytes().fold(7_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into())) % 6
    }

    /// "2 roles".
    pub fn roles_text(&self) -> String {
        match self.roles.len() {
            1 => "1 role".to_owned(),
            many => format!("{many} roles"),
        }
    }
}

impl RoleRow {
    /// A permission set in an account.
    pub fn new(account_id: &str, name: &str) -> Self {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("account_id", account_id).append_pair("role_name", name);
        Self { name: name.to_owned(), keys_url: format!("/start/keys?{}", query.finish()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hall() -> Hall {
        Hall { user: "Ada".to_owned(), sign_out_token: String::new(), here: String::new() }
    }

    fn account(name: &str, id: &str, roles: &[&str]) -> AccountRow {
        let roles = roles.iter().map(|role| RoleRow::new(id, role)).collect();
        AccountRow { name: name.to_owned(), id: id.to_owned(), email: format!("{name}@example.com"), roles }
    }

    fn found(query: &str) -> Vec<String> {
        let accounts = vec![
            account("prod", "444455556666", &["ReadOnlyAccess"]),
            account("Dev", "111122223333", &["DeveloperAccess", "ReadOnlyAccess"]),
        ];
        let page = AccountsPage::new(hall(), query, accounts);
        page.accounts.into_iter().map(|account| account.name).collect()
    }

    #[test]
    fn search_looks_at_names_ids_and_roles() {
        assert_eq!(found(""), ["Dev", "prod"]);
        assert_eq!(found("  PROD "), ["prod"]);
        assert_eq!(found("1111-2222-3333"), ["Dev"]);
        assert_eq!(found("readonly dev"), ["Dev"]);
        assert_eq!(found("developeraccess"), ["Dev"]);
        assert!(found("finance").is_empty());
    }

    #[test]
    fn what_an_account_is_called_is_never_markup() {
        let evil = account("<script>alert(1)</script>", "111122223333", &["a\"b<i>"]);
        let html = crate::pages::render(&AccountsPage::new(hall(), "\"><b>", vec![evil.clone()])).unwrap();
        assert!(!html.contains("<b>"));
        let html = crate::pages::render(&AccountsPage::new(hall(), "", vec![evil])).unwrap();
        assert!(!html.contains("<script>alert") && !html.contains("<i>"));
    }

    #[test]
    fn few_roles_are_shown_at_once_and_many_are_not() {
        let accounts = |count: usize| (0..count).map(|_| account("a", "1", &["r", "s"])).collect();
        assert!(AccountsPage::new(hall(), "", accounts(6)).is_open());
        assert!(!AccountsPage::new(hall(), "", accounts(7)).is_open());
        assert_eq!(AccountsPage::new(hall(), "", Vec::new()).count_text(), "");
    }

    #[test]
    fn the_way_to_a_roles_keys_remembers_what_was_searched_for() {
        let page = AccountsPage::new(hall(), "a&b", vec![account("a&b", "1", &["r"])]);
        assert!(page.accounts[0].roles[0].keys_url.ends_with("&role_name=r&q=a%26b"));
    }

    #[test]
    fn initials_are_two_letters() {
        assert_eq!(account("Shared Services", "1", &[]).initials(), "SS");
        assert_eq!(account("production", "1", &[]).initials(), "Pr");
        assert_eq!(account("--", "1", &[]).initials(), "?");
    }

    #[test]
    fn a_role_name_with_signs_survives_its_link() {
        let role = RoleRow::new("111122223333", "a+b=c,d.e@f-g");
        let expected = "/start/keys?account_id=111122223333&role_name=a%2Bb%3Dc%2Cd.e%40f-g";
        assert_eq!(role.keys_url, expected);
    }
}
