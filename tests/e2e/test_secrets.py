"""Known secrets, looked for where they must not be: in the logs, and in what the databases hold."""

import base64
import hashlib
import time
import urllib.parse

import pytest

from authenticator import code
from conftest import client, new_user
from program import KEY, SECRET, run, serve
from tokens import Device, portal_client

PASSWORD = "Canary-Pa55word-that-nobody-else-has"
REFUSED_HASH = "$argon2id$v=19$m=19456,t=2,p=1$Q2FuYXJ5LXNhbHQtMTIz$Q2FuYXJ5LWhhc2gtdGhhdC1pcy1ub2JvZHktZWxzZXM"
SECOND_PASSWORD = "Canary-Pa55word-that-was-set-by-a-link"
IAM_PASSWORD = "Canary-Pa55word-of-an-IAM-user"


class Site:
    """Where the canaries live: one server, and how to look at all that it wrote."""

    def __init__(self, server, dump):
        self.url, self.server, self.dump = server.url, server, dump
        self.portal = f"{server.url}/start"

    def client(self, service, key=KEY, secret=SECRET, token=None):
        return client(self.url, service, key, secret, token)


@pytest.fixture
def on_sqlite(tmp_path):
    data = tmp_path / "data"

    def dump():
        return b"\n".join(path.read_bytes() for path in sorted(data.rglob("*")) if path.is_file())

    yield from site(tmp_path, ("--data", data), dump)


@pytest.fixture
def on_postgres(tmp_path, postgres):
    database = postgres.database()
    where = ("--database", database, "--key-file", tmp_path / "keys")
    yield from site(tmp_path, where, lambda: postgres.dump(database).encode())


def site(home, where, dump):
    done = run("init", *where, "--root-access-key", f"{KEY}:{SECRET}", home=home)
    assert done.returncode == 0, done.stderr
    with serve(*where, "--log", "trace", home=home) as server:
        yield Site(server, dump)


def test_no_secret_is_in_the_logs_or_in_sqlite(on_sqlite, browser):
    look_for(secrets_of_a_day(on_sqlite, browser), on_sqlite)


def test_no_secret_is_in_the_logs_or_in_postgres(on_postgres, browser):
    look_for(secrets_of_a_day(on_postgres, browser), on_postgres)


def secrets_of_a_day(site, browser):
    """A person's whole day: gets a password, signs in, gets credentials, uses them, and gets things wrong."""
    instance, store, user = new_user(site, "canary", PASSWORD)
    vestibule = site.client("vestibule")
    link = vestibule.create_password_link(IdentityStoreId=store, UserId=user)["Url"]

    with pytest.raises(vestibule.exceptions.DocumentException):
        # Without quotes, YAML takes it apart at its commas.
        nameless = f"{{ user_name: nameless, password: {{ hash: {REFUSED_HASH} }} }}"
        vestibule.apply_organization(Document=f"users: [{nameless}]")

    device = Device(site)
    browser.visit(device.page)
    browser.sign_in({"user_name": "canary", "password": PASSWORD}).press("Allow access")
    browser.sees("close this window")
    cookies = [cookie["value"] for cookie in browser.driver.get_cookies() if len(cookie["value"]) >= 16]
    tokens = device.take()
    refreshed = device.refresh(tokens["refreshToken"])
    portal_client(site).list_accounts(accessToken=refreshed["accessToken"])
    session = site.client("sts").get_caller_identity() and role_session(site, instance, user, refreshed["accessToken"])
    site.client("sts", *session).get_caller_identity()
    with pytest.raises(Exception, match="SignatureDoesNotMatch"):
        site.client("sts", secret="Wrong" + SECRET[5:]).get_caller_identity()

    browser.reset().visit(link)
    browser.fill("New password", SECOND_PASSWORD).fill("Repeat it", SECOND_PASSWORD)
    browser.press("Set password")
    browser.sees("password")
    return {
        "root secret": SECRET,
        "password": PASSWORD,
        "second password": SECOND_PASSWORD,
        "refused hash": REFUSED_HASH.rsplit("$", 1)[-1],
        "one-time link": urllib.parse.urlsplit(link).query.split("=")[-1] or link.rstrip("/").split("/")[-1],
        "device code": device.grant["deviceCode"],
        "client secret": device.registration["clientSecret"],
        "access token": tokens["accessToken"],
        "refresh token": tokens["refreshToken"],
        "refreshed access token": refreshed["accessToken"],
        "second refresh token": refreshed["refreshToken"],
        "role secret": session[1],
        "role session token": session[2],
        **{f"cookie {number}": value for number, value in enumerate(cookies)},
        **secrets_of_an_iam_user(site),
    }


def secrets_of_an_iam_user(site):
    """All that an IAM user holds: a key, a password, an authenticator app, and what is handed out for them."""
    iam = site.client("iam")
    iam.create_user(UserName="canary")
    iam.attach_user_policy(UserName="canary", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    key = iam.create_access_key(UserName="canary")["AccessKey"]
    iam.create_login_profile(UserName="canary", Password=IAM_PASSWORD)
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="canary")["VirtualMFADevice"]
    serial, seed = device["SerialNumber"], device["Base32StringSeed"].decode()
    step = int(time.time()) // 30
    codes = {"AuthenticationCode1": code(seed, step - 1), "AuthenticationCode2": code(seed, step)}
    iam.enable_mfa_device(UserName="canary", SerialNumber=serial, **codes)
    sts = site.client("sts", key["AccessKeyId"], key["SecretAccessKey"])
    # The pair that assigned the device proves nothing any more; the next code is within the window.
    session = sts.get_session_token(SerialNumber=serial, TokenCode=code(seed, step + 1))["Credentials"]
    federated = sts.get_federation_token(Name="canary")["Credentials"]
    for given in (session, federated):
        given = given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"]
        site.client("sts", *given).get_caller_identity()
    return {
        "IAM user's secret": key["SecretAccessKey"],
        "IAM user's password": IAM_PASSWORD,
        "MFA seed": seed,
        "MFA seed in bytes": base64.b64encode(base64.b32decode(seed)).decode(),
        "MFA seed in hex": base64.b32decode(seed).hex(),
        "user session's secret": session["SecretAccessKey"],
        "user session's token": session["SessionToken"],
        "federated user's secret": federated["SecretAccessKey"],
        "federated user's token": federated["SessionToken"],
    }


def role_session(site, instance, user, token):
    """Credentials for a role in the management account, assigned for the occasion."""
    from test_boto3_operations import finished

    admin, arn = site.client("sso-admin"), instance["InstanceArn"]
    permission_set = admin.create_permission_set(InstanceArn=arn, Name="Canary")["PermissionSet"]["PermissionSetArn"]
    account = site.client("sts").get_caller_identity()["Account"]
    request = admin.create_account_assignment(
        InstanceArn=arn,
        PermissionSetArn=permission_set,
        TargetId=account,
        TargetType="AWS_ACCOUNT",
        PrincipalType="USER",
        PrincipalId=user,
    )["AccountAssignmentCreationStatus"]["RequestId"]
    status = finished(
        lambda: admin.describe_account_assignment_creation_status(
            InstanceArn=arn, AccountAssignmentCreationRequestId=request
        ),
        "AccountAssignmentCreationStatus",
    )
    assert status["Status"] == "SUCCEEDED", status
    given = portal_client(site).get_role_credentials(roleName="Canary", accountId=account, accessToken=token)
    given = given["roleCredentials"]
    return given["accessKeyId"], given["secretAccessKey"], given["sessionToken"]


def look_for(secrets, site):
    kept, logged = site.dump(), site.server.log.encode() + site.server.output.encode()
    assert b"canary" in kept, "the place that is searched is the place that is written"
    assert len(logged.splitlines()) > 20, "the log that is searched is being written"
    found = []
    for name, secret in secrets.items():
        assert len(secret) >= 12, name
        for form in forms(secret):
            if form in kept:
                found.append(f"{name} in the database")
            if form in logged:
                found.append(f"{name} in the log: {line_with(logged, form)}")
    assert not found, "\n".join(found)


def forms(secret):
    """A secret as it is, and as logs and databases would write it."""
    raw = secret.encode()
    yield raw
    yield urllib.parse.quote(secret, safe="").encode()
    yield base64.b64encode(raw).rstrip(b"=")[:-2]
    yield raw.hex().encode()
    yield hashlib.md5(raw).hexdigest().encode()
    yield hashlib.sha1(raw).hexdigest().encode()


def line_with(text, form):
    return next(line for line in text.splitlines() if form in line)[:300].decode(errors="replace")
