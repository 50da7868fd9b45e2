"""A round trip through each family of operations with boto3, signed with the root access key."""

import re
import urllib.request
import uuid

import pytest
from botocore.exceptions import ClientError

from conftest import client
from deadline import until
from tokens import access_token, portal_client


@pytest.fixture(scope="module")
def instance(demo):
    (found,) = demo.client("sso-admin").list_instances()["Instances"]
    return found


@pytest.fixture(scope="module")
def store(instance):
    return instance["IdentityStoreId"]


@pytest.fixture(scope="module")
def people(demo):
    return demo.client("identitystore")


@pytest.fixture(scope="module")
def admin(demo):
    return demo.client("sso-admin")


@pytest.fixture(scope="module")
def organization(demo):
    return demo.client("organizations")


def refused(code):
    """Asserts that AWS's own error comes back, by its name."""
    return pytest.raises(ClientError, match=rf"\({code}\)")


def unique(prefix):
    return f"{prefix}-{uuid.uuid4().hex[:8]}"


def new_user(people, store, **more):
    name = unique("user")
    return people.create_user(
        IdentityStoreId=store,
        UserName=name,
        DisplayName=f"{name} of the tests",
        Name={"GivenName": "Test", "FamilyName": "Person"},
        Emails=[{"Value": f"{name}@technova.example", "Type": "work", "Primary": True}],
        **more,
    )["UserId"]


# identitystore


def test_the_store_and_the_instance_know_each_other(instance, people, store):
    assert re.fullmatch(r"arn:aws:sso:::instance/ssoins-[0-9a-f]{16}", instance["InstanceArn"])
    assert re.fullmatch(r"d-[0-9a-f]{10}", store)
    assert people.describe_identity_store(IdentityStoreId=store)["IdentityStoreId"] == store


def test_a_user_can_be_made_found_changed_and_deleted(people, store):
    user = new_user(people, store)
    described = people.describe_user(IdentityStoreId=store, UserId=user)
    name = described["UserName"]
    by_name = {"UniqueAttribute": {"AttributePath": "userName", "AttributeValue": name}}
    assert people.get_user_id(IdentityStoreId=store, AlternateIdentifier=by_name)["UserId"] == user
    listed = people.list_users(
        IdentityStoreId=store, Filters=[{"AttributePath": "UserName", "AttributeValue": name}]
    )["Users"]
    assert [found["UserId"] for found in listed] == [user]
    people.update_user(
        IdentityStoreId=store,
        UserId=user,
        Operations=[{"AttributePath": "displayName", "AttributeValue": "Someone Else"}],
    )
    assert people.describe_user(IdentityStoreId=store, UserId=user)["DisplayName"] == "Someone Else"
    with refused("ConflictException"):
        people.create_user(
            IdentityStoreId=store,
            UserName=name,
            DisplayName="The same again",
            Name={"GivenName": "Test", "FamilyName": "Person"},
        )
    people.delete_user(IdentityStoreId=store, UserId=user)
    with refused("ResourceNotFoundException"):
        people.describe_user(IdentityStoreId=store, UserId=user)


def test_groups_and_memberships_go_together(people, store):
    user = new_user(people, store)
    group = people.create_group(IdentityStoreId=store, DisplayName=unique("group"))["GroupId"]
    membership = people.create_group_membership(
        IdentityStoreId=store, GroupId=group, MemberId={"UserId": user}
    )["MembershipId"]
    assert people.get_group_membership_id(IdentityStoreId=store, GroupId=group, MemberId={"UserId": user})[
        "MembershipId"
    ] == membership
    members = people.list_group_memberships(IdentityStoreId=store, GroupId=group)["GroupMemberships"]
    assert [member["MemberId"]["UserId"] for member in members] == [user]
    of_user = people.list_group_memberships_for_member(IdentityStoreId=store, MemberId={"UserId": user})
    assert [found["GroupId"] for found in of_user["GroupMemberships"]] == [group]
    (answer,) = people.is_member_in_groups(IdentityStoreId=store, MemberId={"UserId": user}, GroupIds=[group])[
        "Results"
    ]
    assert answer["MembershipExists"] is True
    people.delete_group(IdentityStoreId=store, GroupId=group)
    with refused("ResourceNotFoundException"):
        people.describe_group_membership(IdentityStoreId=store, MembershipId=membership)
    people.delete_user(IdentityStoreId=store, UserId=user)


def test_lists_come_in_pages_that_miss_nothing(people, store):
    made = {new_user(people, store) for _ in range(7)}
    pages = people.get_paginator("list_users").paginate(IdentityStoreId=store, PaginationConfig={"PageSize": 3})
    parts = [[user["UserId"] for user in page["Users"]] for page in pages]
    assert all(len(part) <= 3 for part in parts)
    everyone = [user for part in parts for user in part]
    assert len(everyone) == len(set(everyone)) and made <= set(everyone)
    for user in made:
        people.delete_user(IdentityStoreId=store, UserId=user)


# sso-admin


TRUST_AUDIENCE = "https://signin.aws.amazon.com/saml"
READ_NOTHING_SECRET = """{"Version":"2012-10-17","Statement":[
  {"Effect":"Deny","Action":"secretsmanager:GetSecretValue","Resource":"*"}]}"""


def finished(describe, key):
    """Polls a request of Identity Center until it is over, and gives its last status."""

    def over():
        status = describe()[key]
        return status if status["Status"] != "IN_PROGRESS" else None

    return until("the request to finish", over)


def test_a_permission_set_lives_from_creation_to_role_to_deletion(demo, browser, people, store, admin, instance):
    arn = instance["InstanceArn"]
    name = unique("Set")
    permission_set = admin.create_permission_set(
        InstanceArn=arn,
        Name=name,
        Description="Made by a test",
        SessionDuration="PT2H",
        Tags=[{"Key": "owner", "Value": "tests"}],
    )["PermissionSet"]["PermissionSetArn"]
    which = {"InstanceArn": arn, "PermissionSetArn": permission_set}
    admin.attach_managed_policy_to_permission_set(
        **which, ManagedPolicyArn="arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
    )
    admin.put_inline_policy_to_permission_set(**which, InlinePolicy=READ_NOTHING_SECRET)
    account, iam = account_iam(demo, browser, "test-administrator")
    user = new_user(people, store)
    whom = {"TargetId": account, "TargetType": "AWS_ACCOUNT", "PrincipalType": "USER", "PrincipalId": user}

    request = admin.create_account_assignment(**which, **whom)["AccountAssignmentCreationStatus"]
    status = finished(
        lambda: admin.describe_account_assignment_creation_status(
            InstanceArn=arn, AccountAssignmentCreationRequestId=request["RequestId"]
        ),
        "AccountAssignmentCreationStatus",
    )
    assert status["Status"] == "SUCCEEDED", status

    role = provisioned_role(iam, name)
    assert role["MaxSessionDuration"] == 43200
    trust = role["AssumeRolePolicyDocument"]["Statement"][0]
    assert trust["Condition"]["StringEquals"]["SAML:aud"] == TRUST_AUDIENCE
    assert re.search(r":saml-provider/AWSSSO_[0-9a-f]{16}_DO_NOT_DELETE$", trust["Principal"]["Federated"])

    with refused("ConflictException"):
        admin.delete_permission_set(**which)
    admin.update_permission_set(**which, SessionDuration="PT4H")
    provisioning = admin.provision_permission_set(**which, TargetType="ALL_PROVISIONED_ACCOUNTS")[
        "PermissionSetProvisioningStatus"
    ]
    status = finished(
        lambda: admin.describe_permission_set_provisioning_status(
            InstanceArn=arn, ProvisionPermissionSetRequestId=provisioning["RequestId"]
        ),
        "PermissionSetProvisioningStatus",
    )
    assert status["Status"] == "SUCCEEDED", status
    assert admin.list_accounts_for_provisioned_permission_set(**which)["AccountIds"] == [account]

    request = admin.delete_account_assignment(**which, **whom)["AccountAssignmentDeletionStatus"]
    status = finished(
        lambda: admin.describe_account_assignment_deletion_status(
            InstanceArn=arn, AccountAssignmentDeletionRequestId=request["RequestId"]
        ),
        "AccountAssignmentDeletionStatus",
    )
    assert status["Status"] == "SUCCEEDED", status
    assert not provisioned_roles(iam, name)
    admin.delete_permission_set(**which)
    with refused("ResourceNotFoundException"):
        admin.describe_permission_set(**which)
    people.delete_user(IdentityStoreId=store, UserId=user)


def account_iam(demo, browser, profile):
    """A member account's number and its IAM, entered as people do: by the portal, with an assigned role."""
    token = access_token(demo, browser, demo.user(profile))
    account = re.search(rf"\[profile {profile}\][^\[]*sso_account_id = (\d+)", demo.config).group(1)
    session = portal_client(demo).get_role_credentials(
        roleName="AdministratorAccess", accountId=account, accessToken=token
    )["roleCredentials"]
    return account, client(
        demo.url, "iam", session["accessKeyId"], session["secretAccessKey"], token=session["sessionToken"]
    )


def provisioned_roles(iam, permission_set):
    pages = iam.get_paginator("list_roles").paginate(PathPrefix="/aws-reserved/sso.amazonaws.com/")
    pattern = re.compile(rf"AWSReservedSSO_{re.escape(permission_set)}_[0-9a-f]{{16}}")
    return [role["RoleName"] for page in pages for role in page["Roles"] if pattern.fullmatch(role["RoleName"])]


def provisioned_role(iam, permission_set):
    (name,) = provisioned_roles(iam, permission_set)
    return iam.get_role(RoleName=name)["Role"]


def test_provisioned_roles_are_protected_from_the_accounts_own_administrator(demo, browser):
    _, iam = account_iam(demo, browser, "dev-administrator")
    name = provisioned_roles(iam, "DeveloperAccess")[0]
    with pytest.raises(ClientError, match="protected role .* only modifiable by AWS"):
        iam.put_role_policy(RoleName=name, PolicyName="more", PolicyDocument=READ_NOTHING_SECRET)


def test_a_session_duration_beyond_aws_bounds_is_refused(admin, instance):
    with refused("ValidationException"):
        admin.create_permission_set(InstanceArn=instance["InstanceArn"], Name=unique("Set"), SessionDuration="PT13H")


# organizations


def test_accounts_and_units_can_be_made_and_moved(organization):
    described = organization.describe_organization()["Organization"]
    assert re.fullmatch(r"o-[a-z0-9]{10,32}", described["Id"])
    (root,) = organization.list_roots()["Roots"]
    unit = organization.create_organizational_unit(ParentId=root["Id"], Name=unique("Unit"))["OrganizationalUnit"]
    email = f"{unique('account')}@technova.example"
    request = organization.create_account(Email=email, AccountName=unique("Account"))["CreateAccountStatus"]

    def created():
        status = organization.describe_create_account_status(CreateAccountRequestId=request["Id"])
        status = status["CreateAccountStatus"]
        return status if status["State"] != "IN_PROGRESS" else None

    status = until("the account", created)
    assert status["State"] == "SUCCEEDED", status
    account = status["AccountId"]
    organization.move_account(AccountId=account, SourceParentId=root["Id"], DestinationParentId=unit["Id"])
    parents = organization.list_parents(ChildId=account)["Parents"]
    assert [parent["Id"] for parent in parents] == [unit["Id"]]
    inside = organization.list_accounts_for_parent(ParentId=unit["Id"])["Accounts"]
    assert [found["Email"] for found in inside] == [email]
    with refused("OrganizationalUnitNotEmptyException"):
        organization.delete_organizational_unit(OrganizationalUnitId=unit["Id"])


# sts and the door itself


def test_the_root_key_knows_who_it_is(demo):
    caller = demo.client("sts").get_caller_identity()
    assert caller["Arn"] == f"arn:aws:iam::{caller['Account']}:root"


@pytest.mark.parametrize("region", ["us-east-1", "eu-west-1", "ap-southeast-2"])
def test_any_region_in_the_signature_is_accepted(demo, region):
    for service, call in (
        ("sts", "get_caller_identity"),
        ("iam", "list_roles"),
        ("organizations", "describe_organization"),
    ):
        getattr(demo.client(service, region=region), call)()


def test_a_wrong_secret_is_refused_with_awss_error(demo):
    key = demo.said["root_access_key"]["id"]
    wrong = "wrong" + demo.said["root_access_key"]["secret"][5:]
    with refused("SignatureDoesNotMatch"):
        client(demo.url, "sts", key, wrong).get_caller_identity()
    with refused("InvalidSignatureException"):
        client(demo.url, "identitystore", key, wrong).list_users(IdentityStoreId="d-1234567890")


def test_an_unknown_key_is_refused_with_awss_error(demo):
    with refused("InvalidClientTokenId"):
        client(demo.url, "sts", "AKIAIOSFODNN7EXAMPLE", "secret").get_caller_identity()
    with refused("UnrecognizedClientException"):
        client(demo.url, "sso-admin", "AKIAIOSFODNN7EXAMPLE", "secret").list_instances()


def test_a_presigned_request_is_accepted(demo):
    url = demo.client("sts").generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    with urllib.request.urlopen(url, timeout=10) as reply:
        assert b":root</Arn>" in reply.read()
