//! `iam:GetAccountPasswordPolicy`: what the account has set for its users' passwords.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetAccountPasswordPolicy;
use wire::generated::iam::types::{GetAccountPasswordPolicyResponse, PasswordPolicy};

use super::password_policy;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetAccountPasswordPolicy {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<GetAccountPasswordPolicyResponse, Error> {
        let policy = password_policy(cx).await?;
        let count = |number: Option<u32>| number.and_then(|number| i32::try_from(number).ok());
        Ok(GetAccountPasswordPolicyResponse {
            password_policy: PasswordPolicy {
                minimum_password_length: count(Some(policy.length_min)),
                require_symbols: Some(policy.symbols),
                require_numbers: Some(policy.numbers),
                require_uppercase_characters: Some(policy.uppercase),
                require_lowercase_characters: Some(policy.lowercase),
                allow_users_to_change_password: Some(policy.users_may_change),
                expire_passwords: Some(policy.age_days_max.is_some()),
                max_password_age: count(policy.age_days_max),
                password_reuse_prevention: count(policy.reuse_prevention),
                hard_expiry: policy.hard_expiry,
            },
        })
    }
}
