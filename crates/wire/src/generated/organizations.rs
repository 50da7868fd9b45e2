//! `organizations`: Organizations 2016-11-28.
//!
//! Written by `cargo xtask codegen` from `models/organizations.json`: change that, not this.

#![expect(missing_docs, reason = "the documentation texts of AWS's models are left out")]

use crate::declare::service_error;
use crate::operation::{Code, CommonRefusals};
use crate::{Protocol, ServiceInfo};

/// What the model says of the service.
pub static SERVICE: ServiceInfo = ServiceInfo {
    name: "organizations",
    id: "Organizations",
    protocol: Protocol::Json,
    api_version: "2016-11-28",
    signing_name: "organizations",
    action_prefix: "organizations",
    event_source: "organizations.amazonaws.com",
    target_prefix: Some("AWSOrganizationsV20161128"),
    xml_namespace: None,
    refusals: CommonRefusals {
        validation: Code { name: "InvalidInputException", status: 400 },
        malformed: Code { name: "SerializationException", status: 400 },
        access_denied: Code { name: "AccessDeniedException", status: 400 },
        throttled: Code { name: "TooManyRequestsException", status: 400 },
        internal: Code { name: "ServiceException", status: 500 },
        unavailable: Code { name: "ServiceUnavailableException", status: 503 },
    },
    errors: &[
        &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        &shapes::ACCESS_DENIED_EXCEPTION,
        &shapes::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION,
        &shapes::ACCOUNT_ALREADY_CLOSED_EXCEPTION,
        &shapes::ACCOUNT_ALREADY_REGISTERED_EXCEPTION,
        &shapes::ACCOUNT_NOT_FOUND_EXCEPTION,
        &shapes::ACCOUNT_NOT_REGISTERED_EXCEPTION,
        &shapes::ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION,
        &shapes::ALREADY_IN_ORGANIZATION_EXCEPTION,
        &shapes::CHILD_NOT_FOUND_EXCEPTION,
        &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
        &shapes::CONFLICT_EXCEPTION,
        &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
        &shapes::CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION,
        &shapes::DESTINATION_PARENT_NOT_FOUND_EXCEPTION,
        &shapes::DUPLICATE_ACCOUNT_EXCEPTION,
        &shapes::DUPLICATE_HANDSHAKE_EXCEPTION,
        &shapes::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION,
        &shapes::DUPLICATE_POLICY_ATTACHMENT_EXCEPTION,
        &shapes::DUPLICATE_POLICY_EXCEPTION,
        &shapes::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
        &shapes::FINALIZING_ORGANIZATION_EXCEPTION,
        &shapes::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
        &shapes::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
        &shapes::HANDSHAKE_NOT_FOUND_EXCEPTION,
        &shapes::INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
        &shapes::INVALID_INPUT_EXCEPTION,
        &shapes::INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION,
        &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &shapes::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
        &shapes::ORGANIZATION_NOT_EMPTY_EXCEPTION,
        &shapes::ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION,
        &shapes::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
        &shapes::PARENT_NOT_FOUND_EXCEPTION,
        &shapes::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        &shapes::POLICY_IN_USE_EXCEPTION,
        &shapes::POLICY_NOT_ATTACHED_EXCEPTION,
        &shapes::POLICY_NOT_FOUND_EXCEPTION,
        &shapes::POLICY_TYPE_ALREADY_ENABLED_EXCEPTION,
        &shapes::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
        &shapes::POLICY_TYPE_NOT_ENABLED_EXCEPTION,
        &shapes::RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
        &shapes::RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION,
        &shapes::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
        &shapes::ROOT_NOT_FOUND_EXCEPTION,
        &shapes::SERVICE_EXCEPTION,
        &shapes::SOURCE_PARENT_NOT_FOUND_EXCEPTION,
        &shapes::TARGET_NOT_FOUND_EXCEPTION,
        &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ],
    operations: &[
        &op::ACCEPT_HANDSHAKE,
        &op::ATTACH_POLICY,
        &op::CANCEL_HANDSHAKE,
        &op::CLOSE_ACCOUNT,
        &op::CREATE_ACCOUNT,
        &op::CREATE_GOV_CLOUD_ACCOUNT,
        &op::CREATE_ORGANIZATION,
        &op::CREATE_ORGANIZATIONAL_UNIT,
        &op::CREATE_POLICY,
        &op::DECLINE_HANDSHAKE,
        &op::DELETE_ORGANIZATION,
        &op::DELETE_ORGANIZATIONAL_UNIT,
        &op::DELETE_POLICY,
        &op::DELETE_RESOURCE_POLICY,
        &op::DEREGISTER_DELEGATED_ADMINISTRATOR,
        &op::DESCRIBE_ACCOUNT,
        &op::DESCRIBE_CREATE_ACCOUNT_STATUS,
        &op::DESCRIBE_EFFECTIVE_POLICY,
        &op::DESCRIBE_HANDSHAKE,
        &op::DESCRIBE_ORGANIZATION,
        &op::DESCRIBE_ORGANIZATIONAL_UNIT,
        &op::DESCRIBE_POLICY,
        &op::DESCRIBE_RESOURCE_POLICY,
        &op::DESCRIBE_RESPONSIBILITY_TRANSFER,
        &op::DETACH_POLICY,
        &op::DISABLE_AWS_SERVICE_ACCESS,
        &op::DISABLE_POLICY_TYPE,
        &op::ENABLE_AWS_SERVICE_ACCESS,
        &op::ENABLE_ALL_FEATURES,
        &op::ENABLE_POLICY_TYPE,
        &op::INVITE_ACCOUNT_TO_ORGANIZATION,
        &op::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY,
        &op::LEAVE_ORGANIZATION,
        &op::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION,
        &op::LIST_ACCOUNTS,
        &op::LIST_ACCOUNTS_FOR_PARENT,
        &op::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY,
        &op::LIST_CHILDREN,
        &op::LIST_CREATE_ACCOUNT_STATUS,
        &op::LIST_DELEGATED_ADMINISTRATORS,
        &op::LIST_DELEGATED_SERVICES_FOR_ACCOUNT,
        &op::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS,
        &op::LIST_HANDSHAKES_FOR_ACCOUNT,
        &op::LIST_HANDSHAKES_FOR_ORGANIZATION,
        &op::LIST_INBOUND_RESPONSIBILITY_TRANSFERS,
        &op::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT,
        &op::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS,
        &op::LIST_PARENTS,
        &op::LIST_POLICIES,
        &op::LIST_POLICIES_FOR_TARGET,
        &op::LIST_ROOTS,
        &op::LIST_TAGS_FOR_RESOURCE,
        &op::LIST_TARGETS_FOR_POLICY,
        &op::MOVE_ACCOUNT,
        &op::PUT_RESOURCE_POLICY,
        &op::REGISTER_DELEGATED_ADMINISTRATOR,
        &op::REMOVE_ACCOUNT_FROM_ORGANIZATION,
        &op::TAG_RESOURCE,
        &op::TERMINATE_RESPONSIBILITY_TRANSFER,
        &op::UNTAG_RESOURCE,
        &op::UPDATE_ORGANIZATIONAL_UNIT,
        &op::UPDATE_POLICY,
        &op::UPDATE_RESPONSIBILITY_TRANSFER,
    ],
};

service_error! {
    AWSOrganizationsNotInUseException, aws_organizations_not_in_use(message);
    AccessDeniedException, access_denied(message);
    AccessDeniedForDependencyException, access_denied_for_dependency(message);
    AccountAlreadyClosedException, account_already_closed(message);
    AccountAlreadyRegisteredException, account_already_registered(message);
    AccountNotFoundException, account_not_found(message);
    AccountNotRegisteredException, account_not_registered(message);
    AccountOwnerNotVerifiedException, account_owner_not_verified(message);
    AlreadyInOrganizationException, already_in_organization(message);
    ChildNotFoundException, child_not_found(message);
    ConcurrentModificationException, concurrent_modification(message);
    ConflictException, conflict(message);
    ConstraintViolationException, constraint_violation(message);
    CreateAccountStatusNotFoundException, create_account_status_not_found(message);
    DestinationParentNotFoundException, destination_parent_not_found(message);
    DuplicateAccountException, duplicate_account(message);
    DuplicateHandshakeException, duplicate_handshake(message);
    DuplicateOrganizationalUnitException, duplicate_organizational_unit(message);
    DuplicatePolicyAttachmentException, duplicate_policy_attachment(message);
    DuplicatePolicyException, duplicate_policy(message);
    EffectivePolicyNotFoundException, effective_policy_not_found(message);
    FinalizingOrganizationException, finalizing_organization(message);
    HandshakeAlreadyInStateException, handshake_already_in_state(message);
    HandshakeConstraintViolationException, handshake_constraint_violation(message);
    HandshakeNotFoundException, handshake_not_found(message);
    InvalidHandshakeTransitionException, invalid_handshake_transition(message);
    InvalidInputException, invalid_input(message);
    InvalidResponsibilityTransferTransitionException, invalid_responsibility_transfer_transition(message);
    MalformedPolicyDocumentException, malformed_policy_document(message);
    MasterCannotLeaveOrganizationException, master_cannot_leave_organization(message);
    OrganizationNotEmptyException, organization_not_empty(message);
    OrganizationalUnitNotEmptyException, organizational_unit_not_empty(message);
    OrganizationalUnitNotFoundException, organizational_unit_not_found(message);
    ParentNotFoundException, parent_not_found(message);
    PolicyChangesInProgressException, policy_changes_in_progress(message);
    PolicyInUseException, policy_in_use(message);
    PolicyNotAttachedException, policy_not_attached(message);
    PolicyNotFoundException, policy_not_found(message);
    PolicyTypeAlreadyEnabledException, policy_type_already_enabled(message);
    PolicyTypeNotAvailableForOrganizationException, policy_type_not_available_for_organization(message);
    PolicyTypeNotEnabledException, policy_type_not_enabled(message);
    ResourcePolicyNotFoundException, resource_policy_not_found(message);
    ResponsibilityTransferAlreadyInStatusException, responsibility_transfer_already_in_status(message);
    ResponsibilityTransferNotFoundException, responsibility_transfer_not_found(message);
    RootNotFoundException, root_not_found(message);
    ServiceException, service(message);
    SourceParentNotFoundException, source_parent_not_found(message);
    TargetNotFoundException, target_not_found(message);
    TooManyRequestsException, too_many_requests(message);
    UnsupportedAPIEndpointException, unsupported_api_endpoint(message);
}

pub mod op {
    use super::{Error, SERVICE, shapes, types};
    use crate::operation::{Auth, Pagination};
    use crate::structure::{UNIT, Unit};
    use crate::{Operation, OperationInfo};
    use http::Method;

    #[derive(Clone, Copy, Debug)]
    pub struct AcceptHandshake;

    impl Operation for AcceptHandshake {
        type Input = types::AcceptHandshakeRequest;
        type Output = types::AcceptHandshakeResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ACCEPT_HANDSHAKE;
    }

    pub(super) static ACCEPT_HANDSHAKE: OperationInfo = OperationInfo {
        name: "AcceptHandshake",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ACCEPT_HANDSHAKE_REQUEST,
        output: &shapes::ACCEPT_HANDSHAKE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::HANDSHAKE_NOT_FOUND_EXCEPTION,
            &shapes::INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
            &shapes::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:AcceptHandshake",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct AttachPolicy;

    impl Operation for AttachPolicy {
        type Input = types::AttachPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ATTACH_POLICY;
    }

    pub(super) static ATTACH_POLICY: OperationInfo = OperationInfo {
        name: "AttachPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ATTACH_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::DUPLICATE_POLICY_ATTACHMENT_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_NOT_FOUND_EXCEPTION,
            &shapes::POLICY_TYPE_NOT_ENABLED_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TARGET_NOT_FOUND_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &shapes::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:AttachPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CancelHandshake;

    impl Operation for CancelHandshake {
        type Input = types::CancelHandshakeRequest;
        type Output = types::CancelHandshakeResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CANCEL_HANDSHAKE;
    }

    pub(super) static CANCEL_HANDSHAKE: OperationInfo = OperationInfo {
        name: "CancelHandshake",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CANCEL_HANDSHAKE_REQUEST,
        output: &shapes::CANCEL_HANDSHAKE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::HANDSHAKE_NOT_FOUND_EXCEPTION,
            &shapes::INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
            &shapes::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:CancelHandshake",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CloseAccount;

    impl Operation for CloseAccount {
        type Input = types::CloseAccountRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &CLOSE_ACCOUNT;
    }

    pub(super) static CLOSE_ACCOUNT: OperationInfo = OperationInfo {
        name: "CloseAccount",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CLOSE_ACCOUNT_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::ACCOUNT_ALREADY_CLOSED_EXCEPTION,
            &shapes::ACCOUNT_NOT_FOUND_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:CloseAccount",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateAccount;

    impl Operation for CreateAccount {
        type Input = types::CreateAccountRequest;
        type Output = types::CreateAccountResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_ACCOUNT;
    }

    pub(super) static CREATE_ACCOUNT: OperationInfo = OperationInfo {
        name: "CreateAccount",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_ACCOUNT_REQUEST,
        output: &shapes::CREATE_ACCOUNT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::FINALIZING_ORGANIZATION_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:CreateAccount",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateGovCloudAccount;

    impl Operation for CreateGovCloudAccount {
        type Input = types::CreateGovCloudAccountRequest;
        type Output = types::CreateGovCloudAccountResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_GOV_CLOUD_ACCOUNT;
    }

    pub(super) static CREATE_GOV_CLOUD_ACCOUNT: OperationInfo = OperationInfo {
        name: "CreateGovCloudAccount",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_GOV_CLOUD_ACCOUNT_REQUEST,
        output: &shapes::CREATE_GOV_CLOUD_ACCOUNT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::FINALIZING_ORGANIZATION_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:CreateGovCloudAccount",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateOrganization;

    impl Operation for CreateOrganization {
        type Input = types::CreateOrganizationRequest;
        type Output = types::CreateOrganizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_ORGANIZATION;
    }

    pub(super) static CREATE_ORGANIZATION: OperationInfo = OperationInfo {
        name: "CreateOrganization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_ORGANIZATION_REQUEST,
        output: &shapes::CREATE_ORGANIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::ALREADY_IN_ORGANIZATION_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:CreateOrganization",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateOrganizationalUnit;

    impl Operation for CreateOrganizationalUnit {
        type Input = types::CreateOrganizationalUnitRequest;
        type Output = types::CreateOrganizationalUnitResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_ORGANIZATIONAL_UNIT;
    }

    pub(super) static CREATE_ORGANIZATIONAL_UNIT: OperationInfo = OperationInfo {
        name: "CreateOrganizationalUnit",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_ORGANIZATIONAL_UNIT_REQUEST,
        output: &shapes::CREATE_ORGANIZATIONAL_UNIT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::PARENT_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:CreateOrganizationalUnit",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreatePolicy;

    impl Operation for CreatePolicy {
        type Input = types::CreatePolicyRequest;
        type Output = types::CreatePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_POLICY;
    }

    pub(super) static CREATE_POLICY: OperationInfo = OperationInfo {
        name: "CreatePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_POLICY_REQUEST,
        output: &shapes::CREATE_POLICY_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::DUPLICATE_POLICY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:CreatePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeclineHandshake;

    impl Operation for DeclineHandshake {
        type Input = types::DeclineHandshakeRequest;
        type Output = types::DeclineHandshakeResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DECLINE_HANDSHAKE;
    }

    pub(super) static DECLINE_HANDSHAKE: OperationInfo = OperationInfo {
        name: "DeclineHandshake",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DECLINE_HANDSHAKE_REQUEST,
        output: &shapes::DECLINE_HANDSHAKE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::HANDSHAKE_NOT_FOUND_EXCEPTION,
            &shapes::INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
            &shapes::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:DeclineHandshake",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteOrganization;

    impl Operation for DeleteOrganization {
        type Input = Unit;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ORGANIZATION;
    }

    pub(super) static DELETE_ORGANIZATION: OperationInfo = OperationInfo {
        name: "DeleteOrganization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::ORGANIZATION_NOT_EMPTY_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:DeleteOrganization",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteOrganizationalUnit;

    impl Operation for DeleteOrganizationalUnit {
        type Input = types::DeleteOrganizationalUnitRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_ORGANIZATIONAL_UNIT;
    }

    pub(super) static DELETE_ORGANIZATIONAL_UNIT: OperationInfo = OperationInfo {
        name: "DeleteOrganizationalUnit",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_ORGANIZATIONAL_UNIT_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION,
            &shapes::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:DeleteOrganizationalUnit",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeletePolicy;

    impl Operation for DeletePolicy {
        type Input = types::DeletePolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_POLICY;
    }

    pub(super) static DELETE_POLICY: OperationInfo = OperationInfo {
        name: "DeletePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_IN_USE_EXCEPTION,
            &shapes::POLICY_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:DeletePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteResourcePolicy;

    impl Operation for DeleteResourcePolicy {
        type Input = Unit;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_RESOURCE_POLICY;
    }

    pub(super) static DELETE_RESOURCE_POLICY: OperationInfo = OperationInfo {
        name: "DeleteResourcePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:DeleteResourcePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeregisterDelegatedAdministrator;

    impl Operation for DeregisterDelegatedAdministrator {
        type Input = types::DeregisterDelegatedAdministratorRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DEREGISTER_DELEGATED_ADMINISTRATOR;
    }

    pub(super) static DEREGISTER_DELEGATED_ADMINISTRATOR: OperationInfo = OperationInfo {
        name: "DeregisterDelegatedAdministrator",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::ACCOUNT_NOT_FOUND_EXCEPTION,
            &shapes::ACCOUNT_NOT_REGISTERED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:DeregisterDelegatedAdministrator",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeAccount;

    impl Operation for DescribeAccount {
        type Input = types::DescribeAccountRequest;
        type Output = types::DescribeAccountResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_ACCOUNT;
    }

    pub(super) static DESCRIBE_ACCOUNT: OperationInfo = OperationInfo {
        name: "DescribeAccount",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_ACCOUNT_REQUEST,
        output: &shapes::DESCRIBE_ACCOUNT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::ACCOUNT_NOT_FOUND_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:DescribeAccount",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeCreateAccountStatus;

    impl Operation for DescribeCreateAccountStatus {
        type Input = types::DescribeCreateAccountStatusRequest;
        type Output = types::DescribeCreateAccountStatusResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_CREATE_ACCOUNT_STATUS;
    }

    pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS: OperationInfo = OperationInfo {
        name: "DescribeCreateAccountStatus",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST,
        output: &shapes::DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:DescribeCreateAccountStatus",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeEffectivePolicy;

    impl Operation for DescribeEffectivePolicy {
        type Input = types::DescribeEffectivePolicyRequest;
        type Output = types::DescribeEffectivePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_EFFECTIVE_POLICY;
    }

    pub(super) static DESCRIBE_EFFECTIVE_POLICY: OperationInfo = OperationInfo {
        name: "DescribeEffectivePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_EFFECTIVE_POLICY_REQUEST,
        output: &shapes::DESCRIBE_EFFECTIVE_POLICY_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::TARGET_NOT_FOUND_EXCEPTION,
            &shapes::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:DescribeEffectivePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeHandshake;

    impl Operation for DescribeHandshake {
        type Input = types::DescribeHandshakeRequest;
        type Output = types::DescribeHandshakeResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_HANDSHAKE;
    }

    pub(super) static DESCRIBE_HANDSHAKE: OperationInfo = OperationInfo {
        name: "DescribeHandshake",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_HANDSHAKE_REQUEST,
        output: &shapes::DESCRIBE_HANDSHAKE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::HANDSHAKE_NOT_FOUND_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:DescribeHandshake",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeOrganization;

    impl Operation for DescribeOrganization {
        type Input = Unit;
        type Output = types::DescribeOrganizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_ORGANIZATION;
    }

    pub(super) static DESCRIBE_ORGANIZATION: OperationInfo = OperationInfo {
        name: "DescribeOrganization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &shapes::DESCRIBE_ORGANIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:DescribeOrganization",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeOrganizationalUnit;

    impl Operation for DescribeOrganizationalUnit {
        type Input = types::DescribeOrganizationalUnitRequest;
        type Output = types::DescribeOrganizationalUnitResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_ORGANIZATIONAL_UNIT;
    }

    pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT: OperationInfo = OperationInfo {
        name: "DescribeOrganizationalUnit",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST,
        output: &shapes::DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:DescribeOrganizationalUnit",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribePolicy;

    impl Operation for DescribePolicy {
        type Input = types::DescribePolicyRequest;
        type Output = types::DescribePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_POLICY;
    }

    pub(super) static DESCRIBE_POLICY: OperationInfo = OperationInfo {
        name: "DescribePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_POLICY_REQUEST,
        output: &shapes::DESCRIBE_POLICY_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:DescribePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeResourcePolicy;

    impl Operation for DescribeResourcePolicy {
        type Input = Unit;
        type Output = types::DescribeResourcePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_RESOURCE_POLICY;
    }

    pub(super) static DESCRIBE_RESOURCE_POLICY: OperationInfo = OperationInfo {
        name: "DescribeResourcePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &shapes::DESCRIBE_RESOURCE_POLICY_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:DescribeResourcePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeResponsibilityTransfer;

    impl Operation for DescribeResponsibilityTransfer {
        type Input = types::DescribeResponsibilityTransferRequest;
        type Output = types::DescribeResponsibilityTransferResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_RESPONSIBILITY_TRANSFER;
    }

    pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER: OperationInfo = OperationInfo {
        name: "DescribeResponsibilityTransfer",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST,
        output: &shapes::DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:DescribeResponsibilityTransfer",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DetachPolicy;

    impl Operation for DetachPolicy {
        type Input = types::DetachPolicyRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DETACH_POLICY;
    }

    pub(super) static DETACH_POLICY: OperationInfo = OperationInfo {
        name: "DetachPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DETACH_POLICY_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_NOT_ATTACHED_EXCEPTION,
            &shapes::POLICY_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TARGET_NOT_FOUND_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &shapes::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:DetachPolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DisableAWSServiceAccess;

    impl Operation for DisableAWSServiceAccess {
        type Input = types::DisableAWSServiceAccessRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &DISABLE_AWS_SERVICE_ACCESS;
    }

    pub(super) static DISABLE_AWS_SERVICE_ACCESS: OperationInfo = OperationInfo {
        name: "DisableAWSServiceAccess",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DISABLE_AWS_SERVICE_ACCESS_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:DisableAWSServiceAccess",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DisablePolicyType;

    impl Operation for DisablePolicyType {
        type Input = types::DisablePolicyTypeRequest;
        type Output = types::DisablePolicyTypeResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DISABLE_POLICY_TYPE;
    }

    pub(super) static DISABLE_POLICY_TYPE: OperationInfo = OperationInfo {
        name: "DisablePolicyType",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DISABLE_POLICY_TYPE_REQUEST,
        output: &shapes::DISABLE_POLICY_TYPE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_TYPE_NOT_ENABLED_EXCEPTION,
            &shapes::ROOT_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &shapes::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:DisablePolicyType",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct EnableAWSServiceAccess;

    impl Operation for EnableAWSServiceAccess {
        type Input = types::EnableAWSServiceAccessRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &ENABLE_AWS_SERVICE_ACCESS;
    }

    pub(super) static ENABLE_AWS_SERVICE_ACCESS: OperationInfo = OperationInfo {
        name: "EnableAWSServiceAccess",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ENABLE_AWS_SERVICE_ACCESS_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:EnableAWSServiceAccess",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct EnableAllFeatures;

    impl Operation for EnableAllFeatures {
        type Input = types::EnableAllFeaturesRequest;
        type Output = types::EnableAllFeaturesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ENABLE_ALL_FEATURES;
    }

    pub(super) static ENABLE_ALL_FEATURES: OperationInfo = OperationInfo {
        name: "EnableAllFeatures",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ENABLE_ALL_FEATURES_REQUEST,
        output: &shapes::ENABLE_ALL_FEATURES_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:EnableAllFeatures",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct EnablePolicyType;

    impl Operation for EnablePolicyType {
        type Input = types::EnablePolicyTypeRequest;
        type Output = types::EnablePolicyTypeResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &ENABLE_POLICY_TYPE;
    }

    pub(super) static ENABLE_POLICY_TYPE: OperationInfo = OperationInfo {
        name: "EnablePolicyType",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::ENABLE_POLICY_TYPE_REQUEST,
        output: &shapes::ENABLE_POLICY_TYPE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_TYPE_ALREADY_ENABLED_EXCEPTION,
            &shapes::ROOT_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &shapes::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:EnablePolicyType",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct InviteAccountToOrganization;

    impl Operation for InviteAccountToOrganization {
        type Input = types::InviteAccountToOrganizationRequest;
        type Output = types::InviteAccountToOrganizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &INVITE_ACCOUNT_TO_ORGANIZATION;
    }

    pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION: OperationInfo = OperationInfo {
        name: "InviteAccountToOrganization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST,
        output: &shapes::INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::DUPLICATE_HANDSHAKE_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::FINALIZING_ORGANIZATION_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:InviteAccountToOrganization",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct InviteOrganizationToTransferResponsibility;

    impl Operation for InviteOrganizationToTransferResponsibility {
        type Input = types::InviteOrganizationToTransferResponsibilityRequest;
        type Output = types::InviteOrganizationToTransferResponsibilityResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY;
    }

    pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY: OperationInfo = OperationInfo {
        name: "InviteOrganizationToTransferResponsibility",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST,
        output: &shapes::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::DUPLICATE_HANDSHAKE_EXCEPTION,
            &shapes::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:InviteOrganizationToTransferResponsibility",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct LeaveOrganization;

    impl Operation for LeaveOrganization {
        type Input = Unit;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &LEAVE_ORGANIZATION;
    }

    pub(super) static LEAVE_ORGANIZATION: OperationInfo = OperationInfo {
        name: "LeaveOrganization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &UNIT,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::ACCOUNT_NOT_FOUND_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:LeaveOrganization",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAWSServiceAccessForOrganization;

    impl Operation for ListAWSServiceAccessForOrganization {
        type Input = types::ListAWSServiceAccessForOrganizationRequest;
        type Output = types::ListAWSServiceAccessForOrganizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION;
    }

    pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION: OperationInfo = OperationInfo {
        name: "ListAWSServiceAccessForOrganization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST,
        output: &shapes::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListAWSServiceAccessForOrganization",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["EnabledServicePrincipals"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccounts;

    impl Operation for ListAccounts {
        type Input = types::ListAccountsRequest;
        type Output = types::ListAccountsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNTS;
    }

    pub(super) static LIST_ACCOUNTS: OperationInfo = OperationInfo {
        name: "ListAccounts",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNTS_REQUEST,
        output: &shapes::LIST_ACCOUNTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListAccounts",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Accounts"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccountsForParent;

    impl Operation for ListAccountsForParent {
        type Input = types::ListAccountsForParentRequest;
        type Output = types::ListAccountsForParentResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNTS_FOR_PARENT;
    }

    pub(super) static LIST_ACCOUNTS_FOR_PARENT: OperationInfo = OperationInfo {
        name: "ListAccountsForParent",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNTS_FOR_PARENT_REQUEST,
        output: &shapes::LIST_ACCOUNTS_FOR_PARENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::PARENT_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListAccountsForParent",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Accounts"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListAccountsWithInvalidEffectivePolicy;

    impl Operation for ListAccountsWithInvalidEffectivePolicy {
        type Input = types::ListAccountsWithInvalidEffectivePolicyRequest;
        type Output = types::ListAccountsWithInvalidEffectivePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY;
    }

    pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY: OperationInfo = OperationInfo {
        name: "ListAccountsWithInvalidEffectivePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST,
        output: &shapes::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListAccountsWithInvalidEffectivePolicy",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Accounts"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListChildren;

    impl Operation for ListChildren {
        type Input = types::ListChildrenRequest;
        type Output = types::ListChildrenResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_CHILDREN;
    }

    pub(super) static LIST_CHILDREN: OperationInfo = OperationInfo {
        name: "ListChildren",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_CHILDREN_REQUEST,
        output: &shapes::LIST_CHILDREN_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::PARENT_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListChildren",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Children"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListCreateAccountStatus;

    impl Operation for ListCreateAccountStatus {
        type Input = types::ListCreateAccountStatusRequest;
        type Output = types::ListCreateAccountStatusResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_CREATE_ACCOUNT_STATUS;
    }

    pub(super) static LIST_CREATE_ACCOUNT_STATUS: OperationInfo = OperationInfo {
        name: "ListCreateAccountStatus",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_CREATE_ACCOUNT_STATUS_REQUEST,
        output: &shapes::LIST_CREATE_ACCOUNT_STATUS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListCreateAccountStatus",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["CreateAccountStatuses"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListDelegatedAdministrators;

    impl Operation for ListDelegatedAdministrators {
        type Input = types::ListDelegatedAdministratorsRequest;
        type Output = types::ListDelegatedAdministratorsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_DELEGATED_ADMINISTRATORS;
    }

    pub(super) static LIST_DELEGATED_ADMINISTRATORS: OperationInfo = OperationInfo {
        name: "ListDelegatedAdministrators",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_DELEGATED_ADMINISTRATORS_REQUEST,
        output: &shapes::LIST_DELEGATED_ADMINISTRATORS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListDelegatedAdministrators",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["DelegatedAdministrators"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListDelegatedServicesForAccount;

    impl Operation for ListDelegatedServicesForAccount {
        type Input = types::ListDelegatedServicesForAccountRequest;
        type Output = types::ListDelegatedServicesForAccountResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_DELEGATED_SERVICES_FOR_ACCOUNT;
    }

    pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT: OperationInfo = OperationInfo {
        name: "ListDelegatedServicesForAccount",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST,
        output: &shapes::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::ACCOUNT_NOT_FOUND_EXCEPTION,
            &shapes::ACCOUNT_NOT_REGISTERED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListDelegatedServicesForAccount",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["DelegatedServices"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListEffectivePolicyValidationErrors;

    impl Operation for ListEffectivePolicyValidationErrors {
        type Input = types::ListEffectivePolicyValidationErrorsRequest;
        type Output = types::ListEffectivePolicyValidationErrorsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS;
    }

    pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS: OperationInfo = OperationInfo {
        name: "ListEffectivePolicyValidationErrors",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST,
        output: &shapes::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::ACCOUNT_NOT_FOUND_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListEffectivePolicyValidationErrors",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["EffectivePolicyValidationErrors"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListHandshakesForAccount;

    impl Operation for ListHandshakesForAccount {
        type Input = types::ListHandshakesForAccountRequest;
        type Output = types::ListHandshakesForAccountResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_HANDSHAKES_FOR_ACCOUNT;
    }

    pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT: OperationInfo = OperationInfo {
        name: "ListHandshakesForAccount",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST,
        output: &shapes::LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListHandshakesForAccount",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Handshakes"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListHandshakesForOrganization;

    impl Operation for ListHandshakesForOrganization {
        type Input = types::ListHandshakesForOrganizationRequest;
        type Output = types::ListHandshakesForOrganizationResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_HANDSHAKES_FOR_ORGANIZATION;
    }

    pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION: OperationInfo = OperationInfo {
        name: "ListHandshakesForOrganization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST,
        output: &shapes::LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListHandshakesForOrganization",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Handshakes"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListInboundResponsibilityTransfers;

    impl Operation for ListInboundResponsibilityTransfers {
        type Input = types::ListInboundResponsibilityTransfersRequest;
        type Output = types::ListInboundResponsibilityTransfersResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_INBOUND_RESPONSIBILITY_TRANSFERS;
    }

    pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS: OperationInfo = OperationInfo {
        name: "ListInboundResponsibilityTransfers",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST,
        output: &shapes::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListInboundResponsibilityTransfers",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListOrganizationalUnitsForParent;

    impl Operation for ListOrganizationalUnitsForParent {
        type Input = types::ListOrganizationalUnitsForParentRequest;
        type Output = types::ListOrganizationalUnitsForParentResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT;
    }

    pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT: OperationInfo = OperationInfo {
        name: "ListOrganizationalUnitsForParent",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST,
        output: &shapes::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::PARENT_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListOrganizationalUnitsForParent",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["OrganizationalUnits"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListOutboundResponsibilityTransfers;

    impl Operation for ListOutboundResponsibilityTransfers {
        type Input = types::ListOutboundResponsibilityTransfersRequest;
        type Output = types::ListOutboundResponsibilityTransfersResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS;
    }

    pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS: OperationInfo = OperationInfo {
        name: "ListOutboundResponsibilityTransfers",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST,
        output: &shapes::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListOutboundResponsibilityTransfers",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListParents;

    impl Operation for ListParents {
        type Input = types::ListParentsRequest;
        type Output = types::ListParentsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_PARENTS;
    }

    pub(super) static LIST_PARENTS: OperationInfo = OperationInfo {
        name: "ListParents",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_PARENTS_REQUEST,
        output: &shapes::LIST_PARENTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CHILD_NOT_FOUND_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListParents",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Parents"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListPolicies;

    impl Operation for ListPolicies {
        type Input = types::ListPoliciesRequest;
        type Output = types::ListPoliciesResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_POLICIES;
    }

    pub(super) static LIST_POLICIES: OperationInfo = OperationInfo {
        name: "ListPolicies",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_POLICIES_REQUEST,
        output: &shapes::LIST_POLICIES_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListPolicies",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Policies"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListPoliciesForTarget;

    impl Operation for ListPoliciesForTarget {
        type Input = types::ListPoliciesForTargetRequest;
        type Output = types::ListPoliciesForTargetResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_POLICIES_FOR_TARGET;
    }

    pub(super) static LIST_POLICIES_FOR_TARGET: OperationInfo = OperationInfo {
        name: "ListPoliciesForTarget",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_POLICIES_FOR_TARGET_REQUEST,
        output: &shapes::LIST_POLICIES_FOR_TARGET_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TARGET_NOT_FOUND_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListPoliciesForTarget",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Policies"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListRoots;

    impl Operation for ListRoots {
        type Input = types::ListRootsRequest;
        type Output = types::ListRootsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_ROOTS;
    }

    pub(super) static LIST_ROOTS: OperationInfo = OperationInfo {
        name: "ListRoots",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_ROOTS_REQUEST,
        output: &shapes::LIST_ROOTS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListRoots",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Roots"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListTagsForResource;

    impl Operation for ListTagsForResource {
        type Input = types::ListTagsForResourceRequest;
        type Output = types::ListTagsForResourceResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_TAGS_FOR_RESOURCE;
    }

    pub(super) static LIST_TAGS_FOR_RESOURCE: OperationInfo = OperationInfo {
        name: "ListTagsForResource",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: &shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::TARGET_NOT_FOUND_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListTagsForResource",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: None,
            more: None,
            results: &["Tags"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListTargetsForPolicy;

    impl Operation for ListTargetsForPolicy {
        type Input = types::ListTargetsForPolicyRequest;
        type Output = types::ListTargetsForPolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_TARGETS_FOR_POLICY;
    }

    pub(super) static LIST_TARGETS_FOR_POLICY: OperationInfo = OperationInfo {
        name: "ListTargetsForPolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_TARGETS_FOR_POLICY_REQUEST,
        output: &shapes::LIST_TARGETS_FOR_POLICY_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::POLICY_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "organizations:ListTargetsForPolicy",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Targets"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct MoveAccount;

    impl Operation for MoveAccount {
        type Input = types::MoveAccountRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &MOVE_ACCOUNT;
    }

    pub(super) static MOVE_ACCOUNT: OperationInfo = OperationInfo {
        name: "MoveAccount",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::MOVE_ACCOUNT_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SOURCE_PARENT_NOT_FOUND_EXCEPTION,
            &shapes::DESTINATION_PARENT_NOT_FOUND_EXCEPTION,
            &shapes::DUPLICATE_ACCOUNT_EXCEPTION,
            &shapes::ACCOUNT_NOT_FOUND_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:MoveAccount",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct PutResourcePolicy;

    impl Operation for PutResourcePolicy {
        type Input = types::PutResourcePolicyRequest;
        type Output = types::PutResourcePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &PUT_RESOURCE_POLICY;
    }

    pub(super) static PUT_RESOURCE_POLICY: OperationInfo = OperationInfo {
        name: "PutResourcePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::PUT_RESOURCE_POLICY_REQUEST,
        output: &shapes::PUT_RESOURCE_POLICY_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:PutResourcePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct RegisterDelegatedAdministrator;

    impl Operation for RegisterDelegatedAdministrator {
        type Input = types::RegisterDelegatedAdministratorRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &REGISTER_DELEGATED_ADMINISTRATOR;
    }

    pub(super) static REGISTER_DELEGATED_ADMINISTRATOR: OperationInfo = OperationInfo {
        name: "RegisterDelegatedAdministrator",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REGISTER_DELEGATED_ADMINISTRATOR_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::ACCOUNT_ALREADY_REGISTERED_EXCEPTION,
            &shapes::ACCOUNT_NOT_FOUND_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:RegisterDelegatedAdministrator",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct RemoveAccountFromOrganization;

    impl Operation for RemoveAccountFromOrganization {
        type Input = types::RemoveAccountFromOrganizationRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &REMOVE_ACCOUNT_FROM_ORGANIZATION;
    }

    pub(super) static REMOVE_ACCOUNT_FROM_ORGANIZATION: OperationInfo = OperationInfo {
        name: "RemoveAccountFromOrganization",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::ACCOUNT_NOT_FOUND_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:RemoveAccountFromOrganization",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TagResource;

    impl Operation for TagResource {
        type Input = types::TagResourceRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &TAG_RESOURCE;
    }

    pub(super) static TAG_RESOURCE: OperationInfo = OperationInfo {
        name: "TagResource",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TAG_RESOURCE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::TARGET_NOT_FOUND_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:TagResource",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct TerminateResponsibilityTransfer;

    impl Operation for TerminateResponsibilityTransfer {
        type Input = types::TerminateResponsibilityTransferRequest;
        type Output = types::TerminateResponsibilityTransferResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &TERMINATE_RESPONSIBILITY_TRANSFER;
    }

    pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER: OperationInfo = OperationInfo {
        name: "TerminateResponsibilityTransfer",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST,
        output: &shapes::TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &shapes::RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION,
            &shapes::INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:TerminateResponsibilityTransfer",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UntagResource;

    impl Operation for UntagResource {
        type Input = types::UntagResourceRequest;
        type Output = Unit;
        type Error = Error;
        const INFO: &'static OperationInfo = &UNTAG_RESOURCE;
    }

    pub(super) static UNTAG_RESOURCE: OperationInfo = OperationInfo {
        name: "UntagResource",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UNTAG_RESOURCE_REQUEST,
        output: &UNIT,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::TARGET_NOT_FOUND_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:UntagResource",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateOrganizationalUnit;

    impl Operation for UpdateOrganizationalUnit {
        type Input = types::UpdateOrganizationalUnitRequest;
        type Output = types::UpdateOrganizationalUnitResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_ORGANIZATIONAL_UNIT;
    }

    pub(super) static UPDATE_ORGANIZATIONAL_UNIT: OperationInfo = OperationInfo {
        name: "UpdateOrganizationalUnit",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_ORGANIZATIONAL_UNIT_REQUEST,
        output: &shapes::UPDATE_ORGANIZATIONAL_UNIT_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:UpdateOrganizationalUnit",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdatePolicy;

    impl Operation for UpdatePolicy {
        type Input = types::UpdatePolicyRequest;
        type Output = types::UpdatePolicyResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_POLICY;
    }

    pub(super) static UPDATE_POLICY: OperationInfo = OperationInfo {
        name: "UpdatePolicy",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_POLICY_REQUEST,
        output: &shapes::UPDATE_POLICY_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::CONCURRENT_MODIFICATION_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::DUPLICATE_POLICY_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &shapes::POLICY_NOT_FOUND_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
            &shapes::POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:UpdatePolicy",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateResponsibilityTransfer;

    impl Operation for UpdateResponsibilityTransfer {
        type Input = types::UpdateResponsibilityTransferRequest;
        type Output = types::UpdateResponsibilityTransferResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_RESPONSIBILITY_TRANSFER;
    }

    pub(super) static UPDATE_RESPONSIBILITY_TRANSFER: OperationInfo = OperationInfo {
        name: "UpdateResponsibilityTransfer",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_RESPONSIBILITY_TRANSFER_REQUEST,
        output: &shapes::UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
            &shapes::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
            &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
            &shapes::INVALID_INPUT_EXCEPTION,
            &shapes::SERVICE_EXCEPTION,
            &shapes::TOO_MANY_REQUESTS_EXCEPTION,
            &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "organizations:UpdateResponsibilityTransfer",
        pagination: None,
        deprecated: false,
    };
}

pub mod types {
    use super::shapes;
    use crate::Convert;
    use crate::declare::string_enum;
    use crate::shape::StructShape;
    use crate::structure::Slots;
    use crate::{Mismatch, Structure, Timestamp, Value, structure};
    use std::fmt;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AWSOrganizationsNotInUseException {
        pub message: Option<String>,
    }

    impl Structure for AWSOrganizationsNotInUseException {
        const SHAPE: &'static StructShape = &shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AcceptHandshakeRequest {
        pub handshake_id: String,
    }

    impl Structure for AcceptHandshakeRequest {
        const SHAPE: &'static StructShape = &shapes::ACCEPT_HANDSHAKE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AcceptHandshakeResponse {
        pub handshake: Option<Handshake>,
    }

    impl Structure for AcceptHandshakeResponse {
        const SHAPE: &'static StructShape = &shapes::ACCEPT_HANDSHAKE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessDeniedException {
        pub message: Option<String>,
    }

    impl Structure for AccessDeniedException {
        const SHAPE: &'static StructShape = &shapes::ACCESS_DENIED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessDeniedForDependencyException {
        pub message: Option<String>,
        pub reason: Option<AccessDeniedForDependencyExceptionReason>,
    }

    impl Structure for AccessDeniedForDependencyException {
        const SHAPE: &'static StructShape = &shapes::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        AccessDeniedForDependencyExceptionReason {
            AccessDeniedDuringCreateServiceLinkedRole = "ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Account {
        pub id: Option<String>,
        pub arn: Option<String>,
        pub email: Option<String>,
        pub name: Option<String>,
        pub status: Option<AccountStatus>,
        pub state: Option<AccountState>,
        pub paths: Option<Vec<String>>,
        pub joined_method: Option<AccountJoinedMethod>,
        pub joined_timestamp: Option<Timestamp>,
    }

    impl Structure for Account {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                id: slots.next()?,
                arn: slots.next()?,
                email: slots.next()?,
                name: slots.next()?,
                status: slots.next()?,
                state: slots.next()?,
                paths: slots.next()?,
                joined_method: slots.next()?,
                joined_timestamp: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.id.into_value(),
                self.arn.into_value(),
                self.email.into_value(),
                self.name.into_value(),
                self.status.into_value(),
                self.state.into_value(),
                self.paths.into_value(),
                self.joined_method.into_value(),
                self.joined_timestamp.into_value(),
            ]
        }
    }

    impl fmt::Debug for Account {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Account")
                .field("id", &self.id)
                .field("arn", &self.arn)
                .field("email", &structure::Hidden)
                .field("name", &structure::Hidden)
                .field("status", &self.status)
                .field("state", &self.state)
                .field("paths", &self.paths)
                .field("joined_method", &self.joined_method)
                .field("joined_timestamp", &self.joined_timestamp)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountAlreadyClosedException {
        pub message: Option<String>,
    }

    impl Structure for AccountAlreadyClosedException {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_ALREADY_CLOSED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountAlreadyRegisteredException {
        pub message: Option<String>,
    }

    impl Structure for AccountAlreadyRegisteredException {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_ALREADY_REGISTERED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        AccountJoinedMethod {
            Invited = "INVITED",
            Created = "CREATED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for AccountNotFoundException {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountNotRegisteredException {
        pub message: Option<String>,
    }

    impl Structure for AccountNotRegisteredException {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_NOT_REGISTERED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccountOwnerNotVerifiedException {
        pub message: Option<String>,
    }

    impl Structure for AccountOwnerNotVerifiedException {
        const SHAPE: &'static StructShape = &shapes::ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        AccountState {
            PendingActivation = "PENDING_ACTIVATION",
            Active = "ACTIVE",
            Suspended = "SUSPENDED",
            PendingClosure = "PENDING_CLOSURE",
            Closed = "CLOSED",
        }
    }

    string_enum! {
        AccountStatus {
            Active = "ACTIVE",
            Suspended = "SUSPENDED",
            PendingClosure = "PENDING_CLOSURE",
        }
    }

    string_enum! {
        ActionType {
            Invite = "INVITE",
            EnableAllFeatures = "ENABLE_ALL_FEATURES",
            ApproveAllFeatures = "APPROVE_ALL_FEATURES",
            AddOrganizationsServiceLinkedRole = "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",
            TransferResponsibility = "TRANSFER_RESPONSIBILITY",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AlreadyInOrganizationException {
        pub message: Option<String>,
    }

    impl Structure for AlreadyInOrganizationException {
        const SHAPE: &'static StructShape = &shapes::ALREADY_IN_ORGANIZATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AttachPolicyRequest {
        pub policy_id: String,
        pub target_id: String,
    }

    impl Structure for AttachPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::ATTACH_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_id: slots.next()?, target_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_id.into_value(), self.target_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CancelHandshakeRequest {
        pub handshake_id: String,
    }

    impl Structure for CancelHandshakeRequest {
        const SHAPE: &'static StructShape = &shapes::CANCEL_HANDSHAKE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CancelHandshakeResponse {
        pub handshake: Option<Handshake>,
    }

    impl Structure for CancelHandshakeResponse {
        const SHAPE: &'static StructShape = &shapes::CANCEL_HANDSHAKE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Child {
        pub id: Option<String>,
        pub r#type: Option<ChildType>,
    }

    impl Structure for Child {
        const SHAPE: &'static StructShape = &shapes::CHILD;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { id: slots.next()?, r#type: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.id.into_value(), self.r#type.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ChildNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for ChildNotFoundException {
        const SHAPE: &'static StructShape = &shapes::CHILD_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        ChildType {
            Account = "ACCOUNT",
            OrganizationalUnit = "ORGANIZATIONAL_UNIT",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CloseAccountRequest {
        pub account_id: String,
    }

    impl Structure for CloseAccountRequest {
        const SHAPE: &'static StructShape = &shapes::CLOSE_ACCOUNT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConcurrentModificationException {
        pub message: Option<String>,
    }

    impl Structure for ConcurrentModificationException {
        const SHAPE: &'static StructShape = &shapes::CONCURRENT_MODIFICATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConflictException {
        pub message: Option<String>,
    }

    impl Structure for ConflictException {
        const SHAPE: &'static StructShape = &shapes::CONFLICT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConstraintViolationException {
        pub message: Option<String>,
        pub reason: Option<ConstraintViolationExceptionReason>,
    }

    impl Structure for ConstraintViolationException {
        const SHAPE: &'static StructShape = &shapes::CONSTRAINT_VIOLATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        ConstraintViolationExceptionReason {
            AccountNumberLimitExceeded = "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
            HandshakeRateLimitExceeded = "HANDSHAKE_RATE_LIMIT_EXCEEDED",
            OuNumberLimitExceeded = "OU_NUMBER_LIMIT_EXCEEDED",
            OuDepthLimitExceeded = "OU_DEPTH_LIMIT_EXCEEDED",
            PolicyNumberLimitExceeded = "POLICY_NUMBER_LIMIT_EXCEEDED",
            PolicyContentLimitExceeded = "POLICY_CONTENT_LIMIT_EXCEEDED",
            MaxPolicyTypeAttachmentLimitExceeded = "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            MinPolicyTypeAttachmentLimitExceeded = "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            AccountCannotLeaveOrganization = "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
            AccountCannotLeaveWithoutEula = "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
            AccountCannotLeaveWithoutPhoneVerification = "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
            MasterAccountPaymentInstrumentRequired = "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
            MemberAccountPaymentInstrumentRequired = "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
            AccountCreationRateLimitExceeded = "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
            MasterAccountAddressDoesNotMatchMarketplace = "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
            MasterAccountMissingContactInfo = "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
            MasterAccountNotGovcloudEnabled = "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
            OrganizationNotInAllFeaturesMode = "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
            CreateOrganizationInBillingModeUnsupportedRegion = "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
            EmailVerificationCodeExpired = "EMAIL_VERIFICATION_CODE_EXPIRED",
            WaitPeriodActive = "WAIT_PERIOD_ACTIVE",
            MaxTagLimitExceeded = "MAX_TAG_LIMIT_EXCEEDED",
            TagPolicyViolation = "TAG_POLICY_VIOLATION",
            MaxDelegatedAdministratorsForServiceLimitExceeded = "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
            CannotRegisterMasterAsDelegatedAdministrator = "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
            CannotRemoveDelegatedAdministratorFromOrg = "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
            DelegatedAdministratorExistsForThisService = "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
            PolicyTypeEnabledForThisService = "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
            MasterAccountMissingBusinessLicense = "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
            CannotCloseManagementAccount = "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
            CloseAccountQuotaExceeded = "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
            CloseAccountRequestsLimitExceeded = "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
            ServiceAccessNotEnabled = "SERVICE_ACCESS_NOT_ENABLED",
            InvalidPaymentInstrument = "INVALID_PAYMENT_INSTRUMENT",
            AccountCreationNotComplete = "ACCOUNT_CREATION_NOT_COMPLETE",
            CannotRegisterSuspendedAccountAsDelegatedAdministrator = "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
            AllFeaturesMigrationOrganizationSizeLimitExceeded = "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
            ResponsibilityTransferMaxLevelViolation = "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
            ResponsibilityTransferMaxInboundQuotaViolation = "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
            ResponsibilityTransferMaxOutboundQuotaViolation = "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
            ResponsibilityTransferMaxTransfersQuotaViolation = "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
            ActiveResponsibilityTransferProcess = "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
            TransferResponsibilityTargetDeletionInProgress = "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
            TransferResponsibilitySourceDeletionInProgress = "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
            UnsupportedPricing = "UNSUPPORTED_PRICING",
            UnmetBillingPrerequisite = "UNMET_BILLING_PREREQUISITE",
            AccountNotActiveForTransferResponsibility = "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
            TransferResponsibilityUpdateNotAllowed = "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
        }
    }

    string_enum! {
        CreateAccountFailureReason {
            AccountLimitExceeded = "ACCOUNT_LIMIT_EXCEEDED",
            EmailAlreadyExists = "EMAIL_ALREADY_EXISTS",
            InvalidAddress = "INVALID_ADDRESS",
            InvalidEmail = "INVALID_EMAIL",
            ConcurrentAccountModification = "CONCURRENT_ACCOUNT_MODIFICATION",
            InternalFailure = "INTERNAL_FAILURE",
            GovcloudAccountAlreadyExists = "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
            MissingBusinessValidation = "MISSING_BUSINESS_VALIDATION",
            FailedBusinessValidation = "FAILED_BUSINESS_VALIDATION",
            PendingBusinessValidation = "PENDING_BUSINESS_VALIDATION",
            InvalidIdentityForBusinessValidation = "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
            UnknownBusinessValidation = "UNKNOWN_BUSINESS_VALIDATION",
            MissingPaymentInstrument = "MISSING_PAYMENT_INSTRUMENT",
            InvalidPaymentInstrument = "INVALID_PAYMENT_INSTRUMENT",
            UpdateExistingResourcePolicyWithTagsNotSupported = "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateAccountRequest {
        pub email: String,
        pub account_name: String,
        pub role_name: Option<String>,
        pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateAccountRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCOUNT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                email: slots.next()?,
                account_name: slots.next()?,
                role_name: slots.next()?,
                iam_user_access_to_billing: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.email.into_value(),
                self.account_name.into_value(),
                self.role_name.into_value(),
                self.iam_user_access_to_billing.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateAccountRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateAccountRequest")
                .field("email", &structure::Hidden)
                .field("account_name", &structure::Hidden)
                .field("role_name", &self.role_name)
                .field("iam_user_access_to_billing", &self.iam_user_access_to_billing)
                .field("tags", &self.tags)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateAccountResponse {
        pub create_account_status: Option<CreateAccountStatus>,
    }

    impl Structure for CreateAccountResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCOUNT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { create_account_status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.create_account_status.into_value()]
        }
    }

    string_enum! {
        CreateAccountState {
            InProgress = "IN_PROGRESS",
            Succeeded = "SUCCEEDED",
            Failed = "FAILED",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateAccountStatus {
        pub id: Option<String>,
        pub account_name: Option<String>,
        pub state: Option<CreateAccountState>,
        pub requested_timestamp: Option<Timestamp>,
        pub completed_timestamp: Option<Timestamp>,
        pub account_id: Option<String>,
        pub gov_cloud_account_id: Option<String>,
        pub failure_reason: Option<CreateAccountFailureReason>,
    }

    impl Structure for CreateAccountStatus {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCOUNT_STATUS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                id: slots.next()?,
                account_name: slots.next()?,
                state: slots.next()?,
                requested_timestamp: slots.next()?,
                completed_timestamp: slots.next()?,
                account_id: slots.next()?,
                gov_cloud_account_id: slots.next()?,
                failure_reason: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.id.into_value(),
                self.account_name.into_value(),
                self.state.into_value(),
                self.requested_timestamp.into_value(),
                self.completed_timestamp.into_value(),
                self.account_id.into_value(),
                self.gov_cloud_account_id.into_value(),
                self.failure_reason.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateAccountStatus {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateAccountStatus")
                .field("id", &self.id)
                .field("account_name", &structure::Hidden)
                .field("state", &self.state)
                .field("requested_timestamp", &self.requested_timestamp)
                .field("completed_timestamp", &self.completed_timestamp)
                .field("account_id", &self.account_id)
                .field("gov_cloud_account_id", &self.gov_cloud_account_id)
                .field("failure_reason", &self.failure_reason)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateAccountStatusNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for CreateAccountStatusNotFoundException {
        const SHAPE: &'static StructShape = &shapes::CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateGovCloudAccountRequest {
        pub email: String,
        pub account_name: String,
        pub role_name: Option<String>,
        pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateGovCloudAccountRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_GOV_CLOUD_ACCOUNT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                email: slots.next()?,
                account_name: slots.next()?,
                role_name: slots.next()?,
                iam_user_access_to_billing: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.email.into_value(),
                self.account_name.into_value(),
                self.role_name.into_value(),
                self.iam_user_access_to_billing.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateGovCloudAccountRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateGovCloudAccountRequest")
                .field("email", &structure::Hidden)
                .field("account_name", &structure::Hidden)
                .field("role_name", &self.role_name)
                .field("iam_user_access_to_billing", &self.iam_user_access_to_billing)
                .field("tags", &self.tags)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateGovCloudAccountResponse {
        pub create_account_status: Option<CreateAccountStatus>,
    }

    impl Structure for CreateGovCloudAccountResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_GOV_CLOUD_ACCOUNT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { create_account_status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.create_account_status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateOrganizationRequest {
        pub feature_set: Option<OrganizationFeatureSet>,
    }

    impl Structure for CreateOrganizationRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_ORGANIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { feature_set: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.feature_set.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateOrganizationResponse {
        pub organization: Option<Organization>,
    }

    impl Structure for CreateOrganizationResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_ORGANIZATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organization: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organization.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateOrganizationalUnitRequest {
        pub parent_id: String,
        pub name: String,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreateOrganizationalUnitRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_ORGANIZATIONAL_UNIT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { parent_id: slots.next()?, name: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.parent_id.into_value(), self.name.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateOrganizationalUnitResponse {
        pub organizational_unit: Option<OrganizationalUnit>,
    }

    impl Structure for CreateOrganizationalUnitResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_ORGANIZATIONAL_UNIT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organizational_unit: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organizational_unit.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreatePolicyRequest {
        pub content: String,
        pub description: String,
        pub name: String,
        pub r#type: PolicyType,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for CreatePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                content: slots.next()?,
                description: slots.next()?,
                name: slots.next()?,
                r#type: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.content.into_value(),
                self.description.into_value(),
                self.name.into_value(),
                self.r#type.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreatePolicyResponse {
        pub policy: Option<Policy>,
    }

    impl Structure for CreatePolicyResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeclineHandshakeRequest {
        pub handshake_id: String,
    }

    impl Structure for DeclineHandshakeRequest {
        const SHAPE: &'static StructShape = &shapes::DECLINE_HANDSHAKE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeclineHandshakeResponse {
        pub handshake: Option<Handshake>,
    }

    impl Structure for DeclineHandshakeResponse {
        const SHAPE: &'static StructShape = &shapes::DECLINE_HANDSHAKE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct DelegatedAdministrator {
        pub id: Option<String>,
        pub arn: Option<String>,
        pub email: Option<String>,
        pub name: Option<String>,
        pub status: Option<AccountStatus>,
        pub state: Option<AccountState>,
        pub joined_method: Option<AccountJoinedMethod>,
        pub joined_timestamp: Option<Timestamp>,
        pub delegation_enabled_date: Option<Timestamp>,
    }

    impl Structure for DelegatedAdministrator {
        const SHAPE: &'static StructShape = &shapes::DELEGATED_ADMINISTRATOR;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                id: slots.next()?,
                arn: slots.next()?,
                email: slots.next()?,
                name: slots.next()?,
                status: slots.next()?,
                state: slots.next()?,
                joined_method: slots.next()?,
                joined_timestamp: slots.next()?,
                delegation_enabled_date: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.id.into_value(),
                self.arn.into_value(),
                self.email.into_value(),
                self.name.into_value(),
                self.status.into_value(),
                self.state.into_value(),
                self.joined_method.into_value(),
                self.joined_timestamp.into_value(),
                self.delegation_enabled_date.into_value(),
            ]
        }
    }

    impl fmt::Debug for DelegatedAdministrator {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("DelegatedAdministrator")
                .field("id", &self.id)
                .field("arn", &self.arn)
                .field("email", &structure::Hidden)
                .field("name", &structure::Hidden)
                .field("status", &self.status)
                .field("state", &self.state)
                .field("joined_method", &self.joined_method)
                .field("joined_timestamp", &self.joined_timestamp)
                .field("delegation_enabled_date", &self.delegation_enabled_date)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DelegatedService {
        pub service_principal: Option<String>,
        pub delegation_enabled_date: Option<Timestamp>,
    }

    impl Structure for DelegatedService {
        const SHAPE: &'static StructShape = &shapes::DELEGATED_SERVICE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { service_principal: slots.next()?, delegation_enabled_date: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.service_principal.into_value(), self.delegation_enabled_date.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteOrganizationalUnitRequest {
        pub organizational_unit_id: String,
    }

    impl Structure for DeleteOrganizationalUnitRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_ORGANIZATIONAL_UNIT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organizational_unit_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organizational_unit_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeletePolicyRequest {
        pub policy_id: String,
    }

    impl Structure for DeletePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeregisterDelegatedAdministratorRequest {
        pub account_id: String,
        pub service_principal: String,
    }

    impl Structure for DeregisterDelegatedAdministratorRequest {
        const SHAPE: &'static StructShape = &shapes::DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()?, service_principal: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value(), self.service_principal.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeAccountRequest {
        pub account_id: String,
    }

    impl Structure for DescribeAccountRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_ACCOUNT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeAccountResponse {
        pub account: Option<Account>,
    }

    impl Structure for DescribeAccountResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_ACCOUNT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeCreateAccountStatusRequest {
        pub create_account_request_id: String,
    }

    impl Structure for DescribeCreateAccountStatusRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { create_account_request_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.create_account_request_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeCreateAccountStatusResponse {
        pub create_account_status: Option<CreateAccountStatus>,
    }

    impl Structure for DescribeCreateAccountStatusResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { create_account_status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.create_account_status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeEffectivePolicyRequest {
        pub policy_type: EffectivePolicyType,
        pub target_id: Option<String>,
    }

    impl Structure for DescribeEffectivePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_EFFECTIVE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_type: slots.next()?, target_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_type.into_value(), self.target_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeEffectivePolicyResponse {
        pub effective_policy: Option<EffectivePolicy>,
    }

    impl Structure for DescribeEffectivePolicyResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_EFFECTIVE_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { effective_policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.effective_policy.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeHandshakeRequest {
        pub handshake_id: String,
    }

    impl Structure for DescribeHandshakeRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_HANDSHAKE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeHandshakeResponse {
        pub handshake: Option<Handshake>,
    }

    impl Structure for DescribeHandshakeResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_HANDSHAKE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeOrganizationResponse {
        pub organization: Option<Organization>,
    }

    impl Structure for DescribeOrganizationResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_ORGANIZATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organization: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organization.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeOrganizationalUnitRequest {
        pub organizational_unit_id: String,
    }

    impl Structure for DescribeOrganizationalUnitRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organizational_unit_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organizational_unit_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeOrganizationalUnitResponse {
        pub organizational_unit: Option<OrganizationalUnit>,
    }

    impl Structure for DescribeOrganizationalUnitResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organizational_unit: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organizational_unit.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribePolicyRequest {
        pub policy_id: String,
    }

    impl Structure for DescribePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribePolicyResponse {
        pub policy: Option<Policy>,
    }

    impl Structure for DescribePolicyResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeResourcePolicyResponse {
        pub resource_policy: Option<ResourcePolicy>,
    }

    impl Structure for DescribeResourcePolicyResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_RESOURCE_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { resource_policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.resource_policy.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeResponsibilityTransferRequest {
        pub id: String,
    }

    impl Structure for DescribeResponsibilityTransferRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeResponsibilityTransferResponse {
        pub responsibility_transfer: Option<ResponsibilityTransfer>,
    }

    impl Structure for DescribeResponsibilityTransferResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { responsibility_transfer: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.responsibility_transfer.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DestinationParentNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for DestinationParentNotFoundException {
        const SHAPE: &'static StructShape = &shapes::DESTINATION_PARENT_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DetachPolicyRequest {
        pub policy_id: String,
        pub target_id: String,
    }

    impl Structure for DetachPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::DETACH_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_id: slots.next()?, target_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_id.into_value(), self.target_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisableAWSServiceAccessRequest {
        pub service_principal: String,
    }

    impl Structure for DisableAWSServiceAccessRequest {
        const SHAPE: &'static StructShape = &shapes::DISABLE_AWS_SERVICE_ACCESS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { service_principal: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.service_principal.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisablePolicyTypeRequest {
        pub root_id: String,
        pub policy_type: PolicyType,
    }

    impl Structure for DisablePolicyTypeRequest {
        const SHAPE: &'static StructShape = &shapes::DISABLE_POLICY_TYPE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { root_id: slots.next()?, policy_type: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.root_id.into_value(), self.policy_type.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisablePolicyTypeResponse {
        pub root: Option<Root>,
    }

    impl Structure for DisablePolicyTypeResponse {
        const SHAPE: &'static StructShape = &shapes::DISABLE_POLICY_TYPE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { root: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.root.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DuplicateAccountException {
        pub message: Option<String>,
    }

    impl Structure for DuplicateAccountException {
        const SHAPE: &'static StructShape = &shapes::DUPLICATE_ACCOUNT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DuplicateHandshakeException {
        pub message: Option<String>,
    }

    impl Structure for DuplicateHandshakeException {
        const SHAPE: &'static StructShape = &shapes::DUPLICATE_HANDSHAKE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DuplicateOrganizationalUnitException {
        pub message: Option<String>,
    }

    impl Structure for DuplicateOrganizationalUnitException {
        const SHAPE: &'static StructShape = &shapes::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DuplicatePolicyAttachmentException {
        pub message: Option<String>,
    }

    impl Structure for DuplicatePolicyAttachmentException {
        const SHAPE: &'static StructShape = &shapes::DUPLICATE_POLICY_ATTACHMENT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DuplicatePolicyException {
        pub message: Option<String>,
    }

    impl Structure for DuplicatePolicyException {
        const SHAPE: &'static StructShape = &shapes::DUPLICATE_POLICY_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EffectivePolicy {
        pub policy_content: Option<String>,
        pub last_updated_timestamp: Option<Timestamp>,
        pub target_id: Option<String>,
        pub policy_type: Option<EffectivePolicyType>,
    }

    impl Structure for EffectivePolicy {
        const SHAPE: &'static StructShape = &shapes::EFFECTIVE_POLICY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_content: slots.next()?,
                last_updated_timestamp: slots.next()?,
                target_id: slots.next()?,
                policy_type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_content.into_value(),
                self.last_updated_timestamp.into_value(),
                self.target_id.into_value(),
                self.policy_type.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EffectivePolicyNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for EffectivePolicyNotFoundException {
        const SHAPE: &'static StructShape = &shapes::EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        EffectivePolicyType {
            TagPolicy = "TAG_POLICY",
            BackupPolicy = "BACKUP_POLICY",
            AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY",
            ChatbotPolicy = "CHATBOT_POLICY",
            DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2",
            SecurityhubPolicy = "SECURITYHUB_POLICY",
            SecurityhubCspmPolicy = "SECURITYHUB_CSPM_POLICY",
            InspectorPolicy = "INSPECTOR_POLICY",
            UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY",
            BedrockPolicy = "BEDROCK_POLICY",
            S3Policy = "S3_POLICY",
            NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY",
            GuarddutyPolicy = "GUARDDUTY_POLICY",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EffectivePolicyValidationError {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub path_to_error: Option<String>,
        pub contributing_policies: Option<Vec<String>>,
    }

    impl Structure for EffectivePolicyValidationError {
        const SHAPE: &'static StructShape = &shapes::EFFECTIVE_POLICY_VALIDATION_ERROR;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                error_code: slots.next()?,
                error_message: slots.next()?,
                path_to_error: slots.next()?,
                contributing_policies: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.error_code.into_value(),
                self.error_message.into_value(),
                self.path_to_error.into_value(),
                self.contributing_policies.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableAWSServiceAccessRequest {
        pub service_principal: String,
    }

    impl Structure for EnableAWSServiceAccessRequest {
        const SHAPE: &'static StructShape = &shapes::ENABLE_AWS_SERVICE_ACCESS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { service_principal: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.service_principal.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableAllFeaturesRequest {}

    impl Structure for EnableAllFeaturesRequest {
        const SHAPE: &'static StructShape = &shapes::ENABLE_ALL_FEATURES_REQUEST;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnableAllFeaturesResponse {
        pub handshake: Option<Handshake>,
    }

    impl Structure for EnableAllFeaturesResponse {
        const SHAPE: &'static StructShape = &shapes::ENABLE_ALL_FEATURES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnablePolicyTypeRequest {
        pub root_id: String,
        pub policy_type: PolicyType,
    }

    impl Structure for EnablePolicyTypeRequest {
        const SHAPE: &'static StructShape = &shapes::ENABLE_POLICY_TYPE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { root_id: slots.next()?, policy_type: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.root_id.into_value(), self.policy_type.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnablePolicyTypeResponse {
        pub root: Option<Root>,
    }

    impl Structure for EnablePolicyTypeResponse {
        const SHAPE: &'static StructShape = &shapes::ENABLE_POLICY_TYPE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { root: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.root.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EnabledServicePrincipal {
        pub service_principal: Option<String>,
        pub date_enabled: Option<Timestamp>,
    }

    impl Structure for EnabledServicePrincipal {
        const SHAPE: &'static StructShape = &shapes::ENABLED_SERVICE_PRINCIPAL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { service_principal: slots.next()?, date_enabled: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.service_principal.into_value(), self.date_enabled.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FinalizingOrganizationException {
        pub message: Option<String>,
    }

    impl Structure for FinalizingOrganizationException {
        const SHAPE: &'static StructShape = &shapes::FINALIZING_ORGANIZATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Handshake {
        pub id: Option<String>,
        pub arn: Option<String>,
        pub parties: Option<Vec<HandshakeParty>>,
        pub state: Option<HandshakeState>,
        pub requested_timestamp: Option<Timestamp>,
        pub expiration_timestamp: Option<Timestamp>,
        pub action: Option<ActionType>,
        pub resources: Option<Vec<HandshakeResource>>,
    }

    impl Structure for Handshake {
        const SHAPE: &'static StructShape = &shapes::HANDSHAKE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                id: slots.next()?,
                arn: slots.next()?,
                parties: slots.next()?,
                state: slots.next()?,
                requested_timestamp: slots.next()?,
                expiration_timestamp: slots.next()?,
                action: slots.next()?,
                resources: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.id.into_value(),
                self.arn.into_value(),
                self.parties.into_value(),
                self.state.into_value(),
                self.requested_timestamp.into_value(),
                self.expiration_timestamp.into_value(),
                self.action.into_value(),
                self.resources.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HandshakeAlreadyInStateException {
        pub message: Option<String>,
    }

    impl Structure for HandshakeAlreadyInStateException {
        const SHAPE: &'static StructShape = &shapes::HANDSHAKE_ALREADY_IN_STATE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HandshakeConstraintViolationException {
        pub message: Option<String>,
        pub reason: Option<HandshakeConstraintViolationExceptionReason>,
    }

    impl Structure for HandshakeConstraintViolationException {
        const SHAPE: &'static StructShape = &shapes::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        HandshakeConstraintViolationExceptionReason {
            AccountNumberLimitExceeded = "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
            HandshakeRateLimitExceeded = "HANDSHAKE_RATE_LIMIT_EXCEEDED",
            AlreadyInAnOrganization = "ALREADY_IN_AN_ORGANIZATION",
            OrganizationAlreadyHasAllFeatures = "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
            OrganizationIsAlreadyPendingAllFeaturesMigration = "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
            InviteDisabledDuringEnableAllFeatures = "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
            PaymentInstrumentRequired = "PAYMENT_INSTRUMENT_REQUIRED",
            OrganizationFromDifferentSellerOfRecord = "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",
            OrganizationMembershipChangeRateLimitExceeded = "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
            ManagementAccountEmailNotVerified = "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",
            ResponsibilityTransferAlreadyExists = "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
            SourceAndTargetCannotMatch = "SOURCE_AND_TARGET_CANNOT_MATCH",
            UnusedPrepaymentBalance = "UNUSED_PREPAYMENT_BALANCE",
            LegacyPermissionsStillInUse = "LEGACY_PERMISSIONS_STILL_IN_USE",
            PastDueInvoice = "PAST_DUE_INVOICE",
            TargetAccountValidationFailure = "TARGET_ACCOUNT_VALIDATION_FAILURE",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HandshakeFilter {
        pub action_type: Option<ActionType>,
        pub parent_handshake_id: Option<String>,
    }

    impl Structure for HandshakeFilter {
        const SHAPE: &'static StructShape = &shapes::HANDSHAKE_FILTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { action_type: slots.next()?, parent_handshake_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.action_type.into_value(), self.parent_handshake_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HandshakeNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for HandshakeNotFoundException {
        const SHAPE: &'static StructShape = &shapes::HANDSHAKE_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct HandshakeParty {
        pub id: String,
        pub r#type: HandshakePartyType,
    }

    impl Structure for HandshakeParty {
        const SHAPE: &'static StructShape = &shapes::HANDSHAKE_PARTY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { id: slots.next()?, r#type: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.id.into_value(), self.r#type.into_value()]
        }
    }

    impl fmt::Debug for HandshakeParty {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("HandshakeParty")
                .field("id", &structure::Hidden)
                .field("type", &self.r#type)
                .finish()
        }
    }

    string_enum! {
        HandshakePartyType {
            Account = "ACCOUNT",
            Organization = "ORGANIZATION",
            Email = "EMAIL",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct HandshakeResource {
        pub value: Option<String>,
        pub r#type: Option<HandshakeResourceType>,
        pub resources: Option<Vec<HandshakeResource>>,
    }

    impl Structure for HandshakeResource {
        const SHAPE: &'static StructShape = &shapes::HANDSHAKE_RESOURCE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { value: slots.next()?, r#type: slots.next()?, resources: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.value.into_value(), self.r#type.into_value(), self.resources.into_value()]
        }
    }

    impl fmt::Debug for HandshakeResource {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("HandshakeResource")
                .field("value", &structure::Hidden)
                .field("type", &self.r#type)
                .field("resources", &self.resources)
                .finish()
        }
    }

    string_enum! {
        HandshakeResourceType {
            Account = "ACCOUNT",
            Organization = "ORGANIZATION",
            OrganizationFeatureSet = "ORGANIZATION_FEATURE_SET",
            Email = "EMAIL",
            MasterEmail = "MASTER_EMAIL",
            MasterName = "MASTER_NAME",
            Notes = "NOTES",
            ParentHandshake = "PARENT_HANDSHAKE",
            ResponsibilityTransfer = "RESPONSIBILITY_TRANSFER",
            TransferStartTimestamp = "TRANSFER_START_TIMESTAMP",
            TransferType = "TRANSFER_TYPE",
            ManagementAccount = "MANAGEMENT_ACCOUNT",
            ManagementEmail = "MANAGEMENT_EMAIL",
            ManagementName = "MANAGEMENT_NAME",
        }
    }

    string_enum! {
        HandshakeState {
            Requested = "REQUESTED",
            Open = "OPEN",
            Canceled = "CANCELED",
            Accepted = "ACCEPTED",
            Declined = "DECLINED",
            Expired = "EXPIRED",
        }
    }

    string_enum! {
        IAMUserAccessToBilling {
            Allow = "ALLOW",
            Deny = "DENY",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidHandshakeTransitionException {
        pub message: Option<String>,
    }

    impl Structure for InvalidHandshakeTransitionException {
        const SHAPE: &'static StructShape = &shapes::INVALID_HANDSHAKE_TRANSITION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidInputException {
        pub message: Option<String>,
        pub reason: Option<InvalidInputExceptionReason>,
    }

    impl Structure for InvalidInputException {
        const SHAPE: &'static StructShape = &shapes::INVALID_INPUT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        InvalidInputExceptionReason {
            InvalidPartyTypeTarget = "INVALID_PARTY_TYPE_TARGET",
            InvalidSyntaxOrganizationArn = "INVALID_SYNTAX_ORGANIZATION_ARN",
            InvalidSyntaxPolicyId = "INVALID_SYNTAX_POLICY_ID",
            InvalidEnum = "INVALID_ENUM",
            InvalidEnumPolicyType = "INVALID_ENUM_POLICY_TYPE",
            InvalidListMember = "INVALID_LIST_MEMBER",
            MaxLengthExceeded = "MAX_LENGTH_EXCEEDED",
            MaxValueExceeded = "MAX_VALUE_EXCEEDED",
            MinLengthExceeded = "MIN_LENGTH_EXCEEDED",
            MinValueExceeded = "MIN_VALUE_EXCEEDED",
            ImmutablePolicy = "IMMUTABLE_POLICY",
            InvalidPattern = "INVALID_PATTERN",
            InvalidPatternTargetId = "INVALID_PATTERN_TARGET_ID",
            InputRequired = "INPUT_REQUIRED",
            InvalidNextToken = "INVALID_NEXT_TOKEN",
            MaxLimitExceededFilter = "MAX_LIMIT_EXCEEDED_FILTER",
            MovingAccountBetweenDifferentRoots = "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
            InvalidFullNameTarget = "INVALID_FULL_NAME_TARGET",
            UnrecognizedServicePrincipal = "UNRECOGNIZED_SERVICE_PRINCIPAL",
            InvalidRoleName = "INVALID_ROLE_NAME",
            InvalidSystemTagsParameter = "INVALID_SYSTEM_TAGS_PARAMETER",
            DuplicateTagKey = "DUPLICATE_TAG_KEY",
            TargetNotSupported = "TARGET_NOT_SUPPORTED",
            InvalidEmailAddressTarget = "INVALID_EMAIL_ADDRESS_TARGET",
            InvalidResourcePolicyJson = "INVALID_RESOURCE_POLICY_JSON",
            InvalidPrincipal = "INVALID_PRINCIPAL",
            UnsupportedActionInResourcePolicy = "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
            UnsupportedPolicyTypeInResourcePolicy = "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
            UnsupportedResourceInResourcePolicy = "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
            NonDetachablePolicy = "NON_DETACHABLE_POLICY",
            CallerRequiredFieldMissing = "CALLER_REQUIRED_FIELD_MISSING",
            UnsupportedActionInResponsibilityTransfer = "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
            StartDateNotBeginningOfMonth = "START_DATE_NOT_BEGINNING_OF_MONTH",
            StartDateNotBeginningOfDay = "START_DATE_NOT_BEGINNING_OF_DAY",
            StartDateTooEarly = "START_DATE_TOO_EARLY",
            StartDateTooLate = "START_DATE_TOO_LATE",
            InvalidStartDate = "INVALID_START_DATE",
            EndDateNotEndOfMonth = "END_DATE_NOT_END_OF_MONTH",
            EndDateTooEarly = "END_DATE_TOO_EARLY",
            EndDateTooLate = "END_DATE_TOO_LATE",
            InvalidEndDate = "INVALID_END_DATE",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InvalidResponsibilityTransferTransitionException {
        pub message: Option<String>,
    }

    impl Structure for InvalidResponsibilityTransferTransitionException {
        const SHAPE: &'static StructShape = &shapes::INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct InviteAccountToOrganizationRequest {
        pub target: HandshakeParty,
        pub notes: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for InviteAccountToOrganizationRequest {
        const SHAPE: &'static StructShape = &shapes::INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { target: slots.next()?, notes: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.target.into_value(), self.notes.into_value(), self.tags.into_value()]
        }
    }

    impl fmt::Debug for InviteAccountToOrganizationRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("InviteAccountToOrganizationRequest")
                .field("target", &self.target)
                .field("notes", &structure::Hidden)
                .field("tags", &self.tags)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InviteAccountToOrganizationResponse {
        pub handshake: Option<Handshake>,
    }

    impl Structure for InviteAccountToOrganizationResponse {
        const SHAPE: &'static StructShape = &shapes::INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct InviteOrganizationToTransferResponsibilityRequest {
        pub r#type: ResponsibilityTransferType,
        pub target: HandshakeParty,
        pub notes: Option<String>,
        pub start_timestamp: Timestamp,
        pub source_name: String,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for InviteOrganizationToTransferResponsibilityRequest {
        const SHAPE: &'static StructShape = &shapes::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                r#type: slots.next()?,
                target: slots.next()?,
                notes: slots.next()?,
                start_timestamp: slots.next()?,
                source_name: slots.next()?,
                tags: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.r#type.into_value(),
                self.target.into_value(),
                self.notes.into_value(),
                self.start_timestamp.into_value(),
                self.source_name.into_value(),
                self.tags.into_value(),
            ]
        }
    }

    impl fmt::Debug for InviteOrganizationToTransferResponsibilityRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("InviteOrganizationToTransferResponsibilityRequest")
                .field("type", &self.r#type)
                .field("target", &self.target)
                .field("notes", &structure::Hidden)
                .field("start_timestamp", &self.start_timestamp)
                .field("source_name", &structure::Hidden)
                .field("tags", &self.tags)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InviteOrganizationToTransferResponsibilityResponse {
        pub handshake: Option<Handshake>,
    }

    impl Structure for InviteOrganizationToTransferResponsibilityResponse {
        const SHAPE: &'static StructShape = &shapes::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshake: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshake.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAWSServiceAccessForOrganizationRequest {
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListAWSServiceAccessForOrganizationRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAWSServiceAccessForOrganizationResponse {
        pub enabled_service_principals: Option<Vec<EnabledServicePrincipal>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAWSServiceAccessForOrganizationResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { enabled_service_principals: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.enabled_service_principals.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountsForParentRequest {
        pub parent_id: String,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListAccountsForParentRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNTS_FOR_PARENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { parent_id: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.parent_id.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountsForParentResponse {
        pub accounts: Option<Vec<Account>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountsForParentResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNTS_FOR_PARENT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { accounts: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.accounts.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountsRequest {
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListAccountsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountsResponse {
        pub accounts: Option<Vec<Account>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { accounts: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.accounts.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountsWithInvalidEffectivePolicyRequest {
        pub policy_type: EffectivePolicyType,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListAccountsWithInvalidEffectivePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_type: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_type.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListAccountsWithInvalidEffectivePolicyResponse {
        pub accounts: Option<Vec<Account>>,
        pub policy_type: Option<EffectivePolicyType>,
        pub next_token: Option<String>,
    }

    impl Structure for ListAccountsWithInvalidEffectivePolicyResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { accounts: slots.next()?, policy_type: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.accounts.into_value(), self.policy_type.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListChildrenRequest {
        pub parent_id: String,
        pub child_type: ChildType,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListChildrenRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_CHILDREN_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                parent_id: slots.next()?,
                child_type: slots.next()?,
                next_token: slots.next()?,
                max_results: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.parent_id.into_value(),
                self.child_type.into_value(),
                self.next_token.into_value(),
                self.max_results.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListChildrenResponse {
        pub children: Option<Vec<Child>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListChildrenResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_CHILDREN_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { children: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.children.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListCreateAccountStatusRequest {
        pub states: Option<Vec<CreateAccountState>>,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListCreateAccountStatusRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_CREATE_ACCOUNT_STATUS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { states: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.states.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListCreateAccountStatusResponse {
        pub create_account_statuses: Option<Vec<CreateAccountStatus>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListCreateAccountStatusResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_CREATE_ACCOUNT_STATUS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { create_account_statuses: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.create_account_statuses.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListDelegatedAdministratorsRequest {
        pub service_principal: Option<String>,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListDelegatedAdministratorsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_DELEGATED_ADMINISTRATORS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                service_principal: slots.next()?,
                next_token: slots.next()?,
                max_results: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.service_principal.into_value(),
                self.next_token.into_value(),
                self.max_results.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListDelegatedAdministratorsResponse {
        pub delegated_administrators: Option<Vec<DelegatedAdministrator>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListDelegatedAdministratorsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_DELEGATED_ADMINISTRATORS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { delegated_administrators: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.delegated_administrators.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListDelegatedServicesForAccountRequest {
        pub account_id: String,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListDelegatedServicesForAccountRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListDelegatedServicesForAccountResponse {
        pub delegated_services: Option<Vec<DelegatedService>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListDelegatedServicesForAccountResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { delegated_services: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.delegated_services.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListEffectivePolicyValidationErrorsRequest {
        pub account_id: String,
        pub policy_type: EffectivePolicyType,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListEffectivePolicyValidationErrorsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                account_id: slots.next()?,
                policy_type: slots.next()?,
                next_token: slots.next()?,
                max_results: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.account_id.into_value(),
                self.policy_type.into_value(),
                self.next_token.into_value(),
                self.max_results.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListEffectivePolicyValidationErrorsResponse {
        pub account_id: Option<String>,
        pub policy_type: Option<EffectivePolicyType>,
        pub path: Option<String>,
        pub evaluation_timestamp: Option<Timestamp>,
        pub next_token: Option<String>,
        pub effective_policy_validation_errors: Option<Vec<EffectivePolicyValidationError>>,
    }

    impl Structure for ListEffectivePolicyValidationErrorsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                account_id: slots.next()?,
                policy_type: slots.next()?,
                path: slots.next()?,
                evaluation_timestamp: slots.next()?,
                next_token: slots.next()?,
                effective_policy_validation_errors: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.account_id.into_value(),
                self.policy_type.into_value(),
                self.path.into_value(),
                self.evaluation_timestamp.into_value(),
                self.next_token.into_value(),
                self.effective_policy_validation_errors.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListHandshakesForAccountRequest {
        pub filter: Option<HandshakeFilter>,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListHandshakesForAccountRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { filter: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.filter.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListHandshakesForAccountResponse {
        pub handshakes: Option<Vec<Handshake>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListHandshakesForAccountResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshakes: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshakes.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListHandshakesForOrganizationRequest {
        pub filter: Option<HandshakeFilter>,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListHandshakesForOrganizationRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { filter: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.filter.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListHandshakesForOrganizationResponse {
        pub handshakes: Option<Vec<Handshake>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListHandshakesForOrganizationResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { handshakes: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.handshakes.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListInboundResponsibilityTransfersRequest {
        pub r#type: ResponsibilityTransferType,
        pub id: Option<String>,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListInboundResponsibilityTransfersRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                r#type: slots.next()?,
                id: slots.next()?,
                next_token: slots.next()?,
                max_results: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.r#type.into_value(),
                self.id.into_value(),
                self.next_token.into_value(),
                self.max_results.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListInboundResponsibilityTransfersResponse {
        pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListInboundResponsibilityTransfersResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { responsibility_transfers: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.responsibility_transfers.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListOrganizationalUnitsForParentRequest {
        pub parent_id: String,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListOrganizationalUnitsForParentRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { parent_id: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.parent_id.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListOrganizationalUnitsForParentResponse {
        pub organizational_units: Option<Vec<OrganizationalUnit>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListOrganizationalUnitsForParentResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organizational_units: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organizational_units.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListOutboundResponsibilityTransfersRequest {
        pub r#type: ResponsibilityTransferType,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListOutboundResponsibilityTransfersRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { r#type: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.r#type.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListOutboundResponsibilityTransfersResponse {
        pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListOutboundResponsibilityTransfersResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { responsibility_transfers: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.responsibility_transfers.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListParentsRequest {
        pub child_id: String,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListParentsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_PARENTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { child_id: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.child_id.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListParentsResponse {
        pub parents: Option<Vec<Parent>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListParentsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_PARENTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { parents: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.parents.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPoliciesForTargetRequest {
        pub target_id: String,
        pub filter: PolicyType,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListPoliciesForTargetRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICIES_FOR_TARGET_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                target_id: slots.next()?,
                filter: slots.next()?,
                next_token: slots.next()?,
                max_results: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.target_id.into_value(),
                self.filter.into_value(),
                self.next_token.into_value(),
                self.max_results.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPoliciesForTargetResponse {
        pub policies: Option<Vec<PolicySummary>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListPoliciesForTargetResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICIES_FOR_TARGET_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policies: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policies.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPoliciesRequest {
        pub filter: PolicyType,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListPoliciesRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICIES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { filter: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.filter.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListPoliciesResponse {
        pub policies: Option<Vec<PolicySummary>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListPoliciesResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_POLICIES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policies: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policies.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRootsRequest {
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListRootsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_ROOTS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListRootsResponse {
        pub roots: Option<Vec<Root>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListRootsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_ROOTS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { roots: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.roots.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListTagsForResourceRequest {
        pub resource_id: String,
        pub next_token: Option<String>,
    }

    impl Structure for ListTagsForResourceRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { resource_id: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.resource_id.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListTagsForResourceResponse {
        pub tags: Option<Vec<Tag>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListTagsForResourceResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { tags: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.tags.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListTargetsForPolicyRequest {
        pub policy_id: String,
        pub next_token: Option<String>,
        pub max_results: Option<i32>,
    }

    impl Structure for ListTargetsForPolicyRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_TARGETS_FOR_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_id: slots.next()?, next_token: slots.next()?, max_results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_id.into_value(), self.next_token.into_value(), self.max_results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListTargetsForPolicyResponse {
        pub targets: Option<Vec<PolicyTargetSummary>>,
        pub next_token: Option<String>,
    }

    impl Structure for ListTargetsForPolicyResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_TARGETS_FOR_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { targets: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.targets.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MalformedPolicyDocumentException {
        pub message: Option<String>,
    }

    impl Structure for MalformedPolicyDocumentException {
        const SHAPE: &'static StructShape = &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MasterCannotLeaveOrganizationException {
        pub message: Option<String>,
    }

    impl Structure for MasterCannotLeaveOrganizationException {
        const SHAPE: &'static StructShape = &shapes::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MoveAccountRequest {
        pub account_id: String,
        pub source_parent_id: String,
        pub destination_parent_id: String,
    }

    impl Structure for MoveAccountRequest {
        const SHAPE: &'static StructShape = &shapes::MOVE_ACCOUNT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                account_id: slots.next()?,
                source_parent_id: slots.next()?,
                destination_parent_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.account_id.into_value(),
                self.source_parent_id.into_value(),
                self.destination_parent_id.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Organization {
        pub id: Option<String>,
        pub arn: Option<String>,
        pub feature_set: Option<OrganizationFeatureSet>,
        pub master_account_arn: Option<String>,
        pub master_account_id: Option<String>,
        pub master_account_email: Option<String>,
        pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
    }

    impl Structure for Organization {
        const SHAPE: &'static StructShape = &shapes::ORGANIZATION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                id: slots.next()?,
                arn: slots.next()?,
                feature_set: slots.next()?,
                master_account_arn: slots.next()?,
                master_account_id: slots.next()?,
                master_account_email: slots.next()?,
                available_policy_types: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.id.into_value(),
                self.arn.into_value(),
                self.feature_set.into_value(),
                self.master_account_arn.into_value(),
                self.master_account_id.into_value(),
                self.master_account_email.into_value(),
                self.available_policy_types.into_value(),
            ]
        }
    }

    impl fmt::Debug for Organization {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Organization")
                .field("id", &self.id)
                .field("arn", &self.arn)
                .field("feature_set", &self.feature_set)
                .field("master_account_arn", &self.master_account_arn)
                .field("master_account_id", &self.master_account_id)
                .field("master_account_email", &structure::Hidden)
                .field("available_policy_types", &self.available_policy_types)
                .finish()
        }
    }

    string_enum! {
        OrganizationFeatureSet {
            All = "ALL",
            ConsolidatedBilling = "CONSOLIDATED_BILLING",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrganizationNotEmptyException {
        pub message: Option<String>,
    }

    impl Structure for OrganizationNotEmptyException {
        const SHAPE: &'static StructShape = &shapes::ORGANIZATION_NOT_EMPTY_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrganizationalUnit {
        pub id: Option<String>,
        pub arn: Option<String>,
        pub name: Option<String>,
        pub path: Option<String>,
    }

    impl Structure for OrganizationalUnit {
        const SHAPE: &'static StructShape = &shapes::ORGANIZATIONAL_UNIT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { id: slots.next()?, arn: slots.next()?, name: slots.next()?, path: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.id.into_value(), self.arn.into_value(), self.name.into_value(), self.path.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrganizationalUnitNotEmptyException {
        pub message: Option<String>,
    }

    impl Structure for OrganizationalUnitNotEmptyException {
        const SHAPE: &'static StructShape = &shapes::ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct OrganizationalUnitNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for OrganizationalUnitNotFoundException {
        const SHAPE: &'static StructShape = &shapes::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Parent {
        pub id: Option<String>,
        pub r#type: Option<ParentType>,
    }

    impl Structure for Parent {
        const SHAPE: &'static StructShape = &shapes::PARENT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { id: slots.next()?, r#type: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.id.into_value(), self.r#type.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ParentNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for ParentNotFoundException {
        const SHAPE: &'static StructShape = &shapes::PARENT_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        ParentType {
            Root = "ROOT",
            OrganizationalUnit = "ORGANIZATIONAL_UNIT",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Policy {
        pub policy_summary: Option<PolicySummary>,
        pub content: Option<String>,
    }

    impl Structure for Policy {
        const SHAPE: &'static StructShape = &shapes::POLICY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy_summary: slots.next()?, content: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy_summary.into_value(), self.content.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyChangesInProgressException {
        pub message: Option<String>,
    }

    impl Structure for PolicyChangesInProgressException {
        const SHAPE: &'static StructShape = &shapes::POLICY_CHANGES_IN_PROGRESS_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyInUseException {
        pub message: Option<String>,
    }

    impl Structure for PolicyInUseException {
        const SHAPE: &'static StructShape = &shapes::POLICY_IN_USE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyNotAttachedException {
        pub message: Option<String>,
    }

    impl Structure for PolicyNotAttachedException {
        const SHAPE: &'static StructShape = &shapes::POLICY_NOT_ATTACHED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for PolicyNotFoundException {
        const SHAPE: &'static StructShape = &shapes::POLICY_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicySummary {
        pub id: Option<String>,
        pub arn: Option<String>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub r#type: Option<PolicyType>,
        pub aws_managed: Option<bool>,
    }

    impl Structure for PolicySummary {
        const SHAPE: &'static StructShape = &shapes::POLICY_SUMMARY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                id: slots.next()?,
                arn: slots.next()?,
                name: slots.next()?,
                description: slots.next()?,
                r#type: slots.next()?,
                aws_managed: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.id.into_value(),
                self.arn.into_value(),
                self.name.into_value(),
                self.description.into_value(),
                self.r#type.into_value(),
                self.aws_managed.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyTargetSummary {
        pub target_id: Option<String>,
        pub arn: Option<String>,
        pub name: Option<String>,
        pub r#type: Option<TargetType>,
    }

    impl Structure for PolicyTargetSummary {
        const SHAPE: &'static StructShape = &shapes::POLICY_TARGET_SUMMARY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                target_id: slots.next()?,
                arn: slots.next()?,
                name: slots.next()?,
                r#type: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.target_id.into_value(),
                self.arn.into_value(),
                self.name.into_value(),
                self.r#type.into_value(),
            ]
        }
    }

    string_enum! {
        PolicyType {
            ServiceControlPolicy = "SERVICE_CONTROL_POLICY",
            ResourceControlPolicy = "RESOURCE_CONTROL_POLICY",
            TagPolicy = "TAG_POLICY",
            BackupPolicy = "BACKUP_POLICY",
            AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY",
            ChatbotPolicy = "CHATBOT_POLICY",
            DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2",
            SecurityhubPolicy = "SECURITYHUB_POLICY",
            SecurityhubCspmPolicy = "SECURITYHUB_CSPM_POLICY",
            InspectorPolicy = "INSPECTOR_POLICY",
            UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY",
            BedrockPolicy = "BEDROCK_POLICY",
            S3Policy = "S3_POLICY",
            NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY",
            GuarddutyPolicy = "GUARDDUTY_POLICY",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyTypeAlreadyEnabledException {
        pub message: Option<String>,
    }

    impl Structure for PolicyTypeAlreadyEnabledException {
        const SHAPE: &'static StructShape = &shapes::POLICY_TYPE_ALREADY_ENABLED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyTypeNotAvailableForOrganizationException {
        pub message: Option<String>,
    }

    impl Structure for PolicyTypeNotAvailableForOrganizationException {
        const SHAPE: &'static StructShape = &shapes::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyTypeNotEnabledException {
        pub message: Option<String>,
    }

    impl Structure for PolicyTypeNotEnabledException {
        const SHAPE: &'static StructShape = &shapes::POLICY_TYPE_NOT_ENABLED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        PolicyTypeStatus {
            Enabled = "ENABLED",
            PendingEnable = "PENDING_ENABLE",
            PendingDisable = "PENDING_DISABLE",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PolicyTypeSummary {
        pub r#type: Option<PolicyType>,
        pub status: Option<PolicyTypeStatus>,
    }

    impl Structure for PolicyTypeSummary {
        const SHAPE: &'static StructShape = &shapes::POLICY_TYPE_SUMMARY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { r#type: slots.next()?, status: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.r#type.into_value(), self.status.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutResourcePolicyRequest {
        pub content: String,
        pub tags: Option<Vec<Tag>>,
    }

    impl Structure for PutResourcePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::PUT_RESOURCE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { content: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.content.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PutResourcePolicyResponse {
        pub resource_policy: Option<ResourcePolicy>,
    }

    impl Structure for PutResourcePolicyResponse {
        const SHAPE: &'static StructShape = &shapes::PUT_RESOURCE_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { resource_policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.resource_policy.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RegisterDelegatedAdministratorRequest {
        pub account_id: String,
        pub service_principal: String,
    }

    impl Structure for RegisterDelegatedAdministratorRequest {
        const SHAPE: &'static StructShape = &shapes::REGISTER_DELEGATED_ADMINISTRATOR_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()?, service_principal: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value(), self.service_principal.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RemoveAccountFromOrganizationRequest {
        pub account_id: String,
    }

    impl Structure for RemoveAccountFromOrganizationRequest {
        const SHAPE: &'static StructShape = &shapes::REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { account_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.account_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResourcePolicy {
        pub resource_policy_summary: Option<ResourcePolicySummary>,
        pub content: Option<String>,
    }

    impl Structure for ResourcePolicy {
        const SHAPE: &'static StructShape = &shapes::RESOURCE_POLICY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { resource_policy_summary: slots.next()?, content: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.resource_policy_summary.into_value(), self.content.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResourcePolicyNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for ResourcePolicyNotFoundException {
        const SHAPE: &'static StructShape = &shapes::RESOURCE_POLICY_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResourcePolicySummary {
        pub id: Option<String>,
        pub arn: Option<String>,
    }

    impl Structure for ResourcePolicySummary {
        const SHAPE: &'static StructShape = &shapes::RESOURCE_POLICY_SUMMARY;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { id: slots.next()?, arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.id.into_value(), self.arn.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct ResponsibilityTransfer {
        pub arn: Option<String>,
        pub name: Option<String>,
        pub id: Option<String>,
        pub r#type: Option<ResponsibilityTransferType>,
        pub status: Option<ResponsibilityTransferStatus>,
        pub source: Option<TransferParticipant>,
        pub target: Option<TransferParticipant>,
        pub start_timestamp: Option<Timestamp>,
        pub end_timestamp: Option<Timestamp>,
        pub active_handshake_id: Option<String>,
    }

    impl Structure for ResponsibilityTransfer {
        const SHAPE: &'static StructShape = &shapes::RESPONSIBILITY_TRANSFER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                arn: slots.next()?,
                name: slots.next()?,
                id: slots.next()?,
                r#type: slots.next()?,
                status: slots.next()?,
                source: slots.next()?,
                target: slots.next()?,
                start_timestamp: slots.next()?,
                end_timestamp: slots.next()?,
                active_handshake_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.arn.into_value(),
                self.name.into_value(),
                self.id.into_value(),
                self.r#type.into_value(),
                self.status.into_value(),
                self.source.into_value(),
                self.target.into_value(),
                self.start_timestamp.into_value(),
                self.end_timestamp.into_value(),
                self.active_handshake_id.into_value(),
            ]
        }
    }

    impl fmt::Debug for ResponsibilityTransfer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("ResponsibilityTransfer")
                .field("arn", &self.arn)
                .field("name", &structure::Hidden)
                .field("id", &self.id)
                .field("type", &self.r#type)
                .field("status", &self.status)
                .field("source", &self.source)
                .field("target", &self.target)
                .field("start_timestamp", &self.start_timestamp)
                .field("end_timestamp", &self.end_timestamp)
                .field("active_handshake_id", &self.active_handshake_id)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResponsibilityTransferAlreadyInStatusException {
        pub message: Option<String>,
    }

    impl Structure for ResponsibilityTransferAlreadyInStatusException {
        const SHAPE: &'static StructShape = &shapes::RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResponsibilityTransferNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for ResponsibilityTransferNotFoundException {
        const SHAPE: &'static StructShape = &shapes::RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        ResponsibilityTransferStatus {
            Requested = "REQUESTED",
            Declined = "DECLINED",
            Canceled = "CANCELED",
            Expired = "EXPIRED",
            Accepted = "ACCEPTED",
            Withdrawn = "WITHDRAWN",
        }
    }

    string_enum! {
        ResponsibilityTransferType {
            Billing = "BILLING",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Root {
        pub id: Option<String>,
        pub arn: Option<String>,
        pub name: Option<String>,
        pub policy_types: Option<Vec<PolicyTypeSummary>>,
    }

    impl Structure for Root {
        const SHAPE: &'static StructShape = &shapes::ROOT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                id: slots.next()?,
                arn: slots.next()?,
                name: slots.next()?,
                policy_types: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.id.into_value(),
                self.arn.into_value(),
                self.name.into_value(),
                self.policy_types.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RootNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for RootNotFoundException {
        const SHAPE: &'static StructShape = &shapes::ROOT_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ServiceException {
        pub message: Option<String>,
    }

    impl Structure for ServiceException {
        const SHAPE: &'static StructShape = &shapes::SERVICE_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SourceParentNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for SourceParentNotFoundException {
        const SHAPE: &'static StructShape = &shapes::SOURCE_PARENT_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Tag {
        pub key: String,
        pub value: String,
    }

    impl Structure for Tag {
        const SHAPE: &'static StructShape = &shapes::TAG;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { key: slots.next()?, value: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.key.into_value(), self.value.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TagResourceRequest {
        pub resource_id: String,
        pub tags: Vec<Tag>,
    }

    impl Structure for TagResourceRequest {
        const SHAPE: &'static StructShape = &shapes::TAG_RESOURCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { resource_id: slots.next()?, tags: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.resource_id.into_value(), self.tags.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TargetNotFoundException {
        pub message: Option<String>,
    }

    impl Structure for TargetNotFoundException {
        const SHAPE: &'static StructShape = &shapes::TARGET_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    string_enum! {
        TargetType {
            Account = "ACCOUNT",
            OrganizationalUnit = "ORGANIZATIONAL_UNIT",
            Root = "ROOT",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TerminateResponsibilityTransferRequest {
        pub id: String,
        pub end_timestamp: Option<Timestamp>,
    }

    impl Structure for TerminateResponsibilityTransferRequest {
        const SHAPE: &'static StructShape = &shapes::TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { id: slots.next()?, end_timestamp: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.id.into_value(), self.end_timestamp.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TerminateResponsibilityTransferResponse {
        pub responsibility_transfer: Option<ResponsibilityTransfer>,
    }

    impl Structure for TerminateResponsibilityTransferResponse {
        const SHAPE: &'static StructShape = &shapes::TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { responsibility_transfer: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.responsibility_transfer.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TooManyRequestsException {
        pub r#type: Option<String>,
        pub message: Option<String>,
    }

    impl Structure for TooManyRequestsException {
        const SHAPE: &'static StructShape = &shapes::TOO_MANY_REQUESTS_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { r#type: slots.next()?, message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.r#type.into_value(), self.message.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct TransferParticipant {
        pub management_account_id: Option<String>,
        pub management_account_email: Option<String>,
    }

    impl Structure for TransferParticipant {
        const SHAPE: &'static StructShape = &shapes::TRANSFER_PARTICIPANT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { management_account_id: slots.next()?, management_account_email: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.management_account_id.into_value(), self.management_account_email.into_value()]
        }
    }

    impl fmt::Debug for TransferParticipant {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("TransferParticipant")
                .field("management_account_id", &self.management_account_id)
                .field("management_account_email", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnsupportedAPIEndpointException {
        pub message: Option<String>,
    }

    impl Structure for UnsupportedAPIEndpointException {
        const SHAPE: &'static StructShape = &shapes::UNSUPPORTED_API_ENDPOINT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UntagResourceRequest {
        pub resource_id: String,
        pub tag_keys: Vec<String>,
    }

    impl Structure for UntagResourceRequest {
        const SHAPE: &'static StructShape = &shapes::UNTAG_RESOURCE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { resource_id: slots.next()?, tag_keys: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.resource_id.into_value(), self.tag_keys.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateOrganizationalUnitRequest {
        pub organizational_unit_id: String,
        pub name: Option<String>,
    }

    impl Structure for UpdateOrganizationalUnitRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ORGANIZATIONAL_UNIT_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organizational_unit_id: slots.next()?, name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organizational_unit_id.into_value(), self.name.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateOrganizationalUnitResponse {
        pub organizational_unit: Option<OrganizationalUnit>,
    }

    impl Structure for UpdateOrganizationalUnitResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_ORGANIZATIONAL_UNIT_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { organizational_unit: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.organizational_unit.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdatePolicyRequest {
        pub policy_id: String,
        pub name: Option<String>,
        pub description: Option<String>,
        pub content: Option<String>,
    }

    impl Structure for UpdatePolicyRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_POLICY_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                policy_id: slots.next()?,
                name: slots.next()?,
                description: slots.next()?,
                content: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.policy_id.into_value(),
                self.name.into_value(),
                self.description.into_value(),
                self.content.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdatePolicyResponse {
        pub policy: Option<Policy>,
    }

    impl Structure for UpdatePolicyResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_POLICY_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { policy: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.policy.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct UpdateResponsibilityTransferRequest {
        pub id: String,
        pub name: String,
    }

    impl Structure for UpdateResponsibilityTransferRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_RESPONSIBILITY_TRANSFER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { id: slots.next()?, name: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.id.into_value(), self.name.into_value()]
        }
    }

    impl fmt::Debug for UpdateResponsibilityTransferRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("UpdateResponsibilityTransferRequest")
                .field("id", &self.id)
                .field("name", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateResponsibilityTransferResponse {
        pub responsibility_transfer: Option<ResponsibilityTransfer>,
    }

    impl Structure for UpdateResponsibilityTransferResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { responsibility_transfer: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.responsibility_transfer.into_value()]
        }
    }
}

mod shapes {
    use crate::shape::{Bounds, ErrorShape, ListShape, Member, Pattern, Shape, StructShape, TEXT, TextShape};

    pub(super) static AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION: StructShape = StructShape {
        name: "AWSOrganizationsNotInUseException",
        error: Some(ErrorShape { code: "AWSOrganizationsNotInUseException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ACCEPT_HANDSHAKE_REQUEST: StructShape = StructShape {
        name: "AcceptHandshakeRequest",
        members: &[Member::new("HandshakeId", Shape::String(&HANDSHAKE_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static ACCEPT_HANDSHAKE_RESPONSE: StructShape = StructShape {
        name: "AcceptHandshakeResponse",
        members: &[Member::new("Handshake", Shape::Structure(&HANDSHAKE))],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_DENIED_EXCEPTION: StructShape = StructShape {
        name: "AccessDeniedException",
        error: Some(ErrorShape { code: "AccessDeniedException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION: StructShape = StructShape {
        name: "AccessDeniedForDependencyException",
        error: Some(ErrorShape { code: "AccessDeniedForDependencyException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("Reason", Shape::String(&ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE"],
    };

    pub(super) static ACCOUNT: StructShape = StructShape {
        name: "Account",
        members: &[
            Member::new("Id", Shape::String(&ACCOUNT_ID)),
            Member::new("Arn", Shape::String(&ACCOUNT_ARN)),
            Member::new("Email", Shape::String(&EMAIL)),
            Member::new("Name", Shape::String(&ACCOUNT_NAME)),
            Member::new("Status", Shape::String(&ACCOUNT_STATUS)),
            Member::new("State", Shape::String(&ACCOUNT_STATE)),
            Member::new("Paths", Shape::List(&PATHS)),
            Member::new("JoinedMethod", Shape::String(&ACCOUNT_JOINED_METHOD)),
            Member::new("JoinedTimestamp", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_ALREADY_CLOSED_EXCEPTION: StructShape = StructShape {
        name: "AccountAlreadyClosedException",
        error: Some(ErrorShape { code: "AccountAlreadyClosedException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_ALREADY_REGISTERED_EXCEPTION: StructShape = StructShape {
        name: "AccountAlreadyRegisteredException",
        error: Some(ErrorShape { code: "AccountAlreadyRegisteredException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"^arn:aws:organizations::\d{12}:account\/o-[a-z0-9]{10,32}\/\d{12}",
            r"\A(?:^arn:aws:organizations::[0-9]{12}:account\/o-[a-z0-9]{10,32}\/[0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static ACCOUNT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(12),
        pattern: Some(Pattern::new(r"^\d{12}$", r"\A(?:^[0-9]{12}$)\z")),
        values: &[],
    };

    pub(super) static ACCOUNT_JOINED_METHOD: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["INVITED", "CREATED"] };

    pub(super) static ACCOUNT_NAME: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\s\S]*", r"\A(?:[[\t\n\x0B\f\r ][^\t\n\x0B\f\r ]]*)\z")),
        values: &[],
    };

    pub(super) static ACCOUNT_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "AccountNotFoundException",
        error: Some(ErrorShape { code: "AccountNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_NOT_REGISTERED_EXCEPTION: StructShape = StructShape {
        name: "AccountNotRegisteredException",
        error: Some(ErrorShape { code: "AccountNotRegisteredException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION: StructShape = StructShape {
        name: "AccountOwnerNotVerifiedException",
        error: Some(ErrorShape { code: "AccountOwnerNotVerifiedException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ACCOUNT_STATE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "PENDING_CLOSURE", "CLOSED"],
    };

    pub(super) static ACCOUNT_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"],
    };

    pub(super) static ACCOUNTS: ListShape =
        ListShape { member: Shape::Structure(&ACCOUNT), length: Bounds::NONE };

    pub(super) static ACTION_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "INVITE",
            "ENABLE_ALL_FEATURES",
            "APPROVE_ALL_FEATURES",
            "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",
            "TRANSFER_RESPONSIBILITY",
        ],
    };

    pub(super) static ALREADY_IN_ORGANIZATION_EXCEPTION: StructShape = StructShape {
        name: "AlreadyInOrganizationException",
        error: Some(ErrorShape { code: "AlreadyInOrganizationException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ATTACH_POLICY_REQUEST: StructShape = StructShape {
        name: "AttachPolicyRequest",
        members: &[
            Member::new("PolicyId", Shape::String(&POLICY_ID)).required(),
            Member::new("TargetId", Shape::String(&POLICY_TARGET_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CANCEL_HANDSHAKE_REQUEST: StructShape = StructShape {
        name: "CancelHandshakeRequest",
        members: &[Member::new("HandshakeId", Shape::String(&HANDSHAKE_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CANCEL_HANDSHAKE_RESPONSE: StructShape = StructShape {
        name: "CancelHandshakeResponse",
        members: &[Member::new("Handshake", Shape::Structure(&HANDSHAKE))],
        ..StructShape::PLAIN
    };

    pub(super) static CHILD: StructShape = StructShape {
        name: "Child",
        members: &[
            Member::new("Id", Shape::String(&CHILD_ID)),
            Member::new("Type", Shape::String(&CHILD_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CHILD_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(100),
        pattern: Some(Pattern::new(
            r"^(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
            r"\A(?:^([0-9]{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$)\z",
        )),
        values: &[],
    };

    pub(super) static CHILD_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "ChildNotFoundException",
        error: Some(ErrorShape { code: "ChildNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CHILD_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ACCOUNT", "ORGANIZATIONAL_UNIT"],
    };

    pub(super) static CHILDREN: ListShape =
        ListShape { member: Shape::Structure(&CHILD), length: Bounds::NONE };

    pub(super) static CLOSE_ACCOUNT_REQUEST: StructShape = StructShape {
        name: "CloseAccountRequest",
        members: &[Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static CONCURRENT_MODIFICATION_EXCEPTION: StructShape = StructShape {
        name: "ConcurrentModificationException",
        error: Some(ErrorShape { code: "ConcurrentModificationException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CONFLICT_EXCEPTION: StructShape = StructShape {
        name: "ConflictException",
        error: Some(ErrorShape { code: "ConflictException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CONSTRAINT_VIOLATION_EXCEPTION: StructShape = StructShape {
        name: "ConstraintViolationException",
        error: Some(ErrorShape { code: "ConstraintViolationException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("Reason", Shape::String(&CONSTRAINT_VIOLATION_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CONSTRAINT_VIOLATION_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
            "HANDSHAKE_RATE_LIMIT_EXCEEDED",
            "OU_NUMBER_LIMIT_EXCEEDED",
            "OU_DEPTH_LIMIT_EXCEEDED",
            "POLICY_NUMBER_LIMIT_EXCEEDED",
            "POLICY_CONTENT_LIMIT_EXCEEDED",
            "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
            "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
            "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
            "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
            "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
            "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
            "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
            "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
            "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
            "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
            "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
            "EMAIL_VERIFICATION_CODE_EXPIRED",
            "WAIT_PERIOD_ACTIVE",
            "MAX_TAG_LIMIT_EXCEEDED",
            "TAG_POLICY_VIOLATION",
            "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
            "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
            "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
            "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
            "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
            "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
            "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
            "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
            "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
            "SERVICE_ACCESS_NOT_ENABLED",
            "INVALID_PAYMENT_INSTRUMENT",
            "ACCOUNT_CREATION_NOT_COMPLETE",
            "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
            "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
            "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
            "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
            "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
            "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
            "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
            "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
            "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
            "UNSUPPORTED_PRICING",
            "UNMET_BILLING_PREREQUISITE",
            "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
            "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
        ],
    };

    pub(super) static CREATE_ACCOUNT_FAILURE_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "ACCOUNT_LIMIT_EXCEEDED",
            "EMAIL_ALREADY_EXISTS",
            "INVALID_ADDRESS",
            "INVALID_EMAIL",
            "CONCURRENT_ACCOUNT_MODIFICATION",
            "INTERNAL_FAILURE",
            "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
            "MISSING_BUSINESS_VALIDATION",
            "FAILED_BUSINESS_VALIDATION",
            "PENDING_BUSINESS_VALIDATION",
            "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
            "UNKNOWN_BUSINESS_VALIDATION",
            "MISSING_PAYMENT_INSTRUMENT",
            "INVALID_PAYMENT_INSTRUMENT",
            "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
        ],
    };

    pub(super) static CREATE_ACCOUNT_NAME: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 50),
        pattern: Some(Pattern::new(r"[\u0020-\u007E]+", r"\A(?:[\u{0020}-\u{007E}]+)\z")),
        values: &[],
    };

    pub(super) static CREATE_ACCOUNT_REQUEST: StructShape = StructShape {
        name: "CreateAccountRequest",
        members: &[
            Member::new("Email", Shape::String(&EMAIL)).required(),
            Member::new("AccountName", Shape::String(&CREATE_ACCOUNT_NAME)).required(),
            Member::new("RoleName", Shape::String(&ROLE_NAME)),
            Member::new("IamUserAccessToBilling", Shape::String(&IAM_USER_ACCESS_TO_BILLING)),
            Member::new("Tags", Shape::List(&TAGS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ACCOUNT_REQUEST_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(36),
        pattern: Some(Pattern::new(r"^car-[a-z0-9]{8,32}$", r"\A(?:^car-[a-z0-9]{8,32}$)\z")),
        values: &[],
    };

    pub(super) static CREATE_ACCOUNT_RESPONSE: StructShape = StructShape {
        name: "CreateAccountResponse",
        members: &[Member::new("CreateAccountStatus", Shape::Structure(&CREATE_ACCOUNT_STATUS))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ACCOUNT_STATE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["IN_PROGRESS", "SUCCEEDED", "FAILED"],
    };

    pub(super) static CREATE_ACCOUNT_STATES: ListShape =
        ListShape { member: Shape::String(&CREATE_ACCOUNT_STATE), length: Bounds::NONE };

    pub(super) static CREATE_ACCOUNT_STATUS: StructShape = StructShape {
        name: "CreateAccountStatus",
        members: &[
            Member::new("Id", Shape::String(&CREATE_ACCOUNT_REQUEST_ID)),
            Member::new("AccountName", Shape::String(&CREATE_ACCOUNT_NAME)),
            Member::new("State", Shape::String(&CREATE_ACCOUNT_STATE)),
            Member::new("RequestedTimestamp", Shape::Timestamp(None)),
            Member::new("CompletedTimestamp", Shape::Timestamp(None)),
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("GovCloudAccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("FailureReason", Shape::String(&CREATE_ACCOUNT_FAILURE_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "CreateAccountStatusNotFoundException",
        error: Some(ErrorShape { code: "CreateAccountStatusNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ACCOUNT_STATUSES: ListShape =
        ListShape { member: Shape::Structure(&CREATE_ACCOUNT_STATUS), length: Bounds::NONE };

    pub(super) static CREATE_GOV_CLOUD_ACCOUNT_REQUEST: StructShape = StructShape {
        name: "CreateGovCloudAccountRequest",
        members: &[
            Member::new("Email", Shape::String(&EMAIL)).required(),
            Member::new("AccountName", Shape::String(&CREATE_ACCOUNT_NAME)).required(),
            Member::new("RoleName", Shape::String(&ROLE_NAME)),
            Member::new("IamUserAccessToBilling", Shape::String(&IAM_USER_ACCESS_TO_BILLING)),
            Member::new("Tags", Shape::List(&TAGS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_GOV_CLOUD_ACCOUNT_RESPONSE: StructShape = StructShape {
        name: "CreateGovCloudAccountResponse",
        members: &[Member::new("CreateAccountStatus", Shape::Structure(&CREATE_ACCOUNT_STATUS))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ORGANIZATION_REQUEST: StructShape = StructShape {
        name: "CreateOrganizationRequest",
        members: &[Member::new("FeatureSet", Shape::String(&ORGANIZATION_FEATURE_SET))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ORGANIZATION_RESPONSE: StructShape = StructShape {
        name: "CreateOrganizationResponse",
        members: &[Member::new("Organization", Shape::Structure(&ORGANIZATION))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ORGANIZATIONAL_UNIT_REQUEST: StructShape = StructShape {
        name: "CreateOrganizationalUnitRequest",
        members: &[
            Member::new("ParentId", Shape::String(&PARENT_ID)).required(),
            Member::new("Name", Shape::String(&ORGANIZATIONAL_UNIT_NAME)).required(),
            Member::new("Tags", Shape::List(&TAGS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_ORGANIZATIONAL_UNIT_RESPONSE: StructShape = StructShape {
        name: "CreateOrganizationalUnitResponse",
        members: &[Member::new("OrganizationalUnit", Shape::Structure(&ORGANIZATIONAL_UNIT))],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_POLICY_REQUEST: StructShape = StructShape {
        name: "CreatePolicyRequest",
        members: &[
            Member::new("Content", Shape::String(&POLICY_CONTENT)).required(),
            Member::new("Description", Shape::String(&POLICY_DESCRIPTION)).required(),
            Member::new("Name", Shape::String(&POLICY_NAME)).required(),
            Member::new("Type", Shape::String(&POLICY_TYPE)).required(),
            Member::new("Tags", Shape::List(&TAGS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_POLICY_RESPONSE: StructShape = StructShape {
        name: "CreatePolicyResponse",
        members: &[Member::new("Policy", Shape::Structure(&POLICY))],
        ..StructShape::PLAIN
    };

    pub(super) static DECLINE_HANDSHAKE_REQUEST: StructShape = StructShape {
        name: "DeclineHandshakeRequest",
        members: &[Member::new("HandshakeId", Shape::String(&HANDSHAKE_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DECLINE_HANDSHAKE_RESPONSE: StructShape = StructShape {
        name: "DeclineHandshakeResponse",
        members: &[Member::new("Handshake", Shape::Structure(&HANDSHAKE))],
        ..StructShape::PLAIN
    };

    pub(super) static DELEGATED_ADMINISTRATOR: StructShape = StructShape {
        name: "DelegatedAdministrator",
        members: &[
            Member::new("Id", Shape::String(&ACCOUNT_ID)),
            Member::new("Arn", Shape::String(&ACCOUNT_ARN)),
            Member::new("Email", Shape::String(&EMAIL)),
            Member::new("Name", Shape::String(&ACCOUNT_NAME)),
            Member::new("Status", Shape::String(&ACCOUNT_STATUS)),
            Member::new("State", Shape::String(&ACCOUNT_STATE)),
            Member::new("JoinedMethod", Shape::String(&ACCOUNT_JOINED_METHOD)),
            Member::new("JoinedTimestamp", Shape::Timestamp(None)),
            Member::new("DelegationEnabledDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELEGATED_ADMINISTRATORS: ListShape =
        ListShape { member: Shape::Structure(&DELEGATED_ADMINISTRATOR), length: Bounds::NONE };

    pub(super) static DELEGATED_SERVICE: StructShape = StructShape {
        name: "DelegatedService",
        members: &[
            Member::new("ServicePrincipal", Shape::String(&SERVICE_PRINCIPAL)),
            Member::new("DelegationEnabledDate", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELEGATED_SERVICES: ListShape =
        ListShape { member: Shape::Structure(&DELEGATED_SERVICE), length: Bounds::NONE };

    pub(super) static DELETE_ORGANIZATIONAL_UNIT_REQUEST: StructShape = StructShape {
        name: "DeleteOrganizationalUnitRequest",
        members: &[Member::new("OrganizationalUnitId", Shape::String(&ORGANIZATIONAL_UNIT_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_POLICY_REQUEST: StructShape = StructShape {
        name: "DeletePolicyRequest",
        members: &[Member::new("PolicyId", Shape::String(&POLICY_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST: StructShape = StructShape {
        name: "DeregisterDelegatedAdministratorRequest",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("ServicePrincipal", Shape::String(&SERVICE_PRINCIPAL)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_ACCOUNT_REQUEST: StructShape = StructShape {
        name: "DescribeAccountRequest",
        members: &[Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_ACCOUNT_RESPONSE: StructShape = StructShape {
        name: "DescribeAccountResponse",
        members: &[Member::new("Account", Shape::Structure(&ACCOUNT))],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST: StructShape = StructShape {
        name: "DescribeCreateAccountStatusRequest",
        members: &[
            Member::new("CreateAccountRequestId", Shape::String(&CREATE_ACCOUNT_REQUEST_ID)).required()
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE: StructShape = StructShape {
        name: "DescribeCreateAccountStatusResponse",
        members: &[Member::new("CreateAccountStatus", Shape::Structure(&CREATE_ACCOUNT_STATUS))],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_EFFECTIVE_POLICY_REQUEST: StructShape = StructShape {
        name: "DescribeEffectivePolicyRequest",
        members: &[
            Member::new("PolicyType", Shape::String(&EFFECTIVE_POLICY_TYPE)).required(),
            Member::new("TargetId", Shape::String(&POLICY_TARGET_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_EFFECTIVE_POLICY_RESPONSE: StructShape = StructShape {
        name: "DescribeEffectivePolicyResponse",
        members: &[Member::new("EffectivePolicy", Shape::Structure(&EFFECTIVE_POLICY))],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_HANDSHAKE_REQUEST: StructShape = StructShape {
        name: "DescribeHandshakeRequest",
        members: &[Member::new("HandshakeId", Shape::String(&HANDSHAKE_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_HANDSHAKE_RESPONSE: StructShape = StructShape {
        name: "DescribeHandshakeResponse",
        members: &[Member::new("Handshake", Shape::Structure(&HANDSHAKE))],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_ORGANIZATION_RESPONSE: StructShape = StructShape {
        name: "DescribeOrganizationResponse",
        members: &[Member::new("Organization", Shape::Structure(&ORGANIZATION))],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST: StructShape = StructShape {
        name: "DescribeOrganizationalUnitRequest",
        members: &[Member::new("OrganizationalUnitId", Shape::String(&ORGANIZATIONAL_UNIT_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE: StructShape = StructShape {
        name: "DescribeOrganizationalUnitResponse",
        members: &[Member::new("OrganizationalUnit", Shape::Structure(&ORGANIZATIONAL_UNIT))],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_POLICY_REQUEST: StructShape = StructShape {
        name: "DescribePolicyRequest",
        members: &[Member::new("PolicyId", Shape::String(&POLICY_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_POLICY_RESPONSE: StructShape = StructShape {
        name: "DescribePolicyResponse",
        members: &[Member::new("Policy", Shape::Structure(&POLICY))],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_RESOURCE_POLICY_RESPONSE: StructShape = StructShape {
        name: "DescribeResourcePolicyResponse",
        members: &[Member::new("ResourcePolicy", Shape::Structure(&RESOURCE_POLICY))],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST: StructShape = StructShape {
        name: "DescribeResponsibilityTransferRequest",
        members: &[Member::new("Id", Shape::String(&RESPONSIBILITY_TRANSFER_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE: StructShape = StructShape {
        name: "DescribeResponsibilityTransferResponse",
        members: &[Member::new("ResponsibilityTransfer", Shape::Structure(&RESPONSIBILITY_TRANSFER))],
        ..StructShape::PLAIN
    };

    pub(super) static DESTINATION_PARENT_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "DestinationParentNotFoundException",
        error: Some(ErrorShape { code: "DestinationParentNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static DETACH_POLICY_REQUEST: StructShape = StructShape {
        name: "DetachPolicyRequest",
        members: &[
            Member::new("PolicyId", Shape::String(&POLICY_ID)).required(),
            Member::new("TargetId", Shape::String(&POLICY_TARGET_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DISABLE_AWS_SERVICE_ACCESS_REQUEST: StructShape = StructShape {
        name: "DisableAWSServiceAccessRequest",
        members: &[Member::new("ServicePrincipal", Shape::String(&SERVICE_PRINCIPAL)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DISABLE_POLICY_TYPE_REQUEST: StructShape = StructShape {
        name: "DisablePolicyTypeRequest",
        members: &[
            Member::new("RootId", Shape::String(&ROOT_ID)).required(),
            Member::new("PolicyType", Shape::String(&POLICY_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DISABLE_POLICY_TYPE_RESPONSE: StructShape = StructShape {
        name: "DisablePolicyTypeResponse",
        members: &[Member::new("Root", Shape::Structure(&ROOT))],
        ..StructShape::PLAIN
    };

    pub(super) static DUPLICATE_ACCOUNT_EXCEPTION: StructShape = StructShape {
        name: "DuplicateAccountException",
        error: Some(ErrorShape { code: "DuplicateAccountException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static DUPLICATE_HANDSHAKE_EXCEPTION: StructShape = StructShape {
        name: "DuplicateHandshakeException",
        error: Some(ErrorShape { code: "DuplicateHandshakeException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION: StructShape = StructShape {
        name: "DuplicateOrganizationalUnitException",
        error: Some(ErrorShape { code: "DuplicateOrganizationalUnitException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static DUPLICATE_POLICY_ATTACHMENT_EXCEPTION: StructShape = StructShape {
        name: "DuplicatePolicyAttachmentException",
        error: Some(ErrorShape { code: "DuplicatePolicyAttachmentException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static DUPLICATE_POLICY_EXCEPTION: StructShape = StructShape {
        name: "DuplicatePolicyException",
        error: Some(ErrorShape { code: "DuplicatePolicyException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static EFFECTIVE_POLICY: StructShape = StructShape {
        name: "EffectivePolicy",
        members: &[
            Member::new("PolicyContent", Shape::String(&POLICY_CONTENT)),
            Member::new("LastUpdatedTimestamp", Shape::Timestamp(None)),
            Member::new("TargetId", Shape::String(&POLICY_TARGET_ID)),
            Member::new("PolicyType", Shape::String(&EFFECTIVE_POLICY_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "EffectivePolicyNotFoundException",
        error: Some(ErrorShape { code: "EffectivePolicyNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static EFFECTIVE_POLICY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "TAG_POLICY",
            "BACKUP_POLICY",
            "AISERVICES_OPT_OUT_POLICY",
            "CHATBOT_POLICY",
            "DECLARATIVE_POLICY_EC2",
            "SECURITYHUB_POLICY",
            "SECURITYHUB_CSPM_POLICY",
            "INSPECTOR_POLICY",
            "UPGRADE_ROLLOUT_POLICY",
            "BEDROCK_POLICY",
            "S3_POLICY",
            "NETWORK_SECURITY_DIRECTOR_POLICY",
            "GUARDDUTY_POLICY",
        ],
    };

    pub(super) static EFFECTIVE_POLICY_VALIDATION_ERROR: StructShape = StructShape {
        name: "EffectivePolicyValidationError",
        members: &[
            Member::new("ErrorCode", Shape::String(&TEXT)),
            Member::new("ErrorMessage", Shape::String(&TEXT)),
            Member::new("PathToError", Shape::String(&TEXT)),
            Member::new("ContributingPolicies", Shape::List(&POLICY_IDS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static EFFECTIVE_POLICY_VALIDATION_ERRORS: ListShape =
        ListShape { member: Shape::Structure(&EFFECTIVE_POLICY_VALIDATION_ERROR), length: Bounds::NONE };

    pub(super) static EMAIL: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(6, 64),
        pattern: Some(Pattern::new(
            r"[^\s@]+@[^\s@]+\.[^\s@]+",
            r"\A(?:[^[\t\n\x0B\f\r ]@]+@[^[\t\n\x0B\f\r ]@]+\.[^[\t\n\x0B\f\r ]@]+)\z",
        )),
        values: &[],
    };

    pub(super) static ENABLE_AWS_SERVICE_ACCESS_REQUEST: StructShape = StructShape {
        name: "EnableAWSServiceAccessRequest",
        members: &[Member::new("ServicePrincipal", Shape::String(&SERVICE_PRINCIPAL)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLE_ALL_FEATURES_REQUEST: StructShape =
        StructShape { name: "EnableAllFeaturesRequest", members: &[], ..StructShape::PLAIN };

    pub(super) static ENABLE_ALL_FEATURES_RESPONSE: StructShape = StructShape {
        name: "EnableAllFeaturesResponse",
        members: &[Member::new("Handshake", Shape::Structure(&HANDSHAKE))],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLE_POLICY_TYPE_REQUEST: StructShape = StructShape {
        name: "EnablePolicyTypeRequest",
        members: &[
            Member::new("RootId", Shape::String(&ROOT_ID)).required(),
            Member::new("PolicyType", Shape::String(&POLICY_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLE_POLICY_TYPE_RESPONSE: StructShape = StructShape {
        name: "EnablePolicyTypeResponse",
        members: &[Member::new("Root", Shape::Structure(&ROOT))],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLED_SERVICE_PRINCIPAL: StructShape = StructShape {
        name: "EnabledServicePrincipal",
        members: &[
            Member::new("ServicePrincipal", Shape::String(&SERVICE_PRINCIPAL)),
            Member::new("DateEnabled", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ENABLED_SERVICE_PRINCIPALS: ListShape =
        ListShape { member: Shape::Structure(&ENABLED_SERVICE_PRINCIPAL), length: Bounds::NONE };

    pub(super) static FINALIZING_ORGANIZATION_EXCEPTION: StructShape = StructShape {
        name: "FinalizingOrganizationException",
        error: Some(ErrorShape { code: "FinalizingOrganizationException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static GENERIC_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"^arn:aws:organizations::.+:.+",
            r"\A(?:^arn:aws:organizations::[^\n\r\u{85}\u{2028}\u{2029}]+:[^\n\r\u{85}\u{2028}\u{2029}]+)\z",
        )),
        values: &[],
    };

    pub(super) static HANDSHAKE: StructShape = StructShape {
        name: "Handshake",
        members: &[
            Member::new("Id", Shape::String(&HANDSHAKE_ID)),
            Member::new("Arn", Shape::String(&HANDSHAKE_ARN)),
            Member::new("Parties", Shape::List(&HANDSHAKE_PARTIES)),
            Member::new("State", Shape::String(&HANDSHAKE_STATE)),
            Member::new("RequestedTimestamp", Shape::Timestamp(None)),
            Member::new("ExpirationTimestamp", Shape::Timestamp(None)),
            Member::new("Action", Shape::String(&ACTION_TYPE)),
            Member::new("Resources", Shape::List(&HANDSHAKE_RESOURCES)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static HANDSHAKE_ALREADY_IN_STATE_EXCEPTION: StructShape = StructShape {
        name: "HandshakeAlreadyInStateException",
        error: Some(ErrorShape { code: "HandshakeAlreadyInStateException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static HANDSHAKE_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"^arn:aws:organizations::\d{12}:handshake\/o-[a-z0-9]{10,32}\/[a-z_]{1,32}\/h-[0-9a-z]{8,32}",
            r"\A(?:^arn:aws:organizations::[0-9]{12}:handshake\/o-[a-z0-9]{10,32}\/[a-z_]{1,32}\/h-[0-9a-z]{8,32})\z",
        )),
        values: &[],
    };

    pub(super) static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION: StructShape = StructShape {
        name: "HandshakeConstraintViolationException",
        error: Some(ErrorShape { code: "HandshakeConstraintViolationException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("Reason", Shape::String(&HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
            "HANDSHAKE_RATE_LIMIT_EXCEEDED",
            "ALREADY_IN_AN_ORGANIZATION",
            "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
            "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
            "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
            "PAYMENT_INSTRUMENT_REQUIRED",
            "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",
            "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
            "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",
            "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
            "SOURCE_AND_TARGET_CANNOT_MATCH",
            "UNUSED_PREPAYMENT_BALANCE",
            "LEGACY_PERMISSIONS_STILL_IN_USE",
            "PAST_DUE_INVOICE",
            "TARGET_ACCOUNT_VALIDATION_FAILURE",
        ],
    };

    pub(super) static HANDSHAKE_FILTER: StructShape = StructShape {
        name: "HandshakeFilter",
        members: &[
            Member::new("ActionType", Shape::String(&ACTION_TYPE)),
            Member::new("ParentHandshakeId", Shape::String(&HANDSHAKE_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static HANDSHAKE_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(34),
        pattern: Some(Pattern::new(r"^h-[0-9a-z]{8,32}$", r"\A(?:^h-[0-9a-z]{8,32}$)\z")),
        values: &[],
    };

    pub(super) static HANDSHAKE_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "HandshakeNotFoundException",
        error: Some(ErrorShape { code: "HandshakeNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static HANDSHAKE_NOTES: TextShape = TextShape {
        sensitive: true,
        length: Bounds::at_most(1024),
        pattern: Some(Pattern::new(r"[\s\S]*", r"\A(?:[[\t\n\x0B\f\r ][^\t\n\x0B\f\r ]]*)\z")),
        values: &[],
    };

    pub(super) static HANDSHAKE_PARTIES: ListShape =
        ListShape { member: Shape::Structure(&HANDSHAKE_PARTY), length: Bounds::NONE };

    pub(super) static HANDSHAKE_PARTY: StructShape = StructShape {
        name: "HandshakeParty",
        members: &[
            Member::new("Id", Shape::String(&HANDSHAKE_PARTY_ID)).required(),
            Member::new("Type", Shape::String(&HANDSHAKE_PARTY_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static HANDSHAKE_PARTY_ID: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[\s\S]*", r"\A(?:[[\t\n\x0B\f\r ][^\t\n\x0B\f\r ]]*)\z")),
        values: &[],
    };

    pub(super) static HANDSHAKE_PARTY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ACCOUNT", "ORGANIZATION", "EMAIL"],
    };

    pub(super) static HANDSHAKE_RESOURCE: StructShape = StructShape {
        name: "HandshakeResource",
        members: &[
            Member::new("Value", Shape::String(&HANDSHAKE_RESOURCE_VALUE)),
            Member::new("Type", Shape::String(&HANDSHAKE_RESOURCE_TYPE)),
            Member::new("Resources", Shape::List(&HANDSHAKE_RESOURCES)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static HANDSHAKE_RESOURCE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "ACCOUNT",
            "ORGANIZATION",
            "ORGANIZATION_FEATURE_SET",
            "EMAIL",
            "MASTER_EMAIL",
            "MASTER_NAME",
            "NOTES",
            "PARENT_HANDSHAKE",
            "RESPONSIBILITY_TRANSFER",
            "TRANSFER_START_TIMESTAMP",
            "TRANSFER_TYPE",
            "MANAGEMENT_ACCOUNT",
            "MANAGEMENT_EMAIL",
            "MANAGEMENT_NAME",
        ],
    };

    pub(super) static HANDSHAKE_RESOURCE_VALUE: TextShape =
        TextShape { sensitive: true, length: Bounds::NONE, pattern: None, values: &[] };

    pub(super) static HANDSHAKE_RESOURCES: ListShape =
        ListShape { member: Shape::Structure(&HANDSHAKE_RESOURCE), length: Bounds::NONE };

    pub(super) static HANDSHAKE_STATE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["REQUESTED", "OPEN", "CANCELED", "ACCEPTED", "DECLINED", "EXPIRED"],
    };

    pub(super) static HANDSHAKES: ListShape =
        ListShape { member: Shape::Structure(&HANDSHAKE), length: Bounds::NONE };

    pub(super) static IAM_USER_ACCESS_TO_BILLING: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["ALLOW", "DENY"] };

    pub(super) static INVALID_HANDSHAKE_TRANSITION_EXCEPTION: StructShape = StructShape {
        name: "InvalidHandshakeTransitionException",
        error: Some(ErrorShape { code: "InvalidHandshakeTransitionException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_INPUT_EXCEPTION: StructShape = StructShape {
        name: "InvalidInputException",
        error: Some(ErrorShape { code: "InvalidInputException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("Reason", Shape::String(&INVALID_INPUT_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVALID_INPUT_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "INVALID_PARTY_TYPE_TARGET",
            "INVALID_SYNTAX_ORGANIZATION_ARN",
            "INVALID_SYNTAX_POLICY_ID",
            "INVALID_ENUM",
            "INVALID_ENUM_POLICY_TYPE",
            "INVALID_LIST_MEMBER",
            "MAX_LENGTH_EXCEEDED",
            "MAX_VALUE_EXCEEDED",
            "MIN_LENGTH_EXCEEDED",
            "MIN_VALUE_EXCEEDED",
            "IMMUTABLE_POLICY",
            "INVALID_PATTERN",
            "INVALID_PATTERN_TARGET_ID",
            "INPUT_REQUIRED",
            "INVALID_NEXT_TOKEN",
            "MAX_LIMIT_EXCEEDED_FILTER",
            "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
            "INVALID_FULL_NAME_TARGET",
            "UNRECOGNIZED_SERVICE_PRINCIPAL",
            "INVALID_ROLE_NAME",
            "INVALID_SYSTEM_TAGS_PARAMETER",
            "DUPLICATE_TAG_KEY",
            "TARGET_NOT_SUPPORTED",
            "INVALID_EMAIL_ADDRESS_TARGET",
            "INVALID_RESOURCE_POLICY_JSON",
            "INVALID_PRINCIPAL",
            "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
            "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
            "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
            "NON_DETACHABLE_POLICY",
            "CALLER_REQUIRED_FIELD_MISSING",
            "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
            "START_DATE_NOT_BEGINNING_OF_MONTH",
            "START_DATE_NOT_BEGINNING_OF_DAY",
            "START_DATE_TOO_EARLY",
            "START_DATE_TOO_LATE",
            "INVALID_START_DATE",
            "END_DATE_NOT_END_OF_MONTH",
            "END_DATE_TOO_EARLY",
            "END_DATE_TOO_LATE",
            "INVALID_END_DATE",
        ],
    };

    pub(super) static INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION: StructShape = StructShape {
        name: "InvalidResponsibilityTransferTransitionException",
        error: Some(ErrorShape {
            code: "InvalidResponsibilityTransferTransitionException",
            status: 400,
            oauth: None,
        }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST: StructShape = StructShape {
        name: "InviteAccountToOrganizationRequest",
        members: &[
            Member::new("Target", Shape::Structure(&HANDSHAKE_PARTY)).required(),
            Member::new("Notes", Shape::String(&HANDSHAKE_NOTES)),
            Member::new("Tags", Shape::List(&TAGS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE: StructShape = StructShape {
        name: "InviteAccountToOrganizationResponse",
        members: &[Member::new("Handshake", Shape::Structure(&HANDSHAKE))],
        ..StructShape::PLAIN
    };

    pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST: StructShape = StructShape {
        name: "InviteOrganizationToTransferResponsibilityRequest",
        members: &[
            Member::new("Type", Shape::String(&RESPONSIBILITY_TRANSFER_TYPE)).required(),
            Member::new("Target", Shape::Structure(&HANDSHAKE_PARTY)).required(),
            Member::new("Notes", Shape::String(&HANDSHAKE_NOTES)),
            Member::new("StartTimestamp", Shape::Timestamp(None)).required(),
            Member::new("SourceName", Shape::String(&RESPONSIBILITY_TRANSFER_NAME)).required(),
            Member::new("Tags", Shape::List(&TAGS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE: StructShape = StructShape {
        name: "InviteOrganizationToTransferResponsibilityResponse",
        members: &[Member::new("Handshake", Shape::Structure(&HANDSHAKE))],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST: StructShape = StructShape {
        name: "ListAWSServiceAccessForOrganizationRequest",
        members: &[
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE: StructShape = StructShape {
        name: "ListAWSServiceAccessForOrganizationResponse",
        members: &[
            Member::new("EnabledServicePrincipals", Shape::List(&ENABLED_SERVICE_PRINCIPALS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNTS_FOR_PARENT_REQUEST: StructShape = StructShape {
        name: "ListAccountsForParentRequest",
        members: &[
            Member::new("ParentId", Shape::String(&PARENT_ID)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNTS_FOR_PARENT_RESPONSE: StructShape = StructShape {
        name: "ListAccountsForParentResponse",
        members: &[
            Member::new("Accounts", Shape::List(&ACCOUNTS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNTS_REQUEST: StructShape = StructShape {
        name: "ListAccountsRequest",
        members: &[
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNTS_RESPONSE: StructShape = StructShape {
        name: "ListAccountsResponse",
        members: &[
            Member::new("Accounts", Shape::List(&ACCOUNTS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST: StructShape = StructShape {
        name: "ListAccountsWithInvalidEffectivePolicyRequest",
        members: &[
            Member::new("PolicyType", Shape::String(&EFFECTIVE_POLICY_TYPE)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE: StructShape = StructShape {
        name: "ListAccountsWithInvalidEffectivePolicyResponse",
        members: &[
            Member::new("Accounts", Shape::List(&ACCOUNTS)),
            Member::new("PolicyType", Shape::String(&EFFECTIVE_POLICY_TYPE)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_CHILDREN_REQUEST: StructShape = StructShape {
        name: "ListChildrenRequest",
        members: &[
            Member::new("ParentId", Shape::String(&PARENT_ID)).required(),
            Member::new("ChildType", Shape::String(&CHILD_TYPE)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_CHILDREN_RESPONSE: StructShape = StructShape {
        name: "ListChildrenResponse",
        members: &[
            Member::new("Children", Shape::List(&CHILDREN)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_CREATE_ACCOUNT_STATUS_REQUEST: StructShape = StructShape {
        name: "ListCreateAccountStatusRequest",
        members: &[
            Member::new("States", Shape::List(&CREATE_ACCOUNT_STATES)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_CREATE_ACCOUNT_STATUS_RESPONSE: StructShape = StructShape {
        name: "ListCreateAccountStatusResponse",
        members: &[
            Member::new("CreateAccountStatuses", Shape::List(&CREATE_ACCOUNT_STATUSES)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_DELEGATED_ADMINISTRATORS_REQUEST: StructShape = StructShape {
        name: "ListDelegatedAdministratorsRequest",
        members: &[
            Member::new("ServicePrincipal", Shape::String(&SERVICE_PRINCIPAL)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_DELEGATED_ADMINISTRATORS_RESPONSE: StructShape = StructShape {
        name: "ListDelegatedAdministratorsResponse",
        members: &[
            Member::new("DelegatedAdministrators", Shape::List(&DELEGATED_ADMINISTRATORS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST: StructShape = StructShape {
        name: "ListDelegatedServicesForAccountRequest",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE: StructShape = StructShape {
        name: "ListDelegatedServicesForAccountResponse",
        members: &[
            Member::new("DelegatedServices", Shape::List(&DELEGATED_SERVICES)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST: StructShape = StructShape {
        name: "ListEffectivePolicyValidationErrorsRequest",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("PolicyType", Shape::String(&EFFECTIVE_POLICY_TYPE)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE: StructShape = StructShape {
        name: "ListEffectivePolicyValidationErrorsResponse",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("PolicyType", Shape::String(&EFFECTIVE_POLICY_TYPE)),
            Member::new("Path", Shape::String(&PATH)),
            Member::new("EvaluationTimestamp", Shape::Timestamp(None)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("EffectivePolicyValidationErrors", Shape::List(&EFFECTIVE_POLICY_VALIDATION_ERRORS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST: StructShape = StructShape {
        name: "ListHandshakesForAccountRequest",
        members: &[
            Member::new("Filter", Shape::Structure(&HANDSHAKE_FILTER)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE: StructShape = StructShape {
        name: "ListHandshakesForAccountResponse",
        members: &[
            Member::new("Handshakes", Shape::List(&HANDSHAKES)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST: StructShape = StructShape {
        name: "ListHandshakesForOrganizationRequest",
        members: &[
            Member::new("Filter", Shape::Structure(&HANDSHAKE_FILTER)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE: StructShape = StructShape {
        name: "ListHandshakesForOrganizationResponse",
        members: &[
            Member::new("Handshakes", Shape::List(&HANDSHAKES)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: StructShape = StructShape {
        name: "ListInboundResponsibilityTransfersRequest",
        members: &[
            Member::new("Type", Shape::String(&RESPONSIBILITY_TRANSFER_TYPE)).required(),
            Member::new("Id", Shape::String(&RESPONSIBILITY_TRANSFER_ID)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: StructShape = StructShape {
        name: "ListInboundResponsibilityTransfersResponse",
        members: &[
            Member::new("ResponsibilityTransfers", Shape::List(&RESPONSIBILITY_TRANSFERS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST: StructShape = StructShape {
        name: "ListOrganizationalUnitsForParentRequest",
        members: &[
            Member::new("ParentId", Shape::String(&PARENT_ID)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE: StructShape = StructShape {
        name: "ListOrganizationalUnitsForParentResponse",
        members: &[
            Member::new("OrganizationalUnits", Shape::List(&ORGANIZATIONAL_UNITS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: StructShape = StructShape {
        name: "ListOutboundResponsibilityTransfersRequest",
        members: &[
            Member::new("Type", Shape::String(&RESPONSIBILITY_TRANSFER_TYPE)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: StructShape = StructShape {
        name: "ListOutboundResponsibilityTransfersResponse",
        members: &[
            Member::new("ResponsibilityTransfers", Shape::List(&RESPONSIBILITY_TRANSFERS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_PARENTS_REQUEST: StructShape = StructShape {
        name: "ListParentsRequest",
        members: &[
            Member::new("ChildId", Shape::String(&CHILD_ID)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_PARENTS_RESPONSE: StructShape = StructShape {
        name: "ListParentsResponse",
        members: &[
            Member::new("Parents", Shape::List(&PARENTS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICIES_FOR_TARGET_REQUEST: StructShape = StructShape {
        name: "ListPoliciesForTargetRequest",
        members: &[
            Member::new("TargetId", Shape::String(&POLICY_TARGET_ID)).required(),
            Member::new("Filter", Shape::String(&POLICY_TYPE)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICIES_FOR_TARGET_RESPONSE: StructShape = StructShape {
        name: "ListPoliciesForTargetResponse",
        members: &[
            Member::new("Policies", Shape::List(&POLICIES)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICIES_REQUEST: StructShape = StructShape {
        name: "ListPoliciesRequest",
        members: &[
            Member::new("Filter", Shape::String(&POLICY_TYPE)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_POLICIES_RESPONSE: StructShape = StructShape {
        name: "ListPoliciesResponse",
        members: &[
            Member::new("Policies", Shape::List(&POLICIES)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ROOTS_REQUEST: StructShape = StructShape {
        name: "ListRootsRequest",
        members: &[
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_ROOTS_RESPONSE: StructShape = StructShape {
        name: "ListRootsResponse",
        members: &[
            Member::new("Roots", Shape::List(&ROOTS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: StructShape = StructShape {
        name: "ListTagsForResourceRequest",
        members: &[
            Member::new("ResourceId", Shape::String(&TAGGABLE_RESOURCE_ID)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: StructShape = StructShape {
        name: "ListTagsForResourceResponse",
        members: &[
            Member::new("Tags", Shape::List(&TAGS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_TARGETS_FOR_POLICY_REQUEST: StructShape = StructShape {
        name: "ListTargetsForPolicyRequest",
        members: &[
            Member::new("PolicyId", Shape::String(&POLICY_ID)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 20))),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_TARGETS_FOR_POLICY_RESPONSE: StructShape = StructShape {
        name: "ListTargetsForPolicyResponse",
        members: &[
            Member::new("Targets", Shape::List(&POLICY_TARGETS)),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static MALFORMED_POLICY_DOCUMENT_EXCEPTION: StructShape = StructShape {
        name: "MalformedPolicyDocumentException",
        error: Some(ErrorShape { code: "MalformedPolicyDocumentException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION: StructShape = StructShape {
        name: "MasterCannotLeaveOrganizationException",
        error: Some(ErrorShape { code: "MasterCannotLeaveOrganizationException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static MOVE_ACCOUNT_REQUEST: StructShape = StructShape {
        name: "MoveAccountRequest",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("SourceParentId", Shape::String(&PARENT_ID)).required(),
            Member::new("DestinationParentId", Shape::String(&PARENT_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static NEXT_TOKEN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(100000),
        pattern: Some(Pattern::new(r"[\s\S]*", r"\A(?:[[\t\n\x0B\f\r ][^\t\n\x0B\f\r ]]*)\z")),
        values: &[],
    };

    pub(super) static ORGANIZATION: StructShape = StructShape {
        name: "Organization",
        members: &[
            Member::new("Id", Shape::String(&ORGANIZATION_ID)),
            Member::new("Arn", Shape::String(&ORGANIZATION_ARN)),
            Member::new("FeatureSet", Shape::String(&ORGANIZATION_FEATURE_SET)),
            Member::new("MasterAccountArn", Shape::String(&ACCOUNT_ARN)),
            Member::new("MasterAccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("MasterAccountEmail", Shape::String(&EMAIL)),
            Member::new("AvailablePolicyTypes", Shape::List(&POLICY_TYPES)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ORGANIZATION_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"^arn:aws:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}",
            r"\A(?:^arn:aws:organizations::[0-9]{12}:organization\/o-[a-z0-9]{10,32})\z",
        )),
        values: &[],
    };

    pub(super) static ORGANIZATION_FEATURE_SET: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ALL", "CONSOLIDATED_BILLING"],
    };

    pub(super) static ORGANIZATION_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(r"^o-[a-z0-9]{10,32}$", r"\A(?:^o-[a-z0-9]{10,32}$)\z")),
        values: &[],
    };

    pub(super) static ORGANIZATION_NOT_EMPTY_EXCEPTION: StructShape = StructShape {
        name: "OrganizationNotEmptyException",
        error: Some(ErrorShape { code: "OrganizationNotEmptyException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ORGANIZATIONAL_UNIT: StructShape = StructShape {
        name: "OrganizationalUnit",
        members: &[
            Member::new("Id", Shape::String(&ORGANIZATIONAL_UNIT_ID)),
            Member::new("Arn", Shape::String(&ORGANIZATIONAL_UNIT_ARN)),
            Member::new("Name", Shape::String(&ORGANIZATIONAL_UNIT_NAME)),
            Member::new("Path", Shape::String(&PATH)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ORGANIZATIONAL_UNIT_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"^arn:aws:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
            r"\A(?:^arn:aws:organizations::[0-9]{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})\z",
        )),
        values: &[],
    };

    pub(super) static ORGANIZATIONAL_UNIT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(68),
        pattern: Some(Pattern::new(
            r"^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$",
            r"\A(?:^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)\z",
        )),
        values: &[],
    };

    pub(super) static ORGANIZATIONAL_UNIT_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\s\S]*", r"\A(?:[[\t\n\x0B\f\r ][^\t\n\x0B\f\r ]]*)\z")),
        values: &[],
    };

    pub(super) static ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION: StructShape = StructShape {
        name: "OrganizationalUnitNotEmptyException",
        error: Some(ErrorShape { code: "OrganizationalUnitNotEmptyException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "OrganizationalUnitNotFoundException",
        error: Some(ErrorShape { code: "OrganizationalUnitNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ORGANIZATIONAL_UNITS: ListShape =
        ListShape { member: Shape::Structure(&ORGANIZATIONAL_UNIT), length: Bounds::NONE };

    pub(super) static PARENT: StructShape = StructShape {
        name: "Parent",
        members: &[
            Member::new("Id", Shape::String(&PARENT_ID)),
            Member::new("Type", Shape::String(&PARENT_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PARENT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(100),
        pattern: Some(Pattern::new(
            r"^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
            r"\A(?:^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$)\z",
        )),
        values: &[],
    };

    pub(super) static PARENT_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "ParentNotFoundException",
        error: Some(ErrorShape { code: "ParentNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static PARENT_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ROOT", "ORGANIZATIONAL_UNIT"],
    };

    pub(super) static PARENTS: ListShape =
        ListShape { member: Shape::Structure(&PARENT), length: Bounds::NONE };

    pub(super) static PATH: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"^(o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32}(\/ou\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\/\d{12})*)\/",
            r"\A(?:^(o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32}(\/ou\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\/[0-9]{12})*)\/)\z",
        )),
        values: &[],
    };

    pub(super) static PATHS: ListShape = ListShape { member: Shape::String(&PATH), length: Bounds::NONE };

    pub(super) static POLICIES: ListShape =
        ListShape { member: Shape::Structure(&POLICY_SUMMARY), length: Bounds::NONE };

    pub(super) static POLICY: StructShape = StructShape {
        name: "Policy",
        members: &[
            Member::new("PolicySummary", Shape::Structure(&POLICY_SUMMARY)),
            Member::new("Content", Shape::String(&POLICY_CONTENT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"^(arn:aws:organizations::\d{12}:policy\/o-[a-z0-9]{10,32}\/[0-9a-z_]+\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\/[0-9a-z_]+\/p-[0-9a-zA-Z_]{10,128})",
            r"\A(?:^(arn:aws:organizations::[0-9]{12}:policy\/o-[a-z0-9]{10,32}\/[0-9a-z_]+\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\/[0-9a-z_]+\/p-[0-9a-zA-Z_]{10,128}))\z",
        )),
        values: &[],
    };

    pub(super) static POLICY_CHANGES_IN_PROGRESS_EXCEPTION: StructShape = StructShape {
        name: "PolicyChangesInProgressException",
        error: Some(ErrorShape { code: "PolicyChangesInProgressException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_CONTENT: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_least(1),
        pattern: Some(Pattern::new(r"[\s\S]*", r"\A(?:[[\t\n\x0B\f\r ][^\t\n\x0B\f\r ]]*)\z")),
        values: &[],
    };

    pub(super) static POLICY_DESCRIPTION: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(512),
        pattern: Some(Pattern::new(r"[\s\S]*", r"\A(?:[[\t\n\x0B\f\r ][^\t\n\x0B\f\r ]]*)\z")),
        values: &[],
    };

    pub(super) static POLICY_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(130),
        pattern: Some(Pattern::new(r"^p-[0-9a-zA-Z_]{8,128}$", r"\A(?:^p-[0-9a-zA-Z_]{8,128}$)\z")),
        values: &[],
    };

    pub(super) static POLICY_IDS: ListShape =
        ListShape { member: Shape::String(&POLICY_ID), length: Bounds::NONE };

    pub(super) static POLICY_IN_USE_EXCEPTION: StructShape = StructShape {
        name: "PolicyInUseException",
        error: Some(ErrorShape { code: "PolicyInUseException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\s\S]*", r"\A(?:[[\t\n\x0B\f\r ][^\t\n\x0B\f\r ]]*)\z")),
        values: &[],
    };

    pub(super) static POLICY_NOT_ATTACHED_EXCEPTION: StructShape = StructShape {
        name: "PolicyNotAttachedException",
        error: Some(ErrorShape { code: "PolicyNotAttachedException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "PolicyNotFoundException",
        error: Some(ErrorShape { code: "PolicyNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_SUMMARY: StructShape = StructShape {
        name: "PolicySummary",
        members: &[
            Member::new("Id", Shape::String(&POLICY_ID)),
            Member::new("Arn", Shape::String(&POLICY_ARN)),
            Member::new("Name", Shape::String(&POLICY_NAME)),
            Member::new("Description", Shape::String(&POLICY_DESCRIPTION)),
            Member::new("Type", Shape::String(&POLICY_TYPE)),
            Member::new("AwsManaged", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_TARGET_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(100),
        pattern: Some(Pattern::new(
            r"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
            r"\A(?:^(r-[0-9a-z]{4,32})|([0-9]{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$)\z",
        )),
        values: &[],
    };

    pub(super) static POLICY_TARGET_SUMMARY: StructShape = StructShape {
        name: "PolicyTargetSummary",
        members: &[
            Member::new("TargetId", Shape::String(&POLICY_TARGET_ID)),
            Member::new("Arn", Shape::String(&GENERIC_ARN)),
            Member::new("Name", Shape::String(&TARGET_NAME)),
            Member::new("Type", Shape::String(&TARGET_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_TARGETS: ListShape =
        ListShape { member: Shape::Structure(&POLICY_TARGET_SUMMARY), length: Bounds::NONE };

    pub(super) static POLICY_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &[
            "SERVICE_CONTROL_POLICY",
            "RESOURCE_CONTROL_POLICY",
            "TAG_POLICY",
            "BACKUP_POLICY",
            "AISERVICES_OPT_OUT_POLICY",
            "CHATBOT_POLICY",
            "DECLARATIVE_POLICY_EC2",
            "SECURITYHUB_POLICY",
            "SECURITYHUB_CSPM_POLICY",
            "INSPECTOR_POLICY",
            "UPGRADE_ROLLOUT_POLICY",
            "BEDROCK_POLICY",
            "S3_POLICY",
            "NETWORK_SECURITY_DIRECTOR_POLICY",
            "GUARDDUTY_POLICY",
        ],
    };

    pub(super) static POLICY_TYPE_ALREADY_ENABLED_EXCEPTION: StructShape = StructShape {
        name: "PolicyTypeAlreadyEnabledException",
        error: Some(ErrorShape { code: "PolicyTypeAlreadyEnabledException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION: StructShape = StructShape {
        name: "PolicyTypeNotAvailableForOrganizationException",
        error: Some(ErrorShape {
            code: "PolicyTypeNotAvailableForOrganizationException",
            status: 400,
            oauth: None,
        }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_TYPE_NOT_ENABLED_EXCEPTION: StructShape = StructShape {
        name: "PolicyTypeNotEnabledException",
        error: Some(ErrorShape { code: "PolicyTypeNotEnabledException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_TYPE_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"],
    };

    pub(super) static POLICY_TYPE_SUMMARY: StructShape = StructShape {
        name: "PolicyTypeSummary",
        members: &[
            Member::new("Type", Shape::String(&POLICY_TYPE)),
            Member::new("Status", Shape::String(&POLICY_TYPE_STATUS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static POLICY_TYPES: ListShape =
        ListShape { member: Shape::Structure(&POLICY_TYPE_SUMMARY), length: Bounds::NONE };

    pub(super) static PUT_RESOURCE_POLICY_REQUEST: StructShape = StructShape {
        name: "PutResourcePolicyRequest",
        members: &[
            Member::new("Content", Shape::String(&RESOURCE_POLICY_CONTENT)).required(),
            Member::new("Tags", Shape::List(&TAGS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PUT_RESOURCE_POLICY_RESPONSE: StructShape = StructShape {
        name: "PutResourcePolicyResponse",
        members: &[Member::new("ResourcePolicy", Shape::Structure(&RESOURCE_POLICY))],
        ..StructShape::PLAIN
    };

    pub(super) static REGISTER_DELEGATED_ADMINISTRATOR_REQUEST: StructShape = StructShape {
        name: "RegisterDelegatedAdministratorRequest",
        members: &[
            Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required(),
            Member::new("ServicePrincipal", Shape::String(&SERVICE_PRINCIPAL)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST: StructShape = StructShape {
        name: "RemoveAccountFromOrganizationRequest",
        members: &[Member::new("AccountId", Shape::String(&ACCOUNT_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_POLICY: StructShape = StructShape {
        name: "ResourcePolicy",
        members: &[
            Member::new("ResourcePolicySummary", Shape::Structure(&RESOURCE_POLICY_SUMMARY)),
            Member::new("Content", Shape::String(&RESOURCE_POLICY_CONTENT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_POLICY_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\d{12}:resourcepolicy\/o-[a-z0-9]{10,32}\/rp-[0-9a-zA-Z_]{4,128}",
            r"\A(?:^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::[0-9]{12}:resourcepolicy\/o-[a-z0-9]{10,32}\/rp-[0-9a-zA-Z_]{4,128})\z",
        )),
        values: &[],
    };

    pub(super) static RESOURCE_POLICY_CONTENT: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 40000),
        pattern: Some(Pattern::new(r"[\s\S]*", r"\A(?:[[\t\n\x0B\f\r ][^\t\n\x0B\f\r ]]*)\z")),
        values: &[],
    };

    pub(super) static RESOURCE_POLICY_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(131),
        pattern: Some(Pattern::new(r"^rp-[0-9a-zA-Z_]{4,128}$", r"\A(?:^rp-[0-9a-zA-Z_]{4,128}$)\z")),
        values: &[],
    };

    pub(super) static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "ResourcePolicyNotFoundException",
        error: Some(ErrorShape { code: "ResourcePolicyNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_POLICY_SUMMARY: StructShape = StructShape {
        name: "ResourcePolicySummary",
        members: &[
            Member::new("Id", Shape::String(&RESOURCE_POLICY_ID)),
            Member::new("Arn", Shape::String(&RESOURCE_POLICY_ARN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static RESPONSIBILITY_TRANSFER: StructShape = StructShape {
        name: "ResponsibilityTransfer",
        members: &[
            Member::new("Arn", Shape::String(&RESPONSIBILITY_TRANSFER_ARN)),
            Member::new("Name", Shape::String(&RESPONSIBILITY_TRANSFER_NAME)),
            Member::new("Id", Shape::String(&RESPONSIBILITY_TRANSFER_ID)),
            Member::new("Type", Shape::String(&RESPONSIBILITY_TRANSFER_TYPE)),
            Member::new("Status", Shape::String(&RESPONSIBILITY_TRANSFER_STATUS)),
            Member::new("Source", Shape::Structure(&TRANSFER_PARTICIPANT)),
            Member::new("Target", Shape::Structure(&TRANSFER_PARTICIPANT)),
            Member::new("StartTimestamp", Shape::Timestamp(None)),
            Member::new("EndTimestamp", Shape::Timestamp(None)),
            Member::new("ActiveHandshakeId", Shape::String(&HANDSHAKE_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION: StructShape = StructShape {
        name: "ResponsibilityTransferAlreadyInStatusException",
        error: Some(ErrorShape {
            code: "ResponsibilityTransferAlreadyInStatusException",
            status: 400,
            oauth: None,
        }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static RESPONSIBILITY_TRANSFER_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\d{12}:transfer\/o-[a-z0-9]{10,32}\/(billing)\/(inbound|outbound)\/rt-[0-9a-z]{8,32}$",
            r"\A(?:^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::[0-9]{12}:transfer\/o-[a-z0-9]{10,32}\/(billing)\/(inbound|outbound)\/rt-[0-9a-z]{8,32}$)\z",
        )),
        values: &[],
    };

    pub(super) static RESPONSIBILITY_TRANSFER_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(r"^rt-[0-9a-z]{8,32}$", r"\A(?:^rt-[0-9a-z]{8,32}$)\z")),
        values: &[],
    };

    pub(super) static RESPONSIBILITY_TRANSFER_NAME: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"^[ -~]+$", r"\A(?:^[ -~]+$)\z")),
        values: &[],
    };

    pub(super) static RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "ResponsibilityTransferNotFoundException",
        error: Some(ErrorShape { code: "ResponsibilityTransferNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static RESPONSIBILITY_TRANSFER_STATUS: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["REQUESTED", "DECLINED", "CANCELED", "EXPIRED", "ACCEPTED", "WITHDRAWN"],
    };

    pub(super) static RESPONSIBILITY_TRANSFER_TYPE: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["BILLING"] };

    pub(super) static RESPONSIBILITY_TRANSFERS: ListShape =
        ListShape { member: Shape::Structure(&RESPONSIBILITY_TRANSFER), length: Bounds::NONE };

    pub(super) static ROLE_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(64),
        pattern: Some(Pattern::new(r"[\w+=,.@-]{1,64}", r"\A(?:[[0-9A-Za-z_]+=,.@-]{1,64})\z")),
        values: &[],
    };

    pub(super) static ROOT: StructShape = StructShape {
        name: "Root",
        members: &[
            Member::new("Id", Shape::String(&ROOT_ID)),
            Member::new("Arn", Shape::String(&ROOT_ARN)),
            Member::new("Name", Shape::String(&ROOT_NAME)),
            Member::new("PolicyTypes", Shape::List(&POLICY_TYPES)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ROOT_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: Some(Pattern::new(
            r"^arn:aws:organizations::\d{12}:root\/o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32}",
            r"\A(?:^arn:aws:organizations::[0-9]{12}:root\/o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32})\z",
        )),
        values: &[],
    };

    pub(super) static ROOT_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(34),
        pattern: Some(Pattern::new(r"^r-[0-9a-z]{4,32}$", r"\A(?:^r-[0-9a-z]{4,32}$)\z")),
        values: &[],
    };

    pub(super) static ROOT_NAME: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 128), pattern: None, values: &[] };

    pub(super) static ROOT_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "RootNotFoundException",
        error: Some(ErrorShape { code: "RootNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static ROOTS: ListShape = ListShape { member: Shape::Structure(&ROOT), length: Bounds::NONE };

    pub(super) static SERVICE_EXCEPTION: StructShape = StructShape {
        name: "ServiceException",
        error: Some(ErrorShape { code: "ServiceException", status: 500, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static SERVICE_PRINCIPAL: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\w+=,.@-]*", r"\A(?:[[0-9A-Za-z_]+=,.@-]*)\z")),
        values: &[],
    };

    pub(super) static SOURCE_PARENT_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "SourceParentNotFoundException",
        error: Some(ErrorShape { code: "SourceParentNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static TAG: StructShape = StructShape {
        name: "Tag",
        members: &[
            Member::new("Key", Shape::String(&TAG_KEY)).required(),
            Member::new("Value", Shape::String(&TAG_VALUE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_KEY: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(
            r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$",
            r"\A(?:^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$)\z",
        )),
        values: &[],
    };

    pub(super) static TAG_KEYS: ListShape =
        ListShape { member: Shape::String(&TAG_KEY), length: Bounds::NONE };

    pub(super) static TAG_RESOURCE_REQUEST: StructShape = StructShape {
        name: "TagResourceRequest",
        members: &[
            Member::new("ResourceId", Shape::String(&TAGGABLE_RESOURCE_ID)).required(),
            Member::new("Tags", Shape::List(&TAGS)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TAG_VALUE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(0, 256),
        pattern: Some(Pattern::new(
            r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$",
            r"\A(?:^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$)\z",
        )),
        values: &[],
    };

    pub(super) static TAGGABLE_RESOURCE_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::at_most(130),
        pattern: Some(Pattern::new(
            r"^(r-[0-9a-z]{4,32})|(\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$",
            r"\A(?:^(r-[0-9a-z]{4,32})|([0-9]{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$)\z",
        )),
        values: &[],
    };

    pub(super) static TAGS: ListShape = ListShape { member: Shape::Structure(&TAG), length: Bounds::NONE };

    pub(super) static TARGET_NAME: TextShape =
        TextShape { sensitive: false, length: Bounds::between(1, 128), pattern: None, values: &[] };

    pub(super) static TARGET_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "TargetNotFoundException",
        error: Some(ErrorShape { code: "TargetNotFoundException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static TARGET_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"],
    };

    pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST: StructShape = StructShape {
        name: "TerminateResponsibilityTransferRequest",
        members: &[
            Member::new("Id", Shape::String(&RESPONSIBILITY_TRANSFER_ID)).required(),
            Member::new("EndTimestamp", Shape::Timestamp(None)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE: StructShape = StructShape {
        name: "TerminateResponsibilityTransferResponse",
        members: &[Member::new("ResponsibilityTransfer", Shape::Structure(&RESPONSIBILITY_TRANSFER))],
        ..StructShape::PLAIN
    };

    pub(super) static TOO_MANY_REQUESTS_EXCEPTION: StructShape = StructShape {
        name: "TooManyRequestsException",
        error: Some(ErrorShape { code: "TooManyRequestsException", status: 400, oauth: None }),
        members: &[Member::new("Type", Shape::String(&TEXT)), Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static TRANSFER_PARTICIPANT: StructShape = StructShape {
        name: "TransferParticipant",
        members: &[
            Member::new("ManagementAccountId", Shape::String(&ACCOUNT_ID)),
            Member::new("ManagementAccountEmail", Shape::String(&EMAIL)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UNSUPPORTED_API_ENDPOINT_EXCEPTION: StructShape = StructShape {
        name: "UnsupportedAPIEndpointException",
        error: Some(ErrorShape { code: "UnsupportedAPIEndpointException", status: 400, oauth: None }),
        members: &[Member::new("Message", Shape::String(&TEXT))],
        ..StructShape::PLAIN
    };

    pub(super) static UNTAG_RESOURCE_REQUEST: StructShape = StructShape {
        name: "UntagResourceRequest",
        members: &[
            Member::new("ResourceId", Shape::String(&TAGGABLE_RESOURCE_ID)).required(),
            Member::new("TagKeys", Shape::List(&TAG_KEYS)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_ORGANIZATIONAL_UNIT_REQUEST: StructShape = StructShape {
        name: "UpdateOrganizationalUnitRequest",
        members: &[
            Member::new("OrganizationalUnitId", Shape::String(&ORGANIZATIONAL_UNIT_ID)).required(),
            Member::new("Name", Shape::String(&ORGANIZATIONAL_UNIT_NAME)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_ORGANIZATIONAL_UNIT_RESPONSE: StructShape = StructShape {
        name: "UpdateOrganizationalUnitResponse",
        members: &[Member::new("OrganizationalUnit", Shape::Structure(&ORGANIZATIONAL_UNIT))],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_POLICY_REQUEST: StructShape = StructShape {
        name: "UpdatePolicyRequest",
        members: &[
            Member::new("PolicyId", Shape::String(&POLICY_ID)).required(),
            Member::new("Name", Shape::String(&POLICY_NAME)),
            Member::new("Description", Shape::String(&POLICY_DESCRIPTION)),
            Member::new("Content", Shape::String(&POLICY_CONTENT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_POLICY_RESPONSE: StructShape = StructShape {
        name: "UpdatePolicyResponse",
        members: &[Member::new("Policy", Shape::Structure(&POLICY))],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_RESPONSIBILITY_TRANSFER_REQUEST: StructShape = StructShape {
        name: "UpdateResponsibilityTransferRequest",
        members: &[
            Member::new("Id", Shape::String(&RESPONSIBILITY_TRANSFER_ID)).required(),
            Member::new("Name", Shape::String(&RESPONSIBILITY_TRANSFER_NAME)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE: StructShape = StructShape {
        name: "UpdateResponsibilityTransferResponse",
        members: &[Member::new("ResponsibilityTransfer", Shape::Structure(&RESPONSIBILITY_TRANSFER))],
        ..StructShape::PLAIN
    };
}
