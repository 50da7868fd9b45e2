"""A real nginx asks whether requests to a service may pass: as docs/guides/decision-point.md sets it up."""

import hashlib
import json
import urllib.error
import urllib.request

import boto3
import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest

from conftest import Demo
from nginx import Nginx
from program import Server
from tokens import access_token, accounts_and_roles

DOORS = {
    "Version": "2012-10-17",
    "Statement": {"Effect": "Allow", "Action": "shop:GET", "Resource": "arn:aws:shop:*:*:web/orders/*"},
}


class TrustingDemo(Demo):
    """A demo that lets a proxy on this machine ask."""

    def __init__(self, home):
        arguments = ["demo", "--json", "--listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1/32"]
        self.server = Server(*arguments, home=home)
        self.said = self.server.first_json()
        self.server.wait_healthy(self.url)


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    demo = TrustingDemo(tmp_path_factory.mktemp("demo"))
    yield demo
    assert demo.server.stop() == 0, demo.server.log


@pytest.fixture(scope="module")
def account(house):
    return house.client("sts").get_caller_identity()["Account"]


@pytest.fixture(scope="module")
def shop(house, account, tmp_path_factory):
    with Nginx(tmp_path_factory.mktemp("nginx"), house.url, ("123456789012", account)) as nginx:
        yield nginx


@pytest.fixture(scope="module")
def ann(house):
    """An IAM user who may read orders; her key."""
    iam = house.client("iam")
    iam.create_user(UserName="ann")
    iam.put_user_policy(UserName="ann", PolicyName="orders", PolicyDocument=json.dumps(DOORS))
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    return botocore.credentials.Credentials(key["AccessKeyId"], key["SecretAccessKey"])


def signed(shop, credentials, path, method="GET", service="execute-api", body=None, **headers):
    """The headers that sign a request."""
    request = botocore.awsrequest.AWSRequest(method, f"{shop.url}{path}", headers, body)
    botocore.auth.SigV4Auth(credentials, service, "us-east-1").add_auth(request)
    return dict(request.headers)


def test_who_may_passes_and_the_service_hears_who_it_is(shop, ann, account):
    reply = shop.get("/orders/7?full=yes", signed(shop, ann, "/orders/7?full=yes"))
    assert (reply.status, reply.text) == (200, f"/orders/7?full=yes for arn:aws:iam::{account}:user/ann\n")


def test_who_may_not_is_told_and_the_trail_says_why(house, shop, ann):
    assert shop.get("/customers/7", signed(shop, ann, "/customers/7")).status == 403
    assert shop.get("/orders/7", signed(shop, ann, "/orders/7", "DELETE"), method="DELETE").status == 403
    vestibule = house.client("vestibule")
    events = vestibule.lookup_events(EventName="CheckAccess")["Events"]
    denied = json.loads(events[0]["CloudTrailEvent"])
    assert denied["errorCode"] == "AccessDeniedException"
    assert "shop:DELETE" in denied["errorMessage"] and "user/ann" in denied["errorMessage"]


def test_what_passes_leaves_no_event(house, shop, ann):
    vestibule = house.client("vestibule")
    before = len(vestibule.lookup_events(EventName="CheckAccess", MaxResults=100)["Events"])
    for _ in range(3):
        assert shop.get("/orders/7", signed(shop, ann, "/orders/7")).status == 200
    assert len(vestibule.lookup_events(EventName="CheckAccess", MaxResults=100)["Events"]) == before


def test_nobody_and_who_lies_is_nobody(shop, ann):
    assert shop.get("/orders/7").status == 401
    good = signed(shop, ann, "/orders/7")
    assert shop.get("/orders/8", good).status == 401, "a signature for another path"
    assert shop.get("/orders/7", good, method="HEAD").status == 401, "a signature for another method"
    other = botocore.credentials.Credentials(ann.access_key, "another secret")
    assert shop.get("/orders/7", signed(shop, other, "/orders/7")).status == 401
    assert shop.get("/orders/7", signed(shop, ann, "/orders/7", service="sts")).status == 401
    assert shop.get("/orders/7", {"Authorization": "Bearer made-up"}).status == 401


def test_a_client_cannot_say_what_only_the_proxy_says(shop, ann, account):
    said = {
        "X-Original-URI": "/orders/7",
        "X-Original-Method": "GET",
        "X-Authorize-Action": "shop:GET",
        "X-Authorize-Resource": f"arn:aws:shop:us-east-1:{account}:web/orders/7",
        "X-Authorize-Service": "sts",
        "X-Vestibule-Principal": "arn:aws:iam::1:root",
    }
    assert shop.get("/customers/7", {**said, **signed(shop, ann, "/customers/7")}).status == 403
    assert shop.get("/orders/7", said).status == 401
    reply = shop.get("/orders/7", {**said, **signed(shop, ann, "/orders/7")})
    assert reply.text == f"/orders/7 for arn:aws:iam::{account}:user/ann\n"


@pytest.mark.parametrize("path", ["/orders/../customers/7", "/orders/%2e%2e/customers/7", "/orders//7", "/orders/7%2f8"])
def test_paths_that_can_be_read_in_two_ways_do_not_pass(shop, ann, path):
    assert shop.get(path, signed(shop, ann, path)).status in (401, 403)


def test_a_body_counts_by_the_hash_that_was_announced(house, shop, ann, account):
    iam = house.client("iam")
    writes = json.loads(json.dumps(DOORS).replace("shop:GET", "shop:POST"))
    iam.put_user_policy(UserName="ann", PolicyName="writes", PolicyDocument=json.dumps(writes))
    body = b"one order"
    # The service knows no POST: 501 is its own answer, so the request has passed.
    digest = hashlib.sha256(body).hexdigest()
    headers = signed(shop, ann, "/orders/7", "POST", body=body, **{"X-Amz-Content-SHA256": digest})
    assert shop.get("/orders/7", headers, "POST", body).status == 501
    headers = signed(shop, ann, "/orders/7", "POST", body=body)
    assert shop.get("/orders/7", headers, "POST", body).status == 401, "nobody announced it"


def test_only_a_trusted_proxy_may_ask(demo):
    request = urllib.request.Request(f"{demo.url}/_vestibule/authorize")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)
    assert refused.value.code == 404


def test_a_signed_in_user_passes_by_role_credentials_and_by_access_token(house, browser, tmp_path):
    user = house.user("dev-developer")
    token = access_token(house, browser, user)
    dev = next(id for id, roles in accounts_and_roles(house, token).values() if "DeveloperAccess" in roles)
    sso = boto3.Session().client("sso", endpoint_url=house.url, region_name="us-east-1")
    given = sso.get_role_credentials(accessToken=token, accountId=dev, roleName="DeveloperAccess")["roleCredentials"]
    credentials = botocore.credentials.Credentials(
        given["accessKeyId"], given["secretAccessKey"], given["sessionToken"]
    )
    changes = [
        ("123456789012", dev),
        ('X-Authorize-Account ""', f'X-Authorize-Account "{dev}"'),
        ('X-Authorize-Permission-Set ""', 'X-Authorize-Permission-Set "DeveloperAccess"'),
        ("X-Vestibule-Principal $principal", "X-Vestibule-Principal $user"),
    ]
    with Nginx(tmp_path, house.url, *changes) as shop:
        expected = f"/orders/7 for {user['user_name']}\n"
        assert shop.get("/orders/7", signed(shop, credentials, "/orders/7")).text == expected
        assert shop.get("/orders/7", {"Authorization": f"Bearer {token}"}).text == expected
        stores = house.client("identitystore")
        instance = house.client("sso-admin").list_instances()["Instances"][0]
        store = instance["IdentityStoreId"]
        found = stores.get_user_id(
            IdentityStoreId=store,
            AlternateIdentifier={
                "UniqueAttribute": {"AttributePath": "userName", "AttributeValue": user["user_name"]}
            },
        )
        house.client("vestibule").disable_user(IdentityStoreId=store, UserId=found["UserId"])
        assert shop.get("/orders/7", signed(shop, credentials, "/orders/7")).status == 401
        assert shop.get("/orders/7", {"Authorization": f"Bearer {token}"}).status == 401
