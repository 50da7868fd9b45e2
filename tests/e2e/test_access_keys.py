"""What the portal offers to copy for a role, pasted where it is meant to go."""

import json
import re
import subprocess

import pytest

from aws_cli import AWS, AwsCli
from portal import offered_forms, open_access_keys
from program import environment

PROFILE = "dev-developer"


@pytest.fixture
def offered(demo, browser):
    """Every form of the credentials on offer, by its name: {form: [what one copies]}."""
    browser.visit(demo.portal).sign_in(demo.user(PROFILE))
    open_access_keys(browser)
    return offered_forms(browser)


def caller(folder, script="", shell="bash", ask="aws sts get-caller-identity", **more):
    """Who one is after pasting `script` and asking."""
    tools = folder / "tools"
    tools.mkdir(exist_ok=True)
    if not (tools / "aws").exists():
        (tools / "aws").symlink_to(AWS)
    surroundings = environment(folder, **more)
    surroundings["PATH"] = f"{tools}:{surroundings['PATH']}"
    surroundings |= {"AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": ""}
    done = subprocess.run(
        [shell, "-c", f"{script}\n{ask} --output json"],
        env=surroundings,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["Arn"]


ROLE = re.compile(r"assumed-role/AWSReservedSSO_DeveloperAccess_[0-9a-f]{16}/")


def test_pasting_into_bash_gives_the_role(offered, tmp_path):
    (script,) = offered["bash, zsh"]
    assert ROLE.search(caller(tmp_path, script))


def test_pasting_into_fish_gives_the_role(offered, tmp_path):
    (script,) = offered["fish"]
    assert ROLE.search(caller(tmp_path, script, shell="fish"))


def test_the_credentials_file_gives_the_role(offered, tmp_path):
    (text,) = offered["Credentials file"]
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws/credentials").write_text(text)
    assert ROLE.search(caller(tmp_path, AWS_PROFILE=PROFILE))


def test_what_a_credential_process_prints_gives_the_role(demo, offered, tmp_path):
    _, printed = offered["credential_process"]
    assert json.loads(printed)["Version"] == 1
    (tmp_path / "printed.json").write_text(printed)
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws/config").write_text(
        f"[default]\nregion = us-east-1\nendpoint_url = {demo.url}\n"
        f"credential_process = cat {tmp_path / 'printed.json'}\n"
    )
    assert ROLE.search(caller(tmp_path))


def test_the_recommended_profile_and_process_work_as_pasted(offered, tmp_path, browser, demo):
    """The only form without a secret in it: paste the sections, run the offered command, sign in."""
    session, profile, sign_in, try_it = offered["AWS CLI profile"]
    process, _ = offered["credential_process"]
    aws = AwsCli(tmp_path, f"{session}\n{profile}\n{process}")
    assert sign_in == f"aws sso login --profile {PROFILE}"
    aws.login(browser.reset(), demo.user(PROFILE), PROFILE)
    assert ROLE.search(caller(tmp_path, ask=try_it))
    assert ROLE.search(caller(tmp_path, AWS_PROFILE=f"{PROFILE}-process"))


def test_two_roles_can_be_pasted_into_one_file_beside_what_the_demo_printed(demo, browser, tmp_path):
    user = max(demo.said["users"], key=lambda user: len(user["profiles"]))
    browser.visit(demo.portal).sign_in(user)
    browser.sees("Your accounts")
    links = browser.driver.find_elements("xpath", "//a[starts-with(@href, '/start/keys')]")
    links = [link.get_attribute("href") for link in links[:2]]
    pasted = ""
    for link in links:
        browser.visit(link)
        session, profile, *_ = offered_forms(browser)["AWS CLI profile"]
        assert session in demo.config and profile in demo.config, "the same, wherever it is copied from"
        pasted += f"{profile}\n"
    aws = AwsCli(tmp_path, f"{session}\n{pasted}")
    listed = aws.run("configure", "list-profiles")
    assert listed.returncode == 0 and len(listed.stdout.split()) == 2, listed.stderr


def test_every_shell_is_given_the_same_keys(offered):
    key = re.search(r"ASIA[A-Z0-9]{16}", offered["bash, zsh"][0]).group(0)
    for name in ("PowerShell", "cmd", "fish", "Credentials file"):
        assert key in offered[name][0], name
    for name in ("PowerShell", "cmd", "fish"):
        for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL"):
            assert variable in offered[name][0], (name, variable)
