//! From where an instance may be reached: as requests say it, and as it is shown. [`crate::network`] holds
//! callers to it.

use model::InstanceNetwork;
use wire::generated::sso_admin::types::NetworkConfigurationInfo;

/// What is kept of a request. As AWS has it, nothing else is said where no VPC endpoint is required.
pub(super) fn read(given: NetworkConfigurationInfo) -> InstanceNetwork {
    if !given.vpce_access_required {
        return InstanceNetwork::default();
    }
    InstanceNetwork {
        vpc_endpoint_required: true,
        source_vpcs: given.restrict_source_vpcs.unwrap_or_default(),
        source_addresses: given.allow_source_ips.unwrap_or_default(),
        exempt_applications: given.exclude_application_arns.unwrap_or_default(),
    }
}

pub(super) fn shown(network: InstanceNetwork) -> NetworkConfigurationInfo {
    let unless_empty = |list: Vec<String>| (!list.is_empty()).then_some(list);
    NetworkConfigurationInfo {
        vpce_access_required: network.vpc_endpoint_required,
        restrict_source_vpcs: unless_empty(network.source_vpcs),
        allow_source_ips: unless_empty(network.source_addresses),
        exclude_application_arns: unless_empty(network.exempt_applications),
    }
}
