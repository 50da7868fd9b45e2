//! `/start/keys`: temporary credentials for one role. Each look issues new ones, and leaves its event.

use fault::Context as _;
use http::StatusCode;
use model::Timestamp;
use wire::ServiceError as _;
use wire::generated::sso::{op, types};
use wire::generated::vestibule::types::{AccountAccess, DescribeSessionResponse};

use super::portal;
use crate::pages::keys::{Credentials, KeysPage};
use crate::pages::notice::Notice;
use crate::profile::{Portal, Role, profiles};
use crate::visit::{Answer, Member, Stop, Visit};

/// The page.
pub(crate) async fn show(visit: &Visit<'_>) -> Answer {
    let member = visit.member().await?;
    let query = visit.query()?;
    let wanted = query.get("account_id").zip(query.get("role_name"));
    let (account_id, role_name) = wanted.ok_or(Stop::Notice(Notice::NotFound))?;
    let asked = types::GetRoleCredentialsRequest {
        account_id: account_id.to_owned(),
        role_name: role_name.to_owned(),
        ..Default::default()
    };
    let issued = visit.call::<op::GetRoleCredentials>(member.presented(), asked).await;
    let issued = issued.map_err(|error| match error.code() {
        "ForbiddenException" | "InvalidRequestException" | "ResourceNotFoundException" => {
            Notice::NoSuchRole.into()
        }
        _ => visit.refused(&error),
    })?;
    // All of them: a profile is named so that none of their others has its name.
    let roles = portal::accounts(visit, &member).await?.into_iter().flat_map(roles);
    let mut profiles = profiles(roles).into_iter();
    let found = profiles.find(|(role, _)| role.account_id == account_id && role.role_name == role_name);
    let (role, profile) = found.ok_or(Stop::Notice(Notice::NoSuchRole))?;
    let (keys, expires) = read(issued)?;
    let seconds = expires.0.saturating_sub(visit.app.clock.now().0) / 1000;
    let ends = (expires.to_rfc3339(), u64::try_from(seconds).unwrap_or_default());
    let (hall, searched) = (visit.hall(&member), query.get("q").unwrap_or_default());
    let portal = described(visit, &member);
    let page = KeysPage::new(hall, searched, &role.account_name, &portal, profile, &keys, ends);
    visit.page(StatusCode::OK, &page)
}

fn read(issued: types::GetRoleCredentialsResponse) -> fault::Result<(Credentials, Timestamp)> {
    let issued = issued.role_credentials.fault("credentials were issued without themselves")?;
    let keys = Credentials {
        access_key_id: issued.access_key_id.fault("credentials without an id")?,
        secret_access_key: issued.secret_access_key.fault("credentials without a secret")?,
        session_token: issued.session_token.fault("credentials without a token")?,
    };
    Ok((keys, Timestamp(issued.expiration.fault("credentials without an end")?)))
}

/// What clients have to know of this portal.
fn described(visit: &Visit<'_>, member: &Member<'_>) -> Portal {
    let DescribeSessionResponse { issuer_url, region, .. } = member.session.clone();
    Portal::new(issuer_url, region, visit.app.deployment.public_url.clone())
}

fn roles(account: AccountAccess) -> impl Iterator<Item = Role> {
    let AccountAccess { account_name, account_id, role_names, .. } = account;
    role_names.into_iter().map(move |role_name| Role {
        account_name: account_name.clone(),
        account_id: account_id.clone(),
        role_name,
    })
}
