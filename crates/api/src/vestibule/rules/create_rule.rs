//! `vestibule:CreateRule`. What it gives is brought about by whoever follows rules, not here.

use model::{AssignmentRule, limits};
use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use super::change::{self, Change};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::CreateRule {
    fn resources(input: &types::CreateRuleRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn).and(&input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateRuleRequest,
    ) -> Result<types::CreateRuleResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let rules = cx.tx.count_rows::<AssignmentRule>((&instance.id,), limits::RULES_MAX).await?;
        if rules == limits::RULES_MAX {
            return Err(Error::conflict(format!("an instance has {} rules at most", limits::RULES_MAX)));
        }
        let given = Change {
            name: Some(input.name),
            description: input.description,
            principal_type: Some(input.principal_type),
            principal_id: Some(input.principal_id),
            permission_set_arn: Some(input.permission_set_arn),
            scope: Some(input.scope),
        };
        let rule = given.anew(cx, &instance).await?;
        change::put(cx, &rule).await?;
        Ok(types::CreateRuleResponse { rule: super::shown(&rule) })
    }
}
