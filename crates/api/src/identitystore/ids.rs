//! Ids and ARNs of what an identity store holds. Requests may give either; replies give both.

use std::fmt::Display;
use std::str::FromStr;
use std::sync::Arc;

use model::{GroupId, IdentityStoreId, Instance, MembershipId, UserId};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::types::{MemberId, ResourceType};

use crate::cx::Cx;
use crate::handler::{Resources, Scope};

/// An id of something in an identity store.
pub(super) trait Named: FromStr + Display {
    /// What refusals call it.
    const KIND: ResourceType;
    /// What its ARN calls it.
    const WORD: &'static str;
}

impl Named for UserId {
    const KIND: ResourceType = ResourceType::User;
    const WORD: &'static str = "user";
}

impl Named for GroupId {
    const KIND: ResourceType = ResourceType::Group;
    const WORD: &'static str = "group";
}

impl Named for MembershipId {
    const KIND: ResourceType = ResourceType::GroupMembership;
    const WORD: &'static str = "membership";
}

/// The id that a request gives, alone or in an ARN.
pub(super) fn read<T: Named>(given: &str) -> Result<T, Error> {
    if let Some((before, _)) = given.rsplit_once('/')
        && !before.ends_with(&format!(":::{}", T::WORD))
    {
        return Err(Error::validation(format!("`{given}` is not the ARN of a {}", T::WORD)));
    }
    let id = bare(given);
    id.parse().map_err(|_| super::not_found(T::KIND, id))
}

/// The member that a request gives. Only users can be members.
pub(super) fn read_member(given: &MemberId) -> Result<UserId, Error> {
    match given {
        MemberId::UserId(id) => read(id),
        MemberId::Unknown => Err(Error::validation("`MemberId` needs a `UserId`")),
    }
}

pub(super) fn member(user: &UserId) -> MemberId {
    MemberId::UserId(user.to_string())
}

/// The ARN of `id`.
pub(super) fn arn<T: Named>(id: &T) -> String {
    format!("arn:aws:identitystore:::{}/{id}", T::WORD)
}

/// The ARN of all of a kind, where an operation reads whichever there are.
pub(super) fn every<T: Named>() -> String {
    format!("arn:aws:identitystore:::{}/*", T::WORD)
}

/// The ARN, for policies, of what a request gives by id or ARN.
pub(super) fn arn_of<T: Named>(given: &str) -> String {
    format!("arn:aws:identitystore:::{}/{}", T::WORD, bare(given))
}

/// The same for a member.
pub(super) fn arn_of_member(given: &MemberId) -> String {
    match given {
        MemberId::UserId(id) => arn_of::<UserId>(id),
        MemberId::Unknown => every::<UserId>(),
    }
}

fn bare(given: &str) -> &str {
    given.rsplit_once('/').map_or(given, |(_, id)| id)
}

/// The identity store as a resource, and all else that a request names is in it. It belongs to the management
/// account, or to the owner of its account instance, whatever account an ARN names.
pub(super) fn on_store(given: &str, scope: &Scope) -> Resources {
    let account = &scope.management_account;
    Resources::of_instance(format!("arn:aws:identitystore::{account}:identitystore/{}", bare(given)))
}

/// The instance whose identity store a request gives, if the caller may see it.
pub(super) async fn instance(cx: &mut Cx<'_>, given: &str) -> Result<Arc<Instance>, Error> {
    let id = bare(given);
    let found = match id.parse::<IdentityStoreId>() {
        Ok(id) => cx.visible_store(&id).await?,
        Err(_) => None,
    };
    // An ARN has to be right in every part: another account's store is not ours under the same id.
    let found = found.filter(|instance| {
        let owned = format!(":identitystore::{}:identitystore/{id}", instance.owner);
        given == id || given.ends_with(&owned)
    });
    found.ok_or_else(|| super::not_found(ResourceType::IdentityStore, id))
}

/// The identity store that a request gives, if the caller may see it.
pub(super) async fn store(cx: &mut Cx<'_>, given: &str) -> Result<IdentityStoreId, Error> {
    Ok(instance(cx, given).await?.identity_store_id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "c4488478-a0e1-700e-3d75-96c6bb641596";

    #[test]
    fn an_id_is_read_from_its_arn_of_any_partition() {
        let id: UserId = ID.parse().unwrap();
        for given in [ID.to_owned(), arn(&id), arn(&id).replace("arn:aws:", "arn:aws-cn:")] {
            assert_eq!(read::<UserId>(&given).unwrap(), id, "{given}");
            assert_eq!(arn_of::<UserId>(&given), arn(&id), "{given}");
        }
    }

    #[test]
    fn an_arn_of_something_else_is_refused() {
        let given = format!("arn:aws:identitystore:::group/{ID}");
        let error = read::<UserId>(&given).unwrap_err();
        assert!(matches!(error, Error::ValidationException(_)), "{error}");
        assert!(read::<GroupId>(&given).is_ok());
    }

    #[test]
    fn an_id_of_no_form_is_of_nobody() {
        let error = read::<UserId>(&ID.to_uppercase()).unwrap_err();
        assert_eq!(error.to_string(), "ResourceNotFoundException: USER not found.");
    }
}
