"""Served by TLS, the portal's own URL can be the start URL of a new AWS CLI: its HEAD leads to an AWS-shaped one."""

import subprocess
import urllib.parse

import pytest

from aws_cli import AwsCli
from program import serve


@pytest.fixture(scope="module")
def secured(tmp_path_factory):
    """A server that speaks TLS for localhost, with a certificate that signs itself."""
    folder = tmp_path_factory.mktemp("tls")
    key, chain = folder / "key.pem", folder / "chain.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        + ["-keyout", key, "-out", chain, "-days", "1", "-subj", "/CN=localhost"]
        + ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
        check=True,
        capture_output=True,
    )
    files = ("--tls-cert", chain, "--tls-key", key)
    with serve("--ephemeral", *files, home=folder, authority=chain) as server:
        server.authority = chain
        yield server


CONFIG = """
[profile own]
sso_session = own
sso_account_id = 123456789012
sso_role_name = Any
region = us-east-1
endpoint_url = {url}

[sso-session own]
sso_start_url = {url}/start
sso_region = us-east-1
sso_registration_scopes = sso:account:access
"""


def test_a_new_cli_resolves_the_portals_own_url(secured, tmp_path):
    aws = AwsCli(tmp_path, CONFIG.format(url=secured.url))
    command = aws.start("sso", "login", profile="own", AWS_CA_BUNDLE=str(secured.authority))
    try:
        opened = urllib.parse.urlsplit(aws.opened(command))
    finally:
        command.kill()
        command.communicate()
    assert f"{opened.scheme}://{opened.netloc}" == secured.url
    assert opened.path == "/authorize"


def test_without_tls_a_new_cli_refuses_the_portals_own_url(tmp_path):
    """Why the printed profiles carry an AWS-shaped start URL."""
    with serve("--ephemeral", home=tmp_path) as server:
        aws = AwsCli(tmp_path, CONFIG.format(url=server.url))
        refused = aws.run("sso", "login", profile="own")
    assert refused.returncode != 0
    assert "https" in refused.stderr
