"""What every end-to-end test may ask for: a demo, a browser, the AWS CLI, boto3, PostgreSQL."""

import json
import os
import pathlib
import re
import shutil

import boto3
import botocore.config
import pytest

import postgres as postgres_server
from aws_cli import AwsCli
from chromium import Browser
from program import BINARY, ROOT, Server

REGION = "us-east-1"


def pytest_addoption(parser):
    parser.addoption("--screenshots", metavar="FOLDER", help="keep a picture of every page that the tests look at")


def pytest_configure():
    if not shutil.which(BINARY):
        pytest.exit(f"no program at {BINARY}; build it first: cargo build", returncode=2)


def pytest_collection_modifyitems(items):
    """The longest test comes first, so that the other workers do not end long before its own."""
    items.sort(key=lambda item: item.path.name != "test_terraform.py")


class Demo:
    """A running `vestibule demo` and what it said about itself."""

    def __init__(self, home):
        self.server = Server("demo", "--json", "--listen", "127.0.0.1:0", home=home)
        try:
            self.said = self.server.first_json()
            self.server.wait_healthy(self.url)
        except BaseException:
            self.server.kill()
            raise

    @property
    def url(self):
        return self.said["endpoint_url"].rstrip("/")

    @property
    def portal(self):
        return self.said["portal_url"]

    @property
    def config(self):
        return self.said["aws_config"]

    def user(self, profile=None, without=None):
        """A person who has one profile, or has not another."""
        for user in self.said["users"]:
            if (not profile or profile in user["profiles"]) and (not without or without not in user["profiles"]):
                return user
        raise AssertionError(f"no user of the demo has {profile} and not {without}")

    def client(self, service, **options):
        """A boto3 client that signs with the root access key."""
        key = self.said["root_access_key"]
        return client(self.url, service, key["id"], key["secret"], **options)

    def settings_of_root(self):
        """The variables that make a tool of AWS's call this demo with the root access key."""
        key = self.said["root_access_key"]
        return {
            "AWS_ACCESS_KEY_ID": key["id"],
            "AWS_SECRET_ACCESS_KEY": key["secret"],
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_ENDPOINT_URL": self.url,
        }


def client(url, service, key, secret, token=None, region=REGION, retries=3):
    return boto3.Session().client(
        service,
        endpoint_url=url,
        region_name=region,
        aws_access_key_id=key,
        aws_secret_access_key=secret,
        aws_session_token=token,
        config=botocore.config.Config(retries={"total_max_attempts": retries}, max_pool_connections=32),
    )


def new_user(site, name, password):
    """A user who can sign in; with the instance and its identity store."""
    (instance,) = site.client("sso-admin").list_instances()["Instances"]
    store = instance["IdentityStoreId"]
    user = site.client("identitystore").create_user(
        IdentityStoreId=store,
        UserName=name,
        DisplayName=name.title(),
        Name={"GivenName": name.title(), "FamilyName": "Tester"},
    )["UserId"]
    site.client("vestibule").set_password(IdentityStoreId=store, UserId=user, Password=password)
    return instance, store, user


def new_issuer(admin, instance, **more):
    """A trusted token issuer; gives its ARN."""
    return admin.create_trusted_token_issuer(
        InstanceArn=instance,
        Name="okta",
        TrustedTokenIssuerType="OIDC_JWT",
        TrustedTokenIssuerConfiguration={
            "OidcJwtConfiguration": {
                "IssuerUrl": "https://issuer.technova.example",
                "ClaimAttributePath": "email",
                "IdentityStoreAttributePath": "emails.value",
                "JwksRetrievalOption": "OPEN_ID_DISCOVERY",
            }
        },
        **more,
    )["TrustedTokenIssuerArn"]


@pytest.fixture(scope="session", autouse=True)
def clean_environment(tmp_path_factory):
    """Nothing of the surrounding shell's AWS settings reaches a client; Vestibule's own service is known to each."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith("AWS_") or name.lower().endswith("_proxy"):
                patch.delenv(name)
        patch.setenv("AWS_CONFIG_FILE", "/dev/null")
        patch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        patch.setenv("AWS_DATA_PATH", str(own_models(tmp_path_factory.mktemp("models"))))
        yield


def own_models(folder):
    """A folder as `aws configure add-model` makes it."""
    model = ROOT / "models/vestibule.json"
    version = json.loads(model.read_text())["metadata"]["apiVersion"]
    (folder / "vestibule" / version).mkdir(parents=True)
    shutil.copy(model, folder / "vestibule" / version / "service-2.json")
    return folder


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """One demo for the tests of a file, which leave it as they found it or change only what they made."""
    demo = Demo(tmp_path_factory.mktemp("demo"))
    yield demo
    assert demo.server.stop() == 0, demo.server.log


@pytest.fixture
def own_demo(tmp_path_factory):
    """A demo that the test may change as it likes."""
    demo = Demo(tmp_path_factory.mktemp("demo"))
    yield demo
    demo.server.stop()


@pytest.fixture(scope="session")
def chromium(tmp_path_factory):
    browser = Browser(tmp_path_factory.mktemp("chromium"))
    yield browser
    browser.quit()


@pytest.fixture
def browser(chromium, request):
    yield chromium.reset()
    folder = request.config.getoption("--screenshots")
    if folder:
        path = pathlib.Path(folder)
        path.mkdir(parents=True, exist_ok=True)
        chromium.screenshot(path / f"{re.sub(r'[^a-z0-9]+', '-', request.node.name.lower())}.png")


@pytest.fixture
def picture(request):
    """Keeps a named picture of the page when `--screenshots` asks for it."""
    folder = request.config.getoption("--screenshots")

    def take(browser, name):
        if folder:
            path = pathlib.Path(folder)
            path.mkdir(parents=True, exist_ok=True)
            browser.screenshot(path / f"{name}.png")

    return take


@pytest.fixture
def aws(demo, tmp_path):
    """The AWS CLI in a new HOME with the demo's printed configuration."""
    return AwsCli(tmp_path, demo.config)


@pytest.fixture
def root_cli(demo, tmp_path):
    """The AWS CLI in a new HOME, with the root access key in its environment."""
    return AwsCli(tmp_path, **demo.settings_of_root())


@pytest.fixture(scope="session")
def postgres():
    """A PostgreSQL server of its own; `postgres.database()` makes a new empty database and gives its URL."""
    with postgres_server.Postgres() as server:
        yield server
