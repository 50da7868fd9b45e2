"""Two servers on one PostgreSQL: what was done through one holds at the other on the next call."""

import json

import pytest
from botocore.exceptions import ClientError

from conftest import client, new_user
from deadline import until
from program import KEY, SECRET, run, serve
from tokens import Device, portal_client

PASSWORD = "Correct-Horse-7-Battery"


class Node:
    """One of the servers, with the names by which the other parts of the tests ask for a place."""

    def __init__(self, server):
        self.url = server.url
        self.portal = f"{server.url}/start"

    def client(self, service):
        return client(self.url, service, KEY, SECRET)


@pytest.fixture
def two_servers(tmp_path, postgres):
    where = ("--database", postgres.database(), "--key-file", tmp_path / "keys")
    done = run("init", *where, "--root-access-key", f"{KEY}:{SECRET}", home=tmp_path)
    assert done.returncode == 0, done.stderr
    with serve(*where, home=tmp_path) as one, serve(*where, home=tmp_path) as other:
        yield Node(one), Node(other)


def test_a_user_disabled_through_one_is_refused_by_the_other_on_the_next_call(two_servers, browser):
    one, other = two_servers
    _, store, user = new_user(one, "grace", PASSWORD)

    device = Device(other)
    browser.visit(device.page)
    browser.sign_in({"user_name": "grace", "password": PASSWORD}).press("Allow access")
    browser.sees("close this window")
    tokens = device.take()
    assert portal_client(one).list_accounts(accessToken=tokens["accessToken"])["accountList"] == []
    assert portal_client(other).list_accounts(accessToken=tokens["accessToken"])["accountList"] == []

    one.client("vestibule").disable_user(IdentityStoreId=store, UserId=user)
    with pytest.raises(ClientError, match=r"\(UnauthorizedException\)"):
        portal_client(other).list_accounts(accessToken=tokens["accessToken"])
    with pytest.raises(ClientError, match=r"\(InvalidGrantException\)"):
        device.refresh(tokens["refreshToken"])
    browser.visit(other.portal)
    browser.field("Username")


def test_what_one_made_the_other_shows(two_servers):
    one, other = two_servers
    (instance,) = one.client("sso-admin").list_instances()["Instances"]
    made = one.client("sso-admin").create_permission_set(InstanceArn=instance["InstanceArn"], Name="Made-by-one")
    listed = other.client("sso-admin").list_permission_sets(InstanceArn=instance["InstanceArn"])
    assert made["PermissionSet"]["PermissionSetArn"] in listed["PermissionSets"]


TEAMS = """
organization:
  accounts:
    - { id: "222222222222", name: Dev, email: dev@technova.example }
users:
  - { user_name: grace, given_name: Grace, family_name: Hopper, title: payments }
groups:
  - { name: Developers, members: [grace] }
permission_sets:
  - name: TeamAccess
    inline_policy:
      Version: "2012-10-17"
      Statement:
        - Effect: Allow
          Action: ["iam:CreateRole", "iam:TagRole"]
          Resource: "*"
          Condition: { StringEquals: { "aws:RequestTag/team": "${aws:PrincipalTag/team}" } }
assignments:
  - { group: Developers, permission_set: TeamAccess, accounts: [Dev] }
"""
NOBODY = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},'
NOBODY += '"Action":"sts:AssumeRole"}]}'


class Grace:
    """A user inside an account, by way of both servers."""

    def __init__(self, nodes, browser):
        self.one, self.other = nodes
        root = self.one.client("vestibule")
        root.apply_organization(Document=TEAMS)
        admin = self.one.client("sso-admin")
        (self.instance,) = admin.list_instances()["Instances"]
        self.store = self.instance["IdentityStoreId"]
        admin.create_instance_access_control_attribute_configuration(
            InstanceArn=self.instance["InstanceArn"],
            InstanceAccessControlAttributeConfiguration={
                "AccessControlAttributes": [{"Key": "team", "Value": {"Source": ["${path:title}"]}}]
            },
        )
        named = {"UniqueAttribute": {"AttributePath": "userName", "AttributeValue": "grace"}}
        store = self.one.client("identitystore")
        self.id = store.get_user_id(IdentityStoreId=self.store, AlternateIdentifier=named)["UserId"]
        root.set_password(IdentityStoreId=self.store, UserId=self.id, Password=PASSWORD)
        device = Device(self.other)
        browser.visit(device.page)
        browser.sign_in({"user_name": "grace", "password": PASSWORD}).press("Allow access")
        browser.sees("close this window")
        self.token = device.take()["accessToken"]
        self.keys = until("the role in the account", self.role_keys)

    def role_keys(self):
        try:
            given = portal_client(self.other).get_role_credentials(
                accessToken=self.token, accountId="222222222222", roleName="TeamAccess"
            )
        except ClientError as error:
            assert error.response["Error"]["Code"] == "ForbiddenException"
            return None
        return given["roleCredentials"]

    def client(self, node, service):
        keys = self.keys
        return client(node.url, service, keys["accessKeyId"], keys["secretAccessKey"], keys["sessionToken"])

    def is_refused_everywhere(self, why):
        for node in (self.other, self.one):
            with pytest.raises(ClientError, match=r"\(InvalidClientTokenId\)"):
                self.client(node, "sts").get_caller_identity()
        events = self.one.client("vestibule").lookup_events(EventName="GetCallerIdentity")["Events"]
        records = [json.loads(event["CloudTrailEvent"]) for event in events]
        refused = [record["additionalEventData"]["reason"] for record in records if record.get("errorCode")]
        assert refused == [why, why]


@pytest.fixture
def grace(two_servers, browser):
    return Grace(two_servers, browser)


def test_role_credentials_carry_the_users_attributes_to_policies(grace):
    for node, name in ((grace.one, "made-by-one"), (grace.other, "made-by-other")):
        iam = grace.client(node, "iam")
        role = {"RoleName": name, "AssumeRolePolicyDocument": NOBODY}
        iam.create_role(**role, Tags=[{"Key": "team", "Value": "payments"}])
        with pytest.raises(ClientError, match=r"\(AccessDenied\)"):
            iam.create_role(**{**role, "RoleName": "theirs"}, Tags=[{"Key": "team", "Value": "search"}])


def test_role_credentials_of_a_disabled_user_are_refused_by_both(grace):
    grace.one.client("vestibule").disable_user(IdentityStoreId=grace.store, UserId=grace.id)
    grace.is_refused_everywhere("an administrator ended the session")


def test_role_credentials_of_a_revoked_session_are_refused_by_both(grace):
    grace.one.client("vestibule").revoke_sessions(IdentityStoreId=grace.store, UserId=grace.id)
    grace.is_refused_everywhere("an administrator ended the session")


def test_role_credentials_of_who_left_the_group_are_refused_by_both(grace):
    store = grace.one.client("identitystore")
    member = {"IdentityStoreId": grace.store, "MemberId": {"UserId": grace.id}}
    (membership,) = store.list_group_memberships_for_member(**member)["GroupMemberships"]
    store.delete_group_membership(IdentityStoreId=grace.store, MembershipId=membership["MembershipId"])
    grace.is_refused_everywhere("the assignment is gone")
