"""Rules and grants on a running server, used with the stock AWS CLI."""

import pytest

from deadline import until


class Organization:
    """The demo's, as its administrator sees it."""

    def __init__(self, demo, aws):
        self.demo, self.aws = demo, aws
        self.sso_admin = demo.client("sso-admin")
        (instance,) = aws.json("sso-admin", "list-instances")["Instances"]
        self.instance = ("--instance-arn", instance["InstanceArn"])
        self.store = ("--identity-store-id", instance["IdentityStoreId"])

    def vestibule(self, operation, *arguments):
        return self.aws.json("vestibule", operation, *self.instance, *arguments)

    def new_set(self, name):
        made = self.aws.json("sso-admin", "create-permission-set", *self.instance, "--name", name)
        return made["PermissionSet"]["PermissionSetArn"]

    def new_group(self, name):
        return self.aws.json("identitystore", "create-group", *self.store, "--display-name", name)["GroupId"]

    def accounts(self, arn):
        """The accounts that the permission set was brought into."""
        asked = {"InstanceArn": self.instance[1], "PermissionSetArn": arn}
        return set(self.sso_admin.list_accounts_for_provisioned_permission_set(**asked)["AccountIds"])


@pytest.fixture
def organization(demo, root_cli):
    root_cli.learn_own_service()
    return Organization(demo, root_cli)


def test_a_new_account_under_an_organization_wide_rule_is_usable_within_a_second(organization):
    arn, group = organization.new_set("RuleReads"), organization.new_group("rule-readers")
    to = ("--principal-type", "GROUP", "--principal-id", group, "--permission-set-arn", arn)
    told = organization.vestibule("preview-rule", *to, "--scope", "WholeOrganization=true")
    gained = {change["AccountId"] for change in told["Changes"]}
    organization.vestibule("create-rule", "--name", "readers", *to, "--scope", "WholeOrganization=true")
    until("the rule to reach every account that it told", lambda: gained == organization.accounts(arn))
    asked = {"AccountName": "Fresh", "Email": "fresh@technova.example"}
    made = organization.demo.client("organizations").create_account(**asked)["CreateAccountStatus"]["AccountId"]
    until("the new account to have its role", lambda: made in organization.accounts(arn), seconds=1)


def test_a_grant_ends_by_itself(organization):
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
