//! Assignment rules, grants, and the accounts that they could not reach.

use model::{
    AccountId, AssignmentRule, Grant, GrantId, InstanceId, ParentId, PermissionSetId, Principal, Revocation,
    RuleId, RuleScope, TagCondition, Timestamp, Unreached, Window,
};

use super::form::{indexes, record};
use crate::{Entries, Stored, Table};

record! {
    /// A stored rule.
    AssignmentRule as AssignmentRuleRecord v 1 {
        instance: InstanceId,
        id: RuleId,
        name: String,
        principal: Principal,
        permission_set: PermissionSetId,
        scope: RuleScope,
        created: Timestamp,
        created_by: String,
        updated: Timestamp,
        updated_by: String,
    } unset {
        description: String,
    }
}

record! {
    /// A stored scope.
    RuleScope as RuleScopeRecord {} unset {
        under: Vec<ParentId>,
        tags: Vec<TagCondition>,
        names: Vec<String>,
        except_accounts: Vec<AccountId>,
        except_under: Vec<ParentId>,
        management: bool,
    }
}

record! {
    /// A stored condition on a tag.
    TagCondition as TagConditionRecord { key: String, } unset { values: Vec<String>, }
}

record! {
    /// A stored grant.
    Grant as GrantRecord v 1 {
        instance: InstanceId,
        id: GrantId,
        account: AccountId,
        permission_set: PermissionSetId,
        principal: Principal,
        window: Window,
        created: Timestamp,
        created_by: String,
    } unset {
        reason: String,
        ticket: String,
        approver: String,
        revoked: Option<Revocation>,
    }
}

record! {
    /// A stored early end.
    Revocation as RevocationRecord { time: Timestamp, by: String, } unset { reason: String, }
}

record! {
    /// A stored account that refused.
    Unreached as UnreachedRecord v 1 {
        instance: InstanceId,
        giver: String,
        account: AccountId,
        reason: String,
        set_revision: u64,
        tries: u64,
        again: Timestamp,
    }
}

indexes! {
    /// Rules by name.
    AssignmentRuleByName of AssignmentRule, unique (InstanceId, String);
    /// Rules by permission set.
    AssignmentRuleBySet of AssignmentRule, unique (InstanceId, PermissionSetId, RuleId);
    /// Grants by the end of their access, whichever way it comes.
    GrantByEnd of Grant, shared (InstanceId, Timestamp);
    /// Grants by principal.
    GrantByPrincipal of Grant, unique (InstanceId, Principal, GrantId);
    /// Grants by account.
    GrantByAccount of Grant, unique (InstanceId, AccountId, GrantId);
    /// Grants by permission set, then by the end of their access.
    GrantBySet of Grant, shared (InstanceId, PermissionSetId, Timestamp);
}

impl Stored for AssignmentRule {
    type Key = (InstanceId, RuleId);
    const TABLE: Table = Table::AssignmentRules;
    const INDEXES: &'static [Table] = &[Table::AssignmentRuleByName, Table::AssignmentRuleBySet];

    fn key(&self) -> Self::Key {
        (self.instance.clone(), self.id.clone())
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<AssignmentRuleByName>((&self.instance, &self.name));
        entries.add::<AssignmentRuleBySet>((&self.instance, &self.permission_set, &self.id));
    }
}

impl Stored for Grant {
    type Key = (InstanceId, GrantId);
    const TABLE: Table = Table::Grants;
    const INDEXES: &'static [Table] =
        &[Table::GrantByEnd, Table::GrantByPrincipal, Table::GrantByAccount, Table::GrantBySet];

    fn key(&self) -> Self::Key {
        (self.instance.clone(), self.id.clone())
    }

    fn index(&self, entries: &mut Entries) {
        let Self { instance, id, account, permission_set, principal, .. } = self;
        let end = self.effective().until;
        entries.add::<GrantByEnd>((instance, &end));
        entries.add::<GrantByPrincipal>((instance, principal, id));
        entries.add::<GrantByAccount>((instance, account, id));
        entries.add::<GrantBySet>((instance, permission_set, &end));
    }
}

impl Stored for Unreached {
    type Key = (InstanceId, String, AccountId);
    const TABLE: Table = Table::Unreached;

    fn key(&self) -> Self::Key {
        (self.instance.clone(), self.giver.clone(), self.account.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Key;
    use crate::record::form::is_stored_as;

    fn rule() -> AssignmentRule {
        AssignmentRule {
            instance: "ssoins-0123456789abcdef".parse().unwrap(),
            id: "rule-0123456789abcdef".parse().unwrap(),
            name: "auditors".into(),
            description: String::new(),
            principal: Principal::read("GROUP", "c4488478-a0e1-700e-3d75-96c6bb641596").unwrap(),
            permission_set: "ps-0123456789abcdef".parse().unwrap(),
            scope: RuleScope::default(),
            created: Timestamp(1),
            created_by: "root".into(),
            updated: Timestamp(2),
            updated_by: "root".into(),
        }
    }

    #[test]
    fn rules_keep_their_stored_form() {
        let head = concat!(
            r#"{"v":1,"instance":"ssoins-0123456789abcdef","id":"rule-0123456789abcdef","name":"auditors","#,
            r#""principal":{"group":"c4488478-a0e1-700e-3d75-96c6bb641596"},"#,
            r#""permission_set":"ps-0123456789abcdef","scope":"#,
        );
        let tail = r#""created":1,"created_by":"root","updated":2,"updated_by":"root"}"#;
        is_stored_as(&rule(), &format!("{head}{{}},{tail}"));
        let scope = RuleScope {
            under: vec!["ou-ab12-01234567".parse().unwrap()],
            tags: vec![TagCondition { key: "env".into(), values: vec!["prod".into()] }],
            names: vec!["iot-*".into()],
            except_accounts: vec!["111122223333".parse().unwrap()],
            except_under: vec!["ou-ab12-76543210".parse().unwrap()],
            management: true,
        };
        let text = concat!(
            r#"{"under":["ou-ab12-01234567"],"tags":[{"key":"env","values":["prod"]}],"names":["iot-*"],"#,
            r#""except_accounts":["111122223333"],"except_under":["ou-ab12-76543210"],"management":true}"#,
        );
        is_stored_as(&AssignmentRule { scope, ..rule() }, &format!("{head}{text},{tail}"));
    }

    #[test]
    fn a_revoked_grant_is_found_by_its_early_end() {
        let grant = Grant {
            instance: rule().instance,
            id: "grant-0123456789abcdef".parse().unwrap(),
            account: "111122223333".parse().unwrap(),
            permission_set: rule().permission_set,
            principal: rule().principal,
            window: Window { from: Timestamp(10), until: Timestamp(90) },
            reason: "outage".into(),
            ticket: "INC-1".into(),
            approver: "bob".into(),
            created: Timestamp(1),
            created_by: "root".into(),
            revoked: Some(Revocation { time: Timestamp(50), by: "root".into(), reason: "over".into() }),
        };
        is_stored_as(
            &grant,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","id":"grant-0123456789abcdef","#,
                r#""account":"111122223333","permission_set":"ps-0123456789abcdef","#,
                r#""principal":{"group":"c4488478-a0e1-700e-3d75-96c6bb641596"},"#,
                r#""window":{"from":10,"until":90},"created":1,"created_by":"root","reason":"outage","#,
                r#""ticket":"INC-1","approver":"bob","revoked":{"time":50,"by":"root","reason":"over"}}"#,
            ),
        );
        let end = |grant: &Grant| {
            let entries = Entries::of(grant, &Key::of(&grant.key()));
            let entry = entries.into_iter().find(|entry| entry.table == Table::GrantByEnd).unwrap();
            entry.key.as_str().split('\t').nth(1).unwrap().to_owned()
        };
        let whole = Grant { revoked: None, ..grant.clone() };
        assert!(end(&grant) < end(&whole), "{} {}", end(&grant), end(&whole));
    }

    #[test]
    fn accounts_that_refused_keep_their_stored_form() {
        let unreached = Unreached {
            instance: rule().instance,
            giver: rule().id.to_string(),
            account: "111122223333".parse().unwrap(),
            reason: "no".into(),
            set_revision: 3,
            tries: 1,
            again: Timestamp(9),
        };
        is_stored_as(
            &unreached,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","giver":"rule-0123456789abcdef","#,
                r#""account":"111122223333","reason":"no","set_revision":3,"tries":1,"again":9}"#,
            ),
        );
    }
}
