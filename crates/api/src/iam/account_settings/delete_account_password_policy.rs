//! `iam:DeleteAccountPasswordPolicy`: back to AWS's default policy.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteAccountPasswordPolicy;

use super::settings;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteAccountPasswordPolicy {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<Unit, Error> {
        let mut settings = settings(cx).await?;
        if settings.password_policy.take().is_none() {
            return Err(Error::no_such_entity(
                "The account policy with name PasswordPolicy cannot be found.",
            ));
        }
        cx.tx.put(&settings).await?;
        Ok(Unit {})
    }
}
