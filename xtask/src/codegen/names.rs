//! Names of models as names of Rust.

/// `CreateSAMLProvider` -> `create_saml_provider`, `sso-admin` -> `sso_admin`.
pub(super) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (at, letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            text.push('_');
            continue;
        }
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(at + 1);
        let starts_word = letter.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase))
            });
        if starts_word && !plural_of_acronym(&letters, at) {
            text.push('_');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

/// Whether the letter is the last of an acronym with a plural s, as the `N` of `ARNs`.
fn plural_of_acronym(letters: &[char], at: usize) -> bool {
    letters.get(at + 1) == Some(&'s') && letters.get(at + 2).is_none_or(char::is_ascii_uppercase)
}

/// A field's name: snake case, and raw where it is a keyword.
pub(super) fn field(name: &str) -> String {
    let text = snake(name);
    match text.as_str() {
        "type" | "ref" | "match" | "move" | "use" | "in" | "loop" => format!("r#{text}"),
        _ => text,
    }
}

/// A static's name: `CREATE_USER_REQUEST`.
pub(super) fn constant(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// A type's name: the model's, with a capital.
pub(super) fn type_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// An enum variant's name: `IN_PROGRESS` -> `InProgress`, `aws-managed` -> `AwsManaged`.
pub(super) fn variant(value: &str) -> String {
    let words = value.split(|letter: char| !letter.is_ascii_alphanumeric());
    let name: String = words.map(capitalized).collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("V{name}") } else { name }
}

/// A word with a capital; the rest is lower case where the word was all capitals.
fn capitalized(word: &str) -> String {
    let shouted = !word.chars().any(|letter| letter.is_ascii_lowercase());
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    let rest = letters.map(|letter| if shouted { letter.to_ascii_lowercase() } else { letter });
    first.into_iter().chain(rest).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn acronyms_stay_whole() {
        for (name, expected) in [
            ("CreateSAMLProvider", "create_saml_provider"),
            ("OpenIDConnectProviderArn", "open_id_connect_provider_arn"),
            ("PolicyARNs", "policy_arns"),
            ("awsAdditionalDetails", "aws_additional_details"),
            ("sso-admin", "sso_admin"),
            ("SAMLProviderUUID", "saml_provider_uuid"),
        ] {
            assert_eq!(super::snake(name), expected);
        }
    }

    #[test]
    fn enum_values_become_variants() {
        for (value, expected) in [
            ("IN_PROGRESS", "InProgress"),
            ("aws-managed", "AwsManaged"),
            ("explicitDeny", "ExplicitDeny"),
            ("text/csv", "TextCsv"),
            ("2FA", "V2fa"),
        ] {
            assert_eq!(super::variant(value), expected);
        }
    }
}
