"""Accounts that are kept elsewhere: moto's server is AWS, with several accounts, behind a proxy that fails as it is told."""

import http.server
import json
import os
import re
import subprocess
import sys
import threading
import urllib.error
import urllib.request

import pytest
from botocore.exceptions import ClientError

from conftest import client, new_user
from deadline import until
from program import KEY, SECRET, Server, free_port
from tokens import access_token, portal_client

PASSWORD = "Correct-Horse-7-Battery"
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


class Aws:
    """moto's server, and a client's view of each of its accounts."""

    def __init__(self, home):
        self.port = free_port()
        self.log = open(home / "moto.log", "wb")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(self.port)],
            stdout=self.log,
            stderr=self.log,
            env={**os.environ, "MOTO_IAM_LOAD_MANAGED_POLICIES": "true"},
        )
        self.url = f"http://127.0.0.1:{self.port}"
        until("moto's server", self.answers)
        organizations = self.client("organizations")
        organizations.create_organization(FeatureSet="ALL")
        self.root = organizations.list_roots()["Roots"][0]["Id"]
        self.unit = organizations.create_organizational_unit(ParentId=self.root, Name="Workloads")[
            "OrganizationalUnit"
        ]["Id"]
        self.accounts = [self.create_account(name) for name in ("payments", "search")]
        organizations.move_account(
            AccountId=self.accounts[0], SourceParentId=self.root, DestinationParentId=self.unit
        )

    def answers(self):
        try:
            urllib.request.urlopen(f"{self.url}/moto-api/data.json", timeout=2).close()
            return True
        except (urllib.error.URLError, ConnectionError):
            return False

    def client(self, service):
        return client(self.url, service, "AKIAIOSFODNN7EXAMPLE", "of-moto")

    def create_account(self, name):
        made = self.client("organizations").create_account(Email=f"{name}@aws.example", AccountName=name)
        return made["CreateAccountStatus"]["AccountId"]

    def iam(self, account):
        """IAM of an account, by the role that Organizations makes in each."""
        role = f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole"
        session = self.client("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
        return client(
            self.url, "iam", session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"]
        )

    def roles(self, account):
        return self.iam(account).list_roles(PathPrefix="/vestibule/")["Roles"]

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.log.close()


class Proxy:
    """Between the server and AWS: passes on, or fails the calls of an action in a way."""

    def __init__(self, target):
        self.target, self.failing, self.seen = target, None, []
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                proxy.answer(self, body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def fail(self, action, how, times=None):
        """`how` is a status and an error's code; or "dead", before or "after" the work was done."""
        self.failing = [action, how, times]

    def mend(self):
        self.failing = None

    def way(self, action):
        if not self.failing or self.failing[0] not in (action, None):
            return None
        if self.failing[2] is not None:
            if self.failing[2] == 0:
                return None
            self.failing[2] -= 1
        return self.failing[1]

    def answer(self, handler, body):
        found = re.search(rb"Action=(\w+)", body)
        target = handler.headers.get("X-Amz-Target", "")
        action = found.group(1).decode() if found else target.split(".")[-1]
        self.seen.append(action)
        way = self.way(action)
        if way == "dead":
            handler.close_connection = True
            return
        if isinstance(way, tuple):
            status, code = way
            text = f"<ErrorResponse><Error><Code>{code}</Code><Message>as told</Message></Error></ErrorResponse>"
            return self.send(handler, status, text.encode(), {"Content-Type": "text/xml"})
        names = ("authorization", "content-type", "x-amz-date", "x-amz-security-token", "x-amz-target")
        headers = {name: handler.headers[name] for name in names if name in handler.headers}
        # moto finds the service by the signature; an unsigned call of STS has none.
        request = urllib.request.Request(self.target, data=body, headers=headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=20) as reply:
                status, content = reply.status, reply.read()
                kind = reply.headers.get("Content-Type", "text/xml")
        except urllib.error.HTTPError as error:
            status, content = error.code, error.read()
            kind = error.headers.get("Content-Type", "text/xml")
        if way == "after":
            handler.close_connection = True
            return
        self.send(handler, status, content, {"Content-Type": kind})

    def send(self, handler, status, content, headers):
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


class Site:
    """A server with a connection to AWS, a user, a permission set, and an account of its own."""

    def __init__(self, home, aws):
        self.aws, self.proxy = aws, Proxy(aws.url)
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        self.portal = f"{self.url}/start"
        self.server = Server(
            *("serve", "--ephemeral", "--listen", f"127.0.0.1:{port}", "--private-planes"),
            *("--root-access-key", f"{KEY}:{SECRET}"),
            home=home,
            AWS_ACCESS_KEY_ID="AKIAIOSFODNN7EXAMPLE",
            AWS_SECRET_ACCESS_KEY="of-moto",
        )
        self.server.wait_healthy(self.url)
        organizations = self.client("organizations")
        self.root = organizations.list_roots()["Roots"][0]["Id"]
        made = organizations.create_account(Email="local@ours.example", AccountName="local")
        self.local = made["CreateAccountStatus"]["AccountId"]
        self.client("vestibule").create_account_connection(
            Name="moto", Region="us-east-1", EndpointUrl=self.proxy.url, ParentId=self.root
        )
        instance, _, self.user = new_user(self, "grace", PASSWORD)
        self.instance = instance["InstanceArn"]
        self.set = self.admin.create_permission_set(
            InstanceArn=self.instance, Name="Reader", Description="Looks", SessionDuration="PT2H"
        )["PermissionSet"]["PermissionSetArn"]
        self.admin.attach_managed_policy_to_permission_set(
            InstanceArn=self.instance, PermissionSetArn=self.set, ManagedPolicyArn=READ_ONLY
        )

    def client(self, service):
        return client(self.url, service, KEY, SECRET)

    @property
    def admin(self):
        return self.client("sso-admin")

    def discover(self):
        found = self.client("vestibule").discover_accounts(Name="moto")
        return {(change["Kind"], change["Id"]) for change in found["Changes"]}

    def target(self, account):
        return {
            "InstanceArn": self.instance,
            "TargetId": account,
            "TargetType": "AWS_ACCOUNT",
            "PermissionSetArn": self.set,
            "PrincipalType": "USER",
            "PrincipalId": self.user,
        }

    def assign(self, account):
        status = self.admin.create_account_assignment(**self.target(account))
        return status["AccountAssignmentCreationStatus"]["RequestId"]

    def creation(self, request):
        status = self.admin.describe_account_assignment_creation_status(
            InstanceArn=self.instance, AccountAssignmentCreationRequestId=request
        )
        return status["AccountAssignmentCreationStatus"]

    def settled(self, request, seconds=60.0):
        def status():
            found = self.creation(request)
            return found if found["Status"] != "IN_PROGRESS" else None

        return until("the assignment's end", status, seconds)

    def stop(self):
        self.server.stop()
        self.proxy.stop()


@pytest.fixture
def aws(tmp_path):
    aws = Aws(tmp_path)
    yield aws
    aws.stop()


@pytest.fixture
def site(tmp_path, aws):
    site = Site(tmp_path, aws)
    yield site
    site.stop()


def test_accounts_are_discovered_provisioned_and_entered_beside_our_own(site, aws, browser):
    payments, search = aws.accounts
    assert {("ADDED", payments), ("ADDED", search), ("ADDED", aws.unit)} <= site.discover()
    assert site.discover() == set()
    parents = site.client("organizations").list_parents(ChildId=payments)["Parents"]
    assert parents == [{"Id": aws.unit, "Type": "ORGANIZATIONAL_UNIT"}]

    for account in (payments, search, site.local):
        settled = site.settled(site.assign(account))
        assert settled["Status"] == "SUCCEEDED", settled
    (role,) = aws.roles(payments)
    assert role["RoleName"].startswith("VestibuleSSO_Reader_") and role["Path"] == "/vestibule/"
    iam = aws.iam(payments)
    attached = iam.list_attached_role_policies(RoleName=role["RoleName"])["AttachedPolicies"]
    assert [policy["PolicyArn"] for policy in attached] == [READ_ONLY]
    (provider,) = iam.list_saml_providers()["SAMLProviderList"]
    trust = json.dumps(iam.get_role(RoleName=role["RoleName"])["Role"]["AssumeRolePolicyDocument"])
    assert provider["Arn"] in trust

    token = access_token(site, browser, {"user_name": "grace", "password": PASSWORD})
    for account in (payments, site.local):
        given = portal_client(site).get_role_credentials(
            accessToken=token, accountId=account, roleName="Reader"
        )["roleCredentials"]
        at = site.url if account == site.local else aws.url
        sts = client(at, "sts", given["accessKeyId"], given["secretAccessKey"], given["sessionToken"])
        # moto knows the account of such a session, and not its role.
        assert sts.get_caller_identity()["Account"] == account


@pytest.mark.parametrize(
    "action, how",
    [
        ("CreateRole", (400, "Throttling")),
        ("CreateRole", (503, "ServiceUnavailable")),
        ("CreateSAMLProvider", "dead"),
        ("CreateRole", "after"),
        ("AttachRolePolicy", "after"),
        ("AssumeRole", (429, "TooManyRequestsException")),
    ],
)
def test_what_fails_for_a_while_is_done_in_the_end_and_once(site, aws, action, how):
    site.discover()
    site.proxy.fail(action, how, times=2)
    settled = site.settled(site.assign(aws.accounts[0]))
    assert settled["Status"] == "SUCCEEDED", settled
    # What was done before the line went dead is found, and not done again.
    assert site.proxy.seen.count(action) >= (1 if how == "after" else 2)
    (role,) = aws.roles(aws.accounts[0])
    attached = aws.iam(aws.accounts[0]).list_attached_role_policies(RoleName=role["RoleName"])
    assert [policy["PolicyArn"] for policy in attached["AttachedPolicies"]] == [READ_ONLY]


@pytest.mark.parametrize(
    "action, code, words",
    [
        ("AssumeRole", "AccessDenied", "OrganizationAccountAccessRole"),
        ("AssumeRole", "InvalidClientTokenId", "AWS_ACCESS_KEY_ID"),
        ("CreateRole", "AccessDenied", "iam:CreateRole"),
        ("CreateRole", "LimitExceeded", "as told"),
    ],
)
def test_what_the_account_does_not_allow_fails_in_words_and_works_once_it_does(site, aws, action, code, words):
    site.discover()
    site.proxy.fail(action, (403, code))
    settled = site.settled(site.assign(aws.accounts[0]))
    assert settled["Status"] == "FAILED"
    assert words in settled["FailureReason"]
    assert aws.roles(aws.accounts[0]) == []
    site.proxy.mend()
    assert site.settled(site.assign(aws.accounts[0]))["Status"] == "SUCCEEDED"


def test_a_dead_plane_holds_up_nobody_else(site, aws):
    site.discover()
    site.proxy.fail(None, "dead")
    waiting = site.assign(aws.accounts[0])
    assert site.settled(site.assign(site.local))["Status"] == "SUCCEEDED"
    assert site.creation(waiting)["Status"] == "IN_PROGRESS"
    with pytest.raises(ClientError, match="ConflictException"):
        site.discover()
    site.proxy.mend()
    assert site.settled(waiting)["Status"] == "SUCCEEDED"


def test_the_last_assignment_takes_the_role_along(site, aws):
    site.discover()
    account = aws.accounts[0]
    site.settled(site.assign(account))
    assert len(aws.roles(account)) == 1
    site.admin.delete_account_assignment(**site.target(account))
    until("the role to be gone", lambda: aws.roles(account) == [])


def test_private_addresses_are_not_spoken_to_unless_allowed(tmp_path, aws):
    port = free_port()
    with Server(
        *("serve", "--ephemeral", "--listen", f"127.0.0.1:{port}", "--root-access-key", f"{KEY}:{SECRET}"),
        home=tmp_path,
        AWS_ACCESS_KEY_ID="AKIAIOSFODNN7EXAMPLE",
        AWS_SECRET_ACCESS_KEY="of-moto",
    ) as server:
        url = f"http://127.0.0.1:{port}"
        server.wait_healthy(url)
        root = client(url, "organizations", KEY, SECRET).list_roots()["Roots"][0]["Id"]
        vestibule = client(url, "vestibule", KEY, SECRET)
        vestibule.create_account_connection(Name="moto", Region="us-east-1", EndpointUrl=aws.url, ParentId=root)
        with pytest.raises(ClientError, match="--private-planes"):
            vestibule.discover_accounts(Name="moto")


class Container:
    """What has the credentials of a container, for whoever shows its token."""

    def __init__(self):
        self.asked = []
        container = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                container.asked.append((self.path, self.headers.get("Authorization")))
                given = {"AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "SecretAccessKey": "of-moto", "Token": "task"}
                content = json.dumps({**given, "Expiration": "2099-01-01T00:00:00Z"}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/credentials"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def test_credentials_and_endpoints_are_where_the_connection_says(tmp_path, aws):
    container, port = Container(), free_port()
    printed = tmp_path / "printed.json"
    printed.write_text('{"Version": 1, "AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "SecretAccessKey": "of-moto"}')
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws" / "credentials").write_text(f'[work]\ncredential_process = cat "{printed}"\n')
    with Server(
        *("serve", "--ephemeral", "--listen", f"127.0.0.1:{port}", "--private-planes"),
        *("--root-access-key", f"{KEY}:{SECRET}"),
        home=tmp_path,
        AWS_CONTAINER_CREDENTIALS_FULL_URI=container.url,
        AWS_CONTAINER_AUTHORIZATION_TOKEN="shown",
        AWS_EC2_METADATA_DISABLED="true",
    ) as server:
        url = f"http://127.0.0.1:{port}"
        server.wait_healthy(url)
        vestibule = client(url, "vestibule", KEY, SECRET)

        def connect(name, **credentials):
            vestibule.create_account_connection(
                Name=name,
                Region="us-east-1",
                StsEndpointUrl=aws.url,
                OrganizationsEndpointUrl=aws.url,
                ParentId=client(url, "organizations", KEY, SECRET).list_roots()["Roots"][0]["Id"],
                **credentials,
            )
            return vestibule.discover_accounts(Name=name, DryRun=True)["Accounts"]

        with pytest.raises(ClientError, match="AWS_ACCESS_KEY_ID"):
            connect("environment")
        with pytest.raises(ClientError, match="AWS_EC2_METADATA_DISABLED"):
            connect("machine", CredentialSource="Ec2InstanceMetadata")
        assert container.asked == []
        assert connect("container", CredentialSource="EcsContainer") >= 2
        assert container.asked == [("/credentials", "shown")]
        assert connect("process", Profile="work") >= 2
        with pytest.raises(ClientError, match="ValidationException"):
            connect("both", Profile="work", CredentialSource="EcsContainer")
    container.stop()
