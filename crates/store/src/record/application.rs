//! Applications, their assignments, trusted token issuers, and the tokens of clients' requests.

use model::{
    AccessScope, AccountId, Application, ApplicationAssignment, ApplicationGrant, ApplicationId,
    ApplicationSignIn, AuthorizedIssuer, ClientToken, InstanceId, Principal, SignInOrigin, Tag, Timestamp,
    TokenIssuerId, TrustedTokenIssuer,
};
use serde::{Deserialize, Serialize};

use super::form::{Form, indexes, record, words};
use crate::{Entries, Stored, Table};

record! {
    /// A stored application.
    Application as ApplicationRecord v 1 {
        instance: InstanceId,
        id: ApplicationId,
        account: AccountId,
        provider: String,
        name: String,
        enabled: bool,
        visible: bool,
        assignment_required: bool,
        created: Timestamp,
        created_from: String,
    } unset {
        description: String,
        sign_in: Option<ApplicationSignIn>,
        background_sessions: Option<bool>,
        grants: Vec<ApplicationGrant>,
        scopes: Vec<AccessScope>,
        actor_policy: String,
        tags: Vec<Tag>,
    }
}

record! {
    /// How the portal leads to a stored application.
    ApplicationSignIn as ApplicationSignInRecord { origin: SignInOrigin, } unset { url: String, }
}

words!(SignInOrigin as SignInOriginRecord {
    IdentityCenter = "identity_center",
    Application = "application",
});

record! {
    /// A stored scope of an application.
    AccessScope as AccessScopeRecord { scope: String, } unset { targets: Vec<String>, }
}

record! {
    /// A stored issuer whose tokens an application may exchange.
    AuthorizedIssuer as AuthorizedIssuerRecord { issuer: String, } unset { audiences: Vec<String>, }
}

/// A stored grant of an application.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationGrantRecord {
    /// To these URIs.
    AuthorizationCode(Vec<String>),
    /// By tokens of these issuers.
    JwtBearer(Vec<AuthorizedIssuerRecord>),
    /// By a refresh token.
    RefreshToken,
    /// By a token of another application.
    TokenExchange,
}

impl Form for ApplicationGrant {
    type Record = ApplicationGrantRecord;
    fn to_record(&self) -> ApplicationGrantRecord {
        match self {
            Self::AuthorizationCode(uris) => ApplicationGrantRecord::AuthorizationCode(uris.to_record()),
            Self::JwtBearer(issuers) => ApplicationGrantRecord::JwtBearer(issuers.to_record()),
            Self::RefreshToken => ApplicationGrantRecord::RefreshToken,
            Self::TokenExchange => ApplicationGrantRecord::TokenExchange,
        }
    }
    fn from_record(record: ApplicationGrantRecord) -> Self {
        match record {
            ApplicationGrantRecord::AuthorizationCode(uris) => Self::AuthorizationCode(uris),
            ApplicationGrantRecord::JwtBearer(issuers) => Self::JwtBearer(Form::from_record(issuers)),
            ApplicationGrantRecord::RefreshToken => Self::RefreshToken,
            ApplicationGrantRecord::TokenExchange => Self::TokenExchange,
        }
    }
}

impl Stored for Application {
    type Key = (InstanceId, ApplicationId);
    const TABLE: Table = Table::Applications;

    fn key(&self) -> Self::Key {
        (self.instance.clone(), self.id.clone())
    }
}

record! {
    /// A stored assignment of an application.
    ApplicationAssignment as ApplicationAssignmentRecord v 1 {
        instance: InstanceId,
        application: ApplicationId,
        principal: Principal,
        created: Timestamp,
    }
}

indexes! {
    /// Assignments of applications by principal, then application.
    ApplicationAssignmentByPrincipal of ApplicationAssignment,
        unique (InstanceId, Principal, ApplicationId);
}

impl Stored for ApplicationAssignment {
    type Key = (InstanceId, ApplicationId, Principal);
    const TABLE: Table = Table::ApplicationAssignments;
    const INDEXES: &'static [Table] = &[Table::ApplicationAssignmentByPrincipal];

    fn key(&self) -> Self::Key {
        (self.instance.clone(), self.application.clone(), self.principal.clone())
    }

    fn index(&self, entries: &mut Entries) {
        let Self { instance, application, principal, .. } = self;
        entries.add::<ApplicationAssignmentByPrincipal>((instance, principal, application));
    }
}

record! {
    /// A stored trusted token issuer.
    TrustedTokenIssuer as TrustedTokenIssuerRecord v 1 {
        instance: InstanceId,
        id: TokenIssuerId,
        account: AccountId,
        name: String,
        issuer_url: String,
        claim: String,
        attribute: String,
        created: Timestamp,
    } unset { tags: Vec<Tag>, }
}

impl Stored for TrustedTokenIssuer {
    type Key = (InstanceId, TokenIssuerId);
    const TABLE: Table = Table::TrustedTokenIssuers;

    fn key(&self) -> Self::Key {
        (self.instance.clone(), self.id.clone())
    }
}

record! {
    /// The stored token of a client's request.
    ClientToken as ClientTokenRecord v 1 {
        account: AccountId,
        operation: String,
        token: String,
        parameters: String,
        answer: String,
        expires: Timestamp,
    }
}

impl Stored for ClientToken {
    type Key = (AccountId, String, String);
    const TABLE: Table = Table::ClientTokens;

    fn key(&self) -> Self::Key {
        (self.account.clone(), self.operation.clone(), self.token.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    #[test]
    fn applications_keep_their_stored_form() {
        let application = Application {
            instance: "ssoins-0123456789abcdef".parse().unwrap(),
            id: "apl-0123456789abcdef".parse().unwrap(),
            account: "111122223333".parse().unwrap(),
            provider: "arn:aws:sso::aws:applicationProvider/custom".into(),
            name: "Wiki".into(),
            description: String::new(),
            enabled: true,
            visible: false,
            sign_in: Some(ApplicationSignIn {
                origin: SignInOrigin::Application,
                url: "https://wiki.example".into(),
            }),
            assignment_required: true,
            background_sessions: Some(false),
            grants: vec![
                ApplicationGrant::AuthorizationCode(vec!["https://wiki.example/back".into()]),
                ApplicationGrant::JwtBearer(vec![AuthorizedIssuer {
                    issuer: "arn".into(),
                    audiences: vec!["wiki".into()],
                }]),
                ApplicationGrant::RefreshToken,
                ApplicationGrant::TokenExchange,
            ],
            scopes: vec![AccessScope { scope: "wiki:read".into(), targets: Vec::new() }],
            actor_policy: "{}".into(),
            tags: Vec::new(),
            created: Timestamp(1),
            created_from: "eu-west-1".into(),
        };
        is_stored_as(
            &application,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","id":"apl-0123456789abcdef","#,
                r#""account":"111122223333","provider":"arn:aws:sso::aws:applicationProvider/custom","#,
                r#""name":"Wiki","enabled":true,"visible":false,"assignment_required":true,"created":1,"#,
                r#""created_from":"eu-west-1","#,
                r#""sign_in":{"origin":"application","url":"https://wiki.example"},"#,
                r#""background_sessions":false,"#,
                r#""grants":[{"authorization_code":["https://wiki.example/back"]},"#,
                r#"{"jwt_bearer":[{"issuer":"arn","audiences":["wiki"]}]},"refresh_token","#,
                r#""token_exchange"],"#,
                r#""scopes":[{"scope":"wiki:read"}],"actor_policy":"{}"}"#,
            ),
        );
        let assignment = ApplicationAssignment {
            instance: application.instance,
            application: application.id,
            principal: Principal::read("GROUP", "c4488478-a0e1-700e-3d75-96c6bb641596").unwrap(),
            created: Timestamp(1),
        };
        is_stored_as(
            &assignment,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","application":"apl-0123456789abcdef","#,
                r#""principal":{"group":"c4488478-a0e1-700e-3d75-96c6bb641596"},"created":1}"#,
            ),
        );
    }

    #[test]
    fn issuers_and_client_tokens_keep_their_stored_form() {
        let issuer = TrustedTokenIssuer {
            instance: "ssoins-0123456789abcdef".parse().unwrap(),
            id: "tti-33333333-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            account: "111122223333".parse().unwrap(),
            name: "okta".into(),
            issuer_url: "https://okta.example".into(),
            claim: "email".into(),
            attribute: "emails.value".into(),
            tags: vec![Tag { key: "team".into(), value: "iam".into() }],
            created: Timestamp(1),
        };
        is_stored_as(
            &issuer,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","#,
                r#""id":"tti-33333333-a0e1-700e-3d75-96c6bb641596","account":"111122223333","#,
                r#""name":"okta","issuer_url":"https://okta.example","claim":"email","#,
                r#""attribute":"emails.value","created":1,"tags":[{"key":"team","value":"iam"}]}"#,
            ),
        );
        let token = ClientToken {
            account: issuer.account,
            operation: "CreateApplication".into(),
            token: "t".into(),
            parameters: "00".into(),
            answer: "arn".into(),
            expires: Timestamp(2),
        };
        is_stored_as(
            &token,
            concat!(
                r#"{"v":1,"account":"111122223333","operation":"CreateApplication","token":"t","#,
                r#""parameters":"00","answer":"arn","expires":2}"#,
            ),
        );
    }
}
