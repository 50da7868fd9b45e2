//! Tags: what carries them, and how many it may carry.

use std::sync::Arc;

use model::{
    Application, ApplicationId, Instance, InstanceId, PermissionSet, Tag, TokenIssuerId, TrustedTokenIssuer,
    limits,
};
use wire::generated::sso_admin::{Error, types};

use super::{applications, trusted_token_issuers};
use crate::cx::Cx;
use crate::tagging;

/// What a tag operation is about.
pub(super) enum Tagged {
    Instance(Arc<Instance>),
    Set(Box<PermissionSet>),
    Application(Arc<Application>),
    Issuer(Arc<TrustedTokenIssuer>),
}

impl Tagged {
    /// The resource under an ARN, which has to be of the instance if that is given too.
    pub(super) async fn find(cx: &mut Cx<'_>, instance_arn: Option<&str>, arn: &str) -> Result<Self, Error> {
        if let Some((instance, _)) = super::set_id(arn) {
            let of = instance_arn.map_or_else(|| instance.arn(), str::to_owned);
            return Ok(Self::Set(Box::new(super::set(cx, &of, arn).await?)));
        }
        let is_of = |instance: &InstanceId| instance_arn.is_none_or(|of| of == instance.arn());
        let not_found = || Error::resource_not_found(format!("Could not find resource {arn}"));
        if let Some((_, instance, _)) = ApplicationId::from_arn(arn) {
            is_of(&instance).then_some(()).ok_or_else(not_found)?;
            return Ok(Self::Application(applications::find(cx, arn).await?));
        }
        if let Some((_, instance, _)) = TokenIssuerId::from_arn(arn) {
            is_of(&instance).then_some(()).ok_or_else(not_found)?;
            return Ok(Self::Issuer(trusted_token_issuers::find(cx, arn).await?));
        }
        let instance = super::instance_id(arn).filter(is_of);
        instance.ok_or_else(not_found)?;
        Ok(Self::Instance(super::instance(cx, arn).await?))
    }

    /// Its tags.
    pub(super) fn tags(&self) -> &[Tag] {
        match self {
            Self::Instance(instance) => &instance.tags,
            Self::Set(set) => &set.tags,
            Self::Application(application) => &application.tags,
            Self::Issuer(issuer) => &issuer.tags,
        }
    }

    /// Keeps it with other tags. Roles are not made of them, so none is behind after this.
    pub(super) async fn put(self, cx: &mut Cx<'_>, tags: Vec<Tag>) -> Result<(), Error> {
        match self {
            Self::Instance(instance) => {
                cx.tx.put(&Instance { tags, ..Arc::unwrap_or_clone(instance) }).await?
            }
            Self::Set(set) => cx.tx.put(&PermissionSet { tags, ..*set }).await?,
            Self::Application(application) => {
                cx.tx.put(&Application { tags, ..Arc::unwrap_or_clone(application) }).await?
            }
            Self::Issuer(issuer) => {
                cx.tx.put(&TrustedTokenIssuer { tags, ..Arc::unwrap_or_clone(issuer) }).await?
            }
        }
        Ok(())
    }
}

/// The tags that something has after these were put on it, each in place of one of the same key.
pub(super) fn with(held: &[Tag], given: Vec<types::Tag>) -> Result<Vec<Tag>, Error> {
    for (at, tag) in given.iter().enumerate() {
        if tagging::is_reserved(&tag.key) {
            return Err(Error::validation(format!(
                "the tag key `{}` begins with `aws:`: take another",
                tag.key
            )));
        }
        if given.iter().take(at).any(|before| before.key == tag.key) {
            return Err(Error::validation(format!("the tag key `{}` is given twice: give it once", tag.key)));
        }
    }
    let tags = tagging::with(held, given.into_iter().map(|tag| (tag.key, tag.value)));
    if tags.len() > limits::TAGS_MAX {
        return Err(Error::service_quota_exceeded(format!(
            "a resource can have {} tags, not {}: remove some first",
            limits::TAGS_MAX,
            tags.len()
        )));
    }
    Ok(tags)
}
