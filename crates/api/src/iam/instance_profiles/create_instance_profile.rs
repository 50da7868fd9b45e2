//! `iam:CreateInstanceProfile`: an instance profile, with no role in it yet.

use model::InstanceProfile;
use model::id::fresh_iam_id;
use store::Folded;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateInstanceProfile;
use wire::generated::iam::types::{self, CreateInstanceProfileRequest, CreateInstanceProfileResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::instance_profiles::PROFILES_MAX;
use crate::iam::{account, roles, tags, view};

impl Handler for CreateInstanceProfile {
    fn resources(input: &CreateInstanceProfileRequest, scope: &Scope) -> Resources {
        let (path, name) = (input.path.as_deref().unwrap_or("/"), &input.instance_profile_name);
        let arn = format!("arn:aws:iam::{}:instance-profile{path}{name}", scope.account);
        Resources::of_caller(arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreateInstanceProfileRequest,
    ) -> Result<CreateInstanceProfileResponse, Error> {
        let account = account(cx)?;
        let name = input.instance_profile_name;
        if cx.tx.exists::<InstanceProfile>(&(account.clone(), Folded::of(&name))).await? {
            return Err(Error::entity_already_exists(format!("Instance Profile {name} already exists.")));
        }
        let tags = tags::with_exact(&[], input.tags.unwrap_or_default())?;
        if cx.tx.count_rows::<InstanceProfile>((&account,), PROFILES_MAX).await? >= PROFILES_MAX {
            return Err(roles::quota("InstanceProfilesPerAccount", PROFILES_MAX));
        }
        let profile = InstanceProfile {
            account,
            name,
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: fresh_iam_id("AIPA", cx.entropy()),
            role: None,
            tags,
            created: cx.now,
        };
        cx.tx.put(&profile).await?;
        let tags = Some(tags::view(&profile.tags)).filter(|tags| !tags.is_empty());
        let view = view::listed_instance_profile(&profile, None);
        Ok(CreateInstanceProfileResponse { instance_profile: types::InstanceProfile { tags, ..view } })
    }
}
