"""The AWS CLI v2 as it comes: signing in, getting credentials, staying signed in, signing out."""

import json
import re
import subprocess
import sys
import urllib.error
import urllib.request

import pexpect
import pytest

from aws_cli import AWS
from program import free_port

PROFILE = "dev-developer"


def assumed_role(user, role="DeveloperAccess"):
    return re.compile(
        rf"^arn:aws:sts::\d{{12}}:assumed-role/AWSReservedSSO_{role}_[0-9a-f]{{16}}/{re.escape(user)}$"
    )


@pytest.fixture
def developer(demo):
    return demo.user(PROFILE)


@pytest.fixture
def signed_in(aws, browser, developer):
    """An AWS CLI whose person has signed in."""
    aws.login(browser, developer, PROFILE)
    return aws


def identity(aws, **more_environment):
    return aws.json("sts", "get-caller-identity", profile=PROFILE, **more_environment)


def test_one_login_in_a_browser_gives_credentials_for_an_account(aws, browser, developer):
    printed = aws.login(browser, developer, PROFILE)
    assert "Successfully logged into Start URL" in printed
    assert "127.0.0.1" in browser.url, "the browser ends at the CLI's own page"
    caller = identity(aws)
    assert assumed_role(developer["user_name"]).match(caller["Arn"]), caller
    assert caller["Arn"].split(":")[4] == caller["Account"]
    assert re.fullmatch(rf"AROA[A-Z0-9]{{17}}:{re.escape(developer['user_name'])}", caller["UserId"]), caller


def test_one_login_serves_every_profile_of_the_person(demo, aws, browser):
    user = max(demo.said["users"], key=lambda user: len(user["profiles"]))
    assert len(user["profiles"]) > 1
    aws.login(browser, user, user["profiles"][0])
    aws.forget_opened()
    accounts = {
        aws.json("sts", "get-caller-identity", profile=profile)["Account"] for profile in user["profiles"]
    }
    assert not aws.was_opened()
    assert len(accounts) > 1


def test_the_device_code_works_where_no_browser_can_call_back(aws, browser, developer):
    command = aws.start("sso", "login", "--use-device-code", profile=PROFILE)
    browser.visit(aws.opened(command))
    browser.sign_in(developer)
    browser.press("Allow access")
    printed, _ = command.communicate(timeout=60)
    assert command.returncode == 0, printed
    code = re.search(r"^([A-Z]{4}-[A-Z]{4})$", printed, re.MULTILINE)
    assert code, printed
    assert assumed_role(developer["user_name"]).match(identity(aws)["Arn"])


def test_an_expired_token_is_refreshed_without_a_browser(signed_in, developer):
    before = signed_in.token()
    signed_in.expire_token()
    signed_in.forget_opened()
    assert assumed_role(developer["user_name"]).match(identity(signed_in)["Arn"])
    after = signed_in.token()
    assert not signed_in.was_opened()
    assert after["accessToken"] != before["accessToken"]
    assert after["refreshToken"]


def test_a_second_command_asks_for_no_second_credentials(signed_in):
    identity(signed_in)
    nobody = f"http://127.0.0.1:{free_port()}"
    identity(signed_in, AWS_ENDPOINT_URL_SSO=nobody)
    signed_in.forget_credentials()
    refused = signed_in.run("sts", "get-caller-identity", profile=PROFILE, AWS_ENDPOINT_URL_SSO=nobody)
    assert "Could not connect" in refused.stderr, "without the cache the CLI would have asked"


def test_the_environment_chooses_the_profile_as_the_option_does(signed_in):
    chosen = signed_in.json("sts", "get-caller-identity", AWS_PROFILE=PROFILE)
    assert chosen["Arn"] == identity(signed_in)["Arn"]


def test_signing_out_ends_the_token_at_the_server(demo, signed_in):
    token = signed_in.token()["accessToken"]
    assert list_accounts_status(demo, token) == 200
    out = signed_in.run("sso", "logout", profile=PROFILE)
    assert out.returncode == 0, out.stderr
    assert signed_in.token_files() == []
    assert list_accounts_status(demo, token) == 401


def list_accounts_status(demo, token):
    request = urllib.request.Request(f"{demo.url}/assignment/accounts", headers={"x-amz-sso_bearer_token": token})
    try:
        with urllib.request.urlopen(request, timeout=10) as reply:
            return reply.status
    except urllib.error.HTTPError as error:
        return error.code


def test_a_role_that_is_not_assigned_is_refused(demo, aws, browser):
    user = demo.user(without=PROFILE)
    aws.login(browser, user, PROFILE)
    refused = aws.run("sts", "get-caller-identity", profile=PROFILE)
    assert refused.returncode != 0
    assert "ForbiddenException" in refused.stderr and "No access" in refused.stderr, refused.stderr


def test_denied_consent_gives_the_cli_nothing(aws, browser, developer):
    command = aws.start("sso", "login", profile=PROFILE)
    browser.visit(aws.opened(command))
    browser.sign_in(developer)
    browser.press("Deny")
    printed, _ = command.communicate(timeout=30)
    assert command.returncode != 0
    assert "authorization code" in printed, printed
    assert aws.token_files() == []


def test_a_denied_device_is_refused(aws, browser, developer):
    command = aws.start("sso", "login", "--use-device-code", profile=PROFILE)
    browser.visit(aws.opened(command))
    browser.sign_in(developer)
    browser.press("Deny")
    printed, _ = command.communicate(timeout=60)
    assert command.returncode != 0
    assert "AccessDenied" in printed, printed
    assert aws.token_files() == []


def test_configure_sso_writes_a_working_profile(demo, aws, browser, developer):
    """The prompts of `aws configure sso`, answered at a terminal as a person would."""
    (aws.home / ".aws/config").unlink()
    surroundings = {**aws.environment, "AWS_ENDPOINT_URL": demo.url, "TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1"}
    terminal = pexpect.spawn(
        AWS, ["configure", "sso"], env=surroundings, encoding="utf-8", timeout=30, dimensions=(40, 160)
    )
    try:
        answer_prompts(terminal, demo, aws, browser, developer)
    finally:
        terminal.close(force=True)
    caller = aws.json("sts", "get-caller-identity", profile="mine", AWS_ENDPOINT_URL=demo.url)
    assert f"/{developer['user_name']}" in caller["Arn"]


MENUS = [r"There are \d+ AWS accounts available", r"There are \d+ roles available", "[Dd]efault client Region"]


def answer_prompts(terminal, demo, aws, browser, developer):
    terminal.expect("SSO session name")
    terminal.sendline("technova")
    terminal.expect("SSO start URL")
    terminal.sendline(start_url(demo))
    terminal.expect("SSO region")
    terminal.sendline("us-east-1")
    terminal.expect("SSO registration scopes")
    terminal.sendline("")
    browser.visit(aws.opened())
    browser.sign_in(developer)
    browser.press("Allow access")
    # A menu appears only where there is something to choose from; Enter takes its first line.
    while (asked := terminal.expect(MENUS)) < 2:
        terminal.expect("\x1b\\[\\?25h")
        terminal.send("\r")
    terminal.sendline("us-east-1")
    terminal.expect("output format")
    terminal.sendline("json")
    terminal.expect("[Pp]rofile name")
    terminal.sendline("mine")
    terminal.expect(pexpect.EOF)
    terminal.wait()
    assert terminal.exitstatus == 0, terminal.before


def start_url(demo):
    return re.search(r"^sso_start_url *= *(\S+)$", demo.config, re.MULTILINE).group(1)


BOTO3 = """
import boto3, json
session = boto3.Session(profile_name="dev-developer")
caller = session.client("sts").get_caller_identity()
token = session.client("sso").meta.endpoint_url
print(json.dumps([caller["Arn"], token]))
"""


def test_boto3_uses_the_same_profile_and_login(demo, signed_in, developer):
    surroundings = {name: signed_in.environment[name] for name in ("PATH", "HOME", "LANG")}
    done = subprocess.run([sys.executable, "-c", BOTO3], env=surroundings, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    arn, endpoint = json.loads(done.stdout)
    assert assumed_role(developer["user_name"]).match(arn)
    assert endpoint.rstrip("/") == demo.url


def test_the_start_url_is_one_that_the_cli_accepts(demo):
    """Newer CLIs refuse a start URL that is not AWS-shaped, so the printed profiles carry one."""
    url = start_url(demo)
    assert re.fullmatch(r"https://d-[0-9a-f]{10}\.awsapps\.com/start", url), url


def test_a_head_of_the_portal_leads_to_the_same_start_url(demo):
    status, headers = head(demo.portal)
    assert status == 302
    assert headers["location"].rstrip("/") == start_url(demo)


def head(url):
    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    request = urllib.request.Request(url, method="HEAD")
    try:
        with urllib.request.build_opener(Stay).open(request, timeout=10) as reply:
            return reply.status, reply.headers
    except urllib.error.HTTPError as error:
        return error.code, error.headers
