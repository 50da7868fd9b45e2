//! `iam:CreateGroup`: a group of users.

use model::IamGroup;
use model::id::fresh_iam_id;
use store::Folded;
use store::record::iam_user::IamGroupById;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateGroup;
use wire::generated::iam::types::{CreateGroupRequest, CreateGroupResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{account, groups, roles, view};

impl Handler for CreateGroup {
    fn resources(input: &CreateGroupRequest, scope: &Scope) -> Resources {
        let path = input.path.as_deref().unwrap_or("/");
        Resources::of_caller(format!("arn:aws:iam::{}:group{path}{}", scope.account, input.group_name))
    }

    async fn run(cx: &mut Cx<'_>, input: CreateGroupRequest) -> Result<CreateGroupResponse, Error> {
        let account = account(cx)?;
        let name = input.group_name;
        if cx.tx.exists::<IamGroup>(&(account.clone(), Folded::of(&name))).await? {
            return Err(Error::entity_already_exists(format!("Group with name {name} already exists.")));
        }
        if cx.tx.count::<IamGroupById>((&account,), groups::GROUPS_MAX).await? >= groups::GROUPS_MAX {
            return Err(roles::quota("GroupsPerAccount", groups::GROUPS_MAX));
        }
        let group = IamGroup {
            account,
            name,
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: fresh_iam_id("AGPA", cx.entropy()),
            inline_policies: Vec::new(),
            attached_policies: Vec::new(),
            created: cx.now,
        };
        cx.tx.put(&group).await?;
        Ok(CreateGroupResponse { group: view::group(&group) })
    }
}
