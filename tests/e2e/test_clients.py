"""Other people's tools, unmodified, with the settings that docs/clients.md gives."""

import csv
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

from aws_cli import AwsCli
from clients_page import WRITTEN_URL, block, blocks
from program import environment

DEVELOPER = "dev-developer"

AWS_SSO_UTIL = str(pathlib.Path(sys.executable).parent / "aws-sso-util")
JAVASCRIPT = pathlib.Path(__file__).parent / "javascript"


def run(command, environment, seconds=60):
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def administrator(demo, tmp_path):
    """The environment of a shell with the root access key."""
    return environment(tmp_path, **demo.settings_of_root())


@pytest.fixture
def developer(demo):
    return demo.user(DEVELOPER)


@pytest.fixture
def dev(demo):
    """The account that the developer enters."""
    accounts = demo.client("organizations").list_accounts()["Accounts"]
    return next(account["Id"] for account in accounts if account["Name"] == "Dev")


def of_the_page(demo, dev, heading, number=0):
    """A block that names an account and URLs, for this demo."""
    (start,) = set(re.findall(r"sso_start_url = (\S+)", demo.config))
    words = [(WRITTEN_URL, demo.url), ("222200000001", dev), ("https://d-0123456789.awsapps.com/start", start)]
    return block(heading, number, words)


@pytest.fixture(params=[0, 1], ids=["endpoint_url", "services"])
def aws(request, demo, dev, tmp_path):
    """The AWS CLI with one of the page's configurations."""
    return AwsCli(tmp_path, of_the_page(demo, dev, "AWS CLI v2", request.param))


@pytest.fixture
def signed_in(aws, browser, developer):
    aws.login(browser, developer, "dev")
    return aws


def is_developer(arn, user):
    return re.fullmatch(
        rf"arn:aws:sts::\d{{12}}:assumed-role/AWSReservedSSO_DeveloperAccess_[0-9a-f]{{16}}/{user['user_name']}",
        arn.strip(),
    )


@pytest.fixture
def shell(demo, tmp_path):
    """A person's shell without any profile: its AWS CLI, and an environment as the page says."""
    cli = AwsCli(tmp_path)
    exports = block("aws-sso-util and aws-sso-lib", words=[(WRITTEN_URL, demo.url)])
    cli.environment |= dict(re.findall(r"^export (\w+)=(\S+)$", exports, re.MULTILINE))
    return cli


def test_every_block_of_the_page_is_used_here():
    assert sorted(blocks()) == [
        ("AWS CLI v2", 0),
        ("AWS CLI v2", 1),
        ("JavaScript", 0),
        ("Terraform", 0),
        ("aws-sso-util and aws-sso-lib", 0),
        ("boto3", 0),
    ]


def test_the_aws_cli_boto3_javascript_and_rust_share_one_sign_in(signed_in, developer, tmp_path):
    environment = {**signed_in.environment, "AWS_PROFILE": "dev"}
    (tmp_path / "who.py").write_text(block("boto3"))
    (tmp_path / "who.cjs").write_text(block("JavaScript"))
    rust = os.environ.get("VESTIBULE_E2E_RUST") or pytest.fail("VESTIBULE_E2E_RUST is not set: see the README")

    clients = {
        "the CLI": lambda: signed_in.json("sts", "get-caller-identity", profile="dev")["Arn"],
        "boto3": lambda: run([sys.executable, tmp_path / "who.py"], environment),
        "JavaScript": lambda: javascript(tmp_path / "who.cjs", environment),
        "Rust": lambda: run([rust], environment),
    }
    for name, ask in clients.items():
        assert is_developer(ask(), developer), name
        before = signed_in.token()["accessToken"]
        signed_in.expire_token()
        assert is_developer(ask(), developer), name
        assert signed_in.token()["accessToken"] != before, f"{name} did not refresh the token"


def sso_util(shell, browser, user, *arguments):
    """A command of aws-sso-util that wants a sign-in first, with a person who gives it."""
    shell.forget_opened()
    command = subprocess.Popen(
        [AWS_SSO_UTIL, *arguments],
        env=shell.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        browser.visit(shell.opened(command))
        browser.sign_in(user)
        browser.press("Allow access")
        printed, _ = command.communicate(timeout=60)
    finally:
        if command.poll() is None:
            command.kill()
            command.communicate()
    assert command.returncode == 0, printed


def test_aws_sso_util_signs_in_lists_roles_and_runs_a_command(shell, browser, developer, dev):
    sso_util(shell, browser, developer, "login")
    table = run([AWS_SSO_UTIL, "roles", "--sep", ","], shell.environment)
    rows = list(csv.DictReader(io.StringIO(table), skipinitialspace=True))
    assert (dev, "DeveloperAccess") in {(row["Account ID"].strip(), row["Role name"].strip()) for row in rows}
    role = ["run-as", "--account-id", dev, "--role-name", "DeveloperAccess", "--region", "us-east-1", "--"]
    who = [sys.executable, "-c", "import boto3; print(boto3.client('sts').get_caller_identity()['Arn'])"]
    arn = run([AWS_SSO_UTIL, *role, *who], shell.environment)
    assert is_developer(arn, developer), arn


def test_aws_sso_util_writes_a_profile_for_each_role(shell, browser, developer):
    (shell.home / ".aws/config").unlink()
    sso_util(shell, browser, developer, "login")
    populate = ["configure", "populate", "--region", "us-east-1", "--no-credential-process"]
    run([AWS_SSO_UTIL, *populate], shell.environment)
    config = (shell.home / ".aws/config").read_text()
    profiles = re.findall(r"^\[profile (\S+)\]$", config, re.MULTILINE)
    assert len(profiles) == len(developer["profiles"]), config
    assert developer["user_name"] in shell.json("sts", "get-caller-identity", profile=profiles[0])["Arn"]


def test_aws_sso_util_reads_assignments_and_names(administrator):
    table = run([AWS_SSO_UTIL, "admin", "assignments"], administrator, seconds=120)
    rows = list(csv.DictReader(io.StringIO(table)))
    assert "DeveloperAccess" in {row["permission_set_name"] for row in rows}, table
    assert all(row["principal_name"] and row["target_name"] for row in rows), table
    found = run([AWS_SSO_UTIL, "admin", "lookup", "permission-set", "DeveloperAccess"], administrator)
    assert "/ps-" in found


LIBRARY = """
import json, sys, aws_sso_lib
url, account, role = sys.argv[1:]
accounts = [account for account, *_ in aws_sso_lib.list_available_accounts(url, "us-east-1")]
session = aws_sso_lib.get_boto3_session(url, "us-east-1", account, role, region="us-east-1")
print(json.dumps([accounts, session.client("sts").get_caller_identity()["Arn"]]))
"""


def test_aws_sso_lib_gives_sessions_of_roles(shell, browser, developer, dev):
    sso_util(shell, browser, developer, "login")
    arguments = [shell.environment["AWS_DEFAULT_SSO_START_URL"], dev, "DeveloperAccess"]
    listed, arn = json.loads(run([sys.executable, "-c", LIBRARY, *arguments], shell.environment))
    assert dev in listed
    assert is_developer(arn, developer), arn


def javascript(script, environment):
    """A program for Node.js; `require` finds the SDK's modules in NODE_PATH."""
    modules = os.environ.get("VESTIBULE_E2E_JAVASCRIPT", str(JAVASCRIPT / "node_modules"))
    return run([shutil.which("node"), script], {**environment, "NODE_PATH": modules})


def test_the_javascript_sdk_pages_through_permission_sets(administrator):
    assert "DeveloperAccess" in json.loads(javascript(JAVASCRIPT / "sets.cjs", administrator))
