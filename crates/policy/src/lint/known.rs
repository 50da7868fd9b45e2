//! What is known of condition keys, actions and resources.
//!
//! Sources: IAM User Guide, "AWS global condition context keys"; Service Authorization Reference, "Actions,
//! resources, and condition keys for Amazon S3"; and AWS's managed policies, which name the services.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::arn;
use crate::document::{Document, Names};
use crate::managed;

/// The global condition keys, in lower case. Those that end in `/` go on with the name of a tag.
const GLOBAL: [&str; 54] = [
    "aws:assumedroot",
    "aws:calledvia",
    "aws:calledviafirst",
    "aws:calledviaawsmcp",
    "aws:calledvialast",
    "aws:currenttime",
    "aws:chatbotsourcearn",
    "aws:ec2instancesourceprivateipv4",
    "aws:ec2instancesourcevpc",
    "aws:epochtime",
    "aws:federatedprovider",
    "aws:ismcpserviceaction",
    "aws:multifactorauthage",
    "aws:multifactorauthpresent",
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalisawsservice",
    "aws:principalorgid",
    "aws:principalorgmasteraccountid",
    "aws:principalorgpaths",
    "aws:principalservicename",
    "aws:principalservicenameslist",
    "aws:principaltag/",
    "aws:principaltype",
    "aws:referer",
    "aws:requestedregion",
    "aws:requesttag/",
    "aws:resourceaccount",
    "aws:resourceorgid",
    "aws:resourceorgpaths",
    "aws:resourcetag/",
    "aws:securetransport",
    "aws:signinsessionarn",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceidentity",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpcarn",
    "aws:sourcevpce",
    "aws:tagkeys",
    "aws:tokenissuetime",
    "aws:useragent",
    "aws:userid",
    "aws:username",
    "aws:viaawsmcpservice",
    "aws:viaawsservice",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "aws:vpceorgpaths",
    "aws:vpcsourceip",
];
/// Prefixes of keys that are of no service with actions in AWS's policies: federation's, Identity Center's
/// users, and AWS Marketplace's catalog.
const OTHERS: [&str; 3] = ["saml", "identitystore", "catalog"];

/// Whether some request has the key; if not, why not.
pub(super) fn condition_key(key: &str) -> Result<(), String> {
    let lower = key.to_ascii_lowercase();
    let Some((service, name)) = lower.split_once(':') else {
        return Err("is no condition key: they begin with a service, such as `aws:SourceIp`".to_owned());
    };
    if service == "aws" {
        let is = |known: &&str| match known.strip_suffix('/') {
            Some(_) => lower.starts_with(*known) && lower.len() > known.len(),
            None => lower == **known,
        };
        let found = GLOBAL.iter().any(is);
        return if found { Ok(()) } else { Err("is none of the global condition keys".to_owned()) };
    }
    // Providers of web identities are named by their host.
    let provider = service.contains('.');
    let known = provider || OTHERS.contains(&service) || knowledge().services.contains_key(service);
    if known && !name.is_empty() {
        Ok(())
    } else {
        Err(format!("is of no service that is known: `{service}`"))
    }
}

/// Whether an action can be asked for on one of the resources; if not, why not.
pub(super) fn action_on<'a>(action: &str, resources: impl Iterator<Item = &'a str>) -> Result<(), String> {
    let lower = action.to_ascii_lowercase();
    let Some((service, name)) = lower.split_once(':') else { return Ok(()) };
    if service.contains(['*', '?']) {
        return Ok(());
    }
    // Only what is known of both sides can be said not to match.
    let (Some(own), mut fits) = (knowledge().services.get(service), false) else { return Ok(()) };
    for resource in resources {
        let Some([_, _, of, _, _, rest]) = arn::split(resource) else { return Ok(()) };
        let open = of.contains(['*', '?', '$']);
        if open || of == service || own.contains(of) || !knowledge().services.contains_key(of) {
            fits = fits || service != "s3" || of != "s3" || s3(name, rest);
        }
    }
    if fits {
        return Ok(());
    }
    Err(match (service, s3_kind(name)) {
        ("s3", Some(S3::Object)) => "acts on objects, and no resource names any: `arn:aws:s3:::bucket/*`",
        ("s3", Some(S3::Bucket)) => "acts on buckets, and no resource names one: `arn:aws:s3:::bucket`",
        ("s3", Some(S3::Nothing)) => "knows no resources: only `\"Resource\": \"*\"` matches",
        _ => "can match none of the resources: they are of other services",
    }
    .to_owned())
}

/// What an action of S3 acts on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum S3 {
    Object,
    Bucket,
    Nothing,
}

fn s3(name: &str, resource: &str) -> bool {
    let key = resource.find('/');
    match s3_kind(name) {
        None => true,
        Some(S3::Nothing) => resource == "*",
        Some(S3::Object) => key.is_some() || resource.contains(['*', '$']),
        Some(S3::Bucket) => key.is_none(),
    }
}

fn s3_kind(name: &str) -> Option<S3> {
    const OBJECT: [&str; 9] = [
        "getobject",
        "putobject",
        "deleteobject",
        "restoreobject",
        "abortmultipartupload",
        "listmultipartuploadparts",
        "getobjectversion",
        "putobjectacl",
        "deleteobjectversion",
    ];
    const BUCKET: [&str; 8] = [
        "listbucket",
        "listbucketversions",
        "listbucketmultipartuploads",
        "getbucketlocation",
        "getbucketpolicy",
        "putbucketpolicy",
        "createbucket",
        "deletebucket",
    ];
    if OBJECT.contains(&name) {
        Some(S3::Object)
    } else if BUCKET.contains(&name) {
        Some(S3::Bucket)
    } else {
        (name == "listallmybuckets").then_some(S3::Nothing)
    }
}

/// What AWS's managed policies tell.
#[derive(Default)]
struct Knowledge {
    /// The prefixes of actions, each with the services in whose ARNs it was found.
    services: BTreeMap<String, BTreeSet<String>>,
}

fn knowledge() -> &'static Knowledge {
    static KNOWLEDGE: OnceLock<Knowledge> = OnceLock::new();
    KNOWLEDGE.get_or_init(|| {
        let mut known = Knowledge::default();
        // Roles are assumed through STS and named by IAM.
        known.services.entry("sts".to_owned()).or_default().insert("iam".to_owned());
        for policy in managed::iter() {
            if let Ok(document) = Document::parse(policy.document()) {
                known.learn(&document);
            }
        }
        known
    })
}

impl Knowledge {
    fn learn(&mut self, document: &Document) {
        for statement in document.statements() {
            let resources = statement.resources().into_iter().flat_map(Names::names);
            let owners: Vec<&str> =
                resources.filter_map(|name| arn::split(name).map(|parts| parts[2])).collect();
            let services: BTreeSet<String> = statement
                .actions()
                .names()
                .filter_map(|action| action.split_once(':'))
                .map(|(service, _)| service.to_ascii_lowercase())
                .collect();
            // Where several services stand together, nobody can tell whose resources are whose.
            let alone = services.len() == 1;
            for service in services {
                let of = self.services.entry(service).or_default();
                of.extend(owners.iter().filter(|_| alone).map(|owner| (*owner).to_owned()));
            }
        }
    }
}
