"""What an account's IAM keeps for itself, with the stock AWS CLI: providers, settings, MFA devices, service-linked
roles, the policy simulator, and reports."""

import base64
import csv
import io
import json
import subprocess
import time

import pytest

from authenticator import code
from aws_cli import AwsCli
from program import serve

ACCOUNT = "123456789012"
KEY, SECRET = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
READ = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}


@pytest.fixture(scope="module")
def iam(tmp_path_factory):
    """`aws iam ..` as the root of a server's management account."""
    home = tmp_path_factory.mktemp("iam")
    founding = ("--management-account", ACCOUNT, "--root-access-key", f"{KEY}:{SECRET}")
    with serve("--ephemeral", *founding, home=home) as server:
        config = f"[default]\nregion = us-east-1\nendpoint_url = {server.url}\n"
        config += f"aws_access_key_id = {KEY}\naws_secret_access_key = {SECRET}\n"
        cli = AwsCli(home, config)

        def iam(*arguments):
            result = cli.run("iam", *arguments, "--output", "json")
            assert result.returncode == 0, result.stderr
            return json.loads(result.stdout) if result.stdout.strip() else {}

        iam.refused = lambda *arguments: cli.run("iam", *arguments).stderr
        iam.trust = lambda service: cli.run("organizations", "enable-aws-service-access", "--service-principal", service)
        yield iam


def metadata(folder):
    """The metadata of an identity provider whose certificate signs itself."""
    key, certificate = folder / "idp-key.pem", folder / "idp.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate]
        + ["-days", "30", "-subj", "/CN=idp.example.com"],
        check=True,
        capture_output=True,
    )
    body = "".join(line for line in certificate.read_text().splitlines() if "-----" not in line)
    path = folder / "metadata.xml"
    path.write_text(
        '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com">'
        '<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">'
        '<KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>'
        f"<X509Certificate>{body}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>"
        '<SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" '
        'Location="https://idp.example.com/sso"/></IDPSSODescriptor></EntityDescriptor>'
    )
    return path


def test_providers_of_both_kinds(iam, tmp_path):
    document = f"file://{metadata(tmp_path)}"
    made = iam("create-saml-provider", "--name", "Corp", "--saml-metadata-document", document)
    assert made["SAMLProviderArn"] == f"arn:aws:iam::{ACCOUNT}:saml-provider/Corp"
    found = iam("get-saml-provider", "--saml-provider-arn", made["SAMLProviderArn"])
    assert found["SAMLMetadataDocument"] == (tmp_path / "metadata.xml").read_text()
    (tmp_path / "bad.xml").write_text("<!DOCTYPE a>" + "x" * 1000)
    bad = ("--name", "Bad", "--saml-metadata-document", f"file://{tmp_path / 'bad.xml'}")
    assert "Could not parse metadata" in iam.refused("create-saml-provider", *bad)
    url = "https://token.actions.example.com"
    made = iam("create-open-id-connect-provider", "--url", url, "--client-id-list", "sts.amazonaws.com")
    arn = made["OpenIDConnectProviderArn"]
    assert arn == f"arn:aws:iam::{ACCOUNT}:oidc-provider/token.actions.example.com"
    found = iam("get-open-id-connect-provider", "--open-id-connect-provider-arn", arn)
    assert (found["Url"], found["ClientIDList"]) == ("token.actions.example.com", ["sts.amazonaws.com"])


def test_settings_of_the_account(iam):
    iam("create-account-alias", "--account-alias", "acme-tools")
    assert iam("list-account-aliases")["AccountAliases"] == ["acme-tools"]
    iam("update-account-password-policy", "--minimum-password-length", "14", "--max-password-age", "90")
    policy = iam("get-account-password-policy")["PasswordPolicy"]
    assert (policy["MinimumPasswordLength"], policy["ExpirePasswords"]) == (14, True)
    summary = iam("get-account-summary")["SummaryMap"]
    assert (len(summary), summary["AccountAccessKeysPresent"]) == (34, 1)
    assert "ServiceAccessNotEnabled" in iam.refused("enable-organizations-root-sessions")
    iam.trust("iam.amazonaws.com")
    assert iam("enable-organizations-root-sessions")["EnabledFeatures"] == ["RootSessions"]
    issuer = iam("enable-outbound-web-identity-federation")["IssuerIdentifier"]
    assert iam("get-outbound-web-identity-federation-info")["IssuerIdentifier"] == issuer


def test_an_authenticator_app_becomes_a_users_second_factor(iam, tmp_path):
    iam("create-user", "--user-name", "ann")
    files = ("--bootstrap-method", "Base32StringSeed", "--outfile", str(tmp_path / "seed"))
    serial = iam("create-virtual-mfa-device", "--virtual-mfa-device-name", "ann-phone", *files)
    serial = serial["VirtualMFADevice"]["SerialNumber"]
    seed, step = (tmp_path / "seed").read_text(), int(time.time()) // 30
    device = ("--user-name", "ann", "--serial-number", serial)
    wrong = ("--authentication-code1", code(seed, step), "--authentication-code2", code(seed, step))
    assert "Authentication code for device is not valid." in iam.refused("enable-mfa-device", *device, *wrong)
    right = ("--authentication-code1", code(seed, step - 1), "--authentication-code2", code(seed, step))
    iam("enable-mfa-device", *device, *right)
    (listed,) = iam("list-mfa-devices", "--user-name", "ann")["MFADevices"]
    assert listed["SerialNumber"] == serial
    picture = ("--bootstrap-method", "QRCodePNG", "--outfile", str(tmp_path / "code.png"))
    iam("create-virtual-mfa-device", "--virtual-mfa-device-name", "other", *picture)
    assert (tmp_path / "code.png").read_bytes().startswith(b"\x89PNG\r\n")


def test_a_service_linked_role_and_its_end(iam):
    role = iam("create-service-linked-role", "--aws-service-name", "batch.amazonaws.com")["Role"]
    assert role["Path"] == "/aws-service-role/batch.amazonaws.com/"
    name = role["RoleName"]
    assert "this role is only modifiable by AWS" in iam.refused("delete-role", "--role-name", name)
    task = iam("delete-service-linked-role", "--role-name", name)["DeletionTaskId"]
    status = iam("get-service-linked-role-deletion-status", "--deletion-task-id", task)
    assert status["Status"] == "SUCCEEDED"


def test_the_simulator_says_what_would_be_allowed_and_by_which_statement(iam):
    asked = ("--action-names", "s3:GetObject", "s3:PutObject", "--resource-arns", "arn:aws:s3:::stage/a")
    given = ("--policy-input-list", json.dumps(READ, separators=(",", ":")))
    read, write = iam("simulate-custom-policy", *given, *asked)["EvaluationResults"]
    assert (read["EvalDecision"], write["EvalDecision"]) == ("allowed", "implicitDeny")
    (matched,) = read["MatchedStatements"]
    assert (matched["SourcePolicyId"], matched["StartPosition"]["Column"]) == ("PolicyInputList.1", 38)
    iam("create-user", "--user-name", "bob")
    iam("put-user-policy", "--user-name", "bob", "--policy-name", "Read", "--policy-document", json.dumps(READ))
    source = ("--policy-source-arn", f"arn:aws:iam::{ACCOUNT}:user/bob")
    read, write = iam("simulate-principal-policy", *source, *asked)["EvaluationResults"]
    assert read["MatchedStatements"][0]["SourcePolicyId"] == "user_bob_Read"
    assert write["EvalDecision"] == "implicitDeny"


def test_reports_on_credentials_permissions_and_last_use(iam):
    assert iam("generate-credential-report")["State"] == "STARTED"
    assert iam("generate-credential-report")["State"] == "COMPLETE"
    report = base64.b64decode(iam("get-credential-report")["Content"]).decode()
    rows = list(csv.DictReader(io.StringIO(report)))
    assert rows[0]["user"] == "<root_account>" and rows[0]["access_key_1_active"] == "true"
    iam("create-user", "--user-name", "eve")
    iam("put-user-policy", "--user-name", "eve", "--policy-name", "Read", "--policy-document", json.dumps(READ))
    details = iam("get-account-authorization-details", "--filter", "User")
    (eve,) = [user for user in details["UserDetailList"] if user["UserName"] == "eve"]
    assert eve["UserPolicyList"][0]["PolicyDocument"] == READ
    arn = ("--arn", f"arn:aws:iam::{ACCOUNT}:user/eve")
    job = iam("generate-service-last-accessed-details", *arn)["JobId"]
    (service,) = iam("get-service-last-accessed-details", "--job-id", job)["ServicesLastAccessed"]
    assert (service["ServiceName"], service["TotalAuthenticatedEntities"]) == ("Amazon S3", 0)
    granting = iam("list-policies-granting-service-access", *arn, "--service-namespaces", "s3")
    assert granting["PoliciesGrantingServiceAccess"][0]["Policies"][0]["PolicyName"] == "Read"
