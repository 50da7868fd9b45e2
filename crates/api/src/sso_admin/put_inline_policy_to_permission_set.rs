//! `sso:PutInlinePolicyToPermissionSet`: a permission set's own policy, in place of the one before.

use model::limits;
use policy::{Document, Kind};
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::PutInlinePolicyToPermissionSet {
    fn resources(input: &types::PutInlinePolicyToPermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::PutInlinePolicyToPermissionSetRequest,
    ) -> Result<types::PutInlinePolicyToPermissionSetResponse, Error> {
        let mut set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        check(&input.inline_policy)?;
        if set.inline_policy != input.inline_policy {
            set.inline_policy = input.inline_policy;
            super::put_changed(cx, set).await?;
        }
        Ok(types::PutInlinePolicyToPermissionSetResponse {})
    }
}

/// Refuses here what IAM would refuse in each account.
fn check(text: &str) -> Result<(), Error> {
    let max = limits::INLINE_POLICY_DENSE_BYTES_MAX;
    if Kind::Identity.size_of(text) > max {
        return Err(Error::service_quota_exceeded(format!(
            "You have exceeded AWS SSO limits. An inline policy cannot have more than {max} characters \
             besides white space. Please refer to \
             https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html"
        )));
    }
    let document = Document::parse(text)
        .map_err(|bad| Error::validation(format!("{} ({bad})", bad.aws_message(Kind::Identity))))?;
    document.check(Kind::Identity).map_err(|bad| Error::validation(bad.to_string()))
}
