//! The account backend: what stands in an account of a connection, and the steps that change it.
//!
//! A role is ours when its tags say so; the SAML provider, when it has the name that follows from instance
//! and account. Nothing is remembered here but sessions: a server that dies between two calls leaves what
//! another one finds.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fault::{Context as _, Fault};
use model::{AWS_BACKEND, AccountConnection, AccountId, ForeignAccount, Timestamp};
use provision::{
    AccountBackend, Answer, Capabilities, Entered, Naming, Observed, Presented, Refusal, Scope, Site, Step,
};
use store::Tx;
use wire::Operation;
use wire::generated::sts::op::AssumeRoleWithSAML;
use wire::generated::sts::types::AssumeRoleWithSAMLRequest;
use wire::sigv4::Credentials;

use crate::AwsAccounts;
use crate::call::CallError;
use crate::plane::Plane;

/// The tag that names the instance a role belongs to.
pub const TAG_INSTANCE: &str = "vestibule:instance";
/// The tag that names the permission set it was made from.
pub const TAG_SET: &str = "vestibule:permission-set";

impl AccountBackend for AwsAccounts {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: AWS_BACKEND, transactional: false }
    }

    fn naming<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, _: &'a str) -> Answer<'a, Naming> {
        Box::pin(async move { Ok(plane_of(tx, site.account).await?.naming()) })
    }

    fn observe<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, scope: Scope<'a>) -> Answer<'a, Observed> {
        Box::pin(async move {
            let room = self.room(tx, site).await?;
            room.observe(scope).await.map_err(|error| room.refusal(error))
        })
    }

    fn apply<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, steps: &'a [Step]) -> Answer<'a, ()> {
        Box::pin(async move {
            if steps.is_empty() {
                return Ok(());
            }
            let room = self.room(tx, site).await?;
            for step in steps {
                room.step(step).await?;
            }
            Ok(())
        })
    }

    fn rehearse<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, steps: &'a [Step]) -> Answer<'a, ()> {
        Box::pin(async move {
            if steps.is_empty() {
                return Ok(());
            }
            self.room(tx, site).await?.rehearse(steps).await
        })
    }

    fn assume<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, presented: &'a Presented) -> Answer<'a, Entered> {
        Box::pin(async move {
            let plane = plane_of(tx, site.account).await?;
            self.assume_with_saml(&plane, presented).await
        })
    }
}

/// The connection of an account. Whoever has it is about to speak to others, and keeps no snapshot meanwhile.
async fn plane_of(tx: &mut Tx, account: &AccountId) -> Result<Plane, Refusal> {
    let foreign = tx.get::<ForeignAccount>(account).await?;
    let foreign = foreign.fault_with(|| format!("account {account} belongs to no connection"))?;
    let connection = tx.get::<AccountConnection>(&foreign.connection).await?;
    let connection = connection.fault_with(|| format!("there is no connection `{}`", foreign.connection))?;
    tx.let_go();
    Ok(Plane(connection))
}

/// An account that was entered.
pub(crate) struct Room<'a> {
    accounts: &'a AwsAccounts,
    pub(crate) plane: Plane,
    pub(crate) site: Site<'a>,
    /// The role that was assumed; none where the way's beginning is at home.
    pub(crate) entered_as: Option<String>,
    credentials: Credentials,
}

impl AwsAccounts {
    async fn room<'a>(&'a self, tx: &mut Tx, site: Site<'a>) -> Result<Room<'a>, Refusal> {
        let plane = plane_of(tx, site.account).await?;
        let (credentials, entered_as) = self.credentials_in(&plane, site.account).await?;
        Ok(Room { accounts: self, plane, site, entered_as, credentials })
    }

    async fn assume_with_saml(&self, plane: &Plane, presented: &Presented) -> Result<Entered, Refusal> {
        let secs = i32::try_from(presented.length.secs()).fault("the length of a session")?;
        let request = AssumeRoleWithSAMLRequest {
            role_arn: presented.role_arn.clone(),
            principal_arn: presented.provider_arn.clone(),
            saml_assertion: STANDARD.encode(&presented.response),
            duration_seconds: Some(secs),
            ..AssumeRoleWithSAMLRequest::default()
        };
        let is_early = |error: &CallError| presented.fresh && error.is_unknown_yet();
        let entered = self.call_until_settled::<AssumeRoleWithSAML>(plane, None, request, is_early).await;
        let entered = entered.map_err(|error| {
            error.into_refusal(plane, "provision the permission set again, and see that no policy denies it")
        })?;
        let given = entered.credentials.fault("entering a role gave no credentials")?;
        Ok(Entered {
            expires: Timestamp(given.expiration.millis()),
            access_key_id: given.access_key_id,
            secret_access_key: given.secret_access_key.into(),
            session_token: given.session_token.into(),
        })
    }
}

impl Room<'_> {
    /// Calls an operation in the account.
    pub(crate) async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, CallError> {
        self.accounts.call::<O>(&self.plane, Some(&self.credentials), input).await
    }

    /// The same, until what was just made is known everywhere.
    pub(crate) async fn call_until_settled<O: Operation>(
        &self,
        input: O::Input,
        is_early: impl Fn(&CallError) -> bool,
    ) -> Result<O::Output, CallError> {
        let credentials = Some(&self.credentials);
        self.accounts.call_until_settled::<O>(&self.plane, credentials, input, is_early).await
    }

    /// Whom the account knows us as, in words.
    pub(crate) fn identity(&self) -> String {
        match &self.entered_as {
            Some(role) => format!("`{role}`"),
            None => format!("the identity that connection `{}` begins with", self.plane.0.name),
        }
    }

    pub(crate) fn naming(&self) -> Naming {
        self.plane.naming()
    }

    /// The ARN of the instance's SAML provider here.
    pub(crate) fn provider_arn(&self) -> String {
        self.naming().provider_arn(self.site.instance, self.site.account)
    }

    pub(crate) fn refusal(&self, error: CallError) -> Refusal {
        if error.is_expiry() {
            self.accounts.forget(&self.plane);
            let what = format!("the session in account {} ended before its time", self.site.account);
            return Refusal::Fault(Fault::new(what));
        }
        error.into_refusal(&self.plane, &format!("let {} do that", self.identity()))
    }
}
