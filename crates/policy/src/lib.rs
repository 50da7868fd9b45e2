//! The IAM policy language: read a policy, compile it once, decide requests by IAM's rules, and say why.
//!
//! No I/O, no clock, no randomness: everything a decision depends on is an argument.
//!
//! ```
//! use policy::{Context, Document, Layers, Named, Outcome, Principal, Request, decide};
//!
//! let team = Document::parse(r#"{
//!   "Version": "2012-10-17",
//!   "Statement": [
//!     { "Sid": "OwnTeam", "Effect": "Allow", "Action": "s3:GetObject",
//!       "Resource": "arn:aws:s3:::reports/${aws:PrincipalTag/team}/*" },
//!     { "Sid": "NoSecrets", "Effect": "Deny", "Action": "s3:*", "Resource": "*/secret*" }
//!   ] }"#)?;
//! let ann = Principal::User {
//!     account: "123456789012".into(),
//!     arn: "arn:aws:iam::123456789012:user/ann".into(),
//!     id: "AIDAEXAMPLE".into(),
//! };
//! let context = Context::new().with("aws:PrincipalTag/team", "payments");
//! let policies = [Named { name: "team", document: &team }];
//! let layers = Layers { identity: &policies, ..Layers::default() };
//! let ask = |resource: &'static str| {
//!     let request = Request {
//!         principal: &ann, action: "s3:GetObject", resource, resource_account: None, context: &context,
//!     };
//!     decide(&request, &layers)
//! };
//!
//! assert!(ask("arn:aws:s3:::reports/payments/q1").is_allowed());
//! assert_eq!(ask("arn:aws:s3:::reports/legal/q1").outcome, Outcome::ImplicitDeny);
//! let denied = ask("arn:aws:s3:::reports/payments/secret");
//! let reason = denied.reasons[0].to_string();
//! assert_eq!(reason, "statement 2 (`NoSecrets`) of `team` (identity-based policy) denies");
//! assert_eq!(
//!     denied.aws_sentence(&ann.display_name(), "s3:GetObject", "arn:aws:s3:::reports/payments/secret"),
//!     "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: s3:GetObject on resource: \
//!      arn:aws:s3:::reports/payments/secret with an explicit deny in an identity-based policy",
//! );
//! # Ok::<(), policy::ParseError>(())
//! ```
//!
//! # What is decided where AWS's pages leave room
//! - `*` in a `Resource` matches any characters, colons too. (AWS keeps a `*` that is not the last character
//!   of one of the first five parts inside its part.)
//! - Policy variables are replaced anywhere in a `Resource`, as AWS's own managed policies use them.
//! - A condition key with several values but no set operator: see [`Condition`].
//! - `NotPrincipal` with `Deny` spares only a caller whose account, role and session (or account and user)
//!   are all named; with `Allow` it grants to everyone else.
//! - Names of condition keys ignore ASCII case only.
//!
//! # What is not here
//! - ACLs, KMS grants, and S3 Block Public Access: they are not policies.
//! - `CanonicalUser` principals are read but match nobody.
//! - Which condition keys and resource types an action has: the engine knows no service.
#![deny(missing_docs)]

mod arn;
mod check;
mod condition;
mod context;
mod decide;
mod decision;
mod document;
mod error;
mod index;
mod json;
pub mod lint;
pub mod managed;
mod parse;
mod pattern;
mod principal;
mod value;

pub use arn::{ARN_BYTES_MAX, Arn, ArnError};
pub use check::Kind;
pub use condition::{Condition, Operator, SetOperator};
pub use context::Context;
pub use decide::{Layers, Named, Request, decide, matching};
pub use decision::{Decision, Layer, Outcome, Reason, Verdict};
pub use document::{Document, Effect, Names, Place, Span, Statement, Version};
pub use error::{Malformed, ParseError};
pub use pattern::covers;
pub use principal::{Principal, PrincipalName, Principals};
pub use value::Network;
