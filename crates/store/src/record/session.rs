//! Portal sessions, tokens and the OAuth grants under them.

use model::{
    AuthorizationCode, DeviceGrant, DeviceState, IdentityStoreId, InstanceId, PortalSession, SessionId,
    SessionState, Timestamp, Token, TokenKind, UserId,
};
use serde::{Deserialize, Serialize};

use super::form::{Form, indexes, record, words};
use crate::{Entries, Stored, Table};

record! {
    /// A stored portal session.
    PortalSession as PortalSessionRecord v 1 {
        id: SessionId,
        instance: InstanceId,
        store: IdentityStoreId,
        user: UserId,
        state: SessionState,
        created: Timestamp,
        expires: Timestamp,
        address: String,
    }
}

words! {
    SessionState as SessionStateRecord { Active = "active", SignedOut = "signed_out", Revoked = "revoked", }
}

indexes! {
    /// Portal sessions by user.
    SessionByUser of PortalSession, shared (IdentityStoreId, UserId);
    /// Tokens by session.
    TokenBySession of Token, shared (SessionId,);
    /// Device authorizations by the hash of their user code.
    DeviceByUserCode of DeviceGrant, unique (String,);
}

impl Stored for PortalSession {
    type Key = SessionId;
    const TABLE: Table = Table::PortalSessions;
    const INDEXES: &'static [Table] = &[Table::SessionByUser];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<SessionByUser>((&self.store, &self.user));
    }
}

words! { TokenKind as TokenKindRecord { Cookie = "cookie", Access = "access", Refresh = "refresh", } }

record! {
    /// A stored token, by its hash.
    Token as TokenRecord v 1 {
        hash: String,
        kind: TokenKind,
        session: SessionId,
        expires: Timestamp,
    } unset {
        client_id: String,
        scopes: Vec<String>,
    }
}

impl Stored for Token {
    type Key = String;
    const TABLE: Table = Table::Tokens;
    const INDEXES: &'static [Table] = &[Table::TokenBySession];

    fn key(&self) -> Self::Key {
        self.hash.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<TokenBySession>((&self.session,));
    }
}

record! {
    /// A stored device authorization.
    DeviceGrant as DeviceGrantRecord v 1 {
        code_hash: String,
        user_code_hash: String,
        client_id: String,
        client_name: String,
        address: String,
        state: DeviceState,
        polls: u32,
        expires: Timestamp,
    } unset {
        scopes: Vec<String>,
        polled: Option<Timestamp>,
    }
}

/// Where a stored device authorization is.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceStateRecord {
    /// Nobody has answered yet.
    Pending,
    /// Allowed by the user of this session.
    Approved(<SessionId as Form>::Record),
    /// Denied.
    Denied,
}

impl Form for DeviceState {
    type Record = DeviceStateRecord;
    fn to_record(&self) -> DeviceStateRecord {
        match self {
            Self::Pending => DeviceStateRecord::Pending,
            Self::Approved(session) => DeviceStateRecord::Approved(session.to_record()),
            Self::Denied => DeviceStateRecord::Denied,
        }
    }
    fn from_record(record: DeviceStateRecord) -> Self {
        match record {
            DeviceStateRecord::Pending => Self::Pending,
            DeviceStateRecord::Approved(session) => Self::Approved(Form::from_record(session)),
            DeviceStateRecord::Denied => Self::Denied,
        }
    }
}

impl Stored for DeviceGrant {
    type Key = String;
    const TABLE: Table = Table::DeviceGrants;
    const INDEXES: &'static [Table] = &[Table::DeviceByUserCode];

    fn key(&self) -> Self::Key {
        self.code_hash.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<DeviceByUserCode>((&self.user_code_hash,));
    }
}

record! {
    /// A stored authorization code, by its hash.
    AuthorizationCode as AuthorizationCodeRecord v 1 {
        code_hash: String,
        client_id: String,
        redirect_uri: String,
        code_challenge: String,
        session: SessionId,
        expires: Timestamp,
    } unset { scopes: Vec<String>, }
}

impl Stored for AuthorizationCode {
    type Key = String;
    const TABLE: Table = Table::AuthorizationCodes;

    fn key(&self) -> Self::Key {
        self.code_hash.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    fn session() -> PortalSession {
        PortalSession {
            id: "44444444-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            instance: "ssoins-0123456789abcdef".parse().unwrap(),
            store: "d-0123456789".parse().unwrap(),
            user: "c4488478-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            state: SessionState::Active,
            created: Timestamp(1),
            expires: Timestamp(2),
            address: "::1".into(),
        }
    }

    #[test]
    fn sessions_and_tokens_keep_their_stored_form() {
        is_stored_as(
            &session(),
            concat!(
                r#"{"v":1,"id":"44444444-a0e1-700e-3d75-96c6bb641596","#,
                r#""instance":"ssoins-0123456789abcdef","store":"d-0123456789","#,
                r#""user":"c4488478-a0e1-700e-3d75-96c6bb641596","state":"active","created":1,"#,
                r#""expires":2,"address":"::1"}"#,
            ),
        );
        is_stored_as(
            &PortalSession { state: SessionState::SignedOut, ..session() },
            concat!(
                r#"{"v":1,"id":"44444444-a0e1-700e-3d75-96c6bb641596","#,
                r#""instance":"ssoins-0123456789abcdef","store":"d-0123456789","#,
                r#""user":"c4488478-a0e1-700e-3d75-96c6bb641596","state":"signed_out","created":1,"#,
                r#""expires":2,"address":"::1"}"#,
            ),
        );
        is_stored_as(
            &PortalSession { state: SessionState::Revoked, ..session() },
            concat!(
                r#"{"v":1,"id":"44444444-a0e1-700e-3d75-96c6bb641596","#,
                r#""instance":"ssoins-0123456789abcdef","store":"d-0123456789","#,
                r#""user":"c4488478-a0e1-700e-3d75-96c6bb641596","state":"revoked","created":1,"#,
                r#""expires":2,"address":"::1"}"#,
            ),
        );
        let token = |kind, client: &str, scopes: &[&str]| Token {
            hash: "ab".into(),
            kind,
            session: session().id,
            client_id: client.into(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            expires: Timestamp(2),
        };
        is_stored_as(
            &token(TokenKind::Cookie, "", &[]),
            concat!(
                r#"{"v":1,"hash":"ab","kind":"cookie","session":"44444444-a0e1-700e-3d75-96c6bb641596","#,
                r#""expires":2}"#,
            ),
        );
        is_stored_as(
            &token(TokenKind::Access, "c", &["sso:account:access"]),
            concat!(
                r#"{"v":1,"hash":"ab","kind":"access","session":"44444444-a0e1-700e-3d75-96c6bb641596","#,
                r#""expires":2,"client_id":"c","scopes":["sso:account:access"]}"#,
            ),
        );
        is_stored_as(
            &token(TokenKind::Refresh, "c", &[]),
            concat!(
                r#"{"v":1,"hash":"ab","kind":"refresh","#,
                r#""session":"44444444-a0e1-700e-3d75-96c6bb641596","expires":2,"client_id":"c"}"#,
            ),
        );
    }

    #[test]
    fn grants_keep_their_stored_form() {
        let grant = |state, polled| DeviceGrant {
            code_hash: "ab".into(),
            user_code_hash: "cd".into(),
            client_id: "c".into(),
            client_name: "cli".into(),
            scopes: vec!["sso:account:access".into()],
            address: "::1".into(),
            state,
            polled,
            polls: 1,
            expires: Timestamp(2),
        };
        is_stored_as(
            &grant(DeviceState::Pending, None),
            concat!(
                r#"{"v":1,"code_hash":"ab","user_code_hash":"cd","client_id":"c","client_name":"cli","#,
                r#""address":"::1","state":"pending","polls":1,"expires":2,"#,
                r#""scopes":["sso:account:access"]}"#,
            ),
        );
        is_stored_as(
            &grant(DeviceState::Approved(session().id), Some(Timestamp(1))),
            concat!(
                r#"{"v":1,"code_hash":"ab","user_code_hash":"cd","client_id":"c","client_name":"cli","#,
                r#""address":"::1","state":{"approved":"44444444-a0e1-700e-3d75-96c6bb641596"},"#,
                r#""polls":1,"expires":2,"scopes":["sso:account:access"],"polled":1}"#,
            ),
        );
        is_stored_as(
            &grant(DeviceState::Denied, None),
            concat!(
                r#"{"v":1,"code_hash":"ab","user_code_hash":"cd","client_id":"c","client_name":"cli","#,
                r#""address":"::1","state":"denied","polls":1,"expires":2,"#,
                r#""scopes":["sso:account:access"]}"#,
            ),
        );
        let code = AuthorizationCode {
            code_hash: "ab".into(),
            client_id: "c".into(),
            redirect_uri: "http://127.0.0.1:1/cb".into(),
            code_challenge: "x".into(),
            scopes: Vec::new(),
            session: session().id,
            expires: Timestamp(2),
        };
        is_stored_as(
            &code,
            concat!(
                r#"{"v":1,"code_hash":"ab","client_id":"c","redirect_uri":"http://127.0.0.1:1/cb","#,
                r#""code_challenge":"x","session":"44444444-a0e1-700e-3d75-96c6bb641596","expires":2}"#,
            ),
        );
    }
}
