//! `identitystore`: identitystore 2020-06-15.
//!
//! Written by `cargo xtask codegen` from `models/identitystore.json`: change that, not this.

#![expect(missing_docs, reason = "the documentation texts of AWS's models are left out")]

use crate::declare::service_error;
use crate::operation::{Code, CommonRefusals};
use crate::{Protocol, ServiceInfo};

/// What the model says of the service.
pub static SERVICE: ServiceInfo = ServiceInfo {
    name: "identitystore",
    id: "identitystore",
    protocol: Protocol::Json,
    api_version: "2020-06-15",
    signing_name: "identitystore",
    action_prefix: "identitystore",
    event_source: "identitystore.amazonaws.com",
    target_prefix: Some("AWSIdentityStore"),
    xml_namespace: None,
    refusals: CommonRefusals {
        validation: Code { name: "ValidationException", status: 400 },
        malformed: Code { name: "SerializationException", status: 400 },
        access_denied: Code { name: "AccessDeniedException", status: 400 },
        throttled: Code { name: "ThrottlingException", status: 400 },
        internal: Code { name: "InternalServerException", status: 500 },
        unavailable: Code { name: "ServiceUnavailableException", status: 503 },
    },
    errors: &[
        &shapes::ACCESS_DENIED_EXCEPTION,
        &shapes::CONFLICT_EXCEPTION,
        &shapes::INTERNAL_SERVER_EXCEPTION,
        &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
        &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        &shapes::THROTTLING_EXCEPTION,
        &shapes::VALIDATION_EXCEPTION,
    ],
    operations: &[
        &op::CREATE_GROUP,
        &op::CREATE_GROUP_MEMBERSHIP,
        &op::CREATE_USER,
        &op::DELETE_GROUP,
        &op::DELETE_GROUP_MEMBERSHIP,
        &op::DELETE_USER,
        &op::DESCRIBE_GROUP,
        &op::DESCRIBE_GROUP_MEMBERSHIP,
        &op::DESCRIBE_IDENTITY_STORE,
        &op::DESCRIBE_USER,
        &op::GET_GROUP_ID,
        &op::GET_GROUP_MEMBERSHIP_ID,
        &op::GET_USER_ID,
        &op::IS_MEMBER_IN_GROUPS,
        &op::LIST_GROUP_MEMBERSHIPS,
        &op::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER,
        &op::LIST_GROUPS,
        &op::LIST_IDENTITY_STORES,
        &op::LIST_USERS,
        &op::UPDATE_GROUP,
        &op::UPDATE_IDENTITY_STORE,
        &op::UPDATE_USER,
    ],
};

service_error! {
    AccessDeniedException, access_denied(message);
    ConflictException, conflict(message);
    InternalServerException, internal_server(message);
    ResourceNotFoundException, resource_not_found(message);
    ServiceQuotaExceededException, service_quota_exceeded(message);
    ThrottlingException, throttling(message);
    ValidationException, validation(message);
}

pub mod op {
    use super::{Error, SERVICE, shapes, types};
    use crate::operation::{Auth, Pagination};
    use crate::{Operation, OperationInfo};
    use http::Method;

    #[derive(Clone, Copy, Debug)]
    pub struct CreateGroup;

    impl Operation for CreateGroup {
        type Input = types::CreateGroupRequest;
        type Output = types::CreateGroupResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_GROUP;
    }

    pub(super) static CREATE_GROUP: OperationInfo = OperationInfo {
        name: "CreateGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_GROUP_REQUEST,
        output: &shapes::CREATE_GROUP_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "identitystore:CreateGroup",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateGroupMembership;

    impl Operation for CreateGroupMembership {
        type Input = types::CreateGroupMembershipRequest;
        type Output = types::CreateGroupMembershipResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_GROUP_MEMBERSHIP;
    }

    pub(super) static CREATE_GROUP_MEMBERSHIP: OperationInfo = OperationInfo {
        name: "CreateGroupMembership",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_GROUP_MEMBERSHIP_REQUEST,
        output: &shapes::CREATE_GROUP_MEMBERSHIP_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "identitystore:CreateGroupMembership",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct CreateUser;

    impl Operation for CreateUser {
        type Input = types::CreateUserRequest;
        type Output = types::CreateUserResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &CREATE_USER;
    }

    pub(super) static CREATE_USER: OperationInfo = OperationInfo {
        name: "CreateUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::CREATE_USER_REQUEST,
        output: &shapes::CREATE_USER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "identitystore:CreateUser",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteGroup;

    impl Operation for DeleteGroup {
        type Input = types::DeleteGroupRequest;
        type Output = types::DeleteGroupResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_GROUP;
    }

    pub(super) static DELETE_GROUP: OperationInfo = OperationInfo {
        name: "DeleteGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_GROUP_REQUEST,
        output: &shapes::DELETE_GROUP_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "identitystore:DeleteGroup",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteGroupMembership;

    impl Operation for DeleteGroupMembership {
        type Input = types::DeleteGroupMembershipRequest;
        type Output = types::DeleteGroupMembershipResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_GROUP_MEMBERSHIP;
    }

    pub(super) static DELETE_GROUP_MEMBERSHIP: OperationInfo = OperationInfo {
        name: "DeleteGroupMembership",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_GROUP_MEMBERSHIP_REQUEST,
        output: &shapes::DELETE_GROUP_MEMBERSHIP_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "identitystore:DeleteGroupMembership",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DeleteUser;

    impl Operation for DeleteUser {
        type Input = types::DeleteUserRequest;
        type Output = types::DeleteUserResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DELETE_USER;
    }

    pub(super) static DELETE_USER: OperationInfo = OperationInfo {
        name: "DeleteUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DELETE_USER_REQUEST,
        output: &shapes::DELETE_USER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "identitystore:DeleteUser",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeGroup;

    impl Operation for DescribeGroup {
        type Input = types::DescribeGroupRequest;
        type Output = types::DescribeGroupResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_GROUP;
    }

    pub(super) static DESCRIBE_GROUP: OperationInfo = OperationInfo {
        name: "DescribeGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_GROUP_REQUEST,
        output: &shapes::DESCRIBE_GROUP_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:DescribeGroup",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeGroupMembership;

    impl Operation for DescribeGroupMembership {
        type Input = types::DescribeGroupMembershipRequest;
        type Output = types::DescribeGroupMembershipResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_GROUP_MEMBERSHIP;
    }

    pub(super) static DESCRIBE_GROUP_MEMBERSHIP: OperationInfo = OperationInfo {
        name: "DescribeGroupMembership",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_GROUP_MEMBERSHIP_REQUEST,
        output: &shapes::DESCRIBE_GROUP_MEMBERSHIP_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:DescribeGroupMembership",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeIdentityStore;

    impl Operation for DescribeIdentityStore {
        type Input = types::DescribeIdentityStoreRequest;
        type Output = types::DescribeIdentityStoreResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_IDENTITY_STORE;
    }

    pub(super) static DESCRIBE_IDENTITY_STORE: OperationInfo = OperationInfo {
        name: "DescribeIdentityStore",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_IDENTITY_STORE_REQUEST,
        output: &shapes::DESCRIBE_IDENTITY_STORE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:DescribeIdentityStore",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct DescribeUser;

    impl Operation for DescribeUser {
        type Input = types::DescribeUserRequest;
        type Output = types::DescribeUserResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &DESCRIBE_USER;
    }

    pub(super) static DESCRIBE_USER: OperationInfo = OperationInfo {
        name: "DescribeUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::DESCRIBE_USER_REQUEST,
        output: &shapes::DESCRIBE_USER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:DescribeUser",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetGroupId;

    impl Operation for GetGroupId {
        type Input = types::GetGroupIdRequest;
        type Output = types::GetGroupIdResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_GROUP_ID;
    }

    pub(super) static GET_GROUP_ID: OperationInfo = OperationInfo {
        name: "GetGroupId",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_GROUP_ID_REQUEST,
        output: &shapes::GET_GROUP_ID_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:GetGroupId",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetGroupMembershipId;

    impl Operation for GetGroupMembershipId {
        type Input = types::GetGroupMembershipIdRequest;
        type Output = types::GetGroupMembershipIdResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_GROUP_MEMBERSHIP_ID;
    }

    pub(super) static GET_GROUP_MEMBERSHIP_ID: OperationInfo = OperationInfo {
        name: "GetGroupMembershipId",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_GROUP_MEMBERSHIP_ID_REQUEST,
        output: &shapes::GET_GROUP_MEMBERSHIP_ID_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:GetGroupMembershipId",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct GetUserId;

    impl Operation for GetUserId {
        type Input = types::GetUserIdRequest;
        type Output = types::GetUserIdResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &GET_USER_ID;
    }

    pub(super) static GET_USER_ID: OperationInfo = OperationInfo {
        name: "GetUserId",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::GET_USER_ID_REQUEST,
        output: &shapes::GET_USER_ID_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:GetUserId",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct IsMemberInGroups;

    impl Operation for IsMemberInGroups {
        type Input = types::IsMemberInGroupsRequest;
        type Output = types::IsMemberInGroupsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &IS_MEMBER_IN_GROUPS;
    }

    pub(super) static IS_MEMBER_IN_GROUPS: OperationInfo = OperationInfo {
        name: "IsMemberInGroups",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::IS_MEMBER_IN_GROUPS_REQUEST,
        output: &shapes::IS_MEMBER_IN_GROUPS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:IsMemberInGroups",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListGroupMemberships;

    impl Operation for ListGroupMemberships {
        type Input = types::ListGroupMembershipsRequest;
        type Output = types::ListGroupMembershipsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_GROUP_MEMBERSHIPS;
    }

    pub(super) static LIST_GROUP_MEMBERSHIPS: OperationInfo = OperationInfo {
        name: "ListGroupMemberships",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_GROUP_MEMBERSHIPS_REQUEST,
        output: &shapes::LIST_GROUP_MEMBERSHIPS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:ListGroupMemberships",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["GroupMemberships"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListGroupMembershipsForMember;

    impl Operation for ListGroupMembershipsForMember {
        type Input = types::ListGroupMembershipsForMemberRequest;
        type Output = types::ListGroupMembershipsForMemberResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_GROUP_MEMBERSHIPS_FOR_MEMBER;
    }

    pub(super) static LIST_GROUP_MEMBERSHIPS_FOR_MEMBER: OperationInfo = OperationInfo {
        name: "ListGroupMembershipsForMember",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_REQUEST,
        output: &shapes::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:ListGroupMembershipsForMember",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["GroupMemberships"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListGroups;

    impl Operation for ListGroups {
        type Input = types::ListGroupsRequest;
        type Output = types::ListGroupsResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_GROUPS;
    }

    pub(super) static LIST_GROUPS: OperationInfo = OperationInfo {
        name: "ListGroups",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_GROUPS_REQUEST,
        output: &shapes::LIST_GROUPS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:ListGroups",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Groups"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListIdentityStores;

    impl Operation for ListIdentityStores {
        type Input = types::ListIdentityStoresRequest;
        type Output = types::ListIdentityStoresResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_IDENTITY_STORES;
    }

    pub(super) static LIST_IDENTITY_STORES: OperationInfo = OperationInfo {
        name: "ListIdentityStores",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_IDENTITY_STORES_REQUEST,
        output: &shapes::LIST_IDENTITY_STORES_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:ListIdentityStores",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["IdentityStores"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct ListUsers;

    impl Operation for ListUsers {
        type Input = types::ListUsersRequest;
        type Output = types::ListUsersResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &LIST_USERS;
    }

    pub(super) static LIST_USERS: OperationInfo = OperationInfo {
        name: "ListUsers",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::LIST_USERS_REQUEST,
        output: &shapes::LIST_USERS_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: false,
        action: "identitystore:ListUsers",
        pagination: Some(Pagination {
            input_token: "NextToken",
            output_token: "NextToken",
            limit: Some("MaxResults"),
            more: None,
            results: &["Users"],
        }),
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateGroup;

    impl Operation for UpdateGroup {
        type Input = types::UpdateGroupRequest;
        type Output = types::UpdateGroupResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_GROUP;
    }

    pub(super) static UPDATE_GROUP: OperationInfo = OperationInfo {
        name: "UpdateGroup",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_GROUP_REQUEST,
        output: &shapes::UPDATE_GROUP_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "identitystore:UpdateGroup",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateIdentityStore;

    impl Operation for UpdateIdentityStore {
        type Input = types::UpdateIdentityStoreRequest;
        type Output = types::UpdateIdentityStoreResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_IDENTITY_STORE;
    }

    pub(super) static UPDATE_IDENTITY_STORE: OperationInfo = OperationInfo {
        name: "UpdateIdentityStore",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_IDENTITY_STORE_REQUEST,
        output: &shapes::UPDATE_IDENTITY_STORE_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "identitystore:UpdateIdentityStore",
        pagination: None,
        deprecated: false,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct UpdateUser;

    impl Operation for UpdateUser {
        type Input = types::UpdateUserRequest;
        type Output = types::UpdateUserResponse;
        type Error = Error;
        const INFO: &'static OperationInfo = &UPDATE_USER;
    }

    pub(super) static UPDATE_USER: OperationInfo = OperationInfo {
        name: "UpdateUser",
        service: &SERVICE,
        method: Method::POST,
        path: "/",
        query: None,
        status: 200,
        input: &shapes::UPDATE_USER_REQUEST,
        output: &shapes::UPDATE_USER_RESPONSE,
        result_wrapper: None,
        errors: &[
            &shapes::RESOURCE_NOT_FOUND_EXCEPTION,
            &shapes::THROTTLING_EXCEPTION,
            &shapes::ACCESS_DENIED_EXCEPTION,
            &shapes::CONFLICT_EXCEPTION,
            &shapes::INTERNAL_SERVER_EXCEPTION,
            &shapes::VALIDATION_EXCEPTION,
            &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        ],
        auth: Auth::SigV4,
        mutates: true,
        action: "identitystore:UpdateUser",
        pagination: None,
        deprecated: false,
    };
}

pub mod types {
    use super::shapes;
    use crate::Convert;
    use crate::declare::string_enum;
    use crate::shape::StructShape;
    use crate::structure::{Document, Slots};
    use crate::{Mismatch, Structure, Timestamp, Value, structure};
    use std::collections::BTreeMap;
    use std::fmt;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AccessDeniedException {
        pub message: Option<String>,
        pub request_id: Option<String>,
        pub reason: Option<AccessDeniedExceptionReason>,
    }

    impl Structure for AccessDeniedException {
        const SHAPE: &'static StructShape = &shapes::ACCESS_DENIED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, request_id: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.request_id.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        AccessDeniedExceptionReason {
            KmsAccessDenied = "KMS_ACCESS_DENIED",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Address {
        pub street_address: Option<String>,
        pub locality: Option<String>,
        pub region: Option<String>,
        pub postal_code: Option<String>,
        pub country: Option<String>,
        pub formatted: Option<String>,
        pub r#type: Option<String>,
        pub primary: Option<bool>,
    }

    impl Structure for Address {
        const SHAPE: &'static StructShape = &shapes::ADDRESS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                street_address: slots.next()?,
                locality: slots.next()?,
                region: slots.next()?,
                postal_code: slots.next()?,
                country: slots.next()?,
                formatted: slots.next()?,
                r#type: slots.next()?,
                primary: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.street_address.into_value(),
                self.locality.into_value(),
                self.region.into_value(),
                self.postal_code.into_value(),
                self.country.into_value(),
                self.formatted.into_value(),
                self.r#type.into_value(),
                self.primary.into_value(),
            ]
        }
    }

    impl fmt::Debug for Address {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Address")
                .field("street_address", &structure::Hidden)
                .field("locality", &structure::Hidden)
                .field("region", &structure::Hidden)
                .field("postal_code", &structure::Hidden)
                .field("country", &structure::Hidden)
                .field("formatted", &structure::Hidden)
                .field("type", &structure::Hidden)
                .field("primary", &self.primary)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum AlternateIdentifier {
        ExternalId(ExternalId),
        UniqueAttribute(UniqueAttribute),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for AlternateIdentifier {
        const SHAPE: &'static StructShape = &shapes::ALTERNATE_IDENTIFIER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::ExternalId(value));
            }
            if let Some(value) = slots.next()? {
                return Ok(Self::UniqueAttribute(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::ExternalId(value) => structure::only(0, value),
                Self::UniqueAttribute(value) => structure::only(1, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct AttributeOperation {
        pub attribute_path: String,
        pub attribute_value: Option<Document>,
    }

    impl Structure for AttributeOperation {
        const SHAPE: &'static StructShape = &shapes::ATTRIBUTE_OPERATION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { attribute_path: slots.next()?, attribute_value: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.attribute_path.into_value(), self.attribute_value.into_value()]
        }
    }

    impl fmt::Debug for AttributeOperation {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("AttributeOperation")
                .field("attribute_path", &self.attribute_path)
                .field("attribute_value", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConflictException {
        pub message: Option<String>,
        pub request_id: Option<String>,
        pub reason: Option<ConflictExceptionReason>,
    }

    impl Structure for ConflictException {
        const SHAPE: &'static StructShape = &shapes::CONFLICT_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, request_id: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.request_id.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        ConflictExceptionReason {
            UniquenessConstraintViolation = "UNIQUENESS_CONSTRAINT_VIOLATION",
            ConcurrentModification = "CONCURRENT_MODIFICATION",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateGroupMembershipRequest {
        pub identity_store_id: String,
        pub group_id: String,
        pub member_id: MemberId,
    }

    impl Structure for CreateGroupMembershipRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_GROUP_MEMBERSHIP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, group_id: slots.next()?, member_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.group_id.into_value(), self.member_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateGroupMembershipResponse {
        pub identity_store_id: String,
        pub membership_id: String,
        pub membership_arn: String,
    }

    impl Structure for CreateGroupMembershipResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_GROUP_MEMBERSHIP_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                membership_id: slots.next()?,
                membership_arn: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.membership_id.into_value(),
                self.membership_arn.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateGroupRequest {
        pub identity_store_id: String,
        pub display_name: Option<String>,
        pub description: Option<String>,
    }

    impl Structure for CreateGroupRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                display_name: slots.next()?,
                description: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.display_name.into_value(),
                self.description.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateGroupRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateGroupRequest")
                .field("identity_store_id", &self.identity_store_id)
                .field("display_name", &structure::Hidden)
                .field("description", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateGroupResponse {
        pub identity_store_id: String,
        pub group_id: String,
        pub group_arn: String,
        pub revision: String,
    }

    impl Structure for CreateGroupResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_GROUP_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                group_id: slots.next()?,
                group_arn: slots.next()?,
                revision: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.group_id.into_value(),
                self.group_arn.into_value(),
                self.revision.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct CreateUserRequest {
        pub identity_store_id: String,
        pub user_name: Option<String>,
        pub name: Option<Name>,
        pub display_name: Option<String>,
        pub nick_name: Option<String>,
        pub profile_url: Option<String>,
        pub emails: Option<Vec<Email>>,
        pub addresses: Option<Vec<Address>>,
        pub phone_numbers: Option<Vec<PhoneNumber>>,
        pub user_type: Option<String>,
        pub title: Option<String>,
        pub preferred_language: Option<String>,
        pub locale: Option<String>,
        pub timezone: Option<String>,
        pub photos: Option<Vec<Photo>>,
        pub website: Option<String>,
        pub birthdate: Option<String>,
        pub roles: Option<Vec<Role>>,
        pub extensions: Option<BTreeMap<String, Document>>,
    }

    impl Structure for CreateUserRequest {
        const SHAPE: &'static StructShape = &shapes::CREATE_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                user_name: slots.next()?,
                name: slots.next()?,
                display_name: slots.next()?,
                nick_name: slots.next()?,
                profile_url: slots.next()?,
                emails: slots.next()?,
                addresses: slots.next()?,
                phone_numbers: slots.next()?,
                user_type: slots.next()?,
                title: slots.next()?,
                preferred_language: slots.next()?,
                locale: slots.next()?,
                timezone: slots.next()?,
                photos: slots.next()?,
                website: slots.next()?,
                birthdate: slots.next()?,
                roles: slots.next()?,
                extensions: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.user_name.into_value(),
                self.name.into_value(),
                self.display_name.into_value(),
                self.nick_name.into_value(),
                self.profile_url.into_value(),
                self.emails.into_value(),
                self.addresses.into_value(),
                self.phone_numbers.into_value(),
                self.user_type.into_value(),
                self.title.into_value(),
                self.preferred_language.into_value(),
                self.locale.into_value(),
                self.timezone.into_value(),
                self.photos.into_value(),
                self.website.into_value(),
                self.birthdate.into_value(),
                self.roles.into_value(),
                self.extensions.into_value(),
            ]
        }
    }

    impl fmt::Debug for CreateUserRequest {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("CreateUserRequest")
                .field("identity_store_id", &self.identity_store_id)
                .field("user_name", &structure::Hidden)
                .field("name", &self.name)
                .field("display_name", &structure::Hidden)
                .field("nick_name", &structure::Hidden)
                .field("profile_url", &structure::Hidden)
                .field("emails", &self.emails)
                .field("addresses", &self.addresses)
                .field("phone_numbers", &self.phone_numbers)
                .field("user_type", &structure::Hidden)
                .field("title", &structure::Hidden)
                .field("preferred_language", &structure::Hidden)
                .field("locale", &structure::Hidden)
                .field("timezone", &structure::Hidden)
                .field("photos", &self.photos)
                .field("website", &structure::Hidden)
                .field("birthdate", &structure::Hidden)
                .field("roles", &self.roles)
                .field("extensions", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CreateUserResponse {
        pub identity_store_id: String,
        pub user_id: String,
        pub user_arn: String,
        pub revision: String,
    }

    impl Structure for CreateUserResponse {
        const SHAPE: &'static StructShape = &shapes::CREATE_USER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                user_id: slots.next()?,
                user_arn: slots.next()?,
                revision: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.user_id.into_value(),
                self.user_arn.into_value(),
                self.revision.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteGroupMembershipRequest {
        pub identity_store_id: String,
        pub membership_id: String,
    }

    impl Structure for DeleteGroupMembershipRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_GROUP_MEMBERSHIP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, membership_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.membership_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteGroupMembershipResponse {}

    impl Structure for DeleteGroupMembershipResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_GROUP_MEMBERSHIP_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteGroupRequest {
        pub identity_store_id: String,
        pub group_id: String,
        pub revision: Option<String>,
    }

    impl Structure for DeleteGroupRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, group_id: slots.next()?, revision: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.group_id.into_value(), self.revision.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteGroupResponse {}

    impl Structure for DeleteGroupResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_GROUP_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteUserRequest {
        pub identity_store_id: String,
        pub user_id: String,
        pub revision: Option<String>,
    }

    impl Structure for DeleteUserRequest {
        const SHAPE: &'static StructShape = &shapes::DELETE_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, user_id: slots.next()?, revision: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.user_id.into_value(), self.revision.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeleteUserResponse {}

    impl Structure for DeleteUserResponse {
        const SHAPE: &'static StructShape = &shapes::DELETE_USER_RESPONSE;

        fn from_slots(_: Slots) -> Result<Self, Mismatch> {
            Ok(Self {})
        }

        fn into_slots(self) -> Vec<Value> {
            vec![]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeGroupMembershipRequest {
        pub identity_store_id: String,
        pub membership_id: String,
    }

    impl Structure for DescribeGroupMembershipRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_GROUP_MEMBERSHIP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, membership_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.membership_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeGroupMembershipResponse {
        pub identity_store_id: String,
        pub membership_id: String,
        pub membership_arn: String,
        pub group_id: String,
        pub member_id: MemberId,
        pub created_at: Option<Timestamp>,
        pub updated_at: Option<Timestamp>,
        pub created_by: Option<String>,
        pub updated_by: Option<String>,
    }

    impl Structure for DescribeGroupMembershipResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_GROUP_MEMBERSHIP_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                membership_id: slots.next()?,
                membership_arn: slots.next()?,
                group_id: slots.next()?,
                member_id: slots.next()?,
                created_at: slots.next()?,
                updated_at: slots.next()?,
                created_by: slots.next()?,
                updated_by: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.membership_id.into_value(),
                self.membership_arn.into_value(),
                self.group_id.into_value(),
                self.member_id.into_value(),
                self.created_at.into_value(),
                self.updated_at.into_value(),
                self.created_by.into_value(),
                self.updated_by.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeGroupRequest {
        pub identity_store_id: String,
        pub group_id: String,
    }

    impl Structure for DescribeGroupRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, group_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.group_id.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct DescribeGroupResponse {
        pub identity_store_id: String,
        pub group_id: String,
        pub group_arn: String,
        pub revision: String,
        pub display_name: Option<String>,
        pub external_ids: Option<Vec<ExternalId>>,
        pub description: Option<String>,
        pub created_at: Option<Timestamp>,
        pub updated_at: Option<Timestamp>,
        pub created_by: Option<String>,
        pub updated_by: Option<String>,
    }

    impl Structure for DescribeGroupResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_GROUP_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                group_id: slots.next()?,
                group_arn: slots.next()?,
                revision: slots.next()?,
                display_name: slots.next()?,
                external_ids: slots.next()?,
                description: slots.next()?,
                created_at: slots.next()?,
                updated_at: slots.next()?,
                created_by: slots.next()?,
                updated_by: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.group_id.into_value(),
                self.group_arn.into_value(),
                self.revision.into_value(),
                self.display_name.into_value(),
                self.external_ids.into_value(),
                self.description.into_value(),
                self.created_at.into_value(),
                self.updated_at.into_value(),
                self.created_by.into_value(),
                self.updated_by.into_value(),
            ]
        }
    }

    impl fmt::Debug for DescribeGroupResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("DescribeGroupResponse")
                .field("identity_store_id", &self.identity_store_id)
                .field("group_id", &self.group_id)
                .field("group_arn", &self.group_arn)
                .field("revision", &self.revision)
                .field("display_name", &structure::Hidden)
                .field("external_ids", &self.external_ids)
                .field("description", &structure::Hidden)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("created_by", &self.created_by)
                .field("updated_by", &self.updated_by)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeIdentityStoreRequest {
        pub identity_store_id: String,
    }

    impl Structure for DescribeIdentityStoreRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_IDENTITY_STORE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeIdentityStoreResponse {
        pub identity_store_id: String,
        pub identity_store_arn: String,
        pub network_configuration: Option<NetworkConfigurationDetails>,
    }

    impl Structure for DescribeIdentityStoreResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_IDENTITY_STORE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                identity_store_arn: slots.next()?,
                network_configuration: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.identity_store_arn.into_value(),
                self.network_configuration.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DescribeUserRequest {
        pub identity_store_id: String,
        pub user_id: String,
        pub extensions: Option<Vec<String>>,
    }

    impl Structure for DescribeUserRequest {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, user_id: slots.next()?, extensions: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.user_id.into_value(), self.extensions.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct DescribeUserResponse {
        pub identity_store_id: String,
        pub user_id: String,
        pub user_arn: String,
        pub revision: String,
        pub user_name: Option<String>,
        pub external_ids: Option<Vec<ExternalId>>,
        pub name: Option<Name>,
        pub display_name: Option<String>,
        pub nick_name: Option<String>,
        pub profile_url: Option<String>,
        pub emails: Option<Vec<Email>>,
        pub addresses: Option<Vec<Address>>,
        pub phone_numbers: Option<Vec<PhoneNumber>>,
        pub user_type: Option<String>,
        pub title: Option<String>,
        pub preferred_language: Option<String>,
        pub locale: Option<String>,
        pub timezone: Option<String>,
        pub user_status: Option<UserStatus>,
        pub photos: Option<Vec<Photo>>,
        pub website: Option<String>,
        pub birthdate: Option<String>,
        pub roles: Option<Vec<Role>>,
        pub created_at: Option<Timestamp>,
        pub created_by: Option<String>,
        pub updated_at: Option<Timestamp>,
        pub updated_by: Option<String>,
        pub extensions: Option<BTreeMap<String, Document>>,
    }

    impl Structure for DescribeUserResponse {
        const SHAPE: &'static StructShape = &shapes::DESCRIBE_USER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                user_id: slots.next()?,
                user_arn: slots.next()?,
                revision: slots.next()?,
                user_name: slots.next()?,
                external_ids: slots.next()?,
                name: slots.next()?,
                display_name: slots.next()?,
                nick_name: slots.next()?,
                profile_url: slots.next()?,
                emails: slots.next()?,
                addresses: slots.next()?,
                phone_numbers: slots.next()?,
                user_type: slots.next()?,
                title: slots.next()?,
                preferred_language: slots.next()?,
                locale: slots.next()?,
                timezone: slots.next()?,
                user_status: slots.next()?,
                photos: slots.next()?,
                website: slots.next()?,
                birthdate: slots.next()?,
                roles: slots.next()?,
                created_at: slots.next()?,
                created_by: slots.next()?,
                updated_at: slots.next()?,
                updated_by: slots.next()?,
                extensions: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.user_id.into_value(),
                self.user_arn.into_value(),
                self.revision.into_value(),
                self.user_name.into_value(),
                self.external_ids.into_value(),
                self.name.into_value(),
                self.display_name.into_value(),
                self.nick_name.into_value(),
                self.profile_url.into_value(),
                self.emails.into_value(),
                self.addresses.into_value(),
                self.phone_numbers.into_value(),
                self.user_type.into_value(),
                self.title.into_value(),
                self.preferred_language.into_value(),
                self.locale.into_value(),
                self.timezone.into_value(),
                self.user_status.into_value(),
                self.photos.into_value(),
                self.website.into_value(),
                self.birthdate.into_value(),
                self.roles.into_value(),
                self.created_at.into_value(),
                self.created_by.into_value(),
                self.updated_at.into_value(),
                self.updated_by.into_value(),
                self.extensions.into_value(),
            ]
        }
    }

    impl fmt::Debug for DescribeUserResponse {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("DescribeUserResponse")
                .field("identity_store_id", &self.identity_store_id)
                .field("user_id", &self.user_id)
                .field("user_arn", &self.user_arn)
                .field("revision", &self.revision)
                .field("user_name", &structure::Hidden)
                .field("external_ids", &self.external_ids)
                .field("name", &self.name)
                .field("display_name", &structure::Hidden)
                .field("nick_name", &structure::Hidden)
                .field("profile_url", &structure::Hidden)
                .field("emails", &self.emails)
                .field("addresses", &self.addresses)
                .field("phone_numbers", &self.phone_numbers)
                .field("user_type", &structure::Hidden)
                .field("title", &structure::Hidden)
                .field("preferred_language", &structure::Hidden)
                .field("locale", &structure::Hidden)
                .field("timezone", &structure::Hidden)
                .field("user_status", &self.user_status)
                .field("photos", &self.photos)
                .field("website", &structure::Hidden)
                .field("birthdate", &structure::Hidden)
                .field("roles", &self.roles)
                .field("created_at", &self.created_at)
                .field("created_by", &self.created_by)
                .field("updated_at", &self.updated_at)
                .field("updated_by", &self.updated_by)
                .field("extensions", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Email {
        pub value: Option<String>,
        pub r#type: Option<String>,
        pub primary: Option<bool>,
    }

    impl Structure for Email {
        const SHAPE: &'static StructShape = &shapes::EMAIL;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { value: slots.next()?, r#type: slots.next()?, primary: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.value.into_value(), self.r#type.into_value(), self.primary.into_value()]
        }
    }

    impl fmt::Debug for Email {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Email")
                .field("value", &structure::Hidden)
                .field("type", &structure::Hidden)
                .field("primary", &self.primary)
                .finish()
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct ExternalId {
        pub issuer: String,
        pub id: String,
    }

    impl Structure for ExternalId {
        const SHAPE: &'static StructShape = &shapes::EXTERNAL_ID;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { issuer: slots.next()?, id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.issuer.into_value(), self.id.into_value()]
        }
    }

    impl fmt::Debug for ExternalId {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("ExternalId")
                .field("issuer", &structure::Hidden)
                .field("id", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Filter {
        pub attribute_path: String,
        pub attribute_value: String,
    }

    impl Structure for Filter {
        const SHAPE: &'static StructShape = &shapes::FILTER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { attribute_path: slots.next()?, attribute_value: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.attribute_path.into_value(), self.attribute_value.into_value()]
        }
    }

    impl fmt::Debug for Filter {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Filter")
                .field("attribute_path", &self.attribute_path)
                .field("attribute_value", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetGroupIdRequest {
        pub identity_store_id: String,
        pub alternate_identifier: AlternateIdentifier,
    }

    impl Structure for GetGroupIdRequest {
        const SHAPE: &'static StructShape = &shapes::GET_GROUP_ID_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, alternate_identifier: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.alternate_identifier.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetGroupIdResponse {
        pub identity_store_id: String,
        pub group_id: String,
        pub group_arn: String,
    }

    impl Structure for GetGroupIdResponse {
        const SHAPE: &'static StructShape = &shapes::GET_GROUP_ID_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, group_id: slots.next()?, group_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.group_id.into_value(), self.group_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetGroupMembershipIdRequest {
        pub identity_store_id: String,
        pub group_id: String,
        pub member_id: MemberId,
    }

    impl Structure for GetGroupMembershipIdRequest {
        const SHAPE: &'static StructShape = &shapes::GET_GROUP_MEMBERSHIP_ID_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, group_id: slots.next()?, member_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.group_id.into_value(), self.member_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetGroupMembershipIdResponse {
        pub identity_store_id: String,
        pub membership_id: String,
        pub membership_arn: String,
    }

    impl Structure for GetGroupMembershipIdResponse {
        const SHAPE: &'static StructShape = &shapes::GET_GROUP_MEMBERSHIP_ID_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                membership_id: slots.next()?,
                membership_arn: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.membership_id.into_value(),
                self.membership_arn.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetUserIdRequest {
        pub identity_store_id: String,
        pub alternate_identifier: AlternateIdentifier,
    }

    impl Structure for GetUserIdRequest {
        const SHAPE: &'static StructShape = &shapes::GET_USER_ID_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, alternate_identifier: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.alternate_identifier.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetUserIdResponse {
        pub identity_store_id: String,
        pub user_id: String,
        pub user_arn: String,
    }

    impl Structure for GetUserIdResponse {
        const SHAPE: &'static StructShape = &shapes::GET_USER_ID_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, user_id: slots.next()?, user_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.user_id.into_value(), self.user_arn.into_value()]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Group {
        pub identity_store_id: String,
        pub group_id: String,
        pub group_arn: String,
        pub revision: String,
        pub display_name: Option<String>,
        pub external_ids: Option<Vec<ExternalId>>,
        pub description: Option<String>,
        pub created_at: Option<Timestamp>,
        pub updated_at: Option<Timestamp>,
        pub created_by: Option<String>,
        pub updated_by: Option<String>,
    }

    impl Structure for Group {
        const SHAPE: &'static StructShape = &shapes::GROUP;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                group_id: slots.next()?,
                group_arn: slots.next()?,
                revision: slots.next()?,
                display_name: slots.next()?,
                external_ids: slots.next()?,
                description: slots.next()?,
                created_at: slots.next()?,
                updated_at: slots.next()?,
                created_by: slots.next()?,
                updated_by: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.group_id.into_value(),
                self.group_arn.into_value(),
                self.revision.into_value(),
                self.display_name.into_value(),
                self.external_ids.into_value(),
                self.description.into_value(),
                self.created_at.into_value(),
                self.updated_at.into_value(),
                self.created_by.into_value(),
                self.updated_by.into_value(),
            ]
        }
    }

    impl fmt::Debug for Group {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Group")
                .field("identity_store_id", &self.identity_store_id)
                .field("group_id", &self.group_id)
                .field("group_arn", &self.group_arn)
                .field("revision", &self.revision)
                .field("display_name", &structure::Hidden)
                .field("external_ids", &self.external_ids)
                .field("description", &structure::Hidden)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("created_by", &self.created_by)
                .field("updated_by", &self.updated_by)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GroupMembership {
        pub identity_store_id: String,
        pub membership_id: String,
        pub membership_arn: String,
        pub group_id: Option<String>,
        pub member_id: Option<MemberId>,
        pub created_at: Option<Timestamp>,
        pub updated_at: Option<Timestamp>,
        pub created_by: Option<String>,
        pub updated_by: Option<String>,
    }

    impl Structure for GroupMembership {
        const SHAPE: &'static StructShape = &shapes::GROUP_MEMBERSHIP;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                membership_id: slots.next()?,
                membership_arn: slots.next()?,
                group_id: slots.next()?,
                member_id: slots.next()?,
                created_at: slots.next()?,
                updated_at: slots.next()?,
                created_by: slots.next()?,
                updated_by: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.membership_id.into_value(),
                self.membership_arn.into_value(),
                self.group_id.into_value(),
                self.member_id.into_value(),
                self.created_at.into_value(),
                self.updated_at.into_value(),
                self.created_by.into_value(),
                self.updated_by.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GroupMembershipExistenceResult {
        pub group_id: Option<String>,
        pub member_id: Option<MemberId>,
        pub membership_exists: Option<bool>,
    }

    impl Structure for GroupMembershipExistenceResult {
        const SHAPE: &'static StructShape = &shapes::GROUP_MEMBERSHIP_EXISTENCE_RESULT;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_id: slots.next()?, member_id: slots.next()?, membership_exists: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_id.into_value(), self.member_id.into_value(), self.membership_exists.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct IdentityStore {
        pub identity_store_id: String,
        pub identity_store_arn: String,
    }

    impl Structure for IdentityStore {
        const SHAPE: &'static StructShape = &shapes::IDENTITY_STORE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, identity_store_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.identity_store_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InternalServerException {
        pub message: Option<String>,
        pub request_id: Option<String>,
        pub retry_after_seconds: Option<i32>,
    }

    impl Structure for InternalServerException {
        const SHAPE: &'static StructShape = &shapes::INTERNAL_SERVER_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, request_id: slots.next()?, retry_after_seconds: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.message.into_value(),
                self.request_id.into_value(),
                self.retry_after_seconds.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct IsMemberInGroupsRequest {
        pub identity_store_id: String,
        pub member_id: MemberId,
        pub group_ids: Vec<String>,
    }

    impl Structure for IsMemberInGroupsRequest {
        const SHAPE: &'static StructShape = &shapes::IS_MEMBER_IN_GROUPS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, member_id: slots.next()?, group_ids: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.member_id.into_value(),
                self.group_ids.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct IsMemberInGroupsResponse {
        pub results: Vec<GroupMembershipExistenceResult>,
    }

    impl Structure for IsMemberInGroupsResponse {
        const SHAPE: &'static StructShape = &shapes::IS_MEMBER_IN_GROUPS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { results: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.results.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupMembershipsForMemberRequest {
        pub identity_store_id: String,
        pub member_id: MemberId,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListGroupMembershipsForMemberRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                member_id: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.member_id.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupMembershipsForMemberResponse {
        pub group_memberships: Vec<GroupMembership>,
        pub next_token: Option<String>,
    }

    impl Structure for ListGroupMembershipsForMemberResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_memberships: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_memberships.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupMembershipsRequest {
        pub identity_store_id: String,
        pub group_id: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListGroupMembershipsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUP_MEMBERSHIPS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                group_id: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.group_id.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupMembershipsResponse {
        pub group_memberships: Vec<GroupMembership>,
        pub next_token: Option<String>,
    }

    impl Structure for ListGroupMembershipsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUP_MEMBERSHIPS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { group_memberships: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.group_memberships.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupsRequest {
        pub identity_store_id: String,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
        pub filters: Option<Vec<Filter>>,
    }

    impl Structure for ListGroupsRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUPS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
                filters: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
                self.filters.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListGroupsResponse {
        pub groups: Vec<Group>,
        pub next_token: Option<String>,
    }

    impl Structure for ListGroupsResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_GROUPS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { groups: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.groups.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListIdentityStoresRequest {
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
    }

    impl Structure for ListIdentityStoresRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_IDENTITY_STORES_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { max_results: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.max_results.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListIdentityStoresResponse {
        pub identity_stores: Vec<IdentityStore>,
        pub next_token: Option<String>,
    }

    impl Structure for ListIdentityStoresResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_IDENTITY_STORES_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_stores: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_stores.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListUsersRequest {
        pub identity_store_id: String,
        pub extensions: Option<Vec<String>>,
        pub max_results: Option<i32>,
        pub next_token: Option<String>,
        pub filters: Option<Vec<Filter>>,
    }

    impl Structure for ListUsersRequest {
        const SHAPE: &'static StructShape = &shapes::LIST_USERS_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                extensions: slots.next()?,
                max_results: slots.next()?,
                next_token: slots.next()?,
                filters: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.extensions.into_value(),
                self.max_results.into_value(),
                self.next_token.into_value(),
                self.filters.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ListUsersResponse {
        pub users: Vec<User>,
        pub next_token: Option<String>,
    }

    impl Structure for ListUsersResponse {
        const SHAPE: &'static StructShape = &shapes::LIST_USERS_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { users: slots.next()?, next_token: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.users.into_value(), self.next_token.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub enum MemberId {
        UserId(String),
        /// Nothing is set, or a member that the model does not have.
        #[default]
        Unknown,
    }

    impl Structure for MemberId {
        const SHAPE: &'static StructShape = &shapes::MEMBER_ID;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            if let Some(value) = slots.next()? {
                return Ok(Self::UserId(value));
            }
            Ok(Self::Unknown)
        }

        fn into_slots(self) -> Vec<Value> {
            match self {
                Self::UserId(value) => structure::only(0, value),
                Self::Unknown => Vec::new(),
            }
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Name {
        pub formatted: Option<String>,
        pub family_name: Option<String>,
        pub given_name: Option<String>,
        pub middle_name: Option<String>,
        pub honorific_prefix: Option<String>,
        pub honorific_suffix: Option<String>,
    }

    impl Structure for Name {
        const SHAPE: &'static StructShape = &shapes::NAME;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                formatted: slots.next()?,
                family_name: slots.next()?,
                given_name: slots.next()?,
                middle_name: slots.next()?,
                honorific_prefix: slots.next()?,
                honorific_suffix: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.formatted.into_value(),
                self.family_name.into_value(),
                self.given_name.into_value(),
                self.middle_name.into_value(),
                self.honorific_prefix.into_value(),
                self.honorific_suffix.into_value(),
            ]
        }
    }

    impl fmt::Debug for Name {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Name")
                .field("formatted", &structure::Hidden)
                .field("family_name", &structure::Hidden)
                .field("given_name", &structure::Hidden)
                .field("middle_name", &structure::Hidden)
                .field("honorific_prefix", &structure::Hidden)
                .field("honorific_suffix", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NetworkConfiguration {
        pub vpce_access_required: bool,
        pub api_restrict_source_vpcs: Option<Vec<String>>,
        pub api_allow_source_ips: Option<Vec<String>>,
        pub scim_allow_source_ips: Option<Vec<String>>,
    }

    impl Structure for NetworkConfiguration {
        const SHAPE: &'static StructShape = &shapes::NETWORK_CONFIGURATION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                vpce_access_required: slots.next()?,
                api_restrict_source_vpcs: slots.next()?,
                api_allow_source_ips: slots.next()?,
                scim_allow_source_ips: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.vpce_access_required.into_value(),
                self.api_restrict_source_vpcs.into_value(),
                self.api_allow_source_ips.into_value(),
                self.scim_allow_source_ips.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NetworkConfigurationDetails {
        pub vpce_access_required: bool,
        pub api_restrict_source_vpcs: Option<Vec<String>>,
        pub api_allow_source_ips: Option<Vec<String>>,
        pub scim_allow_source_ips: Option<Vec<String>>,
    }

    impl Structure for NetworkConfigurationDetails {
        const SHAPE: &'static StructShape = &shapes::NETWORK_CONFIGURATION_DETAILS;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                vpce_access_required: slots.next()?,
                api_restrict_source_vpcs: slots.next()?,
                api_allow_source_ips: slots.next()?,
                scim_allow_source_ips: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.vpce_access_required.into_value(),
                self.api_restrict_source_vpcs.into_value(),
                self.api_allow_source_ips.into_value(),
                self.scim_allow_source_ips.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct PhoneNumber {
        pub value: Option<String>,
        pub r#type: Option<String>,
        pub primary: Option<bool>,
    }

    impl Structure for PhoneNumber {
        const SHAPE: &'static StructShape = &shapes::PHONE_NUMBER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { value: slots.next()?, r#type: slots.next()?, primary: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.value.into_value(), self.r#type.into_value(), self.primary.into_value()]
        }
    }

    impl fmt::Debug for PhoneNumber {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("PhoneNumber")
                .field("value", &structure::Hidden)
                .field("type", &structure::Hidden)
                .field("primary", &self.primary)
                .finish()
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Photo {
        pub value: String,
        pub r#type: Option<String>,
        pub display: Option<String>,
        pub primary: Option<bool>,
    }

    impl Structure for Photo {
        const SHAPE: &'static StructShape = &shapes::PHOTO;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                value: slots.next()?,
                r#type: slots.next()?,
                display: slots.next()?,
                primary: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.value.into_value(),
                self.r#type.into_value(),
                self.display.into_value(),
                self.primary.into_value(),
            ]
        }
    }

    impl fmt::Debug for Photo {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Photo")
                .field("value", &structure::Hidden)
                .field("type", &structure::Hidden)
                .field("display", &structure::Hidden)
                .field("primary", &self.primary)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ResourceNotFoundException {
        pub resource_type: Option<ResourceType>,
        pub resource_id: Option<String>,
        pub reason: Option<ResourceNotFoundExceptionReason>,
        pub message: Option<String>,
        pub request_id: Option<String>,
    }

    impl Structure for ResourceNotFoundException {
        const SHAPE: &'static StructShape = &shapes::RESOURCE_NOT_FOUND_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                resource_type: slots.next()?,
                resource_id: slots.next()?,
                reason: slots.next()?,
                message: slots.next()?,
                request_id: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.resource_type.into_value(),
                self.resource_id.into_value(),
                self.reason.into_value(),
                self.message.into_value(),
                self.request_id.into_value(),
            ]
        }
    }

    string_enum! {
        ResourceNotFoundExceptionReason {
            KmsKeyNotFound = "KMS_KEY_NOT_FOUND",
        }
    }

    string_enum! {
        ResourceType {
            Group = "GROUP",
            User = "USER",
            IdentityStore = "IDENTITY_STORE",
            GroupMembership = "GROUP_MEMBERSHIP",
            ResourcePolicy = "RESOURCE_POLICY",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Role {
        pub value: Option<String>,
        pub r#type: Option<String>,
        pub primary: Option<bool>,
    }

    impl Structure for Role {
        const SHAPE: &'static StructShape = &shapes::ROLE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { value: slots.next()?, r#type: slots.next()?, primary: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.value.into_value(), self.r#type.into_value(), self.primary.into_value()]
        }
    }

    impl fmt::Debug for Role {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Role")
                .field("value", &structure::Hidden)
                .field("type", &structure::Hidden)
                .field("primary", &self.primary)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ServiceQuotaExceededException {
        pub message: Option<String>,
        pub request_id: Option<String>,
    }

    impl Structure for ServiceQuotaExceededException {
        const SHAPE: &'static StructShape = &shapes::SERVICE_QUOTA_EXCEEDED_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, request_id: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.request_id.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ThrottlingException {
        pub message: Option<String>,
        pub request_id: Option<String>,
        pub retry_after_seconds: Option<i32>,
        pub reason: Option<ThrottlingExceptionReason>,
    }

    impl Structure for ThrottlingException {
        const SHAPE: &'static StructShape = &shapes::THROTTLING_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                message: slots.next()?,
                request_id: slots.next()?,
                retry_after_seconds: slots.next()?,
                reason: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.message.into_value(),
                self.request_id.into_value(),
                self.retry_after_seconds.into_value(),
                self.reason.into_value(),
            ]
        }
    }

    string_enum! {
        ThrottlingExceptionReason {
            KmsThrottling = "KMS_THROTTLING",
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct UniqueAttribute {
        pub attribute_path: String,
        pub attribute_value: Document,
    }

    impl Structure for UniqueAttribute {
        const SHAPE: &'static StructShape = &shapes::UNIQUE_ATTRIBUTE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { attribute_path: slots.next()?, attribute_value: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.attribute_path.into_value(), self.attribute_value.into_value()]
        }
    }

    impl fmt::Debug for UniqueAttribute {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("UniqueAttribute")
                .field("attribute_path", &self.attribute_path)
                .field("attribute_value", &structure::Hidden)
                .finish()
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateGroupRequest {
        pub identity_store_id: String,
        pub group_id: String,
        pub operations: Vec<AttributeOperation>,
        pub revision: Option<String>,
    }

    impl Structure for UpdateGroupRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_GROUP_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                group_id: slots.next()?,
                operations: slots.next()?,
                revision: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.group_id.into_value(),
                self.operations.into_value(),
                self.revision.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateGroupResponse {
        pub identity_store_id: String,
        pub group_id: String,
        pub group_arn: String,
        pub revision: String,
    }

    impl Structure for UpdateGroupResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_GROUP_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                group_id: slots.next()?,
                group_arn: slots.next()?,
                revision: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.group_id.into_value(),
                self.group_arn.into_value(),
                self.revision.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateIdentityStoreRequest {
        pub identity_store_id: String,
        pub network_configuration: Option<NetworkConfiguration>,
    }

    impl Structure for UpdateIdentityStoreRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_IDENTITY_STORE_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, network_configuration: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.network_configuration.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateIdentityStoreResponse {
        pub identity_store_id: String,
        pub identity_store_arn: String,
    }

    impl Structure for UpdateIdentityStoreResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_IDENTITY_STORE_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { identity_store_id: slots.next()?, identity_store_arn: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.identity_store_id.into_value(), self.identity_store_arn.into_value()]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateUserRequest {
        pub identity_store_id: String,
        pub user_id: String,
        pub operations: Vec<AttributeOperation>,
        pub revision: Option<String>,
    }

    impl Structure for UpdateUserRequest {
        const SHAPE: &'static StructShape = &shapes::UPDATE_USER_REQUEST;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                user_id: slots.next()?,
                operations: slots.next()?,
                revision: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.user_id.into_value(),
                self.operations.into_value(),
                self.revision.into_value(),
            ]
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UpdateUserResponse {
        pub identity_store_id: String,
        pub user_id: String,
        pub user_arn: String,
        pub revision: String,
    }

    impl Structure for UpdateUserResponse {
        const SHAPE: &'static StructShape = &shapes::UPDATE_USER_RESPONSE;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                user_id: slots.next()?,
                user_arn: slots.next()?,
                revision: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.user_id.into_value(),
                self.user_arn.into_value(),
                self.revision.into_value(),
            ]
        }
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct User {
        pub identity_store_id: String,
        pub user_id: String,
        pub user_arn: String,
        pub revision: String,
        pub user_name: Option<String>,
        pub external_ids: Option<Vec<ExternalId>>,
        pub name: Option<Name>,
        pub display_name: Option<String>,
        pub nick_name: Option<String>,
        pub profile_url: Option<String>,
        pub emails: Option<Vec<Email>>,
        pub addresses: Option<Vec<Address>>,
        pub phone_numbers: Option<Vec<PhoneNumber>>,
        pub user_type: Option<String>,
        pub title: Option<String>,
        pub preferred_language: Option<String>,
        pub locale: Option<String>,
        pub timezone: Option<String>,
        pub user_status: Option<UserStatus>,
        pub photos: Option<Vec<Photo>>,
        pub website: Option<String>,
        pub birthdate: Option<String>,
        pub roles: Option<Vec<Role>>,
        pub created_at: Option<Timestamp>,
        pub created_by: Option<String>,
        pub updated_at: Option<Timestamp>,
        pub updated_by: Option<String>,
        pub extensions: Option<BTreeMap<String, Document>>,
    }

    impl Structure for User {
        const SHAPE: &'static StructShape = &shapes::USER;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self {
                identity_store_id: slots.next()?,
                user_id: slots.next()?,
                user_arn: slots.next()?,
                revision: slots.next()?,
                user_name: slots.next()?,
                external_ids: slots.next()?,
                name: slots.next()?,
                display_name: slots.next()?,
                nick_name: slots.next()?,
                profile_url: slots.next()?,
                emails: slots.next()?,
                addresses: slots.next()?,
                phone_numbers: slots.next()?,
                user_type: slots.next()?,
                title: slots.next()?,
                preferred_language: slots.next()?,
                locale: slots.next()?,
                timezone: slots.next()?,
                user_status: slots.next()?,
                photos: slots.next()?,
                website: slots.next()?,
                birthdate: slots.next()?,
                roles: slots.next()?,
                created_at: slots.next()?,
                created_by: slots.next()?,
                updated_at: slots.next()?,
                updated_by: slots.next()?,
                extensions: slots.next()?,
            })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![
                self.identity_store_id.into_value(),
                self.user_id.into_value(),
                self.user_arn.into_value(),
                self.revision.into_value(),
                self.user_name.into_value(),
                self.external_ids.into_value(),
                self.name.into_value(),
                self.display_name.into_value(),
                self.nick_name.into_value(),
                self.profile_url.into_value(),
                self.emails.into_value(),
                self.addresses.into_value(),
                self.phone_numbers.into_value(),
                self.user_type.into_value(),
                self.title.into_value(),
                self.preferred_language.into_value(),
                self.locale.into_value(),
                self.timezone.into_value(),
                self.user_status.into_value(),
                self.photos.into_value(),
                self.website.into_value(),
                self.birthdate.into_value(),
                self.roles.into_value(),
                self.created_at.into_value(),
                self.created_by.into_value(),
                self.updated_at.into_value(),
                self.updated_by.into_value(),
                self.extensions.into_value(),
            ]
        }
    }

    impl fmt::Debug for User {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("User")
                .field("identity_store_id", &self.identity_store_id)
                .field("user_id", &self.user_id)
                .field("user_arn", &self.user_arn)
                .field("revision", &self.revision)
                .field("user_name", &structure::Hidden)
                .field("external_ids", &self.external_ids)
                .field("name", &self.name)
                .field("display_name", &structure::Hidden)
                .field("nick_name", &structure::Hidden)
                .field("profile_url", &structure::Hidden)
                .field("emails", &self.emails)
                .field("addresses", &self.addresses)
                .field("phone_numbers", &self.phone_numbers)
                .field("user_type", &structure::Hidden)
                .field("title", &structure::Hidden)
                .field("preferred_language", &structure::Hidden)
                .field("locale", &structure::Hidden)
                .field("timezone", &structure::Hidden)
                .field("user_status", &self.user_status)
                .field("photos", &self.photos)
                .field("website", &structure::Hidden)
                .field("birthdate", &structure::Hidden)
                .field("roles", &self.roles)
                .field("created_at", &self.created_at)
                .field("created_by", &self.created_by)
                .field("updated_at", &self.updated_at)
                .field("updated_by", &self.updated_by)
                .field("extensions", &structure::Hidden)
                .finish()
        }
    }

    string_enum! {
        UserStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ValidationException {
        pub message: Option<String>,
        pub request_id: Option<String>,
        pub reason: Option<ValidationExceptionReason>,
    }

    impl Structure for ValidationException {
        const SHAPE: &'static StructShape = &shapes::VALIDATION_EXCEPTION;

        fn from_slots(mut slots: Slots) -> Result<Self, Mismatch> {
            Ok(Self { message: slots.next()?, request_id: slots.next()?, reason: slots.next()? })
        }

        fn into_slots(self) -> Vec<Value> {
            vec![self.message.into_value(), self.request_id.into_value(), self.reason.into_value()]
        }
    }

    string_enum! {
        ValidationExceptionReason {
            KmsInvalidArn = "KMS_INVALID_ARN",
            KmsInvalidKeyUsage = "KMS_INVALID_KEY_USAGE",
            KmsInvalidState = "KMS_INVALID_STATE",
            KmsDisabled = "KMS_DISABLED",
        }
    }
}

mod shapes {
    use crate::shape::{
        Bounds, ErrorShape, ListShape, MapShape, Member, Pattern, Shape, StructShape, TEXT, TextShape,
    };

    pub(super) static ACCESS_DENIED_EXCEPTION: StructShape = StructShape {
        name: "AccessDeniedException",
        error: Some(ErrorShape { code: "AccessDeniedException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("RequestId", Shape::String(&REQUEST_ID)),
            Member::new("Reason", Shape::String(&ACCESS_DENIED_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ACCESS_DENIED_EXCEPTION_REASON: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["KMS_ACCESS_DENIED"] };

    pub(super) static ADDRESS: StructShape = StructShape {
        name: "Address",
        members: &[
            Member::new("StreetAddress", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Locality", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Region", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("PostalCode", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Country", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Formatted", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Type", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Primary", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ADDRESSES: ListShape =
        ListShape { member: Shape::Structure(&ADDRESS), length: Bounds::between(1, 1) };

    pub(super) static ALTERNATE_IDENTIFIER: StructShape = StructShape {
        name: "AlternateIdentifier",
        union: true,
        members: &[
            Member::new("ExternalId", Shape::Structure(&EXTERNAL_ID)),
            Member::new("UniqueAttribute", Shape::Structure(&UNIQUE_ATTRIBUTE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ATTRIBUTE_OPERATION: StructShape = StructShape {
        name: "AttributeOperation",
        members: &[
            Member::new("AttributePath", Shape::String(&ATTRIBUTE_PATH)).required(),
            Member::new("AttributeValue", Shape::Document { sensitive: true }),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ATTRIBUTE_OPERATIONS: ListShape =
        ListShape { member: Shape::Structure(&ATTRIBUTE_OPERATION), length: Bounds::between(1, 100) };

    pub(super) static ATTRIBUTE_PATH: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 255),
        pattern: Some(Pattern::new(
            r"(?:\p{L}+:\p{L}+:\p{L}+(?:\.\p{L}+){0,3}|\p{L}+(?:\.\p{L}+){0,2})",
            r"\A(?:(?:\p{L}+:\p{L}+:\p{L}+(?:\.\p{L}+){0,3}|\p{L}+(?:\.\p{L}+){0,2}))\z",
        )),
        values: &[],
    };

    pub(super) static CONFLICT_EXCEPTION: StructShape = StructShape {
        name: "ConflictException",
        error: Some(ErrorShape { code: "ConflictException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("RequestId", Shape::String(&REQUEST_ID)),
            Member::new("Reason", Shape::String(&CONFLICT_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CONFLICT_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["UNIQUENESS_CONSTRAINT_VIOLATION", "CONCURRENT_MODIFICATION"],
    };

    pub(super) static CREATE_GROUP_MEMBERSHIP_REQUEST: StructShape = StructShape {
        name: "CreateGroupMembershipRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("MemberId", Shape::Structure(&MEMBER_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_GROUP_MEMBERSHIP_RESPONSE: StructShape = StructShape {
        name: "CreateGroupMembershipResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("MembershipId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("MembershipArn", Shape::String(&RESOURCE_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_GROUP_REQUEST: StructShape = StructShape {
        name: "CreateGroupRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("DisplayName", Shape::String(&GROUP_DISPLAY_NAME)),
            Member::new("Description", Shape::String(&SENSITIVE_STRING_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_GROUP_RESPONSE: StructShape = StructShape {
        name: "CreateGroupResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("GroupArn", Shape::String(&RESOURCE_ARN)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_USER_REQUEST: StructShape = StructShape {
        name: "CreateUserRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserName", Shape::String(&USER_NAME)),
            Member::new("Name", Shape::Structure(&NAME)),
            Member::new("DisplayName", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("NickName", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("ProfileUrl", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Emails", Shape::List(&EMAILS)),
            Member::new("Addresses", Shape::List(&ADDRESSES)),
            Member::new("PhoneNumbers", Shape::List(&PHONE_NUMBERS)),
            Member::new("UserType", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Title", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("PreferredLanguage", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Locale", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Timezone", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Photos", Shape::List(&PHOTOS)),
            Member::new("Website", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Birthdate", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Roles", Shape::List(&ROLES)),
            Member::new("Extensions", Shape::Map(&EXTENSIONS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static CREATE_USER_RESPONSE: StructShape = StructShape {
        name: "CreateUserResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("UserArn", Shape::String(&RESOURCE_ARN)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_GROUP_MEMBERSHIP_REQUEST: StructShape = StructShape {
        name: "DeleteGroupMembershipRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("MembershipId", Shape::String(&RESOURCE_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_GROUP_MEMBERSHIP_RESPONSE: StructShape =
        StructShape { name: "DeleteGroupMembershipResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DELETE_GROUP_REQUEST: StructShape = StructShape {
        name: "DeleteGroupRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_GROUP_RESPONSE: StructShape =
        StructShape { name: "DeleteGroupResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DELETE_USER_REQUEST: StructShape = StructShape {
        name: "DeleteUserRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DELETE_USER_RESPONSE: StructShape =
        StructShape { name: "DeleteUserResponse", members: &[], ..StructShape::PLAIN };

    pub(super) static DESCRIBE_GROUP_MEMBERSHIP_REQUEST: StructShape = StructShape {
        name: "DescribeGroupMembershipRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("MembershipId", Shape::String(&RESOURCE_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_GROUP_MEMBERSHIP_RESPONSE: StructShape = StructShape {
        name: "DescribeGroupMembershipResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("MembershipId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("MembershipArn", Shape::String(&RESOURCE_ARN)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("MemberId", Shape::Structure(&MEMBER_ID)).required(),
            Member::new("CreatedAt", Shape::Timestamp(None)),
            Member::new("UpdatedAt", Shape::Timestamp(None)),
            Member::new("CreatedBy", Shape::String(&TEXT)),
            Member::new("UpdatedBy", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_GROUP_REQUEST: StructShape = StructShape {
        name: "DescribeGroupRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_GROUP_RESPONSE: StructShape = StructShape {
        name: "DescribeGroupResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("GroupArn", Shape::String(&RESOURCE_ARN)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)).required(),
            Member::new("DisplayName", Shape::String(&GROUP_DISPLAY_NAME)),
            Member::new("ExternalIds", Shape::List(&EXTERNAL_IDS)),
            Member::new("Description", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("CreatedAt", Shape::Timestamp(None)),
            Member::new("UpdatedAt", Shape::Timestamp(None)),
            Member::new("CreatedBy", Shape::String(&TEXT)),
            Member::new("UpdatedBy", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_IDENTITY_STORE_REQUEST: StructShape = StructShape {
        name: "DescribeIdentityStoreRequest",
        members: &[Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_IDENTITY_STORE_RESPONSE: StructShape = StructShape {
        name: "DescribeIdentityStoreResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("IdentityStoreArn", Shape::String(&IDENTITY_STORE_ARN)).required(),
            Member::new("NetworkConfiguration", Shape::Structure(&NETWORK_CONFIGURATION_DETAILS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_USER_REQUEST: StructShape = StructShape {
        name: "DescribeUserRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("Extensions", Shape::List(&EXTENSION_NAMES)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static DESCRIBE_USER_RESPONSE: StructShape = StructShape {
        name: "DescribeUserResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("UserArn", Shape::String(&RESOURCE_ARN)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)).required(),
            Member::new("UserName", Shape::String(&USER_NAME)),
            Member::new("ExternalIds", Shape::List(&EXTERNAL_IDS)),
            Member::new("Name", Shape::Structure(&NAME)),
            Member::new("DisplayName", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("NickName", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("ProfileUrl", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Emails", Shape::List(&EMAILS)),
            Member::new("Addresses", Shape::List(&ADDRESSES)),
            Member::new("PhoneNumbers", Shape::List(&PHONE_NUMBERS)),
            Member::new("UserType", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Title", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("PreferredLanguage", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Locale", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Timezone", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("UserStatus", Shape::String(&USER_STATUS)),
            Member::new("Photos", Shape::List(&PHOTOS)),
            Member::new("Website", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Birthdate", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Roles", Shape::List(&ROLES)),
            Member::new("CreatedAt", Shape::Timestamp(None)),
            Member::new("CreatedBy", Shape::String(&TEXT)),
            Member::new("UpdatedAt", Shape::Timestamp(None)),
            Member::new("UpdatedBy", Shape::String(&TEXT)),
            Member::new("Extensions", Shape::Map(&EXTENSIONS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static EMAIL: StructShape = StructShape {
        name: "Email",
        members: &[
            Member::new("Value", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Type", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Primary", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static EMAILS: ListShape =
        ListShape { member: Shape::Structure(&EMAIL), length: Bounds::between(1, 1) };

    pub(super) static EXTENSION_NAME: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 50),
        pattern: Some(Pattern::new(
            r"aws:identitystore:[a-z]{1,20}",
            r"\A(?:aws:identitystore:[a-z]{1,20})\z",
        )),
        values: &[],
    };

    pub(super) static EXTENSION_NAMES: ListShape =
        ListShape { member: Shape::String(&EXTENSION_NAME), length: Bounds::between(1, 10) };

    pub(super) static EXTENSIONS: MapShape = MapShape {
        key: &EXTENSION_NAME,
        value: Shape::Document { sensitive: true },
        length: Bounds::between(1, 10),
    };

    pub(super) static EXTERNAL_ID: StructShape = StructShape {
        name: "ExternalId",
        members: &[
            Member::new("Issuer", Shape::String(&EXTERNAL_ID_ISSUER)).required(),
            Member::new("Id", Shape::String(&EXTERNAL_ID_IDENTIFIER)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static EXTERNAL_ID_IDENTIFIER: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 256),
        pattern: Some(Pattern::new(r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", r"\A(?:[\p{L}\p{M}\p{S}\p{N}\p{P}]+)\z")),
        values: &[],
    };

    pub(super) static EXTERNAL_ID_ISSUER: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 256),
        pattern: Some(Pattern::new(r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", r"\A(?:[\p{L}\p{M}\p{S}\p{N}\p{P}]+)\z")),
        values: &[],
    };

    pub(super) static EXTERNAL_IDS: ListShape =
        ListShape { member: Shape::Structure(&EXTERNAL_ID), length: Bounds::between(1, 10) };

    pub(super) static FILTER: StructShape = StructShape {
        name: "Filter",
        members: &[
            Member::new("AttributePath", Shape::String(&ATTRIBUTE_PATH)).required(),
            Member::new("AttributeValue", Shape::String(&SENSITIVE_STRING_TYPE)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static FILTERS: ListShape =
        ListShape { member: Shape::Structure(&FILTER), length: Bounds::between(0, 1) };

    pub(super) static GET_GROUP_ID_REQUEST: StructShape = StructShape {
        name: "GetGroupIdRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("AlternateIdentifier", Shape::Structure(&ALTERNATE_IDENTIFIER)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_GROUP_ID_RESPONSE: StructShape = StructShape {
        name: "GetGroupIdResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("GroupArn", Shape::String(&RESOURCE_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_GROUP_MEMBERSHIP_ID_REQUEST: StructShape = StructShape {
        name: "GetGroupMembershipIdRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("MemberId", Shape::Structure(&MEMBER_ID)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_GROUP_MEMBERSHIP_ID_RESPONSE: StructShape = StructShape {
        name: "GetGroupMembershipIdResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("MembershipId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("MembershipArn", Shape::String(&RESOURCE_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_USER_ID_REQUEST: StructShape = StructShape {
        name: "GetUserIdRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("AlternateIdentifier", Shape::Structure(&ALTERNATE_IDENTIFIER)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GET_USER_ID_RESPONSE: StructShape = StructShape {
        name: "GetUserIdResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("UserArn", Shape::String(&RESOURCE_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GROUP: StructShape = StructShape {
        name: "Group",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("GroupArn", Shape::String(&RESOURCE_ARN)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)).required(),
            Member::new("DisplayName", Shape::String(&GROUP_DISPLAY_NAME)),
            Member::new("ExternalIds", Shape::List(&EXTERNAL_IDS)),
            Member::new("Description", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("CreatedAt", Shape::Timestamp(None)),
            Member::new("UpdatedAt", Shape::Timestamp(None)),
            Member::new("CreatedBy", Shape::String(&TEXT)),
            Member::new("UpdatedBy", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GROUP_DISPLAY_NAME: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 1024),
        pattern: Some(Pattern::new(
            r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+",
            r"\A(?:[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+)\z",
        )),
        values: &[],
    };

    pub(super) static GROUP_IDS: ListShape =
        ListShape { member: Shape::String(&RESOURCE_ID), length: Bounds::between(1, 100) };

    pub(super) static GROUP_MEMBERSHIP: StructShape = StructShape {
        name: "GroupMembership",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("MembershipId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("MembershipArn", Shape::String(&RESOURCE_ARN)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)),
            Member::new("MemberId", Shape::Structure(&MEMBER_ID)),
            Member::new("CreatedAt", Shape::Timestamp(None)),
            Member::new("UpdatedAt", Shape::Timestamp(None)),
            Member::new("CreatedBy", Shape::String(&TEXT)),
            Member::new("UpdatedBy", Shape::String(&TEXT)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GROUP_MEMBERSHIP_EXISTENCE_RESULT: StructShape = StructShape {
        name: "GroupMembershipExistenceResult",
        members: &[
            Member::new("GroupId", Shape::String(&RESOURCE_ID)),
            Member::new("MemberId", Shape::Structure(&MEMBER_ID)),
            Member::new("MembershipExists", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static GROUP_MEMBERSHIP_EXISTENCE_RESULTS: ListShape =
        ListShape { member: Shape::Structure(&GROUP_MEMBERSHIP_EXISTENCE_RESULT), length: Bounds::NONE };

    pub(super) static GROUP_MEMBERSHIPS: ListShape =
        ListShape { member: Shape::Structure(&GROUP_MEMBERSHIP), length: Bounds::NONE };

    pub(super) static GROUPS: ListShape =
        ListShape { member: Shape::Structure(&GROUP), length: Bounds::NONE };

    pub(super) static IDENTITY_STORE: StructShape = StructShape {
        name: "IdentityStore",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("IdentityStoreArn", Shape::String(&IDENTITY_STORE_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static IDENTITY_STORE_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(62, 93),
        pattern: Some(Pattern::new(
            r"arn:aws[a-z-]*:identitystore::\d{12}:identitystore/(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
            r"\A(?:arn:aws[a-z-]*:identitystore::[0-9]{12}:identitystore/(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))\z",
        )),
        values: &[],
    };

    pub(super) static IDENTITY_STORE_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 93),
        pattern: Some(Pattern::new(
            r"(arn:aws[a-z-]*:identitystore::\d{12}:identitystore/)?(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
            r"\A(?:(arn:aws[a-z-]*:identitystore::[0-9]{12}:identitystore/)?(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))\z",
        )),
        values: &[],
    };

    pub(super) static IDENTITY_STORES: ListShape =
        ListShape { member: Shape::Structure(&IDENTITY_STORE), length: Bounds::NONE };

    pub(super) static INTERNAL_SERVER_EXCEPTION: StructShape = StructShape {
        name: "InternalServerException",
        error: Some(ErrorShape { code: "InternalServerException", status: 500, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("RequestId", Shape::String(&REQUEST_ID)),
            Member::new("RetryAfterSeconds", Shape::Integer(Bounds::NONE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static IP_CIDR_LIST: ListShape =
        ListShape { member: Shape::String(&IP_CIDR_TYPE), length: Bounds::between(1, 50) };

    pub(super) static IP_CIDR_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(2, 43),
        pattern: Some(Pattern::new(
            r"((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\/(3[0-2]|[1-2][0-9]|[0-9]))?|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:))(\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))?)",
            r"\A(?:((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\/(3[0-2]|[1-2][0-9]|[0-9]))?|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:))(\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))?))\z",
        )),
        values: &[],
    };

    pub(super) static IS_MEMBER_IN_GROUPS_REQUEST: StructShape = StructShape {
        name: "IsMemberInGroupsRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("MemberId", Shape::Structure(&MEMBER_ID)).required(),
            Member::new("GroupIds", Shape::List(&GROUP_IDS)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static IS_MEMBER_IN_GROUPS_RESPONSE: StructShape = StructShape {
        name: "IsMemberInGroupsResponse",
        members: &[Member::new("Results", Shape::List(&GROUP_MEMBERSHIP_EXISTENCE_RESULTS)).required()],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_REQUEST: StructShape = StructShape {
        name: "ListGroupMembershipsForMemberRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("MemberId", Shape::Structure(&MEMBER_ID)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_RESPONSE: StructShape = StructShape {
        name: "ListGroupMembershipsForMemberResponse",
        members: &[
            Member::new("GroupMemberships", Shape::List(&GROUP_MEMBERSHIPS)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUP_MEMBERSHIPS_REQUEST: StructShape = StructShape {
        name: "ListGroupMembershipsRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUP_MEMBERSHIPS_RESPONSE: StructShape = StructShape {
        name: "ListGroupMembershipsResponse",
        members: &[
            Member::new("GroupMemberships", Shape::List(&GROUP_MEMBERSHIPS)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUPS_REQUEST: StructShape = StructShape {
        name: "ListGroupsRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("Filters", Shape::List(&FILTERS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_GROUPS_RESPONSE: StructShape = StructShape {
        name: "ListGroupsResponse",
        members: &[
            Member::new("Groups", Shape::List(&GROUPS)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_IDENTITY_STORES_REQUEST: StructShape = StructShape {
        name: "ListIdentityStoresRequest",
        members: &[
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_IDENTITY_STORES_RESPONSE: StructShape = StructShape {
        name: "ListIdentityStoresResponse",
        members: &[
            Member::new("IdentityStores", Shape::List(&IDENTITY_STORES)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_USERS_REQUEST: StructShape = StructShape {
        name: "ListUsersRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("Extensions", Shape::List(&EXTENSION_NAMES)),
            Member::new("MaxResults", Shape::Integer(Bounds::between(1, 100))),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
            Member::new("Filters", Shape::List(&FILTERS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static LIST_USERS_RESPONSE: StructShape = StructShape {
        name: "ListUsersResponse",
        members: &[
            Member::new("Users", Shape::List(&USERS)).required(),
            Member::new("NextToken", Shape::String(&NEXT_TOKEN)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static MEMBER_ID: StructShape = StructShape {
        name: "MemberId",
        union: true,
        members: &[Member::new("UserId", Shape::String(&RESOURCE_ID))],
        ..StructShape::PLAIN
    };

    pub(super) static NAME: StructShape = StructShape {
        name: "Name",
        members: &[
            Member::new("Formatted", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("FamilyName", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("GivenName", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("MiddleName", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("HonorificPrefix", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("HonorificSuffix", Shape::String(&SENSITIVE_STRING_TYPE)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static NETWORK_CONFIGURATION: StructShape = StructShape {
        name: "NetworkConfiguration",
        members: &[
            Member::new("VpceAccessRequired", Shape::Boolean).required(),
            Member::new("ApiRestrictSourceVpcs", Shape::List(&VPC_ARN_LIST)),
            Member::new("ApiAllowSourceIps", Shape::List(&IP_CIDR_LIST)),
            Member::new("ScimAllowSourceIps", Shape::List(&IP_CIDR_LIST)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static NETWORK_CONFIGURATION_DETAILS: StructShape = StructShape {
        name: "NetworkConfigurationDetails",
        members: &[
            Member::new("VpceAccessRequired", Shape::Boolean).required(),
            Member::new("ApiRestrictSourceVpcs", Shape::List(&VPC_ARN_LIST)),
            Member::new("ApiAllowSourceIps", Shape::List(&IP_CIDR_LIST)),
            Member::new("ScimAllowSourceIps", Shape::List(&IP_CIDR_LIST)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static NEXT_TOKEN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 65535),
        pattern: Some(Pattern::new(r"[-a-zA-Z0-9+=/:_]*", r"\A(?:[-a-zA-Z0-9+=/:_]*)\z")),
        values: &[],
    };

    pub(super) static PHONE_NUMBER: StructShape = StructShape {
        name: "PhoneNumber",
        members: &[
            Member::new("Value", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Type", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Primary", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PHONE_NUMBERS: ListShape =
        ListShape { member: Shape::Structure(&PHONE_NUMBER), length: Bounds::between(1, 1) };

    pub(super) static PHOTO: StructShape = StructShape {
        name: "Photo",
        members: &[
            Member::new("Value", Shape::String(&SENSITIVE_STRING_TYPE)).required(),
            Member::new("Type", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Display", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Primary", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static PHOTOS: ListShape =
        ListShape { member: Shape::Structure(&PHOTO), length: Bounds::between(1, 3) };

    pub(super) static REQUEST_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 36),
        pattern: Some(Pattern::new(
            r"[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            r"\A(?:[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static RESOURCE_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(60, 100),
        pattern: Some(Pattern::new(
            r"arn:aws[a-z-]*:identitystore:::(user|group|membership)/([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            r"\A(?:arn:aws[a-z-]*:identitystore:::(user|group|membership)/([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static RESOURCE_ID: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 100),
        pattern: Some(Pattern::new(
            r"(arn:aws[a-z-]*:identitystore:::(user|group|membership)/)?([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            r"\A(?:(arn:aws[a-z-]*:identitystore:::(user|group|membership)/)?([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})\z",
        )),
        values: &[],
    };

    pub(super) static RESOURCE_NOT_FOUND_EXCEPTION: StructShape = StructShape {
        name: "ResourceNotFoundException",
        error: Some(ErrorShape { code: "ResourceNotFoundException", status: 400, oauth: None }),
        members: &[
            Member::new("ResourceType", Shape::String(&RESOURCE_TYPE)),
            Member::new("ResourceId", Shape::String(&RESOURCE_ID)),
            Member::new("Reason", Shape::String(&RESOURCE_NOT_FOUND_EXCEPTION_REASON)),
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("RequestId", Shape::String(&REQUEST_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static RESOURCE_NOT_FOUND_EXCEPTION_REASON: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["KMS_KEY_NOT_FOUND"] };

    pub(super) static RESOURCE_REVISION: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(1, 64),
        pattern: Some(Pattern::new(r"[0-9]+", r"\A(?:[0-9]+)\z")),
        values: &[],
    };

    pub(super) static RESOURCE_TYPE: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["GROUP", "USER", "IDENTITY_STORE", "GROUP_MEMBERSHIP", "RESOURCE_POLICY"],
    };

    pub(super) static ROLE: StructShape = StructShape {
        name: "Role",
        members: &[
            Member::new("Value", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Type", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Primary", Shape::Boolean),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static ROLES: ListShape =
        ListShape { member: Shape::Structure(&ROLE), length: Bounds::between(1, 1) };

    pub(super) static SENSITIVE_STRING_TYPE: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 1024),
        pattern: Some(Pattern::new(
            r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+",
            r"\A(?:[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+)\z",
        )),
        values: &[],
    };

    pub(super) static SERVICE_QUOTA_EXCEEDED_EXCEPTION: StructShape = StructShape {
        name: "ServiceQuotaExceededException",
        error: Some(ErrorShape { code: "ServiceQuotaExceededException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("RequestId", Shape::String(&REQUEST_ID)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static THROTTLING_EXCEPTION: StructShape = StructShape {
        name: "ThrottlingException",
        error: Some(ErrorShape { code: "ThrottlingException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("RequestId", Shape::String(&REQUEST_ID)),
            Member::new("RetryAfterSeconds", Shape::Integer(Bounds::NONE)),
            Member::new("Reason", Shape::String(&THROTTLING_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static THROTTLING_EXCEPTION_REASON: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["KMS_THROTTLING"] };

    pub(super) static UNIQUE_ATTRIBUTE: StructShape = StructShape {
        name: "UniqueAttribute",
        members: &[
            Member::new("AttributePath", Shape::String(&ATTRIBUTE_PATH)).required(),
            Member::new("AttributeValue", Shape::Document { sensitive: true }).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_GROUP_REQUEST: StructShape = StructShape {
        name: "UpdateGroupRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("Operations", Shape::List(&ATTRIBUTE_OPERATIONS)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_GROUP_RESPONSE: StructShape = StructShape {
        name: "UpdateGroupResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("GroupId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("GroupArn", Shape::String(&RESOURCE_ARN)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_IDENTITY_STORE_REQUEST: StructShape = StructShape {
        name: "UpdateIdentityStoreRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("NetworkConfiguration", Shape::Structure(&NETWORK_CONFIGURATION)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_IDENTITY_STORE_RESPONSE: StructShape = StructShape {
        name: "UpdateIdentityStoreResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("IdentityStoreArn", Shape::String(&IDENTITY_STORE_ARN)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_USER_REQUEST: StructShape = StructShape {
        name: "UpdateUserRequest",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("Operations", Shape::List(&ATTRIBUTE_OPERATIONS)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static UPDATE_USER_RESPONSE: StructShape = StructShape {
        name: "UpdateUserResponse",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("UserArn", Shape::String(&RESOURCE_ARN)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)).required(),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static USER: StructShape = StructShape {
        name: "User",
        members: &[
            Member::new("IdentityStoreId", Shape::String(&IDENTITY_STORE_ID)).required(),
            Member::new("UserId", Shape::String(&RESOURCE_ID)).required(),
            Member::new("UserArn", Shape::String(&RESOURCE_ARN)).required(),
            Member::new("Revision", Shape::String(&RESOURCE_REVISION)).required(),
            Member::new("UserName", Shape::String(&USER_NAME)),
            Member::new("ExternalIds", Shape::List(&EXTERNAL_IDS)),
            Member::new("Name", Shape::Structure(&NAME)),
            Member::new("DisplayName", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("NickName", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("ProfileUrl", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Emails", Shape::List(&EMAILS)),
            Member::new("Addresses", Shape::List(&ADDRESSES)),
            Member::new("PhoneNumbers", Shape::List(&PHONE_NUMBERS)),
            Member::new("UserType", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Title", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("PreferredLanguage", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Locale", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Timezone", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("UserStatus", Shape::String(&USER_STATUS)),
            Member::new("Photos", Shape::List(&PHOTOS)),
            Member::new("Website", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Birthdate", Shape::String(&SENSITIVE_STRING_TYPE)),
            Member::new("Roles", Shape::List(&ROLES)),
            Member::new("CreatedAt", Shape::Timestamp(None)),
            Member::new("CreatedBy", Shape::String(&TEXT)),
            Member::new("UpdatedAt", Shape::Timestamp(None)),
            Member::new("UpdatedBy", Shape::String(&TEXT)),
            Member::new("Extensions", Shape::Map(&EXTENSIONS)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static USER_NAME: TextShape = TextShape {
        sensitive: true,
        length: Bounds::between(1, 128),
        pattern: Some(Pattern::new(r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", r"\A(?:[\p{L}\p{M}\p{S}\p{N}\p{P}]+)\z")),
        values: &[],
    };

    pub(super) static USER_STATUS: TextShape =
        TextShape { sensitive: false, length: Bounds::NONE, pattern: None, values: &["ENABLED", "DISABLED"] };

    pub(super) static USERS: ListShape = ListShape { member: Shape::Structure(&USER), length: Bounds::NONE };

    pub(super) static VALIDATION_EXCEPTION: StructShape = StructShape {
        name: "ValidationException",
        error: Some(ErrorShape { code: "ValidationException", status: 400, oauth: None }),
        members: &[
            Member::new("Message", Shape::String(&TEXT)),
            Member::new("RequestId", Shape::String(&REQUEST_ID)),
            Member::new("Reason", Shape::String(&VALIDATION_EXCEPTION_REASON)),
        ],
        ..StructShape::PLAIN
    };

    pub(super) static VALIDATION_EXCEPTION_REASON: TextShape = TextShape {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        values: &["KMS_INVALID_ARN", "KMS_INVALID_KEY_USAGE", "KMS_INVALID_STATE", "KMS_DISABLED"],
    };

    pub(super) static VPC_ARN: TextShape = TextShape {
        sensitive: false,
        length: Bounds::between(12, 128),
        pattern: Some(Pattern::new(
            r"(arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z]{2,4}(-[a-z]{1,10}){1,3}-[0-9]{1,2}:[0-9]{12}:vpc/)?vpc-([0-9a-f]){8}(([0-9a-f]){9})?",
            r"\A(?:(arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z]{2,4}(-[a-z]{1,10}){1,3}-[0-9]{1,2}:[0-9]{12}:vpc/)?vpc-([0-9a-f]){8}(([0-9a-f]){9})?)\z",
        )),
        values: &[],
    };

    pub(super) static VPC_ARN_LIST: ListShape =
        ListShape { member: Shape::String(&VPC_ARN), length: Bounds::between(1, 50) };
}
