"""An organization declared in a file: applied, applied again, changed, exported, and refused when it is wrong."""

import re

import pytest

from conftest import client
from program import KEY, SECRET, one_line_error, run, serve

ACCESS = ("--access-key-id", KEY, "--secret-access-key", SECRET)

FILE = """\
organization:
  accounts:
    - { name: Management, email: management@apply.example, management: true }
  units:
    - name: Workloads
      accounts:
        - { name: Build, email: build@apply.example, tags: { stage: dev } }

users:
  - { user_name: grace, given_name: Grace, family_name: Hopper, email: grace@apply.example }

groups:
  - { name: Builders, description: They build, members: [grace] }

permission_sets:
  - name: BuilderAccess
    description: Build
    session_duration: PT2H
    managed_policies: ["arn:aws:iam::aws:policy/PowerUserAccess"]
    inline_policy:
      Version: "2012-10-17"
      Statement:
        - { Effect: Deny, Action: "logs:DeleteLogGroup", Resource: "*" }

assignments:
  - { group: Builders, permission_set: BuilderAccess, accounts: [Build] }
"""


class Site:
    def __init__(self, url, home):
        self.url, self.home = url, home

    def client(self, service):
        return client(self.url, service, KEY, SECRET)

    def apply(self, text, *options):
        file = self.home / "org.yaml"
        file.write_text(text)
        return run("apply", "-f", file, "--endpoint-url", self.url, *ACCESS, *options, home=self.home)

    def applied(self, text, *options):
        result = self.apply(text, *options)
        assert result.returncode == 0, result.stderr
        return result.stdout

    def export(self):
        result = run("export", "--endpoint-url", self.url, *ACCESS, home=self.home)
        assert result.returncode == 0, result.stderr
        return result.stdout

    def accounts(self):
        return {account["Name"] for account in self.client("organizations").list_accounts()["Accounts"]}


@pytest.fixture
def site(tmp_path):
    with serve("--ephemeral", "--root-access-key", f"{KEY}:{SECRET}", home=tmp_path) as server:
        yield Site(server.url, tmp_path)


def test_a_dry_run_prints_the_plan_and_changes_nothing(site):
    before = site.export()
    plan = site.applied(FILE, "--dry-run")
    for expected in ("Build", "grace", "Builders", "BuilderAccess"):
        assert re.search(rf"^\+ .*\b{expected}\b", plan, re.MULTILINE), plan
    assert site.export() == before
    assert "Build" not in site.accounts()


def test_applying_twice_changes_once(site):
    first = site.applied(FILE)
    assert re.search(r"^\+ ", first, re.MULTILINE), first
    assert {"Management", "Build"} <= site.accounts()
    after = site.export()
    again = site.applied(FILE)
    assert not re.search(r"^[+~-] ", again, re.MULTILINE), again
    assert site.export() == after


def test_what_is_exported_applies_with_nothing_to_change(site):
    site.applied(FILE)
    exported = site.export()
    for expected in ("grace", "BuilderAccess", "logs:DeleteLogGroup", "PT2H"):
        assert expected in exported
    plan = site.applied(exported)
    assert not re.search(r"^[+~-] ", plan, re.MULTILINE), plan


def test_only_what_differs_is_changed(site):
    site.applied(FILE)
    plan = site.applied(FILE.replace("PT2H", "PT4H"))
    changes = re.findall(r"^([+~-]) (.*)$", plan, re.MULTILINE)
    assert [sign for sign, _ in changes] == ["~"], plan
    assert "BuilderAccess" in changes[0][1]
    admin = site.client("sso-admin")
    (instance,) = admin.list_instances()["Instances"]
    which = {"InstanceArn": instance["InstanceArn"]}
    (arn,) = admin.list_permission_sets(**which)["PermissionSets"]
    changed = admin.describe_permission_set(**which, PermissionSetArn=arn)["PermissionSet"]
    assert changed["SessionDuration"] == "PT4H"


@pytest.mark.parametrize(
    ("right", "wrong", "named"),
    [
        ("session_duration: PT2H", "session_duration: two hours", "session_duration"),
        ("permission_set: BuilderAccess,", "permission_set: Nothing,", "Nothing"),
        ("members: [grace]", "members: [nobody]", "nobody"),
        ("    description: Build\n", "    descripton: Build\n", "descripton"),
    ],
)
def test_a_file_with_an_error_is_refused_by_line_and_path_and_changes_nothing(site, right, wrong, named):
    line = FILE[: FILE.index(right)].count("\n") + 1
    before = site.export()
    error = one_line_error(site.apply(FILE.replace(right, wrong)))
    assert "org.yaml" in error and named in error, error
    assert re.search(rf"\b(line {line}\b|org\.yaml:{line}\b)", error), error
    assert site.export() == before


def test_a_new_user_sets_a_password_by_the_one_time_link_and_comes_in(site, browser):
    printed = site.applied(FILE.replace("email: grace@apply.example }", "email: grace@apply.example, password: link }"))
    link = re.search(r"grace sets a password at (\S+)", printed).group(1)
    set_password(browser, link, "Correct-Horse-7-Battery")
    browser.visit(f"{site.url}/start")
    browser.sign_in({"user_name": "grace", "password": "Correct-Horse-7-Battery"})
    assert "Build" in browser.sees("Sign out").text().splitlines()
    browser.reset().visit(link)
    assert not browser.shown("//input[@type='password']"), "a link works once"


def set_password(browser, link, password):
    browser.visit(link)
    browser.fill("New password", password).fill("Repeat it", password)
    browser.press("Set password")
    browser.sees("Sign in")
