"""AWS's managed policies from a newer package."""

import json
import urllib.parse
import zipfile

import pytest
from botocore.exceptions import ClientError

from conftest import client
from program import KEY, SECRET, one_line_error, run, serve

READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


def wheel(folder, policies):
    """A package as moto's are made, with these policies."""
    path = folder / "moto-9.0.0-py3-none-any.whl"
    source = f'# Imported\naws_managed_policies_data = """\n{json.dumps(policies, indent=2)}"""\n'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("moto/iam/aws_managed_policies.py", source)
        archive.writestr("moto-9.0.0.dist-info/METADATA", "Name: moto\n")
    return path


def policy(version, action):
    return {
        "Arn": READ_ONLY,
        "Path": "/",
        "DefaultVersionId": version,
        "CreateDate": "2015-02-06T18:39:48+00:00",
        "UpdateDate": "2026-11-01T00:00:00+00:00",
        "Document": {
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}],
        },
    }


def test_newer_managed_policies_hold_from_the_next_start(tmp_path):
    data = tmp_path / "data"
    made = run("init", "--data", data, "--root-access-key", f"{KEY}:{SECRET}", home=tmp_path)
    assert made.returncode == 0, made.stderr
    package = wheel(tmp_path, {"ReadOnlyAccess": policy("v999", "s3:Get*"), "Newest": policy("v1", "s3:*")})
    updated = run("data", "update", package, "--data", data, home=tmp_path)
    assert updated.returncode == 0, updated.stderr
    assert updated.stdout.startswith("2 managed policies of moto 9.0.0: 1 added, 1 changed, ")
    with serve("--data", data, home=tmp_path) as server:
        iam = client(server.url, "iam", KEY, SECRET)
        assert iam.get_policy(PolicyArn=READ_ONLY)["Policy"]["DefaultVersionId"] == "v999"
        found = iam.get_policy_version(PolicyArn=READ_ONLY, VersionId="v999")["PolicyVersion"]["Document"]
        document = found if isinstance(found, dict) else json.loads(urllib.parse.unquote(found))
        assert document["Statement"][0]["Action"] == "s3:Get*"
        with pytest.raises(ClientError, match="NoSuchEntity"):
            iam.get_policy(PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    again = run("data", "update", package, "--data", data, home=tmp_path)
    assert "0 added, 0 changed, 0 gone" in again.stdout


def test_what_is_no_package_changes_nothing(tmp_path):
    good = wheel(tmp_path, {"ReadOnlyAccess": policy("v999", "s3:Get*")})
    assert run("data", "update", good, "--data", tmp_path, home=tmp_path).returncode == 0
    kept = (tmp_path / "managed-policies").read_bytes()
    bad = tmp_path / "moto-9.1.0-py3-none-any.whl"
    bad.write_bytes(b"<html>")
    assert "not a wheel of moto" in one_line_error(run("data", "update", bad, "--data", tmp_path, home=tmp_path))
    assert (tmp_path / "managed-policies").read_bytes() == kept
    (tmp_path / "managed-policies").write_bytes(kept[:-1])
    refused = one_line_error(run("serve", "--data", tmp_path, home=tmp_path))
    assert "damaged" in refused and "vestibule data update" in refused
