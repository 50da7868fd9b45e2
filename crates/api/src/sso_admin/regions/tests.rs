//! Regions of an instance, through the real dispatcher.

use model::limits;
use wire::generated::sso_admin::{Error, op, types};

use crate::sso_admin::tests::refusal;
use crate::testing::World;

impl World {
    async fn add_region(&self, name: &str) -> Result<types::AddRegionResponse, Error> {
        let input =
            types::AddRegionRequest { instance_arn: self.instance_arn(), region_name: name.to_owned() };
        self.call::<op::AddRegion>(input).await
    }

    async fn remove_region(&self, name: &str) -> Result<types::RemoveRegionResponse, Error> {
        let input =
            types::RemoveRegionRequest { instance_arn: self.instance_arn(), region_name: name.to_owned() };
        self.call::<op::RemoveRegion>(input).await
    }

    async fn describe_region(&self, name: &str) -> Result<types::DescribeRegionResponse, Error> {
        let input =
            types::DescribeRegionRequest { instance_arn: self.instance_arn(), region_name: name.to_owned() };
        self.call::<op::DescribeRegion>(input).await
    }

    async fn regions(&self, token: Option<String>, size: Option<i32>) -> (Vec<String>, Option<String>) {
        let input = types::ListRegionsRequest {
            instance_arn: self.instance_arn(),
            max_results: size,
            next_token: token,
        };
        let listed = self.call::<op::ListRegions>(input).await.unwrap();
        let regions = listed.regions.unwrap().into_iter();
        (regions.map(|region| region.region_name.unwrap()).collect(), listed.next_token)
    }
}

#[tokio::test]
async fn a_region_is_added_seen_everywhere_and_removed() {
    let world = World::new().await;
    let home = world.founded.instance.region.clone();
    assert_eq!(world.add_region("eu-west-1").await.unwrap().status, Some(types::RegionStatus::Adding));
    let added = world.describe_region("eu-west-1").await.unwrap();
    assert_eq!(added.status, Some(types::RegionStatus::Active));
    assert_eq!(added.is_primary_region, Some(false));
    assert_eq!(world.describe_region(&home).await.unwrap().is_primary_region, Some(true));
    let input = types::DescribeInstanceRequest { instance_arn: world.instance_arn() };
    let described = world.call::<op::DescribeInstance>(input).await.unwrap();
    assert_eq!(described.primary_region.as_ref(), Some(&home));
    assert_eq!(described.regions.unwrap().len(), 2);
    let removed = world.remove_region("eu-west-1").await.unwrap();
    assert_eq!(removed.status, Some(types::RegionStatus::Removing));
    assert_eq!(refusal(world.describe_region("eu-west-1").await).0, "ResourceNotFoundException");
    assert_eq!(world.regions(None, None).await, (vec![home], None));
}

#[tokio::test]
async fn what_cannot_be_of_a_region_is_refused() {
    let world = World::new().await;
    let home = world.founded.instance.region.clone();
    assert_eq!(refusal(world.add_region(&home).await).0, "ConflictException");
    world.add_region("eu-west-1").await.unwrap();
    assert_eq!(refusal(world.add_region("eu-west-1").await).0, "ConflictException");
    assert_eq!(refusal(world.remove_region(&home).await).0, "ValidationException");
    assert_eq!(refusal(world.remove_region("ap-south-1").await).0, "ResourceNotFoundException");
    assert_eq!(refusal(world.add_region("somewhere").await).0, "ValidationException");
    let elsewhere = types::AddRegionRequest {
        instance_arn: "arn:aws:sso:::instance/ssoins-0000000000000000".to_owned(),
        region_name: "eu-west-2".to_owned(),
    };
    assert_eq!(refusal(world.call::<op::AddRegion>(elsewhere).await).0, "AccessDeniedException");
}

#[tokio::test]
async fn regions_are_listed_by_name_page_by_page_and_bounded() {
    let world = World::new().await;
    for name in ["eu-west-1", "ap-south-1"] {
        world.add_region(name).await.unwrap();
    }
    let (first, token) = world.regions(None, Some(2)).await;
    assert_eq!(first, ["ap-south-1", "eu-west-1"]);
    world.remove_region("ap-south-1").await.unwrap();
    let (second, end) = world.regions(token, Some(2)).await;
    assert_eq!((second, end), (vec![world.founded.instance.region.clone()], None));
    let letters = ('a'..='z').map(|letter| format!("{letter}x-west-1"));
    for name in letters.take(limits::ADDITIONAL_REGIONS_MAX - 1) {
        world.add_region(&name).await.unwrap();
    }
    assert_eq!(refusal(world.add_region("zz-west-1").await).0, "ServiceQuotaExceededException");
}
