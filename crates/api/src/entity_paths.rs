//! Where in the organization's tree the caller and the resource are, as condition keys. Finding out reads a
//! row for each unit on the way, so it is done only for policies that ask.

use model::{Account, AccountId};
use policy::{Context, Document};

use crate::controls;
use crate::cx::Cx;

const OF_CALLER: &str = "aws:PrincipalOrgPaths";
const OF_RESOURCE: &str = "aws:ResourceOrgPaths";

/// Which paths a request's policies ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    caller: bool,
    resource: bool,
}

impl Asked {
    /// What these policies ask for.
    pub(crate) fn by<'d>(documents: impl Iterator<Item = &'d Document>) -> Self {
        let mut asked = Self::default();
        for statement in documents.flat_map(Document::statements) {
            for condition in statement.conditions() {
                asked.caller |= condition.key().eq_ignore_ascii_case(OF_CALLER);
                asked.resource |= condition.key().eq_ignore_ascii_case(OF_RESOURCE);
            }
        }
        asked
    }

    /// Says where they are. Who is in no organization is nowhere.
    pub(crate) async fn tell(
        self,
        cx: &mut Cx<'_>,
        caller: Option<&AccountId>,
        owner: Option<&AccountId>,
        context: &mut Context,
    ) -> fault::Result<()> {
        for (key, account) in
            [(OF_CALLER, caller.filter(|_| self.caller)), (OF_RESOURCE, owner.filter(|_| self.resource))]
        {
            let Some(account) = account else { continue };
            if let Some(path) = path(cx, account).await? {
                context.set(key, path);
            }
        }
        Ok(())
    }
}

/// `o-../r-../ou-../`: the path to where an account hangs.
pub(crate) async fn path(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Option<String>> {
    let Some(organization) = cx.organization().await? else { return Ok(None) };
    let Some(account) = cx.tx.get::<Account>(account).await? else { return Ok(None) };
    let units = controls::units_to(cx, &account.parent).await?;
    let start = format!("{}/{}/", organization.id, organization.root_id);
    Ok(Some(units.iter().fold(start, |path, unit| format!("{path}{unit}/"))))
}
