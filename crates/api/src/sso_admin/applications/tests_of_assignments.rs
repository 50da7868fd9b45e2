//! Who is assigned to applications, through the real dispatcher.

use model::identity::Meta;
use model::{Group, Membership, User};
use store::Stored as _;
use wire::generated::sso_admin::{Error, op, types};

use crate::sso_admin::tests::refusal;
use crate::testing::World;

const USER: types::PrincipalType = types::PrincipalType::User;
const GROUP: types::PrincipalType = types::PrincipalType::Group;

fn id(number: u8) -> String {
    format!("00000000-0000-4000-8000-{number:012x}")
}

impl World {
    fn user_row(&self, number: u8) -> User {
        let store = self.founded.instance.identity_store_id.clone();
        let meta = Meta::new(self.app.clock.now(), "test");
        User::named(store, id(number).parse().unwrap(), format!("user-{number}"), meta)
    }

    fn group_of_people(&self, number: u8) -> Group {
        Group {
            store: self.founded.instance.identity_store_id.clone(),
            id: id(number).parse().unwrap(),
            display_name: format!("Group{number}"),
            description: String::new(),
            external_ids: Vec::new(),
            meta: Meta::new(self.app.clock.now(), "test"),
        }
    }

    /// User 1 is in group 11; user 2 is in none.
    async fn with_people() -> Self {
        let world = Self::new().await;
        for number in [1, 2] {
            world.put(&world.user_row(number)).await;
        }
        for number in [11, 12] {
            world.put(&world.group_of_people(number)).await;
        }
        let membership = Membership {
            store: world.founded.instance.identity_store_id.clone(),
            id: id(100).parse().unwrap(),
            group: id(11).parse().unwrap(),
            user: id(1).parse().unwrap(),
            meta: Meta::new(world.app.clock.now(), "test"),
        };
        world.put(&membership).await;
        world
    }

    async fn assign_application(
        &self,
        arn: &str,
        kind: types::PrincipalType,
        number: u8,
    ) -> Result<(), Error> {
        let input = types::CreateApplicationAssignmentRequest {
            application_arn: arn.to_owned(),
            principal_type: kind,
            principal_id: id(number),
        };
        self.call::<op::CreateApplicationAssignment>(input).await.map(|_| ())
    }

    async fn unassign_application(
        &self,
        arn: &str,
        kind: types::PrincipalType,
        number: u8,
    ) -> Result<(), Error> {
        let input = types::DeleteApplicationAssignmentRequest {
            application_arn: arn.to_owned(),
            principal_type: kind,
            principal_id: id(number),
        };
        self.call::<op::DeleteApplicationAssignment>(input).await.map(|_| ())
    }

    /// Who is assigned to an application, one page after the other.
    async fn assignees(&self, arn: &str, size: i32, token: Option<String>) -> (Vec<String>, Option<String>) {
        let input = types::ListApplicationAssignmentsRequest {
            application_arn: arn.to_owned(),
            max_results: Some(size),
            next_token: token,
        };
        let page = self.call::<op::ListApplicationAssignments>(input).await.unwrap();
        let found = page.application_assignments.unwrap().into_iter();
        (found.map(|assignment| assignment.principal_id).collect(), page.next_token)
    }

    /// What somebody is assigned to, with whose assignment it is; read in pages of one.
    async fn assigned_applications(
        &self,
        kind: types::PrincipalType,
        number: u8,
        application: Option<&str>,
    ) -> Vec<(String, String)> {
        let (mut found, mut next_token) = (Vec::new(), None);
        loop {
            let input = types::ListApplicationAssignmentsForPrincipalRequest {
                instance_arn: self.instance_arn(),
                principal_type: kind.clone(),
                principal_id: id(number),
                filter: application.map(|arn| types::ListApplicationAssignmentsFilter {
                    application_arn: Some(arn.to_owned()),
                }),
                next_token,
                max_results: Some(1),
            };
            let page = self.call::<op::ListApplicationAssignmentsForPrincipal>(input).await.unwrap();
            let items = page.application_assignments.unwrap().into_iter();
            found.extend(items.map(|item| (item.application_arn.unwrap(), item.principal_id.unwrap())));
            next_token = page.next_token;
            if next_token.is_none() {
                return found;
            }
        }
    }
}

#[tokio::test]
async fn an_assignment_is_made_once_seen_and_deleted() {
    let world = World::with_people().await;
    let arn = world.application("Wiki").await;
    let describe = async || {
        let input = types::DescribeApplicationAssignmentRequest {
            application_arn: arn.clone(),
            principal_type: USER,
            principal_id: id(1),
        };
        world.call::<op::DescribeApplicationAssignment>(input).await
    };
    assert_eq!(refusal(describe().await).0, "ResourceNotFoundException");
    world.assign_application(&arn, USER, 1).await.unwrap();
    assert_eq!(describe().await.unwrap().principal_id, Some(id(1)));
    assert_eq!(refusal(world.assign_application(&arn, USER, 1).await).0, "ConflictException");
    world.unassign_application(&arn, USER, 1).await.unwrap();
    let again = world.unassign_application(&arn, USER, 1).await;
    assert_eq!(refusal(again).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn nobody_and_nothing_cannot_be_assigned() {
    let world = World::with_people().await;
    let arn = world.application("Wiki").await;
    let gone = arn.replace("apl-", "apl-0000").chars().take(arn.len()).collect::<String>();
    for (arn, kind, number) in [(&arn, USER, 9), (&arn, GROUP, 1), (&gone, USER, 1)] {
        let refused = world.assign_application(arn, kind, number).await;
        assert_eq!(refusal(refused).0, "ResourceNotFoundException", "{arn} {number}");
    }
}

#[tokio::test]
async fn a_user_has_what_its_groups_are_assigned_and_sees_by_whom() {
    let world = World::with_people().await;
    let mut arns = [world.application("a").await, world.application("b").await];
    arns.sort();
    world.assign_application(&arns[0], GROUP, 11).await.unwrap();
    world.assign_application(&arns[1], USER, 1).await.unwrap();
    world.assign_application(&arns[1], GROUP, 12).await.unwrap();
    let (by_group, by_name) = ((arns[0].clone(), id(11)), (arns[1].clone(), id(1)));
    assert_eq!(world.assigned_applications(USER, 1, None).await, [by_group.clone(), by_name.clone()]);
    assert_eq!(world.assigned_applications(USER, 1, Some(&arns[1])).await, [by_name]);
    assert_eq!(world.assigned_applications(GROUP, 11, None).await, [by_group]);
    assert!(world.assigned_applications(USER, 2, None).await.is_empty());
}

#[tokio::test]
async fn an_assignment_of_somebody_who_is_gone_stays_listed_and_can_be_deleted() {
    let world = World::with_people().await;
    let arn = world.application("Wiki").await;
    world.assign_application(&arn, GROUP, 11).await.unwrap();
    let mut tx = world.app.store.begin();
    assert!(tx.delete::<Group>(&world.group_of_people(11).key()).await.unwrap());
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    assert_eq!(world.assignees(&arn, 10, None).await.0, [id(11)]);
    assert!(world.assigned_applications(USER, 1, None).await.is_empty(), "it gives nobody anything");
    world.unassign_application(&arn, GROUP, 11).await.unwrap();
    assert!(world.assignees(&arn, 10, None).await.0.is_empty());
}

#[tokio::test]
async fn assignees_are_listed_page_by_page_while_they_come_and_go() {
    let world = World::with_people().await;
    let arn = world.application("Wiki").await;
    for (kind, number) in [(GROUP, 11), (GROUP, 12), (USER, 1), (USER, 2)] {
        world.assign_application(&arn, kind, number).await.unwrap();
    }
    let (first, token) = world.assignees(&arn, 2, None).await;
    assert_eq!(first, [id(11), id(12)]);
    world.unassign_application(&arn, GROUP, 12).await.unwrap();
    world.unassign_application(&arn, USER, 1).await.unwrap();
    assert_eq!(world.assignees(&arn, 2, token).await, (vec![id(2)], None));
}

#[tokio::test]
async fn an_application_takes_its_assignments_along_and_nobody_elses() {
    let world = World::with_people().await;
    let (gone, stays) = (world.application("a").await, world.application("b").await);
    for arn in [&gone, &stays] {
        world.assign_application(arn, USER, 1).await.unwrap();
    }
    world.delete_application(&gone).await.unwrap();
    assert_eq!(world.assigned_applications(USER, 1, None).await, [(stays, id(1))]);
    let unassign = world.unassign_application(&gone, USER, 1).await;
    assert_eq!(refusal(unassign).0, "ResourceNotFoundException");
    let mut tx = world.app.store.begin();
    let page = store::Page::first(10);
    let left = tx.scan::<model::ApplicationAssignment>((&world.founded.instance.id,), page).await.unwrap();
    assert_eq!(left.items.len(), 1);
}
