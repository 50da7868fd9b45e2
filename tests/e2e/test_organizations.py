"""Organizations with the AWS CLI: its policies bind member accounts, and its administrators act for it."""

import json
import uuid

import pytest

from aws_cli import AwsCli
from conftest import client

ROOT, MEMBER = "root", "member"
DENY_ROLES = {
    "Version": "2012-10-17",
    "Statement": [{"Sid": "NoRoles", "Effect": "Deny", "Action": "iam:ListRoles", "Resource": "*"}],
}


def profile(name, url, key, secret, token=""):
    return f"""[profile {name}]
region = us-east-1
endpoint_url = {url}
aws_access_key_id = {key}
aws_secret_access_key = {secret}
{f"aws_session_token = {token}" if token else ""}
"""


class Stand:
    """A unit with a new member account in it, and who administers that account."""

    def __init__(self, demo, home):
        self.name = f"stand-{uuid.uuid4().hex[:8]}"
        self.root = demo.client("organizations").list_roots()["Roots"][0]["Id"]
        self.member, role = self.account(demo.client("organizations"))
        user = self.user(demo.client("iam"), role)
        sts = client(demo.url, "sts", *user)
        keys = sts.assume_role(RoleArn=role, RoleSessionName="ann")["Credentials"]
        owner = demo.said["root_access_key"]
        config = profile(ROOT, demo.url, owner["id"], owner["secret"])
        config += profile(MEMBER, demo.url, keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
        self.aws = AwsCli(home, config)

    def account(self, organizations):
        made = organizations.create_organizational_unit(ParentId=self.root, Name=self.name)
        self.unit = made["OrganizationalUnit"]["Id"]
        made = organizations.create_account(AccountName=self.name, Email=f"{self.name}@technova.example")
        account = made["CreateAccountStatus"]["AccountId"]
        organizations.move_account(AccountId=account, SourceParentId=self.root, DestinationParentId=self.unit)
        return account, f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole"

    def user(self, iam, role):
        """Keys of a user of the management account who may enter the member account."""
        iam.create_user(UserName=self.name)
        allow = {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": role}
        document = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
        iam.put_user_policy(UserName=self.name, PolicyName="enter", PolicyDocument=document)
        key = iam.create_access_key(UserName=self.name)["AccessKey"]
        return key["AccessKeyId"], key["SecretAccessKey"]

    def organizations(self, *arguments):
        done = self.aws.run("organizations", *arguments, "--output", "json", profile=ROOT)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout or "{}")

    def policy(self, kind, content):
        words = ["--type", kind, "--name", f"{self.name}-{kind}", "--description", "", "--content", json.dumps(content)]
        return self.organizations("create-policy", *words)["Policy"]["PolicySummary"]

    def refusal(self, *command):
        """What the member account's administrator hears."""
        done = self.aws.run(*command, profile=MEMBER)
        assert done.returncode != 0, done.stdout
        return done.stderr


@pytest.fixture
def stand(demo, tmp_path):
    return Stand(demo, tmp_path)


def test_a_service_control_policy_denies_a_role_of_a_member_account_and_is_named(stand):
    stand.aws.json("iam", "list-roles", profile=MEMBER)
    policy = stand.policy("SERVICE_CONTROL_POLICY", DENY_ROLES)
    attachment = ["--policy-id", policy["Id"], "--target-id", stand.unit]
    stand.organizations("attach-policy", *attachment)
    said = stand.refusal("iam", "list-roles")
    assert "(AccessDenied)" in said
    assert f"with an explicit deny in a service control policy: {policy['Arn']}" in said
    stand.organizations("detach-policy", *attachment)
    stand.aws.json("iam", "list-roles", profile=MEMBER)


def test_a_tag_policy_is_inherited_and_read_from_the_member_account(stand):
    enabled = stand.organizations("list-roots")["Roots"][0]["PolicyTypes"]
    if "TAG_POLICY" not in [kind["Type"] for kind in enabled]:
        stand.organizations("enable-policy-type", "--root-id", stand.root, "--policy-type", "TAG_POLICY")
    policy = stand.policy("TAG_POLICY", {"tags": {"team": {"tag_key": {"@@assign": "Team"}}}})
    stand.organizations("attach-policy", "--policy-id", policy["Id"], "--target-id", stand.unit)
    command = ["organizations", "describe-effective-policy", "--policy-type", "TAG_POLICY"]
    found = stand.aws.json(*command, profile=MEMBER)["EffectivePolicy"]
    assert json.loads(found["PolicyContent"]) == {"tags": {"team": {"tag_key": "Team"}}}
    assert found["TargetId"] == stand.member


def test_a_delegated_administrator_reads_the_organization_and_another_member_does_not(stand):
    said = stand.refusal("organizations", "list-accounts")
    assert "You don't have permissions to access this resource." in said
    service = ["--service-principal", "backup.amazonaws.com"]
    stand.organizations("enable-aws-service-access", *service)
    stand.organizations("register-delegated-administrator", "--account-id", stand.member, *service)
    listed = stand.aws.json("organizations", "list-accounts", profile=MEMBER)["Accounts"]
    assert stand.member in [account["Id"] for account in listed]
    listed = stand.organizations("list-delegated-services-for-account", "--account-id", stand.member)
    assert [found["ServicePrincipal"] for found in listed["DelegatedServices"]] == service[1:]
    said = stand.refusal("organizations", "create-account", "--account-name", "x", "--email", "x@technova.example")
    assert "(AccessDeniedException)" in said
    stand.organizations("deregister-delegated-administrator", "--account-id", stand.member, *service)
    stand.refusal("organizations", "list-accounts")
