//! What a request makes of a rule, whether it is then made so or only looked at.

use model::{AssignmentRule, Instance};
use store::record::rule::AssignmentRuleByName;
use wire::generated::vestibule::{Error, types};

use super::super::named;
use super::scope;
use crate::cx::Cx;

/// The parts of a rule that a request gives.
#[derive(Default)]
pub(super) struct Change {
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) principal_type: Option<types::PrincipalType>,
    pub(super) principal_id: Option<String>,
    pub(super) permission_set_arn: Option<String>,
    pub(super) scope: Option<types::RuleScope>,
}

impl Change {
    /// The rule with what is given in place of what it was.
    pub(super) async fn of(
        self,
        cx: &mut Cx<'_>,
        instance: &Instance,
        rule: AssignmentRule,
    ) -> Result<AssignmentRule, Error> {
        let mut rule = AssignmentRule { updated: cx.now, updated_by: cx.caller.arn(), ..rule };
        match (self.principal_type, self.principal_id) {
            (None, None) => {}
            (Some(kind), Some(id)) => rule.principal = named::principal(cx, instance, &kind, &id).await?,
            _ => return Err(Error::validation("`PrincipalType` and `PrincipalId` are given together")),
        }
        if let Some(arn) = self.permission_set_arn {
            rule.permission_set = named::set(cx, &instance.id, &arn).await?.id.clone();
        }
        if let Some(given) = self.scope {
            rule.scope = scope::read(given)?;
            scope::check(cx, &rule.scope).await?;
        }
        rule.name = self.name.unwrap_or(rule.name);
        rule.description = self.description.unwrap_or(rule.description);
        Ok(rule)
    }

    /// The rule that is given as a whole.
    pub(super) async fn anew(
        mut self,
        cx: &mut Cx<'_>,
        instance: &Instance,
    ) -> Result<AssignmentRule, Error> {
        use model::id::Fresh as _;
        let lacks = |what: &str| Error::validation(format!("a new rule needs `{what}`"));
        let kind = self.principal_type.take().ok_or_else(|| lacks("PrincipalType"))?;
        let id = self.principal_id.take().ok_or_else(|| lacks("PrincipalId"))?;
        let arn = self.permission_set_arn.take().ok_or_else(|| lacks("PermissionSetArn"))?;
        if self.scope.is_none() {
            return Err(lacks("Scope"));
        }
        let rule = AssignmentRule {
            instance: instance.id.clone(),
            id: model::RuleId::fresh(cx.entropy()),
            name: String::new(),
            description: String::new(),
            principal: named::principal(cx, instance, &kind, &id).await?,
            permission_set: named::set(cx, &instance.id, &arn).await?.id.clone(),
            scope: model::RuleScope::default(),
            created: cx.now,
            created_by: cx.caller.arn(),
            updated: cx.now,
            updated_by: cx.caller.arn(),
        };
        self.of(cx, instance, rule).await
    }
}

/// Keeps a rule, unless another one has its name.
pub(super) async fn put(cx: &mut Cx<'_>, rule: &AssignmentRule) -> Result<(), Error> {
    let namesake = cx.tx.find::<AssignmentRuleByName>((&rule.instance, &rule.name)).await?;
    if namesake.is_some_and(|other| other.id != rule.id) {
        return Err(Error::conflict(format!("there is an assignment rule `{}` already", rule.name)));
    }
    Ok(cx.tx.put(rule).await?)
}
