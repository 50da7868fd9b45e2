"""IAM users of an account: made by its administrator, at work with their own keys in the AWS CLI."""

import json
import uuid

import pytest
from botocore.exceptions import ClientError

from aws_cli import AwsCli

ADMINISTRATOR = "admin"
USER = "ann"


def policy(effect, action, resource="*"):
    statement = {"Effect": effect, "Action": action, "Resource": resource}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def profile(name, url, key, secret):
    return f"""[profile {name}]
region = us-east-1
endpoint_url = {url}
aws_access_key_id = {key}
aws_secret_access_key = {secret}
"""


@pytest.fixture
def user():
    return f"ann-{uuid.uuid4().hex[:8]}"


@pytest.fixture
def cli(demo, tmp_path):
    """The CLI with the root's key."""
    root = demo.said["root_access_key"]
    return AwsCli(tmp_path, profile(ADMINISTRATOR, demo.url, root["id"], root["secret"]))


@pytest.fixture
def iam(demo):
    return demo.client("iam")


def at_work(demo, cli, key):
    """Adds the user's profile to the CLI's configuration."""
    config = cli.home / ".aws/config"
    config.write_text(config.read_text() + profile(USER, demo.url, key["AccessKeyId"], key["SecretAccessKey"]))


def refused(command, code, text):
    assert command.returncode == 254, command
    assert f"({code})" in command.stderr and text in command.stderr, command.stderr


def conflict(call, text):
    with pytest.raises(ClientError) as error:
        call()
    assert error.value.response["Error"] == {"Type": "Sender", "Code": "DeleteConflict", "Message": text}
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 409


def test_a_user_works_with_its_own_key_until_the_key_is_turned_off(demo, cli, user):
    def admin(*arguments):
        return cli.json("iam", *arguments, profile=ADMINISTRATOR)

    def do(*arguments):
        done = cli.run("iam", *arguments, profile=ADMINISTRATOR)
        assert done.returncode == 0, done.stderr

    made = admin("create-user", "--user-name", user, "--path", "/team/", "--tags", "Key=team,Value=blue")["User"]
    do("wait", "user-exists", "--user-name", user)
    key = admin("create-access-key", "--user-name", user)["AccessKey"]
    at_work(demo, cli, key)

    who = cli.json("sts", "get-caller-identity", profile=USER)
    assert who == {"UserId": made["UserId"], "Account": who["Account"], "Arn": made["Arn"]}
    refused(
        cli.run("iam", "list-users", profile=USER),
        "AccessDenied",
        f"User: {made['Arn']} is not authorized to perform: iam:ListUsers on resource: "
        f"arn:aws:iam::{who['Account']}:user/ because no identity-based policy allows the iam:ListUsers action",
    )

    group = f"readers-{user}"
    admin("create-group", "--group-name", group)
    do("attach-group-policy", "--group-name", group, "--policy-arn", "arn:aws:iam::aws:policy/IAMReadOnlyAccess")
    do("add-user-to-group", "--group-name", group, "--user-name", user)
    assert user in [found["UserName"] for found in cli.json("iam", "list-users", profile=USER)["Users"]]
    assert cli.json("iam", "get-user", profile=USER)["User"]["Tags"] == [{"Key": "team", "Value": "blue"}]
    used = cli.json("iam", "get-access-key-last-used", "--access-key-id", key["AccessKeyId"], profile=USER)
    assert (used["UserName"], used["AccessKeyLastUsed"]["Region"]) == (user, "us-east-1")

    do("update-access-key", "--user-name", user, "--access-key-id", key["AccessKeyId"], "--status", "Inactive")
    refused(
        cli.run("sts", "get-caller-identity", profile=USER),
        "InvalidClientTokenId",
        "The security token included in the request is invalid.",
    )


def test_a_user_assumes_a_role_that_trusts_the_account(demo, cli, iam, user):
    account = iam.get_user()["User"]["UserId"]
    trust = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "sts:AssumeRole"}
    role = iam.create_role(
        RoleName=user, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    )["Role"]["Arn"]
    iam.create_user(UserName=user)
    at_work(demo, cli, iam.create_access_key(UserName=user)["AccessKey"])
    assume = ("sts", "assume-role", "--role-arn", role, "--role-session-name", "work")
    refused(cli.run(*assume, profile=USER), "AccessDenied", f"sts:AssumeRole on resource: {role}")
    iam.put_user_policy(UserName=user, PolicyName="assume", PolicyDocument=policy("Allow", "sts:AssumeRole", role))
    assumed = cli.json(*assume, profile=USER)["AssumedRoleUser"]["Arn"]
    assert assumed == f"arn:aws:sts::{account}:assumed-role/{user}/work"


def test_what_a_user_still_has_keeps_it_there(iam, user):
    iam.create_user(UserName=user)
    iam.create_login_profile(UserName=user, Password="Correct-Horse-1")
    key = iam.create_access_key(UserName=user)["AccessKey"]["AccessKeyId"]
    delete = lambda: iam.delete_user(UserName=user)  # noqa: E731
    conflict(delete, "Cannot delete entity, must delete login profile first.")
    iam.delete_login_profile(UserName=user)
    conflict(delete, "Cannot delete entity, must delete access keys first.")
    iam.delete_access_key(UserName=user, AccessKeyId=key)
    delete()
    with pytest.raises(iam.exceptions.NoSuchEntityException, match=f"The user with name {user} cannot be found."):
        iam.get_user(UserName=user)


def test_an_instance_profile_is_waited_for_and_holds_a_role(iam, user):
    iam.create_instance_profile(InstanceProfileName=user)
    iam.get_waiter("instance_profile_exists").wait(InstanceProfileName=user)
    trust = {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
    iam.create_role(
        RoleName=user, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    )
    iam.add_role_to_instance_profile(InstanceProfileName=user, RoleName=user)
    (role,) = iam.get_instance_profile(InstanceProfileName=user)["InstanceProfile"]["Roles"]
    assert role["AssumeRolePolicyDocument"]["Statement"] == [trust]
    conflict(
        lambda: iam.delete_role(RoleName=user),
        "Cannot delete entity, must remove roles from instance profile first.",
    )


def test_lists_of_users_come_in_pages_that_miss_nothing(iam, user):
    names = {f"{user}-{number}" for number in range(5)}
    for name in names:
        iam.create_user(UserName=name, Path=f"/{user}/")
    pages = list(
        iam.get_paginator("list_users").paginate(PathPrefix=f"/{user}/", PaginationConfig={"PageSize": 2})
    )
    found = [made["UserName"] for page in pages for made in page["Users"]]
    assert len(pages) > 2 and sorted(found) == sorted(names)
