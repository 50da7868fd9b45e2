"""Two servers on one PostgreSQL: what was done through one holds at the other on the next call."""

import pytest
from botocore.exceptions import ClientError

from conftest import client
from program import run, serve
from tokens import Device, portal_client

KEY = "AKIAVESTIBULETESTAAA"
SECRET = "OfTheEndToEndTestsAndOfNothingElseAtAll2"
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
    (instance,) = one.client("sso-admin").list_instances()["Instances"]
    store = instance["IdentityStoreId"]
    user = one.client("identitystore").create_user(
        IdentityStoreId=store,
        UserName="grace",
        DisplayName="Grace",
        Name={"GivenName": "Grace", "FamilyName": "Hopper"},
    )["UserId"]
    one.client("vestibule").set_password(IdentityStoreId=store, UserId=user, Password=PASSWORD)

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
