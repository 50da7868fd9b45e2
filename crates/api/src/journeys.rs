//! Whole ways through the house, as people go them: sign in, enter an account, act in it.

mod access_control;
mod account_access;
mod account_instances;
mod decisions;
mod declared_access;
mod effective_access;
mod elsewhere;
mod forwarded;
mod grants;
mod kill_switch;
mod nested_groups;
mod remembered;
mod rules;
mod under_pressure;

use wire::ServiceError as _;
use wire::generated::{iam, sso, vestibule};

use crate::credentials::Issued;
use crate::testing::{World, origin};
use crate::{App, Handler, Presented, call};

const PASSWORD: &str = "Correct-Horse-7";
/// The account that everybody here goes into.
const DEV: &str = "222222222222";

/// Somebody with temporary credentials of a role.
struct Inside {
    cookie: String,
    issued: Issued,
}

impl World {
    /// The organization of a document, with its permission sets in its accounts.
    async fn of(document: &str) -> Self {
        let world = Self::new().await;
        let request =
            vestibule::types::ApplyOrganizationRequest { document: document.to_owned(), dry_run: None };
        world.call::<vestibule::op::ApplyOrganization>(request).await.unwrap();
        world.provision().await;
        world
    }

    /// The id of a user.
    async fn user_id(&self, name: &str) -> String {
        use store::record::identity::UserByName;
        let store = &self.founded.instance.identity_store_id;
        let mut tx = self.app.store.begin();
        let user = tx.find::<UserByName>((store, &store::Folded::of(name))).await.unwrap();
        user.unwrap().id.to_string()
    }

    /// The id of a group.
    async fn group_id(&self, name: &str) -> String {
        use store::record::identity::GroupByName;
        let store = &self.founded.instance.identity_store_id;
        let mut tx = self.app.store.begin();
        let group = tx.find::<GroupByName>((store, &store::Folded::of(name))).await.unwrap();
        group.unwrap().id.to_string()
    }

    /// The ARN of a permission set.
    async fn set_arn(&self, name: &str) -> String {
        use store::record::access::PermissionSetByName;
        let instance = &self.founded.instance.id;
        let mut tx = self.app.store.begin();
        tx.find::<PermissionSetByName>((instance, name)).await.unwrap().unwrap().id.arn(instance)
    }

    /// Signs in with a password that the user is given first; the cookie.
    async fn sign_in(&self, name: &str) -> String {
        let given = vestibule::types::SetPasswordRequest {
            identity_store_id: self.store_id(),
            user_id: self.user_id(name).await,
            password: PASSWORD.to_owned(),
        };
        self.call::<vestibule::op::SetPassword>(given).await.unwrap();
        self.sign_in_again(name).await
    }

    /// Signs in with the password that the user has.
    async fn sign_in_again(&self, name: &str) -> String {
        let request = vestibule::types::SignInRequest {
            user_name: name.to_owned(),
            password: PASSWORD.to_owned(),
            ..Default::default()
        };
        self.call_as::<vestibule::op::SignIn>(Presented::Nobody, request).await.unwrap().session_token
    }

    /// Takes the credentials of a permission set in [`DEV`].
    async fn credentials(&self, cookie: &str, permission_set: &str) -> Result<Issued, sso::Error> {
        self.credentials_from(&self.app, cookie, permission_set).await
    }

    /// The same from some server.
    async fn credentials_from(
        &self,
        on: &App,
        cookie: &str,
        permission_set: &str,
    ) -> Result<Issued, sso::Error> {
        let request = sso::types::GetRoleCredentialsRequest {
            role_name: permission_set.to_owned(),
            account_id: DEV.to_owned(),
            ..Default::default()
        };
        let by = Presented::Cookie(cookie);
        let taken = call::<sso::op::GetRoleCredentials>(on, by, &origin(), request).await?;
        let taken = taken.role_credentials.unwrap();
        Ok(Issued {
            access_key_id: taken.access_key_id.unwrap(),
            secret_access_key: taken.secret_access_key.unwrap(),
            session_token: taken.session_token.unwrap(),
            expires: model::Timestamp(taken.expiration.unwrap()),
        })
    }

    /// Signs in and takes the credentials of a permission set.
    async fn enter(&self, name: &str, permission_set: &str) -> Inside {
        let cookie = self.sign_in(name).await;
        let issued = self.credentials(&cookie, permission_set).await.unwrap();
        Inside { cookie, issued }
    }

    /// Calls an operation of a service on some server with temporary credentials.
    async fn act<O: Handler>(&self, on: &App, issued: &Issued, input: O::Input) -> Result<O::Output, String> {
        let request = self.signed_with(issued, O::INFO.service.signing_name);
        let answer = call::<O>(on, Presented::Http(&request), &origin(), input).await;
        answer.map_err(|error| error.code().to_owned())
    }

    /// A role of [`DEV`] with a tag.
    async fn tagged_role(&self, name: &str, tag: (&str, &str)) {
        let role = model::Role {
            account: DEV.parse().unwrap(),
            name: name.to_owned(),
            path: "/".to_owned(),
            id: model::id::fresh_iam_id("AROA", &*self.app.entropy),
            description: String::new(),
            trust_policy: r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned(),
            max_session: model::Duration::from_hours(1),
            inline_policies: Vec::new(),
            attached_policies: Vec::new(),
            boundary: None,
            owner: model::RoleOwner::Account,
            tags: vec![model::Tag { key: tag.0.to_owned(), value: tag.1.to_owned() }],
            created: model::Timestamp(0),
        };
        let mut tx = self.app.store.begin();
        tx.put(&role).await.unwrap();
        assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    }

    /// Whether credentials can look at a role of [`DEV`]; the refusal's code if not.
    async fn get_role(&self, issued: &Issued, name: &str) -> Result<(), String> {
        let input = iam::types::GetRoleRequest { role_name: name.to_owned() };
        self.act::<iam::op::GetRole>(&self.app, issued, input).await.map(|_| ())
    }
}
