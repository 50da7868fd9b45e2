//! Assignment rules and grants as a file declares them.

use model::{TagCondition, Timestamp};

use super::super::yaml::{Kind, Node};
use super::{At, Fields, Reader};

#[derive(Clone, Debug, PartialEq)]
pub(in super::super) struct AssignmentRule {
    pub(in super::super) at: At,
    pub(in super::super) name: String,
    pub(in super::super) description: String,
    /// Whether it is a user, and the name.
    pub(in super::super) principal: (bool, String),
    pub(in super::super) permission_set: String,
    pub(in super::super) whole_organization: bool,
    /// Paths of names from the root, or ids.
    pub(in super::super) units: Vec<(At, String)>,
    pub(in super::super) account_tags: Vec<TagCondition>,
    pub(in super::super) account_names: Vec<String>,
    /// Names or ids.
    pub(in super::super) except_accounts: Vec<(At, String)>,
    pub(in super::super) except_units: Vec<(At, String)>,
    pub(in super::super) include_management_account: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(in super::super) struct Grant {
    pub(in super::super) at: At,
    /// Whether it is to a user, and the name.
    pub(in super::super) principal: (bool, String),
    pub(in super::super) permission_set: String,
    pub(in super::super) account: String,
    pub(in super::super) from: Timestamp,
    pub(in super::super) until: Timestamp,
    pub(in super::super) reason: String,
    pub(in super::super) ticket: String,
    pub(in super::super) approver: String,
}

impl Reader {
    pub(super) fn assignment_rule(&mut self, node: &Node, at: At) -> Option<AssignmentRule> {
        let mut fields = self.fields(node, at.clone());
        let (name, permission_set) =
            (self.required(&mut fields, "name"), self.required(&mut fields, "permission_set"));
        let principal = self.principal(&mut fields, &at);
        let description = self.text(&mut fields, "description").unwrap_or_default();
        let whole_organization = self.flag(&mut fields, "whole_organization").unwrap_or_default();
        let units = self.texts(&mut fields, "units").unwrap_or_default();
        let account_tags = self.tag_conditions(&mut fields);
        let names = self.texts(&mut fields, "account_names").unwrap_or_default();
        let except_accounts = self.texts(&mut fields, "except_accounts").unwrap_or_default();
        let except_units = self.texts(&mut fields, "except_units").unwrap_or_default();
        let management = self.flag(&mut fields, "include_management_account").unwrap_or_default();
        self.finish(fields);
        Some(AssignmentRule {
            at,
            name: name?,
            description,
            principal: principal?,
            permission_set: permission_set?,
            whole_organization,
            units,
            account_tags,
            account_names: names.into_iter().map(|(_, name)| name).collect(),
            except_accounts,
            except_units,
            include_management_account: management,
        })
    }

    pub(super) fn grant(&mut self, node: &Node, at: At) -> Option<Grant> {
        let mut fields = self.fields(node, at.clone());
        let principal = self.principal(&mut fields, &at);
        let permission_set = self.required(&mut fields, "permission_set");
        let account = self.required(&mut fields, "account");
        let (from, until) = (self.moment(&mut fields, "from"), self.moment(&mut fields, "until"));
        let mut words = |key: &str| self.text(&mut fields, key).unwrap_or_default();
        let (reason, ticket, approver) = (words("reason"), words("ticket"), words("approver"));
        self.finish(fields);
        Some(Grant {
            at,
            principal: principal?,
            permission_set: permission_set?,
            account: account?,
            from: from?,
            until: until?,
            reason,
            ticket,
            approver,
        })
    }

    /// A moment in ISO 8601.
    fn moment(&mut self, fields: &mut Fields<'_>, key: &str) -> Option<Timestamp> {
        let at = fields.at.clone();
        let text = self.required(fields, key)?;
        let moment = wire::Timestamp::from_iso8601(&text);
        if moment.is_none() {
            self.wrongs.push(at.wrong(format!(
                "`{text}` is no moment: write `{key}` in ISO 8601, such as \"2026-12-24T18:00:00Z\""
            )));
        }
        moment.map(|moment| Timestamp(moment.millis()))
    }

    /// Keys with a list of values, of which the account has one; none stands for any.
    fn tag_conditions(&mut self, fields: &mut Fields<'_>) -> Vec<TagCondition> {
        let Some((at, node)) = fields.take("account_tags") else { return Vec::new() };
        let Kind::Map(entries) = &node.kind else {
            self.wrongs.push(at.wrong("expected a mapping of tag keys to lists of values"));
            return Vec::new();
        };
        let mut conditions = Vec::new();
        for (key, place, value) in entries {
            let at = At { place: *place, path: at.path.clone() };
            let mut one = Fields { at, entries: vec![(key.as_str(), *place, value)] };
            let values = self.texts(&mut one, key).unwrap_or_default();
            let values = values.into_iter().map(|(_, value)| value).collect();
            conditions.push(TagCondition { key: key.clone(), values });
        }
        conditions
    }
}
