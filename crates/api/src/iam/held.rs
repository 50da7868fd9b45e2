//! Policies that roles, users and groups hold: those inside them, and the managed ones attached to them.

use model::Quota;
use policy::Kind;
use wire::generated::iam::Error;
use wire::generated::iam::types::AttachedPolicy;

use super::{document, policies, roles};
use crate::cx::Cx;
use crate::page;

/// What holds policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    Role,
    User,
    Group,
}

impl Holder {
    /// Its word in IAM's ids and texts.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::User => "user",
            Self::Group => "group",
        }
    }

    /// Policies inside one holder together, white space not counted (IAM quotas).
    pub(super) fn inline_chars_max(self) -> usize {
        match self {
            Self::Role => 10_240,
            Self::User => 2048,
            Self::Group => 5120,
        }
    }

    /// Managed policies attached to one holder, by the name of the quota. For roles it can be raised, and
    /// counts for what permission sets bring to them too.
    pub(super) async fn attached_max(self, cx: &mut Cx<'_>) -> Result<(&'static str, usize), Error> {
        Ok(match self {
            Self::Role => {
                let settings = cx.home_instance().await?.map(|instance| instance.settings.clone());
                ("PoliciesPerRole", settings.unwrap_or_default().quota(Quota::ManagedPoliciesPerRole))
            }
            Self::User => ("PoliciesPerUser", 10),
            Self::Group => ("PoliciesPerGroup", 10),
        })
    }

    /// Puts a policy inside the holder `owner`, new or in the place of the one of its name.
    pub(super) fn put(
        self,
        owner: &str,
        held: &mut Vec<(String, String)>,
        name: String,
        text: String,
    ) -> Result<(), Error> {
        document::check(&text, Kind::Identity)?;
        match held.iter_mut().find(|(held, _)| *held == name) {
            Some((_, there)) => *there = text,
            None => held.push((name, text)),
        }
        let size: usize = held.iter().map(|(_, text)| Kind::Identity.size_of(text)).sum();
        if size > self.inline_chars_max() {
            return Err(Error::limit_exceeded(format!(
                "Maximum policy size of {} bytes exceeded for {} {owner}",
                self.inline_chars_max(),
                self.word()
            )));
        }
        Ok(())
    }

    /// The policy of this name inside a holder.
    pub(super) fn get<'a>(
        self,
        held: &'a [(String, String)],
        name: &str,
    ) -> Result<&'a (String, String), Error> {
        held.iter().find(|(held, _)| held == name).ok_or_else(|| self.no_inline_policy(name))
    }

    /// Takes the policy of this name out of a holder.
    pub(super) fn take(self, held: &mut Vec<(String, String)>, name: &str) -> Result<(), Error> {
        let before = held.len();
        held.retain(|(held, _)| held != name);
        if held.len() == before { Err(self.no_inline_policy(name)) } else { Ok(()) }
    }

    fn no_inline_policy(self, name: &str) -> Error {
        Error::no_such_entity(format!("The {} policy with name {name} cannot be found.", self.word()))
    }

    /// Attaches a managed policy to a holder; says whether that changes anything.
    pub(super) async fn attach(
        self,
        cx: &mut Cx<'_>,
        held: &mut Vec<String>,
        arn: String,
    ) -> Result<bool, Error> {
        policies::must_be_attachable(cx, &arn).await?;
        if held.contains(&arn) {
            return Ok(false);
        }
        let (quota, most) = self.attached_max(cx).await?;
        if held.len() >= most {
            return Err(roles::quota(quota, most));
        }
        held.push(arn);
        Ok(true)
    }
}

/// Detaches a managed policy.
pub(super) fn detach(held: &mut Vec<String>, arn: &str) -> Result<(), Error> {
    let before = held.len();
    held.retain(|held| held != arn);
    if held.len() == before {
        return Err(Error::no_such_entity(format!("Policy {arn} was not found.")));
    }
    Ok(())
}

/// Refuses the end of an entity that still holds policies.
pub(super) fn must_hold_none(inline: &[(String, String)], attached: &[String]) -> Result<(), Error> {
    if !attached.is_empty() {
        return Err(Error::delete_conflict("Cannot delete entity, must detach all policies first."));
    }
    if !inline.is_empty() {
        return Err(Error::delete_conflict("Cannot delete entity, must delete policies first."));
    }
    Ok(())
}

/// A page of the names of policies inside a holder.
pub(super) fn names(
    held: &[(String, String)],
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<(Vec<String>, Option<String>), Error> {
    let names = held.iter().map(|(name, _)| name.clone());
    Ok(page::of_list(names, String::clone, marker, max_items)?)
}

/// A page of the attached policies whose path begins with `prefix`, by name.
pub(super) fn attached(
    held: &[String],
    prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<(Vec<AttachedPolicy>, Option<String>), Error> {
    let prefix = prefix.unwrap_or("/");
    let wanted = held.iter().filter(|arn| path_and_name(arn).starts_with(prefix));
    let attached = wanted.map(|arn| AttachedPolicy {
        policy_name: arn.rsplit('/').next().map(str::to_owned),
        policy_arn: Some(arn.clone()),
    });
    let key = |policy: &AttachedPolicy| {
        // Two policies of one name, AWS's and the account's own, are still two.
        let (name, arn) = (policy.policy_name.as_deref(), policy.policy_arn.as_deref());
        format!("{} {}", name.unwrap_or_default(), arn.unwrap_or_default())
    };
    Ok(page::of_list(attached, key, marker, max_items)?)
}

/// What follows `:policy` in an ARN.
fn path_and_name(arn: &str) -> &str {
    arn.split_once(":policy").map_or("", |(_, rest)| rest)
}
