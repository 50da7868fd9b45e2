"""The command line as a newcomer meets it: first words, mistakes, and the server that testers of other tools start."""

import os
import re
import shutil
import socket
import stat
import subprocess
import tempfile
import urllib.error
import urllib.request

import pytest
from botocore.exceptions import ClientError

from conftest import client
from deadline import until
from program import BINARY, KEY, SECRET, Server, environment, free_port, one_line_error, run, serve

ACCOUNT = "123456789012"


def test_the_demo_tells_a_person_all_that_is_needed(tmp_path):
    with Server("demo", "--listen", "127.0.0.1:0", home=tmp_path) as server:
        said = until("the config", lambda: server.running() and "dev-developer" in server.output and server.output)
        for expected in ("Portal", "[profile dev-developer]", "[sso-session", "AKIA", "aws sso login --profile"):
            assert expected in said, said
        users = re.search(r"^ *Users\n((?: +\S.*\n)+)", said, re.MULTILINE)
        assert users, said
        lines = users.group(1).splitlines()
        for line, profiles in zip(lines[::2], lines[1::2], strict=True):
            assert re.match(r" +[a-z]+ +[!-~]{12,} +[A-Z]", line), f"a name, a password and a title: {line}"
            assert all(f"[profile {name}]" in said for name in profiles.split()), profiles
        portal = re.search(r"http://127\.0\.0\.1:\d+\S*", said).group(0)
        with urllib.request.urlopen(portal, timeout=10) as reply:
            assert reply.status == 200
        assert server.log == "", "what it says is not buried in what it logs"


def test_the_demo_names_profiles_after_account_and_role(demo):
    profiles = re.findall(r"^\[profile (\S+)\]$", demo.config, re.MULTILINE)
    assert "dev-developer" in profiles
    assert len(profiles) == len(set(profiles))
    for user in demo.said["users"]:
        assert set(user) == {"user_name", "password", "profiles"}
        assert set(user["profiles"]) <= set(profiles)
    assert {"portal_url", "endpoint_url", "users", "root_access_key", "aws_config"} <= set(demo.said)
    assert set(demo.said["root_access_key"]) == {"id", "secret"}


def test_an_unknown_option_is_a_one_line_error(tmp_path):
    assert "--no-such-option" in one_line_error(run("serve", "--no-such-option", home=tmp_path))


def test_a_bad_value_is_a_one_line_error_that_names_it(tmp_path):
    assert "nonsense" in one_line_error(run("serve", "--ephemeral", "--listen", "nonsense", home=tmp_path))
    wrong = one_line_error(run("serve", "--ephemeral", "--management-account", "12", home=tmp_path))
    assert "`12`" in wrong and "12 digits" in wrong


def test_a_bad_option_points_to_the_help_of_its_command(tmp_path):
    line = one_line_error(run("demo", "--lisen", "127.0.0.1:0", home=tmp_path))
    assert "'--lisen' found; tip: " in line and line.endswith("see `vestibule demo --help`"), line


@pytest.mark.parametrize(
    ("option", "bad"),
    [("--public-url", "bla"), ("--region", "moon"), ("--administrator", ""), ("--administrator", "a b")],
)
def test_what_cannot_work_is_refused_before_anything_is_founded(option, bad, tmp_path):
    line = one_line_error(run("init", "--data", tmp_path / "data", option, bad, home=tmp_path))
    assert option in line and f"'{bad}'" in line.replace("`", "'"), line
    assert not (tmp_path / "data").exists()


def test_init_and_serve_mean_the_same_folder(tmp_path):
    assert run("init", home=tmp_path).returncode == 0
    with serve(home=tmp_path) as server:
        assert server.stop() == 0


def test_links_are_for_the_address_that_people_use(tmp_path):
    where = ("--data", tmp_path / "data")
    assert run("init", *where, home=tmp_path).returncode == 0
    (tmp_path / "org.yaml").write_text(
        "users: [{ user_name: ida, given_name: Ida, family_name: Rahn, password: link }]\n"
    )
    apply = ("apply", "-f", "org.yaml", *where, "--public-url", "https://sso.example.com")
    planned = run(*apply, "--dry-run", home=tmp_path)
    assert planned.stdout.endswith("\nNothing was changed: 2 changes would be made.\n"), planned.stdout
    done = run(*apply, home=tmp_path)
    assert "ida sets a password at https://sso.example.com/password?token=" in done.stdout, done.stdout


def test_an_empty_document_is_called_empty(tmp_path):
    (tmp_path / "org.yaml").write_text("\n")
    assert run("init", home=tmp_path).returncode == 0
    line = one_line_error(run("apply", "-f", "org.yaml", "--data", "vestibule-data", home=tmp_path))
    assert "org.yaml" in line and "empty" in line, line


def test_a_port_in_use_is_a_one_line_error_that_says_what_to_do(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        for command in (["demo"], ["serve", "--ephemeral"]):
            line = one_line_error(run(*command, "--listen", address, home=tmp_path))
            assert address in line and "in use" in line and "--listen" in line, line


def test_plain_http_is_served_on_loopback_only_unless_told(tmp_path):
    line = one_line_error(run("serve", "--ephemeral", "--listen", f"0.0.0.0:{free_port()}", home=tmp_path))
    assert "TLS" in line or "tls" in line, line


def test_an_unwritable_folder_is_a_one_line_error_that_names_it(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    data = folder / "data"
    if os.geteuid() != 0:
        result = run("init", "--data", data, home=tmp_path)
    else:
        result = run_as_nobody("init", "--data", data)
    line = one_line_error(result)
    assert str(data) in line, line
    assert not data.exists()


def run_as_nobody(*arguments):
    """Root can write anywhere, so the command runs as someone else, from a place that one may enter."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        program = shutil.copy(BINARY, folder)
        os.chmod(program, 0o755)
        return subprocess.run(
            [program, *map(str, arguments)],
            env=environment(folder),
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=60,
            user="nobody",
            group="nogroup",
        )


def test_a_folder_without_data_is_a_one_line_error_that_names_init(tmp_path):
    line = one_line_error(run("serve", "--data", tmp_path / "nothing", "--listen", "127.0.0.1:0", home=tmp_path))
    assert "vestibule init" in line, line


@pytest.mark.parametrize("command", [["serve"], ["apply", "-f", "org.yaml"], ["export"], ["audit", "tail"]])
def test_a_mistyped_folder_is_named_and_not_made(command, tmp_path):
    (tmp_path / "org.yaml").write_text("users: []\n")
    line = one_line_error(run(*command, "--data", tmp_path / "typo", home=tmp_path))
    assert str(tmp_path / "typo") in line and "vestibule init" in line, line
    assert not (tmp_path / "typo").exists()


def test_a_lost_key_ring_is_named_and_not_replaced(tmp_path):
    data, typo = tmp_path / "data", tmp_path / "typo"
    done = run("init", "--data", data, home=tmp_path)
    assert done.returncode == 0, done.stderr
    line = one_line_error(run("serve", "--data", data, "--key-file", typo, home=tmp_path))
    assert str(typo) in line and not typo.exists(), line
    keys = (data / "keys").read_text()
    (data / "keys").unlink()
    for command in (["serve"], ["export"], ["init"]):
        line = one_line_error(run(*command, "--data", data, home=tmp_path))
        assert str(data / "keys") in line and not (data / "keys").exists(), line
    (data / "keys").write_text("damaged\n")
    line = one_line_error(run("serve", "--data", data, home=tmp_path))
    assert str(data / "keys") in line and "line 1" in line, line
    (data / "keys").write_text(keys)
    assert run("export", "--data", data, home=tmp_path).returncode == 0


def test_initializing_twice_changes_nothing(tmp_path):
    data = tmp_path / "data"
    first = run("init", "--data", data, home=tmp_path)
    assert first.returncode == 0, first.stderr
    assert "already" in one_line_error(run("init", "--data", data, home=tmp_path))
    mode = stat.S_IMODE(data.stat().st_mode)
    assert mode & 0o077 == 0, f"{oct(mode)}: nobody else may read the data"


def ephemeral(home, *options):
    fixed = ["--management-account", ACCOUNT, "--root-access-key", f"{KEY}:{SECRET}"]
    return serve("--ephemeral", *fixed, *options, home=home)


def test_an_ephemeral_server_starts_with_what_the_options_fix(tmp_path):
    with ephemeral(tmp_path) as server:
        caller = client(server.url, "sts", KEY, SECRET).get_caller_identity()
        assert caller["Account"] == ACCOUNT
        organization = client(server.url, "organizations", KEY, SECRET)
        assert organization.describe_organization()["Organization"]["MasterAccountId"] == ACCOUNT
        assert [account["Id"] for account in organization.list_accounts()["Accounts"]] == [ACCOUNT]
        assert len(client(server.url, "sso-admin", KEY, SECRET).list_instances()["Instances"]) == 1


def test_reset_brings_an_ephemeral_server_back_to_its_start(tmp_path):
    with ephemeral(tmp_path) as server:
        organization = client(server.url, "organizations", KEY, SECRET)
        admin = client(server.url, "sso-admin", KEY, SECRET)
        (root,) = organization.list_roots()["Roots"]
        organization.create_organizational_unit(ParentId=root["Id"], Name="Gone")
        (instance,) = admin.list_instances()["Instances"]
        admin.create_permission_set(InstanceArn=instance["InstanceArn"], Name="Gone")
        reset = urllib.request.Request(f"{server.url}/_vestibule/reset", method="POST")
        with urllib.request.urlopen(reset, timeout=10) as reply:
            assert reply.status in (200, 204)
        (root,) = organization.list_roots()["Roots"]
        units = organization.list_organizational_units_for_parent(ParentId=root["Id"])
        assert units["OrganizationalUnits"] == []
        (instance,) = admin.list_instances()["Instances"]
        assert admin.list_permission_sets(InstanceArn=instance["InstanceArn"])["PermissionSets"] == []
        assert client(server.url, "sts", KEY, SECRET).get_caller_identity()["Account"] == ACCOUNT


@pytest.mark.parametrize("header", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}])
def test_no_page_of_another_site_can_reset_a_server(header, demo):
    reset = urllib.request.Request(f"{demo.url}/_vestibule/reset", method="POST", headers=header)
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(reset, timeout=10)


def test_a_durable_server_cannot_be_reset(tmp_path):
    where = ("--data", tmp_path / "data")
    done = run("init", *where, "--root-access-key", f"{KEY}:{SECRET}", "--management-account", ACCOUNT, home=tmp_path)
    assert done.returncode == 0, done.stderr
    with serve(*where, home=tmp_path) as server:
        assert client(server.url, "sts", KEY, SECRET).get_caller_identity()["Account"] == ACCOUNT
        reset = urllib.request.Request(f"{server.url}/_vestibule/reset", method="POST")
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(reset, timeout=10)
        with pytest.raises(ClientError, match="SignatureDoesNotMatch"):
            client(server.url, "sts", KEY, SECRET.swapcase()).get_caller_identity()


def test_a_server_that_is_told_to_end_ends_well(tmp_path):
    with ephemeral(tmp_path) as server:
        assert server.stop() == 0, server.log


def test_health_and_metrics_are_served(demo):
    demo.client("sts").get_caller_identity()
    with urllib.request.urlopen(f"{demo.url}/healthz", timeout=10) as reply:
        assert reply.status == 200
    with urllib.request.urlopen(f"{demo.url}/metrics", timeout=10) as reply:
        assert reply.headers["content-type"].startswith("text/plain")
        lines = reply.read().decode().splitlines()
    assert [line for line in lines if line.startswith("# TYPE ")]
    assert [line for line in lines if "GetCallerIdentity" in line], lines


def test_metrics_answer_the_networks_that_were_named_and_no_others(tmp_path):
    with ephemeral(tmp_path, "--trusted-proxy", "127.0.0.0/8", "--metrics-from", "10.0.0.0/8") as server:

        def scrape(address):
            request = urllib.request.Request(f"{server.url}/metrics", headers={"X-Forwarded-For": address})
            with urllib.request.urlopen(request, timeout=10) as reply:
                return reply.status

        assert scrape("10.1.2.3") == 200
        with pytest.raises(urllib.error.HTTPError, match="404"):
            scrape("203.0.113.9")
