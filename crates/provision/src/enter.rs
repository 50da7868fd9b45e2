//! Entering a role that a permission set became in an account that is kept elsewhere: the instance vouches
//! for the user, by an assertion that it signs, and the account's own STS gives the session.
//!
//! IAM User Guide, "Configure SAML assertions for the authentication response". No long-lived key takes part.

use model::id::to_hex;
use model::{Duration, Tag, Timestamp, limits};
use saml::issue::{self, Statement};
use store::Tx;
use zeroize::Zeroizing;

use fault::Fault;

use crate::account::Provisioner;
use crate::backend::{Refusal, Site};
use crate::{metadata, signing};

/// What the names of AWS's attributes begin with.
const ATTRIBUTE: &str = "https://aws.amazon.com/SAML/Attributes/";
const ID_BYTES: usize = 20;

/// Who enters which role.
#[derive(Clone, Copy, Debug)]
pub struct Entering<'a> {
    /// The role's name.
    pub role: &'a str,
    /// The user, as the role's session is called.
    pub session_name: &'a str,
    /// The user's attributes for access control.
    pub tags: &'a [Tag],
    /// How long the session is to last.
    pub length: Duration,
    /// Whether the role was just made, so that it may not be known everywhere.
    pub fresh: bool,
}

/// What an account's STS is shown.
#[derive(Clone, Debug)]
pub struct Presented {
    /// ARN of the role.
    pub role_arn: String,
    /// ARN of the SAML provider that the role trusts.
    pub provider_arn: String,
    /// The signed response, as XML.
    pub response: String,
    /// How long the session is to last.
    pub length: Duration,
    /// Whether the role was just made, so that it may not be known everywhere.
    pub fresh: bool,
}

/// A session in a role.
#[derive(Clone, Debug)]
pub struct Entered {
    /// The public half of the key.
    pub access_key_id: String,
    /// The secret half.
    pub secret_access_key: Zeroizing<String>,
    /// What goes with them.
    pub session_token: Zeroizing<String>,
    /// When it ends.
    pub expires: Timestamp,
}

impl Provisioner {
    /// A session for a user in a role of an account that is kept elsewhere. Whether the user may have it is
    /// the caller's to ask.
    pub async fn enter(
        &self,
        tx: &mut Tx,
        site: Site<'_>,
        entering: &Entering<'_>,
    ) -> Result<Entered, Refusal> {
        let backend = self.backend_of(tx, site.account).await?;
        let ground = self.ground(tx, backend.as_ref(), site).await?;
        let key = self.keys.open(&signing::purpose(site.instance), &ground.signing.sealed_key)?;
        let naming = &ground.naming;
        let provider_arn = naming.provider_arn(site.instance, site.account);
        let role_arn = naming.role_arn(site.account, entering.role);
        let now = self.clock.now();
        let mut id = [0u8; ID_BYTES];
        self.entropy.fill(&mut id);
        let statement = Statement {
            // A letter first: XML takes no digit there.
            id: &format!("a{}", to_hex(&id)),
            issuer: &metadata::entity_id(&ground.instance, site.account),
            audience: &naming.audience,
            recipient: &naming.audience,
            subject: entering.session_name,
            issued: &now.to_rfc3339(),
            expires: &now.plus(limits::ASSERTION_LIFE).to_rfc3339(),
            attributes: &attributes(entering, &role_arn, &provider_arn),
        };
        let response = issue::response(&statement, &key);
        let response = response.map_err(|unsignable| match unsignable {
            issue::Unsignable::Key => Fault::because("signing an assertion", unsignable).into(),
            issue::Unsignable::Characters => Refusal::Refused(unsignable.to_string()),
        })?;
        let presented =
            Presented { role_arn, provider_arn, response, length: entering.length, fresh: entering.fresh };
        backend.assume(tx, site, &presented).await
    }
}

fn attributes(entering: &Entering<'_>, role_arn: &str, provider_arn: &str) -> Vec<(String, Vec<String>)> {
    let aws = |name: &str, value: String| (format!("{ATTRIBUTE}{name}"), vec![value]);
    let fixed = [
        aws("Role", format!("{role_arn},{provider_arn}")),
        aws("RoleSessionName", entering.session_name.to_owned()),
        aws("SessionDuration", entering.length.secs().to_string()),
    ];
    let tags = entering.tags.iter().map(|tag| aws(&format!("PrincipalTag:{}", tag.key), tag.value.clone()));
    fixed.into_iter().chain(tags).collect()
}
