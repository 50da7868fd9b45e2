//! Applications that people reach through an instance, who is assigned to them, the issuers whose tokens they
//! take, and the tokens by which a request is known again.

use crate::access::Principal;
use crate::id::{AccountId, ApplicationId, InstanceId, TokenIssuerId};
use crate::{Tag, Timestamp};

/// An application. Empty texts stand for what is not set.
///
/// Key: `(instance, id)`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Its instance.
    pub instance: InstanceId,
    /// Its id.
    pub id: ApplicationId,
    /// The account that made it; it stands in the ARN.
    pub account: AccountId,
    /// ARN of the provider that it was made under.
    pub provider: String,
    /// 1 to 100 characters, and not unique: AWS's are not either.
    pub name: String,
    /// 0 to 128 characters.
    pub description: String,
    /// Whether people may use it.
    pub enabled: bool,
    /// Whether the portal shows it.
    pub visible: bool,
    /// How the portal leads to it, once that is said.
    pub sign_in: Option<ApplicationSignIn>,
    /// Whether only those may use it who are assigned to it.
    pub assignment_required: bool,
    /// Whether jobs of a user may go on after the user's session ended, once that is said.
    pub background_sessions: Option<bool>,
    /// What it may ask tokens by; one of each kind.
    pub grants: Vec<ApplicationGrant>,
    /// What its tokens may be for, by scope.
    pub scopes: Vec<AccessScope>,
    /// Which IAM principals may act for it: a policy, as JSON.
    pub actor_policy: String,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
    /// The Region that it was made in.
    pub created_from: String,
}

/// How the portal leads to an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationSignIn {
    /// Who begins.
    pub origin: SignInOrigin,
    /// Where the application takes sign-ins; it has to be there when the application begins.
    pub url: String,
}

/// Who begins to sign a user in to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInOrigin {
    /// The instance, with a SAML assertion that nobody asked for.
    IdentityCenter,
    /// The application, at its own URL.
    Application,
}

/// What an application may ask tokens by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApplicationGrant {
    /// By a code that came through the user's browser to one of these URIs.
    AuthorizationCode(Vec<String>),
    /// By a token of another issuer.
    JwtBearer(Vec<AuthorizedIssuer>),
    /// By a refresh token.
    RefreshToken,
    /// By a token of another application.
    TokenExchange,
}

impl ApplicationGrant {
    /// Whether two are of one kind, of which an application has one at most.
    pub fn is_same_kind(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// An issuer whose tokens an application may exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorizedIssuer {
    /// ARN of a trusted token issuer, which may be gone since; empty when none was given.
    pub issuer: String,
    /// Audiences that its tokens may be for.
    pub audiences: Vec<String>,
}

/// A scope that an application's tokens may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessScope {
    /// Such as `redshift:connect`.
    pub scope: String,
    /// ARNs of what the tokens are good at; empty for anything that knows the scope.
    pub targets: Vec<String>,
}

/// A user or a group that may use an application. It stays when the principal is deleted.
///
/// Key: `(instance, application, principal kind, principal id)`. Index: `application_assignment_by_principal`
/// `(instance, principal kind, principal id, application)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationAssignment {
    /// Its instance.
    pub instance: InstanceId,
    /// What.
    pub application: ApplicationId,
    /// Who.
    pub principal: Principal,
    /// When it was made.
    pub created: Timestamp,
}

/// Somebody else who issues tokens (JWT) that applications may exchange for ours.
///
/// Key: `(instance, id)`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedTokenIssuer {
    /// Its instance.
    pub instance: InstanceId,
    /// Its id.
    pub id: TokenIssuerId,
    /// The account that made it; it stands in the ARN.
    pub account: AccountId,
    /// 1 to 255 characters of `[\w+=,.@-]`.
    pub name: String,
    /// Where its OpenID configuration is found; never changes.
    pub issuer_url: String,
    /// The claim that says who the user is.
    pub claim: String,
    /// The attribute of the identity store that the claim is compared with.
    pub attribute: String,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
}

/// A token that a client sent along with a request, so that the same request sent again does nothing more.
///
/// Key: `(account, operation, token)`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientToken {
    /// The account that called.
    pub account: AccountId,
    /// The operation, such as `CreateApplication`.
    pub operation: String,
    /// What the client sent.
    pub token: String,
    /// SHA-256 of the other parameters, in hex.
    pub parameters: String,
    /// ARN of what the request made.
    pub answer: String,
    /// When it is forgotten.
    pub expires: Timestamp,
}

impl Application {
    /// `arn:aws:sso::<account>:application/ssoins-../apl-..`.
    pub fn arn(&self) -> String {
        self.id.arn(&self.account, &self.instance)
    }
}

impl TrustedTokenIssuer {
    /// `arn:aws:sso::<account>:trustedTokenIssuer/ssoins-../tti-..`.
    pub fn arn(&self) -> String {
        self.id.arn(&self.account, &self.instance)
    }
}
