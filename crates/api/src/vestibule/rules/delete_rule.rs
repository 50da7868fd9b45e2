//! `vestibule:DeleteRule`. Whoever follows rules then takes what it gave.

use model::AssignmentRule;
use store::Stored as _;
use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteRule {
    fn resources(input: &types::DeleteRuleRequest, _: &Scope) -> Resources {
        super::on_rule(&input.instance_arn, &input.rule_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteRuleRequest,
    ) -> Result<types::DeleteRuleResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let rule = super::rule(cx, &instance, &input.rule_id).await?;
        cx.tx.delete::<AssignmentRule>(&rule.key()).await?;
        Ok(types::DeleteRuleResponse {})
    }
}
