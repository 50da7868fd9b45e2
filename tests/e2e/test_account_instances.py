"""Account instances: a member account's administrator makes one, works in it with boto3, and ends it."""

import json
import uuid

import pytest
from botocore.exceptions import ClientError

from conftest import client

CUSTOM = "arn:aws:sso::aws:applicationProvider/custom"


@pytest.fixture
def member(demo):
    """Makes clients of an administrator of a new member account."""
    name = f"own-{uuid.uuid4().hex[:8]}"
    made = demo.client("organizations").create_account(AccountName=name, Email=f"{name}@technova.example")
    role = f"arn:aws:iam::{made['CreateAccountStatus']['AccountId']}:role/OrganizationAccountAccessRole"
    iam = demo.client("iam")
    iam.create_user(UserName=name)
    allow = {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": role}
    document = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    iam.put_user_policy(UserName=name, PolicyName="enter", PolicyDocument=document)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    sts = client(demo.url, "sts", key["AccessKeyId"], key["SecretAccessKey"])
    taken = sts.assume_role(RoleArn=role, RoleSessionName="ann")["Credentials"]
    keys = taken["AccessKeyId"], taken["SecretAccessKey"], taken["SessionToken"]
    return lambda service: client(demo.url, service, *keys)


def refused(code):
    return pytest.raises(ClientError, match=rf"\({code}\)")


def test_a_member_account_has_an_identity_center_that_nobody_else_sees(demo, member):
    own, people = member("sso-admin"), member("identitystore")
    arn = own.create_instance(Name="Team")["InstanceArn"]
    described = own.describe_instance(InstanceArn=arn)
    store = described["IdentityStoreId"]
    assert (described["Name"], described["Status"], described["PermissionSetsEnabled"]) == ("Team", "ACTIVE", False)
    name = {"GivenName": "Zoe", "FamilyName": "Tester"}
    user = people.create_user(IdentityStoreId=store, UserName="zoe", DisplayName="Zoe", Name=name)["UserId"]
    application = own.create_application(InstanceArn=arn, Name="Notebooks", ApplicationProviderArn=CUSTOM)
    assignment = {
        "ApplicationArn": application["ApplicationArn"],
        "PrincipalId": user,
        "PrincipalType": "USER",
    }
    own.create_application_assignment(**assignment)
    with pytest.raises(ClientError, match="The operation is not supported for this Identity Center instance"):
        own.list_permission_sets(InstanceArn=arn)

    admin = demo.client("sso-admin")
    assert arn not in [found["InstanceArn"] for found in admin.list_instances()["Instances"]]
    with refused("AccessDeniedException"):
        admin.describe_instance(InstanceArn=arn)
    with refused("AccessDeniedException"):
        demo.client("identitystore").list_users(IdentityStoreId=store)

    own.delete_instance(InstanceArn=arn)
    with refused("AccessDeniedException"):
        own.describe_instance(InstanceArn=arn)
    assert own.create_instance()["InstanceArn"] != arn


def test_an_instance_is_closed_to_all_but_some_addresses_and_to_nobody_by_mistake(member):
    own = member("sso-admin")
    arn = own.create_instance()["InstanceArn"]
    only = {"VpceAccessRequired": True, "AllowSourceIps": ["203.0.113.0/24"]}
    with pytest.raises(ClientError, match="this would lock you out"):
        own.update_instance(InstanceArn=arn, NetworkConfiguration=only)
    only["AllowSourceIps"] += ["127.0.0.0/8"]
    own.update_instance(InstanceArn=arn, NetworkConfiguration=only)
    assert own.describe_instance(InstanceArn=arn)["NetworkConfigurationDetails"] == only
