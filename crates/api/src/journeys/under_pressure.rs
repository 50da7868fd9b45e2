//! Requests when the store has no view to spare, and when others always commit first.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use fault::{Fault, Result};
use model::AuditEvent;
use store::{
    BoxFuture, Capabilities, Commit, Committed, Engine, Page, Read, Revision, Rows, Snapshot, Store, Table,
};
use wire::generated::{identitystore, sso_admin, sso_oidc, vestibule};

use super::PASSWORD;
use crate::testing::{World, origin};
use crate::{App, Presented, call};

/// An engine that shows one view at a time, and where somebody else was always faster: whoever checks what it
/// read meets a conflict.
struct Pressed {
    engine: Arc<dyn Engine>,
    is_viewed: Arc<AtomicBool>,
    lets_write: bool,
}

struct OnlyView {
    view: Box<dyn Snapshot>,
    is_viewed: Arc<AtomicBool>,
}

impl Engine for Pressed {
    fn capabilities(&self) -> Capabilities {
        self.engine.capabilities()
    }

    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>>> {
        Box::pin(async {
            if self.is_viewed.swap(true, Ordering::SeqCst) {
                return Err(Fault::new("this would wait for a view while it holds one"));
            }
            let is_viewed = Arc::clone(&self.is_viewed);
            let only: Box<dyn Snapshot> =
                Box::new(OnlyView { view: self.engine.snapshot().await?, is_viewed });
            Ok(only)
        })
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Committed>> {
        if !self.lets_write && !commit.checks.is_empty() {
            return Box::pin(std::future::ready(Ok(Committed::Conflict)));
        }
        self.engine.commit(commit)
    }
}

impl Snapshot for OnlyView {
    fn read<'a>(&'a mut self, reads: &'a [Read]) -> BoxFuture<'a, Result<Vec<Rows>>> {
        self.view.read(reads)
    }

    fn changed(&self, tables: &[Table]) -> Option<Revision> {
        self.view.changed(tables)
    }
}

impl Drop for OnlyView {
    fn drop(&mut self) {
        self.is_viewed.store(false, Ordering::SeqCst);
    }
}

/// A server on what `world` holds, under pressure.
fn pressed(world: &World, lets_write: bool) -> App {
    let is_viewed = Arc::default();
    let engine = Pressed { engine: world.engine.clone(), is_viewed, lets_write };
    App { store: Store::new(Arc::new(engine)), ..world.another_server() }
}

async fn newest(world: &World) -> serde_json::Value {
    let newest = world.app.store.begin().scan::<AuditEvent>((), Page::last(1)).await.unwrap();
    serde_json::from_str(&newest.items[0].json).unwrap()
}

#[tokio::test]
async fn nobody_waits_for_a_second_view_while_holding_one() {
    let world = World::new().await;
    let server = pressed(&world, true);
    let unknown = world.signed_by_key("AKIAIOSFODNN7EXAMPLE", "wrong", "sso");
    let list = sso_admin::types::ListInstancesRequest::default();
    let by = Presented::Http(&unknown);
    let refused = call::<sso_admin::op::ListInstances>(&server, by, &origin(), list).await.unwrap_err();
    assert_eq!(wire::ServiceError::code(&refused), "UnrecognizedClientException");
    let register = sso_oidc::types::RegisterClientRequest {
        client_name: "cli".to_owned(),
        client_type: "public".to_owned(),
        ..Default::default()
    };
    let nobody = Presented::Nobody;
    call::<sso_oidc::op::RegisterClient>(&server, nobody, &origin(), register).await.unwrap();
    let sign_in = vestibule::types::SignInRequest {
        user_name: "nobody".to_owned(),
        password: PASSWORD.to_owned(),
        ..Default::default()
    };
    let refused = call::<vestibule::op::SignIn>(&server, nobody, &origin(), sign_in).await.unwrap_err();
    assert_eq!(wire::ServiceError::code(&refused), "AccessDeniedException");
}

#[tokio::test]
async fn the_first_use_of_a_key_does_not_make_a_reader_wait_for_others() {
    let world = World::new().await;
    let server = pressed(&world, false);
    let (id, secret) = &world.founded.root_access_key;
    let signed = world.signed_by_key(id, secret, "vestibule");
    let input = vestibule::types::LookupEventsRequest::default();
    call::<vestibule::op::LookupEvents>(&server, Presented::Http(&signed), &origin(), input).await.unwrap();
    let used = world.app.store.begin().get::<model::LastUsed>(id).await.unwrap().unwrap();
    assert_eq!((used.time, used.service.as_str()), (world.app.clock.now(), "vestibule"));
}

#[tokio::test]
async fn who_loses_every_time_is_told_so_and_is_on_the_record_once() {
    let world = World::new().await;
    let server = pressed(&world, false);
    let input = identitystore::types::CreateGroupRequest {
        identity_store_id: world.store_id(),
        display_name: Some("Developers".to_owned()),
        ..Default::default()
    };
    let before = world.app.store.begin().scan::<AuditEvent>((), Page::first(100)).await.unwrap().items.len();
    let operator = Presented::Operator;
    let lost = call::<identitystore::op::CreateGroup>(&server, operator, &origin(), input).await;
    let lost = lost.unwrap_err();
    let event = newest(&world).await;
    assert_eq!(event["eventName"], "CreateGroup");
    assert_eq!(event["errorCode"], wire::ServiceError::code(&lost));
    assert_eq!(event["userIdentity"]["type"], "Root", "{event}");
    let after = world.app.store.begin().scan::<AuditEvent>((), Page::first(100)).await.unwrap().items.len();
    assert_eq!(after, before + 1);
}
