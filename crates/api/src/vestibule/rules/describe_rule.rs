//! `vestibule:DescribeRule`: a rule, and the accounts that refused it.

use model::Unreached;
use store::Page;
use wire::generated::vestibule::{Error, op, types};

use super::super::named;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

/// How many accounts that refused are shown.
const UNREACHED_SHOWN: usize = 100;

impl Handler for op::DescribeRule {
    fn resources(input: &types::DescribeRuleRequest, _: &Scope) -> Resources {
        super::on_rule(&input.instance_arn, &input.rule_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeRuleRequest,
    ) -> Result<types::DescribeRuleResponse, Error> {
        let instance = named::instance(cx, &input.instance_arn).await?;
        let rule = super::rule(cx, &instance, &input.rule_id).await?;
        let page = Page::first(UNREACHED_SHOWN);
        let unreached = cx.tx.scan::<Unreached>((&instance.id, rule.id.as_str()), page).await?;
        Ok(types::DescribeRuleResponse {
            rule: super::shown(&rule),
            unreached_accounts: unreached.items.iter().map(|row| super::unreached(row)).collect(),
        })
    }
}
