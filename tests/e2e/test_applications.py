"""Applications, trusted token issuers, Regions and account access, each operation of them by boto3."""

import json
import re
import urllib.error
import urllib.parse
import urllib.request
import uuid

import pytest
from botocore.exceptions import ClientError

from conftest import client, new_issuer
from tokens import access_token

CUSTOM = "arn:aws:sso::aws:applicationProvider/custom"
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"


@pytest.fixture(scope="module")
def admin(demo):
    return demo.client("sso-admin")


@pytest.fixture(scope="module")
def instance(admin):
    (found,) = admin.list_instances()["Instances"]
    return found


@pytest.fixture(scope="module")
def arn(instance):
    return instance["InstanceArn"]


@pytest.fixture(scope="module")
def person(demo, instance):
    """A user of the demo's, and a group that the user is in."""
    people, store = demo.client("identitystore"), instance["IdentityStoreId"]
    for group in people.list_groups(IdentityStoreId=store)["Groups"]:
        members = people.list_group_memberships(IdentityStoreId=store, GroupId=group["GroupId"])["GroupMemberships"]
        if members:
            return members[0]["MemberId"]["UserId"], group["GroupId"]
    raise AssertionError("no group of the demo has a member")


@pytest.fixture
def application(admin, arn):
    made = admin.create_application(InstanceArn=arn, Name="Wiki", ApplicationProviderArn=CUSTOM)["ApplicationArn"]
    yield made
    admin.delete_application(ApplicationArn=made)


def refused(code):
    return pytest.raises(ClientError, match=rf"\({code}\)")


def test_an_application_lives_from_creation_to_deletion(admin, arn):
    token = str(uuid.uuid4())
    asked = {"InstanceArn": arn, "Name": "Pages", "ApplicationProviderArn": CUSTOM, "ClientToken": token}
    made = admin.create_application(**asked, Tags=[{"Key": "team", "Value": "docs"}])["ApplicationArn"]
    assert admin.create_application(**asked, Tags=[{"Key": "team", "Value": "docs"}])["ApplicationArn"] == made
    with refused("ConflictException"):
        admin.create_application(**asked | {"Name": "Other"})
    sign_in = {"Origin": "APPLICATION", "ApplicationUrl": "https://pages.technova.example"}
    admin.update_application(
        ApplicationArn=made, Description="Our pages", Status="DISABLED", PortalOptions={"SignInOptions": sign_in}
    )
    described = admin.describe_application(ApplicationArn=made)
    assert (described["Name"], described["Description"], described["Status"]) == ("Pages", "Our pages", "DISABLED")
    assert described["PortalOptions"] == {"Visibility": "ENABLED", "SignInOptions": sign_in}
    assert made in [found["ApplicationArn"] for found in admin.list_applications(InstanceArn=arn)["Applications"]]
    tags = {"InstanceArn": arn, "ResourceArn": made}
    admin.tag_resource(**tags, Tags=[{"Key": "stage", "Value": "test"}])
    admin.untag_resource(**tags, TagKeys=["team"])
    assert admin.list_tags_for_resource(**tags)["Tags"] == [{"Key": "stage", "Value": "test"}]
    admin.delete_application(ApplicationArn=made)
    with refused("ResourceNotFoundException"):
        admin.describe_application(ApplicationArn=made)


def test_providers_are_listed_and_described(admin):
    arns = [found["ApplicationProviderArn"] for found in admin.list_application_providers()["ApplicationProviders"]]
    assert CUSTOM in arns and f"{CUSTOM}-saml" in arns
    assert admin.describe_application_provider(ApplicationProviderArn=CUSTOM)["FederationProtocol"] == "OAUTH"


def test_assignments_of_an_application_are_made_listed_and_deleted(admin, arn, application, person):
    user, group = person
    of_group = {"ApplicationArn": application, "PrincipalType": "GROUP", "PrincipalId": group}
    admin.create_application_assignment(**of_group)
    assert admin.describe_application_assignment(**of_group)["PrincipalId"] == group
    listed = admin.list_application_assignments(ApplicationArn=application)["ApplicationAssignments"]
    assert listed == [of_group]
    for_user = admin.list_application_assignments_for_principal(
        InstanceArn=arn, PrincipalType="USER", PrincipalId=user, Filter={"ApplicationArn": application}
    )["ApplicationAssignments"]
    assert for_user == [of_group], "the user has it by the group"
    admin.delete_application_assignment(**of_group)
    with refused("ResourceNotFoundException"):
        admin.delete_application_assignment(**of_group)
    admin.put_application_assignment_configuration(ApplicationArn=application, AssignmentRequired=False)
    required = admin.get_application_assignment_configuration(ApplicationArn=application)["AssignmentRequired"]
    assert required is False


def test_how_an_application_may_ask_for_tokens_is_kept(admin, arn, application):
    which = {"ApplicationArn": application}
    issuer = new_issuer(admin, arn)
    grant = {"JwtBearer": {"AuthorizedTokenIssuers": [{"TrustedTokenIssuerArn": issuer, "AuthorizedAudiences": ["a"]}]}}
    admin.put_application_grant(**which, GrantType=JWT_BEARER, Grant=grant)
    assert admin.get_application_grant(**which, GrantType=JWT_BEARER)["Grant"] == grant
    assert admin.list_application_grants(**which)["Grants"] == [{"GrantType": JWT_BEARER, "Grant": grant}]
    admin.delete_application_grant(**which, GrantType=JWT_BEARER)
    scope = {"Scope": "wiki:read", "AuthorizedTargets": [arn]}
    admin.put_application_access_scope(**which, **scope)
    assert admin.list_application_access_scopes(**which)["Scopes"] == [scope]
    found = admin.get_application_access_scope(**which, Scope="wiki:read")
    assert found["AuthorizedTargets"] == [arn]
    admin.delete_application_access_scope(**which, Scope="wiki:read")
    statement = {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sso-oauth:*", "Resource": "*"}
    actor = {"Iam": {"ActorPolicy": {"Version": "2012-10-17", "Statement": [statement]}}}
    admin.put_application_authentication_method(**which, AuthenticationMethodType="IAM", AuthenticationMethod=actor)
    found = admin.get_application_authentication_method(**which, AuthenticationMethodType="IAM")
    assert found["AuthenticationMethod"] == actor
    assert len(admin.list_application_authentication_methods(**which)["AuthenticationMethods"]) == 1
    admin.delete_application_authentication_method(**which, AuthenticationMethodType="IAM")
    admin.put_application_session_configuration(**which, UserBackgroundSessionApplicationStatus="ENABLED")
    found = admin.get_application_session_configuration(**which)
    assert found["UserBackgroundSessionApplicationStatus"] == "ENABLED"
    admin.delete_trusted_token_issuer(TrustedTokenIssuerArn=issuer)


def test_a_trusted_token_issuer_lives_from_creation_to_deletion(admin, arn):
    token = str(uuid.uuid4())
    issuer = new_issuer(admin, arn, ClientToken=token)
    assert new_issuer(admin, arn, ClientToken=token) == issuer
    which = {"TrustedTokenIssuerArn": issuer}
    change = {"OidcJwtConfiguration": {"ClaimAttributePath": "sub"}}
    admin.update_trusted_token_issuer(**which, Name="entra", TrustedTokenIssuerConfiguration=change)
    described = admin.describe_trusted_token_issuer(**which)
    assert described["Name"] == "entra"
    configuration = described["TrustedTokenIssuerConfiguration"]["OidcJwtConfiguration"]
    assert (configuration["ClaimAttributePath"], configuration["IdentityStoreAttributePath"]) == ("sub", "emails.value")
    listed = admin.list_trusted_token_issuers(InstanceArn=arn)["TrustedTokenIssuers"]
    assert issuer in [found["TrustedTokenIssuerArn"] for found in listed]
    admin.delete_trusted_token_issuer(**which)
    with refused("ResourceNotFoundException"):
        admin.describe_trusted_token_issuer(**which)


def test_an_instance_is_extended_to_a_region_and_taken_back(admin, arn):
    region = {"InstanceArn": arn, "RegionName": "ap-southeast-2"}
    assert admin.add_region(**region)["Status"] == "ADDING"
    assert admin.describe_region(**region)["Status"] == "ACTIVE"
    assert "ap-southeast-2" in [found["RegionName"] for found in admin.list_regions(InstanceArn=arn)["Regions"]]
    assert admin.remove_region(**region)["Status"] == "REMOVING"
    with refused("ResourceNotFoundException"):
        admin.describe_region(**region)


# account access


@pytest.fixture(scope="module")
def access(demo, arn):
    """Account access, switched on; its client, its ARN and its tenant."""
    access = demo.client("account-access")
    source = {"identityCenter": {"instanceArn": arn}}
    made = access.create_application(identitySource=source, tags={"team": "iam"})["applicationArn"]
    access.get_waiter("application_active").wait(applicationArn=made)
    return access, made, access.get_application(applicationArn=made)["tenantId"]


def open_role(demo, application):
    """A role of the management account's own that lets account access in."""
    iam, name = demo.client("iam"), f"Own-{uuid.uuid4().hex[:8]}"
    trust = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "account-access.amazonaws.com"},
                "Action": ["sts:AssumeRole", "sts:SetContext", "sts:TagSession"],
                "Condition": {"StringEquals": {"aws:SourceArn": application}},
            }
        ],
    }
    return iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]


def test_account_access_is_administered(demo, access, person):
    access, application, _ = access
    assert [found["applicationArn"] for found in access.list_applications()["applications"]] == [application]
    access.tag_resource(resourceArn=application, tags={"stage": "test"})
    access.untag_resource(resourceArn=application, tagKeys=["stage"])
    assert access.list_tags_for_resource(resourceArn=application)["tags"] == {"team": "iam"}
    role = open_role(demo, application)
    principal = {"identityCenter": {"groupId": person[1]}}
    asked = {"principalRole": {"principal": principal, "roleArn": role}}
    made = access.create_entitlement(applicationArn=application, entitlement=asked)["entitlementId"]
    assert access.create_entitlement(applicationArn=application, entitlement=asked)["entitlementId"] == made
    which = {"applicationArn": application, "entitlementId": made}
    got = access.get_entitlement(**which)["entitlement"]["principalRole"]
    assert (got["principal"], got["roleArn"]) == (principal, role)
    pages = access.get_paginator("list_entitlements").paginate(
        applicationArn=application, filter={"principalRole": {"roleArn": role}}
    )
    assert [found["entitlementId"] for page in pages for found in page["entitlements"]] == [made]
    with refused("ConflictException"):
        access.delete_application(applicationArn=application)
    access.delete_entitlement(**which)
    with refused("ResourceNotFoundException"):
        access.get_entitlement(**which)


class Runtime:
    """account-access-runtime without boto3, which sends access tokens over https only."""

    def __init__(self, demo, token):
        self.url, self.token = demo.url, token

    def get(self, path, **query):
        url = f"{self.url}{path}?{urllib.parse.urlencode(query)}"
        request = urllib.request.Request(url, headers={"Authorization": f"Bearer {self.token}"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)


def test_a_person_enters_an_accounts_own_role_and_is_out_when_the_entitlement_ends(demo, browser, instance, access):
    access, application, tenant = access
    user, role = demo.user(), open_role(demo, application)
    people, store = demo.client("identitystore"), instance["IdentityStoreId"]
    by_name = {"UniqueAttribute": {"AttributePath": "userName", "AttributeValue": user["user_name"]}}
    user_id = people.get_user_id(IdentityStoreId=store, AlternateIdentifier=by_name)["UserId"]
    entitlement = {"principalRole": {"principal": {"identityCenter": {"userId": user_id}}, "roleArn": role}}
    made = access.create_entitlement(applicationArn=application, entitlement=entitlement)["entitlementId"]

    runtime = Runtime(demo, access_token(demo, browser, user))
    roles = runtime.get("/access", tenantId=tenant)["roles"]
    assert [found["roleArn"] for found in roles] == [role]
    asked = {"tenantId": tenant, "roleArn": role, "accessType": "PROGRAMMATIC_ACCESS"}
    taken = runtime.get("/access/credentials", **asked)["credentialsDetails"]["programmaticAccess"]
    sts = client(
        demo.url, "sts", taken["accessKeyId"], taken["secretAccessKey"], token=taken["sessionToken"], retries=1
    )
    name = role.rsplit("/", 1)[1]
    assert re.fullmatch(rf"arn:aws:sts::\d+:assumed-role/{name}/.+", sts.get_caller_identity()["Arn"])

    access.delete_entitlement(applicationArn=application, entitlementId=made)
    with refused("InvalidClientTokenId"):
        sts.get_caller_identity()
    with pytest.raises(urllib.error.HTTPError) as refusal:
        runtime.get("/access/credentials", **asked)
    assert refusal.value.code == 403
    assert refusal.value.headers["x-amzn-ErrorType"] == "AccessDeniedException"
