//! `vestibule:UpdateRule`: changes what is given and leaves the rest.

use model::AssignmentRule;
use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use super::change::{self, Change};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UpdateRule {
    fn resources(input: &types::UpdateRuleRequest, _: &Scope) -> Resources {
        let rule = super::on_rule(&input.instance_arn, &input.rule_id);
        input.permission_set_arn.iter().fold(rule, |needed, set| needed.and(set))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UpdateRuleRequest,
    ) -> Result<types::UpdateRuleResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let rule = super::rule(cx, &instance, &input.rule_id).await?;
        let given = Change {
            name: input.name,
            description: input.description,
            principal_type: input.principal_type,
            principal_id: input.principal_id,
            permission_set_arn: input.permission_set_arn,
            scope: input.scope,
        };
        let rule = given.of(cx, &instance, AssignmentRule::clone(&rule)).await?;
        change::put(cx, &rule).await?;
        Ok(types::UpdateRuleResponse { rule: super::shown(&rule) })
    }
}
