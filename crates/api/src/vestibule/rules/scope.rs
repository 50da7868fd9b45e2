//! A rule's scope: its form in requests and answers, and what must hold for it.

use std::str::FromStr;

use model::{BadId, Organization, OrganizationalUnit, ParentId, RuleScope, TagCondition};
use wire::generated::vestibule::{Error, types};

use crate::cx::Cx;

/// The scope that a request gives. That it is everything has to be said, so that no condition is left out by
/// mistake.
pub(super) fn read(given: types::RuleScope) -> Result<RuleScope, Error> {
    let whole = given.whole_organization.unwrap_or_default();
    let tag = |tag: types::AccountTagCondition| TagCondition {
        key: tag.key,
        values: tag.values.unwrap_or_default(),
    };
    let scope = RuleScope {
        under: ids(given.organizational_unit_ids)?,
        tags: given.account_tags.unwrap_or_default().into_iter().map(tag).collect(),
        names: given.account_name_patterns.unwrap_or_default(),
        except_accounts: ids(given.excluded_account_ids)?,
        except_under: ids(given.excluded_organizational_unit_ids)?,
        management: given.include_management_account.unwrap_or_default(),
    };
    match (whole, is_everywhere(&scope)) {
        (true, false) => Err(Error::validation(
            "`WholeOrganization` stands for a scope without `OrganizationalUnitIds`, `AccountTags` and \
             `AccountNamePatterns`: give the one or the others",
        )),
        (false, true) => Err(Error::validation(
            "the scope has no condition: give `OrganizationalUnitIds`, `AccountTags` or \
             `AccountNamePatterns`, or say `WholeOrganization` if it is meant to cover every account",
        )),
        _ => Ok(scope),
    }
}

/// The scope as answers have it: given back, it is the same again.
pub(super) fn shown(scope: &RuleScope) -> types::RuleScope {
    let tag = |tag: &TagCondition| types::AccountTagCondition {
        key: tag.key.clone(),
        values: given(tag.values.clone()),
    };
    types::RuleScope {
        whole_organization: is_everywhere(scope).then_some(true),
        organizational_unit_ids: given(texts(&scope.under)),
        account_tags: given(scope.tags.iter().map(tag).collect()),
        account_name_patterns: given(scope.names.clone()),
        excluded_account_ids: given(texts(&scope.except_accounts)),
        excluded_organizational_unit_ids: given(texts(&scope.except_under)),
        include_management_account: scope.management.then_some(true),
    }
}

/// A unit that is not there is more likely mistyped than meant.
pub(super) async fn check(cx: &mut Cx<'_>, scope: &RuleScope) -> Result<(), Error> {
    let organization = cx.organization().await?;
    for parent in scope.under.iter().chain(&scope.except_under) {
        let exists = match parent {
            ParentId::Root(id) => organization.as_deref().is_some_and(|it: &Organization| it.root_id == *id),
            ParentId::Ou(id) => cx.tx.exists::<OrganizationalUnit>(id).await?,
        };
        if !exists {
            return Err(Error::resource_not_found(format!("there is no organizational unit `{parent}`")));
        }
    }
    Ok(())
}

/// Whether nothing narrows it but exclusions.
pub(in super::super) fn is_everywhere(scope: &RuleScope) -> bool {
    scope.under.is_empty() && scope.tags.is_empty() && scope.names.is_empty()
}

fn ids<T: FromStr<Err = BadId>>(given: Option<Vec<String>>) -> Result<Vec<T>, Error> {
    let read = |text: String| text.parse().map_err(|bad: BadId| Error::validation(bad.to_string()));
    given.unwrap_or_default().into_iter().map(read).collect()
}

fn texts<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

fn given<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
