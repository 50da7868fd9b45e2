"""Every read operation that the AWS CLI has for the front door and the account plane, and boto3's paginators and
waiters."""

import concurrent.futures
import json
import re

import boto3
import pytest
from botocore import xform_name

from conftest import new_issuer
from deadline import until
from program import ROOT

SERVICES = ["sso-admin", "identitystore", "organizations", "iam", "account-access"]
READ = re.compile(r"(Get|List|Describe|Simulate|Is)[A-Z]")
NOT_YET = set((ROOT / "crates/api/not-implemented.txt").read_text().split())
# What these answer instead, because nothing of the kind stands: AWS's own error.
NOTHING_THERE = {
    "iam.GetMFADevice": "ValidationError",  # for security keys alone
    "organizations.DescribeResponsibilityTransfer": "ResponsibilityTransferNotFoundException",
    "organizations.DescribeHandshake": "HandshakeNotFoundException",
    "organizations.DescribeResourcePolicy": "ResourcePolicyNotFoundException",
    "sso-admin.GetPermissionsBoundaryForPermissionSet": "ResourceNotFoundException",
}
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
POLICY = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Sid": "A", "Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}
)
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
TAGS = json.dumps({"tags": {"team": {"tag_key": {"@@assign": "team"}}}})


def operations(service):
    """The names of the operations that read, and the members that each must be given."""
    model = boto3.Session(region_name="us-east-1").client(service).meta.service_model
    for name in model.operation_names:
        if READ.match(name) and f"{service}.{name}" not in NOT_YET:
            shape = model.operation_model(name).input_shape
            yield name, list(shape.required_members) if shape else []


@pytest.fixture(scope="module")
def things(demo):
    """One of everything that a read can ask for, by the name of the member that asks."""
    return {
        "iam": of_iam(demo.client("iam")),
        "organizations": of_organizations(demo.client("organizations")),
        **of_the_front_door(demo),
        # What these want besides the members that their models require.
        "iam.GetLoginProfile": {"UserName": "reader"},
        "iam.ListMFADevices": {"UserName": "reader"},
    }


def of_iam(iam):
    iam.enable_outbound_web_identity_federation()
    iam.create_account_alias(AccountAlias="technova-reads")
    user = iam.create_user(UserName="reader")["User"]
    iam.put_user_policy(UserName="reader", PolicyName="own", PolicyDocument=POLICY)
    iam.create_login_profile(UserName="reader", Password="Correct-Horse-7-Battery")
    iam.create_group(GroupName="readers")
    iam.put_group_policy(GroupName="readers", PolicyName="own", PolicyDocument=POLICY)
    iam.create_role(RoleName="reads", AssumeRolePolicyDocument=json.dumps(TRUST))
    iam.put_role_policy(RoleName="reads", PolicyName="own", PolicyDocument=POLICY)
    iam.create_instance_profile(InstanceProfileName="machine")
    policy = iam.create_policy(PolicyName="reads", PolicyDocument=POLICY)["Policy"]["Arn"]
    iam.update_account_password_policy(MinimumPasswordLength=12)
    provider = iam.create_open_id_connect_provider(Url="https://ci.technova.example", ClientIDList=["ci"])
    (saml, *_) = iam.list_saml_providers()["SAMLProviderList"]
    key = iam.create_access_key(UserName="reader")["AccessKey"]["AccessKeyId"]
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="reader")["VirtualMFADevice"]["SerialNumber"]
    job = iam.generate_service_last_accessed_details(Arn=user["Arn"])["JobId"]
    until("the report", lambda: iam.generate_credential_report()["State"] == "COMPLETE")
    linked = iam.create_service_linked_role(AWSServiceName="elasticbeanstalk.amazonaws.com")["Role"]["RoleName"]
    task = iam.delete_service_linked_role(RoleName=linked)["DeletionTaskId"]
    return {
        "AccessKeyId": key,
        "ActionNames": ["s3:GetObject"],
        "Arn": user["Arn"],
        "DeletionTaskId": task,
        "EntityArn": user["Arn"],
        "GroupName": "readers",
        "InstanceProfileName": "machine",
        "JobId": job,
        "OpenIDConnectProviderArn": provider["OpenIDConnectProviderArn"],
        "PolicyArn": policy,
        "PolicyInputList": [POLICY],
        "PolicyName": "own",
        "PolicySourceArn": user["Arn"],
        "RoleName": "reads",
        "SAMLProviderArn": saml["Arn"],
        "SerialNumber": device,
        "ServiceNamespace": "s3",
        "ServiceNamespaces": ["s3"],
        "UserName": "reader",
        "VersionId": "v1",
    }


def of_organizations(organizations):
    (root,) = organizations.list_roots()["Roots"]
    member = organizations.list_accounts()["Accounts"][-1]["Id"]
    unit = organizations.list_organizational_units_for_parent(ParentId=root["Id"])["OrganizationalUnits"][0]["Id"]
    for service in ["iam.amazonaws.com", "sso.amazonaws.com"]:
        organizations.enable_aws_service_access(ServicePrincipal=service)
    delegated = organizations.list_delegated_administrators()["DelegatedAdministrators"]
    if member not in [administrator["Id"] for administrator in delegated]:
        organizations.register_delegated_administrator(AccountId=member, ServicePrincipal="sso.amazonaws.com")
    organizations.enable_policy_type(RootId=root["Id"], PolicyType="TAG_POLICY")
    tags = organizations.create_policy(Name="tags", Description="", Type="TAG_POLICY", Content=TAGS)
    organizations.attach_policy(PolicyId=tags["Policy"]["PolicySummary"]["Id"], TargetId=root["Id"])
    making = organizations.create_account(AccountName="Reads", Email="reads@technova.example")
    return {
        "AccountId": member,
        "ChildId": member,
        "ChildType": "ACCOUNT",
        "CreateAccountRequestId": making["CreateAccountStatus"]["Id"],
        "Filter": "SERVICE_CONTROL_POLICY",
        "HandshakeId": "h-0123456789",
        "Id": "rt-0123456789abcdef",
        "OrganizationalUnitId": unit,
        "ParentId": root["Id"],
        "PolicyId": "p-FullAWSAccess",
        "PolicyType": "TAG_POLICY",
        "ResourceId": member,
        "TargetId": member,
        "Type": "BILLING",
    }


def of_the_front_door(demo):
    admin, people = demo.client("sso-admin"), demo.client("identitystore")
    (instance,) = admin.list_instances()["Instances"]
    arn, store = instance["InstanceArn"], instance["IdentityStoreId"]
    sets = admin.list_permission_sets(InstanceArn=arn)["PermissionSets"]
    (membership, *_), group = next(
        (members, group["GroupId"])
        for group in people.list_groups(IdentityStoreId=store)["Groups"]
        if (members := people.list_group_memberships(IdentityStoreId=store, GroupId=group["GroupId"])["GroupMemberships"])
    )
    user = membership["MemberId"]["UserId"]
    group_name = people.describe_group(IdentityStoreId=store, GroupId=group)["DisplayName"]
    name = people.describe_user(IdentityStoreId=store, UserId=user)["UserName"]
    account = demo.client("organizations").list_accounts()["Accounts"][0]["Id"]
    which = {"InstanceArn": arn, "PermissionSetArn": sets[0]}
    whom = {"TargetId": account, "TargetType": "AWS_ACCOUNT", "PrincipalType": "USER", "PrincipalId": user}
    made = admin.create_account_assignment(**which, **whom)["AccountAssignmentCreationStatus"]["RequestId"]

    def over():
        status = admin.describe_account_assignment_creation_status(
            InstanceArn=arn, AccountAssignmentCreationRequestId=made
        )
        return status["AccountAssignmentCreationStatus"]["Status"] == "SUCCEEDED"

    until("the assignment", over)
    application = admin.create_application(
        InstanceArn=arn, Name="reads", ApplicationProviderArn="arn:aws:sso::aws:applicationProvider/custom"
    )["ApplicationArn"]
    admin.create_application_assignment(ApplicationArn=application, PrincipalId=user, PrincipalType="USER")
    admin.put_application_access_scope(ApplicationArn=application, Scope="sso:account:access")
    issuer = new_issuer(admin, arn)
    grant = {"JwtBearer": {"AuthorizedTokenIssuers": [{"TrustedTokenIssuerArn": issuer, "AuthorizedAudiences": ["a"]}]}}
    admin.put_application_grant(ApplicationArn=application, GrantType=JWT_BEARER, Grant=grant)
    actor = {"Iam": {"ActorPolicy": actor_policy(application)}}
    admin.put_application_authentication_method(
        ApplicationArn=application, AuthenticationMethodType="IAM", AuthenticationMethod=actor
    )
    undone = admin.delete_account_assignment(**which, **whom)["AccountAssignmentDeletionStatus"]["RequestId"]
    provisioned = admin.provision_permission_set(**which, TargetType="ALL_PROVISIONED_ACCOUNTS")
    by_group_name = {
        "UniqueAttribute": {"AttributePath": "displayName", "AttributeValue": group_name},
    }
    return {
        "account-access": of_account_access(demo, arn, user),
        "identitystore.GetGroupId": {"AlternateIdentifier": by_group_name},
        "sso-admin": {
            **which,
            "AccountAssignmentCreationRequestId": made,
            "AccountAssignmentDeletionRequestId": undone,
            "AccountId": account,
            "ApplicationArn": application,
            "ApplicationProviderArn": "arn:aws:sso::aws:applicationProvider/custom",
            "AuthenticationMethodType": "IAM",
            "GrantType": JWT_BEARER,
            "RegionName": "us-east-1",
            "Scope": "sso:account:access",
            "TrustedTokenIssuerArn": issuer,
            "PrincipalId": user,
            "PrincipalType": "USER",
            "ProvisionPermissionSetRequestId": provisioned["PermissionSetProvisioningStatus"]["RequestId"],
            "ResourceArn": sets[0],
        },
        "identitystore": {
            "AlternateIdentifier": {
                "UniqueAttribute": {"AttributePath": "userName", "AttributeValue": name},
            },
            "GroupId": group,
            "GroupIds": [group],
            "IdentityStoreId": store,
            "MemberId": {"UserId": user},
            "MembershipId": membership["MembershipId"],
            "UserId": user,
        },
    }


def of_account_access(demo, instance, user):
    access = demo.client("account-access")
    source = {"identityCenter": {"instanceArn": instance}}
    application = access.create_application(identitySource=source)["applicationArn"]
    made = demo.client("iam").create_role(RoleName="own", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    who = {"identityCenter": {"userId": user}}
    entitlement = access.create_entitlement(
        applicationArn=application, entitlement={"principalRole": {"principal": who, "roleArn": made}}
    )
    return {
        "applicationArn": application,
        "entitlementId": entitlement["entitlementId"],
        "filter": {},
        "resourceArn": application,
    }


def actor_policy(application):
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": "sso-oauth:CreateTokenWithIAM",
        "Resource": application,
    }
    return {"Version": "2012-10-17", "Statement": [statement]}


def wrong(cli, things, service, name, required):
    """What is wrong with the answer to one operation; nothing if all is well."""
    known = things[service]
    unknown = [member for member in required if member not in known]
    if unknown:
        return f"{service}.{name}: the test has no {', '.join(unknown)}"
    given = json.dumps({member: known[member] for member in required} | things.get(f"{service}.{name}", {}))
    command = xform_name(name, "-")
    done = cli.run(service, command, "--cli-input-json", given, "--output", "json")
    expected = NOTHING_THERE.get(f"{service}.{name}")
    if done.returncode == 0 and expected is None:
        return None
    if expected and f"({expected})" in done.stderr:
        return None
    return f"{service}.{name}: {done.stderr.strip() or done.stdout[:200]}"


@pytest.mark.parametrize("service", SERVICES)
def test_the_cli_reads_by_every_operation(root_cli, things, service):
    reads = list(operations(service))
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda read: wrong(root_cli, things, service, *read), reads))
    faults = [fault for fault in found if fault]
    assert not faults, "\n".join(faults)


def listed(paginator, pages):
    result = pages.build_full_result()
    return [result.get(key.expression) for key in paginator.result_keys]


@pytest.mark.parametrize("service", ["sso-admin", "identitystore", "organizations", "iam"])
def test_every_paginator_comes_to_its_end(demo, things, service):
    client, known = demo.client(service), things[service]
    names = client.meta.method_to_api_mapping
    required = dict(operations(service))
    paged = 0
    for method, name in names.items():
        if not client.can_paginate(method) or name not in required:
            continue
        given = {member: known[member] for member in required[name]} | things.get(f"{service}.{name}", {})
        paginator = client.get_paginator(method)
        if "limit_key" not in paginator._pagination_cfg:
            continue
        whole = listed(paginator, paginator.paginate(**given))
        small = listed(paginator, paginator.paginate(**given, PaginationConfig={"PageSize": 2}))
        assert small == whole, f"{service}.{name}: pages of 2 come to something else than one list"
        paged += 1
    assert paged >= 5


def test_every_waiter_sees_what_was_made(demo, things):
    iam, known = demo.client("iam"), things["iam"]
    assert sorted(iam.waiter_names) == ["instance_profile_exists", "policy_exists", "role_exists", "user_exists"]
    iam.get_waiter("instance_profile_exists").wait(InstanceProfileName=known["InstanceProfileName"])
    iam.get_waiter("policy_exists").wait(PolicyArn=known["PolicyArn"])
    iam.get_waiter("role_exists").wait(RoleName=known["RoleName"])
    iam.get_waiter("user_exists").wait(UserName=known["UserName"])
