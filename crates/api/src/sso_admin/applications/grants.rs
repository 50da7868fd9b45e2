//! Grants of an application: by what it may ask for tokens, at most one of each kind.

use model::{Application, ApplicationGrant, AuthorizedIssuer};
use wire::generated::sso_admin::{Error, types};

/// A grant of this kind, with nothing in it.
pub(super) fn kind(given: &types::GrantType) -> Result<ApplicationGrant, Error> {
    match given {
        types::GrantType::AuthorizationCode => Ok(ApplicationGrant::AuthorizationCode(Vec::new())),
        types::GrantType::UrnIetfParamsOauthGrantTypeJwtBearer => Ok(ApplicationGrant::JwtBearer(Vec::new())),
        types::GrantType::RefreshToken => Ok(ApplicationGrant::RefreshToken),
        types::GrantType::UrnIetfParamsOauthGrantTypeTokenExchange => Ok(ApplicationGrant::TokenExchange),
        types::GrantType::Unknown(other) => Err(Error::validation(format!("`{other}` is no type of grant"))),
    }
}

/// What is kept of a grant that has to be of this kind.
pub(super) fn read(kind_given: &types::GrantType, given: types::Grant) -> Result<ApplicationGrant, Error> {
    let grant = match given {
        types::Grant::AuthorizationCode(grant) => {
            ApplicationGrant::AuthorizationCode(grant.redirect_uris.unwrap_or_default())
        }
        types::Grant::JwtBearer(grant) => {
            let issuers = grant.authorized_token_issuers.unwrap_or_default();
            ApplicationGrant::JwtBearer(issuers.into_iter().map(issuer).collect())
        }
        types::Grant::RefreshToken(_) => ApplicationGrant::RefreshToken,
        types::Grant::TokenExchange(_) => ApplicationGrant::TokenExchange,
        types::Grant::Unknown => return Err(Error::validation("`Grant` must have a member")),
    };
    if !grant.is_same_kind(&kind(kind_given)?) {
        return Err(Error::validation(format!(
            "`Grant` must be of the type that `GrantType` says: {kind_given}"
        )));
    }
    Ok(grant)
}

fn issuer(given: types::AuthorizedTokenIssuer) -> AuthorizedIssuer {
    AuthorizedIssuer {
        issuer: given.trusted_token_issuer_arn.unwrap_or_default(),
        audiences: given.authorized_audiences.unwrap_or_default(),
    }
}

/// The grant of a kind that an application has.
pub(super) fn find<'a>(
    application: &'a Application,
    kind_given: &types::GrantType,
) -> Result<&'a ApplicationGrant, Error> {
    let kind = kind(kind_given)?;
    let found = application.grants.iter().find(|grant| grant.is_same_kind(&kind));
    found.ok_or_else(|| {
        let application = &application.id;
        Error::resource_not_found(format!("the application {application} has no grant of type {kind_given}"))
    })
}

/// A grant as AWS shows it, with its type.
pub(super) fn shown(grant: &ApplicationGrant) -> types::GrantItem {
    let (grant_type, grant) = match grant {
        ApplicationGrant::AuthorizationCode(uris) => (
            types::GrantType::AuthorizationCode,
            types::Grant::AuthorizationCode(types::AuthorizationCodeGrant {
                redirect_uris: unless_empty(uris.clone()),
            }),
        ),
        ApplicationGrant::JwtBearer(issuers) => (
            types::GrantType::UrnIetfParamsOauthGrantTypeJwtBearer,
            types::Grant::JwtBearer(types::JwtBearerGrant {
                authorized_token_issuers: unless_empty(issuers.iter().map(shown_issuer).collect()),
            }),
        ),
        ApplicationGrant::RefreshToken => {
            (types::GrantType::RefreshToken, types::Grant::RefreshToken(types::RefreshTokenGrant {}))
        }
        ApplicationGrant::TokenExchange => (
            types::GrantType::UrnIetfParamsOauthGrantTypeTokenExchange,
            types::Grant::TokenExchange(types::TokenExchangeGrant {}),
        ),
    };
    types::GrantItem { grant_type, grant }
}

fn shown_issuer(issuer: &AuthorizedIssuer) -> types::AuthorizedTokenIssuer {
    types::AuthorizedTokenIssuer {
        trusted_token_issuer_arn: (!issuer.issuer.is_empty()).then(|| issuer.issuer.clone()),
        authorized_audiences: unless_empty(issuer.audiences.clone()),
    }
}

/// The models allow none of these lists to be empty.
pub(super) fn unless_empty<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
