//! `vestibule:ApplyOrganization`: makes the organization what a document says, all or nothing.
//!
//! The plan and the deed are one: everything is written into the operation's transaction, and each write says
//! what it changed. A dry run then drops the transaction; an error refuses it; otherwise the dispatcher
//! commits it whole.

mod access;
mod connections;
pub(crate) mod declared;
mod document;
mod organization;
mod people;
mod provisioning;
mod rules;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use fault::{Context as _, Fault};
use model::{AccountId, Instance, Organization};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::ApplyOrganization;
use wire::generated::vestibule::types::{
    ApplyOrganizationRequest, ApplyOrganizationResponse, Change, ChangeAction, DocumentException,
    DocumentProblem, PasswordLink,
};

use self::document::{At, Document, Wrong};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

/// Problems that one answer names.
const PROBLEMS_MAX: usize = 100;

impl Handler for ApplyOrganization {
    fn resources(_: &ApplyOrganizationRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ApplyOrganizationRequest,
    ) -> Result<ApplyOrganizationResponse, Error> {
        // The document itself stays off the trail: it may hold password hashes, and people's addresses.
        let digest = model::id::to_hex(digest(&SHA256, input.document.as_bytes()).as_ref());
        cx.audit.additional.insert("documentSha256".to_owned(), digest.into());
        let document = document::read(yaml::parse(&input.document)).map_err(refused)?;
        let mut work = Work::begin(cx).await?;
        work.carry_out(&document).await?;
        if !work.wrongs.is_empty() {
            return Err(refused(work.wrongs));
        }
        let (changes, password_links) = (work.changes, work.links);
        if input.dry_run.unwrap_or_default() {
            cx.begin_again();
            return Ok(ApplyOrganizationResponse { changes, password_links: Vec::new() });
        }
        Ok(ApplyOrganizationResponse { changes, password_links })
    }
}

/// One document on its way into the store.
struct Work<'c, 'a> {
    cx: &'c mut Cx<'a>,
    instance: Arc<Instance>,
    organization: Arc<Organization>,
    changes: Vec<Change>,
    links: Vec<PasswordLink>,
    wrongs: Vec<Wrong>,
    /// Accounts whose roles may have to change, with where in the document that was asked for.
    touched: BTreeMap<AccountId, At>,
    /// Names of the connections that the document declares.
    connections: BTreeSet<String>,
    /// Accounts by name, those that several share among them.
    account_names: BTreeMap<String, BTreeSet<AccountId>>,
}

impl<'c, 'a> Work<'c, 'a> {
    async fn begin(cx: &'c mut Cx<'a>) -> Result<Self, Fault> {
        let instance = cx.home_instance().await?.fault("there is no instance")?;
        let organization = cx.organization().await?.fault("there is no organization")?;
        Ok(Self {
            cx,
            instance,
            organization,
            changes: Vec::new(),
            links: Vec::new(),
            wrongs: Vec::new(),
            touched: BTreeMap::new(),
            connections: BTreeSet::new(),
            account_names: BTreeMap::new(),
        })
    }

    async fn carry_out(&mut self, document: &Document) -> Result<(), Fault> {
        self.connections = document.connections.iter().map(|wanted| wanted.asked.name.clone()).collect();
        self.organization(document).await?;
        self.connections(&document.connections).await?;
        self.provisioning(document.provisioning.as_ref()).await?;
        self.users(&document.users).await?;
        self.groups(document).await?;
        self.permission_sets(&document.permission_sets).await?;
        self.assignments(document).await?;
        self.rules(document).await?;
        self.grants(document).await?;
        if self.wrongs.is_empty() {
            self.reconcile().await?;
        }
        Ok(())
    }

    /// Brings the roles of every account that was touched to what is wanted now.
    async fn reconcile(&mut self) -> Result<(), Fault> {
        for (account, at) in std::mem::take(&mut self.touched) {
            let provisioner = &self.cx.app.provisioner;
            match provisioner.reconcile_account(&mut self.cx.tx, &self.instance.id, &account).await {
                Ok(_) => {}
                Err(refusal) => {
                    let reason = refusal.into_fault()?;
                    self.wrongs.push(at.wrong(format!("account {account}: {reason}")));
                }
            }
        }
        Ok(())
    }

    fn created(&mut self, kind: &str, name: impl Into<String>, detail: impl Into<String>) {
        self.changed(ChangeAction::Create, kind, name.into(), detail.into());
    }

    fn updated(&mut self, kind: &str, name: impl Into<String>, detail: impl Into<String>) {
        self.changed(ChangeAction::Update, kind, name.into(), detail.into());
    }

    fn deleted(&mut self, kind: &str, name: impl Into<String>, detail: impl Into<String>) {
        self.changed(ChangeAction::Delete, kind, name.into(), detail.into());
    }

    fn changed(&mut self, action: ChangeAction, kind: &str, name: String, detail: String) {
        let detail = Some(detail).filter(|detail| !detail.is_empty());
        self.changes.push(Change { action, kind: kind.to_owned(), name, detail });
    }

    fn wrong(&mut self, at: &At, message: impl Into<String>) {
        self.wrongs.push(at.wrong(message));
    }
}

/// The names of what differs between two values, for the plan's detail.
fn differing(pairs: &[(&str, bool)]) -> String {
    let names: Vec<&str> = pairs.iter().filter(|(_, differs)| *differs).map(|(name, _)| *name).collect();
    names.join(", ")
}

/// All that is wrong with a document, in the order of its lines.
fn refused(mut wrongs: Vec<Wrong>) -> Error {
    wrongs.sort_by_key(|wrong| (wrong.at.place.line, wrong.at.place.column));
    let line = |wrong: &Wrong| {
        let path = if wrong.at.path.is_empty() { String::new() } else { format!(" {}:", wrong.at.path) };
        format!("line {}:{path} {}", wrong.at.place.line, wrong.message)
    };
    let lines: Vec<String> = wrongs.iter().take(PROBLEMS_MAX).map(line).collect();
    let number = |n: usize| i32::try_from(n).ok();
    let problem = |wrong: &Wrong| DocumentProblem {
        line: number(wrong.at.place.line),
        column: number(wrong.at.place.column),
        path: Some(wrong.at.path.clone()),
        message: wrong.message.clone(),
    };
    DocumentException {
        message: Some(lines.join("\n")),
        errors: Some(wrongs.iter().take(PROBLEMS_MAX).map(problem).collect()),
    }
    .into()
}
