//! `iam:UpdateAccountPasswordPolicy`: sets the whole password policy; what is not said becomes AWS's default.

use model::IamPasswordPolicy;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateAccountPasswordPolicy;
use wire::generated::iam::types::UpdateAccountPasswordPolicyRequest;

use super::settings;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UpdateAccountPasswordPolicy {
    fn resources(_: &UpdateAccountPasswordPolicyRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: UpdateAccountPasswordPolicyRequest) -> Result<Unit, Error> {
        let mut settings = settings(cx).await?;
        let untold = IamPasswordPolicy::UNTOLD;
        let count = |number: Option<i32>| number.and_then(|number| u32::try_from(number).ok());
        settings.password_policy = Some(IamPasswordPolicy {
            length_min: count(input.minimum_password_length).unwrap_or(untold.length_min),
            symbols: input.require_symbols.unwrap_or(untold.symbols),
            numbers: input.require_numbers.unwrap_or(untold.numbers),
            uppercase: input.require_uppercase_characters.unwrap_or(untold.uppercase),
            lowercase: input.require_lowercase_characters.unwrap_or(untold.lowercase),
            users_may_change: input.allow_users_to_change_password.unwrap_or(untold.users_may_change),
            age_days_max: count(input.max_password_age),
            reuse_prevention: count(input.password_reuse_prevention),
            hard_expiry: input.hard_expiry,
        });
        cx.tx.put(&settings).await?;
        Ok(Unit {})
    }
}
