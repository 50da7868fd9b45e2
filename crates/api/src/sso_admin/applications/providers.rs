//! Application providers: what kinds of application there are. AWS lists one per service of its own and per
//! entry of its catalogue besides; here are those that a customer makes applications of.

use wire::generated::sso_admin::{Error, types};

/// A kind of application.
pub(crate) struct Provider {
    /// The end of its ARN.
    name: &'static str,
    protocol: types::FederationProtocol,
    display_name: &'static str,
    description: &'static str,
    /// Whether applications of this kind are made by whoever wants one, not by a service for itself.
    is_customers: bool,
}

const ARN_PREFIX: &str = "arn:aws:sso::aws:applicationProvider/";

/// Every provider, in the order of their ARNs.
static PROVIDERS: [Provider; 3] = [
    Provider {
        name: "account-access",
        protocol: types::FederationProtocol::Oauth,
        display_name: "Account access",
        description: "Roles that accounts own themselves, for users and groups",
        is_customers: false,
    },
    Provider {
        name: "custom",
        protocol: types::FederationProtocol::Oauth,
        display_name: "Custom OAuth 2.0 application",
        description: "An application that speaks OAuth 2.0",
        is_customers: true,
    },
    Provider {
        name: "custom-saml",
        protocol: types::FederationProtocol::Saml,
        display_name: "Custom SAML 2.0 application",
        description: "An application that speaks SAML 2.0",
        is_customers: true,
    },
];

/// ARN of the provider under which account access makes its application.
pub(crate) fn of_account_access() -> String {
    format!("{ARN_PREFIX}account-access")
}

pub(super) fn all() -> impl Iterator<Item = &'static Provider> {
    PROVIDERS.iter()
}

/// A provider by its ARN.
pub(super) fn find(arn: &str) -> Result<&'static Provider, Error> {
    let name = arn.strip_prefix(ARN_PREFIX);
    let found = name.and_then(|name| all().find(|provider| provider.name == name));
    found.ok_or_else(|| {
        Error::resource_not_found(format!("Could not find ApplicationProvider with ARN {arn}"))
    })
}

impl Provider {
    pub(super) fn arn(&self) -> String {
        format!("{ARN_PREFIX}{}", self.name)
    }

    pub(super) fn is_customers(&self) -> bool {
        self.is_customers
    }

    pub(super) fn protocol(&self) -> types::FederationProtocol {
        self.protocol.clone()
    }

    pub(super) fn display(&self) -> types::DisplayData {
        types::DisplayData {
            display_name: Some(self.display_name.to_owned()),
            icon_url: None,
            description: Some(self.description.to_owned()),
        }
    }
}
