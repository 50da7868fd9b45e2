//! `vestibule:ListRules`.

use model::AssignmentRule;
use store::record::rule::AssignmentRuleBySet;
use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListRules {
    fn resources(input: &types::ListRulesRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(cx: &mut Cx<'_>, input: types::ListRulesRequest) -> Result<types::ListRulesResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = match &input.permission_set_arn {
            Some(arn) => {
                let set = named::set_id(&instance.id, arn)?;
                cx.tx.list::<AssignmentRuleBySet>((&instance.id, &set), page).await?
            }
            None => cx.tx.scan::<AssignmentRule>((&instance.id,), page).await?,
        };
        Ok(types::ListRulesResponse {
            rules: found.items.iter().map(|rule| super::shown(rule)).collect(),
            next_token: page::token(found.next),
        })
    }
}
