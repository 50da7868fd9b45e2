//! Attributes for access control: which of a user's attributes become tags of role sessions. They are kept
//! with the settings of their instance; [`crate::session_tags`] reads them when somebody enters an account.

use std::sync::Arc;

use model::{AccessControlAttribute, Instance};
use wire::generated::sso_admin::{Error, types};

use crate::cx::Cx;

/// What is to be kept of a request, if no key is there twice. IAM takes keys that differ in case only for the
/// same.
pub(super) fn read(
    given: types::InstanceAccessControlAttributeConfiguration,
) -> Result<Vec<AccessControlAttribute>, Error> {
    let mut attributes: Vec<AccessControlAttribute> = Vec::new();
    for types::AccessControlAttribute { key, value } in given.access_control_attributes {
        if attributes.iter().any(|before| before.key.eq_ignore_ascii_case(&key)) {
            return Err(Error::validation(format!("the attribute key `{key}` is given twice: give it once")));
        }
        let source = value.source.into_iter().next().unwrap_or_default();
        attributes.push(AccessControlAttribute { key, source });
    }
    Ok(attributes)
}

/// As AWS shows them.
pub(super) fn shown(
    attributes: Vec<AccessControlAttribute>,
) -> types::InstanceAccessControlAttributeConfiguration {
    let shown = |AccessControlAttribute { key, source }| types::AccessControlAttribute {
        key,
        value: types::AccessControlAttributeValue { source: vec![source] },
    };
    types::InstanceAccessControlAttributeConfiguration {
        access_control_attributes: attributes.into_iter().map(shown).collect(),
    }
}

/// An instance that has attributes for access control switched on, and the attributes.
pub(super) async fn of(
    cx: &mut Cx<'_>,
    instance_arn: &str,
) -> Result<(Instance, Vec<AccessControlAttribute>), Error> {
    let mut instance = Arc::unwrap_or_clone(super::organizations_instance(cx, instance_arn).await?);
    let attributes = instance.settings.access_control_attributes.take().ok_or_else(|| {
        let id = super::last_part(instance_arn);
        Error::resource_not_found(format!(
            "Could not find InstanceAccessControlAttributeConfiguration with id {id}"
        ))
    })?;
    Ok((instance, attributes))
}

/// Keeps an instance with these attributes, or without any.
pub(super) async fn put(
    cx: &mut Cx<'_>,
    mut instance: Instance,
    attributes: Option<Vec<AccessControlAttribute>>,
) -> Result<(), Error> {
    instance.settings.access_control_attributes = attributes;
    Ok(cx.tx.put(&instance).await?)
}
