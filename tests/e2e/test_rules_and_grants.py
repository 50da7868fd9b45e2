"""Rules and grants on a running server, used with the stock AWS CLI."""

import boto3

from aws_cli import AwsCli
from deadline import until
from program import ROOT


def administrator(demo, folder):
    key = demo.said["root_access_key"]
    aws = AwsCli(folder, "")
    aws.environment |= {
        "AWS_ACCESS_KEY_ID": key["id"],
        "AWS_SECRET_ACCESS_KEY": key["secret"],
        "AWS_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": demo.url,
    }
    learned = aws.run("configure", "add-model", "--service-model", f"file://{ROOT}/models/vestibule.json")
    assert learned.returncode == 0, learned.stderr
    return aws


class Organization:
    """The demo's, as its administrator sees it."""

    def __init__(self, demo, folder):
        self.demo, self.aws = demo, administrator(demo, folder)
        self.sso_admin = self.client("sso-admin")
        (instance,) = self.aws.json("sso-admin", "list-instances")["Instances"]
        self.instance = ("--instance-arn", instance["InstanceArn"])
        self.store = ("--identity-store-id", instance["IdentityStoreId"])

    def vestibule(self, operation, *arguments):
        return self.aws.json("vestibule", operation, *self.instance, *arguments)

    def new_set(self, name):
        made = self.aws.json("sso-admin", "create-permission-set", *self.instance, "--name", name)
        return made["PermissionSet"]["PermissionSetArn"]

    def new_group(self, name):
        return self.aws.json("identitystore", "create-group", *self.store, "--display-name", name)["GroupId"]

    def client(self, service):
        key = self.demo.said["root_access_key"]
        return boto3.client(service, endpoint_url=self.demo.url, region_name="us-east-1",
                            aws_access_key_id=key["id"], aws_secret_access_key=key["secret"])

    def accounts(self, arn):
        """The accounts that the permission set was brought into."""
        asked = {"InstanceArn": self.instance[1], "PermissionSetArn": arn}
        return set(self.sso_admin.list_accounts_for_provisioned_permission_set(**asked)["AccountIds"])


def test_a_new_account_under_an_organization_wide_rule_is_usable_within_a_second(demo, tmp_path):
    organization = Organization(demo, tmp_path)
    arn, group = organization.new_set("RuleReads"), organization.new_group("rule-readers")
    to = ("--principal-type", "GROUP", "--principal-id", group, "--permission-set-arn", arn)
    told = organization.vestibule("preview-assignment-rule", *to, "--scope", "WholeOrganization=true")
    gained = {change["AccountId"] for change in told["Changes"]}
    organization.vestibule("create-assignment-rule", "--name", "readers", *to, "--scope", "WholeOrganization=true")
    until("the rule to reach every account that it told", lambda: gained == organization.accounts(arn))
    asked = {"AccountName": "Fresh", "Email": "fresh@technova.example"}
    made = organization.client("organizations").create_account(**asked)["CreateAccountStatus"]["AccountId"]
    until("the new account to have its role", lambda: made in organization.accounts(arn), seconds=1)


def test_a_grant_ends_by_itself(demo, tmp_path):
    organization = Organization(demo, tmp_path)
    arn, group = organization.new_set("GrantWrites"), organization.new_group("grant-writers")
    account = next(iter(organization.aws.json("organizations", "list-accounts")["Accounts"]))["Id"]
    made = organization.vestibule("create-grant", "--principal-type", "GROUP", "--principal-id", group,
                                  "--permission-set-arn", arn, "--account-id", account, "--duration", "PT8S",
                                  "--ticket", "INC-7")["Grant"]
    until("the role to be made", lambda: account in organization.accounts(arn), 8)

    def status():
        return organization.vestibule("describe-grant", "--grant-id", made["GrantId"])["Grant"]["Status"]

    until("the grant to end", lambda: status() == "ENDED", 30)
    until("the role to be cleared away", lambda: account not in organization.accounts(arn), 30)
