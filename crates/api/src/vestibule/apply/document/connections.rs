//! Connections to accounts that others keep, as a file declares them.

use wire::generated::vestibule::types::CreateAccountConnectionRequest;

use super::super::yaml::Node;
use super::{At, Reader};

#[derive(Clone, Debug, PartialEq)]
pub(in super::super) struct Connection {
    pub(in super::super) at: At,
    /// All but where discovery puts what it finds.
    pub(in super::super) asked: CreateAccountConnectionRequest,
    /// `/` for the root, or else a path of names from it, or an id.
    pub(in super::super) discover_under: Option<(At, String)>,
}

impl Reader {
    pub(super) fn connection(&mut self, node: &Node, at: At) -> Option<Connection> {
        let mut fields = self.fields(node, at.clone());
        let (name, region) = (self.required(&mut fields, "name"), self.required(&mut fields, "region"));
        let mut text = |key: &str| self.text(&mut fields, key);
        let asked = CreateAccountConnectionRequest {
            name: name?,
            region: region?,
            partition: text("partition").map(|word| word.as_str().into()),
            endpoint_url: text("endpoint"),
            iam_endpoint_url: text("iam_endpoint"),
            sts_endpoint_url: text("sts_endpoint"),
            organizations_endpoint_url: text("organizations_endpoint"),
            profile: text("profile"),
            credential_source: text("credential_source").map(|word| word.as_str().into()),
            through_role_arn: text("through_role"),
            entry_role_name: text("entry_role"),
            external_id: text("external_id"),
            role_path: text("role_path"),
            role_name_prefix: text("role_prefix"),
            parent_id: None,
        };
        let discover_under = fields.take("discover_under");
        let discover_under =
            discover_under.and_then(|(at, node)| Some((at.clone(), self.scalar(&at, node)?)));
        self.finish(fields);
        Some(Connection { at, asked, discover_under })
    }
}
